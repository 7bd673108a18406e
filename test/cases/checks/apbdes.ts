import type { TableCase } from "../tables/table-case";

/** The whole budget of a village, from income to what is left over. */
export const apbdesCases: TableCase[] = [
  {
    name: "the budget of a village from income to what is left over, budget less realisasi",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | (419.204.930,00) |
`,
    loud: [],
  },
  {
    name: "the same with realisasi less budget in parentheses where it fell short",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | 3.118.000,00 | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | 3.118.000,00 | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | (105.764.650,00) | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | (81.410.000,00) | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | (24.354.650,00) | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | 377.105,00 | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | 377.105,00 | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | (102.269.545,00) | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | (256.445.625,00) | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | (117.703.750,00) | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | (65.734.000,00) | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | (14.440.500,00) | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | (67.150.600,00) | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | (521.474.475,00) | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | 419.204.930,00 |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | 419.204.930,00 |
`,
    loud: [],
  },
  {
    name: "the same with a minus before negatives and no percents",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) |
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | -3.118.000,00
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | -3.118.000,00
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | -377.105,00
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | -377.105,00
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00
 | SURPLUS / (DEFISIT) | -125.012.000,00 | 294.192.930,00 | -419.204.930,00
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | -419.204.930,00
`,
    loud: [],
  },
  {
    name: "JUMLAH BELANJA of a village leaves the last field out",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.459.732.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | (419.204.930,00) |
`,
    loud: [{ cell: "D21", severity: "error", kind: "jumlah" }],
  },
  {
    name: "an income heading is not the sum of its parts",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.535.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | (419.204.930,00) |
`,
    loud: [{ cell: "C8", severity: "error", kind: "jumlah" }],
  },
  {
    name: "the surplus does not fit income and spending",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 295.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | (419.204.930,00) |
`,
    loud: [{ cell: "D22", severity: "error", kind: "selisih", alsoKind: "jumlah" }],
  },
  {
    name: "the percent of an income of a village is that of the row above",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 42,93
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | (419.204.930,00) |
`,
    loud: [{ cell: "F11", severity: "error", kind: "persen", expected: "97,33" }],
  },
  {
    name: "what is left over does not fit the surplus and the financing",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.703.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.818.071,00 | (419.204.930,00) |
`,
    loud: [{ cell: "D29", severity: "error", kind: "jumlah" }],
  },
  {
    name: "the amount over or short has two digits in each other's place",
    sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  |
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 65.118.000,00 | (3.118.000,00) | 105,03
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 53.118.000,00 | (3.118.000,00) | 106,24
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.921.445.000,00 | 1.815.680.350,00 | 105.764.650,00 | 94,50
4.2.1. | Dana Desa | 865.320.000,00 | 865.320.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 142.650.000,00 | 61.240.000,00 | 81.410.000,00 | 42,93
4.2.3. | Alokasi Dana Desa | 913.475.000,00 | 889.120.350,00 | 24.354.650,00 | 97,33
4.3. | Pendapatan Lain-lain | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
4.3.6. | Bunga Bank | 4.000.000,00 | 4.377.105,00 | (377.105,00) | 109,43
 | JUMLAH PENDAPATAN | 1.987.445.000,00 | 1.885.175.455,00 | 102.269.545,00 | 94,85
5. | BELANJA |  |  |  |
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 1.187.650.400,00 | 931.204.775,00 | 256.445.625,00 | 78,41
5.2. | Bidang Pelaksanaan Pembangunan Desa | 456.616.000,00 | 338.912.250,00 | 117.730.750,00 | 74,22
5.3. | Bidang Pembinaan Kemasyarakatan | 145.574.000,00 | 79.840.000,00 | 65.734.000,00 | 54,84
5.4. | Bidang Pemberdayaan Masyarakat | 124.216.000,00 | 109.775.500,00 | 14.440.500,00 | 88,37
5.5. | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 198.400.600,00 | 131.250.000,00 | 67.150.600,00 | 66,15
 | JUMLAH BELANJA | 2.112.457.000,00 | 1.590.982.525,00 | 521.474.475,00 | 75,31
 | SURPLUS / (DEFISIT) | (125.012.000,00) | 294.192.930,00 | (419.204.930,00) |
6. | PEMBIAYAAN |  |  |  |
6.1. | Penerimaan Pembiayaan | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 142.616.141,00 | 142.616.141,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 10.000.000,00 | 10.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 132.616.141,00 | 132.616.141,00 | 0,00 |
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 7.604.141,00 | 426.809.071,00 | (419.204.930,00) |
`,
    loud: [{ cell: "E17", severity: "error", kind: "selisih" }],
  },
];
