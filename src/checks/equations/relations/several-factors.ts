import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Column, Figure, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";
import { areBorneOut, type WholeLine, wholeLines } from "./whole-lines";

/** What is paid out or bought: `Jumlah (Rp)`, `Jumlah Bayar`, `Nilai`, `Biaya`. */
const NAMES_PRODUCT = /\b(jumlah|total|biaya|nilai|harga|pagu|anggaran|besaran|bayar|pembayaran|realisasi)\b/i;

/** More columns before it would fit by chance. */
const MOST_PARTS = 6;

/** Months in what a row stands for, where no column says so: a quarter, half a year, a year. */
const MONTHS = [3, 6, 12];

const EVIDENCE = { fewest: 3, least: 1000 };

interface Factors {
  parts: Column[];
  times: number;
}

/** `KPM × bulan × besaran = jumlah`: three whole columns multiplied, or two of them and the months of each row. */
export function productsOfSeveral(table: Table, open: Column[]): Constraint[] {
  return open.filter(({ header }) => NAMES_PRODUCT.test(header)).flatMap((column) => productIn(table, column));
}

function productIn(table: Table, column: Column): Constraint[] {
  const before = numericColumns(table).filter((each) => each.index < column.index);
  if (before.length < 2 || before.length > MOST_PARTS) return [];
  const fitting = choicesOf(before).flatMap(({ parts, times }) => {
    const lines = wholeLines(table, column, parts);
    const productOf = (values: number[]) => values.reduce((product, each) => product * each, times);
    return areBorneOut(lines, productOf, EVIDENCE) ? [{ lines, times }] : [];
  });
  // Where the months stand in a column of their own, that column is meant.
  const inColumns = fitting.filter(({ times }) => times === 1);
  const [only, second] = inColumns.length > 0 ? inColumns : fitting;
  if (!only || second) return [];
  return only.lines.map((line) => productConstraint(line, only.times));
}

function choicesOf(columns: Column[]): Factors[] {
  const choices: Factors[] = [];
  for (const [first, one] of columns.entries()) {
    for (const [step, other] of columns.slice(first + 1).entries()) {
      choices.push(...MONTHS.map((times) => ({ parts: [one, other], times })));
      for (const third of columns.slice(first + step + 2)) choices.push({ parts: [one, other, third], times: 1 });
    }
  }
  return choices;
}

function productConstraint({ target, inputs }: WholeLine, times: number): Constraint {
  const productOf = (figures: Figure[], world: World) =>
    figures.reduce((product, each) => product.times(world.valueOf(each)), new Decimal(times));
  return {
    rule: "kolom-product",
    kind: "jumlah",
    target,
    inputs,
    expect(world) {
      const value = productOf(inputs, world);
      return { value, possible: { low: value, high: value } };
    },
    alternatives: [],
    solveFor(input, world) {
      const rest = productOf(
        inputs.filter(({ cell }) => cell !== input.cell),
        world,
      );
      const solved = rest.isZero() ? null : world.valueOf(target).div(rest);
      return solved?.isInteger() ? solved : null;
    },
    trace: (world) => {
      const factors = [...inputs.map((each) => world.valueOf(each)), ...(times === 1 ? [] : [new Decimal(times)])];
      return [`${factors.map((each) => formatShort(each)).join(" × ")} = ${formatShort(productOf(inputs, world))}`];
    },
    source: [...inputs.map(({ column }) => column.header), ...(times === 1 ? [] : [String(times)])].join(" × "),
  };
}
