import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { readNumber } from "../../numbers/read-number";
import { doubleOf } from "../../numbers/reading";
import { notesBelow } from "../../tables/notes-below";
import type { Column, Table } from "../../tables/table";
import { type Alternative, type Constraint, judge, type Judged, withParts } from "../constraint";
import { World } from "../worlds/world";
import { CAPPED_COPY } from "./relations/capped-copy";
import { isCapaian } from "./relations/capaian-ways";
import { cappedAt, type Expect } from "./capped";

const NUMBER = String.raw`(\d{3}(?:[.,]\d+)?)\s*(?:%|persen\b|poin\b)?`;

/** What says that a figure goes no higher. */
const NO_HIGHER = String.raw`maks(?:imal|imum)?|paling\s+(?:tinggi|besar|banyak)|setinggi-tingginya|(?<!\btidak\s)dibatasi|tidak\s+(?:melebihi|melampaui)`;

/** `capaian paling tinggi diakui 120,00%`, `capaian dibatasi maksimal 120`, `indeks capaian maksimum 120`. */
const TELLS_HIGHEST = new RegExp(
  String.raw`\b(?:pen)?capaian\w*\b.{0,60}?\b(?:${NO_HIGHER}|tertinggi|tidak\s+lebih\s+dari)\b[^\d;]{0,40}?${NUMBER}`,
  "i",
);

/** `Capaian di atas 120% dicatat 120,00`, `CRO di atas 100% dihitung 100%`, `capaian yang melebihi 120 dihitung sebagai 120`. */
const TELLS_ABOVE = new RegExp(
  String.raw`\b(?:(?:pen)?capaian\w*|CRO)\b.{0,40}?(?:\bdi\s?atas|\bmelebihi|\bmelampaui|\blebih\s+(?:besar\s+)?dari|>)\s*${NUMBER}\s*,?\s*(?:maka\s+)?(?:di\w+|menjadi|=|sama dengan|tetap)[^\d;]{0,40}?${NUMBER}`,
  "i",
);

/** `Capaian tidak dibatasi 120%`, `Tidak dibatasi.`, `tanpa batas atas`: what looks like a cap is chance. */
const DENIES_CAP =
  /\b(?:pen)?capaian\w*\b.{0,40}?\b(?:tidak\s+dibatasi|tanpa\s+(?:batas|pembatasan)|tidak\s+ada\s+batas)\b|^\W*(?:tidak\s+dibatasi|tanpa\s+batas(?:\s+atas)?)\W*$/i;

/** The same of whatever a column is called: `tingkat kemajuan … dibatasi paling tinggi 100`, `fisik = realisasi/target, paling tinggi 100`. */
const TELLS_LIMIT = new RegExp(String.raw`\b(?:${NO_HIGHER})\b[^\d;]{0,40}?${NUMBER}`, "i");

/** What is said of some of the rows only is no cap of all. */
const IS_OF_SOME = /\bkecuali\b|\bkhusus\b|\b(?:untuk|bagi|pada)\s+(?:indikator|iku|baris|nomor|polarisasi)\b/i;

/** No percentage that stops below the target, or so far above it. */
const [LOWEST, HIGHEST] = [100, 200];

/** What nobody has told is no cap unless it is a multiple of this. */
const ROUND = 5;
const isNearRound = (double: number) => Math.abs(double - ROUND * Math.round(double / ROUND)) < 0.001;

/** Without a note so many rows stop where they would be higher, and no more than one goes on. */
const FEWEST_CAPPED = 2;

