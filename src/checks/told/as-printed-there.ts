import type { PrintedFigure } from "../../sentences/printed-figure";
import { expectedText } from "../narrative/expectation";
import type { Remark } from "../narrative/remark";
import { placeOfPrinted, type PrintedPlace } from "./printed-places";

/** The figure of a sentence is not what the one cell that it tells prints. */
export function asPrintedThere(
  figure: PrintedFigure,
  there: PrintedPlace,
  {
    explain,
    ...parts
  }: Pick<Remark, "rule" | "about" | "cause"> & {
    explain(expected: string, place: string): string;
  },
): Remark {
  const expected = expectedText(figure, there.figure.reading.value);
  const place = placeOfPrinted(there);
  return {
    ...parts,
    kind: "silang",
    severity: "error",
    printed: figure.text,
    expected,
    explanation: explain(expected, place),
    trace: [`${place}: ${there.column.header} = ${there.figure.reading.text.trim()}`],
    source: place,
  };
}
