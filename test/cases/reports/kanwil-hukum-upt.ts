import type { ReportCase } from "./report-case";

/** a regional office of a ministry with its units: scorecard, quarters in rows, prisons, passports, IKPA by unit, audit follow-up. */
export const kanwilHukumUpt: ReportCase = {
  name: "a regional office of a ministry with its units: scorecard, quarters in rows, prisons, passports, IKPA by unit, audit follow-up",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T2.1 PK",
      sheet: `
PERJANJIAN KINERJA (REVISI) TAHUN 2024
KANTOR WILAYAH KEMENTERIAN HUKUM DAN HAM NUSA RAYA

Tabel 2.1 Peta Strategi, Sasaran Strategis dan Indikator Kinerja Utama
No | Sasaran Strategis | Kode IKU | Indikator Kinerja Utama | Target | Satuan | Polarisasi | Konsolidasi Periode
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
Stakeholder Perspective
1 | Terwujudnya layanan hukum yang prima | 1a | Indeks Kepuasan Masyarakat | 3,60 | Indeks | Maximize | Average
 |  | 1b | Persentase layanan AHU yang diselesaikan tepat waktu | 95,00 | % | Maximize | TLK
Customer Perspective
2 | Terlindunginya kekayaan intelektual masyarakat | 2a | Jumlah permohonan kekayaan intelektual | 1.850 | Permohonan | Maximize | Sum
 |  | 2b | Persentase pengaduan pelanggaran KI yang diselesaikan | 80,00 | % | Maximize | TLK
3 | Terwujudnya produk hukum daerah yang berkualitas | 3a | Persentase Raperda/Raperkada yang diharmonisasi | 90,00 | % | Maximize | TLK
 |  | 3b | Rata-rata waktu penyelesaian harmonisasi | 5,0 | Hari | Minimize | Average
Internal Process Perspective
4 | Terselenggaranya pemasyarakatan yang aman dan berkeadilan | 4a | Persentase usulan hak integrasi yang disetujui | 95,00 | % | Maximize | TLK
 |  | 4b | Jumlah gangguan keamanan dan ketertiban | 12 | Kejadian | Minimize | Sum
 |  | 4c | Persentase overstaying tahanan | 2,00 | % | Minimize | TLK
5 | Terselenggaranya layanan dan pengawasan keimigrasian | 5a | Persentase paspor yang diterbitkan tepat waktu | 98,00 | % | Maximize | TLK
 |  | 5b | Jumlah operasi pengawasan orang asing | 60 | Kegiatan | Maximize | Sum
6 | Meningkatnya pemajuan HAM di daerah | 6a | Jumlah Kabupaten/Kota Peduli HAM | 7 | Kab/Kota | Maximize | TLK
Learning and Growth Perspective
7 | Terwujudnya tata kelola yang akuntabel | 7a | Nilai SAKIP | 80,00 | Nilai | Maximize | TLK
 |  | 7b | Nilai Kinerja Anggaran (NKA) | 92,00 | Nilai | Maximize | TLK
 |  | 7c | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 95,00 | Nilai | Maximize | TLK
 |  | 7d | Maturitas SPIP | 3,40 | Level | Maximize | TLK
 |  | 7e | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | 90,00 | % | Maximize | TLK
Jumlah | 7 Sasaran Strategis |  | 17 IKU |  |  | Maximize: 14; Minimize: 3
Keterangan: TLK = Take Last Known; target jumlah gangguan kamtib, waktu penyelesaian dan overstaying merupakan batas maksimal.

Tabel 2.2 Anggaran per Program
No | Kode | Program | Anggaran | Porsi
1 | 013.BB | Program Pembentukan Regulasi | Rp1.247.500.000,- | 0,79%
2 | 013.BF | Program Penegakan dan Pelayanan Hukum | Rp37.212.680.000,- | 23,59%
3 | 013.BD | Program Pemajuan dan Penegakan HAM | Rp373.110.000,- | 0,24%
4 | 013.WA | Program Dukungan Manajemen | Rp118.894.205.000,- | 75,38%
Jumlah |  |  | Rp157.727.495.000,- | 100,00%
Terbilang: seratus lima puluh tujuh miliar tujuh ratus dua puluh tujuh juta empat ratus sembilan puluh lima ribu rupiah

 |  |  | Tanjung Raya, 16 Desember 2024
Menteri Hukum |  |  | Kepala Kantor Wilayah

ttd |  |  | ttd
`,
    },
    {
      name: "T2.2 Rencana Aksi",
      sheet: `
RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024
Tabel 2.3 Target Triwulanan (kumulatif s.d. triwulan)
Kode | Indikator Kinerja | Satuan | Target Kumulatif |  |  |  | Target Tahun | Penangung Jawab
 |  |  | B03 | B06 | B09 | B12
1a | Indeks Kepuasan Masyarakat | Indeks | 3,60 | 3,60 | 3,60 | 3,60 | 3,60 | Divyankumham
1b | Persentase layanan AHU yang diselesaikan tepat waktu | % | 92,00 | 93,00 | 94,00 | 95,00 | 95,00 | Divyankumham
2a | Jumlah permohonan kekayaan intelektual | Permohonan | 400 | 850 | 1.350 | 1.850 | 1.850 | Divyankumham
2b | Persentase pengaduan pelanggaran KI yang diselesaikan | % | 20,00 | 40,00 | 60,00 | 80,00 | 80,00 | Divyankumham
3a | Persentase Raperda/Raperkada yang diharmonisasi | % | 90,00 | 90,00 | 90,00 | 90,00 | 90,00 | Divyankumham
3b | Rata-rata waktu penyelesaian harmonisasi | Hari | 5,0 | 5,0 | 5,0 | 5,0 | 5,0 | Divyankumham
4a | Persentase usulan hak integrasi yang disetujui | % | 95,00 | 95,00 | 95,00 | 95,00 | 95,00 | Divpas
4b | Jumlah gangguan keamanan dan ketertiban | Kejadian | 3 | 6 | 9 | 12 | 12 | Divpas
4c | Persentase overstaying tahanan | % | 2,00 | 2,00 | 2,00 | 2,00 | 2,00 | Divpas
5a | Persentase paspor yang diterbitkan tepat waktu | % | 98,00 | 98,00 | 98,00 | 98,00 | 98,00 | Divim
5b | Jumlah operasi pengawasan orang asing | Kegiatan | 15 | 30 | 45 | 60 | 60 | Divim
6a | Jumlah Kabupaten/Kota Peduli HAM | Kab/Kota | - | - | - | 7 | 7 | Divyankumham
7a | Nilai SAKIP | Nilai | - | - | - | 80,00 | 80,00 | Divisi Administrasi
7b | Nilai Kinerja Anggaran (NKA) | Nilai | - | - | - | 92,00 | 92,00 | Divisi Administrasi
7c | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 90,00 | 92,00 | 94,00 | 95,00 | 95,00 | Divisi Administrasi
7d | Maturitas SPIP | Level | - | - | - | 3,40 | 3,40 | Divisi Administrasi
7e | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | % | 60,00 | 70,00 | 80,00 | 90,00 | 90,00 | Divisi Administrasi
Catatan: tanda "-" berarti indikator diukur sekali pada akhir tahun.

Tabel 2.4 Rincian Rencana Aksi
No | Kegiatan | IKU | Satuan | Rencana Volume |  |  |  |  | Realisasi s.d. TW IV | % Capaian
 |  |  |  | TW I | TW II | TW III | TW IV | Jumlah
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=5+6+7+8 | 10 | 11=10/9
1 | Penyuluhan hukum serentak | 1a | kegiatan | 6 | 9 | 9 | 8 | 32 | 33 | 103,1
2 | Supervisi dan pengawasan notaris | 1b | notaris | 24 | 32 | 32 | 20 | 108 | 104 | 96,3
3 | Mobile Intellectual Property Clinic | 2a | kegiatan | 3 | 4 | 5 | 4 | 16 | 17 | 106,3
4 | Diseminasi dan promosi KI | 2a | kegiatan | 4 | 6 | 6 | 4 | 20 | 20 | 100,0
5 | Pemantauan pelanggaran KI di pusat perbelanjaan | 2b | lokasi | 2 | 3 | 3 | 2 | 10 | 9 | 90,0
6 | Rapat harmonisasi Raperda/Raperkada | 3a | rapat | 36 | 54 | 62 | 48 | 200 | 207 | 103,5
7 | Sidang TPP usulan hak integrasi | 4a | sidang | 18 | 18 | 18 | 18 | 72 | 74 | 102,8
8 | Penggeledahan blok hunian | 4b | kali | 84 | 84 | 84 | 84 | 336 | 351 | 104,5
9 | Koordinasi pengurangan overstaying dengan APH | 4c | kali | 7 | 7 | 7 | 7 | 28 | 26 | 92,9
10 | Eazy Passport | 5a | kegiatan | 8 | 12 | 12 | 10 | 42 | 45 | 107,1
11 | Rapat Tim Pora | 5b | rapat | 3 | 3 | 3 | 3 | 12 | 12 | 100,0
12 | Pendampingan KKP HAM | 6a | kab/kota | 9 | 9 | 9 | 9 | 36 | 36 | 100,0
13 | Rekonsiliasi dan reviu capaian output | 7c | satker | 13 | 13 | 13 | 13 | 52 | 52 | 100,0
Jumlah kegiatan yang mencapai 100% |  |  |  |  |  |  |  |  | 10 dari 13 | 76,9
`,
    },
    {
      name: "T3.1 NKO",
      sheet: `
CAPAIAN IKU DAN NILAI KINERJA ORGANISASI (NKO) TAHUN 2024

Kode | Sasaran Strategis / IKU | Polarisasi | Target | Realiasi | Capaian (%) | Indeks Capaian | Status
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Stakeholder Perspective |  |  |  |  |  | 104,20 | Hijau
SS1 | Terwujudnya layanan hukum yang prima |  |  |  |  | 104,20 | Hijau
1a | Indeks Kepuasan Masyarakat | Maximize | 3,60 | 3,78 | 105,00 | 105,00 | Hijau
1b | Persentase layanan AHU yang diselesaikan tepat waktu | Maximize | 95,00 | 98,23 | 103,40 | 103,40 | Hijau
Customer Perspective |  |  |  |  |  | 108,33 | Hijau
SS2 | Terlindunginya kekayaan intelektual masyarakat |  |  |  |  | 104,65 | Hijau
2a | Jumlah permohonan kekayaan intelektual | Maximize | 1.850 | 2.245 | 121,35 | 120,00 | Hijau
2b | Persentase pengaduan pelanggaran KI yang diselesaikan | Maximize | 80,00 | 71,43 | 89,29 | 89,29 | Kuning
SS3 | Terwujudnya produk hukum daerah yang berkualitas |  |  |  |  | 112,00 | Hijau
3a | Persentase Raperda/Raperkada yang diharmonisasi | Maximize | 90,00 | 97,20 | 108,00 | 108,00 | Hijau
3b | Rata-rata waktu penyelesaian harmonisasi | Minimize | 5,0 | 4,2 | 116,00 | 116,00 | Hijau
Internal Process Perspective |  |  |  |  |  | 106,70 | Hijau
SS4 | Terselenggaranya pemasyarakatan yang aman dan berkeadilan |  |  |  |  | 100,47 | Hijau
4a | Persentase usulan hak integrasi yang disetujui | Maximize | 95,00 | 96,97 | 102,07 | 102,07 | Hijau
4b | Jumlah gangguan keamanan dan ketertiban | Minimize | 12 | 14 | 83,33 | 83,33 | Kuning
4c | Persentase overstaying tahanan | Minimize | 2,00 | 1,68 | 116,00 | 116,00 | Hijau
SS5 | Terselenggaranya layanan dan pengawasan keimigrasian |  |  |  |  | 105,34 | Hijau
5a | Persentase paspor yang diterbitkan tepat waktu | Maximize | 98,00 | 98,67 | 100,68 | 100,68 | Hijau
5b | Jumlah operasi pengawasan orang asing | Maximize | 60 | 66 | 110,00 | 110,00 | Hijau
SS6 | Meningkatnya pemajuan HAM di daerah |  |  |  |  | 114,29 | Hijau
6a | Jumlah Kabupaten/Kota Peduli HAM | Maximize | 7 | 8 | 114,29 | 114,29 | Hijau
Learning and Growth Perspective |  |  |  |  |  | 102,44 | Hijau
SS7 | Terwujudnya tata kelola yang akuntabel |  |  |  |  | 102,44 | Hijau
7a | Nilai SAKIP | Maximize | 80,00 | 81,25 | 101,56 | 101,56 | Hijau
7b | Nilai Kinerja Anggaran (NKA) | Maximize | 92,00 | 95,55 | 103,86 | 103,86 | Hijau
7c | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Maximize | 95,00 | 96,26 | 101,33 | 101,33 | Hijau
7d | Maturitas SPIP | Maximize | 3,40 | 3,51 | 103,24 | 103,24 | Hijau
7e | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | Maximize | 90,00 | 92,00 | 102,22 | 102,22 | Hijau
Nilai Kinerja Organisasi (NKO) |  |  |  |  |  | 105,04 | Hijau
Ket: Maximize = realisasi/target x 100; Minimize = (2 - realisasi/target) x 100. Indeks capaian dibatasi maksimal 120. NSS = rata-rata indeks IKU; nilai perspektif = rata-rata NSS; NKO = jumlah nilai perspektif x bobot. Hijau: >= 100; Kuning: 80 <= x < 100; Merah: < 80.

Perspektif | Bobot (%) | Nilai | Nilai x Bobot |  | Status | Jumlah IKU | %
Stakeholder Perspective | 25 | 104,20 | 26,05 |  | Hijau | 15 | 88,24
Customer Perspective | 15 | 108,33 | 16,25 |  | Kuning | 2 | 11,76
Internal Process Perspective | 30 | 106,70 | 32,01 |  | Merah | 0 | 0,00
Learning and Growth Perspective | 30 | 102,44 | 30,73 |  | Jumlah | 17 | 100,00
NKO | 100 |  | 105,04
`,
    },
    {
      name: "T3.2 Triwulan",
      sheet: `
Tabel 3.2 Capaian IKU per Triwulan Tahun 2024 (capaian dibatasi maksimal 120,00%)
Kode | IKU | T/R/C | TW I | TW II | Smt. I | TW III | s.d. TW III | TW IV | Tahun 2024 | Pol. | KP
1a | Indeks Kepuasan Masyarakat | T | 3,60 | 3,60 | 3,60 | 3,60 | 3,60 | 3,60 | 3,60 | Max | Avg
 |  | R | 3,72 | 3,76 | 3,74 | 3,80 | 3,76 | 3,84 | 3,78
 |  | C | 103,33% | 104,44% | 103,89% | 105,56% | 104,44% | 106,67% | 105,00%
2a | Jumlah permohonan kekayaan intelektual | T | 400 | 450 | 850 | 500 | 1.350 | 500 | 1.850 | Max | Sum
 |  | R | 506 | 522 | 1.028 | 632 | 1.660 | 585 | 2.245
 |  | C | 120,00% | 116,00% | 120,00% | 120,00% | 120,00% | 117,00% | 120,00%
3a | Persentase Raperda/Raperkada yang diharmonisasi | T | 90,00 | 90,00 | 90,00 | 90,00 | 90,00 | 90,00 | 90,00 | Max | TLK
 |  | R | 92,86 | 95,12 | 95,12 | 96,30 | 96,30 | 97,20 | 97,20
 |  | C | 103,18% | 105,69% | 105,69% | 107,00% | 107,00% | 108,00% | 108,00%
3b | Rata-rata waktu penyelesaian harmonisasi | T | 5,0 | 5,0 | 5,0 | 5,0 | 5,0 | 5,0 | 5,0 | Min | Avg
 |  | R | 4,7 | 4,3 | 4,5 | 3,9 | 4,3 | 3,9 | 4,2
 |  | C | 106,00% | 114,00% | 110,00% | 120,00% | 114,00% | 120,00% | 116,00%
4b | Jumlah gangguan keamanan dan ketertiban | T | 3 | 3 | 6 | 3 | 9 | 3 | 12 | Min | Sum
 |  | R | 2 | 4 | 6 | 5 | 11 | 3 | 14
 |  | C | 120,00% | 66,67% | 100,00% | 33,33% | 77,78% | 100,00% | 83,33%
5b | Jumlah operasi pengawasan orang asing | T | 15 | 15 | 30 | 15 | 45 | 15 | 60 | Max | Sum
 |  | R | 14 | 17 | 31 | 18 | 49 | 17 | 66
 |  | C | 93,33% | 113,33% | 103,33% | 120,00% | 108,89% | 113,33% | 110,00%
7c | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | T | 90,00 | 92,00 | 92,00 | 94,00 | 94,00 | 95,00 | 95,00 | Max | TLK
 |  | R | 92,85 | 94,10 | 94,10 | 95,42 | 95,42 | 96,26 | 96,26
 |  | C | 103,17% | 102,28% | 102,28% | 101,51% | 101,51% | 101,33% | 101,33%
7e | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | T | 60,00 | 70,00 | 70,00 | 80,00 | 80,00 | 90,00 | 90,00 | Max | TLK
 |  | R | 50,00 | 66,00 | 66,00 | 82,00 | 82,00 | 92,00 | 92,00
 |  | C | 83,33% | 94,29% | 94,29% | 102,50% | 102,50% | 102,22% | 102,22%
T = target; R = realisasi; C = capaian. Pol. = polarisasi (Max/Min); KP Sum = penjumlahan, Avg = rata-rata triwulan, TLK = angka terakhir.
`,
    },
    {
      name: "T3.3 Perbandingan",
      sheet: `
Tabel 3.3 Perbandingan Target, Realisasi dan Capaian Tahun 2022 s.d. 2024
No | Indikator | Pol. | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/(Turun) Realisasi 2023-2024
 |  |  | T | R | % | T | R | % | T | R | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13=11-8
1 | 1a Indeks Kepuasan Masyarakat | Max | 3,40 | 3,58 | 105,29 | 3,50 | 3,69 | 105,43 | 3,60 | 3,78 | 105,00 | 0,09
2 | 1b Persentase layanan AHU yang diselesaikan tepat waktu | Max | 90,00 | 93,46 | 103,84 | 92,00 | 96,20 | 104,57 | 95,00 | 98,23 | 103,40 | 2,03
3 | 2a Jumlah permohonan kekayaan intelektual | Max | 1.200 | 1.318 | 109,83 | 1.500 | 1.764 | 117,60 | 1.850 | 2.245 | 121,35 | 481
4 | 2b Persentase pengaduan pelanggaran KI yang diselesaikan | Max | - | - | - | 75,00 | 83,33 | 111,11 | 80,00 | 71,43 | 89,29 | (11,90)
5 | 3a Persentase Raperda/Raperkada yang diharmonisasi | Max | 80,00 | 88,75 | 110,94 | 85,00 | 94,12 | 110,73 | 90,00 | 97,20 | 108,00 | 3,08
6 | 3b Rata-rata waktu penyelesaian harmonisasi | Min | - | - | - | 5,0 | 4,7 | 106,00 | 5,0 | 4,2 | 116,00 | (0,5)
7 | 4a Persentase usulan hak integrasi yang disetujui | Max | 90,00 | 91,85 | 102,06 | 92,00 | 94,36 | 102,57 | 95,00 | 96,97 | 102,07 | 2,61
8 | 4b Jumlah gangguan keamanan dan ketertiban | Min | 20 | 19 | 105,00 | 15 | 17 | 86,67 | 12 | 14 | 83,33 | (3)
9 | 4c Persentase overstaying tahanan | Min | 4,00 | 3,48 | 113,00 | 3,00 | 2,57 | 114,33 | 2,00 | 1,68 | 116,00 | (0,89)
10 | 5a Persentase paspor yang diterbitkan tepat waktu | Max | 95,00 | 96,12 | 101,18 | 97,00 | 97,94 | 100,97 | 98,00 | 98,67 | 100,68 | 0,73
11 | 5b Jumlah operasi pengawasan orang asing | Max | 45 | 47 | 104,44 | 52 | 58 | 111,54 | 60 | 66 | 110,00 | 8
12 | 6a Jumlah Kabupaten/Kota Peduli HAM | Max | 6 | 6 | 100,00 | 6 | 7 | 116,67 | 7 | 8 | 114,29 | 1
13 | 7a Nilai SAKIP | Max | 75,00 | 76,70 | 102,27 | 78,00 | 79,10 | 101,41 | 80,00 | 81,25 | 101,56 | 2,15
14 | 7b Nilai Kinerja Anggaran (NKA) | Max | 88,00 | 90,74 | 103,11 | 90,00 | 92,85 | 103,17 | 92,00 | 95,55 | 103,86 | 2,70
15 | 7c Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Max | 90,00 | 92,67 | 102,97 | 93,00 | 94,58 | 101,70 | 95,00 | 96,26 | 101,33 | 1,68
16 | 7d Maturitas SPIP | Max | 3,00 | 3,08 | 102,67 | 3,20 | 3,27 | 102,19 | 3,40 | 3,51 | 103,24 | 0,24
17 | 7e Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | Max | 80,00 | 82,61 | 103,26 | 85,00 | 86,96 | 102,31 | 90,00 | 92,00 | 102,22 | 5,04
Catatan: capaian pada tabel ini belum dibatasi; IKU 2b dan 3b baru diukur mulai tahun 2023.

Tabel 3.4 Perbandingan Realisasi 2024 dengan Target Akhir Renstra 2020-2024
No | Indikator | Satuan | Target Renstra 2024 | Realisasi 2024 | Tingkat Kemajuan (%) | Keterangan
1 | Indeks Kepuasan Masyarakat | Indeks | 3,60 | 3,78 | 105,00 | Tercapai
2 | Persentase layanan AHU yang diselesaikan tepat waktu | % | 95,00 | 98,23 | 103,40 | Tercapai
3 | Jumlah permohonan kekayaan intelektual | Permohonan | 1.850 | 2.245 | 121,35 | Tercapai
4 | Persentase pengaduan pelanggaran KI yang diselesaikan | % | 80,00 | 71,43 | 89,29 | Belum tercapai
5 | Persentase Raperda/Raperkada yang diharmonisasi | % | 90,00 | 97,20 | 108,00 | Tercapai
6 | Rata-rata waktu penyelesaian harmonisasi | Hari | 5,0 | 4,2 | 116,00 | Tercapai
7 | Persentase usulan hak integrasi yang disetujui | % | 95,00 | 96,97 | 102,07 | Tercapai
8 | Jumlah gangguan keamanan dan ketertiban | Kejadian | 12 | 14 | 83,33 | Belum tercapai
9 | Persentase overstaying tahanan | % | 2,00 | 1,68 | 116,00 | Tercapai
10 | Persentase paspor yang diterbitkan tepat waktu | % | 98,00 | 98,67 | 100,68 | Tercapai
11 | Jumlah operasi pengawasan orang asing | Kegiatan | 60 | 66 | 110,00 | Tercapai
12 | Jumlah Kabupaten/Kota Peduli HAM | Kab/Kota | 7 | 8 | 114,29 | Tercapai
13 | Nilai SAKIP | Nilai | 80,00 | 81,25 | 101,56 | Tercapai
14 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 95,55 | 103,86 | Tercapai
15 | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00 | 96,26 | 101,33 | Tercapai
16 | Maturitas SPIP | Level | 3,40 | 3,51 | 103,24 | Tercapai
17 | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | % | 90,00 | 92,00 | 102,22 | Tercapai
Jumlah IKU tercapai |  |  |  |  | 15 IKU | 88,24%
`,
    },
    {
      name: "T3.4 Kanwil & Survei",
      sheet: `
Tabel 3.5 Perbandingan Kinerja dengan Kantor Wilayah Lain Tahun 2024
No | Kantor Wilayah | Nilai IKM | IKPA | NKA | Realisasi Anggaran (%) | NKO | Peringkat NKO
1 | Kanwil Nusa Raya | 94,50 | 96,26 | 95,55 | 98,26 | 105,04 | 4
2 | Kanwil Nusa Timur | 93,80 | 95,74 | 94,12 | 97,85 | 104,26 | 6
3 | Kanwil Nusa Barat | 95,15 | 97,08 | 95,90 | 98,64 | 106,73 | 1
4 | Kanwil Bumi Selatan | 92,40 | 94,36 | 93,05 | 97,12 | 102,85 | 7
5 | Kanwil Bumi Utara | 94,05 | 96,51 | 94,78 | 98,40 | 105,91 | 2
6 | Kanwil Teluk Mandar | 91,75 | 93,92 | 92,64 | 96,75 | 101,38 | 8
7 | Kanwil Sagara Jaya | 93,25 | 95,88 | 95,02 | 98,03 | 104,57 | 5
8 | Kanwil Kepulauan Antara | 94,60 | 96,97 | 95,31 | 98,19 | 105,36 | 3
Rata-rata |  | 93,69 | 95,84 | 94,55 | 97,91 | 104,51
Selisih Nusa Raya terhadap rata-rata |  | +0,81 | +0,42 | +1,00 | +0,35 | +0,53

Tabel 3.6 Hasil Survei Kepuasan Masyarakat per Unsur
Unsur | Uraian | Triwulan |  |  |  | Rata-rata 2024 | Nilai Konversi | Mutu
 |  | I | II | III | IV |  | (rata-rata x 25)
U1 | Persyaratan | 3,67 | 3,73 | 3,78 | 3,82 | 3,75 | 93,75 | A
U2 | Sistem, mekanisme dan prosedur | 3,76 | 3,77 | 3,78 | 3,82 | 3,78 | 94,50 | A
U3 | Waktu penyelesaian | 3,56 | 3,63 | 3,63 | 3,69 | 3,63 | 90,75 | A
U4 | Biaya/tarif | 3,92 | 3,97 | 4,00 | 3,99 | 3,97 | 99,25 | A
U5 | Produk spesifikasi jenis pelayanan | 3,77 | 3,82 | 3,86 | 3,90 | 3,84 | 96,00 | A
U6 | Kompetensi pelaksana | 3,76 | 3,73 | 3,82 | 3,88 | 3,80 | 95,00 | A
U7 | Perilaku pelaksana | 3,80 | 3,88 | 3,90 | 3,95 | 3,88 | 97,00 | A
U8 | Penanganan pengaduan | 3,80 | 3,86 | 3,91 | 3,96 | 3,88 | 97,00 | A
U9 | Sarana dan prasarana | 3,44 | 3,45 | 3,52 | 3,55 | 3,49 | 87,25 | B
Indeks (rata-rata unsur) |  | 3,72 | 3,76 | 3,80 | 3,84 | 3,78 | 94,50 | A
Mutu A: 88,31-100,00; B: 76,61-88,30; C: 65,00-76,60; D: < 65,00

Tabel 3.7 Profil Responden
Kelompok Usia | Laki-laki | Perempuan | Jumlah | Persen
< 20 tahun | 22 | 31 | 53 | 8,28%
20 - 29 tahun | 104 | 117 | 221 | 34,53%
30 - 39 tahun | 96 | 88 | 184 | 28,75%
40 - 49 tahun | 71 | 59 | 130 | 20,31%
>= 50 tahun | 34 | 18 | 52 | 8,13%
Total | 327 | 313 | 640 | 100,00%
`,
    },
    {
      name: "T3.5 KI & AHU",
      sheet: `
Tabel 3.8 Permohonan Kekayaan Intelektual Tahun 2024 menurut Jenis dan Bulan
No | Bulan | Merek | Hak Cipta | Paten | Desain Industri | KI Komunal | Jumlah | Kumulatif | % thd Target
#1 | Januari | #70~#,##0 | #50~#,##0 | #6~#,##0 | #7~#,##0 | #2~#,##0 | =SUM(C3:G3) -> 135~#,##0 | =H3 -> 135~#,##0 | =I3/1850 -> 0.072972973~0.00%
#2 | Februari | #90~#,##0 | #72~#,##0 | #5~#,##0 | #11~#,##0 | #1~#,##0 | =SUM(C4:G4) -> 179~#,##0 | =I3+H4 -> 314~#,##0 | =I4/1850 -> 0.1697297297~0.00%
#3 | Maret | #93~#,##0 | #78~#,##0 | #7~#,##0 | #11~#,##0 | #3~#,##0 | =SUM(C5:G5) -> 192~#,##0 | =I4+H5 -> 506~#,##0 | =I5/1850 -> 0.2735135135~0.00%
Triwulan I |  | =SUM(C3:C5) -> 253~#,##0 | =SUM(D3:D5) -> 200~#,##0 | =SUM(E3:E5) -> 18~#,##0 | =SUM(F3:F5) -> 29~#,##0 | =SUM(G3:G5) -> 6~#,##0 | =SUM(C6:G6) -> 506~#,##0
#4 | April | #73~#,##0 | #66~#,##0 | #2~#,##0 | #5~#,##0 | #1~#,##0 | =SUM(C7:G7) -> 147~#,##0 | =I5+H7 -> 653~#,##0 | =I7/1850 -> 0.352972973~0.00%
#5 | Mei | #99~#,##0 | #67~#,##0 | #4~#,##0 | #8~#,##0 | #2~#,##0 | =SUM(C8:G8) -> 180~#,##0 | =I7+H8 -> 833~#,##0 | =I8/1850 -> 0.4502702703~0.00%
#6 | Juni | #104~#,##0 | #79~#,##0 | #3~#,##0 | #9~#,##0 | #0~#,##0 | =SUM(C9:G9) -> 195~#,##0 | =I8+H9 -> 1028~#,##0 | =I9/1850 -> 0.5556756757~0.00%
Triwulan II |  | =SUM(C7:C9) -> 276~#,##0 | =SUM(D7:D9) -> 212~#,##0 | =SUM(E7:E9) -> 9~#,##0 | =SUM(F7:F9) -> 22~#,##0 | =SUM(G7:G9) -> 3~#,##0 | =SUM(C10:G10) -> 522~#,##0
#7 | Juli | #107~#,##0 | #93~#,##0 | #5~#,##0 | #4~#,##0 | #1~#,##0 | =SUM(C11:G11) -> 210~#,##0 | =I9+H11 -> 1238~#,##0 | =I11/1850 -> 0.6691891892~0.00%
#8 | Agustus | #118~#,##0 | #90~#,##0 | #3~#,##0 | #4~#,##0 | #3~#,##0 | =SUM(C12:G12) -> 218~#,##0 | =I11+H12 -> 1456~#,##0 | =I12/1850 -> 0.787027027~0.00%
#9 | September | #106~#,##0 | #85~#,##0 | #7~#,##0 | #4~#,##0 | #2~#,##0 | =SUM(C13:G13) -> 204~#,##0 | =I12+H13 -> 1660~#,##0 | =I13/1850 -> 0.8972972973~0.00%
Triwulan III |  | =SUM(C11:C13) -> 331~#,##0 | =SUM(D11:D13) -> 268~#,##0 | =SUM(E11:E13) -> 15~#,##0 | =SUM(F11:F13) -> 12~#,##0 | =SUM(G11:G13) -> 6~#,##0 | =SUM(C14:G14) -> 632~#,##0
#10 | Oktober | #114~#,##0 | #90~#,##0 | #4~#,##0 | #11~#,##0 | #0~#,##0 | =SUM(C15:G15) -> 219~#,##0 | =I13+H15 -> 1879~#,##0 | =I15/1850 -> 1.0156756757~0.00%
#11 | November | #99~#,##0 | #83~#,##0 | #6~#,##0 | #9~#,##0 | #3~#,##0 | =SUM(C16:G16) -> 200~#,##0 | =I15+H16 -> 2079~#,##0 | =I16/1850 -> 1.1237837838~0.00%
#12 | Desember | #92~#,##0 | #68~#,##0 | #2~#,##0 | #4~#,##0 | #0~#,##0 | =SUM(C17:G17) -> 166~#,##0 | =I16+H17 -> 2245~#,##0 | =I17/1850 -> 1.2135135135~0.00%
Triwulan IV |  | =SUM(C15:C17) -> 305~#,##0 | =SUM(D15:D17) -> 241~#,##0 | =SUM(E15:E17) -> 12~#,##0 | =SUM(F15:F17) -> 24~#,##0 | =SUM(G15:G17) -> 3~#,##0 | =SUM(C18:G18) -> 585~#,##0
Jumlah |  | =C6+C10+C14+C18 -> 1165~#,##0 | =D6+D10+D14+D18 -> 921~#,##0 | =E6+E10+E14+E18 -> 54~#,##0 | =F6+F10+F14+F18 -> 87~#,##0 | =G6+G10+G14+G18 -> 18~#,##0 | =H6+H10+H14+H18 -> 2245~#,##0
Rata-rata per bulan |  | =C19/12 -> 97.0833333333~0.0 | =D19/12 -> 76.75~0.0 | =E19/12 -> 4.5~0.0 | =F19/12 -> 7.25~0.0 | =G19/12 -> 1.5~0.0 | =H19/12 -> 187.0833333333~0.0
Proporsi |  | =C19/H19 -> 0.5189309577~0.00% | =D19/H19 -> 0.4102449889~0.00% | =E19/H19 -> 0.0240534521~0.00% | =F19/H19 -> 0.038752784~0.00% | =G19/H19 -> 0.0080178174~0.00% | =H19/H19 -> 1~0.00%

Tabel 3.9 Perkembangan Permohonan KI 2022-2024
No | Jenis | 2022 | 2023 | 2024 | Tambah 2024 | Pertumbuhan 2023 | Pertumbuhan 2024
#1 | Merek | #708~#,##0 | #944~#,##0 | #1165~#,##0 | =E25-D25 -> 221~#,##0 | =(D25-C25)/C25 -> 0.3333333333~0.00% | =(E25-D25)/D25 -> 0.2341101695~0.00%
#2 | Hak Cipta | #540~#,##0 | #720~#,##0 | #921~#,##0 | =E26-D26 -> 201~#,##0 | =(D26-C26)/C26 -> 0.3333333333~0.00% | =(E26-D26)/D26 -> 0.2791666667~0.00%
#3 | Paten | #26~#,##0 | #38~#,##0 | #54~#,##0 | =E27-D27 -> 16~#,##0 | =(D27-C27)/C27 -> 0.4615384615~0.00% | =(E27-D27)/D27 -> 0.4210526316~0.00%
#4 | Desain Industri | #35~#,##0 | #50~#,##0 | #87~#,##0 | =E28-D28 -> 37~#,##0 | =(D28-C28)/C28 -> 0.4285714286~0.00% | =(E28-D28)/D28 -> 0.74~0.00%
#5 | KI Komunal | #9~#,##0 | #12~#,##0 | #18~#,##0 | =E29-D29 -> 6~#,##0 | =(D29-C29)/C29 -> 0.3333333333~0.00% | =(E29-D29)/D29 -> 0.5~0.00%
Jumlah |  | =SUM(C25:C29) -> 1318~#,##0 | =SUM(D25:D29) -> 1764~#,##0 | =SUM(E25:E29) -> 2245~#,##0 | =SUM(F25:F29) -> 481~#,##0 | =(D30-C30)/C30 -> 0.3383915023~0.00% | =(E30-D30)/D30 -> 0.272675737~0.00%

Tabel 3.10 Layanan AHU |  |  |  |  |  |  | Tabel 3.11 Pengaduan Pelanggaran KI
No | Layanan | Masuk | Tepat Waktu | Terlambat | % Tepat Waktu |  | Jenis | Diterima | Selesai | %
#1 | Apostille | #2846~#,##0 | #2815~#,##0 | =C34-D34 -> 31~#,##0 | =D34/C34 -> 0.9891075193~0.00% |  | Merek | #4 | #3 | =J34/I34 -> 0.75~0.00%
#2 | Legalisasi dokumen | #618~#,##0 | #609~#,##0 | =C35-D35 -> 9~#,##0 | =D35/C35 -> 0.9854368932~0.00% |  | Hak Cipta | #2 | #1 | =J35/I35 -> 0.5~0.00%
#3 | Pendaftaran Perseroan Perorangan | #1974~#,##0 | #1942~#,##0 | =C36-D36 -> 32~#,##0 | =D36/C36 -> 0.9837892604~0.00% |  | Desain Industri | #1 | #1 | =J36/I36 -> 1~0.00%
#4 | Pendaftaran/perubahan/roya jaminan fidusia (pendampingan) | #5312~#,##0 | #5198~#,##0 | =C37-D37 -> 114~#,##0 | =D37/C37 -> 0.9785391566~0.00% |  | Jumlah | =SUM(I34:I36) -> 7 | =SUM(J34:J36) -> 5 | =J37/I37 -> 0.7142857143~0.00%
#5 | Pewarganegaraan | #37~#,##0 | #34~#,##0 | =C38-D38 -> 3~#,##0 | =D38/C38 -> 0.9189189189~0.00%
#6 | Pelantikan dan cuti notaris | #164~#,##0 | #162~#,##0 | =C39-D39 -> 2~#,##0 | =D39/C39 -> 0.987804878~0.00%
#7 | Wasiat dan daftar harta peninggalan | #208~#,##0 | #201~#,##0 | =C40-D40 -> 7~#,##0 | =D40/C40 -> 0.9663461538~0.00%
Jumlah |  | =SUM(C34:C40) -> 11159~#,##0 | =SUM(D34:D40) -> 10961~#,##0 | =SUM(E34:E40) -> 198~#,##0 | =D41/C41 -> 0.9822564746~0.00%
`,
    },
    {
      name: "T3.6 Raperda & HAM",
      sheet: `
Tabel 3.12 Fasilitasi Harmonisasi Rancangan Produk Hukum Daerah Tahun 2024

No | Pemerintah Daerah | Permohonan Masuk |  |  | Selesai Diharmonisasi |  |  | Sisa | % Selesai | Rata-rata Waktu (hari)
 |  | Raperda | Raperkada | Jumlah | Raperda | Raperkada | Jumlah
#1 | Provinsi Nusa Raya | #14 | #19 | =C5+D5 -> 33 | #14 | #19 | =F5+G5 -> 33 | =E5-H5 -> 0 | =H5/E5 -> 1~0.00% | #4.9~0.0
#2 | Kota Tanjung Raya | #9 | #21 | =C6+D6 -> 30 | #9 | #20 | =F6+G6 -> 29 | =E6-H6 -> 1 | =H6/E6 -> 0.9666666667~0.00% | #3.8~0.0
#3 | Kota Muara Sebangun | #7 | #14 | =C7+D7 -> 21 | #7 | #14 | =F7+G7 -> 21 | =E7-H7 -> 0 | =H7/E7 -> 1~0.00% | #3.9~0.0
#4 | Kab. Sungai Dana | #8 | #13 | =C8+D8 -> 21 | #8 | #12 | =F8+G8 -> 20 | =E8-H8 -> 1 | =H8/E8 -> 0.9523809524~0.00% | #4.4~0.0
#5 | Kab. Pulau Intan | #6 | #11 | =C9+D9 -> 17 | #5 | #11 | =F9+G9 -> 16 | =E9-H9 -> 1 | =H9/E9 -> 0.9411764706~0.00% | #4.6~0.0
#6 | Kab. Bukit Lestari | #7 | #12 | =C10+D10 -> 19 | #7 | #11 | =F10+G10 -> 18 | =E10-H10 -> 1 | =H10/E10 -> 0.9473684211~0.00% | #4.1~0.0
#7 | Kab. Tanah Mulia | #9 | #15 | =C11+D11 -> 24 | #9 | #15 | =F11+G11 -> 24 | =E11-H11 -> 0 | =H11/E11 -> 1~0.00% | #3.7~0.0
#8 | Kab. Hulu Raya | #5 | #9 | =C12+D12 -> 14 | #5 | #8 | =F12+G12 -> 13 | =E12-H12 -> 1 | =H12/E12 -> 0.9285714286~0.00% | #4.5~0.0
#9 | Kab. Hilir Jaya | #6 | #12 | =C13+D13 -> 18 | #6 | #12 | =F13+G13 -> 18 | =E13-H13 -> 0 | =H13/E13 -> 1~0.00% | #4.2~0.0
#10 | Kab. Teluk Sari | #6 | #11 | =C14+D14 -> 17 | #6 | #10 | =F14+G14 -> 16 | =E14-H14 -> 1 | =H14/E14 -> 0.9411764706~0.00% | #3.9~0.0
Jumlah / rata-rata |  | =SUM(C5:C14) -> 77 | =SUM(D5:D14) -> 137 | =SUM(E5:E14) -> 214 | =SUM(F5:F14) -> 76 | =SUM(G5:G14) -> 132 | =SUM(H5:H14) -> 208 | =SUM(I5:I14) -> 6 | =H15/E15 -> 0.9719626168~0.00% | =AVERAGE(K5:K14) -> 4.2~0.0
Rata-rata waktu pada baris jumlah adalah rata-rata sederhana sepuluh pemerintah daerah.

Tabel 3.13 Nilai dan Kriteria Kabupaten/Kota Peduli HAM
No | Kabupaten/Kota | Nilai 2022 | Nilai 2023 | Nilai 2024 | Naik/Turun | Kriteria 2022 | Kriteria 2023 | Kriteria 2024
#1 | Kota Tanjung Raya | #84.5~0.00 | #87.25~0.00 | #90.4~0.00 | =E20-D20 -> 3.15~0.00 | Peduli | Peduli | Peduli
#2 | Kota Muara Sebangun | #79.8~0.00 | #82.15~0.00 | #85.6~0.00 | =E21-D21 -> 3.45~0.00 | Peduli | Peduli | Peduli
#3 | Kab. Sungai Dana | #76.35~0.00 | #77.9~0.00 | #81.25~0.00 | =E22-D22 -> 3.35~0.00 | Peduli | Peduli | Peduli
#4 | Kab. Pulau Intan | #68.4~0.00 | #73.85~0.00 | #76.1~0.00 | =E23-D23 -> 2.25~0.00 | Cukup Peduli | Cukup Peduli | Peduli
#5 | Kab. Bukit Lestari | #75.6~0.00 | #78.45~0.00 | #80.35~0.00 | =E24-D24 -> 1.9~0.00 | Peduli | Peduli | Peduli
#6 | Kab. Tanah Mulia | #81.2~0.00 | #83.7~0.00 | #86.95~0.00 | =E25-D25 -> 3.25~0.00 | Peduli | Peduli | Peduli
#7 | Kab. Hulu Raya | #62.75~0.00 | #66.3~0.00 | #71.45~0.00 | =E26-D26 -> 5.15~0.00 | Cukup Peduli | Cukup Peduli | Cukup Peduli
#8 | Kab. Hilir Jaya | #77.1~0.00 | #75.95~0.00 | #79.3~0.00 | =E27-D27 -> 3.35~0.00 | Peduli | Peduli | Peduli
#9 | Kab. Teluk Sari | #71.9~0.00 | #76.2~0.00 | #78.85~0.00 | =E28-D28 -> 2.65~0.00 | Cukup Peduli | Peduli | Peduli
Rata-rata |  | =AVERAGE(C20:C28) -> 75.2888888889~0.00 | =AVERAGE(D20:D28) -> 77.9722222222~0.00 | =AVERAGE(E20:E28) -> 81.1388888889~0.00 | =E29-D29 -> 3.1666666667~0.00
Jumlah Kab/Kota Peduli HAM |  |  |  |  |  | #6 | #7 | #8
Kriteria: Peduli >= 75,00; Cukup Peduli 60,00-74,99; Kurang Peduli < 60,00.
`,
    },
    {
      name: "T3.7 Pemasyarakatan",
      sheet: `
Tabel 3.14 Kapasitas dan Isi Lapas/Rutan/LPKA per 31 Desember 2024 (orang)
No | UPT | Kapasitas | Penghuni |  |  | Kelebihan (kekurangan) | % Over Kapasitas | Overstaying | % Overstaying
 |  |  | Tahanan | Napi/Anak | Jumlah
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=6-3 | 8=7/3 | 9 | 10=9/4
1 | Lapas Kelas IIA Tanjung Raya | 800 | 168 | 1.486 | 1.654 | 854 | 106,75 | 3 | 1,79
2 | Lapas Kelas IIB Muara Sebangun | 420 | 224 | 684 | 908 | 488 | 116,19 | 4 | 1,79
3 | Lapas Perempuan Kelas IIB Tanjung Raya | 180 | 38 | 214 | 252 | 72 | 40,00 | - | -
4 | LPKA Kelas II Tanjung Raya | 100 | 9 | 61 | 70 | (30) | (30,00) | - | -
5 | Rutan Kelas IIA Tanjung Raya | 400 | 513 | 312 | 825 | 425 | 106,25 | 9 | 1,75
6 | Rutan Kelas IIB Sungai Dana | 170 | 168 | 148 | 316 | 146 | 85,88 | 3 | 1,79
7 | Rutan Kelas IIB Pulau Intan | 150 | 130 | 102 | 232 | 82 | 54,67 | 2 | 1,54
JUMLAH |  | 2.220 | 1.250 | 3.007 | 4.257 | 2.037 | 91,76 | 21 | 1,68

Tabel 3.15 Usulan dan SK Hak Integrasi Tahun 2024
No | UPT | Usulan |  |  |  | SK Terbit |  |  |  | % SK thd Usulan
 |  | PB | CB | CMB | Jml | PB | CB | CMB | Jml
1 | Lapas Kelas IIA Tanjung Raya | 512 | 96 | 18 | 626 | 496 | 93 | 17 | 606 | 96,81%
2 | Lapas Kelas IIB Muara Sebangun | 236 | 41 | 9 | 286 | 231 | 39 | 9 | 279 | 97,55%
3 | Lapas Perempuan Kelas IIB Tanjung Raya | 74 | 18 | 4 | 96 | 73 | 18 | 4 | 95 | 98,96%
4 | LPKA Kelas II Tanjung Raya | 14 | 6 | 2 | 22 | 14 | 6 | 2 | 22 | 100,00%
5 | Rutan Kelas IIA Tanjung Raya | 108 | 64 | 11 | 183 | 104 | 61 | 10 | 175 | 95,63%
6 | Rutan Kelas IIB Sungai Dana | 52 | 28 | 5 | 85 | 50 | 27 | 5 | 82 | 96,47%
7 | Rutan Kelas IIB Pulau Intan | 31 | 19 | 3 | 53 | 30 | 18 | 3 | 51 | 96,23%
JUMLAH |  | 1.027 | 272 | 52 | 1.351 | 998 | 262 | 50 | 1.310 | 96,97%

Tabel 3.16 Gangguan Keamanan dan Ketertiban (kejadian)
No | UPT | TW I | TW II | TW III | TW IV | Jumlah 2024 | Jumlah 2023 | Naik/(Turun)
1 | Lapas Kelas IIA Tanjung Raya | 1 | 1 | 2 | 1 | 5 | 6 | (1)
2 | Lapas Kelas IIB Muara Sebangun | - | 1 | 1 | 1 | 3 | 4 | (1)
3 | Lapas Perempuan Kelas IIB Tanjung Raya | - | - | - | - | - | 1 | (1)
4 | LPKA Kelas II Tanjung Raya | - | 1 | - | - | 1 | - | 1
5 | Rutan Kelas IIA Tanjung Raya | 1 | 1 | 1 | 1 | 4 | 4 | -
6 | Rutan Kelas IIB Sungai Dana | - | - | 1 | - | 1 | 1 | -
7 | Rutan Kelas IIB Pulau Intan | - | - | - | - | - | 1 | (1)
JUMLAH |  | 2 | 4 | 5 | 3 | 14 | 17 | (3)
`,
    },
    {
      name: "T3.8 Imigrasi & PNBP",
      sheet: `
Tabel 3.17 Penerbitan Paspor per Kantor Imigrasi
No | Kantor Imigrasi | Tahun 2023 |  |  | Tahun 2024 |  |  | Pertumbuhan | Tepat Waktu 2024 | % Tepat Waktu
 |  | Biasa | Elektronik | Jumlah | Biasa | Elektronik | Jumlah
1 | Kanim Kelas I TPI Tanjung Raya | 14.286 | 3.418 | 17.704 | 13.742 | 5.906 | 19.648 | 10,98% | 19.397 | 98,72%
2 | Kanim Kelas II Non TPI Muara Sebangun | 6.120 | 1.014 | 7.134 | 6.384 | 1.876 | 8.260 | 15,78% | 8.140 | 98,55%
3 | Kanim Kelas III Non TPI Pulau Intan | 2.845 | 312 | 3.157 | 2.716 | 648 | 3.364 | 6,56% | 3.319 | 98,66%
Jumlah |  | 23.251 | 4.744 | 27.995 | 22.842 | 8.430 | 31.272 | 11,71% | 30.856 | 98,67%

Tabel 3.18 Izin Tinggal, Operasi Pengawasan dan Tindakan Administratif Keimigrasian 2024
No | Kantor Imigrasi | Izin Tinggal |  |  |  | Operasi Pengawasan |  |  |  |  | TAK
 |  | ITK | ITAS | ITAP | Jml | TW I | TW II | TW III | TW IV | Jml | Deportasi | Penangkalan | Pro Justitia | Jml
1 | Kanim Kelas I TPI Tanjung Raya | 1.284 | 962 | 87 | 2.333 | 6 | 7 | 8 | 7 | 28 | 18 | 9 | 2 | 29
2 | Kanim Kelas II Non TPI Muara Sebangun | 642 | 518 | 41 | 1.201 | 5 | 6 | 6 | 6 | 23 | 7 | 4 | 1 | 12
3 | Kanim Kelas III Non TPI Pulau Intan | 216 | 174 | 12 | 402 | 3 | 4 | 4 | 4 | 15 | 3 | 1 | - | 4
Jumlah |  | 2.142 | 1.654 | 140 | 3.936 | 14 | 17 | 18 | 17 | 66 | 28 | 14 | 3 | 45

Tabel 3.19 PNBP Paspor menurut Jenis (tarif PP 28/2019)
No | Jenis | Tarif (Rp) | Volume 2023 | PNBP 2023 (Rp) | Volume 2024 | PNBP 2024 (Rp) | Selisih PNBP (Rp)
1 | Paspor biasa 48 halaman | 350.000 | 23.251 | 8.137.850.000 | 22.842 | 7.994.700.000 | (143.150.000)
2 | Paspor elektronik 48 halaman | 650.000 | 4.744 | 3.083.600.000 | 8.430 | 5.479.500.000 | 2.395.900.000
3 | Layanan percepatan paspor | 1.000.000 | 862 | 862.000.000 | 1.124 | 1.124.000.000 | 262.000.000
Jumlah |  |  |  | 12.083.450.000 |  | 14.598.200.000 | 2.514.750.000
Volume layanan percepatan tidak dijumlahkan karena paspornya sudah dihitung pada baris 1 dan 2.

Tabel 3.20 Target dan Realisasi PNBP menurut Jenis (Rupiah)
No | Jenis PNBP | Target 2024 | Realisasi 2024 | % | Realisasi 2023 | Pertumbuhan (%) | Kontribusi (%)
A | Keimigrasian | 16.230.000.000 | 17.858.450.000 | 110,03 | 15.044.950.000 | 18,70 | 77,70
1 | Penerbitan paspor | 13.200.000.000 | 14.598.200.000 | 110,59 | 12.083.450.000 | 20,81 | 63,51
2 | Izin tinggal dan izin masuk kembali | 2.850.000.000 | 3.046.250.000 | 106,89 | 2.764.500.000 | 10,19 | 13,25
3 | Biaya beban overstay | 180.000.000 | 214.000.000 | 118,89 | 197.000.000 | 8,63 | 0,93
B | Administrasi Hukum Umum | 2.615.000.000 | 2.719.150.000 | 103,98 | 2.536.300.000 | 7,21 | 11,83
1 | Fidusia | 2.100.000.000 | 2.184.650.000 | 104,03 | 2.046.300.000 | 6,76 | 9,50
2 | Apostille dan legalisasi | 420.000.000 | 446.100.000 | 106,21 | 398.250.000 | 12,02 | 1,94
3 | Kewarganegaraan dan notariat | 95.000.000 | 88.400.000 | 93,05 | 91.750.000 | (3,65) | 0,38
C | Kekayaan Intelektual | 1.974.000.000 | 2.271.650.000 | 115,08 | 1.908.300.000 | 19,04 | 9,88
1 | Merek | 1.650.000.000 | 1.892.600.000 | 114,70 | 1.578.400.000 | 19,91 | 8,23
2 | Hak Cipta | 260.000.000 | 318.200.000 | 122,38 | 271.600.000 | 17,16 | 1,38
3 | Paten dan Desain Industri | 64.000.000 | 60.850.000 | 95,08 | 58.300.000 | 4,37 | 0,26
D | PNBP Umum | 127.000.000 | 135.492.550 | 106,69 | 141.706.000 | (4,38) | 0,59
1 | Sewa rumah negara dan BMN | 72.000.000 | 74.385.200 | 103,31 | 70.912.400 | 4,90 | 0,32
2 | Penjualan hasil pemindahtanganan BMN | 55.000.000 | 48.260.000 | 87,75 | 61.375.000 | (21,37) | 0,21
3 | Penerimaan kembali belanja TAYL | - | 12.847.350 | - | 9.418.600 | 36,40 | 0,06
Jumlah (A+B+C+D) |  | 20.946.000.000 | 22.984.742.550 | 109,73 | 19.631.256.000 | 17,08 | 100,00
`,
    },
    {
      name: "T3.9 Anggaran",
      sheet: `
Tabel 3.21 Pagu dan Realisasi Anggaran per Program, Kegiatan, KRO dan RO Tahun Anggaran 2024
(dalam rupiah)
Kode | Uraian | Pagu | Realisasi | % | Sisa Anggaran
(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6)=(3)-(4)
013.BB | Program Pembentukan Regulasi | 1.247.500.000 | 1.209.075.154 | 96,92 | 38.424.846
5250 | Fasilitasi Pembentukan Produk Hukum di Wilayah | 1.247.500.000 | 1.209.075.154 | 96,92 | 38.424.846
5250.FBA | Fasilitasi dan Pembinaan Pemerintah Daerah | 929.050.000 | 903.436.398 | 97,24 | 25.613.602
001 | Fasilitasi Harmonisasi Raperda dan Raperkada | 642.300.000 | 625.799.313 | 97,43 | 16.500.687
002 | Fasilitasi Perencanaan Pembentukan Perda | 286.750.000 | 277.637.085 | 96,82 | 9.112.915
5250.UAG | Peraturan Lainnya | 318.450.000 | 305.638.756 | 95,98 | 12.811.244
001 | Analisis dan Evaluasi Perda | 318.450.000 | 305.638.756 | 95,98 | 12.811.244
013.BF | Program Penegakan dan Pelayanan Hukum | 37.212.680.000 | 36.283.567.417 | 97,50 | 929.112.583
5251 | Administrasi Hukum Umum di Wilayah | 798.920.000 | 780.483.759 | 97,69 | 18.436.241
5251.BAH | Pelayanan Publik Lainnya | 798.920.000 | 780.483.759 | 97,69 | 18.436.241
001 | Layanan Administrasi Hukum Umum | 412.680.000 | 405.309.535 | 98,21 | 7.370.465
002 | Pembinaan dan Pengawasan Notaris | 386.240.000 | 375.174.224 | 97,14 | 11.065.776
5252 | Pembinaan Hukum di Wilayah | 1.733.730.000 | 1.693.180.224 | 97,66 | 40.549.776
5252.BCA | Perkara Hukum Perseorangan | 1.290.500.000 | 1.257.998.370 | 97,48 | 32.501.630
001 | Bantuan Hukum Litigasi | 1.104.000.000 | 1.079.999.040 | 97,83 | 24.000.960
002 | Bantuan Hukum Non Litigasi | 186.500.000 | 177.999.330 | 95,44 | 8.500.670
5252.BDC | Fasilitasi dan Pembinaan Masyarakat | 443.230.000 | 435.181.854 | 98,18 | 8.048.146
001 | Penyuluhan Hukum | 264.310.000 | 261.251.933 | 98,84 | 3.058.067
002 | Pembinaan Desa/Kelurahan Sadar Hukum | 178.920.000 | 173.929.921 | 97,21 | 4.990.079
5253 | Kekayaan Intelektual di Wilayah | 807.430.000 | 785.927.330 | 97,34 | 21.502.670
5253.BDC | Fasilitasi dan Pembinaan Masyarakat | 665.050.000 | 651.782.590 | 98,01 | 13.267.410
001 | Promosi dan Diseminasi KI | 428.600.000 | 420.572.322 | 98,13 | 8.027.678
002 | Mobile Intellectual Property Clinic | 236.450.000 | 231.210.268 | 97,78 | 5.239.732
5253.BIA | Pengawasan dan Pengendalian Produk | 142.380.000 | 134.144.740 | 94,22 | 8.235.260
001 | Penegakan Hukum KI | 142.380.000 | 134.144.740 | 94,22 | 8.235.260
5254 | Pemasyarakatan di Wilayah | 29.128.260.000 | 28.397.548.675 | 97,49 | 730.711.325
5254.BEH | Bantuan Pemenuhan Hak WBP | 26.177.020.000 | 25.551.022.943 | 97,61 | 625.997.057
001 | Pengadaan Bahan Makanan WBP | 24.690.780.000 | 24.111.287.393 | 97,65 | 579.492.607
002 | Layanan Perawatan Kesehatan WBP | 1.486.240.000 | 1.439.735.550 | 96,87 | 46.504.450
5254.BAH | Pelayanan Publik Lainnya | 2.002.970.000 | 1.936.727.046 | 96,69 | 66.242.954
001 | Pembinaan Kepribadian dan Kemandirian | 1.318.650.000 | 1.271.376.397 | 96,41 | 47.273.603
002 | Pembimbingan Klien Pemasyarakatan | 684.320.000 | 665.350.649 | 97,23 | 18.969.351
5254.BIA | Pengawasan dan Pengendalian | 948.270.000 | 909.798.686 | 95,94 | 38.471.314
001 | Pencegahan Gangguan Kamtib | 948.270.000 | 909.798.686 | 95,94 | 38.471.314
5255 | Keimigrasian di Wilayah | 4.744.340.000 | 4.626.427.429 | 97,51 | 117.912.571
5255.BAH | Pelayanan Publik Lainnya | 3.458.980.000 | 3.378.124.358 | 97,66 | 80.855.642
001 | Layanan Dokumen Perjalanan | 2.846.500.000 | 2.785.641.830 | 97,86 | 60.858.170
002 | Layanan Izin Tinggal Keimigrasian | 612.480.000 | 592.482.528 | 96,74 | 19.997.472
5255.BIA | Pengawasan dan Pengendalian | 1.285.360.000 | 1.248.303.071 | 97,12 | 37.056.929
001 | Pengawasan dan Penindakan Keimigrasian | 1.285.360.000 | 1.248.303.071 | 97,12 | 37.056.929
013.BD | Program Pemajuan dan Penegakan HAM | 373.110.000 | 360.958.159 | 96,74 | 12.151.841
5256 | Pemajuan HAM di Wilayah | 373.110.000 | 360.958.159 | 96,74 | 12.151.841
5256.FBA | Fasilitasi dan Pembinaan Pemerintah Daerah | 214.750.000 | 209.192.270 | 97,41 | 5.557.730
001 | Kabupaten/Kota Peduli HAM | 214.750.000 | 209.192.270 | 97,41 | 5.557.730
5256.BAH | Pelayanan Publik Lainnya | 158.360.000 | 151.765.889 | 95,84 | 6.594.111
001 | Pelayanan Komunikasi Masyarakat (Yankomas) | 158.360.000 | 151.765.889 | 95,84 | 6.594.111
013.WA | Program Dukungan Manajemen | 118.894.205.000 | 117.132.455.697 | 98,52 | 1.761.749.303
6162 | Dukungan Manajemen Kantor Wilayah dan UPT | 118.894.205.000 | 117.132.455.697 | 98,52 | 1.761.749.303
6162.EBA | Layanan Dukungan Manajemen Internal | 111.707.705.000 | 110.289.786.066 | 98,73 | 1.417.918.934
956 | Layanan BMN | 184.600.000 | 177.801.182 | 96,32 | 6.798.818
962 | Layanan Umum | 426.380.000 | 415.899.579 | 97,54 | 10.480.421
994.001 | Gaji dan Tunjangan | 80.820.135.000 | 80.438.399.279 | 99,53 | 381.735.721
994.002 | Operasional dan Pemeliharaan Kantor | 30.276.590.000 | 29.257.686.026 | 96,63 | 1.018.903.974
6162.EBB | Layanan Sarana dan Prasarana Internal | 5.853.950.000 | 5.554.738.954 | 94,89 | 299.211.046
951 | Layanan Sarana Internal | 3.689.450.000 | 3.495.953.134 | 94,76 | 193.496.866
971 | Layanan Prasarana Internal | 2.164.500.000 | 2.058.785.820 | 95,12 | 105.714.180
6162.EBC | Layanan Manajemen SDM Internal | 512.840.000 | 497.639.422 | 97,04 | 15.200.578
954 | Layanan Manajemen SDM | 512.840.000 | 497.639.422 | 97,04 | 15.200.578
6162.EBD | Layanan Manajemen Kinerja Internal | 819.710.000 | 790.291.255 | 96,41 | 29.418.745
952 | Layanan Perencanaan dan Penganggaran | 298.460.000 | 287.799.008 | 96,43 | 10.660.992
953 | Layanan Pemantauan dan Evaluasi | 246.720.000 | 236.434.243 | 95,83 | 10.285.757
955 | Layanan Manajemen Keuangan | 274.530.000 | 266.058.004 | 96,91 | 8.471.996
JUMLAH |  | 157.727.495.000 | 154.986.056.427 | 98,26 | 2.741.438.573
Sumber: OMSPAN per 31 Desember 2024. Jumlah merupakan penjumlahan program.
`,
    },
    {
      name: "T3.10 Belanja",
      sheet: `
Tabel 3.22 Pagu, Automatic Adjustment dan Realisasi per Jenis Belanja TA 2024

Kode | Jenis Belanja | Pagu Awal | Revisi (+/-) | Pagu Akhir | Automatic Adjustment (Blokir) | Pagu Efektif | Realisasi | % thd Pagu Akhir | % thd Pagu Efektif | Sisa thd Pagu Akhir
1 | 2 | 3 | 4=5-3 | 5 | 6 | 7=5-6 | 8 | 9=8/5 | 10=8/7 | 11=5-8
51 | Belanja Pegawai | #76384250000~#,##0 | =E5-C5 -> 4435885000~#,##0;(#,##0) | #80820135000~#,##0 | #0~#,##0 | =E5-F5 -> 80820135000~#,##0 | #80438399279~#,##0 | =H5/E5 -> 0.995276725~0.00% | =H5/G5 -> 0.995276725~0.00% | =E5-H5 -> 381735721~#,##0
52 | Belanja Barang | #70128460000~#,##0 | =E6-C6 -> 924950000~#,##0;(#,##0) | #71053410000~#,##0 | #912460000~#,##0 | =E6-F6 -> 70140950000~#,##0 | #68992918194~#,##0 | =H6/E6 -> 0.9710008034~0.00% | =H6/G6 -> 0.9836325028~0.00% | =E6-H6 -> 2060491806~#,##0
53 | Belanja Modal | #4862500000~#,##0 | =E7-C7 -> 991450000~#,##0;(#,##0) | #5853950000~#,##0 | #148750000~#,##0 | =E7-F7 -> 5705200000~#,##0 | #5554738954~#,##0 | =H7/E7 -> 0.9488873246~0.00% | =H7/G7 -> 0.9736273845~0.00% | =E7-H7 -> 299211046~#,##0
Jumlah |  | =SUM(C5:C7) -> 151375210000~#,##0 | =E8-C8 -> 6352285000~#,##0;(#,##0) | =SUM(E5:E7) -> 157727495000~#,##0 | =SUM(F5:F7) -> 1061210000~#,##0 | =E8-F8 -> 156666285000~#,##0 | =SUM(H5:H7) -> 154986056427~#,##0 | =H8/E8 -> 0.9826191459~0.00% | =H8/G8 -> 0.9892751106~0.00% | =E8-H8 -> 2741438573~#,##0

Tabel 3.23 Automatic Adjustment per Program
Kode | Program | Pagu Akhir | Blokir | % Blokir | Pagu Efektif | Realisasi | % thd Pagu Efektif
013.BB | Program Pembentukan Regulasi | #1247500000~#,##0 | #18400000~#,##0 | =D12/C12 -> 0.014749499~0.00% | =C12-D12 -> 1229100000~#,##0 | #1209075154~#,##0 | =G12/F12 -> 0.9837077162~0.00%
013.BF | Program Penegakan dan Pelayanan Hukum | #37212680000~#,##0 | #486310000~#,##0 | =D13/C13 -> 0.013068395~0.00% | =C13-D13 -> 36726370000~#,##0 | #36283567417~#,##0 | =G13/F13 -> 0.9879431977~0.00%
013.BD | Program Pemajuan dan Penegakan HAM | #373110000~#,##0 | #6250000~#,##0 | =D14/C14 -> 0.0167510922~0.00% | =C14-D14 -> 366860000~#,##0 | #360958159~#,##0 | =G14/F14 -> 0.9839125525~0.00%
013.WA | Program Dukungan Manajemen | #118894205000~#,##0 | #550250000~#,##0 | =D15/C15 -> 0.0046280641~0.00% | =C15-D15 -> 118343955000~#,##0 | #117132455697~#,##0 | =G15/F15 -> 0.9897628966~0.00%
Jumlah |  | =SUM(C12:C15) -> 157727495000~#,##0 | =SUM(D12:D15) -> 1061210000~#,##0 | =D16/C16 -> 0.0067281231~0.00% | =SUM(F12:F15) -> 156666285000~#,##0 | =SUM(G12:G15) -> 154986056427~#,##0 | =G16/F16 -> 0.9892751106~0.00%

Tabel 3.24 Rencana Penarikan Dana (RPD) dan Realisasi Kumulatif per Triwulan
Jenis Belanja | Uraian | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV | Realisasi TW IV saja
Belanja Pegawai | RPD | #17780429000~#,##0 | #38793664000~#,##0 | #59806899000~#,##0 | #80820135000~#,##0
 | Realisasi | #17295509027~#,##0 | #38632024667~#,##0 | #59645259767~#,##0 | #80438399279~#,##0 | =F21-E21 -> 20793139512~#,##0
 | % thd pagu akhir | =C21/F20 -> 0.2140000017~0.00% | =D21/F20 -> 0.4780000017~0.00% | =E21/F20 -> 0.7380000017~0.00% | =F21/F20 -> 0.995276725~0.00%
Belanja Barang | RPD | #13500147000~#,##0 | #31263500000~#,##0 | #49737387000~#,##0 | #71053410000~#,##0
 | Realisasi | #12505400434~#,##0 | #29913485884~#,##0 | #48458425894~#,##0 | #68992918194~#,##0 | =F24-E24 -> 20534492300~#,##0
 | % thd pagu akhir | =C24/F23 -> 0.1760000039~0.00% | =D24/F23 -> 0.4210000039~0.00% | =E24/F23 -> 0.6820000039~0.00% | =F24/F23 -> 0.9710008034~0.00%
Belanja Modal | RPD | #585395000~#,##0 | #2341580000~#,##0 | #4390462000~#,##0 | #5853950000~#,##0
 | Realisasi | #480024311~#,##0 | #2025467110~#,##0 | #4103619360~#,##0 | #5554738954~#,##0 | =F27-E27 -> 1451119594~#,##0
 | % thd pagu akhir | =C27/F26 -> 0.0820000702~0.00% | =D27/F26 -> 0.34600007~0.00% | =E27/F26 -> 0.70100007~0.00% | =F27/F26 -> 0.9488873246~0.00%
Jumlah | RPD | =C20+C23+C26 -> 31865971000~#,##0 | =D20+D23+D26 -> 72398744000~#,##0 | =E20+E23+E26 -> 113934748000~#,##0 | =F20+F23+F26 -> 157727495000~#,##0
 | Realisasi | =C21+C24+C27 -> 30280933772~#,##0 | =D21+D24+D27 -> 70570977661~#,##0 | =E21+E24+E27 -> 112207305021~#,##0 | =F21+F24+F27 -> 154986056427~#,##0 | =F30-E30 -> 42778751406~#,##0
 | % thd pagu akhir | =C30/F29 -> 0.1919825949~0.00% | =D30/F29 -> 0.4474234353~0.00% | =E30/F29 -> 0.7113997786~0.00% | =F30/F29 -> 0.9826191459~0.00%
 | Deviasi realisasi thd RPD | =(C30-C29)/C29 -> -0.0497407478~0.00% | =(D30-D29)/D29 -> -0.0252458294~0.00% | =(E30-E29)/E29 -> -0.0151616869~0.00% | =(F30-F29)/F29 -> -0.0173808541~0.00%

Tabel 3.25 Perkembangan Pagu dan Realisasi 2022-2024 (miliar rupiah)
Jenis Belanja | 2022 |  |  | 2023 |  |  | 2024
 | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
Belanja Pegawai | #70.28~#,##0.00 | #69.81~#,##0.00 | #99.33~0.00 | #73.82~#,##0.00 | #73.4~#,##0.00 | #99.44~0.00 | #80.82~#,##0.00 | #80.44~#,##0.00 | #99.53~0.00
Belanja Barang | #63.92~#,##0.00 | #61.84~#,##0.00 | #96.75~0.00 | #68.45~#,##0.00 | #66.91~#,##0.00 | #97.75~0.00 | #71.05~#,##0.00 | #68.99~#,##0.00 | #97.1~0.00
Belanja Modal | #5.21~#,##0.00 | #4.99~#,##0.00 | #95.63~0.00 | #6.38~#,##0.00 | #6.17~#,##0.00 | #96.72~0.00 | #5.85~#,##0.00 | #5.55~#,##0.00 | #94.89~0.00
Jumlah | #139.42~#,##0.00 | #136.64~#,##0.00 | #98.01~0.00 | #148.65~#,##0.00 | #146.49~#,##0.00 | #98.55~0.00 | #157.73~#,##0.00 | #154.99~#,##0.00 | #98.26~0.00
Persentase dihitung dari rupiah penuh; selisih satu angka terakhir pada jumlah karena pembulatan.
`,
    },
    {
      name: "T3.11 Satker",
      sheet: `
Tabel 3.26 Pagu dan Realisasi per Satuan Kerja dan Jenis Belanja TA 2024
No | Satuan Kerja | Belanja Pegawai |  |  | Belanja Barang |  |  | Belanja Modal |  |  | Jumlah
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | Sisa
#1 | Kantor Wilayah | #15846200000~#,##0 | #15784716725~#,##0 | =D4/C4 -> 0.9961199988~0.00% | #14920370000~#,##0 | #14448187913~#,##0 | =G4/F4 -> 0.9683531918~0.00% | #1180000000~#,##0 | #1110858129~#,##0 | =J4/I4 -> 0.9414051941~0.00% | =C4+F4+I4 -> 31946570000~#,##0 | =D4+G4+J4 -> 31343762767~#,##0 | =M4/L4 -> 0.9811307682~0.00% | =L4-M4 -> 602807233~#,##0
#2 | Lapas Kelas IIA Tanjung Raya | #11372480000~#,##0 | #11324191720~#,##0 | =D5/C5 -> 0.9957539358~0.00% | #15208640000~#,##0 | #14839241952~#,##0 | =G5/F5 -> 0.975711303~0.00% | #642500000~#,##0 | #613632684~#,##0 | =J5/I5 -> 0.9550703253~0.00% | =C5+F5+I5 -> 27223620000~#,##0 | =D5+G5+J5 -> 26777066356~#,##0 | =M5/L5 -> 0.9835968308~0.00% | =L5-M5 -> 446553644~#,##0
#3 | Lapas Kelas IIB Muara Sebangun | #7018350000~#,##0 | #6994649670~#,##0 | =D6/C6 -> 0.9966230909~0.00% | #7946215000~#,##0 | #7700561688~#,##0 | =G6/F6 -> 0.9690854939~0.00% | #415000000~#,##0 | #391581960~#,##0 | =J6/I6 -> 0.943570988~0.00% | =C6+F6+I6 -> 15379565000~#,##0 | =D6+G6+J6 -> 15086793318~#,##0 | =M6/L6 -> 0.9809635915~0.00% | =L6-M6 -> 292771682~#,##0
#4 | Lapas Perempuan Kelas IIB Tanjung Raya | #5206740000~#,##0 | #5164259112~#,##0 | =D7/C7 -> 0.9918411736~0.00% | #3487960000~#,##0 | #3379899741~#,##0 | =G7/F7 -> 0.9690190659~0.00% | #298400000~#,##0 | #286450719~#,##0 | =J7/I7 -> 0.9599554926~0.00% | =C7+F7+I7 -> 8993100000~#,##0 | =D7+G7+J7 -> 8830609572~#,##0 | =M7/L7 -> 0.9819316556~0.00% | =L7-M7 -> 162490428~#,##0
#5 | LPKA Kelas II Tanjung Raya | #4418905000~#,##0 | #4384524809~#,##0 | =D8/C8 -> 0.9922197488~0.00% | #2046330000~#,##0 | #2001544620~#,##0 | =G8/F8 -> 0.9781142924~0.00% | #186750000~#,##0 | #175763591~#,##0 | =J8/I8 -> 0.9411705007~0.00% | =C8+F8+I8 -> 6651985000~#,##0 | =D8+G8+J8 -> 6561833020~#,##0 | =M8/L8 -> 0.9864473567~0.00% | =L8-M8 -> 90151980~#,##0
#6 | Rutan Kelas IIA Tanjung Raya | #6894120000~#,##0 | #6864038038~#,##0 | =D9/C9 -> 0.995636577~0.00% | #8312475000~#,##0 | #8005342887~#,##0 | =G9/F9 -> 0.9630516648~0.00% | #384000000~#,##0 | #360327662~#,##0 | =J9/I9 -> 0.9383532865~0.00% | =C9+F9+I9 -> 15590595000~#,##0 | =D9+G9+J9 -> 15229708587~#,##0 | =M9/L9 -> 0.9768523002~0.00% | =L9-M9 -> 360886413~#,##0
#7 | Rutan Kelas IIB Sungai Dana | #4126580000~#,##0 | #4116826877~#,##0 | =D10/C10 -> 0.9976365118~0.00% | #3164820000~#,##0 | #3095864828~#,##0 | =G10/F10 -> 0.9782119767~0.00% | #172300000~#,##0 | #164592100~#,##0 | =J10/I10 -> 0.9552646547~0.00% | =C10+F10+I10 -> 7463700000~#,##0 | =D10+G10+J10 -> 7377283805~#,##0 | =M10/L10 -> 0.9884218022~0.00% | =L10-M10 -> 86416195~#,##0
#8 | Rutan Kelas IIB Pulau Intan | #3687415000~#,##0 | #3666673457~#,##0 | =D11/C11 -> 0.9943750451~0.00% | #2598740000~#,##0 | #2553703224~#,##0 | =G11/F11 -> 0.9826697646~0.00% | #148600000~#,##0 | #141309354~#,##0 | =J11/I11 -> 0.9509377793~0.00% | =C11+F11+I11 -> 6434755000~#,##0 | =D11+G11+J11 -> 6361686035~#,##0 | =M11/L11 -> 0.9886446392~0.00% | =L11-M11 -> 73068965~#,##0
#9 | Bapas Kelas I Tanjung Raya | #4562230000~#,##0 | #4532934464~#,##0 | =D12/C12 -> 0.9935786806~0.00% | #1246385000~#,##0 | #1199200559~#,##0 | =G12/F12 -> 0.9621429647~0.00% | #96500000~#,##0 | #90657846~#,##0 | =J12/I12 -> 0.939459544~0.00% | =C12+F12+I12 -> 5905115000~#,##0 | =D12+G12+J12 -> 5822792869~#,##0 | =M12/L12 -> 0.9860591824~0.00% | =L12-M12 -> 82322131~#,##0
#10 | Rupbasan Kelas I Tanjung Raya | #2147690000~#,##0 | #2142782382~#,##0 | =D13/C13 -> 0.9977149319~0.00% | #684215000~#,##0 | #667462040~#,##0 | =G13/F13 -> 0.9755150647~0.00% | - | - | - | =C13+F13 -> 2831905000~#,##0 | =D13+G13 -> 2810244422~#,##0 | =M13/L13 -> 0.9923512342~0.00% | =L13-M13 -> 21660578~#,##0
#11 | Kanim Kelas I TPI Tanjung Raya | #8236540000~#,##0 | #8198641774~#,##0 | =D14/C14 -> 0.9953987687~0.00% | #5948120000~#,##0 | #5761637139~#,##0 | =G14/F14 -> 0.9686484366~0.00% | #1486200000~#,##0 | #1421307096~#,##0 | =J14/I14 -> 0.9563363585~0.00% | =C14+F14+I14 -> 15670860000~#,##0 | =D14+G14+J14 -> 15381586009~#,##0 | =M14/L14 -> 0.9815406435~0.00% | =L14-M14 -> 289273991~#,##0
#12 | Kanim Kelas II Non TPI Muara Sebangun | #4318275000~#,##0 | #4298128466~#,##0 | =D15/C15 -> 0.9953345875~0.00% | #3412690000~#,##0 | #3307359073~#,##0 | =G15/F15 -> 0.9691355127~0.00% | #524800000~#,##0 | #495198859~#,##0 | =J15/I15 -> 0.9435953868~0.00% | =C15+F15+I15 -> 8255765000~#,##0 | =D15+G15+J15 -> 8100686398~#,##0 | =M15/L15 -> 0.9812157199~0.00% | =L15-M15 -> 155078602~#,##0
#13 | Kanim Kelas III Non TPI Pulau Intan | #2984610000~#,##0 | #2966031785~#,##0 | =D16/C16 -> 0.9937753291~0.00% | #2076450000~#,##0 | #2032912530~#,##0 | =G16/F16 -> 0.9790327386~0.00% | #318900000~#,##0 | #303058954~#,##0 | =J16/I16 -> 0.9503259768~0.00% | =C16+F16+I16 -> 5379960000~#,##0 | =D16+G16+J16 -> 5302003269~#,##0 | =M16/L16 -> 0.9855097936~0.00% | =L16-M16 -> 77956731~#,##0
Jumlah |  | =SUM(C4:C16) -> 80820135000~#,##0 | =SUM(D4:D16) -> 80438399279~#,##0 | =D17/C17 -> 0.995276725~0.00% | =SUM(F4:F16) -> 71053410000~#,##0 | =SUM(G4:G16) -> 68992918194~#,##0 | =G17/F17 -> 0.9710008034~0.00% | =SUM(I4:I16) -> 5853950000~#,##0 | =SUM(J4:J16) -> 5554738954~#,##0 | =J17/I17 -> 0.9488873246~0.00% | =SUM(L4:L16) -> 157727495000~#,##0 | =SUM(M4:M16) -> 154986056427~#,##0 | =M17/L17 -> 0.9826191459~0.00% | =L17-M17 -> 2741438573~#,##0

Tabel 3.27 Nilai IKPA per Satuan Kerja Tahun 2024
No | Satuan Kerja | Revisi DIPA | Deviasi Hal III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output | Nilai Total | Konversi Bobot | Nilai IKPA | Kategori
 | Bobot | #10 | #15 | #20 | #10 | #10 | #10 | #25 | =SUM(C21:I21) -> 100
#1 | Kantor Wilayah | #100~0.00 | #93.59~0.00 | #99.65~0.00 | #90.23~0.00 | #98.75~0.00 | #97.64~0.00 | #100~0.00 | #97.63~0.00 | #1~0% | =ROUND(J22/K22,2) -> 97.63~0.00 | Sangat Baik
#2 | Lapas Kelas IIA Tanjung Raya | #100~0.00 | #80.41~0.00 | #93.79~0.00 | #97.48~0.00 | #100~0.00 | #94~0.00 | #100~0.00 | #94.97~0.00 | #1~0% | =ROUND(J23/K23,2) -> 94.97~0.00 | Baik
#3 | Lapas Kelas IIB Muara Sebangun | #100~0.00 | #92.61~0.00 | #98.32~0.00 | #96.07~0.00 | #98.75~0.00 | #96.53~0.00 | #98.86~0.00 | #97.41~0.00 | #1~0% | =ROUND(J24/K24,2) -> 97.41~0.00 | Sangat Baik
#4 | Lapas Perempuan Kelas IIB Tanjung Raya | #100~0.00 | #86.49~0.00 | #94.34~0.00 | #97.66~0.00 | #97.4~0.00 | #96.78~0.00 | #99.52~0.00 | #95.91~0.00 | #1~0% | =ROUND(J25/K25,2) -> 95.91~0.00 | Sangat Baik
#5 | LPKA Kelas II Tanjung Raya | #100~0.00 | #91.83~0.00 | #95.15~0.00 | #91.47~0.00 | #100~0.00 | #95.81~0.00 | #100~0.00 | #96.53~0.00 | #1~0% | =ROUND(J26/K26,2) -> 96.53~0.00 | Sangat Baik
#6 | Rutan Kelas IIA Tanjung Raya | #100~0.00 | #74.55~0.00 | #99.4~0.00 | #93.59~0.00 | #97.4~0.00 | #97.41~0.00 | #100~0.00 | #94.9~0.00 | #1~0% | =ROUND(J27/K27,2) -> 94.9~0.00 | Baik
#7 | Rutan Kelas IIB Sungai Dana | #100~0.00 | #91.01~0.00 | #93.99~0.00 | #95.64~0.00 | #100~0.00 | #98.4~0.00 | #98.86~0.00 | #96.57~0.00 | #1~0% | =ROUND(J28/K28,2) -> 96.57~0.00 | Sangat Baik
#8 | Rutan Kelas IIB Pulau Intan | #100~0.00 | #89.34~0.00 | #99.53~0.00 | #95.32~0.00 | #98.75~0.00 | #97.13~0.00 | #100~0.00 | #97.43~0.00 | #1~0% | =ROUND(J29/K29,2) -> 97.43~0.00 | Sangat Baik
#9 | Bapas Kelas I Tanjung Raya | #100~0.00 | #86.76~0.00 | #98.94~0.00 | #98.17~0.00 | #98.75~0.00 | #95.23~0.00 | #99.52~0.00 | #96.9~0.00 | #1~0% | =ROUND(J30/K30,2) -> 96.9~0.00 | Sangat Baik
#10 | Rupbasan Kelas I Tanjung Raya | #100~0.00 | #76.55~0.00 | #95.74~0.00 | - | #100~0.00 | #94.65~0.00 | #99.52~0.00 | #84.98~0.00 | #0.9~0% | =ROUND(J31/K31,2) -> 94.42~0.00 | Baik
#11 | Kanim Kelas I TPI Tanjung Raya | #100~0.00 | #82.68~0.00 | #98.2~0.00 | #97.07~0.00 | #100~0.00 | #92.13~0.00 | #100~0.00 | #95.96~0.00 | #1~0% | =ROUND(J32/K32,2) -> 95.96~0.00 | Sangat Baik
#12 | Kanim Kelas II Non TPI Muara Sebangun | #100~0.00 | #86.93~0.00 | #96.96~0.00 | #99.58~0.00 | #98.75~0.00 | #92.43~0.00 | #100~0.00 | #96.51~0.00 | #1~0% | =ROUND(J33/K33,2) -> 96.51~0.00 | Sangat Baik
#13 | Kanim Kelas III Non TPI Pulau Intan | #100~0.00 | #84.61~0.00 | #96.92~0.00 | #93.06~0.00 | #100~0.00 | #98.71~0.00 | #100~0.00 | #96.25~0.00 | #1~0% | =ROUND(J34/K34,2) -> 96.25~0.00 | Sangat Baik
Rata-rata Wilayah |  | =AVERAGE(C22:C34) -> 100~0.00 | =AVERAGE(D22:D34) -> 85.9507692308~0.00 | =AVERAGE(E22:E34) -> 96.9946153846~0.00 | =AVERAGE(F22:F34) -> 95.445~0.00 | =AVERAGE(G22:G34) -> 99.1192307692~0.00 | =AVERAGE(H22:H34) -> 95.9115384615~0.00 | =AVERAGE(I22:I34) -> 99.7138461538~0.00 |  |  | =ROUND(AVERAGE(L22:L34),2) -> 96.26~0.00 | Sangat Baik
Jumlah satker Sangat Baik |  |  |  |  |  |  |  |  |  |  | #10
Jumlah satker Baik |  |  |  |  |  |  |  |  |  |  | #3
Nilai total = jumlah (nilai x bobot); nilai IKPA = nilai total / konversi bobot (satker tanpa belanja kontraktual 90%). Kategori: Sangat Baik >= 95; Baik 89 <= x < 95; Cukup 70 <= x < 89.
`,
    },
    {
      name: "T3.12 Tata Kelola",
      sheet: `
Tabel 3.28 Hasil Evaluasi SAKIP
No | Komponen | Bobot | Nilai 2022 | Nilai 2023 | Nilai 2024 | Kenaikan | % thd Bobot 2024
1 | Perencanaan Kinerja | 30 | 23,70 | 24,30 | 24,90 | 0,60 | 83,00
2 | Pengukuran Kinerja | 30 | 22,80 | 23,70 | 24,30 | 0,60 | 81,00
3 | Pelaporan Kinerja | 15 | 11,70 | 11,85 | 12,15 | 0,30 | 81,00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,50 | 19,25 | 19,90 | 0,65 | 79,60
Nilai Akuntabilitas Kinerja |  | 100 | 76,70 | 79,10 | 81,25 | 2,15 | 81,25
Predikat |  |  | BB | BB | A
Predikat: AA > 90; A > 80-90; BB > 70-80; B > 60-70

Tabel 3.29 Maturitas Penyelenggaraan SPIP Terintegrasi
No | Komponen | Bobot (%) | Skor | Nilai Tertimbang | Skor 2023 |  | No | Komponen NKA | Bobot (%) | Nilai | Nilai Tertimbang
1 | Penetapan Tujuan | 40 | 3,75 | 1,500 | 3,50 |  | 1 | Capaian Rincian Output | 75 | 98,64 | 73,98
2 | Struktur dan Proses | 30 | 3,30 | 0,990 | 3,10 |  | 2 | Penggunaan SBK | 10 | 100,00 | 10,00
3 | Pencapaian Tujuan SPIP | 30 | 3,40 | 1,020 | 3,13 |  | 3 | Efisiensi SBK | 15 | 72,40 | 10,86
Skor Maturitas SPIP |  | 100 |  | 3,510 | 3,27 |  | Nilai Kinerja Perencanaan Anggaran (NKPA) |  | 100 |  | 94,84
Level: 3 (Terdefinisi) |  |  |  |  |  |  | Nilai IKPA |  |  |  | 96,26
 |  |  |  |  |  |  | NKA = (NKPA + IKPA) / 2 |  |  |  | 95,55

Tabel 3.30 Hasil Penilaian Mandiri Zona Integritas Satker Usulan WBK
No | Area | Bobot | Kanwil | Lapas Muara Sebangun | Kanim Tanjung Raya | Rata-rata
A | PENGUNGKIT | 60 | 51,00 | 48,32 | 52,46 | 50,59
1 | Manajemen Perubahan | 8 | 6,84 | 6,52 | 6,98 | 6,78
2 | Penataan Tata Laksana | 7 | 5,95 | 5,60 | 6,12 | 5,89
3 | Penataan Sistem Manajemen SDM | 10 | 8,46 | 8,05 | 8,61 | 8,37
4 | Penguatan Akuntabilitas | 10 | 8,72 | 8,10 | 8,94 | 8,59
5 | Penguatan Pengawasan | 15 | 12,38 | 11,85 | 12,76 | 12,33
6 | Peningkatan Kualitas Pelayanan Publik | 10 | 8,65 | 8,20 | 9,05 | 8,63
B | HASIL | 40 | 35,39 | 32,68 | 36,03 | 34,70
1 | Birokrasi yang Bersih dan Akuntabel | 22,5 | 19,85 | 18,40 | 20,13 | 19,46
2 | Pelayanan Publik yang Prima | 17,5 | 15,54 | 14,28 | 15,90 | 15,24
TOTAL (A+B) |  | 100 | 86,39 | 81,00 | 88,49 | 85,29
Status (ambang WBK: total >= 75, pengungkit >= 40) |  |  | Memenuhi | Memenuhi | Memenuhi
`,
    },
    {
      name: "T3.13 SDM & BMN",
      sheet: `
Tabel 3.31 Pegawai per Satuan Kerja (31 Desember 2024)
No | Satuan Kerja | Laki-laki | Perempuan | Jumlah | % Perempuan | Struktural | Fungsional | Pelaksana | Jumlah
#1 | Kantor Wilayah | #58 | #47 | =C3+D3 -> 105 | =D3/E3 -> 0.4476190476~0.0% | #12 | #47 | #46 | =SUM(G3:I3) -> 105
#2 | Lapas Kelas IIA Tanjung Raya | #96 | #14 | =C4+D4 -> 110 | =D4/E4 -> 0.1272727273~0.0% | #11 | #22 | #77 | =SUM(G4:I4) -> 110
#3 | Lapas Kelas IIB Muara Sebangun | #61 | #9 | =C5+D5 -> 70 | =D5/E5 -> 0.1285714286~0.0% | #9 | #12 | #49 | =SUM(G5:I5) -> 70
#4 | Lapas Perempuan Kelas IIB Tanjung Raya | #8 | #39 | =C6+D6 -> 47 | =D6/E6 -> 0.829787234~0.0% | #7 | #8 | #32 | =SUM(G6:I6) -> 47
#5 | LPKA Kelas II Tanjung Raya | #24 | #13 | =C7+D7 -> 37 | =D7/E7 -> 0.3513513514~0.0% | #6 | #11 | #20 | =SUM(G7:I7) -> 37
#6 | Rutan Kelas IIA Tanjung Raya | #63 | #11 | =C8+D8 -> 74 | =D8/E8 -> 0.1486486486~0.0% | #9 | #13 | #52 | =SUM(G8:I8) -> 74
#7 | Rutan Kelas IIB Sungai Dana | #33 | #6 | =C9+D9 -> 39 | =D9/E9 -> 0.1538461538~0.0% | #6 | #5 | #28 | =SUM(G9:I9) -> 39
#8 | Rutan Kelas IIB Pulau Intan | #29 | #5 | =C10+D10 -> 34 | =D10/E10 -> 0.1470588235~0.0% | #6 | #4 | #24 | =SUM(G10:I10) -> 34
#9 | Bapas Kelas I Tanjung Raya | #31 | #19 | =C11+D11 -> 50 | =D11/E11 -> 0.38~0.0% | #7 | #29 | #14 | =SUM(G11:I11) -> 50
#10 | Rupbasan Kelas I Tanjung Raya | #12 | #5 | =C12+D12 -> 17 | =D12/E12 -> 0.2941176471~0.0% | #4 | #2 | #11 | =SUM(G12:I12) -> 17
#11 | Kanim Kelas I TPI Tanjung Raya | #46 | #33 | =C13+D13 -> 79 | =D13/E13 -> 0.417721519~0.0% | #10 | #31 | #38 | =SUM(G13:I13) -> 79
#12 | Kanim Kelas II Non TPI Muara Sebangun | #27 | #16 | =C14+D14 -> 43 | =D14/E14 -> 0.3720930233~0.0% | #6 | #16 | #21 | =SUM(G14:I14) -> 43
#13 | Kanim Kelas III Non TPI Pulau Intan | #21 | #10 | =C15+D15 -> 31 | =D15/E15 -> 0.3225806452~0.0% | #5 | #9 | #17 | =SUM(G15:I15) -> 31
Jumlah |  | =SUM(C3:C15) -> 509 | =SUM(D3:D15) -> 227 | =SUM(E3:E15) -> 736 | =D16/E16 -> 0.308423913~0.0% | =SUM(G3:G15) -> 98 | =SUM(H3:H15) -> 209 | =SUM(I3:I15) -> 429 | =SUM(J3:J15) -> 736

Tabel 3.32 Menurut Golongan |  |  |  |  |  |  | Tabel 3.33 Menurut Pendidikan
No | Golongan | Laki-laki | Perempuan | Jumlah | % |  | Pendidikan | Laki-laki | Perempuan | Jumlah | %
#1 | IV/c | #1 | #1 | =C20+D20 -> 2 | =E20/736 -> 0.0027173913~0.00% |  | S-3 | #1 | #1 | =I20+J20 -> 2 | =K20/736 -> 0.0027173913~0.00%
#2 | IV/b | #9 | #6 | =C21+D21 -> 15 | =E21/736 -> 0.0203804348~0.00% |  | S-2 | #44 | #32 | =I21+J21 -> 76 | =K21/736 -> 0.1032608696~0.00%
#3 | IV/a | #32 | #16 | =C22+D22 -> 48 | =E22/736 -> 0.0652173913~0.00% |  | S-1/D-IV | #199 | #131 | =I22+J22 -> 330 | =K22/736 -> 0.4483695652~0.00%
#4 | III/d | #100 | #61 | =C23+D23 -> 161 | =E23/736 -> 0.21875~0.00% |  | D-III | #18 | #15 | =I23+J23 -> 33 | =K23/736 -> 0.0448369565~0.00%
#5 | III/c | #73 | #40 | =C24+D24 -> 113 | =E24/736 -> 0.1535326087~0.00% |  | SLTA | #245 | #48 | =I24+J24 -> 293 | =K24/736 -> 0.3980978261~0.00%
#6 | III/b | #82 | #43 | =C25+D25 -> 125 | =E25/736 -> 0.1698369565~0.00% |  | SLTP | #2 | - | =I25 -> 2 | =K25/736 -> 0.0027173913~0.00%
#7 | III/a | #59 | #31 | =C26+D26 -> 90 | =E26/736 -> 0.1222826087~0.00% |  | Jumlah | =SUM(I20:I25) -> 509 | =SUM(J20:J25) -> 227 | =SUM(K20:K25) -> 736 | =K26/736 -> 1~0.00%
#8 | II/d | #44 | #11 | =C27+D27 -> 55 | =E27/736 -> 0.0747282609~0.00%
#9 | II/c | #56 | #11 | =C28+D28 -> 67 | =E28/736 -> 0.0910326087~0.00%
#10 | II/b | #30 | #4 | =C29+D29 -> 34 | =E29/736 -> 0.0461956522~0.00%
#11 | II/a | #23 | #3 | =C30+D30 -> 26 | =E30/736 -> 0.035326087~0.00%
Jumlah |  | =SUM(C20:C30) -> 509 | =SUM(D20:D30) -> 227 | =SUM(E20:E30) -> 736 | =E31/736 -> 1~0.00%

Tabel 3.34 Posisi Barang Milik Negara (rupiah)
Akun | Uraian | Saldo 31-12-2023 | Mutasi Tambah | Mutasi Kurang | Saldo 31-12-2024 | Akumulasi Penyusutan | Nilai Buku | Porsi Nilai Buku
117111 | Persediaan | #1284615320~#,##0 | #4126384150~#,##0 | #4082716440~#,##0 | =C35+D35-E35 -> 1328283030~#,##0 | - | =F35 -> 1328283030~#,##0 | #0.0028~0.00%
131111 | Tanah | #286412750000~#,##0 | #1864200000~#,##0 | - | =C36+D36 -> 288276950000~#,##0 | - | =F36 -> 288276950000~#,##0 | #0.5991~0.00%
132111 | Peralatan dan Mesin | #84216385920~#,##0 | #3955688954~#,##0 | #864215700~#,##0 | =C37+D37-E37 -> 87307859174~#,##0 | #61842317450~#,##0 | =F37-G37 -> 25465541724~#,##0 | #0.0529~0.00%
133111 | Gedung dan Bangunan | #198634210500~#,##0 | #1286450000~#,##0 | - | =C38+D38 -> 199920660500~#,##0 | #38216405120~#,##0 | =F38-G38 -> 161704255380~#,##0 | #0.336~0.00%
134xxx | Jalan, Irigasi dan Jaringan | #6428315000~#,##0 | #312600000~#,##0 | - | =C39+D39 -> 6740915000~#,##0 | #2864197330~#,##0 | =F39-G39 -> 3876717670~#,##0 | #0.0081~0.00%
135121 | Aset Tetap Lainnya | #418260750~#,##0 | - | #12400000~#,##0 | =C40-E40 -> 405860750~#,##0 | #86314900~#,##0 | =F40-G40 -> 319545850~#,##0 | #0.0007~0.00%
162151 | Software | #642800000~#,##0 | - | - | =C41 -> 642800000~#,##0 | #518426250~#,##0 | =F41-G41 -> 124373750~#,##0 | #0.0003~0.00%
166112 | Aset Tetap yang Tidak Digunakan | #1126480300~#,##0 | #864215700~#,##0 | #798362150~#,##0 | =C42+D42-E42 -> 1192333850~#,##0 | #1084276500~#,##0 | =F42-G42 -> 108057350~#,##0 | #0.0002~0.00%
Jumlah |  | =SUM(C35:C42) -> 579163817790~#,##0 | =SUM(D35:D42) -> 12409538804~#,##0 | =SUM(E35:E42) -> 5757694290~#,##0 | =SUM(F35:F42) -> 585815662304~#,##0 | =SUM(G35:G42) -> 104611937550~#,##0 | =SUM(H35:H42) -> 481203724754~#,##0 | #1~0.00%
`,
    },
    {
      name: "T3.14 TL & Efisiensi",
      sheet: `
Tabel 3.35 Rekapitulasi Tindak Lanjut Hasil Pemeriksaan s.d. 31 Desember 2024
No | Pemeriksa | Laporan | Tahun | Temuan | Rekomendasi | Sesuai | Belum Sesuai | Belum Ditindaklanjuti | % TL | Nilai Temuan | Disetor/Selesai | Sisa
1 | BPK RI | LHP LK Kemenkumham TA 2022 | 2023 | 3 | 7 | 7 | - | - | 100,00% | Rp 148.260.000 | Rp 148.260.000 | -
2 | BPK RI | LHP LK Kemenkumham TA 2023 | 2024 | 4 | 9 | 8 | 1 | - | 88,89% | Rp 216.480.500 | Rp 172.310.500 | Rp 44.170.000
3 | Itjen | Audit Kinerja Kanwil | 2023 | 5 | 11 | 11 | - | - | 100,00% | Rp 38.640.000 | Rp 38.640.000 | -
4 | Itjen | Audit Kinerja Lapas IIA Tanjung Raya | 2024 | 4 | 10 | 8 | 1 | 1 | 80,00% | Rp 64.215.750 | Rp 51.400.000 | Rp 12.815.750
5 | Itjen | Reviu PBJ Kanim Tanjung Raya | 2024 | 2 | 5 | 5 | - | - | 100,00% | - | - | -
6 | BPKP | Evaluasi SPIP | 2024 | 3 | 5 | 5 | - | - | 100,00% | - | - | -
7 | BPKP | Audit PNBP | 2023 | 1 | 3 | 2 | 1 | - | 66,67% | Rp 12.850.000 | Rp 6.425.000 | Rp 6.425.000
Jumlah |  |  |  | 22 | 50 | 46 | 3 | 1 | 92,00% | Rp 480.446.250 | Rp 417.035.500 | Rp 63.410.750
Menurut pemeriksa:
- | BPK RI | 2 laporan |  | 7 | 16 | 15 | 1 | - | 93,75% | Rp 364.740.500 | Rp 320.570.500 | Rp 44.170.000
- | Itjen | 3 laporan |  | 11 | 26 | 24 | 1 | 1 | 92,31% | Rp 102.855.750 | Rp 90.040.000 | Rp 12.815.750
- | BPKP | 2 laporan |  | 4 | 8 | 7 | 1 | - | 87,50% | Rp 12.850.000 | Rp 6.425.000 | Rp 6.425.000

Tabel 3.36 Efisiensi Penggunaan Sumber Daya per Sasaran Strategis
No | Sasaran Strategis | Capaian Kinerja (%) | Pagu | Realisasi | Penyerapan (%) | Tingkat Efisiensi | Ket.
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=3-6 | 8
1 | Terwujudnya layanan hukum yang prima | 104,20 | Rp 2.532.650.000 | Rp 2.473.663.983 | 97,67 | 6,53 | Efisien
2 | Terlindunginya kekayaan intelektual masyarakat | 104,65 | Rp 807.430.000 | Rp 785.927.330 | 97,34 | 7,31 | Efisien
3 | Terwujudnya produk hukum daerah yang berkualitas | 112,00 | Rp 1.247.500.000 | Rp 1.209.075.154 | 96,92 | 15,08 | Efisien
4 | Terselenggaranya pemasyarakatan yang aman dan berkeadilan | 100,47 | Rp 29.128.260.000 | Rp 28.397.548.675 | 97,49 | 2,98 | Efisien
5 | Terselenggaranya layanan dan pengawasan keimigrasian | 105,34 | Rp 4.744.340.000 | Rp 4.626.427.429 | 97,51 | 7,83 | Efisien
6 | Meningkatnya pemajuan HAM di daerah | 114,29 | Rp 373.110.000 | Rp 360.958.159 | 96,74 | 17,55 | Efisien
7 | Terwujudnya tata kelola yang akuntabel | 102,44 | Rp 118.894.205.000 | Rp 117.132.455.697 | 98,52 | 3,92 | Efisien
Rata-rata / Jumlah |  | 106,20 | Rp 157.727.495.000 | Rp 154.986.056.427 | 98,26 | 7,94 | Efisien
Capaian kinerja pada baris terakhir adalah rata-rata tujuh sasaran, bukan penjumlahan.

Tabel 3.37 Efisiensi per Kegiatan (PAK x CK - RA)
Kode | Kegiatan | PAK | CK (%) | PAK x CK | RA | Efisiensi (Rp) | Efisiensi (%)
5250 | Fasilitasi Pembentukan Produk Hukum di Wilayah | Rp 1.247.500.000 | 100 | Rp 1.247.500.000 | Rp 1.209.075.154 | Rp 38.424.846 | 3,08%
5251 | Administrasi Hukum Umum di Wilayah | Rp 798.920.000 | 100 | Rp 798.920.000 | Rp 780.483.759 | Rp 18.436.241 | 2,31%
5252 | Pembinaan Hukum di Wilayah | Rp 1.733.730.000 | 100 | Rp 1.733.730.000 | Rp 1.693.180.224 | Rp 40.549.776 | 2,34%
5253 | Kekayaan Intelektual di Wilayah | Rp 807.430.000 | 100 | Rp 807.430.000 | Rp 785.927.330 | Rp 21.502.670 | 2,66%
5254 | Pemasyarakatan di Wilayah | Rp 29.128.260.000 | 99 | Rp 28.836.977.400 | Rp 28.397.548.675 | Rp 439.428.725 | 1,52%
5255 | Keimigrasian di Wilayah | Rp 4.744.340.000 | 100 | Rp 4.744.340.000 | Rp 4.626.427.429 | Rp 117.912.571 | 2,49%
5256 | Pemajuan HAM di Wilayah | Rp 373.110.000 | 100 | Rp 373.110.000 | Rp 360.958.159 | Rp 12.151.841 | 3,26%
6162 | Dukungan Manajemen Kantor Wilayah dan UPT | Rp 118.894.205.000 | 100 | Rp 118.894.205.000 | Rp 117.132.455.697 | Rp 1.761.749.303 | 1,48%
Jumlah |  | Rp 157.727.495.000 |  | Rp 157.436.212.400 | Rp 154.986.056.427 | Rp 2.450.155.973 | 1,56%
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada Perjanjian Kinerja (Revisi) Tahun 2024, Kantor Wilayah menetapkan 7 sasaran strategis dan 17 indikator kinerja utama yang terdiri atas 14 indikator maximize dan 3 indikator minimize, dengan dukungan anggaran sebesar Rp157.727.495.000,- (seratus lima puluh tujuh miliar tujuh ratus dua puluh tujuh juta empat ratus sembilan puluh lima ribu rupiah).
Nilai Kinerja Organisasi (NKO) Tahun 2024 sebesar 105,04 dengan status Hijau, yang disumbang oleh Stakeholder Perspective sebesar 26,05, Customer Perspective 16,25, Internal Process Perspective 32,01 serta Learning and Growth Perspective 30,73. Dari 17 IKU, sebanyak 15 IKU (88,24%) berstatus Hijau dan 2 IKU (11,76%) berstatus Kuning, sedangkan IKU berstatus Merah tidak ada.
Indeks Kepuasan Masyarakat terealisasi 3,78 dari target 3,60 sehingga capaiannya 105,00%. Dibandingkan realisasi tahun 2023 sebesar 3,69, indeks naik 0,09 poin. Unsur dengan nilai tertinggi adalah biaya/tarif (3,97) dan yang terendah sarana dan prasarana (3,49), berdasarkan survei terhadap 640 responden.
Sepanjang tahun 2024 diterima 2.245 permohonan kekayaan intelektual dari target 1.850 permohonan atau 121,35%, yang dalam perhitungan NKO dibatasi 120,00%. Dibandingkan tahun 2023 sebanyak 1.764 permohonan, terdapat tambahan 481 permohonan atau tumbuh 27,27%. Permohonan merek mendominasi dengan 1.165 permohonan (51,89%). Permohonan terbanyak diterima pada bulan Oktober sebanyak 219 permohonan dan paling sedikit pada bulan Januari sebanyak 135 permohonan.
Dari 7 pengaduan pelanggaran KI yang diterima, 5 pengaduan telah diselesaikan atau 71,43%, sehingga terhadap target 80,00% capaiannya 89,29% (Kuning). Dua pengaduan yang tersisa, masing-masing di bidang merek dan hak cipta, masih dalam tahap mediasi.
Layanan Administrasi Hukum Umum menerima 11.159 permohonan, di antaranya 10.961 permohonan (98,23%) diselesaikan tepat waktu dan 198 permohonan terlambat. Keterlambatan terbanyak terjadi pada jaminan fidusia, yaitu 114 permohonan.
Kantor Wilayah menerima 214 permohonan harmonisasi yang terdiri atas 77 Raperda dan 137 Raperkada. Sampai akhir tahun 208 rancangan selesai diharmonisasi atau 97,20% dari target 90,00% (capaian 108,00%), dengan waktu rata-rata 4,2 hari atau lebih cepat 0,8 hari dari batas 5,0 hari.
Per 31 Desember 2024 jumlah penghuni lapas, rutan dan LPKA mencapai 4.257 orang, terdiri atas 1.250 tahanan dan 3.007 narapidana/anak. Dengan kapasitas 2.220 orang terdapat kelebihan 2.037 orang atau over kapasitas 91,76%. Tingkat over kapasitas tertinggi terdapat di Lapas Kelas IIB Muara Sebangun (116,19%), sedangkan LPKA Kelas II Tanjung Raya masih di bawah kapasitas.
Gangguan keamanan dan ketertiban tercatat 14 kejadian, melebihi batas maksimal 12 kejadian, sehingga capaian IKU ini 83,33%. Meskipun demikian jumlahnya turun 3 kejadian dibandingkan tahun 2023 sebanyak 17 kejadian. Kejadian terbanyak berada di Lapas Kelas IIA Tanjung Raya, yaitu 5 kejadian.
Dari 1.351 usulan hak integrasi telah terbit 1.310 SK atau 96,97%, terdiri atas 998 PB, 262 CB dan 50 CMB. Overstaying tahanan 21 orang dari 1.250 tahanan atau 1,68%, lebih rendah dari batas 2,00%.
Kantor imigrasi menerbitkan 31.272 paspor, terdiri atas 22.842 paspor biasa dan 8.430 paspor elektronik, atau tumbuh 11,71% dari 27.995 paspor pada tahun 2023. Paspor elektronik tumbuh paling tinggi, yakni 77,70%. Paspor yang terbit tepat waktu sebanyak 30.856 (98,67%).
PNBP Tahun 2024 terealisasi Rp22.984.742.550,- (Rp22,98 miliar) atau 109,73% dari target Rp20.946.000.000,-. Dibandingkan tahun 2023 sebesar Rp19.631.256.000,-, PNBP tumbuh 17,08%. Kontribusi terbesar berasal dari keimigrasian sebesar 77,70%.
Realisasi anggaran sebesar Rp154.986.056.427,- (seratus lima puluh empat miliar sembilan ratus delapan puluh enam juta lima puluh enam ribu empat ratus dua puluh tujuh rupiah) atau 98,26% dari pagu Rp157.727.495.000,-, sehingga terdapat sisa anggaran Rp2.741.438.573,-. Program Dukungan Manajemen menyerap 98,52% dan Program Pemajuan dan Penegakan HAM 96,74%.
Menurut jenis belanja, realisasi terhadap pagu akhir adalah belanja pegawai 99,53%, belanja barang 97,10% dan belanja modal 94,89%. Automatic adjustment sebesar Rp1.061.210.000,- menyebabkan pagu efektif menjadi Rp156.666.285.000,-, sehingga penyerapan terhadap pagu efektif mencapai 98,93%.
Nilai IKPA tingkat wilayah (rata-rata 13 satker) sebesar 96,26 (Sangat Baik). Nilai tertinggi diraih satker Kantor Wilayah sebesar 97,63 dan terendah Rupbasan Kelas I Tanjung Raya sebesar 94,42. Dari 13 satker, 10 satker berkategori Sangat Baik dan 3 satker berkategori Baik.
Nilai SAKIP naik 2,15 poin, dari 79,10 (BB) pada tahun 2023 menjadi 81,25 (A) pada tahun 2024. Maturitas SPIP berada pada skor 3,51 (target 3,40) dan NKA 95,55, yaitu rata-rata NKPA 94,84 dan IKPA 96,26. Penilaian mandiri ZI tertinggi diperoleh Kanim Tanjung Raya dengan nilai 88,49.
Jumlah pegawai sebanyak 736 orang, terdiri atas 509 laki-laki (69,16%) dan 227 perempuan (30,84%). Menurut pendidikan, lulusan S-1/D-IV paling banyak, yaitu 330 orang (44,84%).
Nilai buku BMN per 31 Desember 2024 sebesar Rp481.203.724.754,-, yaitu nilai perolehan Rp585.815.662.304,- dikurangi akumulasi penyusutan Rp104.611.937.550,-. Tanah merupakan bagian terbesar, yakni 59,91%.
Dari 50 rekomendasi hasil pemeriksaan, 46 rekomendasi (92,00%) telah sesuai, 3 belum sesuai dan 1 belum ditindaklanjuti. Nilai temuan Rp480.446.250,- telah disetor Rp417.035.500,-, sehingga masih tersisa Rp63.410.750,-.
Dibandingkan kantor wilayah lain, NKO Nusa Raya berada pada peringkat 4 dari 8 kantor wilayah, 0,53 poin di atas rata-rata 104,51. Rata-rata capaian sasaran 106,20% dengan penyerapan 98,26% menunjukkan tingkat efisiensi 7,94; efisiensi kegiatan sebesar Rp2.450.155.973,- atau 1,56%.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 PK", cell: "E17", right: "12", wrong: "21" },
    { sheet: "T2.1 PK", cell: "D37", right: "Rp157.727.495.000,-", wrong: "Rp157.272.495.000,-" },
    { sheet: "T2.2 Rencana Aksi", cell: "K36", right: "92,9", wrong: "107,7" },
    { sheet: "T3.1 NKO", cell: "F19", right: "83,33", wrong: "116,67" },
    { sheet: "T3.1 NKO", cell: "G11", right: "120,00", wrong: "121,35" },
    { sheet: "T3.1 NKO", cell: "H12", right: "Kuning", wrong: "Hijau" },
    { sheet: "T3.2 Triwulan", cell: "F7", right: "1.028", wrong: "1.038" },
    { sheet: "T3.2 Triwulan", cell: "H17", right: "77,78%", wrong: "81,82%" },
    { sheet: "T3.3 Perbandingan", cell: "I12", right: "86,67", wrong: "113,33" },
    { sheet: "T3.4 Kanwil & Survei", cell: "D3", right: "96,26", wrong: "96,62" },
    { sheet: "T3.4 Kanwil & Survei", cell: "G19", right: "3,63", wrong: "3,36" },
    { sheet: "T3.5 KI & AHU", cell: "H19", right: "=H6+H10+H14+H18 -> 2245~#,##0", wrong: "=H6+H14+H18 -> 1723~#,##0" },
    {
      sheet: "T3.5 KI & AHU",
      cell: "F37",
      right: "=D37/C37 -> 0.9785391566~0.00%",
      wrong: "=D36/C36 -> 0.9837892604~0.00%",
    },
    { sheet: "T3.6 Raperda & HAM", cell: "J8", right: "=H8/E8 -> 0.9523809524~0.00%", wrong: "=E8/H8 -> 1.05~0.00%" },
    { sheet: "T3.6 Raperda & HAM", cell: "I26", right: "Cukup Peduli", wrong: "Peduli" },
    { sheet: "T3.7 Pemasyarakatan", cell: "H9", right: "106,25", wrong: "51,52" },
    { sheet: "T3.7 Pemasyarakatan", cell: "F12", right: "4.257", wrong: "4.187" },
    { sheet: "T3.8 Imigrasi & PNBP", cell: "G20", right: "5.479.500.000", wrong: "5.497.500.000" },
    { sheet: "T3.8 Imigrasi & PNBP", cell: "D43", right: "22.984.742.550", wrong: "22.849.250.000" },
    { sheet: "T3.9 Anggaran", cell: "C31", right: "26.177.020.000", wrong: "26.177.200.000" },
    { sheet: "T3.9 Anggaran", cell: "E57", right: "96,63", wrong: "99,53" },
    {
      sheet: "T3.10 Belanja",
      cell: "J6",
      right: "=H6/G6 -> 0.9836325028~0.00%",
      wrong: "=H6/E6 -> 0.9710008034~0.00%",
    },
    {
      sheet: "T3.11 Satker",
      cell: "L15",
      right: "=C15+F15+I15 -> 8255765000~#,##0",
      wrong: "=C15+F15 -> 7730965000~#,##0",
    },
    { sheet: "T3.11 Satker", cell: "L31", right: "=ROUND(J31/K31,2) -> 94.42~0.00", wrong: "#84.98~0.00" },
    { sheet: "T3.12 Tata Kelola", cell: "E14", right: "0,990", wrong: "0,930" },
    { sheet: "T3.13 SDM & BMN", cell: "K24", right: "=I24+J24 -> 293", wrong: "#239" },
    {
      sheet: "T3.13 SDM & BMN",
      cell: "F36",
      right: "=C36+D36 -> 288276950000~#,##0",
      wrong: "=C36 -> 286412750000~#,##0",
    },
    { sheet: "T3.14 TL & Efisiensi", cell: "G10", right: "46", wrong: "45" },
    { sheet: "T3.14 TL & Efisiensi", cell: "D23", right: "Rp 4.744.340.000", wrong: "Rp 4.474.340.000" },
    { sheet: "T3.14 TL & Efisiensi", cell: "E35", right: "Rp 28.836.977.400", wrong: "Rp 29.128.260.000" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "miliar tujuh ratus dua puluh tujuh juta",
      wrong: "miliar dua puluh tujuh juta",
    },
    { sheet: "Narasi", cell: "A2", right: "sebanyak 15 IKU", wrong: "sebanyak 14 IKU" },
    { sheet: "Narasi", cell: "A3", right: "naik 0,09 poin", wrong: "naik 0,19 poin" },
    { sheet: "Narasi", cell: "A4", right: "tumbuh 27,27%", wrong: "tumbuh 21,43%" },
    { sheet: "Narasi", cell: "A4", right: "pada bulan Oktober sebanyak", wrong: "pada bulan Agustus sebanyak" },
    { sheet: "Narasi", cell: "A5", right: "capaiannya 89,29%", wrong: "capaiannya 112,00%" },
    { sheet: "Narasi", cell: "A7", right: "dari target 90,00%", wrong: "dari target 95,00%" },
    { sheet: "Narasi", cell: "A8", right: "over kapasitas 91,76%", wrong: "over kapasitas 47,85%" },
    { sheet: "Narasi", cell: "A9", right: "jumlahnya turun 3 kejadian", wrong: "jumlahnya naik 3 kejadian" },
    { sheet: "Narasi", cell: "A11", right: "menerbitkan 31.272 paspor", wrong: "menerbitkan 31.722 paspor" },
    { sheet: "Narasi", cell: "A12", right: "(Rp22,98 miliar)", wrong: "(Rp22,98 juta)" },
    { sheet: "Narasi", cell: "A13", right: "sisa anggaran Rp2.741.438.573", wrong: "sisa anggaran Rp2.714.438.573" },
    { sheet: "Narasi", cell: "A14", right: "belanja modal 94,89%", wrong: "belanja modal 97,36%" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "terendah Rupbasan Kelas I Tanjung Raya sebesar 94,42",
      wrong: "terendah Rupbasan Kelas I Tanjung Raya sebesar 94,90",
    },
    { sheet: "Narasi", cell: "A17", right: "laki-laki (69,16%)", wrong: "laki-laki (61,96%)" },
  ],
};
