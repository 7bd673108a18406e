import { errorCase, type SentenceCase, silentCase } from "./sentence-case";

/** Target, realisasi and capaian as regions write them, right by one formula or another, or not to be judged. */
export const silentTargets: SentenceCase[] = [
  silentCase("Persentase penyelesaian laka ringan tahun 2021 dengan target 92%, realisasi 94% dan capaian 102%.", 1),
  silentCase(
    "Target indikator APK SMP adalah sebesar 98,51, terealisasi 101,22 dan tingkat capaian 102,75, termasuk kategori Sangat Baik.",
    1,
  ),
  silentCase(
    "Rasio ketersediaan sekolah dengan target akhir RPJM yaitu 0,281 dan pada tahun 2017 terealisasi 0,310 dan pencapaian terhadap target RPJM yaitu 110,32.",
    1,
  ),
  silentCase(
    "Cakupan layanan ditargetkan pada 16 Nagari terealisasi sebanyak 13 Nagari dengan tingkat capaian sebesar 81,25.",
    1,
  ),
  silentCase(
    "Dari 1.250.400 jiwa pengunjung yang menjadi target terealisasi 1.187.880 jiwa, sehingga indikator kinerja sasaran ini tercapai 95.00 %.",
    1,
  ),
  silentCase(
    "Kegiatan didukung total anggaran sebesar Rp 412.000.000,- dan realisasi sebesar Rp.389.752.000 atau 94,60.",
    1,
  ),
  silentCase(
    "Jumlah anggaran sebesar Rp 412.000.000,- dan realisasi Rp 389.752.000,- atau 94,60 dengan selisih dana sebesar Rp 22.248.000,-",
    1,
  ),
  // Less is better, by the quotient or by the complement, of rates too.
  silentCase(
    "Angka kematian ibu 151/100.000 KH (8 kasus dari 5.290 kelahiran hidup) dari target 140/100.000 KH dan capaian kinerja 92,72 %.",
    1,
  ),
  silentCase(
    "Angka kematian balita tahun 2021 sebesar 6,20 per 1000 kelahiran hidup; bila dibandingkan dengan target sebesar 25 per 1000 kelahiran hidup maka capaian kinerja sebesar 175,20 dengan kriteria Sangat Tinggi.",
    1,
  ),
  silentCase("Lama pelayanan dengan target 14 hari, realisasi 10 hari dan capaian 140%.", 1),
  silentCase("Lama pelayanan dengan target 14 hari, realisasi 10 hari dan capaian 128,57%.", 1),
  // A cap, a copied realisasi, and a remark in parentheses that tells both figures in another unit.
  silentCase("Persentase jalan mantap dengan target 60%, realisasi 84% dan capaian 120%.", 1),
  silentCase("Persentase jalan mantap dengan target 60%, realisasi 84% dan capaian 100%.", 1),
  silentCase("Indeks layanan dengan target 3,60, realisasi 3,72 dan capaian 3,72."),
  silentCase(
    "Peningkatan jalan baik target 1,52 (20 km) dapat terealisasi sebesar 1,81 (24,6 km) dengan tingkat capaian sebesar 123,00.",
    1,
  ),
  // The same words in another order: the first is as much as the last says of the target.
  silentCase(
    "Capaian indeks kualitas udara yaitu 91,07 melebihi dari target yang ditetapkan 90,10 dengan realisasi 101,08.",
    1,
  ),
  silentCase(
    "Capaian indeks kualitas udara yaitu 101,08 melebihi dari target yang ditetapkan 90,10 dengan realisasi 91,07.",
    1,
  ),
  silentCase("Target kunjungan 2 juta orang, realisasi 1.873.540 orang dan capaian 93,68%."),
  silentCase("Target kunjungan 2 juta orang, realisasi 1,87 juta orang dan capaian 93,5%.", 1),
  // Of another year, another unit, another thing.
  silentCase("Persentase jalan mantap dengan target 60%, realisasi 54% dan capaian tahun lalu 80%."),
  silentCase(
    "Persentase jalan mantap dengan target tahun 2021 sebesar 60%, realisasi tahun 2020 sebesar 54% dan capaian 80%.",
  ),
  silentCase("Jalan mantap dengan target 60 km, realisasi 54% dan capaian 80%."),
  silentCase("Jalan mantap dengan target 60 km, realisasi 54 km dan rata-rata capaian 80%."),
  silentCase("Jalan mantap dengan target 60 km, realisasi sekitar 50 km dan capaian 80%."),
  silentCase(
    "Rasio guru murid dengan target akhir RPJM yaitu 1:30 dan pada tahun 2017 terealisasi 1:18,5 dan pencapaian terhadap target RPJM yaitu 81,20.",
  ),
  silentCase("Jalan mantap dengan target 60 km, realisasi 54 km dan capaian 3 kecamatan."),
  silentCase("Pagu Rp 412.000.000 realisasi Rp 389.752.000 atau 12,5 lebih tinggi daripada tahun lalu."),
];

