import type { ReportCase } from "./report-case";

/** An immigration office: passports by month and running total, PNBP by volume and tariff. */
export const imigrasi: ReportCase = {
  name: "an immigration office",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK",
      sheet: `
Tabel 2.1 Capaian Perjanjian Kinerja
Sasaran Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian
Meningkatnya kualitas layanan keimigrasian | Indeks kepuasan masyarakat layanan keimigrasian | 3,20 Indeks | 3,78 Indeks | 118,13 %
 | Persentase penyelesaian permohonan paspor tepat waktu | 95 % | 98,7 % | 103,89 %
Terjaminnya penegakan hukum keimigrasian | Persentase penyelesaian tindakan administratif | 92 % | 100 % | 108,70 %
 | Jumlah operasi pengawasan orang asing | 24 Operasi | 27 Operasi | 112,50 %
Terwujudnya dukungan manajemen | Nilai IKPA | 94 Nilai | 93,15 Nilai | 99,10 %
 | Nilai SMART | 88 Nilai | 91,42 Nilai | 103,89 %
`,
    },
    {
      name: "Paspor",
      merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.2 Penerbitan Paspor Tahun 2024
Bulan | Paspor 48 Halaman |  |  | Paspor Elektronik |  |  | Total | Kumulatif
 | L | P | Jml | L | P | Jml |  |
Januari | 412 | 388 | 800 | 205 | 231 | 436 | 1.236 | 1.236
Februari | 377 | 402 | 779 | 190 | 244 | 434 | 1.213 | 2.449
Maret | 318 | 351 | 669 | 166 | 178 | 344 | 1.013 | 3.462
April | 289 | 303 | 592 | 151 | 170 | 321 | 913 | 4.375
Mei | 441 | 467 | 908 | 248 | 262 | 510 | 1.418 | 5.793
Juni | 502 | 498 | 1.000 | 277 | 301 | 578 | 1.578 | 7.371
Jumlah | 2.339 | 2.409 | 4.748 | 1.237 | 1.386 | 2.623 | 7.371 |
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.5 Realisasi PNBP
No | Jenis PNBP | Volume | Tarif (Rp) | Penerimaan (Rp) | Kontribusi (%)
1 | Paspor biasa 48 halaman | 4.748 | 350.000 | 1.661.800.000 | 42,82
2 | Paspor elektronik | 2.623 | 650.000 | 1.704.950.000 | 43,93
3 | Izin tinggal kunjungan | 318 | 500.000 | 159.000.000 | 4,10
4 | Izin tinggal terbatas | 142 | 2.500.000 | 355.000.000 | 9,15
 | Jumlah PNBP |  |  | 3.880.750.000 | 100,00
`,
    },
    {
      name: "PNBP Tahun",
      sheet: `
Tabel 3.6 Target dan Realisasi PNBP Lima Tahun
Tahun | Target (Rp) | Realisasi (Rp) | % Realisasi | Pertumbuhan (%)
2020 | 3.500.000.000 | 1.904.350.000 | 54,41 | -
2021 | 2.000.000.000 | 1.388.700.000 | 69,44 | -27,08
2022 | 2.800.000.000 | 3.117.450.000 | 111,34 | 124,49
2023 | 3.400.000.000 | 3.620.100.000 | 106,47 | 16,12
2024 | 3.750.000.000 | 3.880.750.000 | 103,49 | 7,20
`,
    },
    {
      name: "Izin Tinggal",
      sheet: `
Tabel 3.3 Pemberian Izin Tinggal Menurut Negara
Negara | ITK | ITAS | ITAP | Jumlah | Persentase | Peringkat
Tiongkok | 118 | 64 | 2 | 184 | 38,25% | 1
Malaysia | 73 | 21 | 6 | 100 | 20,79% | 2
Australia | 49 | 17 | 9 | 75 | 15,59% | 3
India | 38 | 19 | 0 | 57 | 11,85% | 4
Jepang | 22 | 12 | 3 | 37 | 7,69% | 5
Lainnya | 18 | 9 | 1 | 28 | 5,82% |
Total | 318 | 142 | 21 | 481 | 100,00% |
`,
    },
    {
      name: "Wasdakim",
      sheet: `
Tabel 3.7 Tindakan Administratif Keimigrasian
Jenis Tindakan | 2023 | 2024 | Selisih | Naik/Turun (%)
Deportasi | 31 | 44 | 13 | 41,94
Detensi | 12 | 9 | -3 | -25,00
Pencegahan | 5 | 8 | 3 | 60,00
Biaya beban | 207 | 188 | -19 | -9,18
Jumlah | 255 | 249 | -6 | -2,35
`,
    },
    {
      name: "DIPA",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
      sheet: `
Tabel 3.9 Realisasi Anggaran DIPA
No | Uraian | Pagu | Realisasi |  | Sisa Dana
 |  |  | Rp | % |
1 | RUPIAH MURNI | 4.634.770.000 | 4.613.455.650 | 99,54 | 21.314.350
 | Belanja Pegawai | 2.714.330.000 | 2.702.118.442 | 99,55 | 12.211.558
 | Belanja Barang | 1.920.440.000 | 1.911.337.208 | 99,53 | 9.102.792
2 | PNBP | 2.029.218.000 | 1.964.892.616 | 96,83 | 64.325.384
 | Belanja Barang | 1.644.218.000 | 1.580.774.116 | 96,14 | 63.443.884
 | Belanja Modal | 385.000.000 | 384.118.500 | 99,77 | 881.500
 | JUMLAH | 6.663.988.000 | 6.578.348.266 | 98,71 | 85.639.734
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.10 Nilai IKPA
No | Indikator | Nilai | Bobot | Nilai Akhir
1 | Revisi DIPA | 100,00 | 10% | 10,00
2 | Deviasi Halaman III DIPA | 83,41 | 15% | 12,51
3 | Penyerapan Anggaran | 94,60 | 20% | 18,92
4 | Belanja Kontraktual | 90,00 | 10% | 9,00
5 | Penyelesaian Tagihan | 100,00 | 10% | 10,00
6 | Pengelolaan UP dan TUP | 97,20 | 10% | 9,72
7 | Capaian Output | 100,00 | 25% | 25,00
 | Nilai IKPA |  | 100% | 95,15
`,
    },
  ],
  mistakes: [
    { sheet: "PK", cell: "E3", right: "118,13 %", wrong: "111,83 %" },
    { sheet: "PK", cell: "E6", right: "112,50 %", wrong: "115,20 %" },
    { sheet: "PK", cell: "E7", right: "99,10 %", wrong: "100,91 %" },
    { sheet: "PK", cell: "D8", right: "91,42 Nilai", wrong: "94,12 Nilai" },
    { sheet: "Paspor", cell: "D5", right: "779", wrong: "789" },
    { sheet: "Paspor", cell: "H6", right: "1.013", wrong: "1.031" },
    { sheet: "Paspor", cell: "I7", right: "4.375", wrong: "4.475" },
    { sheet: "Paspor", cell: "G8", right: "510", wrong: "150" },
    { sheet: "Paspor", cell: "B10", right: "2.339", wrong: "2.050" },
    { sheet: "Paspor", cell: "H10", right: "7.371", wrong: "7.731" },
    { sheet: "Paspor", cell: "F10", right: "1.386", wrong: "1.387" },
    { sheet: "PNBP", cell: "E4", right: "1.704.950.000", wrong: "1.074.950.000" },
    { sheet: "PNBP", cell: "F3", right: "42,82", wrong: "48,22" },
    { sheet: "PNBP", cell: "E7", right: "3.880.750.000", wrong: "3.721.750.000" },
    { sheet: "PNBP", cell: "D6", right: "2.500.000", wrong: "250.000" },
    { sheet: "PNBP Tahun", cell: "D4", right: "69,44", wrong: "64,94" },
    { sheet: "PNBP Tahun", cell: "E5", right: "124,49", wrong: "142,49" },
    { sheet: "PNBP Tahun", cell: "E4", right: "-27,08", wrong: "27,08" },
    { sheet: "PNBP Tahun", cell: "C6", right: "3.620.100.000", wrong: "3.260.100.000" },
    { sheet: "Izin Tinggal", cell: "E4", right: "100", wrong: "101" },
    { sheet: "Izin Tinggal", cell: "F5", right: "15,59%", wrong: "15,95%" },
    { sheet: "Izin Tinggal", cell: "C9", right: "142", wrong: "133" },
    { sheet: "Izin Tinggal", cell: "E9", right: "481", wrong: "841" },
    { sheet: "Wasdakim", cell: "D4", right: "-3", wrong: "3" },
    { sheet: "Wasdakim", cell: "E6", right: "-9,18", wrong: "-1,98" },
    { sheet: "Wasdakim", cell: "E4", right: "-25,00", wrong: "25,00" },
    { sheet: "Wasdakim", cell: "C7", right: "249", wrong: "240" },
    { sheet: "DIPA", cell: "C4", right: "4.634.770.000", wrong: "2.714.330.000" },
    { sheet: "DIPA", cell: "D7", right: "1.964.892.616", wrong: "1.694.892.616" },
    { sheet: "DIPA", cell: "E8", right: "96,14", wrong: "91,64" },
    { sheet: "DIPA", cell: "F9", right: "881.500", wrong: "885.100" },
    { sheet: "DIPA", cell: "D10", right: "6.578.348.266", wrong: "4.613.455.650" },
    { sheet: "DIPA", cell: "D6", right: "1.911.337.208", wrong: "1.191.337.208" },
    { sheet: "IKPA", cell: "E4", right: "12,51", wrong: "15,21" },
    { sheet: "IKPA", cell: "E10", right: "95,15", wrong: "91,55" },
    { sheet: "IKPA", cell: "C5", right: "94,60", wrong: "96,40" },
  ],
};
