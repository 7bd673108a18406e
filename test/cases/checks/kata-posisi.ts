import type { TableCase } from "../tables/table-case";

const position = (third: string) => `
Uraian | KPP | Kanwil | Nasional | Selisih terhadap Kanwil | Selisih terhadap Nasional | Posisi terhadap Nasional
Capaian penerimaan (%) | 102,30 | 102,31 | 102,80 | (0,01) | (0,50) | Di bawah
Pertumbuhan penerimaan (%) | 10,32 | 8,06 | 8,88 | 2,26 | 1,44 | Di atas
Rasio kepatuhan (%) | 86,16 | 84,12 | 86,97 | 2,04 | (0,81) | ${third}
Nilai kinerja organisasi | 105,17 | 106,03 | 108,49 | (0,86) | (3,32) | Di bawah
Nilai IKPA | 96,46 | 95,88 | 95,24 | 0,58 | 1,22 | Di atas
`;

const efficiency = (third: string) => `
Program | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%) | Keterangan
Program A | 98,50 | 97,90 | 0,60 | Efisien
Program B | 102,68 | 97,64 | 5,04 | Efisien
Program C | 57,70 | 97,21 | -39,51 | ${third}
Program D | 92,31 | 94,57 | -2,26 | Tidak Efisien
Program E | 100,00 | 99,98 | 0,02 | Efisien
`;

const deviation = (third: string) => `
Periode | Kumulatif (%) | Target Kumulatif (%) | Deviasi (poin persen) | Keterangan
Triwulan I | 15,59 | 15,00 | 0,59 | Di atas target
Triwulan II | 41,60 | 40,00 | 1,60 | Di atas target
Triwulan III | 65,43 | 70,00 | -4,57 | ${third}
Triwulan IV | 99,49 | 96,00 | 3,49 | Di atas target
`;

const waiting = (goal: string) => `
Indikator | Standar | Realisasi | Status
Life saving | 100% | 100,00% | Memenuhi
Tenaga bersertifikat | 100% | 91,18% | Belum memenuhi
Dokter spesialis | 100% | 90,91% | Belum memenuhi
Waktu tunggu hasil | ${goal} | 98,26% | Memenuhi
Pemberian hasil | 100% | 100,00% | Memenuhi
`;

const unemployed = (third: string, compared = "5,32") => `
Tahun | TPT Kota | Kenaikan | TPT Nasional | Selisih thd Nasional | Posisi thd Nasional
2019 | 5,91 | - | 5,23 | 0,68 | di atas
2020 | 7,64 | 1,73 | 7,07 | 0,57 | di atas
2021 | 6,88 | -0,76 | 6,49 | 0,39 | ${third}
2022 | 6,20 | -0,68 | 5,86 | 0,34 | di atas
2023 | 5,77 | -0,43 | ${compared} | 0,45 | di atas
`;

const trend = (third: string) => `
No | Indikator Kinerja | Realisasi |  | Naik/(Turun) | Ket.
 |  | 2023 | 2024 |  |
1 | Indeks pelayanan | 81,40 | 83,15 | 1,75 | Naik
2 | Dokumen terbit tepat waktu | 96,20 | 94,85 | (1,35) | Turun
3 | Aduan yang dijawab | 88,10 | 85,60 | (2,50) | ${third}
4 | Arsip yang ditata | 71,05 | 77,30 | 6,25 | Naik
5 | Pegawai yang dilatih | 60,00 | 64,40 | 4,40 | Naik
`;

/** Words that say on which side of another figure one lies. */
export const kataPosisiCases: TableCase[] = [
  { name: "above and below as the difference of their own column says", sheet: position("Di bawah"), loud: [] },
  {
    name: "below called above, of two differences against that which the header names",
    sheet: position("Di atas"),
    loud: [{ cell: "G4", severity: "error", kind: "kategori", expected: "Di bawah" }],
  },
  { name: "efficient where the difference is above zero", sheet: efficiency("Tidak Efisien"), loud: [] },
  {
    name: "called efficient though its difference is below zero",
    sheet: efficiency("Efisien"),
    loud: [{ cell: "E4", severity: "error", kind: "kategori", expected: "Tidak Efisien" }],
  },
  { name: "deviations with the words that tell them", sheet: deviation("Di bawah target"), loud: [] },
  {
    name: "the only quarter below its target is called above it",
    sheet: deviation("Di atas target"),
    loud: [{ cell: "E4", severity: "error", kind: "kategori", expected: "Di bawah target" }],
  },
  {
    name: "less may be better: the word may tell what is good",
    sheet: deviation("Di atas target").replace("Triwulan III", "Angka kemiskinan"),
    loud: [],
  },
  {
    name: "all of it is asked for, also of a waiting time",
    sheet: waiting("100%"),
    loud: [{ cell: "D5", severity: "error", kind: "kategori", expected: "Belum memenuhi" }],
  },
  {
    name: "below its target is a status too: said once",
    sheet: `
Indikator | Target | Realisasi | Capaian (%) | Deviasi | Keterangan
Kemampuan a | 80,00 | 88,00 | 110,00 | 8,00 | Di atas target
Kemampuan b | 90,00 | 81,00 | 90,00 | -9,00 | Di bawah target
Kemampuan c | 50,00 | 55,00 | 110,00 | 5,00 | Di bawah target
Kemampuan d | 40,00 | 38,00 | 95,00 | -2,00 | Di bawah target
Kemampuan e | 40,00 | 44,00 | 110,00 | 4,00 | Di atas target
`,
    loud: [{ cell: "F4", severity: "error", kind: "kategori", expected: "Di atas target" }],
  },
  { name: "always above, by differences that need no sign", sheet: unemployed("di atas"), loud: [] },
  {
    name: "one year called below though it is above, by differences that need no sign",
    sheet: unemployed("di bawah"),
    loud: [{ cell: "F4", severity: "error", kind: "kategori", expected: "di atas" }],
  },
  { name: "rises and falls in parentheses with their words", sheet: trend("Turun"), loud: [] },
  {
    name: "a fall in parentheses called a rise",
    sheet: trend("Naik"),
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "Turun" }],
  },
  { name: "a waiting time may be a most", sheet: waiting("99%"), loud: [] },
];
