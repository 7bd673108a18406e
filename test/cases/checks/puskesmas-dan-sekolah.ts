import type { TableCase } from "../tables/table-case";

/** What was reached is called pencapaian, and its percentage stands behind it. */
const cakupan = (fifth: string) => `
No | Indikator | Target 2023 | Total Sasaran | Target Sasaran | Pencapaian | Cakupan Riil
1 | Rumah tangga yang dikaji | 20% | 3.395 | 679 | 684 | 20,15%
2 | Sekolah yang dikaji | 50% | 35 | 18 | 35 | 100,00%
3 | Pondok pesantren yang dikaji | 70% | 4 | 3 | 3 | 75,00%
4 | Tempat umum yang dikaji | 64% | 36 | 23 | 28 | 77,78%
5 | Tempat kerja yang disuluh | 100% | 18 | 18 | 26 | ${fifth}
6 | Posyandu mandiri | 74% | 54 | 40 | 51 | 94,44%
`;

/** The product of two columns gives the one between, and the one before them where all was reached. */
const sasaran = `
Kegiatan | Target | Total Sasaran | Target Sasaran | Pencapaian | Sub Variabel
Rumah tangga yang dikaji | 20% | 3.395 | 679 | 684 | 1,0073637703
Sekolah yang dikaji | 50% | 35 | 17,5 | 35 | 2
Pondok pesantren yang dikaji | 70% | 4 | 2,8 | 3 | 1,0714285714
Rumah tangga sehat | 62% | 679 | 420,98 | 420 | 0,9976720984
Posyandu mandiri | 74% | 54 | 39,96 | 54 | 1,3513513514
Desa siaga aktif | 15% | 11 | 1,65 | 11 | 6,6666666667
Pembinaan desa siaga | 30% | 12 | 3,6 | 12 | 3,3333333333
`;

/** The foot of the list has no name; of the months one adds up only part of it. */
const bulanan = (februari: string, label = "") => `
NO | UPAYA PROGRAM | JUMLAH INDIKATOR | JAN | FEB
1 | PROMKES | 16 | 4 | 4
2 | KESLING | 15 | 5 | 2
3 | KIA | 12 | 7 | 11
4 | KB | 7 | 6 | 6
5 | GIZI | 14 | 7 | 8
6 | IMUNISASI | 11 | 4 | 4
7 | SURVEILANS | 8 | 8 | 8
 | ${label} | 83 | 41 | ${februari}
`;

const belanja = (foot: string) => `
NO | PERLENGKAPAN | HARGA | VOLUME | TOTAL HARGA
1 | Buku kumpulan puisi | 85.000 | 10 | Rp850.000
2 | Novel | 95.000 | 10 | Rp950.000
3 | Kamus | 200.000 | 10 | Rp2.000.000
4 | Pelatihan guru | 350.000 | 4 | Rp1.400.000
5 | Spidol | 69.000 | 3 | Rp207.000
6 | Penghapus | 50.000 | 3 | Rp150.000
 | | | | ${foot}
`;

/** Columns numbered with a gap, where one was taken out; the first sum would take the numbers in. */
const rkas = (total: string) => `
No | Kode | Uraian | Jumlah | Uraian Penggunaan | Dipakai
1 | 2 | 3 | 4 | 6 | 7
I | 1 | BOS Pusat | 99.200.000 | Standar isi | 43.832.250
II | 2 | BOS Provinsi | 3.690.000 | Standar proses | 43.391.950
III | 3 | BOS Kabupaten | 1.250.000 | Sarana | 16.915.800
JUMLAH | | | ${total} | | 104.140.000
`;

/** The details carry an account code besides that of their activity. */
const rapbs = (proses: string) => `
No. | Kode Rekening | Kode Program | Uraian | Volume | Tarif | Jumlah | Tahap 1 | Tahap 2
1. | | 02. | Standar Isi | | | 2.045.000 | 600.000 | 1.445.000
2. | | 02.02. | Pengembangan perpustakaan | | | 2.045.000 | 600.000 | 1.445.000
3. | 5.2.05.01.01.0001 | 02.02. | Buku cerita | 10 | 60.000 | 600.000 | 600.000 | 0
4. | 5.2.05.01.01.0001 | 02.02. | Buku bacaan | 17 | 85.000 | 1.445.000 | 0 | 1.445.000
5. | | 03. | Standar Proses | | | ${proses} | 195.000 | 275.000
6. | | 03.01. | Penerimaan peserta didik | | | 250.000 | 195.000 | 55.000
7. | 5.1.02.01.01.0026 | 03.01. | Cetak spanduk | 2 | 97.500 | 195.000 | 195.000 | 0
8. | 5.1.02.01.01.0026 | 03.01. | Fotokopi | 110 | 500 | 55.000 | 0 | 55.000
9. | | 03.05. | Administrasi satuan | | | 220.000 | 0 | 220.000
`;

