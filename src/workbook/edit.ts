/**
 * One change to one cell: a value or a formula, never both. `cell` is A1 without `$`; formulas are in English notation.
 * A text value is to stay text in the cell, whatever number Excel might read into it.
 */
export type Edit = { sheet: string; cell: string } & ({ value: string | number } | { formula: string });
