import type { LocalCase } from "./local-case";

const skala = `
Kategori | Interval Indeks Ketahanan Keluarga
Sangat Tinggi | 88,31 - 100
Tinggi | 76,61 - 88,30
Rendah | 65,00 - 76,60
Sangat Rendah | 25,00 - 64,99
`;

const capaianSkala = `
Interval Nilai Capaian | Predikat
≥ 91 | Sangat Tinggi
76 - 90 | Tinggi
66 - 75 | Sedang
51 - 65 | Rendah
≤ 50 | Sangat Rendah
`;

const DUA_TAHUN = (deviasi: string, akhir: string) => `
Indikator | Bobot (%) | TA 2023 |  |  | TA 2024 |  |
 |  | Nilai | Nilai Akhir | Kategori | Nilai | Nilai Akhir | Kategori
Revisi DIPA | 20 | 100,00 | 20,00 | Sangat Baik | 100,00 | 20,00 | Sangat Baik
Deviasi Halaman III DIPA | 20 | 88,45 | 17,69 | Cukup | 91,25 | 18,25 | ${deviasi}
Penyerapan Anggaran | 20 | 96,15 | 19,23 | Sangat Baik | 98,35 | 19,67 | Sangat Baik
Belanja Kontraktual | 20 | 94,00 | 18,80 | Baik | 97,50 | 19,50 | Sangat Baik
Capaian Output | 20 | 98,60 | 19,72 | Sangat Baik | 100,00 | 20,00 | Sangat Baik
Nilai akhir | 100 |  | 95,44 | ${akhir} |  | 97,42 | Sangat Baik
Kategori: Sangat Baik (>= 95); Baik (89 s.d. < 95); Cukup (70 s.d. < 89); Kurang (< 70).
`;

