import { errorCase, type SentenceCase, silentCase } from "./sentence-case";

/** Two levels and their change, told rightly or in a way that leaves something open. */
export const silentLevels: SentenceCase[] = [
  // In figures and in percent, before the two levels or behind them.
  silentCase(
    "Korban meninggal turun dari 97 orang menjadi 75 orang, luka berat turun dari 110 menjadi 89 orang, dan luka ringan turun dari 239 menjadi 199 orang.",
    1,
  ),
  silentCase(
    "Pencurian ringan mengalami kenaikan sebesar 18 kasus (+12,5%) dari tahun 2021 sebesar 144 kasus menjadi 162 kasus pada tahun 2022.",
    2,
  ),
  silentCase(
    "Penyelesaian perkara naik, dengan kenaikan jumlah penyelesaian sebanyak 27 perkara (+9%) dari tahun 2021 sebanyak 311 berkas menjadi 338 berkas di tahun 2022.",
    2,
  ),
  silentCase(
    "Pengaduan mengalami kenaikan sebanyak 30 laporan (60%) dibanding tahun 2021 sebanyak 50 aduan menjadi 80 aduan pada tahun 2022.",
    2,
  ),
  // What it came to in percent of what it was.
  silentCase(
    "Pengaduan mengalami kenaikan sebanyak 30 laporan (160%) dibanding tahun 2021 sebanyak 50 aduan menjadi 80 aduan pada tahun 2022.",
    2,
  ),
  silentCase(
    "Jumlah perpustakaan aktif pada tahun 2021 sebanyak 48 unit menjadi 44 unit di tahun 2022 atau terjadi penurunan 4 unit.",
    1,
  ),
  silentCase(
    "Tunggakan tahun 2022 sejumlah 214 kasus, menurun 10 persen jika dibanding tahun 2021 sejumlah 238 kasus.",
    1,
  ),
  silentCase(
    "Kartu yang diterbitkan tahun 2022 sebanyak 12.640 kartu, terdapat peningkatan sebesar 5,33 persen dibandingkan pada tahun 2021 sebesar 12.000 kartu.",
    1,
  ),
  // Points, percent and a percentage without its sign are all meant by somebody.
  silentCase(
    "Persentase koperasi sehat tahun 2022 sebesar 77,74%, dibandingkan tahun 2021 sebesar 78,98% terjadi penurunan 1,57%.",
    1,
  ),
  silentCase(
    "Persentase koperasi sehat tahun 2022 sebesar 77,74%, dibandingkan tahun 2021 sebesar 78,98% terjadi penurunan 1,24%.",
    1,
  ),
  silentCase("Indeks kualitas air tahun 2022 sebesar 77,74, menurun 1,24 dari tahun sebelumnya yaitu 78,98.", 1),
  // The direction alone.
  silentCase(
    "Sepanjang tahun 2021 hanya melayani 3.998 pemohon, turun dari tahun 2020 yang mencapai 12.413 pemohon.",
    1,
  ),
  silentCase("Angka partisipasi meningkat dari tahun 2015 sebesar 47,05 meningkat menjadi 57,85.", 1),
  silentCase(
    "Rata-rata nilai tahun 2021 sebesar 84,38 %, atau kategori Baik, mengalami penurunan jika dibandingkan dengan rata-rata nilai tahun sebelumnya sebesar 90,02 %.",
    1,
  ),
  silentCase("Peringkat daerah tahun 2022 yaitu 12, turun dari tahun 2021 yang mencapai 9."),
  silentCase("Layanan tahun 2022 sebanyak 500 kali, anggarannya turun dari tahun 2021 yang mencapai 400 kali."),
  // What is no level, or no change of it.
  silentCase("Perkara yang diputus 40 perkara dari 50 perkara yang masuk, naik 5 perkara."),
  silentCase(
    "Nilai indeks tahun 2022 sebesar 0,7913, naik 0,0410 dari tahun 2021, dengan kenaikan terbesar pada indeks lain sebesar 0,0667.",
  ),
  silentCase("Kunjungan tahun 2022 sebanyak 800 orang, naik sekitar 90 orang dari tahun 2021 sebanyak 700 orang."),
  silentCase("Kunjungan tahun 2022 sebanyak 800 orang, naik 150 orang dari rata-rata provinsi sebanyak 700 orang."),
  silentCase("Kunjungan meningkat 3 kali dari tahun 2021 sebanyak 200 orang menjadi 700 orang."),
  silentCase(
    "Kasus turun 10 kasus dari tahun 2021 sebanyak 90 kasus menjadi 80 kasus, 5 kasus di antaranya dihentikan.",
  ),
  silentCase(
    "Jumlah pegawai tahun 2022 sebanyak 120 orang, bertambah 12 orang dari tahun 2021 karena mutasi masuk 15 orang.",
  ),
  silentCase("Wisatawan naik 200 ribu orang dari tahun 2021 sebanyak 1,2 juta orang menjadi 1,4 juta orang."),
  // Amounts against what was foreseen.
  silentCase(
    "Penerimaan tahun 2022 sebesar Rp19.970.700.000 melebihi proyeksi penerimaan sebesar Rp10.628.250.000.",
    0,
  ),
  silentCase("Penerimaan tahun 2022 sebesar Rp9.500.000.000 belum melampaui target sebesar Rp10.628.250.000."),
  silentCase("Realisasi PAD Rp150.000.000 melampaui target sebesar Rp50.000.000."),
  silentCase("Jumlah kasus DBD 40 kasus melampaui target 50 kasus."),
  // Means told step by step.
  silentCase(
    "Angka 93,03% diperoleh dari penjumlahan capaian dua indikator (95,10%+90,95%) yaitu 186,05% kemudian dibagi dua.",
    2,
  ),
  silentCase("Nilai tiga sasaran (90,10 + 95,20 + 99,95) yaitu 285,25 dibagi 3 sehingga diperoleh 95,08.", 2),
  silentCase("Nilai tiga sasaran (90,10 + 95,20 + 99,95) yaitu 285,25, bobotnya dibagi rata."),
  // Rates of so many.
  silentCase("Angka kematian 151/100.000 KH (8 kasus dari 5.290 kelahiran hidup) pada tahun 2022.", 1),
  silentCase("Rasio dokter 25/100.000 penduduk (10 dokter dari 4 puskesmas) pada tahun 2022."),
  silentCase("Angka kematian bayi 9,64/1.000 KH (51 kasus dari 5.290 kelahiran hidup) pada tahun 2022.", 1),
  // How far it is from another is no level that it came to.
  silentCase(
    "Dibandingkan tahun 2023 sebesar 82,40, nilai ini naik 2,25 poin dan berada 0,65 poin di atas rata-rata kanwil.",
  ),
  // What is named with its percentage apart is no part of another that is.
  silentCase(
    "Yang menonjol adalah kader terlatih (150,00 persen) dan waktu layanan (115,00 persen), sedangkan yang perlu perhatian adalah desa binaan dengan capaian 66,67 persen.",
  ),
];

