import { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { addIntervals, possibleValues } from "../../../numbers/printed-precision";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { offSum } from "./off-sum";

/** `…, seluruhnya`, `…, sehingga jumlah seluruhnya`: all that was listed before it. */
const TOTAL =
  /^\s*(?:[a-z]+\s*){0,3}[,;)]?\s*(?:(?:sehingga|jadi|maka|atau|dengan)\s+)?(?:(?:jumlah(?:nya)?|total)\s+)?(?:seluruhnya|keseluruhan(?:nya)?|totalnya|total)\s*(?:adalah|sebanyak|sebesar|sejumlah|mencapai|menjadi|berjumlah)?\s*$/i;

/** Words that make them no parts of one total, or not all of them. */
const NO_PART =
  /\b(?:antara\s+lain|di\s?antaranya|termasuk|dari|menjadi|target\w*|naik|turun|meningkat|menurun|bertambah|berkurang|dibanding\w*|rata-rata|per|setiap|sisa|selisih|masing-masing|dikurangi)\b/i;

const FEWEST_DIGITS = 3;

/**
 * `sabu 512,87 gram, ganja 1.304,55 gram dan tembakau 148,70 gram, seluruhnya 1.996,12 gram`: what is told as all of it is a
 * slip of the hand away from the sum of all that the sentence lists before.
 */
export function checkTotalBehindParts(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((total, at) => {
      const parts = mentions.slice(0, at).filter(({ isJoined, figure }) => !(isJoined && figure.unit === "%"));
      if (parts.length < 2 || total.isCut || total.figure.unit === "%" || !TOTAL.test(total.lead)) return NOTHING;
      if (parts.some((part) => !isPart(part, total))) return NOTHING;
      const value = Decimal.sum(...parts.map(({ figure }) => figure.reading.value));
      const possible = addIntervals(parts.map(({ figure }) => possibleValues(figure.reading)));
      if (bestAgreement(total.figure, [{ value, possible }]) !== "impossible") return { remarks: [], checked: 1 };
      if (!isSlip(total, value)) return NOTHING;
      const figures = parts.map(({ figure }) => figure);
      const about = `seluruhnya ${total.lead.slice(-40)}`;
      return { remarks: [offSum(total.figure, figures, about, words.rincian)], checked: 1 };
    }),
  );
}

const isPart = ({ figure, lead, isCut, isNegated, isBase }: Mention, { figure: total }: Mention) =>
  !isCut &&
  !isNegated &&
  !isBase &&
  (figure.unit === total.unit || figure.unit === null) &&
  figure.reading.scale === total.reading.scale &&
  figure.reading.decimals === total.reading.decimals &&
  !NO_PART.test(lead);

function isSlip({ figure: { reading } }: Mention, sum: Decimal): boolean {
  const [printed, right] = [reading.value, sum].map((value) =>
    value.div(reading.scale).toFixed(reading.decimals).replace(/\D/g, ""),
  );
  return (right ?? "").length >= FEWEST_DIGITS && isDigitAway(printed ?? "", right ?? "");
}
