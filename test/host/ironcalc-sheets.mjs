/** Computes workbooks of inputs with IronCalc; a thread of its own, for IronCalc is an ES module and its start is dear. */
import fs from "node:fs";
import path from "node:path";
import { workerData } from "node:worker_threads";
import { initSync, Model } from "@ironcalc/wasm";

initSync({ module: fs.readFileSync(path.join(import.meta.dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm")) });

function letters(column) {
  const [before, last] = [Math.floor(column / 26), String.fromCharCode(65 + (column % 26))];
  return before === 0 ? last : letters(before - 1) + last;
}

function compute(sheets) {
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
  const at = (sheet, y) => 1 + sheet * 1000 + y;
  each((name, sheet, y, x, input) => {
    if (input === "") return;
    model.setUserInput(sheet, y + 1, x + 1, input);
    if (!input.startsWith("=")) return;
    const cell = `'${name.replaceAll("'", "''")}'!${letters(x)}${y + 1}`;
    model.setUserInput(printed, at(sheet, y), x + 1, `=IF(ISNUMBER(${cell}),TEXT(${cell},"0.000000000"),"")`);
  });
  model.resumeEvaluation();
  model.evaluate();
  return each((_name, sheet, y, x, input) => {
    if (!input.startsWith("=")) return null;
    const shown = model.getFormattedCellValue(sheet, y + 1, x + 1);
    if (shown.startsWith("#")) return { error: shown };
    const number = model.getFormattedCellValue(printed, at(sheet, y), x + 1);
    return number === "" ? shown : Number(number);
  });
}

const { port, signal } = workerData;
port.on("message", (workbooks) => {
  try {
    port.postMessage({ values: workbooks.map(compute) });
  } catch (error) {
    port.postMessage({ problem: String(error) });
  }
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
