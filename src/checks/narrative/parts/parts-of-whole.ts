import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, possibleValues, scaleInterval } from "../../../numbers/printed-precision";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { wordedCounts } from "../../../sentences/worded-counts";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isChange } from "../changes/change-between-years";
import { isWithin } from "../counts";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import { isPartOf } from "../part-of-unit";
import { partsInParentheses } from "./parts-in-parentheses";
import { isWholeMistyped, partsMistyped } from "./slip-of-sum";
import { type Checked, joinChecked, NOTHING, type Remark } from "../remark";

/** A part, and how many times it is told: `perwalian dan wali adhal masing-masing 1 perkara`. */
export interface Part {
  figure: PrintedFigure;
  times: number;
}

/** Words behind which all parts of the figure before them are told. */
export const OPENS_PARTS =
  /\b(?:terdiri(?:\s+(?:dari|atas))?|te?rinci(?:\s+(?:menjadi|atas|dalam))?|dengan\s+(?:rincian|perincian|komposisi|klasifikasi)|terbagi\s+(?:atas|menjadi|(?:ke\s?)?dalam))\b/i;
/** Behind these they may not be all: only what is a slip of the hand away is wrong. */
const MAY_OPEN_PARTS = /\b(?:meliputi|yaitu|yakni)\b|^[^:]{0,40}:/i;
const OPENS_AMOUNTS = /\b(?:berasal|bersumber)\s+dari\b/i;

/** Words that say that the parts are not all, or that something else begins. */
const NO_LIST =
  /\b(?:antara\s+lain|di\s?antaranya|termasuk|khusus(?!\s*(?:sebanyak|sejumlah|sebesar)?\s*$)|sedangkan|sehingga|dimana|di\s+mana|target|naik|turun|meningkat|menurun|masing-masing|per|setiap|tiap|realisasi\w*|terealisasi|terserap|kemudian|dikurangi)\b/i;

/** `… dan belanja modal`: the last part. `Belanja Barang dan Jasa` is one thing. */
const closesList = (lead: string) => /\b(?:dan|serta|ditambah)\b/i.test(lead.replace(NAMES_WITH_DAN, " "));
const NAMES_WITH_DAN =
  /\b(?:barang\s+dan\s+jasa|peralatan\s+dan\s+mesin|gedung\s+dan\s+bangunan|sarana\s+dan\s+prasarana|jalan,?\s+irigasi,?\s+dan\s+jaringan|gaji\s+dan\s+tunjangan|operasional\s+dan\s+pemeliharaan|hibah\s+dan\s+bantuan\s+sosial)\b/gi;
const GOES_ON = /^[^,;.]{0,40}(?:,|\b(?:dan|serta|ditambah)\b)/i;

/** `…, yang terhimpun dalam 15.367 keluarga`: what is told of all of them. */
const TELLS_MORE = /^[^,;.]{0,40},\s*yang\s+(?:ter|ber|di)[a-z]+\s+(?:dalam|pada|di|ke|oleh|dari)\b/i;

/** `… dan 15 orang narasumber serta panitia`: more parts, which nobody counted. */
const MORE_UNCOUNTED = /^[^,;.]{0,40}(?:,\s*)?\b(?:serta|dan\s+(?:lain|sisa|selebih)[a-z-]*|dll|dsb)\b/i;

/** `68 tersangka, terdiri dari 64 laki-laki dan 4 perempuan`: parts that are told as all there are add up to the whole. */
export function checkPartsOfWhole(mentions: Mention[], words: NarrativeStrings): Checked {
  const plain = mentions.filter(({ figure, isJoined }) => !(isJoined && figure.unit === "%"));
  return joinChecked(
    plain.map((whole, at) => {
      const behind = plain.slice(at + 1);
      const before = plain[at - 1];
      // `52 dari 239 desa (21,76%) berstatus rawan, terdiri dari …`: the parts are of the 52.
      if (before && isShareTold(before, whole, mentions)) return NOTHING;
      const isOfMore = behind[0] && (isTargetOfWhole(behind[0]) || isShareTold(whole, behind[0], mentions));
      const following = isOfMore ? behind.slice(1) : behind;
      const parts = partsBehind(whole, following);
      if (parts.length >= 2) return checkSum(whole.figure, parts, words);
      const perhaps = partsPerhaps(whole, following);
      if (perhaps.length >= 2) return checkLikely(whole.figure, perhaps, words);
      const classes = at === 0 ? classesOf(whole, plain.slice(1)) : [];
      return classes.length < FEWEST_CLASSES ? NOTHING : checkExcess(whole.figure, classes, words);
    }),
  );
}

const isTargetOfWhole = ({ isBase, lead }: Mention) =>
  (isBase && /\bdari\s+(?:target|estimasi|rencana|pagu|anggaran)\b[^,;]*$/i.test(lead)) ||
  /^\s*[a-z]+\s+dari\s+(?:target|estimasi|rencana)\s*(?:sebanyak|sejumlah|sebesar)?\s*$/.test(lead);

