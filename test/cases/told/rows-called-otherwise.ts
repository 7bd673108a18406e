import { silent, type ToldCase } from "./told-case";

const follow = `
Tabel 2 Tindak Lanjut Temuan
No | Objek Pemeriksaan | Temuan | Selesai | % Selesai
1 | Prov. Sukaraya | 96 | 80 | 83,33
2 | Kab. Awan Biru | 75 | 53 | 70,67
3 | Kab. Padang Ilir | 48 | 39 | 81,25
4 | Kota Bukitsari | 64 | 58 | 90,63
 | Jumlah | 283 | 230 | 81,27
`;

const savings = `
Tabel 3 Nilai Penyelamatan (Rp miliar)
No | Uraian | TW I | TW II | TW III | TW IV | Jumlah
1 | Pengeluaran | 12,85 | 21,76 | 25,47 | 17,34 | 77,42
2 | Penerimaan | 9,74 | 20,65 | 23,36 | 16,24 | 69,99
3 | Aset | 4,27 | 7,76 | 9,52 | 14,52 | 36,07
 | Jumlah | 26,86 | 50,17 | 58,35 | 48,10 | 183,48
`;

const letters = `
Tabel 4 Surat Masuk per Bulan
Uraian | Jan | Feb | Mar | Apr | Mei | Jun
Surat masuk | 15 | 21 | 27 | 24 | 31 | 38
Dijawab | 13 | 20 | 25 | 24 | 30 | 35
`;

const complaints = `
Tabel 5 Pengaduan Masyarakat
Kanal | Diterima | Selesai | Proses | % Selesai
Loket | 9 | 9 | 0 | 100,00
Telepon | 23 | 18 | 5 | 78,26
Surat elektronik | 7 | 6 | 1 | 85,71
Media sosial | 8 | 6 | 2 | 75,00
Jumlah | 47 | 39 | 8 | 82,98
`;

const spending = `
Tabel 6 Realisasi per Akun
Akun | Uraian | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
511111 | Gaji pokok | 3.395.181.000 | 3.367.014.013 | 28.166.987
511129 | Uang makan | 304.500.000 | 302.214.000 | 2.286.000
 | Jumlah Belanja Pegawai | 3.699.681.000 | 3.669.228.013 | 30.452.987
521111 | Keperluan kantor | 547.970.000 | 536.913.250 | 11.056.750
521211 | Bahan | 119.050.000 | 108.045.500 | 11.004.500
 | Jumlah Belanja Barang | 667.020.000 | 644.958.750 | 22.061.250
 | Jumlah seluruhnya | 4.366.701.000 | 4.314.186.763 | 52.514.237
`;

/** Rows that sentences call in another way than the table, and extremes told of the wrong row or period. */
export const rowsCalledOtherwise: ToldCase[] = [
  {
    name: "a row that the table shortens",
    tables: follow,
    sentence:
      "Penyelesaian tertinggi ada pada Kota Bukitsari (90,63%), sedangkan terendah pada Kabupaten Padang Ilir (70,67%).",
    wrong: { printed: "70,67%", expected: "81,25%", cause: "copied-row" },
  },
  silent(
    "a row that the table shortens, told right",
    follow,
    "Penyelesaian tertinggi ada pada Kota Bukitsari (90,63%), sedangkan terendah pada Kabupaten Awan Biru (70,67%).",
  ),
  {
    name: "a quarter of the total row, in miliar",
    tables: savings,
    sentence:
      "Nilai tertinggi diperoleh pada triwulan IV sebesar Rp58,35 miliar dan terendah pada triwulan I sebesar Rp26,86 miliar.",
    wrong: { printed: "triwulan IV", expected: "Triwulan III", cause: "copied-row" },
  },
  silent(
    "a quarter of the total row, told right",
    savings,
    "Nilai tertinggi diperoleh pada triwulan III sebesar Rp58,35 miliar dan terendah pada triwulan I sebesar Rp26,86 miliar.",
  ),
  {
    name: "the second of two extremes, behind nothing but a comma",
    tables: letters,
    sentence: "Surat masuk terbanyak pada bulan Juni (38 surat), paling sedikit pada bulan Februari (15 surat).",
    wrong: { printed: "paling sedikit", expected: "Januari (15)" },
  },
  silent(
    "the second of two extremes, told right",
    letters,
    "Surat masuk terbanyak pada bulan Juni (38 surat), paling sedikit pada bulan Januari (15 surat).",
  ),
  {
    name: "a row that has the most in no column",
    tables: complaints,
    sentence: "Kanal yang paling banyak dipakai adalah media sosial dengan 23 pengaduan.",
    wrong: { printed: "paling banyak", expected: "Telepon (23)" },
  },
  silent(
    "the row that has the most",
    complaints,
    "Kanal yang paling banyak dipakai adalah telepon dengan 23 pengaduan.",
  ),
  silent(
    "a count of what the table is not of",
    complaints,
    "Kanal yang paling banyak dipakai adalah media sosial dengan 23 unggahan.",
  ),
  {
    name: "a subtotal that is called without its first word",
    tables: spending,
    sentence: "Sisa terbesar terdapat pada belanja pegawai sebesar Rp22.061.250.",
    wrong: { printed: "Rp22.061.250", expected: "Rp30.452.987", cause: "copied-row" },
  },
  silent(
    "the sum of a subtotal, told of it",
    spending,
    "Sisa belanja pegawai sebesar Rp30.452.987 dan sisa belanja barang sebesar Rp22.061.250.",
  ),
];
