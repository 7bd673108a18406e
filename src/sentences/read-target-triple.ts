import { tellsDistance } from "./distance";
import type { Mention } from "./mention";

/** What a sentence tells of one indicator: what was aimed at, what was reached, and the capaian in percent. */
export interface TargetTriple {
  target: Mention;
  reached: Mention;
  capaian: Mention;
  /** The same target and the same realisasi in another unit, in parentheses behind them: `1,49 (21 km)`. */
  aside: { target: Mention; reached: Mention } | null;
  /** False where the words may give the figures to one another's names: `capaian 98,07 melebihi target 97,72 dengan realisasi 100,36`. */
  isNamed: boolean;
}

const NAMED_BETWEEN =
  "(?:dan|serta|dengan|sehingga|maka|atau|yang|berarti|diperoleh|memperoleh|didapat|menghasilkan|memiliki|tingkat|persentase|presentase|prosentase|nilai|angka|indikator|kinerja|sasaran|ini|tersebut|hidup)";

/** Only what was counted, and words that lead on, stand between what was reached and the word for the percentage. */
const NAMES_CAPAIAN = new RegExp(
  String.raw`^(?:\s*[a-z]{1,16}){0,2}\s*\)?\s*[,;]?\s*(?:${NAMED_BETWEEN}\s+)*(?:(?:pen|keter)?capaian(?:nya)?|tercapai(?:nya)?)(?:\s+(?:kinerja(?:nya)?|indikator|ini))*(?:\s+(?:terhadap|dari)\s+target(?:\s+(?:akhir|rpjm[dn]?|renstra|kinerja))*)?\s*(?:(?:adalah|yaitu|yakni|ialah|sebesar|mencapai|menjadi|hanya|:|=)\s*)*\(?\s*$`,
  "i",
);

/** `dibagi dengan target …, dikalikan seratus persen, sama dengan`: told as it is reckoned. */
const RECKONED =
  /^\s*\)?\s*,?\s*(?:dikali(?:kan)?\s+(?:dengan\s+)?seratus\s+persen)\s*,?\s*(?:sama\s+dengan|adalah|yaitu|=)\s*(?:sebesar)?\s*$/i;

const NAMES_REACHED =
  /\b(?:(?:terr?e|te|di)?realisasi(?:kan|nya)?|tercapai|dicapai|mencapai|capaian|hasil|sebesar|angka|sejumlah|sebanyak)\b/i;

/** Words that make it the target of another time or place, or a part of what was reached. */
const OF_OTHERS =
  /\b(?:rata-rata|provinsi|nasional|standar|semester|triwulan|masing-masing|sedangkan|lalu|sebelumnya|kurang|selisih|gap|sisa|belum|tidak|naik|turun|meningkat|menurun|kenaikan|penurunan|minimal|maksimal|paling|anggaran|keuangan|bobot)\b/i;

/** `Dari 2.200 jiwa wisatawan yang menjadi target terealisasi 2.100 jiwa`: the target is named behind its figure. */
const NAMED_BEHIND =
  /\b(?:yang\s+)?(?:menjadi\s+target|ditargetkan|telah\s+ditetapkan\s+sebagai\s+target)\s*,?\s*(?:telah|dapat|berhasil)?\s*(?:ter?|di)?realisasi/i;

/** `185/100.000 KH dari target`, `4,88 …; bila dibandingkan dengan target`: what was reached needs no other word. */
const LEADS_TO_TARGET =
  /\b(?:dari|dibanding(?:kan)?(?:\s+dengan)?|melebihi(?:\s+dari)?|melampaui|dibagi(?:kan)?(?:\s+dengan)?|terhadap)\s+target\b/i;

/** `Bila dibandingkan realisasi tahun 2015 sebesar … dengan target tahun 2019 sebesar …`: of two years, and said so. */
const COMPARES =
  /^\W*(?:(?:bila|jika|apabila|kalau)\s+)?(?:di|mem)?bandingkan\s+(?:antara\s+)?(?:realisasi|capaian)\b/i;
const WITH_TARGET = /\b(?:dengan|terhadap)\s+target\b/i;

