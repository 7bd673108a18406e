import type { ReportCase } from "./report-case";

export const kppnStabilize: ReportCase = {
  name: "a treasury office with three polarities: weighted goals, IKPA of its satker, ministries, village funds",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
Nilai Kinerja Organisasi (NKO) KPPN Wanamekar Tahun 2025 tercatat sebesar 104,84, turun 0,28 poin dibandingkan NKO Tahun 2024 sebesar 105,12. Dari 15 IKU yang diperjanjikan, sebanyak 9 IKU berstatus hijau, 6 IKU berstatus kuning, dan tidak terdapat IKU berstatus merah. Dengan demikian 60,00% IKU telah mencapai atau melampaui target.
Nilai perspektif tertinggi dicapai Internal Process Perspective dengan nilai 114,20 (bobot 35%), sedangkan nilai terendah terdapat pada Learning and Growth Perspective yaitu 94,38 (bobot 25%). Selisih nilai antara kedua perspektif tersebut mencapai 19,82 poin. Tiga IKU pada Learning and Growth Perspective seluruhnya berstatus kuning karena indeks capaiannya berada di antara 80 dan 100.
Pada akhir tahun 2025 KPPN Wanamekar didukung 40 pegawai, terdiri atas 29 pegawai laki-laki (72,50%) dan 11 pegawai perempuan (27,50%). Standar jam pelatihan dipenuhi oleh 30 pegawai atau 75,00% dari seluruh pegawai, sehingga masih di bawah target 90,00%.
Sampai dengan 31 Desember 2025 realisasi belanja K/L di wilayah kerja KPPN Wanamekar mencapai Rp2.149,47 miliar atau 98,01% dari pagu Rp2.193,07 miliar, sehingga masih tersisa Rp43,60 miliar. Dibandingkan realisasi tahun 2024 sebesar Rp2.246,56 miliar, realisasi tahun 2025 turun 4,32%, terutama karena realisasi Komisi Pemilihan Umum turun 80,23% setelah berakhirnya tahapan Pemilu dan Pilkada.
Dua kementerian/lembaga dengan realisasi terbesar adalah Kementerian Agama (Rp1.109,47 miliar) dan Kepolisian Negara RI (Rp434,12 miliar), yang secara bersama-sama menyumbang 71,81% dari total realisasi. Dari delapan kelompok K/L pada Tabel 3.3, empat di antaranya memiliki tingkat penyerapan di atas 98%, sementara penyerapan terendah terdapat pada Komisi Pemilihan Umum sebesar 92,19%.
Menurut jenis belanja, belanja pegawai menyerap 65,93% dari seluruh realisasi, disusul belanja barang 27,11% dan belanja modal 6,50%. Pagu revisi lebih rendah Rp188,86 miliar atau 7,93% dibandingkan pagu awal Rp2.381,92 miliar, dan di dalamnya masih terdapat blokir efisiensi sebesar Rp48,11 miliar. Apabila blokir tidak diperhitungkan, penyerapan belanja modal adalah 95,48% dari pagu efektif Rp146,33 miliar.
Penyerapan kumulatif pada setiap triwulan berada di atas target, yaitu 18,55% pada Triwulan I (target 15,00%), 42,16% pada Triwulan II (target 40,00%), 64,82% pada Triwulan III (target 60,00%), dan 98,01% pada Triwulan IV (target 90,00%). Selisih positif terbesar terjadi pada Triwulan IV sebesar 8,01 poin persentase dan terkecil pada Triwulan II sebesar 2,16 poin persentase.
Nilai IKPA agregat mitra kerja meningkat dari 88,74 pada Triwulan I menjadi 95,58 pada Triwulan IV atau naik 6,84 poin. Jumlah satker berpredikat Sangat Baik bertambah dari 21 menjadi 47 satker, sedangkan satker berpredikat Kurang tinggal 1 dari 76 satker. Di antara empat satker pada Tabel 3.1, nilai tertinggi diraih BPS Kabupaten Wanatirta (98,99) dan nilai terendah KPU Kabupaten Wanapasir (83,51), dengan selisih 15,48 poin.
Penyaluran TKD sampai akhir tahun mencapai Rp5.166,78 miliar atau 99,28% dari pagu Rp5.204,35 miliar. Dana Alokasi Umum merupakan komponen terbesar dengan porsi 58,91% dari total penyaluran. Kabupaten Wanatirta menerima penyaluran tertinggi sebesar Rp2.145,36 miliar (41,52%), diikuti Kabupaten Wanamekar Rp1.529,03 miliar (29,59%) dan Kabupaten Wanapasir Rp1.492,38 miliar (28,88%).
Dana Desa disalurkan kepada 688 desa pada Tahap I sebesar Rp427,70 miliar dan kepada 685 desa pada Tahap II sebesar Rp282,83 miliar, sehingga terdapat 3 desa yang tidak salur Tahap II. Dana Desa yang tidak tersalurkan sebesar Rp2.300.706.000,00 (dua miliar tiga ratus juta tujuh ratus enam ribu rupiah) dan dua pertiga lebih dari jumlah tersebut, yaitu 67,27%, berada di Kabupaten Wanatirta.
Sepanjang tahun 2025 diterima 22.349 lembar SPM, di antaranya 435 lembar dikembalikan atau 1,95%, lebih rendah dibandingkan tahun 2024 sebesar 2,47%. Retur SP2D berkurang 16 lembar dari 88 lembar menjadi 72 lembar, atau turun 18,18%, sehingga rasio retur menjadi 0,33% dan berada di bawah batas target 0,40%.
Penyaluran KUR tahun 2025 mencapai Rp3.029,57 miliar kepada 65.440 debitur, tumbuh 9,06% dibandingkan tahun 2024, sedangkan pembiayaan UMi tumbuh 7,43% menjadi Rp178,46 miliar kepada 36.522 debitur. BRI masih mendominasi penyaluran KUR dengan pangsa 67,16%; sebaliknya penyaluran Bank Mandiri menurun 4,01%.
Nilai survei kepuasan pengguna layanan naik 0,90 poin dari 92,78 menjadi 93,68 (skala 100). Dari sembilan unsur pelayanan, tujuh unsur mengalami kenaikan dan dua unsur menurun; unsur dengan nilai tertinggi adalah biaya/tarif (3,97) dan yang terendah adalah penanganan pengaduan, saran, dan masukan (3,49). Kuesioner kembali sebanyak 190 dari 236 kuesioner yang dikirim atau 80,51%.
Rata-rata deviasi rencana penarikan dana tahun 2025 sebesar 3,07%, lebih baik daripada batas target 5,00%. Deviasi tertinggi terjadi pada bulan Januari sebesar 6,31% dan terendah pada bulan Desember sebesar 1,19%. Realisasi berada di bawah rencana pada delapan bulan dan di atas rencana pada empat bulan.
DIPA KPPN Wanamekar Tahun Anggaran 2025 semula berjumlah Rp3.240.395.000,00, diblokir Rp389.435.000,00 (12,02%), sehingga pagu efektif menjadi Rp2.850.960.000,00 (dua miliar delapan ratus lima puluh juta sembilan ratus enam puluh ribu rupiah). Realisasi anggaran mencapai Rp2.850.006.845,00 atau 99,97% dari pagu efektif dengan sisa Rp953.155,00.
`,
    },
    {
      name: "Tabel 2.1",
      merges: ["A1:G1"],
      sheet: `
Tabel 2.1 Capaian Indikator Kinerja Utama dan Nilai Kinerja Organisasi (NKO) KPPN Wanamekar Tahun 2025
Kode | Sasaran Strategis/Indikator Kinerja Utama | Polarisasi | Bobot (%) | Target | Realisasi | Indeks Capaian/Nilai
Stakeholder Perspective |  |  | 25 |  |  | 101,10
SS1 | Pelaksanaan anggaran satker mitra kerja yang optimal |  |  |  |  | 101,50
1a-CP | Nilai kinerja pelaksanaan anggaran (IKPA) mitra kerja | Maximize | 60 | 92,00 | 95,58 | 103,89
1b-N | Persentase penyerapan belanja K/L terhadap pagu | Stabilize | 40 | 96,00% | 98,01% | 97,91
SS2 | Dukungan fiskal daerah yang efektif |  |  |  |  | 100,70
2a-CP | Persentase penyaluran TKD | Maximize | 50 | 97,50% | 99,28% | 101,83
2b-N | Persentase desa salur Dana Desa sampai Tahap II | Maximize | 50 | 100,00% | 99,56% | 99,56
Customer Perspective |  |  | 15 |  |  | 106,61
SS3 | Layanan perbendaharaan yang prima |  |  |  |  | 106,61
3a-CP | Nilai survei kepuasan pengguna layanan | Maximize | 70 | 90,00 | 93,68 | 104,09
3b-N | Jumlah edukasi/bimbingan teknis kepada satker | Maximize | 30 | 24 | 27 | 112,50
Internal Process Perspective |  |  | 35 |  |  | 114,20
SS4 | Pengelolaan kas yang akurat |  |  |  |  | 114,62
4a-CP | Rata-rata deviasi rencana penarikan dana | Minimize | 50 | 5,00% | 3,07% | 120,00
4b-N | Rasio retur SP2D | Minimize | 30 | 0,40% | 0,33% | 117,50
4c-N | Persentase revolving UP/GUP terhadap norma waktu | Stabilize | 20 | 100,00% | 103,15% | 96,85
SS5 | Penyaluran kredit program yang meningkat |  |  |  |  | 120,00
5a-N | Pertumbuhan penyaluran KUR dan UMi | Maximize | 100 | 5,00% | 8,97% | 120,00
SS6 | Akuntabilitas laporan keuangan yang andal |  |  |  |  | 107,97
6a-CP | Indeks kualitas LK UAKBUN-Daerah | Maximize | 65 | 92,50 | 93,88 | 101,49
6b-N | Jumlah temuan koreksi rekonsiliasi (temuan) | Minimize | 35 | 8 | 5 | 120,00
Learning and Growth Perspective |  |  | 25 |  |  | 94,38
SS7 | SDM dan organisasi yang adaptif |  |  |  |  | 90,77
7a-N | Persentase pegawai yang memenuhi standar jam pelatihan | Maximize | 50 | 90,00% | 75,00% | 83,33
7b-N | Nilai penguatan budaya dan pengelolaan risiko | Maximize | 50 | 88,00 | 86,42 | 98,20
SS8 | Pengelolaan keuangan internal yang optimal |  |  |  |  | 97,99
8a-CP | Persentase penyerapan anggaran KPPN | Stabilize | 100 | 98,00% | 99,97% | 97,99
Nilai Kinerja Organisasi (NKO) |  |  | 100 |  |  | 104,84
Keterangan: Maximize = realisasi/target; Minimize = (2 – realisasi/target); Stabilize = realisasi/target apabila realisasi di bawah atau sama dengan target, dan (2 – realisasi/target) apabila realisasi di atas target. Indeks capaian maksimal 120.
Nilai sasaran strategis adalah rata-rata tertimbang IKU; nilai perspektif adalah rata-rata nilai sasaran strategis.
`,
    },
    {
      name: "Tabel 2.2",
      merges: ["A1:J1", "H2:J2"],
      sheet: `
Tabel 2.2 Rekapitulasi NKO dan Status Capaian IKU
No. | Perspektif | Bobot | Nilai Perspektif 2025 | Nilai Tertimbang | Nilai Perspektif 2024 | Selisih | Status IKU |  |  | Jumlah IKU
 |  |  |  |  |  |  | Hijau | Kuning | Merah | 
1 | Stakeholder Perspective | 25% | 101,10 | 25,28 | 103,41 | (2,31) | 2 | 2 | 0 | 4
2 | Customer Perspective | 15% | 106,61 | 15,99 | 105,77 | 0,84 | 2 | 0 | 0 | 2
3 | Internal Process Perspective | 35% | 114,20 | 39,97 | 108,36 | 5,84 | 5 | 1 | 0 | 6
4 | Learning and Growth Perspective | 25% | 94,38 | 23,60 | 101,88 | (7,50) | 0 | 3 | 0 | 3
 | NKO | 100% |  | 104,84 | 105,12 | (0,28) | 9 | 6 | 0 | 15
Hijau: indeks ≥ 100; Kuning: 80 ≤ indeks < 100; Merah: indeks < 80. NKO 2024 dihitung dengan bobot perspektif yang sama.
`,
    },
    {
      name: "Tabel 3.1",
      merges: ["A1:L1", "C2:D2", "E2:H2"],
      sheet: `
Tabel 3.1 Nilai IKPA Satuan Kerja Terpilih Tahun 2025
No | Satuan Kerja | Kualitas Perencanaan |  | Kualitas Pelaksanaan |  |  |  | Kualitas Hasil | Total sebelum dispensasi | Dispensasi SPM | Nilai IKPA
 |  | Revisi DIPA | Deviasi Hal. III | Penyerapan | Kontraktual | Tagihan | UP & TUP | Capaian Output |  |  | 
 | Bobot (%) | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100 |  | 
1 | Pengadilan Negeri Wanapasir | 90.00 | 91.08 | 94.33 | 88.75 | 100.00 | 93.50 | 100.00 | 94.75 | 0.25 | 94.50
2 | Kantor Pertanahan Kab. Wanamekar | 100.00 | 78.94 | 86.20 | 90.00 | 97.61 | 90.18 | 91.75 | 89.80 | 0.50 | 89.30
3 | KPU Kabupaten Wanapasir | 85.00 | 72.65 | 81.47 | 80.00 | 95.24 | 84.66 | 88.30 | 83.76 | 0.25 | 83.51
4 | BPS Kabupaten Wanatirta | 100.00 | 95.12 | 99.04 | 100.00 | 100.00 | 99.15 | 100.00 | 98.99 | 0.00 | 98.99
 | Rata-rata | 93.75 | 84.45 | 90.26 | 89.69 | 98.21 | 91.87 | 95.01 |  |  | 91.58
`,
    },
    {
      name: "Tabel 3.2",
      merges: ["A1:F1"],
      sheet: `
Tabel 3.2 Sebaran Satuan Kerja menurut Predikat IKPA per Triwulan
Predikat | Rentang Nilai | Triwulan I | Triwulan III | Triwulan IV | % Trw. IV
Sangat Baik | ≥ 95 | 21 | 38 | 47 | 61,84
Baik | 89 – < 95 | 28 | 24 | 20 | 26,32
Cukup | 70 – < 89 | 22 | 12 | 8 | 10,53
Kurang | < 70 | 5 | 2 | 1 | 1,32
Jumlah satker |  | 76 | 76 | 76 | 100,00
Nilai IKPA agregat mitra kerja |  | 88,74 | 93,02 | 95,58 | 
Jumlah satker bernilai Baik ke atas |  | 49 | 62 | 67 | 88,16
`,
    },
    {
      name: "Tabel 3.3",
      merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "A13:B13"],
      sheet: `
Tabel 3.3 Realisasi Belanja per Kementerian/Lembaga s.d. 31 Desember 2025
(dalam rupiah)
BA | Kementerian/Lembaga | Jml. Satker | Tahun 2025 |  |  | Tahun 2024 | Tumbuh (%)
 |  |  | Pagu | Realisasi | % | Realisasi | yoy
005 | Mahkamah Agung | 9 | 72.318.499.529 | 71.004.448.362 | 98,18 | 68.422.341.926 | 3,77
012 | Kementerian Pertahanan | 4 | 118.640.274.102 | 117.882.504.362 | 99,36 | 109.337.706.012 | 7,82
025 | Kementerian Agama | 31 | 1.124.506.823.656 | 1.109.473.397.226 | 98,66 | 1.058.261.679.924 | 4,84
054 | Badan Pusat Statistik | 3 | 33.412.390.231 | 32.208.502.175 | 96,40 | 35.946.867.163 | (10,40)
056 | Kementerian ATR/BPN | 3 | 58.973.704.428 | 55.417.109.781 | 93,97 | 51.288.361.169 | 8,05
060 | Kepolisian Negara RI | 3 | 437.284.793.717 | 434.116.119.224 | 99,28 | 419.870.560.738 | 3,39
076 | Komisi Pemilihan Umum | 3 | 39.618.262.581 | 36.524.257.113 | 92,19 | 184.739.858.298 | (80,23)
Lain | K/L lainnya | 20 | 308.312.434.374 | 292.844.275.647 | 94,98 | 318.691.370.022 | (8,11)
Jumlah |  | 76 | 2.193.067.182.618 | 2.149.470.613.890 | 98,01 | 2.246.558.745.252 | (4,32)
Sumber: OMSPAN (data sebelum rekonsiliasi/unaudited)
`,
    },
    {
      name: "Tabel 3.4",
      merges: ["A1:H1"],
      sheet: `
Tabel 3.4 Pagu dan Realisasi menurut Jenis Belanja Tahun 2025
Kode | Jenis Belanja | Pagu Awal | Pagu Revisi | Blokir Efisiensi | Realisasi | % thd Pagu Revisi | Proporsi Realisasi (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(4) | (8)
51 | Belanja Pegawai | 1.398.415.716.306 | 1.421.630.786.455 | 0 | 1.417.204.824.779 | 99,69 | 65,93
52 | Belanja Barang | 741.908.134.609 | 603.371.482.846 | 36.214.553.611 | 582.710.651.327 | 96,58 | 27,11
53 | Belanja Modal | 231.760.395.526 | 158.224.750.928 | 11.893.870.525 | 139.716.712.145 | 88,30 | 6,50
57 | Belanja Bantuan Sosial | 9.840.326.359 | 9.840.162.389 | 0 | 9.838.425.639 | 99,98 | 0,46
 | Total | 2.381.924.572.800 | 2.193.067.182.618 | 48.108.424.136 | 2.149.470.613.890 | 98,01 | 100,00
Catatan: pagu revisi masih memuat pagu yang diblokir sesuai Inpres Nomor 1 Tahun 2025.

 | Realisasi per Triwulan | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
 | Realisasi 2025 | 406.789.128.417 | 517.891.795.635 | 496.817.097.218 | 727.972.592.620 | 2.149.470.613.890
 | Kumulatif 2025 | 406.789.128.417 | 924.680.924.052 | 1.421.498.021.270 | 2.149.470.613.890 | 
 | % kumulatif thd Pagu Revisi | 18,55% | 42,16% | 64,82% | 98,01% | 
 | Target kumulatif (%) | 15,00% | 40,00% | 60,00% | 90,00% | 
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A1:H1", "D2:F2"],
      sheet: `
Tabel 3.5 Penyaluran Transfer ke Daerah Tahun 2025 (dalam ribu rupiah)
No. | Jenis TKD | Pagu | Realisasi Penyaluran menurut Pemerintah Daerah |  |  | Total Penyaluran | %
 |  |  | Kab. Wanamekar | Kab. Wanapasir | Kab. Wanatirta |  | 
1 | Dana Bagi Hasil | 267.269.753 | 61.208.417 | 58.116.230 | 139.472.655 | 258.797.302 | 96,83%
2 | Dana Alokasi Umum | 3.043.995.473 | 924.116.380 | 901.244.975 | 1.218.634.118 | 3.043.995.473 | 100,00%
3 | DAK Fisik | 267.173.175 | 71.934.206 | 83.417.590 | 96.245.183 | 251.596.979 | 94,17%
4 | DAK Nonfisik | 890.880.705 | 286.440.912 | 241.938.207 | 351.276.490 | 879.655.609 | 98,74%
5 | Insentif Fiskal | 22.204.535 | 12.486.331 | - | 9.718.204 | 22.204.535 | 100,00%
6 | Dana Desa | 712.826.893 | 172.846.215 | 207.664.962 | 330.015.010 | 710.526.187 | 99,68%
 | Jumlah TKD | 5.204.350.534 | 1.529.032.461 | 1.492.381.964 | 2.145.361.660 | 5.166.776.085 | 99,28%
 | Porsi per daerah |  | 29,59% | 28,88% | 41,52% |  | 
Keterangan: Kabupaten Wanapasir tidak memperoleh alokasi Insentif Fiskal Tahun 2025.
`,
    },
    {
      name: "Tabel 3.6",
      merges: ["A1:J1", "D2:E2", "F2:G2"],
      sheet: `
Tabel 3.6 Penyaluran Dana Desa per Tahap Tahun 2025 (dalam ribu rupiah)
Kabupaten | Jumlah Desa | Pagu | Tahap I |  | Tahap II |  | Total | % | Sisa
 |  |  | Desa Salur | Nilai | Desa Salur | Nilai |  |  | 
Kab. Wanamekar | 178 | 172.846.215 | 178 | 103.707.729 | 178 | 69.138.486 | 172.846.215 | 100,00 | 0
Kab. Wanapasir | 180 | 208.417.930 | 180 | 125.050.758 | 179 | 82.614.204 | 207.664.962 | 99,64 | 752.968
Kab. Wanatirta | 330 | 331.562.748 | 330 | 198.937.649 | 328 | 131.077.361 | 330.015.010 | 99,53 | 1.547.738
Jumlah | 688 | 712.826.893 | 688 | 427.696.136 | 685 | 282.830.051 | 710.526.187 | 99,68 | 2.300.706
Catatan: 1 desa di Kab. Wanapasir dan 2 desa di Kab. Wanatirta tidak salur Tahap II karena dokumen persyaratan tidak lengkap.
`,
    },
    {
      name: "Tabel 3.7",
      merges: ["A1:F1"],
      sheet: `
Tabel 3.7 Volume SPM, SP2D, dan Retur SP2D per Triwulan Tahun 2025
Periode | SPM Diterima (lembar) | SPM Dikembalikan | SP2D Terbit | Retur SP2D | Rasio Retur (%)
a | b | c | d = b - c | e | f = e / d
Triwulan I | 4.556 | 131 | 4.425 | 22 | 0,50
Triwulan II | 5.303 | 92 | 5.211 | 16 | 0,31
Triwulan III | 5.191 | 73 | 5.118 | 9 | 0,18
Triwulan IV | 7.299 | 139 | 7.160 | 25 | 0,35
Total 2025 | 22.349 | 435 | 21.914 | 72 | 0,33
Total 2024 | 20.914 | 517 | 20.397 | 88 | 0,43
Sumber: Aplikasi OMSPAN, 5 Januari 2026
`,
    },
    {
      name: "Tabel 3.8",
      merges: ["A1:G1", "C2:D2"],
      sheet: `
Tabel 3.8 Penyaluran Kredit Program Tahun 2024 dan 2025
Penyalur | Debitur | Penyaluran (juta Rp) |  | Pertumbuhan Penyaluran | Rata-rata per Debitur 2025 (juta Rp) | Pangsa 2025
 | 2025 | 2024 | 2025 |  |  | 
A. Kredit Usaha Rakyat KUR |  |  |  |  |  | 
BRI | 51.346 | 1.842.306 | 2.034.718 | 10,44% | 39,63 | 67,16%
Bank Mandiri | 5.987 | 418.925 | 402.116 | -4,01% | 67,16 | 13,27%
BNI | 5.203 | 352.480 | 381.264 | 8,17% | 73,28 | 12,58%
BSI | 2.904 | 164.218 | 211.473 | 28,78% | 72,82 | 6,98%
Subtotal KUR | 65.440 | 2.777.929 | 3.029.571 | 9,06% | 46,30 | 100,00%
B. Pembiayaan Ultra Mikro UMi |  |  |  |  |  | 
PNM Mekaar | 33.978 | 141.328 | 156.294 | 10,59% | 4,60 | 87,58%
Pegadaian | 2.544 | 24.785 | 22.163 | -10,58% | 8,71 | 12,42%
Subtotal UMi | 36.522 | 166.113 | 178.457 | 7,43% | 4,89 | 100,00%
Jumlah (A + B) | 101.962 | 2.944.042 | 3.208.028 | 8,97% | 31,46 | -
Sumber: SIKP per 31 Desember 2025
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
      sheet: `
Tabel 3.9 Hasil Survei Kepuasan Pengguna Layanan KPPN Wanamekar
Kode | Unsur Pelayanan | Nilai Rata-rata Unsur (skala 4) |  | Kenaikan/ (Penurunan) | Mutu 2025
 |  | 2024 | 2025 |  | 
U1 | Persyaratan | 3.72 | 3.78 | 0.06 | A
U2 | Sistem, mekanisme, dan prosedur | 3.64 | 3.71 | 0.07 | A
U3 | Waktu penyelesaian | 3.69 | 3.66 | (0.03) | A
U4 | Biaya/tarif | 3.95 | 3.97 | 0.02 | A
U5 | Produk spesifikasi jenis layanan | 3.70 | 3.74 | 0.04 | A
U6 | Kompetensi pelaksana | 3.75 | 3.81 | 0.06 | A
U7 | Perilaku pelaksana | 3.82 | 3.86 | 0.04 | A
U8 | Penanganan pengaduan, saran, dan masukan | 3.55 | 3.49 | (0.06) | B
U9 | Sarana dan prasarana | 3.58 | 3.70 | 0.12 | A
 | Nilai rata-rata (NRR) | 3.711 | 3.747 | 0.036 | A
 | Nilai SKM setelah konversi (NRR x 25) | 92.78 | 93.68 | 0.90 | A
Keterangan: A = 3.5324 – 4.00; B = 3.0644 – 3.532; C = 2.60 – 3.064; D = 1.00 – 2.5996
`,
    },
    {
      name: "Tabel 3.10",
      merges: ["A1:E1"],
      sheet: `
Tabel 3.10 Deviasi Rencana Penarikan Dana terhadap Realisasi Tahun 2025
(dalam juta rupiah)
Bulan | Rencana Penarikan Dana | Realisasi SP2D | Selisih | Deviasi Absolut
(1) | (2) | (3) | (4) = (3) - (2) | (5) = abs (4) / (2)
Januari | 86.499 | 81.040 | (5.459) | 6,31%
Februari | 129.051 | 122.766 | (6.285) | 4,87%
Maret | 209.737 | 202.983 | (6.754) | 3,22%
April | 172.732 | 177.810 | 5.078 | 2,94%
Mei | 165.273 | 161.719 | (3.554) | 2,15%
Juni | 185.178 | 178.363 | (6.815) | 3,68%
Juli | 167.933 | 170.838 | 2.905 | 1,73%
Agustus | 159.674 | 155.825 | (3.849) | 2,41%
September | 173.556 | 170.154 | (3.402) | 1,96%
Oktober | 197.476 | 201.978 | 4.502 | 2,28%
November | 219.307 | 210.395 | (8.912) | 4,06%
Desember | 311.889 | 315.600 | 3.711 | 1,19%
Setahun | 2.178.305 | 2.149.471 | (28.834) | 1,32%
Rata-rata deviasi bulanan (nilai IKU) |  |  |  | 3,07%
Catatan: nilai IKU adalah rata-rata sederhana deviasi absolut 12 bulan, bukan deviasi atas total setahun.
`,
    },
    {
      name: "Tabel 3.11",
      merges: ["A1:G1"],
      sheet: `
Tabel 3.11 Realisasi DIPA Petikan KPPN Wanamekar (BA 015.08) Tahun Anggaran 2025
Kode | Program/Kegiatan/Output | Pagu Semula | Blokir | Pagu Efektif | Realisasi | %
 |  | a | b | c = a - b | d | e = d / c
CC | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | 222.935.000 | 84.370.000 | 138.565.000 | 138.179.950 | 99,72
CC.4786 | Pengelolaan Pelaksanaan Anggaran | 148.620.000 | 61.480.000 | 87.140.000 | 86.931.250 | 99,76
CC.4788 | Pengelolaan Penyaluran TKD dan Dana Desa | 74.315.000 | 22.890.000 | 51.425.000 | 51.248.700 | 99,66
WA | Program Dukungan Manajemen | 3.017.460.000 | 305.065.000 | 2.712.395.000 | 2.711.826.895 | 99,98
WA.4708 | Pengelolaan Keuangan, BMN, dan Umum | 2.418.756.000 | 186.340.000 | 2.232.416.000 | 2.226.907.415 | 99,75
WA.4709 | Pengelolaan Organisasi dan SDM | 212.480.000 | 118.725.000 | 93.755.000 | 93.512.600 | 99,74
WA.4711 | Belanja Operasional Pegawai | 386.224.000 | - | 386.224.000 | 391.406.880 | 101,34
 | JUMLAH | 3.240.395.000 | 389.435.000 | 2.850.960.000 | 2.850.006.845 | 99,97
Catatan: realisasi WA.4711 melampaui pagu (pagu minus) karena tunjangan pegawai pindahan; revisi penyelesaian pagu minus telah disampaikan ke Kanwil DJPb.

 |  |  |  | Wanamekar, 20 Januari 2026
 |  |  |  | Kepala KPPN Wanamekar,

 |  |  |  | ttd.

 |  |  |  | Drs. Bambang Suharsono, M.M.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 2.1", cell: "G16", right: "120,00", wrong: "61,40" },
    { sheet: "Tabel 2.1", cell: "G6", right: "97,91", wrong: "102,09" },
    { sheet: "Tabel 2.1", cell: "G11", right: "106,61", wrong: "108,30" },
    { sheet: "Tabel 2.1", cell: "F27", right: "86,42", wrong: "84,62" },
    { sheet: "Tabel 2.2", cell: "E6", right: "39,97", wrong: "39,79" },
    { sheet: "Tabel 2.2", cell: "G4", right: "(2,31)", wrong: "2,31" },
    { sheet: "Tabel 2.2", cell: "I8", right: "6", wrong: "5" },
    { sheet: "Tabel 3.1", cell: "J5", right: "94.75", wrong: "97.45" },
    { sheet: "Tabel 3.1", cell: "L6", right: "89.30", wrong: "90.30" },
    { sheet: "Tabel 3.1", cell: "L9", right: "91.58", wrong: "91.83" },
    { sheet: "Tabel 3.2", cell: "F4", right: "26,32", wrong: "31,58" },
    { sheet: "Tabel 3.2", cell: "D9", right: "62", wrong: "66" },
    { sheet: "Tabel 3.3", cell: "E13", right: "2.149.470.613.890", wrong: "2.117.262.111.715" },
    { sheet: "Tabel 3.3", cell: "H11", right: "(80,23)", wrong: "80,23" },
    { sheet: "Tabel 3.3", cell: "G6", right: "109.337.706.012", wrong: "103.937.706.012" },
    { sheet: "Tabel 3.4", cell: "E8", right: "48.108.424.136", wrong: "36.214.553.611" },
    { sheet: "Tabel 3.4", cell: "G6", right: "88,30", wrong: "60,28" },
    { sheet: "Tabel 3.4", cell: "E14", right: "64,82%", wrong: "66,13%" },
    { sheet: "Tabel 3.5", cell: "H7", right: "98,74%", wrong: "98,47%" },
    { sheet: "Tabel 3.5", cell: "F10", right: "2.145.361.660", wrong: "2.135.643.456" },
    { sheet: "Tabel 3.6", cell: "J5", right: "752.968", wrong: "725.968" },
    { sheet: "Tabel 3.6", cell: "F7", right: "685", wrong: "688" },
    { sheet: "Tabel 3.7", cell: "D5", right: "5.211", wrong: "5.395" },
    { sheet: "Tabel 3.7", cell: "F6", right: "0,18", wrong: "0,31" },
    { sheet: "Tabel 3.7", cell: "E8", right: "72", wrong: "63" },
    { sheet: "Tabel 3.8", cell: "F11", right: "4,60", wrong: "4,89" },
    { sheet: "Tabel 3.8", cell: "C9", right: "2.777.929", wrong: "2.779.729" },
    { sheet: "Tabel 3.9", cell: "F11", right: "B", wrong: "A" },
    { sheet: "Tabel 3.9", cell: "D14", right: "93.68", wrong: "93.86" },
    { sheet: "Tabel 3.10", cell: "E18", right: "3,07%", wrong: "1,32%" },
    { sheet: "Tabel 3.10", cell: "D8", right: "5.078", wrong: "(5.078)" },
    { sheet: "Tabel 3.11", cell: "G10", right: "101,34", wrong: "98,66" },
    { sheet: "Tabel 3.11", cell: "D11", right: "389.435.000", wrong: "327.955.000" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "Wanamekar Tahun 2025 tercatat sebesar 104,84, turun 0,28 poin dibandingkan NKO",
      wrong: "Wanamekar Tahun 2025 tercatat sebesar 104,84, naik 0,28 poin dibandingkan NKO",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "antara kedua perspektif tersebut mencapai 19,82 poin. Tiga IKU pada Learning",
      wrong: "antara kedua perspektif tersebut mencapai 13,10 poin. Tiga IKU pada Learning",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "pegawai, terdiri atas 29 pegawai laki-laki (72,50%) dan 11 pegawai perempuan",
      wrong: "pegawai, terdiri atas 29 pegawai laki-laki (75,20%) dan 11 pegawai perempuan",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "Rp2.246,56 miliar, realisasi tahun 2025 turun 4,32%, terutama karena realisasi",
      wrong: "Rp2.246,56 miliar, realisasi tahun 2025 turun 4,52%, terutama karena realisasi",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "miliar), yang secara bersama-sama menyumbang 71,81% dari total realisasi. Dari",
      wrong: "miliar), yang secara bersama-sama menyumbang 70,38% dari total realisasi. Dari",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "seluruh realisasi, disusul belanja barang 27,11% dan belanja modal 6,50%.",
      wrong: "seluruh realisasi, disusul belanja barang 96,58% dan belanja modal 6,50%.",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "persentase dan terkecil pada Triwulan II sebesar 2,16 poin persentase.",
      wrong: "persentase dan terkecil pada Triwulan II sebesar 4,82 poin persentase.",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "berpredikat Sangat Baik bertambah dari 21 menjadi 47 satker, sedangkan satker",
      wrong: "berpredikat Sangat Baik bertambah dari 21 menjadi 38 satker, sedangkan satker",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "sebesar Rp2.300.706.000,00 (dua miliar tiga ratus juta tujuh ratus enam ribu",
      wrong: "sebesar Rp2.300.706.000,00 (dua miliar tiga puluh juta tujuh ratus enam ribu",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "88 lembar menjadi 72 lembar, atau turun 18,18%, sehingga rasio retur menjadi",
      wrong: "88 lembar menjadi 72 lembar, atau turun 22,22%, sehingga rasio retur menjadi",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "(skala 100). Dari sembilan unsur pelayanan, tujuh unsur mengalami kenaikan",
      wrong: "(skala 100). Dari sembilan unsur pelayanan, delapan unsur mengalami kenaikan",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "atau 99,97% dari pagu efektif dengan sisa Rp953.155,00.",
      wrong: "atau 99,97% dari pagu efektif dengan sisa Rp593.155,00.",
    },
  ],
};
