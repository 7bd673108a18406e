import type { ReportCase } from "./report-case";

/** A village: APBDes realisation by code, population by age and hamlet, BLT, PBB by hamlet (typed), IDM, survey, physical works. */
export const desaApbdes: ReportCase = {
  name: "a village government with its APBDes",
  year: 2024,
  sheets: [
    {
      name: "Kinerja",
      sheet: `
CAPAIAN INDIKATOR KINERJA DESA TAHUN 2024
Sasaran RKP Desa | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Tahun 2024 |  |  | Predikat
 |  |  |  |  | Target | Realisasi | Capaian (%) | 
Terlaksananya tata kelola pemerintahan desa | Persentase serapan belanja desa | % | 95,36 | 96,12 | 97,00 | 98,40 | 101,44 | Sangat Tinggi
 | Nilai survei kepuasan layanan | Nilai | 78,65 | 79,94 | 80,00 | 79,56 | 99,45 | Tinggi
Meningkatnya kemandirian desa | Nilai IDM | Indeks | 0,7316 | 0,7503 | 0,7800 | 0,7913 | 101,45 | Sangat Tinggi
 | Pendapatan Asli Desa | Rp | 79.420.000 | 86.310.500 | 90.750.000 | 91.135.000 | 100,42 | Sangat Tinggi
 | Pelunasan PBB-P2 (pokok) | % | 88,74 | 90,15 | 95,00 | 92,64 | 97,52 | Tinggi
Meningkatnya kesejahteraan masyarakat | Prevalensi stunting balita *) | % | 13,46 | 11,27 | 9,00 | 9,89 | 90,11 | Sedang
 | Keluarga dengan jamban sehat | % | 86,05 | 89,60 | 94,00 | 91,38 | 97,21 | Tinggi
 | KPM BLT tersalur sampai triwulan IV | KPM | 46 | 40 | 34 | 32 | 94,12 | Sedang
Rata-rata capaian 8 indikator |  |  |  |  |  |  | 97,72 | Tinggi
Predikat: Sangat Tinggi >= 100; Tinggi 95 - < 100; Sedang 90 - < 95; Rendah < 90
*) indikator negatif, capaian = (2 x target - realisasi) / target x 100

Predikat | Sangat Tinggi | Tinggi | Sedang | Rendah | Jumlah
Banyaknya indikator | 3 | 3 | 2 | - | 8
Persen | 37,5% | 37,5% | 25,0% | - | 100,0%
`,
    },
    {
      name: "Realisasi APBDes",
      sheet: `
LAPORAN REALISASI APBDES
PEMERINTAH DESA WANASARI KECAMATAN BAWANG TAHUN ANGGARAN 2024

Kode Rek. | Uraian | Anggaran |  | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
 |  | Murni (Rp) | Perubahan (Rp) |  |  | 
a | b | c | d | e | f = e - d | g = e / d
4 | PENDAPATAN |  |  |  |  | 
4.1 | Pendapatan Asli Desa | 87.750.000 | 90.750.000 | 91.135.000 | 385.000 | 100,42
4.1.1 | Hasil Usaha Desa (BUM Desa) | 18.000.000 | 21.000.000 | 20.450.000 | (550.000) | 97,38
4.1.2 | Hasil Aset Desa (sewa tanah kas desa) | 64.500.000 | 64.500.000 | 64.500.000 | 0 | 100,00
4.1.4 | Lain-lain PAD yang Sah | 5.250.000 | 5.250.000 | 6.185.000 | 935.000 | 117,81
4.2 | Pendapatan Transfer | 1.539.502.000 | 1.701.571.500 | 1.700.204.350 | (1.367.150) | 99,92
4.2.1 | Dana Desa | 968.412.000 | 968.412.000 | 968.412.000 | 0 | 100,00
4.2.2 | Bagi Hasil Pajak dan Retribusi | 58.730.000 | 61.284.500 | 59.917.350 | (1.367.150) | 97,77
4.2.3 | Alokasi Dana Desa | 512.360.000 | 521.875.000 | 521.875.000 | 0 | 100,00
4.2.4 | Bantuan Keuangan Provinsi | 0 | 150.000.000 | 150.000.000 | 0 | 100,00
4.3 | Pendapatan Lain-lain | 1.500.000 | 1.500.000 | 1.873.642 | 373.642 | 124,91
4.3.6 | Bunga Bank | 1.500.000 | 1.500.000 | 1.873.642 | 373.642 | 124,91
 | JUMLAH PENDAPATAN | 1.628.752.000 | 1.793.821.500 | 1.793.212.992 | (608.508) | 99,97
5 | BELANJA |  |  |  |  | 
5.1 | Bidang Penyelenggaraan Pemerintahan Desa | 539.000.000 | 549.530.000 | 543.750.250 | (5.779.750) | 98,95
5.1.01 | Siltap, Tunjangan dan Operasional | 478.640.000 | 484.920.000 | 481.355.750 | (3.564.250) | 99,26
5.1.02 | Sarana dan Prasarana Pemerintahan | 32.500.000 | 36.750.000 | 36.420.000 | (330.000) | 99,10
5.1.04 | Perencanaan, Keuangan dan Pelaporan | 27.860.000 | 27.860.000 | 25.974.500 | (1.885.500) | 93,23
5.2 | Bidang Pelaksanaan Pembangunan Desa | 679.265.000 | 835.920.000 | 826.580.100 | (9.339.900) | 98,88
5.2.01 | Pendidikan (PAUD/TPQ) | 64.200.000 | 64.200.000 | 64.200.000 | 0 | 100,00
5.2.02 | Kesehatan (Posyandu, stunting) | 118.750.000 | 124.380.000 | 121.946.000 | (2.434.000) | 98,04
5.2.03 | Pekerjaan Umum dan Penataan Ruang | 438.915.000 | 583.415.000 | 579.288.600 | (4.126.400) | 99,29
5.2.04 | Kawasan Permukiman | 57.400.000 | 63.925.000 | 61.145.500 | (2.779.500) | 95,65
5.3 | Bidang Pembinaan Kemasyarakatan | 41.150.000 | 39.900.000 | 37.325.000 | (2.575.000) | 93,55
5.3.01 | Ketenteraman dan Ketertiban (Linmas) | 16.800.000 | 18.300.000 | 17.850.000 | (450.000) | 97,54
5.3.03 | Kepemudaan dan Olahraga | 24.350.000 | 21.600.000 | 19.475.000 | (2.125.000) | 90,16
5.4 | Bidang Pemberdayaan Masyarakat | 215.132.400 | 212.432.400 | 209.750.000 | (2.682.400) | 98,74
5.4.01 | Ketahanan Pangan dan Peternakan | 193.682.400 | 193.682.400 | 192.870.000 | (812.400) | 99,58
5.4.03 | Pelatihan Kader dan Perangkat | 21.450.000 | 18.750.000 | 16.880.000 | (1.870.000) | 90,03
5.5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 134.400.000 | 131.900.000 | 123.975.000 | (7.925.000) | 93,99
5.5.01 | Penanggulangan Bencana | 12.000.000 | 9.500.000 | 4.275.000 | (5.225.000) | 45,00
5.5.03 | Keadaan Mendesak (BLT Desa) | 122.400.000 | 122.400.000 | 119.700.000 | (2.700.000) | 97,79
 | JUMLAH BELANJA | 1.608.947.400 | 1.769.682.400 | 1.741.380.350 | (28.302.050) | 98,40
 | SURPLUS / (DEFISIT) | 19.804.600 | 24.139.100 | 51.832.642 | 27.693.542 | -
6 | PEMBIAYAAN |  |  |  |  | 
6.1 | Penerimaan Pembiayaan (SiLPA 2023) | 5.195.400 | 5.860.900 | 5.860.900 | 0 | 100,00
6.2 | Pengeluaran Pembiayaan (Penyertaan Modal BUM Desa) | 25.000.000 | 30.000.000 | 30.000.000 | 0 | 100,00
 | PEMBIAYAAN NETTO | (19.804.600) | (24.139.100) | (24.139.100) | 0 | 100,00
 | SILPA TAHUN BERJALAN | 0 | 0 | 27.693.542 | 27.693.542 | -
`,
    },
    {
      name: "Penduduk",
      sheet: `
A. Jumlah Penduduk menurut Kelompok Umur dan Jenis Kelamin, 31 Desember 2024 (jiwa)
Kelompok Umur (tahun) | Laki-laki | Perempuan | Jumlah | % Penduduk | Rasio Jenis Kelamin (L/P x 100)
0 - 4 | 142 | 131 | 273 | 7,37 | 108,4
5 - 9 | 156 | 149 | 305 | 8,23 | 104,7
10 - 14 | 163 | 158 | 321 | 8,66 | 103,2
15 - 19 | 171 | 160 | 331 | 8,93 | 106,9
20 - 24 | 148 | 155 | 303 | 8,18 | 95,5
25 - 34 | 287 | 279 | 566 | 15,28 | 102,9
35 - 44 | 264 | 271 | 535 | 14,44 | 97,4
45 - 54 | 231 | 238 | 469 | 12,66 | 97,1
55 - 64 | 174 | 169 | 343 | 9,26 | 103,0
65 ke atas | 117 | 142 | 259 | 6,99 | 82,4
Jumlah | 1.853 | 1.852 | 3.705 | 100,00 | 100,1
Usia produktif (15 - 64) | 1.275 | 1.272 | 2.547 | 68,74 | 100,2
Rasio ketergantungan = (usia 0-14 + usia 65 ke atas) / usia 15-64 x 100 = 45,47

B. Mutasi Penduduk per Dusun Tahun 2024
Dusun | RT | KK | Penduduk Awal | Lahir | Meninggal | Datang | Pindah | Penduduk Akhir | Pertumbuhan (%) | Rata-rata Jiwa/KK
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)=(4)+(5)-(6)+(7)-(8) | (10) | (11)=(9)/(3)
Krajan | 7 | 318 | 1.042 | 17 | 8 | 12 | 9 | 1.054 | 1,15 | 3,31
Sidomulyo | 5 | 246 | 791 | 13 | 6 | 7 | 11 | 794 | 0,38 | 3,23
Kalibanteng | 6 | 287 | 934 | 15 | 9 | 14 | 5 | 949 | 1,61 | 3,31
Gondang | 4 | 271 | 904 | 11 | 5 | 6 | 8 | 908 | 0,44 | 3,35
Jumlah | 22 | 1.122 | 3.671 | 56 | 28 | 39 | 33 | 3.705 | 0,93 | 3,30
`,
    },
    {
      name: "BLT dan PBB",
      sheet: `
Tabel Penyaluran BLT Dana Desa Tahun 2024 (Rp300.000 per KPM per bulan, disalurkan per triwulan)
No | Dusun | Jumlah KPM |  |  |  | KPM-Triwulan | Jumlah Disalurkan (Rp) | Pagu (Rp) | Sisa (Rp) | %
 |  | Tw I | Tw II | Tw III | Tw IV |  |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=3+4+5+6 | 8=7 x 900.000 | 9 | 10=9-8 | 11=8/9
1 | Krajan | 9 | 9 | 9 | 9 | 36 | 32.400.000 | 32.400.000 | 0 | 100,00
2 | Sidomulyo | 8 | 8 | 8 | 7 | 31 | 27.900.000 | 28.800.000 | 900.000 | 96,88
3 | Kalibanteng | 11 | 11 | 10 | 10 | 42 | 37.800.000 | 39.600.000 | 1.800.000 | 95,45
4 | Gondang | 6 | 6 | 6 | 6 | 24 | 21.600.000 | 21.600.000 | 0 | 100,00
 | JUMLAH | 34 | 34 | 33 | 32 | 133 | 119.700.000 | 122.400.000 | 2.700.000 | 97,79
KPM berkurang karena meninggal dunia (2 orang) dan tidak diganti

Rekapitulasi Pelunasan PBB-P2 Tahun Pajak 2024
Dusun | Ketetapan |  | Lunas |  | Tunggakan |  | Persentase |  | Peringkat
 | SPPT (lembar) | Pokok (Rp) | SPPT (lembar) | Pokok (Rp) | SPPT (lembar) | Pokok (Rp) | Lembar | Pokok | (persentase pokok)
Krajan | #402~0 | #21486500~#,##0 | #379~0 | #20315200~#,##0 | #23~0 | #1171300~#,##0 | #0.9428~0.00% | #0.9455~0.00% | 3
Sidomulyo | #318~0 | #15927400~#,##0 | #264~0 | #12840650~#,##0 | #54~0 | #3086750~#,##0 | #0.8302~0.00% | #0.8062~0.00% | 4
Kalibanteng | #365~0 | #18740300~#,##0 | #351~0 | #18104700~#,##0 | #14~0 | #635600~#,##0 | #0.9616~0.00% | #0.9661~0.00% | 2
Gondang | #227~0 | #10358900~#,##0 | #227~0 | #10358900~#,##0 | #0~0 | #0~#,##0 | #1~0.00% | #1~0.00% | 1
Total Desa | #1312~#,##0 | #66513100~#,##0 | #1221~#,##0 | #61619450~#,##0 | #91~0 | #4893650~#,##0 | #0.9306~0.00% | #0.9264~0.00% | 
`,
    },
    {
      name: "IDM dan Survei",
      sheet: `
Perkembangan Indeks Desa Membangun (IDM) Desa Wanasari
Komponen | 2022 | 2023 | 2024 | Kenaikan 2022-2023 | Kenaikan 2023-2024
Indeks Ketahanan Sosial (IKS) | 0,8114 | 0,8343 | 0,8571 | 0,0229 | 0,0228
Indeks Ketahanan Ekonomi (IKE) | 0,6500 | 0,6833 | 0,7167 | 0,0333 | 0,0334
Indeks Ketahanan Lingkungan (IKL) | 0,7333 | 0,7333 | 0,8000 | 0,0000 | 0,0667
Nilai IDM = (IKS + IKE + IKL) / 3 | 0,7316 | 0,7503 | 0,7913 | 0,0187 | 0,0410
Status | Maju | Maju | Maju |  | 
Status: > 0,8155 Mandiri; > 0,7072 - 0,8155 Maju; > 0,5989 - 0,7072 Berkembang; > 0,4907 - 0,5989 Tertinggal

Skor Survei Kepuasan Layanan Balai Desa (skala 4)
Unsur | Sangat Puas (4) | Puas (3) | Kurang (2) | Tidak Puas (1) | Responden | Jumlah Skor | Rata-rata | Nilai (x 25) | Mutu
Kecepatan layanan | 38 | 71 | 14 | 2 | 125 | 395 | 3,160 | 79,00 | B
Kejelasan persyaratan | 52 | 63 | 9 | 1 | 125 | 416 | 3,328 | 83,20 | B
Keramahan petugas | 74 | 47 | 4 | - | 125 | 445 | 3,560 | 89,00 | A
Sarana ruang tunggu | 21 | 69 | 29 | 6 | 125 | 355 | 2,840 | 71,00 | C
Penanganan pengaduan | 33 | 66 | 22 | 4 | 125 | 378 | 3,024 | 75,60 | C
Jumlah / Rata-rata | 218 | 316 | 78 | 13 | 625 | 1.989 | 3,182 | 79,56 | B
Mutu: A 88,31 - 100,00; B 76,61 - 88,30; C 65,00 - 76,60; D 25,00 - 64,99
`,
    },
    {
      name: "Fisik",
      sheet: `
DAFTAR KEGIATAN PEMBANGUNAN FISIK TAHUN 2024
No | Kegiatan | Rekening | Rencana |  |  | Realisasi |  | Selisih Biaya (Rp) | Fisik (%) | Keuangan (%)
 |  |  | Volume | Harga Satuan (Rp) | Jumlah Biaya (Rp) | Volume | Biaya (Rp) |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) = (4) x (5) | (7) | (8) | (9) = (6) - (8) | (10) = (7) / (4) | (11) = (8) / (6)
1 | Rabat beton jalan Dusun Krajan | 5.2.03 | 84,5 m3 | 1.420.000 | 119.990.000 | 84,5 m3 | 119.416.300 | 573.700 | 100,00 | 99,52
2 | Drainase RT 03 Sidomulyo | 5.2.03 | 312 m | 565.000 | 176.280.000 | 312 m | 175.342.800 | 937.200 | 100,00 | 99,47
3 | Talud jalan usaha tani Kalibanteng | 5.2.03 | 196,4 m3 | 975.000 | 191.490.000 | 196,4 m3 | 190.985.000 | 505.000 | 100,00 | 99,74
4 | Jembatan pelat Gondang | 5.2.03 | 1 unit | 95.655.000 | 95.655.000 | 1 unit | 93.544.500 | 2.110.500 | 100,00 | 97,79
5 | Jamban keluarga | 5.2.04 | 17 unit | 2.450.000 | 41.650.000 | 16 unit | 39.184.000 | 2.466.000 | 94,12 | 94,08
6 | Sambungan rumah air bersih | 5.2.04 | 33 SR | 675.000 | 22.275.000 | 33 SR | 21.961.500 | 313.500 | 100,00 | 98,59
 | Sub jumlah rekening 5.2.03 | 5.2.03 |  |  | 583.415.000 |  | 579.288.600 | 4.126.400 |  | 99,29
 | Sub jumlah rekening 5.2.04 | 5.2.04 |  |  | 63.925.000 |  | 61.145.500 | 2.779.500 |  | 95,65
 | JUMLAH SELURUHNYA |  |  |  | 647.340.000 |  | 640.434.100 | 6.905.900 |  | 98,93
`,
    },
    {
      name: "Narasi",
      sheet: `
NARASI LAPORAN KINERJA PEMERINTAH DESA WANASARI TAHUN 2024

Rata-rata capaian delapan indikator kinerja desa tahun 2024 adalah 97,72% (predikat Tinggi), dengan capaian terendah pada prevalensi stunting balita sebesar 90,11%.
Pendapatan desa terealisasi Rp1.793.212.992 atau 99,97% dari anggaran perubahan Rp1.793.821.500; Dana Desa menyumbang 54,00% dari seluruh realisasi pendapatan.
Realisasi belanja sebesar Rp1.741.380.350 (98,40%), dengan serapan terendah pada Bidang Pembinaan Kemasyarakatan sebesar 93,55%, sehingga SILPA tahun berjalan tercatat Rp27.693.542.
Penduduk akhir tahun 2024 berjumlah 3.705 jiwa, bertambah 34 jiwa dari awal tahun, yang berasal dari pertumbuhan alami 28 jiwa dan migrasi neto 6 jiwa.
BLT Dana Desa disalurkan sebesar Rp119.700.000 (seratus sembilan belas juta tujuh ratus ribu rupiah) kepada 34 KPM pada triwulan I yang berkurang menjadi 32 KPM pada triwulan IV.
Dari 1.312 lembar SPPT telah lunas 1.221 lembar, tunggakan pokok PBB-P2 sebesar Rp4.893.650 dan 63,08% di antaranya berada di Dusun Sidomulyo; hanya Dusun Gondang yang lunas seluruhnya.
Nilai IDM tahun 2024 sebesar 0,7913 berstatus Maju, naik 0,0410 dari tahun 2023, dengan kenaikan terbesar pada Indeks Ketahanan Lingkungan sebesar 0,0667.
Survei terhadap 125 responden menghasilkan nilai kepuasan 79,56 (mutu B); unsur dengan nilai tertinggi adalah Keramahan petugas (89,00) dan terendah Sarana ruang tunggu (71,00).
Dari enam kegiatan fisik, lima di antaranya selesai 100% dan pembangunan jamban keluarga baru 16 dari 17 unit; biaya yang terserap Rp640.434.100 dari rencana Rp647.340.000.
`,
    },
  ],
  mistakes: [
    { sheet: "Kinerja", cell: "H9", right: "90,11", wrong: "109,89" },
    { sheet: "Realisasi APBDes", cell: "F27", right: "(2.434.000)", wrong: "2.434.000" },
    { sheet: "Realisasi APBDes", cell: "E21", right: "543.750.250", wrong: "507.330.250" },
    { sheet: "Realisasi APBDes", cell: "G14", right: "97,77", wrong: "99,92" },
    { sheet: "Realisasi APBDes", cell: "C19", right: "1.628.752.000", wrong: "1.627.252.000" },
    { sheet: "Penduduk", cell: "E8", right: "15,28", wrong: "15,82" },
    { sheet: "Penduduk", cell: "H24", right: "33", wrong: "39" },
    { sheet: "BLT dan PBB", cell: "G7", right: "42", wrong: "44" },
    { sheet: "BLT dan PBB", cell: "I15", right: "0.9455", wrong: "0.9428" },
    { sheet: "IDM dan Survei", cell: "F6", right: "0,0410", wrong: "0,0187" },
    { sheet: "IDM dan Survei", cell: "J16", right: "C", wrong: "B" },
    { sheet: "Fisik", cell: "F6", right: "176.280.000", wrong: "172.680.000" },
    { sheet: "Narasi", cell: "A7", right: "seratus sembilan belas juta", wrong: "seratus sembilan puluh juta" },
    { sheet: "Narasi", cell: "A8", right: "63,08%", wrong: "68,03%" },
    { sheet: "Narasi", cell: "A11", right: "lima di antaranya selesai", wrong: "empat di antaranya selesai" },
  ],
};
