import { findCategory, findTrailingCategory } from "./categories";
import { ZERO } from "./decimal";
import { type Grouping, readDigits, takeDigits } from "./digits";
import type { FigureKind, Reading } from "./reading";
import { remembered } from "./remembered";
import { findUnit } from "./units";

/** What the column of a cell says about its figures; it settles what the digits alone leave open. */
export type ColumnHint = Extract<FigureKind, "rupiah" | "percent" | "count" | "index">;

const SCALE_WORDS: [RegExp, number][] = [
  [/^\s*(ribu|rb)\b\.?/i, 1e3],
  [/^\s*(juta|jt)\b\.?/i, 1e6],
  [/^\s*(miliar|milyar)\b\.?/i, 1e9],
  [/^\s*(triliun|trilyun)\b\.?/i, 1e12],
];

/** One letter is a scale only behind an amount of money: `Rp 16,4 M`. */
const SCALE_LETTERS: [RegExp, number][] = [
  [/^\s*m\b\.?/i, 1e9],
  [/^\s*t\b\.?/i, 1e12],
];

const MONTHS = /^\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;
const DASHES = "-‐‑‒–—−";
const NO_DATA = new RegExp(`^[${DASHES}.\\s]*$`);
const DASH_BEFORE = new RegExp(`^[${DASHES}]+\\s*(.*)$`);
/** `,-` behind an amount. */
const AMOUNT_TAIL = new RegExp(`^\\s*[,.]\\s*(?:[${DASHES}]+)`);

/** Longer than a unit with its category is a sentence that happens to begin with a figure. */
const MOST_WORDS_AFTER_FIGURE = 7;

/** `Indeks layanan 3`: most cells with words are names, and words with digits in them are neither blank nor a category. */
const BEGINS_WITH_WORD = /^\s*(?!rp|idr)[a-z]/i;

/**
 * Reads one printed figure as staff type it: `Rp. 1.541.760.000,-`, `35 .000.000`, `53,51 Indeks`, `70.512%`,
 * `92,879 Sangat Tinggi)`, `- Indeks`, `12 Berkas Perkara P-21` (12). Never throws and never guesses in silence: what
 * the digits leave open is returned in `other`, unless `hint` (the column) settles it.
 */
export function readNumber(text: string, hint?: ColumnHint): Reading {
  return READ_AS[hint ?? "unhinted"](text);
}

/** What the digits of a text say depends on the hint, so each hint remembers its own. */
const READ_AS = {
  unhinted: remembered((text) => readAs(text)),
  rupiah: remembered((text) => readAs(text, "rupiah")),
  percent: remembered((text) => readAs(text, "percent")),
  count: remembered((text) => readAs(text, "count")),
  index: remembered((text) => readAs(text, "index")),
} satisfies Record<ColumnHint | "unhinted", (text: string) => Reading>;

function readAs(text: string, hint?: ColumnHint): Reading {
  if (BEGINS_WITH_WORD.test(text) && /\d/.test(text)) return without("text", text);
  const plain = text
    .replace(/[\u00a0\u2000-\u200b\u202f]/g, " ")
    .replace(/\u2212/g, "-")
    .trim();
  const stated = plain.replace(/^=\s*/, "");
  if (isNoData(stated)) return without("empty", text);
  const category = /\d/.test(stated) ? null : findCategory(stated);
  if (category) return { ...without("category", text), category };
  return readFigure(stated, text, hint) ?? without("text", text);
}

function isNoData(cell: string): boolean {
  const text = cell.replace(/^(rp|idr)\s*\.?\s*/i, "");
  if ((NO_DATA.test(text) && (text !== "" || cell === "")) || /^(n\s*\/\s*a|na|nihil|kosong|tidak ada)\.?$/i.test(text))
    return true;
  const dash = DASH_BEFORE.exec(text);
  const after = dash?.[1] ?? "";
  return dash !== null && (/^%$/.test(after) || (!/\d/.test(after) && findUnit(after) !== null));
}

