import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import { readNumber } from "../../../numbers/read-number";
import { isFigure } from "../../../numbers/reading";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { Share } from "./share";
import { countAlike, isCount, isWithin } from "../counts";

const NAMED_SHARE = /\b(?:persentase|prosentase|presentase)(?:nya)?\b/i;
const NO_SHARE = /\b(?:target\w*|(?:pen)?capaian|kenaikan|peningkatan|penurunan|naik|turun|rata-rata|per)\b/i;
const NO_PART = /\b(?:target\w*|naik|turun|meningkat|menurun|lebih|kurang|tahun\s+(?:lalu|sebelum\w*))\b/i;

const MOST = 999;

/** The percentage itself, read as one where it is only called so: `persentasenya adalah 100`. */
function percentOf({ figure, isCut }: Mention): PrintedFigure | null {
  if (isCut || figure.unit === "%") return isCut ? null : figure;
  if (figure.unit !== null || figure.reading.value.gt(MOST)) return null;
  const reading = readNumber(figure.text, "percent");
  return isFigure(reading) ? { ...figure, reading, unit: "%", isKnownUnit: true } : null;
}

/** Words that open what a percentage is made of: `87,74%, dimana sebanyak 1.159 unit …` */
const EXPLAINS = /^\s*,?\s*(?:di\s?mana|yaitu|yakni|diperoleh\s+dari|terdiri\s+dari|dengan\s+rincian)\b/i;

/** `unit koperasi dinyatakan masih aktif beroperasi dari sekitar 1.321 unit` */
const OUT_OF =
  /\bdari\s+(?:(?:total|jumlah|seluruh|keseluruhan|sekitar|kurang\s+lebih|kira-kira)\s+){0,2}(?:(?!target|tahun|rencana)[a-z-]+\s+){0,4}$/i;
const ROUGHLY = /\b(?:sekitar|kurang\s+lebih|kira-kira|lebih\s+kurang)\s+(?:[a-z-]+\s+){0,2}$/i;
const DONE = /\b(?:diselesaikan|selesai|dieksekusi|ditindaklanjuti|dilaksanakan|dilayani)\b/i;
const NOT_YET =
  /^[^,;.]*\bdengan\b[^,;.]*\byang\s+belum\s+(?:diselesaikan|selesai|dieksekusi|ditindaklanjuti|dilaksanakan|dilayani)\b[^,;.]*$/i;
const CAME_IN =
  /^[^,;.]*\b(?:dengan|dibanding(?:kan)?(?:\s+dengan)?|dari)\b[^,;.]*\b(?:masuk|diajukan|diterima|didaftarkan)\b[^,;.]*$/i;

/** `Persentase koperasi aktif 87,74%, dimana 1.159 unit aktif dari 1.321 unit`: the percentage first, then what it is made of. */
export function percentageFirst(mentions: Mention[]): Share[] {
  const [first, part, whole, ...more] = mentions;
  if (!first || !part || !whole || more.length > 0) return [];
  if (!NAMED_SHARE.test(first.lead) || NO_SHARE.test(first.lead) || !EXPLAINS.test(part.lead)) return [];
  const percent = percentOf(first);
  const isRough = ROUGHLY.test(whole.lead);
  if (!percent || !isCount(part) || NO_PART.test(part.lead) || !isCount({ ...whole, isCut: whole.isCut && !isRough }))
    return [];
  // What was done and what was not yet done are all there was.
  const isRest = DONE.test(part.lead) && NOT_YET.test(whole.lead);
  const isWhole = isRest || OUT_OF.test(whole.lead) || (DONE.test(part.lead) && CAME_IN.test(whole.lead));
  if (!isWhole || !countAlike(whole.figure, part.figure)) return [];
  return [
    {
      percent,
      part: part.figure,
      whole: isRest ? [part.figure, whole.figure] : [whole.figure],
      isRough,
      mayRoundUp: true,
      about: `bagian ${first.lead.slice(0, 40)}`,
    },
  ];
}

