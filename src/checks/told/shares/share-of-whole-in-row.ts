import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { placeOfPrinted, type PrintedPlace } from "../printed-places";
import { valueOf } from "../told-value";
import { SHARE_OF_ROW } from "./share-of-named-row";
import { offBeside } from "../off-beside";

/** A figure of a row, and the other figure of that row which it is told to be a share of. */
export interface ShareInRow {
  place: PrintedPlace;
  whole: PrintedPlace;
}

export const percentOf = ({ place, whole }: ShareInRow) => (valueOf(place.figure) / valueOf(whole.figure)) * 100;

/** The percentage that is told behind an amount is not the share that the row of the amount gives. */
export function remarkOnShare(
  percent: Mention,
  amount: Mention,
  share: ShareInRow,
  about: string,
  words: NarrativeStrings,
): Remark {
  const expected = expectedText(percent.figure, new Decimal(percentOf(share)));
  const source = `${placeOfPrinted(share.place)} / ${share.whole.figure.cell}`;
  return offBeside(
    {
      rule: SHARE_OF_ROW,
      kind: "persen",
      printed: percent.figure.text,
      of: amount.figure.text,
      expected,
      place: source,
      trace: [`${source} × 100 = ${expected}`],
      about: `${about} ${amount.lead.slice(-40)}`,
    },
    words,
  );
}
