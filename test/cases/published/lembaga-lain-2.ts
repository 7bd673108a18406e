import type { PublishedReport } from "./published-report";

export const lembagaLain2Tables: PublishedReport[] = [
  {
    name: "a city data base, communication, Gorontalo",
    year: 2022,
    source: "https://github.com/jamdin-thalib/jamdinthalib.datamikro: app/Views/frontend/profil/print/16/1.php",
    sheets: [
      {
        name: "Kominfo",
        sheet: `
BIDANG URUSAN : | KOMUNIKASI DAN INFORMATIKA |  |  |  |  |  |  |  |  |  | 
# | JENIS DATA | TAHUN |  |  |  |  |  |  |  |  | SATUAN
 |  | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 
I. | Telekomunikasi |  |  |  |  |  |  |  |  |  | 
 | 1. Layanan Telepon Seluler | n/a | n/a | n/a | 86 | n/a | n/a | 86 | n/a | n/a | kelurahan
 | 1. Jumlah Desa Belum Terlanyani |  |  |  |  |  |  |  |  |  | 
 | 1. kota barat | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 2. Kota Selatan | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 3. Kota Utara | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 4. Dungingi | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 5. Kota Timur | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 6. Kota Tengah | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 7. Sipatana | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 8. Dumbo Raya | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 9. Hulonthalangi | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | kelurahan
 | 2. Jumlah BTS | n/a | n/a | n/a | 86 | 86 | 86 | 86 | n/a | n/a | kelurahan
 | 1. Kota Barat | n/a | n/a | n/a | 7 | 7 | 7 | 7 | n/a | n/a | kelurahan
 | 1. 86 |  |  |  |  |  |  |  |  |  | 
 | 2. 7 |  |  |  |  |  |  |  |  |  | 
 | 2. Kota Selatan | n/a | n/a | n/a | 17 | 17 | 17 | 17 | n/a | n/a | kelurahan
 | 3. Kota Utara | n/a | n/a | n/a | 3 | 3 | 3 | 3 | n/a | n/a | kelurahan
 | 4. Dungingi | n/a | n/a | n/a | 9 | 9 | 9 | 9 | n/a | n/a | kelurahan
 | 5. Kota Timur | n/a | n/a | n/a | 12 | 12 | 12 | 12 | n/a | n/a | kelurahan
 | 6. Kota Tengah | n/a | n/a | n/a | 16 | 16 | 16 | 3 | n/a | n/a | kelurahan
 | 7. Sipatana | n/a | n/a | n/a | 7 | 7 | 7 | 3 | n/a | n/a | kelurahan
 | 8. Dumbo Raya | n/a | n/a | n/a | 7 | 7 | 7 | 3 | n/a | n/a | kelurahan
 | 9. Hulonthalangi | n/a | n/a | n/a | 8 | 8 | 8 | 3 | n/a | n/a | kelurahan
`,
        merges: ["A2:A3", "B2:B3", "C2:K2", "L2:L3"],
      },
    ],
    wrong: [{ sheet: "Kominfo", cell: "I16", isSure: true }],
  },
  {
    name: "a regency government, notes (surplus and financing)",
    year: 2016,
    source: "https://text-id.123dok.com/document/1y94l7gwq-pembiayaan-laporan-realisasi-anggaran-lra.html",
    sheets: [
      {
        name: "T5.31",
        sheet: `
Tabel 5.31 Surplus/Defisit
Uraian | Anggaran Tahun 2016 (Rp) | Realisasi Tahun 2016 (Rp) | Realisasi Tahun 2015 (Rp)
Surplus/Defisit | 140.846.771.941,85 | 60.731.803.313,62 | 45.693.615.354,89
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a local government, notes (transfer income)",
    year: 2021,
    source: "https://123dok.com/article/pendapatan-transfer-mansyur-sebesar-rp-dijelaskan.z1d7nlp8",
    sheets: [
      {
        name: "T5.7",
        sheet: `
Tabel 5.7. Anggaran dan Realisasi Pendapatan Transfer TA 2021 dan 2020
No | Uraian | Anggaran 2021 (Rp) | Realisasi 2021 (Rp) | % | Realisasi 2020 (Rp)
1 | Pendapatan Transfer Pemerintah Pusat | 509.847.627.102,00 | 500.671.227.117,00 | 98,20% | 502.574.166.774,00
2 | Pendapatan Transfer Antar Daerah | 24.193.535.685,00 | 27.193.535.685,00 | 112,40% | 23.418.237.738,00
Jumlah | | 534.041.162.787,00 | 527.864.762.802,00 | 98,84% | 525.992.404.512,00
`,
        merges: ["A5:B5"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city work plan, levies before and after the change",
    year: 2017,
    source: "https://text-id.123dok.com/document/myjvloj6y-a-retribusi-jasa-umum.html",
    sheets: [
      {
        name: "T1.10",
        sheet: `
Tabel 1.10 Perubahan Retribusi Daerah Tahun 2017
A | RETRIBUSI JASA UMUM | SEBELUM PERUBAHAN | SETELAH PERUBAHAN | Rp | %
1 | Retribusi Pelayanan Kesehatan | 9,375,526,425 | 10,050,799,500 | 675,273,075 | 7.20
2 | Retribusi Pelayanan Persampahan/ Kebersihan | 38,000,000,000 | 38,000,000,000 | - | 0.00
3 | Retribusi Pelayanan Pemakaman dan Pengabuan Mayat | 2,614,800,000 | 2,614,800,000 | - | 0.00
4 | Retribusi Pelayanan Parkir di Tepi Jalan Umum | 24,321,969,000 | 28,384,346,500 | 4,062,377,500 | 16.70
5 | Retribusi Pengujian Kendaraan Bermotor | 12,375,300,000 | 12,814,284,845 | 438,984,845 | 3.55
6 | Retribusi Penggantian Biaya Cetak Peta | 1,215,900,000 | 1,443,872,670 | 227,972,670 | 18.75
7 | Retribusi Pengendalian Menara Telekomunikasi | 3,120,432,225 | - | (3,120,432,225) | -100.00
8 | Retribusi Pelayanan Tera/ Tera Ulang | 722,937,000 | 1,632,222,517 | 909,285,517 | 125.78
9 | Retribusi Pengelolaan Limbah Cair dalam bentuk tinja | 1,080,000,000 | 583,200,000 | (496,800,000) | -46.00
 | JUMLAH RETRIBUSI JASA UMUM | 92,826,864,650 | 95,523,526,032 | 2,696,661,382 | 2.91
Sumber : BPKPD, Bappeko dan PD Penghasil 2017, diolah.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency inspectorate, review of the macro indicators",
    year: 2020,
    source: "https://id.scribd.com/document/678345672/Draft-Lhr-Lppd-Labura-2021-Bahan-1",
    sheets: [
      {
        name: "T1",
        sheet: `
NO | INDIKATOR KINERJA MAKRO | CAPAIN KINERJA TAHUN N-1 | CAPAIN KINERJA TAHUN N | PERUBAHAN %
1 | Indeks Pembangunan Manusia | 71,43 | 71,61 | - 28,39%
2 | Angka Kemiskinan | 9,57 | 9,53 | - 90,47%
3 | Angka Pengangguran | 5,84 | 6,82 | - 93,18%
4 | Pertumbuhan Ekonomi | 17.259,19 | 17.306,59 | 17.206,59
5 | Pendapatan per Kapita | 24.378,34 | 25.191,24 | 25.091,24
6 | Ketimpangan Pendapatan | 0,267 | 0,262 | - 99,738%
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "E2", isSure: true },
      { sheet: "T1", cell: "E3", isSure: true },
      { sheet: "T1", cell: "E4", isSure: true },
      { sheet: "T1", cell: "E5", isSure: true },
      { sheet: "T1", cell: "E6", isSure: true },
      { sheet: "T1", cell: "E7", isSure: true },
    ],
  },
  {
    name: "a city's accountability report, public order",
    year: 2019,
    source: "https://id.scribd.com/document/556359386/contoh-narasi-lkpj-2020",
    sheets: [
      {
        name: "T1",
        sheet: `
Tabel 4.II.16.2
Capaian Indikator Kinerja Urusan Ketentraman, Ketertiban Umum Dan Perlindungan Masyarakat (Satpol PP)
No. | Indikator Kinerja | Target (%) | Realisasi (%) | Capaian (%) | Kesimpulan
1. | Menurunnya Tingkat Pelanggaran Perda | 46 | 49,81 | 94,35 | Berhasil
2. | Rasio Jumlah personil Pol PP per 10.000 penduduk | 2,95 | 6,72 | 229,38 | Berhasil
3. | Rasio Jumlah Linmas per 1.000 penduduk | 5,85 | 5,07 | 87,35 | Cukup Berhasil
4. | Tingkat penyelesaian K3 (Ketertiban, Ketentraman, Keamanan) | 100 | 100 | 100 | Berhasil
5. | Tingkat Waktu tanggap (Response time rate) bencana kebakaran | 20 | 20 | 100 | Berhasil
Sumber : Kantor Satpol PP
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "E4", isSure: true },
      { sheet: "T1", cell: "E5", isSure: true },
      { sheet: "T1", cell: "E6", isSure: true },
      { sheet: "T1", cell: "C4", isSure: true },
    ],
  },
  {
    name: "the regional council's information office",
    year: 2014,
    source: "https://123dok.com/article/sasaran-strategis-lak-ppid-dpd-ri-2.y6jnm05q",
    sheets: [
      {
        name: "T3.17",
        sheet: `
Tabel 3.17. Target dan realisasi kinerja sasaran strategis "Meningkatnya layanan perpustakaan DPD RI"
NO | Indikator Kinerja | Target | Realisasi | Capaian
1 | Persentase kepuasan pengunjung terhadap layanan Perpustakaan | Sangat Puas = 10% Puas = 30% Kurang Puas = 30% Tidak Puas = 30% | Sangat Puas = 11% Puas = 31% Kurang Puas = 30,67% Tidak Puas = 27,33% | Sangat Puas = 11% Puas = 31% Kurang Puas = 30,67% Tidak Puas = 27,33%
`,
      },
    ],
    wrong: [{ sheet: "T3.17", cell: "E3", isSure: false }],
  },
];
