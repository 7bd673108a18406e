import type { Catalogue } from "./language";

/** Sentences about how cells are kept: numbering, formulas, classes, categories, counts. Figures come formatted. */
export interface LocalCheckStrings {
  numberJumps: (before: number, after: number) => string;
  numberRepeated: (number: number) => string;
  rankOff: (printed: string, measure: string, value: string, expected: string) => string;
  /** `figures` are those that the word is about, as printed. */
  statusAgainstFigures: (printed: string, figures: string, expected: string) => string;
  changeAgainstFigures: (printed: string, figures: string, expected: string) => string;
  captionRepeated: (number: string, place: string, title: string) => string;
  storedAsText: (column: string, printed: string, number: string) => string;
  failsOnText: (cells: string[]) => string;
  leavesOutText: (cells: string[]) => string;
  constantOverFormula: (column: string, printed: string, formula: string) => string;
  typedOverFormula: (model: string) => string;
  typedTotal: (printed: string, formula: string) => string;
  formulaDiffers: (formula: string, expected: string) => string;
  sumMissesRows: (formula: string, cells: string[]) => string;
  sumCountsSubtotals: (formula: string, cells: string[]) => string;
  sumIncludesHeader: (formula: string, cells: string[]) => string;
  sumIncludesItself: (formula: string) => string;
  classGap: (name: string, printed: string, from: string, to: string, expected: string) => string;
  classOverlap: (name: string, printed: string, from: string, to: string, expected: string) => string;
  classBoundShared: (value: string, one: string, other: string) => string;
  classReversed: (name: string, printed: string, expected: string) => string;
  classSignLost: (name: string, printed: string, expected: string) => string;
  classNamedTwice: (name: string) => string;
  categoryOff: (value: string, printed: string, expected: string, source: string) => string;
  capaianOfOtherPolarity: (value: string, category: string, expected: string) => string;
  categoryOutOfOrder: (value: string, printed: string, below: string, above: string, expected: string) => string;
  recapCount: (band: string, printed: number, expected: number, table: string) => string;
  /** What a recap says of a group, where the rows of the other table give something else. */
  recapByGroup: Record<
    "cacah" | "jumlah" | "rata-rata",
    (group: string, printed: string, expected: string, of: string, table: string) => string
  >;
  recapCountByShares: (band: string, printed: number, expected: number) => string;
  recapShare: (band: string, printed: string, expected: string, total: number) => string;
  recapTotal: (printed: number, expected: number) => string;
  terbilangOff: (amount: string, expected: string) => string;
  formulasWithoutValues: (count: number) => string;
}

const dan = (items: string[]) => items.join(", ");

