import { nameOf } from "../../tables/same-name";
import { toA1 } from "../../workbook/address";
import type { Computation } from "../writing/computation-in-text";
import type { Entry } from "./entry";
import type { Fact, Measure } from "./fact";

/** What a computation in words takes for target and realisasi, and what it arrives at. */
export function entryOfComputation(computation: Computation, list: string, year: number | null): Entry[] {
  const { quotient, sheet, position, label } = computation;
  if (!/[a-z]{3}/i.test(label)) return [];
  const name = nameOf(label);
  const parts: [Measure, Fact["reading"]][] = [
    ["realisasi", quotient.numerator],
    ["target", quotient.denominator],
    ["capaian", quotient.result],
  ];
  const facts = () =>
    parts.map(([measure, reading]): Fact => ({
      sheet: sheet.name,
      cell: toA1(position),
      printed: quotient.text,
      reading,
      name,
      label,
      unit: "",
      year,
      measure,
      isDerived: false,
      qualifier: "",
      source: { list, row: list, isPlan: false, isComputation: true, isIncome: false, table: null, figure: null },
      support: 1,
    }));
  return [
    {
      list,
      origin: "computation",
      sheet: sheet.name,
      name,
      label,
      code: [],
      codeCell: null,
      sasaran: null,
      unit: "",
      facts,
    },
  ];
}