/** `206 narapidana dari 221 usulan (93,21%), terdiri atas …`: the percentage shows what the first is a part of. */
function isShareTold(part: Mention, whole: Mention, mentions: Mention[]): boolean {
  const percent = mentions[mentions.indexOf(whole) + 1];
  if (!percent?.isJoined || !/^\s*(?:[a-z]+\s+)?dari\s*$/i.test(whole.lead) || !isWithin(part, whole)) return false;
  const ways = percentages(readingsOf(part.figure), readingsOf(whole.figure));
  return bestAgreement(percent.figure, ways) !== "impossible";
}

/** The parts that are told behind a whole, up to the last; none where they may not be all of it. */
export function partsBehind(whole: Mention, following: Mention[], opening = OPENS_PARTS): Part[] {
  const [first] = following;
  if (!first || whole.isCut || whole.figure.unit === "%" || isChange(whole)) return [];
  // `466 orang dari target 440 orang (105,91%), terdiri atas …`: the parts are of what was reached.
  if (isTargetOfWhole(whole)) return [];
  const isOpened = opening.test(first.lead) || (whole.figure.unit === "rupiah" && OPENS_AMOUNTS.test(first.lead));
  if (!isOpened) return [];
  const parts: Part[] = [];
  for (const [at, part] of following.entries()) {
    const isListed = at === 0 || GOES_ON.test(part.lead) || closesList(part.lead);
    const times = timesTold(part.lead);
    if (part.isCut || part.isNegated || !isListed || (times === 1 && NO_LIST.test(part.lead))) return [];
    // `terdiri dari empat orang bandar, 802 orang pengedar`: a part in words, or the kinds of them.
    if (wordedCounts(part.lead).length > 0) return [];
    if (!isPartOf(part, whole.figure)) return [];
    parts.push({ figure: part.figure, times });
    if (at === 0 || !closesList(part.lead)) continue;
    if (MORE_UNCOUNTED.test(part.behind)) return [];
    // What goes on behind the last part may be one more, or speak of something else.
    const next = following[at + 1];
    return next &&
      !TELLS_MORE.test(next.lead) &&
      (GOES_ON.test(next.lead) || closesList(next.lead)) &&
      !NO_LIST.test(next.lead)
      ? []
      : parts;
  }
  return [];
}

/** `serta harta bersama, perwalian, dan wali adhal masing-masing 1 perkara`: as many times as things are named. */
function timesTold(lead: string): number {
  const named =
    /(?:^|,|\b(?:serta|dan)\b)\s*(?:serta|dan)\s+([a-z\s]+(?:,\s*[a-z\s]+?)*),?\s+dan\s+[a-z\s]+?\s+masing-masing\s*(?:sebanyak|sejumlah)?\s*$/i.exec(
      lead,
    )?.[1];
  return named === undefined || /\bdan\b/i.test(named) ? 1 : named.split(",").length + 1;
}

const FEWEST_CLASSES = 3;

/** `12 IKU pada 7 sasaran`, `5 sekolah yang diukur dengan 191 responden`: more of what the whole is. */
const OF_THEM = /^[^,;]*\b(?:pada|dalam|di|untuk|dari|dengan|oleh|kepada|terhadap|melalui|milik)\s*$/i;

const OPENS_WHOLE = /^\W*dari\s+(?:total|jumlah|sejumlah|sebanyak|seluruh)?\s*$/i;

/** `Dari 20 IKU, 7 IKU Sangat Baik, 11 IKU Baik, 1 IKU Cukup dan 1 IKU Kurang`: counts of one thing, the last behind "dan". */
function classesOf(whole: Mention, following: Mention[]): Part[] {
  const { unit } = whole.figure;
  if (!OPENS_WHOLE.test(whole.lead) || whole.isCut || unit === null || unit === "%" || unit === "rupiah") return [];
  const classes: Part[] = [];
  for (const { figure, lead, isCut, isNegated } of following) {
    // `Dari 12 IKU pada 7 sasaran, 11 IKU …`
    if (classes.length === 0 && figure.unit !== unit && OF_THEM.test(lead)) continue;
    // What is opened behind the first class are its own parts.
    const isOther = NO_LIST.test(lead) || OPENS_PARTS.test(lead) || /\bditambah\b/i.test(lead);
    if (isCut || isNegated || figure.reading.decimals > 0 || isOther) return [];
    if (figure.unit !== unit && figure.unit !== null && figure.isKnownUnit) return [];
    classes.push({ figure, times: 1 });
    if (/\bdan\b[^,;]{0,20}$/i.test(lead)) return classes;
    if (classes.length > 1 && !/,[^,;]{0,30}$/.test(lead)) return [];
  }
  return [];
}

const sumOf = (parts: Part[]) => Decimal.sum(...parts.map(({ figure, times }) => figure.reading.value.times(times)));

