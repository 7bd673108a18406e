import type { CatalogueEntry, CatalogueFamily, RuleExample } from "./entry";

const sentence = (from: string | null, text: string): [RuleExample] => [
  { from, sheets: `\n${text}\n`, at: "Lembar!A1" },
];

/** The rules of sentences speak of one cell with words; they differ in what they compare. */
const entry = (
  rule: string,
  kind: CatalogueEntry["kinds"][0],
  severities: CatalogueEntry["severities"],
  checks: string,
  never: string,
  examples: [RuleExample],
): CatalogueEntry => ({ rules: [rule], kinds: [kind], severities, checks, never, examples });

/** Rules of a sentence against the tables: the sentence stands on a sheet of its own. */
const told = (
  rule: string,
  kind: CatalogueEntry["kinds"][0],
  severities: CatalogueEntry["severities"],
  checks: string,
  never: string,
  sheets: string,
): CatalogueEntry =>
  entry(rule, kind, severities, checks, never, [{ from: null, sheets: `## Tabel\n${sheets}\n`, at: "Narasi!A1" }]);

const BELU = "LKIP BNNK Belu 2025";

export const sentences: CatalogueFamily = {
  title: "Sentences",
  entries: [
    entry(
      "jumlah-kalimat",
      "jumlah",
      { error: "the two do not add up to the whole right before them" },
      "People told as men and women: `226 tersangka yang terdiri atas 214 pria dan 12 wanita`.",
      "Other parts, which a sentence need not list completely.",
      sentence(null, "Terungkap 262 tersangka yang terdiri atas 214 pria dan 12 wanita."),
    ),
    entry(
      "capaian-kalimat",
      "persen",
      { error: "the figures of the sentence give another percentage", info: "it was cut off" },
      "Target, realisasi and capaian that one sentence tells of one indicator, with or without a percent sign, and of rates whether they count of as many.",
      "Sentences with two targets or of two years, counts against percentages, and what a cap or less-is-better makes right.",
      sentence(
        `${BELU}, text`,
        "IKK Persentase Penyalahguna dan/atau Pecandu Narkotika yang mengalami Peningkatan Kualitas Hidup dengan target 75,50 % terealisasi 100% atau 100 %",
      ),
    ),
    entry(
      "rincian-kalimat",
      "jumlah",
      { error: "the parts that the sentence tells do not add up to its whole" },
      "All parts of a whole, told behind `terdiri dari`, `terinci`, `dengan rincian`, `dengan klasifikasi`, `terbagi dalam` or `berasal dari`; what came in `ditambah` what was left, and their total; items with `=` behind such words; parts in the sentence or the cell behind, `Jumlah tersebut terdiri dari`, and long lists over several, where they are nearly the whole. Parts in parentheses or behind `meliputi` where one slip of the hand makes them add up. Classes of which a thing can have one only, in digits or words: `Dari sembilan unsur, delapan naik dan dua turun`, where no table shows which count is off. An amount told with `terutama` or `di antaranya` of a smaller one.",
      "Lists that may go on, classes that need not be all where they are fewer, parts in another unit, members of groups, and parts that are told with `di antaranya`.",
      sentence(
        null,
        "Selama tahun 2021 diungkap 53 kasus dengan 86 tersangka, terdiri dari 64 laki-laki dan 4 perempuan.",
      ),
    ),
    entry(
      "rata-rata-kalimat",
      "rata-rata",
      { error: "the sum divided by so many gives another mean" },
      "A mean told step by step: figures with `+` between them, what they add up to (as `rincian-kalimat`), by how many that is divided, and the result.",
      "Means of which the sentence does not tell the steps.",
      sentence(
        null,
        "Angka 93,30% diperoleh dari penjumlahan capaian dua indikator (95,10%+90,95%) yaitu 186,05% kemudian dibagi dua.",
      ),
    ),
    entry(
      "laju-kalimat",
      "persen",
      { error: "the two counts give another rate" },
      "A rate of 1.000 or 100.000 with the counts that it is reckoned from in parentheses behind it.",
      "Rates without their counts; a rate without decimals is taken as rounded or cut off.",
      sentence(null, "Angka kematian ibu 115/100.000 KH (8 kasus dari 5.290 kelahiran hidup)."),
    ),
    entry(
      "nama-kalimat",
      "jumlah",
      { error: "the sentence names more or fewer than it counts" },
      "Names told behind `yaitu` or `yakni`: `3 (tiga) kecamatan, yaitu Bumiayu, Wanareja dan Pagerwojo`; `empat anggaran, yakni belanja pegawai, belanja barang dan belanja modal`, where all begin with one word, or where a table has all of these names.",
      "Lists in which a name is longer than three words or may hold a `dan` of its own, and lists that may go on.",
      sentence(null, "Terdapat 2 (dua) kecamatan yang belum terlayani, yaitu Bumiayu, Wanareja dan Pagerwojo."),
    ),
    entry(
      "sisa-bagian-kalimat",
      "selisih",
      { error: "what is left is not the whole less the part" },
      "A whole, a part of it and what is left: `dari 44 indikator, 38 tercapai dan 6 tidak tercapai`, `diselesaikan 1.150 perkara, sehingga sisa 26 perkara`; also told in the sentence behind, `Dengan demikian masih terdapat kekurangan 125 orang`, `Tiga berkas yang melampaui waktu`; of the figure that a told percentage is of (`diputus 764 perkara atau 91,72% sehingga tersisa 69`), and of a need (`kurang 26 orang atau baru terpenuhi 67,50%`).",
      "Sentences with more than three counts besides parts and sums, of two years, and counts in different units, where none of them fills the places that another counts.",
      sentence(null, "Dari 44 indikator perangkat daerah, 36 indikator tercapai dan 6 indikator tidak tercapai."),
    ),
    entry(
      "kapasitas-kalimat",
      "selisih",
      { error: "the people and the room that the text tells give another excess" },
      "By how much a place is fuller than it was made for, in people or in percent: `kapasitas 98 orang, dihuni 1.001 orang, kelebihan 903 orang`. In percent the excess and all who are there are both right.",
      "Texts that tell the room or the people of several places.",
      sentence(null, "Rutan dengan kapasitas 120 orang dihuni oleh 420 orang sehingga kelebihan kapasitas 350 orang."),
    ),
    entry(
      "satuan-kalimat",
      "persen",
      { error: "every other amount of the sentence is told again in percent, and this one as another amount" },
      "The word behind a percentage: `Rp384,55 miliar atau 80,02 persen, … Rp92,36 miliar atau 60,49 miliar`.",
      "One amount on two scales, and sentences with fewer than two percentages of that kind.",
      sentence(
        null,
        "Belanja pegawai Rp420,10 miliar atau 81,50 persen, belanja barang Rp210,40 miliar atau 70,25 persen, dan belanja modal Rp52,35 miliar atau 61,20 miliar.",
      ),
    ),
    entry(
      "nilai-dua-kali-kalimat",
      "angka",
      { error: "the amount in digits is not the one told in several numbers before it, or in another unit" },
      "An amount told in several numbers, and in digits once more behind it: `2 Miliar 415 Juta 60 Ribu Rupiah (Rp. 2.415.060.000)`; one weight or length in two units: `11.098,06 gram atau sekitar 11,10 kilogram`.",
      "Amounts so far apart that they may be two.",
      sentence(
        null,
        "Realisasi pendapatan sebesar 1 Triliun 190 Miliar 22 Juta 281 Ribu 100 Rupiah (Rp. 1.190.202.281.100,-).",
      ),
    ),
    entry(
      "bagian-kalimat",
      "persen",
      { error: "the part and the whole of the sentence give another percentage", info: "it was cut off" },
      "A percentage of a part and its whole: `432 dari 450 perkara atau 96%`, also where the whole opens the sentence, is called the total, is a sum, or where the sign is left out; of what the sentences before have told, by its name (`dari seluruh pegawai`) or all together (`Ketiganya mencakup`), and where it is of a target instead of what was reached; a share of all that is more than all, or with the larger one before it; the serapan without what is blocked; rates per 1.000 and 100.000 with their counts in parentheses.",
      "A percentage that may be of the rest, of another whole, or of another group of people, or that another pair of figures gives.",
      sentence(null, "Dari total 120 perkara, 114 perkara diselesaikan tepat waktu atau 91,50%."),
    ),
    {
      ...entry(
        "daftar-bagian-kalimat",
        "persen",
        { error: "the other shares of the list agree on a whole that this one is not of" },
        "A list of parts with their shares, whether their whole is told or not: `gugatan 812 perkara (40,60 %), permohonan 530 (26,50 %), …`. Named is the share, or the part where the shares make up all. An amount of which only a thousand times as much gives the percentage beside it (`Rp1,24 juta (42,42%)`).",
        "Lists whose shares agree on no whole, and one that neither a slip of the hand nor the sum of the list tells to be of that whole.",
        sentence(
          null,
          "Permohonan terdiri atas akta lahir 3.912 berkas (45,28 %), kartu keluarga 2.406 (27,58 %), akta kematian 1.248 (14,44 %), dan pindah datang 1.074 (12,43 %).",
        ),
      ),
      kinds: ["persen", "angka"],
    },
    entry(
      "serapan-kalimat",
      "persen",
      { error: "pagu and realisasi of the paragraph give another percentage", info: "it was cut off" },
      "The percentage behind a realisasi, against the pagu named before it, also where lines of realisasi follow the pagu of each by name.",
      "Paragraphs in which the pagu was revised without an amount.",
      sentence(
        null,
        "Pagu sebesar Rp 600.000.000,- dengan realisasi anggaran sebesar Rp 540.000.000,- persentase realisasi sebesar 93,00%.",
      ),
    ),
    entry(
      "sisa-kalimat",
      "selisih",
      {
        error: "the sisa is not pagu − realisasi, and the percentages say which amounts are right",
        warning: "it may have been told after a blokir that the paragraph does not name",
      },
      "The sisa of a paragraph is pagu less realisasi.",
      "A sisa of a part of the pagu.",
      sentence(null, "Pagu sebesar Rp 600.000.000 terealisasi Rp 541.250.000 (90,21%), sisa Rp 85.750.000 (9,79%)."),
    ),
    entry(
      "persen-sisa-kalimat",
      "persen",
      { error: "sisa and pagu of the paragraph give another percentage", info: "it was cut off" },
      "The percentage behind a sisa, against the pagu; where it is that of pagu − realisasi, this is said.",
      "A percentage of another whole than the pagu.",
      sentence(
        `${BELU}, text, shortened`,
        "Alokasi anggaran sebesar Rp. 1.541.760.000,- dan terealisasi sebesar Rp.1.359.996.505,- atau 88,21%. Sisa anggaran yang tidak dapat terealisasikan sebesar Rp.18.326.495,- atau 11.79 %.",
      ),
    ),
    entry(
      "realisasi-kalimat",
      "selisih",
      { error: "percentage and sisa agree with each other and not with it" },
      "A realisasi that pagu, percentage and sisa of its paragraph show to be mistyped.",
      "A realisasi of which the percentage or the sisa could be wrong instead.",
      sentence(
        "LKIP BNNP NTB 2023, text",
        "Dari pagu alokasi anggaran sebesar Rp. 10.885.113.000,- telah terealisasi sebesar Rp. 10.883.864.605,- (99,53%), sisa anggaran sebesar Rp. 51.248.395,- (0,47%).",
      ),
    ),
    entry(
      "pagu-kalimat",
      "selisih",
      { error: "the changes told before it give another pagu" },
      "A pagu after efisiensi, blokir or revision with the amounts named.",
      "Changes without an amount.",
      sentence(
        `${BELU}, text, shortened`,
        "Alokasi anggaran sebesar Rp 1.764.011.000,- setelah dilakukan efisiensi anggaran sebesar Rp.222.251.000 dan sisa Pagu menjadi Rp. 1.541.764.000.",
      ),
    ),
    entry(
      "selisih-kalimat",
      "selisih",
      { error: "the two values of the sentence differ by another amount" },
      "How much something rose or fell, against the two values of the sentence; in points or in percent of the first. Where it is told in figures and in percent and both are right of one value, the other value is named. Growth in percent of the level that it came to, also where the level before is told behind it. What two amounts differ by (`sehingga diperoleh selisih`, `Selisih keduanya`), how far a level is from its target, and SiLPA of surplus or defisit and pembiayaan neto.",
      "A change over more years than two, and one of something else than the values.",
      sentence(null, "Nilai naik dari 80,25 pada tahun 2022 menjadi 83,75 pada tahun 2023 atau naik sebesar 4,50."),
    ),
    entry(
      "arah-kalimat",
      "selisih",
      { error: "the second value lies on the other side" },
      "`meningkat`, `turun` between two values of one sentence, with or without how much, and since an earlier level to one that the text tells.",
      "Values of which rounding hides the direction, and improvements of what should fall.",
      sentence(null, "Jumlah pelanggaran menurun dari 35 kasus pada tahun 2023 menjadi 42 kasus pada tahun 2024."),
    ),
    entry(
      "banding-kalimat",
      "selisih",
      { error: "the other value is not lower (or higher)" },
      "`lebih tinggi dari`, `lebih rendah dari` between two values of one paragraph; of amounts `melebihi target`, `melampaui proyeksi` as well; `lebih rendah 5 poin dari target` where how far is right, `di bawah batas target`, and `di atas target` where the row of both figures prints the one over the other as its capaian.",
      "Comparisons of shares, ranks or sums, and with another subject between the two values.",
      sentence(
        null,
        "Indeks Ketahanan Diri Remaja mendapat nilai 52,64. Hasil tersebut lebih tinggi dari nilai nasional sebesar 53,70.",
      ),
    ),
    entry(
      "kategori-kalimat",
      "kategori",
      { error: "the scale that the sentence names puts the value in another class" },
      "A value and its category in a sentence that names the index.",
      "Indices without a published scale, and categories that the scale does not know.",
      sentence(
        `${BELU}, accountability of DEKTARI, shortened`,
        "Perbandingan realisasi kinerja Indeks Dektari Tahun 2025 ini dengan Standar Indek Dektari Nasional Tahun 2025 adalah telah berhasil mencapai Target Nasional yang telah ditetapkan Pusat yaitu 53,51 (TINGGI)",
      ),
    ),
    entry(
      "rumus-kalimat",
      "rumus",
      { error: "the computation gives another result" },
      "`Capaian = 100/75,50 x 100% = 132,45%` in a text.",
      "Formulas in letters, and results that only rounding keeps from fitting.",
      sentence(null, "% Capaian = 100/75,50 x 100% = 123,45%"),
    ),
    {
      rules: ["salah-ketik-kalimat"],
      kinds: ["persen", "selisih", "angka"],
      severities: {
        error: "two digits changed places or one is another, and nothing else in the sentence gives the figure",
      },
      checks:
        "A percentage, an amount or a count that is one slip of the hand away from what the other figures of its sentence give: a share, a sum, a difference, so many times an amount.",
      never:
        "Figures that some computation of the sentence explains, sentences of more than seven figures, short figures and round amounts, a last digit that rounding may have moved.",
      examples: sentence(null, "Musyawarah desa dihadiri 65 orang dari 80 undangan (82,15%)."),
    },
    told(
      "baris-lain-kalimat",
      "silang",
      { error: "the table prints it for another row, and another figure for the row that the sentence names" },
      "A figure told of a row that the sentence names, or of a figure of that row, but printed for another row only; or of a period, where the row of another figure of the sentence prints it for another period.",
      "Figures of fewer than three digits, figures printed in several rows, sentences that name the other row too, and whatever the figures of the row give by a sum, a difference or a share.",
      "No | Unsur Pelayanan | Nilai Rata-rata\n1 | Persyaratan | 3,42\n2 | Prosedur pelayanan | 3,51\n3 | Sarana dan prasarana | 3,18\n## Narasi\nUnsur terendah adalah prosedur pelayanan dengan nilai 3,18.",
    ),
    told(
      "pendamping-kalimat",
      "silang",
      {
        error:
          "it is printed elsewhere, or one slip of the hand away from what the row gives; or the table prints the figures of both years",
      },
      "A share or a change told beside a figure that a table prints: `Rp99.062.300 atau 98,45%`, `120 laporan, lebih banyak 18 laporan dibandingkan tahun 2023` where the table prints both years; what is left of it (`sehingga tersisa`); what a change of a named row came to, and how much a named row is short of its target.",
      "Whatever the figure gives with any other of its row, its column or, as a share, of the workbook.",
      "Kegiatan | Pagu | Realisasi | %\nPencegahan | 104.400.000 | 99.062.300 | 94,89\nRehabilitasi | 212.350.000 | 209.058.575 | 98,45\n## Narasi\nKegiatan pencegahan menyerap Rp99.062.300 atau 98,45%.",
    ),
    told(
      "salah-ketik-tabel",
      "silang",
      { error: "no table prints it, and one figure that a table prints is a slip of the hand away" },
      "Whole figures of six or more telling digits; shorter and rounded ones with two digits in each other's place, where the words around them name their column in the row of another figure, or their row.",
      "Other rounded amounts, figures that the sentence gives by a sum or a difference, and sentences that tell both.",
      "Kegiatan | Pagu | Realisasi\nPencegahan | 104.400.000 | 99.062.351\nRehabilitasi | 212.350.000 | 209.058.575\n## Narasi\nRehabilitasi menyerap Rp209.085.575.",
    ),
    told(
      "cacah-kategori-kalimat",
      "cacah",
      {
        error:
          "all other counts of the sentence are those of the table, or with that of the table they come to all of its rows",
      },
      "How many rows have each category: `8 indikator Sangat Baik, 2 Baik dan 1 Kurang`, in digits or in words; two of them where the text tells how many there are, `Dari 14 indikator, 12 Sangat Baik dan 3 Baik`.",
      "Sentences that neither name every category of the table nor tell how many rows it has, and counts of which two or more differ.",
      "No | Indikator | Capaian | Kategori\n1 | Satu | 105 | Sangat Baik\n2 | Dua | 101 | Sangat Baik\n3 | Tiga | 95 | Baik\n4 | Empat | 60 | Kurang\n## Narasi\nDari empat indikator, 1 indikator Sangat Baik, 1 indikator Baik dan 1 indikator Kurang.",
    ),
    told(
      "kategori-tabel-kalimat",
      "kategori",
      {
        error:
          "a scale of the workbook, or rows of both classes, show that the class beside the figure in the table is right",
      },
      "The class told of a figure, `3,23 termasuk kategori Sangat Mandiri`, in words or in a letter, against the one that a table prints right of that figure or below it.",
      "Figures of fewer than three digits, rows that the sentence does not speak of, and figures beside which tables print several classes.",
      "No | Kecamatan | Indeks | Kategori\n1 | Sukasari | 72,40 | Sangat Siap\n2 | Wanareja | 58,10 | Siap\n3 | Cimanggu | 64,35 | Siap\n4 | Bojongsari | 55,25 | Siap\n## Narasi\nIndeks Kecamatan Wanareja sebesar 58,10 dengan kategori Sangat Siap.",
    ),
    told(
      "capaian-baris-kalimat",
      "persen",
      {
        error:
          "a table prints target and realisasi in one row with the capaian of the other polarity, which the row or the sentence bears out",
      },
      "The capaian told of the two figures before it: `2,4 hari dari target 3 hari sehingga capaiannya 80,00%`.",
      "Either formula for less is better, capaian beyond a cap of the table, and rows that do not say their polarity.",
      "No | Indikator | Target | Realisasi | Capaian\n1 | Persentase perkara tepat waktu | 90,00 | 97,20 | 108,00\n2 | Rata-rata lama minutasi (hari) | 3,0 | 2,4 | 120,00\n3 | Indeks kepuasan | 80,00 | 84,00 | 105,00\n## Narasi\nRata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 80,00%.",
    ),
    told(
      "rincian-tabel-kalimat",
      "jumlah",
      {
        error:
          "one row or column prints the whole, all other parts, and the one that is missing in the place of this one",
      },
      "All parts of a whole told behind `terdiri atas` and the like, whatever they are called: `351 orang, terdiri atas 56 meninggal dunia, 37 luka berat, dan 271 luka ringan`.",
      "Wholes of fewer than three digits, parts that add up, and lines that show two of the parts to be off.",
      "Triwulan | Tilang | Teguran | Jumlah\nI | 1.402 | 1.611 | 3.013\nII | 1.518 | 1.702 | 3.220\nJumlah | 2.920 | 3.313 | 6.233\n## Narasi\nPenindakan berjumlah 6.233 tindakan, terdiri atas 2.702 tilang dan 3.313 teguran.",
    ),
    told(
      "daftar-kalimat",
      "silang",
      {
        error:
          "the other figures of the text are those of the table, and this one is a digit away from that of its row",
      },
      "Figures told of the rows of one column or list, each behind its name: `petani 2.165 jiwa, buruh 2.064 jiwa`.",
      "Texts in which two figures differ, fewer than two that are right, and figures that stand beside the name elsewhere.",
      "Pekerjaan | Jumlah\nPetani | 2.165\nBuruh | 2.067\nPedagang | 597\nKaryawan swasta | 682\n## Narasi\nPetani sebanyak 2.165 jiwa, buruh sebanyak 2.064 jiwa dan pedagang sebanyak 597 jiwa.",
    ),
    told(
      "sebaris-kalimat",
      "silang",
      {
        error:
          "the other figures stand in one row or column, and add up with the one of that line that is a slip of the hand away",
      },
      "A figure told beside others of one row or column of a table: `902 orang, laki-laki 474 dan perempuan 482`.",
      "Figures that the table prints anywhere, that two others of the text give by a sum or a difference, and lines that do not add up.",
      "Triwulan | Laki-laki | Perempuan | Jumlah\nTriwulan I | 118 | 94 | 212\nTriwulan II | 133 | 107 | 240\nJumlah | 251 | 201 | 452\n## Narasi\nPelatihan diikuti 452 orang, laki-laki 251 orang serta perempuan 210 orang.",
    ),
    told(
      "cacah-sisi-kalimat",
      "cacah",
      { error: "the counts do not come to the whole, and a table of so many rows shows which of them is not its own" },
      "How many rows reached their target or did not, rose or fell, stand above or below the mean: `Dari 7 stasiun, 6 naik dan 2 turun`.",
      "Counts that come to the whole, a third side that the table does not show, and tables that show it in two ways.",
      "No | Indikator | Target | Realisasi | Capaian\n1 | Satu | 90 | 99 | 110\n2 | Dua | 80 | 84 | 105\n3 | Tiga | 50 | 40 | 80\n4 | Empat | 75 | 78 | 104\n## Narasi\nDari 4 indikator, 3 indikator mencapai target dan 2 indikator belum mencapai target.",
    ),
    told(
      "cacah-satu-sisi-kalimat",
      "cacah",
      { error: "a table of so many rows, of which the text tells two figures at least, shows another count" },
      "How many rows reached their target or did not, rose or fell, where that side alone is told: `Dari lima jenis, tiga melampaui target`; how many are beyond a line that is told: `6 melampaui target 80%`.",
      "Rows of another name, tables that the text tells no figures of, columns that show it in two ways, and counts far off.",
      "No | Jenis Retribusi | Target | Realisasi | Capaian\n1 | Parkir | 3.000 | 3.180 | 106,00\n2 | Pasar | 2.000 | 1.970 | 98,50\n3 | Terminal | 1.000 | 944 | 94,40\n4 | Olahraga | 600 | 618 | 103,00\n | Jumlah | 6.600 | 6.712 | 101,70\n## Narasi\nRetribusi terealisasi 6.712 dari target 6.600 atau 101,70%. Dari 4 jenis retribusi, 3 jenis melampaui target.",
    ),
    told(
      "porsi-baris-kalimat",
      "persen",
      {
        error:
          "two of its digits stand in each other's place beside what the row and the total of the column give, or it is the share of another row; or amounts that stand in one column give another share together",
      },
      "The share of a row in all of a column, both named and no amount told: `Belanja pegawai menyerap 74,40% dari seluruh realisasi`; of several whose amounts are told: `Ketiganya menyerap 57,37% dari total realisasi`.",
      "Shares that the row prints or that any total of such a column gives, and those that are not a slip of the hand away.",
      "Uraian | Pagu | Realisasi\nBelanja pegawai | 6.482.150 | 6.455.873\nBelanja barang | 1.874.360 | 1.859.217\nJumlah | 8.356.510 | 8.315.090\n## Narasi\nBelanja pegawai menyerap 76,74% dari seluruh realisasi.",
    ),
    told(
      "tertinggi-kalimat",
      "silang",
      {
        error:
          "another row of the same level is beyond the one that the sentence names, or the figure is that of another row",
      },
      "The highest and the lowest, told with their figure, among rows that the sentence calls what their header does: `terendah sektor Perkotaan (98,33%)`; among the months or quarters of a row, by the number of the row (`sasaran ke-2`), and without its figure beside the mean of the column.",
      "The second and those behind it, some rows of many, changes, and tables with rows of different kinds.",
      "No | Sektor | %\n1 | Perkotaan | 98,33\n2 | Perkebunan | 91,01\n3 | Pertambangan | 114,33\n## Narasi\nPersentase terendah adalah sektor Perkotaan (98,33%).",
    ),
    told(
      "arah-tabel-kalimat",
      "selisih",
      {
        error:
          "a column whose header says what its sign means prints the change the other way, or the table prints the figures of both years",
      },
      "The word before a change, `berkurang Rp488.475.000`, `turun sebesar Rp515 juta atau 3,22%`, against `Bertambah/(Berkurang)`, or against the two years that it is told of.",
      "Changes that stand in several places with different signs, and columns whose header names only one direction.",
      "Uraian | Murni | Perubahan | Bertambah/(Berkurang)\nBelanja Operasi | 8.634.340.000 | 9.122.815.000 | 488.475.000\nBelanja Modal | 210.000.000 | 185.000.000 | (25.000.000)\n## Narasi\nBelanja operasi berkurang Rp488.475.000 pada perubahan anggaran.",
    ),
  ],
};
