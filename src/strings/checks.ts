import type { Catalogue } from "./language";

/** A row as a reader finds it: its printed number if it has one, else its words; and the figure in question. */
export interface NamedRow {
  number: number | null;
  label: string;
  amount: string;
}

/** Sentences of findings: what is wrong first, then why it is probably so. Figures come formatted. */
export interface CheckStrings {
  capaian: (printed: string, expected: string) => string;
  serapan: (printed: string, expected: string) => string;
  efisiensi: (printed: string, expected: string) => string;
  jumlah: (column: string, printed: string, expected: string) => string;
  jumlahUnsure: (column: string, printed: string, expected: string) => string;
  rincian: (column: string, printed: string, expected: string) => string;
  rincianUnsure: (column: string, printed: string, expected: string) => string;
  saldo: (label: string, printed: string, expected: string) => string;
  sumberDana: (printed: string, expected: string) => string;
  sisa: (printed: string, expected: string) => string;
  paguDikelola: (printed: string, expected: string) => string;
  konversiIkm: (label: string, printed: string, expected: string) => string;
  nilaiTerbobot: (printed: string, expected: string) => string;
  bobotAturan: (label: string, printed: string, expected: string, rule: string) => string;
  rataRata: (column: string, printed: string, expected: string) => string;
  rataRataTertimbang: (column: string, printed: string, expected: string, equation: string) => string;
  totalMean: (column: string, printed: string, expected: string, places: string) => string;
  totalNoMean: (column: string, printed: string, expected: string, places: string) => string;
  kolom: (column: string, printed: string, expected: string, equation: string) => string;
  kolomByHeader: (column: string, printed: string, expected: string, equation: string) => string;
  hasilBagiBaris: (label: string, printed: string, expected: string, equation: string) => string;
  rumusBaris: (label: string, printed: string, expected: string, equation: string) => string;
  inputOff: (column: string, printed: string, expected: string) => string;
  consequence: (cell: string, expected: string) => string;
  settled: (cell: string, printed: string, shown: string) => string;
  swappedPartner: (cell: string, expected: string) => string;
  truncated: (printed: string, rounded: string) => string;
  netOfBlokir: (printed: string, gross: string) => string;
  heldAtTarget: (printed: string, uncapped: string) => string;
  categoryPercent: (target: string, printed: string) => string;
  capaianOffice: (indicator: string, formula: string, printed: string, expected: string) => string;
  otherPolarity: (polarity: string, formula: string) => string;
  aboveCap: (indicator: string, printed: string, cap: string) => string;
  rounded: (printed: string, cut: string) => string;
  noRuleForYear: (rule: string, year: number, first: number) => string;
  polarityDoubt: (indicator: string, printed: string, other: string) => string;
  unreadable: (column: string, printed: string) => string;
  cellError: (column: string, printed: string) => string;
  malformed: (printed: string, expected: string) => string;
  malformedColumn: (column: string, count: number, printed: string, expected: string) => string;
  rowLeftOut: (candidates: NamedRow[]) => string;
  rowsLeftOut: (rows: NamedRow[]) => string;
  rowCountedTwice: (row: NamedRow) => string;
  partsCountedWithParent: () => string;
  copiedFrom: (row: NamedRow) => string;
  copiedFromRealisasi: () => string;
  averagedRows: () => string;
  dividedWrongWay: (base: string, realisasi: string) => string;
  decimalMarkMoved: () => string;
  digitsSwapped: (printed: string, expected: string) => string;
  factorOff: (factor: string) => string;
  digitLost: (digit: string) => string;
  digitAdded: (digit: string) => string;
  digitWrong: (printed: string, expected: string) => string;
  copiedFromColumn: (column: string) => string;
  rowNotListed: (numbers: number[], amount: string) => string;
  columnsSwapped: (one: string, other: string) => string;
  weightsOfYear: (year: number) => string;
  noTable: () => string;
  columnNotUnderstood: (column: string) => string;
  sameSheet: (original: string) => string;
  ownReport: () => string;
}

const SHORTEST_CUT = 60;

/** A label shortened at a word, so that a sentence stays a sentence. */
function short(label: string): string {
  if (label.length <= SHORTEST_CUT) return label;
  return `${label.slice(0, SHORTEST_CUT).replace(/\s+\S*$/, "")} …`;
}

/** By the number that is printed in it and its words; `Baris 1` would be the first row of the sheet. */
function rowName({ number, label }: NamedRow): string {
  const words = label.trim() === "" ? [] : [`"${short(label)}"`];
  return number === null ? (words[0] ?? '""') : [`No. ${number}`, ...words].join(" ");
}

