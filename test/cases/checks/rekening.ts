import type { TableCase } from "../tables/table-case";

/** Accounts and programmes of many levels with their codes. */
export const rekeningCases: TableCase[] = [
  {
    name: "accounts of six levels, parents above their children",
    sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
5 | BELANJA DAERAH | 2.727.860.000,00 | 2.643.156.862,00 | (84.703.138,00) | 96,89
5.1 | BELANJA OPERASI | 2.652.860.000,00 | 2.568.906.862,00 | (83.953.138,00) | 96,84
5.1.01 | Belanja Pegawai | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01.01 | Belanja Gaji Pokok ASN | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.02 | Belanja Barang dan Jasa | 291.960.000,00 | 269.341.312,00 | (22.618.688,00) | 92,25
5.1.02.01 | Belanja Barang | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01 | Belanja Barang Pakai Habis | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 45.210.000,00 | 44.975.500,00 | (234.500,00) | 99,48
5.1.02.01.01.0025 | Belanja Kertas dan Cover | 18.750.000,00 | 18.700.000,00 | (50.000,00) | 99,73
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 96.000.000,00 | 88.125.000,00 | (7.875.000,00) | 91,80
5.1.02.02 | Belanja Jasa | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01 | Belanja Jasa Kantor | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.2 | BELANJA MODAL | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10 | Belanja Modal Komputer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
`,
    loud: [],
  },
  {
    name: "the same accounts with spaces round the dots",
    sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
5 | BELANJA DAERAH | 2.727.860.000,00 | 2.643.156.862,00 | (84.703.138,00) | 96,89
5 . 1 | BELANJA OPERASI | 2.652.860.000,00 | 2.568.906.862,00 | (83.953.138,00) | 96,84
5 . 1 . 01 | Belanja Pegawai | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5 . 1 . 01 . 01 | Belanja Gaji dan Tunjangan ASN | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5 . 1 . 01 . 01 . 01 | Belanja Gaji Pokok ASN | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5 . 1 . 01 . 01 . 01 . 0001 | Belanja Gaji Pokok PNS | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5 . 1 . 01 . 01 . 02 | Belanja Tunjangan Keluarga ASN | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5 . 1 . 01 . 01 . 02 . 0001 | Belanja Tunjangan Keluarga PNS | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5 . 1 . 02 | Belanja Barang dan Jasa | 291.960.000,00 | 269.341.312,00 | (22.618.688,00) | 92,25
5 . 1 . 02 . 01 | Belanja Barang | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5 . 1 . 02 . 01 . 01 | Belanja Barang Pakai Habis | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5 . 1 . 02 . 01 . 01 . 0024 | Belanja Alat Tulis Kantor | 45.210.000,00 | 44.975.500,00 | (234.500,00) | 99,48
5 . 1 . 02 . 01 . 01 . 0025 | Belanja Kertas dan Cover | 18.750.000,00 | 18.700.000,00 | (50.000,00) | 99,73
5 . 1 . 02 . 01 . 01 . 0052 | Belanja Makanan dan Minuman Rapat | 96.000.000,00 | 88.125.000,00 | (7.875.000,00) | 91,80
5 . 1 . 02 . 02 | Belanja Jasa | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5 . 1 . 02 . 02 . 01 | Belanja Jasa Kantor | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5 . 1 . 02 . 02 . 01 . 0061 | Belanja Tagihan Listrik | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5 . 2 | BELANJA MODAL | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5 . 2 . 02 | Belanja Modal Peralatan dan Mesin | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5 . 2 . 02 . 10 | Belanja Modal Komputer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5 . 2 . 02 . 10 . 01 | Belanja Modal Komputer Unit | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5 . 2 . 02 . 10 . 01 . 0002 | Belanja Modal Personal Computer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
`,
    loud: [],
  },
  {
    name: "a middle level is not the sum of its accounts",
    sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
5 | BELANJA DAERAH | 2.727.860.000,00 | 2.643.156.862,00 | (84.703.138,00) | 96,89
5.1 | BELANJA OPERASI | 2.652.860.000,00 | 2.568.906.862,00 | (83.953.138,00) | 96,84
5.1.01 | Belanja Pegawai | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01.01 | Belanja Gaji Pokok ASN | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.02 | Belanja Barang dan Jasa | 291.960.000,00 | 269.341.312,00 | (22.618.688,00) | 92,25
5.1.02.01 | Belanja Barang | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01 | Belanja Barang Pakai Habis | 159.960.000,00 | 152.070.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 45.210.000,00 | 44.975.500,00 | (234.500,00) | 99,48
5.1.02.01.01.0025 | Belanja Kertas dan Cover | 18.750.000,00 | 18.700.000,00 | (50.000,00) | 99,73
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 96.000.000,00 | 88.125.000,00 | (7.875.000,00) | 91,80
5.1.02.02 | Belanja Jasa | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01 | Belanja Jasa Kantor | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.2 | BELANJA MODAL | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10 | Belanja Modal Komputer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
`,
    loud: [{ cell: "D15", severity: "error", kind: "jumlah", expected: "151.800.500,00" }],
  },
  {
    name: "the highest level lost its capital spending",
    sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
5 | BELANJA DAERAH | 2.652.860.000,00 | 2.643.156.862,00 | (84.703.138,00) | 96,89
5.1 | BELANJA OPERASI | 2.652.860.000,00 | 2.568.906.862,00 | (83.953.138,00) | 96,84
5.1.01 | Belanja Pegawai | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01.01 | Belanja Gaji Pokok ASN | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.02 | Belanja Barang dan Jasa | 291.960.000,00 | 269.341.312,00 | (22.618.688,00) | 92,25
5.1.02.01 | Belanja Barang | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01 | Belanja Barang Pakai Habis | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 45.210.000,00 | 44.975.500,00 | (234.500,00) | 99,48
5.1.02.01.01.0025 | Belanja Kertas dan Cover | 18.750.000,00 | 18.700.000,00 | (50.000,00) | 99,73
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 96.000.000,00 | 88.125.000,00 | (7.875.000,00) | 91,80
5.1.02.02 | Belanja Jasa | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01 | Belanja Jasa Kantor | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.2 | BELANJA MODAL | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10 | Belanja Modal Komputer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
`,
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "2.727.860.000,00" }],
  },
  {
    name: "an account whose percent is that of the account above",
    sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
5 | BELANJA DAERAH | 2.727.860.000,00 | 2.643.156.862,00 | (84.703.138,00) | 96,89
5.1 | BELANJA OPERASI | 2.652.860.000,00 | 2.568.906.862,00 | (83.953.138,00) | 96,84
5.1.01 | Belanja Pegawai | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01.01 | Belanja Gaji Pokok ASN | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.02 | Belanja Barang dan Jasa | 291.960.000,00 | 269.341.312,00 | (22.618.688,00) | 92,25
5.1.02.01 | Belanja Barang | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01 | Belanja Barang Pakai Habis | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 45.210.000,00 | 44.975.500,00 | (234.500,00) | 99,48
5.1.02.01.01.0025 | Belanja Kertas dan Cover | 18.750.000,00 | 18.700.000,00 | (50.000,00) | 99,48
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 96.000.000,00 | 88.125.000,00 | (7.875.000,00) | 91,80
5.1.02.02 | Belanja Jasa | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01 | Belanja Jasa Kantor | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.2 | BELANJA MODAL | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10 | Belanja Modal Komputer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
`,
    loud: [{ cell: "F17", severity: "error", kind: "persen", expected: "99,73" }],
  },
  {
    name: "programmes, activities and sub-activities with their codes",
    sheet: `
Kode | Program / Kegiatan / Sub Kegiatan | Pagu | Realisasi | %
1.03.02 | Program Pengelolaan Sumber Daya Air | 1.250.000.000 | 1.187.500.000 | 95,00
1.03.02.2.01 | Pengelolaan SDA dan Bangunan Pengaman Pantai | 900.000.000 | 855.000.000 | 95,00
1.03.02.2.01.0030 | Normalisasi Sungai | 650.000.000 | 617.500.000 | 95,00
1.03.02.2.01.0031 | Pembangunan Tanggul | 250.000.000 | 237.500.000 | 95,00
1.03.02.2.02 | Pengembangan Sistem Irigasi | 350.000.000 | 332.500.000 | 95,00
1.03.02.2.02.0014 | Rehabilitasi Jaringan Irigasi | 350.000.000 | 332.500.000 | 95,00
1.03.03 | Program Air Minum | 480.000.000 | 432.000.000 | 90,00
1.03.03.2.01 | Pengelolaan SPAM | 480.000.000 | 432.000.000 | 90,00
1.03.03.2.01.0005 | Perluasan SPAM | 480.000.000 | 432.000.000 | 90,00
 | JUMLAH | 1.730.000.000 | 1.619.500.000 | 93,61
`,
    loud: [],
  },
  {
    name: "the sum of programmes, activities and sub-activities counts one activity twice",
    sheet: `
Kode | Program / Kegiatan / Sub Kegiatan | Pagu | Realisasi | %
1.03.02 | Program Pengelolaan Sumber Daya Air | 1.250.000.000 | 1.187.500.000 | 95,00
1.03.02.2.01 | Pengelolaan SDA dan Bangunan Pengaman Pantai | 900.000.000 | 855.000.000 | 95,00
1.03.02.2.01.0030 | Normalisasi Sungai | 650.000.000 | 617.500.000 | 95,00
1.03.02.2.01.0031 | Pembangunan Tanggul | 250.000.000 | 237.500.000 | 95,00
1.03.02.2.02 | Pengembangan Sistem Irigasi | 350.000.000 | 332.500.000 | 95,00
1.03.02.2.02.0014 | Rehabilitasi Jaringan Irigasi | 350.000.000 | 332.500.000 | 95,00
1.03.03 | Program Air Minum | 480.000.000 | 432.000.000 | 90,00
1.03.03.2.01 | Pengelolaan SPAM | 480.000.000 | 432.000.000 | 90,00
 | JUMLAH | 2.080.000.000 | 1.619.500.000 | 93,61
`,
    loud: [{ cell: "C10", severity: "error", kind: "jumlah", expected: "1.730.000.000" }],
  },
  {
    name: "an account of which the shortfall was typed wrong",
    sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024
Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
5 | BELANJA DAERAH | 2.727.860.000,00 | 2.643.156.862,00 | (84.703.138,00) | 96,89
5.1 | BELANJA OPERASI | 2.652.860.000,00 | 2.568.906.862,00 | (83.953.138,00) | 96,84
5.1.01 | Belanja Pegawai | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 2.360.900.000,00 | 2.299.565.550,00 | (61.334.450,00) | 97,40
5.1.01.01.01 | Belanja Gaji Pokok ASN | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 2.150.400.000,00 | 2.098.115.300,00 | (52.284.700,00) | 97,57
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 210.500.000,00 | 201.450.250,00 | (9.049.750,00) | 95,70
5.1.02 | Belanja Barang dan Jasa | 291.960.000,00 | 269.341.312,00 | (22.618.688,00) | 92,25
5.1.02.01 | Belanja Barang | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01 | Belanja Barang Pakai Habis | 159.960.000,00 | 151.800.500,00 | (8.159.500,00) | 94,90
5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 45.210.000,00 | 44.975.500,00 | (234.500,00) | 99,48
5.1.02.01.01.0025 | Belanja Kertas dan Cover | 18.750.000,00 | 18.700.000,00 | (50.000,00) | 99,73
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 96.000.000,00 | 88.125.000,00 | (7.875.000,00) | 91,80
5.1.02.02 | Belanja Jasa | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01 | Belanja Jasa Kantor | 132.000.000,00 | 117.540.812,00 | (14.459.188,00) | 89,05
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 132.000.000,00 | 117.540.812,00 | (14.495.188,00) | 89,05
5.2 | BELANJA MODAL | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10 | Belanja Modal Komputer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 75.000.000,00 | 74.250.000,00 | (750.000,00) | 99,00
`,
    loud: [{ cell: "E21", severity: "error", kind: "selisih" }],
  },
];
