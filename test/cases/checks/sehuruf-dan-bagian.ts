import type { TableCase } from "../tables/table-case";

const scorecard = (waiting: string) => `
Kode | Sasaran / IKU | Polarisasi | Target | Realiasi | Capaian (%) | Indeks Capaian
SS1 | Layanan yang prima | | | | | 104,55
1a | Nilai kepuasan | Maximize | 80,00 | 82,40 | 103,00 | 103,00
1b | Jumlah sosialisasi | Maximize | 24 | 30 | 125,00 | 120,00
1c | Waktu tunggu (menit) | Minimize | 20 | 18 | ${waiting} | 110,00
1d | Persentase arsip tertata | Maximize | 90,00 | 76,68 | 85,20 | 85,20
`;

/** Parts of an output numbered behind its code, and the output of which no row tells. */
const outputs = (other: string) => `
Kode | Uraian | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
6162 | Dukungan Manajemen | 62.430.000 | 60.110.000 | 2.320.000
6162.EBA | Layanan Dukungan Internal | 56.730.000 | 54.620.000 | 2.110.000
956 | Layanan BMN | 1.846.000 | 1.778.000 | 68.000
962 | Layanan Umum | 4.264.000 | 4.158.000 | 106.000
994.001 | Gaji dan Tunjangan | 40.320.000 | 39.184.000 | 1.136.000
994.002 | Operasional Kantor | 10.300.000 | ${other} | 800.000
6162.EBB | Layanan Sarana | 5.700.000 | 5.490.000 | 210.000
951 | Sarana Internal | 3.500.000 | 3.400.000 | 100.000
971 | Prasarana Internal | 2.200.000 | 2.090.000 | 110.000
`;

const floors = `
No | Gedung / Lantai | Unit | Terisi | Kosong
I | Gedung Melati - Lantai 1 | 8 | 8 | 0
2 | Lantai 2 | 24 | 23 | 1
3 | Lantai 3 | 24 | 22 | 2
4 | Lantai 4 | 24 | 21 | 3
II | Gedung Kenanga - Lantai 1 | 10 | 9 | 1
2 | Lantai 2 | 28 | 26 | 2
3 | Lantai 3 | 28 | 25 | 3
4 | Lantai 4 | 28 | 22 | 6
`;

const quarters = `
Bulan | Laki-laki | Perempuan | Jumlah
Januari | #2 | #1 | =SUM(B2:C2) -> 3
Februari | #3 | #1 | =SUM(B3:C3) -> 4
Maret | #4 | #2 | =SUM(B4:C4) -> 6
Triwulan I | =SUM(B2:B4) -> 9 | =SUM(C2:C4) -> 4 | =SUM(D2:D4) -> 13
April | #2 | #1 | =SUM(B6:C6) -> 3
Mei | #1 | #3 | =SUM(B7:C7) -> 4
Juni | #3 | #2 | =SUM(B8:C8) -> 5
Triwulan II | =SUM(B6:B8) -> 6 | =SUM(C6:C8) -> 6 | =SUM(D6:D8) -> 12
JUMLAH | =B5+B9 -> 15 | =C5+C9 -> 10 | =D5+D9 -> 25
% | #0.6~0.00% | #0.4~0.00% | #1~0.00%
`;

const typedOver = `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Nilai evaluasi | #80~0.00 | #82~0.00 | =D2/C2 -> 1.025~0.00%
2 | Indeks layanan | #90~0.00 | #81~0.00 | =D3/C3 -> 0.9~0.00%
3 | Jumlah binaan | #40 | #42 | #1.05~0.00%
4 | Persentase arsip | #95~0.00 | #95~0.00 | =D5/C5 -> 1~0.00%
5 | Waktu layanan | #20 | #21 | =D6/C6 -> 1.05~0.00%
`;

const reached = (second: string) => `
No | RO | Vol Target | Vol Realisasi | CRO (%)
1 | Keluarga yang dilatih | 90 | 90 | 100,00
2 | Layanan rawat jalan | 35 | 38 | ${second}
3 | Agen yang dibina | 32 | 30 | 93,75
4 | Berkas perkara | 20 | 19 | 95,00
5 | Layanan perkantoran | 12 | 12 | 100,00
6 | Sarana internal | 4 | 3 | 75,00
7 | Unit yang difasilitasi | 6 | 7 | 100,00
Catatan: CRO di atas 100% dihitung 100%
`;

const parts = (second: string) => `
Tabel 1 Capaian SK 1
No | Indikator | Target | Realisasi | Capaian (%)
1 | Nilai evaluasi | 80,00 | 82,40 | 103,00
2 | Indeks layanan | 90,00 | 88,20 | 98,00
 | Rerata capaian SK 1 | | | 100,50

Tabel 2 Capaian SK 2
No | Indikator | Target | Realisasi | Capaian (%)
1 | Jumlah binaan | 40 | 42 | 105,00
2 | Persentase arsip | 95,00 | 95,95 | 101,00
 | Rerata capaian SK 2 | | | ${second}
`;

/** Headers a letter off, parts behind their output, rows with formulas of their own, means of other numbers. */
export const sehurufDanBagianCases: TableCase[] = [
  { name: "a header with a letter lost", sheet: scorecard("110,00"), loud: [] },
  {
    name: "the same, divided the wrong way",
    sheet: scorecard("90,00"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "110,00" }],
  },
  { name: "parts numbered behind an output that no row tells", sheet: outputs("9.500.000"), loud: [] },
  {
    name: "one of them with a nought in the wrong place",
    sheet: outputs("9.050.000"),
    loud: [{ cell: "D7", severity: "error", kind: "selisih", expected: "9.500.000", alsoKind: "jumlah" }],
  },
  {
    name: "the same, where Excel made amounts of the codes",
    sheet: outputs("9.500.000").replace(/^994\.(\d+)/gm, "#994$1~#,##0"),
    loud: [],
  },
  { name: "a Roman number heads its list, which goes on from two", sheet: floors, loud: [] },
  {
    name: "rows with formulas of their own, and percentages typed below",
    sheet: quarters,
    loud: [],
  },
  {
    name: "a percentage typed over the formula of its column, in a row of typed figures",
    sheet: typedOver,
    loud: [{ cell: "E4", severity: "warning", kind: "rumus" }],
  },
  { name: "CRO that stops at a hundred by a note", sheet: reached("100,00"), loud: [] },
  {
    name: "CRO that is no quotient of its volumes",
    sheet: reached("92,11"),
    loud: [{ cell: "E3", severity: "error", kind: "persen" }],
  },
  { name: "means of two parts of one list", sheet: parts("103,00"), loud: [] },
  {
    name: "the mean of the other part, copied",
    sheet: parts("100,50"),
    loud: [{ cell: "E11", severity: "error", kind: "rata-rata", expected: "103,00" }],
  },
];
