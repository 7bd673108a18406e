import type { ReportCase } from "./report-case";

/** a provincial narcotics office of 2024: indices by satker, IKPA of two years across, blocked RO, bidang and satker. */
export const bnnpKalselSatker: ReportCase = {
  name: "a provincial narcotics office of 2024: indices by satker, IKPA of two years across, blocked RO, bidang and satker",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
KEPALA BADAN NARKOTIKA NASIONAL PROVINSI KALIMANTAN SELATAN

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Target | Satuan
(1) | (2) | (3) | (4) | (5)
1. | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Diri Remaja (Dektari) | 52,50 | Indeks
2. | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Keluarga (Dektara) | 82,00 | Indeks
3. | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | 3,25 | Indeks
4. | Meningkatnya upaya pemulihan penyalah guna dan/atau pecandu narkotika | Persentase penyalah guna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup | 75,00 | %
5. | Meningkatnya kapasitas tenaga teknis rehabilitasi | Jumlah petugas penyelenggara layanan IBM yang terlatih | 85 | Orang
6. | Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi | Jumlah lembaga rehabilitasi yang operasional | 12 | Lembaga
7. |  | Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional | 18 | Unit
8. | Meningkatnya kualitas layanan rehabilitasi | Indeks kepuasan layanan klinik pratama (skala 4) | 3,40 | Indeks
9. |  | Rata-rata waktu layanan SKHPN | 60 | Menit
10. | Meningkatnya pengungkapan tindak pidana narkotika dan prekursor narkotika | Jumlah berkas perkara tindak pidana narkotika yang P-21 | 30 | Berkas
11. | Meningkatnya proses manajemen kinerja secara efektif dan efisien | Nilai Kinerja Anggaran (NKA) BNNP | 90,00 | Nilai
12. | Meningkatnya tata kelola administrasi keuangan yang sesuai prosedur | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | 95,00 | Nilai

 | Kegiatan | Anggaran (Rp) | Program
1. | Penyelenggaraan Advokasi | Rp 649.470.000,- | P4GN
2. | Penyelenggaraan Komunikasi, Informasi dan Edukasi P4GN | Rp 556.440.000,- | P4GN
3. | Pemberdayaan Peran Serta Masyarakat | Rp 747.560.000,- | P4GN
4. | Layanan Rehabilitasi Instansi Pemerintah | Rp 568.490.000,- | P4GN
5. | Penguatan Rehabilitasi Komponen Masyarakat dan IBM | Rp 507.040.000,- | P4GN
6. | Penyelidikan dan Penyidikan Tindak Pidana Narkotika | Rp 922.320.000,- | P4GN
7. | Intelijen, Tahanan dan Barang Bukti | Rp 443.150.000,- | P4GN
8. | Pengelolaan Keuangan, Perencanaan dan Kepegawaian | Rp 212.320.000,- | Dukman
9. | Sarana Prasarana dan Layanan Perkantoran | Rp 9.728.416.000,- | Dukman
 | Jumlah | Rp 14.335.206.000,- | 
 | Catatan: anggaran adalah pagu awal DIPA satker BNNP (sebelum revisi), tidak termasuk BNN Kabupaten/Kota.

 | Banjarbaru, 15 Januari 2024
 | Pihak Kedua, | Pihak Pertama,
 | Kepala BNN RI | Kepala BNNP Kalimantan Selatan
`,
    },
    {
      name: "RKT 2024",
      sheet: `
Rencana Kinerja Tahunan (RKT) BNNP Kalimantan Selatan Tahun 2024 dan target triwulanan (kumulatif)
No | Indikator Kinerja | Satuan | Target RKT | Target PK | Target Kumulatif |  |  | 
 |  |  |  |  | TW I | TW II | TW III | TW IV
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50 | 52,50 | - | - | - | 52,50
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 82,00 | 82,00 | - | - | - | 82,00
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,25 | 3,25 | - | - | - | 3,25
4 | Persentase penyalah guna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup | % | 75,00 | 75,00 | - | - | 75,00 | 75,00
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 85 | 85 | - | 30 | 60 | 85
6 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 12 | 12 | 3 | 7 | 10 | 12
7 | Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional | Unit | 18 | 18 | 4 | 10 | 15 | 18
8 | Indeks kepuasan layanan klinik pratama (skala 4) | Indeks | 3,40 | 3,40 | - | - | - | 3,40
9 | Rata-rata waktu layanan SKHPN | Menit | 60 | 60 | 60 | 60 | 60 | 60
10 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 30 | 30 | 5 | 13 | 22 | 30
11 | Nilai Kinerja Anggaran (NKA) BNNP | Nilai | 90,00 | 90,00 | - | - | - | 90,00
12 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | Nilai | 95,00 | 95,00 | - | - | - | 95,00
Keterangan: target TW IV sama dengan target tahunan.

Rencana anggaran RKT per kegiatan dan bidang
Kode | Kegiatan | P2M | Rehabilitasi | Pemberantasan | Umum | Jumlah (Rp) | Porsi (%)
3247 | Penyelenggaraan Advokasi | 649.470.000 | - | - | - | 649.470.000 | 4,53
3248 | Penyelenggaraan Komunikasi, Informasi dan Edukasi P4GN | 556.440.000 | - | - | - | 556.440.000 | 3,88
3249 | Pemberdayaan Peran Serta Masyarakat | 747.560.000 | - | - | - | 747.560.000 | 5,21
3250 | Layanan Rehabilitasi Instansi Pemerintah | - | 568.490.000 | - | - | 568.490.000 | 3,97
3251 | Penguatan Rehabilitasi Komponen Masyarakat dan IBM | - | 507.040.000 | - | - | 507.040.000 | 3,54
3252 | Penyelidikan dan Penyidikan Tindak Pidana Narkotika | - | - | 922.320.000 | - | 922.320.000 | 6,43
3253 | Intelijen, Tahanan dan Barang Bukti | - | - | 443.150.000 | - | 443.150.000 | 3,09
3236 | Pengelolaan Keuangan, Perencanaan dan Kepegawaian | - | - | - | 212.320.000 | 212.320.000 | 1,48
3239 | Sarana Prasarana dan Layanan Perkantoran | - | - | - | 9.728.416.000 | 9.728.416.000 | 67,86
 | Jumlah | 1.953.470.000 | 1.075.530.000 | 1.365.470.000 | 9.940.736.000 | 14.335.206.000 | 100,00
 | Porsi bidang (%) | 13,63 | 7,50 | 9,53 | 69,34 | 100,00 |
`,
    },
    {
      name: "T2.1 SDM",
      sheet: `
Tabel 2.1 Sumber Daya Manusia BNNP dan BNNK se-Kalimantan Selatan per 31 Desember 2024

No | Unit Kerja | DSP | Riil |  |  |  | Jumlah | Jenis Kelamin |  | Kekurangan | % Pemenuhan
 |  |  | PNS | Polri | PPPK | PPNPN |  | L | P |  | 
#1 | Pimpinan | #1 | #0 | #1 | #0 | #0 | =SUM(D5:G5) -> 1~0 | #1 | #0 | =C5-H5 -> 0~0 | =H5/C5 -> 1~0.0%
#2 | Bagian Umum | #38 | #17 | #1 | #3 | #6 | =SUM(D6:G6) -> 27~0 | #16 | #11 | =C6-H6 -> 11~0 | =H6/C6 -> 0.7105263158~0.0%
#3 | Bidang P2M | #24 | #11 | #0 | #2 | #2 | =SUM(D7:G7) -> 15~0 | #8 | #7 | =C7-H7 -> 9~0 | =H7/C7 -> 0.625~0.0%
#4 | Bidang Rehabilitasi | #26 | #13 | #0 | #3 | #1 | =SUM(D8:G8) -> 17~0 | #6 | #11 | =C8-H8 -> 9~0 | =H8/C8 -> 0.6538461538~0.0%
#5 | Bidang Pemberantasan dan Intelijen | #52 | #15 | #14 | #1 | #3 | =SUM(D9:G9) -> 33~0 | #28 | #5 | =C9-H9 -> 19~0 | =H9/C9 -> 0.6346153846~0.0%
#6 | BNNK Banjarmasin | #34 | #13 | #3 | #2 | #5 | =SUM(D10:G10) -> 23~0 | #15 | #8 | =C10-H10 -> 11~0 | =H10/C10 -> 0.6764705882~0.0%
#7 | BNNK Banjarbaru | #30 | #12 | #2 | #2 | #4 | =SUM(D11:G11) -> 20~0 | #11 | #9 | =C11-H11 -> 10~0 | =H11/C11 -> 0.6666666667~0.0%
#8 | BNNK Tanah Laut | #28 | #10 | #2 | #1 | #4 | =SUM(D12:G12) -> 17~0 | #11 | #6 | =C12-H12 -> 11~0 | =H12/C12 -> 0.6071428571~0.0%
#9 | BNNK Barito Kuala | #24 | #8 | #0 | #2 | #3 | =SUM(D13:G13) -> 13~0 | #8 | #5 | =C13-H13 -> 11~0 | =H13/C13 -> 0.5416666667~0.0%
#10 | BNNK HSS | #24 | #9 | #1 | #1 | #3 | =SUM(D14:G14) -> 14~0 | #8 | #6 | =C14-H14 -> 10~0 | =H14/C14 -> 0.5833333333~0.0%
#11 | BNNK HSU | #26 | #10 | #2 | #1 | #3 | =SUM(D15:G15) -> 16~0 | #11 | #5 | =C15-H15 -> 10~0 | =H15/C15 -> 0.6153846154~0.0%
#12 | BNNK Tabalong | #32 | #12 | #3 | #2 | #4 | =SUM(D16:G16) -> 21~0 | #14 | #7 | =C16-H16 -> 11~0 | =H16/C16 -> 0.65625~0.0%
#13 | BNNK Balangan | #24 | #8 | #1 | #1 | #4 | =SUM(D17:G17) -> 14~0 | #9 | #5 | =C17-H17 -> 10~0 | =H17/C17 -> 0.5833333333~0.0%
 | Jumlah | =SUM(C5:C17) -> 363~0 | =SUM(D5:D17) -> 138~0 | =SUM(E5:E17) -> 30~0 | =SUM(F5:F17) -> 21~0 | =SUM(G5:G17) -> 42~0 | =SUM(H5:H17) -> 231~0 | =SUM(I5:I17) -> 146~0 | =SUM(J5:J17) -> 85~0 | =SUM(K5:K17) -> 132~0 | =H18/C18 -> 0.6363636364~0.0%

Komposisi menurut pendidikan
No | Unit Kerja | S2 | S1/D-IV | D-III | SMA/sederajat | Jumlah
#1 | Pimpinan | #1 | #0 | #0 | #0 | =SUM(C22:F22) -> 1~0
#2 | Bagian Umum | #3 | #14 | #3 | #7 | =SUM(C23:F23) -> 27~0
#3 | Bidang P2M | #4 | #8 | #1 | #2 | =SUM(C24:F24) -> 15~0
#4 | Bidang Rehabilitasi | #3 | #8 | #5 | #1 | =SUM(C25:F25) -> 17~0
#5 | Bidang Pemberantasan dan Intelijen | #2 | #14 | #2 | #15 | =SUM(C26:F26) -> 33~0
#6 | BNNK Banjarmasin | #2 | #11 | #4 | #6 | =SUM(C27:F27) -> 23~0
#7 | BNNK Banjarbaru | #2 | #10 | #3 | #5 | =SUM(C28:F28) -> 20~0
#8 | BNNK Tanah Laut | #1 | #9 | #2 | #5 | =SUM(C29:F29) -> 17~0
#9 | BNNK Barito Kuala | #1 | #7 | #2 | #3 | =SUM(C30:F30) -> 13~0
#10 | BNNK HSS | #1 | #7 | #2 | #4 | =SUM(C31:F31) -> 14~0
#11 | BNNK HSU | #1 | #8 | #2 | #5 | =SUM(C32:F32) -> 16~0
#12 | BNNK Tabalong | #2 | #10 | #4 | #5 | =SUM(C33:F33) -> 21~0
#13 | BNNK Balangan | #1 | #7 | #2 | #4 | =SUM(C34:F34) -> 14~0
 | Jumlah | =SUM(C22:C34) -> 24~0 | =SUM(D22:D34) -> 113~0 | =SUM(E22:E34) -> 32~0 | =SUM(F22:F34) -> 62~0 | =SUM(G22:G34) -> 231~0
 | Persentase | =C35/$G35 -> 0.1038961039~0.00% | =D35/$G35 -> 0.4891774892~0.00% | =E35/$G35 -> 0.1385281385~0.00% | =F35/$G35 -> 0.2683982684~0.00% | =G35/$G35 -> 1~0.00%
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja BNNP Kalimantan Selatan Tahun 2024

No | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Capaian Dihitung (maks. 120%) | Kategori
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50 | 52,81 | 100,59 | 100,59 | Sangat Baik
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 82,00 | 83,37 | 101,67 | 101,67 | Sangat Baik
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,25 | 3,31 | 101,85 | 101,85 | Sangat Baik
4 | Persentase penyalah guna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup | % | 75,00 | 80,82 | 107,76 | 107,76 | Sangat Baik
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 85 | 90 | 105,88 | 105,88 | Sangat Baik
6 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 12 | 11 | 91,67 | 91,67 | Baik
7 | Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional | Unit | 18 | 18 | 100,00 | 100,00 | Sangat Baik
8 | Indeks kepuasan layanan klinik pratama (skala 4) | Indeks | 3,40 | 3,54 | 104,12 | 104,12 | Sangat Baik
9 | Rata-rata waktu layanan SKHPN *) | Menit | 60 | 48 | 120,00 | 120,00 | Sangat Baik
10 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 30 | 39 | 130,00 | 120,00 | Sangat Baik
11 | Nilai Kinerja Anggaran (NKA) BNNP | Nilai | 90,00 | 94,45 | 104,94 | 104,94 | Sangat Baik
12 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | Nilai | 95,00 | 96,73 | 101,82 | 101,82 | Sangat Baik
 | Rata-rata capaian |  |  |  | 105,86 | 105,03 | Sangat Baik