/** The equations of a table, those of its capaian never above what its title or its notes call the highest. */
export function withToldCap(table: Table, judged: Judged[]): Judged[] {
  const limited = limitedColumns(table, judged);
  const isOfCapaian = (constraint: Constraint) => isOfMeasure(constraint, limited);
  const ofCapaian = judged.map(({ constraint }) => constraint).filter(isOfCapaian);
  if (ofCapaian.length === 0) return judged;
  if (partsOf(table).some((part) => DENIES_CAP.test(part) && !IS_OF_SOME.test(part))) return judged;
  const told = capOfPrinted(table);
  const caps = new Map<Column, Decimal>();
  for (const column of new Set(ofCapaian.map(({ target }) => target.column))) {
    const own = ofCapaian.filter(({ target }) => target.column === column);
    // `Capaian | Indeks Capaian`: where both are of one target, the note is about the one that stops.
    const isOneOfTwo = () =>
      ofCapaian.some((each) => each.target.column !== column && isOfSame(each, own[0])) ||
      judged.some(({ constraint: { rule, inputs } }) => rule === CAPPED_COPY && inputs[0]?.column === column);
    const named = limited.get(column);
    const highest = named ?? told;
    const cap = highest && stopsAt(own, highest, isOneOfTwo()) ? highest : named ? null : capOfRows(own);
    if (cap) caps.set(column, cap);
  }
  if (caps.size === 0) return judged;
  return judged.map((each) => {
    const cap = isOfCapaian(each.constraint) && caps.get(each.constraint.target.column);
    return cap ? judge(capped(each.constraint, cap), World.asPrinted) : each;
  });
}

function isOfMeasure(
  { rule, target: { column, row }, decision }: Constraint,
  limited: ReadonlyMap<Column, Decimal>,
): boolean {
  if (decision || row.kind !== "data") return false;
  return rule === "capaian" || (rule === "kolom-quotient" && (isCapaian(column) || limited.has(column)));
}

/** Columns of quotients whose own name stands in a note before the highest that they may be. */
function limitedColumns(table: Table, judged: Judged[]): Map<Column, Decimal> {
  const limited = new Map<Column, Decimal>();
  const limits = partsOf(table).flatMap((part) => {
    const found = TELLS_LIMIT.exec(part);
    const highest = found && readNumber(found[1] ?? "").value;
    return highest && inRange(highest) ? [{ before: part.slice(0, found.index).toLowerCase(), highest }] : [];
  });
  if (limits.length === 0) return limited;
  for (const { constraint } of judged) {
    const { column } = constraint.target;
    if (constraint.rule !== "kolom-quotient" || limited.has(column)) continue;
    const names = (column.name.toLowerCase().match(NAME_OF_MEASURE) ?? []).filter((word) => !TELLS_NOTHING.has(word));
    const [only, ...others] = limits.filter(({ before }) => names.some((name) => before.includes(name)));
    if (only && others.length === 0) limited.set(column, only.highest);
  }
  return limited;
}

const NAME_OF_MEASURE = /[a-z]{5,}/g;

/** What stands in the heads of many columns, and in notes about others. */
const TELLS_NOTHING: ReadonlySet<string> = new Set([
  "tingkat",
  "nilai",
  "persen",
  "persentase",
  "tahun",
  "target",
  "realisasi",
  "jumlah",
  "total",
]);

/** The one cap that the words around a table tell; `null` where there is none, or another one as well. */
export const capToldOf = (table: Table): Decimal | null => onlyCapIn(partsOf(table));

/** The cap of what is printed, which one that is told of the means is not. */
const capOfPrinted = (table: Table) => onlyCapIn(partsOf(table).filter((part) => !IS_OF_MEANS.test(part)));

const partsOf = (table: Table) =>
  [...table.title, ...notesBelow(table)].flatMap((line) => line.split(/;|\.\s+(?=\p{Lu})|\n/u));

function onlyCapIn(parts: string[]): Decimal | null {
  const caps = parts.flatMap((part) => capIn(part) ?? []);
  const [first, ...others] = caps;
  return first && others.every((each) => each.eq(first)) ? first : null;
}

/** `di atas 120% dihitung 120% dalam rata-rata`, `… dalam NPS`: printed as it is, and stopped only where it is averaged. */
const IS_OF_MEANS =
  /\b(?:dalam|untuk|pada|saat)\s+(?:meng\w+\s+|per\w+\s+|pen\w+\s+)?(?:rata(?:-?\s?rata|2)|rerata|NPS|NPSS|NKO|NPO|NSS|nilai\s+(?:pencapaian\s+)?(?:sasaran|organisasi))\b/i;

