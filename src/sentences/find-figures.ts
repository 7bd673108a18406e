import { inIndonesianMarks } from "../numbers/english-marks";
import { readNumber } from "../numbers/read-number";
import { isFigure, readingWith } from "../numbers/reading";
import { remembered } from "../numbers/remembered";
import { findUnit } from "../numbers/units";
import { type CompoundAmount, compoundAmountAt, endWithRepeat } from "./compound-amount";
import { findNoFigures, isItemNumber, isNamedByNumber, isYear } from "./no-figure";
import { isPercentWithoutSign } from "./percent-without-sign";
import type { Barrier, PrintedFigure, PrintedFigures } from "./printed-figure";
import { type Rate, rateBehind } from "./rate";
import { type FigureExtent, takeFigure } from "./take-figure";

/** Words behind a figure that name no unit. */
const NO_UNIT =
  /^(?:atau|dan|dari|dengan|pada|yang|sehingga|untuk|di|ke|dalam|oleh|serta|telah|dapat|sudah|sedangkan|maka|tetapi|namun|kemudian|adalah|yaitu|yakni|tercapai|terealisasi|terrealisasi|realisasi|realisasinya|target|capaian|capaiannya|sebesar|sebanyak|per|setelah|naik|turun|meningkat|menurun|menjadi|lebih|jika|bila|berarti|artinya|termasuk|masuk|sisa|tidak|belum|hanya|tahun|kategori|berkategori|predikat|kriteria|secara|jumlah|dimana|karena|terhadap|sampai|hingga|s|sd|x|rp|ini|tersebut|pagu|anggaran|merupakan|ada|bertambah|berkurang|mengalami|ditargetkan|mencapai|juga|melalui|antara|guna|saat|selama|sejak|bulan|berada|terdiri|meliputi|persentase|nilai|sedikit|jauh|hampir|masih|melampaui|melebihi|diatas|dibawah)$/i;

const RANGE_AHEAD = /^\s*%?\s*(?:[-–—]|s\s*[./]?\s*d\b\.?|sampai(?:\s+dengan)?|hingga|s\/d)\s*(?:rp\s*\.?\s*)?\d/i;
const RANGE_BEHIND = /\d\s*%?\s*(?:[-–—]|s\s*[./]?\s*d\b\.?|sampai(?:\s+dengan)?|hingga|s\/d)\s*(?:rp\s*\.?\s*)?$/i;
const BOUND_BEHIND = /[=<>≤≥±~]\s*(?:rp\s*\.?\s*)?$/i;

/** `Capaian = 105%` states a figure; after any other name the sign may be what is left of `≥`. */
const STATED_BEHIND = /\b(?:target|realisasi|capaian)\s*=\s*$/i;

/** Where nothing but a pause follows, decimals may have been torn off: `1, 40 Indeks`. */
const TORN_DECIMALS = /^\s*,\s+\d{1,2}(?![\d.,)]|\s*\))|^\s+,\s*\d{1,2}(?!\d)/;

/** The number in words once more, its parentheses lost: `30 tiga puluh perkara`. */
const BARE_WORDS =
  /^\s+(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu))*(?=\s+[a-z])/i;

/** `Rp84 juta lebih`: a little more than that, and no word that compares it. */
const A_LITTLE_MORE =
  /^(?:\s+rupiah)?\s+lebih\b(?!\s+(?:tinggi|rendah|besar|kecil|banyak|sedikit|baik|buruk|cepat|lambat|lama|kurang|lanjut|dahulu|dulu|awal|jauh|murah|mahal|luas|efisien|efektif|dari\s+(?:separuh|setengah)|sebesar|sebanyak|senilai|[\d.,]))/i;

/** Every figure of a text that can be read with certainty, and the places where others stand in the way. */
export const findFigures: (text: string) => PrintedFigures = remembered((text) => {
  const marked = inIndonesianMarks(text);
  const found = figuresIn(marked);
  return marked === text ? found : { ...found, figures: found.figures.map((figure) => asWrittenIn(text, figure)) };
});

/** What was read in other marks than the writer's, with the words as they stand. */
function asWrittenIn(whole: string, figure: PrintedFigure): PrintedFigure {
  const { start, lead } = figure;
  const text = whole.slice(start, start + figure.text.length);
  return {
    ...figure,
    text,
    lead: whole.slice(start - lead.length, start),
    reading: readingWith(figure.reading, { text }),
  };
}

