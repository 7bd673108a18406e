import type { TableCase } from "../tables/table-case";

const wrong = (
  name: string,
  sheet: string,
  cell: string,
  kind: TableCase["loud"][number]["kind"],
  expected: string,
) => ({
  name,
  sheet: `\n${sheet}\n`,
  loud: [{ cell, severity: "error" as const, kind, expected }],
});

const right = (name: string, sheet: string): TableCase => ({ name, sheet: `\n${sheet}\n`, loud: [] });

/** Tables of one to four rows: their headers alone say what is computed. */
export const tabelPendekCases: TableCase[] = [
  wrong(
    "one row: the share of two counts",
    `Uraian | Jumlah | Selesai | %
Perkara | 40 | 20 | 55`,
    "D2",
    "persen",
    "50",
  ),
  wrong(
    "one row: a share of the budget under another word",
    `Uraian | Anggaran | Realisasi | Tingkat Serapan
Belanja Barang | 1.200.000 | 1.100.000 | 93,67`,
    "D2",
    "persen",
    "91,67",
  ),
  wrong(
    "one row: planned and done",
    `Indikator | Rencana | Realisasi | % Capaian
Persentase A | 90 | 93 | 113,33`,
    "D2",
    "persen",
    "103,33",
  ),
  wrong(
    "one row: more than the budget",
    `Uraian | Anggaran | Realisasi | Lebih/(Kurang)
Pendapatan Asli | 5.000.000.000 | 5.400.000.000 | 300.000.000`,
    "D2",
    "selisih",
    "400.000.000",
  ),
  wrong(
    "one row: two years and their change",
    `Uraian | 2023 | 2024 | Naik/Turun
Nilai SAKIP | 70,15 | 72,35 | 3,20`,
    "D2",
    "selisih",
    "2,20",
  ),
  wrong(
    "one row: growth between two years",
    `Uraian | Tahun 2023 | Tahun 2024 | Pertumbuhan (%)
PNBP | 5.000.000.000 | 5.500.000.000 | 11,00`,
    "D2",
    "persen",
    "10,00",
  ),
  wrong(
    "two rows: the change in percent behind the change",
    `Uraian | APBDes Murni | APBDes Perubahan | Bertambah/(Berkurang) | %
Pendapatan | 1.650.000.000 | 1.689.204.500 | 39.204.500 | 3,28
Belanja | 1.640.000.000 | 1.719.354.500 | 79.354.500 | 4,84`,
    "E2",
    "persen",
    "2,38",
  ),
  wrong(
    "one row: men and women",
    `Uraian | Laki-laki | Perempuan | Jumlah
Pegawai | 12 | 9 | 22`,
    "D2",
    "jumlah",
    "21",
  ),
  wrong(
    "one row: what is left of the cases",
    `Perkara | Sisa Lalu | Masuk | Putus | Sisa
Gugatan | 10 | 50 | 45 | 16`,
    "E2",
    "selisih",
    "15",
  ),
  wrong(
    "one row: volume times price",
    `Uraian | Volume | Harga Satuan | Jumlah
Kertas | 20 | 45.000 | 950.000`,
    "D2",
    "jumlah",
    "900.000",
  ),
  wrong(
    "a row of percentages under two rows of counts",
    `Uraian | 2023 | 2024
Jumlah perkara | 120 | 150
Perkara selesai | 108 | 144
Persentase | 90,00% | 97,00%`,
    "C4",
    "persen",
    "96,00%",
  ),
  wrong(
    "a percentage under two counts",
    `Uraian | Nilai
Jumlah perkara | 120
Perkara diselesaikan tepat waktu | 108
Persentase penyelesaian tepat waktu | 92,00%`,
    "B4",
    "persen",
    "90,00%",
  ),
  wrong(
    "one row: efficiency of two percentages",
    `No | Sasaran | Capaian Kinerja (%) | Realisasi Anggaran (%) | Tingkat Efisiensi (%)
1 | Sasaran A | 104,20 | 97,85 | 7,35`,
    "E2",
    "selisih",
    "6,35",
  ),
  wrong(
    "one row: the mean of four quarters",
    `Uraian | TW I | TW II | TW III | TW IV | Rata-rata
Nilai IKM | 88,10 | 89,20 | 90,30 | 91,40 | 90,75`,
    "F2",
    "rata-rata",
    "89,75",
  ),
  right(
    "two years and a percentage of a target that stands elsewhere",
    `Uraian | 2023 | 2024 | %
Nilai SAKIP | 70,15 | 72,35 | 98,50`,
  ),
  right(
    "a rise over a year that the table does not show",
    `Indikator | Target 2024 | Realisasi 2024 | Kenaikan
Nilai SAKIP | 70,00 | 72,35 | 3,20`,
  ),
  right(
    "a percentage of a third thing beside two counts",
    `Uraian | Jumlah Pegawai | Pegawai Dinilai | Persentase Kompeten
Sekretariat | 50 | 48 | 94,00%`,
  ),
  right(
    "a percentage of people by an estimate of their own",
    `Kabupaten | Jumlah Penduduk | Penduduk Miskin | %
Belu | 250.000 | 30.120 | 12,08`,
  ),
  right(
    "men and women beside the number of events",
    `Kegiatan | L | P | Jumlah Kegiatan
Sosialisasi | 12 | 9 | 3`,
  ),
  right(
    "a tariff for two periods",
    `Uraian | Orang | Tarif | Jumlah
Sewa | 10 | 1.000.000 | 20.000.000`,
  ),
  right(
    "the change over all years",
    `Uraian | 2021 | 2022 | 2023 | Kenaikan
Nilai SAKIP | 65,10 | 68,20 | 70,15 | 5,05`,
  ),
  right(
    "growth of the economy at constant prices beside current ones",
    `Uraian | Tahun 2022 | Tahun 2023 | Pertumbuhan (%)
PDRB | 8.120,50 | 8.911,20 | 4,97`,
  ),
  right(
    "efficiency as the quotient of the two percentages",
    `No | Sasaran | Capaian Kinerja (%) | Realisasi Anggaran (%) | Tingkat Efisiensi
1 | Sasaran A | 104,20 | 97,85 | 1,06`,
  ),
  right(
    "a balance with withdrawals in a column of their own",
    `Perkara | Sisa Lalu | Masuk | Putus | Dicabut | Sisa
Gugatan | 10 | 50 | 40 | 5 | 15`,
  ),
  right(
    "two rows that do not follow their header are another computation",
    `Uraian | Jumlah | Selesai | %
Perkara perdata | 40 | 20 | 61
Perkara pidana | 30 | 20 | 72`,
  ),
  right(
    "figures that name nothing in common with the percentage below",
    `Uraian | Nilai
Jumlah responden | 120
Jumlah unsur | 9
Persentase kepuasan | 92,00%`,
  ),
];
