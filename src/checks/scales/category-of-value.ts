import { formatNumber } from "../../numbers/format-number";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { wordsAt } from "../../tables/printed-cell";
import type { Table } from "../../tables/table";
import { type CategoryClaim, categoryClaims, claimsOfIndex } from "./category-claims";
import type { Compared } from "../compared";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import { type OfficeScale, officeScaleNamed } from "../office/scales";
import { outOfOrder } from "./category-out-of-order";
import { isSameCategory, type KnownScale, publishedScales, scaleOfRule } from "./known-scales";

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

/** Categories that contradict the value they are given to, by the report's own scale or by the published one. */
export function categoryFindings(
  table: Table,
  ownScales: KnownScale[],
  year: number | null,
  words: LocalCheckStrings,
  ofOffice: readonly OfficeScale[] = [],
): Compared {
  const isClass = (printed: string) =>
    ofOffice.some(({ key, rule }) => rule.values.classes.some(({ name }) => isSameCategory(printed, name, key)));
  const scalesOf = (claim: CategoryClaim) => {
    const decided = scaleOfOffice(claim, ofOffice);
    return decided ? [decided] : scalesFor(claim, table, ownScales, year);
  };
  const claims = categoryClaims(table, isClass);
  const { misfits, fitting, cells } = judgeClaims(table, claims, scalesOf);
  const findings = misfits.map((misfit) => findingFor(table, misfit, isProven(misfit, fitting, misfits.length), words));
  if (cells.length > 0) return { cells, findings };
  // `Hasil | Capaian | Kategori`: of the capaian no scale is known, and the category may be that of the index itself.
  const ofIndex = judgeClaims(table, claimsOfIndex(table, isClass), scalesOf);
  const [only] = ofIndex.misfits;
  return only && isBorneOutByRows(only, ofIndex.fitting, ofIndex.misfits.length)
    ? { cells: ofIndex.cells, findings: [findingFor(table, only, true, words)] }
    : { cells: [], findings: outOfOrder(table, claims, words) };
}

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
  const judged = claims.map((claim) => ({ claim, verdicts: judgeClaim(claim, scalesOf(claim)) }));
  const fits = new Map<string, number>();
  for (const { verdicts } of judged)
    for (const { scale, expected } of verdicts)
      if (expected === null) fits.set(scale.source, (fits.get(scale.source) ?? 0) + 1);
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

function isProven(misfit: Misfit, fitting: Map<string, number>, misfits: number): boolean {
  const { scale, claim } = misfit;
  if (scale.isUndisputed) return !isOnBound(claim);
  // What a scale that nobody has seen in its regulation says is borne out by the other rows of the table.
  if (!scale.isSure) return isBorneOutByRows(misfit, fitting, misfits);
  return scale.isDecided === true || scale.key !== null || (fitting.get(scale.source) ?? 0) >= FEWEST_FITTING;
}

function isBorneOutByRows({ scale }: Misfit, fitting: Map<string, number>, misfits: number): boolean {
  return scale.key !== null && misfits === 1 && (fitting.get(scale.source) ?? 0) >= FEWEST_BEARING_OUT;
}

/** `70,00` between B and BB: on whole tens versions differ by a sign. */
const isOnBound = ({ value }: CategoryClaim) => value.value.mod(10).isZero();

/** What the office has decided outweighs what the report prints. */
function scaleOfOffice({ named }: CategoryClaim, ofOffice: readonly OfficeScale[]): KnownScale | null {
  for (const words of named) {
    const found = officeScaleNamed(ofOffice, words);
    if (found) return { ...scaleOfRule(found.key, found.rule), isDecided: true };
  }
  return null;
}

/** The report's own scale is the best evidence; a list without a name counts on its own sheet only. */
function scalesFor(claim: CategoryClaim, table: Table, own: KnownScale[], year: number | null): KnownScale[] {
  const named = own.filter(({ key }) => key !== null && key === claim.key);
  if (named.length > 0) return named;
  const onSheet = own.filter(({ key, sheet }) => key === null && sheet === table.sheet.name);
  if (onSheet.length === 1) return onSheet;
  return claim.key === null || claim.key === "CAPAIAN" ? [] : publishedScales(claim.key, year);
}

/** What each scale that knows value and category says of them; `expected` is `null` where they fit. */
function judgeClaim(
  { value, category }: CategoryClaim,
  scales: KnownScale[],
): { scale: KnownScale; expected: string[] | null }[] {
  return scales.flatMap((scale) => {
    const classes = scale.classesOf(value.value, value.decimals);
    const isClass = (name: string) => isSameCategory(category, name, scale.key);
    if (classes === null || !scale.names.some(isClass)) return [];
    return [{ scale, expected: classes.some(isClass) ? null : classes }];
  });
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
    rule: "kategori-nilai",
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
