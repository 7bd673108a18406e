import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { readingWith } from "../../../numbers/reading";
import { type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** `Dibandingkan tahun 2022 kunjungan naik …`, `… dari tahun sebelumnya`: since an earlier time, of which no level is told. */
const SINCE =
  /\b(?:(?:di)?banding(?:kan)?|dari(?:pada)?)\s+(?:dengan\s+)?(?:(?:realisasi|capaian|kondisi|jumlah|pada|di|akhir)\s+)*(?:tahun|periode|bulan|triwulan|semester)\s+(?:(?:19|20)\d{2}|lalu|sebelum\w*|yang\s+sama)/i;

/** So many digits of a percentage are no chance. */
const FEWEST_DIGITS = 3;

interface ToldGrowth {
  amount: Mention;
  percent: Mention;
  direction: Direction;
}

/**
 * `Kunjungan 2023 mencapai 318.420 orang. Dibandingkan tahun 2022 kunjungan naik 109.690 orang atau 34,45%`: the growth is
 * told of the level that it came to, where growth is told of the level before.
 */
export function growthsOfToldLevel(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run[index - 1];
    if (!before || before.place.cell !== at.place.cell) return [];
    return growthsIn(at).flatMap((growth) => judge(at, growth, before, words));
  });
}

function growthsIn({ mentions, text }: RunningSentence): ToldGrowth[] {
  if (!SINCE.test(text) || mentions.some(({ isCut }) => isCut)) return [];
  return mentions.flatMap((amount, at) => {
    const percent = mentions[at + 1];
    const direction = directionBefore(amount.lead);
    const isTold = percent?.isJoined && percent.figure.unit === "%" && amount.figure.unit !== "%";
    // Any other figure of the sentence may be a level of it.
    return direction && isTold && mentions.length === 2 ? [{ amount, percent, direction }] : [];
  });
}

function judge(
  at: RunningSentence,
  { amount, percent, direction }: ToldGrowth,
  before: RunningSentence,
  words: NarrativeStrings,
): RunningRemark[] {
  const change = amount.figure.reading.value;
  const levels = before.mentions.filter(({ figure }) => figure.unit === amount.figure.unit && figure.unit !== null);
  const [level, ...others] = levels.map(({ figure }) => figure);
  if (!level || levels.some(({ isCut }) => isCut) || !opensWith(levels[0], amount, direction)) return [];
  const earlierOf = ({ reading: { value } }: PrintedFigure) =>
    direction.isUp ? value.minus(change) : value.plus(change);
  const earlier = earlierOf(level);
  if (earlier.lte(0) || digitsOf(percent.figure) < FEWEST_DIGITS) return [];
  const isShareOf = (whole: PrintedFigure) =>
    bestAgreement(percent.figure, percentages(readingsOf(amount.figure), readingsOf(whole))) !== "impossible";
  const asFigure = (value: Decimal): PrintedFigure => ({ ...level, reading: readingWith(level.reading, { value }) });
  const isGrowthOf = (each: PrintedFigure) => earlierOf(each).gt(0) && isShareOf(asFigure(earlierOf(each)));
  if (!isShareOf(level) || [level, ...others].some(isGrowthOf) || others.some(isShareOf)) return [];
  const from = formatNumber(earlier, level.reading.decimals);
  const right = change.div(earlier).times(HUNDRED);
  const expected = expectedText(percent.figure, right);
  return [
    {
      at,
      remark: {
        rule: "selisih-kalimat",
        kind: "selisih",
        severity: "error",
        printed: percent.figure.text,
        expected,
        explanation: words.selisih(percent.figure.text, from, level.text, expected),
        trace: [
          `${formatShort(change)} / (${formatShort(level.reading.value)} ${direction.isUp ? "−" : "+"} ${formatShort(change)}) × 100 = ${formatShort(right)}`,
        ],
        source: `${from} → ${level.text}`,
        about: `pertumbuhan ${amount.lead.slice(-48)}`,
      },
    },
  ];
}

const digitsOf = ({ reading: { value, decimals } }: PrintedFigure) =>
  formatNumber(value, decimals).replace(/\D/g, "").length;

/** `Kunjungan wisatawan … mencapai` of `kunjungan naik`, or of `angka ini naik`. */
function opensWith(level: Mention | undefined, { lead }: Mention, { index }: Direction): boolean {
  const subject = lead.slice(0, index).replace(SINCE, " ");
  if (/\b(?:ini|tersebut)\W*$/i.test(subject.replace(/\b(?:tahun|bulan)\s+(?:ini|tersebut)\b/gi, " "))) return true;
  const named = (subject.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.test(word));
  const said = level?.lead.toLowerCase() ?? "";
  return named.length > 0 && named.every((word) => said.includes(word));
}

const COMMON = /^(?:jika|bila|maka|jumlah|angka|nilai|telah|sudah|juga|pada|dengan|mengalami|tahun|tersebut)$/;
