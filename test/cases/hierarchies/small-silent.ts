import type { TableCase } from "../tables/table-case";

/** Right hierarchies and totals, or such that cannot be judged: nothing may be called wrong in them. */
export const silentHierarchies: TableCase[] = [
  {
    name: "only the largest parts of each parent are listed",
    sheet: `
Kode Rekening | Uraian | Anggaran | Realisasi | %
5.1 | Belanja Operasi | 900.000.000 | 800.000.000 | 88,89
5.1.01 | Belanja Pegawai | 500.000.000 | 450.000.000 | 90,00
5.1.02 | Belanja Barang | 300.000.000 | 280.000.000 | 93,33
5.2 | Belanja Modal | 400.000.000 | 300.000.000 | 75,00
5.2.01 | Belanja Modal Tanah | 120.000.000 | 100.000.000 | 83,33
5.2.02 | Belanja Modal Gedung | 180.000.000 | 150.000.000 | 83,33
JUMLAH | | 1.300.000.000 | 1.100.000.000 | 84,62
`,
    loud: [],
  },
  {
    name: "one parent of which only some parts are listed",
    sheet: `
No | Kode | Kegiatan | Pagu | Realisasi | %
1 | 3257 | Advokasi | 40.000.000 | 30.000.000 | 75,00
2 | 3260 | Rehabilitasi | 56.640.000 | 40.014.000 | 70,65
3 | 3260.BAA | Layanan | 18.120.000 | 13.014.000 | 71,82
4 | 3260.BDB | Fasilitasi | 1.200.000 | 1.200.000 | 100,00
JUMLAH | | | 96.640.000 | 70.014.000 | 72,45
`,
    loud: [],
  },
  {
    name: "volumes beside amounts: a parent's volume is not the sum of others",
    sheet: `
Kode | Uraian | Volume | Anggaran | Realisasi | %
2910 | Kegiatan Satu | 1 | 150.000.000 | 120.000.000 | 80,00
2910.BMA | Data | 4 | 150.000.000 | 120.000.000 | 80,00
2910.BMA.001 | Publikasi | 12 | 90.000.000 | 70.000.000 | 77,78
2910.BMA.002 | Survei | 5 | 60.000.000 | 50.000.000 | 83,33
2911 | Kegiatan Dua | 1 | 80.000.000 | 80.000.000 | 100,00
2911.QDE | Layanan | 2 | 80.000.000 | 80.000.000 | 100,00
2911.QDE.001 | Pendampingan | 20 | 50.000.000 | 50.000.000 | 100,00
2911.QDE.002 | Advokasi | 3 | 30.000.000 | 30.000.000 | 100,00
TOTAL | | | 230.000.000 | 200.000.000 | 86,96
`,
    loud: [],
  },
  {
    name: "volume, price and amount of a working paper",
    sheet: `
Kode | Uraian | Volume | Harga Satuan | Jumlah
2910.BMA.001 | Publikasi | 3 | | 26.500.000
051 | Persiapan | | | 11.500.000
A | Rapat | | | 11.500.000
521211 | Belanja Bahan | | | 4.000.000
 | - ATK | 2 | 500.000 | 1.000.000
 | - Konsumsi | 60 | 50.000 | 3.000.000
522151 | Belanja Jasa Profesi | | | 7.500.000
 | - Narasumber | 5 | 1.500.000 | 7.500.000
052 | Pelaksanaan | | | 15.000.000
A | Pencetakan | | | 15.000.000
521211 | Belanja Bahan | | | 15.000.000
 | - Cetak buku | 300 | 50.000 | 15.000.000
`,
    loud: [],
  },
  {
    name: "two sections with the same codes, each under its own heading",
    sheet: `
Kode | Uraian | Anggaran | Realisasi | %
 | SEKRETARIAT | | |
5.1 | Belanja Operasi | 300.000.000 | 270.000.000 | 90,00
5.1.01 | Belanja Pegawai | 200.000.000 | 180.000.000 | 90,00
5.1.02 | Belanja Barang | 100.000.000 | 90.000.000 | 90,00
 | JUMLAH SEKRETARIAT | 300.000.000 | 270.000.000 | 90,00
 | BIDANG DATA | | |
5.1.01 | Belanja Pegawai | 50.000.000 | 45.000.000 | 90,00
5.1.02 | Belanja Barang | 70.000.000 | 63.000.000 | 90,00
 | JUMLAH BIDANG DATA | 120.000.000 | 108.000.000 | 90,00
 | TOTAL | 420.000.000 | 378.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "one code twice under its parent",
    sheet: `
Kode | Uraian | Pagu | Realisasi | %
524 | Belanja Perjalanan | 30.000.000 | 27.000.000 | 90,00
524.111 | Perjalanan Biasa | 10.000.000 | 9.000.000 | 90,00
524.111 | Perjalanan Biasa | 20.000.000 | 18.000.000 | 90,00
JUMLAH | | 30.000.000 | 27.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "a row repeated at the top of the next page",
    sheet: `
Kode | Uraian | Pagu | Realisasi | %
5.1 | Belanja Operasi | 60.000.000 | 54.000.000 | 90,00
5.1.01 | Pegawai | 10.000.000 | 9.000.000 | 90,00
5.1.02 | Barang | 20.000.000 | 18.000.000 | 90,00
Kode | Uraian | Pagu | Realisasi | %
5.1.02 | Barang | 20.000.000 | 18.000.000 | 90,00
5.1.03 | Hibah | 30.000.000 | 27.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "pembiayaan prints what is left of penerimaan after pengeluaran",
    sheet: `
Kode | Uraian | Anggaran | Realisasi | Lebih/(Kurang)
4 | PENDAPATAN | 1.200.000.000 | 1.150.000.000 | (50.000.000)
4.1 | Pendapatan Asli Desa | 200.000.000 | 180.000.000 | (20.000.000)
4.2 | Pendapatan Transfer | 1.000.000.000 | 970.000.000 | (30.000.000)
5 | BELANJA | 1.230.000.000 | 1.140.000.000 | (90.000.000)
5.1 | Bidang Pemerintahan | 430.000.000 | 400.000.000 | (30.000.000)
5.2 | Bidang Pembangunan | 800.000.000 | 740.000.000 | (60.000.000)
 | SURPLUS/(DEFISIT) | (30.000.000) | 10.000.000 | 40.000.000
6 | PEMBIAYAAN | 30.000.000 | 30.000.000 | 0
6.1 | Penerimaan Pembiayaan | 50.000.000 | 50.000.000 | 0
6.1.1 | SiLPA Tahun Sebelumnya | 50.000.000 | 50.000.000 | 0
6.2 | Pengeluaran Pembiayaan | 20.000.000 | 20.000.000 | 0
6.2.2 | Penyertaan Modal | 20.000.000 | 20.000.000 | 0
 | PEMBIAYAAN NETTO | 30.000.000 | 30.000.000 | 0
 | SILPA | 0 | 40.000.000 | 40.000.000
`,
    loud: [],
  },
  {
    name: "belanja and transfer, with a total of both and the surplus after it",
    sheet: `
No | Uraian | Anggaran | Realisasi | %
1 | PENDAPATAN | | |
2 | Pendapatan Asli Daerah | 300.000.000 | 310.000.000 | 103,33
3 | Pendapatan Transfer | 900.000.000 | 880.000.000 | 97,78
4 | JUMLAH PENDAPATAN | 1.200.000.000 | 1.190.000.000 | 99,17
5 | BELANJA | | |
6 | Belanja Operasi | 600.000.000 | 560.000.000 | 93,33
7 | Belanja Modal | 350.000.000 | 300.000.000 | 85,71
8 | JUMLAH BELANJA | 950.000.000 | 860.000.000 | 90,53
9 | TRANSFER | | |
10 | Bagi Hasil ke Desa | 280.000.000 | 275.000.000 | 98,21
11 | JUMLAH TRANSFER | 280.000.000 | 275.000.000 | 98,21
12 | JUMLAH BELANJA DAN TRANSFER | 1.230.000.000 | 1.135.000.000 | 92,28
13 | SURPLUS/(DEFISIT) | (30.000.000) | 55.000.000 |
`,
    loud: [],
  },
  {
    name: "units whose codes begin one another and are no parts of each other",
    sheet: `
Kode | Satuan Kerja | Pagu | Realisasi | %
1.01 | Dinas Pendidikan | 500.000.000 | 450.000.000 | 90,00
1.01.01 | UPT Sekolah Utara | 120.000.000 | 108.000.000 | 90,00
1.02 | Dinas Kesehatan | 400.000.000 | 360.000.000 | 90,00
1.02.01 | UPT Puskesmas Barat | 150.000.000 | 135.000.000 | 90,00
TOTAL | | 1.170.000.000 | 1.053.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "targets under nested numbers do not add up",
    sheet: `
No | Sasaran | Target | Realisasi | Capaian
1 | Meningkatnya layanan | 90 | 81 | 90
1.1 | Indeks kepuasan | 80 | 72 | 90
1.2 | Indeks mutu | 70 | 63 | 90
2 | Meningkatnya tata kelola | 85 | 76,5 | 90
2.1 | Nilai AKIP | 75 | 67,5 | 90
2.2 | Nilai IKPA | 95 | 85,5 | 90
`,
    loud: [],
  },
  {
    name: "semula, menjadi, bertambah/(berkurang)",
    sheet: `
Kode | Uraian | Semula | Menjadi | Bertambah/(Berkurang)
5 | BELANJA | 500.000.000 | 470.000.000 | (30.000.000)
5.1 | Operasi | 300.000.000 | 310.000.000 | 10.000.000
5.1.01 | Pegawai | 180.000.000 | 180.000.000 | 0
5.1.02 | Barang | 120.000.000 | 130.000.000 | 10.000.000
5.2 | Modal | 200.000.000 | 160.000.000 | (40.000.000)
5.2.01 | Tanah | 50.000.000 | 0 | (50.000.000)
5.2.02 | Gedung | 150.000.000 | 160.000.000 | 10.000.000
`,
    loud: [],
  },
  {
    name: "sections after a blank row, under a name alone",
    sheet: `
Kode | Uraian | Anggaran | Realisasi | %
4 | PENDAPATAN | | |
4.1 | Asli | 10.000.000 | 9.000.000 | 90,00
4.2 | Transfer | 20.000.000 | 18.000.000 | 90,00
 | JUMLAH PENDAPATAN | 30.000.000 | 27.000.000 | 90,00

5 | BELANJA | | |
5.1 | Operasi | 15.000.000 | 12.000.000 | 80,00
5.2 | Modal | 25.000.000 | 20.000.000 | 80,00
 | JUMLAH BELANJA | 40.000.000 | 32.000.000 | 80,00
 | SURPLUS / DEFISIT | (10.000.000) | (5.000.000) |
`,
    loud: [],
  },
  {
    name: "a page carries its sum over to the next",
    sheet: `
No | Uraian | Pagu | Realisasi | %
1 | a | 10.000.000 | 9.000.000 | 90,00
2 | b | 20.000.000 | 18.000.000 | 90,00
 | Jumlah dipindahkan | 30.000.000 | 27.000.000 | 90,00
No | Uraian | Pagu | Realisasi | %
1 | 2 | 3 | 4 | 5
 | Jumlah pindahan | 30.000.000 | 27.000.000 | 90,00
3 | c | 15.000.000 | 12.000.000 | 80,00
 | JUMLAH | 45.000.000 | 39.000.000 | 86,67
`,
    loud: [],
  },
  {
    name: "accounts that recur under outputs without codes",
    sheet: `
Akun | Uraian | Pagu | Realisasi | %
 | Output Satu | 30.000.000 | 27.000.000 | 90,00
521211 | Bahan | 10.000.000 | 9.000.000 | 90,00
524111 | Perjalanan | 20.000.000 | 18.000.000 | 90,00
 | Output Dua | 50.000.000 | 45.000.000 | 90,00
521211 | Bahan | 15.000.000 | 13.500.000 | 90,00
524111 | Perjalanan | 35.000.000 | 31.500.000 | 90,00
JUMLAH | | 80.000.000 | 72.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "dari jumlah tersebut: parts named again under the whole",
    sheet: `
No | Uraian | Pagu | Realisasi | %
1 | Belanja Pegawai | 100.000.000 | 90.000.000 | 90,00
2 | Belanja Barang | 80.000.000 | 72.000.000 | 90,00
 | - di antaranya perjalanan | 30.000.000 | 27.000.000 | 90,00
3 | Belanja Modal | 20.000.000 | 18.000.000 | 90,00
JUMLAH | | 200.000.000 | 180.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "amounts in millions, rounded at every level",
    sheet: `
Kode | Uraian | Anggaran (juta) | Realisasi (juta) | %
5 | BELANJA | 1.000,1 | 900,3 | 90,02
5.1 | Operasi | 600,1 | 540,2 | 90,02
5.1.01 | Pegawai | 333,3 | 300,1 | 90,04
5.1.02 | Barang | 266,7 | 240,2 | 90,06
5.2 | Modal | 400,1 | 360,2 | 90,03
`,
    loud: [],
  },
  {
    name: "a mean and a count under nested codes",
    sheet: `
Kode | Unit Kerja | Jumlah Pegawai | Nilai
1 | Sekretariat | 30 | 85,5
1.1 | Umum | 10 | 84
1.2 | Keuangan | 20 | 87
2 | Bidang | 25 | 80
2.1 | Data | 15 | 82
2.2 | Hukum | 10 | 78
JUMLAH | | 55 | 82,75
`,
    loud: [],
  },
  {
    name: "JUMLAH SELURUHNYA stands at the head of coded rows",
    sheet: `
Kode | Uraian | Pagu | Realisasi | %
 | JUMLAH SELURUHNYA | 90.000.000 | 81.000.000 | 90,00
5.1 | Operasi | 60.000.000 | 54.000.000 | 90,00
5.1.01 | Pegawai | 25.000.000 | 22.500.000 | 90,00
5.1.02 | Barang | 35.000.000 | 31.500.000 | 90,00
5.2 | Modal | 30.000.000 | 27.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "years that are codes of no hierarchy",
    sheet: `
Kode | Uraian | Pagu | Realisasi | %
1 | Tahun lalu | 40.000.000 | 36.000.000 | 90,00
10 | Tahun ini | 50.000.000 | 45.000.000 | 90,00
11 | Tahun depan | 70.000.000 | 63.000.000 | 90,00
JUMLAH | | 160.000.000 | 144.000.000 | 90,00
`,
    loud: [],
  },
];
