import { readingWith } from "../../numbers/reading";
import { type Decimal, HUNDRED } from "../../numbers/decimal";
import { formatNumber, printLike } from "../../numbers/format-number";
import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import type { CheckStrings } from "../../strings/checks";
import { subjectReader } from "../../tables/row-subject";
import type { Figure, Table } from "../../tables/table";
import type { Edit } from "../../workbook/edit";
import { valueAt } from "../../workbook/snapshot";
import { averagedRows } from "./averaged-rows";
import { causeOfPercent } from "./cause-of-percent";
import { otherPolarity } from "./cause-of-polarity";
import { causeOfSum } from "./cause-of-sum";
import { type Constraint, withParts } from "../constraint";
import { DEPENDENCY_RATIO } from "../equations/dependency-ratio";
import { QUOTIENT_OF_ROWS } from "../equations/row-quotient";
import { WEIGHTED_MEAN } from "../equations/weighted-means";
import type { Blame } from "./blame";
import type { Follower } from "./corrections";
import { slug } from "../slug";
import type { Cause, Finding, Severity } from "../finding";
import { World } from "../worlds/world";
import type { RoundingPolicy } from "../notes/settings";
import { OFFICE_CAPAIAN } from "../office/capaian-ways";
import { asWritten, isPercentage } from "../office/rounding";
import { decimalsFor, isBareFraction, repair } from "./repair";
import { copiedFromRow } from "./copied-figure";
import { slipOf } from "./typing-slips";

/** `related` holds the few cells that matter. */
const MOST_RELATED = 12;

/** How a figure is printed in its cell. */
export function printedOf(table: Table, figure: Figure): string {
  const value = valueAt(table.sheet, figure.row.index, figure.column.index);
  return typeof value === "string" ? figure.reading.text.trim() : asPrinted(figure, figure.reading.value);
}

function asPrinted(figure: Figure, value: Decimal, decimals = figure.reading.decimals): string {
  return (
    formatNumber(value.div(figure.reading.scale), decimals) +
    (figure.reading.kind === "percent" && figure.reading.unit ? "%" : "")
  );
}

/** What should stand in the cell, in the cell's own spelling. */
export function expectedOf(
  table: Table,
  figure: Figure,
  exact: Decimal,
  least = 0,
  rounding: RoundingPolicy | null = null,
): string {
  const value = valueAt(table.sheet, figure.row.index, figure.column.index);
  const isWholeCell = typeof value === "string" && value === figure.reading.text;
  const decimals = Math.max(least, decimalsFor(table, figure, exact, rounding));
  const write = (each: Decimal) => (isPercentage(figure) ? asWritten(each, decimals, rounding) : each);
  if (typeof value === "number" && isBareFraction(table, figure, exact))
    return formatNumber(write(exact.div(HUNDRED)), decimals);
  const expected = write(exact);
  return isWholeCell
    ? printLike(readingWith(figure.reading, { decimals }), expected).trim()
    : asPrinted(figure, expected, decimals);
}

function idOf(table: Table, figure: Figure, rule: string): string {
  return [rule, slug(table.sheet.name), slug(figure.row.label), slug(figure.column.header || figure.column.role)].join(
    "/",
  );
}

/** What a reader calls the cell: the indicator or activity of its row, and its column. */
function namesOf(table: Table, { row, column }: Figure): NonNullable<Finding["names"]> {
  const named = subjectReader(table)(row)?.name ?? "";
  return { row: named === "" ? row.label : named, column: column.name || column.header };
}

/** A finding about one figure, with everything that is the same for all kinds. */
export function findingAt(
  table: Table,
  figure: Figure,
  constraint: Pick<Constraint, "rule" | "kind" | "source">,
  severity: Severity,
  parts: { expected: string; explanation: string } & Partial<Pick<Finding, "cause" | "trace" | "fix" | "related">>,
): Finding {
  const { name } = table.sheet;
  const related = [...new Set(parts.related ?? [])].filter((cell) => cell !== figure.cell).slice(0, MOST_RELATED);
  return {
    id: idOf(table, figure, severity === "info" ? `${constraint.rule}-info` : constraint.rule),
    rule: constraint.rule,
    kind: constraint.kind,
    severity,
    sheet: name,
    cell: figure.cell,
    names: namesOf(table, figure),
    related: related.map((cell) => `${name}!${cell}`),
    printed: printedOf(table, figure),
    expected: parts.expected,
    explanation: parts.explanation,
    cause: parts.cause ? { ...parts.cause, cells: parts.cause.cells.map((cell) => `${name}!${cell}`) } : null,
    trace: parts.trace ?? [],
    source: constraint.source,
    fix: parts.fix ?? null,
  };
}

/** Off by so little, a total is missing what one row or another happens to count. */
const SMALLEST_TELLING = 10;

/** Whether the cause points at the rows by more than chance. */
function isTelling({ figure, expected }: Blame, cause: Cause | null): boolean {
  if (!cause || cause.cells.length === 0) return false;
  return expected.minus(figure.reading.value).abs().gte(SMALLEST_TELLING);
}

