import { errorCase, type SentenceCase, silentCase } from "./sentence-case";

/** Changes told before their levels, in words, roughly, of weeks and months, or next to a level that another sentence tells. */
export const silentChanges: SentenceCase[] = [
  // The percentage first, then both years and how many.
  silentCase(
    "Penerbitan sertifikat naik sebesar 7 persen: pada tahun 2019 sebanyak 31.860 dan pada tahun 2020 sebanyak 34.090 bidang, jadi naik sebesar 2.230 bidang.",
    2,
  ),
  silentCase(
    "Tunggakan naik 15 persen, dengan rincian tahun 2019 sebanyak 1.854 berkas dan tahun 2020 sebanyak 2.239 berkas.",
  ),
  // Two things, and a change of the one or of both.
  silentCase("Siswa putra 12.120 orang, sedangkan siswa putri 7.420 orang, naik sebesar 2.390 orang atau 13,94 %."),
  silentCase("Anak sekolah 1.250 orang, balita 840 orang, naik 54 orang atau 2,65%."),
  silentCase("Rata-rata nilai kelas A 78,20 dan kelas B 80,10, naik 1,90 atau 2,43%."),
  // Only the change says which of the two was first.
  silentCase("Penumpang kapal 9.235 orang, sedangkan tahun lalu 7.539 orang, naik sebesar 1.696 atau 22,50 %.", 2),
  silentCase("Pengunjung 2013 sebanyak 8.057 orang dibanding 6.892 pada 2012, naik 1.165 atau 16,90 persen.", 2),
  // What it came to is told as `yaitu`.
  silentCase("Penyuluhan tahun 2022 sebanyak 3.086, di tahun 2023 meningkat 58% yaitu 4.875."),
  // Weeks, months, and a year right before its figure.
  silentCase(
    "Pada pekan ke-14 dilayani 5.876 pemohon, sedangkan pada pekan ke-15 5.326 pemohon, sehingga turun sebanyak 550 pemohon.",
    1,
  ),
  silentCase("Pada bulan Desember terdapat 5.000 tamu, sedangkan pada bulan Januari 4.500 tamu, turun 500 tamu.", 1),
  silentCase("Akta terbit bulan Mei 1.120 dan Juni 1.288, naik 168 akta.", 1),
  silentCase("Jumlah nasabah 2016 5.563 orang, 2017 6.096 orang, naik 9,58 persen.", 1),
  silentCase("Laka lantas 2022: 196 kejadian, 2021: 203 kejadian, turun 7 kejadian.", 1),
  silentCase("Belanja pegawai Rp426.000.000 (2023) dan Rp403.000.000 (2022), meningkat Rp23.000.000.", 1),
  silentCase("Penerimaan terkontraksi 10,4 persen dari Rp1,25 triliun menjadi Rp1,12 triliun.", 1),
  // Roughly, and in words.
  silentCase("Wajib pajak naik dari 31.850 pada 2019 menjadi 35.320 pada 2020, atau naik sekitar sebelas persen.", 1),
  silentCase("Wajib pajak naik dari 31.850 pada 2019 menjadi 35.320 pada 2020, atau naik sekitar 10 persen.", 1),
  silentCase("Wajib pajak naik dari 31.850 pada 2019 menjadi 35.320 pada 2020, atau naik lebih dari 10 persen.", 1),
  silentCase("Penerimaan naik hampir 100 persen dari Rp10.628.250.000 menjadi Rp19.970.700.795.", 1),
  silentCase("Pengunjung turun sekitar dua puluh persen, dari 5.120 orang pada 2022 menjadi 4.050 orang pada 2023.", 1),
  silentCase("Pengunjung turun lima belas persen dari 1.000 orang menjadi 846 orang.", 1),
  silentCase("Wisatawan naik kurang dari 5 persen dari 1.000 orang menjadi 1.046 orang.", 1),
  silentCase(
    "Pengunjung turun dari 1.000 orang menjadi 846 orang, sedangkan pendapatan turun sekitar tiga puluh persen.",
  ),
  silentCase("Pengunjung meningkat hingga 84% dari 4.150 menjadi 7.620.", 1),
  silentCase("Penyerapan meningkat hingga 100% dari 83% pada 2022."),
  silentCase("Peserta naik 11,37% menjadi 715 orang dari 642 orang pada tahun sebelumnya.", 1),
  silentCase("Peserta naik 12% menjadi 56 orang dari 80 orang yang diundang."),
  silentCase("Peserta bertambah 6 orang menjadi 56 orang dari 80 orang pada tahun 2023 yang diundang."),
  // What somebody did to a figure, by itself or by way of another.
  silentCase("Pelatihan itu menambah jumlah auditor bersertifikat dari 38 orang menjadi 45 orang.", 1),
  silentCase("Peningkatan patroli mampu menurunkan jumlah kecelakaan dari 21 kejadian menjadi 18 kejadian.", 1),
  silentCase("Dinas menurunkan angka kemiskinan melalui perluasan bantuan dari 120 keluarga menjadi 180 keluarga."),
  silentCase("Sekolah menekan angka putus sekolah dengan menambah beasiswa dari 120 orang menjadi 180 orang.", 1),
  silentCase("Kegiatan itu menurunkan rata-rata waktu tunggu dari 30 menit menjadi 45 menit."),
  silentCase("Kegiatan ini meningkatkan peringkat dari 12 menjadi 9."),
  // One level after the other.
  silentCase("Rasio naik dari 2,59 tahun 2011 menjadi 4,20 tahun 2012, lalu turun menjadi 3,66 tahun 2013.", 1),
  silentCase("Paspor naik dari 2.100 (2021) menjadi 2.400 (2022) dan kembali naik menjadi 2.450 (2023).", 1),
  silentCase("Paspor naik dari 2.100 menjadi 2.400 dan visa turun menjadi 2.500."),
  silentCase("Nilai evaluasi terus meningkat yaitu 70,15 (2021), 72,30 (2022), dan 73,80 (2023).", 2),
  silentCase("Nilai evaluasi terus meningkat yaitu 73,80 (2023), 72,30 (2022), dan 70,15 (2021)."),
  // The level before in a sentence by itself.
  silentCase("Tahun 2023 tercatat 642 permohonan. Tahun 2024 tercatat 715 permohonan atau naik 73 permohonan.", 1),
  silentCase("Target tahun 2023 sebesar 80,00. Realisasi tahun 2024 sebesar 85,00 atau naik 3,00."),
  silentCase(
    "Perkara diputus tahun 2023 sebanyak 642 perkara. Perkara masuk tahun 2024 sebanyak 715 perkara, naik 37 perkara.",
  ),
];