export const localCheckStrings: Catalogue<LocalCheckStrings> = {
  id: {
    numberJumps: (before, after) =>
      `Nomor ${after} mengikuti nomor ${before}; urutannya meloncat. Periksa apakah ada baris yang hilang atau nomor yang salah ketik.`,
    numberRepeated: (number) => `Nomor ${number} dipakai dua kali berturut-turut.`,
    rankOff: (printed, measure, value, expected) =>
      `Peringkat ${printed} tidak sesuai dengan ${measure}: dengan ${value} baris ini peringkat ${expected}.`,
    statusAgainstFigures: (printed, figures, expected) =>
      `Tertulis ${printed}, padahal angkanya ${figures}; menurut baris-baris lainnya seharusnya ${expected}.`,
    changeAgainstFigures: (printed, figures, expected) =>
      `Tertulis ${printed}, padahal angkanya ${figures}; seharusnya ${expected}.`,
    captionRepeated: (number, place, title) =>
      `Tabel ${number} sudah dipakai untuk tabel lain di ${place}${title === "" ? "" : ` ("${title}")`}.`,
    storedAsText: (column, printed, number) =>
      `"${printed}" di kolom ${column} tersimpan sebagai teks, sehingga rumus tidak menghitungnya; sebagai angka ${number}.`,
    failsOnText: (cells) => `Rumus ini gagal karena ${dan(cells)} tersimpan sebagai teks.`,
    leavesOutText: (cells) => `${dan(cells)} tersimpan sebagai teks dan tidak ikut dihitung.`,
    constantOverFormula: (column, printed, formula) =>
      `${printed} diketik langsung, padahal baris lain di kolom ${column} memakai rumus (${formula}); tidak akan ikut berubah.`,
    typedOverFormula: (model) => `Diketik langsung di atas rumus yang dipakai baris lain (lihat ${model}).`,
    typedTotal: (printed, formula) =>
      `${printed} diketik langsung, padahal jumlah lain di baris ini memakai rumus (${formula}); tidak akan ikut berubah.`,
    formulaDiffers: (formula, expected) =>
      `Rumus ${formula} menunjuk sel yang lain daripada rumus baris-baris di sekitarnya; seharusnya ${expected}.`,
    sumMissesRows: (formula, cells) => `Rumus ${formula} tidak mencakup ${dan(cells)}.`,
    sumCountsSubtotals: (formula, cells) =>
      `Rumus ${formula} ikut menjumlah subtotal ${dan(cells)}, sehingga rinciannya terhitung dua kali.`,
    sumIncludesHeader: (formula, cells) => `Rumus ${formula} ikut menjumlah kepala tabel (${dan(cells)}).`,
    sumIncludesItself: (formula) => `Rumus ${formula} mencakup selnya sendiri.`,
    classGap: (name, printed, from, to, expected) =>
      `Batas kelas ${name} (${printed}) meninggalkan celah: nilai ${from} sampai ${to} tidak masuk kelas mana pun; seharusnya ${expected}.`,
    classOverlap: (name, printed, from, to, expected) =>
      `Batas kelas ${name} (${printed}) bertumpang tindih: nilai ${from} sampai ${to} masuk dua kelas; seharusnya ${expected}.`,
    classBoundShared: (value, one, other) =>
      `Nilai ${value} menjadi batas kelas ${one} dan juga ${other}; tulis dengan ≥ atau < agar hanya masuk satu kelas.`,
    classReversed: (name, printed, expected) =>
      `Batas kelas ${name} (${printed}) terbalik: batas bawahnya lebih besar daripada batas atasnya; seharusnya ${expected}.`,
    classSignLost: (name, printed, expected) =>
      `Batas kelas ${name} (${printed}) memakai tanda "="; kemungkinan tanda ≥ yang hilang (${expected}).`,
    classNamedTwice: (name) => `Nama kelas ${name} dipakai untuk dua rentang.`,
    categoryOff: (value, printed, expected, source) =>
      `Nilai ${value} tertulis ${printed}, padahal menurut ${source} masuk ${expected}.`,
    capaianOfOtherPolarity: (value, category, expected) =>
      `Capaian ${value} tertulis ${category}, padahal kelas itu milik ${expected}, yaitu capaian bila makin kecil makin baik.`,
    categoryOutOfOrder: (value, printed, below, above, expected) =>
      `Nilai ${value} tertulis ${printed}, padahal ${below} di bawahnya dan ${above} di atasnya sama-sama ${expected}.`,
    recapCount: (band, printed, expected, table) =>
      `Rekap mencatat ${printed} indikator pada ${band}, padahal di ${table} ada ${expected}.`,
    recapByGroup: {
      cacah: (group, printed, expected, _of, table) =>
        `Rekap mencatat ${printed} pada ${group}, padahal di ${table} ada ${expected} baris; baris rekap yang lain cocok.`,
      jumlah: (group, printed, expected, of, table) =>
        `${printed} pada ${group} tidak sama dengan jumlah ${of} di ${table}, yaitu ${expected}; baris rekap yang lain cocok.`,
      "rata-rata": (group, printed, expected, of, table) =>
        `${printed} pada ${group} tidak sama dengan rata-rata ${of} di ${table}, yaitu ${expected}; baris rekap yang lain cocok.`,
    },
    recapCountByShares: (band, printed, expected) =>
      `Jumlah ${printed} pada ${band} tidak cocok dengan persentase dan jumlah seluruhnya; keduanya cocok bila ${expected}.`,
    recapShare: (band, printed, expected, total) =>
      `Persentase ${band} tercetak ${printed}, padahal dari ${total} seharusnya ${expected}.`,
    recapTotal: (printed, expected) => `Jumlah rekap tercetak ${printed}, padahal rinciannya berjumlah ${expected}.`,
    terbilangOff: (amount, expected) => `Terbilangnya tidak sama dengan ${amount}; seharusnya "${expected}".`,
    formulasWithoutValues: (count) =>
      `${count} rumus belum mempunyai hasil tersimpan; angka yang bergantung padanya tidak diperiksa. Buka dan simpan berkasnya di Excel.`,
  },
  en: {
    numberJumps: (before, after) =>
      `Number ${after} follows number ${before}; the numbering jumps. See whether a row is missing or a number is mistyped.`,
    numberRepeated: (number) => `Number ${number} is used twice in a row.`,
    rankOff: (printed, measure, value, expected) =>
      `Rank ${printed} does not go with ${measure}: with ${value} this row ranks ${expected}.`,
    statusAgainstFigures: (printed, figures, expected) =>
      `It says ${printed}, but the figures are ${figures}; going by the other rows it should be ${expected}.`,
    changeAgainstFigures: (printed, figures, expected) =>
      `It says ${printed}, but the figures are ${figures}; it should be ${expected}.`,
    captionRepeated: (number, place, title) =>
      `Table ${number} already names another table at ${place}${title === "" ? "" : ` ("${title}")`}.`,
    storedAsText: (column, printed, number) =>
      `"${printed}" in column ${column} is stored as text, so formulas do not count it; as a number it is ${number}.`,
    failsOnText: (cells) => `This formula fails because ${dan(cells)} is stored as text.`,
    leavesOutText: (cells) => `${dan(cells)} is stored as text and was not counted.`,
    constantOverFormula: (column, printed, formula) =>
      `${printed} was typed in, while the other rows of column ${column} hold a formula (${formula}); it will not change with them.`,
    typedOverFormula: (model) => `Typed over the formula that the other rows hold (see ${model}).`,
    typedTotal: (printed, formula) =>
      `${printed} was typed in, while the other totals of this row are computed (${formula}); it will not change with them.`,
    formulaDiffers: (formula, expected) =>
      `The formula ${formula} points at other cells than those of the rows around it; it should be ${expected}.`,
    sumMissesRows: (formula, cells) => `The formula ${formula} does not cover ${dan(cells)}.`,
    sumCountsSubtotals: (formula, cells) =>
      `The formula ${formula} also adds the subtotal ${dan(cells)}, so that its rows are counted twice.`,
    sumIncludesHeader: (formula, cells) => `The formula ${formula} also adds the header of the table (${dan(cells)}).`,
    sumIncludesItself: (formula) => `The formula ${formula} covers its own cell.`,
    classGap: (name, printed, from, to, expected) =>
      `The bounds of the class ${name} (${printed}) leave a gap: values from ${from} to ${to} belong to no class; it should be ${expected}.`,
    classOverlap: (name, printed, from, to, expected) =>
      `The bounds of the class ${name} (${printed}) overlap: values from ${from} to ${to} belong to two classes; it should be ${expected}.`,
    classBoundShared: (value, one, other) =>
      `The value ${value} bounds the class ${one} and also ${other}; write ≥ or < so that it belongs to one of them.`,
    classReversed: (name, printed, expected) =>
      `The bounds of the class ${name} (${printed}) are reversed: the lower one exceeds the upper one; it should be ${expected}.`,
    classSignLost: (name, printed, expected) =>
      `The bound of the class ${name} (${printed}) has "=" for a sign; a ≥ was probably lost (${expected}).`,
    classNamedTwice: (name) => `The class name ${name} is used for two ranges.`,
    categoryOff: (value, printed, expected, source) =>
      `The value ${value} is called ${printed}, but by ${source} it is ${expected}.`,
    capaianOfOtherPolarity: (value, category, expected) =>
      `The achievement ${value} is called ${category}, which is the class of ${expected}: what it is where less is better.`,
    categoryOutOfOrder: (value, printed, below, above, expected) =>
      `The value ${value} is called ${printed}, but ${below} below it and ${above} above it are both ${expected}.`,
    recapCount: (band, printed, expected, table) =>
      `The recap counts ${printed} indicators in ${band}, but ${table} holds ${expected}.`,
    recapByGroup: {
      cacah: (group, printed, expected, _of, table) =>
        `The recap counts ${printed} for ${group}, but ${table} has ${expected} such rows; the other rows of the recap agree.`,
      jumlah: (group, printed, expected, of, table) =>
        `${printed} for ${group} is not the sum of ${of} in ${table}, which is ${expected}; the other rows of the recap agree.`,
      "rata-rata": (group, printed, expected, of, table) =>
        `${printed} for ${group} is not the mean of ${of} in ${table}, which is ${expected}; the other rows of the recap agree.`,
    },
    recapCountByShares: (band, printed, expected) =>
      `The count ${printed} of ${band} does not fit the percentages and the total; both fit if it is ${expected}.`,
    recapShare: (band, printed, expected, total) =>
      `The percentage of ${band} is printed as ${printed}, but of ${total} it should be ${expected}.`,
    recapTotal: (printed, expected) =>
      `The total of the recap is printed as ${printed}, but its parts add up to ${expected}.`,
    terbilangOff: (amount, expected) => `The words do not say ${amount}; they should be "${expected}".`,
    formulasWithoutValues: (count) =>
      `${count} formulas have no stored result yet; figures that rest on them were not checked. Open and save the file in Excel.`,
  },
};