*) Indikator dengan polarisasi minimize: capaian = (2 x target - realisasi) / target x 100%.
Capaian di atas 120% dihitung 120%. Kategori menurut kolom 7: >= 100 Sangat Baik; 90 - 99,99 Baik; 80 - 89,99 Cukup; < 80 Kurang.

Rekapitulasi kategori
Kategori | Jumlah Indikator | Persentase
Sangat Baik | 11 | 91,67%
Baik | 1 | 8,33%
Cukup | - | -
Kurang | - | -
Jumlah | 12 | 100%
`,
    },
    {
      name: "T3.2 Dektari",
      sheet: `
Tabel 3.2 Indeks Ketahanan Diri Remaja (Dektari) per Satuan Kerja Tahun 2024
No. | Satuan Kerja | Responden | Dimensi |  |  | Indeks Dektari | Kategori
 |  | (orang) | Self Regulation | Assertiveness | Reaching Out |  | 
1 | BNNP Kalimantan Selatan | 240 | 53,42 | 54,18 | 52,96 | 53,52 | Tinggi
2 | BNN Kota Banjarmasin | 220 | 52,87 | 53,65 | 52,14 | 52,89 | Tinggi
3 | BNN Kota Banjarbaru | 200 | 54,06 | 54,71 | 53,33 | 54,03 | Sangat Tinggi
4 | BNN Kab. Tanah Laut | 180 | 52,19 | 53,02 | 51,58 | 52,26 | Tinggi
5 | BNN Kab. Barito Kuala | 160 | 51,73 | 52,46 | 50,95 | 51,71 | Tinggi
6 | BNN Kab. Hulu Sungai Selatan | 160 | 53,11 | 53,88 | 52,47 | 53,15 | Tinggi
7 | BNN Kab. Hulu Sungai Utara | 180 | 50,94 | 51,37 | 50,02 | 50,78 | Tinggi
8 | BNN Kab. Tabalong | 200 | 54,32 | 55,09 | 53,76 | 54,39 | Sangat Tinggi
9 | BNN Kab. Balangan | 160 | 52,65 | 53,29 | 51,84 | 52,59 | Tinggi
 | Jumlah/Rata-rata | 1.700 | 52,81 | 53,52 | 52,12 | 52,81 | Tinggi
Indeks satker = rata-rata tiga dimensi; indeks provinsi = rata-rata sederhana indeks sembilan satker. Kategori: < 46,60 Sangat Rendah; 46,60-50,29 Rendah; 50,30-53,53 Tinggi; >= 53,54 Sangat Tinggi.

Perkembangan Dektari 2020-2024
Tahun | Target | Realisasi | Capaian | Kenaikan dari tahun lalu
2020 | 50,00 | 50,83 | 101,66% | -
2021 | 51,00 | 51,62 | 101,22% | 0,79
2022 | 51,50 | 52,40 | 101,75% | 0,78
2023 | 52,00 | 52,71 | 101,37% | 0,31
2024 | 52,50 | 52,81 | 100,59% | 0,10
`,
    },
    {
      name: "T3.3 Dektara",
      sheet: `
Tabel 3.3 Hasil Pengukuran Indeks Ketahanan Keluarga (Dektara) Sebelum dan Sesudah Intervensi

No | Satker | Jml Keluarga | Orang Tua |  | Anak |  | Indeks |  | Kenaikan | Kategori
 |  |  | Pre | Post | Pre | Post | Pre | Post |  | (post)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=(4+6)/2 | 9=(5+7)/2 | 10=9-8 | 11
1 | BNNP Kalsel | 10 | 74,18 | 87,42 | 72,95 | 84,37 | 73,57 | 85,90 | 12,33 | Tinggi
2 | BNNK Banjarmasin | 10 | 73,60 | 85,91 | 71,84 | 83,26 | 72,72 | 84,59 | 11,87 | Tinggi
3 | BNNK Banjarbaru | 10 | 76,22 | 90,15 | 74,38 | 87,61 | 75,30 | 88,88 | 13,58 | Sangat Tinggi
4 | BNNK Tanah Laut | 10 | 70,47 | 82,33 | 69,12 | 80,54 | 69,80 | 81,44 | 11,64 | Tinggi
5 | BNNK Barito Kuala | 8 | 68,95 | 79,80 | 67,43 | 77,26 | 68,19 | 78,53 | 10,34 | Tinggi
6 | BNNK HSS | 8 | 72,31 | 84,76 | 70,58 | 82,09 | 71,45 | 83,43 | 11,98 | Tinggi
7 | BNNK HSU | 8 | 67,84 | 77,92 | 66,20 | 74,85 | 67,02 | 76,39 | 9,37 | Rendah
8 | BNNK Tabalong | 10 | 75,09 | 89,24 | 73,66 | 87,93 | 74,38 | 88,59 | 14,21 | Sangat Tinggi
9 | BNNK Balangan | 8 | 71,56 | 83,48 | 70,05 | 81,71 | 70,81 | 82,60 | 11,79 | Tinggi
 | Provinsi | 82 | 72,25 | 84,56 | 70,69 | 82,18 | 71,47 | 83,37 | 11,90 | Tinggi
Baris Provinsi: keluarga dijumlah, nilai dirata-rata (rata-rata sederhana). Kategori: < 65,00 Sangat Rendah; 65,00-76,60 Rendah; 76,61-88,30 Tinggi; >= 88,31 Sangat Tinggi.

Rekap kategori satker
Kategori | Satker | Keluarga | % Keluarga
Sangat Tinggi | 2 | 20 | 24,4
Tinggi | 6 | 54 | 65,9
Rendah | 1 | 8 | 9,8
Sangat Rendah | - | - | -
Jumlah | 9 | 82 | 100,0
`,
    },
    {
      name: "T3.4 IKP",
      sheet: `
