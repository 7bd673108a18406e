import { formatShort } from "../../../numbers/format-number";
import { COMPARATIVE, OPPOSITES } from "../../../sentences/comparatives";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, pairs } from "../changes/change";
import { speaksOfLess } from "../less-is-better";
import { type Checked, joinChecked, NOTHING, type Remark } from "../remark";

/** `lebih tinggi` right before how far it is, in two kinds: of any figure, and of a time. */
const FAR = new RegExp(String.raw`\blebih\s+(${COMPARATIVE})(?=\s*(?:sebesar\s*)?$)`, "i");

/** `poin dari target`, `dibandingkan dengan standar`: what it is measured from, named before its figure. */
const MEASURED_FROM =
  /^\s*[a-z]*\s*(?:dari(?:pada)?|di\s?banding(?:kan)?(?:\s+dengan)?|terhadap)\s+(?:[a-z]+\s+){0,4}?(?:target|standar|batas|pagu|estimasi|rencana|rata-rata)\b[^;.,()]{0,40}$/i;

const MEANS_MORE = /tinggi|besar|banyak|lama|lambat/i;
const OF_TIME = /lama|lambat|cepat|singkat/i;
const TIMES = /^(?:detik|menit|jam|hari|hari kerja|minggu|bulan)$/i;

/** `69,62% … lebih rendah 5,38 poin dari target 75,00%`: how far is right, and so the word must be. */
export function checkDistances(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((far, at) => {
      const [level, goal] = [mentions[at - 1], mentions[at + 1]];
      return level && goal ? distanceOf(level, far, goal, words) : NOTHING;
    }),
  );
}

function distanceOf(level: Mention, far: Mention, goal: Mention, words: NarrativeStrings): Checked {
  const match = FAR.exec(far.lead);
  const word = match?.[1]?.toLowerCase() ?? "";
  if (!match || !MEASURED_FROM.test(goal.lead) || [level, far, goal].some(({ isCut }) => isCut)) return NOTHING;
  if (OF_TIME.test(word) && !TIMES.test(unitOf(goal) ?? "")) return NOTHING;
  const isMore = MEANS_MORE.test(word);
  if (/[;.]\s/.test(far.lead)) return NOTHING;
  if (!isDistance(level.figure, far.figure, goal.figure)) return howFar(level, far, goal, isMore, words);
  if (isMore === level.figure.reading.value.gt(goal.figure.reading.value)) return { remarks: [], checked: 1 };
  const expected = match[0].replace(match[1] ?? "", OPPOSITES[word] ?? word);
  return { remarks: [sideRemark(match[0], expected, isMore, level.figure, goal.figure, words)], checked: 1 };
}

/** Nothing but the word stands between the level and how far it is: of no other level can it be told. */
const ONLY_FAR = new RegExp(
  String.raw`^\s*(?:pada\s+)?(?:tahun\s+\d{4})?,?\s*(?:atau\s+|yang\s+)?lebih\s+(?:${COMPARATIVE})\s*(?:sebesar\s*)?$`,
  "i",
);

/** `3,9 bulan lebih cepat 0,9 bulan dari target 4,5 bulan`: the word is right, and how far it is is not. */
function howFar(level: Mention, far: Mention, goal: Mention, isMore: boolean, words: NarrativeStrings): Checked {
  const [one, by, other] = [level.figure, far.figure, goal.figure];
  const unit = unitOf(level);
  const isOfOneUnit = unit !== null && unit === unitOf(goal) && (unitOf(far) === unit || by.unit === "Poin");
  const isTrue = one.reading.value.gt(other.reading.value) === isMore && !one.reading.value.eq(other.reading.value);
  if (
    !isOfOneUnit ||
    !isTrue ||
    !ONLY_FAR.test(far.lead.replace(/^\s*bulan\b/i, "")) ||
    (by.unit === "%" && one.unit === "%")
  )
    return NOTHING;
  return checkDifference(by, pairs(other, one), other, one, words);
}

/** `3,9 bulan`: a month may be a name, so that no unit is read of it. */
const unitOf = ({ figure: { unit }, behind }: Mention) =>
  unit ?? /^\s*(bulan)\b/i.exec(behind)?.[1]?.toLowerCase() ?? null;

/** The three figures agree to the last digit, and the two levels count one thing. */
function isDistance(level: PrintedFigure, far: PrintedFigure, goal: PrintedFigure): boolean {
  const between = level.reading.value.minus(goal.reading.value).abs();
  return level.unit === goal.unit && between.gt(0) && between.eq(far.reading.value);
}

