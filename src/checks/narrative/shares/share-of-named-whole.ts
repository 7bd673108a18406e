import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { countAlike, isCount, isWithin } from "../counts";
import { bestAgreement, lessThan, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "./share-remark";

/** `dari seluruh pegawai.`, `dari total tindak pidana`: all of what one or two words name, and no word that says which of them. */
const OF_ALL =
  /^\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total|jumlah)\s+(?:jumlah\s+|total\s+)?([a-z]{4,}(?:\/[a-z]{4,})?(?:\s+(?!dan\b|serta\b|yang\b)[a-z]{4,})?)\s*(?:[,.;)]|$|\b(?:dan|serta|sedangkan|yang\s+ada)\b)/i;

/** `dari penduduk kota`: all who live there, without a word that says so. */
const OF_POPULATION = /^\s*\)?\s*dari\s+(penduduk)\s+(?:kota|kabupaten|kecamatan|provinsi|daerah|wilayah)\b/i;

/** `17 kelurahan dengan penduduk`, `berpenduduk` */
const NAMES_POPULATION = /\b(?:dengan|memiliki|jumlah|ber)\s*(penduduk)\s*(?:sebanyak|sebesar|sejumlah|mencapai)?\s*$/i;

/** `jumlah pegawai`, `total pegawai sebanyak`: the whole of what the last word names. */
const NAMES_WHOLE =
  /\b(?:jumlah|total|keseluruhan|seluruh)\s+([a-z]{4,})(?:\s+(?:adalah|sebanyak|sejumlah|sebesar|mencapai|yaitu|berjumlah))*\s*$/i;

/** `Jumlah dosen tetap tahun 2025 sebanyak`: at the beginning of its sentence, with what says when and of what kind. */
const OPENS_WITH_WHOLE =
  /^\W*(?:jumlah|total)\s+([a-z]{4,}(?:\s+[a-z]{4,})?)\b[^,;.]{0,70}\b(?:sebanyak|sejumlah|sebesar|adalah|mencapai|berjumlah)\s*$/i;

/** `didukung oleh 240 orang pegawai`: named behind the figure that opens its sentence. */
const NAMED_BEHIND = /^\s*(?:orang\s+)?([a-z]{4,})\b/i;

/** `9 kecamatan yang terdiri atas 86 desa/kelurahan`: all of what is named behind the second figure. */
const CONSISTS_OF = /^\s*[a-z]+\s+(?:yang\s+)?terdiri\s+(?:atas|dari)\s*$/i;
const NAMED_BY_BOTH = /^\s*([a-z]{4,}(?:\/[a-z]{4,})?)(?![a-z/])/i;

/** A part of them, though it opens a sentence. */
const SOME =
  /\b(?:sebagian|di\s?antaranya|terdapat|dari|tambahan|baru|lalu|sebelum\w*|rata-rata|per(?!\s+\d))\b|\b(?:di)?target\w*/i;

/** Words that make it no share: a change, a goal. */
const NO_SHARE = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|target\w*|rata-rata|kurang|lebih)\b/i;

const GOES_WITH_BEFORE = /^[^,;.]{0,30}\b(?:dan|serta|ditambah)\b[^,;.]{0,30}$/i;

/**
 * `dengan jumlah pegawai 70 orang … . Hakim berjumlah 13 orang atau 15,71% dari seluruh pegawai`: the whole is named, and
 * was told under that name before, in the cell or else in the one above it.
 */
export function sharesOfNamedWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const cells = [...new Set(run.map(({ place }) => place.cell))];
  return run.flatMap((at, index) => {
    const own = cells.indexOf(at.place.cell);
    const near = run.filter(({ place }) => [own, own - 1].includes(cells.indexOf(place.cell)));
    return at.mentions.flatMap((percent, position) => {
      const part = at.mentions[position - 1];
      const name = (OF_ALL.exec(percent.behind) ?? OF_POPULATION.exec(percent.behind))?.[1]?.toLowerCase();
      // `77 dan 67 kejadian atau 67,92% dari seluruh kejadian`: of both together.
      if (!part || name === undefined || !isShare(part, percent) || GOES_WITH_BEFORE.test(part.lead)) return [];
      const before = run.slice(0, index).filter((each) => near.includes(each));
      const inCell = before.filter(({ place }) => place.cell === at.place.cell);
      const here = wholeIn(inCell, name);
      const whole = here ?? (inCell.some((each) => tellsOf(each, name)) ? null : wholeIn(before, name));
      if (!whole || !countAlike(whole.figure, part.figure) || !isWithin(part, whole)) return [];
      const around = here ? near.filter(({ place }) => place.cell === at.place.cell) : near;
      const figures = around.flatMap(({ mentions }) => mentions.filter((each) => each !== part && isAmount(each)));
      const ways = figures.flatMap(({ figure }) => percentages(readingsOf(part.figure), readingsOf(figure)));
      if (bestAgreement(percent.figure, [...ways, ...lessThan(HUNDRED, ways)]) !== "impossible") return [];
      const right = part.figure.reading.value.div(whole.figure.reading.value).times(HUNDRED);
      const about = `bagian ${part.lead.slice(-40)}`;
      return [{ at, remark: shareRemark(percent.figure, part.figure, whole.figure, right, about, words) }];
    });
  });
}

const isAmount = (mention: Mention) => isCount(mention) || (mention.figure.unit === "rupiah" && !mention.isCut);

const isShare = (part: Mention, percent: Mention) =>
  percent.isJoined &&
  percent.figure.unit === "%" &&
  isAmount(part) &&
  !percent.isCut &&
  !NO_SHARE.test(`${part.lead} ${percent.lead}`);

/** The one figure that is told as all of them. */
function wholeIn(sentences: RunningSentence[], name: string): Mention | null {
  const wholes = sentences.flatMap(({ mentions, place }, index) => {
    const opensCell = sentences[index - 1]?.place.cell !== place.cell;
    return mentions.filter((each, at) => isWholeOf(each, name, at === 0, opensCell) && each.figure.reading.value.gt(0));
  });
  const [whole] = wholes;
  const values = new Set(wholes.map(({ figure }) => figure.reading.value.toFixed()));
  return whole && values.size === 1 ? whole : null;
}

const tellsOf = ({ text }: RunningSentence, name: string) => text.toLowerCase().includes(name);

function isWholeOf(mention: Mention, name: string, isFirst: boolean, opensCell: boolean): boolean {
  if (!isAmount(mention)) return false;
  const named = NAMES_WHOLE.exec(mention.lead) ?? NAMES_POPULATION.exec(mention.lead);
  if (named?.[1]?.toLowerCase() === name) return isCount(mention);
  if (!isFirst && CONSISTS_OF.test(mention.lead))
    return NAMED_BY_BOTH.exec(mention.behind)?.[1]?.toLowerCase() === name;
  if (!isFirst || SOME.test(mention.lead)) return false;
  const opening = OPENS_WITH_WHOLE.exec(mention.lead)?.[1]?.toLowerCase();
  if (opening !== undefined) return opening === name || opening.startsWith(`${name} `);
  return opensCell && isCount(mention) && NAMED_BEHIND.exec(mention.behind)?.[1]?.toLowerCase() === name;
}