/** The figure, or the word, that the others of its sentence contradict. */
export const wrongLevels: SentenceCase[] = [
  errorCase(
    "Nilai tahun 2024 sebesar 84,65, naik 2,52 poin dibandingkan tahun 2023 sebesar 82,40.",
    "selisih",
    "2,52 poin",
    "2,25 poin",
  ),
  errorCase(
    "Pencurian ringan mengalami kenaikan sebesar 28 kasus (+12,5%) dari tahun 2021 sebesar 144 kasus menjadi 162 kasus pada tahun 2022.",
    "selisih",
    "28",
    "18",
  ),
  errorCase(
    "Pencurian ringan mengalami kenaikan sebesar 18 kasus (+14,5%) dari tahun 2021 sebesar 144 kasus menjadi 162 kasus pada tahun 2022.",
    "selisih",
    "14,5%",
    "12,5%",
  ),
  // Both tell of another level than the one printed.
  errorCase(
    "Pencurian ringan mengalami kenaikan sebesar 18 kasus (+12,5%) dari tahun 2021 sebesar 144 kasus menjadi 262 kasus pada tahun 2022.",
    "selisih",
    "262",
    "162",
  ),
  errorCase(
    "Pencurian ringan mengalami kenaikan sebesar 18 kasus (+12,5%) dari tahun 2021 sebesar 444 kasus menjadi 162 kasus pada tahun 2022.",
    "selisih",
    "444",
    "144",
  ),
  errorCase(
    "Pengaduan mengalami kenaikan sebanyak 30 laporan (80%) dibanding tahun 2021 sebanyak 50 aduan menjadi 80 aduan pada tahun 2022.",
    "selisih",
    "80%",
    "60%",
  ),
  errorCase(
    "Jumlah perpustakaan aktif pada tahun 2021 sebanyak 48 unit menjadi 44 unit di tahun 2022 atau terjadi penurunan 6 unit.",
    "selisih",
    "6 unit",
    "4 unit",
  ),
  errorCase(
    "Jumlah perpustakaan aktif pada tahun 2021 sebanyak 48 unit menjadi 44 unit di tahun 2022 atau terjadi kenaikan 4 unit.",
    "selisih",
    "terjadi kenaikan",
    "penurunan",
  ),
  errorCase(
    "Persentase koperasi sehat tahun 2022 sebesar 77,74%, dibandingkan tahun 2021 sebesar 78,98% terjadi penurunan 2,24%.",
    "selisih",
    "2,24%",
    "1,24%",
  ),
  errorCase(
    "Nilai tahun 2021 sebesar 80,00 dan tahun 2022 sebesar 84,00, turun sebesar 4,00.",
    "selisih",
    "turun",
    "peningkatan",
  ),
  errorCase(
    "Sepanjang tahun 2021 hanya melayani 13.998 pemohon, turun dari tahun 2020 yang mencapai 12.413 pemohon.",
    "selisih",
    "turun",
    "peningkatan",
  ),
  errorCase(
    "Rata-rata nilai tahun 2021 sebesar 94,38 %, atau kategori Baik, mengalami penurunan jika dibandingkan dengan rata-rata nilai tahun sebelumnya sebesar 90,02 %.",
    "selisih",
    "mengalami penurunan",
    "peningkatan",
  ),
  errorCase(
    "Penerimaan tahun 2022 sebesar Rp9.970.700.000 melebihi proyeksi penerimaan sebesar Rp10.628.250.000.",
    "selisih",
    "melebihi proyeksi",
    "di bawah proyeksi",
  ),
  errorCase(
    "Angka 93,03% diperoleh dari penjumlahan capaian dua indikator (95,10%+90,95%) yaitu 187,05% kemudian dibagi dua.",
    "jumlah",
    "187,05%",
    "186,05%",
  ),
  errorCase(
    "Angka 93,30% diperoleh dari penjumlahan capaian dua indikator (95,10%+90,95%) yaitu 186,05% kemudian dibagi dua.",
    "rata-rata",
    "93,30%",
    "93,03%",
  ),
  errorCase(
    "Nilai tiga sasaran (90,10 + 95,20 + 99,95) yaitu 285,25 dibagi tiga sehingga diperoleh 96,08.",
    "rata-rata",
    "96,08",
    "95,08",
  ),
  errorCase(
    "Angka kematian 115/100.000 KH (8 kasus dari 5.290 kelahiran hidup) pada tahun 2022.",
    "persen",
    "115",
    "151",
  ),
];
