/** Computes sheets of inputs from stdin with IronCalc and prints what their cells show; a process of its own, for IronCalc is an ES module. */
import fs from "node:fs";
import path from "node:path";
import { initSync, Model } from "@ironcalc/wasm";

initSync({ module: fs.readFileSync(path.join(import.meta.dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm")) });
const sheets = JSON.parse(fs.readFileSync(0, "utf8"));
const results = sheets.map((rows) => {
  const model = new Model("sheet", "en", "UTC", "en");
  model.pauseEvaluation();
  rows.forEach((row, y) => row.forEach((input, x) => input !== "" && model.setUserInput(0, y + 1, x + 1, input)));
  model.resumeEvaluation();
  model.evaluate();
  return rows.map((row, y) => row.map((_input, x) => model.getFormattedCellValue(0, y + 1, x + 1)));
});
process.stdout.write(JSON.stringify(results));
