import { silent, type ToldCase } from "./told-case";

const weighted = `
Tabel 2.2 Perhitungan Nilai Kinerja Balai Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Indeks Capaian | Bobot | Nilai
1 | Tingkat kepatuhan pelaporan aset | 80,00 | 84,40 | 105,50 | 30% | 31,65
2 | Indeks kepuasan penerima bantuan | 88,00 | 88,88 | 101,00 | 45% | 45,45
3 | Persentase dokumen yang lengkap | 90,00 | 93,60 | 104,00 | 25% | 26,00
`;

const literacy = `
Tabel 3.4 Indeks Kesiapsiagaan Kecamatan Tahun 2024
Kecamatan | 2023 | 2024 | Selisih | Kategori
Kec. Wanasari | 80,10 | 81,20 | 1,10 | Siap
Kec. Banjarejo | 60,20 | 64,70 | 4,50 | Cukup Siap
Kec. Tegalombo | 55,30 | 58,10 | 2,80 | Cukup Siap
Kec. Kaliwiro | 40,40 | 42,50 | 2,10 | Belum Siap
Kec. Margasari | 65,00 | 66,30 | 1,30 | Cukup Siap
Kabupaten (rata-rata) | 60,20 | 62,56 | 2,36 | Cukup Siap
`;

const resilience = `
Tabel 3.8 Indeks Ketahanan Keluarga
Lokasi | Jumlah Keluarga | Sebelum | Sesudah | Kenaikan
Kelurahan Rengas | 10 | 71,36 | 80,12 | 8,76
Kelurahan Belida | 10 | 74,18 | 84,46 | 10,28
Rata-rata | 20 | 72,77 | 82,29 | 9,52
`;

const activities = `
Tabel 3.24 Pagu dan Realisasi per Kegiatan
Kode | Kegiatan | Pagu | Realisasi | Sisa
3247 | Diseminasi informasi melalui media (kegiatan) | 74.500.000 | 73.918.000 | 582.000
3257 | Pemberdayaan Masyarakat | 165.900.000 | 164.342.600 | 1.557.400
3251 | Penyidikan Jaringan Peredaran | 184.500.000 | 148.326.500 | 36.173.500
`;

const sectors = `
Tabel 2.1 Produksi Menurut Komoditas
Golongan | Komoditas | Produksi (ton) | Distribusi (%)
A | Padi sawah | 4.118,3 | 41,59
B | Jagung pipil | 2.207,4 | 22,30
C | Ubi kayu | 1.561,9 | 15,77
D | Kedelai | 1.104,2 | 11,15
E | Kacang tanah | 912,6 | 9,21
Produksi pangan | | 9.904,4 | 100,00
Produksi tahun dasar | | 9.310,2 |
`;

const efficiency = `
Tabel 3.9 Efisiensi Sumber Daya
No | Sasaran | Capaian (%) | Serapan (%) | Efisiensi (%)
1 | Meningkatnya mutu layanan laboratorium | 101,30 | 97,20 | 4,10
2 | Meningkatnya pemantauan sungai | 78,40 | 96,80 | (18,40)
3 | Meningkatnya ketaatan usaha | 106,90 | 97,60 | 9,30
4 | Meningkatnya tata kelola balai | 100,80 | 98,30 | 2,50
`;

const typed = `
Tabel 3.8 Capaian Penyelamatan Koleksi
Kegiatan | Satuan | Target | Realisasi | % Capaian
Penataan koleksi herbarium | lembar | #9600~#,##0 | #9871~#,##0 | =D3/C3 -> 1.02822917~0.00%
Akuisisi spesimen serangga | kotak | #480~#,##0 | #437~#,##0 | =D4/C4 -> 0.91041667~0.00%
Restorasi lukisan lama | lembar | #360~#,##0 | #378~#,##0 | =D5/C5 -> 1.05~0.00%
`;

/** Sentences that tell what the tables tell, in ways that look as if they did not. */
export const rightAsTold: ToldCase[] = [
  silent(
    "a rise of the row that is named right before it, behind that of another row",
    resilience,
    "Kenaikan terbesar terjadi di Kelurahan Belida sebesar 10,28 poin, Kelurahan Rengas naik 8,76 poin.",
  ),
  silent(
    "a row called by a word of its own, and another by a word that all may be called by",
    activities,
    "Sisa anggaran terbesar ada pada kegiatan penyidikan sebesar Rp 36.173.500.",
  ),
  silent(
    "a value that the row prints in another column than the one that is called Nilai",
    weighted,
    "Tingkat kepatuhan pelaporan aset sebesar 84,40 dari target 80 dengan indeks capaian 105,50, meningkat 1,30 poin dari tahun 2023.",
  ),
  silent(
    "classes of the rows without the mean below them, which has a class too",
    literacy,
    "Menurut kategori, 1 kecamatan Siap, 3 kecamatan Cukup Siap dan 1 kecamatan Belum Siap.",
  ),
  {
    name: "a class that is counted one too many",
    tables: literacy,
    sentence: "Menurut kategori, 1 kecamatan Siap, 2 kecamatan Cukup Siap dan 1 kecamatan Belum Siap.",
    wrong: { printed: "2", expected: "3" },
  },
  silent(
    "the same below which the mean says what it is of",
    literacy.replace("(rata-rata)", "(rata-rata indeks)"),
    "Menurut kategori, 1 kecamatan Siap, 3 kecamatan Cukup Siap dan 1 kecamatan Belum Siap.",
  ),
  {
    name: "a class that is counted one too many",
    tables: literacy,
    sentence: "Menurut kategori, 1 kecamatan Siap, 2 kecamatan Cukup Siap dan 1 kecamatan Belum Siap.",
    wrong: { printed: "2", expected: "3" },
  },
  silent(
    "the largest of rows that come to 100 below them",
    sectors,
    "Komoditas dengan porsi terbesar adalah komoditas Padi sawah sebesar 41,59%.",
  ),
  silent(
    "the largest, above a figure in parentheses that is below zero",
    efficiency,
    "Efisiensi terbesar pada sasaran meningkatnya ketaatan usaha sebesar 9,30%.",
  ),
  {
    name: "the largest beside a figure in parentheses, and a larger one",
    tables: efficiency,
    sentence: "Efisiensi terbesar pada sasaran meningkatnya mutu layanan laboratorium sebesar 4,10%.",
    wrong: { printed: "terbesar", expected: "Meningkatnya ketaatan usaha (9,30)" },
  },
  silent(
    "a percentage as the cell shows it, which holds more digits",
    typed,
    "Akuisisi spesimen serangga baru mencapai 437 kotak dari 480 kotak (91,04%).",
  ),
  silent(
    "a share of what the sentence before counts",
    "",
    "Balai didukung oleh 60 orang pegawai. Dari jumlah tersebut 42 orang merupakan peneliti, sedangkan 18 orang lainnya (30,00%) adalah teknisi.",
  ),
  silent(
    "a share of a target, and the amount of another half of the year behind it",
    "",
    "Realisasi retribusi sampai dengan semester I sebesar Rp318.400.000,00 atau 39,80% dari target, dan pada semester II Rp471.250.000,00.",
  ),
];
