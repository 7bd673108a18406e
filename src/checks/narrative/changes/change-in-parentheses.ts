import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, checkDirectionBetween, pairs } from "./change";
import { bestAgreement } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const PERIOD = String.raw`((?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]*|(?:tahun\s+)?(?:19|20)\d{2})`;
const OPENS = new RegExp(String.raw`^\s*\(\s*${PERIOD}\s*(?::|=|sebanyak|sebesar)?\s*$`, "i");
const GOES_ON = new RegExp(
  String.raw`^[^;.()]{0,16}(?:\bdan\b|&|,|\bmenjadi\b)\s*${PERIOD}\s*(?::|=|sebanyak|sebesar)?\s*$`,
  "i",
);
const CLOSES = /^[^()]{0,16}\)/;

/**
 * Levels in parentheses and the change told beside them: `turun 4 % (April : 50 dan Mei : 48)`, and
 * `sebesar 34,54 persen, … dibanding 2023 (35,31 persen) turun 0,77 poin`.
 */
export function checkChangeInParentheses(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked([
    ...mentions.map((told, at) => checkPeriods(told, mentions[at + 1], mentions[at + 2], words)),
    checkAgainstBases(mentions, words),
  ]);
}

/** Months of one year, or years; `null` where the two are not of one kind, or stand the other way round. */
function areInOrder(one: string, other: string): boolean {
  const placeOf = (period: string) => {
    const year = /\d{4}/.exec(period)?.[0];
    const month = MONTHS.indexOf(period.slice(0, 3).toLowerCase());
    return { isYear: year !== undefined, at: year === undefined ? month : Number(year) };
  };
  const [first, second] = [placeOf(one), placeOf(other)];
  return first.isYear === second.isYear && first.at < second.at;
}

function checkPeriods(
  told: Mention,
  from: Mention | undefined,
  to: Mention | undefined,
  words: NarrativeStrings,
): Checked {
  const direction = told.isCut ? null : directionBefore(told.lead);
  if (!direction || !from || !to || told.figure.unit !== "%" || from.isCut || to.isCut) return NOTHING;
  const [one, other] = [OPENS.exec(from.lead)?.[1], GOES_ON.exec(to.lead)?.[1]];
  if (one === undefined || other === undefined || !CLOSES.test(to.behind) || !areInOrder(one, other)) return NOTHING;
  if (from.figure.unit !== to.figure.unit || from.figure.unit === "%") return NOTHING;
  return joinChecked([
    checkAmount(told.figure, from.figure, to.figure, words),
    checkDirectionBetween(direction, from.figure, to.figure, told.lead, words),
  ]);
}

/** Some divide by what it came to. */
function checkAmount(told: PrintedFigure, from: PrintedFigure, to: PrintedFigure, words: NarrativeStrings): Checked {
  if (bestAgreement(told, pairs(to, from).relative) !== "impossible") return { remarks: [], checked: 1 };
  return checkDifference(told, pairs(from, to), from, to, words);
}

const BASE = /\b(?:di)?banding(?:kan)?\b[^;.()]*\(\s*$/i;
const TOLD = /^\s*\)\s*,?\s*(?:[a-z]+\s+){0,2}[a-z]+\s*(?:sebesar\s*)?$/i;

/** The first figure against each base in parentheses, with how much it differs right behind: only the word can be wrong. */
function checkAgainstBases(mentions: Mention[], words: NarrativeStrings): Checked {
  const [level] = mentions;
  const found: Checked[] = [];
  for (let at = 1; level && at + 1 < mentions.length; at += 2) {
    const [base, told] = mentions.slice(at, at + 2);
    const direction = told && !told.isCut && TOLD.test(told.lead) ? directionBefore(told.lead) : null;
    if (!base || !told || !direction || !BASE.test(base.lead) || level.figure.unit !== base.figure.unit) break;
    const isTheirs = bestAgreement(told.figure, pairs(base.figure, level.figure).plain) !== "impossible";
    if (!isTheirs || (told.figure.unit !== "Poin" && told.figure.unit !== level.figure.unit)) break;
    found.push(checkDirectionBetween(direction, base.figure, level.figure, told.lead, words));
  }
  return joinChecked(found);
}
