import type { ReportCase } from "./report-case";

/** A district narcotics office of 2025: each indicator compared five ways, TAT, clinic, budget by section and RO, EKA. All names and figures are made up. */
export const bnnkPerIndikator2025: ReportCase = {
  name: "a district narcotics office of 2025: each indicator compared five ways, TAT, clinic, budget by section and RO, EKA",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN
Badan Narkotika Nasional Kabupaten (BNNK) Poso merupakan instansi vertikal BNN yang berkedudukan di bawah BNN Provinsi Sulawesi Tengah dan melaksanakan tugas P4GN di wilayah Kabupaten Poso.
A. Organisasi dan Sumber Daya Manusia
Susunan organisasi terdiri atas seorang Kepala, Subbagian Umum, dan tiga seksi, yaitu Seksi P2M, Seksi Rehabilitasi, dan Seksi Pemberantasan.
Per akhir tahun 2025 BNNK Poso didukung 30 (tiga puluh) orang pegawai, terdiri atas 12 PNS, 6 anggota Polri, 6 PPPK, dan 6 PPNPN.
Dibandingkan kebutuhan menurut Daftar Susunan Personel sebanyak 46 orang, keterisian baru mencapai 65,22%, sehingga masih terdapat kekurangan 16 orang.
Pegawai laki-laki berjumlah 17 orang atau 56,67%, sedangkan pegawai perempuan 13 orang atau 43,33%.
Kekurangan terbesar berada pada Seksi Pemberantasan, yang dari 14 kebutuhan baru terisi 8 orang; keterisian terendah ada pada Seksi P2M, yaitu 55,56%.
Menurut pendidikan, lulusan S1/D-IV merupakan kelompok terbesar dengan 15 orang atau 50,00% dari seluruh pegawai.
B. Gambaran Umum Kerawanan
Pemetaan pada 4 kecamatan mencakup 41 desa/kelurahan. Sebanyak 4 desa/kelurahan berstatus Bahaya, 12 Waspada, 15 Siaga, dan 10 Aman.
Jumlah desa/kelurahan berstatus Bahaya turun dari 6 pada tahun 2024 menjadi 4 pada tahun 2025, sementara yang berstatus Aman bertambah 2 desa/kelurahan.
C. Isu Strategis
Kelompok umur 18–25 tahun mendominasi klien rehabilitasi dengan 20 orang dari 48 klien (41,67%), sehingga upaya pencegahan perlu difokuskan pada remaja dan pekerja muda.
Sabu masih menjadi zat yang paling banyak disalahgunakan, yaitu oleh 33 klien atau 68,75%.
D. Sistematika Penyajian
Laporan ini terdiri atas empat bab, yaitu Pendahuluan, Perencanaan Kinerja, Akuntabilitas Kinerja, dan Penutup, disertai lampiran Perjanjian Kinerja.
`,
    },
    {
      name: "Pegawai",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4", "I3:J3", "K3:K4"],
      sheet: `
Tabel 1.1 Keadaan Pegawai BNNK Poso per 31 Desember 2025

No | Unit Kerja | DSP | Riil menurut status |  |  |  | Jumlah Riil | Jenis Kelamin |  | Keterisian (%)
 |  |  | PNS | Polri | PPPK | PPNPN |  | L | P
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
1 | Kepala BNNK | 1 | - | 1 | - | - | 1 | 1 | - | 100,00%
2 | Subbagian Umum | 12 | 3 | - | 2 | 4 | 9 | 5 | 4 | 75,00%
3 | Seksi P2M | 9 | 3 | - | 2 | - | 5 | 2 | 3 | 55,56%
4 | Seksi Rehabilitasi | 10 | 4 | - | 2 | 1 | 7 | 2 | 5 | 70,00%
5 | Seksi Pemberantasan | 14 | 2 | 5 | - | 1 | 8 | 7 | 1 | 57,14%
 | Jumlah | 46 | 12 | 6 | 6 | 6 | 30 | 17 | 13 | 65,22%
Keterangan: keterisian = jumlah riil dibagi kebutuhan menurut Daftar Susunan Personel (DSP).

Tabel 1.2 Pegawai menurut Pendidikan
Pendidikan | Jumlah | Persentase
S2 | 2 | 6,67%
S1/D-IV | 15 | 50,00%
D-III | 6 | 20,00%
SMA sederajat | 7 | 23,33%
Jumlah | 30 | 100,00%

Tabel 1.3 Pegawai menurut Kelompok Umur
Kelompok Umur | Orang | %
< 30 tahun | 6 | 20,00%
30–39 tahun | 12 | 40,00%
40–49 tahun | 8 | 26,67%
≥ 50 tahun | 4 | 13,33%
Jumlah | 30
Sumber: Subbagian Umum BNNK Poso, 2025
`,
    },
    {
      name: "Renstra",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"],
      sheet: `
Tabel 2.1 Target Indikator Kinerja Renstra BNNK Poso (Tahun 2025, 2026, dan Tahun Akhir 2029) dan Rencana Kinerja Tahunan (RKT) 2025

Kode | Indikator Kinerja | Satuan | Target Renstra |  |  | RKT 2025
 |  |  | 2025 | 2026 | 2029
1.1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 53,00 | 53,40 | 54,60 | 53,00
1.2 | Indeks Ketahanan Keluarga | Indeks | 82,50 | 83,00 | 84,50 | 82,50
2.1 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,25 | 3,30 | 3,45 | 3,25
3.1 | Jumlah petugas IBM yang terlatih | Orang | 15 | 15 | 25 | 15
3.2 | Jumlah unit IBM yang operasional | Unit | 2 | 3 | 5 | 2
4.1 | Indeks kepuasan layanan rehabilitasi | Indeks | 3,45 | 3,50 | 3,65 | 3,45
4.2 | Persentase klien yang meningkat kualitas hidupnya | Persen | 75,00 | 76,00 | 82,00 | 75,00
4.3 | Persentase klien putus layanan (drop out) | Persen | 15,00 | 14,00 | 10,00 | 15,00
5.1 | Jumlah berkas perkara narkotika yang P-21 | Berkas | 4 | 4 | 6 | 4
5.2 | Jumlah tersangka yang memperoleh asesmen terpadu | Orang | 40 | 40 | 46 | 40
6.1 | Nilai Kinerja Anggaran (NKA) | Nilai | 93,00 | 93,50 | 95,00 | 93,00
6.2 | Nilai IKPA | Nilai | 96,00 | 96,50 | 98,00 | 96,00
Target RKT 2025 sama dengan target Renstra tahun 2025. Indikator 4.3 adalah indikator dengan polarisasi minimum (semakin kecil semakin baik).
`,
    },
    {
      name: "PK 2025",
      merges: ["A6:A7", "B6:B7", "A9:A10", "B9:B10", "A11:A13", "B11:B13", "A14:A15", "B14:B15", "A16:A17", "B16:B17"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2025 (REVISI)
BADAN NARKOTIKA NASIONAL KABUPATEN POSO

No | Sasaran Kegiatan | Kode | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5) | (6)
1 | Meningkatnya daya tangkal remaja dan keluarga terhadap narkotika | 1.1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 53,00
 |  | 1.2 | Indeks Ketahanan Keluarga | Indeks | 82,50
2 | Meningkatnya kemandirian masyarakat dalam P4GN | 2.1 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,25
3 | Meningkatnya kapasitas intervensi berbasis masyarakat | 3.1 | Jumlah petugas IBM yang terlatih | Orang | 15
 |  | 3.2 | Jumlah unit IBM yang operasional | Unit | 2
4 | Meningkatnya mutu layanan rehabilitasi | 4.1 | Indeks kepuasan layanan rehabilitasi | Indeks | 3,45
 |  | 4.2 | Persentase klien yang meningkat kualitas hidupnya | Persen | 75,00
 |  | 4.3 | Persentase klien putus layanan (drop out) | Persen | 15,00
5 | Meningkatnya pengungkapan tindak pidana narkotika | 5.1 | Jumlah berkas perkara narkotika yang P-21 | Berkas | 4
 |  | 5.2 | Jumlah tersangka yang memperoleh asesmen terpadu | Orang | 40
6 | Meningkatnya tata kelola kinerja dan keuangan | 6.1 | Nilai Kinerja Anggaran (NKA) | Nilai | 93,00
 |  | 6.2 | Nilai IKPA | Nilai | 96,00

No | Kegiatan | Kode | Penanggung Jawab | Anggaran
1 | Penyelenggaraan Informasi dan Edukasi P4GN | 3247 | P2M | Rp 99.230.000
2 | Pemberdayaan Peran Serta Masyarakat | 3248 | P2M | Rp 95.580.000
3 | Penguatan Lembaga dan Intervensi Berbasis Masyarakat | 5354 | Rehabilitasi | Rp 86.540.000
4 | Layanan Rehabilitasi | 3249 | Rehabilitasi | Rp 112.350.000
5 | Penyidikan dan Asesmen Terpadu | 3251 | Pemberantasan | Rp 188.100.000
6 | Perencanaan, Administrasi, dan Sarana | 3236 | Subbagian Umum | Rp 1.852.240.000
 | Jumlah Anggaran |  |  | Rp 2.434.040.000
Terbilang: dua miliar empat ratus tiga puluh empat juta empat puluh ribu rupiah
Catatan: anggaran menurut DIPA Revisi III, termasuk anggaran yang diblokir.

Pihak Kedua, |  |  | Pihak Pertama,
Kepala BNNP Sulawesi Tengah |  |  | Kepala BNNK Poso
`,
    },
    {
      name: "Capaian 2025",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja BNNK Poso Tahun 2025
Capaian = realisasi / target x 100%; untuk indikator minimum (4.3) capaian = (2 x target - realisasi) / target x 100%. Capaian untuk rata-rata dibatasi paling tinggi 120%.

Kode | Sasaran / Indikator | Satuan | Target | Realisasi | Capaian | Status
S1 | Meningkatnya daya tangkal remaja dan keluarga terhadap narkotika |  |  |  | 99,68%
1.1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 53,00 | 53,62 | 101,17% | Melampaui
1.2 | Indeks Ketahanan Keluarga | Indeks | 82,50 | 81,00 | 98,18% | Tidak Tercapai
S2 | Meningkatnya kemandirian masyarakat dalam P4GN |  |  |  | 100,92%
2.1 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,25 | 3,28 | 100,92% | Melampaui
S3 | Meningkatnya kapasitas intervensi berbasis masyarakat |  |  |  | 110,00%
3.1 | Jumlah petugas IBM yang terlatih | Orang | 15 | 15 | 100,00% | Tercapai
3.2 | Jumlah unit IBM yang operasional | Unit | 2 | 3 | 150,00% | Melampaui
S4 | Meningkatnya mutu layanan rehabilitasi |  |  |  | 109,75%
4.1 | Indeks kepuasan layanan rehabilitasi | Indeks | 3,45 | 3,57 | 103,48% | Melampaui
4.2 | Persentase klien yang meningkat kualitas hidupnya | Persen | 75,00 | 81,82 | 109,09% | Melampaui
4.3 | Persentase klien putus layanan (drop out) | Persen | 15,00 | 12,50 | 116,67% | Melampaui
S5 | Meningkatnya pengungkapan tindak pidana narkotika |  |  |  | 101,25%
5.1 | Jumlah berkas perkara narkotika yang P-21 | Berkas | 4 | 5 | 125,00% | Melampaui
5.2 | Jumlah tersangka yang memperoleh asesmen terpadu | Orang | 40 | 33 | 82,50% | Tidak Tercapai
S6 | Meningkatnya tata kelola kinerja dan keuangan |  |  |  | 103,11%
6.1 | Nilai Kinerja Anggaran (NKA) | Nilai | 93,00 | 96,49 | 103,75% | Melampaui
6.2 | Nilai IKPA | Nilai | 96,00 | 98,36 | 102,46% | Melampaui
 | Rata-rata capaian 12 indikator |  |  |  | 104,85%
Baris sasaran memuat rata-rata capaian indikator di bawahnya setelah dibatasi 120%. Status: Melampaui > 100%; Tercapai = 100%; Tidak Tercapai < 100%.

Tabel 3.2 Rekapitulasi Status Capaian
Status | Jumlah Indikator | Persentase
Melampaui | 9 | 75,00%
Tercapai | 1 | 8,33%
Tidak Tercapai | 2 | 16,67%
Jumlah | 12

Tabel 3.3 Capaian Kumulatif Asesmen Terpadu per Triwulan
Uraian | TW I | TW II | TW III | TW IV
Target kumulatif (orang) | 10 | 20 | 30 | 40
Realisasi triwulan berjalan (orang) | 7 | 9 | 11 | 6
Realisasi kumulatif (orang) | 7 | 16 | 27 | 33
Capaian kumulatif | 70,00% | 80,00% | 90,00% | 82,50%
`,
    },
    {
      name: "Perbandingan",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:I4"],
      sheet: `
Tabel 3.4 Perbandingan Realisasi Tahun 2025 dengan Tahun 2024 dan dengan Target Akhir Renstra

Kode | Indikator | Tahun 2024 |  |  | Realisasi 2025 | Perubahan | Arah | Tingkat kemajuan 2029
 |  | Target | Realisasi | Capaian
1.1 | Indeks Ketahanan Diri Remaja (Dektari) | 52,50 | 52,87 | 100,70% | 53,62 | 0,75 | Naik | 98,21%
1.2 | Indeks Ketahanan Keluarga | 80,00 | 81,64 | 102,05% | 81,00 | -0,64 | Turun | 95,86%
2.1 | Indeks Kemandirian Partisipasi (IKP) | 3,20 | 3,21 | 100,31% | 3,28 | 0,07 | Naik | 95,07%
3.1 | Jumlah petugas IBM yang terlatih | 10 | 10 | 100,00% | 15 | 5 | Naik | 60,00%
3.2 | Jumlah unit IBM yang operasional | 2 | 2 | 100,00% | 3 | 1 | Naik | 60,00%
4.1 | Indeks kepuasan layanan rehabilitasi | 3,40 | 3,54 | 104,12% | 3,57 | 0,03 | Naik | 97,81%
4.2 | Persentase klien yang meningkat kualitas hidupnya | 72,00 | 76,67 | 106,49% | 81,82 | 5,15 | Naik | 99,78%
4.3 | Persentase klien putus layanan (drop out) | 16,00 | 16,67 | 95,81% | 12,50 | -4,17 | Turun | 75,00%
5.1 | Jumlah berkas perkara narkotika yang P-21 | 4 | 4 | 100,00% | 5 | 1 | Naik | 83,33%
5.2 | Jumlah tersangka yang memperoleh asesmen terpadu | 30 | 31 | 103,33% | 33 | 2 | Naik | 71,74%
6.1 | Nilai Kinerja Anggaran (NKA) | 92,00 | 94,72 | 102,96% | 96,49 | 1,77 | Naik | 101,57%
6.2 | Nilai IKPA | 95,00 | 96,05 | 101,11% | 98,36 | 2,31 | Naik | 100,37%
Perubahan = realisasi 2025 dikurangi realisasi 2024 (dalam satuan indikator). Tingkat kemajuan dihitung terhadap target Renstra 2029 (Tabel 2.1) dengan rumus capaian yang sama, tanpa pembatasan.

Tabel 3.5 Perbandingan dengan BNNK/Kota Lain di Sulawesi Tengah Tahun 2025
Satuan Kerja | Dektari | IKPA | Peringkat Dektari | Kategori IKPA
BNNK Poso | 53,62 | 98,36 | 2 | Sangat Baik
BNN Kota Palu | 54,18 | 98,04 | 1 | Sangat Baik
BNNK Donggala | 52,74 | 95,73 | 4 | Sangat Baik
BNNK Morowali | 53,05 | 94,26 | 3 | Baik
BNNK Tojo Una-Una | 51,96 | 96,35 | 5 | Sangat Baik
Rata-rata | 53,11 | 96,55
Selisih BNNK Poso terhadap rata-rata | 0,51 | 1,81
Peringkat 1 adalah nilai Dektari tertinggi. Kategori IKPA: >= 95 Sangat Baik; 89 sampai < 95 Baik; 70 sampai < 89 Cukup; < 70 Kurang.
`,
    },
    {
      name: "P2M",
      sheet: `
Tabel 3.6 Indeks Ketahanan Diri Remaja (Dektari) menurut Sekolah

Sekolah | Responden | Regulasi Diri | Asertivitas | Menjangkau Dukungan | Indeks | Kategori
SMAN 1 Poso | 10 | 18,62 | 17,94 | 18,10 | 54,66 | Sangat Tinggi
SMAN 3 Poso | 10 | 17,45 | 17,20 | 17,88 | 52,53 | Tinggi
SMKN 1 Poso | 10 | 16,90 | 17,36 | 17,02 | 51,28 | Tinggi
MAN 1 Poso | 10 | 18,88 | 18,25 | 18,47 | 55,60 | Sangat Tinggi
SMAS GKST 1 Tentena | 10 | 18,30 | 17,60 | 18,13 | 54,03 | Sangat Tinggi
Jumlah / Rata-rata | 50 | 18,03 | 17,67 | 17,92 | 53,62 | Sangat Tinggi
Indeks = jumlah skor tiga dimensi. Kategori: > 53,43 Sangat Tinggi; 48,31–53,43 Tinggi; 43,18–48,30 Rendah; < 43,18 Sangat Rendah.

Tabel 3.7 Indeks Ketahanan Keluarga (masing-masing 5 keluarga per desa/kelurahan)
Desa/Kelurahan | Kasintuwu | Moengko | Tentena | Mapane | Rata-rata
Indeks | 82,00 | 78,47 | 84,70 | 78,83 | 81,00

Tabel 3.8 Indeks Kemandirian Partisipasi menurut Lingkungan
Lingkungan | Nilai IKP | Kategori
Pendidikan | 3,40 | Sangat Mandiri
Pemerintah | 3,43 | Sangat Mandiri
Swasta | 3,06 | Mandiri
Masyarakat | 3,23 | Mandiri
Rata-rata | 3,28 | Sangat Mandiri
Kategori: 3,26–4,00 Sangat Mandiri; 2,51–3,25 Mandiri; 1,76–2,50 Kurang Mandiri; 1,00–1,75 Tidak Mandiri.

Tabel 3.9 Peserta Informasi dan Edukasi P4GN
Lingkungan | Kegiatan | Target Peserta | Jumlah Peserta | % Target
Pendidikan | 14 | 1.300 | 1.360 | 104,62%
Pemerintah | 6 | 250 | 264 | 105,60%
Swasta | 3 | 150 | 129 | 86,00%
Masyarakat | 9 | 700 | 725 | 103,57%
Jumlah | 32 | 2.400 | 2.478 | 103,25%
`,
    },
    {
      name: "Rehabilitasi",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3", "I3:I4"],
      sheet: `
Tabel 3.10 Klien Rehabilitasi menurut Fasilitas Layanan Tahun 2025

Fasilitas | Target | Klien | Capaian | Status Layanan |  |  |  | Kualitas Hidup Meningkat
 |  |  |  | Selesai | Proses | Drop out | Dirujuk
Klinik Pratama BNNK Poso | 24 | 26 | 108,33% | 18 | 3 | 3 | 2 | 15
RSUD Poso | 6 | 7 | 116,67% | 5 | 1 | 1 | - | 4
Puskesmas Kayamanya | 7 | 7 | 100,00% | 4 | 1 | 1 | 1 | 3
LRKM Sintuwu Maroso | 8 | 8 | 100,00% | 6 | 1 | 1 | - | 5
Jumlah | 45 | 48 | 106,67% | 33 | 6 | 6 | 3 | 27
Persentase drop out = 6 dari 48 klien = 12,50%; klien yang meningkat kualitas hidupnya = 27 dari 33 klien yang selesai = 81,82%.

Tabel 3.11 Klien menurut Kelompok Umur
Umur (tahun) | Jumlah | %
< 18 | 6 | 12,50%
18–25 | 20 | 41,67%
26–35 | 14 | 29,17%
36–45 | 6 | 12,50%
> 45 | 2 | 4,17%
Jumlah | 48 | 100,00%

Tabel 3.12 Klien menurut Zat
Zat | Klien | %
Sabu (metamfetamina) | 33 | 68,75%
Ganja | 6 | 12,50%
Obat daftar G | 5 | 10,42%
Inhalan/lem | 4 | 8,33%
Jumlah | 48

Tabel 3.13 Perkembangan Klien Lima Tahun
Uraian | 2021 | 2022 | 2023 | 2024 | 2025
Jumlah klien | 31 | 36 | 29 | 42 | 48
Pertumbuhan (%) | n/a | 16,13 | -19,44 | 44,83 | 14,29

Tabel 3.14 Unit Intervensi Berbasis Masyarakat (IBM)
Unit IBM | Jumlah Petugas | Target Klien | Klien Dilayani | Klien Tuntas | % Tuntas
Desa Sayo | 5 | 8 | 10 | 8 | 80,00%
Desa Tegalrejo | 5 | 8 | 8 | 7 | 87,50%
Kelurahan Tentena | 5 | 8 | 7 | 5 | 71,43%
Jumlah | 15 | 24 | 25 | 20 | 80,00%
`,
    },
    {
      name: "Pemberantasan",
      sheet: `
Tabel 3.15 Laporan Kasus Narkotika (LKN) Tahun 2025

No | Nomor LKN | Kecamatan | Tersangka L | Tersangka P | Jumlah | Sabu (gram) | Ganja (gram) | Status Berkas
1 | LKN-01 | Poso Kota | 2 | - | 2 | 12,48 | - | P-21
2 | LKN-02 | Poso Pesisir | 1 | - | 1 | 5,36 | - | P-21
3 | LKN-03 | Lage | 1 | 1 | 2 | 21,75 | - | P-21
4 | LKN-04 | Pamona Puselemba | 2 | - | 2 | - | 146,30 | P-21
5 | LKN-05 | Poso Kota Utara | 1 | - | 1 | 8,92 | - | P-21
6 | LKN-06 | Poso Kota | 1 | 1 | 2 | 34,19 | - | Penyidikan
 | Jumlah |  | 8 | 2 | 10 | 82,70 | 146,30

Tabel 3.16 Rekapitulasi LKN
Uraian | Jumlah
LKN | 6
Berkas P-21 | 5
Kecamatan tempat kejadian | 5
LKN dengan tersangka perempuan | 2

Tabel 3.17 Rekomendasi Tim Asesmen Terpadu menurut Asal Permohonan
Asal | Rawat Inap | Rawat Jalan | Proses Hukum | Jumlah
Polres Poso | 4 | 9 | 3 | 16
Polres Morowali Utara | 2 | 4 | 2 | 8
Polres Tojo Una-Una | 3 | 3 | 1 | 7
BNNK Poso | 1 | 1 | - | 2
Jumlah | 10 | 17 | 6 | 33
Persentase | 30,30% | 51,52% | 18,18%

Tabel 3.18 Status Kerawanan Desa/Kelurahan
Kecamatan | Bahaya | Waspada | Siaga | Aman | Jumlah
Poso Kota | 2 | 3 | 1 | 1 | 7
Poso Kota Utara | 1 | 2 | 3 | 1 | 7
Poso Pesisir | 1 | 4 | 6 | 5 | 16
Pamona Puselemba | - | 3 | 5 | 3 | 11
Jumlah 2025 | 4 | 12 | 15 | 10 | 41
Jumlah 2024 | 6 | 13 | 14 | 8 | 41
Perubahan | -2 | -1 | +1 | +2 | 0

Tabel 3.19 Perkembangan Pengungkapan Kasus
Tahun | LKN | Tersangka | Sabu (gram) | Tersangka per LKN
2021 | 4 | 6 | 31,20 | 1,50
2022 | 5 | 7 | 44,75 | 1,40
2023 | 5 | 8 | 58,10 | 1,60
2024 | 4 | 6 | 39,64 | 1,50
2025 | 6 | 10 | 82,70 | 1,67
Jumlah | 24 | 37 | 256,39 | 1,54
`,
    },
    {
      name: "SKM SAKIP",
      sheet: `
Tabel 3.20 Hasil Survei Kepuasan Masyarakat Layanan Rehabilitasi (n = 60 responden)

No | Unsur Pelayanan | Jumlah Nilai | NRR | NRR Tertimbang
U1 | Persyaratan | 214 | 3,567 | 0,396
U2 | Sistem, mekanisme, dan prosedur | 209 | 3,483 | 0,387
U3 | Waktu penyelesaian | 203 | 3,383 | 0,376
U4 | Biaya/tarif | 236 | 3,933 | 0,437
U5 | Produk layanan | 211 | 3,517 | 0,390
U6 | Kompetensi pelaksana | 217 | 3,617 | 0,401
U7 | Perilaku pelaksana | 222 | 3,700 | 0,411
U8 | Penanganan pengaduan | 219 | 3,650 | 0,405
U9 | Sarana dan prasarana | 198 | 3,300 | 0,366
 | Jumlah | 1.929 |  | 3,569
 | IKM (jumlah NRR tertimbang x 25) |  |  | 89,23
 | Mutu Pelayanan |  |  | A (Sangat Baik)
NRR = jumlah nilai / 60 responden; NRR tertimbang = NRR x 0,111, dibulatkan tiga desimal. Mutu: 88,31–100,00 A (Sangat Baik); 76,61–88,30 B (Baik); 65,00–76,60 C (Kurang Baik); 25,00–64,99 D (Tidak Baik).

Tabel 3.21 Perkembangan IKM
Tahun | 2021 | 2022 | 2023 | 2024 | 2025
IKM | 82,14 | 84,57 | 86,90 | 88,45 | 89,23
Mutu | B | B | B | A | A

Tabel 3.22 Hasil Evaluasi SAKIP
Komponen | Bobot | Nilai 2024 | Nilai 2025 | % terhadap Bobot 2025
Perencanaan Kinerja | 30 | 23,70 | 24,60 | 82,00%
Pengukuran Kinerja | 30 | 21,90 | 22,80 | 76,00%
Pelaporan Kinerja | 15 | 11,70 | 12,15 | 81,00%
Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,50 | 19,25 | 77,00%
Nilai Akhir | 100 | 75,80 | 78,80
Predikat |  | BB | BB
Predikat SAKIP: > 90 AA; > 80–90 A; > 70–80 BB; > 60–70 B; > 50–60 CC; > 30–50 C; 0–30 D.
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.23 Realisasi Anggaran per Rincian Output Tahun 2025 (rupiah)

Kode | Kegiatan / RO | Target | Realisasi | Satuan | Pagu | Pagu Efektif | Realisasi Anggaran | Sisa Pagu Efektif | % Efektif
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
3247 | Penyelenggaraan Informasi dan Edukasi P4GN |  |  |  | 99.230.000 | 68.000.000 | 67.055.500 | 944.500 | 98,61%
3247.BDC.001 | Remaja mengikuti softskill | 50 | 50 | orang | 52.480.000 | 40.000.000 | 39.415.500 | 584.500 | 98,54%
3247.BMB.001 | Informasi dan edukasi P4GN | 32 | 32 | kegiatan | 46.750.000 | 28.000.000 | 27.640.000 | 360.000 | 98,71%
3248 | Pemberdayaan Peran Serta Masyarakat |  |  |  | 95.580.000 | 65.000.000 | 63.996.250 | 1.003.750 | 98,46%
3248.QDE.001 | Keluarga memperoleh intervensi ketahanan | 20 | 20 | keluarga | 31.260.000 | 25.000.000 | 24.890.000 | 110.000 | 99,56%
3248.UBA.001 | Lingkungan yang dibina penggiat P4GN | 4 | 4 | lingkungan | 64.320.000 | 40.000.000 | 39.106.250 | 893.750 | 97,77%
5354 | Penguatan Lembaga dan Intervensi Berbasis Masyarakat |  |  |  | 86.540.000 | 65.000.000 | 64.195.000 | 805.000 | 98,76%
5354.QIC.001 | Unit IBM yang operasional | 2 | 3 | unit | 58.900.000 | 45.000.000 | 44.325.000 | 675.000 | 98,50%
5354.DDC.001 | Petugas IBM terlatih | 15 | 15 | orang | 27.640.000 | 20.000.000 | 19.870.000 | 130.000 | 99,35%
3249 | Layanan Rehabilitasi |  |  |  | 112.350.000 | 100.000.000 | 98.764.300 | 1.235.700 | 98,76%
3249.QBC.001 | Klien memperoleh layanan rehabilitasi | 45 | 48 | orang | 112.350.000 | 100.000.000 | 98.764.300 | 1.235.700 | 98,76%
3251 | Penyidikan dan Asesmen Terpadu |  |  |  | 188.100.000 | 160.000.000 | 156.205.750 | 3.794.250 | 97,63%
3251.QIJ.001 | Berkas perkara narkotika P-21 | 4 | 5 | berkas | 138.600.000 | 120.000.000 | 119.485.750 | 514.250 | 99,57%
3251.QIJ.002 | Tersangka memperoleh asesmen terpadu | 40 | 33 | orang | 49.500.000 | 40.000.000 | 36.720.000 | 3.280.000 | 91,80%
3236 | Perencanaan, Administrasi, dan Sarana |  |  |  | 1.852.240.000 | 1.833.820.000 | 1.826.317.156 | 7.502.844 | 99,59%
3236.EBD.952 | Dokumen perencanaan dan pemantauan | 6 | 6 | dokumen | 38.420.000 | 20.000.000 | 19.865.400 | 134.600 | 99,33%
3236.EBA.994 | Layanan perkantoran | 12 | 12 | bulan | 1.771.320.000 | 1.771.320.000 | 1.764.264.256 | 7.055.744 | 99,60%
3236.EBB.951 | Sarana internal | 5 | 5 | unit | 42.500.000 | 42.500.000 | 42.187.500 | 312.500 | 99,26%
 | JUMLAH |  |  |  | 2.434.040.000 | 2.291.820.000 | 2.276.533.956 | 15.286.044 | 99,33%
Kolom (7) = pagu (6) dikurangi anggaran yang diblokir; kolom (9) = (7) - (8); kolom (10) = (8) / (7) x 100%. Baris kegiatan merupakan jumlah RO di bawahnya.

Tabel 3.24 Revisi DIPA menurut Jenis Belanja (rupiah)
Akun | Jenis Belanja | DIPA Awal | Revisi I | Revisi II | Revisi III (Akhir) | Perubahan Akhir terhadap Awal
51 | Belanja Pegawai | 1.236.400.000 | 1.236.400.000 | 1.258.900.000 | 1.284.600.000 | 48.200.000
52 | Belanja Barang | 1.210.300.000 | 1.150.300.000 | 1.128.700.000 | 1.106.940.000 | -103.360.000
53 | Belanja Modal | 96.500.000 | 96.500.000 | 60.000.000 | 42.500.000 | -54.000.000
 | Jumlah | 2.543.200.000 | 2.483.200.000 | 2.447.600.000 | 2.434.040.000 | -109.160.000

Tabel 3.25 Perbandingan Realisasi Belanja 2024 dan 2025 (rupiah)
Jenis Belanja | Realisasi 2024 | Pagu Efektif 2025 | Realisasi 2025 | % 2025 | Naik/Turun Realisasi
Belanja Pegawai | 1.195.020.410 | 1.284.600.000 | 1.281.947.316 | 99,79% | 86.926.906
Belanja Barang | 1.176.913.275 | 964.720.000 | 952.399.140 | 98,72% | -224.514.135
Belanja Modal | 85.640.000 | 42.500.000 | 42.187.500 | 99,26% | -43.452.500
Jumlah | 2.457.573.685 | 2.291.820.000 | 2.276.533.956 | 99,33% | -181.039.729
`,
    },
    {
      name: "Realisasi Bulanan",
      sheet: `
Tabel 3.26 Rencana Penarikan Dana (RPD) dan Realisasi per Bulan Tahun 2025
Deviasi = selisih mutlak realisasi terhadap RPD dibagi RPD.

Bulan | RPD | Realisasi | Deviasi
Januari | #145209000~#,##0 | #140381034~#,##0 | =ABS(C5-B5)/B5 -> 0.033248~0.00%
Februari | #164115000~#,##0 | #155083934~#,##0 | =ABS(C6-B6)/B6 -> 0.055029~0.00%
Maret | #221103000~#,##0 | #214617953~#,##0 | =ABS(C7-B7)/B7 -> 0.029330~0.00%
April | #194053000~#,##0 | #183416604~#,##0 | =ABS(C8-B8)/B8 -> 0.054812~0.00%
Mei | #182556000~#,##0 | #184085204~#,##0 | =ABS(C9-B9)/B9 -> 0.008377~0.00%
Juni | #224845000~#,##0 | #237415563~#,##0 | =ABS(C10-B10)/B10 -> 0.055908~0.00%
Juli | #201950000~#,##0 | #205090275~#,##0 | =ABS(C11-B11)/B11 -> 0.015550~0.00%
Agustus | #194858000~#,##0 | #190000054~#,##0 | =ABS(C12-B12)/B12 -> 0.024931~0.00%
September | #194418000~#,##0 | #188705854~#,##0 | =ABS(C13-B13)/B13 -> 0.029381~0.00%
Oktober | #210043000~#,##0 | #216163675~#,##0 | =ABS(C14-B14)/B14 -> 0.029140~0.00%
November | #210188000~#,##0 | #198296975~#,##0 | =ABS(C15-B15)/B15 -> 0.056573~0.00%
Desember | #148482000~#,##0 | #163276831~#,##0 | =ABS(C16-B16)/B16 -> 0.099641~0.00%
Jumlah | =SUM(B5:B16) -> 2291820000~#,##0 | =SUM(C5:C16) -> 2276533956~#,##0
Rata-rata deviasi |  |  | =AVERAGE(D5:D16) -> 0.040993~0.00%

Tabel 3.27 Realisasi per Seksi per Triwulan
Seksi | TW I | TW II | TW III | TW IV | Jumlah
P2M | #17712750~#,##0 | #36023050~#,##0 | #40481200~#,##0 | #36834750~#,##0 | =SUM(B22:E22) -> 131051750~#,##0
Rehabilitasi | #22173900~#,##0 | #48739850~#,##0 | #46973850~#,##0 | #45071700~#,##0 | =SUM(B23:E23) -> 162959300~#,##0
Pemberantasan | #19024150~#,##0 | #43235200~#,##0 | #49659500~#,##0 | #44286900~#,##0 | =SUM(B24:E24) -> 156205750~#,##0
Subbagian Umum | #451172121~#,##0 | #476919271~#,##0 | #446681633~#,##0 | #451544131~#,##0 | =SUM(B25:E25) -> 1826317156~#,##0
Jumlah | =SUM(B22:B25) -> 510082921~#,##0 | =SUM(C22:C25) -> 604917371~#,##0 | =SUM(D22:D25) -> 583796183~#,##0 | =SUM(E22:E25) -> 577737481~#,##0 | =SUM(F22:F25) -> 2276533956~#,##0
Subbagian Umum mencakup seluruh belanja pegawai dan belanja modal.
`,
    },
    {
      name: "IKPA NKA",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3"],
      sheet: `
Tabel 3.28 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)

