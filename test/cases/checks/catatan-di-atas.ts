import type { TableCase } from "../tables/table-case";

const flooding = (grade: string) => `
Buku kerawanan banjir kelurahan
Skor 0–100 (makin kecil makin baik). Gawat: 75,00 ke atas. Siaga: 50,00–74,99. Awas: 25,00–49,99. Aman: di bawah 25,00.

Kelurahan | 2023 | | 2024 | | Perubahan
 | Skor | Kelas | Skor | Kelas
Muara Hilir | 78,40 | Gawat | 71,25 | Siaga | membaik
Tanah Merah | 69,10 | Siaga | 48,60 | Awas | membaik
Pasar Ikan | 82,75 | Gawat | 76,30 | ${grade} | tetap
Karang Anyar | 52,30 | Siaga | 46,85 | Awas | membaik
Tebing Batu | 44,90 | Awas | 23,70 | Aman | membaik
`;

const readiness = (index: string, grade: string) => `
Indeks kabupaten tanggap ancaman narkoba (IKOTAN), skala 1–4
Sangat tanggap 3,26–4,00; Tanggap 2,51–3,25; Cukup tanggap 1,76–2,50; Kurang tanggap 1,00–1,75.
No | Kabupaten/kota | Ketahanan | Kelembagaan | Indeks | Kategori
1 | Kab. Sungai Lain | 2,85 | 3,05 | 2,95 | Tanggap
2 | Kab. Pulau Jauh | 2,70 | 2,72 | ${index} | ${grade}
3 | Kab. Bukit Kecil | 2,40 | 2,42 | 2,41 | Cukup tanggap
4 | Kota Teluk Biru | 3,30 | 3,46 | 3,38 | Sangat tanggap
5 | Kab. Hulu Batang | 2,30 | 2,20 | 2,25 | Cukup tanggap
`;

const achievement = (grade: string, between = "") => `
Capaian Perjanjian Kinerja
Predikat: di atas 110,00 Istimewa; 100,00–110,00 Memenuhi; 90,00–99,99 Mendekati; di bawah 90,00 Tertinggal. Capaian paling tinggi 120,00.
${between}
Indikator | Target | Realisasi | Capaian (%) | Predikat
Nilai kearsipan | 80,00 | 80,41 | 100,51 | Memenuhi
Indeks partisipasi | 3,20 | 3,18 | 99,38 | ${grade}
Kelurahan yang membaik | 9 | 10 | 111,11 | Istimewa
Petugas terlatih | 60 | 63 | 105,00 | Memenuhi
`;

/** The note of one table stands right above the header of the next, whose classes are others. */
const noteOfOther = `
Unsur | Nilai | Mutu
Persyaratan | 92,10 | A
Prosedur | 81,30 | B
Waktu | 70,25 | C
Mutu: A 88,31–100,00; B 76,61–88,30; C 65,00–76,60; D 25,00–64,99.

Gudang | Skor | Mutu
Gudang Barat | 91,00 | B
Gudang Timur | 78,00 | C
Gudang Utara | 85,00 | C
`;

const survey = (grade: string) => `
Unsur | Pelayanan | Total nilai | NRR | NRR tertimbang | Peringkat
U1 | Persyaratan | 1.438 | 3,490 | 0,873 | 2
U2 | Prosedur | 1.421 | 3,449 | 0,862 | 3
U3 | Waktu penyelesaian | 1.389 | 3,371 | 0,843 | 4
U4 | Biaya | 1.502 | 3,646 | 0,912 | 1
 | Jumlah NRR tertimbang | | | 3,490
 | IKM 2024 (× 25) | | | 87,25 | Mutu | ${grade}
 | IKM 2023 | | | 85,48 | Mutu | B (Baik)
A: 88,31–100,00; B: 76,61–88,30; C: 65,00–76,60; D: 25,00–64,99. IKM 2023 memakai cara hitung yang sama.
`;

const scored = (total: string, grade: string) => `
Aspek | Bobot (%) | Nilai | Nilai akhir
Revisi | 25 | 100,00 | 25,00
Penyerapan | 25 | 98,14 | 24,54
Tagihan | 25 | 96,00 | 24,00
Capaian output | 25 | 94,00 | 23,50
Jumlah | 100 | | ${total}
Kategori | | | ${grade}
Kategori: Sangat Baik ≥ 95; Baik 89 – < 95; Cukup 70 – < 89; Kurang < 70.
`;

/** Classes that are told between the title of a table and its header. */
export const catatanDiAtasCases: TableCase[] = [
  { name: "classes in sentences above a table, under a header of any name", sheet: flooding("Gawat"), loud: [] },
  {
    name: "a class that the sentences above the table deny",
    sheet: flooding("Siaga"),
    loud: [{ cell: "E8", severity: "error", kind: "kategori", expected: "Gawat" }],
  },
  {
    name: "classes of the report itself in place of the published ones",
    sheet: readiness("2,71", "Tanggap"),
    loud: [],
  },
  {
    name: "a class that the line above the header denies",
    sheet: readiness("2,71", "Sangat tanggap"),
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "Tanggap" }],
  },
  { name: "classes under the title, and a blank line", sheet: achievement("Mendekati"), loud: [] },
  {
    name: "a class that the line under the title denies",
    sheet: achievement("Memenuhi"),
    loud: [{ cell: "E6", severity: "error", kind: "kategori", expected: "Mendekati" }],
  },
  { name: "a class behind the word for it, and the classes in the last line", sheet: survey("B (Baik)"), loud: [] },
  {
    name: "a class behind the word for it that the last line denies",
    sheet: survey("A (Sangat baik)"),
    loud: [{ cell: "G7", severity: "error", kind: "kategori", expected: "B" }],
  },
  { name: "a total with its class below it", sheet: scored("97,04", "Sangat Baik"), loud: [] },
  {
    name: "a wrong total with the class of the right one",
    sheet: scored("93,04", "Sangat Baik"),
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "97,04" }],
  },
  {
    name: "a right total with a wrong class",
    sheet: scored("97,04", "Baik"),
    loud: [{ cell: "D7", severity: "error", kind: "kategori", expected: "Sangat Baik" }],
  },
  { name: "a note below the table before is not of the next one", sheet: noteOfOther, loud: [] },
];
