import { silent, type ToldCase } from "./told-case";

const receipts = `
Tabel 4.4 Target dan Realisasi Retribusi
Jenis | Target 2024 | Realisasi 2024 | Realisasi 2023
Sewa gedung | 21.500.000 | 21.840.000 | 20.150.000
Jasa uji | 8.400.000 | 8.975.400 | 9.612.300
Denda | 1.600.000 | 1.421.850 | 1.964.200
Jumlah | 31.500.000 | 32.237.250 | 31.726.500
`;

const sharesOfYears = `
Tabel 3.6 Distribusi menurut Lapangan Usaha
Kode | Lapangan Usaha | Distribusi (%) 2023 | Distribusi (%) 2024
A | Pertanian | 26,49 | 26,13
C | Industri Pengolahan | 17,47 | 17,77
G | Perdagangan | 14,52 | 14,62
`;

const permits = `
Tabel 3.10 Penerimaan Izin
Jenis | Target (Rp) | Realisasi (Rp) | Realisasi 2023 (Rp)
Izin trayek | 125.000.000 | 131.250.000 | 120.400.000
Izin usaha | 240.000.000 | 236.700.000 | 251.900.000
Jumlah | 365.000.000 | 367.950.000 | 372.300.000
`;

const requests = `
Tabel 3.11 Keadaan Permohonan Mediasi
No | Uraian | 2022 | 2023 | 2024
1 | Permohonan masuk | 8 | 7 | 9
2 | Permohonan selesai | 6 | 8 | 7
3 | Sisa mediasi akhir tahun | 4 | 3 | 5
`;

/** Changes since another year that open their sentence, or are of one digit. */
export const sinceYear: ToldCase[] = [
  {
    name: "two digits in each other's place in a change that opens with the year",
    tables: receipts,
    sentence:
      "Realisasi retribusi sebesar Rp32.237.250 atau 102,34% dari target Rp31.500.000. Dibandingkan tahun 2023, realisasi retribusi naik Rp501.750.",
    wrong: { printed: "Rp501.750", expected: "Rp510.750" },
  },
  silent(
    "the change of the table",
    receipts,
    "Realisasi retribusi sebesar Rp32.237.250 atau 102,34% dari target Rp31.500.000. Dibandingkan tahun 2023, realisasi retribusi naik Rp510.750.",
  ),
  silent(
    "the change of something else",
    receipts,
    "Realisasi retribusi sebesar Rp32.237.250 atau 102,34% dari target Rp31.500.000. Dibandingkan tahun 2023, piutang naik Rp501.750.",
  ),
  {
    name: "a percentage the other way, where only the year before is named",
    tables: permits,
    sentence:
      "Realisasi penerimaan izin mencapai Rp367.950.000 atau 100,81% dari target. Dibandingkan tahun 2023 penerimaan izin naik 1,17%.",
    wrong: { printed: "naik", expected: "turun" },
  },
  silent(
    "a percentage that the two years give",
    permits,
    "Realisasi penerimaan izin mencapai Rp367.950.000 atau 100,81% dari target. Dibandingkan tahun 2023 penerimaan izin turun 1,17%.",
  ),
  {
    name: "one digit, of a row whose whole name is said",
    tables: requests,
    sentence:
      "Sisa permohonan mediasi akhir tahun 2024 adalah 5 permohonan, berkurang 2 permohonan dibandingkan akhir tahun 2023.",
    wrong: { printed: "berkurang", expected: "naik" },
  },
  silent(
    "one digit, as the table has it",
    requests,
    "Sisa permohonan mediasi akhir tahun 2024 adalah 5 permohonan, bertambah 2 permohonan dibandingkan akhir tahun 2023.",
  ),
  silent(
    "one digit, of something that no row is called",
    requests,
    "Permohonan yang dicabut tahun 2024 adalah 5 permohonan, berkurang 2 permohonan dibandingkan tahun 2023.",
  ),
  {
    name: "the share of the year before, in the row that is named",
    tables: sharesOfYears,
    sentence:
      "Struktur ekonomi tahun 2024 didominasi Pertanian dengan 26,13%, diikuti Industri Pengolahan 17,47% dan Perdagangan 14,62%.",
    wrong: { printed: "17,47%", expected: "17,77%" },
  },
  silent(
    "the shares of the year",
    sharesOfYears,
    "Struktur ekonomi tahun 2024 didominasi Pertanian dengan 26,13%, diikuti Industri Pengolahan 17,77% dan Perdagangan 14,62%.",
  ),
  silent(
    "the share of the year before, and said so",
    sharesOfYears,
    "Tahun 2024 kontribusi Pertanian 26,13% dan Perdagangan 14,62%, sedangkan tahun sebelumnya Industri Pengolahan 17,47%.",
  ),
];
