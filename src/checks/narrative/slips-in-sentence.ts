import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatNumber, formatShort } from "../../numbers/format-number";
import { CAPS_IN_RULES } from "../../rules/capaian-rules";
import { tellsDistance } from "../../sentences/distance";
import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import { type DigitSlip, digitSlip } from "../../numbers/digit-slip";
import { causeOfSlip } from "./cause";
import { isChange } from "./changes/change-between-years";
import { bestAgreement, expectedText } from "./expectation";
import { type Checked, NOTHING, type Remark } from "./remark";
import {
  amountsOf,
  type Computed,
  explains,
  mistypedPart,
  sharesOf,
  sharesOfAll,
  sumsOfCounts,
} from "./sentence-arithmetic";

/** In a longer sentence some pair gives nearly any figure. */
const MOST_FIGURES = 7;

/** Digits that a figure needs for a slip of it to be no chance: more where any digit may be another. */
const FEWEST_DIGITS: Record<DigitSlip, number> = { swapped: 3, replaced: 4 };

/** What a sentence tells as the result of its other figures. */
const NAMES_RESULT =
  /\b(?:sisa\w*|selisih|berkurang|bertambah|naik|turun|meningkat|menurun|surplus|defisit|kurang|lebih|sehingga|menjadi|jumlah|total|seluruhnya)\b[^,;.]{0,30}$/i;

/**
 * A figure that nothing in its sentence gives, but that is one slip of the hand away from what others give:
 * `65 orang dari 80 undangan (82,15%)` for 81,25%. The likeness says what the words leave open.
 */
export function checkSlips(mentions: Mention[], words: NarrativeStrings): Checked {
  const positive = mentions.filter(({ isCut, figure }) => !isCut && figure.reading.value.gt(0));
  if (positive.length < 3 || positive.length > MOST_FIGURES || positive.length < mentions.length) return NOTHING;
  const found = positive.flatMap((mention) => slipsOf(mention, positive, words).map((remark) => ({ mention, remark })));
  // Of a wrong sum every part may be the wrong one, and each may be a slip away: then it is what is told as the result.
  const result = found.find(({ mention }) => NAMES_RESULT.test(mention.lead)) ?? found.at(-1);
  return result ? { remarks: [result.remark], checked: 1 } : NOTHING;
}

