import path from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { evaluateFormula, type ResultCell } from "../../src/functions/in-formulas/evaluate-formula";
import { findCalls } from "../../src/functions/in-formulas/find-calls";
import { parseA1 } from "../../src/workbook/address";
import type { NewSheet } from "../../src/workbook/new-sheet";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";

installCustomFunctionsRuntime();

/** Results of our functions may depend on each other; more steps than this no worksheet has. */
const MOST_ROUNDS = 8;
const PATIENCE = 120_000;
const ENGINE = path.join(__dirname, "ironcalc-sheets.mjs");

/** What a person types on a sheet that was built: `{ F7: 56.49 }`. */
export type Typed = Record<string, string | number>;

export interface FilledSheet {
  sheet: NewSheet;
  typed?: Typed;
}

/**
 * The sheets of a workbook as Excel would show them: a foreign engine computes the formulas, the add-in's definitions
 * our functions.
 */
export function calculate(sheets: FilledSheet[]): WorkbookSnapshot {
  const [workbook] = calculateWorkbooks([sheets]);
  if (!workbook) throw new Error("Nothing was calculated");
  return workbook;
}

/** Sheets that know nothing of each other, computed together. */
export function calculateSheets(sheets: NewSheet[]): SheetSnapshot[] {
  return calculateWorkbooks(sheets.map((sheet) => [{ sheet }])).flatMap((workbook) => workbook.sheets);
}

export function calculateWorkbooks(workbooks: FilledSheet[][]): WorkbookSnapshot[] {
  const works = workbooks.map(startWork);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = works.filter(({ isDone }) => !isDone);
    if (open.length === 0) break;
    const printed = runEngine(open.map(prepare));
    open.forEach((work, index) => takeResults(work, printed[index] ?? [], round));
  }
  return works.map(snapshotOf);
}

interface WorkSheet {
  sheet: NewSheet;
  formulas: (string | null)[][];
  typed: CellValue[][];
  values: CellValue[][];
  /** Computed arguments of our functions; the engine finds them below the sheet. */
  scratch: string[];
}

interface Work {
  sheets: WorkSheet[];
  /** Results of calls, by their sheet and text. */
  known: Map<string, string>;
  isDone: boolean;
}

function startWork(filled: FilledSheet[]): Work {
  const sheets = filled.map(({ sheet, typed: byHand = {} }): WorkSheet => {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    const grid = <Item>(of: (cell: NewSheet["rows"][number][number]) => Item) =>
      sheet.rows.map((row) => Array.from({ length: width }, (_, x) => of(row[x] ?? null)));
    const typed = grid((cell): CellValue => (cell && "value" in cell && cell.value !== "" ? cell.value : null));
    const formulas = grid((cell) => (cell && "formula" in cell ? cell.formula : null));
    for (const [address, value] of Object.entries(byHand)) {
      const { row, column } = parseA1(address);
      typed[row]![column] = value;
      formulas[row]![column] = null;
    }
    return { sheet, formulas, typed, values: typed, scratch: [] };
  });
  return { sheets, known: new Map(), isDone: false };
}

type EngineSheet = { name: string; rows: string[][] };

/** What is typed into the engine: calls of ours as the results known so far, their computed arguments below the sheet. */
function prepare({ sheets, known }: Work): EngineSheet[] {
  return sheets.map((work) => {
    const { name } = work.sheet;
    work.scratch = [];
    const rows = work.formulas.map((row, y) =>
      row.map((formula, x) => {
        if (formula !== null) return withResults(formula, name, known, work.scratch);
        const value = work.typed[y]?.[x] ?? null;
        return value === null ? "" : typeof value === "string" ? `'${value}` : String(value);
      }),
    );
    return { name, rows: [...rows, ...work.scratch.map((argument) => [`=${argument}`])] };
  });
}

function takeResults(work: Work, printed: CellValue[][][], round: number): void {
  const { known } = work;
  const before = JSON.stringify([...known]);
  work.sheets.forEach((sheet, index) => {
    sheet.values = sheet.formulas.map((row, y) =>
      row.map((formula, x) =>
        formula === null ? (sheet.typed[y]?.[x] ?? null) : plain(printed[index]?.[y]?.[x] ?? null),
      ),
    );
  });
  const workbook = snapshotOf(work);
  work.sheets.forEach(({ sheet, formulas, scratch }, index) => {
    const results = scratch.map((_argument, at) => plain(printed[index]?.[formulas.length + at]?.[0] ?? null));
    for (const each of formulas.flat()) if (each) learn(each, sheet.name, workbook, known, scratch, results);
  });
  work.isDone = known.size === 0 || (round > 0 && JSON.stringify([...known]) === before);
}

