import { type Direction, directionBefore, directionsIn } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { checkDirectionBetween, OTHER_SENSE, RANK } from "./change";

/** Nothing but what was counted and when. */
const TIME =
  /^\s*(?:[a-z]{1,14}\s*)?(?:\(?\s*(?:(?:pada|di|untuk|sampai|tahun|bulan|triwulan|semester|akhir|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|[ivx]+|(?:19|20)\d{2})\s*)+\)?)?\s*$/i;

/** `, lalu`, ` dan`: what happened next to the same thing. */
const NEXT =
  /,?\s*\b(?:dan|lalu|kemudian|namun|tetapi|tapi|selanjutnya|setelah\s+itu|sebelum)\b(?:\s+(?:pada\s+)?tahun\s+(?:19|20)\d{2})?(?:\s+(?:akhirnya|kembali|lalu|kemudian|sedikit|mengalami|justru|juga|terus))*\s*$/i;

const TO =
  /^(?:\s+(?:kembali|lagi|tajam|drastis|signifikan|sedikit))*\s+menjadi\s*(?:sebesar|sebanyak|sejumlah|senilai)?\s*$/i;

/** `naik dari 2,59 tahun 2011 menjadi 4,20 tahun 2012, lalu turun menjadi 3,66`: what it came to next, against what it was. */
export function checkNextLevel(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  if (RANK.test(text)) return NOTHING;
  return joinChecked(
    mentions.map((level, at) => {
      const before = mentions[at - 1];
      const direction = before && level.isResult ? directionsIn(level.lead).at(-1) : undefined;
      if (!before || !direction || !isNextOf(before, level, direction)) return NOTHING;
      return checkDirectionBetween(direction, before.figure, level.figure, level.lead.slice(direction.index), words);
    }),
  );
}

function isNextOf(before: Mention, { lead, figure, isCut }: Mention, { index, text }: Direction): boolean {
  const said = lead.slice(0, index);
  const next = NEXT.exec(said);
  const isAlike = figure.unit === before.figure.unit && figure.reading.scale === before.figure.reading.scale;
  return (
    next !== null &&
    !isCut &&
    !before.isCut &&
    before.isResult &&
    isAlike &&
    TIME.test(said.slice(0, next.index)) &&
    TO.test(lead.slice(index + text.length))
  );
}

const FEWEST_LEVELS = 3;

/** `terus meningkat`: in every step. */
const STEADILY = /\b(?:terus(?:\s+menerus)?|selalu|konsisten|setiap\s+tahun(?:nya)?)\s+(?:mengalami\s+)?$/i;

/** A pause or a conjunction and a time, so that the same thing is told once more. */
const GOES_ON =
  /^\s*(?:[a-z]{1,14}\s*)?(?:\([^()]*\)|(?:(?:pada|di|tahun|(?:19|20)\d{2})\s*)+)?\s*(?:,|\b(?:dan|menjadi|lalu|kemudian|hingga|sampai)\b)(?:\s*(?:,|dan|menjadi|lalu|kemudian|hingga|sampai|akhirnya|pada|di|tahun|(?:19|20)\d{2}|sebesar|sebanyak|mencapai|kembali))*\s*$/i;

const OPENS = /^(?:\s*(?:[,:]|yaitu|yakni|dari|semula|pada|di|tahun|ke|(?:19|20)\d{2}|sebesar|sebanyak))*\s*$/i;

const YEAR = /\b(?:19|20)\d{2}\b/g;

/** `terus meningkat dari 210 (2022) menjadi 245 (2023) dan 260 (2024)`: each level beyond the one before. */
export function checkSteadyChange(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  const [first] = mentions;
  const direction = first ? directionsIn(first.lead).at(-1) : undefined;
  if (!first || !direction || mentions.length < FEWEST_LEVELS || RANK.test(text)) return NOTHING;
  const named = first.lead.slice(0, direction.index);
  const isOfOthers = OTHER_SENSE.test(named) || !STEADILY.test(named);
  if (isOfOthers || !OPENS.test(first.lead.slice(direction.index + direction.text.length))) return NOTHING;
  const isLevel = ({ lead, figure, isCut }: Mention) =>
    !isCut &&
    figure.unit === first.figure.unit &&
    (lead === first.lead || (GOES_ON.test(lead) && !directionBefore(lead)));
  const years = (text.slice(text.indexOf(direction.text)).match(YEAR) ?? []).map(Number);
  const areInOrder = years.every((year, at) => at === 0 || year > (years[at - 1] ?? 0));
  if (!mentions.every(isLevel) || !areInOrder) return NOTHING;
  return joinChecked(
    mentions.slice(1).map(({ figure, lead }, at) => {
      const before = mentions[at]?.figure;
      return before ? checkDirectionBetween(direction, before, figure, lead, words) : NOTHING;
    }),
  );
}
