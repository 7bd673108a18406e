import { isErrorValue } from "../../workbook/error-values";
import type { BookCulture, CellContent } from "./host-book";
import { HostError } from "./host-error";

/** What a cell comes to hold when something is written to it, and the number format that Excel gives it along the way. */
export interface TypedContent {
  content: CellContent;
  format?: string;
}

const longestText = 32767;

/**
 * Understands a written value as Excel does, which is as if it had been typed: text that looks like a number in the
 * book's culture becomes one, `50%` becomes 0.5, a leading apostrophe or the text format keeps text as it is, and `=`
 * begins a formula. Dates and currency signs are left as text; Excel would read more into them.
 */
export function typedContent(written: unknown, format: string, culture: BookCulture): TypedContent {
  if (typeof written === "number") {
    return { content: { value: format === "@" ? withDecimalSeparator(written, culture) : written } };
  }
  if (typeof written === "boolean") {
    return { content: { value: format === "@" ? String(written).toUpperCase() : written } };
  }
  if (typeof written !== "string") {
    throw new HostError("InvalidArgument", "A cell takes a text, a number, true or false, or null.");
  }
  if (written.length > longestText) throw new HostError("InvalidArgument", "The text is too long for a cell.");
  if (written === "") return { content: { value: null } };
  if (format === "@") return { content: { value: written } };
  if (written.startsWith("'")) return { content: { value: written.slice(1) } };
  if (written.startsWith("=") && written.length > 1) return { content: { formula: wellFormed(written) } };
  if (isErrorValue(written.toUpperCase())) return { content: { value: { error: written.toUpperCase() } } };
  if (/^(true|false)$/i.test(written)) return { content: { value: written.toLowerCase() === "true" } };
  return typedNumber(written, format, culture) ?? { content: { value: written } };
}

function typedNumber(written: string, format: string, culture: BookCulture): TypedContent | null {
  const decimal = escaped(culture.decimalSeparator);
  const group = escaped(culture.groupSeparator);
  // Group separators need not stand at the thousands: `81,59` is 8159 where the comma groups.
  const pattern = new RegExp(
    `^\\s*([+-]?)(\\d+(?:${group}\\d+)*)?(?:${decimal}(\\d*))?(E[+-]?\\d+)?\\s*(%?)\\s*$`,
    "i",
  );
  const match = pattern.exec(written);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && fraction === "") return null;
  const digits = whole.split(culture.groupSeparator).join("");
  // Two places to the right in the text, so that 50,1% is exactly the double next to 0.501.
  const power = Number(exponent.slice(1) || 0) - (percent ? 2 : 0);
  const value = Number(`${sign}${digits || "0"}.${fraction || "0"}E${power}`);
  if (!Number.isFinite(value)) return null;
  const taken = { content: { value } };
  if (format !== "General") return taken;
  if (percent) return { ...taken, format: fraction ? "0.00%" : "0%" };
  if (exponent) return { ...taken, format: "0.00E+00" };
  return whole.includes(culture.groupSeparator) ? { ...taken, format: fraction ? "#,##0.00" : "#,##0" } : taken;
}

/** Excel refuses a formula that does not close what it opens. */
function wellFormed(formula: string): string {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'/g, "");
  let open = 0;
  for (const sign of withoutTexts) {
    if (sign === "(") open++;
    if (sign === ")") open--;
    if (open < 0) break;
  }
  if (open !== 0 || withoutTexts.includes('"') || /[+\-*/^&,(=]$/.test(withoutTexts.trim())) {
    throw new HostError("InvalidArgument", `Not a formula: ${formula}`);
  }
  return formula;
}

function withDecimalSeparator(value: number, culture: BookCulture): string {
  return String(value).replace(".", culture.decimalSeparator);
}

function escaped(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
