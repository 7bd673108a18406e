import type { CatalogueFamily } from "./entry";

export const order: CatalogueFamily = {
  title: "Numbers of rows and tables",
  entries: [
    {
      rules: ["nomor-urut"],
      kinds: ["urutan"],
      severities: { warning: "a number jumps, repeats or goes back", info: "a digit fell off and the list goes on" },
      checks: "The `No` column of a list that otherwise counts on.",
      never:
        "Codes, lists that begin anew under a heading, items over several rows, and extracts that jump all the time.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 2, shortened",
          sheets: `
NO | INDIKATOR KINERJA ANGGARAN | TARGET | ANGGARAN
1. | Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks | 57.000.000
2. | Indeks Ketahanan Diri Keluarga terhadap Penyalahgunaan Narkoba | 76,700 Indeks | 75.000.000
3. | Indeks Keterpulihan Kawasan Rawan yang diintervensi | 1, 40 Indeks | 80.000.000
4. | Persentase pecandu narkotika yang mengalami peningkatan kualitas hidup | 75,50% | 11.720.000
5. | Jumlah petugas penyelenggara layanan IBM yang terlatih | 5 Orang | 14.037.000
6. | Indeks Kepuasan Penerima Layanan Rehabilitasi | 3,8 Indeks | 56.640.000
7. | Jumlah lembaga rehabilitasi yang operasional | 1 Lembaga | 2.400.000
8. | Jumlah unit penyelenggara layanan IBM yang operasional | 1 Unit | 13.170.000
9. | Nilai Kinerja Anggaran | SANGAT BAIK | 38.990.000
11. | Nilai Indikator Pelaksanaan Anggaran (IKPA) | 100 Indeks | 1.218.545.000
`,
          at: "Lembar!A11",
        },
      ],
    },
    {
      rules: ["peringkat"],
      kinds: ["urutan"],
      severities: { error: "one rank is out of order and another row bears it too" },
      checks: "A `Peringkat` that a figure of the same row gives, from the most to the least or the other way.",
      never:
        "Rows with equal figures, whichever way their ranks go on; two ranks that changed places, for a wrong figure beside them would show the same; ranks that nothing in the table gives.",
      examples: [
        {
          from: null,
          sheets: `
No | Satuan | JTP | JPTP | Clearance (%) | Peringkat
1 | Polsek Utara | 214 | 150 | 70,09 | 4
2 | Polsek Selatan | 305 | 219 | 71,80 | 3
3 | Polsek Lembah | 121 | 90 | 74,38 | 2
4 | Polsek Bukit | 98 | 66 | 67,35 | 4
5 | Polsek Pesisir | 142 | 108 | 76,06 | 1
`,
          at: "Lembar!F5",
        },
      ],
    },
    {
      rules: ["selang-waktu"],
      kinds: ["rata-rata"],
      severities: { error: "one interval alone is not the hours of a year shared among the cases beside it" },
      checks:
        "`Crime clock`, `Selang waktu` in days, hours and minutes: 365 or 366 days divided by a count of the same column or row.",
      never:
        "Intervals of which fewer than two others come out so, or that are told in fewer than twenty of their smallest unit.",
      examples: [
        {
          from: null,
          sheets: `
No | Uraian | 2022 | 2023 | 2024
1 | Jumlah kejahatan | 612 | 684 | 731
2 | Kejahatan diselesaikan | 455 | 520 | 577
3 | Crime clock | 14 jam 19 menit | 12 jam 81 menit | 12 jam 1 menit
`,
          at: "Lembar!D4",
        },
      ],
    },
    {
      rules: ["nomor-tabel"],
      kinds: ["urutan"],
      severities: { warning: "always" },
      checks: "One number over two different tables.",
      never:
        "A table that goes on or is shown again, `Tabel 1` of each chapter, and reports that count anew all the time.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, tables 20 to 22",
          sheets: `
## T20
Tabel 20
Hasil Pengukuran Unit Layanan IBM yang Operasional
No | Indikator | Target | Realisasi | %
1 | Jumlah Unit Penyelenggara layanan Rehabilitasi IBM yang Operasional | 1 | 1 | 100
## T21
Tabel 21
Hasil Pengukuran Indeks Penerima Layanan Rehabilitasi
No. | Indikator Kinerja Kegiatan | Target (%) | Realisasi (%) | %
1. | Indeks Kepuasan Penerima Layanan Rehabilitasi pada Fasilitas Rehabilitasi BNN | 3,8 | 0 | 0
## T21b
Tabel 21.
Formula Perhitungan Indikator Kinerja Kegiatan
Nilai Kinerja Anggaran BNN Kabupaten Belu
NO | SEGMENT PENGUKURAN INDIKATOR KINERJA YANG DINILAI (%) | BOBOT | CAPAIAN (%)
1 | NK Perencanaan Anggaran | 100 | 96,03
2 | NK Pelaksanaan Anggaran | 100 | 99,49
TOTAL AKUMULATIF NILAI KINERJA ANGGARAN | | 100 | 97,76
## T22
Tabel 22.
DATA NILAI KINERJA ANGGARAN BNNK BELU TAHUN 2025
SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN
Meningkatnya proses manajemen kinerja secara efektif efisiensi. | Nilai Kinerja Anggaran | SANGAT BAIK | SANGAT BAIK | 97,76%
`,
          at: "T21b!A1",
        },
      ],
    },
  ],
};