function readFigure(plain: string, text: string, hint?: ColumnHint): Reading | null {
  const start = /^(\()?\s*([-+]\s*(?=rp|idr))?(?:(rp|idr)\s*\.?\s*)?([-+])?(\()?\s*(?=\d)/i.exec(plain);
  if (!start) return null;
  const isInParentheses = start[1] !== undefined || start[5] !== undefined;
  const taken = takeDigits(plain.slice(start[0].length));
  if (!taken || /^0\d/.test(taken.digits)) return null;

  const tail = AMOUNT_TAIL.exec(taken.rest);
  let rest = tail ? taken.rest.slice(tail[0].length) : taken.rest;
  const isRupiah = start[3] !== undefined || tail !== null;
  if (!tail && isNoFigureAfterAll(rest)) return null;

  let scale = 1;
  const found = (isRupiah ? [...SCALE_WORDS, ...SCALE_LETTERS] : SCALE_WORDS).find(([word]) => word.test(rest));
  if (found) {
    scale = found[1];
    rest = rest.replace(found[0], "");
  }

  const isPercent = /^\s*\)?\s*(%|persen\b)/i.test(rest);
  const words = rest.replace(/^\s*\)?\s*(%|persen\b)/i, "").replace(/\([a-z\s]*\)/gi, dropNumberWords);
  const category = findCategoryInParentheses(words) ?? findTrailingCategory(words);
  const unit = isPercent ? null : findUnit(category ? category.before : words);
  const kind = kindOf(isRupiah || scale > 1, isPercent, unit?.kind, category !== null, hint);
  // `Rp 1.250 juta`: before a scale word the custom of the marks is all there is to go by.
  const digits = readDigits(taken.digits, scale > 1 ? "unknown" : groupingOf(kind));
  if (!digits) return null;

  const isMarkedNegative = start[2]?.startsWith("-") || start[4] === "-";
  const isNegative = isMarkedNegative || (isInParentheses && isAmountInBrackets(kind, plain, start[3] !== undefined));
  const signed = (value: Reading["value"] & object) => (isNegative ? ZERO.minus(value) : value).times(scale);
  const ownWords = (category ? category.before : words).replace(/[().,;:\s]+$/, "").replace(/^[().,;:\s]+/, "");
  return {
    kind,
    value: signed(digits.value),
    decimals: digits.decimals,
    scale,
    unit: isPercent ? "%" : (unit?.name ?? (ownWords || null)),
    category: category?.name ?? null,
    other: scale > 1 ? null : digits.other && { value: signed(digits.other.value), decimals: digits.other.decimals },
    malformed: digits.malformed || taken.isMarkDoubled,
    text,
  };
}

/** Number words beside a figure (`10 (sepuluh)`) say nothing new; a category in parentheses does. */
function dropNumberWords(parenthesised: string): string {
  return findCategory(parenthesised) ? parenthesised : " ";
}

/** `100 (sangat baik) indeks`: the category may stand before the unit. */
function findCategoryInParentheses(words: string): { name: string; before: string } | null {
  const match = /\(([a-z\s]*)\)/i.exec(words);
  const name = match && findCategory(match[1] ?? "");
  return match && name ? { name, before: words.replace(match[0], " ") } : null;
}

/** Signs and words after which a second figure makes a range, a share or an expression of the first. */
const SECOND_FIGURE = new RegExp(
  `(^|[\\s%)])([${DASHES}/:x×*+]|s\\s*[./]\\s*d\\.?|sampai|hingga|dari)\\s*(rp\\s*\\.?\\s*)?[(\\d]`,
  "i",
);

/** `Rp152juta`: the space before the word for the scale is lost. */
const SCALE_AT_ONCE = /^(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)\b/i;

/** A range, a date, an expression, a numbered name or a sentence: it begins with digits and is not one figure. */
function isNoFigureAfterAll(rest: string): boolean {
  return (
    SECOND_FIGURE.test(rest) ||
    /^\s+\d/.test(rest) ||
    /^\.+\s*[A-Za-z]/.test(rest) ||
    (/^[A-Za-z]/.test(rest) && !SCALE_AT_ONCE.test(rest)) ||
    /^\)\s*[A-Za-z/]/.test(rest) ||
    /[=<>≤≥]/.test(rest) ||
    MONTHS.test(rest) ||
    rest
      .replace(/\([^)]*\)/g, " ")
      .split(/\s+/)
      .filter(Boolean).length > MOST_WORDS_AFTER_FIGURE
  );
}

function kindOf(
  isRupiah: boolean,
  isPercent: boolean,
  unit: "count" | "index" | undefined,
  hasCategory: boolean,
  hint?: ColumnHint,
): FigureKind {
  if (isRupiah) return "rupiah";
  if (isPercent) return "percent";
  if (unit) return unit;
  if (hasCategory) return "index";
  return hint ?? "number";
}

/** Bookkeepers put what is short in parentheses; a small figure in parentheses is only set apart: `(98,87)`. */
function isAmountInBrackets(kind: FigureKind, plain: string, hasCurrency: boolean): boolean {
  if (kind === "rupiah") return !hasCurrency || /^\(.*\)$|^(rp|idr)\s*\.?\s*\([\d.,]+-?\)$/i.test(plain);
  return (
    kind === "number" &&
    /^\(\d{1,3}(([.,]\d{3}){2,}([.,]\d{1,2})?|\.\d{3}(,\d{1,2})?|,\d{3}\.\d{1,2})\)$/.test(plain.replace(/\s/g, ""))
  );
}

function groupingOf(kind: FigureKind): Grouping {
  if (kind === "rupiah" || kind === "count") return "thousands";
  return kind === "percent" || kind === "index" ? "decimals" : "unknown";
}

function without(kind: "empty" | "category" | "text", text: string): Reading {
  return { kind, value: null, decimals: 0, scale: 1, unit: null, category: null, other: null, malformed: false, text };
}
