import { formatShort } from "../../../numbers/format-number";
import { readTerbilang } from "../../../numbers/read-terbilang";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import { isBarelyDenied, isLeftOpen } from "./left-open";
import { withoutParts } from "./parts-in-parentheses";
import { addedUp } from "../flow/stock-and-flow";
import { type Checked, NOTHING } from "../remark";

/** Words right before a count that make it what is left of the whole. */
const NAMES_REST =
  /\b(?:sisa(?:nya)?|selebihnya|tersisa|kurang|kekurangan)\b(?!\s+dari)(?:\s+(?!tidak|belum)[a-z]+){0,3}(?:\s+\d{4})?(?:\s+[a-z]+)?\s*$/i;

/** `tidak tercapai`, before the count or behind it. */
const DENIED = /\b(?:tidak|belum)\s+([a-z]{4,})/i;

/** `sehingga sisa perkara yang belum selesai tahun 2021 sejumlah` */
const STILL_OPEN =
  /\bsisa\s+[a-z]+\s+yang\s+belum\s+[a-z]+(?:\s+(?:pada\s+|di\s+)?(?:akhir\s+)?tahun\s+\d{4})?\s+(?:sebanyak|sejumlah|sebesar)\s*$/i;

const NAMES_WHOLE = /\bdari\b(?:\s+[a-z-]+){0,6}\s*$/i;

/** `sehingga persentasenya adalah 100`: no count. */
const SHARE_OF_THEM =
  /\b(?:persentase|prosentase|presentase)(?:nya)?(?:\s+(?:adalah|sebesar|mencapai|yaitu)){0,2}\s*$/i;

/** Who counts all, of which the sentence then says what was done and what was not. */
const COUNTS_ALL = /^\W*(?:jumlah|total|sebanyak)\b/i;
const NAMES_TOTAL = /\b(?:jumlah\s+total|total|keseluruhan|seluruh)(?:nya)?\b(?:\s+[a-z-]+){0,5}\s*$/i;
/** What is not done may have been dropped; what is not yet done is all the rest. */
const NOT_YET = /\byang\s+belum\b/i;
const WAS_DONE = /\b(?:diselesaikan|diputus|selesai|ditindaklanjuti|terlayani|dilayani)\b/i;
const CAME_IN = /\b(?:masuk|diterima|terdaftar)\b/i;

const NO_REST =
  /\b(?:target|naik|turun|meningkat|menurun|rata-rata|hari|bulan|minggu|jam|termasuk|di\s?antaranya|lebih|kali)\b/i;

const OF_ANOTHER_YEAR = /\btahun\b/i;
const YEAR_UNNAMED = /\btahun\b(?!\s+(?:anggaran\s+)?\d{4})/i;
const YEAR_BEFORE = /\btahun\s+(?:lalu|sebelum\w*|depan|berikut\w*)|\btarget\b/i;

