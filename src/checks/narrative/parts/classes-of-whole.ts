import { findCategory } from "../../../numbers/categories";
import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { compareAsPrinted } from "../../../numbers/printed-precision";
import { readNumber } from "../../../numbers/read-number";
import { isFigure } from "../../../numbers/reading";
import type { NarrativeStrings } from "../../../strings/narrative";
import { areAll, areExclusive, asOneKind, classOf, type CountedThing, countedThings } from "./counted-classes";
import type { Remark } from "../remark";
import type { RunningSentence } from "../running-sentence";

/** Fewer things in a sentence before may be those of another part of the report. */
const FEWEST_TOLD_BEFORE = 5;

/** How far back the sentence that counts all of them may be. */
const SENTENCES_BACK = 2;

/** A slip of a count of a few; farther off all of them may be others than those told before. */
const MOST_OFF = 1;

/** `Dari enam kegiatan, …` */
const OF_WHOLE = /^\W*dari\s+(?:(?:total|jumlah|sejumlah|sebanyak|seluruh|keseluruhan)\s+)?$/i;

/** `Kendaraan dinas berjumlah`: of which the sentence then says how they are kept. */
const COUNTS_ALL =
  /^(?!.*\bdari\b)[^,;.]*\b(?:berjumlah|sebanyak|sejumlah|memiliki|terdapat|tercatat|seluruhnya|adalah)\s+$/i;

/** The counts may be of others than those told before, or not of all of them. */
const OF_OTHERS =
  /\b(?:di\s?antaranya|termasuk|antara\s+lain|masing-masing|tahun\s+(?:lalu|sebelum\w*)|secara|keuangan|anggaran|target\s+\d|(?:tidak|belum)\s+(?:dapat\s+)?(?:di(?:ukur|hitung|nilai)|rilis))\b/i;

interface Classes {
  whole: CountedThing;
  parts: CountedThing[];
  isInSentence: boolean;
}

/**
 * `Dari enam kegiatan, empat melampaui target, satu tepat mencapai target dan dua belum mencapai target`: things that can
 * be of one class only are never more than all there are, and where no other class is left never fewer.
 */
export function classesOfWhole(
  at: RunningSentence,
  inCell: readonly RunningSentence[],
  words: NarrativeStrings,
): Remark[] {
  const index = inCell.indexOf(at);
  const found = classesIn(at, inCell.slice(Math.max(0, index - SENTENCES_BACK), index));
  return found ? judge(at, found, words) : [];
}

function classesIn(at: RunningSentence, before: RunningSentence[]): Classes | null {
  const years = new Set(at.text.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  if (OF_OTHERS.test(at.text) || years.size > 1) return null;
  const counts = countedThings(at);
  const [first] = counts;
  if (!first) return null;
  if (OF_WHOLE.test(first.before)) {
    const parts = partsOf(counts.slice(1), first);
    return parts ? { whole: first, parts, isInSentence: true } : null;
  }
  const kept = COUNTS_ALL.test(first.before) ? partsOf(counts.slice(1), first) : null;
  if (kept && asOneKind(kept.flatMap((each) => classFor(each, first) ?? [])).every(({ kind }) => kind === "condition"))
    return { whole: first, parts: kept, isInSentence: true };
  const parts = partsOf(counts, first);
  const told = before.flatMap(countedThings).filter(({ thing }) => thing === first.thing);
  const [whole, ...others] = told;
  // `14 indikator, yang terdiri atas 8 indikator utama dan 6 indikator tambahan`
  const isBrokenDown = others.length > 1 && sumOf(others) === whole?.value;
  if (
    !whole ||
    (others.length > 0 && !isBrokenDown) ||
    !parts ||
    whole.value < FEWEST_TOLD_BEFORE ||
    classOf(whole.clause)
  )
    return null;
  return { whole, parts, isInSentence: false };
}

/** Words that say something of the things instead of naming others. */
const SAYS_OF_THEM = /^(?:(?:be|te)r[a-z]+|me[a-z]+|belum|tidak|telah|sudah|naik|turun|lainnya|yang|di)$/i;

/** What the words behind a count say of it, the thing itself left out where it is told once more. */
function classFor({ thing, clause }: CountedThing, whole: CountedThing) {
  const isNamed = thing === whole.thing || whole.clause.toLowerCase().split(/\s/)[0] === thing;
  if (isNamed) return classOf(clause);
  return SAYS_OF_THEM.test(thing) || findCategory(`${thing} ${clause}`.trim()) !== null
    ? classOf(`${thing} ${clause}`.trim())
    : null;
}

/** All counts, where each of them is of a class that the others exclude. */
function partsOf(counts: CountedThing[], whole: CountedThing): CountedThing[] | null {
  const classes = asOneKind(counts.flatMap((each) => classFor(each, whole) ?? []));
  const scales = new Set(classes.flatMap(({ called }) => called ?? []));
  const isOneKind = new Set(classes.map(({ kind }) => kind)).size === 1 && scales.size <= 1;
  if (counts.length < 2 || classes.length < counts.length || !isOneKind) return null;
  const countOf = (name: string) => counts[classes.findIndex((each) => each.name === name)]?.value ?? 0;
  return areExclusive(
    classes.map(({ name }) => name),
    countOf,
  )
    ? counts
    : null;
}

const sumOf = (parts: CountedThing[]) => parts.reduce((sum, { value }) => sum + value, 0);

function judge(at: RunningSentence, { whole, parts, isInSentence }: Classes, words: NarrativeStrings): Remark[] {
  const sum = sumOf(parts);
  const off = Math.abs(sum - whole.value);
  if (off === 0) return [];
  const classes = asOneKind(parts.flatMap((part) => classFor(part, whole) ?? []));
  const [first] = classes;
  const isAll =
    first !== undefined &&
    areAll(
      first.kind,
      classes.map(({ name }) => name),
      at.text,
    );
  if ((sum < whole.value && !isAll) || (!isInSentence && off > MOST_OFF)) return [];
  const listed = parts.map(({ text }) => text).join(" + ");
  const wrong = parts.find((part) => isOffByPercent(part, whole, sum));
  const right = wrong ? wrong.value + whole.value - sum : sum;
  const printed = wrong?.text ?? whole.text;
  const expected = `${right} ${(wrong ?? whole).thing}`;
  const say = isInSentence ? words.rincian : words.partsApart;
  return [
    {
      rule: "rincian-kalimat",
      kind: "jumlah",
      severity: "error",
      printed,
      expected,
      explanation: wrong
        ? words.sisaBagian(wrong.text, whole.text, restOf(parts, wrong), expected)
        : say(whole.text, listed, String(sum)),
      trace: [`${parts.map(({ value }) => value).join(" + ")} = ${sum}`],
      source: listed,
      about: `golongan ${whole.thing} ${parts.length}`,
    },
  ];
}

const restOf = (parts: CountedThing[], wrong: CountedThing) =>
  parts
    .filter((each) => each !== wrong)
    .map(({ text }) => text)
    .join(" + ");

/** `7 indikator (42,86%)` of 14: the percentage is that of the count that makes all add up. */
function isOffByPercent({ value, percent }: CountedThing, whole: CountedThing, sum: number): boolean {
  if (percent === null) return false;
  const told = readNumber(percent, "percent");
  const right = new Decimal(value + whole.value - sum).div(whole.value).times(HUNDRED);
  return isFigure(told) && compareAsPrinted(told, right, { low: right, high: right }) === "rounded";
}