Tabel 3.4 Indeks Kemandirian Partisipasi (IKP) Tahun 2024 menurut lingkungan
No | Satuan Kerja | Pemerintah | Swasta | Pendidikan | Masyarakat | IKP | Kategori
1 | BNNP Kalimantan Selatan | 3,58 | 3,41 | 3,62 | 3,35 | 3,49 | Sangat Mandiri
2 | BNN Kota Banjarmasin | 3,47 | 3,29 | 3,51 | 3,22 | 3,37 | Sangat Mandiri
3 | BNN Kota Banjarbaru | 3,55 | 3,38 | 3,66 | 3,40 | 3,50 | Sangat Mandiri
4 | BNN Kab. Tanah Laut | 3,30 | 3,12 | 3,44 | 3,19 | 3,26 | Sangat Mandiri
5 | BNN Kab. Barito Kuala | 3,18 | 2,96 | 3,27 | 3,05 | 3,12 | Mandiri
6 | BNN Kab. Hulu Sungai Selatan | 3,36 | 3,20 | 3,49 | 3,24 | 3,32 | Sangat Mandiri
7 | BNN Kab. Hulu Sungai Utara | 3,09 | 2,88 | 3,21 | 2,97 | 3,04 | Mandiri
8 | BNN Kab. Tabalong | 3,61 | 3,52 | 3,57 | 3,43 | 3,53 | Sangat Mandiri
9 | BNN Kab. Balangan | 3,25 | 3,07 | 3,33 | 3,16 | 3,20 | Mandiri
 | Rata-rata | 3,38 | 3,20 | 3,46 | 3,22 | 3,31 | Sangat Mandiri
Kategori: 1,00-1,75 Tidak Mandiri; 1,76-2,50 Kurang Mandiri; 2,51-3,25 Mandiri; 3,26-4,00 Sangat Mandiri

Tabel 3.4.a Desa/Kelurahan Bersinar (Bersih Narkoba) Provinsi Kalimantan Selatan
No | Kabupaten/Kota | Jml Desa/Kel | Pencanangan Baru |  |  |  |  | Kumulatif s.d. 2024 | % thd Desa/Kel
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024 |  | 
1 | Tanah Laut | 135 | 1 | 2 | 2 | 3 | 2 | 10 | 7,41%
2 | Kotabaru | 202 | - | - | 1 | 1 | 1 | 3 | 1,49%
3 | Banjar | 290 | - | 2 | 2 | 3 | 3 | 10 | 3,45%
4 | Barito Kuala | 201 | 1 | 1 | 2 | 2 | 2 | 8 | 3,98%
5 | Tapin | 135 | - | - | 1 | 1 | 2 | 4 | 2,96%
6 | Hulu Sungai Selatan | 148 | 1 | 2 | 3 | 2 | 3 | 11 | 7,43%
7 | Hulu Sungai Tengah | 169 | - | 1 | - | 2 | 1 | 4 | 2,37%
8 | Hulu Sungai Utara | 219 | 1 | 1 | 2 | 3 | 2 | 9 | 4,11%
9 | Tabalong | 131 | 2 | 2 | 3 | 4 | 4 | 15 | 11,45%
10 | Tanah Bumbu | 158 | - | 1 | 1 | - | 2 | 4 | 2,53%
11 | Balangan | 157 | 1 | 2 | 2 | 3 | 3 | 11 | 7,01%
12 | Banjarmasin | 52 | 2 | 3 | 4 | 4 | 5 | 18 | 34,62%
13 | Banjarbaru | 20 | 1 | 2 | 3 | 2 | 3 | 11 | 55,00%
 | Kalimantan Selatan | 2.017 | 10 | 19 | 26 | 30 | 33 | 118 | 5,85%
`,
    },
    {
      name: "T3.5 IBM",
      sheet: `
Tabel 3.5 Intervensi Berbasis Masyarakat (IBM) Tahun 2024
No | Satker | Unit IBM | Agen Pemulihan (AP) |  |  | Klien IBM |  | % Capaian | Rata-rata AP/Unit
 |  |  | L | P | Jml | Target | Realisasi |  | 
#1 | BNNP Kalsel | #4 | #14 | #6 | =D4+E4 -> 20~0 | #40 | #43 | =H4/G4 -> 1.075~0.00% | =F4/C4 -> 5~0.0
#2 | BNNK Banjarmasin | #2 | #6 | #4 | =D5+E5 -> 10~0 | #20 | #22 | =H5/G5 -> 1.1~0.00% | =F5/C5 -> 5~0.0
#3 | BNNK Banjarbaru | #2 | #5 | #5 | =D6+E6 -> 10~0 | #20 | #19 | =H6/G6 -> 0.95~0.00% | =F6/C6 -> 5~0.0
#4 | BNNK Tanah Laut | #2 | #7 | #3 | =D7+E7 -> 10~0 | #20 | #20 | =H7/G7 -> 1~0.00% | =F7/C7 -> 5~0.0
#5 | BNNK Barito Kuala | #1 | #3 | #2 | =D8+E8 -> 5~0 | #10 | #8 | =H8/G8 -> 0.8~0.00% | =F8/C8 -> 5~0.0
#6 | BNNK HSS | #2 | #6 | #4 | =D9+E9 -> 10~0 | #20 | #21 | =H9/G9 -> 1.05~0.00% | =F9/C9 -> 5~0.0
#7 | BNNK HSU | #1 | #4 | #1 | =D10+E10 -> 5~0 | #10 | #10 | =H10/G10 -> 1~0.00% | =F10/C10 -> 5~0.0
#8 | BNNK Tabalong | #2 | #7 | #3 | =D11+E11 -> 10~0 | #20 | #24 | =H11/G11 -> 1.2~0.00% | =F11/C11 -> 5~0.0
#9 | BNNK Balangan | #2 | #6 | #4 | =D12+E12 -> 10~0 | #20 | #18 | =H12/G12 -> 0.9~0.00% | =F12/C12 -> 5~0.0
 | Jumlah | =SUM(C4:C12) -> 18~0 | =SUM(D4:D12) -> 58~0 | =SUM(E4:E12) -> 32~0 | =SUM(F4:F12) -> 90~0 | =SUM(G4:G12) -> 180~0 | =SUM(H4:H12) -> 185~0 | =H13/G13 -> 1.0277777778~0.00% | =F13/C13 -> 5~0.0

Lembaga rehabilitasi operasional
No | Jenis Lembaga | Target | Operasional | Selisih | %
#1 | Instansi Pemerintah - Klinik BNNP/K | #6 | #6 | =D17-C17 -> 0~0 | =D17/C17 -> 1~0.00%
#2 | Instansi Pemerintah - RSUD/RSJ/Puskesmas | #2 | #2 | =D18-C18 -> 0~0 | =D18/C18 -> 1~0.00%
#3 | Komponen Masyarakat (LRKM) | #4 | #3 | =D19-C19 -> -1~0 | =D19/C19 -> 0.75~0.00%
 | Jumlah | =SUM(C17:C19) -> 12~0 | =SUM(D17:D19) -> 11~0 | =D20-C20 -> -1~0 | =D20/C20 -> 0.9166666667~0.00%
`,
    },
    {
      name: "T3.6 Rehabilitasi",
      sheet: `
Tabel 3.6 Layanan Rehabilitasi Rawat Jalan dan Peningkatan Kualitas Hidup (WHOQoL) Tahun 2024
No | Satuan Kerja | Target Klien | Klien Rawat Jalan |  |  | % Klien | Kualitas Hidup |  | % Meningkat
 |  |  | Laki-laki | Perempuan | Jumlah |  | Diukur | Meningkat | 
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=6/3 | 8 | 9 | 10=9/8
1 | BNNP Kalimantan Selatan | 90 | 84 | 13 | 97 | 107,78 | 86 | 71 | 82,56
2 | BNN Kota Banjarmasin | 60 | 55 | 8 | 63 | 105,00 | 58 | 47 | 81,03
3 | BNN Kota Banjarbaru | 50 | 46 | 7 | 53 | 106,00 | 49 | 41 | 83,67
4 | BNN Kab. Tanah Laut | 35 | 31 | 4 | 35 | 100,00 | 32 | 25 | 78,13
5 | BNN Kab. Barito Kuala | 25 | 20 | 3 | 23 | 92,00 | 21 | 16 | 76,19
6 | BNN Kab. Hulu Sungai Selatan | 30 | 28 | 3 | 31 | 103,33 | 28 | 22 | 78,57
7 | BNN Kab. Hulu Sungai Utara | 25 | 21 | 2 | 23 | 92,00 | 20 | 15 | 75,00
8 | BNN Kab. Tabalong | 45 | 43 | 6 | 49 | 108,89 | 45 | 38 | 84,44
9 | BNN Kab. Balangan | 30 | 27 | 2 | 29 | 96,67 | 26 | 20 | 76,92
 | Jumlah | 390 | 355 | 48 | 403 | 103,33 | 365 | 295 | 80,82

Klien menurut zat utama |  |  |  |  |  | Klien menurut kelompok usia
Jenis Zat | L | P | Jml | % |  | Kelompok Usia | Jumlah | %
Metamfetamin (sabu) | 258 | 29 | 287 | 71,2 |  | < 15 tahun | 9 | 2,2
Obat daftar G (Zenith/Carnophen) | 58 | 9 | 67 | 16,6 |  | 15-18 tahun | 48 | 11,9
Ekstasi (MDMA) | 14 | 6 | 20 | 5,0 |  | 19-25 tahun | 117 | 29,0
Ganja | 11 | 1 | 12 | 3,0 |  | 26-40 tahun | 163 | 40,4
Inhalan/lem | 9 | 2 | 11 | 2,7 |  | 41-55 tahun | 52 | 12,9
Lainnya | 5 | 1 | 6 | 1,5 |  | > 55 tahun | 14 | 3,5
Jumlah | 355 | 48 | 403 | 100,0 |  | Jumlah | 403 | 100,0
Persentase dibulatkan satu desimal; jumlah rincian dapat berbeda 0,1 dari 100,0.
`,
    },
    {
      name: "T3.7 SKHPN-SKM",
      sheet: `
Tabel 3.7 Layanan SKHPN/SKRK dan PNBP Tahun 2024 (tarif Rp290.000 per surat)

