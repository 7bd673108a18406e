import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, possibleValues } from "../../numbers/printed-precision";
import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import { bestAgreement, expectedText } from "./expectation";
import { type Checked, joinChecked, NOTHING } from "./remark";

/** Words behind which all parts of the figure before them are told. */
const OPENS_PARTS = /\b(?:terdiri\s+(?:dari|atas)|dengan\s+(?:rincian|komposisi)|terbagi\s+(?:atas|menjadi|dalam))\b/i;
const OPENS_AMOUNTS = /\b(?:berasal|bersumber)\s+dari\b/i;

/** Words that say that the parts are not all, or that something else begins. */
const NO_LIST =
  /\b(?:antara\s+lain|di\s?antaranya|termasuk|khusus|sedangkan|sehingga|dimana|di\s+mana|target|naik|turun|meningkat|menurun|masing-masing|per|setiap|tiap|realisasi\w*|terealisasi|terserap|kemudian|ditambah|dikurangi)\b/i;

const CLOSES_LIST = /\b(?:dan|serta)\b/i;
const GOES_ON = /^[^,;.]{0,40}(?:,|\b(?:dan|serta)\b)/i;

/** Parts of people are told without the word for people: `98 pria dan 44 wanita`. */
const PEOPLE =
  /^(?:laki|lelaki|perempuan|pria|wanita|pns|asn|pppk|p3k|ppnpn|honorer|pejabat|staf|pelaksana|hakim|dosen|tenaga|guru|dokter|perawat|bidan|pegawai|personil|personel|polri|tni|anggota|kontrak|outsourcing|cpns)/i;

/** `68 tersangka, terdiri dari 64 laki-laki dan 4 perempuan`: parts that are told as all there are add up to the whole. */
export function checkPartsOfWhole(mentions: Mention[], words: NarrativeStrings): Checked {
  const plain = mentions.filter(({ figure, isJoined }) => !(isJoined && figure.unit === "%"));
  return joinChecked(
    plain.map((whole, at) => {
      const parts = partsBehind(whole, plain.slice(at + 1));
      if (parts.length >= 2) return checkSum(whole.figure, parts, words);
      const classes = at === 0 ? classesOf(whole, plain.slice(1)) : [];
      return classes.length < FEWEST_CLASSES ? NOTHING : checkExcess(whole.figure, classes, words);
    }),
  );
}

function partsBehind(whole: Mention, following: Mention[]): PrintedFigure[] {
  const [first] = following;
  if (!first || whole.isCut || whole.figure.unit === "%") return [];
  const isOpened = OPENS_PARTS.test(first.lead) || (whole.figure.unit === "rupiah" && OPENS_AMOUNTS.test(first.lead));
  if (!isOpened) return [];
  const parts: PrintedFigure[] = [];
  for (const [at, part] of following.entries()) {
    const isListed = at === 0 || GOES_ON.test(part.lead) || CLOSES_LIST.test(part.lead);
    if (part.isCut || part.isNegated || !isListed || NO_LIST.test(part.lead)) return [];
    if (!isPartOf(part.figure, whole.figure)) return [];
    parts.push(part.figure);
    if (at === 0 || !CLOSES_LIST.test(part.lead)) continue;
    // What goes on behind the last part may be one more, or speak of something else.
    const next = following[at + 1];
    return next && (GOES_ON.test(next.lead) || CLOSES_LIST.test(next.lead)) && !NO_LIST.test(next.lead) ? [] : parts;
  }
  return [];
}

const FEWEST_CLASSES = 3;
const OPENS_WHOLE = /^\W*dari\s+(?:total|jumlah|sejumlah|sebanyak|seluruh)?\s*$/i;

/** `Dari 20 IKU, 7 IKU Sangat Baik, 11 IKU Baik, 1 IKU Cukup dan 1 IKU Kurang`: counts of one thing, the last behind "dan". */
function classesOf(whole: Mention, following: Mention[]): PrintedFigure[] {
  const { unit } = whole.figure;
  if (!OPENS_WHOLE.test(whole.lead) || whole.isCut || unit === null || unit === "%" || unit === "rupiah") return [];
  const classes: PrintedFigure[] = [];
  for (const { figure, lead, isCut, isNegated } of following) {
    if (isCut || isNegated || figure.reading.decimals > 0 || NO_LIST.test(lead)) return [];
    if (figure.unit !== unit && figure.unit !== null && figure.isKnownUnit) return [];
    classes.push(figure);
    if (/\bdan\b[^,;]{0,20}$/i.test(lead)) return classes;
    if (classes.length > 1 && !/,[^,;]{0,30}$/.test(lead)) return [];
  }
  return [];
}

/** Some may not be told; more than there are cannot be. */
function checkExcess(whole: PrintedFigure, classes: PrintedFigure[], words: NarrativeStrings): Checked {
  const value = Decimal.sum(...classes.map(({ reading }) => reading.value));
  return value.gt(whole.reading.value) ? checkSum(whole, classes, words) : { remarks: [], checked: 1 };
}

/** Money of money, things of the same things, and people of people. */
function isPartOf(part: PrintedFigure, whole: PrintedFigure): boolean {
  if (part.unit === "%" || (part.unit === "rupiah") !== (whole.unit === "rupiah")) return false;
  if (part.unit === "rupiah") return true;
  if (part.reading.decimals > 0 || whole.reading.decimals > 0) return false;
  return part.unit === whole.unit || part.unit === null || PEOPLE.test(part.unit);
}

function checkSum(whole: PrintedFigure, parts: PrintedFigure[], words: NarrativeStrings): Checked {
  const value = Decimal.sum(...parts.map(({ reading }) => reading.value));
  const possible = addIntervals(parts.map(({ reading }) => possibleValues(reading)));
  if (bestAgreement(whole, [{ value, possible }]) !== "impossible") return { remarks: [], checked: 1 };
  const expected = expectedText(whole, value);
  const listed = parts.map(({ text }) => text.trim()).join(" + ");
  return {
    remarks: [
      {
        rule: "rincian-kalimat",
        kind: "jumlah",
        severity: "error",
        printed: whole.text,
        expected,
        explanation: words.rincian(whole.text, listed, expected),
        trace: [`${parts.map(({ reading }) => formatShort(reading.value)).join(" + ")} = ${formatShort(value)}`],
        source: listed,
        about: `rincian ${whole.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}
