import type { Finding } from "../../checks/finding";
import type { PaneWords } from "../../strings/pane";
import type { Edit } from "../../workbook/edit";
import { nameOnCard } from "../findings/card-text";

/** More cells than this are counted, not named. */
export const NAMED_CELLS = 4;

/** The cells of a fix in a few words: `D11, F11` and `T28A P2M`, or how many they are. */
export function nameCells(edits: readonly Edit[], words: PaneWords): { cells: string; sheets: string } {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  const [only] = sheets;
  if (sheets.length > 1 || only === undefined) {
    return { cells: words.countedCells(edits.length), sheets: words.countedSheets(sheets.length) };
  }
  const named = edits.length <= NAMED_CELLS;
  return { cells: named ? edits.map(({ cell }) => cell).join(", ") : words.countedCells(edits.length), sheets: only };
}

/** A cell as the card of its finding calls it, with its address: `TOTAL · Pagu (D11)`; elsewhere the address alone. */
export function nameOfCell({ sheet, cell }: Edit, findings: readonly Finding[], address: string): string {
  const found = findings.find((finding) => finding.sheet === sheet && finding.cell === cell && finding.names);
  const name = found?.names ? nameOnCard(found.names) : "";
  return name === "" ? address : `${name} (${address})`;
}
