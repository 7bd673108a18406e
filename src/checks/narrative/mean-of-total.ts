import { Decimal } from "../../numbers/decimal";
import { isDigitAway } from "../../numbers/digit-slip";
import { formatShort } from "../../numbers/format-number";
import { scaleInterval } from "../../numbers/printed-precision";
import type { Mention } from "../../sentences/mention";
import { monthsOfPeriod, namesMonths } from "../../sentences/months-of-period";
import type { NarrativeStrings } from "../../strings/narrative";
import { bestAgreement, expectedText, readingsOf } from "./expectation";
import { type Checked, joinChecked, NOTHING } from "./remark";

const MEAN = /\b(?:rerata|rata-rata)\b/i;
const EACH = /\b(?:per(?=bulan)|per\s+|(?:setiap|tiap)(?:-tiap)?\s+)(bulan|[a-z]{4,})(?:nya)?\b/i;
const IS_MEAN = /^[^;.]*\b(?:rerata|rata-rata)\b(?:\s+(?:[a-z]+|(?:19|20)\d{2})){0,8}\s*(?:rp\.?\s*)?$/i;

/** Behind the mean the total that it is of: `2.579 perkara dari 18.753 perkara`. */
const OUT_OF = /^\s*(?:[a-z]+\s+){0,5}dari\s+(?:(?:total|jumlah|seluruh)\s+)?(?:[a-z]+\s+){0,3}$/i;

/** Before it: `420 pengaduan, atau rata-rata`. */
const GOES_ON =
  /^[^;.]{0,60}(?:,|\batau|\bdengan|\bsehingga|\bberarti|\()\s*(?:dengan\s+|atau\s+)?(?:rerata|rata-rata)\b/i;

const NO_TOTAL =
  /\b(?:rerata|rata-rata|per|target\w*|naik|turun|meningkat|menurun|bertambah|berkurang|lebih|kurang|dibanding\w*|tahun\s+(?:lalu|sebelum\w*)|maksimal|minimal|paling|sisa)\b/i;

/** Farther off it is the mean of something else. */
const MOST_OFF = 0.1;

const MONTHS = 12;
const FEWEST_MONTHS = 6;

/** `ditangani 420 pengaduan, atau rata-rata 37 pengaduan per bulan`: the total, how many, and the mean, in one sentence. */
export function checkMeanOfTotal(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  if (!MEAN.test(text) || !EACH.test(text)) return NOTHING;
  return joinChecked(
    mentions.map((mean, at) => {
      const each = eachOf(mean);
      const total = each === null ? null : totalOf(mentions, at);
      const count = total && each !== null ? countOf(each, text, mentions, [mean, total]) : null;
      return total && count ? judge(mean, total, count, words) : NOTHING;
    }),
  );
}

/** Of what it is told for each one: `per bulan`. */
function eachOf({ figure, lead, behind }: Mention): string | null {
  if (figure.unit === "%" || !IS_MEAN.test(lead) || /\d/.test(lead.replace(/\b(?:19|20)\d{2}\b/g, ""))) return null;
  const near = `${lead.slice(lead.search(MEAN))} ${/^[^,;.()]*/.exec(behind)?.[0] ?? ""}`;
  const told = near.match(new RegExp(EACH.source, "gi")) ?? [];
  return told.length === 1 ? (EACH.exec(near)?.[1]?.toLowerCase() ?? null) : null;
}

const isTime = ({ figure: { unit }, behind }: Mention) =>
  /^(?:bulan|hari|tahun|minggu|jam|triwulan|semester)$/i.test(unit ?? "") || /^\s*(?:bulan|hari)\b/i.test(behind);

function totalOf(mentions: Mention[], at: number): Mention | null {
  const [mean, behind] = [mentions[at], mentions[at + 1]];
  if (!mean) return null;
  const isOf = (total: Mention | undefined): total is Mention =>
    total !== undefined &&
    !total.isCut &&
    total.figure.unit !== "%" &&
    (total.figure.unit === mean.figure.unit || mean.figure.unit === null) &&
    total.figure.reading.value.gt(mean.figure.reading.value);
  if (isOf(behind) && OUT_OF.test(behind.lead)) return behind;
  const counted = mentions.slice(0, at).filter((each) => !isTime(each));
  const last = counted.at(-1);
  const alike = counted.filter(isOf);
  return isOf(last) && alike.length === 1 && GOES_ON.test(mean.lead) && !NO_TOTAL.test(last.lead) ? last : null;
}

interface Count {
  count: number;
  /** Told, and not only what a year has. */
  isTold: boolean;
}

function countOf(each: string, text: string, mentions: Mention[], [mean, total]: Mention[]): Count | null {
  if (new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? []).size > 1 && !namesMonths(text)) return null;
  if (each === "bulan") {
    const count = monthsOfPeriod([text]);
    return count === null ? null : { count, isTold: namesMonths(text) };
  }
  const [only, ...more] = mentions.filter(
    (one) =>
      one !== mean && one !== total && one.figure.unit?.toLowerCase() === each && one.figure.reading.decimals === 0,
  );
  if (!only || more.length > 0 || only.isCut) return null;
  const count = only.figure.reading.value.toNumber();
  return count > 1 ? { count, isTold: true } : null;
}

function judge({ figure, lead }: Mention, total: Mention, { count, isTold }: Count, words: NarrativeStrings): Checked {
  const meansOf = (by: number) =>
    readingsOf(total.figure).map(({ value, possible }) => ({
      value: value.div(by),
      possible: scaleInterval(possible, new Decimal(1).div(by)),
    }));
  const [mean] = meansOf(count);
  if (!mean) return NOTHING;
  const { value, decimals, scale } = figure.reading;
  const off = value.minus(mean.value).abs();
  // Of a year that is not over yet, fewer months are.
  const others = isTold
    ? []
    : Array.from({ length: MONTHS - FEWEST_MONTHS }, (_, less) => meansOf(FEWEST_MONTHS + less));
  const isRight = off.lt(new Decimal(10).pow(-decimals).times(scale));
  if (isRight || bestAgreement(figure, [...meansOf(count), ...others.flat()]) !== "impossible")
    return { remarks: [], checked: 1 };
  const [shown, wanted] = [value, mean.value].map((each) => each.div(scale).toFixed(decimals));
  if (off.div(mean.value).gt(MOST_OFF) && !isDigitAway(shown ?? "", wanted ?? "")) return NOTHING;
  const expected = expectedText(figure, mean.value);
  return {
    remarks: [
      {
        rule: "rata-rata-kalimat",
        kind: "rata-rata",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.mean(figure.text, total.figure.text, String(count), expected),
        trace: [`${formatShort(total.figure.reading.value)} / ${count} = ${formatShort(mean.value)}`],
        source: `${total.figure.text} / ${count}`,
        about: `rata-rata ${lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}