export function sideRemark(
  printed: string,
  expected: string,
  isMore: boolean,
  level: PrintedFigure,
  goal: PrintedFigure,
  words: NarrativeStrings,
): Remark {
  const say = isMore ? words.bandingTinggi : words.bandingRendah;
  const [one, other] = [level.reading.value, goal.reading.value];
  return {
    rule: "banding-kalimat",
    kind: "selisih",
    severity: "error",
    printed,
    expected,
    explanation: say(printed, level.text, goal.text),
    trace: [`${formatShort(one)} − ${formatShort(other)} = ${formatShort(one.minus(other))}`],
    source: `${level.text} / ${goal.text}`,
    about: `${printed} ${goal.text}`,
  };
}

/** Words that only say how the figure before stands to what follows. */
const STANDS = String.raw`(?:(?:dan|yang|atau|sedikit|jauh|masih|berada|sudah|telah|juga|tetapi|namun)[\s,]+)*`;
/** `di atas batas target`, `di bawah target`, and what the goal is called. */
const SIDE = String.raw`(di\s?(?:atas|bawah)\s+((?:batas\s+|ambang\s+)?(?:target|batas|ambang)))(?:\s+(?:maksimal|sebesar|yang\s+ditetapkan|yaitu|yakni|nasional|\((?=$)))*\s*\(?$`;
const SIDE_OF_PLAN = String.raw`(di\s?(?:atas|bawah)\s+(target|rencana))(?:\s+(?:penyerapan|serapan|penarikan|realisasi|sebesar))*\s*$`;

/** The figure before against the one behind. */
const ON_SIDE = new RegExp(String.raw`^[\s,)]*${STANDS}${SIDE}`, "i");

/** `43,47% dari pagu efektif, di bawah rencana 48,00%`: of what is spent there is one measure only. */
const SPENT_ON_SIDE = new RegExp(
  String.raw`^\s*\)?\s*dari\s+(?:total\s+)?pagu(?:\s+(?:efektif|anggaran|akhir|revisi|dipa))?\s*,\s*${STANDS}${SIDE_OF_PLAN}`,
  "i",
);

/** `Rp2.205 ribu per bulan, naik 3,13% dari tahun 2022, tetapi masih di bawah target`: past how much it rose since. */
const SINCE_ON_SIDE = new RegExp(
  String.raw`^\s*(?:dari|dibanding(?:kan)?)(?:\s+dengan)?\s+tahun\s+(?:\d{4}|lalu|sebelumnya)\s*,\s*${STANDS}${SIDE}`,
  "i",
);

/** Of these more is better, so that below the target means less than it. */
const MORE_IS_BETTER = /\b(?:realisasi|serapan|penyerapan|indeks|nilai|skor|cakupan|pendapatan)\b/i;

interface OnSide {
  level: Mention;
  printed: string;
  /** Whether the words can be meant of nothing but the two figures. */
  isLiteral: boolean;
}

/** `10,7%, sudah di bawah batas target 14,0%`: of what should be few, `below the target` may speak of how good it is. */
export function checkSidesOfGoal(mentions: Mention[], sentence: string, words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((goal, at) => {
      const side = goal.isCut ? null : sideBefore(goal, mentions.slice(0, at), sentence);
      if (!side?.isLiteral || side.level.isCut || side.level.figure.unit !== goal.figure.unit) return NOTHING;
      const { level, printed } = side;
      if (level.measure === "target" || goal.figure.unit === null) return NOTHING;
      if ([level, goal].some(({ figure }) => figure.reading.other)) return NOTHING;
      const [one, other] = [level.figure.reading.value, goal.figure.reading.value];
      if (one.eq(other)) return NOTHING;
      const isMore = /^di\s?atas/i.test(printed);
      if (isMore === one.gt(other)) return { remarks: [], checked: 1 };
      const expected = printed.replace(/atas|bawah/i, isMore ? "bawah" : "atas");
      return { remarks: [sideRemark(printed, expected, isMore, level.figure, goal.figure, words)], checked: 1 };
    }),
  );
}

function sideBefore(goal: Mention, before: Mention[], sentence: string): OnSide | null {
  const [level, last] = [before.at(-2), before.at(-1)];
  if (!last) return null;
  const isMoreBetter = (each: Mention) => MORE_IS_BETTER.test(each.lead) && !speaksOfLess(sentence);
  const own = ON_SIDE.exec(goal.lead);
  if (own) {
    // What is told in percent once more may be how much of the target it is.
    const isLiteral = /batas|ambang/i.test(own[2] ?? "") || (!last.isJoined && isMoreBetter(last));
    return { level: last, printed: own[1] ?? "", isLiteral };
  }
  const spent = SPENT_ON_SIDE.exec(goal.lead);
  if (spent) return { level: last, printed: spent[1] ?? "", isLiteral: last.measure === "serapan" };
  const since = SINCE_ON_SIDE.exec(goal.lead);
  const isChange = last.figure.unit === "%" && directionBefore(last.lead) !== null;
  return since && level && isChange
    ? { level, printed: since[1] ?? "", isLiteral: !level.isJoined && isMoreBetter(level) }
    : null;
}
