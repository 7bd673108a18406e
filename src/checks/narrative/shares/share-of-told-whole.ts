import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { countAlike, isCount, isWithin } from "../counts";
import { bestAgreement, lessThan, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "./share-remark";

/** How far back any count may be that the share is of. */
const SENTENCES_BACK = 6;

/** `(21,68%)`, `atau setara dengan 21,68 %` */
const SHARE_BEHIND =
  /^(?:\s*[a-z-]+){0,2}\s*,?\s*(?:\(|\batau\b)\s*(?:setara\s+(?:dengan\s+)?|sebesar\s+|mencapai\s+)?$/i;

const IS_REST = /\bsisa(?:nya)?\b/i;
const DONE =
  /\b(?:memutus|diputus|menyelesaikan|diselesaikan|selesai|ditindaklanjuti|dilayani|terlayani|tersalurkan)\b/i;

/** `Dari jumlah tersebut, sebanyak 3.042 sertifikat (89,31%)` */
const OF_THAT =
  /^\W*dari\s+(?:(?:jumlah|total|keseluruhan|seluruh)\s+)(?:(?:keseluruhan|total|jumlah)\s+)?(?:[a-z]+\s+){0,3}(?:tersebut|itu|ini)\b[^.;]*$/i;

/** Words that make it no share of what was told. */
const NO_SHARE =
  /\b(?:naik|turun|meningkat|menurun|lebih|kurang|dibanding\w*|target\w*|rata-rata|per|tahun\s+(?:lalu|sebelum\w*))\b/i;

const NAMES_BASE = /^\s*\)?\s*(?:dari|terhadap)\s/i;

interface Told {
  part: Mention;
  percent: Mention;
  whole: Mention;
}

/** A share of what the sentences before have told: of all that was told to be there, or of what was done and what is left of it. */
export function sharesOfToldWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((sentence, at) => {
    const [part, percent] = sentence.mentions;
    if (!part || !percent || !isShare(part, percent)) return [];
    const before = run.slice(Math.max(0, at - SENTENCES_BACK), at);
    const counts = before.flatMap(({ mentions }) => mentions.filter(isCount));
    const whole = wholeOfRest(part, before) ?? wholeOfThat(part, before.at(-1));
    return whole ? judge(sentence, { part, percent, whole }, counts, words) : [];
  });
}

const isShare = (part: Mention, percent: Mention) =>
  isCount(part) &&
  percent.figure.unit === "%" &&
  !percent.isCut &&
  SHARE_BEHIND.test(percent.lead) &&
  !NO_SHARE.test(`${part.lead} ${percent.lead}`) &&
  !NAMES_BASE.test(percent.behind);

/** `diselesaikan 177 pengaduan. Sehingga sisa 49 pengaduan`: what both add up to, where that has been told. */
function wholeOfRest(rest: Mention, before: RunningSentence[]): Mention | null {
  const done = before.at(-1)?.mentions.at(-1);
  if (!done || !IS_REST.test(rest.lead) || !DONE.test(done.lead) || !isCount(done)) return null;
  const all = rest.figure.reading.value.plus(done.figure.reading.value);
  const counts = before.flatMap(({ mentions }) => mentions.filter(isCount));
  return counts.find(({ figure }) => figure.reading.value.eq(all)) ?? null;
}

/** The only count of the sentence before, where this one speaks of that number. */
function wholeOfThat(part: Mention, before: RunningSentence | undefined): Mention | null {
  const [whole, ...others] = before?.mentions ?? [];
  if (!whole || others.length > 0 || !isCount(whole) || !OF_THAT.test(part.lead)) return null;
  return countAlike(whole.figure, part.figure) && isWithin(part, whole) ? whole : null;
}

function judge(
  at: RunningSentence,
  { part, percent, whole }: Told,
  counts: Mention[],
  words: NarrativeStrings,
): RunningRemark[] {
  const bases = [whole, ...counts.filter((each) => each !== whole)];
  const ways = bases.flatMap(({ figure }) => percentages(readingsOf(part.figure), readingsOf(figure)));
  const [plain] = ways;
  if (!plain || bestAgreement(percent.figure, [...ways, ...lessThan(HUNDRED, ways)]) !== "impossible") return [];
  const about = `bagian ${part.lead.slice(-40)}`;
  return [{ at, remark: shareRemark(percent.figure, part.figure, whole.figure, plain.value, about, words) }];
}
