/** Computes whole sheets from stdin with IronCalc; a process of its own, for IronCalc is an ES module. */
import fs from "node:fs";
import path from "node:path";
import { initSync, Model } from "@ironcalc/wasm";

initSync({
  module: fs.readFileSync(path.join(import.meta.dirname, "../../../node_modules/@ironcalc/wasm/wasm_bg.wasm")),
});
const sheets = JSON.parse(fs.readFileSync(0, "utf8"));
const model = new Model("built", "en", "UTC", "en");
model.pauseEvaluation();
sheets.forEach(({ name }, index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
// The general format shows fewer digits than a number has, so each formula is printed once more on a sheet of its own.
model.newSheet();
const printed = sheets.length;
const each = (act) =>
  sheets.map(({ name, rows }, sheet) => rows.map((row, y) => row.map((input, x) => act(name, sheet, y, x, input))));
const letters = (column) => String.fromCharCode(65 + column);
const at = (sheet, y) => 1 + sheet * 1000 + y;
each((name, sheet, y, x, input) => {
  if (input === "") return;
  model.setUserInput(sheet, y + 1, x + 1, input);
  const cell = `'${name}'!${letters(x)}${y + 1}`;
  if (input.startsWith("=")) {
    model.setUserInput(printed, at(sheet, y), x + 1, `=IF(ISNUMBER(${cell}),TEXT(${cell},"0.000000"),"")`);
  }
});
model.resumeEvaluation();
model.evaluate();
const values = each((_name, sheet, y, x, input) => {
  if (!input.startsWith("=")) return null;
  const shown = model.getFormattedCellValue(sheet, y + 1, x + 1);
  if (shown.startsWith("#")) return { error: shown };
  const number = model.getFormattedCellValue(printed, at(sheet, y), x + 1);
  return number === "" ? shown : Number(number);
});
process.stdout.write(JSON.stringify(values));