export const wrongChanges: SentenceCase[] = [
  errorCase(
    "Penerbitan sertifikat naik sebesar 15 persen: pada tahun 2019 sebanyak 31.860 dan pada tahun 2020 sebanyak 34.090 bidang, jadi naik sebesar 2.230 bidang.",
    "selisih",
    "15 persen",
    "7 persen",
  ),
  errorCase(
    "Terjadi peningkatan 25%, tahun 2022 sebanyak 1.120 akta dan tahun 2023 sebanyak 1.288 akta.",
    "selisih",
    "25%",
    "15%",
  ),
  errorCase(
    "Penumpang kapal 9.235 orang, sedangkan tahun lalu 7.539 orang, naik sebesar 1.390 atau 22,50 %.",
    "selisih",
    "1.390",
    "1.696",
  ),
  errorCase(
    "Pengunjung 2013 sebanyak 8.057 orang dibanding 6.892 pada 2012, naik 1.615 atau 16,90 persen.",
    "selisih",
    "1.615",
    "1.165",
  ),
  errorCase(
    "Pengunjung 2013 sebanyak 8.057 orang dibanding 6.892 pada 2012, naik 1.165 atau 12,90 persen.",
    "selisih",
    "12,90 persen",
    "16,90 persen",
  ),
  errorCase(
    "Pada pekan ke-14 dilayani 5.876 pemohon, sedangkan pada pekan ke-15 5.326 pemohon, sehingga turun sebanyak 514 pemohon.",
    "selisih",
    "514",
    "550",
  ),
  errorCase("Laka lantas 2022: 196 kejadian, 2021: 203 kejadian, turun 17 kejadian.", "selisih", "17", "7"),
  errorCase(
    "Belanja pegawai Rp426.000.000 (2023) dan Rp403.000.000 (2022), meningkat Rp32.000.000.",
    "selisih",
    "Rp32.000.000",
    "Rp23.000.000",
  ),
  errorCase("Akta terbit bulan Mei 1.120 dan Juni 1.288, naik 186 akta.", "selisih", "186", "168"),
  errorCase("Jumlah nasabah 2016 5.563 orang, 2017 6.096 orang, naik 5,9 persen.", "selisih", "5,9 persen"),
  errorCase(
    "Wajib pajak naik dari 31.850 pada 2019 menjadi 35.320 pada 2020, atau naik sekitar tujuh persen.",
    "selisih",
    "tujuh persen",
    "11 persen",
  ),
  errorCase(
    "Wajib pajak naik dari 31.850 pada 2019 menjadi 35.320 pada 2020, atau naik lebih dari 20 persen.",
    "selisih",
    "20 persen",
    "11 persen",
  ),
  errorCase(
    "Penerimaan naik hampir 100 persen dari Rp10.628.250.000 menjadi Rp15.970.700.795.",
    "selisih",
    "100 persen",
    "50 persen",
  ),
  errorCase(
    "Wisatawan naik kurang dari 5 persen dari 1.000 orang menjadi 1.146 orang.",
    "selisih",
    "5 persen",
    "15 persen",
  ),
  errorCase(
    "Pengunjung turun lima belas persen dari 1.000 orang menjadi 746 orang.",
    "selisih",
    "lima belas persen",
    "25 persen",
  ),
  // `4.150` and `7.620` are typed alike: neither is a thousandth of the other.
  errorCase("Pengunjung meningkat hingga 100% dari 4.150 menjadi 7.620.", "selisih", "100%", "84%"),
  errorCase(
    "Peserta naik 11,73% menjadi 715 orang dari 642 orang pada tahun sebelumnya.",
    "selisih",
    "11,73%",
    "11,37%",
  ),
  errorCase(
    "Pelatihan itu menambah jumlah auditor bersertifikat dari 45 orang menjadi 38 orang.",
    "selisih",
    "menambah",
    "mengurangi",
  ),
  errorCase(
    "Peningkatan patroli mampu menurunkan jumlah kecelakaan dari 18 kejadian menjadi 21 kejadian.",
    "selisih",
    "menurunkan",
    "menaikkan",
  ),
  // Printed with as many digits, what rose is not less.
  errorCase("Luas tanam bertambah dari 10,14 ribu hektar menjadi 10,13 ribu hektar.", "selisih", "bertambah"),
  errorCase(
    "Rasio naik dari 2,59 tahun 2011 menjadi 4,20 tahun 2012, lalu turun menjadi 4,66 tahun 2013.",
    "selisih",
    "turun",
    "peningkatan",
  ),
  errorCase(
    "Nilai evaluasi terus meningkat yaitu 70,15 (2021), 72,30 (2022), dan 71,80 (2023).",
    "selisih",
    "meningkat",
    "penurunan",
  ),
  errorCase(
    "Tahun 2023 tercatat 642 permohonan. Tahun 2024 tercatat 715 permohonan atau naik 37 permohonan.",
    "selisih",
    "37",
    "73",
  ),
];