/** Three figures, apart from remarks in parentheses, that can be nothing but target, realisasi and capaian; else `null`. */
export function readTargetTriple(text: string, mentions: Mention[]): TargetTriple | null {
  const asides = mentions.filter((mention) => isAside(mention, text, mentions));
  const [one, other, capaian, ...more] = mentions.filter((mention) => !asides.includes(mention));
  if (!one || !other || !capaian || more.length > 0) return null;
  if ([one, other, capaian].some(({ isCut, isNegated, lead }) => isCut || isNegated || OF_OTHERS.test(lead)))
    return null;
  if (tellsDistance(one) || tellsDistance(other)) return null;
  const isCompared = COMPARES.test(one.lead) && WITH_TARGET.test(other.lead);
  if ((yearsOf([one, other]).size > 1 && !isCompared) || !mayBePercent(capaian)) return null;
  const target = targetOf(one, other);
  if (!target) return null;
  const reached = target === one ? other : one;
  const isSwapped =
    LEADS_TO_TARGET.test(other.lead) &&
    /^\s*dengan\s+realisasi(?:nya)?\s*(?:sebesar|mencapai)?\s*$/i.test(capaian.lead);
  if (!isSwapped && !NAMES_CAPAIAN.test(capaian.lead) && !RECKONED.test(capaian.lead)) return null;
  return { target, reached, capaian, aside: asideOf(target, reached, asides, mentions), isNamed: !isSwapped };
}

function targetOf(one: Mention, other: Mention): Mention | null {
  if (NAMED_BEHIND.test(other.lead)) return /\bdari\s*$|\bsebanyak\s*$|\bsejumlah\s*$/i.test(one.lead) ? one : null;
  const [isFirst, isSecond] = [one, other].map(({ measure }) => measure === "target");
  if (isFirst === isSecond) return null;
  if (isFirst) return other.measure === "realisasi" && NAMES_REACHED.test(other.lead) ? one : null;
  const isReached = ["realisasi", "capaian", "nilai"].includes(one.measure);
  const isLedTo = LEADS_TO_TARGET.test(other.lead) || (COMPARES.test(one.lead) && WITH_TARGET.test(other.lead));
  return isReached && isLedTo ? other : null;
}

/** In parentheses, and no percentage that tells the figure before once more. */
function isAside({ figure }: Mention, text: string, mentions: Mention[]): boolean {
  if (figure.unit === "%") return false;
  const start = mentions[0] ? figure.start - (mentions[0].figure.start - mentions[0].lead.length) : 0;
  const before = text.slice(0, start);
  return before.lastIndexOf("(") > before.lastIndexOf(")") && text.slice(start).includes(")");
}

function asideOf(target: Mention, reached: Mention, asides: Mention[], mentions: Mention[]): TargetTriple["aside"] {
  const behind = (mention: Mention) => {
    const next = mentions[mentions.indexOf(mention) + 1];
    return next && asides.includes(next) && /^\s*\(\s*$/.test(next.lead) ? next : null;
  };
  const [ofTarget, ofReached] = [behind(target), behind(reached)];
  return ofTarget && ofReached && ofTarget.figure.unit === ofReached.figure.unit
    ? { target: ofTarget, reached: ofReached }
    : null;
}

const yearsOf = (mentions: Mention[]) =>
  new Set(mentions.flatMap(({ lead }) => lead.match(/\b(?:19|20)\d{2}\b/g) ?? []));

/** Without its sign a percentage shows by its decimals or its size. */
function mayBePercent({ figure: { unit, reading } }: Mention): boolean {
  if (unit === "%") return true;
  return (
    unit === null &&
    reading.scale === 1 &&
    reading.value.lt(1000) &&
    (reading.decimals > 0 ? reading.value.gt(5) : reading.value.gte(50))
  );
}

/** `…; bila dibandingkan dengan target sebesar … maka capaian …`: what was reached stands in the clause before. */
export const GOES_ON_WITH_TARGET = /^\W*(?:bila|jika|apabila|kalau)\s+(?:di)?bandingkan\s+dengan\s+target\b/i;
