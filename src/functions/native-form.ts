/**
 * A formula in plain Excel that gives what the function gives, for arguments that are numbers. Names of parameters in
 * braces stand for cells or ranges: `ROUND({realisasi}/{target}*100,2)`. English names and commas, as Excel stores it.
 * Where halves are common (a mean of two or four figures) the form counts in whole hundredths, `ROUND(…*100,0)/100`:
 * a half of a whole number is exact in a double, which 72,725 is not, and engines differ in how they round that.
 */
export interface NativeForm {
  formula: string;
  /** Excel functions newer than Excel 2010 that it cannot do without. */
  needs?: readonly string[];
  /** Optional arguments that may be given all the same: with these values they are as good as left out. */
  unlessGiven?: Readonly<Record<string, string | number>>;
  /** The numbers it was proven for: every parameter with its bounds, so that tests can draw from them. */
  domain: Readonly<Record<string, NativeDomain>>;
}

export interface NativeDomain {
  low: number;
  high: number;
  decimals: number;
  /** Cells in a column, for a parameter that is a range; 1 if absent. */
  cells?: number;
}

/** The native formula with cells or ranges in the places of its parameters. */
export function fillNativeForm(form: NativeForm, references: Readonly<Record<string, string>>): string {
  return form.formula.replace(/\{([a-z]\w*)\}/g, (_whole, name: string) => {
    const reference = references[name];
    if (reference === undefined) throw new RangeError(`No reference for ${name}`);
    return reference;
  });
}