/** `…, sehingga persentasenya adalah 100` */
const SO_IT_IS =
  /\b(?:sehingga|maka|dengan)\s+(?:persentase|prosentase|presentase)(?:nya)?\s*(?:adalah|sebesar|mencapai|yaitu)?\s*(?:sebesar)?\s*$/i;
const COUNTS_ALL = /^\W*(?:jumlah|total|sebanyak)\b/i;
const SAID = /\byang\s+(?:telah|sudah|dapat|berhasil)\s+(?:(?:di|ter|ber)?[a-z]+)\b/i;
const DENIED = /\byang\s+(?:belum|tidak)\b/i;

/** `Jumlah perkara 15 berkas, yang sudah dikirim 12 berkas, yang belum 3 berkas, sehingga persentasenya adalah 80` */
export function percentageLast(mentions: Mention[]): Share[] {
  const last = mentions[mentions.length - 1];
  const [whole, part, rest, ...more] = mentions.slice(0, -1);
  if (!last || !whole || !part || more.length > 0) return [];
  const counts = [whole, part, ...(rest ? [rest] : [])];
  const percent = SO_IT_IS.test(last.lead) ? percentOf(last) : null;
  if (!percent || !counts.every(isCount) || !counts.every(({ figure }) => countAlike(whole.figure, figure))) return [];
  const isTold = COUNTS_ALL.test(whole.lead) && SAID.test(part.lead) && !counts.some(({ lead }) => NO_PART.test(lead));
  if (!isTold || (rest && !DENIED.test(rest.lead)) || !isWithin(part, whole)) return [];
  return [
    {
      percent,
      part: part.figure,
      whole: [whole.figure],
      mayRoundUp: true,
      about: `bagian ${part.lead.slice(-40)}`,
    },
  ];
}

const IS_REACHED =
  /^[^;.]{0,24},\s*sehingga\b[^,;.]*\b(?:tercapai|(?:pen)?capaian(?:nya)?(?:\s+kinerja(?:nya)?)?|persentase(?:nya)?)\s*(?:sebesar|adalah|mencapai)?\s*$/i;
const REACHED = /\b(?:terealisasi|tercapai|terselesaikan|diselesaikan)\s*(?:sebanyak|sejumlah|sebesar)?\s*$/i;
const OPENS_WITH_GOAL = /^\W*dari\s+(?:(?:total|jumlah|sebanyak|sejumlah)\s+)?$/i;
const IS_GOAL = /\btarget\b/i;
const CARRIED_OVER = /^\W*sisa\s+(?:[a-z]+\s+){1,3}(?:(?:pada\s+|di\s+)?tahun\s+\d{4}\s+)?(?:sebanyak|sejumlah)\s*$/i;
const OF_THEM_DONE =
  /\b(?:dan|,)\s+yang\s+(?:(?:dapat|telah|sudah|berhasil)\s+)?(?:diselesaikan|diputus|selesai)\b[^,;.]*$/i;

/** `Dari 1.200 jiwa yang menjadi target terealisasi 1.140 jiwa, sehingga tercapai 95 %`, `Sisa 10 perkara dan yang diselesaikan …` */
export function reachedOfAll(mentions: Mention[]): Share[] {
  const [whole, part, percent, ...more] = mentions;
  if (!whole || !part || !percent || more.length > 0 || percent.figure.unit !== "%" || percent.isCut) return [];
  if (![whole, part].every(isCount) || !countAlike(whole.figure, part.figure) || !IS_REACHED.test(percent.lead))
    return [];
  const isOfGoal =
    // More than the goal may be held at a cap.
    (isWithin(part, whole) || percent.figure.reading.value.lt(HUNDRED)) &&
    OPENS_WITH_GOAL.test(whole.lead) &&
    IS_GOAL.test(part.lead) &&
    REACHED.test(part.lead);
  const isOfRest = CARRIED_OVER.test(whole.lead) && OF_THEM_DONE.test(part.lead);
  if (!isOfGoal && !isOfRest) return [];
  return [
    {
      percent: percent.figure,
      part: part.figure,
      whole: [whole.figure],
      mayRoundUp: true,
      about: `bagian ${part.lead.slice(-40)}`,
    },
  ];
}