const kelulusan = (smp: string) => `
Indikator | Formulasi | Kondisi Awal | Target 2023 | Target 2024
Angka kelulusan SD | (41.139 : 41.139) x 100% = | 100% | 100% | 100%
Angka kelulusan SMP | (37.212 : 37.748) x 100% = | ${smp} | 98,88% | 99,00%
Angka kelulusan SMA | (21.406 : 21.633) x 100% = | 98,95% | 99,00% | 99,10%
`;

const dusun = (satu: string, total: string) => `
No | Dusun | Laki-Laki | Perempuan | Jumlah
1 | Ada Dusun | 121 | 124 | ${satu}
2 | Sungai Baru | 0 | 0 | 0
Total | | 121 | 124 | ${total}
`;

/** The number of pupils was revised in two schools, and their grants are taken of the new number. */
const bantuan = (fifth: string) => `
NO | NAMA SEKOLAH | JUMLAH SISWA | PERUBAHAN JUMLAH SISWA | BIAYA PER SISWA | JUMLAH
1 | SDN 002 | 42 | | 2.000.000 | 84.000.000
2 | SDN 006 | 16 | | 2.000.000 | 32.000.000
3 | SDN 021 | 27 | | 2.000.000 | 54.000.000
4 | SDN 013 | 46 | 39 | 2.000.000 | 78.000.000
5 | SDN 015 | 63 | 44 | 2.000.000 | ${fifth}
6 | SDN 005 | 12 | | 2.000.000 | 24.000.000
`;

/** Tables of health centres, schools and villages, where headers and feet say less than in those of offices. */
export const puskesmasDanSekolahCases: TableCase[] = [
  { name: "what was reached is called pencapaian", sheet: cakupan("144,44%"), loud: [] },
  {
    name: "a percentage a hundred times too large behind what is called pencapaian",
    sheet: cakupan("14444,44%"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "144,44%" }],
  },
  { name: "a product that is another column's, and this one's where all was reached", sheet: sasaran, loud: [] },
  { name: "the nameless foot of a list adds it up", sheet: bulanan("43"), loud: [] },
  {
    name: "the nameless foot of a list leaves the last row out in one month",
    sheet: bulanan("35"),
    loud: [{ cell: "E9", severity: "error", kind: "jumlah", expected: "43", cause: "row-left-out" }],
  },
  { name: "one amount at the nameless foot of a list", sheet: belanja("Rp5.557.000"), loud: [] },
  {
    name: "one amount at the nameless foot of a list, without its last row",
    sheet: belanja("Rp5.407.000"),
    loud: [{ cell: "E8", severity: "error", kind: "jumlah", expected: "Rp5.557.000", cause: "row-left-out" }],
  },
  { name: "columns numbered with a gap", sheet: rkas("104.140.000"), loud: [] },
  {
    name: "a total under columns that are numbered with a gap",
    sheet: rkas("102.890.000"),
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "104.140.000", cause: "row-left-out" }],
  },
  { name: "details with an account code besides that of their activity", sheet: rapbs("470.000"), loud: [] },
  {
    name: "a standard beside the codes of accounts that its activities do not come to",
    sheet: rapbs("490.000"),
    loud: [{ cell: "G6", severity: "error", kind: "jumlah", expected: "470.000" }],
  },
  { name: "a computation whose result stands in the next cell", sheet: kelulusan("98,58%"), loud: [] },
  {
    name: "the result of a computation in the next cell is another",
    sheet: kelulusan("98,78%"),
    loud: [{ cell: "C3", severity: "error", kind: "persen", expected: "98,58%" }],
  },
  { name: "two rows by sex with a total", sheet: dusun("245", "245"), loud: [] },
  {
    name: "one of two rows by sex adds up to one more, and the total carries it on",
    sheet: dusun("246", "246"),
    loud: [{ cell: "E2", severity: "error", kind: "jumlah", expected: "245" }],
  },
  { name: "grants for a number of pupils that was revised in two schools", sheet: bantuan("88.000.000"), loud: [] },
  {
    name: "a grant for neither the first nor the revised number of pupils",
    sheet: bantuan("98.000.000"),
    loud: [{ cell: "F6", severity: "error", kind: "jumlah" }],
  },
];