/** The cap that one line tells. */
export function capIn(words: string): Decimal | null {
  if (IS_OF_SOME.test(words)) return null;
  const [, bound, recorded] = TELLS_ABOVE.exec(words) ?? [];
  if (bound !== undefined && recorded !== undefined) {
    const [one, other] = [bound, recorded].map((each) => readNumber(each).value);
    // `Di atas 110 dinilai 120` is a scale of its own.
    return one && other && one.eq(other) ? inRange(one) : null;
  }
  const [, highest] = TELLS_HIGHEST.exec(words) ?? [];
  const found = highest === undefined ? null : readNumber(highest).value;
  return found ? inRange(found) : null;
}

const inRange = (cap: Decimal) => (cap.gte(LOWEST) && cap.lte(HIGHEST) ? cap : null);

const isOfSame = (one: Constraint, other: Constraint | undefined) =>
  one.inputs.some((input) => other?.inputs.some(({ column }) => column === input.column));

/** A note that more rows deny than keep, and more than one, is not what the column was reckoned by. */
function stopsAt(constraints: Constraint[], cap: Decimal, isOneOfTwo: boolean): boolean {
  const { kept, above } = countsAt(constraints, cap);
  return isOneOfTwo ? kept > 0 && above <= kept : above <= Math.max(1, kept);
}

/** Where all rows but one stop, though nobody says why. */
function capOfRows(constraints: Constraint[]): Decimal | null {
  // Hardly any figure is a cap, and those that are no round number in doubles need not be made exact.
  const near = constraints.filter(({ target }) => isNearRound(doubleOf(target.reading)));
  const printed = [...new Set(near.map(({ target }) => target.reading.value.toString()))].map(
    (each) => new Decimal(each),
  );
  const candidates = printed.filter((each) => each.gt(LOWEST) && each.lte(HIGHEST) && each.mod(ROUND).isZero());
  return (
    candidates.find((cap) => {
      const { kept, above } = countsAt(constraints, cap, 1);
      return kept >= FEWEST_CAPPED && above === 1;
    }) ?? null
  );
}

/**
 * How many rows stop at a cap where they would be higher, and how many are printed above it as they come out. Where there
 * are more of these than `mostAbove`, nobody needs to know how many.
 */
function countsAt(constraints: Constraint[], cap: Decimal, mostAbove = Infinity): { kept: number; above: number } {
  let [kept, above] = [0, 0];
  for (const constraint of constraints) {
    if (above > mostAbove) break;
    const { value } = constraint.target.reading;
    if (value.lt(cap)) continue;
    const ways = waysOf(constraint).flatMap((each) => each(World.asPrinted) ?? []);
    if (value.eq(cap)) kept += ways.some((found) => found.value.gt(cap.plus(1))) ? 1 : 0;
    else above += ways.some((found) => found.value.minus(value).abs().lte(1)) ? 1 : 0;
  }
  return { kept, above };
}

/** What the figure could be without any cap. */
function waysOf(constraint: Constraint): Expect[] {
  const others = constraint.alternatives.filter(({ code }) => code !== "cap");
  return [constraint, ...others].map((each) => each.expect.bind(each));
}

function capped(constraint: Constraint, cap: Decimal): Constraint {
  const first = constraint.expect.bind(constraint);
  return withParts(constraint, {
    expect: cappedAt(cap, first),
    alternatives: constraint.alternatives
      .filter(({ code }) => code !== "cap")
      .map((each): Alternative => ({ ...each, expect: cappedAt(cap, each.expect.bind(each)) })),
    trace(world) {
      const steps = constraint.trace(world);
      return first(world)?.value.gt(cap) ? [...steps, `→ ${formatShort(cap)}`] : steps;
    },
    source: `${constraint.source}, ≤ ${formatShort(cap)}`,
  });
}