/** Categories beside the values that they are given to. */
export const categoryCases: LocalCase[] = [
  {
    name: "a status behind the weighted index grades the index, also where two are wrong",
    sheets: `
IKU | Target | Realisasi | Indeks Capaian | Bobot Tertimbang | Indeks Tertimbang | Status
Nilai IKPA satuan kerja | 92,00 | 94,37 | 102,58 | 100,00% | 102,58 | Hijau
Indeks pengguna layanan | 4,60 | 4,83 | 105,00 | 60,00% | 63,00 | Kuning
Persentase SP2D | 99,50 | 99,92 | 100,42 | 40,00% | 40,17 | Hijau
Persentase dana desa | 98,50 | 97,59 | 99,08 | 34,00% | 33,69 | Hijau
Kualitas laporan | 96,00 | 98,60 | 102,71 | 60,00% | 61,63 | Hijau
Jam pelatihan | 95,00 | 96,43 | 101,51 | 100,00% | 101,51 | Hijau
Realisasi anggaran | 96,50 | 95,00 | 98,45 | 100,00% | 98,45 | Kuning
Status: Hijau >= 100; Kuning 80 - < 100; Merah < 80
`,
    loud: [
      { cell: "G3", severity: "error", kind: "kategori", expected: "Hijau" },
      { cell: "G5", severity: "error", kind: "kategori", expected: "Kuning" },
    ],
  },
  {
    name: "categories that fit the published scale of their index",
    sheets: `
Indikator Kinerja Kegiatan | Target | Realisasi | %
Indeks Ketahanan Diri Remaja | 53,51 indeks (Sangat Tinggi) | 56,49 indeks (Sangat Tinggi) | 105,57
Indeks Ketahanan Diri Keluarga | 76,700 (Tinggi) | 92,879 Sangat Tinggi) | 121,09
Nilai Keterpulihan Kawasan Rawan | 1,40 (Bahaya) | 1,88 (Waspada) | 134,29
`,
    loud: [],
  },
  {
    name: "a category that no published scale bears out is a doubt while the scale is not verified",
    sheets: `
Indikator Kinerja Kegiatan | Target | Realisasi | %
Indeks Ketahanan Diri Remaja | 53,51 indeks (Tinggi) | 56,49 indeks (Sangat Tinggi) | 105,57
`,
    loud: [{ cell: "B2", severity: "warning", kind: "kategori", expected: "Sangat Tinggi" }],
  },
  {
    name: "a category against the scale that the report itself prints",
    sheets: `
## Skala${skala}
## Hasil
Indikator Kinerja Kegiatan | Target | Realisasi | %
Indeks Ketahanan Keluarga | 76,70 (Tinggi) | 85,12 (Sangat Tinggi) | 110,98
`,
    loud: [{ cell: "Hasil!C2", severity: "error", kind: "kategori", expected: "Tinggi" }],
  },
  {
    name: "NKA of 90,00 is Baik, by the verified scale",
    sheets: `
No | Satker | Nilai Kinerja Anggaran | Kategori
1 | Satker A | 90,00 | Baik
2 | Satker B | 90,01 | Sangat Baik
3 | Satker C | 80,40 | Cukup
4 | Satker D | 55,10 | Kurang
`,
    loud: [{ cell: "D4", severity: "error", kind: "kategori", expected: "Baik" }],
  },
  {
    name: "quality of services by the scale of 2017 or of 2004",
    sheets: `
No | Unit Layanan | Nilai IKM | Mutu
1 | Loket A | 89,10 | A
2 | Loket B | 82,10 | A
3 | Loket C | 82,10 | B
4 | Loket D | 77,00 | Baik
5 | Loket E | 3,28 | Sangat Baik
`,
    loud: [],
  },
  {
    name: "quality of services that no scale bears out",
    sheets: `
No | Unit Layanan | Nilai IKM | Mutu
1 | Loket A | 89,10 | A
2 | Loket B | 71,10 | A
3 | Loket C | 82,10 | B
`,
    loud: [{ cell: "D3", severity: "error", kind: "kategori" }],
  },
  {
    name: "AKIP in letters, in a row below its value",
    sheets: `
Evaluasi AKIP Tahun 2025
No | Komponen | Bobot | Nilai
1 | Perencanaan Kinerja | 30 | 24,00
2 | Pengukuran Kinerja | 30 | 22,00
3 | Pelaporan Kinerja | 15 | 12,00
4 | Evaluasi Internal | 25 | 14,30
 | Nilai Akuntabilitas Kinerja | 100 | 72,30
 | Predikat | | B
`,
    loud: [{ cell: "D8", severity: "error", kind: "kategori", expected: "BB" }],
  },
  {
    name: "capaian by the bands that the report prints",
    sheets: `
## Skala${capaianSkala}
## Capaian
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Nilai a | 80 | 72 | 90,00 | Tinggi
2 | Nilai b | 50 | 48 | 96,00 | Sangat Tinggi
3 | Nilai c | 40 | 20 | 50,00 | Rendah
4 | Nilai d | 200 | 181 | 90,50 | Sangat Tinggi
`,
    loud: [{ cell: "Capaian!F4", severity: "error", kind: "kategori", expected: "Sangat Rendah" }],
  },
  {
    name: "spending is not graded by the bands of capaian",
    sheets: `
## Skala${capaianSkala}
## Anggaran
No | Kegiatan | Pagu | Realisasi | % | Kategori
1 | a | 80.000.000 | 72.000.000 | 90,00 | Sangat Tinggi
2 | b | 50.000.000 | 48.000.000 | 96,00 | Tinggi
`,
    loud: [],
  },
  {
    name: "classes named with the word category and a letter",
    sheets: `
## Skala
Kategori | Interval IKPA
Kategori Sangat Baik (A) | ≥ 95
Kategori Baik (B) | 89 ≤ x < 95
Kategori Cukup (C) | 70 ≤ x < 89
Kategori Kurang (D) | < 70
## Hasil
No | Satker | Nilai IKPA | Kategori
1 | Satker A | 96,10 | Sangat Baik
2 | Satker B | 94,99 | Sangat Baik
`,
    loud: [{ cell: "Hasil!D3", severity: "error", kind: "kategori" }],
  },
  {
    name: "capaian without bands of its own: every agency has others",
    sheets: `
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Nilai a | 80 | 72 | 90,00 | Sangat Baik
2 | Nilai b | 50 | 48 | 96,00 | Baik
`,
    loud: [],
  },
  {
    name: "a list that names no index counts on its own sheet, as a doubt while nothing else fits it",
    sheets: `
Kategori | Rentang
Tinggi | 80 - 100
Sedang | 60 - 79
Rendah | 0 - 59

No | Desa | Nilai | Kategori
1 | Desa A | 75 | Tinggi
`,
    loud: [{ cell: "D7", severity: "warning", kind: "kategori", expected: "Sedang" }],
  },
  {
    name: "a list that names no index is proven by the values that fit it",
    sheets: `
Kategori | Rentang
Tinggi | 80 - 100
Sedang | 60 - 79
Rendah | 0 - 59

No | Desa | Nilai | Kategori
1 | Desa A | 81 | Tinggi
2 | Desa B | 62 | Sedang
3 | Desa C | 75 | Tinggi
4 | Desa D | 40 | Rendah
`,
    loud: [{ cell: "D9", severity: "error", kind: "kategori", expected: "Sedang" }],
  },
  {
    name: "a list with a gap proves nothing about values",
    sheets: `
Kategori | Rentang
Tinggi | 80 - 100
Sedang | 61 - 79
Rendah | 31 - 60
Sangat Rendah | 0 - 20

No | Desa | Nilai | Kategori
1 | Desa A | 81 | Tinggi
2 | Desa B | 62 | Sedang
3 | Desa C | 75 | Tinggi
`,
    loud: [{ cell: "B4", severity: "error", kind: "rentang", expected: "21 - 60" }],
  },
  {
    name: "counts of units with a category are no values",
    sheets: `
No | Indikator | Target | Realisasi | %
1 | Jumlah kabupaten/kota dengan Indeks Ketahanan Diri Remaja berkategori "Tinggi" | 2 Kabupaten/Kota (Tinggi) | 3 Kabupaten/Kota (Tinggi) | 150
`,
    loud: [],
  },
  {
    name: "other words than those of the scale say nothing against it",
    sheets: `
No | Satker | Nilai IKPA | Keterangan
1 | Satker A | 96,10 | Tercapai
2 | Satker B | 88,10 | Memuaskan
3 | Satker C | 75,10 | Perlu perhatian
`,
    loud: [],
  },
  {
    name: "classes of a capaian that stands farther away, by a list whose best class is one value",
    sheets: `
Jenis Pelayanan | Harus dilayani | Terlayani | Capaian (%) | Belum terlayani | Bobot | Nilai | Keterangan
Ketertiban umum | 318 | 306 | 96,23 | 12 | 50% | 48,12 | Tuntas Utama
Kerugian materiil | 4 | 4 | 100,00 | - | 15% | 15,00 | Tuntas Paripurna
Pengobatan | 7 | 6 | 85,71 | 1 | 15% | 12,86 | Tuntas Madya
Sarana prasarana | 214 | 187 | 87,38 | 27 | 10% | 8,74 | Tuntas Madya
Kapasitas anggota | 162 | 139 | 85,80 | 23 | 10% | 8,58 | Tuntas Madya

Nilai | Kategori
100 | Tuntas Paripurna
90 - 99,99 | Tuntas Utama
80 - 89,99 | Tuntas Madya
< 80 | Belum Tuntas
`,
    loud: [],
  },
  {
    name: "one of them that is another class",
    sheets: `
Jenis Pelayanan | Harus dilayani | Terlayani | Capaian (%) | Belum terlayani | Bobot | Nilai | Keterangan
Ketertiban umum | 318 | 306 | 96,23 | 12 | 50% | 48,12 | Tuntas Utama
Kerugian materiil | 4 | 4 | 100,00 | - | 15% | 15,00 | Tuntas Paripurna
Pengobatan | 7 | 6 | 85,71 | 1 | 15% | 12,86 | Tuntas Utama
Sarana prasarana | 214 | 187 | 87,38 | 27 | 10% | 8,74 | Tuntas Madya
Kapasitas anggota | 162 | 139 | 85,80 | 23 | 10% | 8,58 | Tuntas Madya

Nilai | Kategori
100 | Tuntas Paripurna
90 - 99,99 | Tuntas Utama
80 - 89,99 | Tuntas Madya
< 80 | Belum Tuntas
`,
    loud: [{ cell: "H4", severity: "error", kind: "kategori", expected: "Tuntas Madya" }],
  },
  {
    name: "a scale to the right of the table whose classes it grades",
    sheets: `
Indikator | Target | Realisasi | Capaian (%) | Kriteria |  | Interval Nilai Capaian | Kriteria Penilaian
Harapan Lama Sekolah | 13,10 | 12,96 | 98,93 | Sangat Tinggi |  | > 90,00 | Sangat Tinggi
Umur Harapan Hidup | 70,60 | 70,81 | 100,30 | Sangat Tinggi |  | 75,01 - 90,00 | Tinggi
Jalan mantap | 66,00 | 58,45 | 88,56 | Tinggi |  | 65,01 - 75,00 | Sedang
Konektivitas | 0,85 | 0,62 | 72,94 | Sedang |  | ≤ 65,00 | Rendah
`,
    loud: [],
  },
  {
    name: "the class of each of two years, beside the values of its own year and of what they come to",
    sheets: DUA_TAHUN("Baik", "Sangat Baik"),
    loud: [],
  },
  {
    name: "a class of the second year that is that of the first, and one of what the first year comes to",
    sheets: DUA_TAHUN("Cukup", "Baik"),
    loud: [
      { cell: "H4", severity: "error", kind: "kategori", expected: "Baik" },
      { cell: "E8", severity: "error", kind: "kategori", expected: "Sangat Baik" },
    ],
  },
  {
    name: "classes of aspects that hold a part of the weights are of their share",
    sheets: `
Aspek | Bobot (%) | Nilai | Nilai Akhir | Kategori
Revisi DIPA | 10 | 100,00 | 10,00 | Sangat Baik
Deviasi Halaman III DIPA | 15 | 91,00 | 13,65 | Baik
Kualitas Perencanaan | 25 |  | 23,65 | Baik
Penyerapan Anggaran | 50 | 98,40 | 49,20 | Sangat Baik
Capaian Output | 25 | 100,00 | 25,00 | Sangat Baik
Kualitas Pelaksanaan | 75 |  | 74,20 | Sangat Baik
Nilai akhir | 100 |  | 97,85 | Sangat Baik
Kategori: Sangat Baik (>= 95); Baik (89 s.d. < 95); Cukup (70 s.d. < 89); Kurang (< 70).
`,
    loud: [],
  },
];
