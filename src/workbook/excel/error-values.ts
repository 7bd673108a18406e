/** What Office.js shows where a cell holds an error; always in English, whatever the language of Excel. */
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

export function isErrorValue(value: string): boolean {
  return errorValues.has(value);
}