function figuresIn(text: string): PrintedFigures {
  const none = findNoFigures(text);
  const figures: PrintedFigure[] = [];
  const barriers: Barrier[] = [];
  let position = 0;
  for (;;) {
    const at = nextDigit(text, position);
    if (at < 0) break;
    const blocked = none.find((each) => each.start <= at && at < each.end);
    if (blocked) {
      position = blocked.end;
      continue;
    }
    const compound = compoundAmountAt(text, at);
    if (compound) {
      const figure = compoundFigure(text, compound, figures[figures.length - 1]);
      figures.push(figure);
      position = figure.end;
      continue;
    }
    const extent = takeFigure(text, at);
    position = Math.max(extent.end, at + 1);
    if (isIgnored(text, at, extent)) continue;
    const rate = extent.isRupiah || extent.isPercent ? null : rateBehind(text.slice(extent.end, extent.end + 40));
    const figure = isUnclear(text, extent, rate) ? null : figureAt(text, extent, figures[figures.length - 1], rate);
    if (figure) {
      figures.push(figure);
      position = Math.max(position, figure.end);
    } else {
      barriers.push({ start: extent.start, end: extent.end });
    }
  }
  return { figures, barriers };
}

function compoundFigure(text: string, amount: CompoundAmount, last: PrintedFigure | undefined): PrintedFigure {
  const { reading, start, end } = amount;
  const lead = text.slice(last?.end ?? 0, start);
  const own = { reading, text: text.slice(start, end), start, end: endWithRepeat(text, amount), lead };
  return { ...own, unit: "rupiah", isKnownUnit: true, inWords: null };
}

function nextDigit(text: string, from: number): number {
  const digit = /\d/g;
  digit.lastIndex = from;
  return digit.exec(text)?.index ?? -1;
}

/** `IKU 1.2`, `Tabel 3.14`: the number of what the words before it name. */
const DOTTED = /^\d{1,2}(\.\d{1,2})+$/;
const NUMBERED_IN_DOTS =
  /\b(ik|iku|ikk|ikt|iksk|ikss|indikator|sasaran|kegiatan|sk|ss|poin|butir|huruf|tabel|gambar|grafik|lampiran|subbab)\s*$/i;

function isIgnored(text: string, at: number, { start, end, digits, isRupiah, isPercent }: FigureExtent): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/[A-Za-z]$/.test(before) && !isRupiah) return true;
  // A page number behind the dots of a table of contents.
  if (/\.{3,}\s*$/.test(before)) return true;
  if (isRupiah) return false;
  // `DIPA 04`, `Loket 01`: nobody counts so.
  if (/^0\d+$/.test(digits) && !isPercent) return true;
  if (isItemNumber(text, at, at + digits.length)) return true;
  if (!/[.,]/.test(digits) && isNamedByNumber(before)) return true;
  if (DOTTED.test(digits) && NUMBERED_IN_DOTS.test(before)) return true;
  if (!isYear(digits)) return false;
  const next = /^\s*([a-z/]+)/i.exec(text.slice(end))?.[1] ?? "";
  return /(?:tahun|ta|t\.a\.?|th|anggaran|dibanding(?:kan)?)\s*$/i.test(before) || findUnit(next) === null;
}

