import type { TableCase } from "../tables/table-case";

const GRADED = (g4: string) => `
No | Indikator | Target | Realisasi | % Capaian | Keterangan
1 | Produksi benih | 5.150 | 5.419 | 105,22 | ${g4}
2 | Calon induk | 12.000 | 11.340 | 94,50 | Baik
3 | Bantuan benih | 3.200 | 3.764 | 117,63 | Istimewa
4 | Sampel penyakit | 1.800 | 1.500 | 83,33 | Cukup
5 | Nilai IKPA | 93,76 | Belum dihitung | - | -
`;

const STATUS = {
  name: "Status",
  sheet: `
Keterangan nilai capaian
Rentang Capaian (%) | Status
> 110 s.d. 120 | Istimewa
90 s.d. 110 | Baik
70 s.d. < 90 | Cukup
< 70 | Kurang
`,
};

/** A scale that does not say what it is of. */
const UNNAMED = {
  name: "Skala",
  sheet: `
Skala nilai
Rentang | Sebutan
> 90 | Unggul
> 75 s.d. 90 | Madya
0 s.d. 75 | Pratama
`,
};

const UNITS = (c5: string) => `
No | Unit | Nilai Akhir Evaluasi | Sebutan
1 | Bidang Umum | 92,10 | Unggul
2 | Bidang Data | 81,40 | Madya
3 | Bidang Sosial | 77,25 | Madya
4 | Bidang Ekonomi | 71,80 | ${c5}
5 | Bidang Fisik | 95,00 | Unggul
`;

const NOTED = (h4: string) => `
No | Indikator | Target | Realisasi | Capaian (%) | Predikat
1 | BOR | 75 | 74,04 | 98,72 | Baik
2 | BTO | 80 | 77,97 | 97,46 | ${h4}
3 | Kepuasan | 85 | 86,12 | 101,32 | Sangat Baik
4 | Kemandirian | 80 | 64,00 | 80,00 | Cukup
Predikat: Sangat Baik > 100; Baik 85 - 100; Cukup 70 - < 85; Kurang < 70. Capaian minimize = (2 x target - realisasi) / target x 100
`;

const SCORED = (c5: string) => `
Aspek | Bobot | Skor
Keuangan | 30 | 26,40
Pelayanan | 35 | 30,15
Mutu dan manfaat | 35 | 29,80
Total Skor | 100 | 86,35
Kategori |  | ${c5}
Kategori: Sehat AAA 95 < TS ≤ 100; Sehat AA 80 < TS ≤ 95; Sehat A 65 < TS ≤ 80; Kurang Sehat BBB 50 < TS ≤ 65
`;

const SURVEYED = (d2: string, e2: string) => `
Periode | Responden | Nilai SKM | Mutu | Kinerja
Triwulan I | 31 | 87,20 | ${d2} | ${e2}
Triwulan II | 45 | 88,95 | A | Sangat Baik
Triwulan III | 52 | 90,10 | A | Sangat Baik
Triwulan IV | 40 | 91,35 | A | Sangat Baik
Mutu A: 88,31 - 100 (Sangat Baik); B: 76,61 - 88,30 (Baik); C: 65,00 - 76,60 (Kurang Baik)
`;

const PREVALENCE = (e2: string, f2: string) => `
No | Indikator | Target | Realisasi | Capaian (%) | Predikat
1 | Prevalensi penyakit di kawasan binaan | 8,00 | 7,12 | ${e2} | ${f2}
2 | Kawasan yang disurvei | 6 | 6 | 100,00 | Baik
3 | Sampel yang diuji | 1.800 | 1.500 | 83,33 | Cukup
4 | Produksi benih | 5.150 | 5.419 | 105,22 | Sangat Baik
Predikat: Sangat Baik > 100; Baik 90 - 100; Cukup 70 - < 90; Kurang < 70
`;