No | Indikator | Bobot (%) | Tahun 2025
 |  |  | Nilai | Nilai x Bobot
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 95,90 | 14,39
3 | Penyerapan Anggaran | 20 | 97,85 | 19,57
4 | Belanja Kontraktual | 10 | 95,00 | 9,50
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 99,00 | 9,90
7 | Capaian Output | 25 | 100,00 | 25,00
 | Nilai IKPA | 100 |  | 98,36
 | Kategori |  |  | Sangat Baik
Nilai deviasi Halaman III DIPA 2025 = 100 dikurangi rata-rata deviasi bulanan (Tabel 3.26); nilai penyerapan dihitung aplikasi dari target per triwulan. Nilai IKPA = jumlah nilai x bobot / 100. Kategori sama dengan Tabel 3.5.

Tabel 3.29 Evaluasi Kinerja Anggaran (EKA) dan NKA pada Aplikasi SMART
Komponen | Bobot (%) | Nilai 2025 | Nilai x Bobot 2025
Capaian RO | 75 | 98,54 | 73,91
Penggunaan SBK | 10 | 100,00 | 10,00
Efisiensi SBK | 15 | 71,40 | 10,71
Nilai EKA (perencanaan) | 100 |  | 94,62
Nilai IKPA (pelaksanaan) |  |  | 98,36
NKA = (EKA + IKPA) / 2 |  |  | 96,49
Kategori NKA |  |  | Sangat Baik
Capaian RO 2025 = rata-rata capaian volume 12 RO (Tabel 3.23), masing-masing paling tinggi 100%. Kategori NKA: > 90 Sangat Baik; > 80–90 Baik; > 60–80 Cukup; > 50–60 Kurang; <= 50 Sangat Kurang.