/** The error itself, followed by what it explains: its consequences and the equations that hold again with it. */
export function reportBlame(
  table: Table,
  blame: Blame,
  words: CheckStrings,
  rounding: RoundingPolicy | null = null,
): Finding[] {
  const { figure, constraint, consequences, swappedWith } = blame;
  const expected = expectedOf(table, figure, blame.expected, 0, rounding);
  const cause = causeOf(table, blame, words);
  // Where a row seems to be missing, the printed total may well be the right one.
  const isSure = blame.isSure && cause?.code !== "row-not-listed";
  const settled = blame.settled.filter(
    (each) =>
      each.target.cell !== figure.cell &&
      each.target.cell !== swappedWith?.cell &&
      !consequences.some((consequence) => consequence.figure.cell === each.target.cell),
  );
  const followers = isSure
    ? [...consequences.map((each) => each.figure.cell), ...settled.map((each) => each.target.cell)]
    : [];
  const error = findingAt(table, figure, constraint, "error", {
    expected,
    explanation: explain(table, { ...blame, isSure }, expected, words),
    cause,
    trace: constraint.trace(World.asPrinted),
    related: [
      ...(swappedWith ? [swappedWith.cell] : []),
      ...followers,
      ...(cause?.cells ?? []),
      ...(figure.cell === constraint.target.cell ? [] : [constraint.target.cell]),
      // A total or a mean whose cause is not known for certain may be right, and one of its parts wrong.
      ...(constraint.inputs.length <= 3 || !isTelling(blame, cause)
        ? constraint.inputs.map((input) => input.cell)
        : []),
    ],
    fix: isSure ? repairs(table, blame, rounding) : null,
  });
  if (!isSure) return [error];
  return [
    error,
    ...(swappedWith ? [partner(table, blame, swappedWith, words)] : []),
    ...consequences.map((each) => {
      const changed = expectedOf(table, each.figure, each.expected, 0, rounding);
      const explanation = words.consequence(figure.cell, changed);
      return findingAt(table, each.figure, each.constraint, "info", {
        expected: changed,
        explanation,
        related: [figure.cell],
      });
    }),
    ...settled.map((each) => {
      const shown = each.expect(World.asPrinted)?.value ?? each.target.reading.value;
      const inCell = asPrinted(each.target, shown);
      // It is right as printed: what is expected of it is what it says.
      return findingAt(table, each.target, each, "info", {
        expected: printedOf(table, each.target),
        explanation: words.settled(figure.cell, printedOf(table, each.target), inCell),
        trace: each.trace(World.asPrinted),
        related: [figure.cell],
      });
    }),
  ];
}

/** What a figure that another table corrected settles or drags along in its own table. */
export function reportFollower(
  table: Table,
  follower: Follower,
  words: CheckStrings,
  rounding: RoundingPolicy | null = null,
): Finding[] {
  const { figure, constraint, expected, isSettled, of } = follower;
  if (isSettled) {
    const shown = constraint.expect(World.asPrinted)?.value ?? expected;
    return [
      findingAt(table, figure, constraint, "info", {
        expected: printedOf(table, figure),
        explanation: words.settled(of, printedOf(table, figure), asPrinted(figure, shown)),
        trace: constraint.trace(World.asPrinted),
        related: [of],
      }),
    ];
  }
  const text = expectedOf(table, figure, expected, 0, rounding);
  return [
    findingAt(table, figure, constraint, "info", {
      expected: text,
      explanation: words.consequence(of, text),
      related: [of],
    }),
  ];
}

function partner(table: Table, blame: Blame, other: Figure, words: CheckStrings): Finding {
  const expected = expectedOf(table, other, blame.figure.reading.value);
  return findingAt(table, other, blame.constraint, "info", {
    expected,
    explanation: words.swappedPartner(blame.figure.cell, expected),
    related: [blame.figure.cell],
  });
}

