import type { ReportCase } from "./report-case";

/** A state property and auction office: NKO by perspective, PNBP by quarter, auctions, receivables, certification of state land. */
export const kpknl: ReportCase = {
  name: "a state property and auction office",
  year: 2024,
  sheets: [
    {
      name: "PK",
      merges: ["A5:A6", "B5:B6", "A7:A8", "B7:B8", "A9:A12", "B9:B12", "A13:A15", "B13:B15"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
KEPALA KANTOR PELAYANAN KEKAYAAN NEGARA DAN LELANG MUARA TEDUH

No | Sasaran Strategis | Kode IKU | Indikator Kinerja Utama | Target
1 | Penerimaan negara dan pokok lelang yang optimal | 1a-CP | Persentase realisasi PNBP | 100%
 |  | 1b-N | Jumlah pokok lelang (Rp juta) | 74.500
2 | Pengguna layanan yang puas | 2a-N | Indeks kepuasan pengguna layanan (skala 4) | 3,55
 |  | 2b-N | Rata-rata waktu penyelesaian permohonan pengelolaan BMN (hari kerja) | 5,00
3 | Pengelolaan kekayaan negara, piutang, dan lelang yang efektif | 3a-CP | Persentase bidang tanah BMN yang bersertipikat | 100%
 |  | 3b-N | Rasio lelang laku terhadap frekuensi lelang | 28%
 |  | 3c-N | Jumlah penyelesaian BKPN (berkas) | 165
 |  | 3d-N | Jumlah pengaduan yang tidak ditindaklanjuti tepat waktu | 4
4 | Organisasi dan SDM yang kompeten serta anggaran yang berkualitas | 4a-N | Indeks kompetensi dan kinerja SDM | 92
 |  | 4b-CP | Nilai IKPA | 95,50
 |  | 4c-N | Persentase pegawai yang memenuhi jam pelatihan | 90%

Program/Kegiatan |  |  |  | Anggaran (Rp)
Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko |  |  |  | 486.350.000
Program Dukungan Manajemen |  |  |  | 6.411.800.000
Jumlah Anggaran (pagu awal) |  |  |  | 6.898.150.000

 |  |  |  | Muara Teduh, 31 Januari 2024
 |  |  |  | Kepala KPKNL Muara Teduh
`,
    },
    {
      name: "NKO",
      sheet: `
Tabel 3.1 Capaian IKU Tahun 2024
Kode | Perspektif / Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Indeks Capaian
(1) | (2) | (3) | (4) | (5) | (6)
 | Stakeholder Perspective |  |  |  | 115,07
1a-CP | Persentase realisasi PNBP | 100% | 110,14% | Maximize | 110,14
1b-N | Jumlah pokok lelang (Rp juta) | 74.500 | 93.767,60 | Maximize | 120,00
 | Customer Perspective |  |  |  | 108,33
2a-N | Indeks kepuasan pengguna layanan (skala 4) | 3,55 | 3,68 | Maximize | 103,66
2b-N | Rata-rata waktu penyelesaian permohonan pengelolaan BMN (hari kerja) | 5,00 | 4,35 | Minimize | 113,00
 | Internal Process Perspective |  |  |  | 108,17
3a-CP | Persentase bidang tanah BMN yang bersertipikat | 100% | 97,00% | Maximize | 97,00
3b-N | Rasio lelang laku terhadap frekuensi lelang | 28% | 29,67% | Maximize | 105,96
3c-N | Jumlah penyelesaian BKPN (berkas) | 165 | 181 | Maximize | 109,70
3d-N | Jumlah pengaduan yang tidak ditindaklanjuti tepat waktu | 4 | 1 | Minimize | 120,00
 | Learning and Growth Perspective |  |  |  | 100,69
4a-N | Indeks kompetensi dan kinerja SDM | 92 | 95,27 | Maximize | 103,55
4b-CP | Nilai IKPA | 95,50 | 97,09 | Maximize | 101,66
4c-N | Persentase pegawai yang memenuhi jam pelatihan | 90% | 87,18% | Maximize | 96,87
Keterangan: indeks capaian maksimum 120; polarisasi Maximize = realisasi/target x 100; polarisasi Minimize = (2 - realisasi/target) x 100; nilai perspektif = rata-rata indeks capaian IKU di bawahnya.

Tabel 3.2 Nilai Kinerja Organisasi (NKO)
Perspektif | Jumlah IKU | Bobot | Nilai Perspektif | Nilai Tertimbang
Stakeholder Perspective | 2 | 25% | 115,07 | 28,77
Customer Perspective | 2 | 15% | 108,33 | 16,25
Internal Process Perspective | 4 | 30% | 108,17 | 32,45
Learning and Growth Perspective | 3 | 30% | 100,69 | 30,21
Nilai Kinerja Organisasi | 11 | 100% |  | 107,68

Tabel 3.3 Rekapitulasi Status IKU
Status | Batasan | Jumlah IKU
Hijau | Indeks capaian >= 100 | 9
Kuning | 80 <= indeks capaian < 100 | 2
Merah | Indeks capaian < 80 | -
Jumlah |  | 11
`,
    },
    {
      name: "PNBP",
      merges: ["A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5"],
      sheet: `
Tabel 3.4
Target dan Realisasi PNBP KPKNL Muara Teduh

No | Jenis Penerimaan | Tahun 2024 |  |  | Realisasi 2023 | Pertumbuhan (%)
 |  | Target | Realisasi | % |  | 
A | Pengelolaan Barang Milik Negara | 3.900.000.000 | 4.295.824.250 | 110,15 | 3.877.421.650 | 10,79
1 | Sewa tanah, gedung, dan bangunan | 2.150.000.000 | 2.318.460.500 | 107,84 | 2.047.915.250 | 13,21
2 | Penjualan/pemindahtanganan BMN | 1.400.000.000 | 1.655.213.750 | 118,23 | 1.488.306.400 | 11,21
3 | Pemanfaatan BMN lainnya | 350.000.000 | 322.150.000 | 92,04 | 341.200.000 | -5,58
B | Pengurusan Piutang Negara | 180.000.000 | 214.386.920 | 119,10 | 163.774.115 | 30,90
1 | Biaya administrasi pengurusan piutang negara (Biad PPN) | 180.000.000 | 214.386.920 | 119,10 | 163.774.115 | 30,90
C | Pelayanan Lelang | 3.625.000.000 | 3.975.925.975 | 109,68 | 3.383.259.695 | 17,52
1 | Bea lelang penjual | 1.250.000.000 | 1.402.771.315 | 112,22 | 1.198.440.970 | 17,05
2 | Bea lelang pembeli | 2.300.000.000 | 2.511.904.660 | 109,21 | 2.096.318.725 | 19,82
3 | Uang jaminan wanprestasi | 75.000.000 | 61.250.000 | 81,67 | 88.500.000 | -30,79
 | JUMLAH (A+B+C) | 7.705.000.000 | 8.486.137.145 | 110,14 | 7.424.455.460 | 14,30
Sumber: SIMPONI dan aplikasi Lelang Indonesia, data diolah
`,
    },
    {
      name: "PNBP TW",
      sheet: `
Tabel 3.5 Realisasi PNBP per Triwulan Tahun 2024 (Rp)
Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
Pengelolaan BMN | 812.450.300 | 1.106.218.750 | 974.380.450 | 1.402.774.750 | 4.295.824.250
Piutang Negara | 38.214.600 | 51.977.310 | 60.418.225 | 63.776.785 | 214.386.920
Lelang | 744.218.905 | 981.450.620 | 1.043.617.885 | 1.206.638.565 | 3.975.925.975
Realisasi PNBP | 1.594.883.805 | 2.139.646.680 | 2.078.416.560 | 2.673.190.100 | 8.486.137.145
Realisasi s.d. triwulan berjalan | 1.594.883.805 | 3.734.530.485 | 5.812.947.045 | 8.486.137.145 | 
Target s.d. triwulan berjalan (% target setahun) | 15% | 40% | 70% | 100% | 
Target s.d. triwulan berjalan (Rp) | 1.155.750.000 | 3.082.000.000 | 5.393.500.000 | 7.705.000.000 | 
Capaian s.d. triwulan berjalan | 138,00% | 121,17% | 107,78% | 110,14% | 
Catatan: target setahun Rp7.705.000.000 (Tabel 3.4).
`,
    },
    {
      name: "Lelang",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.6 Frekuensi Lelang Menurut Jenis, Tahun 2024
No | Jenis Lelang | Hasil Pelaksanaan |  |  | Frekuensi | Rasio Laku
 |  | Laku | TAP | Batal |  | 
1. | Eksekusi Hak Tanggungan (Pasal 6 UUHT) | 61 | 388 | 112 | 561 | 10,9%
2. | Eksekusi Pengadilan | 9 | 31 | 8 | 48 | 18,8%
3. | Eksekusi Pajak | 5 | 14 | 3 | 22 | 22,7%
4. | Eksekusi Harta Pailit | 4 | 17 | 1 | 22 | 18,2%
5. | Noneksekusi Wajib BMN/BMD | 148 | 39 | 10 | 197 | 75,1%
6. | Noneksekusi Wajib BUMN/BUMD | 12 | 8 | 2 | 22 | 54,5%
7. | Noneksekusi Sukarela | 96 | 140 | 21 | 257 | 37,4%
 | Total | 335 | 637 | 157 | 1.129 | 29,7%
 | di antaranya lelang produk UMKM | 38 | 21 | 4 | 63 | 60,3%
TAP = tidak ada penawaran. Lelang produk UMKM sudah termasuk dalam angka nomor 7.
`,
    },
    {
      name: "Pokok Lelang",
      sheet: `
Tabel 3.7 Nilai Limit dan Pokok Lelang atas Lelang yang Laku
(dalam jutaan rupiah)

Jenis Lelang | Nilai Limit | Pokok Lelang | Selisih | Kenaikan (%) | Kontribusi (%) | Peringkat
Eksekusi Hak Tanggungan (Pasal 6 UUHT) | 41.250,00 | 44.812,35 | 3.562,35 | 8,64 | 47,79 | 1
Eksekusi Pengadilan | 6.480,50 | 6.702,00 | 221,50 | 3,42 | 7,15 | 4
Eksekusi Pajak | 1.215,75 | 1.389,40 | 173,65 | 14,28 | 1,48 | 7
Eksekusi Harta Pailit | 3.900,00 | 4.125,60 | 225,60 | 5,78 | 4,40 | 6
Noneksekusi Wajib BMN/BMD | 9.874,20 | 14.903,85 | 5.029,65 | 50,94 | 15,89 | 3
Noneksekusi Wajib BUMN/BUMD | 5.120,00 | 6.044,15 | 924,15 | 18,05 | 6,45 | 5
Noneksekusi Sukarela | 14.633,05 | 15.790,25 | 1.157,20 | 7,91 | 16,84 | 2
Jumlah | 82.473,50 | 93.767,60 | 11.294,10 | 13,69 | 100,00 | 

Tabel 3.8 Perkembangan Pokok Lelang (dalam jutaan rupiah)
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Target | 52.000,00 | 55.000,00 | 60.500,00 | 68.000,00 | 74.500,00
Realisasi | 43.118,70 | 57.204,15 | 66.381,90 | 79.456,25 | 93.767,60
Capaian (%) | 82,92 | 104,01 | 109,72 | 116,85 | 125,86
Pertumbuhan realisasi (%) | - | 32,67 | 16,04 | 19,70 | 18,01
`,
    },
    {
      name: "Piutang",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"],
      sheet: `
Tabel 3.9 Mutasi Berkas Kasus Piutang Negara (BKPN) Tahun 2024
Penyerah Piutang | Saldo Awal | Penyerahan Baru | Penyelesaian |  |  |  | Saldo Akhir
 |  |  | Lunas | Penarikan | PSBDT | Jumlah | 
1 | 2 | 3 | 4 | 5 | 6 | 7 = 4+5+6 | 8 = 2+3-7
Kementerian/Lembaga | 142 | 18 | 27 | 6 | 11 | 44 | 116
Pemerintah Daerah | 87 | 23 | 19 | - | 4 | 23 | 87
RSUD dan Fasilitas Kesehatan | 211 | 54 | 88 | 3 | 20 | 111 | 154
Badan Usaha/Lainnya | 9 | - | 1 | 2 | - | 3 | 6
Jumlah | 449 | 95 | 135 | 11 | 35 | 181 | 363

Tabel 3.10 Outstanding Piutang Negara (Rp juta)
Penyerah Piutang | Saldo 1 Januari | Penambahan | Pengurangan | Saldo 31 Desember | Naik/Turun
Kementerian/Lembaga | 8.412,60 | 936,25 | 1.704,18 | 7.644,67 | -9,13%
Pemerintah Daerah | 3.155,07 | 610,40 | 448,92 | 3.316,55 | 5,12%
RSUD dan Fasilitas Kesehatan | 2.046,33 | 418,77 | 902,15 | 1.562,95 | -23,62%
Badan Usaha/Lainnya | 5.730,00 | - | 1.120,50 | 4.609,50 | -19,55%
Jumlah | 19.344,00 | 1.965,42 | 4.175,75 | 17.133,67 | -11,43%
PSBDT: Piutang Negara Sementara Belum Dapat Ditagih
`,
    },
    {
      name: "BMN",
      sheet: `
Tabel 3.11 Target dan Realisasi Sertipikasi BMN Berupa Tanah Tahun 2024
No | Wilayah | Target (bidang) | Realisasi (bidang) | Selisih | Persentase | Keterangan
1 | Kota Muara Teduh | 85 | 85 | 0 | 100,00% | Tercapai
2 | Kabupaten Bukit Lestari | 120 | 112 | -8 | 93,33% | Tidak tercapai
3 | Kabupaten Sungai Raya Hulu | 64 | 67 | 3 | 104,69% | Tercapai
4 | Kabupaten Tanjung Asri | 96 | 96 | 0 | 100,00% | Tercapai
5 | Kabupaten Pulau Seruni | 35 | 28 | -7 | 80,00% | Tidak tercapai
 | JUMLAH | 400 | 388 | -12 | 97,00% | Tidak tercapai
`,
    },
    {
      name: "Penilaian",
      sheet: `
Tabel 3.12 Laporan Penilaian yang Diterbitkan
Tahun | Penjualan BMN | Sewa BMN | Lelang eksekusi PUPN | Penilaian kembali dan lainnya | Jumlah Laporan | Target Laporan | % | Nilai Wajar (Rp miliar) | Jumlah Penilai | Laporan per Penilai
2021 | 44 | 22 | 5 | 9 | 80 | 75 | 106,7 | 118,42 | 6 | 13,3
2022 | 51 | 30 | 3 | 6 | 90 | 85 | 105,9 | 96,35 | 6 | 15,0
2023 | 60 | 27 | 4 | 11 | 102 | 95 | 107,4 | 143,07 | 7 | 14,6
2024 | 71 | 33 | 2 | 14 | 120 | 110 | 109,1 | 167,81 | 7 | 17,1
Rata-rata | 56,50 | 28,00 | 3,50 | 10,00 | 98,00 |  |  | 131,41 |  | 
`,
    },
    {
      name: "Anggaran",
      merges: ["A13:A14", "B13:D13", "E13:G13", "H13:H14"],
      sheet: `
Tabel 3.13 Pagu dan Realisasi Anggaran Tahun 2024
Jenis Belanja | Pagu Awal | Pagu Revisi | Realisasi | % | Sisa
Belanja Pegawai | Rp 4.218.600.000 | Rp 4.302.150.000 | Rp 4.287.914.600 | 99,67% | Rp 14.235.400
Belanja Barang | Rp 2.464.550.000 | Rp 2.427.050.000 | Rp 2.399.429.445 | 98,86% | Rp 27.620.555
- Belanja Barang Operasional | Rp 1.684.250.000 | Rp 1.702.900.000 | Rp 1.689.447.215 | 99,21% | Rp 13.452.785
- Belanja Barang Non Operasional | Rp 412.300.000 | Rp 398.750.000 | Rp 391.206.800 | 98,11% | Rp 7.543.200
- Belanja Perjalanan Dinas | Rp 368.000.000 | Rp 325.400.000 | Rp 318.775.430 | 97,96% | Rp 6.624.570
Belanja Modal | Rp 215.000.000 | Rp 240.350.000 | Rp 239.812.000 | 99,78% | Rp 538.000
Total | Rp 6.898.150.000 | Rp 6.969.550.000 | Rp 6.927.156.045 | 99,39% | Rp 42.393.955
Persentase dihitung terhadap pagu revisi.

Tabel 3.14 Perbandingan Realisasi Anggaran 2023 dan 2024
Jenis Belanja | 2023 |  |  | 2024 |  |  | Naik/Turun Realisasi
 | Pagu | Realisasi | % | Pagu | Realisasi | % | 
Belanja Pegawai | 4.055.320.000 | 3.998.127.450 | 98,59 | 4.302.150.000 | 4.287.914.600 | 99,67 | 7,25%
Belanja Barang | 2.367.750.000 | 2.305.142.365 | 97,36 | 2.427.050.000 | 2.399.429.445 | 98,86 | 4,09%
Belanja Modal | 498.000.000 | 495.377.500 | 99,47 | 240.350.000 | 239.812.000 | 99,78 | -51,59%
Jumlah | 6.921.070.000 | 6.798.647.315 | 98,23 | 6.969.550.000 | 6.927.156.045 | 99,39 | 1,89%
`,
    },
    {
      name: "IKPA",
      merges: ["B3:B4", "B5:B8"],
      sheet: `
Tabel 3.15 Nilai Indikator Kinerja Pelaksanaan Anggaran (OM-SPAN)
No | Aspek | Indikator | Bobot | Nilai | Nilai Akhir
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 10% | 100.00 | 10.00
2 |  | Deviasi Halaman III DIPA | 15% | 88.64 | 13.30
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20% | 97.35 | 19.47
4 |  | Belanja Kontraktual | 10% | 94.50 | 9.45
5 |  | Penyelesaian Tagihan | 10% | 100.00 | 10.00
6 |  | Pengelolaan UP dan TUP | 10% | 98.72 | 9.87
7 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25% | 100.00 | 25.00
 |  | Nilai IKPA | 100% |  | 97.09
Kategori IKPA: Sangat Baik (>= 95), Baik (89 - < 95), Cukup (70 - < 89), Kurang (< 70)

Tabel 3.16 Nilai Kinerja Anggaran (NKA)
Komponen | Nilai | Bobot | Nilai Akhir | Kategori
IKPA | 97.09 | 50% | 48.55 | Sangat Baik
Evaluasi Kinerja Anggaran (SMART) | 91.46 | 50% | 45.73 | 
NKA |  | 100% | 94.28 | Sangat Baik
Kategori NKA: Sangat Baik (> 90), Baik (> 80 - 90), Cukup (> 60 - 80)
`,
    },
    {
      name: "IKM",
      sheet: `
HASIL SURVEI KEPUASAN PENGGUNA LAYANAN
Jumlah responden tahun 2023: 214 orang, tahun 2024: 268 orang

No | Unsur Pelayanan | NRR 2023 | NRR 2024 | Perubahan | Mutu 2024 | Prioritas Perbaikan
U1 | Persyaratan | 3,61 | 3,70 | 0,09 | A | 6
U2 | Sistem, Mekanisme, dan Prosedur | 3,55 | 3,64 | 0,09 | A | 4
U3 | Waktu Penyelesaian | 3,44 | 3,58 | 0,14 | A | 2
U4 | Biaya/Tarif | 3,80 | 3,91 | 0,11 | A | 9
U5 | Produk Spesifikasi Jenis Pelayanan | 3,58 | 3,66 | 0,08 | A | 5
U6 | Kompetensi Pelaksana | 3,66 | 3,74 | 0,08 | A | 7
U7 | Perilaku Pelaksana | 3,72 | 3,79 | 0,07 | A | 8
U8 | Penanganan Pengaduan, Saran, dan Masukan | 3,49 | 3,47 | -0,02 | B | 1
U9 | Sarana dan Prasarana | 3,46 | 3,63 | 0,17 | A | 3
 | Rata-rata | 3,59 | 3,68 | 0,09 | A | 
 | Nilai IKM (rata-rata x 25) | 89,75 | 92,00 | 2,25 | A | 
Mutu: A (3,5324 - 4,00) Sangat Baik; B (3,0644 - 3,532) Baik. Prioritas 1 = unsur dengan nilai terendah.
`,
    },
    {
      name: "Pegawai",
      merges: ["A2:A3", "B2:D2", "E2:F2", "G2:G3"],
      sheet: `
Tabel 1.1 Komposisi Pegawai per 31 Desember 2024
Unit Kerja | Golongan |  |  | Jenis Kelamin |  | Jumlah
 | II | III | IV | L | P | 
Kepala Kantor | - | - | 1 | 1 | - | 1
Subbagian Umum | 2 | 5 | - | 4 | 3 | 7
Seksi Pengelolaan Kekayaan Negara | 1 | 6 | - | 3 | 4 | 7
Seksi Piutang Negara | 1 | 3 | - | 3 | 1 | 4
Seksi Hukum dan Informasi | - | 4 | - | 1 | 3 | 4
Seksi Kepatuhan Internal | - | 3 | - | 2 | 1 | 3
Fungsional Penilai | - | 6 | 1 | 5 | 2 | 7
Fungsional Pelelang | - | 4 | 2 | 4 | 2 | 6
Jumlah | 4 | 31 | 4 | 23 | 16 | 39
Persentase | 10,26% | 79,49% | 10,26% | 58,97% | 41,03% | 100,00%
`,
    },
    {
      name: "Renstra",
      sheet: `
Tabel 3.17 Perbandingan Realisasi 2024 dengan Target Akhir Renstra dan Capaian Nasional
No | Indikator | Target Renstra 2020-2024 | Realisasi 2024 | Tingkat Kemajuan (%) | Rata-rata Nasional | Selisih terhadap Nasional
1 | Realisasi PNBP (Rp juta) | 8.000,00 | 8.486,14 | 106,08 | - | -
2 | Indeks kepuasan pengguna layanan | 3,60 | 3,68 | 102,22 | 3,65 | 0,03
3 | Bidang tanah BMN bersertipikat (kumulatif) | 1.850 | 1.800 | 97,30 | - | -
4 | Nilai IKPA | 96,00 | 97,09 | 101,14 | 94,83 | 2,26
Bidang tanah bersertipikat kumulatif = 1.412 bidang s.d. 2023 ditambah realisasi 2024.

Tabel 3.18 Efisiensi Penggunaan Sumber Daya
Rincian Output | Target Volume | Realisasi Volume | Capaian Volume (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Efisiensi (%)
Layanan lelang | 1.050 | 1.129 | 107,52 | 128.400.000 | 126.318.500 | 98,38 | 9,14
Layanan penilaian | 110 | 120 | 109,09 | 96.250.000 | 93.120.400 | 96,75 | 12,34
Layanan pengelolaan BMN | 440 | 474 | 107,73 | 148.700.000 | 146.002.150 | 98,19 | 9,54
Layanan piutang negara | 165 | 181 | 109,70 | 113.000.000 | 109.880.600 | 97,24 | 12,46
Jumlah |  |  |  | 486.350.000 | 475.321.650 | 97,73 | 
Efisiensi = capaian volume dikurangi penyerapan anggaran (poin persen)
`,
    },
    {
      name: "Narasi",
      sheet: `
Nilai Kinerja Organisasi (NKO) KPKNL Muara Teduh tahun 2024 adalah sebesar 107,68, dengan 9 dari 11 IKU berstatus hijau dan 2 IKU berstatus kuning.
Realisasi PNBP tahun 2024 mencapai Rp8.486.137.145 atau 110,14% dari target sebesar Rp7.705.000.000.
Dibandingkan dengan realisasi tahun 2023 sebesar Rp7.424.455.460, PNBP tahun 2024 meningkat 14,30% atau sebesar Rp1.061.681.685.
Penerimaan terbesar berasal dari pengelolaan BMN sebesar Rp4.295.824.250, disusul pelayanan lelang sebesar Rp3.975.925.975.
Sampai dengan Triwulan III, PNBP telah terealisasi Rp5.812.947.045 atau 107,78% dari target s.d. triwulan berjalan.
Sepanjang tahun 2024 telah dilaksanakan 1.129 kali lelang, dengan 335 lelang laku, 637 lelang tidak ada penawaran, dan 157 lelang batal.
Pokok lelang tahun 2024 sebesar Rp93.767,60 juta, naik 18,01% dari tahun 2023 sebesar Rp79.456,25 juta.
Lelang Noneksekusi Wajib BMN/BMD mencatat kenaikan harga tertinggi, yaitu 50,94% di atas nilai limit.
Jumlah BKPN yang diselesaikan sebanyak 181 (seratus delapan puluh satu) berkas, terdiri dari 135 berkas lunas, 11 berkas ditarik, dan 35 berkas PSBDT.
Outstanding piutang negara turun dari Rp19.344,00 juta menjadi Rp17.133,67 juta.
Dari target 400 bidang tanah, telah terbit sertipikat sebanyak 388 bidang (97,00%); tiga dari lima wilayah mencapai targetnya.
KPKNL Muara Teduh menerbitkan 120 laporan penilaian pada tahun 2024, lebih banyak 18 laporan dibandingkan tahun 2023.
Realisasi anggaran tahun 2024 sebesar Rp 6.927.156.045 (enam miliar sembilan ratus dua puluh tujuh juta seratus lima puluh enam ribu empat puluh lima rupiah) atau 99,39% dari pagu revisi.
Pagu anggaran direvisi dari Rp 6.898.150.000 menjadi Rp 6.969.550.000, atau bertambah Rp 71.400.000.
Belanja modal mengalami penurunan realisasi sebesar 51,59% dibandingkan tahun 2023.
Nilai IKPA tahun 2024 sebesar 97,09 dengan kategori Sangat Baik, sedangkan NKA mencapai 94,28.
Indeks kepuasan pengguna layanan meningkat dari 3,59 pada tahun 2023 menjadi 3,68 pada tahun 2024, di atas target 3,55.
Unsur dengan nilai tertinggi adalah Biaya/Tarif (3,91), sedangkan unsur terendah adalah Penanganan Pengaduan, Saran, dan Masukan (3,47).
Jumlah pegawai per 31 Desember 2024 sebanyak 39 orang, terdiri dari 23 pegawai laki-laki dan 16 pegawai perempuan.
`,
    },
  ],
  mistakes: [
    { sheet: "NKO", cell: "C16", right: "92", wrong: "90" },
    { sheet: "NKO", cell: "F9", right: "113,00", wrong: "87,00" },
    { sheet: "NKO", cell: "E25", right: "32,45", wrong: "27,04" },
    { sheet: "PNBP", cell: "D8", right: "1.655.213.750", wrong: "1.565.213.750" },
    { sheet: "PNBP", cell: "E15", right: "81,67", wrong: "109,21" },
    { sheet: "PNBP TW", cell: "D7", right: "5.812.947.045", wrong: "5.182.947.045" },
    { sheet: "Lelang", cell: "E11", right: "157", wrong: "156" },
    { sheet: "Pokok Lelang", cell: "E9", right: "50,94", wrong: "33,75" },
    { sheet: "Piutang", cell: "H7", right: "154", wrong: "145" },
    { sheet: "BMN", cell: "G7", right: "Tidak tercapai", wrong: "Tercapai" },
    { sheet: "Penilaian", cell: "E7", right: "10,00", wrong: "8,67" },
    { sheet: "Anggaran", cell: "C4", right: "Rp 2.427.050.000", wrong: "Rp 2.101.650.000" },
    { sheet: "IKPA", cell: "F4", right: "13.30", wrong: "8.86" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "Outstanding piutang negara turun",
      wrong: "Outstanding piutang negara meningkat",
    },
    { sheet: "Narasi", cell: "A12", right: "lebih banyak 18 laporan", wrong: "lebih banyak 12 laporan" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "seratus lima puluh enam ribu empat puluh lima",
      wrong: "seratus enam puluh lima ribu empat puluh lima",
    },
  ],
};
