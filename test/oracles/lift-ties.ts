/**
 * IronCalc rounds the binary value, so that ROUND(1.005;2) is 1.00 there; Excel and LibreOffice round what 15 digits
 * show. A lift far below the last digit shown brings its ties where Excel has them, and moves nothing else.
 */
const LIFT = "1E-11";

/** The formula with every `ROUND(x,n)` written as `ROUND(x+SIGN(x)*1E-11,n)`. */
export function liftTies(formula: string): string {
  const start = formula.search(/\bROUND\(/);
  if (start < 0) return formula;
  const open = start + "ROUND(".length;
  const { comma, close } = argumentsOf(formula, open);
  const value = formula.slice(open, comma);
  // The sign needs no lifting; taking it of the value as it was keeps nested formulas short.
  const lifted = `ROUND((${liftTies(value)})+SIGN(${value})*${LIFT},${formula.slice(comma + 1, close)})`;
  return formula.slice(0, start) + lifted + liftTies(formula.slice(close + 1));
}

/** Where the last comma of a call stands, and the parenthesis that ends it. */
function argumentsOf(formula: string, open: number): { comma: number; close: number } {
  let depth = 0;
  let comma = open;
  for (let at = open; at < formula.length; at += 1) {
    const letter = formula[at] ?? "";
    if ("({".includes(letter)) depth += 1;
    if (depth === 0 && letter === ",") comma = at;
    if (depth === 0 && letter === ")") return { comma, close: at };
    if (")}".includes(letter)) depth -= 1;
  }
  throw new RangeError(`A parenthesis is missing: ${formula}`);
}
