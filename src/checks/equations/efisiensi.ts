import { serapan } from "../../indicators/serapan";
import { HUNDRED, isAboveZero } from "../../numbers/decimal";
import { multiplyIntervals, scaleInterval, subtractIntervals } from "../../numbers/printed-precision";
import { type Column, type Figure, type MeasureGroup, type Row, type Table } from "../../tables/table";
import { type Alternative, type Constraint, countHolding, judgeAll, withParts } from "../constraint";
import { notesBelow } from "../../tables/notes-below";
import { isMixed } from "./percent";
import { meanOfRows } from "./relations/mean-of-rows";
import { belowZero } from "./relations/signs";
import { leftOfPagu, otherReadingOf, ratio } from "./ratios";

/** Efisiensi of a budget table: the share of the pagu that is left, or one of its other meanings. */
export function efisiensiConstraints(table: Table): Constraint[] {
  return table.groups.flatMap((group) => {
    if (!group.efisiensi) return [];
    const found = table.rows.flatMap((row) => efisiensiOf(table, group, group.efisiensi, row));
    const most = asMostRowsMean(found);
    const meant = isWorthSpelledOut(table) ? asWorth(most) : most;
    return isPercent(group.efisiensi) || areBorneOut(meant) ? meant : [];
  });
}

/** What a wrong row should say is told in the meaning that most rows have. */
function asMostRowsMean(found: Constraint[]): Constraint[] {
  const codes = new Set(found.flatMap(({ alternatives }) => alternatives.map(({ code }) => code)));
  let best = { holding: countPlain(found), meant: found };
  for (const code of codes) {
    const meant = found.flatMap((each) => inTheMeaning(each, code) ?? []);
    const holding = countPlain(meant);
    if (meant.length === found.length && holding > best.holding) best = { holding, meant };
  }
  return best.meant;
}

/** Rows that fit by the first meaning of their equation. */
function countPlain(found: Constraint[]): number {
  const byItself = found.map((each) => withParts(each, { alternatives: [] }));
  return countHolding(judgeAll(byItself));
}

function inTheMeaning(constraint: Constraint, code: string): Constraint | null {
  const meant = constraint.alternatives.find((each) => each.code === code);
  if (!meant) return null;
  const plain: Alternative = { code: "left-over", isRemarkable: false, expect: (world) => constraint.expect(world) };
  const alternatives = [plain, ...constraint.alternatives.filter((other) => other !== meant)];
  return withParts(constraint, { expect: (world) => meant.expect(world), alternatives, trace: () => [] });
}

const isPercent = ({ header }: Column) => /%|persen/i.test(header);

const FEWEST_HOLDING = 2;

/** Efisiensi without a percent sign in its header has too many meanings: most rows have to show which it is. */
function areBorneOut(found: Constraint[]): boolean {
  const judged = judgeAll(found);
  const holding = countHolding(judged);
  return holding >= FEWEST_HOLDING && holding * 2 > judged.length;
}

function efisiensiOf(table: Table, group: MeasureGroup, column: Column | null, row: Row): Constraint[] {
  const base = table.figureAt(row, group.base);
  const realisasi = table.figureAt(row, group.realisasi);
  const shown = column && table.figureAt(row, column);
  const printed = shown && belowZero(table, shown);
  if (!base || !realisasi || !printed || isMixed(base, realisasi)) return [];
  if (!isPercent(printed.column) && printed.reading.kind !== "percent") return [];
  return [
    {
      rule: "efisiensi",
      kind: "persen",
      target: printed,
      readOtherwise: () => otherReadingOf(table, printed),
      inputs: [base, realisasi],
      expect: (world) => leftOfPagu(base, realisasi, world),
      alternatives: [
        ...performanceLessSpending(table, row, base, realisasi),
        ...lessThanOutputIsWorth(table, row, base, realisasi),
        ...lessThanPrintedWorth(table, row, realisasi),
        ...(row.kind === "data" ? [] : [meanOfRows(table, printed.column)]),
      ],
      trace(world) {
        const found = serapan(world.valueOf(base), world.valueOf(base).minus(world.valueOf(realisasi)));
        return found.ok ? found.trace : [];
      },
      source: "(pagu − realisasi) / pagu × 100",
    },
  ];
}

