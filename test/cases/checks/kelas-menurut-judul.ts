import type { TableCase } from "../tables/table-case";

const ofVillages = (category: string) => `
Tabel 7. Skor Kesiapsiagaan Desa
No | Desa | Penduduk | Sarana |  | Skor |  | Kenaikan | Kategori
 |  |  | Awal | Akhir | Awal | Akhir |  | (akhir)
1 | Sukamaju | 3.120 | 50,10 | 70,25 | 61,20 | 78,40 | 17,20 | Baik
2 | Karangsari | 2.844 | 48,30 | 71,40 | 58,75 | 74,10 | 15,35 | ${category}
3 | Mekarjaya | 4.015 | 66,00 | 85,90 | 70,05 | 90,30 | 20,25 | Sangat Baik
4 | Cibeureum | 1.976 | 40,15 | 60,10 | 49,90 | 59,20 | 9,30 | Kurang
5 | Pasirhuni | 2.310 | 55,70 | 69,35 | 63,40 | 76,85 | 13,45 | Baik
Skor dihitung tim kecamatan. Kategori: < 60,00 Kurang; 60,00-75,00 Cukup; 75,01-88,00 Baik; >= 88,01 Sangat Baik.
`;

const ofRoads = (level: string, title = "Rekapitulasi") => `
Tabel 4. Kondisi Ruas Jalan
No | Ruas | Nilai Kondisi | Tingkat
1 | Simpang Tiga - Pasar | 82 | Mantap
2 | Pasar - Terminal | 64 | ${level}
3 | Terminal - Dermaga | 91 | Mantap
4 | Dermaga - Kantor Camat | 38 | Rusak
5 | Kantor Camat - Puskesmas | 71 | Sedang

${title} | Ruas | %
Mantap | 2 | 40,00
Sedang | 2 | 40,00
Rusak | 1 | 20,00
Jumlah | 5 | 100,00
Tingkat: Mantap >= 75; Sedang 50 s.d. < 75; Rusak < 50 (berdasarkan kolom 3)
`;

/** Classes whose column, or the note about them, is told apart by its heading alone. */
export const kelasMenurutJudulCases: TableCase[] = [
  {
    name: "a class under words in parentheses, by the note behind another sentence",
    sheet: ofVillages("Baik"),
    merges: ["D2:E2", "F2:G2"],
    loud: [{ cell: "I5", severity: "error", kind: "kategori", expected: "Cukup" }],
  },
  {
    name: "the class under words in parentheses as it should be",
    sheet: ofVillages("Cukup"),
    merges: ["D2:E2", "F2:G2"],
    loud: [],
  },
  {
    name: "a class by the note below the recap, which is called like the column",
    sheet: ofRoads("Mantap"),
    loud: [{ cell: "D4", severity: "error", kind: "kategori", expected: "Sedang" }],
  },
  { name: "the classes by the note below the recap as they should be", sheet: ofRoads("Sedang"), loud: [] },
  {
    name: "a note below another table that has a column of its name is about that one",
    sheet: `
Tabel 4. Kondisi Ruas Jalan
No | Ruas | Nilai Kondisi | Tingkat
1 | Simpang Tiga - Pasar | 82 | Mantap
2 | Pasar - Terminal | 77 | Sedang
3 | Terminal - Dermaga | 91 | Mantap

No | Jembatan | Nilai | Tingkat
1 | Kali Wetan | 80 | Mantap
2 | Kali Kulon | 60 | Sedang
3 | Kali Lor | 20 | Rusak
Tingkat: Mantap >= 75; Sedang 50 s.d. < 75; Rusak < 50
`,
    loud: [],
  },
];
