import type { Catalogue } from "./language";

/** Findings in sentences: what is wrong first, then why it is probably so. Figures come as printed or formatted. */
export interface NarrativeStrings {
  capaian: (printed: string, realisasi: string, target: string, expected: string) => string;
  bagian: (printed: string, part: string, whole: string, expected: string) => string;
  /** A part and its share that do not belong to the whole of the other shares of their list. */
  sharesAgree: (pair: string, whole: string, expected: string) => string;
  /** A share of all that is more than all. */
  moreThanAll: (printed: string) => string;
  /** A part that is more than the amount it is told of. */
  partBeyondTold: (part: string, whole: string) => string;
  parts: (printed: string, one: string, other: string, expected: string) => string;
  rincian: (printed: string, parts: string, expected: string) => string;
  rincianBagian: (printed: string, whole: string, others: string, expected: string) => string;
  /** A whole and its parts in the sentences behind it. */
  partsApart: (printed: string, parts: string, expected: string) => string;
  /** What flows in and what was there do not come to what is told as their sum in another sentence. */
  flowSum: (printed: string, parts: string, expected: string) => string;
  /** A count that is told twice, once with a figure that the others of the text bear out. */
  toldTwice: (printed: string, expected: string, formula: string) => string;
  /** Parts of a whole that are more than all of it. */
  partsBeyond: (printed: string, parts: string, sum: string) => string;
  /** A percentage that is neither the share of the part nor that of all the others. */
  shareShown: (printed: string, part: string, whole: string, share: string, others: string) => string;
  namesListed: (printed: string, names: string, expected: string) => string;
  sisaBagian: (printed: string, whole: string, part: string, expected: string) => string;
  serapan: (printed: string, realisasi: string, pagu: string, expected: string) => string;
  persenSisa: (printed: string, sisa: string, pagu: string, expected: string) => string;
  sisa: (printed: string, pagu: string, realisasi: string, expected: string) => string;
  sisaUnsure: (printed: string, pagu: string, realisasi: string, expected: string) => string;
  realisasiOff: (printed: string, pagu: string, expected: string) => string;
  paguChain: (printed: string, pagu: string, expected: string) => string;
  selisih: (printed: string, from: string, to: string, expected: string) => string;
  /** A level that does not fit the change told beside it and the other level. */
  levelOff: (printed: string, change: string, other: string, expected: string) => string;
  /** An amount in words and numbers, and once more in digits behind it. */
  amountTwice: (printed: string, told: string, expected: string) => string;
  /** A rate that counts of another number than the capaian supposes. */
  rateOff: (printed: string, capaian: string, expected: string) => string;
  /** By how much a place is fuller than it was made for. */
  capacity: (printed: string, occupants: string, capacity: string, expected: string) => string;
  /** An amount that stands where the amounts beside it are told in percent. */
  amountForPercent: (printed: string, amount: string, expected: string) => string;
  /** A rate and the two counts that it is reckoned from. */
  rate: (printed: string, part: string, whole: string, expected: string, per: string) => string;
  mean: (printed: string, sum: string, count: string, expected: string) => string;
  naik: (printed: string, from: string, to: string) => string;
  turun: (printed: string, from: string, to: string) => string;
  bandingTinggi: (printed: string, one: string, other: string) => string;
  bandingRendah: (printed: string, one: string, other: string) => string;
  terbilang: (printed: string, figure: string, expected: string) => string;
  terbilangImpossible: (printed: string, expected: string) => string;
  celah: (upper: string, lower: string, expected: string) => string;
  tumpang: (upper: string, lower: string, expected: string) => string;
  tandaHilang: (printed: string, expected: string) => string;
  kategori: (figure: string, printed: string, expected: string, scale: string) => string;
  rumus: (printed: string, formula: string, expected: string) => string;
  truncated: (printed: string, rounded: string) => string;
  rounded: (printed: string, cut: string) => string;
  capaianOffice: (indicator: string, formula: string, printed: string, expected: string) => string;
  aboveCap: (indicator: string, printed: string, cap: string) => string;
  /** A figure that is one slip away from what two others of the sentence give, and what the hand did. */
  slip: (printed: string, formula: string, expected: string) => string;
  slips: Record<"swapped" | "replaced", string>;
  /** A figure that a table prints for another row than the sentence speaks of, and where the right one stands. */
  ofAnotherRow: (printed: string, row: string, expected: string, place: string) => string;
  copiedRow: (row: string) => string;
  /** A word for the highest or lowest, the row and the figure that it is said of, and the row that is beyond it. */
  notExtreme: (word: string, row: string, figure: string, expected: string, place: string) => string;
  /** A share or a change that does not belong to the figure beside it, which a table prints. */
  besidePrinted: (printed: string, of: string, expected: string, place: string) => string;
  /** The word for the direction of a change, the change, its row, and where the table prints it the other way. */
  printedAsRise: (word: string, printed: string, row: string, place: string) => string;
  printedAsFall: (word: string, printed: string, row: string, place: string) => string;
  /** An amount that no table prints, and the one nearly alike that a table does. */
  slipOfPrinted: (printed: string, expected: string, place: string) => string;
  /** A figure beside others of one row or column, and the one of that line that is nearly alike. */
  ofLine: (printed: string, expected: string, place: string) => string;
  /** A count of rows on one side, all that there are, and how many stand there in the table. */
  countedSide: (printed: string, all: string, expected: string, place: string) => string;
  /** The same, where the sentence tells that side alone. */
  countedOnSide: (printed: string, all: string, expected: string, place: string) => string;
  countedClass: (printed: string, category: string, expected: string, sheet: string) => string;
  /** A capaian reckoned with another polarity than the row that prints its target and what was reached. */
  capaianOfRow: (printed: string, row: string, expected: string, place: string) => string;
  /** A class told of a figure beside which a table prints another one. */
  classBeside: (printed: string, figure: string, expected: string, place: string) => string;
  copied: (from: string) => string;
  dividedWrongWay: (whole: string, part: string) => string;
  fitsIf: (printed: string, figure: string, expected: string) => string;
  fitsDifference: (printed: string, difference: string) => string;
  wordMissing: (word: string) => string;
  wordTooMany: (word: string) => string;
}