No | Bulan | Negatif | Positif | Jumlah Surat | PNBP (Rp) | Rata-rata waktu layanan (menit)
#1 | Januari | #142~#,##0 | #3~#,##0 | =C4+D4 -> 145~#,##0 | =E4*290000 -> 42050000~#,##0 | #55~0
#2 | Februari | #118~#,##0 | #1~#,##0 | =C5+D5 -> 119~#,##0 | =E5*290000 -> 34510000~#,##0 | #53~0
#3 | Maret | #97~#,##0 | #2~#,##0 | =C6+D6 -> 99~#,##0 | =E6*290000 -> 28710000~#,##0 | #52~0
#4 | April | #84~#,##0 | #0~#,##0 | =C7+D7 -> 84~#,##0 | =E7*290000 -> 24360000~#,##0 | #50~0
#5 | Mei | #156~#,##0 | #4~#,##0 | =C8+D8 -> 160~#,##0 | =E8*290000 -> 46400000~#,##0 | #49~0
#6 | Juni | #203~#,##0 | #2~#,##0 | =C9+D9 -> 205~#,##0 | =E9*290000 -> 59450000~#,##0 | #48~0
#7 | Juli | #231~#,##0 | #5~#,##0 | =C10+D10 -> 236~#,##0 | =E10*290000 -> 68440000~#,##0 | #47~0
#8 | Agustus | #264~#,##0 | #3~#,##0 | =C11+D11 -> 267~#,##0 | =E11*290000 -> 77430000~#,##0 | #46~0
#9 | September | #187~#,##0 | #1~#,##0 | =C12+D12 -> 188~#,##0 | =E12*290000 -> 54520000~#,##0 | #45~0
#10 | Oktober | #149~#,##0 | #2~#,##0 | =C13+D13 -> 151~#,##0 | =E13*290000 -> 43790000~#,##0 | #45~0
#11 | November | #121~#,##0 | #0~#,##0 | =C14+D14 -> 121~#,##0 | =E14*290000 -> 35090000~#,##0 | #44~0
#12 | Desember | #98~#,##0 | #1~#,##0 | =C15+D15 -> 99~#,##0 | =E15*290000 -> 28710000~#,##0 | #42~0
 | Jumlah / rata-rata | =SUM(C4:C15) -> 1850~#,##0 | =SUM(D4:D15) -> 24~#,##0 | =SUM(E4:E15) -> 1874~#,##0 | =SUM(F4:F15) -> 543460000~#,##0 | =AVERAGE(G4:G15) -> 48~0

Survei Kepuasan Masyarakat Klinik Pratama BNNP (150 responden)
Kode | Unsur Pelayanan | Jumlah Nilai | NRR per unsur | NRR Tertimbang (1/9) | Nilai Interval (NRR x 25) | Mutu
U1 | Persyaratan | #531~0 | =C20/150 -> 3.54~0.00 | =D20/9 -> 0.3933333333~0.000 | =D20*25 -> 88.5~0.00 | A
U2 | Sistem, mekanisme dan prosedur | #524~0 | =C21/150 -> 3.4933333333~0.00 | =D21/9 -> 0.3881481481~0.000 | =D21*25 -> 87.3333333333~0.00 | B
U3 | Waktu penyelesaian | #512~0 | =C22/150 -> 3.4133333333~0.00 | =D22/9 -> 0.3792592593~0.000 | =D22*25 -> 85.3333333333~0.00 | B
U4 | Biaya/tarif | #548~0 | =C23/150 -> 3.6533333333~0.00 | =D23/9 -> 0.4059259259~0.000 | =D23*25 -> 91.3333333333~0.00 | A
U5 | Produk spesifikasi jenis pelayanan | #527~0 | =C24/150 -> 3.5133333333~0.00 | =D24/9 -> 0.3903703704~0.000 | =D24*25 -> 87.8333333333~0.00 | B
U6 | Kompetensi pelaksana | #539~0 | =C25/150 -> 3.5933333333~0.00 | =D25/9 -> 0.3992592593~0.000 | =D25*25 -> 89.8333333333~0.00 | A
U7 | Perilaku pelaksana | #536~0 | =C26/150 -> 3.5733333333~0.00 | =D26/9 -> 0.397037037~0.000 | =D26*25 -> 89.3333333333~0.00 | A
U8 | Penanganan pengaduan, saran dan masukan | #519~0 | =C27/150 -> 3.46~0.00 | =D27/9 -> 0.3844444444~0.000 | =D27*25 -> 86.5~0.00 | B
U9 | Sarana dan prasarana | #543~0 | =C28/150 -> 3.62~0.00 | =D28/9 -> 0.4022222222~0.000 | =D28*25 -> 90.5~0.00 | A
 | Jumlah NRR tertimbang (indeks skala 4) / IKM | =SUM(C20:C28) -> 4779~#,##0 |  | =SUM(E20:E28) -> 3.54~0.00 | =E29*25 -> 88.5~0.00 | A
Mutu: A = 88,31-100,00; B = 76,61-88,30; C = 65,00-76,60; D = 25,00-64,99
`,
    },
    {
      name: "T3.8 Berantas",
      sheet: `
Tabel 3.8 Penyelesaian Perkara Tindak Pidana Narkotika Tahun 2024
No | Satker | Tunggakan 2023 | LKN 2024 | Jumlah Perkara | Penyelesaian |  | Sisa Proses | Target P-21 | % Capaian P-21 | Tersangka |  | 
 |  |  |  |  | P-21 | TAT |  |  |  | L | P | Jml
(1) | (2) | (3) | (4) | (5=3+4) | (6) | (7) | (8=5-6-7) | (9) | (10=6/9) | (11) | (12) | (13)
1 | BNNP Kalsel | 2 | 17 | 19 | 16 | 1 | 2 | 12 | 133,33% | 24 | 4 | 28
2 | BNNK Banjarmasin | 1 | 7 | 8 | 7 | - | 1 | 5 | 140,00% | 9 | 1 | 10
3 | BNNK Banjarbaru | - | 5 | 5 | 4 | 1 | - | 4 | 100,00% | 6 | 1 | 7
4 | BNNK Tanah Laut | 1 | 4 | 5 | 4 | - | 1 | 3 | 133,33% | 5 | - | 5
5 | BNNK HSU | - | 3 | 3 | 3 | - | - | 3 | 100,00% | 4 | - | 4
6 | BNNK Tabalong | - | 5 | 5 | 5 | - | - | 3 | 166,67% | 7 | 1 | 8
 | Jumlah | 4 | 41 | 45 | 39 | 2 | 4 | 30 | 130,00% | 55 | 7 | 62
BNNK Barito Kuala, HSS dan Balangan tidak memiliki penyidik.

Tabel 3.8.a Barang Bukti menurut jenis dan satker (2024)
No | Satker | Sabu (gram) | Ganja (gram) | Ekstasi (butir) | Obat daftar G (butir) | Uang Tunai (Rp) | Roda 4 | Roda 2 | HP
1 | BNNP Kalsel | 4.812,37 | 2.140,50 | 1.284 | 18.450 | 86.450.000 | 3 | 8 | 35
2 | BNNK Banjarmasin | 1.036,58 | 316,20 | 356 | 6.230 | 21.300.000 | 1 | 4 | 12
3 | BNNK Banjarbaru | 418,92 | - | 117 | 2.175 | 8.750.000 | - | 3 | 8
4 | BNNK Tanah Laut | 205,46 | 84,75 | - | 940 | 4.200.000 | - | 2 | 6
5 | BNNK HSU | 97,31 | - | 42 | 3.610 | - | - | 2 | 5
6 | BNNK Tabalong | 683,09 | 152,30 | 208 | 1.480 | 12.650.000 | 1 | 4 | 9
 | Total | 7.253,73 | 2.693,75 | 2.007 | 32.885 | 133.350.000 | 5 | 23 | 75

Tabel 3.8.b Perbandingan Barang Bukti 2022-2024
No | Jenis Barang Bukti | Satuan | 2022 | 2023 | 2024 | Naik/(Turun) 2023-2024 | % Perubahan | Jumlah 3 Tahun
1 | Sabu | gram | 5.318,64 | 6.127,85 | 7.253,73 | 1.125,88 | 18,37 | 18.700,22
2 | Ganja | gram | 3.842,10 | 3.105,40 | 2.693,75 | (411,65) | (13,26) | 9.641,25
3 | Ekstasi | butir | 1.674 | 2.346 | 2.007 | (339) | (14,45) | 6.027
4 | Obat daftar G | butir | 41.280 | 36.915 | 32.885 | (4.030) | (10,92) | 111.080
5 | Uang tunai | Rp | 94.700.000 | 118.250.000 | 133.350.000 | 15.100.000 | 12,77 | 346.300.000
`,
    },
    {
      name: "T3.9 NKA-IKPA",
      sheet: `
Tabel 3.9 Nilai IKPA Satker BNNP Kalimantan Selatan s.d. Desember 2024
Tahun | Keterangan | Kualitas Perencanaan Anggaran |  | Kualitas Pelaksanaan Anggaran |  |  |  | Kualitas Hasil | Nilai Total | Konversi Bobot | Dispensasi SPM (pengurang) | Nilai Akhir (Nilai Total/Konversi Bobot)
 |  | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output |  |  |  | 
2024 | Nilai | 100,00 | 88,46 | 97,35 | 96,80 | 100,00 | 94,28 | 99,52 | 96,73 | 100% | 0,00 | 96,73
 | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100
 | Nilai Akhir | 10,00 | 13,27 | 19,47 | 9,68 | 10,00 | 9,43 | 24,88 | 96,73
 | Nilai Aspek | 94,23 |  | 97,11 |  |  |  | 99,52
2023 | Nilai | 100,00 | 84,71 | 95,62 | 97,50 | 100,00 | 91,44 | 98,87 | 95,44 | 100% | 0,00 | 95,44
 | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100
 | Nilai Akhir | 10,00 | 12,71 | 19,12 | 9,75 | 10,00 | 9,14 | 24,72 | 95,44
 | Nilai Aspek | 92,36 |  | 96,14 |  |  |  | 98,87
 | Selisih nilai 2024-2023 | 0,00 | 3,75 | 1,73 | -0,70 | 0,00 | 2,84 | 0,65 | 1,29

