import type { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../expectation";
import type { Remark } from "../remark";

/** A figure, or several that are taken together. */
interface Told {
  text: string;
  reading: { value: Decimal };
}

/** A percentage that the part and the whole it is told of do not give. */
export function shareRemark(
  percent: PrintedFigure,
  part: Told,
  whole: Told,
  right: Decimal,
  about: string,
  words: NarrativeStrings,
): Remark {
  const expected = expectedText(percent, right);
  return {
    rule: "bagian-kalimat",
    kind: "persen",
    severity: "error",
    printed: percent.text,
    expected,
    explanation: words.bagian(percent.text, part.text, whole.text, expected),
    trace: [`${formatShort(part.reading.value)} / ${formatShort(whole.reading.value)} × 100 = ${formatShort(right)}`],
    source: "bagian / seluruhnya × 100",
    about,
  };
}
