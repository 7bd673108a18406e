import type { CellRange } from "../address";
import type { CellValue } from "../snapshot";
import { limits } from "./limits";
import type { StyleFormats } from "./number-formats";
import { moveFormula } from "./shared-formula";
import { asCellText, readText } from "./shared-strings";
import { XlsxProblem } from "./xlsx-problem";
import { XmlReader, XmlToken } from "./xml-reader";
import { xmlChunks } from "./xml-chunks";
import { readMerge } from "./merges";
import { serialOf } from "./iso-date";

/** Days by which the calendar of old Mac workbooks begins later. */
const DAYS_TO_1904 = 1462;

/** What cells need from the rest of the workbook. */
export interface CellSurroundings {
  strings: string[];
  styles: StyleFormats;
  is1904: boolean;
  /** How many cells the whole workbook may still hold. */
  cellsLeft: number;
}

/** The cells of a sheet that hold something, in the order of the file; the lists have one entry for each. */
export interface SheetCells {
  rows: number[];
  columns: number[];
  values: CellValue[];
  formats: string[];
  /** By the index of the cell in the lists. */
  formulas: Map<number, string>;
  merges: CellRange[];
  isProtected: boolean;
}

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** Reads one worksheet part. */
export function readSheetCells(part: Uint8Array, surroundings: CellSurroundings): SheetCells {
  return new SheetReader(part, surroundings).read();
}

class SheetReader {
  private readonly xml: XmlReader;
  private readonly cells: SheetCells = {
    rows: [],
    columns: [],
    values: [],
    formats: [],
    formulas: new Map(),
    merges: [],
    isProtected: false,
  };
  private readonly shared = new Map<string, SharedFormula>();
  /** Cells that share a formula which was not yet read when they came. */
  private readonly waiting: { index: number; id: string }[] = [];
  private row = -1;
  private column = -1;

  constructor(
    part: Uint8Array,
    private readonly surroundings: CellSurroundings,
  ) {
    this.xml = new XmlReader(xmlChunks(part));
  }

  read(): SheetCells {
    const { xml, cells } = this;
    for (let token = xml.next(); token !== XmlToken.End; token = xml.next()) {
      if (token !== XmlToken.Open) continue;
      const { name } = xml;
      if (name === "c") this.readCell();
      else if (name === "row") {
        this.row = readIndex(xml.attribute("r"), limits.rows) ?? this.row + 1;
        this.column = -1;
      } else if (name === "mergeCell") {
        const merge = readMerge(xml.attribute("ref"));
        if (merge) cells.merges.push(merge);
      } else if (name === "sheetProtection") cells.isProtected = /^(1|true)$/.test(xml.attribute("sheet") ?? "");
      // What newer versions add stands here, in elements that may bear any name.
      else if (name === "extLst") xml.skip();
    }
    for (const { index, id } of this.waiting) this.writeOut(index, id);
    return cells;
  }

  private readCell(): void {
    const { xml } = this;
    this.place(xml.plainAttribute("r"));
    const type = xml.plainAttribute("t") ?? "n";
    const style = Number(xml.plainAttribute("s") ?? 0);
    let raw: string | null = null;
    let formula: string | null = null;
    let sharedId: string | null = null;
    if (xml.isEmpty) return void xml.next();
    for (let depth = 1; depth > 0;) {
      const token = xml.next();
      if (token === XmlToken.Close) depth -= 1;
      if (token !== XmlToken.Open) continue;
      if (xml.name === "v") raw = xml.innerText();
      else if (xml.name === "is") raw = readText(xml);
      else if (xml.name === "f") {
        sharedId = xml.attribute("t") === "shared" ? xml.attribute("si") : null;
        formula = xml.innerText();
      } else xml.skip();
    }
    const value = raw === null ? null : this.valueOf(type, raw, style, formula !== null);
    if (value === null && formula === null) return;
    this.add(value, this.surroundings.styles.formats[style] ?? "General");
    if (formula !== null) this.addFormula(formula, sharedId);
  }

  /** `B12`, or the cell after the last one where a writer leaves the address out. */
  private place(address: string | null): void {
    if (address === null) {
      this.column += 1;
      this.row = Math.max(this.row, 0);
    } else {
      let column = 0;
      let at = 0;
      for (let code = address.charCodeAt(0) & ~32; code >= 65 && code <= 90; code = address.charCodeAt(++at) & ~32)
        column = column * 26 + code - 64;
      this.column = column - 1;
      let row = 0;
      const firstDigit = at;
      for (let code = address.charCodeAt(at); code >= 48 && code <= 57; code = address.charCodeAt(++at))
        row = row * 10 + code - 48;
      const isAddress = firstDigit > 0 && at === address.length && row <= limits.rows;
      this.row = isAddress ? row - 1 : -1;
    }
    if (this.column < 0 || this.column >= limits.columns || this.row < 0) throw new XlsxProblem("truncated");
  }

  private valueOf(type: string, raw: string, style: number, isResult: boolean): CellValue {
    switch (type) {
      case "s":
        return this.surroundings.strings[Number(raw)] ?? null;
      case "inlineStr":
        return raw;
      case "str":
        // An empty result looks blank and is taken as blank, as from Excel itself.
        return raw === "" && isResult ? null : asCellText(raw);
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: raw };
      case "d":
        return serialOf(raw);
    }
    if (raw.trim() === "") return null;
    const number = Number(raw);
    if (!Number.isFinite(number)) return null;
    return this.surroundings.is1904 && this.surroundings.styles.isDate[style] ? number + DAYS_TO_1904 : number;
  }

  private add(value: CellValue, format: string): void {
    if (--this.surroundings.cellsLeft < 0) throw new XlsxProblem("too-many-cells");
    this.cells.rows.push(this.row);
    this.cells.columns.push(this.column);
    this.cells.values.push(value);
    this.cells.formats.push(format);
  }

  private addFormula(formula: string, sharedId: string | null): void {
    const index = this.cells.values.length - 1;
    if (formula !== "") {
      this.cells.formulas.set(index, `=${asTyped(formula)}`);
      if (sharedId !== null) this.shared.set(sharedId, { formula, row: this.row, column: this.column });
    } else if (sharedId !== null && !this.writeOut(index, sharedId)) this.waiting.push({ index, id: sharedId });
  }

  private writeOut(index: number, id: string): boolean {
    const first = this.shared.get(id);
    if (!first) return false;
    const { rows, columns, formulas } = this.cells;
    const moved = moveFormula(first.formula, rows[index]! - first.row, columns[index]! - first.column);
    formulas.set(index, `=${asTyped(moved)}`);
    return true;
  }
}

/** Excel stores newer functions and those of add-ins under a prefix that nobody types. */
function asTyped(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xl(?:fn|dudf|udf|ws)[._]/g, "") : formula;
}

/** Zero-based; `null` where there is none, and a damaged file where it is none that a sheet has. */
function readIndex(digits: string | null, size: number): number | null {
  if (digits === null) return null;
  const number = Number(digits);
  if (!Number.isInteger(number) || number < 1 || number > size) throw new XlsxProblem("truncated");
  return number - 1;
}
