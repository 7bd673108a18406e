import { scanFormula } from "./scan-formula";

export type ListSeparator = "," | ";";

/**
 * A formula as the user's Excel shows it. Where `;` stands between arguments, the comma stands in figures and `\`
 * between the columns of an array; names of functions are English in Indonesian Excel too.
 */
export function shownFormula(formula: string, separator: ListSeparator): string {
  if (separator === ",") return formula;
  let braces = 0;
  return scanFormula(formula)
    .map(({ kind, text }) => {
      if (text === "{") braces += 1;
      if (text === "}") braces -= 1;
      if (kind === "comma") return braces > 0 ? "\\" : ";";
      return kind === "word" && /^\d*\.\d+(?:E\d*)?$/i.test(text) ? text.replace(".", ",") : text;
    })
    .join("");
}