export const narrativeStrings: Catalogue<NarrativeStrings> = {
  id: {
    capaian: (printed, realisasi, target, expected) =>
      `Persentase ${printed} tidak cocok dengan ${realisasi} terhadap target ${target} di kalimat yang sama; seharusnya ${expected}.`,
    bagian: (printed, part, whole, expected) =>
      `Persentase ${printed} tidak cocok: ${part} dari ${whole} adalah ${expected}.`,
    sharesAgree: (pair, whole, expected) =>
      `${pair} tidak cocok dengan seluruhnya (${whole}) yang menjadi dasar persentase lain dalam daftar ini; seharusnya ${expected}.`,
    partBeyondTold: (part, whole) => `${part} disebut bagian dari ${whole}, padahal lebih besar.`,
    moreThanAll: (printed) =>
      `Persentase ${printed} dari seluruhnya tidak mungkin: satu bagian tidak lebih besar daripada seluruhnya.`,
    parts: (printed, one, other, expected) =>
      `${printed} tidak sama dengan ${one} ditambah ${other} di kalimat yang sama; jumlahnya ${expected}.`,
    rincianBagian: (printed, whole, others, expected) =>
      `${printed} dan rincian lainnya di kalimat yang sama (${others}) tidak berjumlah ${whole}; semuanya cocok bila ditulis ${expected}.`,
    rincian: (printed, parts, expected) =>
      `${printed} bukan jumlah rinciannya di kalimat yang sama (${parts}); jumlahnya ${expected}.`,
    partsApart: (printed, parts, expected) =>
      `${printed} bukan jumlah rinciannya di kalimat sesudahnya (${parts}); jumlahnya ${expected}.`,
    flowSum: (printed, parts, expected) => `${printed} tidak sama dengan ${parts}; seharusnya ${expected}.`,
    toldTwice: (printed, expected, formula) =>
      `${printed} juga disebut ${expected}, dan angka lain cocok dengan itu (${formula}).`,
    partsBeyond: (printed, parts, sum) => `${printed} lebih kecil daripada bagiannya: ${parts} berjumlah ${sum}.`,
    shareShown: (printed, part, whole, share, others) =>
      `Persentase ${printed} tidak cocok: ${part} dari ${whole} adalah ${share}%, dan selebihnya ${others}%.`,
    namesListed: (printed, names, expected) =>
      `Kalimat menyebut ${printed}, padahal yang disebut namanya ${expected}: ${names}.`,
    sisaBagian: (printed, whole, part, expected) =>
      `${printed} bukan ${whole} dikurangi ${part}; seharusnya ${expected}.`,
    serapan: (printed, realisasi, pagu, expected) =>
      `Persentase ${printed} tidak cocok dengan realisasi ${realisasi} terhadap pagu ${pagu}; seharusnya ${expected}.`,
    persenSisa: (printed, sisa, pagu, expected) =>
      `Persentase ${printed} tidak cocok dengan sisa ${sisa} terhadap pagu ${pagu}; seharusnya ${expected}.`,
    sisa: (printed, pagu, realisasi, expected) =>
      `Sisa ${printed} tidak sama dengan pagu ${pagu} dikurangi realisasi ${realisasi}; seharusnya ${expected}.`,
    sisaUnsure: (printed, pagu, realisasi, expected) =>
      `Sisa ${printed} bukan pagu ${pagu} dikurangi realisasi ${realisasi} (${expected}). Bila sisanya dihitung setelah blokir, sebutkan jumlah blokirnya.`,
    realisasiOff: (printed, pagu, expected) =>
      `Realisasi ${printed} tidak cocok dengan pagu ${pagu}, persentase, dan sisanya; semuanya cocok bila realisasinya ${expected}.`,
    paguChain: (printed, pagu, expected) =>
      `Pagu ${printed} tidak sama dengan ${pagu} setelah perubahan yang disebut di depannya; seharusnya ${expected}.`,
    selisih: (printed, from, to, expected) =>
      `Selisih ${printed} tidak cocok dengan perubahan dari ${from} ke ${to}; seharusnya ${expected}.`,
    levelOff: (printed, change, other, expected) =>
      `${printed} tidak cocok dengan ${other} dan perubahan ${change}; semuanya cocok bila ditulis ${expected}.`,
    amountTwice: (printed, told, expected) =>
      `${printed} mengulang ${told}, tetapi tidak sama; seharusnya ${expected}.`,
    rateOff: (printed, capaian, expected) =>
      `Capaian ${capaian} dihitung seolah-olah keduanya per jumlah yang sama; ${printed} cocok bila ditulis ${expected}.`,
    capacity: (printed, occupants, capacity, expected) =>
      `Kelebihan ${printed} tidak cocok dengan penghuni ${occupants} dan kapasitas ${capacity}; seharusnya ${expected}.`,
    amountForPercent: (printed, amount, expected) =>
      `${printed} bukan ${amount} ditulis sekali lagi; angka lain di kalimat ini diikuti persentasenya, jadi seharusnya ${expected}.`,
    rate: (printed, part, whole, expected, per) =>
      `${printed} tidak cocok: ${part} dari ${whole} adalah ${expected} per ${per}.`,
    mean: (printed, sum, count, expected) =>
      `Rata-rata ${printed} tidak cocok: ${sum} dibagi ${count} adalah ${expected}.`,
    naik: (printed, from, to) => `Tertulis "${printed}", padahal ${to} lebih kecil daripada ${from}.`,
    turun: (printed, from, to) => `Tertulis "${printed}", padahal ${to} lebih besar daripada ${from}.`,
    bandingTinggi: (printed, one, other) =>
      `Tertulis "${printed}", padahal ${one} tidak lebih besar daripada ${other}.`,
    bandingRendah: (printed, one, other) =>
      `Tertulis "${printed}", padahal ${one} tidak lebih kecil daripada ${other}.`,
    terbilang: (printed, figure, expected) =>
      `Terbilang "${printed}" menyebut angka lain daripada ${figure}; seharusnya "${expected}".`,
    terbilangImpossible: (printed, expected) =>
      `Terbilang "${printed}" bukan bilangan yang dapat dibaca; seharusnya "${expected}".`,
    celah: (upper, lower, expected) =>
      `Ada celah antara kelas yang berakhir di ${upper} dan kelas yang mulai di ${lower}; seharusnya mulai di ${expected}.`,
    tumpang: (upper, lower, expected) =>
      `Kelas yang berakhir di ${upper} bertumpang tindih dengan kelas yang mulai di ${lower}; seharusnya mulai di ${expected}.`,
    tandaHilang: (printed, expected) =>
      `Tanda ≥ atau ≤ pada "${printed}" agaknya berubah menjadi "="; dengan tanda itu kelasnya hanya satu nilai. Mungkin maksudnya "${expected}".`,
    kategori: (figure, printed, expected, scale) =>
      `${figure} tidak termasuk kategori ${printed} menurut ${scale}, melainkan ${expected}.`,
    rumus: (printed, formula, expected) => `Hasil ${printed} tidak cocok dengan ${formula}; seharusnya ${expected}.`,
    rounded: (printed, cut) => `${printed} dibulatkan, padahal kantor memotong; bila dipotong ${cut}.`,
    capaianOffice: (indicator, formula, printed, expected) =>
      `Kantor menetapkan capaian "${indicator}" dihitung ${formula}; tertulis ${printed}, seharusnya ${expected}.`,
    aboveCap: (indicator, printed, cap) =>
      `Capaian ${printed} untuk "${indicator}" melebihi batas yang ditetapkan kantor, ${cap}; perhitungannya benar.`,
    truncated: (printed, rounded) => `${printed} dipotong, bukan dibulatkan; bila dibulatkan ${rounded}.`,
    slip: (printed, formula, expected) =>
      `${printed} tidak cocok dengan angka lain di kalimat ini; ${formula} memberi ${expected}.`,
    slips: { swapped: "Dua angka tertukar tempat.", replaced: "Satu angka salah ketik." },
    ofAnotherRow: (printed, row, expected, place) =>
      `${printed} bukan angka "${row}"; tabel mencetak ${expected} (${place}).`,
    notExtreme: (word, row, figure, expected, place) =>
      `Tertulis "${word}" untuk "${row}" (${figure}), padahal di tabel yang ${word} ialah ${expected} (${place}).`,
    copiedRow: (row) => `Angka itu milik baris "${row}".`,
    besidePrinted: (printed, of, expected, place) =>
      `${printed} tidak cocok dengan ${of} di sampingnya; menurut tabel seharusnya ${expected} (${place}).`,
    printedAsRise: (word, printed, row, place) =>
      `Tertulis "${word}", padahal tabel mencetak ${printed} sebagai kenaikan "${row}" (${place}).`,
    printedAsFall: (word, printed, row, place) =>
      `Tertulis "${word}", padahal tabel mencetak ${printed} sebagai penurunan "${row}" (${place}).`,
    slipOfPrinted: (printed, expected, place) =>
      `${printed} tidak ada di tabel mana pun; ${place} mencetak ${expected}.`,
    ofLine: (printed, expected, place) =>
      `Angka lain di kalimat ini sebaris atau sekolom di tabel, dan di situ yang mirip ${printed} ialah ${expected} (${place}).`,
    countedSide: (printed, all, expected, place) =>
      `Hitungan di kalimat ini tidak berjumlah ${all}: tertulis ${printed}, padahal menurut ${place} ada ${expected}.`,
    countedOnSide: (printed, all, expected, place) =>
      `Dari ${all} di kalimat ini tertulis ${printed}, padahal menurut ${place} ada ${expected}.`,
    capaianOfRow: (printed, row, expected, place) =>
      `${printed} dihitung dengan polaritas yang lain; ${place} mencetak ${expected} untuk "${row}".`,
    classBeside: (printed, figure, expected, place) =>
      `"${printed}" bukan kategori dari ${figure}; menurut ${place} "${expected}".`,
    countedClass: (printed, category, expected, sheet) =>
      `Kalimat menyebut ${printed} untuk kategori "${category}", padahal di tabel "${sheet}" ada ${expected}.`,
    copied: (from) => `Sama persis dengan ${from} di depannya; kemungkinan disalin.`,
    dividedWrongWay: (whole, part) => `Sama dengan ${whole} dibagi ${part}; pembagian terbalik.`,
    fitsIf: (printed, figure, expected) => `${printed} cocok bila ${figure} ditulis ${expected}.`,
    fitsDifference: (printed, difference) => `${printed} adalah persentase untuk ${difference}.`,
    wordMissing: (word) => `Kata "${word}" hilang.`,
    wordTooMany: (word) => `Kata "${word}" berlebih.`,
  },
  en: {
    capaian: (printed, realisasi, target, expected) =>
      `The percentage ${printed} does not fit ${realisasi} against the target ${target} in the same sentence; it should be ${expected}.`,
    bagian: (printed, part, whole, expected) =>
      `The percentage ${printed} does not fit: ${part} out of ${whole} is ${expected}.`,
    sharesAgree: (pair, whole, expected) =>
      `${pair} does not fit the whole (${whole}) that the other percentages of this list are of; it should be ${expected}.`,
    partBeyondTold: (part, whole) => `${part} is told as a part of ${whole}, yet it is more.`,
    moreThanAll: (printed) => `${printed} of all is impossible: a part is no more than the whole.`,
    parts: (printed, one, other, expected) =>
      `${printed} is not ${one} plus ${other}, as the same sentence tells them; they add up to ${expected}.`,
    rincianBagian: (printed, whole, others, expected) =>
      `${printed} and the other parts in the same sentence (${others}) do not come to ${whole}; all fits if it is written ${expected}.`,
    rincian: (printed, parts, expected) =>
      `${printed} is not the sum of the parts that its sentence tells (${parts}), which is ${expected}.`,
    partsApart: (printed, parts, expected) =>
      `${printed} is not the sum of the parts that the sentences behind it tell (${parts}), which is ${expected}.`,
    flowSum: (printed, parts, expected) => `${printed} is not ${parts}; it should be ${expected}.`,
    toldTwice: (printed, expected, formula) =>
      `${printed} is also told as ${expected}, and other figures bear that out (${formula}).`,
    partsBeyond: (printed, parts, sum) => `${printed} is less than its parts: ${parts} come to ${sum}.`,
    shareShown: (printed, part, whole, share, others) =>
      `The percentage ${printed} does not fit: ${part} of ${whole} is ${share}%, and the others are ${others}%.`,
    namesListed: (printed, names, expected) => `The sentence counts ${printed}, but names ${expected}: ${names}.`,
    sisaBagian: (printed, whole, part, expected) =>
      `${printed} is not ${whole} less ${part}; it should be ${expected}.`,
    serapan: (printed, realisasi, pagu, expected) =>
      `The percentage ${printed} does not fit the spending ${realisasi} against the budget ${pagu}; it should be ${expected}.`,
    persenSisa: (printed, sisa, pagu, expected) =>
      `The percentage ${printed} does not fit the remainder ${sisa} against the budget ${pagu}; it should be ${expected}.`,
    sisa: (printed, pagu, realisasi, expected) =>
      `The remainder ${printed} is not the budget ${pagu} less the spending ${realisasi}; it should be ${expected}.`,
    sisaUnsure: (printed, pagu, realisasi, expected) =>
      `The remainder ${printed} is not the budget ${pagu} less the spending ${realisasi} (${expected}). If it was taken after a blocked amount, say how much was blocked.`,
    realisasiOff: (printed, pagu, expected) =>
      `The spending ${printed} does not fit the budget ${pagu}, its percentage and its remainder; all of them fit if it is ${expected}.`,
    paguChain: (printed, pagu, expected) =>
      `The budget ${printed} is not ${pagu} after the changes told before it; it should be ${expected}.`,
    selisih: (printed, from, to, expected) =>
      `The difference ${printed} does not fit the change of ${from} into ${to}; it should be ${expected}.`,
    levelOff: (printed, change, other, expected) =>
      `${printed} does not fit ${other} and the change of ${change}; all of them agree if it is ${expected}.`,
    amountTwice: (printed, told, expected) =>
      `${printed} repeats ${told} but is not the same; it should be ${expected}.`,
    rateOff: (printed, capaian, expected) =>
      `The capaian ${capaian} is reckoned as if both were rates of the same number; ${printed} fits if it is ${expected}.`,
    capacity: (printed, occupants, capacity, expected) =>
      `The excess ${printed} does not go with ${occupants} inside and room for ${capacity}; it should be ${expected}.`,
    amountForPercent: (printed, amount, expected) =>
      `${printed} is not ${amount} told once more; the other amounts of this sentence are followed by their percentage, so that it should be ${expected}.`,
    rate: (printed, part, whole, expected, per) =>
      `${printed} does not fit: ${part} out of ${whole} is ${expected} per ${per}.`,
    mean: (printed, sum, count, expected) =>
      `The mean ${printed} does not fit: ${sum} divided by ${count} is ${expected}.`,
    naik: (printed, from, to) => `It says "${printed}", yet ${to} is less than ${from}.`,
    turun: (printed, from, to) => `It says "${printed}", yet ${to} is more than ${from}.`,
    bandingTinggi: (printed, one, other) => `It says "${printed}", yet ${one} is no more than ${other}.`,
    bandingRendah: (printed, one, other) => `It says "${printed}", yet ${one} is no less than ${other}.`,
    terbilang: (printed, figure, expected) =>
      `The words "${printed}" name another number than ${figure}; they should be "${expected}".`,
    terbilangImpossible: (printed, expected) =>
      `The words "${printed}" name no number that can be read; they should be "${expected}".`,
    celah: (upper, lower, expected) =>
      `There is a gap between the class that ends at ${upper} and the one that begins at ${lower}; it should begin at ${expected}.`,
    tumpang: (upper, lower, expected) =>
      `The class that ends at ${upper} overlaps the one that begins at ${lower}; it should begin at ${expected}.`,
    tandaHilang: (printed, expected) =>
      `The ≥ or ≤ in "${printed}" seems to have become "=", which makes the class a single value. It may be meant as "${expected}".`,
    kategori: (figure, printed, expected, scale) =>
      `${figure} is not in the category ${printed} on the scale ${scale} but in ${expected}.`,
    rumus: (printed, formula, expected) => `The result ${printed} does not fit ${formula}; it should be ${expected}.`,
    rounded: (printed, cut) => `${printed} was rounded, while the office cuts off; cut off it is ${cut}.`,
    capaianOffice: (indicator, formula, printed, expected) =>
      `The office has set the achievement of "${indicator}" to be ${formula}; the sentence says ${printed}, it should be ${expected}.`,
    aboveCap: (indicator, printed, cap) =>
      `The achievement ${printed} of "${indicator}" is above the cap that the office has set, ${cap}; the arithmetic is right.`,
    truncated: (printed, rounded) => `${printed} was cut off, not rounded; rounded it is ${rounded}.`,
    slip: (printed, formula, expected) =>
      `${printed} does not go with the other figures of this sentence; ${formula} gives ${expected}.`,
    slips: { swapped: "Two digits changed places.", replaced: "One digit is mistyped." },
    ofAnotherRow: (printed, row, expected, place) =>
      `${printed} is not the figure of "${row}"; the table prints ${expected} (${place}).`,
    notExtreme: (word, row, figure, expected, place) =>
      `It says "${word}" of "${row}" (${figure}), while in the table that is ${expected} (${place}).`,
    copiedRow: (row) => `It is the figure of the row "${row}".`,
    besidePrinted: (printed, of, expected, place) =>
      `${printed} does not go with ${of} beside it; by the table it should be ${expected} (${place}).`,
    printedAsRise: (word, printed, row, place) =>
      `It says "${word}", while the table prints ${printed} as a rise of "${row}" (${place}).`,
    printedAsFall: (word, printed, row, place) =>
      `It says "${word}", while the table prints ${printed} as a fall of "${row}" (${place}).`,
    slipOfPrinted: (printed, expected, place) => `No table prints ${printed}; ${place} prints ${expected}.`,
    ofLine: (printed, expected, place) =>
      `The other figures of the sentence stand in one row or column of a table, and what is nearly ${printed} there is ${expected} (${place}).`,
    countedSide: (printed, all, expected, place) =>
      `The counts of the sentence do not come to ${all}: it says ${printed}, and by ${place} there are ${expected}.`,
    countedOnSide: (printed, all, expected, place) =>
      `Of ${all} the sentence counts ${printed}, and by ${place} there are ${expected}.`,
    capaianOfRow: (printed, row, expected, place) =>
      `${printed} is reckoned with the other polarity; ${place} prints ${expected} for "${row}".`,
    classBeside: (printed, figure, expected, place) =>
      `"${printed}" is not the class of ${figure}; ${place} says "${expected}".`,
    countedClass: (printed, category, expected, sheet) =>
      `The sentence counts ${printed} for the category "${category}", while the table on "${sheet}" has ${expected}.`,
    copied: (from) => `Exactly the ${from} before it; probably copied.`,
    dividedWrongWay: (whole, part) => `This is ${whole} divided by ${part}: the wrong way round.`,
    fitsIf: (printed, figure, expected) => `${printed} fits if ${figure} is written as ${expected}.`,
    fitsDifference: (printed, difference) => `${printed} is the percentage of ${difference}.`,
    wordMissing: (word) => `The word "${word}" is missing.`,
    wordTooMany: (word) => `The word "${word}" is one too many.`,
  },
};