function explain(table: Table, blame: Blame, expected: string, words: CheckStrings): string {
  const { figure, constraint } = blame;
  const printed = printedOf(table, figure);
  if (figure.cell !== constraint.target.cell)
    return words.inputOff(figure.column.name || figure.column.role, printed, expected);
  if (constraint.rule.startsWith("kolom-"))
    return (constraint.isFromHeader ? words.kolomByHeader : words.kolom)(
      figure.column.name || figure.column.role,
      printed,
      expected,
      constraint.source,
    );
  switch (constraint.rule) {
    case "rata-rata":
      return words.rataRata(figure.column.name || figure.column.role, printed, expected);
    case WEIGHTED_MEAN:
      return words.rataRataTertimbang(figure.column.name, printed, expected, constraint.source);
    case "capaian":
      return words.capaian(printed, expected);
    case OFFICE_CAPAIAN:
      return words.capaianOffice(
        constraint.decision?.indicator ?? figure.row.label,
        constraint.source,
        printed,
        expected,
      );
    case "serapan":
      return words.serapan(printed, expected);
    case "efisiensi":
      return words.efisiensi(printed, expected);
    case "sumber-dana":
      return words.sumberDana(printed, expected);
    case "sisa":
      return words.sisa(printed, expected);
    case "pagu-dikelola":
      return words.paguDikelola(printed, expected);
    case "konversi-ikm":
      return words.konversiIkm(figure.row.label, printed, expected);
    case "nilai-terbobot":
      return words.nilaiTerbobot(printed, expected);
    case "bobot-ikpa":
    case "bobot-nka":
      return words.bobotAturan(figure.row.label, printed, expected, constraint.source.split(",")[0] ?? "");
    case DEPENDENCY_RATIO:
      return words.kolomByHeader(figure.row.label, printed, expected, constraint.source);
    case QUOTIENT_OF_ROWS:
      return words.hasilBagiBaris(figure.row.label || figure.column.name, printed, expected, constraint.source);
    case "rumus-baris":
      return words.rumusBaris(figure.row.label, printed, expected, constraint.source);
    case "saldo":
      return words.saldo(figure.row.label, printed, expected);
    default:
      if (isParentOf(figure, constraint.inputs))
        return (blame.isSure ? words.rincian : words.rincianUnsure)(figure.column.name, printed, expected);
      return (blame.isSure ? words.jumlah : words.jumlahUnsure)(figure.column.name, printed, expected);
  }
}

/** A parent stands above its parts, a total below them. */
function isParentOf(figure: Figure, parts: Figure[]): boolean {
  return parts.every((part) => part.column === figure.column && part.row.index > figure.row.index);
}

function causeOf(table: Table, blame: Blame, words: CheckStrings): Cause | null {
  const { figure, constraint, swappedWith } = blame;
  if (swappedWith) {
    const text = words.columnsSwapped(swappedWith.column.name, figure.column.name);
    return { code: "columns-swapped", text, cells: [swappedWith.cell] };
  }
  if (figure.cell !== constraint.target.cell) return slipOf(figure, blame.expected, words);
  switch (constraint.rule) {
    case "capaian":
    case "serapan":
      return causeOfPercent(table, blame, words);
    case OFFICE_CAPAIAN:
      return otherPolarity(blame, words) ?? causeOfPercent(table, blame, words);
    case "jumlah":
    case "sumber-dana":
      return causeOfSum(table, blame, words);
    case "bobot-ikpa":
      return weightsOfAnotherYear(blame, words);
    case "kolom-quotient":
      return causeOfPercent(table, { ...blame, constraint: turnedRound(constraint) }, words);
    case "kolom-ratio":
      return (
        averagedRows(table, figure, words) ??
        copiedFromRow(table, figure, words) ??
        slipOf(figure, blame.expected, words)
      );
    default: {
      const sum = blame.settled.find(({ rule, target }) => rule === "jumlah" && target.cell === figure.cell);
      const ofSum = sum ? causeOfSum(table, { ...blame, constraint: sum }, words) : null;
      return ofSum ?? copiedFromRow(table, figure, words) ?? slipOf(figure, blame.expected, words);
    }
  }
}

/** A quotient names its numerator first, a capaian its target. */
function turnedRound(constraint: Constraint): Constraint {
  return withParts(constraint, { inputs: [...constraint.inputs].reverse() });
}

/** The printed weight is the one of another year's rule; of several such years the latest. */
function weightsOfAnotherYear(blame: Blame, words: CheckStrings): Cause | null {
  const name = blame.figure.row.label.toLowerCase().replace(/[^a-z&]/g, "");
  const other = [...IKPA_WEIGHTS]
    .sort((a, b) => b.effectiveFrom - a.effectiveFrom)
    .find(({ values }) =>
      values.some(({ pattern, weight }) => pattern.test(name) && blame.figure.reading.value.eq(weight)),
    );
  return other ? { code: "weights-of-another-year", text: words.weightsOfYear(other.effectiveFrom), cells: [] } : null;
}

const isSolvedRoughly = ({ kind, rule }: Constraint) => kind === "persen" || rule === "nilai-terbobot";

/** All edits that belong together, or none: mending half of them would leave a new contradiction. */
function repairs(table: Table, blame: Blame, rounding: RoundingPolicy | null): Edit[] | null {
  const { figure, constraint } = blame;
  // What is solved from a rounded figure is not known exactly enough to be written.
  if (isSolvedRoughly(constraint) && figure.cell !== constraint.target.cell) return null;
  // The total of targets may be the one agreed on, and a target among its rows mistyped.
  if (constraint.rule === "jumlah" && figure.column.role === "target") return null;
  const first = repair(table, figure, blame.expected, constraint, rounding);
  if (!first) return null;
  const others = [
    ...(blame.swappedWith ? [repair(table, blame.swappedWith, figure.reading.value, constraint)] : []),
    ...blame.consequences.flatMap((each) => {
      const edit = repair(table, each.figure, each.expected, each.constraint, rounding);
      // A formula computes its consequence by itself.
      return edit && "formula" in edit ? [] : [edit];
    }),
  ];
  return others.includes(null) ? null : [first, ...others.filter((edit): edit is Edit => edit !== null)];
}
