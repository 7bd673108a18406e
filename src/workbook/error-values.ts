/** What stands for an error in a cell, in Office.js, in files and in the grid: English, whatever the language of Excel. */
const errorValues: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** Whether a cell's value or a text is one of them. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && errorValues.has(value);
}
