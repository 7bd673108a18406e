import { execFileSync } from "node:child_process";
import path from "node:path";
import { evaluateFormula, type ResultCell } from "../../src/functions/in-formulas/evaluate-formula";
import { findCalls } from "../../src/functions/in-formulas/find-calls";
import { columnLetters } from "../../src/workbook/address";
import type { NewSheet } from "../../src/workbook/new-sheet";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();

/** Results of our functions may depend on each other; more steps than this no worksheet has. */
const MOST_ROUNDS = 8;
const ENGINE = path.join(__dirname, "ironcalc-sheets.mjs");

/** The sheets as Excel would show them: a foreign engine computes the formulas, the add-in's definitions our functions. */
export function calculateSheets(sheets: NewSheet[]): SheetSnapshot[] {
  const works = sheets.map(startWork);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = works.filter(({ isDone }) => !isDone);
    if (open.length === 0) break;
    const printed = runEngine(open.map(prepare));
    open.forEach((work, index) => takeResults(work, printed[index] ?? [], round));
  }
  return works.map(({ sheet, values, formulas }) => snapshotOf(sheet, values, formulas));
}

export function calculateSheet(sheet: NewSheet): SheetSnapshot {
  const [snapshot] = calculateSheets([sheet]);
  if (!snapshot) throw new Error("Nothing was calculated");
  return snapshot;
}

interface Work {
  sheet: NewSheet;
  formulas: (string | null)[][];
  typed: CellValue[][];
  values: CellValue[][];
  known: Map<string, string>;
  scratch: string[];
  isDone: boolean;
}

function startWork(sheet: NewSheet): Work {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const grid = <Item>(of: (cell: NewSheet["rows"][number][number]) => Item) =>
    sheet.rows.map((row) => Array.from({ length: width }, (_, x) => of(row[x] ?? null)));
  const typed = grid((cell): CellValue => (cell && "value" in cell ? cell.value : null));
  const formulas = grid((cell) => (cell && "formula" in cell ? cell.formula : null));
  return { sheet, formulas, typed, values: typed, known: new Map(), scratch: [], isDone: false };
}

/** What is typed into the engine: calls of ours as the results known so far, their computed arguments below the sheet. */
function prepare(work: Work): string[][] {
  work.scratch = [];
  const rows = work.formulas.map((row, y) =>
    row.map((formula, x) => {
      if (formula !== null) return withResults(formula, work.known, work.scratch);
      const value = work.typed[y]?.[x] ?? null;
      return value === null ? "" : typeof value === "string" ? `'${value}` : String(value);
    }),
  );
  return [...rows, ...work.scratch.map((argument) => [`=${argument}`])];
}

function takeResults(work: Work, printed: string[][], round: number): void {
  const { sheet, formulas, typed, known, scratch } = work;
  const before = JSON.stringify([...known]);
  work.values = formulas.map((row, y) =>
    row.map((formula, x) => (formula === null ? (typed[y]?.[x] ?? null) : read(printed[y]?.[x] ?? ""))),
  );
  const results = scratch.map((_argument, index) => read(printed[formulas.length + index]?.[0] ?? ""));
  const snapshot = snapshotOf(sheet, work.values, formulas);
  for (const each of formulas.flat()) if (each) learn(each, snapshot, known, scratch, results);
  work.isDone = known.size === 0 || (round > 0 && JSON.stringify([...known]) === before);
}

function read(text: string): CellValue {
  if (text === "") return null;
  if (/^#/.test(text)) return { error: text };
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

function runEngine(grids: string[][][]): string[][][] {
  const input = JSON.stringify(grids);
  const answer = execFileSync(process.execPath, [ENGINE], { input, encoding: "utf8", maxBuffer: 1e8 });
  return JSON.parse(answer) as string[][][];
}

const keyOf = (name: string, args: string[]) => `${name}(${args.join(",")})`;
const isPlain = (argument: string) =>
  argument === "" || /^(\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?|"[^"]*"|-?[\d.]+)$/.test(argument);

function withResults(formula: string, known: Map<string, string>, scratch: string[]): string {
  let text = "";
  let at = 0;
  for (const call of findCalls(formula)) {
    for (const argument of call.args) if (!isPlain(argument)) scratch.push(withResults(argument, known, scratch));
    text += formula.slice(at, call.start) + (known.get(keyOf(call.definition.id, call.args)) ?? "0");
    at = call.end;
  }
  return text + formula.slice(at);
}

function learn(
  formula: string,
  snapshot: SheetSnapshot,
  known: Map<string, string>,
  scratch: string[],
  results: CellValue[],
): void {
  for (const { definition, args } of findCalls(formula)) {
    for (const argument of args) if (!isPlain(argument)) learn(argument, snapshot, known, scratch, results);
    const plain = args.map((argument) => {
      if (isPlain(argument)) return argument;
      const result = results[scratch.indexOf(withResults(argument, known, []))] ?? null;
      return typeof result === "string" ? `"${result}"` : String(result ?? "");
    });
    const found = evaluateFormula(`=${definition.id}(${plain.join(",")})`, { sheets: [snapshot] }, snapshot.name);
    known.set(keyOf(definition.id, args), literal(found?.[0]?.[0] ?? { error: "#NAME?", message: "" }));
  }
}

function literal(cell: ResultCell): string {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? `"${cell}"` : "NA()";
}

function snapshotOf(sheet: NewSheet, values: CellValue[][], formulas: (string | null)[][]): SheetSnapshot {
  return {
    name: sheet.name,
    hidden: false,
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas,
    formats: values.map((row, y) => row.map((_value, x) => sheet.rows[y]?.[x]?.format ?? "General")),
    merges: [],
  };
}

/** The value of a cell by its address. */
export function cellIn(sheet: SheetSnapshot, address: string): CellValue {
  const found = sheet.values.flatMap((row, y) =>
    row.flatMap((value, x) => (`${columnLetters(x)}${y + 1}` === address ? [value] : [])),
  );
  return found[0] ?? null;
}
