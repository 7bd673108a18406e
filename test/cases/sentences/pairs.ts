import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** A percentage and two figures, of which the words make one a part of the other, in whatever order the three stand. */
export const rightPairs: SentenceCase[] = [
  // The percentage last.
  right(
    "Dari 640 permohonan yang diajukan tahun 2023, 416 permohonan sudah terbit izinnya, yaitu 65,00 % di tahun itu.",
  ),
  right("Anggota yang hadir 33 orang dari 60 orang se-kabupaten, jadi hampir 56% berasal dari kota."),
  right("Anggota yang hadir 33 orang dari 60 orang se-kabupaten, jadi sekitar 50% berasal dari kota."),
  right("Tunggakan akhir tahun adalah 184 berkas; terhadap beban 736 berkas, prosentasenya 25,00 %."),
  right("Penyerapan terendah ada pada hibah: dari 4,82 miliar lebih terealisasi 3,61 miliar lebih atau 74,9 persen."),
  right("Ditangani 320 pengaduan dan diselesaikan 272 pengaduan, sehingga persentase penyelesaiannya 85,00%."),
  // What is left is told as well as what was done.
  right("Dari kuota 80 kursi, terisi 68 kursi, jadi 15% kosong."),
  // The percentage between the two, or before them.
  right("Dari 640 permohonan yang masuk, 65,00 % adalah permohonan perpanjangan (416 permohonan)."),
  right("Dari 640 permohonan, sebanyak 65 persen atau 416 permohonan disetujui."),
  right("Angka kelulusan 65,00%, yakni 416 dari 640 peserta."),
  right("PAD sebesar Rp2.600.000.000 menyumbang 65,00% dari total pendapatan Rp4.000.000.000."),
  right("Serapan dana desa 65,00%: dari alokasi Rp4.000.000.000 terealisasi Rp2.600.000.000."),
  // A percentage of something else than the two.
  right("Dari 24 satker, 6 satker memperoleh predikat sangat baik, yaitu 98,5%."),
  right("Dari 15 kelurahan, 3 kelurahan memiliki cakupan terendah, yaitu 21%."),
  right("Tingkat kepuasan mencapai 85% dengan 40 responden dari 50 yang dibagikan kuesioner."),
  right("Progres fisik mencapai 75% dengan 12 paket selesai dari 18 paket."),
  right("Dari pagu Rp10 miliar, belanja pegawai terealisasi Rp9 miliar (95%)."),
  right("Dari anggaran Rp10 miliar, hingga Juni terealisasi Rp4 miliar atau 48% dari target triwulan II."),
  right("Dari 400 responden, 62% perempuan, dan yang bekerja tetap (212 responden) tinggal di kota."),
  right("Sebanyak 21 dari 54 desa memiliki BUMDes, atau 48% dari desa di dataran rendah."),
  right("Jumlah kasus turun dari 40 kasus menjadi 28 kasus, jadi 35% di bawah perkiraan."),
  right("Dari 40 kasus tahun 2023, tahun 2024 tercatat 28 kasus, jadi 65%."),
  right("Subsidi 72,40% dari alokasi atau Rp 52,6 miliar, hibah Rp 31,2 miliar atau 55,60%, dan modal Rp 18,9 miliar."),
  right(
    "PAD terealisasi Rp 416 miliar atau 92,04 persen dari target Rp 452 miliar, antara lain pajak Rp 346 miliar (92,91 persen).",
  ),
  right("Bunga sebesar Rp2 miliar dari pinjaman Rp20 miliar dengan tingkat bunga 6% selama 20 bulan."),
  right("Sebanyak 40 dari 50 responden puas, sehingga tingkat kepuasan 85%."),
  // Another figure of the text gives it.
  right("Sasaran seluruhnya 520 orang. Dari 640 orang yang mendaftar, 416 orang dilatih, jadi 80,00%."),
  // The change behind the base is no base.
  right("Realisasi hibah Rp 41,25 miliar dari alokasi Rp 47,5 miliar, mencapai 86,84% dari target, naik 12,4%."),
  // A mean of a total.
  right("Sepanjang tahun 2023 ditangani 504 pengaduan, rata-rata 42 pengaduan per bulan."),
  right("Sepanjang tahun 2023 ditangani 509 pengaduan, rata-rata 43 pengaduan per bulan."),
  right("Selama Januari-Mei (5 bulan) rerata beban per bulan adalah 318 berkas dari 1.590 berkas."),
  right("Dari 16 kecamatan masuk 480 usulan, atau rata-rata 30 usulan per kecamatan."),
  right("Sampai dengan Oktober 2023 dilayani 420 orang, atau rata-rata 42 orang per bulan."),
  right("Tahun 2023 dilayani 420 orang oleh 12 petugas, dengan rata-rata 3 orang per petugas per bulan."),
  right("Tahun 2023 dilayani 420 orang, sedangkan tahun 2022 rata-rata 37 orang per bulan."),
  // A ratio of two amounts, in percent or not.
  right("Biaya pemungutan Rp 18.000.000 dan realisasi penerimaan Rp 480.000.000 sehingga rasionya 3,75."),
  right("Aset lancar Rp 12.500.000 dan kewajiban Rp 5.000.000 sehingga rasio lancarnya 2,5."),
];

