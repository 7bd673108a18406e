import type { ReportCase } from "./report-case";

export const bnnpDanJajaran: ReportCase = {
  name: "a provincial narcotics office with its districts: indices by office, quarters, evidence, IKPA and efficiency",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
LAPORAN KINERJA BNN PROVINSI TIRTA RAYA TAHUN 2024
IKHTISAR EKSEKUTIF
Laporan Kinerja BNNP Tirta Raya Tahun 2024 disusun sebagai bentuk pertanggungjawaban atas pelaksanaan tugas dan fungsi pada tahun terakhir Renstra 2020–2024. Dari 11 (sebelas) indikator kinerja yang diperjanjikan, sebanyak 8 indikator berkategori Memuaskan, 2 indikator berkategori Baik dan 1 indikator berkategori Cukup, dengan rata-rata capaian kinerja sebesar 102,68%. Tidak terdapat indikator yang berkategori Kurang.
Pelaksanaan kinerja tersebut didukung anggaran sebesar Rp15.699.040.000 dengan realisasi sebesar Rp15.478.206.893 atau 98,59%, sehingga terdapat sisa anggaran sebesar Rp220.833.107. Persentase serapan tersebut diperoleh setelah pagu awal sebesar Rp15,41 miliar bertambah Rp289,25 juta melalui revisi DIPA.
BAB I PENDAHULUAN
Sampai dengan akhir tahun 2024 BNNP Tirta Raya beserta empat BNNK didukung oleh 203 orang pegawai yang terdiri atas 93 orang PNS (45,81%), 30 orang anggota Polri (14,78%), 15 orang PPPK (7,39%) dan 65 orang PPNPN (32,02%). Jumlah personel terbesar berada di BNNP Tirta Raya yaitu 88 orang, sedangkan jumlah personel terkecil berada di BNNK Hulu Rawa Utara yaitu 25 orang.
BAB II PERENCANAAN KINERJA
Untuk mencapai target kinerja yang diperjanjikan dialokasikan anggaran sebesar Rp15.699.040.000,00 (lima belas miliar enam ratus sembilan puluh sembilan juta empat puluh ribu rupiah) yang terbagi ke dalam 6 (enam) kegiatan. Alokasi untuk empat kegiatan teknis Program P4GN sebesar Rp2,77 miliar atau 17,64% dari total pagu, sedangkan selebihnya sebesar Rp12,93 miliar merupakan Program Dukungan Manajemen.
BAB III AKUNTABILITAS KINERJA
Realisasi Indeks Ketahanan Diri Remaja tahun 2024 sebesar 53,31 dari target 52,30 dengan capaian 101,93%, naik 1,39 poin dibandingkan tahun 2023 yang sebesar 51,92. Rata-rata nilai Dektari BNNP dan jajaran adalah 51,70 dengan kategori Sedang; nilai tertinggi diraih BNNK Tirta Baru sebesar 54,48 dan nilai terendah BNNK Hulu Rawa Utara sebesar 47,71, sehingga terdapat rentang 6,77 poin. Pengukuran melibatkan 2.420 responden.
Indeks Kemandirian Partisipasi BNNP Tirta Raya mencapai 3,39 (Sangat Mandiri) dari target 3,31. Dari lima satuan kerja, dua satuan kerja berkategori Sangat Mandiri, dua satuan kerja berkategori Mandiri dan satu satuan kerja berkategori Kurang Mandiri. Dibandingkan tahun 2023, nilai IKP BNNK Kota Tirta dan BNNK Hulu Rawa Utara mengalami penurunan masing-masing sebesar 0,05 dan 0,06 poin, sedangkan kenaikan tertinggi terjadi pada BNNK Tirta Baru sebesar 0,21 poin.
Indeks Kepuasan Masyarakat layanan rehabilitasi BNNP sebesar 3,46 atau setara nilai konversi 86,50 dengan mutu pelayanan B. Realisasi tersebut belum mencapai target 3,50 sehingga capaiannya 98,86%, namun meningkat 0,05 poin dari tahun sebelumnya sebesar 3,41. Survei di lingkungan BNNP dan jajaran diikuti 422 responden.
Dari target 195 klien rawat jalan, BNNP dan jajaran merehabilitasi 192 klien atau 98,46%. Capaian tertinggi diperoleh BNNP Tirta Raya sebesar 110,00% (66 dari 60 orang), sedangkan capaian terendah terdapat pada BNNK Hulu Rawa Utara sebesar 72,00% atau kurang 7 orang dari target. Pada layanan pascarehabilitasi, target 75 orang dapat dipenuhi seluruhnya (100,00%).
Berdasarkan jenis kelamin, klien rawat jalan terdiri atas 168 laki-laki (87,50%) dan 24 perempuan (12,50%). Kelompok umur terbanyak adalah 20–29 tahun sebanyak 75 orang atau 39,06%, disusul kelompok umur 30–39 tahun sebanyak 51 orang atau 26,56%. Persentase klien yang mengalami peningkatan kualitas hidup mencapai 81,82%, yaitu 18 orang dari 22 orang yang diukur dengan instrumen WHOQoL.
Sepanjang tahun 2024 diungkap 48 LKN dengan 71 tersangka, meningkat 14,29% dibandingkan tahun 2023 sebanyak 42 LKN. Tersangka laki-laki bertambah 9 orang, sebaliknya tersangka perempuan berkurang dari 8 orang menjadi 7 orang. Berkas perkara yang dinyatakan lengkap (P-21) sebanyak 44 berkas atau 91,67% dari LKN, dan 27 berkas di antaranya ditangani BNNP.
Barang bukti sabu yang disita sebanyak 11.098,06 gram atau sekitar 11,10 kilogram, naik 31,85% dari tahun 2023 sebanyak 8.417,36 gram. Sitaan terbesar terjadi pada triwulan IV sebanyak 5.133,60 gram (46,26%). Ekstasi naik lebih dari dua kali lipat dari 1.943 butir menjadi 4.115 butir, sedangkan ganja turun 23,73%.
Jumlah kejadian menonjol di ruang tahanan tahun 2024 sebanyak 5 kejadian dari batas maksimal 4 kejadian. Karena indikator ini bersifat negatif (semakin rendah semakin baik), capaiannya dihitung sebesar 75,00% dengan kategori Cukup. Realisasi tersebut lebih buruk dibandingkan tahun 2023 sebanyak 3 kejadian, namun masih lebih baik dibandingkan tahun 2022 sebanyak 6 kejadian.
Nilai IKPA BNNP Tirta Raya tahun 2024 sebesar 97,62 dengan kategori Sangat Baik, lebih tinggi dari target 96,00 maupun realisasi tahun 2023 sebesar 97,54. Rata-rata nilai IKPA BNNP dan jajaran sebesar 94,53 (Baik), dengan 3 satuan kerja berkategori Sangat Baik, 1 satuan kerja Baik dan 1 satuan kerja Cukup. Aspek yang paling rendah pada seluruh BNNK tanpa belanja kontraktual adalah Deviasi Halaman III DIPA, dengan nilai terendah 73,49 pada BNNK Hulu Rawa Utara.
Nilai Kinerja Anggaran BNNP sebesar 93,51 turun 1,80 poin dari tahun 2023 sehingga belum mencapai target 94,00 (capaian 99,48%). Secara rata-rata NKA BNNP dan jajaran turun dari 92,49 menjadi 91,02, dan hanya BNNK Kota Tirta yang mengalami kenaikan yaitu sebesar 3,01 poin.
Realisasi Program Dukungan Manajemen sebesar Rp12,82 miliar (99,17%) dan realisasi Program P4GN sebesar Rp2,66 miliar (95,89%). Kegiatan dengan serapan terendah adalah Penyidikan Jaringan Peredaran Gelap Narkotika sebesar 93,48% dengan sisa anggaran Rp83,10 juta, sedangkan KRO Fasilitasi dan Pembinaan Kelompok Masyarakat terserap 100,00%.
Menurut jenis belanja, realisasi belanja pegawai sebesar Rp8,12 miliar atau 52,45% dari total realisasi, belanja barang Rp6,47 miliar (41,83%) dan belanja modal Rp0,88 miliar (5,72%). Dibandingkan TA 2023 sebesar Rp15,99 miliar, total realisasi turun sebesar Rp515,71 juta atau 3,22%, terutama karena belanja modal turun 28,46%.
Realisasi PNBP tahun 2024 mencapai Rp103,76 juta atau 129,37% dari target Rp80,20 juta, meningkat 65,91% dibandingkan realisasi tahun 2023. Penerimaan terbesar berasal dari penggunaan sarana dan prasarana (SKHPN) sebesar Rp71.920.000 atau 69,32% dari total PNBP.
Rata-rata efisiensi empat kegiatan teknis sebesar 10,71% dengan rata-rata capaian output 108,52%. Efisiensi tertinggi terdapat pada kegiatan Penyidikan Jaringan Peredaran Gelap Narkotika sebesar 16,54% dan terendah pada kegiatan Penyelenggaraan Advokasi sebesar 6,58%.
BAB IV PENUTUP
Demikian laporan ini disusun. Tiga indikator yang belum mencapai target, yaitu IKM layanan rehabilitasi, kejadian menonjol di ruang tahanan dan Nilai Kinerja Anggaran, menjadi prioritas perbaikan pada tahun 2025, sementara 8 indikator lainnya dipertahankan dan ditingkatkan sejalan dengan Renstra 2025–2029.
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
Tabel 2.1 Perjanjian Kinerja (Revisi) Kepala BNNP Tirta Raya Tahun 2024

No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target 2024
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan narkotika | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,30
 |  | Indeks Ketahanan Keluarga (Dektara) Anti Narkoba | Indeks | 80,10
2 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) Masyarakat | Indeks | 3,31
3 | Menurunnya jumlah kawasan rawan narkotika | Jumlah kawasan rawan yang mengalami keterpulihan | Kawasan | 2
4 | Meningkatnya upaya pemulihan pecandu dan/atau korban penyalahgunaan narkotika | Persentase klien yang mengalami peningkatan kualitas hidup | % | 70,00
 |  | Indeks Kepuasan Masyarakat (IKM) layanan rehabilitasi | Indeks | 3,50
 |  | Jumlah klien rawat jalan yang direhabilitasi | Orang | 60
