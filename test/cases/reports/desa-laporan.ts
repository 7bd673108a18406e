import type { ReportCase } from "./report-case";

/** A village's annual report: population, APBDes realisation by account and activity, Dana Desa, BLT, land tax, IDM, BUMDes. */
export const desaLaporan: ReportCase = {
  name: "a village government",
  year: 2024,
  sheets: [
    {
      name: "Penduduk",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "I3:I4"],
      sheet: `
JUMLAH PENDUDUK DESA SUKA TANI PER 31 DESEMBER 2024

NO | DUSUN | RT | KK | PENDUDUK |  |  | RASIO JENIS KELAMIN | JIWA PER KK
 |  |  |  | L | P | L+P |  | 
1 | Dusun I Mekar Sari | 4 | 212 | 371 | 358 | 729 | 103,6 | 3,44
2 | Dusun II Karang Anyar | 5 | 268 | 452 | 467 | 919 | 96,8 | 3,43
3 | Dusun III Sumber Rejo | 3 | 174 | 289 | 301 | 590 | 96,0 | 3,39
4 | Dusun IV Tanjung | 3 | 139 | 244 | 226 | 470 | 108,0 | 3,38
 | JUMLAH | 15 | 793 | 1.356 | 1.352 | 2.708 | 100,3 | 3,41
Rasio jenis kelamin = banyaknya laki-laki per 100 perempuan
`,
    },
    {
      name: "Umur Pendidikan",
      sheet: `
A. Penduduk Menurut Kelompok Umur
Kelompok Umur | Laki-laki | Perempuan | Jumlah | %
0 - 4 | 94 | 88 | 182 | 6,7
5 - 14 | 231 | 219 | 450 | 16,6
15 - 24 | 228 | 217 | 445 | 16,4
25 - 44 | 412 | 421 | 833 | 30,8
45 - 59 | 246 | 249 | 495 | 18,3
60 ke atas | 145 | 158 | 303 | 11,2
Jumlah | 1.356 | 1.352 | 2.708 | 100,0
Usia produktif (15 - 59) |  |  | 1.773 | 65,5

B. Penduduk Menurut Pendidikan
 | Tidak/belum sekolah | Tamat SD/sederajat | Tamat SLTP/sederajat | Tamat SLTA/sederajat | Diploma I - III | S1 ke atas | Jumlah
Jiwa | 412 | 873 | 598 | 641 | 58 | 126 | 2.708
Persen | 15,2 | 32,2 | 22,1 | 23,7 | 2,1 | 4,7 | 100,0
`,
    },
    {
      name: "Mutasi",
      sheet: `
Mutasi Penduduk Tahun 2024
Uraian | Penduduk 1 Januari | Kelahiran | Pendatang | Kematian | Pindah | Penduduk 31 Desember | Pertambahan
Laki-laki | 1.350 | 21 | 14 | 11 | 18 | 1.356 | 6
Perempuan | 1.347 | 19 | 17 | 9 | 22 | 1.352 | 5
Jumlah | 2.697 | 40 | 31 | 20 | 40 | 2.708 | 11
Pertambahan = (kelahiran + pendatang) - (kematian + pindah)
`,
    },
    {
      name: "APBDes",
      sheet: `
LAPORAN REALISASI PELAKSANAAN APBDes
PEMERINTAH DESA SUKA TANI
TAHUN ANGGARAN 2024

KODE REK | URAIAN | ANGGARAN (Rp) | REALISASI (Rp) | LEBIH/(KURANG) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4 : 3
4 | PENDAPATAN
4.1 | Pendapatan Asli Desa | 54.000.000,00 | 54.625.000,00 | 625.000,00 | 101,16
4.1.1 | Hasil Usaha Desa | 18.000.000,00 | 19.250.000,00 | 1.250.000,00 | 106,94
4.1.2 | Hasil Aset Desa | 32.500.000,00 | 32.500.000,00 | 0,00 | 100,00
4.1.4 | Lain-lain PAD Desa | 3.500.000,00 | 2.875.000,00 | (625.000,00) | 82,14
4.2 | Pendapatan Transfer | 1.601.649.500,00 | 1.592.664.820,00 | (8.984.680,00) | 99,44
4.2.1 | Dana Desa | 1.012.448.000,00 | 1.012.448.000,00 | 0,00 | 100,00
4.2.2 | Bagi Hasil Pajak dan Retribusi | 41.286.500,00 | 38.914.220,00 | (2.372.280,00) | 94,25
4.2.3 | Alokasi Dana Desa | 487.915.000,00 | 481.302.600,00 | (6.612.400,00) | 98,64
4.2.4 | Bantuan Keuangan Provinsi | 60.000.000,00 | 60.000.000,00 | 0,00 | 100,00
4.3 | Pendapatan Lain-lain | 1.500.000,00 | 1.684.315,00 | 184.315,00 | 112,29
4.3.6 | Bunga Bank | 1.500.000,00 | 1.684.315,00 | 184.315,00 | 112,29
 | JUMLAH PENDAPATAN | 1.657.149.500,00 | 1.648.974.135,00 | (8.175.365,00) | 99,51
5 | BELANJA
5.1 | Bidang Penyelenggaraan Pemerintahan Desa | 484.311.440,00 | 481.587.300,00 | (2.724.140,00) | 99,44
5.2 | Bidang Pelaksanaan Pembangunan Desa | 733.917.100,00 | 731.195.850,00 | (2.721.250,00) | 99,63
5.3 | Bidang Pembinaan Kemasyarakatan | 45.500.000,00 | 44.950.000,00 | (550.000,00) | 98,79
5.4 | Bidang Pemberdayaan Masyarakat | 241.539.600,00 | 239.350.000,00 | (2.189.600,00) | 99,09
5.5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 169.200.000,00 | 159.750.000,00 | (9.450.000,00) | 94,41
 | JUMLAH BELANJA | 1.674.468.140,00 | 1.656.833.150,00 | (17.634.990,00) | 98,95
 | SURPLUS / (DEFISIT) | (17.318.640,00) | (7.859.015,00) | 9.459.625,00 | -
6 | PEMBIAYAAN
6.1 | Penerimaan Pembiayaan (SiLPA tahun 2023) | 47.318.640,00 | 47.318.640,00 | 0,00 | 100,00
6.2 | Pengeluaran Pembiayaan (penyertaan modal BUMDes) | 30.000.000,00 | 30.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO (6.1 - 6.2) | 17.318.640,00 | 17.318.640,00 | 0,00 | 100,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA) | 0,00 | 9.459.625,00 | 9.459.625,00 | -

 |  |  | Suka Tani, 17 Januari 2025
 |  |  | Kepala Desa Suka Tani

 |  |  | H. SUPARMAN
`,
    },
    {
      name: "Kegiatan",
      sheet: `
REALISASI BELANJA PER BIDANG DAN KEGIATAN
No | Bidang / Kegiatan | Anggaran | Realisasi | Sisa | Serapan
I | PENYELENGGARAAN PEMERINTAHAN DESA | 484.311.440 | 481.587.300 | 2.724.140 | 99,4%
1 | Penghasilan tetap dan tunjangan Kepala Desa dan Perangkat | 318.600.000 | 318.600.000 | - | 100,0%
2 | Jaminan sosial Kepala Desa dan Perangkat | 14.688.000 | 13.872.000 | 816.000 | 94,4%
3 | Operasional pemerintah desa (ADD) | 48.250.000 | 46.915.300 | 1.334.700 | 97,2%
4 | Tunjangan dan operasional BPD | 36.400.000 | 36.400.000 | - | 100,0%
5 | Insentif RT | 36.000.000 | 36.000.000 | - | 100,0%
6 | Operasional pemerintah desa dari Dana Desa | 30.373.440 | 29.800.000 | 573.440 | 98,1%
II | PELAKSANAAN PEMBANGUNAN DESA | 733.917.100 | 731.195.850 | 2.721.250 | 99,6%
1 | Rabat beton jalan lingkungan | 186.420.000 | 185.970.400 | 449.600 | 99,8%
2 | Drainase | 124.875.000 | 124.310.750 | 564.250 | 99,5%
3 | Talud penahan tanah | 101.562.100 | 100.987.600 | 574.500 | 99,4%
4 | Jalan usaha tani | 60.000.000 | 60.000.000 | - | 100,0%
5 | Sumur bor dan jaringan air bersih | 92.360.000 | 91.884.500 | 475.500 | 99,5%
6 | Rehabilitasi rumah tidak layak huni | 75.000.000 | 75.000.000 | - | 100,0%
7 | Posyandu dan pencegahan stunting | 68.500.000 | 67.842.600 | 657.400 | 99,0%
8 | Insentif guru PAUD | 25.200.000 | 25.200.000 | - | 100,0%
III | PEMBINAAN KEMASYARAKATAN | 45.500.000 | 44.950.000 | 550.000 | 98,8%
1 | Pembinaan Linmas | 12.000.000 | 12.000.000 | - | 100,0%
2 | Karang Taruna dan olahraga | 18.500.000 | 17.950.000 | 550.000 | 97,0%
3 | Pembinaan PKK | 15.000.000 | 15.000.000 | - | 100,0%
IV | PEMBERDAYAAN MASYARAKAT | 241.539.600 | 239.350.000 | 2.189.600 | 99,1%
1 | Ketahanan pangan dan hewani | 202.489.600 | 201.915.000 | 574.600 | 99,7%
2 | Peningkatan kapasitas aparatur desa | 17.800.000 | 16.450.000 | 1.350.000 | 92,4%
3 | Pelatihan usaha mikro | 21.250.000 | 20.985.000 | 265.000 | 98,8%
V | PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK | 169.200.000 | 159.750.000 | 9.450.000 | 94,4%
1 | Penanggulangan bencana | 18.000.000 | 9.450.000 | 8.550.000 | 52,5%
2 | BLT Dana Desa | 151.200.000 | 150.300.000 | 900.000 | 99,4%
 | JUMLAH I s.d. V | 1.674.468.140 | 1.656.833.150 | 17.634.990 | 98,9%
`,
    },
    {
      name: "Dana Desa",
      sheet: `
Penyaluran Dana Desa Tahun Anggaran 2024
Jenis | Pagu | Tahap I (60%) | Tahap II (40%) | Jumlah Salur
Earmark | Rp 512.600.000 | Rp 307.560.000 | Rp 205.040.000 | Rp 512.600.000
Non-earmark | Rp 499.848.000 | Rp 299.908.800 | Rp 199.939.200 | Rp 499.848.000
Jumlah | Rp 1.012.448.000 | Rp 607.468.800 | Rp 404.979.200 | Rp 1.012.448.000

Pemenuhan Ketentuan Prioritas Penggunaan Dana Desa
Prioritas | Ketentuan (dari pagu DD) | Anggaran | % dari Pagu DD | Realisasi | % Realisasi terhadap Anggaran | Keterangan
BLT Dana Desa | maksimal 25% | Rp 151.200.000 | 14,93% | Rp 150.300.000 | 99,40% | Terpenuhi
Ketahanan pangan dan hewani | minimal 20% | Rp 202.489.600 | 20,00% | Rp 201.915.000 | 99,72% | Terpenuhi
Pencegahan stunting | sesuai kebutuhan | Rp 68.500.000 | 6,77% | Rp 67.842.600 | 99,04% | Terpenuhi
Operasional pemerintah desa | maksimal 3% | Rp 30.373.440 | 3,00% | Rp 29.800.000 | 98,11% | Terpenuhi
Jumlah empat prioritas |  | Rp 452.563.040 | 44,70% | Rp 449.857.600 | 99,40% | 
`,
    },
    {
      name: "BLT",
      merges: ["A4:A5", "B4:E4"],
      sheet: `
PENYALURAN BLT DANA DESA TAHUN 2024
Besaran Rp. 300.000 per KPM per bulan, disalurkan per triwulan (Rp. 900.000 per KPM)

DUSUN | JUMLAH KPM |  |  |  | DANA TERSALUR
 | TW I | TW II | TW III | TW IV | SETAHUN
Dusun I Mekar Sari | 11 | 11 | 11 | 11 | Rp. 39.600.000
Dusun II Karang Anyar | 15 | 15 | 15 | 15 | Rp. 54.000.000
Dusun III Sumber Rejo | 9 | 9 | 9 | 8 | Rp. 31.500.000
Dusun IV Tanjung | 7 | 7 | 7 | 7 | Rp. 25.200.000
JUMLAH KPM | 42 | 42 | 42 | 41 | 
DANA TERSALUR | Rp. 37.800.000 | Rp. 37.800.000 | Rp. 37.800.000 | Rp. 36.900.000 | Rp. 150.300.000
Satu KPM di Dusun III meninggal dunia pada akhir September 2024 dan tidak digantikan.
`,
    },
    {
      name: "Fisik",
      sheet: `
Kegiatan Pembangunan Fisik dan Padat Karya Tunai Desa (upah Rp 110.000 per HOK)
No. | Kegiatan | Lokasi | Volume | Satuan | Biaya (Rp) | Biaya per Satuan (Rp) | HOK | Upah (Rp) | Porsi Upah
1. | Rabat beton jalan lingkungan | Dusun II | 412 | m | 185.970.400 | 451.384 | 486 | 53.460.000 | 28,7 %
2. | Drainase | Dusun I | 318 | m | 124.310.750 | 390.914 | 352 | 38.720.000 | 31,1 %
3. | Talud penahan tanah | Dusun III | 146 | m | 100.987.600 | 691.696 | 270 | 29.700.000 | 29,4 %
4. | Jalan usaha tani | Dusun IV | 520 | m | 60.000.000 | 115.385 | 165 | 18.150.000 | 30,3 %
5. | Sumur bor dan jaringan air bersih | Dusun III | 2 | unit | 91.884.500 | 45.942.250 | 96 | 10.560.000 | 11,5 %
6. | Rehabilitasi rumah tidak layak huni | Dusun I - IV | 5 | unit | 75.000.000 | 15.000.000 | 125 | 13.750.000 | 18,3 %
 | Jumlah |  |  |  | 638.153.250 |  | 1.494 | 164.340.000 | 25,8 %
`,
    },
    {
      name: "PBB",
      sheet: `
REKAP PENERIMAAN PBB-P2 TAHUN 2024
Wilayah | SPPT (lembar) | Pokok Ketetapan | Realisasi | Tunggakan | Capaian | Peringkat | Kategori
Dusun I | 284 | 18.642.500 | 17.980.000 | 662.500 | 96,45 % | 2 | Baik
Dusun II | 331 | 22.915.000 | 19.874.250 | 3.040.750 | 86,73 % | 3 | Cukup
Dusun III | 217 | 13.408.750 | 13.408.750 | - | 100,00 % | 1 | Baik
Dusun IV | 176 | 9.871.200 | 8.115.400 | 1.755.800 | 82,21 % | 4 | Kurang
JUMLAH | 1.008 | 64.837.450 | 59.378.400 | 5.459.050 | 91,58 % |  | Cukup
Tahun 2023 | 979 | 61.250.000 | 54.306.700 | 6.943.300 | 88,66 % |  | Cukup
Kategori: Baik >= 95 %, Cukup 85 - < 95 %, Kurang < 85 %
`,
    },
    {
      name: "IDM",
      sheet: `
Indeks Desa Membangun (IDM) Desa Suka Tani
Komponen | 2020 | 2021 | 2022 | 2023 | 2024
Indeks Ketahanan Sosial (IKS) | 0.7371 | 0.7543 | 0.8057 | 0.8286 | 0.8629
Indeks Ketahanan Ekonomi (IKE) | 0.5167 | 0.5500 | 0.5833 | 0.6333 | 0.6667
Indeks Ketahanan Lingkungan (IKL) | 0.6667 | 0.6667 | 0.7334 | 0.8000 | 0.8667
Nilai IDM | 0.6402 | 0.6570 | 0.7075 | 0.7540 | 0.7988
Status | Berkembang | Berkembang | Maju | Maju | Maju
Target RPJMDes | 0.6300 | 0.6500 | 0.6900 | 0.7400 | 0.7800
Selisih terhadap target | 0.0102 | 0.0070 | 0.0175 | 0.0140 | 0.0188
Kenaikan dari tahun sebelumnya | - | 0.0168 | 0.0505 | 0.0465 | 0.0448
IDM = (IKS + IKE + IKL) / 3. Status: Mandiri > 0.8155; Maju > 0.7072; Berkembang > 0.5989; Tertinggal > 0.4907
`,
    },
    {
      name: "Lembaga",
      sheet: `
Kelembagaan Desa dan Jumlah Pengurus
Lembaga | L | P | Jumlah | Keterwakilan Perempuan
Pemerintah Desa | 8 | 3 | 11 | 27%
BPD | 5 | 2 | 7 | 29%
LPMD | 9 | 4 | 13 | 31%
PKK | - | 22 | 22 | 100%
Karang Taruna | 14 | 7 | 21 | 33%
Posyandu (kader) | 1 | 19 | 20 | 95%
Linmas | 10 | - | 10 | 0%
Jumlah | 47 | 57 | 104 | 55%
`,
    },
    {
      name: "Pelayanan",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4"],
      sheet: `
PELAYANAN ADMINISTRASI UMUM

JENIS LAYANAN | 2023 | 2024 |  |  | NAIK/(TURUN) | %
 |  | SMT I | SMT II | JUMLAH |  | 
Surat keterangan domisili | 88 | 47 | 52 | 99 | 11 | 12,50
Surat keterangan usaha | 134 | 71 | 90 | 161 | 27 | 20,15
Surat keterangan tidak mampu | 203 | 96 | 81 | 177 | (26) | (12,81)
Pengantar KTP/KK | 318 | 170 | 166 | 336 | 18 | 5,66
Pengantar nikah | 27 | 11 | 18 | 29 | 2 | 7,41
Surat kematian | 18 | 12 | 8 | 20 | 2 | 11,11
JUMLAH | 788 | 407 | 415 | 822 | 34 | 4,31
`,
    },
    {
      name: "BUMDes",
      sheet: `
Ikhtisar Usaha BUMDes Tani Makmur (Rp)
Uraian | 2022 | 2023 | 2024 | Pertumbuhan 2023-2024 (%)
Unit simpan pinjam | 64.200.000 | 78.650.000 | 86.940.000 | 10,54
Unit sarana pertanian | 38.150.000 | 46.375.000 | 58.210.000 | 25,52
Unit air bersih | 17.400.000 | 21.500.000 | 19.850.000 | -7,67
Jumlah pendapatan | 119.750.000 | 146.525.000 | 165.000.000 | 12,61
Beban usaha | 71.950.000 | 91.525.000 | 99.360.000 | 8,56
Laba bersih | 47.800.000 | 55.000.000 | 65.640.000 | 19,35
Bagian PADes (35% dari laba bersih) | 16.730.000 | 19.250.000 | 22.974.000 | 19,35
Margin laba (%) | 39,92 | 37,54 | 39,78 | 
Bagian PADes atas laba suatu tahun disetor pada tahun berikutnya.
`,
    },
    {
      name: "Indikator",
      sheet: `
Capaian Indikator RKP Desa Tahun 2024
No | Indikator | Arah | Target 2024 | Realisasi 2024 | Capaian | Target RPJMDes 2027 | Sisa terhadap Target 2027 | Status
1 | Prevalensi stunting balita (%) | turun | 14.00 | 12.60 | 110.00% | 9.00 | 3.60 | Tercapai
2 | Keluarga dengan jamban sehat (%) | naik | 92.00 | 94.10 | 102.28% | 100.00 | 5.90 | Tercapai
3 | Jalan desa kondisi baik (%) | naik | 78.00 | 75.40 | 96.67% | 85.00 | 9.60 | Belum tercapai
4 | Rumah tidak layak huni tersisa (unit) | turun | 16.00 | 15.00 | 106.25% | 5.00 | 10.00 | Tercapai
5 | Cakupan air bersih (%) | naik | 86.00 | 88.90 | 103.37% | 95.00 | 6.10 | Tercapai
6 | Balita mendapat PMT (anak) | naik | 120.00 | 120.00 | 100.00% | - | - | Tercapai
 | Rata-rata capaian |  |  |  | 103.10% |  |  | 
Arah naik: capaian = realisasi / target x 100. Arah turun: capaian = (2 x target - realisasi) / target x 100.
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah penduduk Desa Suka Tani per 31 Desember 2024 sebanyak 2.708 jiwa yang terdiri dari 1.356 laki-laki dan 1.352 perempuan, tersebar dalam 793 KK.
Dibandingkan awal tahun, penduduk bertambah 11 jiwa dari 2.697 jiwa.
Penduduk usia produktif (15 - 59 tahun) berjumlah 1.773 jiwa atau 65,5% dari seluruh penduduk.
Pendapatan desa tahun 2024 terealisasi sebesar Rp 1.648.974.135,00 atau 99,51% dari anggaran sebesar Rp 1.657.149.500,00.
Belanja desa terealisasi sebesar Rp 1.656.833.150,00 (satu miliar enam ratus lima puluh enam juta delapan ratus tiga puluh tiga ribu seratus lima puluh rupiah) atau 98,95% dari anggaran.
Dengan demikian terdapat defisit sebesar Rp 7.859.015,00 yang ditutup dari pembiayaan netto.
SiLPA tahun 2024 sebesar Rp 9.459.625,00, lebih rendah dari SiLPA tahun 2023 sebesar Rp 47.318.640,00.
Pendapatan transfer memberi sumbangan 96,59% terhadap realisasi pendapatan desa.
Bidang dengan belanja terbesar adalah Pelaksanaan Pembangunan Desa sebesar Rp 731.195.850, sedangkan yang terkecil adalah Pembinaan Kemasyarakatan sebesar Rp 44.950.000.
Dana Desa sebesar Rp 1.012.448.000 disalurkan dalam dua tahap, yaitu Tahap I sebesar Rp 607.468.800 dan Tahap II sebesar Rp 404.979.200.
Anggaran ketahanan pangan dan hewani sebesar Rp 202.489.600 atau 20,00% dari pagu Dana Desa.
BLT Dana Desa disalurkan kepada 42 KPM pada Triwulan I dan 41 KPM pada Triwulan IV dengan total Rp 150.300.000.
Kegiatan padat karya menyerap 1.494 HOK dengan upah Rp 164.340.000 (seratus enam puluh empat juta tiga ratus empat puluh ribu rupiah).
Realisasi PBB-P2 tahun 2024 mencapai 91,58%, meningkat dari 88,66% pada tahun 2023.
Nilai IDM tahun 2024 sebesar 0.7988 dengan status Maju, melampaui target RPJMDes 0.7800.
Jumlah surat yang dilayani sebanyak 822 surat, naik 4,31% dari 788 surat pada tahun 2023.
Laba bersih BUMDes tahun 2024 sebesar Rp 65.640.000, naik 19,35% dari tahun 2023.
Hasil usaha desa yang diterima tahun 2024 sebesar Rp 19.250.000 berasal dari 35% laba bersih BUMDes tahun 2023.
Dari enam indikator RKP Desa, lima indikator tercapai dan satu indikator belum tercapai.
`,
    },
  ],
  mistakes: [
    { sheet: "Penduduk", cell: "H8", right: "108,0", wrong: "92,6" },
    { sheet: "Umur Pendidikan", cell: "D10", right: "1.773", wrong: "1.328" },
    { sheet: "Mutasi", cell: "F4", right: "22", wrong: "12" },
    { sheet: "APBDes", cell: "D19", right: "1.648.974.135,00", wrong: "1.647.289.820,00" },
    { sheet: "APBDes", cell: "F23", right: "98,79", wrong: "99,63" },
    { sheet: "Kegiatan", cell: "C27", right: "169.200.000", wrong: "151.200.000" },
    { sheet: "Dana Desa", cell: "D9", right: "14,93%", wrong: "14,85%" },
    { sheet: "BLT", cell: "F8", right: "Rp. 31.500.000", wrong: "Rp. 32.400.000" },
    { sheet: "Fisik", cell: "I5", right: "29.700.000", wrong: "27.900.000" },
    { sheet: "PBB", cell: "H4", right: "Cukup", wrong: "Baik" },
    { sheet: "IDM", cell: "D10", right: "0.0505", wrong: "0.0550" },
    { sheet: "BUMDes", cell: "D9", right: "22.974.000", wrong: "19.250.000" },
    { sheet: "Indikator", cell: "F6", right: "106.25%", wrong: "93.75%" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "delapan ratus tiga puluh tiga ribu",
      wrong: "delapan ratus tiga belas ribu",
    },
    { sheet: "Narasi", cell: "A7", right: "lebih rendah dari SiLPA", wrong: "lebih tinggi dari SiLPA" },
    { sheet: "Narasi", cell: "A14", right: "meningkat dari 88,66%", wrong: "meningkat dari 86,88%" },
  ],
};
