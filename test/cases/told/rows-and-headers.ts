import { silent, type ToldCase } from "./told-case";

const library = `
Tabel 3.4 Layanan Perpustakaan menurut Cabang
No | Cabang | Permintaan | Terpenuhi | Tidak Terpenuhi | Dibatalkan | % Terpenuhi
1 | Cabang Utara | 240 | 201 | 32 | 7 | 83,75
2 | Cabang Timur | 318 | 262 | 49 | 7 | 82,39
3 | Cabang Selatan | 175 | 151 | 19 | 5 | 86,29
4 | Cabang Barat | 209 | 176 | 27 | 6 | 84,21
 | Jumlah | 942 | 790 | 127 | 25 | 83,86
`;

const levels = `
Tabel 3.6 Perbandingan dengan Provinsi dan Nasional Tahun 2024
No | Indikator | Kabupaten | Provinsi | Nasional
1 | Angka melek huruf | 96,42 | 97,18 | 96,85
2 | Rasio ketergantungan penduduk | 48,31 | 46,75 | 44,62
3 | Angka partisipasi murni | 71,64 | 74,03 | 70,51
`;

const quarters = `
Tabel 3.8 Realisasi Belanja per Triwulan Tahun 2024
No | Jenis Belanja | Pagu | Realisasi |  |  |  |
 |  |  | TW I | TW II | TW III | TW IV | Jumlah
1 | Belanja Pegawai | 48.200.000 | 11.050.000 | 12.140.000 | 12.060.000 | 12.340.000 | 47.590.000
2 | Belanja Barang | 31.640.000 | 4.210.000 | 7.385.000 | 8.120.000 | 10.875.000 | 30.590.000
 | Jumlah | 79.840.000 | 15.260.000 | 19.525.000 | 20.180.000 | 23.215.000 | 78.180.000
`;

const growth = `
Tabel 3.5 Penyaluran Pembiayaan per Penyalur
No | Penyalur | Tahun 2023 |  | Tahun 2024 |  | Pertumbuhan (%) |
 |  | Nasabah | Pinjaman | Nasabah | Pinjaman | Nasabah | Pinjaman
1 | KSP Maju | 1.250 | 84.300 | 1.406 | 90.285 | 12,48% | 7,10%
2 | KSP Rukun | 960 | 51.750 | 1.027 | 61.686 | 6,98% | 19,20%
3 | BPR Lestari | 2.140 | 173.600 | 2.211 | 180.891 | 3,32% | 4,20%
`;

const taxes = `
Tabel 3.9 Target dan Realisasi Retribusi Tahun 2024
No | Jenis Retribusi | Target (Rp) | Realisasi (Rp) | %
1 | Retribusi Pasar | 640.000.000 | 655.360.000 | 102,40
2 | Retribusi Parkir | 310.000.000 | 271.250.000 | 87,50
3 | Retribusi Terminal | 125.000.000 | 118.750.000 | 95,00
4 | Retribusi Kebersihan | 480.000.000 | 508.800.000 | 106,00
5 | Retribusi Rumah Potong | 90.000.000 | 84.600.000 | 94,00
 | JUMLAH | 1.645.000.000 | 1.638.760.000 | 99,62
`;

const survey = `
Tabel 3.3 Nilai Unsur
No | Unsur Layanan | NRR
U1 | Persyaratan | 3,412
U2 | Prosedur | 3,388
U3 | Waktu | 3,276
U4 | Biaya | 3,905
U5 | Kompetensi | 3,541
`;

const revised = `
Tabel 3.10 Perubahan Pagu
No | Kegiatan | Pagu Awal | Pagu Akhir | Dana Cadangan
1 | Pengadaan bibit | 412.000.000 | 431.250.000 | 8.640.000
2 | Pelatihan petani | 268.000.000 | 257.400.000 | 3.915.000
 | Jumlah | 680.000.000 | 688.650.000 | 12.555.000
`;

const harvest = `
Tabel 3.11 Hasil Panen
Tahun | Luas (ha) | Padi (ton) | Jagung (ton)
2022 | 412 | 2.148,60 | 812,40
2023 | 418 | 2.304,75 | 790,15
2024 | 431 | 2.881,20 | 845,30
`;

const saved = `
Tabel 3.12 Efisiensi Kegiatan
No | Kegiatan | Pagu (Rp) | Realisasi (Rp) | Efisiensi | %
1 | Pengadaan bibit | 431.250.000 | 418.312.500 | 12.937.500 | 3,00
2 | Pelatihan petani | 257.400.000 | 246.846.600 | 10.553.400 | 4,10
 | Jumlah | 688.650.000 | 665.159.100 | 23.490.900 | 3,41
`;