/** Some may not be told; more than there are cannot be. */
function checkExcess(whole: PrintedFigure, classes: Part[], words: NarrativeStrings): Checked {
  return sumOf(classes).gt(whole.reading.value) ? checkSum(whole, classes, words) : { remarks: [], checked: 1 };
}

/** Parts in parentheses, and behind words that need not tell all of them. */
function partsPerhaps(whole: Mention, following: Mention[]): Part[] {
  const inside = partsInParentheses(whole, following);
  return inside.length > 0
    ? inside.map(({ figure }) => ({ figure, times: 1 }))
    : partsBehind(whole, following, MAY_OPEN_PARTS);
}

/** What adds up shows that it was meant to; what does not must be a slip away from adding up. */
function checkLikely(whole: PrintedFigure, parts: Part[], words: NarrativeStrings): Checked {
  const figures = parts.map(({ figure }) => figure);
  const isSurelySum =
    whole.unit !== "rupiah" &&
    (sumOf(parts).eq(whole.reading.value) ||
      isWholeMistyped(whole, figures) ||
      partsMistyped(whole, figures).length > 0);
  return isSurelySum || isExceeded(whole, parts) ? checkSum(whole, parts, words) : NOTHING;
}

/** What came before, is left of it or is measured against it is no part, though it may stand behind `yaitu`. */
const NO_AMOUNT_OF_IT = /\b(?:dari|pagu|sisa|semula|menjadi|dibanding\w*|sebelum\w*|tahun|selisih|terhadap)\b/i;

/** A case may have several causes and be counted with each of them; no amount is spent twice. */
const isExceeded = (whole: PrintedFigure, parts: Part[]) =>
  whole.unit === "rupiah" &&
  parts.every(({ figure }) => figure.reading.value.lt(whole.reading.value) && !NO_AMOUNT_OF_IT.test(figure.lead)) &&
  sumOf(parts).gt(whole.reading.value);

function checkSum(whole: PrintedFigure, parts: Part[], words: NarrativeStrings): Checked {
  const value = sumOf(parts);
  const possible = addIntervals(
    parts.map(({ figure, times }) => scaleInterval(possibleValues(figure.reading), new Decimal(times))),
  );
  if (bestAgreement(whole, [{ value, possible }]) !== "impossible") return { remarks: [], checked: 1 };
  const part = onlyPartMistyped(whole, parts);
  if (part) return partOff(whole, parts, part, words);
  const expected = expectedText(whole, value);
  const inTimes = (text: string, times: number) => (times === 1 ? text : `${times} × ${text}`);
  const listed = parts.map(({ figure, times }) => inTimes(figure.text.trim(), times)).join(" + ");
  const added = parts.map(({ figure, times }) => inTimes(formatShort(figure.reading.value), times)).join(" + ");
  return {
    remarks: [
      {
        rule: "rincian-kalimat",
        kind: "jumlah",
        severity: "error",
        printed: whole.text,
        expected,
        explanation: words.rincian(whole.text, listed, expected),
        trace: [`${added} = ${formatShort(value)}`],
        source: listed,
        about: `rincian ${whole.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** `902 orang, yaitu 474 laki-laki dan 482 perempuan`: the one part of which the digits changed places. */
function onlyPartMistyped(whole: PrintedFigure, parts: Part[]): { figure: PrintedFigure; value: Decimal } | null {
  if (whole.unit === "rupiah" || parts.some(({ times }) => times > 1)) return null;
  const figures = parts.map(({ figure }) => figure);
  const [only, ...others] = isWholeMistyped(whole, figures) ? [] : partsMistyped(whole, figures);
  return only && others.length === 0 ? only : null;
}

function partOff(
  whole: PrintedFigure,
  parts: Part[],
  part: { figure: PrintedFigure; value: Decimal },
  words: NarrativeStrings,
): Checked {
  return { remarks: [remarkOnPart(whole, parts, part, words)], checked: 1 };
}

/** With another value of this part all of them are the whole. */
export function remarkOnPart(
  whole: PrintedFigure,
  parts: Part[],
  { figure, value }: { figure: PrintedFigure; value: Decimal },
  words: NarrativeStrings,
): Remark {
  const expected = expectedText(figure, value);
  const beside = parts.filter((each) => each.figure !== figure).map((each) => each.figure);
  const others = beside.map(({ text }) => text.trim()).join(" + ");
  const taken = beside.map(({ reading }) => formatShort(reading.value)).join(" − ");
  return {
    rule: "rincian-kalimat",
    kind: "jumlah",
    severity: "error",
    printed: figure.text,
    expected,
    explanation: words.rincianBagian(figure.text, whole.text, others, expected),
    trace: [`${formatShort(whole.reading.value)} − ${taken} = ${formatShort(value)}`],
    source: `${whole.text.trim()} − ${others}`,
    about: `rincian ${figure.lead.slice(-48)}`,
  };
}
