import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { tellingDigits } from "../../../numbers/telling-digits";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";

/** `Nilai 1`, `Skor 4`, `3`: a column that counts those who gave just this score. */
const SCORE = /^\W*(?:(?:nilai|skor|skala|jawaban|pilihan|poin)\W*)?([1-9])\W*$/i;

/** A scale has three scores or more; two columns of bare numbers may be anything. */
const FEWEST_SCORES = 3;

/** Rows that must come out, of which at most one other is wrong, and what they must tell together. */
const FEWEST_HOLDING = 3;
const FEWEST_DIGITS = 6;

/** How many gave a score. */
interface Answers {
  score: number;
  column: Column;
}

interface Given {
  score: number;
  count: Figure;
}

/** `Nilai 1 | Nilai 2 | Nilai 3 | Nilai 4 | Rata-rata`: the mean of the scores, each as often as it was given. */
export function meansOfAnswers(table: Table, open: Column[]): Judged[] {
  const answers = answersIn(table);
  const last = answers[answers.length - 1]?.column;
  if (!last) return [];
  return open.flatMap((column) => {
    if (column.index < last.index || answers.some((each) => each.column === column)) return [];
    const judged = judgeAll(table.rows.flatMap((row) => meanIn(table, row, column, answers)));
    const holding = judged.filter(({ verdict }) => verdict !== "impossible");
    const digits = holding.reduce((sum, { constraint: { target } }) => sum + tellingDigits(target.reading), 0);
    const isBorneOut =
      holding.length >= FEWEST_HOLDING && judged.length - holding.length <= 1 && digits >= FEWEST_DIGITS;
    return isBorneOut ? judged : [];
  });
}

/** Neighbouring columns that count each score of one scale, from one up or down to it. */
function answersIn(table: Table): Answers[] {
  const scored = numericColumns(table).flatMap((column): Answers[] => {
    const [, score] = SCORE.exec(column.name) ?? [];
    return score === undefined ? [] : [{ score: Number(score), column }];
  });
  const [first] = scored;
  const own = scored.filter(({ column }) => column.parent === first?.column.parent);
  const scores = own.map(({ score }) => score);
  const isScale = [...scores].sort((one, other) => one - other).every((score, at) => score === at + 1);
  const isOrdered = scores.slice(1).every((score, at) => Math.abs(score - (scores[at] ?? 0)) === 1);
  const areBeside = own.slice(1).every(({ column }, at) => column.index === (own[at]?.column.index ?? 0) + 1);
  return own.length >= FEWEST_SCORES && isScale && isOrdered && areBeside ? own : [];
}

function meanIn(table: Table, row: Row, column: Column, answers: Answers[]): Constraint[] {
  const target = table.figureAt(row, column);
  const given = answers.flatMap(({ score, column: of }): Given[] => {
    const count = table.figureAt(row, of);
    return count ? [{ score, count }] : [];
  });
  const areCounts = given.every(({ count: { reading } }) => reading.decimals === 0 && !reading.value.isNegative());
  if (!target || target.reading.decimals === 0 || !areCounts || row.kind !== "data") return [];
  if (answersOf(given).lte(0)) return [];
  return [
    {
      rule: "kolom-mean",
      kind: "rata-rata",
      target,
      inputs: given.map(({ count }) => count),
      expect: (world) => {
        const all = answersOf(given, world);
        if (all.lte(0)) return null;
        const value = scoredBy(given, world).div(all);
        return { value, possible: { low: value, high: value } };
      },
      alternatives: [],
      trace: (world) => [
        `${formatShort(scoredBy(given, world))} / ${formatShort(answersOf(given, world))} = ${formatShort(scoredBy(given, world).div(answersOf(given, world)))}`,
      ],
      source: `(${given.map(({ score, count }) => `${score} × ${count.column.name}`).join(" + ")}) / (${given.map(({ count }) => count.column.name).join(" + ")})`,
    },
  ];
}

const countOf = ({ count }: Given, world?: World) => (world ? world.valueOf(count) : count.reading.value);

const answersOf = (given: Given[], world?: World) => Decimal.sum(0, ...given.map((each) => countOf(each, world)));

const scoredBy = (given: Given[], world: World) =>
  Decimal.sum(0, ...given.map((each) => countOf(each, world).times(each.score)));
