import { TWO_HUNDRED } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import { type CategoryClaim, categoryClaims, claimsOfFartherColumns, claimsOfIndex } from "./category-claims";
import { wayOf } from "../equations/noted-polarity";
import { lowerIsBetter } from "../equations/polarity";
import type { Compared } from "../compared";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import type { OfficeScale } from "../office/scales";
import { claimsBesideWord, isBesideWord } from "./class-beside-word";
import { isClassOfExpected } from "./class-of-expected";
import type { ExpectedAt } from "./recap-count";
import { outOfOrder } from "./category-out-of-order";
import { isSameCategory, type KnownScale, publishedScales } from "./known-scales";
import { isAbout, scalesBeside, scalesInQuestion } from "./scales-in-question";

export const CLASS_OF_VALUE = "kategori-nilai";
export const CAPAIAN_BY_CLASS = "kategori-polaritas";

/** A claim that no scale in question bears out, with the scale that says so. */
interface Misfit {
  claim: CategoryClaim;
  scale: KnownScale;
  expected: string[];
}

/** A list that does not name its index is proven to be the one in use by so many values that fit it. */
const FEWEST_FITTING = 2;

/** So many rows bear out a scale that was only seen in reports. */
const FEWEST_BEARING_OUT = 3;

/** Of a longer column so many classes fit for each that does not. */
const FITTING_FOR_ONE_MISFIT = 5;

/** Categories that contradict the value they are given to, by the report's own scale or by the published one. */
export function categoryFindings(
  table: Table,
  ownScales: KnownScale[],
  year: number | null,
  words: LocalCheckStrings,
  ofOffice: readonly OfficeScale[] = [],
  expectedAt: ExpectedAt = () => undefined,
): Compared {
  const besides = scalesBeside(table);
  const inWorkbook = [...besides, ...ownScales];
  const isClass = (printed: string) =>
    inWorkbook.some(({ names, isNamed }) => names.some((name) => isNamed(printed, name))) ||
    ofOffice.some(({ key, rule }) => rule.values.classes.some(({ name }) => isSameCategory(printed, name, key)));
  const scalesOf = (claim: CategoryClaim) => scalesInQuestion(claim, table, { besides, ownScales, year, ofOffice });
  const claims = [...categoryClaims(table, isClass), ...claimsBesideWord(table, isClass)];
  const findingsOf = ({ misfits, fitting }: JudgedClaims) => {
    const counts = (scale: KnownScale) => misfits.filter((misfit) => misfit.scale.source === scale.source).length;
    const off = misfits.filter((misfit) => !isClassOfExpected(table, misfit, expectedAt));
    return off.map((misfit) => {
      const isSure = isProven(table, misfit, fitting, counts(misfit.scale), year);
      return (isSure && capaianOfOtherPolarity(table, misfit, words)) || findingFor(table, misfit, isSure, words);
    });
  };
  const usual = judgeClaims(table, claims, scalesOf);
  if (usual.cells.length > 0 && usual.misfits.length <= Math.min(1, fitsIn(usual)))
    return { cells: usual.cells, findings: findingsOf(usual) };
  // `Hasil | Capaian | Kategori`: of the capaian no scale is known, and the category may be that of the index itself.
  const ofIndex = usual.cells.length > 0 ? null : judgeClaims(table, claimsOfIndex(table, isClass), scalesOf);
  const [only] = ofIndex?.misfits ?? [];
  if (ofIndex && only && isBorneOutByRows(only, ofIndex.fitting, ofIndex.misfits.length))
    return { cells: ofIndex.cells, findings: [findingFor(table, only, true, words)] };
  const farther = claims.length < FEWEST_BEARING_OUT ? [] : claimsOfFartherColumns(table, isClass);
  // Where several classes are wrong for the figures beside them, they may be those of others.
  const [ofOther] = farther
    .map((each) => judgeClaims(table, each, scalesOf))
    .filter((judged) => isBorneOutColumn(judged) && fitsIn(judged) > fitsIn(usual))
    .sort((one, other) => fitsIn(other) - fitsIn(one));
  if (ofOther) return { cells: ofOther.cells, findings: findingsOf(ofOther) };
  return usual.cells.length > 0
    ? { cells: usual.cells, findings: findingsOf(usual) }
    : { cells: [], findings: outOfOrder(table, claims, words) };
}

const fitsIn = ({ fitting }: JudgedClaims) => [...fitting.values()].reduce((sum, fits) => sum + fits, 0);

