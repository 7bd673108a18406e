import { formatNumber } from "../../numbers/format-number";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { wordsAt } from "../../tables/printed-cell";
import type { Table } from "../../tables/table";
import { type CategoryClaim, categoryClaims } from "./category-claims";
import type { Compared } from "../compared";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";
import { type OfficeScale, officeScaleNamed } from "../office/scales";
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
  const misfits: Misfit[] = [];
  const fitting = new Map<string, number>();
  const cells: string[] = [];
  for (const claim of categoryClaims(table, isClass)) {
    const decided = scaleOfOffice(claim, ofOffice);
    const judged = judgeClaim(claim, decided ? [decided] : scalesFor(claim, table, ownScales, year));
    if (!judged) continue;
    cells.push(placeOf(table.sheet, claim.categoryAt));
    if (judged.expected === null) fitting.set(judged.scale.source, (fitting.get(judged.scale.source) ?? 0) + 1);
    else misfits.push({ claim, scale: judged.scale, expected: judged.expected });
  }
  return {
    cells,
    findings: misfits.map((misfit) => findingFor(table, misfit, isProven(misfit, fitting, misfits.length), words)),
  };
}

function isProven({ scale }: Misfit, fitting: Map<string, number>, misfits: number): boolean {
  // What a scale that nobody has seen in its regulation says is borne out by the other rows of the table.
  if (!scale.isSure)
    return scale.key !== null && misfits === 1 && (fitting.get(scale.source) ?? 0) >= FEWEST_BEARING_OUT;
  return (
    scale.isSure &&
    (scale.isDecided === true || scale.key !== null || (fitting.get(scale.source) ?? 0) >= FEWEST_FITTING)
  );
}

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

/** `expected` is `null` where the category fits; the whole is `null` where no scale knows value and category. */
function judgeClaim(
  { value, category }: CategoryClaim,
  scales: KnownScale[],
): { scale: KnownScale; expected: string[] | null } | null {
  let misfit: { scale: KnownScale; expected: string[] } | null = null;
  for (const scale of scales) {
    const classes = scale.classesOf(value.value);
    const isKnown = scale.names.some((name) => isSameCategory(category, name, scale.key));
    if (classes === null || !isKnown) continue;
    if (classes.some((name) => isSameCategory(category, name, scale.key))) return { scale, expected: null };
    misfit ??= { scale, expected: classes };
  }
  return misfit;
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
