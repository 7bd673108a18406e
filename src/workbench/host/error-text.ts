const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#GETTING_DATA",
]);

/** Whether a typed text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text.toUpperCase());
}
