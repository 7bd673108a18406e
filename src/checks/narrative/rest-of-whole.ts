import { formatShort } from "../../numbers/format-number";
import { readTerbilang } from "../../numbers/read-terbilang";
import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import { expectedText } from "./expectation";
import { type Checked, NOTHING } from "./remark";

/** Words right before a count that make it what is left of the whole. */
const NAMES_REST =
  /\b(?:sisa(?:nya)?|selebihnya|tersisa|kurang|kekurangan)\b(?!\s+dari)(?:\s+(?!tidak|belum)[a-z]+){0,3}(?:\s+\d{4})?(?:\s+[a-z]+)?\s*$/i;

/** `tidak tercapai`, before the count or behind it. */
const DENIED = /\b(?:tidak|belum)\s+([a-z]{4,})/i;

const NAMES_WHOLE = /\bdari\b(?:\s+[a-z-]+){0,4}\s*$/i;

const NO_REST =
  /\b(?:target|naik|turun|meningkat|menurun|rata-rata|hari|bulan|minggu|jam|termasuk|di\s?antaranya|lebih|kali)\b/i;

const OF_ANOTHER_YEAR = /\btahun\b/i;

/** `Dari 44 indikator, 38 indikator tercapai dan 6 tidak tercapai`: a whole, a part of it and what is left. */
export function checkRestOfWhole(mentions: Mention[], words: NarrativeStrings): Checked {
  const counts = mentions.filter(({ figure }) => figure.unit !== "%");
  const [one, other, rest, ...more] = counts;
  if (one && other && !rest) return checkAgainstWords(one, other, words);
  if (!one || !other || !rest || more.length > 0 || counts.some(isUnlikely)) return NOTHING;
  if (OF_ANOTHER_YEAR.test(one.lead) || OF_ANOTHER_YEAR.test(other.lead)) return NOTHING;
  const isWhole = ({ lead }: Mention) => NAMES_WHOLE.test(lead);
  const whole = isWhole(one) ? one : isWhole(other) ? other : null;
  const part = whole === one ? other : one;
  if (!whole || [part.lead, wordsBehind(part)].some((said) => NAMES_REST.test(said) || DENIED.test(said)))
    return NOTHING;
  if (!NAMES_REST.test(rest.lead) && !deniesWhatIsSaidOf(part, rest)) return NOTHING;
  if (!countTheSame([whole.figure, part.figure, rest.figure])) return NOTHING;
  const expected = whole.figure.reading.value.minus(part.figure.reading.value);
  if (expected.isNegative()) return NOTHING;
  if (expected.eq(rest.figure.reading.value)) return { remarks: [], checked: 1 };
  const text = expectedText(rest.figure, expected);
  return {
    remarks: [
      {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: rest.figure.text,
        expected: text,
        explanation: words.sisaBagian(rest.figure.text, whole.figure.text, part.figure.text, text),
        trace: [
          `${formatShort(whole.figure.reading.value)} − ${formatShort(part.figure.reading.value)} = ${formatShort(expected)}`,
        ],
        source: `${whole.figure.text} − ${part.figure.text}`,
        about: `sisa ${rest.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** `Dari enam sasaran`: the whole in words alone. */
const WORDED_WHOLE =
  /\bdari\s+((?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)\s+)+)([a-z]+)/i;

/** `Dari enam sasaran, 3 sasaran efisien dan 3 sasaran tidak efisien`. */
function checkAgainstWords(part: Mention, rest: Mention, words: NarrativeStrings): Checked {
  const [, spoken = "", thing = ""] = WORDED_WHOLE.exec(part.lead) ?? [];
  const said = spoken === "" ? null : readTerbilang(spoken.trim());
  if (said?.kind !== "number" || [part, rest].some(isUnlikely) || OF_ANOTHER_YEAR.test(part.lead)) return NOTHING;
  const isOfThem = ({ unit }: PrintedFigure) => unit === null || unit.toLowerCase() === thing.toLowerCase();
  if (![part.figure, rest.figure].every(isOfThem) || !deniesWhatIsSaidOf(part, rest)) return NOTHING;
  if (DENIED.test(wordsBehind(part))) return NOTHING;
  const expected = said.value.minus(part.figure.reading.value);
  if (expected.eq(rest.figure.reading.value)) return { remarks: [], checked: 1 };
  const whole = `${spoken.trim()} ${thing}`;
  const text = expected.isNegative() ? "" : expectedText(rest.figure, expected);
  return {
    remarks: [
      {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: rest.figure.text,
        expected: text,
        explanation: words.sisaBagian(rest.figure.text, whole, part.figure.text, text),
        trace: [`${formatShort(said.value)} − ${formatShort(part.figure.reading.value)} = ${formatShort(expected)}`],
        source: `${whole} − ${part.figure.text}`,
        about: `sisa ${rest.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** The words between a count and the next clause. */
const wordsBehind = ({ behind }: Mention) =>
  /^[^,;.]*?(?=\b(?:dan|serta|sedangkan|sehingga)\b|[,;.]|$)/i.exec(behind)?.[0] ?? "";

/** `38 tercapai … 6 tidak tercapai`: only what is denied of the rest and said of the part divides the whole in two. */
function deniesWhatIsSaidOf(part: Mention, rest: Mention): boolean {
  const denied = DENIED.exec(wordsBehind(rest))?.[1] ?? DENIED.exec(rest.lead)?.[1];
  if (denied === undefined) return false;
  const said = `${part.lead} ${wordsBehind(part)}`.toLowerCase();
  return said.includes(denied.toLowerCase());
}

/** Amounts, measures and figures that are not meant exactly, and words that compare instead of dividing. */
function isUnlikely({ figure, isCut, lead, behind }: Mention): boolean {
  const { reading, unit } = figure;
  return isCut || unit === "rupiah" || reading.decimals > 0 || NO_REST.test(lead) || NO_REST.test(behind.slice(0, 24));
}

function countTheSame(figures: PrintedFigure[]): boolean {
  const units = new Set(figures.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return units.size === 1;
}
