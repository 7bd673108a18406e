import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Parts in words, limits, codes and wholes of what stands before them. */
export const rightWordsAndLimits: SentenceCase[] = [
  right(
    "Penduduknya 362.609 jiwa, yaitu 183.079 jiwa laki-laki dan 179.530 jiwa perempuan, sehingga laki-laki lebih banyak 3.549 jiwa daripada perempuan.",
  ),
  right("Bantuan hukum diberikan kepada 1.262 orang, 847 orang di antaranya perempuan (67,12 %).", 1),
  right(
    "Perkara diputus lebih sedikit daripada yang diterima, sisa perkara bertambah 7 perkara dari 98 menjadi 105 perkara.",
    2,
  ),
  right("Layanan kesehatan diberikan kepada 985 dari 1,016 penghuni atau 96.95%.", 1),
  right("Jumlah penduduk 200,417 (dua ratus ribu empat ratus tujuh belas) jiwa."),
  right("Klien rawat jalan 43 orang dari target 40 orang (107,50 %), naik 6 orang dari tahun 2021 sebanyak 37 orang."),
  right("Peserta lomba sebanyak 1.345 orang, terdiri dari tiga orang juri, 412 orang pelajar, dan 930 orang umum."),
  right(
    "Retribusi terealisasi Rp412.500.000,- atau 103,13% dari estimasi Rp400.000.000,-, terdiri dari retribusi pasar Rp312.000.000,- dan retribusi parkir Rp100.500.000,-.",
  ),
  right(
    "Dari 6 puskesmas yang dinilai oleh 240 responden, 5 puskesmas berkategori Baik dan 1 puskesmas berkategori Cukup.",
  ),
  right("Keluhan pelanggan tercatat 6 keluhan dari batas 8 keluhan; capaian 125,00% dihitung paling tinggi 120,00%."),
  right("Pagu setelah perubahan menjadi Rp51.250.400.000,- bertambah Rp1.250.400.000,- atau 2,50% dari pagu semula."),
  right(
    "Angka putus sekolah sebesar 1,96 persen, turun 0,31 poin dibandingkan tahun 2022 sebesar 2,27 persen, namun belum mencapai target 1,80 persen sehingga capaiannya 91,11 persen.",
  ),
  right(
    "Belanja jembatan baru terealisasi 245 juta lebih dari 3 miliar lebih atau 7,54 persen, dan belanja irigasi 4 miliar lebih dari 18 miliar lebih atau 23,10 persen.",
  ),
  right("Realisasi DIPA 05 sebesar Rp91.200.000,- dari pagu Rp96.000.000,- atau 95,00% dengan sisa Rp4.800.000,-.", 1),
  right("Lomba diikuti 260 pelajar dari 300 undangan (86,7%), 143 pelajar (55,0%) di antaranya perempuan."),
  right("Dari 120 desa di 60 kecamatan, 45 di antaranya (37,5%) telah memiliki perpustakaan."),
  right("Kelompok tani dibina 60 KK (80 laki-laki dan 40 perempuan) sepanjang tahun."),
  right("Sebanyak 512 kendaraan dari 520 kendaraan (98,46%) diuji tepat waktu dan 8 kendaraan terlambat.", 1),
  right(
    "Waktu tanggap rata-rata 1 jam 12 menit, lebih cepat 18 menit dibandingkan tahun 2023 yaitu 1 jam 30 menit.",
    1,
  ),
  right("Nilai 84,10 terpaut 3,15 poin dari yang tertinggi (87,25) dan 1,25 poin di bawah rata-rata sebesar 85,35."),
  right("Dari 14 indikator, 9 indikator mencapai target, 6 indikator melampaui target dan 5 indikator tidak tercapai."),
  right(
    "Dari total 246,50 km jalan desa, 172,55 km atau 70,00 persen dalam kondisi baik dan 73,95 km tidak dalam kondisi baik.",
  ),
];

export const wrongWordsAndLimits: SentenceCase[] = [
  wrong("Layanan kesehatan diberikan kepada 985 dari 1,016 penghuni atau 69.95%.", error("persen", "69.95%", "96.95%")),
  wrong(
    "Realisasi DIPA 05 sebesar Rp91.200.000,- dari pagu Rp96.000.000,- atau 96,00% dengan sisa Rp4.800.000,-.",
    error("persen", "96,00%", "95,00%"),
  ),
  wrong(
    "Menurut laporan bulanan, dari 40 puskesmas di kabupaten sebanyak 34 puskesmas atau 87,5 persen berkategori Baik.",
    error("persen", "87,5 persen", "85,0 persen"),
  ),
  wrong(
    "Sebanyak 512 kendaraan dari 520 kendaraan (98,46%) diuji tepat waktu dan 18 kendaraan terlambat.",
    error("selisih", "18", "8"),
  ),
  wrong(
    "Polisi mengamankan 136 orang tersangka (121 laki-laki dan 18 perempuan).",
    error("jumlah", "136 orang", "139 orang"),
  ),
  wrong(
    "Waktu tanggap rata-rata 1 jam 12 menit, lebih cepat 28 menit dibandingkan tahun 2023 yaitu 1 jam 30 menit.",
    error("selisih", "28 menit", "18 menit"),
  ),
  wrong(
    "Nilai 84,10 terpaut 3,15 poin dari yang tertinggi (87,25) dan 1,52 poin di bawah rata-rata sebesar 85,35.",
    error("selisih", "1,52 poin", "1,25 poin"),
  ),
  wrong(
    "Dari total panjang jalan desa 246,50 km pada 18 ruas, sepanjang 127,55 km atau 70,00 persen dalam kondisi baik dan 73,95 km tidak dalam kondisi baik.",
    error("selisih", "127,55", "172,55"),
  ),
];