5 | Meningkatnya penyidikan jaringan peredaran gelap narkotika | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | Berkas | 20
 |  | Jumlah kejadian menonjol di ruang tahanan *) | Kejadian | 4
6 | Meningkatnya tata kelola pemerintahan yang baik | Nilai Kinerja Anggaran (NKA) | Nilai | 94,00
 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 96,00
*) semakin rendah realisasi semakin baik capaiannya

No | Kegiatan |  | Kode | Anggaran (Rp)
1 | Pembinaan Administrasi dan Pengelolaan Keuangan |  | 3236 | 12.010.820.000
2 | Pengelolaan Sarana dan Prasarana |  | 3238 | 918.750.000
3 | Penyelenggaraan Advokasi |  | 3247 | 517.640.000
4 | Pemberdayaan Peran Serta Masyarakat |  | 3257 | 428.915.000
5 | Penyelenggaraan Layanan Rehabilitasi |  | 5355 | 548.315.000
6 | Penyidikan Jaringan Peredaran Gelap Narkotika |  | 3259 | 1.274.600.000
 | Jumlah Anggaran |  |  | 15.699.040.000

 |  |  |  | Kota Tirta, 18 November 2024
 | Kepala BNN Republik Indonesia, |  |  | Kepala BNNP Tirta Raya,
