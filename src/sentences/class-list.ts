import type { Decimal } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";

/** One end of a class as printed: `≥ 53,51`, or `53,50` in `49,74 – 53,50`. */
export interface ClassBound {
  value: Decimal;
  decimals: number;
  text: string;
  /** True for `<` and `>`: the bound itself belongs to the neighbour. */
  isOpen: boolean;
}

export interface PrintedClass {
  label: string;
  low: ClassBound | null;
  high: ClassBound | null;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const FROM_TO = new RegExp(
  String.raw`(${NUMBER})\s*%?\s*(?:[-–—]|s\s*[./]?\s*d\b\.?|sampai(?:\s+dengan)?|hingga)\s*(${NUMBER})`,
  "i",
);
const BETWEEN = new RegExp(String.raw`(${NUMBER})\s*%?\s*[<≤]\s*[a-z\s]*[<≤]\s*(${NUMBER})`, "i");
const AT_LEAST = new RegExp(
  String.raw`(?:[≥>]\s*=?|\bdi\s?atas|\blebih\s+(?:dari|besar)(?:\s+sama\s+dengan)?|\bminimal)\s*(${NUMBER})`,
  "i",
);
const AT_MOST = new RegExp(
  String.raw`(?:[≤<]\s*=?|\bdi\s?bawah|\bkurang\s+dari(?:\s+sama\s+dengan)?|\bmaksimal)\s*(${NUMBER})`,
  "i",
);

/** `1. `, `a) `; in `76.61 - 88.30 B (Baik)` the class begins at once. */
const ITEM_START = /^\s*(?:[-•–]\s*)?(?:\(?(?:\d{1,2}|[a-z])[.)](?!\d)\s*)?/i;

/** Ages and school years are written the same way, but nobody says that they must join. */
const CLASS_NAME =
  /tinggi|rendah|sedang|baik|buruk|kurang|cukup|memuaskan|mandiri|tanggap|aman|siaga|waspada|bahaya|berhasil|efektif|efisien|puas|\b(?:AA|A|BB|B|CC|C|D|E)\b/i;

/** The classes of a scale that is written as a list, one a line or parted by `;`; empty where the lines are no classes. */
export function readClassList(text: string): PrintedClass[] {
  const lines = text.split(/\n|;|(?<=\))\s*,\s*(?:dan\s+)?|(?<=\))\s+dan\s+/).filter((line) => /\d/.test(line));
  const classes = lines.map(readClass);
  const read = classes.filter((each): each is PrintedClass => each !== null);
  const named = read.filter(({ label }) => CLASS_NAME.test(label));
  return read.length >= 3 && read.length === classes.length && named.length === read.length ? read : [];
}

function readClass(line: string): PrintedClass | null {
  const stated = line.replace(ITEM_START, "");
  const range = FROM_TO.exec(stated) ?? BETWEEN.exec(stated);
  const open = range ?? AT_LEAST.exec(stated) ?? AT_MOST.exec(stated);
  if (!open) return null;
  const label = stated.replace(open[0], " ");
  // Other digits make the line something else than a class.
  if (/\d/.test(label) || !/[a-z]/i.test(label)) return null;
  if (range) {
    const [whole, low = "", high = ""] = range;
    const signs = whole.match(/[<≤]/g) ?? [];
    return {
      label: label.trim(),
      low: boundOf(low, low, signs[0] === "<"),
      high: boundOf(high, high, signs[1] === "<"),
    };
  }
  const bound = boundOf(open[1] ?? "", open[0], /^[<>](?!\s*=)|^di|^(?:lebih|kurang)(?!.*sama)/i.test(open[0]));
  return AT_LEAST.test(stated)
    ? { label: label.trim(), low: bound, high: null }
    : { label: label.trim(), low: null, high: bound };
}

function boundOf(digits: string, text: string, isOpen: boolean): ClassBound | null {
  const { value, decimals } = readNumber(digits, "index");
  return value && { value, decimals, text, isOpen };
}

/** A bound whose sign was lost: `nilai IKPA = 95` in a list that goes on with `89 = nilai IKPA < 95`. */
export interface LostSign {
  text: string;
  expected: string;
}

const EQUAL_THEN_LESS = /(\d+(?:[.,]\d+)?)\s*=\s*[^\d=<>\n]{0,60}<\s*(\d+(?:[.,]\d+)?)/;

/** The first bound of a class list in which `≥` or `≤` was printed as `=`. */
export function findLostSign(text: string): LostSign | null {
  if (!text.includes("=") || !text.includes("<")) return null;
  const lines = text.split(/\n|;/);
  const broken = lines.filter((line) => EQUAL_THEN_LESS.test(line));
  if (broken.length === 0) return null;
  const limits = broken.flatMap((line) => EQUAL_THEN_LESS.exec(line)?.[2] ?? []);
  for (const line of lines) {
    const top = /([a-z][a-z ]*?)\s*=\s*(\d+(?:[.,]\d+)?)\s*$/i.exec(line);
    if (top && limits.includes(top[2] ?? "")) {
      return { text: top[0].trim(), expected: top[0].trim().replace("=", "≥") };
    }
  }
  const first = EQUAL_THEN_LESS.exec(broken[0] ?? "")?.[0] ?? "";
  return { text: first, expected: first.replace("=", "≤") };
}
