import { extraDigit, isDigitAway } from "../../../numbers/digit-slip";
import { formatShort } from "../../../numbers/format-number";
import type { Decimal } from "../../../numbers/decimal";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { areOfOneKind, namesNothingElse } from "./flow-kinds";
import { expectedText } from "../expectation";
import { type FlowCount, flowCounts } from "./flow-counts";
import { equationsOf, expectedOf, type FlowEquation, holds, valueOf } from "./flow-ledger";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { sharesOfLeft } from "./share-of-left";

/** Words that say that a sum is told; without them only a slip of the hand is wrong. */
const SUMS =
  /\b(?:terdiri|gabungan|merupakan|te?rinci\w*|rincian\w*|ditambah|sehingga|maka|menjadi|(?:jumlah|beban)\s+(?:ini|tersebut))\b/i;

/** `sehingga sisanya`: what is left by what was told before. */
const THEREFORE = /\b(?:sehingga|maka|(?:dengan\s+)?demikian|jadi|sisanya|alhasil)\b/i;
const OF_THEM = /\bdari\s+(?:[a-z]+\s+){0,4}(?:ini|itu|tersebut)\b|\b(?:beban|jumlah)\s+(?:[a-z]+\s+){0,2}tersebut\b/i;

/** So many digits are no chance. */
const FEWEST_DIGITS = 3;

/**
 * `menangani 1.768 perkara … . Perkara masuk 1.348 dan sisa tahun lalu 420 … . Sehingga sisa perkara 661`: what there was
 * to do is what was left and what came in, and what is left is what was not done, over the sentences of a paragraph.
 */
export function flowToldApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const counts = flowCounts(run);
  const cells = [...new Set(counts.map(({ cell }) => cell))];
  const equations = cells.map((cell) => ({ cell, all: equationsOf(counts, cell) }));
  const known = equations.flatMap(({ all }) => all.filter(holds));
  return [
    ...equations.flatMap(({ all }) => judge(all, run, counts, words)),
    ...toldTwice(counts, known, words),
    ...sharesOfLeft(counts, known, words),
  ];
}

/** Of a sum, or of what is left, in one cell: where one way to read it is right, all is right. */
function judge(
  all: FlowEquation[],
  run: RunningSentence[],
  counts: FlowCount[],
  words: NarrativeStrings,
): RunningRemark[] {
  return (["load", "left"] as const).flatMap((role) => {
    const equations = all.filter(({ result }) => result.role === role);
    const [equation, ...others] = equations;
    if (!equation || equations.some(holds) || others.some((each) => !isSame(each, equation))) return [];
    if (!isSure(equation, run, counts) && !isSlip(valueOf(equation.result), expectedOf(equation))) return [];
    const rests = all.filter(({ result }) => result.role === "left");
    return [role === "load" ? sumOff(equation, rests, counts, words) : remarkOn(equation, equation.result, words)];
  });
}

/** The same values, told more than once. */
const isSame = (one: FlowEquation, other: FlowEquation) =>
  valueOf(one.result).eq(valueOf(other.result)) && expectedOf(one).eq(expectedOf(other));

function isSure(equation: FlowEquation, run: RunningSentence[], counts: FlowCount[]): boolean {
  const terms = [equation.result, ...equation.plus, ...equation.minus];
  const sentences = terms.map(({ sentence }) => sentence);
  const [first, last] = [Math.min(...sentences), Math.max(...sentences)];
  const between = run.slice(first, last + 1);
  const { result, minus } = equation;
  if (!areOfOneKind(terms)) return false;
  if (result.role === "load") return last - first <= 2 && SUMS.test(between.map(({ text }) => text).join(" "));
  const isHere = terms.every(({ cell }) => cell === result.cell) || minus.some(({ at }) => OF_THEM.test(at.text));
  const from = Math.min(...minus.map(({ sentence }) => sentence), result.sentence);
  return (
    isHere && THEREFORE.test(result.mention.lead) && !hasOthers(run.slice(from, result.sentence + 1), counts, result)
  );
}

/** Counts of the same thing beside those that are understood: more may have been taken away. */
function hasOthers(sentences: RunningSentence[], counts: FlowCount[], { mention }: FlowCount): boolean {
  const understood = new Set(counts.map((each) => each.mention));
  return sentences.some(({ mentions }) =>
    mentions.some(
      (each) => isCount(each) && [null, mention.figure.unit].includes(each.figure.unit) && !understood.has(each),
    ),
  );
}

