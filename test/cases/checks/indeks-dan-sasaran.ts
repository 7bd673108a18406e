import type { TableCase } from "../tables/table-case";

/** Goals over their indicators, each the mean of what is below it by its weight, and perspectives the mean of their goals. */
const scorecard = (second: string, fourth = "110,00") => `
Kode | Sasaran / IKU | Target | Realisasi | Polarisasi | Indeks | Indeks maks. 120 | Bobot
 | Perspektif Pelanggan | | | | | 104,17 |
SS 1 | Layanan yang prima | | | | | 103,32 |
1a | Indeks kepuasan pemohon | 90,00 | 91,80 | Maximize | 102,00 | 102,00 | 14
1b | Dokumen tepat waktu | 95,00 | 99,75 | Maximize | 105,00 | 105,00 | 11
SS 2 | Penyaluran yang akurat | | | | | ${second} |
2a | Penyaluran dana | 98,00 | 98,98 | Maximize | 101,00 | 101,00 | 26
2b | Rasio berkas kembali | 0,40 | 0,36 | Minimize | ${fourth} | 110,00 | 21
 | Perspektif Proses | | | | | 111,99 |
SS 3 | Pembinaan yang efektif | | | | | 111,99 |
3a | Mitra yang dibina | 40 | 50 | Maximize | 125,00 | 120,00 | 21
3b | Kunjungan mitra | 32 | 33 | Maximize | 103,13 | 103,13 | 19
`;

/** Goals bear a class as well, and the recap counts the indicators alone. */
const statuses = (green: string) => `
Kode | Sasaran / IKU | Target | Realisasi | Capaian (%) | Status
SS 1 | Layanan yang prima | | | 102,50 | Hijau
1a | Indeks kepuasan pemohon | 90,00 | 91,80 | 102,00 | Hijau
1b | Dokumen tepat waktu | 95,00 | 97,85 | 103,00 | Hijau
SS 2 | Penyaluran yang akurat | | | 98,33 | Kuning
2a | Penyaluran dana | 98,00 | 98,98 | 101,00 | Hijau
2b | Berkas yang lengkap | 60 | 63 | 105,00 | Hijau
2c | Kunjungan mitra | 40 | 35,6 | 89,00 | Kuning
SS 3 | Pengawasan yang kuat | | | 86,00 | Merah
3a | Temuan selesai | 50 | 37 | 74,00 | Merah
3b | Laporan tepat waktu | 50 | 49 | 98,00 | Kuning

Status | Jumlah IKU
Hijau | ${green}
Kuning | 2
Merah | 1
Jumlah | 7
`;

const worth = (third: string, rule = "Efisiensi = (pagu x capaian volume - realisasi) : (pagu x capaian volume)") => `
Tabel 3.9 Efisiensi Penggunaan Sumber Daya
${rule}
Keluaran | Target Volume | Realisasi Volume | Capaian Volume | Pagu | Realisasi | Efisiensi
Layanan penyaluran | #12~0 | #12~0 | #1~0.00% | #61250000~#,##0 | #60914500~#,##0 | #0.00547755~0.00%
Edukasi dan publikasi | #10~0 | #11~0 | #1.1~0.00% | #18300000~#,##0 | #18072400~#,##0 | #0.1022156~0.00%
Pembinaan mitra | #40~0 | #52~0 | #1.3~0.00% | #40150000~#,##0 | #39876250~#,##0 | ${third}
Pelatihan pegawai | #20~0 | #22~0 | #1.1~0.00% | #19480000~#,##0 | #19225800~#,##0 | #0.10277207~0.00%
`;

/** What an index behind target and realisasi opens up, and an efisiensi that is spelled out above its table. */
export const indeksDanSasaranCases: TableCase[] = [
  { name: "goals over their weighted indicators, by an index that is capped", sheet: scorecard("105,02"), loud: [] },
  {
    name: "a goal is the plain mean of its indicators, where the others are weighted",
    sheet: scorecard("105,50"),
    loud: [{ cell: "G6", severity: "error", kind: "rata-rata", expected: "105,02" }],
  },
  {
    name: "an index of which less is better, reckoned as if more were",
    sheet: scorecard("105,02", "90,00"),
    loud: [{ cell: "F8", severity: "error", kind: "persen", expected: "110,00" }],
  },
  { name: "a recap of indicators whose goals bear a class as well", sheet: statuses("4"), loud: [] },
  {
    name: "a recap of indicators whose goals bear a class as well, one too many",
    sheet: statuses("5"),
    loud: [{ cell: "B14", severity: "error", kind: "cacah", expected: "4" }],
  },
  { name: "an efisiensi of what was achieved, as it is spelled out", sheet: worth("#0.23601399~0.00%"), loud: [] },
  {
    name: "an efisiensi of the pagu alone, against what is spelled out",
    sheet: worth("#0.00681818~0.00%"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "23,60%" }],
  },
  {
    name: "an efisiensi of the pagu alone, where nothing is spelled out",
    sheet: worth("#0.00681818~0.00%", "Sumber: bagian umum"),
    loud: [],
  },
];
