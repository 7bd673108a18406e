import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** Rests, differences and shares of a whole that another sentence tells. */
export const restsApart: RunningTextCase[] = [
  wrong(
    "A1",
    "87",
    "78",
    "Perkara yang menjadi beban tahun 2023 berjumlah 946 perkara. Dari beban tersebut diputus 868 perkara atau 91,75% sehingga tersisa 87 perkara.",
  ),
  silent(
    "Perkara yang menjadi beban tahun 2023 berjumlah 946 perkara. Dari beban tersebut diputus 868 perkara atau 91,75% sehingga tersisa 78 perkara.",
  ),
  wrong(
    "A1",
    "Rp468.155,00",
    "Rp864.155,00",
    "Pagu kantor ini menjadi Rp2.741.380.000,00. Realisasi anggaran mencapai Rp2.740.515.845,00 atau 99,97% dari pagu dengan sisa Rp468.155,00.",
  ),
  // What is left of what is not blocked.
  silent(
    "Pagu kantor ini menjadi Rp2.741.380.000,00. Realisasi anggaran mencapai Rp2.740.515.845,00 atau 99,97% dari pagu dengan sisa blokir Rp468.155,00.",
  ),
  wrong(
    "A1",
    "182 orang",
    "281 orang",
    "Kekuatan personel sebanyak 612 orang, terdiri atas 590 anggota dan 22 PNS, atau 68,53% dari DSP sebanyak 893 orang. Dengan demikian masih terdapat kekurangan 182 orang, antara lain pada Satsamapta yang kekurangan 36 orang.",
  ),
  wrong(
    "A1",
    "12,40 poin",
    "21,40 poin",
    "Nilai tertinggi dicapai perspektif proses dengan nilai 113,25 (bobot 35%), sedangkan nilai terendah terdapat pada perspektif pembelajaran yaitu 91,85 (bobot 25%). Selisih nilai antara kedua perspektif tersebut mencapai 12,40 poin.",
  ),
  silent(
    "Nilai tertinggi dicapai perspektif proses dengan nilai 113,25 (bobot 35%), sedangkan nilai terendah terdapat pada perspektif pembelajaran yaitu 91,85 (bobot 25%). Selisih nilai antara kedua perspektif tersebut mencapai 21,40 poin.",
  ),
  wrong(
    "A1",
    "Rp50.000.000.250,00",
    "Rp52.500.000.250,00",
    "Realisasi tersebut menghasilkan defisit sebesar Rp7.500.000.000,00. Setelah memperhitungkan pembiayaan neto sebesar Rp60.000.000.250,00, diperoleh SiLPA tahun 2023 sebesar Rp50.000.000.250,00.",
  ),
  silent(
    "Realisasi tersebut menghasilkan surplus sebesar Rp7.500.000.000,00. Setelah memperhitungkan pembiayaan neto sebesar Rp60.000.000.250,00, diperoleh SiLPA tahun 2023 sebesar Rp67.500.000.250,00.",
  ),
  wrong(
    "A1",
    "56,25%",
    "60,00%",
    "Jumlah dosen tetap tahun 2023 sebanyak 240 orang. Dosen yang bersertifikat mencapai 144 orang atau 56,25% dari seluruh dosen.",
  ),
  silent(
    "Jumlah dosen tetap tahun 2023 sebanyak 240 orang. Dosen yang bersertifikat mencapai 144 orang atau 60,00% dari seluruh dosen.",
  ),
  wrong(
    "A2",
    "71,10%",
    "75,10%",
    "Jumlah tindak pidana yang dilaporkan tahun 2023 sebanyak 518 kasus, turun dari 530 kasus.",
    "Kejahatan konvensional mendominasi dengan 389 kasus atau 71,10% dari seluruh tindak pidana.",
  ),
  // The cell itself tells of another whole of that name.
  silent(
    "Jumlah tindak pidana yang dilaporkan tahun 2023 sebanyak 518 kasus, turun dari 530 kasus.",
    "Tindak pidana di tingkat polsek dirinci di bawah ini. Kejahatan konvensional mendominasi dengan 389 kasus atau 91,10% dari seluruh tindak pidana.",
  ),
  wrong(
    "A1",
    "Rp1,31 juta",
    "Rp1,31 miliar",
    "Realisasi PNBP sebesar Rp3.140.260.000. Penerimaan terbesar berasal dari denda sebesar Rp1,42 miliar (45,16%), disusul uang pengganti sebesar Rp1,31 juta (41,72%).",
  ),
  silent(
    "Realisasi PNBP sebesar Rp3.140.260.000. Penerimaan terbesar berasal dari denda sebesar Rp1,42 miliar (45,16%), disusul uang pengganti sebesar Rp1,31 miliar (41,72%).",
  ),
  wrong(
    "A1",
    "98,19%",
    "98,91%",
    "Realisasi anggaran sebesar Rp52.418.300.000 atau 97,86% dari pagu. Apabila pagu blokir sebesar Rp569.200.000 dikeluarkan, penyerapan menjadi 98,19%.",
  ),
  silent(
    "Realisasi anggaran sebesar Rp52.418.300.000 atau 97,86% dari pagu. Apabila pagu blokir sebesar Rp569.200.000 dikeluarkan, penyerapan menjadi 98,91%.",
  ),
  // Something was taken away besides.
  silent(
    "Perkara yang menjadi beban tahun 2023 berjumlah 946 perkara dan dicabut 12 perkara. Dari beban tersebut diputus 868 perkara atau 91,75% sehingga tersisa 66 perkara.",
  ),
  // Of both together.
  silent(
    "Jumlah kejadian tahun 2023 sebanyak 212 kejadian.",
    "Kejadian terkonsentrasi pada Triwulan I dan Triwulan IV, yaitu 77 dan 67 kejadian atau 67,92% dari seluruh kejadian.",
  ),
  // Two kinds show that what is done and what is not are all there is.
  wrong(
    "A1",
    "512",
    "521",
    "Tercatat 2.418 kasus konvensional yang dilaporkan, dengan 1.506 kasus telah diselesaikan dan 912 kasus masih dalam proses. Kasus narkotika sebanyak 733 kasus, di mana 611 kasus telah selesai dan 122 kasus masih diproses. Kasus siber sebanyak 512 kasus, dengan 208 kasus selesai dan 313 kasus dalam penanganan.",
  ),
  silent(
    "Tercatat 2.418 kasus konvensional yang dilaporkan, dengan 1.506 kasus telah diselesaikan dan 912 kasus masih dalam proses. Kasus narkotika sebanyak 733 kasus, di mana 611 kasus telah selesai dan 122 kasus masih diproses. Kasus siber sebanyak 521 kasus, dengan 208 kasus selesai dan 313 kasus dalam penanganan.",
  ),
  // One kind alone says nothing of those that were stopped, and neither do several that do not add up.
  silent("Kasus siber sebanyak 521 kasus, dengan 208 kasus selesai dan 295 kasus dalam penanganan."),
  silent(
    "Tercatat 2.418 kasus yang dilaporkan, dengan 1.506 kasus telah diselesaikan dan 880 kasus masih dalam proses. Kasus narkotika sebanyak 733 kasus, di mana 611 kasus telah selesai dan 122 kasus masih diproses. Kasus siber sebanyak 521 kasus, dengan 208 kasus selesai dan 295 kasus dalam penanganan.",
  ),
  // Shares that make up all are shares of both.
  wrong(
    "A1",
    "64,84%",
    "68,44%",
    "Jumlah tersebut terdiri dari 412 perkara gugatan (64,84%) dan 190 perkara permohonan (35,16%).",
  ),
  silent("Jumlah tersebut terdiri dari 412 perkara gugatan (68,44%) dan 190 perkara permohonan (31,56%)."),
  // Weights, and shares that are not said to be all.
  silent("Penilaian terdiri dari 2 aspek utama (60,00%) dan 3 aspek penunjang (40,00%)."),
  silent("Jumlah tersebut terdiri dari 412 perkara gugatan (61,22%) dan 190 perkara permohonan (28,23%)."),
  // A whole called by its name again, of which one part was mistyped.
  wrong(
    "A2",
    "Rp46,18 miliar",
    "Rp46,81 miliar",
    "Belanja negara meliputi belanja kementerian/lembaga Rp512,94 miliar atau 44,12 persen dari pagu, dan transfer ke daerah Rp871,3 miliar.",
    "Realisasi belanja kementerian/lembaga terdiri dari belanja pegawai Rp241,36 miliar (51,20 persen), belanja barang Rp224,77 miliar (40,15 persen) dan belanja modal Rp46,18 miliar (30,11 persen).",
  ),
  silent(
    "Belanja negara meliputi belanja kementerian/lembaga Rp512,94 miliar atau 44,12 persen dari pagu, dan transfer ke daerah Rp871,3 miliar.",
    "Realisasi belanja kementerian/lembaga terdiri dari belanja pegawai Rp241,36 miliar (51,20 persen), belanja barang Rp224,77 miliar (40,15 persen) dan belanja modal Rp46,81 miliar (30,11 persen).",
  ),
  // What was planned is not what came of it, and a part that nobody told is no slip.
  silent(
    "Pagu belanja kementerian/lembaga sebesar Rp512,94 miliar.",
    "Realisasi belanja kementerian/lembaga terdiri dari belanja pegawai Rp241,36 miliar, belanja barang Rp224,77 miliar dan belanja modal Rp46,18 miliar.",
  ),
  silent(
    "Belanja kementerian/lembaga mencapai Rp514,07 miliar.",
    "Belanja kementerian/lembaga terdiri dari belanja pegawai Rp241,36 miliar, belanja barang Rp224,77 miliar dan belanja modal Rp46,18 miliar.",
  ),
];
