import type { ReportCase } from "./report-case";

/** a prison: inmates by case and month, every indicator in a table of its own, industry, plan of spending by month. */
export const lapasPerIndikator: ReportCase = {
  name: "a prison: inmates by case and month, every indicator in a table of its own, industry, plan of spending by month",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Pegawai",
      sheet: `
Tabel 1.1 Rekapitulasi Pegawai Lapas Kelas IIA Tanjungraya menurut Golongan dan Jenis Kelamin per 31 Desember 2024
No | Golongan | Jenis Kelamin |  | Jumlah | % |  | Pendidikan | Jml (org) | Persentase
 |  | L | P
1 | II/a | 9 | 1 | 10 | 8,06 |  | S2/S3 | 7 | 5,6%
2 | II/b | 14 | 2 | 16 | 12,90 |  | S1/D-IV | 46 | 37,1%
3 | II/c | 11 | 3 | 14 | 11,29 |  | D-III | 12 | 9,7%
4 | II/d | 6 | 1 | 7 | 5,65 |  | SLTA | 57 | 46,0%
5 | III/a | 17 | 5 | 22 | 17,74 |  | SLTP | 2 | 1,6%
6 | III/b | 19 | 6 | 25 | 20,16 |  | Jumlah | 124 | 100,0%
7 | III/c | 8 | 3 | 11 | 8,87
8 | III/d | 10 | 4 | 14 | 11,29
9 | IV/a | 3 | 1 | 4 | 3,23
10 | IV/b | 1 | - | 1 | 0,81
 | Jumlah | 98 | 26 | 124 | 100,00
 | Persentase | 79,03% | 20,97% | 100,00%

Tabel 1.2 Pegawai menurut Unit Kerja dan Status Jabatan
No. | Bagian/Seksi | Pejabat Struktural | JFT | JFU/Penjaga | Jumlah | Kebutuhan (ABK) | Kekurangan
1 | 2 | 3 | 4 | 5 | 6 = 3+4+5 | 7 | 8 = 7-6
1 | Kepala Lapas | 1 | - | - | 1 | 1 | -
2 | Sub Bagian Tata Usaha | 3 | 2 | 11 | 16 | 20 | 4
3 | Seksi Bimbingan Narapidana/Anak Didik | 4 | 6 | 9 | 19 | 27 | 8
4 | Seksi Kegiatan Kerja | 3 | 1 | 8 | 12 | 17 | 5
5 | Seksi Administrasi Kamtib | 3 | - | 7 | 10 | 14 | 4
6 | Kesatuan Pengamanan Lapas (KPLP) | 1 | - | 65 | 66 | 96 | 30
 | Jumlah | 15 | 9 | 100 | 124 | 175 | 51
Sumber: Urusan Kepegawaian dan Keuangan, Sub Bagian Tata Usaha
`,
    },
    {
      name: "T1.3 Kapasitas",
      sheet: `
Tabel 1.3 Kapasitas dan Isi Hunian per Blok (31 Desember 2024)
No | Blok/Wisma | Peruntukan | Jumlah Kamar | Kapasitas (org) | Isi (org) | Selisih | % Hunian | % Over Kapasitas
#1~0 | Blok A | Pidana umum | #15~#,##0 | #120~#,##0 | #238~#,##0 | =F3-E3 -> 118~#,##0 | =F3/E3 -> 1.9833333333~0.00% | =(F3-E3)/E3 -> 0.9833333333~0.00%
#2~0 | Blok B | Narkotika | #20~#,##0 | #160~#,##0 | #341~#,##0 | =F4-E4 -> 181~#,##0 | =F4/E4 -> 2.13125~0.00% | =(F4-E4)/E4 -> 1.13125~0.00%
#3~0 | Blok C | Narkotika | #15~#,##0 | #120~#,##0 | #262~#,##0 | =F5-E5 -> 142~#,##0 | =F5/E5 -> 2.1833333333~0.00% | =(F5-E5)/E5 -> 1.1833333333~0.00%
#4~0 | Blok D | Lansia & umum | #10~#,##0 | #60~#,##0 | #104~#,##0 | =F6-E6 -> 44~#,##0 | =F6/E6 -> 1.7333333333~0.00% | =(F6-E6)/E6 -> 0.7333333333~0.00%
#5~0 | Blok E | Mapenaling/tahanan | #5~#,##0 | #40~#,##0 | #59~#,##0 | =F7-E7 -> 19~#,##0 | =F7/E7 -> 1.475~0.00% | =(F7-E7)/E7 -> 0.475~0.00%
#6~0 | Sel Khusus | Pengamanan khusus | #10~#,##0 | #20~#,##0 | #12~#,##0 | =F8-E8 -> -8~#,##0 | =F8/E8 -> 0.6~0.00% | =(F8-E8)/E8 -> -0.4~0.00%
 | Jumlah |  | =SUM(D3:D8) -> 75~#,##0 | =SUM(E3:E8) -> 520~#,##0 | =SUM(F3:F8) -> 1016~#,##0 | =SUM(G3:G8) -> 496~#,##0 | =F9/E9 -> 1.9538461538~0.00% | =(F9-E9)/E9 -> 0.9538461538~0.00%
Catatan: Sel Khusus terisi di bawah kapasitas sehingga selisih dan % over kapasitas bernilai negatif

Tabel 1.4 Perkembangan Isi Lapas Tahun 2020 s.d. 2024
Tahun | Kapasitas | Isi | Over (org) | Over Kapasitas (%) | Naik/(Turun) Isi | % Pertumbuhan
#2020~0 | #520~#,##0 | #1094~#,##0 | =C14-B14 -> 574~#,##0 | =D14/B14*100 -> 110.3846153846~0.00 | - | -
#2021~0 | #520~#,##0 | #1043~#,##0 | =C15-B15 -> 523~#,##0 | =D15/B15*100 -> 100.5769230769~0.00 | =C15-C14 -> -51~#,##0 | =F15/C14 -> -0.0466179159~0.00%
#2022~0 | #520~#,##0 | #991~#,##0 | =C16-B16 -> 471~#,##0 | =D16/B16*100 -> 90.5769230769~0.00 | =C16-C15 -> -52~#,##0 | =F16/C15 -> -0.0498561841~0.00%
#2023~0 | #520~#,##0 | #968~#,##0 | =C17-B17 -> 448~#,##0 | =D17/B17*100 -> 86.1538461538~0.00 | =C17-C16 -> -23~#,##0 | =F17/C16 -> -0.0232088799~0.00%
#2024~0 | #520~#,##0 | #1016~#,##0 | =C18-B18 -> 496~#,##0 | =D18/B18*100 -> 95.3846153846~0.00 | =C18-C17 -> 48~#,##0 | =F18/C17 -> 0.0495867769~0.00%
Rata-rata | #520~#,##0 | =AVERAGE(C14:C18) -> 1022.4~#,##0.0 | =AVERAGE(D14:D18) -> 502.4~#,##0.0 | =AVERAGE(E14:E18) -> 96.6153846154~0.00
`,
    },
    {
      name: "T1.5 Mutasi Bulanan",
      sheet: `
Tabel 1.5 Mutasi Penghuni (Tahanan dan Narapidana) Lapas Kelas IIA Tanjungraya Tahun 2024
No | Bulan | Awal Bulan | Masuk |  |  | Keluar |  |  |  |  |  |  | Akhir Bulan
 |  |  | Baru | Pindahan | Jml Masuk | Bebas Murni | PB | CB | CMB | Pindah | Meninggal | Jml Keluar
(1) | (2) | (3) | (4) | (5) | (6)=(4)+(5) | (7) | (8) | (9) | (10) | (11) | (12) | (13)=(7) s.d (12) | (14)=(3)+(6)-(13)
1. | Januari | 968 | 42 | 6 | 48 | 14 | 9 | 5 | 1 | 8 | - | 37 | 979
2. | Februari | 979 | 38 | 4 | 42 | 12 | 11 | 4 | - | 5 | 1 | 33 | 988
3. | Maret | 988 | 35 | 8 | 43 | 15 | 8 | 6 | 2 | 10 | - | 41 | 990
4. | April | 990 | 33 | 3 | 36 | 18 | 10 | 3 | 1 | 6 | - | 38 | 988
5. | Mei | 988 | 41 | 5 | 46 | 13 | 12 | 7 | - | 4 | 1 | 37 | 997
6. | Juni | 997 | 36 | 9 | 45 | 11 | 9 | 5 | 1 | 12 | - | 38 | 1.004
7. | Juli | 1.004 | 44 | 2 | 46 | 16 | 13 | 4 | 2 | 7 | - | 42 | 1.008
8. | Agustus | 1.008 | 39 | 7 | 46 | 21 | 10 | 6 | 3 | 5 | 1 | 46 | 1.008
9. | September | 1.008 | 37 | 4 | 41 | 12 | 11 | 5 | 1 | 9 | - | 38 | 1.011
10. | Oktober | 1.011 | 45 | 6 | 51 | 14 | 14 | 8 | - | 6 | 1 | 43 | 1.019
11. | November | 1.019 | 40 | 5 | 45 | 13 | 12 | 6 | 1 | 8 | - | 40 | 1.024
12. | Desember | 1.024 | 31 | 3 | 34 | 15 | 10 | 4 | 2 | 11 | - | 42 | 1.016
 | Jumlah | 968 | 461 | 62 | 523 | 174 | 129 | 63 | 14 | 91 | 4 | 475 | 1.016
 | Rata-rata per bulan |  | 38,4 | 5,2 | 43,6 | 14,5 | 10,8 | 5,3 | 1,2 | 7,6 | 0,3 | 39,6 | 1.002,7
Ket: baris Jumlah kolom (3) adalah isi per 1 Januari 2024 dan kolom (14) isi per 31 Desember 2024
`,
    },
    {
      name: "T1.6 Jenis Perkara",
      sheet: `
Tabel 1.6 Penghuni menurut Jenis Perkara 31 Desember 2022-2024
No | Jenis Tindak Pidana | Jumlah Penghuni (orang) |  |  | Naik/(Turun) 2024 thd 2023 |  | Porsi 2024
 |  | 2022 | 2023 | 2024 | Orang | % | (%)
#1~0 | Narkotika | #571~#,##0 | #548~#,##0 | #569~#,##0 | =E4-D4 -> 21~#,##0;(#,##0);- | =F4/D4 -> 0.0383211679~0.0% | =E4/E$16*100 -> 56.0039370079~0.00
#2~0 | Pencurian | #118~#,##0 | #121~#,##0 | #134~#,##0 | =E5-D5 -> 13~#,##0;(#,##0);- | =F5/D5 -> 0.1074380165~0.0% | =E5/E$16*100 -> 13.188976378~0.00
#3~0 | Perlindungan Anak/Asusila | #104~#,##0 | #107~#,##0 | #112~#,##0 | =E6-D6 -> 5~#,##0;(#,##0);- | =F6/D6 -> 0.046728972~0.0% | =E6/E$16*100 -> 11.0236220472~0.00
#4~0 | Pembunuhan | #42~#,##0 | #40~#,##0 | #43~#,##0 | =E7-D7 -> 3~#,##0;(#,##0);- | =F7/D7 -> 0.075~0.0% | =E7/E$16*100 -> 4.2322834646~0.00
#5~0 | Penipuan | #36~#,##0 | #34~#,##0 | #38~#,##0 | =E8-D8 -> 4~#,##0;(#,##0);- | =F8/D8 -> 0.1176470588~0.0% | =E8/E$16*100 -> 3.7401574803~0.00
#6~0 | Penganiayaan | #27~#,##0 | #30~#,##0 | #33~#,##0 | =E9-D9 -> 3~#,##0;(#,##0);- | =F9/D9 -> 0.1~0.0% | =E9/E$16*100 -> 3.2480314961~0.00
#7~0 | Penggelapan | #31~#,##0 | #29~#,##0 | #27~#,##0 | =E10-D10 -> -2~#,##0;(#,##0);- | =F10/D10 -> -0.0689655172~0.0% | =E10/E$16*100 -> 2.657480315~0.00
#8~0 | Perampokan | #24~#,##0 | #22~#,##0 | #20~#,##0 | =E11-D11 -> -2~#,##0;(#,##0);- | =F11/D11 -> -0.0909090909~0.0% | =E11/E$16*100 -> 1.968503937~0.00
#9~0 | Korupsi | #14~#,##0 | #16~#,##0 | #15~#,##0 | =E12-D12 -> -1~#,##0;(#,##0);- | =F12/D12 -> -0.0625~0.0% | =E12/E$16*100 -> 1.4763779528~0.00
#10~0 | KDRT | #5~#,##0 | #4~#,##0 | #6~#,##0 | =E13-D13 -> 2~#,##0;(#,##0);- | =F13/D13 -> 0.5~0.0% | =E13/E$16*100 -> 0.5905511811~0.00
#11~0 | Terorisme | - | #1~#,##0 | #1~#,##0 | =E14-D14 -> 0~#,##0;(#,##0);- | =F14/D14 -> 0~0.0% | =E14/E$16*100 -> 0.0984251969~0.00
#12~0 | Lain-lain | #19~#,##0 | #16~#,##0 | #18~#,##0 | =E15-D15 -> 2~#,##0;(#,##0);- | =F15/D15 -> 0.125~0.0% | =E15/E$16*100 -> 1.7716535433~0.00
 | JUMLAH | =SUM(C4:C15) -> 991~#,##0 | =SUM(D4:D15) -> 968~#,##0 | =SUM(E4:E15) -> 1016~#,##0 | =E16-D16 -> 48~#,##0;(#,##0);- | =F16/D16 -> 0.0495867769~0.0% | #100~0.00

Tabel 1.7 Penghuni menurut Status/Golongan Registrasi per 31 Desember 2024
No | Registrasi | Uraian | WNI | WNA | Jumlah | Persen | 2023
#1~0 | A | Tahanan (A.I s.d. A.V) | #47~#,##0 | - | =SUM(D20:E20) -> 47~#,##0 | =F20/F$28 -> 0.0462598425~0.00% | #41~#,##0
#2~0 | B.I | Pidana di atas 1 tahun | #901~#,##0 | #2~#,##0 | =SUM(D21:E21) -> 903~#,##0 | =F21/F$28 -> 0.8887795276~0.00% | #866~#,##0
#3~0 | B.IIa | Pidana 3 bulan s.d. 1 tahun | #38~#,##0 | - | =SUM(D22:E22) -> 38~#,##0 | =F22/F$28 -> 0.0374015748~0.00% | #35~#,##0
#4~0 | B.IIb | Pidana di bawah 3 bulan | #6~#,##0 | - | =SUM(D23:E23) -> 6~#,##0 | =F23/F$28 -> 0.0059055118~0.00% | #4~#,##0
#5~0 | B.III | Pidana kurungan pengganti denda | #14~#,##0 | - | =SUM(D24:E24) -> 14~#,##0 | =F24/F$28 -> 0.0137795276~0.00% | #15~#,##0
#6~0 | SH | Seumur hidup | #6~#,##0 | #1~#,##0 | =SUM(D25:E25) -> 7~#,##0 | =F25/F$28 -> 0.0068897638~0.00% | #6~#,##0
#7~0 | MT | Pidana mati | #1~#,##0 | - | =SUM(D26:E26) -> 1~#,##0 | =F26/F$28 -> 0.000984252~0.00% | #1~#,##0
 |  | Jumlah Narapidana | =SUM(D21:D26) -> 966~#,##0 | =SUM(E21:E26) -> 3~#,##0 | =SUM(F21:F26) -> 969~#,##0 | =F27/F28 -> 0.9537401575~0.00% | #927~#,##0
 |  | Jumlah Penghuni | =D20+D27 -> 1013~#,##0 | =E20+E27 -> 3~#,##0 | =F20+F27 -> 1016~#,##0 | #1~0.00% | #968~#,##0
`,
    },
    {
      name: "T2.1 Perjanjian Kinerja",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
LEMBAGA PEMASYARAKATAN KELAS IIA TANJUNGRAYA
No | Sasaran Kegiatan | No IKK | Indikator Kinerja Kegiatan | Target
(1) | (2) | (3) | (4) | (5)
1. | Meningkatnya pelayanan perawatan narapidana/tahanan, pengendalian penyakit menular dan kualitas hidup narapidana peserta rehabilitasi narkotika | 1 | Persentase pemenuhan layanan makanan bagi tahanan/narapidana sesuai standar | 93%
 |  | 2 | Persentase tahanan/narapidana mendapatkan layanan kesehatan (preventif) secara berkualitas | 94%
 |  | 3 | Persentase tahanan/narapidana perempuan (ibu hamil dan menyusui) mendapat akses layanan kesehatan maternal | 97%
 |  | 4 | Persentase tahanan/narapidana yang mengalami gangguan mental dapat tertangani | 80%
 |  | 5 | Persentase tahanan/narapidana lansia yang mendapatkan layanan kesehatan sesuai standar | 90%
 |  | 6 | Persentase tahanan/narapidana berpenyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB positif (berhasil sembuh) | 80%
 |  | 7 | Persentase perubahan kualitas hidup narapidana peserta rehabilitasi narkotika | 70%
2. | Meningkatnya pelayanan pembinaan kepribadian, pemberian hak dan pembinaan kemandirian | 8 | Persentase narapidana yang memperoleh nilai baik dengan predikat memuaskan pada instrumen penilaian kepribadian | 80%
 |  | 9 | Persentase narapidana yang mendapatkan hak remisi | 98%
 |  | 10 | Persentase narapidana yang mendapatkan hak integrasi | 80%
 |  | 11 | Persentase narapidana yang memperoleh pendidikan dan pelatihan vokasi bersertifikasi | 81%
 |  | 12 | Persentase narapidana yang bekerja dan produktif | 75%
3. | Meningkatnya pelayanan keamanan dan ketertiban sesuai standar | 13 | Persentase pengaduan yang ditindaklanjuti sesuai standar | 85%
 |  | 14 | Persentase gangguan kamtib yang dapat dicegah | 80%
 |  | 15 | Persentase kepatuhan dan disiplin terhadap tata tertib oleh pelaku gangguan kamtib | 85%
 |  | 16 | Persentase pemulihan kondisi keamanan pasca gangguan kamtib secara tuntas | 80%
 |  | 17 | Jumlah kejadian gangguan kamtib (maksimal) | maks. 6 Kejadian
4. | Meningkatnya dukungan layanan manajemen satuan kerja | 18 | Jumlah dokumen perencanaan, anggaran dan pelaporan yang disusun tepat waktu | 12 Dokumen
 |  | 19 | Indeks Kepuasan Masyarakat (IKM) | 90 Nilai
 |  | 20 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 95 Nilai

No | Kegiatan |  | Jumlah RO | Anggaran (Rp)
1 | Penyelenggaraan Pemasyarakatan di Wilayah | 5252 | 7 | Rp 9.655.305.000,-
2 | Dukungan Manajemen dan Teknis Lainnya di Wilayah | 6231 | 5 | Rp 11.613.800.000,-
 | Jumlah |  | 12 | Rp 21.269.105.000,-
Terbilang: dua puluh satu miliar dua ratus enam puluh sembilan juta seratus lima ribu rupiah
Kepala Kantor Wilayah, |  |  | Kalapas Kelas IIA Tanjungraya,

ttd |  |  | ttd
`,
    },
    {
      name: "T3.1 Capaian Kinerja",
      sheet: `
Tabel 3.1 Pengukuran Kinerja Tahun 2024
No | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7
SK 1 | Meningkatnya pelayanan perawatan narapidana/tahanan, pengendalian penyakit menular dan kualitas hidup narapidana peserta rehabilitasi narkotika
1 | Persentase pemenuhan layanan makanan bagi tahanan/narapidana sesuai standar | % | 93 | 100,00 | 107,53 | Sangat Baik
2 | Persentase tahanan/narapidana mendapatkan layanan kesehatan (preventif) secara berkualitas | % | 94 | 96,95 | 103,14 | Sangat Baik
3 | Persentase tahanan/narapidana perempuan (ibu hamil dan menyusui) mendapat akses layanan kesehatan maternal | % | 97 | - | - | N/A
4 | Persentase tahanan/narapidana yang mengalami gangguan mental dapat tertangani | % | 80 | 87,50 | 109,38 | Sangat Baik
5 | Persentase tahanan/narapidana lansia yang mendapatkan layanan kesehatan sesuai standar | % | 90 | 94,74 | 105,27 | Sangat Baik
6 | Persentase tahanan/narapidana berpenyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB positif (berhasil sembuh) | % | 80 | 80,95 | 101,19 | Sangat Baik
7 | Persentase perubahan kualitas hidup narapidana peserta rehabilitasi narkotika | % | 70 | 86,67 | 120,00 | Sangat Baik
 | Rata-rata capaian SK 1 |  |  |  | 107,75 | Sangat Baik
SK 2 | Meningkatnya pelayanan pembinaan kepribadian, pemberian hak dan pembinaan kemandirian
8 | Persentase narapidana yang memperoleh nilai baik dengan predikat memuaskan pada instrumen penilaian kepribadian | % | 80 | 82,66 | 103,33 | Sangat Baik
9 | Persentase narapidana yang mendapatkan hak remisi | % | 98 | 97,79 | 99,79 | Baik
10 | Persentase narapidana yang mendapatkan hak integrasi | % | 80 | 93,21 | 116,51 | Sangat Baik
11 | Persentase narapidana yang memperoleh pendidikan dan pelatihan vokasi bersertifikasi | % | 81 | 80,00 | 98,77 | Baik
12 | Persentase narapidana yang bekerja dan produktif | % | 75 | 80,00 | 106,67 | Sangat Baik
 | Rata-rata capaian SK 2 |  |  |  | 105,01 | Sangat Baik
SK 3 | Meningkatnya pelayanan keamanan dan ketertiban sesuai standar
13 | Persentase pengaduan yang ditindaklanjuti sesuai standar | % | 85 | 96,00 | 112,94 | Sangat Baik
14 | Persentase gangguan kamtib yang dapat dicegah | % | 80 | 86,11 | 107,64 | Sangat Baik
15 | Persentase kepatuhan dan disiplin terhadap tata tertib oleh pelaku gangguan kamtib | % | 85 | 86,84 | 102,16 | Sangat Baik
16 | Persentase pemulihan kondisi keamanan pasca gangguan kamtib secara tuntas | % | 80 | 100,00 | 120,00 | Sangat Baik
17 | Jumlah kejadian gangguan kamtib (maksimal) | Kejadian | ≤ 6 | 5 | 116,67 | Sangat Baik
 | Rata-rata capaian SK 3 |  |  |  | 111,88 | Sangat Baik
SK 4 | Meningkatnya dukungan layanan manajemen satuan kerja
18 | Jumlah dokumen perencanaan, anggaran dan pelaporan yang disusun tepat waktu | Dokumen | 12 | 12 | 100,00 | Baik
19 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 90 | 92,48 | 102,76 | Sangat Baik
20 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95 | 96,45 | 101,53 | Sangat Baik
 | Rata-rata capaian SK 4 |  |  |  | 101,43 | Sangat Baik
 | Rata-rata capaian seluruh indikator (19 indikator) |  |  |  | 107,12 | Sangat Baik
Catatan: (a) capaian dibatasi paling tinggi 120%; (b) indikator 17 berpolaritas minimum: capaian = ((2 x target) - realisasi) / target x 100%; (c) indikator 3 tidak dihitung karena tidak terdapat penghuni perempuan
Kategori: > 100 Sangat Baik; 90 - 100 Baik; 70 - < 90 Cukup; < 70 Kurang
Rekap: Sangat Baik | 16 | Baik | 3 | Cukup | 0 | Kurang | 0
`,
    },
    {
      name: "T3.2 Per Indikator",
      sheet: `
Tabel 3.2 Perbandingan Target, Realisasi dan Capaian per Indikator Tahun 2021 s.d. 2024

IKK 1. Persentase pemenuhan layanan makanan bagi tahanan/narapidana sesuai standar
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 90,00 | 91,00 | 92,00 | 93,00 | 1,00
Realisasi (%) | 100,00 | 100,00 | 100,00 | 100,00 | 0,00
Capaian (%) | 111,11 | 109,89 | 108,70 | 107,53 | (1,17)

IKK 2. Persentase tahanan/narapidana mendapatkan layanan kesehatan (preventif) secara berkualitas
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 951 | 1.043 | 92% | 91,18% | 99,11%
2022 | 918 | 991 | 93% | 92,63% | 99,60%
2023 | 931 | 968 | 93% | 96,18% | 103,42%
2024 | 985 | 1.016 | 94% | 96,95% | 103,14%

IKK 4. Persentase tahanan/narapidana yang mengalami gangguan mental dapat tertangani
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 5 | 7 | 70% | 71,43% | 102,04%
2022 | 7 | 9 | 75% | 77,78% | 103,71%
2023 | 6 | 7 | 78% | 85,71% | 109,88%
2024 | 7 | 8 | 80% | 87,50% | 109,38%

IKK 5. Persentase tahanan/narapidana lansia yang mendapatkan layanan kesehatan sesuai standar
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 85,00 | 87,00 | 88,00 | 90,00 | 2,00
Realisasi (%) | 85,29 | 88,89 | 89,19 | 94,74 | 5,55
Capaian (%) | 100,34 | 102,17 | 101,35 | 105,27 | 3,92

IKK 6. Persentase tahanan/narapidana berpenyakit menular HIV-AIDS (ditekan jumlah virusnya) dan TB positif (berhasil sembuh)
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 13 | 18 | 70% | 72,22% | 103,17%
2022 | 15 | 20 | 75% | 75,00% | 100,00%
2023 | 16 | 20 | 78% | 80,00% | 102,56%
2024 | 17 | 21 | 80% | 80,95% | 101,19%

IKK 7. Persentase perubahan kualitas hidup narapidana peserta rehabilitasi narkotika
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 60,00 | 65,00 | 68,00 | 70,00 | 2,00
Realisasi (%) | 76,00 | 82,00 | 81,82 | 86,67 | 4,85
Capaian (%) | 120,00 | 120,00 | 120,00 | 120,00 | 0,00

IKK 8. Persentase narapidana yang memperoleh nilai baik dengan predikat memuaskan pada instrumen penilaian kepribadian
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 742 | 998 | 75% | 74,35% | 99,13%
2022 | 718 | 942 | 76% | 76,22% | 100,29%
2023 | 748 | 927 | 78% | 80,69% | 103,45%
2024 | 801 | 969 | 80% | 82,66% | 103,33%

IKK 9. Persentase narapidana yang mendapatkan hak remisi
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 96,00 | 97,00 | 97,00 | 98,00 | 1,00
Realisasi (%) | 95,42 | 96,26 | 97,58 | 97,79 | 0,21
Capaian (%) | 99,40 | 99,24 | 100,60 | 99,79 | (0,81)

IKK 10. Persentase narapidana yang mendapatkan hak integrasi
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 168 | 191 | 75% | 87,96% | 117,28%
2022 | 179 | 199 | 76% | 89,95% | 118,36%
2023 | 188 | 203 | 78% | 92,61% | 118,73%
2024 | 206 | 221 | 80% | 93,21% | 116,51%

IKK 11. Persentase narapidana yang memperoleh pendidikan dan pelatihan vokasi bersertifikasi
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 75,00 | 78,00 | 80,00 | 81,00 | 1,00
Realisasi (%) | 75,00 | 82,22 | 83,00 | 80,00 | (3,00)
Capaian (%) | 100,00 | 105,41 | 103,75 | 98,77 | (4,98)

IKK 12. Persentase narapidana yang bekerja dan produktif
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 101 | 140 | 70% | 72,14% | 103,06%
2022 | 112 | 150 | 72% | 74,67% | 103,71%
2023 | 117 | 150 | 74% | 78,00% | 105,41%
2024 | 128 | 160 | 75% | 80,00% | 106,67%

IKK 13. Persentase pengaduan yang ditindaklanjuti sesuai standar
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 80,00 | 82,00 | 84,00 | 85,00 | 1,00
Realisasi (%) | 82,35 | 90,48 | 91,30 | 96,00 | 4,70
Capaian (%) | 102,94 | 110,34 | 108,69 | 112,94 | 4,25

IKK 14. Persentase gangguan kamtib yang dapat dicegah
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 24 | 31 | 75% | 77,42% | 103,23%
2022 | 27 | 33 | 77% | 81,82% | 106,26%
2023 | 29 | 35 | 78% | 82,86% | 106,23%
2024 | 31 | 36 | 80% | 86,11% | 107,64%

IKK 15. Persentase kepatuhan dan disiplin terhadap tata tertib oleh pelaku gangguan kamtib
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023
Target (%) | 80,00 | 82,00 | 84,00 | 85,00 | 1,00
Realisasi (%) | 80,65 | 82,35 | 83,78 | 86,84 | 3,06
Capaian (%) | 100,81 | 100,43 | 99,74 | 102,16 | 2,42

IKK 16. Persentase pemulihan kondisi keamanan pasca gangguan kamtib secara tuntas
Tahun | Jumlah Pembilang | Jumlah Penyebut | Target | Realisasi | % Capaian
2021 | 7 | 7 | 75% | 100,00% | 120,00%
2022 | 6 | 6 | 77% | 100,00% | 120,00%
2023 | 6 | 6 | 78% | 100,00% | 120,00%
2024 | 5 | 5 | 80% | 100,00% | 120,00%

IKK 17. Jumlah kejadian gangguan kamtib (semakin kecil semakin baik)
Tahun | Target Maks | Realisasi | % Capaian
2021 | 8 | 7 | 112,50%
2022 | 7 | 6 | 114,29%
2023 | 7 | 6 | 114,29%
2024 | 6 | 5 | 116,67%

IKK 19 dan 20. Indeks Kepuasan Masyarakat dan Nilai IKPA
Tahun | Target IKM | Realisasi IKM | Capaian IKM (%) | Target IKPA | Realisasi IKPA | Capaian IKPA (%)
2022 | 86,00 | 88,12 | 102,47 | 90,00 | 91,27 | 101,41
2023 | 88,00 | 90,46 | 102,80 | 93,00 | 94,16 | 101,25
2024 | 90,00 | 92,48 | 102,76 | 95,00 | 96,45 | 101,53
Capaian dihitung dari realisasi dua desimal, paling tinggi 120%
`,
    },
    {
      name: "T3.3 Pembilang-Penyebut",
      sheet: `
Tabel 3.3 Perhitungan Realisasi Indikator Tahun 2024
IKK | Rumus | Pembilang | Penyebut | Hasil (%) | Perhitungan
1 | Jumlah penghuni yang mendapat layanan makanan sesuai standar dibagi jumlah seluruh penghuni x 100% | 1.016 | 1.016 | 100,00 | (1.016 : 1.016) x 100% = 100,00%
2 | Jumlah penghuni yang mendapat layanan kesehatan preventif dibagi jumlah seluruh penghuni x 100% | 985 | 1.016 | 96,95 | (985 : 1.016) x 100% = 96,95%
3 | Tidak dihitung | - | - | - | -
4 | Jumlah penghuni gangguan mental yang tertangani dibagi jumlah penghuni yang mengalami gangguan mental x 100% | 7 | 8 | 87,50 | (7 : 8) x 100% = 87,50%
5 | Jumlah lansia yang mendapat layanan kesehatan dibagi jumlah seluruh penghuni lansia x 100% | 36 | 38 | 94,74 | (36 : 38) x 100% = 94,74%
6 | Jumlah penderita HIV ditekan virusnya dan TB sembuh dibagi jumlah penderita HIV-AIDS dan TB positif x 100% | 17 | 21 | 80,95 | (17 : 21) x 100% = 80,95%
7 | Jumlah peserta rehabilitasi yang meningkat kualitas hidupnya dibagi jumlah seluruh peserta rehabilitasi x 100% | 52 | 60 | 86,67 | (52 : 60) x 100% = 86,67%
8 | Jumlah narapidana bernilai baik dibagi jumlah seluruh narapidana x 100% | 801 | 969 | 82,66 | (801 : 969) x 100% = 82,66%
9 | Jumlah narapidana yang memperoleh remisi umum dibagi jumlah narapidana yang diusulkan remisi umum x 100% | 842 | 861 | 97,79 | (842 : 861) x 100% = 97,79%
10 | Jumlah narapidana yang disetujui PB, CB dan CMB dibagi jumlah narapidana yang diusulkan PB, CB dan CMB x 100% | 206 | 221 | 93,21 | (206 : 221) x 100% = 93,21%
11 | Jumlah narapidana yang lulus pelatihan bersertifikat dibagi jumlah narapidana peserta pelatihan x 100% | 96 | 120 | 80,00 | (96 : 120) x 100% = 80,00%
12 | Jumlah narapidana yang bekerja dan produktif dibagi jumlah narapidana yang memenuhi syarat bekerja x 100% | 128 | 160 | 80,00 | (128 : 160) x 100% = 80,00%
13 | Jumlah pengaduan yang ditindaklanjuti dibagi jumlah pengaduan yang diterima x 100% | 24 | 25 | 96,00 | (24 : 25) x 100% = 96,00%
14 | Jumlah potensi gangguan yang dicegah dibagi jumlah seluruh potensi gangguan x 100% | 31 | 36 | 86,11 | (31 : 36) x 100% = 86,11%
15 | Jumlah pelaku gangguan yang patuh dan disiplin dibagi jumlah pelaku gangguan kamtib x 100% | 33 | 38 | 86,84 | (33 : 38) x 100% = 86,84%
16 | Jumlah gangguan yang dipulihkan tuntas dibagi jumlah kejadian gangguan kamtib x 100% | 5 | 5 | 100,00 | (5 : 5) x 100% = 100,00%

Pengaduan yang ditindaklanjuti (IKK 13)
Triwulan | Tindak lanjut | Diterima | Belum/Tidak | Persentase | Kumulatif Tindak lanjut | Kumulatif Diterima | % Kumulatif
TW I | 5 | 5 | - | 100,00% | 5 | 5 | 100,00%
TW II | 7 | 7 | - | 100,00% | 12 | 12 | 100,00%
TW III | 6 | 7 | 1 | 85,71% | 18 | 19 | 94,74%
TW IV | 6 | 6 | - | 100,00% | 24 | 25 | 96,00%
Jumlah | 24 | 25 | 1 | 96,00%

Pemberian hak integrasi (IKK 10)
Triwulan | Disetujui | Diusulkan | Belum/Tidak | Persentase | Kumulatif Disetujui | Kumulatif Diusulkan | % Kumulatif
TW I | 46 | 50 | 4 | 92,00% | 46 | 50 | 92,00%
TW II | 48 | 51 | 3 | 94,12% | 94 | 101 | 93,07%
TW III | 55 | 60 | 5 | 91,67% | 149 | 161 | 92,55%
TW IV | 57 | 60 | 3 | 95,00% | 206 | 221 | 93,21%
Jumlah | 206 | 221 | 15 | 93,21%

Pelatihan vokasi bersertifikat (IKK 11)
Triwulan | Lulus | Peserta | Belum/Tidak | Persentase | Kumulatif Lulus | Kumulatif Peserta | % Kumulatif
TW I | 17 | 20 | 3 | 85,00% | 17 | 20 | 85,00%
TW II | 34 | 40 | 6 | 85,00% | 51 | 60 | 85,00%
TW III | 25 | 40 | 15 | 62,50% | 76 | 100 | 76,00%
TW IV | 20 | 20 | - | 100,00% | 96 | 120 | 80,00%
Jumlah | 96 | 120 | 24 | 80,00%

Gangguan kamtib yang dicegah (IKK 14)
Triwulan | Dicegah | Potensi | Belum/Tidak | Persentase | Kumulatif Dicegah | Kumulatif Potensi | % Kumulatif
TW I | 8 | 9 | 1 | 88,89% | 8 | 9 | 88,89%
TW II | 9 | 10 | 1 | 90,00% | 17 | 19 | 89,47%
TW III | 6 | 8 | 2 | 75,00% | 23 | 27 | 85,19%
TW IV | 8 | 9 | 1 | 88,89% | 31 | 36 | 86,11%
Jumlah | 31 | 36 | 5 | 86,11%
`,
    },
    {
      name: "T3.4 Remisi & Integrasi",
      sheet: `
Tabel 3.4 Pemberian Remisi Tahun 2024
No | Jenis Remisi | Jumlah Usulan | Disetujui |  | Jumlah | Ditolak/ Pending | % Disetujui
 |  |  | RK/RU I | RK/RU II (langsung bebas)
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=3-6 | 8=6/3
1 | Remisi Khusus Hari Raya Nyepi | 6 | 6 | - | 6 | - | 100,00
2 | Remisi Khusus Hari Raya Idul Fitri | 748 | 721 | 9 | 730 | 18 | 97,59
3 | Remisi Khusus Hari Raya Waisak | 11 | 10 | - | 10 | 1 | 90,91
4 | Remisi Umum 17 Agustus | 861 | 825 | 17 | 842 | 19 | 97,79
5 | Remisi Khusus Hari Raya Natal | 87 | 82 | 2 | 84 | 3 | 96,55
 | JUMLAH | 1.713 | 1.644 | 28 | 1.672 | 41 | 97,61
Remisi Khusus Imlek tidak diusulkan pada tahun 2024.

Tabel 3.5 Besaran Remisi Umum 17 Agustus 2024 dan Penghematan Anggaran Bahan Makanan (Rp20.000,- per orang per hari)
Besaran | RU I | RU II | Jumlah | Hari per orang | Jumlah Hari | Penghematan (Rp) | %
1 bulan | 148 | 6 | 154 | 30 | 4.620 | 92.400.000 | 18,29
2 bulan | 203 | 5 | 208 | 60 | 12.480 | 249.600.000 | 24,70
3 bulan | 241 | 4 | 245 | 90 | 22.050 | 441.000.000 | 29,10
4 bulan | 132 | 1 | 133 | 120 | 15.960 | 319.200.000 | 15,80
5 bulan | 74 | 1 | 75 | 150 | 11.250 | 225.000.000 | 8,91
6 bulan | 27 | - | 27 | 180 | 4.860 | 97.200.000 | 3,21
Jumlah | 825 | 17 | 842 |  | 71.220 | 1.424.400.000 | 100,00

Tabel 3.6 Program Integrasi per Triwulan
Jenis | TW I | TW II | TW III | TW IV | Jumlah 2024 | Jumlah 2023 | Naik/(Turun) | %
Pembebasan Bersyarat (PB) | 28 | 31 | 34 | 36 | 129 | 116 | 13 | 11,2
Cuti Bersyarat (CB) | 15 | 15 | 15 | 18 | 63 | 61 | 2 | 3,3
Cuti Menjelang Bebas (CMB) | 3 | 2 | 6 | 3 | 14 | 11 | 3 | 27,3
Jumlah | 46 | 48 | 55 | 57 | 206 | 188 | 18 | 9,6
Rata-rata per bulan | 15,3 | 16,0 | 18,3 | 19,0 | 17,2 | 15,7
`,
    },
    {
      name: "T3.5 Kesehatan",
      sheet: `
Tabel 3.7 Sepuluh Penyakit Terbanyak (kunjungan klinik)
No | Penyakit | TW I | TW II | TW III | TW IV | Total Kunjungan | % | Rata2/bln
1 | ISPA | 214 | 198 | 176 | 231 | 819 | 22,59 % | 68,3
2 | Dermatitis/Scabies | 187 | 174 | 192 | 166 | 719 | 19,83 % | 59,9
3 | Gastritis/Dispepsia | 143 | 151 | 138 | 129 | 561 | 15,47 % | 46,8
4 | Myalgia | 97 | 88 | 104 | 93 | 382 | 10,54 % | 31,8
5 | Hipertensi | 74 | 79 | 83 | 77 | 313 | 8,63 % | 26,1
6 | Cephalgia | 81 | 76 | 69 | 84 | 310 | 8,55 % | 25,8
7 | Odontalgia | 52 | 47 | 58 | 49 | 206 | 5,68 % | 17,2
8 | Diare | 38 | 31 | 44 | 29 | 142 | 3,92 % | 11,8
9 | Diabetes Melitus | 24 | 26 | 25 | 28 | 103 | 2,84 % | 8,6
10 | Asma Bronkial | 17 | 13 | 19 | 22 | 71 | 1,96 % | 5,9
 | Total | 927 | 883 | 908 | 908 | 3.626 | 100 % | 302,2

Tabel 3.8 Penanganan Penyakit Menular, Gangguan Mental dan Lansia
No | Kelompok | Jumlah Penderita/Sasaran | Tertangani |  | Meninggal | Dalam Penanganan | % Tertangani
 |  |  | L | P
a | HIV-AIDS (ditekan virusnya) | 9 | 8 | - | - | 1 | 88,89%
b | TB positif (sembuh) | 12 | 9 | - | 1 | 2 | 75,00%
 | Sub jumlah penyakit menular | 21 | 17 | - | 1 | 3 | 80,95%
c | Gangguan mental | 8 | 7 | - | - | 1 | 87,50%
d | Lansia (60 tahun ke atas) | 38 | 36 | - | 2 | - | 94,74%
 | Jumlah seluruhnya | 67 | 60 | - | 3 | 4 | 89,55%

Tabel 3.9 Kematian Penghuni
Penyebab | 2022 | 2023 | 2024 | Jumlah
TB Paru | 2 | 1 | 1 | 4
Penyakit jantung | 1 | 2 | 2 | 5
Stroke | 1 | - | 1 | 2
Kekerasan | - | - | - | -
Jumlah | 4 | 3 | 4 | 11
`,
    },
    {
      name: "T3.6 Keamanan",
      sheet: `
Tabel 3.10 Gangguan Keamanan dan Ketertiban (semakin rendah semakin baik)
No | Jenis Gangguan | Kejadian 2022 | Kejadian 2023 | Target Maks 2024 | Kejadian 2024 | Selisih thd Target | Capaian (%) | Turun/(Naik) thd 2023
#1~0 | Perkelahian antar penghuni | #3~0 | #3~0 | #3~0 | #2~0 | =E3-F3 -> 1~0;(0);- | =(2*E3-F3)/E3*100 -> 133.3333333333~0.00 | =D3-F3 -> 1~0;(0);-
#2~0 | Penyelundupan barang terlarang | #2~0 | #2~0 | #2~0 | #2~0 | =E4-F4 -> 0~0;(0);- | =(2*E4-F4)/E4*100 -> 100~0.00 | =D4-F4 -> 0~0;(0);-
#3~0 | Percobaan pelarian | #1~0 | #1~0 | #1~0 | #1~0 | =E5-F5 -> 0~0;(0);- | =(2*E5-F5)/E5*100 -> 100~0.00 | =D5-F5 -> 0~0;(0);-
#4~0 | Pelarian | - | - | - | - | - | #100~0.00 | -
#5~0 | Kerusuhan/pembakaran | - | - | - | - | - | #100~0.00 | -
 | Jumlah | =SUM(C3:C7) -> 6~0 | =SUM(D3:D7) -> 6~0 | =SUM(E3:E7) -> 6~0 | =SUM(F3:F7) -> 5~0 | =E8-F8 -> 1~0 | =(2*E8-F8)/E8*100 -> 116.6666666667~0.00 | =D8-F8 -> 1~0
Catatan: jenis gangguan tanpa target dan tanpa kejadian dinilai 100; capaian per jenis gangguan pada tabel ini tidak dibatasi

Tabel 3.11 Hasil Razia/Penggeledahan Kamar Hunian per Bulan 2024
Bulan | Frekuensi Razia | HP | Charger/ Kabel | Sajam/ Benda Tajam | Kartu/ Judi | Lainnya | Jumlah Temuan | Rata2 per Razia | Kumulatif
Januari | #8~0 | #4~0 | #7~0 | #5~0 | #3~0 | #9~0 | =SUM(C13:G13) -> 28~#,##0 | =H13/B13 -> 3.5~0.00 | =H13 -> 28~#,##0
Februari | #8~0 | #3~0 | #5~0 | #6~0 | #2~0 | #11~0 | =SUM(C14:G14) -> 27~#,##0 | =H14/B14 -> 3.375~0.00 | =J13+H14 -> 55~#,##0
Maret | #9~0 | #5~0 | #6~0 | #4~0 | #4~0 | #8~0 | =SUM(C15:G15) -> 27~#,##0 | =H15/B15 -> 3~0.00 | =J14+H15 -> 82~#,##0
April | #10~0 | #6~0 | #8~0 | #7~0 | #1~0 | #12~0 | =SUM(C16:G16) -> 34~#,##0 | =H16/B16 -> 3.4~0.00 | =J15+H16 -> 116~#,##0
Mei | #9~0 | #2~0 | #4~0 | #3~0 | #3~0 | #7~0 | =SUM(C17:G17) -> 19~#,##0 | =H17/B17 -> 2.1111111111~0.00 | =J16+H17 -> 135~#,##0
Juni | #8~0 | #3~0 | #5~0 | #4~0 | #2~0 | #9~0 | =SUM(C18:G18) -> 23~#,##0 | =H18/B18 -> 2.875~0.00 | =J17+H18 -> 158~#,##0
Juli | #8~0 | #4~0 | #6~0 | #5~0 | #2~0 | #10~0 | =SUM(C19:G19) -> 27~#,##0 | =H19/B19 -> 3.375~0.00 | =J18+H19 -> 185~#,##0
Agustus | #10~0 | #2~0 | #3~0 | #6~0 | #4~0 | #6~0 | =SUM(C20:G20) -> 21~#,##0 | =H20/B20 -> 2.1~0.00 | =J19+H20 -> 206~#,##0
September | #8~0 | #1~0 | #4~0 | #2~0 | #1~0 | #8~0 | =SUM(C21:G21) -> 16~#,##0 | =H21/B21 -> 2~0.00 | =J20+H21 -> 222~#,##0
Oktober | #9~0 | #2~0 | #2~0 | #3~0 | #2~0 | #7~0 | =SUM(C22:G22) -> 16~#,##0 | =H22/B22 -> 1.7777777778~0.00 | =J21+H22 -> 238~#,##0
November | #9~0 | #1~0 | #3~0 | #4~0 | #3~0 | #5~0 | =SUM(C23:G23) -> 16~#,##0 | =H23/B23 -> 1.7777777778~0.00 | =J22+H23 -> 254~#,##0
Desember | #10~0 | #1~0 | #2~0 | #3~0 | #1~0 | #6~0 | =SUM(C24:G24) -> 13~#,##0 | =H24/B24 -> 1.3~0.00 | =J23+H24 -> 267~#,##0
Jumlah | =SUM(B13:B24) -> 106~#,##0 | =SUM(C13:C24) -> 34~#,##0 | =SUM(D13:D24) -> 55~#,##0 | =SUM(E13:E24) -> 52~#,##0 | =SUM(F13:F24) -> 28~#,##0 | =SUM(G13:G24) -> 98~#,##0 | =SUM(H13:H24) -> 267~#,##0 | =H25/B25 -> 2.5188679245~0.00
`,
    },
    {
      name: "T3.7 Realisasi per RO",
      sheet: `
Tabel 3.12 Realisasi Anggaran menurut Program/Kegiatan/Rincian Output TA 2024 (Rp)
Kode | Program/Kegiatan/RO | Pagu DIPA |  | Blokir (Automatic Adjustment) | Pagu Efektif | Realisasi | Sisa Pagu | % thd Pagu | % thd Efektif
 |  | Awal | Revisi
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8=4-7 | 9=7/4 | 10=7/6
BF | Program Penegakan dan Pelayanan Hukum | 9.655.305.000 | 9.947.660.000 | 82.450.000 | 9.865.210.000 | 9.816.550.950 | 131.109.050 | 98,68 | 99,51
5252 | Penyelenggaraan Pemasyarakatan di Wilayah | 9.655.305.000 | 9.947.660.000 | 82.450.000 | 9.865.210.000 | 9.816.550.950 | 131.109.050 | 98,68 | 99,51
BDD.U01 | Layanan Bahan Makanan | 8.150.000.000 | 8.432.160.000 | - | 8.432.160.000 | 8.411.873.500 | 20.286.500 | 99,76 | 99,76
BDD.U02 | Layanan Pembinaan Kepribadian | 286.400.000 | 274.950.000 | 18.500.000 | 256.450.000 | 252.741.000 | 22.209.000 | 91,92 | 98,55
BDD.U03 | Layanan Kesehatan dan Perawatan | 341.275.000 | 356.820.000 | 12.750.000 | 344.070.000 | 338.964.250 | 17.855.750 | 95,00 | 98,52
BDD.U04 | Layanan Rehabilitasi Narkotika | 198.000.000 | 198.000.000 | 31.200.000 | 166.800.000 | 165.310.000 | 32.690.000 | 83,49 | 99,11
BDD.U05 | Layanan Keamanan dan Ketertiban | 224.630.000 | 219.480.000 | 20.000.000 | 199.480.000 | 197.455.800 | 22.024.200 | 89,97 | 98,99
QDB.U06 | Pelatihan dan Kegiatan Kerja | 145.000.000 | 160.500.000 | - | 160.500.000 | 148.726.400 | 11.773.600 | 92,66 | 92,66
RBK.U07 | Sarana Keamanan | 310.000.000 | 305.750.000 | - | 305.750.000 | 301.480.000 | 4.270.000 | 98,60 | 98,60
WA | Program Dukungan Manajemen | 11.613.800.000 | 11.880.590.000 | 9.600.000 | 11.870.990.000 | 11.825.842.850 | 54.747.150 | 99,54 | 99,62
6231 | Dukungan Manajemen dan Teknis Lainnya di Wilayah | 11.613.800.000 | 11.880.590.000 | 9.600.000 | 11.870.990.000 | 11.825.842.850 | 54.747.150 | 99,54 | 99,62
EBA.962 | Layanan Umum | 132.800.000 | 126.400.000 | 9.600.000 | 116.800.000 | 115.982.700 | 10.417.300 | 91,76 | 99,30
EBA.994.001 | Gaji dan Tunjangan | 9.874.300.000 | 10.126.750.000 | - | 10.126.750.000 | 10.098.417.236 | 28.332.764 | 99,72 | 99,72
EBA.994.002 | Operasional dan Pemeliharaan Kantor | 1.486.200.000 | 1.502.340.000 | - | 1.502.340.000 | 1.487.652.914 | 14.687.086 | 99,02 | 99,02
EBB.951 | Layanan Sarana Internal | 96.500.000 | 96.500.000 | - | 96.500.000 | 95.840.000 | 660.000 | 99,32 | 99,32
EBB.951 | Layanan Sarana Internal (PNBP) | 24.000.000 | 28.600.000 | - | 28.600.000 | 27.950.000 | 650.000 | 97,73 | 97,73
 | TOTAL PAGU LAPAS KELAS IIA TANJUNGRAYA | 21.269.105.000 | 21.828.250.000 | 92.050.000 | 21.736.200.000 | 21.642.393.800 | 185.856.200 | 99,15 | 99,57
Sisa pagu termasuk blokir Rp92.050.000,-
`,
    },
    {
      name: "T3.8 Belanja & PNBP",
      sheet: `
Tabel 3.13 Realisasi per Jenis Belanja dan Sumber Dana
Jenis Belanja | Rupiah Murni |  | PNBP |  | Jumlah |  | Sisa | %
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi
Belanja Pegawai (51) | #10126750000~#,##0 | #10098417236~#,##0 | - | - | =SUM(B4,D4) -> 10126750000~#,##0 | =SUM(C4,E4) -> 10098417236~#,##0 | =F4-G4 -> 28332764~#,##0 | =G4/F4 -> 0.9972021859~0.00%
Belanja Barang (52) | #11110150000~#,##0 | #10969980164~#,##0 | #160500000~#,##0 | #148726400~#,##0 | =SUM(B5,D5) -> 11270650000~#,##0 | =SUM(C5,E5) -> 11118706564~#,##0 | =F5-G5 -> 151943436~#,##0 | =G5/F5 -> 0.9865186625~0.00%
Belanja Modal (53) | #402250000~#,##0 | #397320000~#,##0 | #28600000~#,##0 | #27950000~#,##0 | =SUM(B6,D6) -> 430850000~#,##0 | =SUM(C6,E6) -> 425270000~#,##0 | =F6-G6 -> 5580000~#,##0 | =G6/F6 -> 0.9870488569~0.00%
Jumlah | =SUM(B4:B6) -> 21639150000~#,##0 | =SUM(C4:C6) -> 21465717400~#,##0 | =SUM(D4:D6) -> 189100000~#,##0 | =SUM(E4:E6) -> 176676400~#,##0 | =SUM(F4:F6) -> 21828250000~#,##0 | =SUM(G4:G6) -> 21642393800~#,##0 | =SUM(H4:H6) -> 185856200~#,##0 | =G7/F7 -> 0.9914855199~0.00%
Persentase | =B7/F7 -> 0.9913369143~0.00% | =C7/G7 -> 0.9918365592~0.00% | =D7/F7 -> 0.0086630857~0.00% | =E7/G7 -> 0.0081634408~0.00% | #1~0.00% | #1~0.00%

Tabel 3.14 PNBP dan Premi Program Kegiatan Kerja (PNBP 15% dan premi narapidana 50% dari keuntungan)
No | Unit Kerja | Narapidana Pekerja | Hasil Penjualan | Biaya Produksi | Keuntungan | PNBP Disetor | Premi Narapidana | Target PNBP | % Capaian PNBP
#1~0 | Pertanian/hortikultura | #32~0 | #96400000~#,##0 | #58200000~#,##0 | =D12-E12 -> 38200000~#,##0 | =F12*15% -> 5730000~#,##0 | =F12*50% -> 19100000~#,##0 | #5500000~#,##0 | =G12/I12 -> 1.0418181818~0.0%
#2~0 | Perikanan (lele, nila) | #18~0 | #71250000~#,##0 | #44850000~#,##0 | =D13-E13 -> 26400000~#,##0 | =F13*15% -> 3960000~#,##0 | =F13*50% -> 13200000~#,##0 | #4000000~#,##0 | =G13/I13 -> 0.99~0.0%
#3~0 | Meubelair | #24~0 | #138600000~#,##0 | #91400000~#,##0 | =D14-E14 -> 47200000~#,##0 | =F14*15% -> 7080000~#,##0 | =F14*50% -> 23600000~#,##0 | #6500000~#,##0 | =G14/I14 -> 1.0892307692~0.0%
#4~0 | Roti dan kue | #16~0 | #88300000~#,##0 | #55700000~#,##0 | =D15-E15 -> 32600000~#,##0 | =F15*15% -> 4890000~#,##0 | =F15*50% -> 16300000~#,##0 | #5000000~#,##0 | =G15/I15 -> 0.978~0.0%
#5~0 | Laundry | #14~0 | #42800000~#,##0 | #17200000~#,##0 | =D16-E16 -> 25600000~#,##0 | =F16*15% -> 3840000~#,##0 | =F16*50% -> 12800000~#,##0 | #3500000~#,##0 | =G16/I16 -> 1.0971428571~0.0%
#6~0 | Batako dan paving | #15~0 | #64500000~#,##0 | #41900000~#,##0 | =D17-E17 -> 22600000~#,##0 | =F17*15% -> 3390000~#,##0 | =F17*50% -> 11300000~#,##0 | #3600000~#,##0 | =G17/I17 -> 0.9416666667~0.0%
#7~0 | Kerajinan/handicraft | #9~0 | #23750000~#,##0 | #14350000~#,##0 | =D18-E18 -> 9400000~#,##0 | =F18*15% -> 1410000~#,##0 | =F18*50% -> 4700000~#,##0 | #1500000~#,##0 | =G18/I18 -> 0.94~0.0%
 | Jumlah | =SUM(C12:C18) -> 128~#,##0 | =SUM(D12:D18) -> 525600000~#,##0 | =SUM(E12:E18) -> 323600000~#,##0 | =SUM(F12:F18) -> 202000000~#,##0 | =SUM(G12:G18) -> 30300000~#,##0 | =SUM(H12:H18) -> 101000000~#,##0 | =SUM(I12:I18) -> 29600000~#,##0 | =G19/I19 -> 1.0236486486~0.0%
`,
    },
    {
      name: "T3.9 RPD Bulanan",
      sheet: `
Tabel 3.15 Rencana Penarikan Dana (Halaman III DIPA) dan Realisasi per Bulan TA 2024
No | Bulan | RPD | Realisasi | Deviasi | % Deviasi thd RPD | Realisasi Kumulatif | % Kumulatif thd Pagu | Sisa Pagu
#1~0 | Januari | #1266038000~#,##0 | #1125404137~#,##0 | =C3-D3 -> 140633863~#,##0;(#,##0) | =ABS(E3)/C3 -> 0.1110818656~0.00% | =D3 -> 1125404137~#,##0 | =G3/21828250000 -> 0.0515572314~0.00% | =21828250000-G3 -> 20702845863~#,##0
#2~0 | Februari | #1375179000~#,##0 | #1320186274~#,##0 | =C4-D4 -> 54992726~#,##0;(#,##0) | =ABS(E4)/C4 -> 0.0399895039~0.00% | =G3+D4 -> 2445590411~#,##0 | =G4/21828250000 -> 0.1120378597~0.00% | =21828250000-G4 -> 19382659589~#,##0
#3~0 | Maret | #1855401000~#,##0 | #1904530411~#,##0 | =C5-D5 -> -49129411~#,##0;(#,##0) | =ABS(E5)/C5 -> 0.0264791336~0.00% | =G4+D5 -> 4350120822~#,##0 | =G5/21828250000 -> 0.1992885743~0.00% | =21828250000-G5 -> 17478129178~#,##0
#4~0 | April | #2117340000~#,##0 | #2034385548~#,##0 | =C6-D6 -> 82954452~#,##0;(#,##0) | =ABS(E6)/C6 -> 0.0391786166~0.00% | =G5+D6 -> 6384506370~#,##0 | =G6/21828250000 -> 0.2924882375~0.00% | =21828250000-G6 -> 15443743630~#,##0
#5~0 | Mei | #1658947000~#,##0 | #1709749685~#,##0 | =C7-D7 -> -50802685~#,##0;(#,##0) | =ABS(E7)/C7 -> 0.0306234527~0.00% | =G6+D7 -> 8094256055~#,##0 | =G7/21828250000 -> 0.3708156199~0.00% | =21828250000-G7 -> 13733993945~#,##0
#6~0 | Juni | #2095512000~#,##0 | #2099312822~#,##0 | =C8-D8 -> -3800822~#,##0;(#,##0) | =ABS(E8)/C8 -> 0.0018137916~0.00% | =G7+D8 -> 10193568877~#,##0 | =G8/21828250000 -> 0.4669897439~0.00% | =21828250000-G8 -> 11634681123~#,##0
#7~0 | Juli | #1920886000~#,##0 | #1817961959~#,##0 | =C9-D9 -> 102924041~#,##0;(#,##0) | =ABS(E9)/C9 -> 0.0535815457~0.00% | =G8+D9 -> 12011530836~#,##0 | =G9/21828250000 -> 0.5502745679~0.00% | =21828250000-G9 -> 9816719164~#,##0
#8~0 | Agustus | #1855401000~#,##0 | #1861246096~#,##0 | =C10-D10 -> -5845096~#,##0;(#,##0) | =ABS(E10)/C10 -> 0.0031503141~0.00% | =G9+D10 -> 13872776932~#,##0 | =G10/21828250000 -> 0.6355423331~0.00% | =21828250000-G10 -> 7955473068~#,##0
#9~0 | September | #1833573000~#,##0 | #1753034233~#,##0 | =C11-D11 -> 80538767~#,##0;(#,##0) | =ABS(E11)/C11 -> 0.0439244944~0.00% | =G10+D11 -> 15625811165~#,##0 | =G11/21828250000 -> 0.7158526755~0.00% | =21828250000-G11 -> 6202438835~#,##0
#10~0 | Oktober | #1899057000~#,##0 | #1926174370~#,##0 | =C12-D12 -> -27117370~#,##0;(#,##0) | =ABS(E12)/C12 -> 0.0142793871~0.00% | =G11+D12 -> 17551985535~#,##0 | =G12/21828250000 -> 0.8040949474~0.00% | =21828250000-G12 -> 4276264465~#,##0
#11~0 | November | #1964542000~#,##0 | #1991101507~#,##0 | =C13-D13 -> -26559507~#,##0;(#,##0) | =ABS(E13)/C13 -> 0.0135194396~0.00% | =G12+D13 -> 19543087042~#,##0 | =G13/21828250000 -> 0.8953116737~0.00% | =21828250000-G13 -> 2285162958~#,##0
#12~0 | Desember | #1986374000~#,##0 | #2099306758~#,##0 | =C14-D14 -> -112932758~#,##0;(#,##0) | =ABS(E14)/C14 -> 0.0568537234~0.00% | =G13+D14 -> 21642393800~#,##0 | =G14/21828250000 -> 0.9914855199~0.00% | =21828250000-G14 -> 185856200~#,##0
 | Jumlah | =SUM(C3:C14) -> 21828250000~#,##0 | =SUM(D3:D14) -> 21642393800~#,##0 | =C15-D15 -> 185856200~#,##0;(#,##0) | =ABS(E15)/C15 -> 0.0085144801~0.00%

Per Triwulan |  | RPD | Realisasi | %
 | Triwulan I | =SUM(C3:C5) -> 4496618000~#,##0 | =SUM(D3:D5) -> 4350120822~#,##0 | =D18/C18 -> 0.9674205863~0.00%
 | Triwulan II | =SUM(C6:C8) -> 5871799000~#,##0 | =SUM(D6:D8) -> 5843448055~#,##0 | =D19/C19 -> 0.9951716765~0.00%
 | Triwulan III | =SUM(C9:C11) -> 5609860000~#,##0 | =SUM(D9:D11) -> 5432242288~#,##0 | =D20/C20 -> 0.9683382986~0.00%
 | Triwulan IV | =SUM(C12:C14) -> 5849973000~#,##0 | =SUM(D12:D14) -> 6016582635~#,##0 | =D21/C21 -> 1.0284804109~0.00%
`,
    },
    {
      name: "T3.10 IKPA dan NKA",
      sheet: `
Tabel 3.16 Nilai IKPA Tahun 2023 dan 2024
No | Aspek/Indikator | Bobot (%) | Nilai 2024 | Nilai Akhir 2024 |  | Nilai 2023 | Nilai Akhir 2023 | Naik/(Turun) Nilai Akhir
1 | 2 | 3 | 4 | 5=3x4/100 |  | 6 | 7=3x6/100 | 8=5-7
 | Kualitas Perencanaan Pelaksanaan Anggaran | 25 | 93,82 |  |  | 90,61
1 | Revisi DIPA | 10 | 100,00 | 10,00 |  | 100,00 | 10,00 | -
2 | Deviasi Halaman III DIPA | 15 | 87,64 | 13,15 |  | 81,22 | 12,18 | 0,97
 | Kualitas Implementasi Pelaksanaan Anggaran | 50 | 97,29 |  |  | 96,08
3 | Penyerapan Anggaran | 20 | 96,85 | 19,37 |  | 95,40 | 19,08 | 0,29
4 | Belanja Kontraktual | 10 | 95,00 | 9,50 |  | 91,00 | 9,10 | 0,40
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 |  | 98,75 | 9,88 | 0,12
6 | Pengelolaan UP dan TUP | 10 | 97,32 | 9,73 |  | 99,15 | 9,92 | (0,19)
 | Kualitas Hasil Pelaksanaan Anggaran | 25 | 98,80 |  |  | 96,00
7 | Capaian Output | 25 | 98,80 | 24,70 |  | 96,00 | 24,00 | 0,70
 | Nilai IKPA | 100 |  | 96,45 |  |  | 94,16 | 2,29
Nilai aspek adalah rata-rata nilai indikator di bawahnya (tidak dijumlahkan)

Tabel 3.17 Nilai Kinerja Anggaran (Aplikasi SMART/Monev Kemenkeu)
No | Variabel | Bobot (%) | Nilai 2023 | Nilai 2024 | Tertimbang 2023 | Tertimbang 2024 | Perubahan
1 | Efektivitas (Capaian RO) | 75 | 97,33 | 98,60 | 73,00 | 73,95 | 0,95
2 | Efisiensi - Penggunaan SBK | 10 | 80,00 | 90,00 | 8,00 | 9,00 | 1,00
3 | Efisiensi - Efisiensi SBK | 15 | 74,20 | 81,34 | 11,13 | 12,20 | 1,07
 | Nilai Kinerja Perencanaan Anggaran | 100 |  |  | 92,13 | 95,15 | 3,02
 | Nilai IKPA (pelaksanaan anggaran) |  |  |  | 94,16 | 96,45 | 2,29
 | Nilai Kinerja Anggaran = 50% perencanaan + 50% pelaksanaan |  |  |  | 93,15 | 95,80 | 2,65
Kategori: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup |  |  |  |  | Sangat Baik | Sangat Baik
`,
    },
    {
      name: "T3.11 Survei IKM IPK",
      sheet: `
Tabel 3.18 Indeks Kepuasan Masyarakat (IKM) Tahun 2024, responden 312 orang
No | Unsur Pelayanan | Jumlah Nilai | NRR | Bobot | NRR Tertimbang | Mutu
U1 | Persyaratan | 1.148 | 3,679 | 0,111 | 0,408 | A
U2 | Sistem, Mekanisme dan Prosedur | 1.139 | 3,651 | 0,111 | 0,405 | A
U3 | Waktu Penyelesaian | 1.117 | 3,580 | 0,111 | 0,397 | A
U4 | Biaya/Tarif | 1.241 | 3,978 | 0,111 | 0,442 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 1.152 | 3,692 | 0,111 | 0,410 | A
U6 | Kompetensi Pelaksana | 1.163 | 3,728 | 0,111 | 0,414 | A
U7 | Perilaku Pelaksana | 1.174 | 3,763 | 0,111 | 0,418 | A
U8 | Penanganan Pengaduan, Saran dan Masukan | 1.159 | 3,715 | 0,111 | 0,412 | A
U9 | Sarana dan Prasarana | 1.106 | 3,545 | 0,111 | 0,393 | A
 | Jumlah NRR tertimbang | 10.399 |  | 0,999 | 3,699
 | Nilai IKM (jumlah NRR tertimbang x 25) |  |  |  | 92,48 | A
Mutu: A 88,31-100; B 76,61-88,30; C 65,00-76,60 (NRR x 25)

Tabel 3.19 Indeks Persepsi Korupsi (IPK) Tahun 2024
No | Unsur | Jumlah Nilai | NRR | Bobot | NRR Tertimbang | Mutu
P1 | Tidak ada diskriminasi pelayanan | 1.158 | 3,712 | 0,2 | 0,742 | A
P2 | Tidak ada pelayanan di luar prosedur | 1.149 | 3,683 | 0,2 | 0,737 | A
P3 | Tidak ada penerimaan imbalan | 1.187 | 3,804 | 0,2 | 0,761 | A
P4 | Tidak ada pungutan liar | 1.201 | 3,849 | 0,2 | 0,770 | A
P5 | Tidak ada percaloan | 1.193 | 3,824 | 0,2 | 0,765 | A
 | Jumlah | 5.888 |  | 1 | 3,775
 | Nilai IPK (x 25) |  |  |  | 94,38 | A

Tabel 3.20 Karakteristik Responden
Kelompok | Laki-laki | Perempuan | Jumlah | %
Keluarga/pengunjung | 58 | 96 | 154 | 49,4%
Narapidana/tahanan | 121 | - | 121 | 38,8%
Penasihat hukum | 13 | 7 | 20 | 6,4%
Mitra kerja/instansi | 11 | 6 | 17 | 5,4%
Jumlah | 203 | 109 | 312 | 100,0%
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Lapas Kelas IIA Tanjungraya didukung oleh 124 (seratus dua puluh empat) orang pegawai yang terdiri atas 98 laki-laki (79,03%) dan 26 perempuan (20,97%). Berdasarkan analisis beban kerja dibutuhkan 175 orang sehingga masih kekurangan 51 orang, terbanyak pada KPLP yaitu 30 orang.
Per 31 Desember 2024 Lapas dihuni 1.016 orang dengan kapasitas 520 orang, sehingga terjadi kelebihan 496 orang atau over kapasitas 95,38%. Blok dengan persentase hunian tertinggi adalah Blok C (218,33%), sedangkan isi terbanyak terdapat di Blok B dengan 341 orang.
Dibandingkan tahun 2023 sebanyak 968 orang, jumlah penghuni tahun 2024 naik 48 orang atau 4,96%, sedangkan tahun 2023 turun 23 orang dari tahun 2022 yang berjumlah 991 orang.
Selama tahun 2024 tercatat 523 orang masuk dan 475 orang keluar, sehingga isi bertambah 48 orang. Pemasukan terbanyak terjadi pada bulan Oktober sebanyak 51 orang dan isi tertinggi pada akhir bulan November sebanyak 1.024 orang.
Perkara narkotika masih mendominasi dengan 569 orang atau 56,00% dari seluruh penghuni, disusul pencurian 134 orang (13,19%). Perkara narkotika naik 21 orang (3,8%) dibandingkan tahun sebelumnya, sedangkan penggelapan turun 2 orang.
Rata-rata capaian 19 indikator kinerja tahun 2024 adalah 107,12% dengan kategori Sangat Baik. Rata-rata capaian per sasaran: SK 1 107,75%, SK 2 105,01%, SK 3 111,88% dan SK 4 101,43%; capaian tertinggi pada SK 3 dan terendah pada SK 4. Sebanyak 16 indikator berkategori Sangat Baik dan 3 indikator Baik.
Realisasi indikator layanan kesehatan preventif sebesar 96,95% dari target 94% sehingga capaiannya 103,14%. Realisasi tersebut diperoleh dari 985 penghuni yang dilayani dibagi 1.016 penghuni. Dibandingkan realisasi tahun 2023 sebesar 96,18% terjadi kenaikan 0,77 poin.
Pada indikator hak remisi, dari 861 usulan remisi umum disetujui 842 orang atau 97,79%, sedikit di bawah target 98% sehingga capaiannya 99,79%. Besaran remisi umum terbanyak adalah 3 bulan yaitu 245 orang, dan remisi umum menghemat anggaran bahan makanan sebesar Rp1.424.400.000,-.
Secara keseluruhan remisi tahun 2024 diusulkan 1.713 kali dan disetujui 1.672, di antaranya 28 orang langsung bebas (RK/RU II); persentase persetujuan 97,61%.
Hak integrasi diberikan kepada 206 narapidana dari 221 usulan (93,21%), terdiri atas PB 129 orang, CB 63 orang dan CMB 14 orang. Jumlah ini meningkat 9,6% dari tahun 2023 sebanyak 188 orang; triwulan IV menjadi yang tertinggi dengan 57 orang.
Jumlah kunjungan klinik untuk sepuluh penyakit terbanyak mencapai 3.626 kunjungan; ISPA menempati urutan pertama dengan 819 kunjungan (22,59%). Tiga penyakit teratas menyumbang 2.099 kunjungan atau 57,89%.
Jumlah gangguan keamanan dan ketertiban tahun 2024 sebanyak 5 kejadian, lebih rendah dari batas maksimal 6 kejadian sehingga capaiannya 116,67%. Selama tahun 2024 dilaksanakan 106 kali razia dengan 267 temuan barang terlarang atau rata-rata 2,52 temuan per razia.
Pagu awal DIPA sebesar Rp21.269.105.000,- direvisi menjadi Rp21.828.250.000,- (dua puluh satu miliar delapan ratus dua puluh delapan juta dua ratus lima puluh ribu rupiah), atau bertambah Rp559.145.000,-. Dari pagu revisi tersebut Rp92.050.000,- diblokir sehingga pagu efektif Rp21.736.200.000,-.
Realisasi anggaran sampai dengan 31 Desember 2024 sebesar Rp21.642.393.800,- atau 99,15% dari pagu dan 99,57% dari pagu efektif, dengan sisa pagu Rp185.856.200,-.
Menurut jenis belanja, realisasi belanja pegawai Rp10,10 miliar (99,72%), belanja barang Rp11,12 miliar (98,65%) dan belanja modal Rp0,43 miliar (98,70%) dari pagunya masing-masing. Porsi terbesar realisasi adalah belanja barang sebesar 51,37%.
Kegiatan kerja menghasilkan penjualan Rp525.600.000,- dengan biaya produksi Rp323.600.000,- sehingga keuntungan Rp202.000.000,-; PNBP yang disetor Rp30.300.000,- atau 102,4% dari target Rp29.600.000,-, dan premi narapidana Rp101.000.000,-.
Realisasi bulanan tertinggi terjadi pada bulan Juni dan terendah pada bulan Januari. Sampai dengan semester I realisasi kumulatif mencapai Rp10.193.568.877,- atau 46,70% dari pagu.
Nilai IKPA tahun 2024 sebesar 96,45, naik 2,29 poin dari tahun 2023 sebesar 94,16. Nilai Kinerja Anggaran tercatat 95,80 dengan kategori Sangat Baik, sedangkan tahun 2023 93,15.
Hasil survei terhadap 312 responden menunjukkan IKM 92,48 (mutu A) dan IPK 94,38 (mutu A). Unsur IKM dengan nilai tertinggi adalah Biaya/Tarif (3,978) dan terendah Sarana dan Prasarana (3,545).
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Pegawai", cell: "F9", right: "20,16", wrong: "18,55" },
    { sheet: "T1.1 Pegawai", cell: "H23", right: "5", wrong: "6" },
    { sheet: "T1.3 Kapasitas", cell: "I5", right: "=(F5-E5)/E5 -> 1.1833333333~0.00%", wrong: "#2.1833333333~0.00%" },
    { sheet: "T1.3 Kapasitas", cell: "E9", right: "=SUM(E3:E8) -> 520~#,##0", wrong: "#500~#,##0" },
    { sheet: "T1.3 Kapasitas", cell: "C16", right: "#991~#,##0", wrong: "#919~#,##0" },
    { sheet: "T1.5 Mutasi Bulanan", cell: "C10", right: "997", wrong: "988" },
    { sheet: "T1.5 Mutasi Bulanan", cell: "M12", right: "46", wrong: "45" },
    { sheet: "T1.6 Jenis Perkara", cell: "G5", right: "=F5/D5 -> 0.1074380165~0.0%", wrong: "#0.0970149254~0.0%" },
    { sheet: "T1.6 Jenis Perkara", cell: "F27", right: "=SUM(F21:F26) -> 969~#,##0", wrong: "#962~#,##0" },
    { sheet: "T2.1 Perjanjian Kinerja", cell: "E16", right: "75%", wrong: "57%" },
    { sheet: "T2.1 Perjanjian Kinerja", cell: "E29", right: "Rp 21.269.105.000,-", wrong: "Rp 21.259.105.000,-" },
    { sheet: "T3.1 Capaian Kinerja", cell: "F25", right: "116,67", wrong: "83,33" },
    { sheet: "T3.1 Capaian Kinerja", cell: "G15", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.1 Capaian Kinerja", cell: "F19", right: "105,01", wrong: "106,11" },
    { sheet: "T3.1 Capaian Kinerja", cell: "E9", right: "94,74", wrong: "97,44" },
    { sheet: "T3.2 Per Indikator", cell: "E59", right: "92,61%", wrong: "89,95%" },
    { sheet: "T3.2 Per Indikator", cell: "D105", right: "114,29%", wrong: "85,71%" },
    { sheet: "T3.3 Pembilang-Penyebut", cell: "E8", right: "80,95", wrong: "85,00" },
    { sheet: "T3.3 Pembilang-Penyebut", cell: "H32", right: "92,55%", wrong: "91,67%" },
    { sheet: "T3.4 Remisi & Integrasi", cell: "H9", right: "96,55", wrong: "94,25" },
    { sheet: "T3.4 Remisi & Integrasi", cell: "G17", right: "441.000.000", wrong: "44.100.000" },
    { sheet: "T3.5 Kesehatan", cell: "G6", right: "382", wrong: "372" },
    { sheet: "T3.5 Kesehatan", cell: "C23", right: "67", wrong: "88" },
    {
      sheet: "T3.6 Keamanan",
      cell: "H3",
      right: "=(2*E3-F3)/E3*100 -> 133.3333333333~0.00",
      wrong: "#66.6666666667~0.00",
    },
    { sheet: "T3.7 Realisasi per RO", cell: "F9", right: "344.070.000", wrong: "355.545.000" },
    { sheet: "T3.7 Realisasi per RO", cell: "H21", right: "185.856.200", wrong: "93.806.200" },
    { sheet: "T3.8 Belanja & PNBP", cell: "G14", right: "=F14*15% -> 7080000~#,##0", wrong: "#4720000~#,##0" },
    { sheet: "T3.9 RPD Bulanan", cell: "D19", right: "=SUM(D6:D8) -> 5843448055~#,##0", wrong: "#3744135233~#,##0" },
    { sheet: "T3.10 IKPA dan NKA", cell: "E6", right: "13,15", wrong: "12,18" },
    { sheet: "T3.11 Survei IKM IPK", cell: "F7", right: "0,410", wrong: "0,437" },
    { sheet: "Narasi", cell: "A2", right: "kekurangan 51 orang", wrong: "kekurangan 41 orang" },
    { sheet: "Narasi", cell: "A3", right: "over kapasitas 95,38%", wrong: "over kapasitas 195,38%" },
    { sheet: "Narasi", cell: "A3", right: "adalah Blok C (", wrong: "adalah Blok B (" },
    { sheet: "Narasi", cell: "A5", right: "tercatat 523 orang masuk", wrong: "tercatat 532 orang masuk" },
    { sheet: "Narasi", cell: "A5", right: "pada bulan Oktober", wrong: "pada bulan September" },
    { sheet: "Narasi", cell: "A6", right: "disusul pencurian 134 orang", wrong: "disusul pencurian 143 orang" },
    { sheet: "Narasi", cell: "A7", right: "SK 3 111,88%", wrong: "SK 3 101,88%" },
    { sheet: "Narasi", cell: "A8", right: "capaiannya 103,14%", wrong: "capaiannya 96,96%" },
    { sheet: "Narasi", cell: "A9", right: "Rp1.424.400.000,-", wrong: "Rp142.440.000,-" },
    { sheet: "Narasi", cell: "A11", right: "CB 63 orang", wrong: "CB 56 orang" },
    { sheet: "Narasi", cell: "A13", right: "rata-rata 2,52 temuan", wrong: "rata-rata 2,77 temuan" },
    {
      sheet: "Narasi",
      cell: "A14",
      right: "(dua puluh satu miliar delapan ratus dua puluh delapan juta dua ratus lima puluh ribu rupiah)",
      wrong: "(dua puluh satu miliar delapan ratus dua puluh delapan juta dua ratus ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A15", right: "sisa pagu Rp185.856.200,-", wrong: "sisa pagu Rp185.865.200,-" },
    { sheet: "Narasi", cell: "A16", right: "belanja modal Rp0,43 miliar", wrong: "belanja modal Rp4,25 miliar" },
    { sheet: "Narasi", cell: "A20", right: "terendah Sarana dan Prasarana (", wrong: "terendah Waktu Penyelesaian (" },
  ],
};
