import { HUNDRED } from "../numbers/decimal";
import { formatNumber } from "../numbers/format-number";
import { compareAsPrinted, divideIntervals, possibleValues, scaleInterval } from "../numbers/printed-precision";
import { type QuotientInText, quotientsInText } from "../numbers/quotient-in-text";
import { isFigure } from "../numbers/reading";
import type { AcrossStrings } from "../strings/across";
import { readCell, wordsAt } from "../tables/printed-cell";
import { subjectReader } from "../tables/row-subject";
import type { Table } from "../tables/table";
import type { CellPosition } from "../workbook/address";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import type { Finding } from "./finding";
import { findingInCell } from "./finding-in-cell";

/** A computation that a cell spells out in words, with what it computes. */
export interface Computation {
  sheet: SheetSnapshot;
  position: CellPosition;
  quotient: QuotientInText;
  /** The indicator of its row; empty where none is named. */
  label: string;
}

/** `=(3/2)*100% =150%` in the cells of a table. */
export function computationsIn(table: Table): Computation[] {
  if (table.isTransposed) return [];
  const subjectOf = subjectReader(table);
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const value = valueAt(table.sheet, row.index, column.index);
      if (typeof value !== "string") return [];
      return quotientsInText(value).map((quotient) => ({
        sheet: table.sheet,
        position: { row: row.index, column: column.index },
        quotient,
        label: subjectOf(row)?.name ?? "",
      }));
    }),
  );
}

/** A fraction over two rows: `1 Lembaga | x 100% | = 100%` with `1 Lembaga` below the first. */
export function stackedFractionsIn(sheet: SheetSnapshot): Computation[] {
  return sheet.values.flatMap((cells, index) =>
    cells.flatMap((value, at) => {
      if (typeof value !== "string" || !/^\s*[x×*]\s*100\s*%?\s*$/i.test(value)) return [];
      const [row, column] = [sheet.firstRow + index, sheet.firstColumn + at];
      const numerator = readCell(sheet, row, column - 1);
      const denominator = readCell(sheet, row + 1, column - 1);
      const printed = wordsAt(sheet, row, column + 1);
      const result = readCell(sheet, row, column + 1, "percent");
      if (!isFigure(numerator) || !isFigure(denominator) || !isFigure(result) || denominator.value.isZero()) return [];
      const quotient = `${numerator.text.trim()} / ${denominator.text.trim()} ${value.trim()}`;
      const position = { row, column: column + 1 };
      const label = wordsAt(sheet, row, column - 2);
      return [
        {
          sheet,
          position,
          label,
          quotient: { numerator, denominator, result, quotient, text: printed, start: 0 },
        },
      ];
    }),
  );
}

/** The result against its own quotient, with or without the hundred, rounded or cut. */
export function computationFindings(computation: Computation, words: AcrossStrings): Finding[] {
  const { quotient, sheet, position, label } = computation;
  const { numerator, denominator, result } = quotient;
  const ratio = numerator.value.div(denominator.value);
  const may = divideIntervals(possibleValues(numerator), possibleValues(denominator));
  if (!may) return [];
  const verdicts = [
    compareAsPrinted(result, ratio.times(HUNDRED), scaleInterval(may, HUNDRED)),
    compareAsPrinted(result, ratio, may),
  ];
  if (verdicts.includes("rounded") || verdicts.includes("possible")) return [];
  const expected = `${formatNumber(ratio.times(HUNDRED), result.decimals)}${result.unit === "%" ? "%" : ""}`;
  const isCut = verdicts.includes("truncated");
  return [
    findingInCell(sheet, position, {
      rule: isCut ? "rumus-teks-info" : "rumus-teks",
      kind: "persen",
      severity: isCut ? "info" : "error",
      subject: label || quotient.quotient,
      printed: result.text.trim(),
      expected,
      explanation: words.formulaText(label || quotient.quotient, quotient.text, quotient.quotient, expected),
      source: quotient.quotient,
      trace: [`${quotient.quotient} = ${formatNumber(ratio.times(HUNDRED), 4)}`],
    }),
  ];
}
