import type { PublishedReport } from "./published-report";

export const pengadilanTables: PublishedReport[] = [
  {
    name: "a first-level military court",
    year: 2019,
    source: "https://123dok.com/article/pagu-dan-realisasi-dipa-badan-urusan-administrasi.z13gmndq",
    sheets: [
      {
        name: "Anggaran",
        sheet: `
1. PAGU DAN REALISASI DIPA (01) BADAN URUSAN ADMINISTRASI
NO. | KEGIATAN | PAGU AWAL | PAGU REVISI | REALISASI | %
 |  | (Rp.) | (Rp.) | (Rp.)
1 | Belanja Pegawai | 2.592.320.000,- | 1.877.248.000,- | 1.856.657.167,- | 98.90
2 | Belanja Barang | 1.008.627.000,- | 1.145.827.000,- | 1.144.390.700,- | 99.87
3 | Belanja Modal | 0,- | 26.000.000,- | 25.040.000,- | 96.31
 | JUMLAH | 3.606.947.000,- | 3.055.075.000,- | 3.032.087.867,- | 99.25
`,
      },
    ],
    wrong: [
      { sheet: "Anggaran", cell: "C7", isSure: true },
      { sheet: "Anggaran", cell: "D7", isSure: true },
      { sheet: "Anggaran", cell: "E7", isSure: true },
    ],
  },
  {
    name: "a district court, budget in the executive summary",
    year: 2020,
    source: "https://123dok.com/document/zp11ewrz-ringkasan-eksekutif-dipa-sembilan-belas-rupiah-rincian-berikut.html",
    sheets: [
      {
        name: "DIPA 01",
        sheet: `
1. DIPA 01 : Rp. 5.022.210.000 (lima milyar dua puluh dua juta dua ratus sepuluh ribu rupiah) adapun rincian sebagai berikut :
No | Jenis belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | Rp.3.783.296.000 | Rp.3.274.064.975 | Rp.509.231.025 | 86,54%
2 | Belanja Barang | Rp.1.213.914.000 | Rp.1.192.362.958 | Rp.21.551.042 | 98,22%
3 | Belanja Modal | Rp.25.000.000 | Rp.25.000.000 | 0 | 100%
 | Jumlah | Rp.5.022.210.000 | Rp.4.491.427.933 | Rp.530.782.067 | 89,43%
`,
      },
      {
        name: "DIPA 03",
        sheet: `
2. DIPA 03 : Rp. 94.615.000 ( sembilan puluh empat juta enam ratus lima belas ribu rupiah) adapun rincian sebagai berikut :
No | Jenis belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | - | - | - | -
2 | Belanja Barang | Rp.94.615.000 | Rp.89.675.690 | Rp.4.939.310 | 94,78%
3 | Belanja Modal | - | - | - | -
 | Jumlah | Rp.94.615.000 | Rp.89.675.690 | Rp.4.939.310 | 94,78%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district court, mean of one objective",
    year: 2020,
    source: "https://123dok.com/article/analisis-capaian-kinerja-akuntabilitas-kinerja.y8p8wr2z",
    sheets: [
      {
        name: "Sasaran I",
        sheet: `
Tabel 3.2.
Capaian Sasaran Strategis I
Sasaran Strategis I
Terwujudnya Proses Peradilan yang Pasti, Transparan & Akuntabel
 | Indikator Kinerja | Capaian
a. | Persentase sisa perkara perdata yang diselesaikan | 100
b. | Persentase sisa perkara pidana yang diselesaikan | 100
c. | Persentase sisa perkara perdata yang diselesaikan tepat waktu | 79,38
d. | Persentase sisa perkara pidana yang diselesaikan tepat waktu | 100
e. | Persentase Perkara yang tidak mengajukan upaya hukum banding | 117,8
f. | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 107,33
g. | Persentase perkara yang tidak mengajukan upaya hukum peninjauan kembali | 110,7
h. | Persentase perkara pidana anak yang diselesaikan dengan diversi | 90
i. | Index responden pencari keadilan | 103,75
 | Rata-Rata Capaian Kinerja Pada Sasaran Strategis 1 | 91,99
`,
      },
    ],
    wrong: [{ sheet: "Sasaran I", cell: "C15", isSure: true }],
  },
  {
    name: "a district court, cases carried over",
    year: 2021,
    source: "https://123dok.com/article/terwujudnya-proses-peradilan-yang-pasti-transparan-dan-akuntabel.yr3l6kl8",
    sheets: [
      {
        name: "Capaian",
        sheet: `
Tabel 20. Persentase Capaian Sasaran I
INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN (%)
a. Persentase sisa perkara yang diselesaikan:
- Perdata | 100% | 100% | 100%
- Pidana | 100% | 100% | 100%
f. Index responden pencari keadilan yang puas terhadap layanan peradilan | 90% | 96.51% | 107%
`,
      },
      {
        name: "Akses",
        sheet: `
No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian
3 | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | a. Persentase Perkara Prodeo yang diselesaikan | 100% | 100% | 100%
 |  | b. Persentase Perkara yang diselesaikan di luar gedung Pengadilan | 100% | 100% | 100%
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 5% | 6% | 120%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a small religious court, year on year",
    year: 2021,
    source: "https://fliphtml5.com/mdbow/ddde/Laporan_Kinerja_Instansi_Pemerintah_LKJiP_Tahun_2021/30",
    sheets: [
      {
        name: "Tabel 3.4",
        sheet: `
Tabel 3.4 Perbandingan Tahunan Perkara Perdata Agama Yang Diselesaikan Tepat Waktu
No | Tahun | Perkara Perdata Agama | Perkara Perdata Agama Selesai | Target | Realisasi | Capaian
1 | 2020 | 49 | 47 | 95% | 96% | 101%
2 | 2021 | 63 | 62 | 95% | 98% | 103%
`,
      },
      {
        name: "Tabel 3.5",
        sheet: `
Tabel 3.5 Perbandingan Tahunan Penurunan Sisa Perkara
No | Tahun | Sisa Perkara Tahun Sebelumnya | Sisa Perkara Tahun Berjalan | Target | Realisasi | Capaian
1 | 2020 | 1 | 2 | 3% | -100% | -33,33%
2 | 2021 | 2 | 1 | 3% | 50% | 1667%
`,
      },
    ],
    wrong: [{ sheet: "Tabel 3.5", cell: "G3", isSure: true }],
  },
  {
    name: "a religious court, cases by kind",
    year: 2020,
    source:
      "http://pa-argamakmur.go.id/seputar-peradilan/492-kaleidoskop-penyelesaian-perkara-tahun-2020-di-pengadilan-agama-arga-makmur",
    sheets: [
      {
        name: "Jenis perkara",
        sheet: `
Perkara berdasarkan jenis perkara yang diselesaikan tahun 2020
NO | JENIS PERKARA | JUMLAH
1. | Cerai Talak | 192
2. | Cerai Gugat | 470
3. | Dispensasi Kawin | 166
4. | Isbat Nikah | 131
5. | Izin poligami | 2
6. | Gugatan Waris | 3
7. | Penetapan Ahli Waris | 4
8. | Penguasaan Anak/Hadhonah | 1
9. | Pengangkatan Anak | 1
10. | JUMLAH | 970
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, figures cut off, not rounded",
    year: 2011,
    source: "https://adoc.pub/bab-iii-akuntabilitas-kinerja-tahun-2011.html",
    sheets: [
      {
        name: "Pengukuran",
        sheet: `
A. PENGUKURAN CAPAIAN KINERJA TAHUN 2011
NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | %
 | URAIAN
1. | Terwujudnya penyelesaian perkara yang sederhana, tepat waktu, transparan dan akuntabel | 1. Prosentase penyelesaian perkara | 80 % | 79.9 % | 99.8
 |  | 2. Jumlah Perkara Bagi Masyarakat Miskin dan Terpinggirkan yang diselesaikan tepat waktu. | 20 | 20 | 100
 |  | 3. Jumlah kegiatan layanan sidang keliling | 50 % | 60% | 120
 |  | 4. Prosentase putusan yang diunggah (upload) ke website. | 50 % | 17.8% | 35.6
 |  | 5. Prosentase Pelayanan Meja Informasi | 95 % | 100% | 105
 |  | 6. Prosentase Minutasi Berkas Perkara | 90% | 97 % | 107
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, cases by month and by kind",
    year: 2015,
    source: "https://123dok.com/article/keadaan-perkara-pembinaan-dan-pengelolaan.zk16k44q",
    sheets: [
      {
        name: "Bulan",
        sheet: `
Rincian perkara yang diterima pada tahun 2015 setiap bulannya
NO. | BULAN | JUMLAH PERKARA YANG DITERIMA
 |  | GUGATAN | PERMOHONAN
1. | Januari | 6 | 0
2. | Februari | 8 | 0
3. | Maret | 12 | 0
4. | April | 9 | 0
5. | Mei | 5 | 2
6. | Juni | 6 | 0
7. | Juli | 3 | 0
8. | Agustus | 2 | 0
9. | September | 4 | 0
10. | Oktober | 5 | 1
11. | November | 5 | 1
12. | Desember | 2 | 0
 | JUMLAH | 67 | 4
`,
        merges: ["A2:A3", "B2:B3", "C2:D2"],
      },
      {
        name: "Jenis",
        sheet: `
Perkara yang diterima tahun 2015 menurut jenis perkaranya
NO | JENIS PERKARA | JUMLAH
1. | Izin Poligami | 0
2. | Pencegahan Perkawinan | 0
3. | Penolakan Perkawinan oleh PPN | 0
4. | Pembatalan Perkawinan | 0
5. | Kelalaian Atas Kewajiban Suami/Istri | 0
6. | Cerai Talak | 22
7. | Cerai Gugat | 40
8. | Harta Bersama | 1
9. | Penguasaan Anak | 0
10. | Nafkah Anak Oleh Ibu karena Ayah tidak mampu | 0
11. | Hak-Hak bekas istri/kewajiban bekas suami | 0
12. | Pengesahan Anak | 1
13. | Pencabutan Kekuasaan Wali | 0
14. | Perwalian | 0
15. | Pencabutan Kekuasaan Wali | 0
16. | Penunjukan orang lain sebagai wali oleh Pengadilan | 0
17. | Ganti Rugi terhadap Wali | 0
18. | Asal Usul Anak | 0
19. | Penolakan Kawin Campuran | 0
20. | Istbat Nikah | 3
21. | Izin Kawin | 0
22. | Dispensasi Kawin | 0
23. | Ekonomi Syariah | 0
25. | Wasiat | 0
26. | Hibah | 0
27. | Wakaf | 0
28. | Zakat/Infaq/Shodaqoh | 0
29. | P3PH/Penetapan Ahli Waris | 1
30. | Lain-lain | 1
 | Jumlah | 71
`,
      },
    ],
    wrong: [{ sheet: "Jenis", cell: "C32", isSure: false }],
  },
  {
    name: "a district court, one small table an indicator",
    year: 2013,
    source:
      "https://text-id.123dok.com/document/nzw8re7vz-ukuran-capaian-kinerja-utama-meningkatnya-kepatuhan-terhadap-putusan-pengadilan.html",
    sheets: [
      {
        name: "Analisa",
        sheet: `
Tabel 22. Analisa Kinerja Jumlah Perkara Prodeo Yang diselesaikan dan masuk
Data Perkara Pidana dan Perdata | Jumlah | Realisasi | Capaian Kinerja
Perkara Prodeo Yang Diselesaikan | 30 perkara | 100 | 100
Perkara Prodeo Yang Masuk | 30 perkara

Tabel 23. Analisa Kinerja Permohonan Eksekusi
Data Perkara Pidana dan Perdata | Jumlah | Realisasi | Capaian Kinerja
perkara perdata yang ditindaklanjuti dieksekusi | 0 perkara
perkara perdata yang belum ditindaklanjuti dieksekusi | 9 perkara

Tabel 24. Analisa Data Pengaduan Tahun 2013
Data Pengaduan Tahun 2013 | Jumlah
Pengaduan masuk tahun 2013 | - Perkara | 100
Pengaduan ditindaklanjuti | - Perkara
Pengaduan tidak ditindak lanjuti | - Perkara
`,
        merges: ["C3:C4", "D3:D4", "C8:C9", "D8:D9", "C13:C15"],
      },
    ],
    wrong: [{ sheet: "Analisa", cell: "C13", isSure: false }],
  },
  {
    name: "a district court, legal remedies",
    year: 2016,
    source:
      "https://text-id.123dok.com/document/nq74xvnrq-ukuran-capaian-kinerja-utama-peningkatan-efektifitas-pengelolaan-penyelesaian-perkara.html",
    sheets: [
      {
        name: "Upaya hukum",
        sheet: `
Tabel 16. Analisa Kinerja Penurunan upaya hukum banding yang tidak diajukan untuk perkara perdata
Data Perkara Perdata | Jumlah | Realisasi | Capaian Kinerja
Upaya hukum banding tahun 2016 dan 2015 | 40 Berkas | 50,00 | 50,00
Upaya hukum banding tahun 2015 | 20 Berkas

Tabel 17. Analisa Kinerja Penurunan upaya hukum Kasasi yang tidak diajukan untuk perkara perdata
Data Perkara Perdata | Jumlah | Realisasi | Capaian Kinerja
Upaya hukum kasasi tahun 2016 dan 2015 | 54 Berkas | 33,33 | 33,33
Upaya hukum kasasi tahun 2015 | 18 Berkas

Tabel 18. Analisa Kinerja Penurunan upaya hukum Peninjauan Kembali yang tidak diajukan untuk perkara perdata
Data Perkara Pidana | Jumlah | Realisasi | Capaian Kinerja
Upaya hukum PK tahun 2016 dan 2015 | 9 Berkas | 75,00 | 75,00
Upaya hukum PK tahun 2015 | 2 Berkas
`,
        merges: ["C3:C4", "D3:D4", "C8:C9", "D8:D9", "C13:C14", "D13:D14"],
      },
    ],
    wrong: [
      { sheet: "Upaya hukum", cell: "C13", isSure: true },
      { sheet: "Upaya hukum", cell: "D13", isSure: true },
    ],
  },
  {
    name: "a district court, achievement by objective",
    year: 2020,
    source: "https://123dok.com/document/yn7m7j0z-laporan-kinerja-instansi-pemerintah-lkjip.html",
    sheets: [
      {
        name: "Sasaran 1",
        sheet: `
Sasaran Strategis 1 : Terwujudnya Proses Peradilan Yang Pasti, Transparan dan Akuntabel
INDIKATOR KINERJA | TARGET(%) | REALISASI(%) | CAPAIAN(%)
Persentase Sisa Perkara Perdata yang Diselesaikan | 100 | 100 | 100
Persentase Sisa Perkara Pidana yang Diselesaikan | 100 | 100 | 100
Persentase Perkara Perdata yang Diselesaikan Tepat Waktu | 90 | 93 | 103
Persentase perkara pidana yang diselesaikan tepat waktu | 100 | 100 | 100
Persentase Perkara yang Tidak Mengajukan Upaya Hukum Banding | 90 | 92 | 102
Persentase Perkara Yang Tidak Mengajukan Upaya Hukum Kasasi | 92 | 94 | 102
Persentase perkara yang Tidak Mengajukan Upaya Hukum Peninjauan Kembali | 98 | 99 | 101
`,
      },
      {
        name: "Sasaran 3-4",
        sheet: `
No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
 |  | Persentase pencari keadilan golongan tertentu yang mendapat layanan Bantuan Hukum (Posbakum) | 100 | 100 | 100
4. | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 100 | 100 | 100
*Capaian = Realisasi x 100% / Target
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a large district court, summary",
    year: 2020,
    source: "https://123dok.com/document/zw9xjdgy-lkjip-tahun-pengadilan-negeri-pekanbaru-ringkasan-eksekutif.html",
    sheets: [
      {
        name: "Sasaran I",
        sheet: `
SASARAN STRATEGIS I
TERWUJUDNYA PROSES PERADILAN YANG PASTI, TRANSPARAN DAN AKUNTABEL
INDIKATOR KINERJA | TARGET (%) | REALISASI (%) | CAPAIAN (%)
a. Persentase sisa perkara perdata yang diselesaikan | 100% | 100% | 100%
b. Persentase sisa perkara perdata khusus yang diselesaikan | 100% | 100% | 100%
c. Persentase sisa perkara pidana yang diselesaikan | 100% | 100% | 100%
d. Persentase sisa perkara pidana khusus yang diselesaikan | 100% | 100% | 100%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, second-quarter review",
    year: 2021,
    source: "https://123dok.com/document/q05d71wx-laporan-monev-perjanjian-kinerja-triwulan-ii-tahun.html",
    sheets: [
      {
        name: "Ringkas",
        sheet: `
Triwulan II Tahun 2021
≥ 100 % | ≤ 100 %
3 Sasaran Strategis | 3 Sasaran Strategis
7 Indikator | 11 Indikator
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district court, budget realization",
    year: 2013,
    source: "https://123dok.com/article/belanja-negara-penjelasan-atas-pos-laporan-realisasi-anggaran.yro5j98y",
    sheets: [
      {
        name: "Belanja",
        sheet: `
Tabel 7
Rincian Anggaran dan Realisasi Belanja Tahun Anggaran 2013 (dalam satuan rupiah)
Kode Jenis Belanja | Uraian Jenis Belanja | Anggaran (Rp) | Realisasi Belanja | 
 |  |  | (Rp) | (%)
51 | Belanja Pegawai | 3.828.095.000,00 | 3.717.394.859,00 | 97,11
52 | Belanja Barang | 687.541.000,00 | 645.438.029,00 | 93,88
53 | Belanja Modal | 965.000.000,00 | 846.570.333,00 | 87,73
 | Total Belanja Bruto | 5.480.636.000,00 | 5.209.403.221,00 | 95,05
 | Pengembalian Belanja |  | (2.315,00) | 
 | Total Belanja Netto | 5.480.636.000,00 | 5.209.400.906,00 | 95,05
`,
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3"],
      },
      {
        name: "Grafik",
        sheet: `
Komposisi Anggaran dan Realisasi Belanja TA 2013
 | Belanja Pegawai | Belanja Barang | Belanja Modal
Anggaran | 3.828.095.000,00 | 687.541.000,00 | 965.000.000,00
Realisasi | 3.717.392.544,00 | 645.438.029,00 | 846.570.333,00
`,
      },
    ],
    wrong: [],
  },
];
