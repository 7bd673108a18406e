import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Right shares, parts and rests of a whole, and sentences in which two wholes could be meant. */
export const rightWholes: SentenceCase[] = [
  // The whole in the opening of the sentence.
  right("Dari 240 perkara, cerai gugat sebanyak 150 perkara atau 62,5 persen.", 1),
  right("Dari 240 perkara, isbat nikah sebanyak 41 perkara atau 17 persen.", 1),
  // Offices round shares in whole numbers so that they add up to 100.
  right("Dari 240 perkara, isbat nikah sebanyak 41 perkara atau 18 persen.", 1),
  right(
    "Sebagian besar dari 86 orang pegawai bergolongan III yaitu sejumlah 51 orang atau 59,3 dari keseluruhan pegawai.",
    1,
  ),
  right(
    "Dari 86 orang pegawai, yang berpendidikan sarjana sejumlah 38 orang atau 44,2 dan SLTA sejumlah 27 orang atau 31,4 dari jumlah keseluruhan pegawai.",
    2,
  ),
  right(
    "Dari 5 (lima) sasaran disimpulkan bahwa 3 (tiga) atau 60% tercapai dengan predikat Tinggi dan 2 (dua) atau 40% sedang.",
    2,
  ),
  right("Dari 240 perkara, sebanyak 200 perkara diputus, di antaranya 150 perkara atau 75% tepat waktu."),
  right("Dari 240 perkara, diputus 200 perkara dan yang tepat waktu 150 perkara atau 75%."),
  right("Dari 20 desa, terdapat 15 desa yang sudah melunasi PBB (100%)."),
  right("Dari 20 desa, sebanyak 15 desa dengan rata-rata pelunasan atau 82%."),
  right("Dari 240 perkara, cerai gugat sebanyak 150 perkara atau 12% dari seluruh perkara di wilayah provinsi."),
  // What was finished of what was counted before it.
  right(
    "Sepanjang tahun 2023 tercatat 8.412 kejahatan dan sebanyak 6.141 kejahatan berhasil diselesaikan atau 73 persen.",
    1,
  ),
  right("Jumlah kasus 315 kasus dan 252 penyelesaian (80%).", 1),
  right("Tercatat 8.412 kejahatan, sedangkan dari tahun lalu 6.141 kejahatan berhasil diselesaikan atau 91 persen."),
  right("Dari 1.200 balita, 1.080 balita ditimbang dan 54 balita atau 5 persen mengalami gizi kurang."),
  // What is left of the total, and what was done with what came in and what was left before.
  right(
    "Jumlah total perkara yang ditangani sejumlah 3.150 perkara dengan sisa perkara sejumlah 63 perkara atau 2,00 %.",
    1,
  ),
  right(
    "Diselesaikan 2.890 perkara atau 96,33 % dari perkara masuk sebanyak 2.850 perkara ditambah sisa tahun lalu sebanyak 150 perkara.",
    1,
  ),
  // Men and women are all there are.
  right(
    "Pegawai pria sebanyak 32 orang dengan persentase sebesar 64, sementara perempuan 18 orang dengan persentase 36.",
    2,
  ),
  right("Pegawai pria sebanyak 32 orang (72,7% dari yang diundang) dan perempuan 18 orang (45% dari yang diundang)."),
  right("Tersangka laki-laki 70 orang (58,3%) perempuan 50 orang (41,7%).", 2),
  right("Peserta laki-laki 70 orang (87,5%) dan perempuan 50 orang (62,5%) dari masing-masing 80 undangan."),
  // The percentage first.
  right(
    "Persentase koperasi sehat sebesar 84,62%, dimana sebanyak 220 unit koperasi dinyatakan sehat dari 260 unit koperasi.",
    1,
  ),
  right(
    "Persentase koperasi sehat sebesar 84,10%, dimana sebanyak 220 unit koperasi dinyatakan sehat dari sekitar 260 unit koperasi.",
    1,
  ),
  right(
    "Persentase perkara prodeo yang diselesaikan adalah sebesar 80, yaitu perkara prodeo yang diselesaikan sebanyak 20 perkara dengan perkara prodeo yang masuk sebanyak 25 perkara.",
    1,
  ),
  right(
    "Jumlah perkara banding sebanyak 20 berkas, yang sudah dikirim sebanyak 16 berkas, sedangkan yang belum dikirim sebanyak 4 berkas, sehingga persentasenya adalah 80.",
    1,
  ),
  right(
    "Persentase permohonan eksekusi yang ditindaklanjuti adalah sebesar 25, yaitu yang dieksekusi 3 tiga perkara dengan yang belum dieksekusi sebanyak 9 sembilan perkara permohonan.",
    1,
  ),
  right(
    "Dari 1.250 jiwa jumlah wisatawan yang menjadi target terealisasi 1.140 jiwa, sehingga indikator ini tercapai 91,2 %.",
    1,
  ),
  right("Dari 1.250 kasus yang menjadi target terealisasi 1.000 kasus, sehingga capaiannya 120 %."),
  right(
    "Dari 1.000 jiwa jumlah wisatawan yang menjadi target terealisasi 1.400 jiwa, sehingga indikator ini tercapai 120 %.",
  ),
  right(
    "Sisa perkara perdata tahun 2022 sebanyak 12 perkara dan yang dapat diselesaikan pada tahun 2023 sebanyak 9 perkara, sehingga capaiannya 75%.",
    1,
  ),
  // A written fraction, and what only looks like one.
  right("Realisasi sebesar 0,13% (131/100.000) dan cakupan 85% (17/20).", 2),
  right(
    "Persentase penderita hipertensi 34% (140/90) dan pembagian hasil 100% (40/60), disetujui 80% (15/03) dan 90% (12/2023).",
  ),
  right("Capaian kinerja sebesar 98,5% (42/45) dan nilai capaian 97% (30/45)."),
  // Percentages without their sign.
  right("Pagu sebesar Rp 400.000.000,- dan realisasi sebesar Rp 365.480.000,- atau 91,37.", 1),
  right("Nilai indeks 3,52 atau 88,10 dari 120 responden."),
];