/** Nearly all classes of a column fit figures that stand farther away. */
const isBorneOutColumn = (judged: JudgedClaims) =>
  (judged.misfits.length <= 1 || judged.misfits.length * FITTING_FOR_ONE_MISFIT <= fitsIn(judged)) &&
  judged.misfits.every(({ scale }) => scale.sheet !== null) &&
  fitsIn(judged) >= FEWEST_BEARING_OUT;

interface JudgedClaims {
  misfits: Misfit[];
  /** How many claims fit, by the source of the scale. */
  fitting: Map<string, number>;
  cells: string[];
}

/** Of several scales in use the one that most rows fit is the one of the table. */
function judgeClaims(
  table: Table,
  claims: CategoryClaim[],
  scalesOf: (claim: CategoryClaim) => KnownScale[],
): JudgedClaims {
  const all = claims.map((claim) => ({ claim, verdicts: judgeClaim(claim, scalesOf(claim)) }));
  const fits = new Map<string, number>();
  const misses = new Map<string, number>();
  for (const { verdicts } of all)
    for (const { scale, expected } of verdicts) {
      const counts = expected === null ? fits : misses;
      counts.set(scale.source, (counts.get(scale.source) ?? 0) + 1);
    }
  const judged = all.map(({ claim, verdicts }) => ({
    claim,
    verdicts: verdicts.filter(
      ({ scale: { isByRows, source } }) =>
        !isByRows || isBorneOutByOthers(fits.get(source) ?? 0, misses.get(source) ?? 0),
    ),
  }));
  const found: JudgedClaims = { misfits: [], fitting: new Map(), cells: [] };
  for (const { claim, verdicts } of judged) {
    if (verdicts.length === 0) continue;
    const most = Math.max(...verdicts.map(({ scale }) => fits.get(scale.source) ?? 0));
    const ofTable = verdicts.filter(({ scale }) => (fits.get(scale.source) ?? 0) === most);
    const verdict = ofTable.find(({ expected }) => expected === null) ?? ofTable[0];
    if (!verdict) continue;
    const { scale, expected } = verdict;
    found.cells.push(placeOf(table.sheet, claim.categoryAt));
    if (expected === null) found.fitting.set(scale.source, (found.fitting.get(scale.source) ?? 0) + 1);
    else found.misfits.push({ claim, scale, expected });
  }
  return found;
}

function isProven(
  table: Table,
  misfit: Misfit,
  fitting: Map<string, number>,
  misfits: number,
  year: number | null,
): boolean {
  const { scale, claim } = misfit;
  const fits = fitting.get(scale.source) ?? 0;
  // Where more classes contradict the scale than fit it, they are those of something else.
  if (misfits > Math.max(1, fits) && scale.sheet !== null) return false;
  if (scale.isByRows) return true;
  if (isHeadedAlike(table, misfit)) return true;
  // A row that calls its class by the word, another that fits, and the classes right below.
  if (scale.besides === table && fits > 0 && isBesideWord(table, claim)) return true;
  if (scale.besides && scale.subject !== undefined && isAbout(scale.besides, claim, scale.subject)) return true;
  if (scale.isUndisputed) return !isOnBound(claim);
  // What a scale that nobody has seen in its regulation says is borne out by the other rows of the table.
  if (!scale.isSure) return isBorneOutByRows(misfit, fitting, misfits);
  return scale.isDecided === true || scale.key !== null || fits >= FEWEST_FITTING || isPublished(table, misfit, year);
}

/**
 * `Kategori: Sehat AAA 95 < TS ≤ 100; …` below a row or a column `Kategori`; `Kategori | | | A (Sangat Kapabel)` below an
 * index, and on the same sheet `Interval | Kategori`, where a column may be called so in any table.
 */
function isHeadedAlike({ rows, columns, sheet }: Table, { scale, claim: { categoryAt } }: Misfit): boolean {
  const { besides, heading } = scale;
  if (heading === undefined) return false;
  const word = heading.trim().toLowerCase();
  const row = rows.find(({ index }) => index === categoryAt.row);
  const column = besides && columns.find(({ index }) => index === categoryAt.column);
  const isHere = besides !== undefined || (scale.key === null && scale.sheet === sheet.name);
  // `Mutu: A 88,31–100,00; …` below `Mutu pelayanan | | B (Baik)` is of it as well.
  const names = [row?.label, column?.name].flatMap((name) => (name ? [name.trim().toLowerCase()] : []));
  return isHere && names.some((name) => name === word || (besides !== undefined && name.startsWith(`${word} `)));
}

/**
 * A list that does not say what it is of, where every published scale of the index says the same; of a list right below the table
 * one of them is enough, for the list says which of them is meant.
 */