export const wrongPairs: SentenceCase[] = [
  wrong(
    "Dari 640 permohonan yang diajukan tahun 2023, 416 permohonan sudah terbit izinnya, yaitu 65,40 % di tahun itu.",
    error("persen", "65,40 %", "65,00 %"),
  ),
  wrong(
    "Anggota yang hadir 33 orang dari 60 orang se-kabupaten, jadi hampir 63% berasal dari kota.",
    error("persen", "63%", "55%"),
  ),
  wrong(
    "Tunggakan akhir tahun adalah 184 berkas; terhadap beban 736 berkas, prosentasenya 27,30 %.",
    error("persen", "27,30 %", "25,00 %"),
  ),
  wrong(
    "Penyerapan terendah ada pada hibah: dari 4,82 miliar lebih terealisasi 3,61 miliar lebih atau 71,2 persen.",
    error("persen", "71,2 persen", "74,9 persen"),
  ),
  wrong(
    "Ditangani 320 pengaduan dan diselesaikan 272 pengaduan, sehingga persentase penyelesaiannya 81,30%.",
    error("persen", "81,30%", "85,00%"),
  ),
  wrong("Sebanyak 416 dari 640 berkas selesai tepat waktu, jadi 69%.", error("persen", "69%", "65%")),
  wrong(
    "Target retribusi ditetapkan Rp640.000.000 dan sampai akhir tahun terkumpul Rp416.000.000 (61,20%).",
    error("persen", "61,20%", "65,00%"),
  ),
  wrong(
    "Dari 640 permohonan yang masuk, 57,20 % adalah permohonan perpanjangan (416 permohonan).",
    error("persen", "57,20 %", "65,00 %"),
  ),
  wrong(
    "Dari 640 permohonan, sebanyak 69 persen atau 416 permohonan disetujui.",
    error("persen", "69 persen", "65 persen"),
  ),
  wrong(
    "Dari 640 kasus, yang terungkap 416 kasus dengan tingkat pengungkapan 69,20%.",
    error("persen", "69,20%", "65,00%"),
  ),
  wrong("Angka kelulusan 68,30%, yakni 416 dari 640 peserta.", error("persen", "68,30%", "65,00%")),
  wrong("Sebanyak 68,30% dari 640 pegawai atau 416 orang telah dilatih.", error("persen", "68,30%", "65,00%")),
  wrong(
    "PAD sebesar Rp2.600.000.000 menyumbang 61,80% dari total pendapatan Rp4.000.000.000.",
    error("persen", "61,80%", "65,00%"),
  ),
  wrong(
    "Serapan dana desa 61,80%: dari alokasi Rp4.000.000.000 terealisasi Rp2.600.000.000.",
    error("persen", "61,80%", "65,00%"),
  ),
  wrong(
    "Realisasi hibah Rp 41,25 miliar dari alokasi Rp 47,5 miliar, mencapai 89,31% dari target, naik 12,4%.",
    error("persen", "89,31%", "86,84%"),
  ),
  wrong(
    "Sepanjang tahun 2023 ditangani 5.040 pengaduan, rata-rata 437 pengaduan per bulan.",
    error("rata-rata", "437", "420"),
  ),
  wrong(
    "Selama Januari-Mei (5 bulan) rerata beban per bulan tahun 2023 adalah 331 berkas dari 1.590 berkas.",
    error("rata-rata", "331 berkas", "318 berkas"),
  ),
  wrong("Dari 16 kecamatan masuk 480 usulan, atau rata-rata 32 usulan per kecamatan.", error("rata-rata", "32", "30")),
  wrong(
    "Biaya pemungutan Rp 18.000.000 dan realisasi penerimaan Rp 480.000.000 sehingga rasionya 2,90.",
    error("persen", "2,90", "3,75"),
  ),
  wrong(
    "Rasio 2,90 tahun 2023 berasal dari biaya pemungutan Rp 18.000.000 dan realisasi penerimaan Rp 480.000.000.",
    error("persen", "2,90", "3,75"),
  ),
];
