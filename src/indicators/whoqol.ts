import { Decimal, HUNDRED, round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/** Domains of WHOQOL-BREF with the numbers of their questions. */
export const WHOQOL_DOMAINS = {
  fisik: [3, 4, 10, 15, 16, 17, 18],
  psikologis: [5, 6, 7, 11, 19, 26],
  sosial: [20, 21, 22],
  lingkungan: [8, 9, 12, 13, 14, 23, 24, 25],
} as const;
export type WhoqolDomain = keyof typeof WHOQOL_DOMAINS;

const QUESTIONS = 26;
export const WHOQOL_REVERSED: ReadonlySet<number> = new Set([3, 4, 26]);
const LOWEST = 1;
const HIGHEST = 5;
/** More than a fifth of the questions unanswered: the form is not used. */
export const WHOQOL_MOST_MISSING = Math.floor(QUESTIONS * 0.2);
export const WHOQOL_MOST_MISSING_IN_DOMAIN = { fisik: 2, psikologis: 2, sosial: 1, lingkungan: 2 };

/**
 * Score of a domain (0–100) from the 26 answers (1–5) of one client, rounded to one decimal. Questions 3, 4 and 26 count
 * the other way round; a missing answer takes the mean of its domain while few enough are missing.
 * Source: WHOQOL-BREF scoring, https://scribd.com/document/482327253.
 */
export function whoqol(answers: (Decimal | null)[], domain: WhoqolDomain): Outcome {
  if (answers.length !== QUESTIONS) {
    return refuse({ code: "different-size", what: "jawaban", expected: QUESTIONS, received: answers.length });
  }
  const wrong = answers.find(
    (answer) => answer !== null && (answer.lt(LOWEST) || answer.gt(HIGHEST) || !answer.isInteger()),
  );
  if (wrong)
    return refuse({
      code: "off-scale",
      what: "jawaban",
      received: formatShort(wrong),
      lowest: LOWEST,
      highest: HIGHEST,
    });
  const questions = WHOQOL_DOMAINS[domain];
  const given = questions.flatMap((question) => {
    const answer = answers[question - 1] ?? null;
    if (answer === null) return [];
    return [WHOQOL_REVERSED.has(question) ? new Decimal(LOWEST + HIGHEST).minus(answer) : answer];
  });
  const isUnusable =
    answers.filter((answer) => answer === null).length > WHOQOL_MOST_MISSING ||
    questions.length - given.length > WHOQOL_MOST_MISSING_IN_DOMAIN[domain];
  if (isUnusable) return refuse({ code: "missing", what: `jawaban ranah ${domain}` });
  const average = Decimal.sum(...given).div(given.length);
  // 4–20 first, then 0–100, as the manual does.
  const value = round(average.times(4).minus(4).times(HUNDRED).div(16), 1);
  return result(value, `(${formatShort(average)} × 4 − 4) × 100 / 16 = ${formatShort(value)}`);
}

/** Share of clients whose last score is above their first, in percent, not rounded. Pairs with a missing score are left out. */
export function shareImproved(pairs: { first: Decimal; last: Decimal }[]): Outcome {
  if (pairs.length === 0) return refuse({ code: "missing", what: "skor" });
  const improved = pairs.filter(({ first, last }) => last.gt(first)).length;
  const value = new Decimal(improved).div(pairs.length).times(HUNDRED);
  return result(value, `${improved} / ${pairs.length} × 100 = ${formatShort(value)}`);
}