`,
    },
    {
      name: "Tabel 2.2",
      merges: ["A1:J1", "A4:A5", "B4:B5", "C4:C5", "A6:A7", "B6:B7", "C6:C7", "A8:A9", "B8:B9", "C8:C9"],
      sheet: `
Tabel 2.2 Target dan Realisasi Rencana Aksi per Triwulan Tahun 2024

No | Indikator Kinerja | Satuan |  | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Tahun 2024 | % Capaian
1 | Jumlah klien rawat jalan yang direhabilitasi | Orang | T | 10 | 20 | 20 | 10 | 60
 |  |  | R | 14 | 19 | 17 | 16 | 66 | 110,00%
2 | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | Berkas | T | 3 | 5 | 6 | 6 | 20
 |  |  | R | 4 | 7 | 9 | 7 | 27 | 135,00%
3 | Jumlah penggiat P4GN yang dibentuk | Orang | T | 20 | 40 | 40 | 20 | 120
 |  |  | R | 20 | 45 | 38 | 24 | 127 | 105,83%
Keterangan: T = Target, R = Realisasi
`,
    },
    {
      name: "Tabel 3.1",
      merges: ["A1:G1", "D3:E3", "F3:F4", "G3:G4"],
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja BNNP Tirta Raya Tahun 2024

No | Indikator Kinerja | Satuan | Tahun 2024 |  | Capaian (%) | Kategori
 |  |  | Target | Realisasi
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,30 | 53,31 | 101,93 | Memuaskan
2 | Indeks Ketahanan Keluarga (Dektara) Anti Narkoba | Indeks | 80,10 | 82,64 | 103,17 | Memuaskan
3 | Indeks Kemandirian Partisipasi (IKP) Masyarakat | Indeks | 3,31 | 3,39 | 102,42 | Memuaskan
4 | Jumlah kawasan rawan yang mengalami keterpulihan | Kawasan | 2 | 2 | 100,00 | Memuaskan
5 | Persentase klien yang mengalami peningkatan kualitas hidup | % | 70,00 | 81,82 | 116,89 | Memuaskan
6 | Indeks Kepuasan Masyarakat (IKM) layanan rehabilitasi | Indeks | 3,50 | 3,46 | 98,86 | Baik
7 | Jumlah klien rawat jalan yang direhabilitasi | Orang | 60 | 66 | 110,00 | Memuaskan
8 | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | Berkas | 20 | 27 | 120,00 | Memuaskan
9 | Jumlah kejadian menonjol di ruang tahanan *) | Kejadian | 4 | 5 | 75,00 | Cukup
10 | Nilai Kinerja Anggaran (NKA) | Nilai | 94,00 | 93,51 | 99,48 | Baik
11 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 96,00 | 97,62 | 101,69 | Memuaskan
 | Rata-rata capaian kinerja |  |  |  | 102,68 | Memuaskan
*) capaian indikator negatif dihitung dengan rumus ((2 x target) - realisasi) / target x 100%; capaian dibatasi maksimal 120%
Kategori: ≥ 100 Memuaskan; 85 – < 100 Baik; 70 – < 85 Cukup; < 70 Kurang

 | Rekapitulasi kategori |  | Jumlah IKU | %
 | Memuaskan |  | 8 | 72,73
 | Baik |  | 2 | 18,18
 | Cukup |  | 1 | 9,09
 | Kurang |  | - | -
 | Jumlah |  | 11 | 100,00
`,
    },
    {
      name: "Tabel 3.2",
      merges: ["A1:H1", "C3:E3", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.2 Perbandingan Realisasi Tahun 2022 s.d. 2024 dan terhadap Target Renstra 2020–2024

No | Indikator Kinerja | Realisasi |  |  | Selisih 2024–2023 | Target Renstra 2024 | % terhadap Renstra
 |  | 2022 | 2023 | 2024
1 | Indeks Ketahanan Diri Remaja (Dektari) | 51,07 | 51,92 | 53,31 | 1,39 | 52,50 | 101,54
2 | Indeks Ketahanan Keluarga (Dektara) Anti Narkoba | 80,33 | 81,07 | 82,64 | 1,57 | 78,69 | 105,02
3 | Indeks Kemandirian Partisipasi (IKP) Masyarakat | 3,24 | 3,29 | 3,39 | 0,10 | 3,30 | 102,73
4 | Jumlah kawasan rawan yang mengalami keterpulihan | 2 | 3 | 2 | -1 | 6 | 33,33
5 | Persentase klien yang mengalami peningkatan kualitas hidup | 71,05 | 76,92 | 81,82 | 4,90 | 72,00 | 113,64
6 | Indeks Kepuasan Masyarakat (IKM) layanan rehabilitasi | 3,35 | 3,41 | 3,46 | 0,05 | 3,45 | 100,29
7 | Jumlah klien rawat jalan yang direhabilitasi | 69 | 58 | 66 | 8 | 75 | 88,00
8 | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | 19 | 25 | 27 | 2 | 22 | 122,73
9 | Jumlah kejadian menonjol di ruang tahanan *) | 6 | 3 | 5 | 2 | 4 | 75,00
10 | Nilai Kinerja Anggaran (NKA) | 93,46 | 95,31 | 93,51 | -1,80 | 95,00 | 98,43
11 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 94,08 | 97,54 | 97,62 | 0,08 | 96,50 | 101,16
Catatan: target Renstra indikator nomor 4 merupakan target per tahun pada tahun terakhir Renstra, bukan akumulasi
`,
    },
    {
      name: "Tabel 3.3",
      merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.3 Indeks Ketahanan Diri Remaja (Dektari) Anti Narkoba per Satuan Kerja Tahun 2024

No | Satuan Kerja | Jumlah Responden | Skor Dimensi |  |  | Nilai Dektari | Kategori
 |  |  | Self Regulation | Assertiveness | Reaching Out
1 | BNNP Tirta Raya | 812 | 53,18 | 52,74 | 54,01 | 53,31 | Tinggi
2 | BNNK Kota Tirta | 420 | 51,66 | 52,09 | 52,87 | 52,21 | Tinggi
3 | BNNK Tirta Baru | 405 | 53,92 | 54,40 | 55,13 | 54,48 | Tinggi
4 | BNNK Tanah Rawa | 398 | 50,05 | 51,27 | 51,12 | 50,81 | Sedang
5 | BNNK Hulu Rawa Utara | 385 | 47,31 | 48,06 | 47,76 | 47,71 | Rendah
 | Jumlah/Rata-rata | 2.420 | 51,22 | 51,71 | 52,18 | 51,70 | Sedang
Interval: < 44,00 Sangat Rendah; 44,00–47,99 Rendah; 48,00–51,99 Sedang; 52,00–55,99 Tinggi; ≥ 56,00 Sangat Tinggi
Sumber: Deputi Bidang Pencegahan BNN, hasil pengukuran November 2024
`,
    },
    {
      name: "Tabel 3.4",
      merges: ["A1:J1", "C4:F4", "G4:G5", "H4:H5", "I4:I5", "J4:J5"],
      sheet: `
Tabel 3.4 Indeks Kemandirian Partisipasi (IKP) dan Indeks Kepuasan Masyarakat (IKM) per Satuan Kerja

A. | Indeks Kemandirian Partisipasi
No | Satuan Kerja | Lingkungan |  |  |  | IKP 2024 | Kategori | IKP 2023 | Naik/(Turun)
 |  | Instansi Pemerintah | Dunia Usaha | Pendidikan | Masyarakat
1 | BNNP Tirta Raya | 3,42 | 3,28 | 3,51 | 3,35 | 3,39 | Sangat Mandiri | 3,29 | 0,10
2 | BNNK Kota Tirta | 3,18 | 3,05 | 3,33 | 3,20 | 3,19 | Mandiri | 3,24 | (0,05)
3 | BNNK Tirta Baru | 3,36 | 3,20 | 3,44 | 3,30 | 3,33 | Sangat Mandiri | 3,12 | 0,21
4 | BNNK Tanah Rawa | 3,02 | 2,41 | 3,15 | 2,98 | 2,89 | Mandiri | 2,87 | 0,02
5 | BNNK Hulu Rawa Utara | 2,64 | 2,12 | 2,70 | 2,38 | 2,46 | Kurang Mandiri | 2,52 | (0,06)
 | Rata-rata | 3,12 | 2,81 | 3,23 | 3,04 | 3,05 | Mandiri | 3,01 | 0,04
Kategori: 1,00–1,75 Tidak Mandiri; 1,76–2,50 Kurang Mandiri; 2,51–3,25 Mandiri; 3,26–4,00 Sangat Mandiri

B. | Indeks Kepuasan Masyarakat Layanan Rehabilitasi
No | Satuan Kerja | Responden | IKM 2023 | IKM 2024 | Nilai Konversi 2024 | Mutu Pelayanan
1 | BNNP Tirta Raya | 142 | 3,41 | 3,46 | 86,50 | B
2 | BNNK Kota Tirta | 88 | 3,38 | 3,55 | 88,75 | A
3 | BNNK Tirta Baru | 76 | 3,33 | 3,29 | 82,25 | B
4 | BNNK Tanah Rawa | 64 | 3,47 | 3,61 | 90,25 | A
5 | BNNK Hulu Rawa Utara | 52 | 3,16 | 3,02 | 75,50 | C
 | Jumlah/Rata-rata | 422 | 3,35 | 3,39 | 84,65 | B
Mutu pelayanan: 88,31–100 A; 76,61–88,30 B; 65,00–76,60 C; 25,00–64,99 D (PermenPANRB Nomor 14 Tahun 2017)
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A1:L1", "A3:A5", "B3:B5", "C3:I3", "J3:L3", "D4:H4", "C4:C5", "I4:I5"],
      sheet: `
Tabel 3.5 Capaian Layanan Rehabilitasi Rawat Jalan dan Pascarehabilitasi Tahun 2024

No | Satuan Kerja | Rehabilitasi Rawat Jalan (orang) |  |  |  |  |  |  | Pascarehabilitasi (orang)
 |  | Target | Realisasi |  |  |  |  | % | Target | Realisasi | %
 |  |  | TW I | TW II | TW III | TW IV | Jumlah
1 | BNNP Tirta Raya | 60 | 14 | 19 | 17 | 16 | 66 | 110,00 | 25 | 27 | 108,00
2 | BNNK Kota Tirta | 40 | 9 | 11 | 12 | 8 | 40 | 100,00 | 15 | 15 | 100,00
3 | BNNK Tirta Baru | 40 | 8 | 10 | 11 | 13 | 42 | 105,00 | 15 | 14 | 93,33
4 | BNNK Tanah Rawa | 30 | 5 | 7 | 8 | 6 | 26 | 86,67 | 10 | 11 | 110,00
5 | BNNK Hulu Rawa Utara | 25 | 3 | 6 | 5 | 4 | 18 | 72,00 | 10 | 8 | 80,00
 | Jumlah | 195 | 39 | 53 | 53 | 47 | 192 | 98,46 | 75 | 75 | 100,00

 | Klien rawat jalan menurut kelompok umur dan jenis kelamin
No | Kelompok Umur | Laki-laki | Perempuan | Jumlah | %
1 | < 15 tahun | 4 | 1 | 5 | 2,60%
2 | 15–19 tahun | 38 | 5 | 43 | 22,40%
3 | 20–29 tahun | 66 | 9 | 75 | 39,06%
4 | 30–39 tahun | 44 | 7 | 51 | 26,56%
5 | ≥ 40 tahun | 16 | 2 | 18 | 9,38%
 | Jumlah | 168 | 24 | 192 | 100,00%
`,
    },
    {
      name: "Tabel 3.6",
      merges: ["C3:E3", "A3:A4", "B3:B4", "F3:F4", "G3:G4"],
      sheet: `
Tabel 3.6 Pengungkapan Kasus Tindak Pidana Narkotika BNNP Tirta Raya dan Jajaran

Tahun/Satuan Kerja | LKN | Tersangka |  |  | Berkas P-21 | % P-21 terhadap LKN
 |  | L | P | Jumlah
Tahun 2021 | 34 | 41 | 5 | 46 | 31 | 91,18
Tahun 2022 | 37 | 49 | 4 | 53 | 33 | 89,19
Tahun 2023 | 42 | 55 | 8 | 63 | 38 | 90,48
Tahun 2024 | 48 | 64 | 7 | 71 | 44 | 91,67
   BNNP Tirta Raya | 28 | 39 | 4 | 43 | 27 | 96,43
   BNNK Kota Tirta | 9 | 11 | 2 | 13 | 8 | 88,89
   BNNK Tirta Baru | 6 | 7 | 1 | 8 | 6 | 100,00
   BNNK Tanah Rawa | 3 | 5 | - | 5 | 2 | 66,67
   BNNK Hulu Rawa Utara | 2 | 2 | - | 2 | 1 | 50,00
Naik/(Turun) 2024 terhadap 2023 | 6 | 9 | -1 | 8 | 6
Pertumbuhan (%) | 14,29 | 16,36 | -12,50 | 12,70 | 15,79
Berkas P-21 tahun berjalan termasuk perkara tunggakan tahun sebelumnya
`,
    },
    {
      name: "Tabel 3.7",
      merges: ["E3:I3", "A3:A4", "B3:B4", "C3:C4", "D3:D4"],
      sheet: `
Tabel 3.7 Barang Bukti Narkotika yang Disita Tahun 2023 dan 2024

No | Jenis Barang Bukti | Satuan | Tahun 2023 | Tahun 2024 |  |  |  |  | Perubahan
 |  |  |  | TW I | TW II | TW III | TW IV | Jumlah | (%)
1 | Sabu | gram | 8.417,36 | 1.206,48 | 3.915,07 | 842,91 | 5.133,60 | 11.098,06 | 31,85
2 | Ganja | gram | 3.262,50 | 415,20 | 88,75 | 1.920,00 | 64,30 | 2.488,25 | -23,73
3 | Ekstasi | butir | 1.943 | 312 | 1.087 | 450 | 2.266 | 4.115 | 111,79
4 | Carisoprodol | butir | 26.410 | 4.150 | 7.320 | 2.985 | 3.470 | 17.925 | -32,13
5 | Aset TPPU yang disita | Rp juta | - | - | 1.250,00 | - | 375,50 | 1.625,50 | -
Nilai ekonomis sabu diperkirakan Rp1,2 juta per gram
`,
    },
    {
      name: "Tabel 3.8",
      merges: ["A1:M1", "C3:I3"],
      sheet: `
Tabel 3.8 Nilai IKPA per Satuan Kerja Tahun 2024

No | Satuan Kerja | Nilai Aspek |  |  |  |  |  |  | Nilai Total (Nilai x Bobot) | Konversi Bobot | Nilai Akhir | Kategori
 |  | Revisi DIPA | Deviasi Hal. III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output
 | Bobot | 10% | 15% | 20% | 10% | 10% | 10% | 25%
1 | BNNP Tirta Raya | 100,00 | 92,37 | 97,45 | 94,20 | 100,00 | 98,56 | 100,00 | 97,62 | 100% | 97,62 | Sangat Baik
2 | BNNK Kota Tirta | 100,00 | 88,64 | 96,12 | - | 100,00 | 97,30 | 100,00 | 87,25 | 90% | 96,94 | Sangat Baik
3 | BNNK Tirta Baru | 100,00 | 91,05 | 99,28 | 90,00 | 98,75 | 100,00 | 98,40 | 96,99 | 100% | 96,99 | Sangat Baik
4 | BNNK Tanah Rawa | 90,00 | 79,83 | 93,66 | - | 100,00 | 95,12 | 96,00 | 83,22 | 90% | 92,47 | Baik
5 | BNNK Hulu Rawa Utara | 100,00 | 73,49 | 88,17 | - | 94,44 | 91,68 | 90,00 | 79,77 | 90% | 88,63 | Cukup
 | Rata-rata BNNP dan jajaran |  |  |  |  |  |  |  |  |  | 94,53 | Baik
Kategori: ≥ 95 Sangat Baik; 89 – < 95 Baik; 70 – < 89 Cukup; < 70 Kurang. Satuan kerja tanpa belanja kontraktual (-) menggunakan konversi bobot 90%
Sumber: OMSPAN, posisi 31 Desember 2024
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A1:H1"],
      sheet: `
Tabel 3.9 Nilai Kinerja Anggaran (SMART) per Satuan Kerja Tahun 2024

No | Satuan Kerja | Nilai Kinerja Perencanaan (50%) | Nilai Kinerja Pelaksanaan/IKPA (50%) | NKA 2024 | Kategori | NKA 2023 | Perubahan
1 | BNNP Tirta Raya | 89,40 | 97,62 | 93,51 | Sangat Baik | 95,31 | -1,80
2 | BNNK Kota Tirta | 92,75 | 96,94 | 94,85 | Sangat Baik | 91,84 | 3,01
3 | BNNK Tirta Baru | 86,13 | 96,99 | 91,56 | Sangat Baik | 94,06 | -2,50
4 | BNNK Tanah Rawa | 90,28 | 92,47 | 91,38 | Sangat Baik | 92,90 | -1,52
5 | BNNK Hulu Rawa Utara | 78,92 | 88,63 | 83,78 | Baik | 88,35 | -4,57
 | Rata-rata | 87,50 | 94,53 | 91,02 | Sangat Baik | 92,49 | -1,47
Kategori: > 90 Sangat Baik; > 80–90 Baik; > 60–80 Cukup; > 50–60 Kurang; ≤ 50 Sangat Kurang
`,
    },
    {
      name: "Tabel 3.10",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Program, Kegiatan dan KRO BNNP Tirta Raya TA 2024
(dalam rupiah)
Kode | Program/Kegiatan/KRO | Pagu | Realisasi | % | Sisa Anggaran
066.01.WA | Program Dukungan Manajemen | 12.929.570.000 | 12.822.444.429 | 99,17% | 107.125.571
3236 | Pembinaan Administrasi dan Pengelolaan Keuangan | 12.010.820.000 | 11.937.688.344 | 99,39% | 73.131.656
3236.EBA | Layanan Dukungan Manajemen Internal | 11.864.520.000 | 11.794.519.040 | 99,41% | 70.000.960
3236.EBD | Layanan Manajemen Kinerja Internal | 146.300.000 | 143.169.304 | 97,86% | 3.130.696
3238 | Pengelolaan Sarana dan Prasarana | 918.750.000 | 884.756.085 | 96,30% | 33.993.915
066.01.BB | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkoba (P4GN) | 2.769.470.000 | 2.655.762.464 | 95,89% | 113.707.536
3247 | Penyelenggaraan Advokasi | 517.640.000 | 513.796.690 | 99,26% | 3.843.310
3247.QDE | Fasilitasi dan Pembinaan Keluarga | 312.480.000 | 308.636.690 | 98,77% | 3.843.310
3247.QDD | Fasilitasi dan Pembinaan Kelompok Masyarakat | 205.160.000 | 205.160.000 | 100,00% | 0
3257 | Pemberdayaan Peran Serta Masyarakat | 428.915.000 | 416.219.242 | 97,04% | 12.695.758
5355 | Penyelenggaraan Layanan Rehabilitasi | 548.315.000 | 534.250.232 | 97,43% | 14.064.768
5355.BAH | Pelayanan Publik Lainnya | 387.240.000 | 380.230.569 | 98,19% | 7.009.431
5355.QDC | Fasilitasi dan Pembinaan Masyarakat | 161.075.000 | 154.019.663 | 95,62% | 7.055.337
3259 | Penyidikan Jaringan Peredaran Gelap Narkotika | 1.274.600.000 | 1.191.496.300 | 93,48% | 83.103.700
 | JUMLAH | 15.699.040.000 | 15.478.206.893 | 98,59% | 220.833.107
Sumber: SAKTI/OMSPAN per 31 Desember 2024. Kegiatan dengan satu KRO tidak dirinci
`,
    },
    {
      name: "Tabel 3.11",
      merges: ["C3:F3"],
      sheet: `
Tabel 3.11 Realisasi Anggaran per Jenis Belanja dan Penerimaan Negara Bukan Pajak
A. Realisasi per Jenis Belanja (Rp)
No | Jenis Belanja | TA 2024 |  |  |  | Realisasi TA 2023 | Kenaikan/(Penurunan) (%)
 |  | Pagu Awal | Pagu Revisi | Realisasi | %
1 | Belanja Pegawai | 7.986.200.000 | 8.146.200.000 | 8.118.457.316 | 99,66 | 7.652.318.940 | 6,09
2 | Belanja Barang | 6.848.590.000 | 6.634.090.000 | 6.474.993.492 | 97,60 | 7.104.862.275 | -8,87
3 | Belanja Modal | 575.000.000 | 918.750.000 | 884.756.085 | 96,30 | 1.236.740.000 | -28,46
 | Jumlah | 15.409.790.000 | 15.699.040.000 | 15.478.206.893 | 98,59 | 15.993.921.215 | -3,22

B. Realisasi PNBP (Rp)
No | Jenis Penerimaan | Akun | Target | Realisasi | % | Realisasi 2023
1 | Pendapatan Sewa Tanah, Gedung dan Bangunan | 425131 | 7.200.000 | 7.200.000 | 100,00 | 6.900.000
2 | Pendapatan Penjualan Peralatan dan Mesin | 425122 | 15.000.000 | 21.450.000 | 143,00 | -
3 | Pendapatan Penggunaan Sarana dan Prasarana (SKHPN) | 425151 | 58.000.000 | 71.920.000 | 124,00 | 54.375.000
4 | Penerimaan Kembali Belanja Pegawai TAYL | 425911 | - | 3.187.400 | - | 1.264.800
 | Jumlah |  | 80.200.000 | 103.757.400 | 129,37 | 62.539.800
`,
    },
    {
      name: "Tabel 3.12",
      merges: ["C3:D3"],
      sheet: `
Tabel 3.12 Efisiensi Penggunaan Sumber Daya per Kegiatan Teknis TA 2024

No | Kegiatan | Volume Output |  | Capaian Output (%) | Pagu (Rp) | Realisasi Anggaran (Rp) | Efisiensi (%) | Nilai Efisiensi
 |  | Target | Realisasi
(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6) | (7) | (8)=((6)x(5)-(7))/((6)x(5)) | (9)=50+((8)/20x50)
1 | Penyelenggaraan Advokasi | 16 | 17 | 106,25 | 517.640.000 | 513.796.690 | 6,58 | 66,45
2 | Pemberdayaan Peran Serta Masyarakat | 120 | 127 | 105,83 | 428.915.000 | 416.219.242 | 8,31 | 70,78
3 | Penyelenggaraan Layanan Rehabilitasi | 60 | 66 | 110,00 | 548.315.000 | 534.250.232 | 11,42 | 78,55
4 | Penyidikan Jaringan Peredaran Gelap Narkotika | 25 | 28 | 112,00 | 1.274.600.000 | 1.191.496.300 | 16,54 | 91,35
 | Jumlah/Rata-rata |  |  | 108,52 | 2.769.470.000 | 2.655.762.464 | 10,71 | 76,78
Kolom (5), (8) dan (9) pada baris terakhir merupakan rata-rata; nilai efisiensi maksimal 100

 |  |  |  |  | Kota Tirta, 31 Januari 2025
 |  |  |  |  | Kepala BNNP Tirta Raya
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 2.1", cell: "E24", right: "15.699.040.000", wrong: "15.181.400.000" },
    { sheet: "Tabel 2.1", cell: "E11", right: "20", wrong: "25" },
    { sheet: "Tabel 2.2", cell: "I7", right: "27", wrong: "23" },
    { sheet: "Tabel 2.2", cell: "J9", right: "105,83%", wrong: "108,53%" },
    { sheet: "Tabel 3.1", cell: "F14", right: "75,00", wrong: "125,00" },
    { sheet: "Tabel 3.1", cell: "F17", right: "102,68", wrong: "106,82" },
    { sheet: "Tabel 3.1", cell: "G15", right: "Baik", wrong: "Memuaskan" },
    { sheet: "Tabel 3.1", cell: "D23", right: "2", wrong: "3" },
    { sheet: "Tabel 3.2", cell: "F14", right: "-1,80", wrong: "1,80" },
    { sheet: "Tabel 3.2", cell: "H11", right: "88,00", wrong: "113,64" },
    { sheet: "Tabel 3.3", cell: "G7", right: "54,48", wrong: "54,84" },
    { sheet: "Tabel 3.3", cell: "H9", right: "Rendah", wrong: "Sedang" },
    { sheet: "Tabel 3.3", cell: "C10", right: "2.420", wrong: "2.035" },
    { sheet: "Tabel 3.4", cell: "J7", right: "(0,05)", wrong: "0,05" },
    { sheet: "Tabel 3.4", cell: "H10", right: "Kurang Mandiri", wrong: "Mandiri" },
    { sheet: "Tabel 3.4", cell: "F20", right: "75,50", wrong: "78,50" },
    { sheet: "Tabel 3.5", cell: "H8", right: "42", wrong: "52" },
    { sheet: "Tabel 3.5", cell: "L9", right: "110,00", wrong: "93,33" },
    { sheet: "Tabel 3.5", cell: "F18", right: "26,56%", wrong: "25,66%" },
    { sheet: "Tabel 3.6", cell: "E8", right: "71", wrong: "63" },
    { sheet: "Tabel 3.6", cell: "G12", right: "66,67", wrong: "33,33" },
    { sheet: "Tabel 3.7", cell: "I5", right: "11.098,06", wrong: "9.891,58" },
    { sheet: "Tabel 3.7", cell: "J8", right: "-32,13", wrong: "32,13" },
    { sheet: "Tabel 3.8", cell: "L9", right: "92,47", wrong: "83,22" },
    { sheet: "Tabel 3.8", cell: "M10", right: "Cukup", wrong: "Baik" },
    { sheet: "Tabel 3.9", cell: "E7", right: "91,38", wrong: "93,18" },
    { sheet: "Tabel 3.9", cell: "D9", right: "94,53", wrong: "95,43" },
    { sheet: "Tabel 3.10", cell: "D9", right: "2.655.762.464", wrong: "2.121.512.232" },
    { sheet: "Tabel 3.10", cell: "F15", right: "7.009.431", wrong: "7.090.431" },
    { sheet: "Tabel 3.11", cell: "H6", right: "-8,87", wrong: "-8,14" },
    { sheet: "Tabel 3.11", cell: "E16", right: "103.757.400", wrong: "100.570.000" },
    { sheet: "Tabel 3.12", cell: "I8", right: "78,55", wrong: "87,55" },
    { sheet: "Tabel 3.12", cell: "G10", right: "2.655.762.464", wrong: "1.655.762.464" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "sebanyak 8 indikator berkategori Memuaskan, 2 indikator berkategori Baik",
      wrong: "sebanyak 8 indikator berkategori Memuaskan, 3 indikator berkategori Baik",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "sehingga terdapat sisa anggaran sebesar Rp220.833.107. Persentase serapan",
      wrong: "sehingga terdapat sisa anggaran sebesar Rp202.833.107. Persentase serapan",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "orang anggota Polri (14,78%), 15 orang PPPK (7,39%) dan 65 orang PPNPN (32,02%).",
      wrong: "orang anggota Polri (14,78%), 15 orang PPPK (14,78%) dan 65 orang PPNPN (32,02%).",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "(lima belas miliar enam ratus sembilan puluh sembilan juta empat puluh ribu rupiah)",
      wrong: "(lima belas miliar enam ratus sembilan puluh enam juta empat puluh ribu rupiah)",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "sebesar 47,71, sehingga terdapat rentang 6,77 poin. Pengukuran melibatkan",
      wrong: "sebesar 47,71, sehingga terdapat rentang 7,67 poin. Pengukuran melibatkan",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "Tirta dan BNNK Hulu Rawa Utara mengalami penurunan masing-masing sebesar 0,05",
      wrong: "Tirta dan BNNK Hulu Rawa Utara mengalami kenaikan masing-masing sebesar 0,05",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "Hulu Rawa Utara sebesar 72,00% atau kurang 7 orang dari target. Pada layanan",
      wrong: "Hulu Rawa Utara sebesar 72,00% atau kurang 5 orang dari target. Pada layanan",
    },
    {
      sheet: "Narasi",
      cell: "A14",
      right: "168 laki-laki (87,50%) dan 24 perempuan (12,50%). Kelompok umur terbanyak",
      wrong: "168 laki-laki (87,50%) dan 24 perempuan (14,29%). Kelompok umur terbanyak",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "diungkap 48 LKN dengan 71 tersangka, meningkat 14,29% dibandingkan tahun 2023",
      wrong: "diungkap 48 LKN dengan 71 tersangka, meningkat 12,50% dibandingkan tahun 2023",
    },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "disita sebanyak 11.098,06 gram atau sekitar 11,10 kilogram, naik 31,85% dari",
      wrong: "disita sebanyak 11.098,06 gram atau sekitar 110,98 kilogram, naik 31,85% dari",
    },
    {
      sheet: "Narasi",
      cell: "A18",
      right: "dan jajaran sebesar 94,53 (Baik), dengan 3 satuan kerja berkategori",
      wrong: "dan jajaran sebesar 94,53 (Baik), dengan 4 satuan kerja berkategori",
    },
    {
      sheet: "Narasi",
      cell: "A21",
      right: "sebesar Rp15,99 miliar, total realisasi turun sebesar Rp515,71 juta atau",
      wrong: "sebesar Rp15,99 miliar, total realisasi naik sebesar Rp515,71 juta atau",
    },
  ],
};
