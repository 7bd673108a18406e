import type { CatalogueFamily } from "./entry";

export const learnedColumns: CatalogueFamily = {
  title: "Columns that are computed from others",
  entries: [
    {
      rules: ["kolom-sum"],
      kinds: ["jumlah"],
      severities: { error: "the other rows are such sums and this one is not", info: "it follows from another error" },
      checks:
        "A column that adds up others of its row: quarters, L and P, kinds of damage. The rows themselves show it, or each says of itself whether its years are cumulative or the last one counts.",
      never: "Tables with too few rows, or too many that do not fit, to prove what the column is.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Kendaraan | Baik | Rusak Ringan | Rusak Berat | Jumlah
1 | Roda 2 | 41 | 6 | 3 | 50
2 | Roda 4 | 12 | 2 | 1 | 17
3 | Roda 6 | 3 | 0 | 1 | 4
4 | Perahu Motor | 8 | 1 | 2 | 11
`,
          at: "Lembar!F3",
        },
      ],
    },
    {
      rules: ["rumus-baris"],
      kinds: ["jumlah", "selisih", "persen"],
      severities: {
        error: "it is not what the name of its row says, while the other columns or rows are",
        info: "it follows from another error",
      },
      checks:
        "A row whose name says which rows it is computed from, `Berhasil (4 + 5 + 6)`, `Perkara dimediasi (1 - 2)`, `Persentase (7 : 3)`, by the numbers, letters or Roman numbers that rows bear; or of which so many percent it is in every period, `Bagian desa (35% dari laba bersih)`. A may be section A, of which `Jumlah A` is meant; and `NE = 50% + (E/20 x 50)` is reckoned from the efisiensi above it.",
      never:
        "Names whose numbers no rows bear, rows that their columns do not bear out, and columns of changes and percentages, which follow from other columns.",
      examples: [
        {
          from: null,
          sheets: `
No | Uraian | 2022 | 2023 | 2024
1 | Permohonan masuk | 118 | 131 | 127
2 | Permohonan dicabut | 9 | 6 | 11
3 | Permohonan diproses (1 - 2) | 109 | 125 | 161
`,
          at: "Lembar!E4",
        },
      ],
    },
    {
      rules: ["baris-hasil-bagi"],
      kinds: ["persen"],
      severities: {
        error: "the other columns are such a quotient of two rows and this one is not",
        info: "it follows from another error",
      },
      checks:
        "A row that is the quotient of two others in every column, `TPT (%)` below the labour force, `Rasio belanja modal`, `PDRB per kapita`, `% kumulatif thd target`, or how the one has grown from the other.",
      never:
        "Columns of changes, means and totals, a row that two pairs of rows explain as well, and what is farther off than by half or twice as much.",
      examples: [
        {
          from: null,
          sheets: `
Uraian | 2021 | 2022 | 2023 | 2024
Siswa terdaftar | 4.218 | 4.305 | 4.377 | 4.402
Siswa lulus | 3.907 | 4.066 | 4.189 | 4.280
Guru | 231 | 236 | 239 | 244
Rasio siswa per guru | 18,26 | 18,24 | 18,13 | 18,04
`,
          at: "Lembar!D5",
        },
      ],
    },
    {
      rules: ["beban-tanggungan"],
      kinds: ["persen"],
      severities: {
        error: "it is not what its definition gives",
        info: "it was cut off, or follows from another error",
      },
      checks:
        "`Angka beban tanggungan`, `Rasio ketergantungan`: those too young and too old for each hundred of working age, whose rows tell the years that they cover.",
      never: "Ratios of the young or the old alone, and tables whose ages leave a gap or are more than three.",
      examples: [
        {
          from: null,
          sheets: `
Uraian | L | P | Jumlah
Usia belum produktif (0-14) | 318 | 301 | 619
Usia produktif (15-64) | 942 | 955 | 1.897
Usia tidak produktif (65+) | 97 | 121 | 218
Angka beban tanggungan | | | 41,12
`,
          at: "Lembar!D5",
        },
      ],
    },
    {
      rules: ["kolom-difference", "kolom-balance"],
      kinds: ["selisih"],
      severities: {
        error: "the other rows are such differences and this one is not",
        info: "it follows from another error",
      },
      checks:
        "A column that is one less another (beban − putus = sisa), or two less a third (sisa lalu + masuk − putus); and the row `Realisasi per triwulan` that tells what each period has added to what was reached up to it.",
      never: "A difference told without its sign.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Perkara | Sisa Tahun Lalu | Masuk | Jumlah Beban | Putus | Sisa Akhir
1 | Pidana Biasa | 12 | 210 | 222 | 205 | 17
2 | Perdata Gugatan | 3 | 88 | 91 | 90 | 11
3 | Perdata Permohonan | 0 | 14 | 14 | 9 | 5
4 | Pidana Cepat | 5 | 31 | 36 | 30 | 6
`,
          at: "Lembar!G3",
        },
        {
          from: null,
          sheets: `
No | Jenis Perkara | Sisa Lalu | Masuk | Putus | Sisa Akhir
1 | Pidana Biasa | 12 | 210 | 205 | 17
2 | Perdata Gugatan | 3 | 88 | 90 | 11
3 | Perdata Permohonan | 10 | 14 | 9 | 15
4 | Pidana Cepat | 5 | 31 | 30 | 6
5 | Tipikor | 7 | 19 | 20 | 6
`,
          at: "Lembar!F3",
        },
      ],
    },
    {
      rules: ["kolom-quotient", "kolom-ratio", "kolom-growth"],
      kinds: ["persen"],
      severities: {
        error: "the other rows are such quotients and this one is not",
        info: "it was cut off, or follows from another error",
      },
      checks:
        "A percentage of two columns whose names say nothing of it (putus / beban), a ratio, what one piece costs, inhabitants of a square kilometre where the area is told in hectares, or the growth from one year to the next. A total may average its rows, unless it divides its sums in another column or all other totals of the report do, or the column is so much of one thing for each of another (`jiwa/km²`); a fall may be told without its sign.",
      never: "Columns that also fit another computation, and tables with too few rows to prove one.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Tindak Pidana | JTP | JPTP | %
1. | Curat | 48 | 31 | 64,58
2. | Curas | 6 | 7 | 116,67
3. | Curanmor | 77 | 29 | 64,58
4. | Penganiayaan | 35 | 35 | 100,00
5. | Narkoba | 52 | 52 | 100,00
`,
          at: "Lembar!E4",
        },
        {
          from: null,
          sheets: `
No | Gangguan Kamtibmas | 2023 | 2024 | Trend | %
1 | Kejahatan konvensional | 480 | 490 | 10 | 2,08
2 | Kejahatan transnasional | 61 | 52 | -9 | -14,75
3 | Kejahatan kekayaan negara | 44 | 55 | 11 | 52,00
4 | Kejahatan kontinjensi | 25 | 28 | 3 | 12,00
`,
          at: "Lembar!F4",
        },
      ],
    },
    {
      rules: ["kolom-rumus"],
      kinds: ["persen", "selisih"],
      severities: {
        error:
          "the row under the header spells out how the column is computed, the other rows follow it and this one does not",
        info: "it was cut off, or follows from another error",
      },
      checks: "Formulas of three or more columns that the row of column numbers spells out: `8 = (4+5)/7`.",
      never: "Formulas that most rows do not bear out, and rows in which a factor is blank.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Kejadian | Selamat | Meninggal | Hilang | Jumlah | Ditemukan (%)
1 | 2 | 3 | 4 | 5 | 6 = 3+4+5 | 7 = (3+4)/6
1 | Kapal | 388 | 27 | 9 | 424 | 97,88
2 | Pesawat udara | 6 | 4 | - | 10 | 100,00
3 | Banjir | 212 | 14 | 3 | 229 | 92,58
4 | Orang hilang | 33 | 38 | 6 | 77 | 92,21
`,
          at: "Lembar!G5",
        },
      ],
    },
    {
      rules: ["kolom-share"],
      kinds: ["persen"],
      severities: { error: "the other rows are such shares and this one is not", info: "cut off" },
      checks: "The share that a row has in the total of another column.",
      never: "Shares of a whole that the table does not print.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Belanja | Pagu | Proporsi (%)
1 | Belanja Pegawai | 31.254.860.000 | 67,38
2 | Belanja Barang | 14.880.112.000 | 23,08
3 | Belanja Modal | 250.000.000 | 0,54
 | JUMLAH | 46.384.972.000 | 100,00
`,
          at: "Lembar!D3",
        },
      ],
    },
    {
      rules: ["kolom-mean"],
      kinds: ["rata-rata"],
      severities: {
        error: "the other rows are such means and this one is not",
        info: "it was cut off, or follows from another error",
      },
      checks:
        "A column that averages neighbouring columns of its row: years, quarters. Blanks and noughts may count or not. Or the mean of the scores of a survey, each as often as its column says that it was given.",
      never: "Columns whose header does not say that they hold a mean.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Kejahatan | 2021 | 2022 | 2023 | Rata-rata
1 | Konvensional | 2.790 | 2.815 | 2.702 | 2.796,0
2 | Transnasional | 377 | 401 | 420 | 399,3
3 | Kekayaan negara | 29 | 33 | 27 | 29,7
`,
          at: "Lembar!F2",
        },
      ],
    },
    {
      rules: ["kolom-product", "kolom-weighted"],
      kinds: ["jumlah", "bobot"],
      severities: {
        error: "the other rows are such products and this one is not",
        info: "it follows from another error",
      },
      checks: "Volume × harga, or nilai × bobot with or without the hundred.",
      never: "Products that only the rounding of the factors keeps from fitting.",
      examples: [
        {
          from: null,
          sheets: `
No | Jenis Bantuan | Keluarga | Bantuan per Keluarga | Nilai Bantuan
1 | Sembako | 120 | 300.000 | 36.000.000
2 | Bibit | 85 | 450.000 | 38.250.000
3 | Modal Usaha | 40 | 2.500.000 | 10.000.000
4 | Rehab Rumah | 12 | 15.000.000 | 180.000.000
5 | Air Bersih | 64 | 750.000 | 48.000.000
`,
          at: "Lembar!E4",
        },
      ],
    },
    {
      rules: ["kolom-factor"],
      kinds: ["bobot", "jumlah"],
      severities: {
        error:
          "the other rows are this many times the column before them, or the one that a row of formulas names, and this one is not",
        info: "it was cut off, or follows from another error",
      },
      checks:
        "`NRR Tertimbang`, `Nilai Konversi`: a column that is the one before it times a number printed nowhere. `8=6x15%` under the header: the part of another column that the formula names.",
      never: "Columns whose header does not say that they are weighted or converted: prices differ from row to row.",
      examples: [
        {
          from: null,
          sheets: `
Kode | Unsur Pelayanan | NRR | NRR Tertimbang
U1 | Persyaratan | 3,62 | 0,402
U2 | Prosedur | 3,55 | 0,394
U3 | Waktu penyelesaian | 3,48 | 0,378
U4 | Biaya/tarif | 3,71 | 0,412
U5 | Produk spesifikasi | 3,60 | 0,400
U6 | Kompetensi pelaksana | 3,66 | 0,407
`,
          at: "Lembar!D4",
        },
        {
          from: null,
          sheets: `
No. | Unit Kegiatan Kerja | Keuntungan | Premi | PNBP | Modal Kembali
1 | 2 | 3 | 4=3x50% | 5=3x15% | 6=3x35%
1 | Pertanian | 22.350.000 | 11.175.000 | 3.352.500 | 7.822.500
2 | Perikanan | 12.340.000 | 6.170.000 | 1.851.000 | 4.319.000
3 | Bakery | 18.440.000 | 9.220.000 | 2.676.000 | 6.454.000
4 | Kerajinan | 3.520.000 | 1.760.000 | 528.000 | 1.232.000
`,
          at: "Lembar!E5",
        },
      ],
    },
    {
      rules: ["kolom-harga"],
      kinds: ["jumlah"],
      severities: {
        error: "enough other rows are at one price, and this one is not",
        info: "it follows from another error",
      },
      checks:
        "Amounts in rupiah that are a column of counts times one price, printed or not; or the counts of several periods together times a price that the words of the sheet name, of which three rows suffice.",
      never:
        "Columns of which a fifth of the rows or more are at another price, a row at another price that its total holds as well, and one where neither header nor sheet names rupiah.",
      examples: [
        {
          from: null,
          sheets: `
No | Dusun | KPM x Bulan | Jumlah (Rp)
1 | Krajan | 129 | 38.700.000
2 | Sumberjo | 96 | 28.800.000
3 | Tegalrejo | 72 | 21.600.000
4 | Gondang | 66 | 18.900.000
5 | Ngablak | 84 | 25.200.000
`,
          at: "Lembar!D5",
        },
      ],
    },
    {
      rules: ["kolom-basis"],
      kinds: ["persen"],
      severities: {
        error: "at least three rows are percentages of one amount on the sheet, and this one is not",
        info: "it was cut off, or follows from another error",
      },
      checks: "Percentages of an amount that stands outside the table, in another one or in a note on the same sheet.",
      never:
        "Columns of which two rows or more do not fit, percentages with so few decimals that they fit many amounts, and a percentage that is right for another amount on the sheet.",
      examples: [
        {
          from: null,
          sheets: `
Catatan: belanja desa tahun ini sebesar Rp1.862.450.000
No | Bidang | Anggaran (Rp) | % dari Belanja Desa
1 | Pemerintahan | 612.300.000 | 32,88
2 | Pembangunan | 745.210.000 | 40,01
3 | Pembinaan | 121.640.000 | 6,53
4 | Pemberdayaan | 95.800.000 | 5,41
`,
          at: "Lembar!D6",
        },
      ],
    },
    {
      rules: ["konversi-ikm"],
      kinds: ["bobot"],
      severities: {
        error: "it is not 25 times the mean",
        info: "it was cut off, or follows from another error",
      },
      checks:
        "`Nilai IKM` under the mean of the elements of a survey, and `Nilai Konversi` beside it, against 25 times that mean.",
      never: "Means outside 1 to 4, and figures far from 25 times: a scale of five is converted in another way.",
      examples: [
        {
          from: null,
          sheets: `
Kode | Unsur Pelayanan | NRR | NRR Tertimbang
U1 | Persyaratan | 3,62 | 0,402
U2 | Prosedur | 3,55 | 0,394
U3 | Waktu penyelesaian | 3,48 | 0,387
 | NRR Tertimbang seluruh unsur | | 3,632
 | Nilai IKM | | 89,80
`,
          at: "Lembar!D6",
        },
      ],
    },
  ],
};
