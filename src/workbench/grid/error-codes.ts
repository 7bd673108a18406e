/** The errors that a cell can show. */
const errorCodes = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

export function isErrorCode(text: unknown): text is string {
  return typeof text === "string" && errorCodes.has(text);
}