/** A formula that gives no text leaves its cell as good as blank. */
const plain = (value: CellValue): CellValue => (value === "" ? null : value);

type Engine = (workbooks: EngineSheet[][]) => CellValue[][][][];
let engine: Engine | null = null;

/** One thread for all computations of a test file, which waits for its answers. */
function startEngine(): Engine {
  const { port1: here, port2: port } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(ENGINE, { workerData: { port, signal }, transferList: [port] });
  worker.unref();
  here.unref();
  return (workbooks) => {
    Atomics.store(signal, 0, 0);
    here.postMessage(workbooks);
    if (Atomics.wait(signal, 0, 0, PATIENCE) === "timed-out") throw new Error("The engine does not answer");
    const { message } = receiveMessageOnPort(here) as { message: { values?: CellValue[][][][]; problem?: string } };
    if (!message.values) throw new Error(message.problem);
    return message.values;
  };
}

function runEngine(workbooks: EngineSheet[][]): CellValue[][][][] {
  return (engine ??= startEngine())(workbooks);
}

const keyOf = (sheet: string, name: string, args: string[]) => `${sheet}!${name}(${args.join(",")})`;
const isPlain = (argument: string) =>
  argument === "" || /^(\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?|"[^"]*"|-?[\d.]+)$/.test(argument);

function withResults(formula: string, sheet: string, known: Map<string, string>, scratch: string[]): string {
  let text = "";
  let at = 0;
  for (const call of findCalls(formula)) {
    for (const argument of call.args) {
      if (!isPlain(argument)) scratch.push(withResults(argument, sheet, known, scratch));
    }
    text += formula.slice(at, call.start) + (known.get(keyOf(sheet, call.definition.id, call.args)) ?? "0");
    at = call.end;
  }
  return text + formula.slice(at);
}

function learn(
  formula: string,
  sheet: string,
  workbook: WorkbookSnapshot,
  known: Map<string, string>,
  scratch: string[],
  results: CellValue[],
): void {
  for (const { definition, args } of findCalls(formula)) {
    for (const argument of args) if (!isPlain(argument)) learn(argument, sheet, workbook, known, scratch, results);
    const plainArgs = args.map((argument) => {
      if (isPlain(argument)) return argument;
      const result = results[scratch.indexOf(withResults(argument, sheet, known, []))] ?? null;
      return typeof result === "string" ? `"${result}"` : String(result ?? "");
    });
    const found = evaluateFormula(`=${definition.id}(${plainArgs.join(",")})`, workbook, sheet);
    known.set(keyOf(sheet, definition.id, args), literals(found ?? [[{ error: "#NAME?", message: "" }]]));
  }
}

/** One cell as it would be typed, a block as an array constant. */
function literals(block: ResultCell[][]): string {
  const [first] = block.flat();
  if (block.length === 1 && block[0]?.length === 1 && first !== undefined) return literal(first);
  return `{${block.map((row) => row.map(literal).join(",")).join(";")}}`;
}

function literal(cell: ResultCell): string {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? `"${cell}"` : "NA()";
}

function snapshotOf({ sheets }: Work): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ sheet, values, formulas }) => ({
      name: sheet.name,
      hidden: false,
      protected: false,
      firstRow: 0,
      firstColumn: 0,
      values,
      formulas,
      formats: values.map((row, y) => row.map((_value, x) => sheet.rows[y]?.[x]?.format ?? "General")),
      merges: [],
    })),
  };
}

/** The value of a cell by its address. */
export function cellIn(sheet: SheetSnapshot, address: string): CellValue {
  const { row, column } = parseA1(address);
  return sheet.values[row]?.[column] ?? null;
}

export function calculateSheet(sheet: NewSheet): SheetSnapshot {
  const [snapshot] = calculateSheets([sheet]);
  if (!snapshot) throw new Error("Nothing was calculated");
  return snapshot;
}
