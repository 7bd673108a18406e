import type { TableCase } from "../tables/table-case";

const status = (second: string, note = "", sixth = "Tidak Tercapai") => `
No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Status
1 | Perkara yang diselesaikan tepat waktu | 96,00 | 97,46 | 101,52 | Tercapai
2 | Putusan yang tidak diajukan banding | 94,00 | 92,99 | 98,93 | ${second}
3 | Putusan yang tidak diajukan kasasi | 97,00 | 97,29 | 100,30 | Tercapai
4 | Salinan putusan yang dikirim tepat waktu | 100,00 | 100,00 | 100,00 | Tercapai
5 | Perkara yang diajukan melalui e-Court | 95,00 | 95,68 | 100,72 | Tercapai
6 | Putusan yang ditindaklanjuti | 50,00 | 37,50 | 75,00 | ${sixth}
${note}
`;

const response = (fourth: string) => `
Kecamatan | Jumlah Kejadian | Total Waktu (menit) | Rata-rata (menit) | Ket (standar 30 menit)
Kec. Karangjati | 20 | 412 | 20,60 | Memenuhi
Kec. Bumiayu | 26 | 843 | 32,42 | Tidak memenuhi
Kec. Tlogosari | 24 | 590 | 24,58 | Memenuhi
Kec. Wanareja | 25 | 771 | 30,84 | ${fourth}
Kec. Sumberagung | 29 | 655 | 22,59 | Memenuhi
`;

const accidents = (fourth: string, word = "KET") => `
Uraian | 2022 | 2023 | Selisih | ${word}
Jumlah kejadian | 203 | 196 | -7 | Turun
Meninggal dunia | 46 | 39 | -7 | Turun
Luka berat | 19 | 24 | 5 | ${fourth}
Luka ringan | 268 | 259 | -9 | Turun
Kerugian materiel | 486 | 451 | -35 | Turun
`;

const unsigned = (third: string) => `
Uraian | Tahun 2022 | Tahun 2023 | Angka | Ket
Jumlah kejadian | 1.204 | 1.131 | 73 | Turun
Meninggal dunia | 288 | 251 | 37 | Turun
Luka berat | 143 | 150 | 7 | ${third}
Luka ringan | 1.507 | 1.402 | 105 | Turun
`;

/** What was reached is called capaian, and no realisasi is told. */
const reached = (fourth: string) => `
No. | Indikator Kinerja Tambahan | Target | Capaian | Evaluasi
1 | Indeks integritas pelayanan | 84 | 86 | Tercapai
2 | Ketepatan pengelolaan dana | 95 | 98 | Tercapai
3 | Jam pelatihan pegawai | 24 | 22 | Belum tercapai karena kegiatan tatap muka dibatasi
4 | Kehadiran pegawai tepat waktu | 100% | 99% | ${fourth}
5 | Kontrak yang selesai pada waktunya | 100% | 100% | Tercapai
6 | Tingkat realisasi anggaran | 99% | 81% | Belum Tercapai (dilanjutkan triwulan IV)
`;

/** Words that follow from the figures beside them. */
export const kataDanAngkaCases: TableCase[] = [
  { name: "status words as the capaian beside them says", sheet: status("Tidak Tercapai"), loud: [] },
  {
    name: "one status word against its capaian, both words borne out by the others",
    sheet: status("Tercapai"),
    loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Tidak Tercapai" }],
  },
  {
    name: "all are called reached, whatever their capaian: reached may begin lower here",
    sheet: status("Tercapai", "", "Tercapai"),
    loud: [],
  },
  {
    name: "no other row is called missed: reached may begin below a hundred",
    sheet: status("Tercapai", "", "-"),
    loud: [],
  },
  {
    name: "no other row is called missed, but a note says where reached begins",
    sheet: status("Tercapai", "Ket: status Tercapai apabila capaian 100% atau lebih", "-"),
    loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Tidak Tercapai" }],
  },
  { name: "a standard in the header that no row goes against", sheet: response("Tidak memenuhi"), loud: [] },
  {
    name: "a word against the standard that the header names",
    sheet: response("Memenuhi"),
    loud: [{ cell: "E5", severity: "error", kind: "kategori", expected: "Tidak memenuhi" }],
  },
  { name: "rises and falls as the figures say", sheet: accidents("Naik"), loud: [] },
  {
    name: "a rise that is called a fall",
    sheet: accidents("Turun"),
    loud: [{ cell: "E4", severity: "error", kind: "kategori", expected: "Naik" }],
  },
  { name: "falls that are wanted are no falls that came about", sheet: accidents("Turun", "Arah indikator"), loud: [] },
  { name: "changes printed without a sign", sheet: unsigned("Naik"), loud: [] },
  {
    name: "changes printed without a sign, one of them called by the wrong word",
    sheet: unsigned("Turun"),
    loud: [{ cell: "E4", severity: "error", kind: "kategori", expected: "Naik" }],
  },
  { name: "target and capaian in one unit, each word as the figures say", sheet: reached("Belum tercapai"), loud: [] },
  {
    name: "Tercapai beside a capaian in the unit of its target, and below it",
    sheet: reached("Tercapai"),
    loud: [{ cell: "E5", severity: "error", kind: "kategori", expected: "Belum tercapai" }],
  },
];