/** `capaian tertinggi adalah sasaran II (104,18%)`: that of one of them, and no share. */
const NAMES_EXTREME =
  /\b(?:capaian|nilai|indeks)\b[^,;.(]*\bter(?:tinggi|rendah|besar|kecil|banyak|sedikit)\b[^,;.(]*\(\s*$/i;

/** `atau 82,15%`, `(82,15%)`: it tells the figures before it once more. */
const isShareOfSentence = ({ lead, isJoined, isBase }: Mention) =>
  !isBase &&
  !NAMES_EXTREME.test(lead) &&
  (isJoined || /(?:\(|\batau\b[^,;.]{0,20}|\bmencapai|\bsebesar|\bprevalensi\w*|capaian\w*)\s*$/i.test(lead));

/** `25,5% dari realisasi setahun`: of a whole that the sentence does not print. */
const IS_OF_WHOLE =
  /^[\s)]*(?:dari|terhadap)\s+(?:[a-z]+\s+){0,3}?(?:setahun|sepanjang\s+tahun|satu\s+tahun|keseluruhan|seluruhnya)\b/i;

function slipsOf(mention: Mention, all: Mention[], words: NarrativeStrings): Remark[] {
  const { figure } = mention;
  const others = all.filter((each) => each !== mention);
  if (figure.unit === "%") {
    const apart = efficiencyOf(mention, others);
    if (apart) return remarkOn(figure, [apart], "selisih", words, FEWEST_OF_TWO);
    if (!isShareOfSentence(mention) || IS_OF_WHOLE.test(mention.behind)) return [];
    const shares = sharesOf(mention, counted(others));
    const isCapped =
      CAPS_IN_RULES.some((cap) => figure.reading.value.eq(cap)) &&
      shares.some(({ value }) => value.gt(figure.reading.value));
    if (isCapped) return [];
    if (
      shares.length === 0 ||
      bestAgreement(figure, [...shares.flatMap(({ ways }) => ways), ...sharesOfAll(others)]) !== "impossible"
    )
      return [];
    const direct = remarkOn(figure, shares, "persen", words);
    const before = all[all.indexOf(mention) - 1];
    if (direct.length > 0 || !before) return direct;
    return remarkOn(before.figure, mistypedPart(mention, before, others), "angka", words);
  }
  const computed = figure.unit === "rupiah" ? amountsOf(figure, others) : sumsOfCounts(mention, others);
  return explains(computed, figure)
    ? []
    : remarkOn(
        figure,
        computed.filter(({ isTelling }) => isTelling),
        "selisih",
        words,
      );
}

/** Of two percentages and nothing else: no other digits are near by chance. */
const FEWEST_OF_TWO: Record<DigitSlip, number> = { swapped: 3, replaced: 3 };

const NEARLY = new Decimal("0.02");

/** `Dengan capaian 103,93% dan penyerapan 95,70%, tingkat efisiensi adalah 8,23%`: what the two differ by, where it is told so. */
function efficiencyOf(mention: Mention, others: Mention[]): Computed | null {
  const [capaian, absorbed, ...more] = others;
  if (!capaian || !absorbed || more.length > 0 || !/\befisiensi\b[^,;.]*$/i.test(mention.lead)) return null;
  const isOfBoth =
    capaian.measure === "capaian" &&
    absorbed.measure === "serapan" &&
    others.every(({ figure }) => figure.unit === "%");
  const [one, other] = [capaian.figure.reading.value, absorbed.figure.reading.value];
  if (!isOfBoth || one.lte(other)) return null;
  const value = one.minus(other);
  // Some reckon it in percent of the capaian.
  const isShare = mention.figure.reading.value.minus(value.div(one).times(HUNDRED)).abs().lt(NEARLY);
  return isShare ? null : { value, formula: `${formatShort(one)} − ${formatShort(other)}`, isTelling: true };
}

/** Neither is a distance from the target part of it, nor one change of another, nor one percentage of another that is named apart. */
function counted(mentions: Mention[]): Mention[] {
  const changes = mentions.filter(isChange);
  return mentions.filter(
    (each) => !tellsDistance(each) && !isOfNameBefore(each) && (changes.length < 2 || !changes.includes(each)),
  );
}

/** `yang menonjol adalah desa Mandiri (150,00 persen)`: the percentage of what is named before it, and no part or whole of others. */
const isOfNameBefore = ({ figure, lead, behind, measure }: Mention) =>
  figure.unit === "%" &&
  /\(\s*$/.test(lead) &&
  /^\s*\)/.test(behind) &&
  measure !== "target" &&
  measure !== "realisasi";

/** What the figure should be, where exactly one result of the others is a slip away from it. */
function remarkOn(
  figure: PrintedFigure,
  computed: Pick<Computed, "value" | "formula">[],
  kind: Remark["kind"],
  words: NarrativeStrings,
  fewest = FEWEST_DIGITS,
): Remark[] {
  const { value, decimals, scale } = figure.reading;
  const inDigits = (each: Decimal) => formatNumber(each.div(scale), decimals);
  const printed = inDigits(value);
  const near = computed.flatMap((each) => {
    const right = inDigits(each.value);
    const slip = digitSlip(printed, right);
    return slip && right.replace(/\D/g, "").length >= fewest[slip] ? [{ ...each, slip, right }] : [];
  });
  const [only] = near;
  if (!only || near.some(({ right }) => right !== only.right)) return [];
  const expected = expectedText(figure, only.value);
  return [
    {
      rule: "salah-ketik-kalimat",
      kind,
      severity: "error",
      printed: figure.text,
      expected,
      explanation: words.slip(figure.text, only.formula, expected),
      cause: causeOfSlip(only.slip, words),
      trace: [`${only.formula} = ${formatShort(only.value)}`],
      source: only.formula,
      about: `salah ketik ${figure.lead.slice(-40)}`,
    },
  ];
}