function isUnclear(
  text: string,
  { start, end: endOfDigits, digits, isPercent, isRupiah }: FigureExtent,
  rate: Rate | null,
): boolean {
  const end = endOfDigits + (rate?.length ?? 0);
  const nearBefore = text.slice(Math.max(0, start - 24), start);
  const before = nearBefore.replace(isRupiah || /[.,]/.test(digits) ? YEAR_OR_PLACE : NAMED_YEAR_OR_PLACE, "");
  const after = text.slice(end, end + 24);
  return (
    RANGE_AHEAD.test(after) ||
    RANGE_BEHIND.test(before) ||
    (BOUND_BEHIND.test(before) && !STATED_BEHIND.test(before)) ||
    // `10,56 %: 19 dari 180 klien`: of what the percentage is, and no ratio.
    (/^\s*[/:x×*]\s*\(?\d/i.test(after) && !(isPercent && /^:\s/.test(after))) ||
    /\d\s*\)?\s*[/:x×*÷]\s*\(?$/i.test(before) ||
    /^[A-Za-z/]/.test(after) ||
    /^\s+\d/.test(after) ||
    /\d\s+$/.test(before) ||
    /[/]$/.test(before) ||
    (/[.,]$/.test(before) && /\d[.,]$/.test(before)) ||
    (!isPercent && !/[.,]/.test(digits) && TORN_DECIMALS.test(after))
  );
}

/** `tahun 2024 Rp 47.486.321.012`, `2024: 47 orang`, `pekan ke-25 5.326 kasus`: the year, or which one it is, belongs to the words. */
const YEAR_OR_PLACE = /(?:\b(?:19|20)\d{2}(?:\s*:)?|\bke-\d{1,3})\s+$/i;

/** Before a figure without marks the year may be the thousands of it, unless it is called one. */
const NAMED_YEAR_OR_PLACE = /(?:\btahun\s+(?:19|20)\d{2}|\b(?:19|20)\d{2}\s*:|\bke-\d{1,3})\s+$/i;

/** `1,035,979,833,682,00`: the last mark cannot be one of thousands, whatever it looks like. */
const CENTS = /^\d{1,3}[.,]\d{3}(?:[.,]\d{3})+[.,]\d{2}$/;

function figureAt(
  text: string,
  extent: FigureExtent,
  last: PrintedFigure | undefined,
  rate: Rate | null,
): PrintedFigure | null {
  const printed = text.slice(extent.start, extent.end);
  const behind = text.slice(extent.end, extent.end + 320);
  const words = /^\s*\(\s*([A-Za-z][A-Za-z\s:.,-]*?)\s*\)/.exec(behind);
  const inWords = words ? { text: words[1] ?? "", start: extent.end + words[0].indexOf(words[1] ?? "") } : null;
  const inside = words?.[0] ?? BARE_WORDS.exec(behind)?.[0] ?? "";
  const isUnitKnown = extent.isRupiah || extent.isPercent || rate !== null;
  const unit = isUnitKnown ? null : unitBehind(behind.slice(inside.length));
  const withUnit = unit?.isKnown && inside === "" ? text.slice(extent.start, extent.end + unit.length) : printed;
  const hint = extent.isRupiah ? "rupiah" : extent.isPercent ? "percent" : undefined;
  const reading = readNumber(unit?.isKnown ? `${printed} ${unit.name}` : printed, hint);
  // `Rp2,487,81 triliun`: what marks out of order mean is anyone's guess.
  if (!isFigure(reading) || (reading.malformed && !CENTS.test(extent.digits))) return null;
  const endOfUnit = extent.end + (rate?.length ?? 0) + inside.length + (unit?.isKnown ? unit.length : 0);
  const more = reading.scale > 1 || extent.isRupiah ? A_LITTLE_MORE.exec(text.slice(endOfUnit, endOfUnit + 40)) : null;
  const end = endOfUnit + (more?.[0].length ?? 0);
  const lead = text.slice(last?.end ?? 0, extent.start);
  const figure: PrintedFigure = {
    reading: readingWith(reading, { text: withUnit }),
    text: withUnit,
    start: extent.start,
    end,
    unit: extent.isPercent ? "%" : reading.kind === "rupiah" ? "rupiah" : (rate?.unit ?? unit?.name ?? null),
    isKnownUnit: isUnitKnown || reading.kind === "rupiah" || unit?.isKnown === true,
    ...(rate && { per: rate.per }),
    ...(more && { isAtLeast: true as const }),
    inWords,
    lead,
  };
  return isPercentWithoutSign(figure, lead, text.slice(end), last) ? asPercent(figure, printed) : figure;
}

function asPercent(figure: PrintedFigure, printed: string): PrintedFigure {
  const reading = readNumber(printed, "percent");
  return isFigure(reading) ? { ...figure, reading, unit: "%", isKnownUnit: true } : figure;
}

/** The unit that the words behind a figure name: one that the list knows, or else simply the next word. */
function unitBehind(behind: string): { name: string; length: number; isKnown: boolean } | null {
  const next = /^(\s*)([A-Za-z]+)(\s*\/\s*[A-Za-z]+|\.)?/.exec(behind);
  const word = next?.[2] ?? "";
  if (!next || NO_UNIT.test(word)) return null;
  const known = findUnit(`${word}${next[3] ?? ""}`);
  return known
    ? { name: known.name, length: next[0].replace(/\.$/, "").length, isKnown: true }
    : { name: word.toLowerCase(), length: next[0].length, isKnown: false };
}