/** The capaian that no formula gives of its target and its realisasi. */
export const wrongTargets: SentenceCase[] = [
  errorCase(
    "Persentase penyelesaian laka ringan tahun 2021 dengan target 92%, realisasi 94% dan capaian 112%.",
    "persen",
    "112%",
    "102%",
  ),
  errorCase(
    "Target indikator APK SMP adalah sebesar 98,51, terealisasi 101,22 dan tingkat capaian 112,75, termasuk kategori Sangat Baik.",
    "persen",
    "112,75",
    "102,75",
  ),
  errorCase(
    "Rasio ketersediaan sekolah dengan target akhir RPJM yaitu 0,281 dan pada tahun 2017 terealisasi 0,310 dan pencapaian terhadap target RPJM yaitu 130,32.",
    "persen",
    "130,32",
    "110,32",
  ),
  errorCase(
    "Dari 1.250.400 jiwa pengunjung yang menjadi target terealisasi 1.187.880 jiwa, sehingga indikator kinerja sasaran ini tercapai 97.50 %.",
    "persen",
    "97.50 %",
  ),
  errorCase(
    "Kegiatan didukung total anggaran sebesar Rp 412.000.000,- dan realisasi sebesar Rp.389.752.000 atau 96,40.",
    "persen",
    "96,40",
    "94,60",
  ),
  errorCase(
    "Jumlah anggaran sebesar Rp 412.000.000,- dan realisasi Rp 389.752.000,- atau 84,60 dengan selisih dana sebesar Rp 22.248.000,-",
    "persen",
    "84,60",
    "94,60",
  ),
  errorCase(
    "Angka kematian ibu 151/100.000 KH (8 kasus dari 5.290 kelahiran hidup) dari target 140/100.000 KH dan capaian kinerja 97,22 %.",
    "persen",
    "97,22 %",
    "92,72 %",
  ),
  errorCase(
    "Angka kematian balita tahun 2021 sebesar 6,20 per 1000 kelahiran hidup; bila dibandingkan dengan target sebesar 25 per 1000 kelahiran hidup maka capaian kinerja sebesar 157,20 dengan kriteria Sangat Tinggi.",
    "persen",
    "157,20",
  ),
  errorCase(
    "Bila dibandingkan realisasi tahun 2021 sebesar 6,20 per 1000 lahir hidup dengan target tahun 2024 sebesar 25 per 100.000 lahir hidup, maka capaian kinerja mencapai 175,20.",
    "persen",
    "25 per 100.000",
    "25 per 1.000",
  ),
  errorCase(
    "Capaian indeks kualitas udara yaitu 91,07 melebihi dari target yang ditetapkan 90,10 dengan realisasi 111,08.",
    "persen",
    "111,08",
    "101,08",
  ),
  errorCase("Lama pelayanan dengan target 14 hari, realisasi 10 hari dan capaian 118,57%.", "persen", "118,57%"),
];