/** `Dari 44 indikator, 38 indikator tercapai dan 6 tidak tercapai`: a whole, a part of it and what is left. */
export function checkRestOfWhole(mentions: Mention[], words: NarrativeStrings): Checked {
  const summed = addedUp(mentions).flatMap(({ inputs, total }) => (total ? inputs : []));
  const counts = withoutParts(mentions).filter(
    (mention) =>
      mention.figure.unit !== "%" &&
      !SHARE_OF_THEM.test(mention.lead) &&
      !summed.some(({ figure }) => figure === mention.figure),
  );
  const [one, other, rest, ...more] = counts;
  if (one && other && !rest) return checkAgainstWords(one, other, words);
  if (!one || !other || !rest || more.length > 0) return NOTHING;
  // Which of them is wrong is left to the tables where the target is named of the part and of the rest.
  const said = isBarelyDenied(rest) ? counts.map(withoutReached) : counts;
  if (said.some(isUnlikely) || areOfTwoYears(said)) return NOTHING;
  const whole = wholeAmong(one, other, rest) ?? (isOneByShare(one, other, mentions) ? one : null);
  const part = whole === one ? other : one;
  if (!whole) return NOTHING;
  const share = mentions.find(
    ({ isJoined }, at) => isJoined && [part, whole].some((each) => each === mentions[at - 1]),
  );
  // `27 indikator (77,14%) mencapai standar`: what is said of the part stands behind its share.
  const saidOfPart = [part.lead, wordsBehind(part), share ? wordsBehind(share) : ""];
  if (saidOfPart.some((each) => NAMES_REST.test(each) || DENIED.test(each))) return NOTHING;
  const isOpen = share !== undefined && isShareOf(share, part, whole) && isLeftOpen(rest) && isOneOf(rest, whole, part);
  const isDenied = deniesWhatIsSaidOf(part, rest) || (share && deniesWhatIsSaidOf(share, rest));
  const isBare = isBarelyDenied(rest) && isOneOf(rest, whole, part) && !DENIED.test(part.behind);
  if (!NAMES_REST.test(rest.lead) && !STILL_OPEN.test(rest.lead) && !isDenied && !isOpen && !isBare) return NOTHING;
  const isAlike = countTheSame([whole.figure, part.figure, rest.figure]) || isFilled(whole, part, rest) || isOpen;
  if (!isAlike && !didNot(whole, part, rest)) return NOTHING;
  const expected = whole.figure.reading.value.minus(part.figure.reading.value);
  if (expected.isNegative()) return NOTHING;
  if (expected.eq(rest.figure.reading.value)) return { remarks: [], checked: 1 };
  const text = expectedText(rest.figure, expected);
  return {
    remarks: [
      {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: rest.figure.text,
        expected: text,
        explanation: words.sisaBagian(rest.figure.text, whole.figure.text, part.figure.text, text),
        trace: [
          `${formatShort(whole.figure.reading.value)} − ${formatShort(part.figure.reading.value)} = ${formatShort(expected)}`,
        ],
        source: `${whole.figure.text} − ${part.figure.text}`,
        about: `sisa ${rest.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** The percentage shows that the one is a part of the other, whatever they are called. */
const isShareOf = ({ figure }: Mention, part: Mention, whole: Mention) =>
  figure.reading.decimals > 0 &&
  bestAgreement(figure, percentages(readingsOf(part.figure), readingsOf(whole.figure))) !== "impossible";

/** `116 publikasi dan laporan, … sedangkan 4 laporan`: called as the whole or the part is. */
const isOneOf = ({ figure: { unit } }: Mention, whole: Mention, part: Mention) =>
  unit === null ||
  [whole, part].some(({ figure }) => figure.unit === unit) ||
  part.lead.toLowerCase().includes(` ${unit.toLowerCase()} `);

/** `diterima 48 laporan, ditindaklanjuti 46 laporan (95,83%)`: the percentage shows that the first is the whole. */
function isOneByShare(one: Mention, other: Mention, mentions: Mention[]): boolean {
  const percent = mentions[mentions.indexOf(other) + 1];
  return (
    percent?.isJoined === true &&
    percent.figure.unit === "%" &&
    one.figure.unit === other.figure.unit &&
    isShareOf(percent, other, one)
  );
}

/** Of the first two counts the one that the rest is left of. */
function wholeAmong(one: Mention, other: Mention, rest: Mention): Mention | null {
  const named = [one, other].find(({ lead }) => NAMES_WHOLE.test(lead));
  if (named) return named;
  if (
    COUNTS_ALL.test(one.lead) &&
    /\byang\b/i.test(other.lead) &&
    NOT_YET.test(rest.lead) &&
    deniesWhatIsSaidOf(other, rest)
  )
    return one;
  if (didNot(one, other, rest)) return one;
  const isSettled = WAS_DONE.test(one.lead) && NAMES_TOTAL.test(other.lead) && /\bsisa\b/i.test(rest.lead);
  return isSettled ? other : null;
}

/** `Dari 210 formasi telah terisi 164 notaris sehingga tersisa 46 formasi`: what fills a place is called otherwise. */
const FILLED = /\b(?:telah|sudah|baru|yang)\s+(?:terisi|diisi|ditempati|dihuni|terpakai|digunakan|dimanfaatkan)\b/i;
const THUS_LEFT = /\b(?:sehingga|maka)\s+(?:masih\s+)?(?:tersisa|sisa(?:nya)?)\s*$/i;

const isFilled = (whole: Mention, part: Mention, rest: Mention) =>
  whole.figure.unit !== null &&
  whole.figure.unit === rest.figure.unit &&
  FILLED.test(part.lead) &&
  THUS_LEFT.test(rest.lead);

const SO_MANY = /\b(?:sehingga|maka)\s*(?:terdapat|ada|masih)?\s*$/i;
const DID_NOT = /^\s*(?:[a-z]+\s+){0,2}(?:yang\s+)?(?:tidak|belum)\s+([a-z]{4,}\s+[a-z]{4,})\b/i;

/** `Yang diterima 1.002 orang dan yang melakukan registrasi 862 orang, sehingga 140 calon tidak melakukan registrasi` */
function didNot(whole: Mention, part: Mention, rest: Mention): boolean {
  const what = SO_MANY.test(rest.lead) ? DID_NOT.exec(rest.behind)?.[1]?.toLowerCase() : undefined;
  return (
    what !== undefined &&
    /\byang\b/i.test(whole.lead) &&
    /\byang\b/i.test(part.lead) &&
    part.lead.toLowerCase().includes(what) &&
    whole.figure.unit !== null &&
    whole.figure.unit === part.figure.unit &&
    part.figure.reading.value.lte(whole.figure.reading.value)
  );
}

/** What came in during a year and what is left at its end have a rest of the year before between them. */
function areOfTwoYears(counts: Mention[]): boolean {
  const leads = counts.map(({ lead }) => lead);
  const years = new Set(leads.flatMap((lead) => lead.match(/\b(?:19|20)\d{2}\b/g) ?? []));
  const isTold = leads.slice(0, 2).some((lead) => OF_ANOTHER_YEAR.test(lead));
  const isUnsure = leads.some((lead) => CAME_IN.test(lead) || YEAR_UNNAMED.test(lead));
  return years.size > 1 || leads.some((lead) => YEAR_BEFORE.test(lead)) || (isTold && isUnsure);
}

/** `Dari enam sasaran`: the whole in words alone. */
const WORDED_WHOLE =
  /\bdari\s+((?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)\s+)+)([a-z]+)/i;

/** `Dari enam sasaran, 3 sasaran efisien dan 3 sasaran tidak efisien`. */
function checkAgainstWords(part: Mention, rest: Mention, words: NarrativeStrings): Checked {
  const [, spoken = "", thing = ""] = WORDED_WHOLE.exec(part.lead) ?? [];
  const said = spoken === "" ? null : readTerbilang(spoken.trim());
  if (said?.kind !== "number" || [part, rest].some(isUnlikely) || OF_ANOTHER_YEAR.test(part.lead)) return NOTHING;
  const isOfThem = ({ unit }: PrintedFigure) => unit === null || unit.toLowerCase() === thing.toLowerCase();
  if (![part.figure, rest.figure].every(isOfThem) || !deniesWhatIsSaidOf(part, rest)) return NOTHING;
  if (DENIED.test(wordsBehind(part))) return NOTHING;
  const expected = said.value.minus(part.figure.reading.value);
  if (expected.eq(rest.figure.reading.value)) return { remarks: [], checked: 1 };
  const whole = `${spoken.trim()} ${thing}`;
  const text = expected.isNegative() ? "" : expectedText(rest.figure, expected);
  return {
    remarks: [
      {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: rest.figure.text,
        expected: text,
        explanation: words.sisaBagian(rest.figure.text, whole, part.figure.text, text),
        trace: [`${formatShort(said.value)} − ${formatShort(part.figure.reading.value)} = ${formatShort(expected)}`],
        source: `${whole} − ${part.figure.text}`,
        about: `sisa ${rest.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** The words between a count and the next clause. */
const wordsBehind = ({ behind }: Mention) =>
  /^[^,;.]*?(?=\b(?:dan|serta|sedangkan|sehingga)\b|[,;.]|$)/i.exec(behind)?.[0] ?? "";

/** `38 tercapai … 6 tidak tercapai`: only what is denied of the rest and said of the part divides the whole in two. */
function deniesWhatIsSaidOf(part: Mention, rest: Mention): boolean {
  const isLate = LATE.test(wordsBehind(rest)) && IN_TIME.test(`${part.lead} ${wordsBehind(part)}`);
  if (isLate && !LATE.test(part.lead)) return true;
  const denied = DENIED.exec(wordsBehind(rest))?.[1] ?? DENIED.exec(rest.lead)?.[1];
  if (denied === undefined) return false;
  const said = `${part.lead} ${wordsBehind(part)}`.toLowerCase();
  return said.includes(denied.toLowerCase());
}

/** `1.286 tepat waktu … 10 terlambat`: another word for what is not. */
const IN_TIME = /\btepat\s+waktu\b/i;
const LATE =
  /^\s*(?:[a-z\d]+\s+){0,2}(?:yang\s+)?(?:terlambat|(?:melewati|melebihi|melampaui)\s+(?:batas\s+)?waktu)\b/i;

/** Amounts, measures and figures that are not meant exactly, and words that compare instead of dividing. */
function isUnlikely({ figure, isCut, lead, behind }: Mention): boolean {
  const { reading, unit } = figure;
  return (
    isCut ||
    unit === "rupiah" ||
    reading.decimals > 0 ||
    NO_REST.test(lead) ||
    NO_REST.test(behind.replace(AMONG_THEM, "").slice(0, 24))
  );
}

/** `memenuhi target`: what is said of them, and no target. */
const REACHED = /\b(?:mencapai|memenuhi|melampaui|mencapai\s+atau\s+melampaui)\s+target\b/gi;
const withoutReached = (mention: Mention): Mention => ({
  ...mention,
  lead: mention.lead.replace(REACHED, ""),
  behind: mention.behind.replace(REACHED, ""),
});

/** `sebanyak 112 di antaranya berkualitas`: so many of the whole before it. */
const AMONG_THEM = /^\s*di\s?antaranya\b/i;

function countTheSame(figures: PrintedFigure[]): boolean {
  const units = new Set(figures.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return units.size === 1;
}
