import type { ReportCase } from "./report-case";

/** A disaster agency: response time, minimum service, events per district and month, aid, resilience and risk index, budget. */
export const bpbd: ReportCase = {
  name: "a district disaster agency",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      sheet: `
PENGUKURAN KINERJA TAHUN 2024
BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN TIRTAMULYA

No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian (%) | Kriteria |  | Interval Capaian | Kriteria
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) |  |  |
1 | Menurunnya risiko bencana daerah | 1.1 Indeks Risiko Bencana (IRB) *) | Indeks | 168,00 | 165,63 | 101,41 | ST |  | > 90 | Sangat Tinggi (ST)
 |  | 1.2 Indeks Ketahanan Daerah (IKD) | Indeks | 0,620 | 0,623 | 100,48 | ST |  | > 75 s.d. 90 | Tinggi (T)
 |  | 1.3 Persentase desa tangguh bencana (Destana) pada desa rawan | % | 62,00 | 54,65 | 88,15 | T |  | > 65 s.d. 75 | Sedang (S)
 |  | Rata-rata capaian sasaran 1 |  |  |  | 96,68 | ST |  | > 50 s.d. 65 | Rendah (R)
2 | Meningkatnya kualitas penanganan darurat dan pascabencana | 2.1 Rata-rata waktu tanggap (response time) *) | Menit | 30,00 | 27,29 | 109,03 | ST |  | <= 50 | Sangat Rendah (SR)
 |  | 2.2 Persentase kejadian yang ditangani sesuai standar waktu | % | 80,00 | 74,87 | 93,59 | ST |  |  |
 |  | 2.3 Persentase rumah rusak berat yang direhabilitasi/rekonstruksi | % | 60,00 | 43,59 | 72,65 | S |  |  |
 |  | Rata-rata capaian sasaran 2 |  |  |  | 91,76 | ST |  |  |
3 | Meningkatnya mutu pelayanan dan akuntabilitas kinerja BPBD | 3.1 Indeks pencapaian SPM sub urusan bencana | % | 100,00 | 93,19 | 93,19 | ST |  |  |
 |  | 3.2 Nilai AKIP perangkat daerah | Nilai | 72,50 | 70,86 | 97,74 | ST |  |  |
 |  | 3.3 Indeks Kepuasan Masyarakat | Indeks | 84,00 | 85,47 | 101,75 | ST |  |  |
 |  | Rata-rata capaian sasaran 3 |  |  |  | 97,56 | ST |  |  |
 |  | RATA-RATA CAPAIAN 9 (SEMBILAN) IKU |  |  |  | 95,33 | ST |  |  |
*) indikator negatif (semakin kecil realisasi semakin baik), capaian = ((2 x Target) - Realisasi) / Target x 100

 |  | Tirtamulya, 31 Januari 2025 |  |  |  |  |  |  |  |
 |  | KEPALA PELAKSANA, |  |  |  |  |  |  |  |

 |  | Ir. SUGENG HARTOYO, M.T. |  |  |  |  |  |  |  |
 |  | NIP. 19700312 199803 1 004 |  |  |  |  |  |  |  |
`,
    },
    {
      name: "Tren",
      sheet: `
Tabel 3.4 Perbandingan Realisasi Kinerja Tahun 2021 - 2024 dan Target Akhir Renstra
No | IKU | Satuan | Realisasi |  |  |  | Naik/Turun 2023-2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
 |  |  | 2021 | 2022 | 2023 | 2024 |  |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=7-6 | 9 | 10
1 | IRB *) | Indeks | 189,42 | 183,05 | 176,68 | 165,63 | (11,05) | 160,00 | 96,48
2 | IKD | Indeks | 0,512 | 0,548 | 0,573 | 0,623 | 0,050 | 0,680 | 91,62
3 | Destana | % | 33,72 | 41,86 | 47,67 | 54,65 | 6,98 | 70,00 | 78,07
4 | Response time *) | Menit | 41,60 | 36,15 | 31,84 | 27,29 | (4,55) | 25,00 | 90,84
5 | Penanganan sesuai standar waktu | % | n/a | 71,43 | 79,08 | 74,87 | (4,21) | 90,00 | 83,19
6 | Indeks pencapaian SPM | % | 78,20 | 84,66 | 88,15 | 93,19 | 5,04 | 100,00 | 93,19
7 | Nilai AKIP | Nilai | 65,10 | 67,32 | 69,94 | 70,86 | 0,92 | 75,00 | 94,48
8 | IKM | Indeks | 80,11 | 82,64 | 83,90 | 85,47 | 1,57 | 88,00 | 97,13
*) semakin kecil semakin baik
`,
    },
    {
      name: "Response Time",
      sheet: `
Rekapitulasi Waktu Tanggap Kejadian Bencana per Kecamatan Tahun 2024
(tidak termasuk kejadian kekeringan)
Kecamatan | Jml Kejadian Ditangani | Total Waktu (menit) | Rata-rata (menit) | Kejadian dg waktu <= 30 menit | Kejadian > 30 menit | % Sesuai Standar | Ket (standar 30 menit)
Kec. Karangjati | 20 | 412 | 20,60 | 19 | 1 | 95,00 % | Memenuhi
Kec. Bumiayu | 26 | 843 | 32,42 | 16 | 10 | 61,54 % | Tidak memenuhi
Kec. Tlogosari | 24 | 590 | 24,58 | 21 | 3 | 87,50 % | Memenuhi
Kec. Wanareja | 25 | 771 | 30,84 | 14 | 11 | 56,00 % | Tidak memenuhi
Kec. Sumberagung | 29 | 655 | 22,59 | 25 | 4 | 86,21 % | Memenuhi
Kec. Kedungbanteng | 18 | 473 | 26,28 | 15 | 3 | 83,33 % | Memenuhi
Kec. Pagerwojo | 30 | 948 | 31,60 | 18 | 12 | 60,00 % | Tidak memenuhi
Kec. Srandakan | 19 | 521 | 27,42 | 15 | 4 | 78,95 % | Memenuhi
KABUPATEN | 191 | 5.213 | 27,29 | 143 | 48 | 74,87 % | Memenuhi
`,
    },
    {
      name: "SPM",
      sheet: `
CAPAIAN SPM SUB URUSAN BENCANA TAHUN 2024

No | Jenis Pelayanan Dasar / Indikator | Satuan | Jumlah yang harus dilayani | Jumlah terlayani | Belum terlayani | Capaian (%)
1 | Pelayanan Informasi Rawan Bencana |  |  |  |  |
 | A. Jumlah warga negara yang memperoleh layanan informasi rawan bencana | Orang | 38.650 | 33.615 | 5.035 | 86,97
 | a) Dokumen Kajian Risiko Bencana | Dok | 1 | 1 | - | 100,00
 | b) Sosialisasi, komunikasi, informasi dan edukasi (KIE) | Kegiatan | 24 | 21 | 3 | 87,50
 | c) Pemasangan rambu evakuasi dan papan informasi | Unit | 60 | 45 | 15 | 75,00
 | B. Rata-rata capaian mutu minimal |  |  |  |  | 87,50
2 | Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana |  |  |  |  |
 | A. Jumlah warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan | Orang | 12.400 | 11.780 | 620 | 95,00
 | a) Dokumen RPB | Dok | 1 | 1 | - | 100,00
 | b) Dokumen rencana kontinjensi | Dok | 3 | 2 | 1 | 66,67
 | c) Pelatihan pencegahan dan mitigasi | Angkatan | 8 | 8 | - | 100,00
 | d) Gladi kesiapsiagaan | Kali | 5 | 4 | 1 | 80,00
 | B. Rata-rata capaian mutu minimal |  |  |  |  | 86,67
3 | Pelayanan Penyelamatan dan Evakuasi Korban Bencana |  |  |  |  |
 | A. Jumlah warga negara yang memperoleh layanan penyelamatan dan evakuasi | Orang | 4.216 | 4.216 | - | 100,00
 | a) Respon cepat kejadian luar biasa/darurat bencana | Laporan | 212 | 212 | - | 100,00
 | b) Pencarian, pertolongan dan evakuasi korban | Laporan | 37 | 37 | - | 100,00
 | c) Pengerahan personel TRC | Orang | 48 | 42 | 6 | 87,50
 | B. Rata-rata capaian mutu minimal |  |  |  |  | 95,83

Indeks Pencapaian SPM = (Capaian Penerima x 80%) + (Capaian Mutu x 20%)
No | Jenis Pelayanan Dasar |  | Penerima (80%) | Mutu (20%) | Indeks SPM | Kategori
1 | Pelayanan Informasi Rawan Bencana |  | 69,58 | 17,50 | 87,08 | Tuntas Madya
2 | Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana |  | 76,00 | 17,33 | 93,33 | Tuntas Utama
3 | Pelayanan Penyelamatan dan Evakuasi Korban Bencana |  | 80,00 | 19,17 | 99,17 | Tuntas Utama
 | Indeks Pencapaian SPM Kabupaten |  |  |  | 93,19 | Tuntas Utama
Kategori: 100 Tuntas Paripurna; 90-99,99 Tuntas Utama; 80-89,99 Tuntas Madya; 70-79,99 Tuntas Muda
`,
    },
    {
      name: "Kejadian",
      sheet: `
DATA KEJADIAN BENCANA MENURUT KECAMATAN DAN JENIS TAHUN 2024
No | Kecamatan | Banjir | Tanah Longsor | Cuaca Ekstrem | Kebakaran Pemukiman | Karhutla | Kekeringan | Jml | % | Peringkat
1 | Karangjati | 7 | 2 | 5 | 6 | - | 3 | 23 | 10,8 | 8
2 | Bumiayu | 3 | 14 | 4 | 5 | - | 1 | 27 | 12,7 | 3
3 | Tlogosari | 9 | 1 | 6 | 8 | - | 2 | 26 | 12,3 | 4
4 | Wanareja | 2 | 17 | 3 | 2 | 1 | - | 25 | 11,8 | 5
5 | Sumberagung | 11 | - | 7 | 9 | 2 | 4 | 33 | 15,6 | 1
6 | Kedungbanteng | 4 | 5 | 6 | 3 | - | 6 | 24 | 11,3 | 6
7 | Pagerwojo | - | 21 | 4 | 2 | 3 | - | 30 | 14,2 | 2
8 | Srandakan | 6 | - | 8 | 4 | 1 | 5 | 24 | 11,3 | 6
 | Jumlah 2024 | 42 | 60 | 43 | 39 | 7 | 21 | 212 | 100,0 |
 | Jumlah 2023 | 51 | 48 | 39 | 44 | 12 | 8 | 202 |  |
 | Bertambah/(Berkurang) | (9) | 12 | 4 | (5) | (5) | 13 | 10 |  |
 | Perubahan (%) | (17,6) | 25,0 | 10,3 | (11,4) | (41,7) | 162,5 | 5,0 |  |
`,
    },
    {
      name: "Bulanan",
      sheet: `
Kejadian Bencana per Bulan
Jenis | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Total | Rata2/bln
Banjir | #9 | #8 | #5 | #3 | #1 | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #2 | #6 | #8 | 42 | 3,5
Tanah Longsor | #13 | #11 | #9 | #6 | #2 | #1 | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #2 | #6 | #10 | 60 | 5,0
Cuaca Ekstrem | #6 | #5 | #4 | #3 | #1 | #0~0;-0;- | #1 | #0~0;-0;- | #2 | #6 | #8 | #7 | 43 | 3,6
Kebakaran Pemukiman | #2 | #3 | #2 | #3 | #3 | #4 | #5 | #5 | #4 | #3 | #2 | #3 | 39 | 3,3
Karhutla | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #1 | #3 | #2 | #1 | #0~0;-0;- | #0~0;-0;- | 7 | 0,6
Kekeringan | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | #1 | #4 | #7 | #6 | #3 | #0~0;-0;- | #0~0;-0;- | 21 | 1,8
Jumlah | 30 | 27 | 20 | 15 | 7 | 6 | 11 | 15 | 14 | 17 | 22 | 28 | 212 | 17,7
Kumulatif | 30 | 57 | 77 | 92 | 99 | 105 | 116 | 131 | 145 | 162 | 184 | 212 |  |

Triwulan | I |  | II |  | III |  | IV |  | Jumlah |  |  |  |  |
Kejadian | 77 |  | 28 |  | 40 |  | 67 |  | 212 |  |  |  |  |
Persen | 36,32% |  | 13,21% |  | 18,87% |  | 31,60% |  | 100,00% |  |  |  |  |
`,
    },
    {
      name: "Dampak",
      sheet: `
DAMPAK BENCANA TAHUN 2024 MENURUT JENIS
Uraian | Satuan | Banjir | Tanah Longsor | Cuaca Ekstrem | Kebakaran Pemukiman | Karhutla | Kekeringan | Jumlah 2024 | Jumlah 2023 | Naik/(Turun) | %
Meninggal dunia | jiwa | 1 | 4 | 1 | 2 | - | - | 8 | 5 | 3 | 60,00
Luka-luka | jiwa | 12 | 23 | 17 | 9 | - | - | 61 | 74 | (13) | (17,57)
Mengungsi | jiwa | 1.846 | 612 | 137 | 158 | - | - | 2.753 | 3.105 | (352) | (11,34)
Rumah rusak berat | unit | 3 | 21 | 4 | 11 | - | - | 39 | 46 | (7) | (15,22)
Rumah rusak sedang | unit | 27 | 48 | 36 | 9 | - | - | 120 | 131 | (11) | (8,40)
Rumah rusak ringan | unit | 184 | 77 | 213 | 14 | - | - | 488 | 402 | 86 | 21,39
Jumlah rumah rusak | unit | 214 | 146 | 253 | 34 | - | - | 647 | 579 | 68 | 11,74
Taksiran kerugian | Rp juta | 2.148,75 | 3.916,40 | 1.207,25 | 2.875,00 | 64,50 | 318,60 | 10.530,50 | 12.640,30 | (2.109,80) | (16,69)
Sumber: Pusdalops PB, diolah
`,
    },
    {
      name: "Logistik",
      sheet: `
MUTASI PERSEDIAAN LOGISTIK DAN PERALATAN TAHUN 2024
No | Jenis Barang | Sat | Stok Awal | Penerimaan |  |  | Persediaan | Disalurkan | Sisa | Harga Satuan (Rp) | Nilai Disalurkan (Rp)
 |  |  |  | APBD Kab | BPBD Prov | BNPB |  |  |  |  |
a | b | c | d | e | f | g | h=d+e+f+g | i | j=h-i | k | l=i*k
1 | Paket sembako | paket | 312 | 1.500 | 400 | 250 | 2.462 | 2.218 | 244 | 187.500 | 415.875.000
2 | Terpal | lembar | 148 | 300 | 120 | 200 | 768 | 594 | 174 | 265.000 | 157.410.000
3 | Selimut | lembar | 205 | 250 | - | 300 | 755 | 536 | 219 | 98.500 | 52.796.000
4 | Matras | lembar | 96 | - | 150 | 200 | 446 | 327 | 119 | 142.000 | 46.434.000
5 | Family kit | paket | 41 | - | 60 | 125 | 226 | 183 | 43 | 415.000 | 75.945.000
6 | Kidsware | paket | 73 | - | 50 | 75 | 198 | 138 | 60 | 236.500 | 32.637.000
7 | Air bersih (tangki 5.000 l) | tangki | - | 684 | - | - | 684 | 684 | - | 350.000 | 239.400.000
8 | Perahu karet | unit | 4 | - | - | 1 | 5 | - | 5 | - | -
 | Jumlah |  |  |  |  |  |  |  |  |  | 1.020.497.000

Penyaluran per kecamatan
 | Kecamatan |  | Sembako (paket) | Terpal (lbr) | Selimut (lbr) | Air bersih (tangki) | Penerima (KK) |  |  |  |
 | Karangjati |  | 214 | 61 | 58 | 82 | 231 |  |  |  |
 | Bumiayu |  | 337 | 108 | 94 | 24 | 352 |  |  |  |
 | Tlogosari |  | 198 | 52 | 47 | 51 | 205 |  |  |  |
 | Wanareja |  | 301 | 87 | 79 | - | 318 |  |  |  |
 | Sumberagung |  | 422 | 96 | 88 | 137 | 447 |  |  |  |
 | Kedungbanteng |  | 176 | 39 | 42 | 214 | 398 |  |  |  |
 | Pagerwojo |  | 356 | 112 | 91 | - | 371 |  |  |  |
 | Srandakan |  | 214 | 39 | 37 | 176 | 289 |  |  |  |
 | Jumlah |  | 2.218 | 594 | 536 | 684 | 2.611 |  |  |  |
`,
    },
    {
      name: "IKD-IRB",
      sheet: `
A. INDEKS KETAHANAN DAERAH (71 INDIKATOR)
No | Prioritas | Jml Indikator | Bobot | Indeks 2023 | Nilai 2023 | Indeks 2024 | Nilai 2024 | Selisih Nilai
 |  |  | (1) | (2) | (3)=(1)x(2) | (4) | (5)=(1)x(4) | (6)=(5)-(3)
1 | Perkuatan Kebijakan dan Kelembagaan | 9 | 0,15 | 0,68 | 0,1020 | 0,74 | 0,1110 | 0,0090
2 | Pengkajian Risiko dan Perencanaan Terpadu | 4 | 0,10 | 0,55 | 0,0550 | 0,61 | 0,0610 | 0,0060
3 | Pengembangan Sistem Informasi, Diklat dan Logistik | 13 | 0,15 | 0,57 | 0,0855 | 0,63 | 0,0945 | 0,0090
4 | Penanganan Tematik Kawasan Rawan Bencana | 5 | 0,20 | 0,49 | 0,0980 | 0,52 | 0,1040 | 0,0060
5 | Peningkatan Efektivitas Pencegahan dan Mitigasi Bencana | 12 | 0,15 | 0,61 | 0,0915 | 0,60 | 0,0900 | -0,0015
6 | Perkuatan Kesiapsiagaan dan Penanganan Darurat Bencana | 24 | 0,15 | 0,66 | 0,0990 | 0,77 | 0,1155 | 0,0165
7 | Pengembangan Sistem Pemulihan Bencana | 4 | 0,10 | 0,42 | 0,0420 | 0,47 | 0,0470 | 0,0050
 | Indeks Ketahanan Daerah | 71 | 1,00 |  | 0,5730 |  | 0,6230 | 0,0500

B. INDEKS RISIKO BENCANA
No | Ancaman | Bahaya (H) | Kerentanan (V) | Kapasitas (C) | Skor 2024 (H x V / C x 30) | Skor 2023 | Penurunan | Kelas Risiko
1 | Banjir | 0,72 | 0,61 | 0,62 | 21,25 | 22,94 | 1,69 | Sedang
2 | Banjir bandang | 0,48 | 0,55 | 0,58 | 13,66 | 15,12 | 1,46 | Sedang
3 | Cuaca ekstrem | 0,69 | 0,52 | 0,66 | 16,31 | 17,03 | 0,72 | Sedang
4 | Gempabumi | 0,81 | 0,64 | 0,60 | 25,92 | 27,31 | 1,39 | Tinggi
5 | Kebakaran hutan dan lahan | 0,35 | 0,41 | 0,63 | 6,83 | 8,16 | 1,33 | Rendah
6 | Kekeringan | 0,58 | 0,49 | 0,57 | 14,96 | 16,40 | 1,44 | Sedang
7 | Tanah longsor | 0,86 | 0,66 | 0,56 | 30,41 | 31,77 | 1,36 | Tinggi
8 | Tsunami | 0,92 | 0,71 | 0,54 | 36,29 | 37,95 | 1,66 | Tinggi
 | Indeks Risiko Bencana |  |  |  | 165,63 | 176,68 | 11,05 |
Kelas: skor < 12 Rendah; 12 - 24 Sedang; > 24 Tinggi
`,
    },
    {
      name: "Anggaran",
      sheet: `
REALISASI ANGGARAN PER SUB KEGIATAN TA 2024
Kode | Program/Kegiatan/Sub Kegiatan | Anggaran Murni (Rp) | Anggaran Perubahan (Rp) | Bertambah/(Berkurang) | Realisasi Keuangan |  | Realisasi Fisik (%) | Sisa (Rp)
 |  |  |  |  | Rp | % |  |
1.05.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 3.754.756.500 | 3.732.900.000 | (21.856.500) | 3.634.101.570 | 97,35 |  | 98.798.430
1.05.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 31.250.000 | 28.750.000 | (2.500.000) | 28.146.500 | 97,90 |  | 603.500
1.05.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 18.500.000 | 18.500.000 | 0 | 18.134.500 | 98,02 | 100,00 | 365.500
1.05.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 12.750.000 | 10.250.000 | (2.500.000) | 10.012.000 | 97,68 | 100,00 | 238.000
1.05.01.2.02 | Administrasi Keuangan Perangkat Daerah | 3.214.806.500 | 3.187.450.000 | (27.356.500) | 3.098.761.844 | 97,22 |  | 88.688.156
1.05.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 3.214.806.500 | 3.187.450.000 | (27.356.500) | 3.098.761.844 | 97,22 | 100,00 | 88.688.156
1.05.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 508.700.000 | 516.700.000 | 8.000.000 | 507.193.226 | 98,16 |  | 9.506.774
1.05.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 96.400.000 | 104.400.000 | 8.000.000 | 97.318.226 | 93,22 | 100,00 | 7.081.774
1.05.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 412.300.000 | 412.300.000 | 0 | 409.875.000 | 99,41 | 100,00 | 2.425.000
1.05.03 | PROGRAM PENANGGULANGAN BENCANA | 1.690.200.000 | 1.945.075.000 | 254.875.000 | 1.849.233.950 | 95,07 |  | 95.841.050
1.05.03.2.01 | Pelayanan Informasi Rawan Bencana Kabupaten/Kota | 424.250.000 | 372.850.000 | (51.400.000) | 349.235.000 | 93,67 |  | 23.615.000
1.05.03.2.01.0001 | Penyusunan Kajian Risiko Bencana Kabupaten/Kota | 250.000.000 | 198.600.000 | (51.400.000) | 196.425.000 | 98,90 | 100,00 | 2.175.000
1.05.03.2.01.0002 | Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana | 174.250.000 | 174.250.000 | 0 | 152.810.000 | 87,70 | 87,50 | 21.440.000
1.05.03.2.02 | Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana | 361.600.000 | 466.900.000 | 105.300.000 | 453.526.200 | 97,14 |  | 13.373.800
1.05.03.2.02.0003 | Pengelolaan dan Pemanfaatan Sistem Peringatan Dini | - | 142.500.000 | 142.500.000 | 140.962.500 | 98,92 | 100,00 | 1.537.500
1.05.03.2.02.0005 | Pengembangan Kapasitas Tim Reaksi Cepat (TRC) | 135.600.000 | 98.400.000 | (37.200.000) | 91.245.700 | 92,73 | 87,50 | 7.154.300
1.05.03.2.02.0008 | Penguatan Kapasitas Kawasan untuk Pencegahan dan Kesiapsiagaan (Destana) | 226.000.000 | 226.000.000 | 0 | 221.318.000 | 97,93 | 100,00 | 4.682.000
1.05.03.2.03 | Pelayanan Penyelamatan dan Evakuasi Korban Bencana | 740.350.000 | 941.325.000 | 200.975.000 | 927.716.750 | 98,55 |  | 13.608.250
1.05.03.2.03.0001 | Respon Cepat Kejadian Luar Biasa Penyakit/Darurat Bencana | 311.450.000 | 386.950.000 | 75.500.000 | 379.604.150 | 98,10 | 100,00 | 7.345.850
1.05.03.2.03.0004 | Penyediaan Logistik Penyelamatan dan Evakuasi Korban Bencana | 428.900.000 | 554.375.000 | 125.475.000 | 548.112.600 | 98,87 | 100,00 | 6.262.400
1.05.03.2.04 | Penataan Sistem Dasar Penanggulangan Bencana | 164.000.000 | 164.000.000 | 0 | 118.756.000 | 72,41 |  | 45.244.000
1.05.03.2.04.0006 | Penanganan Pascabencana Kabupaten/Kota | 164.000.000 | 164.000.000 | 0 | 118.756.000 | 72,41 | 75,00 | 45.244.000
 | TOTAL BELANJA | 5.444.956.500 | 5.677.975.000 | 233.018.500 | 5.483.335.520 | 96,57 |  | 194.639.480
Terbilang realisasi: lima miliar empat ratus delapan puluh tiga juta tiga ratus tiga puluh lima ribu lima ratus dua puluh rupiah
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.12 Analisis Efisiensi Penggunaan Sumber Daya
No | Sasaran | Kode Kegiatan | Anggaran | Realisasi | % Serapan | % Capaian Kinerja | Tingkat Efisiensi | Ket.
1 | Menurunnya risiko bencana daerah | 1.05.03.2.01 dan 2.02 | Rp839.750.000 | Rp802.761.200 | 95,60 | 96,68 | 1,08 | Efisien
2 | Meningkatnya kualitas penanganan darurat dan pascabencana | 1.05.03.2.03 dan 2.04 | Rp1.105.325.000 | Rp1.046.472.750 | 94,68 | 91,76 | -2,92 | Tidak efisien
3 | Meningkatnya mutu pelayanan dan akuntabilitas kinerja BPBD | 1.05.01 | Rp3.732.900.000 | Rp3.634.101.570 | 97,35 | 97,56 | 0,21 | Efisien
 | Jumlah |  | Rp5.677.975.000 | Rp5.483.335.520 | 96,57 |  |  |
`,
    },
    {
      name: "Narasi",
      sheet: `
Dari 9 (sembilan) IKU BPBD Kabupaten Tirtamulya tahun 2024, 7 (tujuh) IKU berkriteria Sangat Tinggi, 1 (satu) IKU Tinggi dan 1 (satu) IKU Sedang dengan rata-rata capaian 95,33 persen.
Indeks Risiko Bencana turun dari 176,68 pada tahun 2023 menjadi 165,63 pada tahun 2024 atau turun 6,25 persen.
Rata-rata waktu tanggap tahun 2024 adalah 27,29 menit, lebih cepat 4,55 menit dibandingkan tahun 2023 sebesar 31,84 menit.
Terdapat 3 (tiga) kecamatan yang rata-rata waktu tanggapnya belum memenuhi standar 30 menit, yaitu Bumiayu, Wanareja dan Pagerwojo.
Sepanjang tahun 2024 terjadi 212 kejadian bencana, didominasi tanah longsor sebanyak 60 kejadian (28,3%); kecamatan dengan kejadian terbanyak adalah Sumberagung (33 kejadian).
Kejadian bencana terkonsentrasi pada Triwulan I dan Triwulan IV, yaitu 77 dan 67 kejadian atau 67,92% dari seluruh kejadian.
Taksiran kerugian akibat bencana tahun 2024 sebesar Rp10.530,50 juta, turun Rp2.109,80 juta dari tahun sebelumnya.
Realisasi anggaran sebesar Rp5.483.335.520,00 atau 96,57% dari pagu perubahan Rp5.677.975.000,00.
Logistik yang disalurkan senilai Rp1.020.497.000, di antaranya 2.218 paket sembako dan 684 tangki air bersih kepada 2.611 KK.
Indeks Pencapaian SPM sebesar 93,19 (Tuntas Utama), dengan jenis pelayanan tertinggi Pelayanan Penyelamatan dan Evakuasi Korban Bencana sebesar 99,17.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "G10", right: "109,03", wrong: "90,97" },
    { sheet: "IKU", cell: "G13", right: "91,76", wrong: "101,31" },
    { sheet: "Response Time", cell: "E12", right: "143", wrong: "118" },
    { sheet: "Response Time", cell: "H7", right: "Tidak memenuhi", wrong: "Memenuhi" },
    { sheet: "SPM", cell: "F27", right: "93,33", wrong: "88,34" },
    { sheet: "Kejadian", cell: "E13", right: "4", wrong: "(4)" },
    { sheet: "Bulanan", cell: "K10", right: "162", wrong: "152" },
    { sheet: "Dampak", cell: "L10", right: "(16,69)", wrong: "(20,03)" },
    { sheet: "Logistik", cell: "J6", right: "174", wrong: "147" },
    { sheet: "Logistik", cell: "L13", right: "1.020.497.000", wrong: "781.097.000" },
    { sheet: "IKD-IRB", cell: "H9", right: "0,1155", wrong: "0,0990" },
    { sheet: "Anggaran", cell: "D13", right: "1.945.075.000", wrong: "2.411.975.000" },
    { sheet: "Tren", cell: "F5", right: "176,68", wrong: "183,05" },
    { sheet: "Narasi", cell: "A4", right: "3 (tiga) kecamatan", wrong: "2 (dua) kecamatan" },
    { sheet: "Narasi", cell: "A5", right: "28,3%", wrong: "29,7%" },
    { sheet: "Narasi", cell: "A9", right: "2.611 KK", wrong: "2.218 KK" },
  ],
};
