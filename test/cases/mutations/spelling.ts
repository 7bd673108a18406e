import { Decimal } from "../../../src/numbers/decimal";
import { formatNumber } from "../../../src/numbers/format-number";
import { type CellInput, typed } from "../sheet-from-rows";
import { pick, type Random } from "../hierarchies/budget-tree";
import type { PrintedFigure } from "./right-table";

type Print = (value: Decimal) => CellInput;
type Numeric = Decimal | number;

/** How one table spells its figures. */
export interface TableSpelling {
  amount: Print;
  count: Print;
  percent: Print;
  index: Print;
}

const text =
  (decimals: number, before = "", behind = ""): Print =>
  (value) =>
    `${before}${formatNumber(value, decimals)}${behind}`;

const number =
  (format: string): Print =>
  (value) =>
    typed(value.toNumber(), format);

const english =
  (decimals: number): Print =>
  (value) =>
    formatNumber(value, decimals).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

const SPELLINGS: TableSpelling[] = [
  { amount: text(0), count: text(0), percent: text(2), index: text(2) },
  { amount: text(0, "Rp. ", ",-"), count: text(0), percent: text(2, "", " %"), index: text(2) },
  { amount: text(0, "Rp "), count: text(0), percent: text(2, "", "%"), index: text(2) },
  { amount: english(0), count: text(0), percent: english(2), index: english(2) },
  {
    amount: number("#,##0"),
    count: number("0"),
    percent: (value) => typed(value.div(100).toNumber(), "0.00%"),
    index: number("0.00"),
  },
  { amount: number("#,##0"), count: number("0"), percent: number("0.00"), index: number("0.00") },
];

export const spellingOf = (random: Random): TableSpelling => pick(random, SPELLINGS);

export const figure = (value: Numeric, decimals: number, print: Print): PrintedFigure => ({
  value: new Decimal(value),
  decimals,
  print,
});

export const amount = (value: Numeric, { amount: print }: TableSpelling) => figure(value, 0, print);
export const count = (value: Numeric, { count: print }: TableSpelling) => figure(value, 0, print);
export const index = (value: Numeric, { index: print }: TableSpelling) =>
  figure(new Decimal(value).toDecimalPlaces(2), 2, print);
export const percent = (value: Numeric, { percent: print }: TableSpelling) =>
  figure(new Decimal(value).toDecimalPlaces(2), 2, print);

export const percentOf = (part: PrintedFigure, whole: PrintedFigure, spelling: TableSpelling) =>
  percent(part.value.div(whole.value).times(100), spelling);
