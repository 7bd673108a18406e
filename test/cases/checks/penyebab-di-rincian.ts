import type { TableCase } from "../tables/table-case";

const programmes = (first: string, total = "Rp4.263.905.000") => `
Kode | Program/Kegiatan | Anggaran
052.FA | Program Pelayanan Arsip | ${first}
3310 | Penataan Depo Arsip | Rp1.204.315.000
3312 | Restorasi Naskah | Rp872.640.000
3315 | Layanan Ruang Baca | Rp391.225.000
052.WB | Program Dukungan Manajemen | Rp1.795.725.000
3390 | Dukungan Manajemen Lembaga | Rp1.795.725.000
 | Jumlah Anggaran | ${total}
`;

const lettered = (total: string) => `
 | Program/Kegiatan | Anggaran | Ket.
I | Program Perlindungan Hutan | 5.418.230.000 | DIPA 01
1 | 4471 Patroli Kawasan | 4.906.130.000
2 | 4473 Sarana Resor | 512.100.000
II | Program Pemanfaatan Jasa Lingkungan | 238.415.000 | DIPA 04
1 | 4480 Pengelolaan Wisata Alam | 238.415.000
 | Jumlah I + II | ${total}
`;

const monthly = (april: string) => `
No | Bulan | Nilai Transaksi (Rp)
1 | Januari | 41.826.317.209
2 | Februari | 52.734.118.640
3 | Maret | 63.905.227.418
4 | April | ${april}
5 | Mei | 48.317.905.226
6 | Juni | 71.648.330.915
 | Jumlah | 354.569.031.819
 | Rata-rata per bulan | 59.094.838.636,50
`;

const transfers = (second: string) => `
No | Kecamatan | TW I | TW II | TW III | TW IV | Rata-rata Penerima | Nilai Bantuan (Rp)
1 | Batu Raya | 1.318 | 1.304 | 1.297 | 1.293 | 1.303 | 3.127.200.000
2 | Tanjung Sari | 986 | 991 | 973 | 958 | 977 | ${second}
3 | Kali Wangi | 747 | 731 | 728 | 726 | 733 | 1.759.200.000
 | Jumlah | 3.051 | 3.026 | 2.998 | 2.977 | 3.013 | 7.231.200.000
`;

/** A total, or what stands beside it, shows that one of the rows is wrong, and not what it comes to. */
export const penyebabDiRincianCases: TableCase[] = [
  { name: "programmes that are what their activities come to", sheet: programmes("Rp2.468.180.000"), loud: [] },
  {
    name: "a programme without its last activity, beside a total that all activities come to",
    sheet: programmes("Rp2.076.955.000"),
    loud: [{ cell: "C2", severity: "error", kind: "jumlah", expected: "Rp2.468.180.000" }],
  },
  { name: "a total of the sections that its label names", sheet: lettered("5.656.645.000"), loud: [] },
  {
    name: "a total of the named sections with a row of one of them counted twice",
    sheet: lettered("5.895.060.000"),
    loud: [{ cell: "C7", severity: "error", kind: "jumlah", expected: "5.656.645.000" }],
  },
  { name: "a total and a mean of the same months", sheet: monthly("76.137.132.411"), loud: [] },
  {
    name: "a month with two digits in each other's place below which total and mean agree",
    sheet: monthly("46.137.132.711"),
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "76.137.132.411" }],
  },
  {
    name: "a month that is off in no such way leaves open which of them it is",
    sheet: monthly("78.137.632.411"),
    loud: [{ cell: "C8", severity: "error", kind: "jumlah" }],
  },
  { name: "three amounts at one price, and their total", sheet: transfers("2.344.800.000"), loud: [] },
  {
    name: "one of three amounts at another price than the others and the total",
    sheet: transfers("1.172.400.000"),
    loud: [{ cell: "H3", severity: "error", kind: "jumlah", expected: "2.344.800.000" }],
  },
];
