import { type Decimal, HUNDRED, round } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { printedDigits } from "../../../numbers/printed-digits";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, exactly, expectedText, lessThan, percentages, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { shareRemark } from "../shares/share-remark";

/** How many there should be: `kebutuhan`, `menurut DSP sebanyak`. */
const NEEDED =
  /\b(?:kebutuhan(?:nya)?|formasi(?:nya)?|dsp|abk|standar|bezetting|dibutuhkan|seharusnya|ideal(?:nya)?)\b/i;

/** `%, sehingga masih terdapat kekurangan`, `atau kurang`: all that is missing. */
const IS_MISSING =
  /^[^.;]{0,12}(?:,\s*|\b(?:atau|sehingga|dan|maka|dengan)\b\s*)(?:(?:masih|terdapat|ada|terjadi|berarti)\s+)*(?:kurang|kekurangan)(?:nya)?\s*(?:(?:pegawai|personel|personil|tenaga|formasi|jabatan)\s*)?(?:sebanyak|sebesar|sejumlah)?\s*$/i;

/** What there is of it: `baru terisi`, `yang tersedia`, `jumlah yang ada`. */
const FILLED =
  /\b(?:terisi|diisi|tersedia|terpenuhi|dipenuhi|dimiliki|riil|bertugas|yang\s+ada|saat\s+ini|baru)\b[^,;.\d]*$/i;

/** Only some of those that are missing, or another time. */
const OF_SOME = /\b(?:di\s?antaranya|termasuk|terutama|masing-masing|tahun\s+(?:lalu|sebelum\w*|depan|berikut\w*))\b/i;

/** So many digits of a percentage are no chance. */
const FEWEST_DIGITS = 3;

/**
 * `Dibandingkan DSP sebanyak 799 orang, kekuatan riil baru mencapai 63,33 % atau kurang 293 orang`: what is there, in figures or
 * in percent, and what is missing make up what is needed.
 */
export function checkShortOfNeed(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((missing, at) => {
      const need = mentions.slice(Math.max(0, at - 3), at).find((each) => isNeed(each));
      if (!need || !isCount(missing) || !IS_MISSING.test(missing.lead) || !isOfOneKind(missing, need)) return NOTHING;
      const between = mentions.slice(mentions.indexOf(need) + 1, at);
      const percent = between.find(({ figure }) => figure.unit === "%");
      const [filled, ...others] = between.filter((each) => each !== percent);
      if (between.length === 0 || others.length > 0 || between.some(({ isCut }) => isCut)) return NOTHING;
      if ([...between, missing, need].some(({ lead }) => OF_SOME.test(lead)) || isLess(need, missing)) return NOTHING;
      if (!filled) return percent ? byPercent(need, percent, missing, words) : NOTHING;
      return isCount(filled) && !OF_OTHERS.test(filled.lead) && isOfOneKind(filled, need) && !isLess(need, filled)
        ? byCount(need, filled, percent, missing, words)
        : NOTHING;
    }),
  );
}

const isNeed = (mention: Mention) =>
  isCount(mention) &&
  (NEEDED.test(mention.lead) ||
    /^\s*(?:orang\s+)?formasi\b/i.test(mention.behind) ||
    mention.figure.unit === "formasi");

/** Places are called otherwise than the people who fill them. */
const PLACES = /^(?:orang|formasi|pegawai|personel|personil|jabatan)$/i;

const isOfOneKind = ({ figure: one }: Mention, { figure: other }: Mention) =>
  one.unit === other.unit || one.unit === null || [one, other].every(({ unit }) => PLACES.test(unit ?? ""));

/** `Kebutuhan dokter 12 orang dan perawat yang ada 8 orang`: others than those who are needed. */
const OF_OTHERS = /\b(?:dan|sedangkan|sementara|serta)\s+(?!(?:baru|yang|telah|sudah|hanya|saat|jumlah)\b)/i;

const isLess = (one: Mention, other: Mention) => one.figure.reading.value.lt(other.figure.reading.value);

const valueOf = ({ figure }: Mention) => figure.reading.value;

const isShare = (percent: Mention, part: Decimal, whole: Mention) => {
  const ways = percentages([exactly(part)], readingsOf(whole.figure));
  return bestAgreement(percent.figure, [...ways, ...lessThan(HUNDRED, ways)]) !== "impossible";
};

/** Of what is needed only the share that is there is told. */
function byPercent(need: Mention, percent: Mention, missing: Mention, words: NarrativeStrings): Checked {
  const there = valueOf(need).minus(valueOf(missing));
  if (isShare(percent, there, need)) return { remarks: [], checked: 1 };
  if (printedDigits(percent.figure.reading).length < FEWEST_DIGITS) return NOTHING;
  const told = round(valueOf(need).times(valueOf(percent)).div(HUNDRED), 0);
  const right = there.div(valueOf(need)).times(HUNDRED);
  const { decimals } = percent.figure.reading;
  const isSlip = digitSlip(formatNumber(valueOf(percent), decimals), formatNumber(right, decimals)) !== null;
  // A percentage that no whole number of them gives is the wrong one itself.
  if (!isSlip && isShare(percent, told, need)) {
    const share = { figure: { ...percent.figure, text: `${percent.figure.text} × ${need.figure.text}` } };
    return { remarks: [missingRemark(need, share, missing, valueOf(need).minus(told), words)], checked: 1 };
  }
  const part = { text: `${need.figure.text} − ${missing.figure.text}`, reading: { value: there } };
  return {
    remarks: [shareRemark(percent.figure, part, need.figure, right, `kurang ${missing.lead.slice(-40)}`, words)],
    checked: 1,
  };
}

function byCount(
  need: Mention,
  filled: Mention,
  percent: Mention | undefined,
  missing: Mention,
  words: NarrativeStrings,
): Checked {
  const right = valueOf(need).minus(valueOf(filled));
  if (right.eq(valueOf(missing))) return { remarks: [], checked: 1 };
  const isBorneOut = percent ? isShare(percent, valueOf(filled), need) : FILLED.test(filled.lead);
  return isBorneOut ? { remarks: [missingRemark(need, filled, missing, right, words)], checked: 1 } : NOTHING;
}

function missingRemark(
  need: Mention,
  { figure: there }: Pick<Mention, "figure">,
  { figure, lead }: Mention,
  right: Decimal,
  words: NarrativeStrings,
) {
  const expected = expectedText(figure, right);
  return {
    rule: "sisa-bagian-kalimat",
    kind: "selisih" as const,
    severity: "error" as const,
    printed: figure.text,
    expected,
    explanation: words.sisaBagian(figure.text, need.figure.text, there.text, expected),
    trace: [`${formatShort(valueOf(need))} − ${formatShort(valueOf(need).minus(right))} = ${formatShort(right)}`],
    source: `${need.figure.text} − ${there.text}`,
    about: `kurang ${lead.slice(-48)}`,
  };
}