/** The row is told by other figures of the sentence or by its name, the column by its header. */
export const rowsAndHeaders: ToldCase[] = [
  silent(
    "the figure below the header that is said",
    library,
    "Dari 942 permintaan, 790 terpenuhi atau 83,86%. Permintaan yang tidak terpenuhi 127 dan yang dibatalkan 25.",
  ),
  {
    name: "a figure that is not below the header that is said, in the row of the others",
    tables: library,
    sentence:
      "Dari 942 permintaan, 790 terpenuhi atau 83,86%. Permintaan yang tidak terpenuhi 152 dan yang dibatalkan 25.",
    wrong: { printed: "152", expected: "127" },
  },
  silent(
    "the figure of a branch beside those of all",
    library,
    "Dari 942 permintaan, 790 terpenuhi atau 83,86%. Permintaan yang tidak terpenuhi 49 di Cabang Timur dan yang dibatalkan 25.",
  ),
  silent(
    "how far a level is from that of the province",
    levels,
    "Rasio ketergantungan penduduk sebesar 48,31 persen, masih lebih tinggi 1,56 poin dari rata-rata provinsi.",
  ),
  {
    name: "two digits in each other's place in how far a level is from that of the province",
    tables: levels,
    sentence:
      "Rasio ketergantungan penduduk sebesar 48,31 persen, masih lebih tinggi 1,65 poin dari rata-rata provinsi.",
    wrong: { printed: "1,65 poin", expected: "1,56 poin" },
  },
  silent(
    "how far it is from a target that no table prints",
    levels,
    "Rasio ketergantungan penduduk sebesar 48,31 persen, masih lebih tinggi 3,31 poin dari target.",
  ),
  silent(
    "a share of the whole year",
    quarters,
    "Realisasi triwulan IV mencapai Rp23.215.000 atau 29,69% dari realisasi setahun.",
  ),
  {
    name: "a share of the pagu told as one of the whole year",
    tables: quarters,
    sentence: "Realisasi triwulan IV mencapai Rp23.215.000 atau 29,08% dari realisasi setahun.",
    wrong: { printed: "29,08%", expected: "29,69%" },
  },
  silent("the growth that is named", growth, "Pertumbuhan pinjaman tertinggi dicatat KSP Rukun sebesar 19,20%."),
  {
    name: "the growth of what stands beside the one that is named",
    tables: growth,
    sentence: "Pertumbuhan pinjaman tertinggi dicatat KSP Rukun sebesar 6,98%.",
    wrong: { printed: "6,98%", expected: "19,20%" },
  },
  silent(
    "rows below their target",
    taxes,
    "Realisasi retribusi sebesar Rp1.638.760.000 dari target Rp1.645.000.000. Dari 5 jenis retribusi, tiga jenis belum mencapai target.",
  ),
  {
    name: "rows below their target, one too few, where the percentage is of target and realisasi",
    tables: taxes,
    sentence:
      "Realisasi retribusi sebesar Rp1.638.760.000 dari target Rp1.645.000.000. Dari 5 jenis retribusi, dua jenis belum mencapai target.",
    wrong: { printed: "dua", expected: "3" },
  },
  silent(
    "both extremes of a list whose rows are not called anything",
    survey,
    "Nilai tertinggi adalah Biaya (3,905), sedangkan nilai terendah adalah Waktu (3,276).",
  ),
  {
    name: "the lowest is another than the one that is told, and the highest shows which list is meant",
    tables: survey,
    sentence: "Nilai tertinggi adalah Biaya (3,905), sedangkan nilai terendah adalah Prosedur (3,388).",
    wrong: { printed: "terendah", expected: "U3 Waktu (3,276)" },
  },
  silent(
    "a share of what is named, below its header",
    revised,
    "Dana cadangan berjumlah Rp12.555.000 atau 1,82% dari pagu akhir.",
  ),
  {
    name: "a share of what stands beside the one that is named",
    tables: revised,
    sentence: "Dana cadangan berjumlah Rp12.555.000 atau 1,85% dari pagu akhir.",
    wrong: { printed: "1,85%", expected: "1,82%" },
  },
  silent(
    "a share of a pagu that is not called further",
    revised,
    "Dana cadangan berjumlah Rp12.555.000 atau 1,85% dari pagu.",
  ),
  silent(
    "growth since the year that is told",
    harvest,
    "Produksi padi meningkat 25,01 persen dibanding tahun 2023 yang berjumlah 2.304,75 ton.",
  ),
  {
    name: "growth in percent of what it came to",
    tables: harvest,
    sentence: "Produksi padi meningkat 20,01 persen dibanding tahun 2023 yang berjumlah 2.304,75 ton.",
    wrong: { printed: "20,01 persen", expected: "25,01 persen" },
  },
  silent(
    "an amount in juta beside its percentage",
    saved,
    "Dari dua kegiatan efisiensi mencapai Rp23,49 juta atau 3,41% dari pagu.",
  ),
  {
    name: "an amount in juta that is ten times that of the total beside its percentage",
    tables: saved,
    sentence: "Dari dua kegiatan efisiensi mencapai Rp234,91 juta atau 3,41% dari pagu.",
    wrong: { printed: "Rp234,91 juta", expected: "Rp23,49 juta" },
  },
];
