import type { TableCase } from "../tables/table-case";

const weighted = (total: string) => `
No | Indikator | Bobot (%) | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 88,46 | 13,27
3 | Penyerapan Anggaran | 20 | 97,83 | 19,57
4 | Belanja Kontraktual | 10 | 95,00 | 9,50
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,72 | 9,47
7 | Capaian Output | 25 | 98,64 | 24,66
 | Pengurang: dispensasi SPM | - | 0 | -
 | Nilai IKPA | 100 |  | ${total}
 | Predikat |  |  | Sangat Baik
`;

const aspects = (total: string) => `
Aspek | Indikator | Bobot (%) | Nilai | Nilai Akhir
Perencanaan | Revisi DIPA | 10 | 100,00 | 10,00
 | Deviasi Halaman III DIPA | 15 | 87,46 | 13,12
Pelaksanaan | Penyerapan anggaran | 20 | 93,18 | 18,64
 | Belanja kontraktual | 10 | 96,50 | 9,65
 | Penyelesaian tagihan | 10 | 100,00 | 10,00
 | Pengelolaan UP dan TUP | 10 | 98,74 | 9,87
Hasil | Capaian output | 25 | 100,00 | 25,00
 | Konversi bobot | 100
 | Dispensasi SPM (pengurang) |  |  | -
 | Nilai IKPA |  |  | ${total}
Nilai akhir dihitung dari nilai dan bobot masing-masing indikator.
 | Kategori |  |  | Sangat Baik
`;

const outputs = (worth: string) => `
RO | AA (Rp) | CRO (%) | AA × CRO (Rp) | RA (Rp)
A.001 | 4.799.250.000 | 100,00 | 4.799.250.000 | 4.709.867.172
A.002 | 285.850.000 | 100,00 | 285.850.000 | 274.142.803
A.003 | 147.250.000 | 100,00 | 147.250.000 | 141.900.248
B.001 | 324.350.000 | 87,50 | ${worth} | 314.588.330
C.001 | 50.900.000 | 100,00 | 50.900.000 | 47.319.737
`;

const plans = (raised: string) => `
Kode | Indikator | Target Renstra 2023 | Target Renstra 2024 | Renja | PK | PK - Renstra
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1.1 | Nilai penghematan | 145,00 | 160,00 | 170,00 | 175,00 | ${raised}
1.2 | Rata-rata waktu penyelesaian | 15,50 | 15,00 | 14,00 | 14,00 | -1,00
1.3 | Indeks risiko | 2,70 | 2,80 | 2,90 | 2,90 | 0,10
1.4 | Rekomendasi selesai | 78,00 | 80,00 | 80,00 | 80,00 | -
1.5 | Nilai layanan | 84,00 | 85,00 | 86,00 | 86,00 | 1,00
Kolom (7) = kolom (6) - kolom (4). Target PK ditetapkan tidak lebih rendah dari Renstra.
`;

const rivers = (status: string) => `
No | Titik pantau | IP | Status
1 | Hulu | 0,84 | Memenuhi
2 | Bendung | 2,36 | Cemar ringan
3 | Muara | 6,14 | ${status}
4 | Pasar | 1,94 | Cemar ringan
Status: IP <= 1 Memenuhi; 1 < IP <= 5 Cemar ringan; 5 < IP <= 10 Cemar sedang; IP > 10 Cemar berat.
`;

const waterworks = (grade: string) => `
Perusahaan | Nilai kinerja | Kategori
Tirta Utara | 3,09 | Sehat
Tirta Selatan | 2,94 | Sehat
Tirta Timur | 2,64 | ${grade}
Tirta Barat | 2,09 | Sakit
Kategori: Sehat (nilai > 2,80), Kurang Sehat (2,20 - 2,80), Sakit (< 2,20).
Rekapitulasi | Sehat 2 | Kurang Sehat 1
`;

const accounts = (total: string) => `
Akun | Uraian | Pagu | Realisasi
51 | BELANJA PEGAWAI | =SUM(C3:C4) -> 3382680000~#,##0 | =SUM(D3:D4) -> 3359137239~#,##0
511111 | Belanja Gaji | #2992920000~#,##0 | #2979264808~#,##0
511129 | Belanja Uang Makan | #389760000~#,##0 | #379872431~#,##0
52 | BELANJA BARANG | =SUM(C6:C7) -> 3384950000~#,##0 | =SUM(D6:D7) -> 3127762643~#,##0
521111 | Belanja Keperluan | #2709600000~#,##0 | #2688471602~#,##0
521211 | Belanja Bahan | #675350000~#,##0 | #439291041~#,##0
53 | BELANJA MODAL | =SUM(C9:C9) -> 939100000~#,##0 | =SUM(D9:D9) -> 314588330~#,##0
532111 | Belanja Modal Peralatan | #939100000~#,##0 | #314588330~#,##0
 | JUMLAH BELANJA | =C2+C5+C8 -> 7706730000~#,##0 | ${total}
`;

export const disebutKepalaDanCatatanCases: TableCase[] = [
  {
    name: "a total of weighted values behind a deduction of nought, before its class",
    sheet: weighted("96,47"),
    loud: [],
  },
  {
    name: "a total of weighted values behind a deduction of nought, off",
    sheet: weighted("97,04"),
    loud: [{ cell: "E10", severity: "error", kind: "jumlah", expected: "96,47" }],
  },
  { name: "the same without numbers and with a note between total and class", sheet: aspects("96,28"), loud: [] },
  {
    name: "the same without numbers, off",
    sheet: aspects("96,91"),
    loud: [{ cell: "E11", severity: "error", kind: "jumlah", expected: "96,28" }],
  },
  { name: "a product that its header names by two other headers", sheet: outputs("283.806.250"), loud: [] },
  {
    name: "a product that its header names, not taken where it would change something",
    sheet: outputs("324.350.000"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "283.806.250" }],
  },
  { name: "a note that reckons columns by their numbers", sheet: plans("15,00"), loud: [] },
  {
    name: "a note that reckons columns by their numbers, against a figure of another column",
    sheet: plans("5,00"),
    loud: [{ cell: "G3", severity: "error", kind: "selisih", expected: "15,00" }],
  },
  { name: "classes with what they are of amid their bounds", sheet: rivers("Cemar sedang"), loud: [] },
  {
    name: "a class that such bounds deny",
    sheet: rivers("Cemar ringan"),
    loud: [{ cell: "D4", severity: "error", kind: "kategori", expected: "Cemar sedang" }],
  },
  { name: "classes in parentheses before another row of the sheet", sheet: waterworks("Kurang Sehat"), loud: [] },
  {
    name: "a class that they deny",
    sheet: waterworks("Sehat"),
    loud: [{ cell: "C4", severity: "error", kind: "kategori", expected: "Kurang Sehat" }],
  },
  {
    name: "accounts under the first digits of theirs, one of them with a single account",
    sheet: accounts("=D2+D5+D8 -> 6801488212~#,##0"),
    loud: [],
  },
  {
    name: "a total that adds up an account and the one kind it is of",
    sheet: accounts("=D2+D5+D8+D9 -> 7116076542~#,##0"),
    loud: [{ cell: "D10", severity: "error", kind: "jumlah", expected: "6.801.488.212" }],
  },
];