export const checkStrings: Catalogue<CheckStrings> = {
  id: {
    capaian: (printed, expected) =>
      `Capaian ${printed} tidak cocok dengan target dan realisasi di baris yang sama; seharusnya ${expected}.`,
    serapan: (printed, expected) =>
      `Persentase ${printed} tidak cocok dengan pagu dan realisasi di baris yang sama; seharusnya ${expected}.`,
    efisiensi: (printed, expected) => `Efisiensi ${printed} bukan bagian pagu yang tersisa; seharusnya ${expected}.`,
    jumlah: (column, printed, expected) =>
      `Jumlah kolom ${column} tercetak ${printed}, padahal baris-barisnya berjumlah ${expected}.`,
    jumlahUnsure: (column, printed, expected) =>
      `Jumlah kolom ${column} tercetak ${printed}, padahal baris yang tercantum berjumlah ${expected}. Mungkin ada baris yang tidak tercantum; periksa baris atau jumlahnya.`,
    rincian: (column, printed, expected) => `${column} ${printed} tidak sama dengan jumlah rinciannya, ${expected}.`,
    rincianUnsure: (column, printed, expected) =>
      `${column} ${printed} tidak sama dengan jumlah rinciannya, ${expected}, padahal angka lain cocok dengannya. Rincian tidak berjumlah: periksa rinciannya, atau baris yang tidak tercantum.`,
    saldo: (label, printed, expected) =>
      `${short(label)} ${printed} tidak sama dengan selisih jumlah di atasnya; seharusnya ${expected}.`,
    sumberDana: (printed, expected) =>
      `Total ${printed} tidak sama dengan jumlah sumber dananya; seharusnya ${expected}.`,
    sisa: (printed, expected) => `Sisa ${printed} tidak sama dengan pagu dikurangi realisasi; seharusnya ${expected}.`,
    paguDikelola: (printed, expected) =>
      `Anggaran yang dikelola ${printed} tidak sama dengan total dikurangi blokir; seharusnya ${expected}.`,
    konversiIkm: (label, printed, expected) =>
      `${label} tercetak ${printed}, padahal 25 kali nilai rata-rata unsurnya ${expected}.`,
    nilaiTerbobot: (printed, expected) =>
      `Nilai akhir ${printed} tidak sama dengan bobot × nilai; seharusnya ${expected}.`,
    bobotAturan: (label, printed, expected, rule) =>
      `Bobot ${short(label)} tercetak ${printed}, padahal menurut ${rule} ${expected}.`,
    rataRata: (column, printed, expected) =>
      `Rata-rata kolom ${column} tercetak ${printed}, padahal rata-rata barisnya ${expected}.`,
    rataRataTertimbang: (column, printed, expected, equation) =>
      `${column} tercetak ${printed}, padahal ${equation} hasilnya ${expected}.`,
    totalMean: (column, printed, expected, places) =>
      `TOTAL kolom ${column} tercetak ${printed}, padahal rata-rata barisnya ${expected}; TOTAL seperti ini di ${places} adalah rata-rata.`,
    totalNoMean: (column, printed, expected, places) =>
      `TOTAL kolom ${column} tercetak ${printed}, bukan rata-rata, bukan rata-rata tertimbang menurut kolom lain, dan bukan angka salah satu barisnya (rata-ratanya ${expected}); TOTAL seperti ini di ${places} adalah rata-rata.`,
    kolom: (column, printed, expected, equation) =>
      `${column} ${printed} tidak sama dengan ${equation}, seperti pada baris lain; seharusnya ${expected}.`,
    kolomByHeader: (column, printed, expected, equation) =>
      `${column} ${printed} tidak sama dengan ${equation}; seharusnya ${expected}.`,
    hasilBagiBaris: (label, printed, expected, equation) =>
      `${short(label)}: ${printed} tidak sama dengan ${equation}, seperti pada kolom lain; seharusnya ${expected}.`,
    rumusBaris: (label, printed, expected, equation) =>
      `${short(label)}: ${printed} tidak sama dengan ${equation}, baris-baris yang disebut namanya; seharusnya ${expected}.`,
    inputOff: (column, printed, expected) =>
      `${column} ${printed} tidak cocok dengan angka lain di tabel ini; semuanya cocok bila nilainya ${expected}.`,
    consequence: (cell, expected) => `Ikut berubah menjadi ${expected} setelah ${cell} dibetulkan.`,
    settled: (cell, printed, shown) =>
      `Tercetak ${printed}, sedangkan angka yang tercetak menghasilkan ${shown}; cocok setelah ${cell} dibetulkan.`,
    swappedPartner: (cell, expected) => `Tertukar dengan ${cell}; seharusnya ${expected}.`,
    truncated: (printed, rounded) => `${printed} dipotong, bukan dibulatkan; bila dibulatkan ${rounded}.`,
    netOfBlokir: (printed, gross) =>
      `${printed} dihitung terhadap pagu dikurangi blokir, padahal kolomnya memuat pagu bruto (${gross}). Basis perhitungan tercampur.`,
    heldAtTarget: (printed, uncapped) =>
      `Realisasi dibagi target menghasilkan ${uncapped}, tercetak ${printed}. Bila capaian dibatasi paling tinggi ${printed}, sebutkan batas itu di bawah tabel; bila tidak, periksa angkanya.`,
    categoryPercent: (target, printed) =>
      `Target dan realisasinya sama-sama kategori ${target}, tetapi capaiannya ${printed}. Tulis target dan realisasi sebagai angka, atau capaian 100%.`,
    capaianOffice: (indicator, formula, printed, expected) =>
      `Kantor menetapkan capaian "${short(indicator)}" dihitung ${formula}; tercetak ${printed}, seharusnya ${expected}.`,
    otherPolarity: (polarity, formula) => `Ini hasil ${formula}, rumus polaritas ${polarity}.`,
    aboveCap: (indicator, printed, cap) =>
      `Capaian ${printed} untuk "${short(indicator)}" melebihi batas yang ditetapkan kantor, ${cap}. Perhitungannya benar; cetak ${cap}, atau ubah batasnya di Aturan.`,
    rounded: (printed, cut) => `${printed} dibulatkan, padahal kantor memotong; bila dipotong ${cut}.`,
    noRuleForYear: (rule, year, first) =>
      `${rule} tahun ${year} tidak diperiksa: aturan yang diketahui berlaku mulai ${first}.`,
    polarityDoubt: (indicator, printed, other) =>
      `Capaian ${printed} untuk "${short(indicator)}", padahal realisasinya melampaui target dan makin kecil tampaknya makin baik; bila demikian capaiannya ${other}.`,
    unreadable: (column, printed) =>
      `Isi kolom ${column} tidak dapat dibaca sebagai angka: "${short(printed)}". Angka yang bergantung padanya tidak diperiksa.`,
    cellError: (column, printed) => `Rumus di kolom ${column} menghasilkan galat ${printed}.`,
    malformed: (printed, expected) => `Tanda ribuan pada ${printed} tidak beraturan; terbaca sebagai ${expected}.`,
    malformedColumn: (column, count, printed, expected) =>
      `Tanda ribuan pada ${count} angka di kolom ${column} tidak beraturan, seperti ${printed}; terbaca sebagai ${expected}.`,
    rowLeftOut: (rows) =>
      rows.length === 1
        ? rows.map((row) => `${rowName(row)} (${row.amount}) tidak ikut dijumlah.`).join("")
        : `${rows.map((row) => `${rowName(row)} (${row.amount})`).join(" atau ")}: salah satu tidak ikut dijumlah.`,
    rowsLeftOut: (rows) => `${rows.map((row) => `${rowName(row)} (${row.amount})`).join(" dan ")} tidak ikut dijumlah.`,
    rowCountedTwice: (row) => `${rowName(row)} (${row.amount}) terhitung dua kali.`,
    partsCountedWithParent: () => "Rincian ikut dijumlah bersama induknya, sehingga terhitung dua kali.",
    copiedFrom: (row) => `Sama persis dengan ${rowName(row)}; kemungkinan disalin dan belum diganti.`,
    averagedRows: () => "Angka ini rata-rata baris di atasnya, yang tidak memperhitungkan besar kecilnya tiap baris.",
    copiedFromRealisasi: () => "Sama persis dengan realisasinya; kemungkinan disalin dari kolom realisasi.",
    dividedWrongWay: (base, realisasi) => `Sama dengan ${base} dibagi ${realisasi}; pembagian terbalik.`,
    decimalMarkMoved: () => "Angkanya sama tetapi tanda desimalnya bergeser.",
    digitsSwapped: (printed, expected) => `Dua angka tertukar: ${printed} dan ${expected}.`,
    factorOff: (factor) => `Angkanya sama tetapi ${factor} kali lipat atau seper-${factor} dari yang seharusnya.`,
    digitLost: (digit) => `Satu angka hilang: ${digit}.`,
    digitAdded: (digit) => `Ada satu angka berlebih: ${digit}.`,
    digitWrong: (printed, expected) => `Satu angka salah: ${printed}, seharusnya ${expected}.`,
    copiedFromColumn: (column) => `Sama persis dengan kolom ${column} di baris yang sama; kemungkinan disalin.`,
    rowNotListed: (numbers, amount) => `Nomor ${numbers.join(", ")} tidak ada di tabel; selisihnya ${amount}.`,
    columnsSwapped: (one, other) => `${one} dan ${other} tertukar.`,
    weightsOfYear: (year) => `Ini bobot yang berlaku mulai ${year}, bukan bobot tahun ini.`,
    noTable: () => "Tidak ada tabel yang dikenali.",
    columnNotUnderstood: (column) =>
      `Sebagian besar angka kolom ${column} tidak cocok dengan perhitungan yang disebut kepalanya; cara menghitungnya tidak diketahui, jadi kolom ini tidak dinilai.`,
    ownReport: () => "Hasil pemeriksaan sebelumnya; isinya tidak diperiksa lagi.",
    sameSheet: (original) => `Isinya sama persis dengan lembar ${original}; temuannya disebut sekali di sana.`,
  },
  en: {
    capaian: (printed, expected) =>
      `The achievement ${printed} does not fit the target and the realisation of its row; it should be ${expected}.`,
    serapan: (printed, expected) =>
      `The percentage ${printed} does not fit the budget and the spending of its row; it should be ${expected}.`,
    efisiensi: (printed, expected) =>
      `The efficiency ${printed} is not the share of the budget that is left; it should be ${expected}.`,
    jumlah: (column, printed, expected) =>
      `The total of column ${column} is printed as ${printed}, but its rows add up to ${expected}.`,
    jumlahUnsure: (column, printed, expected) =>
      `The total of column ${column} is printed as ${printed}, but the rows listed add up to ${expected}. A row may be missing from the table; look at the rows or at the total.`,
    rincian: (column, printed, expected) => `${column} ${printed} is not the sum of its parts, ${expected}.`,
    rincianUnsure: (column, printed, expected) =>
      `${column} ${printed} is not the sum of its parts, ${expected}, though other figures agree with it. The parts do not add up: look at them, or for a row that is missing.`,
    saldo: (label, printed, expected) =>
      `${short(label)} ${printed} is not the difference of the totals above it; it should be ${expected}.`,
    sumberDana: (printed, expected) =>
      `The total ${printed} is not the sum of its sources of funds; it should be ${expected}.`,
    sisa: (printed, expected) =>
      `The remainder ${printed} is not the budget less the spending; it should be ${expected}.`,
    paguDikelola: (printed, expected) =>
      `The budget at disposal ${printed} is not the total less the blocked amount; it should be ${expected}.`,
    konversiIkm: (label, printed, expected) =>
      `${label} is printed as ${printed}, but 25 times the mean of the elements is ${expected}.`,
    nilaiTerbobot: (printed, expected) => `The final value ${printed} is not weight × value; it should be ${expected}.`,
    bobotAturan: (label, printed, expected, rule) =>
      `The weight of ${short(label)} is printed as ${printed}, but ${rule} sets ${expected}.`,
    rataRata: (column, printed, expected) =>
      `The mean of column ${column} is printed as ${printed}, but the mean of its rows is ${expected}.`,
    rataRataTertimbang: (column, printed, expected, equation) =>
      `${column} is printed as ${printed}, but the weighted mean (${equation}) is ${expected}.`,
    totalMean: (column, printed, expected, places) =>
      `The TOTAL of column ${column} is printed as ${printed}, but the mean of its rows is ${expected}; such a TOTAL is a mean at ${places}.`,
    totalNoMean: (column, printed, expected, places) =>
      `The TOTAL of column ${column} is printed as ${printed}: no mean, no mean weighted by another column and no row's figure (the mean is ${expected}); such a TOTAL is a mean at ${places}.`,
    kolom: (column, printed, expected, equation) =>
      `${column} ${printed} is not ${equation}, as in the other rows; it should be ${expected}.`,
    kolomByHeader: (column, printed, expected, equation) =>
      `${column} ${printed} is not ${equation}; it should be ${expected}.`,
    hasilBagiBaris: (label, printed, expected, equation) =>
      `${short(label)}: ${printed} is not ${equation}, as in the other columns; it should be ${expected}.`,
    rumusBaris: (label, printed, expected, equation) =>
      `${short(label)}: ${printed} is not ${equation}, the rows that its name tells; it should be ${expected}.`,
    inputOff: (column, printed, expected) =>
      `${column} ${printed} does not fit the other figures of this table; all of them fit if it is ${expected}.`,
    consequence: (cell, expected) => `Changes to ${expected} once ${cell} is mended.`,
    settled: (cell, printed, shown) =>
      `Printed ${printed}, while the printed figures give ${shown}; it fits once ${cell} is mended.`,
    swappedPartner: (cell, expected) => `In the place of ${cell}; it should be ${expected}.`,
    truncated: (printed, rounded) => `${printed} was cut off, not rounded; rounded it is ${rounded}.`,
    netOfBlokir: (printed, gross) =>
      `${printed} was computed on the budget less the blocked amount, while the column shows the gross budget (${gross}). The bases are mixed.`,
    heldAtTarget: (printed, uncapped) =>
      `Realisation divided by target is ${uncapped}; printed is ${printed}. If no achievement counts for more than ${printed}, say so below the table; if not, check the figures.`,
    categoryPercent: (target, printed) =>
      `Target and realisation are both the category ${target}, yet the achievement is ${printed}. Write target and realisation as numbers, or 100%.`,
    capaianOffice: (indicator, formula, printed, expected) =>
      `The office has set the achievement of "${short(indicator)}" to be ${formula}; it is printed as ${printed} and should be ${expected}.`,
    otherPolarity: (polarity, formula) => `This is ${formula}, the formula of polarity ${polarity}.`,
    aboveCap: (indicator, printed, cap) =>
      `The achievement ${printed} of "${short(indicator)}" is above the cap that the office has set, ${cap}. The arithmetic is right; print ${cap}, or change the cap under Rules.`,
    rounded: (printed, cut) => `${printed} was rounded, while the office cuts off; cut off it is ${cut}.`,
    noRuleForYear: (rule, year, first) =>
      `${rule} for ${year} is not checked: the rules that are known hold from ${first}.`,
    polarityDoubt: (indicator, printed, other) =>
      `An achievement of ${printed} for "${short(indicator)}", although the target was exceeded and less seems to be better; if so the achievement is ${other}.`,
    unreadable: (column, printed) =>
      `This cell of column ${column} cannot be read as a number: "${short(printed)}". Figures that rest on it were not checked.`,
    cellError: (column, printed) => `The formula in column ${column} gives the error ${printed}.`,
    malformed: (printed, expected) => `The thousands marks in ${printed} are irregular; it is read as ${expected}.`,
    malformedColumn: (column, count, printed, expected) =>
      `The thousands marks of ${count} figures in column ${column} are irregular, as in ${printed}; it is read as ${expected}.`,
    rowLeftOut: (rows) =>
      rows.length === 1
        ? rows.map((row) => `${rowName(row)} (${row.amount}) is not in the sum.`).join("")
        : `${rows.map((row) => `${rowName(row)} (${row.amount})`).join(" or ")}: one of them is not in the sum.`,
    rowsLeftOut: (rows) => `${rows.map((row) => `${rowName(row)} (${row.amount})`).join(" and ")} are not in the sum.`,
    rowCountedTwice: (row) => `${rowName(row)} (${row.amount}) is counted twice.`,
    partsCountedWithParent: () => "Parts are added together with their parent, so they count twice.",
    copiedFrom: (row) => `Exactly as in ${rowName(row)}; probably copied and not changed.`,
    averagedRows: () => "It is the mean of the rows above, which does not weigh how large each of them is.",
    copiedFromRealisasi: () => "Exactly the realisation; probably copied from that column.",
    dividedWrongWay: (base, realisasi) => `This is ${base} divided by ${realisasi}: the wrong way round.`,
    decimalMarkMoved: () => "The digits are right but the decimal mark has moved.",
    digitsSwapped: (printed, expected) => `Two digits changed places: ${printed} and ${expected}.`,
    factorOff: (factor) => `The digits are right, but it is ${factor} times, or one ${factor}th of, what it should be.`,
    digitLost: (digit) => `One digit was lost: ${digit}.`,
    digitAdded: (digit) => `There is one digit too many: ${digit}.`,
    digitWrong: (printed, expected) => `One digit is wrong: ${printed} for ${expected}.`,
    copiedFromColumn: (column) => `Exactly as in column ${column} of this row; probably copied.`,
    rowNotListed: (numbers, amount) => `Number ${numbers.join(", ")} is not in the table; the difference is ${amount}.`,
    columnsSwapped: (one, other) => `${one} and ${other} are in each other's place.`,
    weightsOfYear: (year) => `This is the weight in force from ${year}, not that of this year.`,
    noTable: () => "No table was recognised.",
    columnNotUnderstood: (column) =>
      `Most figures of column ${column} do not fit the computation that its header names; how they are computed is not known, so they are not judged.`,
    ownReport: () => "The result of an earlier check; it is not checked again.",
    sameSheet: (original) => `Exactly the same as sheet ${original}; its findings are told once, there.`,
  },
};