/** Wrong ones, with exactly the fragments that must be named. */
export const wrongWholes: SentenceCase[] = [
  wrong(
    "Dari 240 perkara, cerai gugat sebanyak 150 perkara atau 65,2 persen.",
    error("persen", "65,2 persen", "62,5 persen"),
  ),
  wrong("Dari 240 perkara, isbat nikah sebanyak 41 perkara atau 19 persen.", error("persen", "19 persen", "17 persen")),
  wrong(
    "Sebagian besar dari 86 orang pegawai bergolongan III yaitu sejumlah 51 orang atau 69,3 dari keseluruhan pegawai.",
    error("persen", "69,3", "59,3"),
  ),
  wrong(
    "Dari 86 orang pegawai, yang berpendidikan sarjana sejumlah 38 orang atau 44,2 dan SLTA sejumlah 27 orang atau 41,4 dari jumlah keseluruhan pegawai.",
    error("persen", "41,4", "31,4"),
  ),
  wrong(
    "Dari 5 (lima) sasaran disimpulkan bahwa 3 (tiga) atau 80% tercapai dengan predikat Tinggi dan 2 (dua) atau 40% sedang.",
    error("persen", "80%", "60%"),
  ),
  wrong(
    "Sepanjang tahun 2023 tercatat 8.412 kejahatan dan sebanyak 6.141 kejahatan berhasil diselesaikan atau 83 persen.",
    error("persen", "83 persen", "73 persen"),
  ),
  wrong("Jumlah kasus 315 kasus dan 252 penyelesaian (90%).", error("persen", "90%", "80%")),
  wrong(
    "Jumlah total perkara yang ditangani sejumlah 3.150 perkara dengan sisa perkara sejumlah 63 perkara atau 3,00 %.",
    error("persen", "3,00 %", "2,00 %"),
  ),
  wrong(
    "Diselesaikan 2.890 perkara atau 93,66 % dari perkara masuk sebanyak 2.850 perkara ditambah sisa tahun lalu sebanyak 150 perkara.",
    error("persen", "93,66 %", "96,33 %"),
  ),
  wrong(
    "Pegawai pria sebanyak 32 orang dengan persentase sebesar 64, sementara perempuan 18 orang dengan persentase 46.",
    error("persen", "46", "36"),
  ),
  wrong(
    "Persentase koperasi sehat sebesar 74,62%, dimana sebanyak 220 unit koperasi dinyatakan sehat dari 260 unit koperasi.",
    error("persen", "74,62%", "84,62%"),
  ),
  wrong(
    "Persentase koperasi sehat sebesar 64,10%, dimana sebanyak 220 unit koperasi dinyatakan sehat dari sekitar 260 unit koperasi.",
    error("persen", "64,10%"),
  ),
  wrong(
    "Persentase perkara prodeo yang diselesaikan adalah sebesar 90, yaitu perkara prodeo yang diselesaikan sebanyak 20 perkara dengan perkara prodeo yang masuk sebanyak 25 perkara.",
    error("persen", "90", "80"),
  ),
  wrong(
    "Jumlah perkara banding sebanyak 20 berkas, yang sudah dikirim sebanyak 16 berkas, sedangkan yang belum dikirim sebanyak 4 berkas, sehingga persentasenya adalah 70.",
    error("persen", "70", "80"),
  ),
  wrong(
    "Persentase permohonan eksekusi yang ditindaklanjuti adalah sebesar 35, yaitu yang dieksekusi 3 tiga perkara dengan yang belum dieksekusi sebanyak 9 sembilan perkara permohonan.",
    error("persen", "35", "25"),
  ),
  wrong(
    "Dari 1.250 jiwa jumlah wisatawan yang menjadi target terealisasi 1.140 jiwa, sehingga indikator ini tercapai 81,2 %.",
    error("persen", "81,2 %", "91,2 %"),
  ),
  wrong(
    "Sisa perkara perdata tahun 2022 sebanyak 12 perkara dan yang dapat diselesaikan pada tahun 2023 sebanyak 9 perkara, sehingga capaiannya 85%.",
    error("persen", "85%", "75%"),
  ),
  wrong("Realisasi sebesar 0,23% (131/100.000) dan cakupan 85% (17/20).", error("persen", "0,23", "0,13")),
  wrong(
    "Pagu sebesar Rp 400.000.000,- dan realisasi sebesar Rp 365.480.000,- atau 81,37.",
    error("persen", "81,37", "91,37"),
  ),
];
