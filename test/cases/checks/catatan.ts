import type { TableCase } from "../tables/table-case";

const capped = (note: string, first = "120,00") => `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 40,00 | 55,56 | ${first}
2 | Persentase putusan yang tidak diajukan banding | 94,00 | 92,99 | 98,93
3 | Persentase perkara yang diselesaikan tepat waktu | 96,00 | 97,46 | 101,52
4 | Persentase perkara yang berhasil melalui mediasi | 22,00 | 25,76 | 117,09
${note}
`;

const H138 = { cell: "E2", severity: "error", kind: "persen", expected: "120,00" } as const;

const graded = (category: string, note: string) => `
No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
1 | Jumlah kunjungan wisata alam | 42.000 | 44.704 | 106,44 | Sangat Baik
2 | Penerimaan Negara Bukan Pajak | 920,0 | 909,2 | 98,83 | ${category}
3 | Luas kemitraan konservasi | 260,0 | 251,5 | 96,73 | Baik
4 | Jumlah kelompok yang dibina | 6 | 7 | 116,67 | Memuaskan
${note}
`;

/** What the words under a table say of its figures. */
export const catatanCases: TableCase[] = [
  ...[
    "Ket: capaian paling tinggi diakui 120,00%; indikator 4 merupakan nilai indeks",
    "Capaian di atas 120% dicatat 120,00. Kategori tidak dicantumkan",
    "Catatan: capaian dibatasi maksimal 120,00%",
    "*) Indeks capaian maksimum 120. Data per 31 Desember",
    "Catatan: capaian yang melebihi 120% dihitung sebesar 120%",
  ].flatMap((note): TableCase[] => [
    { name: `a capaian at the cap of its note: ${note}`, sheet: capped(note), loud: [] },
    { name: `a capaian above the cap of its note: ${note}`, sheet: capped(note, "138,90"), loud: [H138] },
  ]),
  ...[
    "Catatan: indikator 1 bersumber dari aplikasi SIPP",
    "Catatan: capaian di atas 110% dinilai 120",
    "Catatan: capaian maksimal 120% untuk indikator yang belum mencapai target Renstra",
    "Catatan: waktu penyelesaian paling lama 120 hari",
    "",
  ].map((note): TableCase => ({
    name: `a capaian above 120 where nothing caps it: ${note}`,
    sheet: capped(note, "138,90"),
    loud: [],
  })),
  {
    name: "two capaian above the cap that a note names, and none at it: the table was reckoned without it",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Jumlah berkas perkara P-21 | 3 | 5 | 166,67
2 | Jumlah lembaga yang beroperasi | 2 | 3 | 150,00
3 | Nilai kinerja anggaran | 91,00 | 93,47 | 102,71
4 | Indeks ketahanan keluarga | 78,70 | 84,26 | 107,06
Catatan: capaian maksimal 120%
`,
    loud: [],
  },
  {
    name: "no note, but two other capaian stop at 120: the third one should as well",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Jumlah berkas perkara P-21 | 3 | 5 | 120,00
2 | Jumlah lembaga yang beroperasi | 2 | 3 | 120,00
3 | Jumlah petugas yang terlatih | 20 | 25 | 125,00
4 | Nilai kinerja anggaran | 91,00 | 93,47 | 102,71
5 | Indeks ketahanan keluarga | 78,70 | 84,26 | 107,06
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "120,00" }],
  },
  ...[
    "Capaian di atas 120% dicatat 120,00. Kategori: > 110 Memuaskan; 100 - 110 Sangat Baik; 90 - < 100 Baik; 70 - < 90 Cukup; < 70 Kurang",
    "Sumber: Seksi Program; Kategori: Memuaskan > 110; Sangat Baik 100 - 110; Baik 90 - < 100; Cukup 70 - < 90; Kurang < 70",
  ].flatMap((note): TableCase[] => [
    { name: `classes behind another sentence: ${note}`, sheet: graded("Baik", note), loud: [] },
    {
      name: `a class that the list behind another sentence contradicts: ${note}`,
      sheet: graded("Sangat Baik", note),
      loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Baik" }],
    },
  ]),
  {
    name: "the capaian as it comes out, and behind it the index that the note caps",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Indeks Capaian*
1 | Jumlah masyarakat yang dilatih | 24.500 | 31.206 | 127,37 | 120,00
2 | Jumlah peserta didik yang kompeten | 6.850 | 6.902 | 100,76 | 100,76
3 | Indeks kompetensi lulusan | 78,00 | 80,42 | 103,10 | 103,10
4 | Nilai IKPA | 93,50 | 96,32 | 103,02 | 103,02
*) Indeks capaian maksimum 120
`,
    loud: [],
  },
];