const WEIGHTED = (g4: string) => `
No | Indikator | Bobot | Target | Realisasi | Capaian (%) | Nilai Tertimbang | Kategori
1 | Nilai IKPA | 10% | 97,00 | 96,59 | 99,58 | 9,96 | ${g4}
2 | Pengaduan yang diselesaikan | 30% | 95,00 | 99,75 | 105,00 | 31,50 | Baik
3 | Indeks kepuasan masyarakat | 60% | 88,00 | 90,15 | 102,44 | 61,46 | Baik
Kategori: Baik >= 100; Cukup 80 - < 100; Kurang < 80
`;

const error = (cell: string, expected: string) => [
  { cell, severity: "error" as const, kind: "kategori" as const, expected },
];

/** Classes by the scales that a workbook prints itself: on other sheets, in notes, in words of their own. */
export const skalaCases: TableCase[] = [
  { name: "classes of capaian by a scale on another sheet", sheet: GRADED("Baik"), others: [STATUS], loud: [] },
  {
    name: "a class that the scale on another sheet gives to higher capaian only",
    sheet: GRADED("Istimewa"),
    others: [STATUS],
    loud: error("F2", "Baik"),
  },
  { name: "classes by a scale without a name on another sheet", sheet: UNITS("Pratama"), others: [UNNAMED], loud: [] },
  {
    name: "a class that a scale without a name contradicts, while it bears out all the others",
    sheet: UNITS("Madya"),
    others: [UNNAMED],
    loud: error("D5", "Pratama"),
  },
  {
    name: "classes in the words of another scale of the workbook that were given by something else",
    sheet: `
No | Unit | Nilai Akhir Evaluasi | Sebutan
1 | Bidang Umum | 92,10 | Madya
2 | Bidang Data | 81,40 | Unggul
3 | Bidang Sosial | 77,25 | Pratama
4 | Bidang Ekonomi | 71,80 | Pratama
5 | Bidang Fisik | 95,00 | Unggul
`,
    others: [UNNAMED],
    loud: [],
  },
  { name: "classes by a note below the table", sheet: NOTED("Baik"), loud: [] },
  {
    name: "a class that the note below the table contradicts",
    sheet: NOTED("Sangat Baik"),
    loud: error("F3", "Baik"),
  },
  {
    name: "notes below a table that tell no classes",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%) | Keterangan
1 | BOR | 75 | 74,04 | 98,72 | Baik
2 | BTO | 80 | 77,97 | 97,46 | Sangat Baik
Keterangan: Baik sekali sejak 2021; Kurang 3 ruangan di tahun 2023; Sangat Baik menurut 12 responden
`,
    loud: [],
  },
  { name: "the class of a score in the row below it, by the note", sheet: SCORED("Sehat AA"), loud: [] },
  {
    name: "the class of a score in the row below it that the note contradicts",
    sheet: SCORED("Sehat AAA"),
    loud: error("C6", "Sehat AA"),
  },
  { name: "letters and words of a class beside a value", sheet: SURVEYED("B", "Baik"), loud: [] },
  {
    name: "the words of a class that are not those of the letter beside them",
    sheet: SURVEYED("B", "Sangat Baik"),
    loud: error("E2", "Baik"),
  },
  {
    name: "the letter of a class that is not that of the value",
    sheet: SURVEYED("A", "Baik"),
    loud: error("D2", "B"),
  },
  {
    name: "a capaian of a prevalence with the class of what it is where less is better",
    sheet: PREVALENCE("89,00", "Sangat Baik"),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "111,00" }],
  },
  {
    name: "a capaian of a prevalence with a class that neither polarity gives",
    sheet: PREVALENCE("111,00", "Kurang"),
    loud: error("F2", "Sangat Baik"),
  },
  { name: "a capaian of a prevalence and its class", sheet: PREVALENCE("111,00", "Sangat Baik"), loud: [] },
  { name: "classes of the capaian, behind the weighted values", sheet: WEIGHTED("Cukup"), loud: [] },
  {
    name: "a class behind the weighted values that the capaian contradicts",
    sheet: WEIGHTED("Baik"),
    loud: error("H2", "Cukup"),
  },
];
