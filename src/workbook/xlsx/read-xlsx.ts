import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { limits } from "./limits";
import { readNumberFormats } from "./number-formats";
import { refuseUnreadable } from "./recognise-file";
import { readSharedStrings } from "./shared-strings";
import { readSheetCells } from "./sheet-cells";
import { gridsOf } from "./sheet-grid";
import { readWorkbookPart } from "./workbook-part";
import { XlsxProblem } from "./xlsx-problem";
import { ZipParts } from "./zip-parts";

/** Reads an .xlsx or .xlsm file, in Node and in a browser. Throws an XlsxProblem where it is no readable workbook. */
export function readXlsx(data: ArrayBuffer | Uint8Array): Promise<WorkbookSnapshot> {
  // A promise, so that a reader that works beside the page can take its place.
  return new Promise((resolve) => resolve(readNow(data instanceof Uint8Array ? data : new Uint8Array(data))));
}

function readNow(bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length > limits.fileBytes) throw new XlsxProblem("file-too-large");
  refuseUnreadable(bytes);
  const parts = new ZipParts(bytes);
  const { sheets, is1904, stringsPath, stylesPath } = readWorkbookPart(parts);
  const strings = stringsPath === null ? null : parts.read(stringsPath);
  const surroundings = {
    strings: strings ? readSharedStrings(strings) : [],
    styles: readNumberFormats(stylesPath === null ? null : parts.read(stylesPath)),
    is1904,
    cellsLeft: limits.cells,
    placesLeft: limits.places,
  };
  return {
    sheets: sheets.map(({ name, isHidden, path }): SheetSnapshot => {
      const part = parts.read(path);
      if (!part) throw new XlsxProblem("truncated");
      const cells = readSheetCells(part, surroundings);
      const { isProtected, merges } = cells;
      return { name, hidden: isHidden, protected: isProtected, ...gridsOf(cells, surroundings), merges };
    }),
  };
}