function isPublished(table: Table, { claim, scale }: Misfit, year: number | null): boolean {
  if (scale.key !== null || claim.key === null || claim.key === "CAPAIAN") return false;
  const published = judgeClaim(claim, publishedScales(claim.key, year));
  const isOff = ({ expected }: (typeof published)[number]) => expected !== null;
  return published.length > 0 && (scale.besides === table ? published.some(isOff) : published.every(isOff));
}

/** A list without a name on another sheet is meant where all other classes of the column are right by it. */
function isBorneOutByOthers(fits: number, misfits: number): boolean {
  return fits >= FEWEST_BEARING_OUT && misfits * FEWEST_BEARING_OUT <= fits;
}

function isBorneOutByRows({ scale }: Misfit, fitting: Map<string, number>, misfits: number): boolean {
  return scale.key !== null && misfits === 1 && (fitting.get(scale.source) ?? 0) >= FEWEST_BEARING_OUT;
}

/** `70,00` between B and BB: on whole tens versions differ by a sign. */
const isOnBound = ({ value }: CategoryClaim) => value.value.mod(10).isZero();

/** What each scale that knows value and category says of them; `expected` is `null` where they fit. */
function judgeClaim(
  { value, category }: CategoryClaim,
  scales: KnownScale[],
): { scale: KnownScale; expected: string[] | null }[] {
  return scales.flatMap((scale) => {
    const classes = scale.classesOf(value.value, value.decimals);
    const isClass = (name: string) => scale.isNamed(category, name);
    if (classes === null || !scale.names.some(isClass)) return [];
    // Who writes `Baik` for B is told so in words.
    const isInWords = scale.names.every((name) => !isSameCategory(category, name, scale.key));
    const inWords = (name: string) => (isInWords ? (scale.aliasOf?.(name) ?? name) : name);
    return [{ scale, expected: classes.some(isClass) ? null : classes.map(inWords) }];
  });
}

/** Where less is better, the class that fits the complement of a capaian tells that it was computed the wrong way. */
function capaianOfOtherPolarity(
  table: Table,
  { claim: { row, value, valueAt, category, categoryAt }, scale }: Misfit,
  words: LocalCheckStrings,
): Finding | null {
  const column = table.columns.find(({ index }) => index === valueAt.column);
  if (column?.role !== "capaian" || !lowerIsBetter(table, row)) return null;
  const other = TWO_HUNDRED.minus(value.value);
  if (isReckonedLower(table, row, column)) return null;
  if (!scale.classesOf(other, value.decimals)?.some((name) => scale.isNamed(category, name))) return null;
  const [printed, expected] = [value.value, other].map((each) => formatNumber(each, value.decimals));
  return findingInCell(table.sheet, valueAt, {
    rule: CAPAIAN_BY_CLASS,
    kind: "persen",
    severity: "error",
    subject: row.label,
    printed: wordsAt(table.sheet, valueAt.row, valueAt.column),
    expected: expected ?? "",
    explanation: words.capaianOfOtherPolarity(printed ?? "", category, expected ?? ""),
    source: scale.source,
    related: [placeOf(table.sheet, categoryAt)],
    trace: [`200 − ${printed} = ${expected}`],
  });
}

/** The capaian follows from its target and realisasi as that of an indicator of which less is better: then the class is wrong. */
function isReckonedLower(table: Table, row: Row, percent: Column): boolean {
  const group = table.groups.find(({ percents }) => percents.includes(percent));
  return (
    group !== undefined && wayOf(table, row, { base: group.base, realisasi: group.realisasi, percent }) === "lower"
  );
}

function findingFor(
  table: Table,
  { claim, scale, expected }: Misfit,
  isSure: boolean,
  words: LocalCheckStrings,
): Finding {
  const printed = wordsAt(table.sheet, claim.categoryAt.row, claim.categoryAt.column);
  const value = formatNumber(claim.value.value, claim.value.decimals);
  const wanted = expected.join(" / ");
  return findingInCell(table.sheet, claim.categoryAt, {
    rule: CLASS_OF_VALUE,
    kind: "kategori",
    severity: isSure ? "error" : "warning",
    subject: `${claim.row.label} ${claim.category}`,
    printed,
    expected: wanted,
    explanation: words.categoryOff(value, claim.category, wanted, scale.source.split(/[:,]/)[0] ?? scale.source),
    source: scale.source,
    related: [placeOf(table.sheet, claim.valueAt)],
    trace: [`${value} → ${wanted}`],
  });
}
