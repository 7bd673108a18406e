import type { TableCase } from "../tables/table-case";

/** By the rule of today and by the one before it 87,90 is of two classes; the note says which of them is meant. */
const served = (quality: string) => `
No | Unsur | Jumlah nilai | NRR | NRR tertimbang
U1 | Persyaratan | 438 | 3,504 | 0,876
U2 | Prosedur | 446 | 3,568 | 0,892
U3 | Waktu | 429 | 3,432 | 0,858
U4 | Biaya | 445 | 3,560 | 0,890
 | Jumlah | | | 3,516
 | IKM (x 25) | | | 87,90
 | Mutu pelayanan | | | ${quality}
A: 88,31 - 100,00; B: 76,61 - 88,30; C: 65,00 - 76,60; D: 25,00 - 64,99.
`;

const readiness = (truck: string) => `
No | Jenis | Jumlah | Siap | Kesiapan (%) | Status
1 | Perahu karet | 14 | 12 | 85,71 | Siap
2 | Truk | 8 | 6 | 75,00 | ${truck}
3 | Ambulans | 2 | 2 | 100,00 | Siap Penuh
4 | Radio | 46 | 43 | 93,48 | Siap
Status: Siap Penuh = 100; Siap = 85 s.d. < 100; Siap Terbatas = di bawah 85.
`;

const villages = (status: string) => `
Uraian | 2021 | 2022 | 2023 | 2024
Nilai IDM | 0,6402 | 0,6570 | 0,7075 | 0,7540
Status | Berkembang | Berkembang | ${status} | Maju
Status: Mandiri > 0,8155; Maju > 0,7072; Berkembang > 0,5989; Tertinggal > 0,4907
`;

const climate = (rain: string, wind: string) => `
Unsur | Jan | Feb | Mar | Apr | Mei | Jun | Setahun | Keterangan
Curah hujan (mm) | 312,4 | 268,0 | 341,5 | 287,2 | 196,8 | 121,3 | ${rain} | jumlah
Hari hujan | 21 | 18 | 22 | 19 | 15 | 10 | 105 | jumlah
Suhu | 26,4 | 26,6 | 26,8 | 27,1 | 27,5 | 27,4 | 27,0 | rata-rata
Angin terkencang (knot) | 18 | 21 | 17 | 16 | 19 | 24 | ${wind} | tertinggi
`;

const training = (grade: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
1 | Peserta pelatihan yang lulus uji | % | 90,00 | 84,60 | 94,00 | Sangat Tinggi
2 | Lulusan yang ditempatkan | % | 75,00 | 51,90 | 69,20 | ${grade}
3 | Instruktur bersertifikat | orang | 40 | 33 | 82,50 | Tinggi
4 | Alat praktik yang layak | unit | 60 | 57 | 95,00 | Sangat Tinggi
5 | Mitra industri | lembaga | 25 | 15 | 60,00 | Rendah
`;

const BEHIND = "Predikat: 91% ke atas Sangat Tinggi; 76% - 90,99% Tinggi; 66% - 75,99% Sedang; kurang dari 66% Rendah";
const BY_RULE =
  "Predikat (Permendagri 86/2017): Sangat Tinggi >= 91%; Tinggi 76-90%; Sedang 66-75%; Rendah 51-65%; Sangat Rendah <= 50%";
const TO_TOP =
  "Skala: > 90 - 100 ke atas Sangat Tinggi; > 75 - 90 Tinggi; > 65 - 75 Sedang; > 50 - 65 Rendah; 0 - 50 Sangat Rendah";
const BY_COLUMN =
  "Capaian dibulatkan dua desimal. Predikat atas kolom (6), untuk rata-rata atas kolom (7): Sangat Tinggi ≥ 91; Tinggi 76 – < 91; Sedang 66 – < 76; Rendah < 66.";

const high = (last: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
1 | Peserta yang lulus uji | % | 90,00 | 84,60 | 94,00 | Sangat Tinggi
2 | Instruktur bersertifikat | orang | 40 | 38 | 95,00 | Sangat Tinggi
3 | Alat praktik yang layak | unit | 60 | 57 | 95,00 | Sangat Tinggi
4 | Mitra industri | lembaga | 25 | 17 | 68,00 | ${last}
${BY_COLUMN}`;

const development = (third: string) => `
Uraian | 2020 | 2021 | 2022 | 2023
Angka harapan hidup | 69,12 | 69,30 | 69,65 | 70,02
IPM | 69,40 | 69,71 | 70,22 | 70,86
Kenaikan per tahun (%) | | 0,45 | 0,73 | 0,91
Kategori | Sedang | ${third} | Tinggi | Tinggi
Kategori IPM: Sangat Tinggi >= 80; Tinggi 70 - < 80; Sedang 60 - < 70; Rendah < 60
`;

/** What a note or a remark says about the classes and the years of its table. */
export const catatanKelasCases: TableCase[] = [
  {
    name: "classes of one value, of a range and of what lies below",
    sheet: readiness("Siap"),
    loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Siap Terbatas" }],
  },
  { name: "the same with its right class", sheet: readiness("Siap Terbatas"), loud: [] },
  { name: "one class below the best, by the column that the note names", sheet: high("Sedang"), loud: [] },
  {
    name: "one class above its own, by the column that the note names",
    sheet: high("Tinggi"),
    loud: [{ cell: "G5", severity: "error", kind: "kategori", expected: "Sedang" }],
  },
  ...[BEHIND, BY_RULE, TO_TOP, BY_COLUMN].flatMap((note): TableCase[] => [
    { name: `classes as a note tells them: ${note}`, sheet: training("Sedang") + note, loud: [] },
    {
      name: `one class against a note: ${note}`,
      sheet: training("Tinggi") + note,
      loud: [{ cell: "G3", severity: "error", kind: "kategori", expected: "Sedang" }],
    },
  ]),
  {
    name: "classes of an index, not of how it has risen between it and them",
    sheet: development("Sedang"),
    loud: [],
  },
  {
    name: "one class of an index with its rise between them",
    sheet: development("Tinggi"),
    loud: [{ cell: "C5", severity: "error", kind: "kategori", expected: "Sedang" }],
  },
  {
    name: "classes that only say where they begin",
    sheet: villages("Maju"),
    loud: [],
  },
  {
    name: "months added up or averaged as each row says",
    sheet: climate("1.405,9", "24"),
    loud: [{ cell: "H2", severity: "error", kind: "jumlah", expected: "1.527,2" }],
  },
  {
    name: "the same with its right sum: the highest of the months is no sum",
    sheet: climate("1.527,2", "24"),
    loud: [],
  },
  {
    name: "what was reached and what is left to the end of a plan, of an indicator of which less is better",
    sheet: `
No | Indikator | Tahun 2023 |  |  | Target Renstra | Kemajuan (%)
 |  | Target | Realisasi | % |  | 
1 | Waktu tanggap operasi | 25 menit | 22,31 menit | 110,76 | 24 menit | 92,96
2 | Korban yang diselamatkan | 88 % | 87,55 % | 99,49 | 89 % | 98,37
3 | Kesiapan sarana | 92 % | 90,74 % | 98,63 | 95 % | 95,52
4 | Peserta pelatihan | 200 orang | 210 orang | 105,00 | 240 orang | 87,50
`,
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "107,04" }],
  },
  { name: "a class by the note below its table", sheet: served("B (Baik)"), loud: [] },
  {
    name: "a class by a rule that is no longer in force, beside the note of today's",
    sheet: served("A (Sangat Baik)"),
    loud: [{ cell: "E8", severity: "error", kind: "kategori", expected: "B" }],
  },
];
