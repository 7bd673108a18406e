import type { PublishedReport } from "./published-report";

export const lembagaPusat2Tables: PublishedReport[] = [
  {
    name: "a food and drug office (medicine and food samples, two years)",
    year: 2021,
    source: "https://123dok.com/article/persentase-memenuhi-syarat-balai-laporan-kinerja-instansi-pemeri.qvlw91pr",
    sheets: [
      {
        name: "Dua Tahun",
        sheet: `
Tabel 13 Perbandingan Realisasi dan Capaian Persentase obat yang memenuhi syarat tahun 2020 dengan tahun 2021

INDIKATOR KINERJA | TAHUN 2020 |  |  | TAHUN 2021
 | Target | Realisasi | % Capaian | Target | Realisasi | % Capaian
Persentase Obat yang memenuhi syarat | 80,8 | 92,8 | 114,85 | 92,5 | 91,17 | 98,56
`,
        merges: ["A3:A4", "B3:D3", "E3:G3"],
      },
      {
        name: "Renstra",
        sheet: `
Tabel 14 Perbandingan Realisasi Persentase Obat yang Memenuhi Syarat tahun 2021 dengan target Renstra 2024

INDIKATOR KINERJA | TARGET 2024 | REALISASI 2021 | % CAPAIAN
Persentase Obat yang memenuhi syarat | 94 | 91,17 | 96,99
`,
      },
      {
        name: "Makanan",
        sheet: `
INDIKATOR KINERJA | TARGET 2021 | REALISASI 2021 | % CAPAIAN | KRITERIA
Persentase Makanan yang aman dan bermutu berdasarkan hasil pengawasan | 60 | 55.79 | 92.99% | Baik
`,
      },
    ],
    wrong: [{ sheet: "Makanan", cell: "D2", isSure: false }],
  },
  {
    name: "a food and drug office (budget performance, first quarter)",
    year: 2020,
    source: "https://123dok.com/article/terkelolanya-keuangan-bbpom-di-medan-secara.q7wgeerd",
    sheets: [
      {
        name: "NKA",
        sheet: `
Tabel 31. Perbandingan target dan realisasi Tahun 2020

INDIKATOR KINERJA | TARGET TW I | REALISASI TW I | % CAPAIAN | KRITERIA
Nilai Kinerja Anggaran | 93,4 | 49,92 | 53,45 | Kurang
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a food and drug office (random and targeted samples)",
    year: 2020,
    source: "https://123dok.com/article/persentase-obat-memenuhi-syarat-capaian-kinerja-organisasi.zx51rw4d",
    sheets: [
      {
        name: "Acak",
        sheet: `
TABEL 3.5 CAPAIAN KINERJA INDIKATOR “PERSENTASE OBAT YANG MEMENUHI SYARAT” TAHUN 2020

INDIKATOR | TARGET | REALISASI | CAPAIAN | KRITERIA
Persentase Obat yang Memenuhi Syarat | 80,80% | 97,62% | 120,82% | Tidak dapat disimpulkan
`,
      },
      {
        name: "Targeted",
        sheet: `
TABEL 3.7 CAPAIAN KINERJA INDIKATOR “PERSENTASE OBAT YANG AMAN DAN BERMUTU BERDASARKAN HASIL PENGAWASAN” TAHUN 2020

INDIKATOR | TARGET | REALISASI | CAPAIAN | KRITERIA
Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | 90,00% | 94,49% | 104,99% | Baik
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial economy by sector (thesis quoting statistics)",
    year: 2011,
    source:
      "https://text-id.123dok.com/document/6zkk1w58z-jumlah-penduduk-gambaran-umum-1keadaan-geografis-dan-administratif-provinsi-ntt.html",
    sheets: [
      {
        name: "PDRB",
        sheet: `
Tabel 4.3 Distribusi Persentase Produk Domestik Regional Bruto Atas Dasar Harga Berlaku menurut Sektor 2004-2011

Lapangan Usaha | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011
1. Pertanian | 41,90 | 40,74 | 40,56 | 40,27 | 40,39 | 39,51 | 38,45 | 35,00
2. Pertambangan | 1,54 | 1,48 | 1,42 | 1,37 | 1,34 | 1,31 | 1,31 | 1,00
3. Industri Pengolahan | 1,63 | 1,80 | 1,76 | 1,70 | 1,56 | 1,55 | 1,54 | 1,50
4. Listrik, Gas, Air | 0,40 | 0,42 | 0,45 | 0,44 | 0,41 | 0,42 | 0,42 | 1,00
5. Bangunan/Konstruksi | 7,57 | 7,55 | 7,38 | 7,06 | 6,88 | 6,93 | 6,97 | 7,00
6. Perdagangan, Resto, Hotel | 15,77 | 15,99 | 16,09 | 15,99 | 15,65 | 16,09 | 16,76 | 16,00
7. Pengangkutan/Komunikasi | 5,97 | 6,41 | 6,45 | 6,22 | 6,41 | 6,08 | 5,78 | 5,00
8. Keuangan/Sewa | 3,11 | 3,38 | 3,34 | 3,90 | 3,80 | 3,99 | 4,07 | 2,00
9. Jasa-jasa | 22,10 | 22,22 | 22,55 | 23,05 | 23,52 | 24,12 | 24,60 | 32,00
PDRB | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100
`,
      },
    ],
    wrong: [
      { sheet: "PDRB", cell: "H13", isSure: false },
      { sheet: "PDRB", cell: "I13", isSure: false },
    ],
  },
];