function isSlip(printed: Decimal, right: Decimal): boolean {
  const [shown, wanted] = [printed.toFixed(0), right.toFixed(0)];
  if (right.lte(0) || wanted.length < FEWEST_DIGITS) return false;
  return isDigitAway(shown, wanted) || extraDigit(wanted, shown) !== null;
}

/** The sum, unless the rest of the text bears it out: then it is one of the two that make it. */
function sumOff(
  equation: FlowEquation,
  rests: FlowEquation[],
  counts: FlowCount[],
  words: NarrativeStrings,
): RunningRemark {
  const { result, plus } = equation;
  const isBorneOut = rests.some((rest) => rest.plus.includes(result) && holds(rest));
  const turned = plus.map((part) => ({ result: part, plus: [result], minus: plus.filter((each) => each !== part) }));
  const isToldElsewhere = (each: FlowEquation) =>
    counts.some((count) => count.role === each.result.role && valueOf(count).eq(expectedOf(each)));
  const slipped = turned.find((each) => isSlip(valueOf(each.result), expectedOf(each)));
  const wrong = turned.find(isToldElsewhere) ?? (isBorneOut ? (slipped ?? turned[1]) : undefined) ?? equation;
  return remarkOn(wrong, wrong.result, words);
}

function remarkOn(equation: FlowEquation, { mention, at }: FlowCount, words: NarrativeStrings): RunningRemark {
  const { plus, minus } = equation;
  const right = expectedOf(equation);
  const expected = right.isNegative() ? "" : expectedText(mention.figure, right);
  const told = (terms: FlowCount[], sign = " + ") => terms.map((each) => each.mention.figure.text.trim()).join(sign);
  const isRest = minus.length > 0;
  return {
    at,
    remark: {
      rule: isRest ? "sisa-bagian-kalimat" : "rincian-kalimat",
      kind: isRest ? "selisih" : "jumlah",
      severity: "error",
      printed: mention.figure.text,
      expected,
      explanation: isRest
        ? words.sisaBagian(mention.figure.text, told(plus), told(minus, " − "), expected)
        : words.flowSum(mention.figure.text, told(plus), expected),
      trace: [formulaOf(equation)],
      source: isRest ? `${told(plus)} − ${told(minus, " − ")}` : told(plus),
      about: `${isRest ? "sisa" : "jumlah"} ${mention.lead.slice(-40)}`,
    },
  };
}

function formulaOf(equation: FlowEquation): string {
  const show = (terms: FlowCount[], sign: string) => terms.map((each) => formatShort(valueOf(each))).join(sign);
  const { plus, minus } = equation;
  const taken = minus.length > 0 ? ` − ${show(minus, " − ")}` : "";
  return `${show(plus, " + ")}${taken} = ${formatShort(expectedOf(equation))}`;
}

/** How many cells away the same count may be told again. */
const CELLS_APART = 2;

/** `sisa 3.282 perkara`, which the others bear out, and in the next paragraph `sisa perkara 3262`. */
function toldTwice(counts: FlowCount[], known: FlowEquation[], words: NarrativeStrings): RunningRemark[] {
  const terms = known.flatMap((equation) =>
    [equation.result, ...equation.plus, ...equation.minus].map((term) => ({ term, equation })),
  );
  const isBorneOut = (count: FlowCount) => terms.some(({ term }) => term === count);
  return counts.flatMap((count) => {
    if (isBorneOut(count)) return [];
    const near = terms.filter(
      ({ term }) => term.role === count.role && Math.abs(term.cell - count.cell) <= CELLS_APART,
    );
    if (near.some(({ term }) => valueOf(term).eq(valueOf(count)))) return [];
    const again = near.find(({ term }) => isSameAgain(count, term));
    return again ? [againOff(count, again.term, again.equation, words)] : [];
  });
}

const isSameAgain = (one: FlowCount, other: FlowCount) =>
  one.mention.figure.unit === other.mention.figure.unit &&
  isSlip(valueOf(one), valueOf(other)) &&
  namesNothingElse(one.mention.lead, other.at.text);

function againOff(
  { mention, at }: FlowCount,
  term: FlowCount,
  equation: FlowEquation,
  words: NarrativeStrings,
): RunningRemark {
  const expected = expectedText(mention.figure, valueOf(term));
  return {
    at,
    remark: {
      rule: "rincian-kalimat",
      kind: "jumlah",
      severity: "error",
      printed: mention.figure.text,
      expected,
      explanation: words.toldTwice(mention.figure.text, expected, formulaOf(equation)),
      trace: [formulaOf(equation)],
      source: term.mention.figure.text,
      about: `sama ${mention.lead.slice(-40)}`,
    },
  };
}
