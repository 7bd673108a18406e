import { HUNDRED } from "../../../numbers/decimal";
import { readNumber } from "../../../numbers/read-number";
import { isFigure } from "../../../numbers/reading";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import { type Checked, NOTHING } from "../remark";
import { shareRemark } from "./share-remark";

/** `sehingga rasionya`, `maka rasio efisiensinya adalah` */
const SO_THE_RATIO_IS =
  /(?:\b(?:sehingga|maka|jadi|diperoleh|didapat|menghasilkan|dengan)\s|,)\s*(?:[a-z]+\s+){0,2}rasio(?:nya)?(?:\s+[a-z]+){0,3}\s*$/i;

/** `Rasio 2,59 berasal dari biaya Rp… dan realisasi Rp…` */
const IS_RATIO = /\brasio(?:nya)?(?:\s+[a-z]+){0,3}\s*$/i;
const COMES_FROM = /\b(?:berasal|diperoleh|dihitung|didapat)\s+dari\b[^,;.]*$/i;

/** Words that bring in a third amount, or another time. */
const SOMETHING_ELSE =
  /\b(?:naik|turun|meningkat|menurun|selisih|dibanding(?:kan)?\s+(?:dengan\s+)?tahun|tahun\s+(?:lalu|sebelum\w*)|ditambah|dikurangi|rata-rata|pertumbuhan)\b/i;

/** Farther off, it is the ratio of something else. */
const MOST_OFF = 0.5;

/** `biaya pemungutan Rp… dan realisasi PAD Rp…, sehingga rasionya 3,66`: the ratio of the only two amounts of its sentence. */
export function checkRatioOfAmounts(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  const amounts = mentions.filter(({ figure }) => figure.unit === "rupiah");
  const [told, ...more] = mentions.filter((each) => !amounts.includes(each));
  const [one, other] = amounts;
  if (!told || !one || !other || more.length > 0 || amounts.length > 2 || SOMETHING_ELSE.test(text)) return NOTHING;
  if (new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? []).size > 1 || mentions.some(({ isCut }) => isCut)) return NOTHING;
  const isLast = told.figure.start > other.figure.start && SO_THE_RATIO_IS.test(told.lead);
  const isFirst = told.figure.start < one.figure.start && IS_RATIO.test(told.lead) && COMES_FROM.test(one.lead);
  const percent = isLast || isFirst ? asPercent(told.figure) : null;
  if (!percent) return NOTHING;
  const ways = [
    ...percentages(readingsOf(one.figure), readingsOf(other.figure)),
    ...percentages(readingsOf(other.figure), readingsOf(one.figure)),
  ];
  const plain = ways.map(({ value, possible: { low, high } }) => ({
    value: value.div(HUNDRED),
    possible: { low: low.div(HUNDRED), high: high.div(HUNDRED) },
  }));
  if (bestAgreement(percent, [...ways, ...plain]) !== "impossible") return { remarks: [], checked: 1 };
  const [right] = ways;
  const printed = percent.reading.value;
  if (!right || printed.minus(right.value).abs().div(right.value).gt(MOST_OFF)) return NOTHING;
  const about = `rasio ${told.lead.slice(-40)}`;
  return { remarks: [shareRemark(percent, one.figure, other.figure, right.value, about, words)], checked: 1 };
}

/** `rasionya 3,66`: in percent, whether the sign stands there or not. */
function asPercent(figure: PrintedFigure): PrintedFigure | null {
  if (figure.unit === "%") return figure;
  if (figure.unit !== null || figure.reading.decimals === 0) return null;
  const reading = readNumber(figure.text, "percent");
  return isFigure(reading) ? { ...figure, reading, unit: "%", isKnownUnit: true } : null;
}
