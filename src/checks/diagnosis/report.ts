import type { CheckStrings } from "../../strings/checks";
import type { Figure, Table } from "../../tables/table";
import type { Cause, Finding } from "../finding";
import type { RoundingPolicy } from "../notes/settings";
import { World } from "../worlds/world";
import type { Blame } from "./blame";
import type { Follower } from "./corrections";
import { explain } from "./explanation";
import { findingAt } from "./finding-at";
import { asPrinted, expectedOf, printedOf } from "./in-cell";
import { probableCause } from "./probable-cause";
import { repairsTogether } from "./repairs-together";

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
  const cause = probableCause(table, blame, words);
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
    fix: isSure ? repairsTogether(table, blame, rounding) : null,
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
