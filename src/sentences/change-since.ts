import { comparisonBefore, type Direction, directionBefore, directionsIn } from "./direction";
import type { Mention } from "./mention";

/** How much something changed since an earlier level that the sentence tells, the level it came to left out. */
export interface ChangeSince {
  /** How much: in percent, or by how many, or both. */
  told: Mention[];
  direction: Direction;
  earlier: Mention;
  /** The words that name what changed, before the word for the change. */
  subject: string;
  /** Where the first figure of the change stands among the figures of the sentence. */
  at: number;
}

const COMPARED = /^\.?\s*,?\s*(?:(?:jika|bila|apabila|kalau)\s+)?(?:dari(?:pada)?|di\s?banding(?:kan)?|ketimbang)\s+/i;

/** `tahun sebelumnya`, `periode yang sama pada tahun 2021`, `semester 1 tahun 2021`: the last one before the figure counts. */
const EARLIER_TIME =
  /^.*\b(?:awal\s+(?:tahun|semester|triwulan|periode)|(?:tahun|bulan|triwulan|semester|periode)(?:\s+[a-z]+){0,2}?\s+(?:lalu|sebelum\w*|(?:19|20)\d{2})|tahun\s+(?:19|20)\d{2}|(?:triwulan|semester)\s+(?:[ivx]+|\d)|periode\s+yang\s+sama|sebelumnya)\b/is;

/** Nothing but what leads on from the time to the level: `yang hanya meregister sebanyak`, `, yang mencapai`. */
const LEADS_ON =
  /^(?:\s*\([^()\d]*\))?\s*,?\s*(?:(?:yang|yaitu|yakni|sebanyak|sebesar|sejumlah|senilai|seluas|sepanjang|mencapai|berjumlah|adalah|tercatat|hanya|di\s?mana\s+jumlahnya)\b(?:\s+[a-z/]+){0,6}?)?\s*(?:rp\s*\.?)?\s*$/i;

/** `Dibandingkan 2021 (`: the year alone, and its level in parentheses. */
const EARLIER_YEAR = /^(?:capaian\s+|realisasi\s+|nilai\s+)?(?:tahun\s+)?(?:19|20)\d{2}\s*\(\s*$/i;

/** `Dibandingkan 6,31 hari pada tahun 2024,`: the time behind the level. */
const EARLIER_TIME_BEHIND =
  /^\s*(?:[a-z]+\s+)?(?:pada|di|dalam)?\s*(?:periode\s+yang\s+sama\s+)?(?:tahun|bulan|triwulan|semester)\s+(?:lalu|sebelum\w*|(?:19|20)\d{2})\s*,/i;

/** Words that bring in another thing to compare with, or a level that is no level of it. */
const OF_OTHERS =
  /\b(?:rata-rata|rerata|provinsi|nasional|dan|sedangkan|sementara|serta|di\s?antaranya|menjadi|masing-masing|total)\b/i;

/** `lebih tinggi 0,35% dari target yang ditetapkan sebesar`: what it is compared with is a goal. */
const SINCE_GOAL =
  /^\s*dari\s+target(?:\s+(?!dan|serta)[a-z]+){0,7}?(?:\s+(?:sebesar|yaitu|yakni|adalah|minimal))?\s*$/i;

/** `43 kasus atau naik 7,85%`: one change, told twice. */
const AGAIN =
  /^[^,;.()]{0,16}(?:\(|,?\s*\batau(?:\s+(?:setara|sama)(?:\s+dengan)?)?)\s*(?:(?:naik|turun|meningkat|menurun|bertambah|berkurang)\s+)?(?:sebesar|sebanyak)?\s*$/i;

/** Every such change of a sentence. */
export function changesSince(mentions: Mention[]): ChangeSince[] {
  return mentions.flatMap((first, at) => {
    const direction = directionBefore(first.lead) ?? comparisonBefore(first.lead);
    const before = mentions[at - 1];
    if (!direction || first.isCut || first.isResult || (before && tellsAgain(before, first))) return [];
    const second = mentions[at + 1];
    const isAgain = second !== undefined && tellsAgain(first, second);
    const behind = mentions[at + (isAgain ? 2 : 1)];
    const isBehind = behind !== undefined && isEarlierLevel(behind, comparisonBefore(first.lead) !== null);
    const earlier = isBehind ? behind : before && opensComparison(mentions, before, first) ? before : null;
    if (!earlier || earlier.isCut) return [];
    const told = isAgain ? [first, second] : [first];
    return [{ told, direction, earlier, subject: first.lead.slice(0, direction.index), at }];
  });
}

/** `Dibandingkan tahun 2022 yang berjumlah 42 orang, pegawai berkurang 1 orang`: it opens the sentence with the earlier level. */
const opensComparison = (mentions: Mention[], level: Mention, change: Mention) =>
  level === mentions[0] &&
  (isEarlierLevel(level, false) || isEarlierByYear(level)) &&
  /^[^,;)]{0,36}(?:\)?,|\))[^,;]*$/.test(change.lead);

/** The level right behind the year, or the year right behind the level. */
function isEarlierByYear({ lead, behind }: Mention): boolean {
  const compared = /^\W*(?:jika\s+|bila\s+)?(?:di)?banding(?:kan)?(?:\s+dengan)?\s+/i.exec(lead);
  const words = compared && lead.slice(compared[0].length);
  return words !== null && (EARLIER_YEAR.test(words) || (words === "" && EARLIER_TIME_BEHIND.test(behind)));
}

const tellsAgain = (first: Mention, second: Mention) =>
  !second.isCut &&
  (first.figure.unit === "%") !== (second.figure.unit === "%") &&
  directionBefore(first.lead) !== null &&
  AGAIN.test(second.lead);

function isEarlierLevel({ lead }: Mention, isComparison: boolean): boolean {
  if (isComparison && SINCE_GOAL.test(lead)) return true;
  const compared = COMPARED.exec(lead);
  const words = compared ? lead.slice(compared[0].length) : "";
  const time = EARLIER_TIME.exec(words);
  return (
    time !== null &&
    LEADS_ON.test(words.slice(time[0].length)) &&
    !OF_OTHERS.test(words) &&
    directionsIn(words).length === 0
  );
}
