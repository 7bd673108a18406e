import type { ReportCase } from "./report-case";

export const kppnVc: ReportCase = {
  name: "a treasury office: scorecard by validity and control, stabilize, IKPA of partner units, payment orders by month",
  year: 2024,
  sheets: [
    {
      name: "Ringkasan Eksekutif",
      sheet: `
RINGKASAN EKSEKUTIF
KPPN Tanjung Sekuni mengelola 18 IKU yang tersebar pada 10 sasaran strategis dan 4 (empat) perspektif.
Nilai Kinerja Organisasi (NKO) Tahun 2024 sebesar 107,75, turun 0,48 poin dibandingkan NKO Tahun 2023 sebesar 108,23.
Kontribusi nilai terbesar berasal dari Stakeholder Perspective dengan bobot 30% yang memperoleh nilai 109,66, sedangkan Learning and Growth Perspective memperoleh nilai 107,11.
Dari 18 IKU tersebut, 13 (tiga belas) IKU berstatus hijau, 5 (lima) IKU berstatus kuning, dan tidak ada IKU berstatus merah.
Rata-rata nilai IKPA 22 satker mitra adalah 92,71 dengan kategori Baik; 7 satker berkategori Sangat Baik dan 12 satker berkategori Baik.
Selama tahun 2024 telah diterbitkan 6.389 lembar SP2D dengan nilai Rp1.181.512.092.484 (satu triliun seratus delapan puluh satu miliar lima ratus dua belas juta sembilan puluh dua ribu empat ratus delapan puluh empat rupiah).
Dari nilai tersebut, belanja K/L sebesar Rp417.115.278.484 dan Transfer ke Daerah sebesar Rp764.396.814.000 atau 64,70% dari total.
Anggaran KPPN Tanjung Sekuni sebesar Rp4.081.933.000 terealisasi Rp4.042.755.397 (empat miliar empat puluh dua juta tujuh ratus lima puluh lima ribu tiga ratus sembilan puluh tujuh rupiah) atau 99,04%, sehingga terdapat sisa anggaran Rp39.177.603.
Nilai IKM hasil survei terhadap 124 responden adalah 87,60 dengan mutu B, meningkat 2,64 poin dari tahun 2023.
Pegawai KPPN Tanjung Sekuni berjumlah 37 (tiga puluh tujuh) orang yang terdiri atas 22 laki-laki dan 15 perempuan.
Efisiensi penggunaan anggaran yang diperoleh sebesar Rp55.072.603 atau 1,34% dari anggaran seharusnya.
Customer Perspective memperoleh nilai 106,40, turun 2,55 poin dari tahun 2023, sedangkan Internal Process Perspective memperoleh nilai 107,17.
Terdapat 4 (empat) IKU berpolarisasi minimize dan 2 (dua) IKU berpolarisasi stabilize, selebihnya maximize.
Nilai SP2D tertinggi terjadi pada bulan Desember sebesar Rp123.865,65 juta.
Sisa pagu belanja K/L seluruh satker mitra sebesar Rp9.477.488.516 dari pagu Rp426.592.767.000.
Total penerimaan negara melampaui target sebesar Rp4.039.836 ribu atau mencapai 102,32%.
Laporan ini disusun sebagai bahan evaluasi dan perbaikan kinerja secara berkelanjutan pada tahun berikutnya.
`,
    },
    {
      name: "Tabel 2.1 SDM",
      sheet: `
Tabel 2.1
Komposisi Pegawai KPPN Tanjung Sekuni per 31 Desember 2024 (orang)
No | Unit/Seksi | Jabatan |  |  | Golongan |  |  | Jenis Kelamin |  | Jumlah | % thd total
 |  | Struktural | Fungsional | Pelaksana | II | III | IV | L | P |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
1 | Kepala Kantor | 1 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 1 | 2,70%
2 | Subbagian Umum | 1 | 0 | 6 | 3 | 4 | 0 | 5 | 2 | 7 | 18,92%
3 | Seksi Pencairan Dana | 1 | 2 | 5 | 2 | 5 | 1 | 4 | 4 | 8 | 21,62%
4 | Seksi Bank | 1 | 1 | 4 | 3 | 3 | 0 | 3 | 3 | 6 | 16,22%
5 | Seksi Manajemen Satker dan Kepatuhan Internal | 1 | 3 | 3 | 1 | 5 | 1 | 3 | 4 | 7 | 18,92%
6 | Seksi Verifikasi dan Akuntansi | 1 | 2 | 5 | 4 | 4 | 0 | 6 | 2 | 8 | 21,62%
 | Jumlah | 6 | 8 | 23 | 13 | 21 | 3 | 22 | 15 | 37 | 100,00%
Sumber: Subbagian Umum. Persentase dibulatkan dua desimal sehingga penjumlahannya dapat berbeda dari 100,00%.

Pendidikan | S2 | S1/D-IV | D-III | D-I | SLTA | Jumlah
2023 | 4 | 15 | 9 | 6 | 3 | 37
2024 | 5 | 17 | 8 | 6 | 1 | 37
Naik/(Turun) | 1 | 2 | (1) | - | (2) | -
`,
    },
    {
      name: "Tabel 2.2 PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
KEPALA KPPN TANJUNG SEKUNI
No | Sasaran Strategis | Kode IKU | Indikator Kinerja Utama | Polarisasi | Target Q1 | Target Smt. I | Target s.d. Q3 | Target Tahunan
1 | Pelaksanaan anggaran satker mitra yang berkualitas | 1a-CP | Nilai IKPA satker mitra KPPN | Maximize | 93,00 | 93,00 | 93,00 | 93,00
 |  | 1b-CP | Persentase penyerapan belanja K/L satker mitra | Maximize | 15,00% | 40,00% | 65,00% | 95,00%
2 | Pengelolaan kas negara yang andal | 2a-CP | Persentase deviasi perencanaan kas satker | Minimize | 5,00% | 5,00% | 5,00% | 5,00%
 |  | 2b-N | Rasio saldo kas bendahara terhadap kebutuhan | Stabilize | 100,00% | 100,00% | 100,00% | 100,00%
3 | Layanan perbendaharaan yang prima | 3a-N | Indeks kepuasan pengguna layanan (skala 4) | Maximize | 3,40 | 3,40 | 3,40 | 3,40
4 | Kepatuhan satker terhadap peraturan perbendaharaan | 4a-N | Persentase LPJ Bendahara yang disampaikan tepat waktu | Maximize | 98,00% | 98,00% | 98,00% | 98,00%
 |  | 4b-N | Rasio retur SP2D | Minimize | 0,40% | 0,40% | 0,40% | 0,40%
5 | Pencairan dana yang akurat dan tepat waktu | 5a-N | Persentase SP2D yang diterbitkan tepat waktu | Maximize | 99,00% | 99,00% | 99,00% | 99,00%
 |  | 5b-N | Rata-rata waktu penyelesaian SP2D (menit) | Minimize | 60 | 60 | 60 | 60
6 | Pertanggungjawaban keuangan yang akuntabel | 6a-CP | Nilai kualitas LK UAKBUN-Daerah | Maximize | 92 | 92 | 92 | 92
 |  | 6b-N | Persentase rekonsiliasi tingkat satker tepat waktu | Maximize | 97,00% | 97,00% | 97,00% | 97,00%
7 | Pengendalian rekening dan penerimaan | 7a-N | Persentase rekening satker yang tidak pasif | Maximize | 95,00% | 95,00% | 95,00% | 95,00%
 |  | 7b-N | Jumlah hari penyelesaian suspen penerimaan | Minimize | 3 | 3 | 3 | 3
8 | SDM yang kompeten | 8a-N | Persentase pegawai yang memenuhi standar jam pelatihan | Maximize | 90,00% | 90,00% | 90,00% | 90,00%
 |  | 8b-N | Rata-rata jam pelatihan per pegawai | Maximize | 6 | 12 | 18 | 24
9 | Organisasi yang sehat | 9a-N | Indeks integritas unit kerja | Maximize | 95,00 | 95,00 | 95,00 | 95,00
10 | Pengelolaan anggaran yang berkualitas | 10a-CP | Nilai IKPA KPPN | Maximize | 96,00 | 96,00 | 96,00 | 96,00
 |  | 10b-N | Persentase penyerapan anggaran DIPA KPPN | Stabilize | 20,00% | 45,00% | 70,00% | 97,00%

 | Program/Kegiatan |  | Anggaran (Rp)
 | Program Pengelolaan Perbendaharaan, Kekayaan Negara dan Risiko |  | 317.900.000
 | Program Dukungan Manajemen |  | 3.764.033.000
 | Jumlah |  | 4.081.933.000
 | Kepala Kanwil DJPb |  |  |  |  | Tanjung Sekuni, 29 Januari 2024
 |  |  |  |  |  | Kepala KPPN Tanjung Sekuni
 | (ditandatangani) |  |  |  |  | (ditandatangani)
`,
    },
    {
      name: "Tabel 3.1 NKO",
      sheet: `
Tabel 3.1 Capaian IKU dan Nilai Kinerja Organisasi KPPN Tanjung Sekuni Tahun 2024
Kode | Perspektif/Sasaran Strategis/IKU | Target | Realisasi | Pol. | V/C | Bobot V/C (%) | Bobot Tertimbang (%) | Indeks Capaian | Nilai | Status
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
 | Stakeholder Perspective (30%) |  |  |  |  |  |  |  | 109,66 | Hijau
SS1 | Pelaksanaan anggaran satker mitra yang berkualitas |  |  |  |  | 28 | 100,00 |  | 101,31 | Hijau
1a-CP | Nilai IKPA satker mitra KPPN | 93,00 | 92,71 | Max | P/M | 14 | 50,00 | 99,69 |  | Kuning
1b-CP | Persentase penyerapan belanja K/L satker mitra | 95,00% | 97,78% | Max | P/M | 14 | 50,00 | 102,93 |  | Hijau
SS2 | Pengelolaan kas negara yang andal |  |  |  |  | 40 | 100,00 |  | 118,01 | Hijau
2a-CP | Persentase deviasi perencanaan kas satker | 5,00% | 3,85% | Min | E/M | 21 | 52,50 | 120,00 |  | Hijau
2b-N | Rasio saldo kas bendahara terhadap kebutuhan | 100,00% | 104,20% | Sta | P/L | 19 | 47,50 | 115,80 |  | Hijau
 | Customer Perspective (20%) |  |  |  |  |  |  |  | 106,40 | Hijau
SS3 | Layanan perbendaharaan yang prima |  |  |  |  | 26 | 100,00 |  | 102,94 | Hijau
3a-N | Indeks kepuasan pengguna layanan (skala 4) | 3,40 | 3,50 | Max | E/L | 26 | 100,00 | 102,94 |  | Hijau
SS4 | Kepatuhan satker terhadap peraturan perbendaharaan |  |  |  |  | 42 | 100,00 |  | 109,86 | Hijau
4a-N | Persentase LPJ Bendahara yang disampaikan tepat waktu | 98,00% | 97,73% | Max | E/M | 21 | 50,00 | 99,72 |  | Kuning
4b-N | Rasio retur SP2D | 0,40% | 0,23% | Min | E/M | 21 | 50,00 | 120,00 |  | Hijau
 | Internal Process Perspective (25%) |  |  |  |  |  |  |  | 107,17 | Hijau
SS5 | Pencairan dana yang akurat dan tepat waktu |  |  |  |  | 36 | 100,00 |  | 110,35 | Hijau
5a-N | Persentase SP2D yang diterbitkan tepat waktu | 99,00% | 99,69% | Max | E/H | 18 | 50,00 | 100,70 |  | Hijau
5b-N | Rata-rata waktu penyelesaian SP2D (menit) | 60 | 44,94 | Min | E/H | 18 | 50,00 | 120,00 |  | Hijau
SS6 | Pertanggungjawaban keuangan yang akuntabel |  |  |  |  | 35 | 100,00 |  | 103,35 | Hijau
6a-CP | Nilai kualitas LK UAKBUN-Daerah | 92 | 97,40 | Max | E/M | 21 | 60,00 | 105,87 |  | Hijau
6b-N | Persentase rekonsiliasi tingkat satker tepat waktu | 97,00% | 96,59% | Max | P/M | 14 | 40,00 | 99,58 |  | Kuning
SS7 | Pengendalian rekening dan penerimaan |  |  |  |  | 32 | 100,00 |  | 107,81 | Hijau
7a-N | Persentase rekening satker yang tidak pasif | 95,00% | 96,36% | Max | E/M | 21 | 65,63 | 101,43 |  | Hijau
7b-N | Jumlah hari penyelesaian suspen penerimaan | 3 | 2 | Min | P/H | 11 | 34,38 | 120,00 |  | Hijau
 | Learning and Growth Perspective (25%) |  |  |  |  |  |  |  | 107,11 | Hijau
SS8 | SDM yang kompeten |  |  |  |  | 25 | 100,00 |  | 111,66 | Hijau
8a-N | Persentase pegawai yang memenuhi standar jam pelatihan | 90,00% | 94,59% | Max | P/M | 14 | 56,00 | 105,10 |  | Hijau
8b-N | Rata-rata jam pelatihan per pegawai | 24 | 43,50 | Max | P/H | 11 | 44,00 | 120,00 |  | Hijau
SS9 | Organisasi yang sehat |  |  |  |  | 19 | 100,00 |  | 99,07 | Kuning
9a-N | Indeks integritas unit kerja | 95,00 | 94,12 | Max | P/L | 19 | 100,00 | 99,07 |  | Kuning
SS10 | Pengelolaan anggaran yang berkualitas |  |  |  |  | 40 | 100,00 |  | 110,61 | Hijau
10a-CP | Nilai IKPA KPPN | 96,00 | 93,18 | Max | P/M | 14 | 35,00 | 97,06 |  | Kuning
10b-N | Persentase penyerapan anggaran DIPA KPPN | 97,00% | 99,04% | Sta | E/L | 26 | 65,00 | 117,90 |  | Hijau
 | NILAI KINERJA ORGANISASI (NKO) |  |  |  |  |  |  |  | 107,75 | Hijau
Keterangan:
Indeks Capaian Maximize = Realisasi : Target x 100; Minimize = [1 + (1 - Realisasi : Target)] x 100; Stabilize = [100 - (selisih mutlak Realisasi dan Target : Target x 100)] + 20. Indeks Capaian maksimum 120.
Bobot V/C: E/L 26; E/M 21; E/H 18; P/L 19; P/M 14; P/H 11. Bobot tertimbang = Bobot V/C : jumlah bobot V/C dalam sasaran strategis.
Nilai SS = jumlah (indeks capaian x bobot tertimbang); Nilai Perspektif = rata-rata Nilai SS; NKO = jumlah (Nilai Perspektif x bobot perspektif).
Status: Hijau (>= 100), Kuning (80 <= nilai < 100), Merah (< 80)
`,
    },
    {
      name: "Tabel 3.2 Rekap NKO",
      sheet: `
Tabel 3.2 Perkembangan NKO
Perspektif | Bobot | 2022 |  | 2023 |  | 2024 |  | Perubahan Nilai 2023-2024
 |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot | 
Stakeholder Perspective | 30% | 104,36 | 31,31 | 106,12 | 31,84 | 109,66 | 32,90 | 3,54
Customer Perspective | 20% | 110,20 | 22,04 | 108,95 | 21,79 | 106,40 | 21,28 | (2,55)
Internal Process Perspective | 25% | 109,47 | 27,37 | 111,08 | 27,77 | 107,17 | 26,79 | (3,91)
Learning and Growth Perspective | 25% | 106,80 | 26,70 | 107,33 | 26,83 | 107,11 | 26,78 | (0,22)
NKO | 100% |  | 107,42 |  | 108,23 |  | 107,75 | (0,48)

Status | Jumlah SS | Jumlah IKU | % IKU
Hijau | 9 | 13 | 72,22
Kuning | 1 | 5 | 27,78
Merah | - | - | 0,00
Total | 10 | 18 | 100,00

Rekap Polarisasi | Maximize | Minimize | Stabilize | Jumlah
IKU Stakeholder Perspective | 2 | 1 | 1 | 4
IKU Customer Perspective | 2 | 1 | - | 3
IKU Internal Process Perspective | 4 | 2 | - | 6
IKU Learning and Growth Perspective | 4 | - | 1 | 5
Jumlah IKU | 12 | 4 | 2 | 18
`,
    },
    {
      name: "Tabel 3.3 Triwulan",
      sheet: `
Tabel 3.3 Perkembangan Realisasi IKU Terpilih per Triwulan
IKU | T/R | Q1 | Smt. I | s.d. Q3 | Y-2024 | Realisasi Y-2023
1b-CP Persentase penyerapan belanja K/L satker mitra | Target | 15,00% | 40,00% | 65,00% | 95,00% | 
 | Realisasi | 14,12% | 42,87% | 68,31% | 97,78% | 96,02%
 | Indeks Capaian | 94,13 | 107,18 | 105,09 | 102,93 | 101,07
2a-CP Persentase deviasi perencanaan kas satker | Target | 5,00% | 5,00% | 5,00% | 5,00% | 
 | Realisasi | 6,40% | 5,10% | 4,22% | 3,85% | 4,61%
 | Indeks Capaian | 72,00 | 98,00 | 115,60 | 120,00 | 107,80
4a-N Persentase LPJ Bendahara yang disampaikan tepat waktu | Target | 98,00% | 98,00% | 98,00% | 98,00% | 
 | Realisasi | 96,97% | 97,73% | 97,98% | 97,73% | 97,35%
 | Indeks Capaian | 98,95 | 99,72 | 99,98 | 99,72 | 99,34
5b-N Rata-rata waktu penyelesaian SP2D (menit) | Target | 60,00 | 60,00 | 60,00 | 60,00 | 
 | Realisasi | 40,64 | 40,81 | 42,58 | 44,94 | 47,80
 | Indeks Capaian | 120,00 | 120,00 | 120,00 | 120,00 | 120,00
8b-N Rata-rata jam pelatihan per pegawai | Target | 6,00 | 12,00 | 18,00 | 24,00 | 
 | Realisasi | 9,50 | 21,00 | 33,25 | 43,50 | 38,40
 | Indeks Capaian | 120,00 | 120,00 | 120,00 | 120,00 | 120,00
10b-N Persentase penyerapan anggaran DIPA KPPN | Target | 20,00% | 45,00% | 70,00% | 97,00% | 
 | Realisasi | 19,05% | 46,72% | 71,18% | 99,04% | 99,16%
 | Indeks Capaian | 115,25 | 116,18 | 118,31 | 117,90 | 117,77
Indeks capaian 2023 dihitung terhadap target tahunan yang sama dengan target 2024. Batas maksimum indeks 120.
`,
    },
    {
      name: "Bab III Analisis",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Analisis Capaian
Persentase penyerapan belanja K/L satker mitra mencapai 97,78% dari target 95,00% sehingga indeks capaiannya 102,93.
Pagu belanja K/L sebesar Rp426,59 miliar terealisasi Rp417,12 miliar dengan sisa pagu Rp9,48 miliar.
Belanja modal satker mitra terserap 96,99%, sedangkan belanja barang terserap 96,57%.
Persentase deviasi perencanaan kas satker terealisasi 3,85% dari target maksimal 5,00% (polarisasi minimize) sehingga indeks capaian sebesar 120,00.
Capaian tersebut lebih baik daripada realisasi tahun 2023 sebesar 4,61%.
Nilai IKPA tertinggi diraih Polres Sekuni Barat dengan nilai 97,21, sedangkan nilai terendah adalah Kantor Pertanahan Kab. Sekuni Barat dengan nilai 74,44 (kategori Cukup).
SP2D yang terbit tepat waktu sebanyak 6.369 lembar dari 6.389 lembar atau 99,69%, dengan 20 lembar terlambat.
Rata-rata waktu penyelesaian SP2D adalah 44,94 menit, lebih cepat dari norma waktu 60 menit; hanya bulan Desember yang melampaui norma dengan 68,35 menit.
Retur SP2D tercatat 15 (lima belas) lembar dengan rasio 0,23%, di bawah batas 0,40%.
Penerbitan SP2D terbanyak terjadi pada bulan Juli yaitu 631 lembar.
Jumlah rekening satker per 31 Desember 2024 sebanyak 55 rekening, terdiri atas 17 rekening penerimaan, 27 rekening pengeluaran, dan 11 rekening lainnya.
Saldo seluruh rekening tersebut sebesar Rp3.748.597.304 dan 69,03% di antaranya berada pada rekening lainnya.
Penerimaan negara melalui MPN G3 tahun 2024 sebesar Rp178.015.836 ribu, naik 4,20% dibandingkan tahun 2023 sebesar Rp170.836.003 ribu.
Penerimaan pajak mencapai 102,44% dari target, namun penerimaan bea dan cukai baru mencapai 93,27%.
LPJ Bendahara yang disampaikan tepat waktu sebanyak 258 dari 264 LPJ (97,73%) sehingga belum mencapai target 98,00%.
Belanja pegawai KPPN sebesar Rp2.311.514.227 meningkat Rp86.195.780 dari realisasi tahun 2023.
Rata-rata jam pelatihan pegawai mencapai 43,50 jam dari target 24 jam dan indeks capaiannya dibatasi maksimum 120.
Unsur survei dengan nilai terendah adalah Sarana dan Prasarana dengan NRR 3,15 dan yang tertinggi adalah Biaya/Tarif dengan NRR 3,95.
`,
    },
    {
      name: "Tabel 3.4 IKPA",
      sheet: `
Tabel 3.4 Nilai IKPA Satuan Kerja Mitra KPPN Tanjung Sekuni s.d. Desember 2024
No | Kode Satker | Nama Satker | Kualitas Perencanaan |  | Kualitas Pelaksanaan |  |  |  | Kualitas Hasil | Nilai Total | Konversi Bobot | Nilai Akhir | Kategori
 |  |  | Revisi DIPA | Deviasi Hal. III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output |  |  |  | 
 |  | Bobot | 10% | 15% | 20% | 10% | 10% | 10% | 25% | 100% |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)
1 | 401211 | Pengadilan Negeri Tanjung Sekuni | 98,51 | 89,16 | 93,76 | 93,80 | 95,56 | 99,48 | 100,00 | 95,86 | 100% | 95,86 | Sangat Baik
2 | 401212 | Pengadilan Agama Tanjung Sekuni | 100,00 | 87,71 | 89,89 | - | 95,70 | 95,86 | 100,00 | 85,29 | 90% | 94,77 | Baik
3 | 007341 | Kejaksaan Negeri Sekuni Barat | 94,14 | 98,30 | 99,20 | 88,25 | 96,82 | 96,63 | 95,65 | 96,08 | 100% | 96,08 | Sangat Baik
4 | 007342 | Kejaksaan Negeri Walunaga | 100,00 | 94,43 | 96,59 | - | 93,38 | 98,46 | 89,25 | 84,98 | 90% | 94,42 | Baik
5 | 652103 | Lapas Kelas IIB Tanjung Sekuni | 100,00 | 85,02 | 87,12 | 72,86 | 94,77 | 94,27 | 100,00 | 91,37 | 100% | 91,37 | Baik
6 | 652107 | Rutan Kelas IIB Walunaga | 100,00 | 79,60 | 98,44 | 99,59 | 98,74 | 99,86 | 100,00 | 96,45 | 100% | 96,45 | Sangat Baik
7 | 652110 | Kantor Imigrasi Kelas II Tanjung Sekuni | 100,00 | 77,95 | 90,45 | 96,28 | 97,68 | 96,72 | 99,26 | 93,67 | 100% | 93,67 | Baik
8 | 527731 | KPPN Tanjung Sekuni | 100,00 | 79,75 | 88,33 | 89,77 | 99,98 | 95,81 | 100,00 | 93,18 | 100% | 93,18 | Baik
9 | 527745 | KPP Pratama Tanjung Sekuni | 100,00 | 93,65 | 95,94 | 93,53 | 93,34 | 91,56 | 99,00 | 95,83 | 100% | 95,83 | Sangat Baik
10 | 527752 | KPPBC TMP C Tanjung Sekuni | 100,00 | 91,76 | 95,25 | 97,63 | 95,04 | 93,79 | 98,64 | 96,12 | 100% | 96,12 | Sangat Baik
11 | 418801 | Kankemenag Kab. Sekuni Barat | 100,00 | 96,93 | 91,25 | - | 95,11 | 91,88 | 100,00 | 86,49 | 90% | 96,10 | Sangat Baik
12 | 418805 | Kankemenag Kab. Walunaga | 100,00 | 95,88 | 98,08 | 89,80 | 95,50 | 95,36 | 91,28 | 94,88 | 100% | 94,88 | Baik
13 | 418809 | MAN 1 Tanjung Sekuni | 98,49 | 87,09 | 75,35 | 75,59 | 95,75 | 87,35 | 79,15 | 83,64 | 100% | 83,64 | Cukup
14 | 239901 | Pelabuhan Perikanan Tanjung Sekuni | 92,58 | 82,06 | 91,50 | 95,19 | 98,97 | 90,07 | 100,00 | 93,29 | 100% | 93,29 | Baik
15 | 019421 | BPS Kab. Sekuni Barat | 90,83 | 78,98 | 99,37 | 90,28 | 96,61 | 96,63 | 89,85 | 91,62 | 100% | 91,62 | Baik
16 | 019422 | BPS Kab. Walunaga | 92,86 | 90,94 | 92,97 | 89,55 | 94,49 | 99,02 | 100,00 | 94,83 | 100% | 94,83 | Baik
17 | 430551 | Kantor Pertanahan Kab. Sekuni Barat | 91,65 | 45,58 | 67,26 | - | 95,47 | 98,43 | 72,63 | 67,00 | 90% | 74,44 | Cukup
18 | 430552 | Kantor Pertanahan Kab. Walunaga | 100,00 | 84,95 | 93,96 | 89,71 | 96,56 | 95,21 | 100,00 | 94,68 | 100% | 94,68 | Baik
19 | 645531 | Polres Sekuni Barat | 100,00 | 90,33 | 97,12 | 97,82 | 96,54 | 98,01 | 100,00 | 97,21 | 100% | 97,21 | Sangat Baik
20 | 645532 | Polres Walunaga | 100,00 | 88,45 | 91,03 | 89,95 | 93,23 | 94,57 | 93,93 | 92,73 | 100% | 92,73 | Baik
21 | 656201 | KPU Kab. Sekuni Barat | 100,00 | 79,46 | 90,74 | 78,28 | 97,94 | 87,06 | 75,63 | 85,30 | 100% | 85,30 | Cukup
22 | 656202 | KPU Kab. Walunaga | 100,00 | 79,37 | 90,28 | - | 95,96 | 92,94 | 100,00 | 83,85 | 90% | 93,17 | Baik
 |  | Rata-rata | 98,14 | 85,33 | 91,54 | 89,88 | 96,05 | 94,95 | 94,74 |  |  | 92,71 | Baik
Keterangan: Nilai Total = jumlah (nilai indikator x bobot). Nilai Akhir = Nilai Total : Konversi Bobot. Satker tanpa belanja kontraktual (-) tidak dihitung pada indikator tersebut (konversi bobot 90%).
Kategori: Sangat Baik (nilai >= 95), Baik (89 <= nilai < 95), Cukup (70 <= nilai < 89), Kurang (nilai < 70). Rata-rata adalah rata-rata sederhana satker yang mempunyai nilai.

Rekapitulasi Kategori | Jumlah Satker | Persentase
Kategori Sangat Baik | 7 | 31,82%
Kategori Baik | 12 | 54,55%
Kategori Cukup | 3 | 13,64%
Kategori Kurang | 0 | 0,00%
Seluruh kategori | 22 | 100,00%
`,
    },
    {
      name: "Tabel 3.5 SP2D",
      sheet: `
Tabel 3.5 Statistik Penerbitan SP2D Tahun 2024
Bulan | Jumlah SP2D (lembar) |  |  |  | Nilai SP2D (juta rupiah) | Ketepatan Waktu |  |  | Rata-rata Waktu (menit) | Retur SP2D | % Retur
 | Gaji | LS Non-Gaji | UP/GUP/TUP | Jumlah |  | Tepat | Terlambat | % Tepat Waktu |  |  | 
(1) | (2) | (3) | (4) | (5)=(2)+(3)+(4) | (6) | (7) | (8)=(5)-(7) | (9)=(7):(5) | (10) | (11) | (12)=(11):(5)
Januari | 61 | 284 | 106 | 451 | 79.393,01 | 449 | 2 | 99,56% | 46,55 | 2 | 0,44%
Februari | 62 | 328 | 103 | 493 | 77.178,54 | 491 | 2 | 99,59% | 36,21 | - | 0,00%
Maret | 85 | 222 | 146 | 453 | 82.298,23 | 451 | 2 | 99,56% | 39,16 | 2 | 0,44%
Triwulan I | 208 | 834 | 355 | 1.397 | 238.869,78 | 1.391 | 6 | 99,57% | 40,64 | 4 | 0,29%
April | 62 | 259 | 123 | 444 | 111.608,05 | 444 | - | 100,00% | 31,88 | 1 | 0,23%
Mei | 64 | 263 | 141 | 468 | 95.284,27 | 467 | 1 | 99,79% | 44,34 | 2 | 0,43%
Juni | 83 | 372 | 158 | 613 | 114.582,48 | 613 | - | 100,00% | 46,71 | 2 | 0,33%
Triwulan II | 209 | 894 | 422 | 1.525 | 321.474,79 | 1.524 | 1 | 99,93% | 40,98 | 5 | 0,33%
Juli | 63 | 405 | 163 | 631 | 104.535,09 | 628 | 3 | 99,52% | 41,55 | 3 | 0,48%
Agustus | 60 | 309 | 120 | 489 | 89.157,14 | 489 | - | 100,00% | 44,81 | - | 0,00%
September | 63 | 401 | 141 | 605 | 103.930,61 | 605 | - | 100,00% | 51,97 | - | 0,00%
Triwulan III | 186 | 1.115 | 424 | 1.725 | 297.622,84 | 1.722 | 3 | 99,83% | 46,11 | 3 | 0,17%
Oktober | 60 | 433 | 133 | 626 | 88.289,88 | 625 | 1 | 99,84% | 35,34 | 1 | 0,16%
November | 62 | 370 | 130 | 562 | 111.389,16 | 557 | 5 | 99,11% | 52,41 | 2 | 0,36%
Desember | 59 | 347 | 148 | 554 | 123.865,65 | 550 | 4 | 99,28% | 68,35 | - | 0,00%
Triwulan IV | 181 | 1.150 | 411 | 1.742 | 323.544,68 | 1.732 | 10 | 99,43% | 52,03 | 3 | 0,17%
Jumlah Tahun 2024 | 784 | 3.993 | 1.612 | 6.389 | 1.181.512,09 | 6.369 | 20 | 99,69% | 44,94 | 15 | 0,23%
Catatan: kolom (10) pada baris triwulan dan tahun adalah rata-rata sederhana dari bulan yang bersangkutan; nilai dalam juta rupiah dibulatkan dua desimal sehingga penjumlahan dapat berbeda 0,01-0,02.
`,
    },
    {
      name: "Tabel 3.6 Nilai SP2D",
      sheet: `
Tabel 3.6
Nilai SP2D per Jenis Belanja per Bulan Tahun Anggaran 2024 (Rp)
Bulan | Belanja Kementerian/Lembaga |  |  | Jumlah Belanja K/L | Transfer ke Daerah |  | Jumlah TKD | Total Nilai SP2D
 | Pegawai (51) | Barang (52) | Modal (53) |  | Dana Alokasi Umum/DBH | DAK Fisik dan Dana Desa |  | 
1 | 2 | 3 | 4 | 5 = 2+3+4 | 6 | 7 | 8 = 6+7 | 9 = 5+8
Januari | 18.068.918.874 | 4.307.584.435 | 124.206.846 | 22.500.710.155 | 54.456.706.046 | 2.435.595.204 | 56.892.301.250 | 79.393.011.405
Februari | 17.387.613.697 | 8.529.870.169 | 360.986.839 | 26.278.470.705 | 46.028.882.491 | 4.871.190.408 | 50.900.072.899 | 77.178.543.604
Maret | 19.149.305.726 | 11.249.950.990 | 744.556.742 | 31.143.813.458 | 40.194.235.415 | 10.960.178.418 | 51.154.413.833 | 82.298.227.291
April | 26.454.043.765 | 11.704.877.399 | 979.796.981 | 39.138.718.145 | 60.291.353.122 | 12.177.976.020 | 72.469.329.142 | 111.608.047.287
Mei | 17.138.463.259 | 13.474.035.656 | 1.239.160.038 | 31.851.658.953 | 51.863.529.567 | 11.569.077.219 | 63.432.606.786 | 95.284.265.739
Juni | 25.250.184.131 | 14.018.999.584 | 1.468.583.427 | 40.737.767.142 | 62.884.529.601 | 10.960.178.418 | 73.844.708.019 | 114.582.475.161
Semester I | 123.448.529.452 | 63.285.318.233 | 4.917.290.873 | 191.651.138.558 | 315.719.236.242 | 52.974.195.687 | 368.693.431.929 | 560.344.570.487
Juli | 18.977.325.778 | 14.679.274.719 | 1.493.048.412 | 35.149.648.909 | 59.643.059.003 | 9.742.380.816 | 69.385.439.819 | 104.535.088.728
Agustus | 18.481.229.775 | 14.336.500.307 | 1.785.943.896 | 34.603.673.978 | 46.028.882.491 | 8.524.583.214 | 54.553.465.705 | 89.157.139.683
September | 18.701.716.887 | 15.222.659.041 | 1.877.986.986 | 35.802.362.914 | 58.994.764.883 | 9.133.482.015 | 68.128.246.898 | 103.930.609.812
Oktober | 18.485.639.517 | 15.347.447.882 | 2.005.786.592 | 35.838.873.991 | 41.490.823.654 | 10.960.178.418 | 52.451.002.072 | 88.289.876.063
November | 17.760.236.917 | 16.944.429.131 | 2.270.282.163 | 36.974.948.211 | 62.236.235.481 | 12.177.976.020 | 74.414.211.501 | 111.389.159.712
Desember | 20.829.417.530 | 23.487.155.476 | 2.778.058.917 | 47.094.631.923 | 60.939.647.246 | 15.831.368.830 | 76.771.016.076 | 123.865.647.999
Semester II | 113.235.566.404 | 100.017.466.556 | 12.211.106.966 | 225.464.139.926 | 329.333.412.758 | 66.369.969.313 | 395.703.382.071 | 621.167.521.997
Jumlah | 236.684.095.856 | 163.302.784.789 | 17.128.397.839 | 417.115.278.484 | 645.052.649.000 | 119.344.165.000 | 764.396.814.000 | 1.181.512.092.484
Proporsi (%) | 20,03 | 13,82 | 1,45 | 35,30 | 54,60 | 10,10 | 64,70 | 100,00
`,
    },
    {
      name: "Tabel 3.7 Realisasi Satker",
      sheet: `
Tabel 3.7 Pagu dan Realisasi Belanja K/L Satker Mitra Tahun 2024
(dalam rupiah)
BA/Kode | Kementerian/Satuan Kerja | Pagu |  |  |  | Realisasi |  |  |  | Sisa Pagu | %
 |  | Pegawai | Barang | Modal | Jumlah | Pegawai | Barang | Modal | Jumlah |  | 
005 | MAHKAMAH AGUNG | 10.318.084.000 | 6.002.151.000 | 2.450.549.000 | 18.770.784.000 | 10.143.812.712 | 5.823.290.189 | 2.328.435.932 | 18.295.538.833 | 475.245.167 | 97,47
401211 | Pengadilan Negeri Tanjung Sekuni | 5.596.233.000 | 2.893.451.000 | 573.853.000 | 9.063.537.000 | 5.447.931.902 | 2.828.058.416 | 557.210.697 | 8.833.201.015 | 230.335.985 | 97,46
401212 | Pengadilan Agama Tanjung Sekuni | 4.721.851.000 | 3.108.700.000 | 1.876.696.000 | 9.707.247.000 | 4.695.880.810 | 2.995.231.773 | 1.771.225.235 | 9.462.337.818 | 244.909.182 | 97,48
006 | KEJAKSAAN RI | 6.377.524.000 | 5.442.898.000 | 2.287.649.000 | 14.108.071.000 | 6.244.076.613 | 5.283.386.794 | 2.197.703.859 | 13.725.167.266 | 382.903.734 | 97,29
007341 | Kejaksaan Negeri Sekuni Barat | 3.700.648.000 | 2.128.453.000 | 1.606.596.000 | 7.435.697.000 | 3.631.445.711 | 2.052.466.557 | 1.523.052.886 | 7.206.965.154 | 228.731.846 | 96,92
007342 | Kejaksaan Negeri Walunaga | 2.676.876.000 | 3.314.445.000 | 681.053.000 | 6.672.374.000 | 2.612.630.902 | 3.230.920.237 | 674.650.973 | 6.518.202.112 | 154.171.888 | 97,69
013 | KEMENTERIAN HUKUM DAN HAM | 12.596.457.000 | 8.231.146.000 | 755.440.000 | 21.583.043.000 | 12.503.760.938 | 7.921.681.634 | 736.385.983 | 21.161.828.555 | 421.214.445 | 98,05
652103 | Lapas Kelas IIB Tanjung Sekuni | 2.555.506.000 | 2.019.118.000 | 296.965.000 | 4.871.589.000 | 2.484.717.778 | 1.930.680.577 | 287.818.153 | 4.703.216.508 | 168.372.492 | 96,54
652107 | Rutan Kelas IIB Walunaga | 4.290.099.000 | 4.100.048.000 | 144.685.000 | 8.534.832.000 | 4.273.367.022 | 3.922.105.471 | 137.132.135 | 8.332.604.628 | 202.227.372 | 97,63
652110 | Kantor Imigrasi Kelas II Tanjung Sekuni | 5.750.852.000 | 2.111.980.000 | 313.790.000 | 8.176.622.000 | 5.745.676.138 | 2.068.895.586 | 311.435.695 | 8.126.007.419 | 50.614.581 | 99,38
015 | KEMENTERIAN KEUANGAN | 10.027.480.000 | 9.737.921.000 | 604.553.000 | 20.369.954.000 | 9.759.697.992 | 9.442.330.797 | 594.544.414 | 19.796.573.203 | 573.380.797 | 97,19
527731 | KPPN Tanjung Sekuni | 2.329.418.000 | 1.469.915.000 | 282.600.000 | 4.081.933.000 | 2.311.514.227 | 1.449.975.670 | 281.265.500 | 4.042.755.397 | 39.177.603 | 99,04
527745 | KPP Pratama Tanjung Sekuni | 4.746.679.000 | 3.764.031.000 | 148.914.000 | 8.659.624.000 | 4.583.867.240 | 3.709.075.818 | 142.957.298 | 8.435.900.356 | 223.723.644 | 97,42
527752 | KPPBC TMP C Tanjung Sekuni | 2.951.383.000 | 4.503.975.000 | 173.039.000 | 7.628.397.000 | 2.864.316.525 | 4.283.279.309 | 170.321.616 | 7.317.917.450 | 310.479.550 | 95,93
025 | KEMENTERIAN AGAMA | 69.497.635.000 | 54.258.900.000 | 3.361.027.000 | 127.117.562.000 | 68.411.098.395 | 52.462.860.160 | 3.288.371.176 | 124.162.329.731 | 2.955.232.269 | 97,68
418801 | Kankemenag Kab. Sekuni Barat | 15.578.420.000 | 20.272.840.000 | 1.199.317.000 | 37.050.577.000 | 15.366.552.873 | 19.220.678.620 | 1.159.379.518 | 35.746.611.011 | 1.303.965.989 | 96,48
418805 | Kankemenag Kab. Walunaga | 30.345.370.000 | 15.116.785.000 | 1.628.095.000 | 47.090.250.000 | 29.996.397.549 | 14.814.448.493 | 1.608.557.776 | 46.419.403.818 | 670.846.182 | 98,58
418809 | MAN 1 Tanjung Sekuni | 23.573.845.000 | 18.869.275.000 | 533.615.000 | 42.976.735.000 | 23.048.147.973 | 18.427.733.047 | 520.433.882 | 41.996.314.902 | 980.420.098 | 97,72
032 | KEMENTERIAN KELAUTAN DAN PERIKANAN | 5.586.099.000 | 4.803.648.000 | 708.118.000 | 11.097.865.000 | 5.516.272.013 | 4.545.211.518 | 707.055.655 | 10.768.539.186 | 329.325.814 | 97,03
239901 | Pelabuhan Perikanan Tanjung Sekuni | 5.586.099.000 | 4.803.648.000 | 708.118.000 | 11.097.865.000 | 5.516.272.013 | 4.545.211.518 | 707.055.655 | 10.768.539.186 | 329.325.814 | 97,03
054 | BADAN PUSAT STATISTIK | 7.895.320.000 | 5.197.022.000 | 1.343.115.000 | 14.435.457.000 | 7.680.515.557 | 5.055.086.020 | 1.288.276.980 | 14.023.878.557 | 411.578.443 | 97,15
019421 | BPS Kab. Sekuni Barat | 4.193.829.000 | 1.630.124.000 | 563.005.000 | 6.386.958.000 | 4.085.627.731 | 1.569.157.297 | 543.974.871 | 6.198.759.899 | 188.198.101 | 97,05
019422 | BPS Kab. Walunaga | 3.701.491.000 | 3.566.898.000 | 780.110.000 | 8.048.499.000 | 3.594.887.826 | 3.485.928.723 | 744.302.109 | 7.825.118.658 | 223.380.342 | 97,22
056 | KEMENTERIAN ATR/BPN | 10.824.920.000 | 8.958.772.000 | 2.473.567.000 | 22.257.259.000 | 10.513.343.534 | 8.685.177.032 | 2.402.995.403 | 21.601.515.969 | 655.743.031 | 97,05
430551 | Kantor Pertanahan Kab. Sekuni Barat | 6.151.699.000 | 4.011.285.000 | 1.641.583.000 | 11.804.567.000 | 5.996.675.620 | 3.966.759.334 | 1.606.288.050 | 11.569.723.004 | 234.843.996 | 98,01
430552 | Kantor Pertanahan Kab. Walunaga | 4.673.221.000 | 4.947.487.000 | 831.984.000 | 10.452.692.000 | 4.516.667.914 | 4.718.417.698 | 796.707.353 | 10.031.792.965 | 420.899.035 | 95,97
060 | KEPOLISIAN NEGARA RI | 72.601.974.000 | 39.738.654.000 | 1.980.837.000 | 114.321.465.000 | 72.687.691.695 | 37.913.148.622 | 1.913.577.033 | 112.514.417.350 | 1.807.047.650 | 98,42
645531 | Polres Sekuni Barat | 40.484.370.000 | 25.350.252.000 | 461.214.000 | 66.295.836.000 | 41.039.005.658 | 23.963.593.173 | 458.538.276 | 65.461.137.107 | 834.698.893 | 98,74
645532 | Polres Walunaga | 32.117.604.000 | 14.388.402.000 | 1.519.623.000 | 48.025.629.000 | 31.648.686.037 | 13.949.555.449 | 1.455.038.757 | 47.053.280.243 | 972.348.757 | 97,98
076 | KOMISI PEMILIHAN UMUM | 34.101.885.000 | 26.735.079.000 | 1.694.343.000 | 62.531.307.000 | 33.223.826.407 | 26.170.612.023 | 1.671.051.404 | 61.065.489.834 | 1.465.817.166 | 97,66
656201 | KPU Kab. Sekuni Barat | 16.755.771.000 | 12.200.310.000 | 573.609.000 | 29.529.690.000 | 16.273.203.906 | 11.792.819.010 | 564.775.111 | 28.630.798.027 | 898.891.973 | 96,96
656202 | KPU Kab. Walunaga | 17.346.114.000 | 14.534.769.000 | 1.120.734.000 | 33.001.617.000 | 16.950.622.501 | 14.377.793.013 | 1.106.276.293 | 32.434.691.807 | 566.925.193 | 98,28
 | JUMLAH | 239.827.378.000 | 169.106.191.000 | 17.659.198.000 | 426.592.767.000 | 236.684.095.856 | 163.302.784.789 | 17.128.397.839 | 417.115.278.484 | 9.477.488.516 | 97,78
 | Persentase penyerapan |  |  |  |  | 98,69 | 96,57 | 96,99 | 97,78 |  | 
Keterangan: belanja pegawai Polres Sekuni Barat melampaui pagu (pagu minus) dan diselesaikan melalui revisi administratif pada Januari 2025. Baris Kementerian (3 angka) adalah jumlah satker di bawahnya.
`,
    },
    {
      name: "Tabel 3.8 Rekening",
      sheet: `
Tabel 3.8 Rekening Satker yang Ditatausahakan per 31 Desember 2024
No | Jenis Rekening | Bank | Jumlah Rekening 31-12-2023 | Dibuka | Ditutup | Jumlah Rekening 31-12-2024 | Aktif | Pasif (dormant) | Saldo 31-12-2024 (Rp) | % Saldo
A | Rekening Penerimaan |  | 17 | 1 | 1 | 17 | 16 | 1 | 239.019.388 | 6,38
1 | Bendahara Penerimaan | Bank Nusa Raya | 9 | 1 | - | 10 | 9 | 1 | 142.655.318 | 3,81
2 | Bendahara Penerimaan | Bank Sekuni Mandala | 6 | - | 1 | 5 | 5 | - | 88.914.070 | 2,37
3 | Penerimaan Lainnya | Bank Nusa Raya | 2 | - | - | 2 | 2 | - | 7.450.000 | 0,20
B | Rekening Pengeluaran |  | 25 | 3 | 1 | 27 | 27 | - | 921.869.957 | 24,59
4 | Bendahara Pengeluaran | Bank Nusa Raya | 14 | 1 | 1 | 14 | 14 | - | 611.208.455 | 16,30
5 | Bendahara Pengeluaran | Bank Sekuni Mandala | 8 | - | - | 8 | 8 | - | 274.119.602 | 7,31
6 | Bendahara Pengeluaran Pembantu | Bank Nusa Raya | 3 | 2 | - | 5 | 5 | - | 36.541.900 | 0,97
C | Rekening Lainnya |  | 11 | 2 | 2 | 11 | 10 | 1 | 2.587.707.959 | 69,03
7 | Dana Titipan | Bank Nusa Raya | 5 | - | - | 5 | 5 | - | 1.904.377.812 | 50,80
8 | Dana Jaminan | Bank Sekuni Mandala | 2 | 1 | - | 3 | 2 | 1 | 415.000.000 | 11,07
9 | Dana Kerja Sama/Hibah | Bank Nusa Raya | 4 | 1 | 2 | 3 | 3 | - | 268.330.147 | 7,16
 | JUMLAH (A+B+C) |  | 53 | 6 | 4 | 55 | 53 | 2 | 3.748.597.304 | 100,00
`,
    },
    {
      name: "Tabel 3.9 Penerimaan",
      sheet: `
Tabel 3.9 Realisasi Penerimaan Negara melalui MPN G3 (ribu rupiah)
Bulan | 2023 |  |  |  | 2024 |  |  |  | Pertumbuhan | 
 | Pajak | Bea dan Cukai | PNBP | Jumlah | Pajak | Bea dan Cukai | PNBP | Jumlah | Nominal | %
Januari | 10.211.745 | 659.639 | 1.598.101 | 12.469.485 | 12.151.976 | 465.705 | 1.695.585 | 14.313.266 | 1.843.781 | 14,79
Februari | 13.539.275 | 959.822 | 2.255.829 | 16.754.926 | 14.459.945 | 1.089.397 | 2.136.270 | 17.685.612 | 930.686 | 5,55
Maret | 13.183.020 | 837.979 | 2.126.658 | 16.147.657 | 13.288.484 | 671.221 | 2.309.550 | 16.269.255 | 121.598 | 0,75
April | 11.797.531 | 472.180 | 2.001.850 | 14.271.561 | 10.263.851 | 393.325 | 2.141.979 | 12.799.155 | (1.472.406) | (10,32)
Mei | 8.987.164 | 328.497 | 2.788.097 | 12.103.758 | 9.544.368 | 312.729 | 2.729.546 | 12.586.643 | 482.885 | 3,99
Juni | 11.625.242 | 668.092 | 2.886.031 | 15.179.365 | 12.229.754 | 628.674 | 3.209.266 | 16.067.694 | 888.329 | 5,85
Juli | 11.685.871 | 793.339 | 1.758.634 | 14.237.844 | 11.919.588 | 877.432 | 1.649.598 | 14.446.618 | 208.774 | 1,47
Agustus | 11.835.757 | 627.956 | 1.570.736 | 14.034.449 | 13.954.357 | 661.237 | 1.534.609 | 16.150.203 | 2.115.754 | 15,08
September | 13.911.497 | 941.439 | 2.472.970 | 17.325.906 | 13.814.116 | 691.016 | 2.794.456 | 17.299.588 | (26.318) | (0,15)
Oktober | 10.945.115 | 913.417 | 1.992.796 | 13.851.328 | 12.357.034 | 692.370 | 2.092.435 | 15.141.839 | 1.290.511 | 9,32
November | 8.616.539 | 877.132 | 2.405.411 | 11.899.082 | 9.219.696 | 992.036 | 2.407.816 | 12.619.548 | 720.466 | 6,05
Desember | 9.608.834 | 870.378 | 2.081.430 | 12.560.642 | 9.464.701 | 1.007.027 | 2.164.687 | 12.636.415 | 75.773 | 0,60
Jumlah | 135.947.590 | 8.949.870 | 25.938.543 | 170.836.003 | 142.667.870 | 8.482.169 | 26.865.797 | 178.015.836 | 7.179.833 | 4,20
Rata-rata per bulan | 11.328.966 | 745.823 | 2.161.545 | 14.236.334 | 11.888.989 | 706.847 | 2.238.816 | 14.834.653 |  | 

Jenis Penerimaan | Target 2024 | Realisasi 2024 | % Capaian | Lebih/(Kurang) | Kontribusi (%)
Penerimaan Pajak | 139.267.000 | 142.667.870 | 102,44 | 3.400.870 | 80,14
Penerimaan Bea dan Cukai | 9.094.000 | 8.482.169 | 93,27 | (611.831) | 4,76
Penerimaan PNBP | 25.615.000 | 26.865.797 | 104,88 | 1.250.797 | 15,09
Total Penerimaan | 173.976.000 | 178.015.836 | 102,32 | 4.039.836 | 100,00
`,
    },
    {
      name: "Tabel 3.10 DIPA Akun",
      sheet: `
Tabel 3.10 Realisasi Anggaran KPPN Tanjung Sekuni per Program/Kegiatan/Akun TA 2024
Kode | Uraian | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6)=(4):(3)
015.08.CC | PROGRAM PENGELOLAAN PERBENDAHARAAN, KEKAYAAN NEGARA DAN RISIKO | 317.900.000 | 312.797.710 | 5.102.290 | 98,40
4704.EBA | Layanan Dukungan Manajemen Internal (Pengelolaan Kas) | 317.900.000 | 312.797.710 | 5.102.290 | 98,40
52 | Belanja Barang | 317.900.000 | 312.797.710 | 5.102.290 | 98,40
521211 | Belanja Bahan | 84.350.000 | 83.912.400 | 437.600 | 99,48
521213 | Belanja Honor Output Kegiatan | 36.000.000 | 36.000.000 | - | 100,00
524111 | Belanja Perjalanan Dinas Biasa | 128.700.000 | 126.455.310 | 2.244.690 | 98,26
524113 | Belanja Perjalanan Dinas Dalam Kota | 21.600.000 | 21.450.000 | 150.000 | 99,31
524114 | Belanja Perjalanan Dinas Paket Meeting Dalam Kota | 47.250.000 | 44.980.000 | 2.270.000 | 95,20
015.01.WA | PROGRAM DUKUNGAN MANAJEMEN | 3.764.033.000 | 3.729.957.687 | 34.075.313 | 99,09
4719.EBA.994.001 | Gaji dan Tunjangan | 2.329.418.000 | 2.311.514.227 | 17.903.773 | 99,23
51 | Belanja Pegawai | 2.329.418.000 | 2.311.514.227 | 17.903.773 | 99,23
511111 | Belanja Gaji Pokok PNS | 1.684.220.000 | 1.679.804.100 | 4.415.900 | 99,74
511119 | Belanja Pembulatan Gaji PNS | 24.000 | 21.846 | 2.154 | 91,03
511121 | Belanja Tunjangan Suami/Istri PNS | 118.640.000 | 116.917.820 | 1.722.180 | 98,55
511122 | Belanja Tunjangan Anak PNS | 35.410.000 | 34.602.944 | 807.056 | 97,72
511123 | Belanja Tunjangan Struktural PNS | 58.860.000 | 58.860.000 | - | 100,00
511125 | Belanja Tunjangan PPh PNS | 9.750.000 | 9.128.377 | 621.623 | 93,62
511126 | Belanja Tunjangan Beras PNS | 78.214.000 | 76.546.140 | 1.667.860 | 97,87
511129 | Belanja Uang Makan PNS | 262.800.000 | 255.316.000 | 7.484.000 | 97,15
511151 | Belanja Tunjangan Umum PNS | 37.000.000 | 36.445.000 | 555.000 | 98,50
512211 | Belanja Uang Lembur | 44.500.000 | 43.872.000 | 628.000 | 98,59
4719.EBA.994.002 | Operasional dan Pemeliharaan Kantor | 1.152.015.000 | 1.137.177.960 | 14.837.040 | 98,71
52 | Belanja Barang | 1.152.015.000 | 1.137.177.960 | 14.837.040 | 98,71
521111 | Belanja Keperluan Perkantoran | 486.900.000 | 485.377.215 | 1.522.785 | 99,69
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | 6.400.000 | 5.218.500 | 1.181.500 | 81,54
521115 | Belanja Honor Operasional Satuan Kerja | 48.360.000 | 48.360.000 | - | 100,00
521811 | Belanja Barang Persediaan Barang Konsumsi | 62.730.000 | 62.514.890 | 215.110 | 99,66
522111 | Belanja Langganan Listrik | 214.500.000 | 207.316.482 | 7.183.518 | 96,65
522112 | Belanja Langganan Telepon | 18.900.000 | 17.442.903 | 1.457.097 | 92,29
522113 | Belanja Langganan Air | 9.600.000 | 8.117.250 | 1.482.750 | 84,55
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 171.350.000 | 170.884.000 | 466.000 | 99,73
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 133.275.000 | 131.946.720 | 1.328.280 | 99,00
4719.EBB.951 | Layanan Sarana Internal | 282.600.000 | 281.265.500 | 1.334.500 | 99,53
53 | Belanja Modal | 282.600.000 | 281.265.500 | 1.334.500 | 99,53
532111 | Belanja Modal Peralatan dan Mesin | 187.600.000 | 186.540.500 | 1.059.500 | 99,44
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | 95.000.000 | 94.725.000 | 275.000 | 99,71
 | JUMLAH | 4.081.933.000 | 4.042.755.397 | 39.177.603 | 99,04

Rekapitulasi per jenis belanja |  | 2023 |  |  | 2024 |  |  | Sisa 2024 | Kenaikan Realisasi
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % |  | 
Belanja Pegawai |  | 2.241.905.000 | 2.225.318.447 | 99,26 | 2.329.418.000 | 2.311.514.227 | 99,23 | 17.903.773 | 86.195.780
Belanja Barang |  | 1.402.660.000 | 1.388.215.930 | 98,97 | 1.469.915.000 | 1.449.975.670 | 98,64 | 19.939.330 | 61.759.740
Belanja Modal |  | 164.800.000 | 163.977.250 | 99,50 | 282.600.000 | 281.265.500 | 99,53 | 1.334.500 | 117.288.250
Jumlah |  | 3.809.365.000 | 3.777.511.627 | 99,16 | 4.081.933.000 | 4.042.755.397 | 99,04 | 39.177.603 | 265.243.770
`,
    },
    {
      name: "Tabel 3.11 SKM",
      sheet: `
Tabel 3.11 Hasil Survei Kepuasan Pengguna Layanan Tahun 2024
Kode | Unsur Pelayanan | Sangat Baik (4) | Baik (3) | Kurang (2) | Tidak Baik (1) | Jumlah Responden | Jumlah Nilai | NRR | NRR Tertimbang | Mutu
U1 | Persyaratan | 68 | 54 | 2 | - | 124 | 438 | 3,53 | 0,392 | B
U2 | Sistem, Mekanisme, dan Prosedur | 61 | 59 | 4 | - | 124 | 429 | 3,46 | 0,384 | B
U3 | Waktu Penyelesaian | 49 | 66 | 8 | 1 | 124 | 411 | 3,31 | 0,367 | B
U4 | Biaya/Tarif | 118 | 6 | - | - | 124 | 490 | 3,95 | 0,438 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 66 | 55 | 3 | - | 124 | 435 | 3,51 | 0,390 | B
U6 | Kompetensi Pelaksana | 74 | 49 | 1 | - | 124 | 445 | 3,59 | 0,398 | A
U7 | Perilaku Pelaksana | 83 | 40 | 1 | - | 124 | 454 | 3,66 | 0,406 | A
U8 | Penanganan Pengaduan | 58 | 60 | 5 | 1 | 124 | 423 | 3,41 | 0,379 | B
U9 | Sarana dan Prasarana | 37 | 70 | 15 | 2 | 124 | 390 | 3,15 | 0,350 | B
 | Jumlah NRR tertimbang |  |  |  |  |  |  |  | 3,504 | 
 | Nilai IKM (NRR tertimbang x 25) |  |  |  |  |  |  |  | 87,60 | B
Bobot tiap unsur = 1/9 = 0,111. Mutu unsur ditetapkan dari NRR x 25. Mutu menurut Permenpan RB 14/2017: A 88,31-100,00; B 76,61-88,30; C 65,00-76,60; D 25,00-64,99

Tahun | 2020 | 2021 | 2022 | 2023 | 2024
Nilai IKM | 82,14 | 83,70 | 85,22 | 84,96 | 87,60
Kenaikan/(Penurunan) | - | 1,56 | 1,52 | (0,26) | 2,64
Mutu | B | B | B | B | B
`,
    },
    {
      name: "Tabel 3.12 LPJ dan Rekon",
      sheet: `
Tabel 3.12 Kepatuhan Penyampaian LPJ Bendahara dan Rekonsiliasi Tahun 2024
A. LPJ Bendahara |  |  |  |  | B. Rekonsiliasi e-Rekon&LK |  |  | 
Bulan | Wajib | Tepat Waktu | Terlambat | % Tepat | Wajib | Tepat Waktu | Terlambat | % Tepat
Januari | 22 | 21 | 1 | 95,45 | 22 | 22 | - | 100,00
Februari | 22 | 22 | - | 100,00 | 22 | 21 | 1 | 95,45
Maret | 22 | 21 | 1 | 95,45 | 22 | 20 | 2 | 90,91
April | 22 | 21 | 1 | 95,45 | 22 | 22 | - | 100,00
Mei | 22 | 22 | - | 100,00 | 22 | 21 | 1 | 95,45
Juni | 22 | 22 | - | 100,00 | 22 | 22 | - | 100,00
Juli | 22 | 22 | - | 100,00 | 22 | 22 | - | 100,00
Agustus | 22 | 21 | 1 | 95,45 | 22 | 21 | 1 | 95,45
September | 22 | 22 | - | 100,00 | 22 | 22 | - | 100,00
Oktober | 22 | 22 | - | 100,00 | 22 | 21 | 1 | 95,45
November | 22 | 21 | 1 | 95,45 | 22 | 21 | 1 | 95,45
Desember | 22 | 21 | 1 | 95,45 | 22 | 20 | 2 | 90,91
Jumlah | 264 | 258 | 6 | 97,73 | 264 | 255 | 9 | 96,59
`,
    },
    {
      name: "Tabel 3.13 Efisiensi",
      sheet: `
Tabel 3.13 Efisiensi Penggunaan Sumber Daya per Rincian Output
No | Rincian Output | Satuan | Target Volume | Realisasi Volume | Capaian Volume (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Anggaran Seharusnya (Rp) | Efisiensi (Rp) | Efisiensi (%)
 |  |  | (a) | (b) | (c)=(b):(a) | (d) | (e) | (f)=(e):(d) | (g)=(d)x(b):(a) | (h)=(g)-(e) | (i)=(h):(g)
1 | Pengelolaan Kas dan Bimtek Satker | kegiatan | 20 | 21 | 105,00 | 317.900.000 | 312.797.710 | 98,40 | 333.795.000 | 20.997.290 | 6,29
2 | Gaji dan Tunjangan | bulan layanan | 12 | 12 | 100,00 | 2.329.418.000 | 2.311.514.227 | 99,23 | 2.329.418.000 | 17.903.773 | 0,77
3 | Operasional dan Pemeliharaan Kantor | bulan layanan | 12 | 12 | 100,00 | 1.152.015.000 | 1.137.177.960 | 98,71 | 1.152.015.000 | 14.837.040 | 1,29
4 | Layanan Sarana Internal | unit | 25 | 25 | 100,00 | 282.600.000 | 281.265.500 | 99,53 | 282.600.000 | 1.334.500 | 0,47
 | Jumlah |  |  |  |  | 4.081.933.000 | 4.042.755.397 | 99,04 | 4.097.828.000 | 55.072.603 | 1,34
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "Tabel 2.1 SDM", cell: "I12", right: "22", wrong: "23" },
    { sheet: "Tabel 2.1 SDM", cell: "L9", right: "16,22%", wrong: "18,92%" },
    { sheet: "Tabel 2.2 PK", cell: "I10", right: "0,40%", wrong: "0,45%" },
    { sheet: "Tabel 2.2 PK", cell: "D26", right: "4.081.933.000", wrong: "4.018.933.000" },
    { sheet: "Tabel 2.2 PK", cell: "E6", right: "Minimize", wrong: "Maximize" },
    { sheet: "Tabel 3.1 NKO", cell: "I9", right: "120,00", wrong: "77,00" },
    { sheet: "Tabel 3.1 NKO", cell: "H25", right: "65,63", wrong: "67,74" },
    { sheet: "Tabel 3.1 NKO", cell: "D34", right: "93,18", wrong: "93,81" },
    { sheet: "Tabel 3.1 NKO", cell: "K32", right: "Kuning", wrong: "Hijau" },
    { sheet: "Tabel 3.1 NKO", cell: "J11", right: "106,40", wrong: "107,17" },
    { sheet: "Tabel 3.2 Rekap NKO", cell: "F6", right: "27,77", wrong: "27,37" },
    { sheet: "Tabel 3.2 Rekap NKO", cell: "C12", right: "5", wrong: "4" },
    { sheet: "Tabel 3.3 Triwulan", cell: "C8", right: "72,00", wrong: "128,00" },
    { sheet: "Tabel 3.3 Triwulan", cell: "E4", right: "68,31%", wrong: "63,81%" },
    { sheet: "Tabel 3.4 IKPA", cell: "N18", right: "Cukup", wrong: "Baik" },
    { sheet: "Tabel 3.4 IKPA", cell: "M16", right: "96,10", wrong: "86,49" },
    { sheet: "Tabel 3.4 IKPA", cell: "G28", right: "89,88", wrong: "69,45" },
    { sheet: "Tabel 3.5 SP2D", cell: "E16", right: "1.725", wrong: "1.236" },
    { sheet: "Tabel 3.5 SP2D", cell: "F10", right: "95.284,27", wrong: "9.528,43" },
    { sheet: "Tabel 3.5 SP2D", cell: "K21", right: "15", wrong: "30" },
    { sheet: "Tabel 3.6 Nilai SP2D", cell: "C19", right: "100.017.466.556", wrong: "76.530.311.080" },
    { sheet: "Tabel 3.6 Nilai SP2D", cell: "H14", right: "54.553.465.705", wrong: "54.535.465.705" },
    { sheet: "Tabel 3.7 Realisasi Satker", cell: "F19", right: "127.117.562.000", wrong: "120.117.562.000" },
    { sheet: "Tabel 3.7 Realisasi Satker", cell: "L18", right: "95,93", wrong: "97,42" },
    { sheet: "Tabel 3.8 Rekening", cell: "G14", right: "3", wrong: "5" },
    { sheet: "Tabel 3.8 Rekening", cell: "J7", right: "921.869.957", wrong: "885.328.057" },
    { sheet: "Tabel 3.9 Penerimaan", cell: "K7", right: "(10,32)", wrong: "10,32" },
    { sheet: "Tabel 3.9 Penerimaan", cell: "D21", right: "93,27", wrong: "107,21" },
    { sheet: "Tabel 3.10 DIPA Akun", cell: "D30", right: "62.514.890", wrong: "62.541.890" },
    { sheet: "Tabel 3.11 SKM", cell: "H10", right: "423", wrong: "432" },
    { sheet: "Tabel 3.11 SKM", cell: "K13", right: "B", wrong: "A" },
    { sheet: "Tabel 3.12 LPJ dan Rekon", cell: "I6", right: "90,91", wrong: "95,45" },
    { sheet: "Tabel 3.13 Efisiensi", cell: "J4", right: "333.795.000", wrong: "317.900.000" },
    {
      sheet: "Ringkasan Eksekutif",
      cell: "A3",
      right: "Tahun 2024 sebesar 107,75, turun 0,48 poin dibandingkan",
      wrong: "Tahun 2024 sebesar 107,75, naik 0,48 poin dibandingkan",
    },
    {
      sheet: "Ringkasan Eksekutif",
      cell: "A5",
      right: "IKU berstatus hijau, 5 (lima) IKU berstatus kuning,",
      wrong: "IKU berstatus hijau, 5 (empat) IKU berstatus kuning,",
    },
    {
      sheet: "Ringkasan Eksekutif",
      cell: "A7",
      right: "triliun seratus delapan puluh satu miliar lima ratus",
      wrong: "triliun seratus delapan belas miliar lima ratus",
    },
    {
      sheet: "Ringkasan Eksekutif",
      cell: "A8",
      right: "Rp764.396.814.000 atau 64,70% dari total.",
      wrong: "Rp764.396.814.000 atau 65,70% dari total.",
    },
    {
      sheet: "Ringkasan Eksekutif",
      cell: "A9",
      right: "terdapat sisa anggaran Rp39.177.603.",
      wrong: "terdapat sisa anggaran Rp39.717.603.",
    },
    {
      sheet: "Ringkasan Eksekutif",
      cell: "A15",
      right: "Nilai SP2D tertinggi terjadi pada bulan Desember sebesar Rp123.865,65 juta.",
      wrong: "Nilai SP2D tertinggi terjadi pada bulan November sebesar Rp123.865,65 juta.",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A3",
      right: "sehingga indeks capaiannya 102,93.",
      wrong: "sehingga indeks capaiannya 97,16.",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A5",
      right: "satker mitra terserap 96,99%, sedangkan belanja barang terserap 96,57%.",
      wrong: "satker mitra terserap 96,57%, sedangkan belanja barang terserap 96,99%.",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A8",
      right: "dengan nilai 74,44 (kategori Cukup).",
      wrong: "dengan nilai 74,44 (kategori Kurang).",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A11",
      right: "belas) lembar dengan rasio 0,23%, di bawah batas",
      wrong: "belas) lembar dengan rasio 2,35%, di bawah batas",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A13",
      right: "17 rekening penerimaan, 27 rekening pengeluaran,",
      wrong: "17 rekening penerimaan, 25 rekening pengeluaran,",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A15",
      right: "Rp178.015.836 ribu, naik 4,20% dibandingkan tahun",
      wrong: "Rp178.015.836 ribu, naik 4,02% dibandingkan tahun",
    },
  ],
};