/** `Capaian RO (%)`, `% Kinerja`, `Progres`: what was achieved, however the column is called. */
function achieved(table: Table): Column[] {
  const named = ({ role, name }: Column) =>
    role === "lain" && /capaian|progres|kinerja|\bP?CRO\b|volume ro/i.test(name);
  return table.columns.filter((column) => column.role === "capaian" || named(column));
}

/** `PA × Capaian RO`: what it was worth, in rupiah; no percentage is as large. */
const isAmount = ({ reading: { value } }: Figure) => value.gt(LARGEST_PERCENTAGE);

const LARGEST_PERCENTAGE = 1000;

/** PMK 22/2021: (pagu × capaian keluaran − realisasi) / (pagu × capaian keluaran). */
function lessThanOutputIsWorth(table: Table, row: Row, base: Figure, realisasi: Figure): Alternative[] {
  return achieved(table).flatMap((column) => {
    const output = table.figureAt(row, column);
    if (!output || !isAboveZero(output.reading.value) || isAmount(output)) return [];
    const alternative: Alternative = {
      code: "less-than-output-is-worth",
      isRemarkable: false,
      expect(world) {
        const worth = world.valueOf(base).times(world.valueOf(output)).div(HUNDRED);
        const mayBeWorth = scaleInterval(
          multiplyIntervals(world.intervalOf(base), world.intervalOf(output)),
          HUNDRED.pow(-1),
        );
        if (!isAboveZero(mayBeWorth.low)) return null;
        const left = (of: typeof worth) => of.minus(world.valueOf(realisasi)).div(of).times(HUNDRED);
        return { value: left(worth), possible: { low: left(mayBeWorth.low), high: left(mayBeWorth.high) } };
      },
    };
    return [alternative];
  });
}

const NAMES_WORTH = /\b(PAK?|pagu)\b\W*[x×*]\W*(CK|P?CRO|capaian)\b/i;

/** The same where `PAK x CK` has a column of its own: a total has no output that its pagu could be multiplied with. */
function lessThanPrintedWorth(table: Table, row: Row, realisasi: Figure): Alternative[] {
  return table.columns
    .filter(({ name }) => NAMES_WORTH.test(name) && !/[-–−]/.test(name))
    .flatMap((column) => {
      const worth = table.figureAt(row, column);
      if (!worth || !isAboveZero(worth.reading.value)) return [];
      const alternative: Alternative = {
        code: "less-than-output-is-worth",
        isRemarkable: false,
        expect: (world) => leftOfPagu(worth, realisasi, world),
      };
      return [alternative];
    });
}

/** `Efisiensi = (pagu x capaian volume - realisasi) : (pagu x capaian volume)`, above the table or below it. */
const isWorthSpelledOut = (table: Table) =>
  [...table.title, ...notesBelow(table)].some(
    (line) => /\befisiensi\b[^=:]{0,40}[=:]/i.test(line) && NAMES_WORTH.test(line),
  );

/** The meanings that a formula denies, where nearly all rows bear it out. */
const DENIED: ReadonlySet<string> = new Set(["left-over", "performance-less-spending"]);

/** What is spelled out is meant in every row, where no more than one is reckoned otherwise. */
function asWorth(found: Constraint[]): Constraint[] {
  const isOfWorth = found.every(({ alternatives }) => alternatives.some(({ code }) => code === "left-over"));
  const holding = countPlain(found);
  if (!isOfWorth || holding < FEWEST_HOLDING || found.length - holding > 1) return found;
  return found.map((each) =>
    withParts(each, { alternatives: each.alternatives.filter(({ code }) => !DENIED.has(code)) }),
  );
}

/** Efisiensi in its third meaning: what was achieved less what was spent, both in percent. */
function performanceLessSpending(table: Table, row: Row, base: Figure, realisasi: Figure): Alternative[] {
  return achieved(table).flatMap((column) => {
    const performance = table.figureAt(row, column);
    if (!performance || isAmount(performance)) return [];
    const alternative: Alternative = {
      code: "performance-less-spending",
      isRemarkable: false,
      expect(world) {
        const spent = ratio(realisasi, base, world);
        if (!spent) return null;
        const value = world.valueOf(performance).minus(spent.value);
        return { value, possible: subtractIntervals(world.intervalOf(performance), spent.possible) };
      },
    };
    return [alternative];
  });
}
