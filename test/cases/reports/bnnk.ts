import type { ReportCase } from "./report-case";

/** A narcotics agency of a town: mean printed as TOTAL, groups with their members, blocked budget, weighted scores, revisions. */
export const bnnk: ReportCase = {
  name: "a narcotics agency of a town",
  year: 2024,
  sheets: [
    {
      name: "IKK",
      sheet: `
Tabel 3.1 Capaian Kinerja BNNK Tahun 2024
NO | SASARAN KEGIATAN | INDIKATOR KINERJA | SATUAN | TARGET | REALISASI | CAPAIAN (%)
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk narkoba | Indeks ketahanan diri remaja | Indeks | 52,50 | 54,81 | 104,40
2 | Meningkatnya daya tangkal keluarga | Indeks ketahanan keluarga | Indeks | 78,70 | 84,26 | 107,06
3 | Meningkatnya kesadaran dan kepedulian masyarakat | Indeks kemandirian partisipasi | Indeks | 3,35 | 3,31 | 98,81
4 | Meningkatnya kapasitas tenaga teknis rehabilitasi | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 10 | 10 | 100,00
5 | Meningkatnya aksesibilitas layanan rehabilitasi | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 2 | 3 | 150,00
6 |  | Jumlah unit IBM yang operasional | Unit | 4 | 3 | 75,00
7 | Meningkatnya kualitas layanan rehabilitasi | Indeks kepuasan layanan klinik | Indeks | 3,20 | 3,58 | 111,88
8 | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara yang P-21 | Berkas | 3 | 5 | 166,67
9 | Meningkatnya tata kelola pemerintahan | Nilai kinerja anggaran | Indeks | 91,00 | 93,47 | 102,71
10 |  | Nilai IKPA | Indeks | 97,00 | 96,31 | 99,29
 | TOTAL |  |  |  |  | 111,58
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.2 Rekap capaian indikator
Capaian | Jumlah IKK | %
Melebihi target | 6 | 60
Sesuai target | 1 | 10
Di bawah target | 3 | 30
Jumlah | 10 | 100
`,
    },
    {
      name: "Tren",
      merges: ["B2:D2"],
      sheet: `
Tabel 3.3 Perbandingan realisasi tiga tahun
Indikator | Realisasi |  |  | Perubahan 2023-2024 | Pertumbuhan 2023-2024
 | 2022 | 2023 | 2024 |  |
Indeks ketahanan diri remaja | 51,37 | 53,02 | 54,81 | 1,79 | 3,38%
Indeks ketahanan keluarga | 79,11 | 82,64 | 84,26 | 1,62 | 1,96%
Indeks kemandirian partisipasi | 3,18 | 3,24 | 3,31 | 0,07 | 2,16%
Indeks kepuasan layanan klinik | 3,41 | 3,52 | 3,58 | 0,06 | 1,70%
Jumlah berkas perkara yang P-21 | 4 | 6 | 5 | -1,00 | -16,67%
`,
    },
    {
      name: "Sosialisasi",
      sheet: `
Tabel 3.5 Sosialisasi P4GN
Bulan | Kegiatan | Peserta | Kumulatif Kegiatan | Kumulatif Peserta | Rata-rata Peserta per Kegiatan
Januari | 2 | 110 | 2 | 110 | 55,0
Februari | 4 | 265 | 6 | 375 | 66,3
Maret | 3 | 180 | 9 | 555 | 60,0
April | 1 | 60 | 10 | 615 | 60,0
Mei | 5 | 342 | 15 | 957 | 68,4
Juni | 6 | 413 | 21 | 1.370 | 68,8
Juli | 4 | 288 | 25 | 1.658 | 72,0
Agustus | 5 | 375 | 30 | 2.033 | 75,0
September | 4 | 240 | 34 | 2.273 | 60,0
Oktober | 6 | 455 | 40 | 2.728 | 75,8
November | 3 | 190 | 43 | 2.918 | 63,3
Desember | 1 | 85 | 44 | 3.003 | 85,0
Jumlah | 44 | 3.003 |  |  | 68,3
`,
    },
    {
      name: "Rehabilitasi",
      merges: ["B2:C2", "D2:E2"],
      sheet: `
Tabel 3.7 Klien rehabilitasi
Layanan | Jenis Kelamin |  | Usia |  | Jumlah Klien | %
 | L | P | ≤ 18 | > 18 |  |
Rawat jalan klinik pratama | 31 | 4 | 28 | 7 | 35 | 61
IBM Kelurahan Teluk Permai | 8 | 1 | 5 | 4 | 9 | 16
IBM Desa Karang Jaya | 7 | - | 6 | 1 | 7 | 12
Rawat inap (rujukan) | 5 | 1 | 4 | 2 | 6 | 11
Jumlah | 51 | 6 | 43 | 14 | 57 | 100
`,
    },
    {
      name: "Kasus",
      sheet: `
Tabel 3.9 Pengungkapan kasus
No | Nomor LKN | Jenis Barang Bukti | Berat (gram) | Tersangka | Status Berkas
1 | LKN/01 | Sabu | 48,72 | 2 | P-21
2 | LKN/02 | Ganja | 1.250,40 | 1 | P-21
3 | LKN/03 | Sabu | 12,06 | 1 | P-21
4 | LKN/04 | Ekstasi | 9,85 | 3 | P-21
5 | LKN/05 | Sabu | 101,33 | 2 | P-21
6 | LKN/06 | Ganja | 310,00 | 1 | Sidik
 | Jumlah |  | 1.732,36 | 10 |

Rekap menurut jenis |  |
Jenis | Kasus | Berat (gram)
Sabu | 3 | 162,11
Ganja | 2 | 1.560,40
Ekstasi | 1 | 9,85
Jumlah | 6 | 1.732,36
`,
    },
    {
      name: "Tes Urine",
      sheet: `
Tabel 3.10 Tes urine
Kelompok/Instansi | Rencana | Diperiksa | Positif | Negatif | % Terlaksana
Instansi Pemerintah | 269 | 262 | 1 | 261 | 97,4
- Dinas Perhubungan | 120 | 118 | - | 118 | 98,3
- Kecamatan | 85 | 80 | 1 | 79 | 94,1
- Lapas | 64 | 64 | - | 64 | 100,0
Lingkungan Pendidikan | 450 | 427 | 3 | 424 | 94,9
- SMA/SMK | 300 | 296 | 2 | 294 | 98,7
- Perguruan tinggi | 150 | 131 | 1 | 130 | 87,3
Swasta | 135 | 131 | 3 | 128 | 97,0
- Perusahaan angkutan | 90 | 90 | 3 | 87 | 100,0
- Hotel | 45 | 41 | - | 41 | 91,1
TOTAL | 854 | 820 | 7 | 813 | 96,0
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 3.12 Survei kepuasan masyarakat
Periode | Responden | Nilai SKM | Mutu | Kinerja
Triwulan I | 31 | 87,20 | B | Baik
Triwulan II | 45 | 88,95 | A | Sangat Baik
Triwulan III | 52 | 90,10 | A | Sangat Baik
Triwulan IV | 40 | 91,35 | A | Sangat Baik
Rata-rata tertimbang | 168 | 89,55 | A | Sangat Baik
Mutu A: 88,31 - 100 (Sangat Baik); B: 76,61 - 88,30 (Baik); C: 65,00 - 76,60 (Kurang Baik)
`,
    },
    {
      name: "Revisi DIPA",
      sheet: `
Tabel 3.13 Revisi DIPA
No | Uraian | Semula (Rp) | Perubahan (Rp) | Menjadi (Rp)
1 | DIPA Awal | 3.420.500.000 | - | 3.420.500.000
2 | Revisi I (pergeseran) | 3.420.500.000 | - | 3.420.500.000
3 | Revisi II (tambahan) | 3.420.500.000 | 215.380.000 | 3.635.880.000
4 | Revisi III (pengurangan) | 3.635.880.000 | (34.000.000) | 3.601.880.000
`,
    },
    {
      name: "Anggaran",
      merges: ["C2:E2", "F2:H2"],
      sheet: `
Tabel 3.15 Realisasi anggaran menurut kegiatan dan rincian output
Kode | Kegiatan/Rincian Output | Pagu |  |  | Realisasi |  |
 |  | Pagu DIPA | Blokir | Pagu Non Blokir | Rp | % Pagu DIPA | % Pagu Non Blokir
3246 | Penyelenggaraan Advokasi | 186.500.000 | 24.000.000 | 162.500.000 | 162.318.500 | 87,03 | 99,89
3246.QDB.001 | Kota/Kabupaten tanggap ancaman narkoba | 186.500.000 | 24.000.000 | 162.500.000 | 162.318.500 | 87,03 | 99,89
3247 | Pemberdayaan Peran Serta Masyarakat | 277.150.000 | 31.500.000 | 245.650.000 | 245.393.750 | 88,54 | 99,90
3247.QDD.001 | Pembinaan masyarakat anti narkoba | 204.750.000 | 31.500.000 | 173.250.000 | 172.994.750 | 84,49 | 99,85
3247.QDE.002 | Keluarga bersih narkoba | 72.400.000 | - | 72.400.000 | 72.399.000 | 100,00 | 100,00
3259 | Penyelidikan dan Penyidikan | 148.000.000 | - | 148.000.000 | 147.615.200 | 99,74 | 99,74
3259.BCE.001 | Perkara hukum perseorangan | 148.000.000 | - | 148.000.000 | 147.615.200 | 99,74 | 99,74
5936 | Rehabilitasi | 160.200.000 | 12.800.000 | 147.400.000 | 146.887.450 | 91,69 | 99,65
5936.QAB.003 | Layanan klinik pratama | 96.200.000 | 12.800.000 | 83.400.000 | 83.012.450 | 86,29 | 99,54
5936.UBA.004 | Intervensi berbasis masyarakat | 64.000.000 | - | 64.000.000 | 63.875.000 | 99,80 | 99,80
3236 | Dukungan Manajemen | 2.830.030.000 | 15.400.000 | 2.814.630.000 | 2.809.033.915 | 99,26 | 99,80
3236.EBA.962 | Layanan umum | 88.350.000 | 15.400.000 | 72.950.000 | 72.905.000 | 82,52 | 99,94
3236.EBA.994 | Layanan perkantoran | 2.741.680.000 | - | 2.741.680.000 | 2.736.128.915 | 99,80 | 99,80
 | JUMLAH | 3.601.880.000 | 83.700.000 | 3.518.180.000 | 3.511.248.815 | 97,48 | 99,80
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.20 Nilai IKPA Tahun 2024
Aspek | Indikator | Nilai | Bobot (%) | Nilai Akhir (Nilai x Bobot)
Kualitas Perencanaan Anggaran | Revisi DIPA | 100,00 | 10 | 10,00
 | Deviasi Halaman III DIPA | 88,75 | 15 | 13,31
Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 95,40 | 20 | 19,08
 | Belanja Kontraktual | 92,00 | 10 | 9,20
 | Penyelesaian Tagihan | 100,00 | 10 | 10,00
 | Pengelolaan UP dan TUP | 97,20 | 10 | 9,72
Kualitas Hasil Pelaksanaan | Capaian Output | 100,00 | 25 | 25,00
Nilai Total/Konversi Bobot |  |  | 100 | 96,31
`,
    },
    {
      name: "Narasi",
      sheet: `
Pagu DIPA tahun 2024 sebesar Rp3.601.880.000 dengan blokir Rp83.700.000 sehingga pagu non blokir Rp3.518.180.000.
Realisasi anggaran sebesar Rp3.511.248.815 (tiga miliar lima ratus sebelas juta dua ratus empat puluh delapan ribu delapan ratus lima belas rupiah) atau 97,48% dari pagu DIPA.
Sosialisasi dilaksanakan 44 kali dengan 3.003 peserta.
Rata-rata capaian 10 indikator sebesar 111,58%, dengan 6 indikator melebihi target dan 3 indikator di bawah target.
Klien rehabilitasi sebanyak 57 orang, terdiri dari 51 laki-laki dan 6 perempuan.
`,
    },
  ],
  mistakes: [
    { sheet: "IKK", cell: "G5", right: "98,81", wrong: "101,21" },
    { sheet: "IKK", cell: "G9", right: "111,88", wrong: "118,88" },
    { sheet: "IKK", cell: "G13", right: "111,58", wrong: "101,65" },
    { sheet: "Rekap", cell: "B3", right: "6", wrong: "7" },
    { sheet: "Tren", cell: "D5", right: "84,26", wrong: "82,46" },
    { sheet: "Tren", cell: "F7", right: "1,70%", wrong: "4,99%" },
    { sheet: "Sosialisasi", cell: "F15", right: "68,3", wrong: "67,5" },
    { sheet: "Rehabilitasi", cell: "F4", right: "35", wrong: "53" },
    { sheet: "Tes Urine", cell: "C7", right: "427", wrong: "437" },
    { sheet: "SKM", cell: "E3", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Revisi DIPA", cell: "E5", right: "3.635.880.000", wrong: "3.635.800.000" },
    { sheet: "Anggaran", cell: "E7", right: "173.250.000", wrong: "236.250.000" },
    { sheet: "Anggaran", cell: "F11", right: "146.887.450", wrong: "83.012.450" },
    { sheet: "Anggaran", cell: "H17", right: "99,80", wrong: "97,48" },
    { sheet: "IKPA", cell: "E4", right: "13,31", wrong: "8,88" },
    { sheet: "Narasi", cell: "A2", right: "lima ratus sebelas", wrong: "lima ratus lima puluh satu" },
  ],
};