Tabel 3.9.a Nilai Kinerja Anggaran (NKA) per satker
No | Satker | Efektivitas | Efisiensi | Kinerja Perencanaan | IKPA | NKA | Predikat | Peringkat
1 | 2 | 3 | 4 | 5=(75% x 3)+(25% x 4) | 6 | 7=(50% x 5)+(50% x 6) | 8 | 9
1 | BNNP Kalimantan Selatan | 98,74 | 72,40 | 92,16 | 96,73 | 94,45 | Sangat Baik | 3
2 | BNN Kota Banjarmasin | 96,35 | 65,18 | 88,56 | 95,82 | 92,19 | Sangat Baik | 4
3 | BNN Kota Banjarbaru | 99,12 | 81,36 | 94,68 | 97,64 | 96,16 | Sangat Baik | 1
4 | BNN Kab. Tanah Laut | 93,48 | 58,92 | 84,84 | 94,37 | 89,61 | Baik | 7
5 | BNN Kab. Barito Kuala | 90,27 | 44,75 | 78,89 | 92,18 | 85,54 | Baik | 8
6 | BNN Kab. Hulu Sungai Selatan | 95,60 | 63,07 | 87,47 | 95,05 | 91,26 | Sangat Baik | 5
7 | BNN Kab. Hulu Sungai Utara | 88,94 | 39,86 | 76,67 | 90,46 | 83,57 | Baik | 9
8 | BNN Kab. Tabalong | 97,81 | 77,54 | 92,74 | 98,21 | 95,48 | Sangat Baik | 2
9 | BNN Kab. Balangan | 94,06 | 60,33 | 85,63 | 93,79 | 89,71 | Baik | 6
 | Rata-rata | 94,93 | 62,60 | 86,85 | 94,92 | 90,89 | Sangat Baik | 
Predikat: > 90 Sangat Baik; > 80-90 Baik; > 60-80 Cukup
`,
    },
    {
      name: "T3.10 Anggaran RO",
      sheet: `
Tabel 3.10 Pagu dan Realisasi Anggaran BNNP Kalimantan Selatan menurut Program, Kegiatan dan RO TA 2024
(dalam rupiah)
Kode | Program/Kegiatan/RO | Pagu |  | Blokir AA | Pagu Efektif | Realisasi | Sisa Pagu | % Realisasi | 
 |  | Awal | Revisi | (Automatic Adjustment) |  |  |  | thd Pagu | thd Pagu Efektif
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8=4-7 | 9=7/4 | 10=7/6
066.BF | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkoba (P4GN) | 4.394.470.000 | 4.423.020.000 | 107.350.000 | 4.315.670.000 | 4.203.886.589 | 219.133.411 | 95,05 | 97,41
3247 | Penyelenggaraan Advokasi | 649.470.000 | 649.470.000 | 15.250.000 | 634.220.000 | 624.377.122 | 25.092.878 | 96,14 | 98,45
3247.QDB.001 | Lembaga yang memperoleh advokasi kebijakan kota tanggap ancaman narkoba | 286.450.000 | 286.450.000 | 15.250.000 | 271.200.000 | 269.599.900 | 16.850.100 | 94,12 | 99,41
3247.QDB.002 | Sekolah bersinar (Ketahanan Diri Remaja) | 198.720.000 | 198.720.000 | - | 198.720.000 | 194.765.472 | 3.954.528 | 98,01 | 98,01
3247.QDE.001 | Keluarga yang mendapat intervensi ketahanan keluarga | 164.300.000 | 164.300.000 | - | 164.300.000 | 160.011.750 | 4.288.250 | 97,39 | 97,39
3248 | Penyelenggaraan Komunikasi, Informasi dan Edukasi P4GN | 556.440.000 | 530.440.000 | 18.500.000 | 511.940.000 | 492.749.292 | 37.690.708 | 92,89 | 96,25
3248.QMA.001 | Informasi dan edukasi P4GN melalui media | 412.880.000 | 386.880.000 | 18.500.000 | 368.380.000 | 351.213.492 | 35.666.508 | 90,78 | 95,34
3248.QDC.001 | Remaja teman sebaya anti narkotika | 143.560.000 | 143.560.000 | - | 143.560.000 | 141.535.800 | 2.024.200 | 98,59 | 98,59
3249 | Pemberdayaan Peran Serta Masyarakat | 747.560.000 | 729.260.000 | 32.200.000 | 697.060.000 | 667.901.375 | 61.358.625 | 91,59 | 95,82
3249.QDB.003 | Penggiat P4GN instansi pemerintah, swasta, pendidikan dan masyarakat | 357.940.000 | 357.940.000 | 22.400.000 | 335.540.000 | 320.507.800 | 37.432.200 | 89,54 | 95,52
3249.QDD.001 | Desa bersinar | 268.150.000 | 249.850.000 | - | 249.850.000 | 238.481.825 | 11.368.175 | 95,45 | 95,45
3249.QDB.004 | Pemetaan dan fasilitasi kawasan rawan narkoba | 121.470.000 | 121.470.000 | 9.800.000 | 111.670.000 | 108.911.750 | 12.558.250 | 89,66 | 97,53
3250 | Layanan Rehabilitasi Instansi Pemerintah | 568.490.000 | 593.090.000 | 7.200.000 | 585.890.000 | 565.289.800 | 27.800.200 | 95,31 | 96,48
3250.QIA.001 | Layanan rehabilitasi klinik pratama | 318.460.000 | 343.060.000 | - | 343.060.000 | 338.840.350 | 4.219.650 | 98,77 | 98,77
3250.QIA.002 | Layanan SKHPN | 152.380.000 | 152.380.000 | - | 152.380.000 | 138.848.650 | 13.531.350 | 91,12 | 91,12
3250.PDJ.001 | Standardisasi lembaga dan asesor | 97.650.000 | 97.650.000 | 7.200.000 | 90.450.000 | 87.600.800 | 10.049.200 | 89,71 | 96,85
3251 | Penguatan Rehabilitasi Komponen Masyarakat dan IBM | 507.040.000 | 497.290.000 | 14.600.000 | 482.690.000 | 469.478.650 | 27.811.350 | 94,41 | 97,26
3251.QDC.002 | Agen pemulihan IBM terlatih | 241.900.000 | 232.150.000 | 14.600.000 | 217.550.000 | 209.631.150 | 22.518.850 | 90,30 | 96,36
3251.QDC.003 | Unit IBM yang operasional | 186.240.000 | 186.240.000 | - | 186.240.000 | 182.273.050 | 3.966.950 | 97,87 | 97,87
3251.PDJ.002 | Pascarehabilitasi / bina lanjut | 78.900.000 | 78.900.000 | - | 78.900.000 | 77.574.450 | 1.325.550 | 98,32 | 98,32
3252 | Penyelidikan dan Penyidikan Tindak Pidana Narkotika | 922.320.000 | 980.320.000 | 11.350.000 | 968.970.000 | 958.004.230 | 22.315.770 | 97,72 | 98,87
3252.BHB.001 | Berkas perkara tindak pidana narkotika P-21 | 684.520.000 | 742.520.000 | - | 742.520.000 | 734.352.280 | 8.167.720 | 98,90 | 98,90
3252.BHB.002 | Asesmen terpadu (TAT) | 142.100.000 | 142.100.000 | 11.350.000 | 130.750.000 | 127.951.950 | 14.148.050 | 90,04 | 97,86
3252.BHB.003 | Interdiksi terpadu | 95.700.000 | 95.700.000 | - | 95.700.000 | 95.700.000 | 0 | 100,00 | 100,00
3253 | Intelijen, Tahanan dan Barang Bukti | 443.150.000 | 443.150.000 | 8.250.000 | 434.900.000 | 426.086.120 | 17.063.880 | 96,15 | 97,97
3253.BHB.004 | Peta jaringan peredaran gelap narkotika | 278.300.000 | 278.300.000 | - | 278.300.000 | 270.785.900 | 7.514.100 | 97,30 | 97,30
3253.BHB.005 | Pengawasan tahanan dan pemusnahan barang bukti | 164.850.000 | 164.850.000 | 8.250.000 | 156.600.000 | 155.300.220 | 9.549.780 | 94,21 | 99,17
066.WA | Program Dukungan Manajemen | 9.940.736.000 | 9.759.886.000 | 132.100.000 | 9.627.786.000 | 9.489.470.668 | 270.415.332 | 97,23 | 98,56
3236 | Pengelolaan Keuangan, Perencanaan dan Kepegawaian | 212.320.000 | 212.320.000 | 18.700.000 | 193.620.000 | 190.189.354 | 22.130.646 | 89,58 | 98,23
3236.EBD.952 | Layanan perencanaan dan penganggaran | 89.460.000 | 89.460.000 | 12.300.000 | 77.160.000 | 76.982.532 | 12.477.468 | 86,05 | 99,77
3236.EBD.955 | Layanan manajemen keuangan | 64.120.000 | 64.120.000 | - | 64.120.000 | 62.395.150 | 1.724.850 | 97,31 | 97,31
3236.EBC.954 | Layanan manajemen SDM | 58.740.000 | 58.740.000 | 6.400.000 | 52.340.000 | 50.811.672 | 7.928.328 | 86,50 | 97,08
3239 | Sarana Prasarana dan Layanan Perkantoran | 9.728.416.000 | 9.547.566.000 | 113.400.000 | 9.434.166.000 | 9.299.281.314 | 248.284.686 | 97,40 | 98,57
3239.EBA.994.001 | Gaji dan tunjangan | 7.214.386.000 | 6.901.636.000 | - | 6.901.636.000 | 6.876.790.100 | 24.845.900 | 99,64 | 99,64
3239.EBA.994.002 | Operasional dan pemeliharaan kantor | 2.146.830.000 | 2.243.230.000 | 64.500.000 | 2.178.730.000 | 2.073.715.214 | 169.514.786 | 92,44 | 95,18
3239.EBB.951 | Layanan sarana internal | 367.200.000 | 402.700.000 | 48.900.000 | 353.800.000 | 348.776.000 | 53.924.000 | 86,61 | 98,58
 | JUMLAH | 14.335.206.000 | 14.182.906.000 | 239.450.000 | 13.943.456.000 | 13.693.357.257 | 489.548.743 | 96,55 | 98,21
