import { formatNumber } from "../../numbers/format-number";
import { readTypedNumber } from "../../numbers/number-format";
import { readNumber } from "../../numbers/read-number";
import { sum, type Decimal } from "../../numbers/decimal";
import { totalKind } from "../../tables/total-row";
import { isBlank, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { plansOf, type PlanLine } from "../plan/plan";
import type { DocumentPart } from "./document-part";

/** Fewer lines with an amount may be anything. */
const LEAST_ACTIVITIES = 3;
/** In rupiah; a smaller figure beside words is a count or a number of a list. */
const LEAST_AMOUNT = 1000;

/** The PK of the year as it stands in the workbook: its table, the budget of each kegiatan, the two parties. */
export function pkAppendix(workbook: WorkbookSnapshot, year: number, of: string): DocumentPart[] | null {
  const plans = plansOf(workbook, "pk");
  const plan = plans.filter((each) => each.year === year).at(-1) ?? plans.at(-1);
  const sheet = plan && workbook.sheets.find(({ name }) => name === plan.sheet);
  if (!plan || !sheet) return null;
  const title = `Perjanjian Kinerja${of} Tahun ${year}`;
  const hasUnits = plan.lines.some(({ satuanCell }) => satuanCell !== null);
  const rows = plan.lines.map((line, index) => [
    String(index + 1),
    line.sasaran === plan.lines[index - 1]?.sasaran ? "" : line.sasaran,
    line.indikator,
    targetText(line, hasUnits),
  ]);
  const last = plan.lines.at(-1)?.row ?? 0;
  return [
    ...partiesBefore(sheet, last),
    {
      kind: "table",
      caption: title,
      head: ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Target"],
      rows,
      figures: [3],
    },
    ...budgetOfActivities(workbook, sheet, last, year),
    ...signatures(sheet, last),
  ];
}

function targetText({ target, satuan }: PlanLine, hasUnits: boolean): string {
  if (isBlank(target)) return "-";
  if (typeof target !== "number") return typeof target === "object" ? "-" : String(target).replace(/\s*-$/, "");
  const reading = readTypedNumber(target, "General");
  const figure = reading.value ? formatNumber(reading.value, reading.value.decimalPlaces()) : String(target);
  if (!hasUnits || satuan === "") return figure;
  return satuan === "%" ? `${figure}%` : `${figure} ${satuan}`;
}

/** Kegiatan with their amounts: below the table of the PK, else on another sheet of the PK. */
function budgetOfActivities(
  { sheets }: WorkbookSnapshot,
  own: SheetSnapshot,
  below: number,
  year: number,
): DocumentPart[] {
  const others = sheets.filter((sheet) => sheet !== own && /perjanjian kinerja/i.test(topOf(sheet)));
  const lists = [activitiesOn(own, below + 1), ...others.map((sheet) => activitiesOn(sheet, sheet.firstRow))];
  const list = lists.find((each) => each.length >= LEAST_ACTIVITIES);
  if (!list) return [];
  const total = sum(list.map(({ amount }) => amount));
  return [
    {
      kind: "table",
      caption: `Anggaran per kegiatan Tahun ${year}`,
      head: ["No", "Kegiatan", "Anggaran (Rp)"],
      rows: [
        ...list.map(({ name, amount }, index) => [String(index + 1), name, formatNumber(amount, 0)]),
        ["", "JUMLAH", formatNumber(total, 0)],
      ],
      figures: [2],
    },
  ];
}

const topOf = (sheet: SheetSnapshot) => sheet.values.slice(0, 4).flat().join(" ");

/** The first run of rows that hold words and an amount behind them. */
function activitiesOn(sheet: SheetSnapshot, from: number): { name: string; amount: Decimal }[] {
  const list: { name: string; amount: Decimal }[] = [];
  for (let row = from; row < sheet.firstRow + sheet.values.length; row += 1) {
    const cells = cellsAt(sheet, row);
    const amount = amountOf(cells.at(-1) ?? null);
    const words = cells.slice(0, -1).find((each) => typeof each === "string" && /[a-z]{3}/i.test(each));
    const name = String(words ?? "").replace(/^\s*\d{1,2}\s*[.)]\s*/, "");
    if (amount && name !== "" && totalKind(name, false) === null) list.push({ name, amount });
    else if (list.length >= LEAST_ACTIVITIES) break;
    else list.length = 0;
  }
  return list;
}

function amountOf(value: string | number | null): Decimal | null {
  if (value === null) return null;
  const { value: amount } = typeof value === "number" ? readTypedNumber(value, "#,##0") : readNumber(value, "rupiah");
  return amount?.gte(LEAST_AMOUNT) ? amount : null;
}

/** What is written about the parties: who they are and what they promise. It stands before the table in a printed PK. */
function partiesBefore(sheet: SheetSnapshot, below: number): DocumentPart[] {
  return rowsBelow(sheet, below).flatMap((cells): DocumentPart[] => {
    const [text] = cells;
    const isSaid = cells.length === 1 && typeof text === "string" && /^pihak (pertama|kedua)\b.*\s/i.test(text);
    return isSaid ? [{ kind: "paragraph", text }] : [];
  });
}

/** From the place and day on: two columns, the second party on the left. */
function signatures(sheet: SheetSnapshot, below: number): DocumentPart[] {
  const rows = Array.from(
    { length: sheet.firstRow + sheet.values.length - below - 1 },
    (_row, step) => below + 1 + step,
  );
  const heads = rows.find((row) => {
    const words = cellsAt(sheet, row).map(String);
    return words.length === 2 && words.every((each) => /^\W*pihak (pertama|kedua)\W*$/i.test(each));
  });
  if (heads === undefined) return [];
  const columns = columnsWith(sheet, heads);
  const pair = (row: number): [string, string] => {
    const [left, right] = columns.map((column) => valueAt(sheet, row, column));
    return [wordsIn(left), wordsIn(right)];
  };
  const after = rows.filter((row) => row > heads).map(pair);
  while (after.length > 0 && after.at(-1)?.every((each) => each === "")) after.pop();
  return [{ kind: "signatures", rows: [pair(heads - 1), pair(heads), ...after] }];
}

const wordsIn = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

function columnsWith(sheet: SheetSnapshot, row: number): number[] {
  return Array.from({ length: sheet.values[0]?.length ?? 0 }, (_cell, index) => sheet.firstColumn + index).filter(
    (column) => !isBlank(valueAt(sheet, row, column)),
  );
}

function cellsAt(sheet: SheetSnapshot, row: number): (string | number)[] {
  return (sheet.values[row - sheet.firstRow] ?? []).flatMap((value) =>
    (typeof value === "string" && value.trim() !== "") || typeof value === "number" ? [value] : [],
  );
}

const rowsBelow = (sheet: SheetSnapshot, row: number) =>
  sheet.values.slice(row - sheet.firstRow + 1).map((_cells, index) => cellsAt(sheet, row + 1 + index));
