import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { expectedText } from "../expectation";
import type { Remark } from "../remark";

/** What is told of all its parts is not what they come to together. */
export function offSum(
  whole: PrintedFigure,
  parts: readonly PrintedFigure[],
  about: string,
  explain: (printed: string, listed: string, expected: string) => string,
): Remark {
  const sum = Decimal.sum(0, ...parts.map(({ reading }) => reading.value));
  const expected = expectedText(whole, sum);
  const listed = parts.map(({ text }) => text.trim()).join(" + ");
  return {
    rule: "rincian-kalimat",
    kind: "jumlah",
    severity: "error",
    printed: whole.text,
    expected,
    explanation: explain(whole.text, listed, expected),
    trace: [`${parts.map(({ reading }) => formatShort(reading.value)).join(" + ")} = ${formatShort(sum)}`],
    source: listed,
    about,
  };
}