Tabel 3.30 Efisiensi Penggunaan Sumber Daya per Seksi
Seksi | Rata-rata Capaian Kinerja | % Serapan Pagu Efektif | Tingkat Efisiensi | Keterangan
P2M | 100,09% | 98,54% | 1,55 | Efisien
Rehabilitasi | 109,85% | 98,76% | 11,09 | Efisien
Pemberantasan | 101,25% | 97,63% | 3,62 | Efisien
Subbagian Umum | 103,11% | 99,59% | 3,52 | Efisien
Jumlah / rata-rata 12 indikator | 104,85% | 99,33% | 5,52 | Efisien
Tingkat efisiensi = rata-rata capaian (dibatasi 120%) dikurangi % serapan, dalam poin persen. P2M: sasaran 1–2; Rehabilitasi: sasaran 3–4; Pemberantasan: sasaran 5; Subbagian Umum: sasaran 6.
`,
    },
    {
      name: "Bab III Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Dari 12 indikator kinerja yang diperjanjikan, 9 indikator melampaui target, 1 indikator mencapai target, dan 2 indikator belum mencapai target. Rata-rata capaian (dengan batas 120%) adalah 104,85%.
Capaian terendah terdapat pada jumlah tersangka yang memperoleh asesmen terpadu, yaitu 82,50%, sedangkan capaian tertinggi sebelum pembatasan terdapat pada jumlah unit IBM yang operasional, yaitu 150,00%.
1. Indeks Ketahanan Diri Remaja
a. Perbandingan target dan realisasi
Realisasi Indeks Ketahanan Diri Remaja tahun 2025 sebesar 53,62 dari target 53,00, sehingga capaiannya 101,17%. Pengukuran melibatkan 50 remaja dari 5 sekolah.
Indeks tertinggi diperoleh MAN 1 Poso dengan nilai 55,60, dan terendah SMKN 1 Poso dengan nilai 51,28, atau terpaut 4,32 poin.
b. Perbandingan dengan tahun sebelumnya
Dibandingkan tahun 2024 yang sebesar 52,87, indeks tahun 2025 naik 0,75 poin.
c. Perbandingan dengan BNNK/Kota lain
Dektari BNNK Poso menempati peringkat 2 dari 5 satuan kerja dan berada 0,51 poin di atas rata-rata sebesar 53,11.
2. Indeks Ketahanan Keluarga
Indeks Ketahanan Keluarga terealisasi 81,00 atau 98,18% dari target 82,50. Nilai ini turun 0,64 poin dibandingkan tahun 2024. Kelurahan Moengko mencatat indeks terendah, yakni 78,47.
3. Indeks Kemandirian Partisipasi
IKP tahun 2025 sebesar 3,28 dengan kategori Sangat Mandiri. Lingkungan swasta memperoleh nilai terendah (3,06), sedangkan lingkungan pemerintah tertinggi (3,43).
Kegiatan informasi dan edukasi menjangkau 2.478 orang atau 103,25% dari target 2.400 orang; hanya lingkungan swasta yang tidak mencapai target peserta, dengan capaian 86,00%.
4. Rehabilitasi
Layanan rehabilitasi diberikan kepada 48 klien, naik 14,29% dibandingkan tahun 2024 sebanyak 42 klien. Klinik Pratama BNNK Poso menangani 54,17% dari seluruh klien.
Dari 33 klien yang menyelesaikan layanan, 27 klien meningkat kualitas hidupnya (81,82%), lebih tinggi daripada target 75,00%.
Persentase drop out sebesar 12,50%, lebih rendah daripada batas 15,00%, sehingga capaian indikator minimum ini 116,67%.
Tiga unit IBM melayani 25 klien dengan 20 klien tuntas (80,00%), didukung 15 petugas terlatih.
IKM layanan rehabilitasi sebesar 89,23 dengan mutu A. Unsur tertinggi adalah biaya/tarif (NRR 3,933) dan unsur terendah sarana dan prasarana (NRR 3,300).
5. Pemberantasan
Sepanjang 2025 diungkap 6 LKN dengan 10 tersangka, dan 5 berkas dinyatakan P-21 dari target 4 berkas atau 125,00%.
Barang bukti sabu yang disita 82,70 gram, meningkat 43,06 gram dibandingkan tahun 2024; sitaan terbesar berasal dari LKN-06 sebanyak 34,19 gram.
Asesmen terpadu dilaksanakan terhadap 33 orang dari target 40 orang. Permohonan terbanyak berasal dari Polres Poso (16 orang), dan rekomendasi terbanyak adalah rawat jalan sebesar 51,52%.
Sampai dengan Triwulan III asesmen terpadu telah mencapai 27 orang atau 90,00% dari target kumulatif 30 orang, tetapi pada Triwulan IV realisasi hanya bertambah 6 orang.
6. Tata Kelola dan Anggaran
NKA tahun 2025 sebesar 96,49 (kategori Sangat Baik), terdiri atas nilai EKA 94,62 dan nilai IKPA 98,36. Dibandingkan tahun 2024, NKA naik 1,77 poin.
Nilai evaluasi SAKIP 78,80 berpredikat BB, meningkat 3,00 poin dari 75,80; komponen dengan perolehan tertinggi terhadap bobot adalah perencanaan kinerja (82,00%).
Dari pagu efektif Rp 2.291.820.000, terealisasi Rp 2.276.533.956 atau 99,33%, sehingga tersisa Rp 15.286.044.
Belanja pegawai terserap 99,79%, belanja barang 98,72%, dan belanja modal 99,26%.
Realisasi bulanan tertinggi terjadi pada bulan Juni dan terendah pada bulan Januari; sampai dengan akhir Juni realisasi telah mencapai 48,65% dari pagu efektif.
Menurut seksi, serapan tertinggi dicapai Subbagian Umum (99,59%) dan terendah Seksi Pemberantasan (97,63%).
Tingkat efisiensi tertinggi ditunjukkan Seksi Rehabilitasi sebesar 11,09 poin persen, dan keempat unit seluruhnya berada dalam kategori efisien.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP
A. Kesimpulan
Secara umum kinerja BNNK Poso tahun 2025 berhasil dengan rata-rata capaian 104,85% atas 12 (dua belas) indikator.
Sebanyak 10 indikator (83,33%) mencapai atau melampaui target, dan 2 (dua) indikator belum tercapai, yaitu Indeks Ketahanan Keluarga dan jumlah tersangka yang memperoleh asesmen terpadu.
Anggaran pada DIPA Revisi III sebesar Rp 2.434.040.000 (dua miliar empat ratus tiga puluh empat juta empat puluh ribu rupiah), dengan blokir efisiensi Rp 142.220.000 atau 5,84% dari pagu.
Realisasi anggaran mencapai Rp 2.276.533.956 (dua miliar dua ratus tujuh puluh enam juta lima ratus tiga puluh tiga ribu sembilan ratus lima puluh enam rupiah), turun 7,37% dibandingkan realisasi tahun 2024.
Dibandingkan tahun 2024, 11 dari 12 indikator menunjukkan perbaikan realisasi.
Nilai IKPA 98,36 dan NKA 96,49 masing-masing melampaui target 96,00 dan 93,00.
Pengungkapan kasus selama lima tahun (2021–2025) berjumlah 24 LKN dengan 37 tersangka dan sitaan sabu 256,39 gram.
B. Rencana Tindak Lanjut
Target asesmen terpadu tahun 2026 tetap 40 orang, sehingga diperlukan tambahan paling sedikit 7 orang dari realisasi tahun 2025.
Pada akhir Renstra tahun 2029 IKP ditargetkan 3,45; dengan realisasi 3,28 tingkat kemajuannya 95,07%.
Pengisian kekurangan pegawai diusulkan kepada BNN melalui BNNP Sulawesi Tengah dengan prioritas Seksi Pemberantasan.

Poso, Januari 2026
Kepala BNNK Poso,

ttd.
`,
    },
  ],
  mistakes: [
    { sheet: "Pegawai", cell: "K9", right: "70,00%", wrong: "40,00%" },
    { sheet: "Pegawai", cell: "F11", right: "6", wrong: "4" },
    { sheet: "Pegawai", cell: "B26", right: "8", wrong: "6" },
    { sheet: "Renstra", cell: "G14", right: "40", wrong: "45" },
    { sheet: "PK 2025", cell: "E23", right: "Rp 112.350.000", wrong: "Rp 113.250.000" },
    { sheet: "Capaian 2025", cell: "D7", right: "82,50", wrong: "80,00" },
    { sheet: "Capaian 2025", cell: "F16", right: "116,67%", wrong: "83,33%" },
    { sheet: "Capaian 2025", cell: "G19", right: "Tidak Tercapai", wrong: "Melampaui" },
    { sheet: "Capaian 2025", cell: "D37", right: "27", wrong: "25" },
    { sheet: "Perbandingan", cell: "E12", right: "95,81%", wrong: "104,19%" },
    { sheet: "Perbandingan", cell: "C27", right: "1,81", wrong: "18,10" },
    { sheet: "Perbandingan", cell: "D23", right: "4", wrong: "5" },
    { sheet: "P2M", cell: "F4", right: "54,66", wrong: "56,46" },
    { sheet: "P2M", cell: "C21", right: "Mandiri", wrong: "Sangat Mandiri" },
    { sheet: "P2M", cell: "E29", right: "86,00%", wrong: "105,60%" },
    { sheet: "Rehabilitasi", cell: "E9", right: "33", wrong: "27" },
    { sheet: "Rehabilitasi", cell: "D32", right: "-19,44", wrong: "19,44" },
    { sheet: "Rehabilitasi", cell: "C15", right: "41,67%", wrong: "35,42%" },
    { sheet: "Pemberantasan", cell: "G10", right: "82,70", wrong: "77,34" },
    { sheet: "Pemberantasan", cell: "B17", right: "2", wrong: "3" },
    { sheet: "Pemberantasan", cell: "E22", right: "8", wrong: "6" },
    { sheet: "Pemberantasan", cell: "E42", right: "1,60", wrong: "2,00" },
    { sheet: "SKM SAKIP", cell: "D6", right: "3,383", wrong: "3,833" },
    { sheet: "SKM SAKIP", cell: "E21", right: "A", wrong: "B" },
    { sheet: "Anggaran", cell: "I7", right: "360.000", wrong: "19.110.000" },
    { sheet: "Anggaran", cell: "H16", right: "156.205.750", wrong: "15.620.575" },
    { sheet: "Anggaran", cell: "E31", right: "2.447.600.000", wrong: "2.483.200.000" },
    {
      sheet: "Realisasi Bulanan",
      cell: "C17",
      right: "=SUM(C5:C16) -> 2276533956~#,##0",
      wrong: "=SUM(C5:C15) -> 2113257125~#,##0",
    },
    { sheet: "Realisasi Bulanan", cell: "C23", right: "#48739850~#,##0", wrong: "#487398500~#,##0" },
    { sheet: "IKPA NKA", cell: "E12", right: "98,36", wrong: "98,25" },
    { sheet: "Bab I", cell: "A6", right: "65,22%", wrong: "56,22%" },
    {
      sheet: "Bab I",
      cell: "A8",
      right: "dari 14 kebutuhan baru terisi 8 orang",
      wrong: "dari 14 kebutuhan baru terisi 6 orang",
    },
    { sheet: "Bab I", cell: "A12", right: "bertambah 2 desa", wrong: "bertambah 4 desa" },
    {
      sheet: "Bab III Narasi",
      cell: "A3",
      right: "9 indikator melampaui target",
      wrong: "8 indikator melampaui target",
    },
    { sheet: "Bab III Narasi", cell: "A8", right: "diperoleh MAN 1 Poso", wrong: "diperoleh SMAN 1 Poso" },
    { sheet: "Bab III Narasi", cell: "A14", right: "turun 0,64 poin", wrong: "naik 0,64 poin" },
    { sheet: "Bab III Narasi", cell: "A19", right: "naik 14,29%", wrong: "naik 12,50%" },
    { sheet: "Bab III Narasi", cell: "A22", right: "25 klien", wrong: "23 klien" },
    { sheet: "Bab III Narasi", cell: "A26", right: "meningkat 43,06 gram", wrong: "meningkat 24,60 gram" },
    {
      sheet: "Bab III Narasi",
      cell: "A27",
      right: "terbanyak adalah rawat jalan",
      wrong: "terbanyak adalah rawat inap",
    },
    { sheet: "Bab III Narasi", cell: "A32", right: "tersisa Rp 15.286.044", wrong: "tersisa Rp 157.506.044" },
    {
      sheet: "Bab III Narasi",
      cell: "A34",
      right: "tertinggi terjadi pada bulan Juni",
      wrong: "tertinggi terjadi pada bulan Oktober",
    },
    { sheet: "Bab III Narasi", cell: "A36", right: "sebesar 11,09 poin", wrong: "sebesar 11,99 poin" },
    {
      sheet: "Bab IV",
      cell: "A5",
      right: "dua miliar empat ratus tiga puluh empat juta empat puluh ribu",
      wrong: "dua miliar empat ratus empat puluh tiga juta empat puluh ribu",
    },
    { sheet: "Bab IV", cell: "A7", right: "11 dari 12", wrong: "9 dari 12" },
  ],
};