Sumber: OM-SPAN per 31 Desember 2024. Jumlah = dua program; RO merupakan rincian kegiatan.
`,
    },
    {
      name: "T3.11 Bidang",
      sheet: `
Tabel 3.11 Realisasi Anggaran per Bidang dan per Jenis Belanja BNNP TA 2024

No | Bidang/Bagian | Pagu Revisi | Blokir AA | Pagu Efektif | Realisasi | Sisa Efektif | % Realisasi Efektif | Porsi Pagu |  | Jenis Belanja | Pagu Revisi | Realisasi | %
#1 | Bidang Pencegahan dan Pemberdayaan Masyarakat | #1909170000~#,##0 | #65950000~#,##0 | =C4-D4 -> 1843220000~#,##0 | #1785027789~#,##0 | =E4-F4 -> 58192211~#,##0 | =F4/E4 -> 0.9684290475~0.00% | =C4/C$8 -> 0.1346106362~0.0% |  | 51 Belanja Pegawai | #6901636000~#,##0 | #6876790100~#,##0 | =M4/L4 -> 0.9963999985~0.00%
#2 | Bidang Rehabilitasi | #1090380000~#,##0 | #21800000~#,##0 | =C5-D5 -> 1068580000~#,##0 | #1034768450~#,##0 | =E5-F5 -> 33811550~#,##0 | =F5/E5 -> 0.9683584289~0.00% | =C5/C$8 -> 0.0768798722~0.0% |  | 52 Belanja Barang | #6878570000~#,##0 | #6467791157~#,##0 | =M5/L5 -> 0.9402813604~0.00%
#3 | Bidang Pemberantasan dan Intelijen | #1423470000~#,##0 | #19600000~#,##0 | =C6-D6 -> 1403870000~#,##0 | #1384090350~#,##0 | =E6-F6 -> 19779650~#,##0 | =F6/E6 -> 0.9859106256~0.00% | =C6/C$8 -> 0.1003651861~0.0% |  | 53 Belanja Modal | #402700000~#,##0 | #348776000~#,##0 | =M6/L6 -> 0.8660938664~0.00%
#4 | Bagian Umum | #9759886000~#,##0 | #132100000~#,##0 | =C7-D7 -> 9627786000~#,##0 | #9489470668~#,##0 | =E7-F7 -> 138315332~#,##0 | =F7/E7 -> 0.9856337343~0.00% | =C7/C$8 -> 0.6881443055~0.0% |  | Jumlah | =SUM(L4:L6) -> 14182906000~#,##0 | =SUM(M4:M6) -> 13693357257~#,##0 | =M7/L7 -> 0.965483185~0.00%
 | Jumlah | =SUM(C4:C7) -> 14182906000~#,##0 | =SUM(D4:D7) -> 239450000~#,##0 | =SUM(E4:E7) -> 13943456000~#,##0 | =SUM(F4:F7) -> 13693357257~#,##0 | =SUM(G4:G7) -> 250098743~#,##0 | =F8/E8 -> 0.9820633605~0.00% | =SUM(I4:I7) -> 1~0.0%

Realisasi per triwulan (kumulatif)
No | Bidang/Bagian | TW I | TW II | TW III | TW IV | % TW I | % TW II | % TW III | % TW IV
#1 | Bidang Pencegahan dan Pemberdayaan Masyarakat | #210008000~#,##0 | #725484000~#,##0 | #1279143000~#,##0 | #1785027789~#,##0 | =C12/C4 -> 0.1099996333~0.00% | =D12/C4 -> 0.3799996857~0.00% | =E12/C4 -> 0.6699995286~0.00% | =F12/C4 -> 0.9349758214~0.00%
#2 | Bidang Rehabilitasi | #98134000~#,##0 | #447055000~#,##0 | #774169000~#,##0 | #1034768450~#,##0 | =C13/C5 -> 0.0899998166~0.00% | =D13/C5 -> 0.4099992663~0.00% | =E13/C5 -> 0.7099992663~0.00% | =F13/C5 -> 0.9489980099~0.00%
#3 | Bidang Pemberantasan dan Intelijen | #199285000~#,##0 | #640561000~#,##0 | #1053367000~#,##0 | #1384090350~#,##0 | =C14/C6 -> 0.139999438~0.00% | =D14/C6 -> 0.4499996487~0.00% | =E14/C6 -> 0.739999438~0.00% | =F14/C6 -> 0.9723354549~0.00%
#4 | Bagian Umum | #2049576000~#,##0 | #4587146000~#,##0 | #7124716000~#,##0 | #9489470668~#,##0 | =C15/C7 -> 0.2099999939~0.00% | =D15/C7 -> 0.469999957~0.00% | =E15/C7 -> 0.7299999201~0.00% | =F15/C7 -> 0.9722931874~0.00%
 | Jumlah | =SUM(C12:C15) -> 2557003000~#,##0 | =SUM(D12:D15) -> 6400246000~#,##0 | =SUM(E12:E15) -> 10231395000~#,##0 | =SUM(F12:F15) -> 13693357257~#,##0 | =C16/C8 -> 0.1802876646~0.00% | =D16/C8 -> 0.4512647831~0.00% | =E16/C8 -> 0.721389185~0.00% | =F16/C8 -> 0.965483185~0.00%
 | Persentase triwulan terhadap pagu revisi (termasuk blokir).
`,
    },
    {
      name: "T3.12 Satker",
      sheet: `
Tabel 3.12 Pagu dan Realisasi Anggaran per Satuan Kerja se-Kalimantan Selatan TA 2024
No | Satuan Kerja | Pagu Revisi (Rp) | Blokir AA (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | % thd Pagu | % thd Efektif | Sisa Pagu (Rp) | Peringkat % Efektif
#1 | BNNP Kalimantan Selatan | #14182906000~#,##0 | #239450000~#,##0 | =C3-D3 -> 13943456000~#,##0 | #13693357257~#,##0 | =F3/C3 -> 0.965483185~0.00% | =F3/E3 -> 0.9820633605~0.00% | =C3-F3 -> 489548743~#,##0 | =RANK(H3,H$3:H$11) -> 3~0
#2 | BNN Kota Banjarmasin | #2864350000~#,##0 | #36400000~#,##0 | =C4-D4 -> 2827950000~#,##0 | #2771845320~#,##0 | =F4/C4 -> 0.9677048266~0.00% | =F4/E4 -> 0.9801606535~0.00% | =C4-F4 -> 92504680~#,##0 | =RANK(H4,H$3:H$11) -> 4~0
#3 | BNN Kota Banjarbaru | #2517480000~#,##0 | #28750000~#,##0 | =C5-D5 -> 2488730000~#,##0 | #2448617905~#,##0 | =F5/C5 -> 0.9726464182~0.00% | =F5/E5 -> 0.9838825043~0.00% | =C5-F5 -> 68862095~#,##0 | =RANK(H5,H$3:H$11) -> 2~0
#4 | BNN Kab. Tanah Laut | #2236915000~#,##0 | #21300000~#,##0 | =C6-D6 -> 2215615000~#,##0 | #2165403780~#,##0 | =F6/C6 -> 0.9680313199~0.00% | =F6/E6 -> 0.9773375699~0.00% | =C6-F6 -> 71511220~#,##0 | =RANK(H6,H$3:H$11) -> 5~0
#5 | BNN Kab. Barito Kuala | #1948270000~#,##0 | #17650000~#,##0 | =C7-D7 -> 1930620000~#,##0 | #1884927640~#,##0 | =F7/C7 -> 0.9674878944~0.00% | =F7/E7 -> 0.976332805~0.00% | =C7-F7 -> 63342360~#,##0 | =RANK(H7,H$3:H$11) -> 7~0
#6 | BNN Kab. Hulu Sungai Selatan | #2085640000~#,##0 | #24800000~#,##0 | =C8-D8 -> 2060840000~#,##0 | #2011356475~#,##0 | =F8/C8 -> 0.9643833428~0.00% | =F8/E8 -> 0.9759886624~0.00% | =C8-F8 -> 74283525~#,##0 | =RANK(H8,H$3:H$11) -> 8~0
#7 | BNN Kab. Hulu Sungai Utara | #2013725000~#,##0 | #19500000~#,##0 | =C9-D9 -> 1994225000~#,##0 | #1937268150~#,##0 | =F9/C9 -> 0.9620321295~0.00% | =F9/E9 -> 0.9714391054~0.00% | =C9-F9 -> 76456850~#,##0 | =RANK(H9,H$3:H$11) -> 9~0
#8 | BNN Kab. Tabalong | #2641890000~#,##0 | #31200000~#,##0 | =C10-D10 -> 2610690000~#,##0 | #2583914260~#,##0 | =F10/C10 -> 0.9780552029~0.00% | =F10/E10 -> 0.9897438072~0.00% | =C10-F10 -> 57975740~#,##0 | =RANK(H10,H$3:H$11) -> 1~0
#9 | BNN Kab. Balangan | #1896540000~#,##0 | #16900000~#,##0 | =C11-D11 -> 1879640000~#,##0 | #1835762590~#,##0 | =F11/C11 -> 0.9679535312~0.00% | =F11/E11 -> 0.9766564821~0.00% | =C11-F11 -> 60777410~#,##0 | =RANK(H11,H$3:H$11) -> 6~0
 | Jumlah | =SUM(C3:C11) -> 32387716000~#,##0 | =SUM(D3:D11) -> 435950000~#,##0 | =SUM(E3:E11) -> 31951766000~#,##0 | =SUM(F3:F11) -> 31332453377~#,##0 | =F12/C12 -> 0.9674178129~0.00% | =F12/E12 -> 0.9806172647~0.00% | =SUM(I3:I11) -> 1055262623~#,##0
 | BNNK saja (8 satker) | =SUM(C4:C11) -> 18204810000~#,##0 | =SUM(D4:D11) -> 196500000~#,##0 | =SUM(E4:E11) -> 18008310000~#,##0 | =SUM(F4:F11) -> 17639096120~#,##0 | =F13/C13 -> 0.9689250325~0.00% | =F13/E13 -> 0.9794975831~0.00% | =SUM(I4:I11) -> 565713880~#,##0

Perkembangan anggaran BNNP dan BNNK 2020-2024
No | Tahun | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp) | Kenaikan pagu (Rp) | Pertumbuhan pagu
#1 | 2020 | #27418650000~#,##0 | #26035914720~#,##0 | =D17/C17 -> 0.9495695346~0.00% | =C17-D17 -> 1382735280~#,##0 | - | -
#2 | 2021 | #28976340000~#,##0 | #27941528635~#,##0 | =D18/C18 -> 0.9642877132~0.00% | =C18-D18 -> 1034811365~#,##0 | =C18-C17 -> 1557690000~#,##0 | =G18/C17 -> 0.056811331~0.00%
#3 | 2022 | #29853125000~#,##0 | #28980776410~#,##0 | =D19/C19 -> 0.9707786508~0.00% | =C19-D19 -> 872348590~#,##0 | =C19-C18 -> 876785000~#,##0 | =G19/C18 -> 0.0302586524~0.00%
#4 | 2023 | #31247980000~#,##0 | #30318642955~#,##0 | =D20/C20 -> 0.9702592921~0.00% | =C20-D20 -> 929337045~#,##0 | =C20-C19 -> 1394855000~#,##0 | =G20/C19 -> 0.0467239192~0.00%
#5 | 2024 | #32387716000~#,##0 | #31332453377~#,##0 | =D21/C21 -> 0.9674178129~0.00% | =C21-D21 -> 1055262623~#,##0 | =C21-C20 -> 1139736000~#,##0 | =G21/C20 -> 0.0364739097~0.00%
`,
    },
    {
      name: "T3.13 Lima Tahun",
      sheet: `
