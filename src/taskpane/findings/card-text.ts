import type { Finding } from "../../checks/finding";

/** Two lines of a narrow pane; what is longer is looked at under Rincian. */
const LONGEST_SUM = 80;

/** So many addends of a longer sum tell which sum it is, and then the last. */
const FIRST_ADDENDS = 3;

/**
 * The arithmetic that stands on the card in the place of the sentence, without its result, which is the expected figure.
 * `null` where the sentence says more than that, or where it is too long to be read at a glance and no plain sum.
 */
export function sumOnCard({ severity, printed, expected, explanation, trace }: Finding): string | null {
  const [step = ""] = trace;
  const equals = step.lastIndexOf(" = ");
  if (severity !== "error" || trace.length !== 1 || equals < 0) return null;
  if (!isSameFigure(step.slice(equals + 3), expected)) return null;
  // "… tercetak A, padahal … B." Whatever comes after B, or is quoted, is said nowhere else on the card.
  const onlyFigures =
    explanation.endsWith(`${expected}.`) && explanation.includes(printed) && !explanation.includes('"');
  if (!onlyFigures) return null;
  return step.length <= LONGEST_SUM ? step.slice(0, equals) : shortenedSum(step.slice(0, equals));
}

function shortenedSum(sum: string): string | null {
  const addends = sum.split(" + ");
  // A sum of products or differences cannot be told by a few of its parts.
  if (addends.length <= FIRST_ADDENDS + 2 || addends.some((addend) => /\s[−×/]\s/.test(addend))) return null;
  return [...addends.slice(0, FIRST_ADDENDS), "…", addends.at(-1)].join(" + ");
}

/** `49,2179` is the `49,22` that is expected; another correction may stand behind an expected figure, too. */
function isSameFigure(result: string, expected: string): boolean {
  const [digits, wanted] = [result.replace(/\D/g, ""), expected.replace(/\D/g, "")];
  if (wanted === "") return false;
  return digits === wanted || (digits.length > wanted.length && digits.startsWith(wanted.slice(0, -1)));
}

/** Longer names are cut: the cell's link shows the rest. */
const LONGEST_NAME = 40;

/** The row and the column of a figure, as a person would name the cell: `TOTAL · Pagu`. */
export function nameOnCard({ row, column }: NonNullable<Finding["names"]>): string {
  return [row, column].flatMap((name) => (name.trim() === "" ? [] : [shortened(name.trim())])).join(" · ");
}

function shortened(name: string): string {
  // `TOTAL <<<<<`, `1. Indeks`: marks and numbers around a name are no part of it.
  const plain = name
    .replace(/\s+/g, " ")
    .replace(/^\d{1,2}[.)]\s+/, "")
    .replace(/[\s<>*_.:-]+$/, "");
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
