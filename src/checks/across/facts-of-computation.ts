import { nameOf } from "../../tables/same-name";
import { toA1 } from "../../workbook/address";
import type { Computation } from "../computation-in-text";
import type { Fact, Measure } from "./fact";

/** What a computation in words takes for target and realisasi, and what it arrives at. */
export function factsOfComputation(computation: Computation, list: string, year: number | null): Fact[] {
  const { quotient, sheet, position, label } = computation;
  if (!/[a-z]{3}/i.test(label)) return [];
  const parts: [Measure, Fact["reading"]][] = [
    ["realisasi", quotient.numerator],
    ["target", quotient.denominator],
    ["capaian", quotient.result],
  ];
  return parts.map(([measure, reading]) => ({
    sheet: sheet.name,
    cell: toA1(position),
    printed: quotient.text,
    reading,
    name: nameOf(label),
    label,
    code: [],
    codeCell: null,
    sasaran: null,
    unit: "",
    year,
    measure,
    isDerived: false,
    qualifier: "",
    source: { list, row: list, isPlan: false, isComputation: true, table: null, figure: null },
    support: 1,
  }));
}