Tabel 3.13 Perbandingan Target, Realisasi dan Capaian Kinerja 2020-2024 (tanpa pembatasan 120%)
No | Indikator | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023 |  |  | 2024 |  | 
 |  | T | R | % | T | R | % | T | R | % | T | R | % | T | R | %
1 | Indeks Ketahanan Diri Remaja (Dektari) | 50,00 | 50,83 | 101,66 | 51,00 | 51,62 | 101,22 | 51,50 | 52,40 | 101,75 | 52,00 | 52,71 | 101,37 | 52,50 | 52,81 | 100,59
2 | Indeks Ketahanan Keluarga (Dektara) | 78,00 | 77,42 | 99,26 | 78,75 | 79,86 | 101,41 | 80,00 | 81,29 | 101,61 | 81,00 | 82,05 | 101,30 | 82,00 | 83,37 | 101,67
3 | Indeks Kemandirian Partisipasi (IKP) | 3,00 | 2,87 | 95,67 | 3,05 | 3,12 | 102,30 | 3,10 | 3,21 | 103,55 | 3,20 | 3,26 | 101,88 | 3,25 | 3,31 | 101,85
4 | Persentase penyalah guna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup | - | - | - | 65,00 | 68,42 | 105,26 | 70,00 | 72,58 | 103,69 | 72,00 | 78,13 | 108,51 | 75,00 | 80,82 | 107,76
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | - | - | - | 40 | 45 | 112,50 | 60 | 60 | 100,00 | 75 | 80 | 106,67 | 85 | 90 | 105,88
6 | Jumlah lembaga rehabilitasi yang operasional | 7 | 6 | 85,71 | 8 | 8 | 100,00 | 9 | 9 | 100,00 | 10 | 11 | 110,00 | 12 | 11 | 91,67
7 | Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional | - | - | - | 8 | 9 | 112,50 | 12 | 12 | 100,00 | 15 | 16 | 106,67 | 18 | 18 | 100,00
8 | Indeks kepuasan layanan klinik pratama (skala 4) | 3,00 | 3,21 | 107,00 | 3,10 | 3,28 | 105,81 | 3,20 | 3,34 | 104,38 | 3,30 | 3,42 | 103,64 | 3,40 | 3,54 | 104,12
9 | Rata-rata waktu layanan SKHPN *) | - | - | - | - | - | - | 75 | 70 | 106,67 | 65 | 58 | 110,77 | 60 | 48 | 120,00
10 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | 36 | 41 | 113,89 | 34 | 30 | 88,24 | 32 | 36 | 112,50 | 30 | 33 | 110,00 | 30 | 39 | 130,00
11 | Nilai Kinerja Anggaran (NKA) BNNP | 80,00 | 86,31 | 107,89 | 85,00 | 88,74 | 104,40 | 86,00 | 90,12 | 104,79 | 88,00 | 91,57 | 104,06 | 90,00 | 94,45 | 104,94
12 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | 90,00 | 91,86 | 102,07 | 91,00 | 93,27 | 102,49 | 92,00 | 94,08 | 102,26 | 94,00 | 95,44 | 101,53 | 95,00 | 96,73 | 101,82
 | Rata-rata capaian |  |  | 101,64 |  |  | 103,28 |  |  | 103,43 |  |  | 105,53 |  |  | 105,86
 | Jumlah indikator yang diukur |  |  | 8 |  |  | 11 |  |  | 12 |  |  | 12 |  |  | 12
T = target; R = realisasi. *) minimize, lihat Tabel 3.1. Rata-rata dihitung atas indikator yang diukur pada tahun itu.

Perbandingan realisasi 2024 dengan 2023
No | Indikator | Satuan | Realisasi 2023 | Realisasi 2024 | Selisih | % Perubahan | Keterangan
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,71 | 52,81 | 0,10 | 0,19 | Membaik
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 82,05 | 83,37 | 1,32 | 1,61 | Membaik
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,26 | 3,31 | 0,05 | 1,53 | Membaik
4 | Persentase penyalah guna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup | % | 78,13 | 80,82 | 2,69 | 3,44 | Membaik
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 80 | 90 | 10 | 12,50 | Membaik
6 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 11 | 11 | 0 | 0,00 | Tetap
7 | Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional | Unit | 16 | 18 | 2 | 12,50 | Membaik
8 | Indeks kepuasan layanan klinik pratama (skala 4) | Indeks | 3,42 | 3,54 | 0,12 | 3,51 | Membaik
9 | Rata-rata waktu layanan SKHPN *) | Menit | 58 | 48 | -10 | -17,24 | Membaik
10 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 33 | 39 | 6 | 18,18 | Membaik
11 | Nilai Kinerja Anggaran (NKA) BNNP | Nilai | 91,57 | 94,45 | 2,88 | 3,15 | Membaik
12 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | Nilai | 95,44 | 96,73 | 1,29 | 1,35 | Membaik

Perbandingan dengan target akhir Renstra 2020-2024
No | Indikator | Satuan | Target Renstra 2024 | Realisasi 2024 | Tingkat Kemajuan | Selisih (R - T) | Status
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 53,00 | 52,81 | 99,64% | -0,19 | Belum Tercapai
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 83,00 | 83,37 | 100,45% | 0,37 | Tercapai
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30 | 3,31 | 100,30% | 0,01 | Tercapai
4 | Persentase penyalah guna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup | % | 78,00 | 80,82 | 103,62% | 2,82 | Tercapai
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 90 | 90 | 100,00% | 0 | Tercapai
6 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 12 | 11 | 91,67% | -1 | Belum Tercapai
7 | Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional | Unit | 18 | 18 | 100,00% | 0 | Tercapai
8 | Indeks kepuasan layanan klinik pratama (skala 4) | Indeks | 3,45 | 3,54 | 102,61% | 0,09 | Tercapai
9 | Rata-rata waktu layanan SKHPN *) | Menit | 60 | 48 | 120,00% | -12 | Tercapai
10 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 40 | 39 | 97,50% | -1 | Belum Tercapai
11 | Nilai Kinerja Anggaran (NKA) BNNP | Nilai | 90,00 | 94,45 | 104,94% | 4,45 | Tercapai
12 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | Nilai | 96,00 | 96,73 | 100,76% | 0,73 | Tercapai
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Kepala BNNP Kalimantan Selatan Tahun 2024 memuat 12 indikator dengan anggaran awal sebesar Rp14.335.206.000,- (empat belas miliar tiga ratus tiga puluh lima juta dua ratus enam ribu rupiah) yang dibagi ke dalam 9 kegiatan.
Rata-rata capaian kinerja setelah pembatasan 120% adalah 105,03%, sedangkan tanpa pembatasan 105,86%; dari 12 indikator, 11 indikator (91,67%) berkategori Sangat Baik dan 1 indikator (8,33%) berkategori Baik.
Realisasi Indeks Ketahanan Diri Remaja tahun 2024 sebesar 52,81 dari target 52,50 atau tercapai 100,59%. Dibandingkan tahun 2023 sebesar 52,71, indeks naik 0,10 poin. Indeks tertinggi dicapai BNN Kab. Tabalong (54,39) dan terendah BNN Kab. Hulu Sungai Utara (50,78) dengan 1.700 responden di seluruh satker.
Intervensi ketahanan keluarga diikuti 82 keluarga. Rata-rata indeks sebelum intervensi 71,47 menjadi 83,37 sesudah intervensi, atau naik 11,90 poin, sehingga target 82,00 terlampaui dengan capaian 101,67%. Dua satker berkategori Sangat Tinggi, yaitu BNNK Banjarbaru (88,88) dan BNNK Tabalong (88,59).
Nilai IKP provinsi 3,31 melampaui target 3,25 dengan capaian 101,85%. Enam satker masuk kategori Sangat Mandiri dan tiga satker kategori Mandiri; lingkungan pendidikan memperoleh rata-rata tertinggi (3,46) dan lingkungan swasta terendah (3,20).
Sampai dengan tahun 2024 telah dicanangkan 118 Desa/Kelurahan Bersinar atau 5,85% dari 2.017 desa/kelurahan. Pada tahun 2024 bertambah 33 desa/kelurahan, naik 3 dari tahun 2023 (30) atau 10,00%. Pencanangan kumulatif terbanyak di Banjarmasin (18) dan paling sedikit di Kotabaru (3).
Layanan IBM diselenggarakan oleh 18 unit dengan 90 agen pemulihan (58 laki-laki dan 32 perempuan). Klien yang dilayani 185 orang dari target 180 orang atau 102,78%; capaian klien tertinggi pada BNNK Tabalong (120,00%) dan terendah BNNK Barito Kuala (80,00%).
Jumlah klien rawat jalan sebanyak 403 orang dari target 390 orang (103,33%), terdiri atas 355 laki-laki dan 48 perempuan. Zat yang paling banyak digunakan adalah metamfetamin sebanyak 287 klien atau 71,2%, disusul obat daftar G sebanyak 67 klien.
Dari 365 klien yang diukur kualitas hidupnya, 295 klien mengalami peningkatan atau 80,82%, yaitu 5,82 poin di atas target 75,00% dengan capaian 107,76%. Klien yang tidak meningkat berjumlah 70 orang.
Selama tahun 2024 diterbitkan 1.874 surat SKHPN/SKRK dengan PNBP Rp543.460.000,-. Bulan terbanyak adalah Agustus (267 surat) dan paling sedikit April (84 surat). Rata-rata waktu layanan 48 menit, lebih cepat 12 menit dari target 60 menit, sehingga capaian 120,00%.
Hasil survei kepuasan klinik pratama menunjukkan indeks 3,54 (skala 4) atau nilai IKM 88,50 dengan mutu A. Unsur tertinggi adalah biaya/tarif (91,33) dan terendah waktu penyelesaian (85,33). Empat unsur masih bermutu B.
Berkas perkara yang P-21 sebanyak 39 berkas dari target 30 berkas (130,00%), meningkat 6 berkas atau 18,18% dari 33 berkas tahun 2023. Tersangka yang diamankan 62 orang (55 laki-laki dan 7 perempuan), 28 orang di antaranya ditangani BNNP; 4 perkara masih dalam proses.
Barang bukti sabu tahun 2024 seberat 7.253,73 gram, naik 1.125,88 gram (18,37%) dari tahun 2023, sedangkan ganja turun 411,65 gram menjadi 2.693,75 gram. Ekstasi yang disita 2.007 butir dan obat daftar G 32.885 butir.
Nilai IKPA BNNP tahun 2024 sebesar 96,73, naik 1,29 poin dari 95,44 pada tahun 2023. Kenaikan terbesar pada Deviasi Halaman III DIPA (3,75 poin), sedangkan Belanja Kontraktual turun 0,70 poin. NKA BNNP 94,45 berpredikat Sangat Baik; dari sembilan satker, lima berpredikat Sangat Baik dan empat berpredikat Baik.
Pagu awal BNNP sebesar Rp14.335.206.000 direvisi menjadi Rp14.182.906.000 atau turun Rp152.300.000 (1,06%). Blokir automatic adjustment Rp239.450.000 (1,69% dari pagu revisi) sehingga pagu efektif Rp13.943.456.000. Realisasi Rp13.693.357.257 atau 96,55% dari pagu dan 98,21% dari pagu efektif, dengan sisa pagu Rp489.548.743.
Menurut bidang, realisasi terhadap pagu efektif tertinggi pada Bidang Pemberantasan dan Intelijen sebesar 98,59%. Porsi pagu terbesar ada pada Bagian Umum yaitu 68,8%. Belanja pegawai terealisasi 99,64%, belanja barang 94,03% dan belanja modal 86,61% dari pagu.
Pagu BNNP dan BNNK se-Kalimantan Selatan Rp32,39 miliar, terdiri atas BNNP Rp14,18 miliar dan delapan BNNK Rp18,20 miliar. Realisasi Rp31,33 miliar (96,74%) dan sisa Rp1,06 miliar. Realisasi terhadap pagu efektif tertinggi pada BNN Kab. Tabalong (98,97%). Pagu tumbuh 3,65% dibanding tahun 2023 sebesar Rp31,25 miliar.
Dibandingkan target akhir Renstra 2020-2024, sembilan dari 12 indikator telah tercapai dan tiga belum tercapai, yaitu Dektari (99,64%), lembaga rehabilitasi operasional (91,67%) dan berkas P-21 (97,50%).
Jumlah pegawai BNNP dan BNNK 231 orang dari kebutuhan (DSP) 363 orang atau 63,6%, sehingga masih kurang 132 orang. Menurut jenis kelamin terdapat 146 laki-laki (63,2%) dan 85 perempuan (36,8%). Pegawai berpendidikan S1/D-IV berjumlah 113 orang atau 48,92%.
`,
    },
  ],
  mistakes: [
    { sheet: "Narasi", cell: "A1", right: "tiga ratus tiga puluh lima juta", wrong: "tiga puluh lima juta" },
    { sheet: "Narasi", cell: "A3", right: "naik 0,10 poin", wrong: "naik 1,10 poin" },
    { sheet: "Narasi", cell: "A4", right: "diikuti 82 keluarga", wrong: "diikuti 90 keluarga" },
    { sheet: "Narasi", cell: "A5", right: "Enam satker masuk", wrong: "Tujuh satker masuk" },
    { sheet: "Narasi", cell: "A6", right: "atau 10,00%.", wrong: "atau 9,09%." },
    { sheet: "Narasi", cell: "A8", right: "atau 71,2%", wrong: "atau 72,7%" },
    { sheet: "Narasi", cell: "A10", right: "PNBP Rp543.460.000,-", wrong: "PNBP Rp534.460.000,-" },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "Unsur tertinggi adalah biaya/tarif",
      wrong: "Unsur tertinggi adalah sarana dan prasarana",
    },
    { sheet: "Narasi", cell: "A12", right: "diamankan 62 orang", wrong: "diamankan 61 orang" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "sabu tahun 2024 seberat 7.253,73 gram",
      wrong: "sabu tahun 2024 seberat 725,37 gram",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "sehingga pagu efektif Rp13.943.456.000",
      wrong: "sehingga pagu efektif Rp14.043.456.000",
    },
    { sheet: "Narasi", cell: "A17", right: "Pagu tumbuh 3,65%", wrong: "Pagu tumbuh 4,67%" },
    { sheet: "Narasi", cell: "A18", right: "sembilan dari 12", wrong: "sepuluh dari 12" },
    { sheet: "Narasi", cell: "A19", right: "masih kurang 132 orang", wrong: "masih kurang 122 orang" },
    { sheet: "PK 2024", cell: "D8", right: "3,25", wrong: "3,52" },
    { sheet: "PK 2024", cell: "C29", right: "Rp 14.335.206.000,-", wrong: "Rp 14.353.206.000,-" },
    { sheet: "RKT 2024", cell: "I8", right: "85", wrong: "58" },
    { sheet: "RKT 2024", cell: "E29", right: "1.365.470.000", wrong: "922.320.000" },
    { sheet: "T3.1 Capaian", cell: "F13", right: "120,00", wrong: "80,00" },
    { sheet: "T3.1 Capaian", cell: "F6", right: "101,67", wrong: "100,59" },
    { sheet: "T3.1 Capaian", cell: "H10", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.2 Dektari", cell: "G8", right: "51,71", wrong: "51,17" },
    { sheet: "T3.3 Dektara", cell: "J11", right: "11,98", wrong: "12,98" },
    { sheet: "T3.3 Dektara", cell: "K12", right: "Rendah", wrong: "Tinggi" },
    { sheet: "T3.4 IKP", cell: "I26", right: "15", wrong: "11" },
    { sheet: "T3.4 IKP", cell: "J31", right: "5,85%", wrong: "55,00%" },
    { sheet: "T3.5 IBM", cell: "F13", right: "=SUM(F4:F12) -> 90~0", wrong: "#86~0" },
    { sheet: "T3.6 Rehabilitasi", cell: "J8", right: "78,13", wrong: "76,19" },
    { sheet: "T3.6 Rehabilitasi", cell: "F5", right: "97", wrong: "79" },
    { sheet: "T3.7 SKHPN-SKM", cell: "F10", right: "=E10*290000 -> 68440000~#,##0", wrong: "#64840000~#,##0" },
    { sheet: "T3.7 SKHPN-SKM", cell: "D24", right: "=C24/150 -> 3.5133333333~0.00", wrong: "#3.31~0.00" },
    { sheet: "T3.8 Berantas", cell: "J11", right: "130,00%", wrong: "76,92%" },
    { sheet: "T3.8 Berantas", cell: "G27", right: "(411,65)", wrong: "411,65" },
    { sheet: "T3.9 NKA-IKPA", cell: "D6", right: "13,27", wrong: "12,71" },
    { sheet: "T3.9 NKA-IKPA", cell: "G22", right: "91,26", wrong: "92,16" },
    { sheet: "T3.10 Anggaran RO", cell: "G18", right: "565.289.800", wrong: "477.689.000" },
    { sheet: "T3.10 Anggaran RO", cell: "F12", right: "368.380.000", wrong: "386.880.000" },
    { sheet: "T3.11 Bidang", cell: "G5", right: "=E5-F5 -> 33811550~#,##0", wrong: "#55611550~#,##0" },
    { sheet: "T3.12 Satker", cell: "G20", right: "=C20-C19 -> 1394855000~#,##0", wrong: "#139485500~#,##0" },
    { sheet: "T3.13 Lima Tahun", cell: "H13", right: "88,24", wrong: "113,33" },
    { sheet: "T3.13 Lima Tahun", cell: "H37", right: "Belum Tercapai", wrong: "Tercapai" },
    { sheet: "T2.1 SDM", cell: "H13", right: "=SUM(D13:G13) -> 13~0", wrong: "#15~0" },
    { sheet: "T2.1 SDM", cell: "D36", right: "=D35/$G35 -> 0.4891774892~0.00%", wrong: "#0.2684~0.00%" },
    { sheet: "PK 2024", cell: "C24", right: "Rp 507.040.000,-", wrong: "Rp 570.040.000,-" },
    { sheet: "T3.1 Capaian", cell: "D12", right: "3,40", wrong: "3,30" },
  ],
};
