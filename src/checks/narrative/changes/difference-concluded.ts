import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, pairs } from "./change";
import { joinChecked, NOTHING, type Checked } from "../remark";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** `sehingga diperoleh selisih lelang`: what the two figures before it differ by. */
const CONCLUDES =
  /,?\s*\b(?:sehingga|maka|dengan\s+demikian|jadi)\b[^,;.]*\b(?:selisih|surplus|defisit|hemat|penghematan)\b[^,;.\d]{0,30}$/i;

/** `dengan penyisihan Rp5,7 miliar sehingga nilai bersihnya`: what is left of the first. */
const CONCLUDES_NET =
  /^\W*(?:sehingga|maka)\s+(?:diperoleh\s+)?(?:nilai\s+(?:bersih|buku|netto)|piutang\s+(?:bersih|netto))(?:nya)?\s*(?:adalah|menjadi|sebesar|senilai)?\s*$/i;
const TAKEN_OFF = /\b(?:penyisihan|akumulasi\s+(?:penyusutan|amortisasi))\b/i;

/** `sehingga laki-laki lebih banyak 3.549 jiwa daripada perempuan` */
const CONCLUDES_MORE =
  /,?\s*\b(?:sehingga|maka|dengan\s+demikian|jadi)\b[^,;.\d]*\blebih\s+(?:banyak|sedikit|besar|kecil|tinggi|rendah)(?:\s+(?:sebesar|sebanyak|sejumlah))?\s*$/i;
const THAN_OTHER = /^\s*(?:dari(?:pada)?|di\s?banding(?:kan)?|ketimbang)\b/i;

const AND = /^[^,;.]*,?\s*\b(?:dan|sedangkan|sementara|dengan|dibanding(?:kan)?)\b[^;.]*$/i;

/** Of other things, or only part of what they differ by. */
const OF_OTHERS = /\b(?:masing-masing|rata-rata|kumulatif|sisa|blokir\w*|ditambah|dikurangi|persen)\b/i;

/** `total HPS Rp211,40 miliar dan total kontrak Rp197,30 miliar, sehingga diperoleh selisih Rp14,10 miliar` */
export function checkDifferenceConcluded(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((told, at) => {
      const [one, other] = mentions.slice(Math.max(0, at - 2), at);
      if (!one || !other || !AND.test(other.lead)) return NOTHING;
      const isNet = CONCLUDES_NET.test(told.lead) && TAKEN_OFF.test(other.lead) && !TAKEN_OFF.test(one.lead);
      const isMore = CONCLUDES_MORE.test(told.lead) && THAN_OTHER.test(told.behind);
      if (!isNet && !isMore && !CONCLUDES.test(told.lead)) return NOTHING;
      const alike = mentions.slice(0, at).filter(({ figure, isCut }) => figure.unit === one.figure.unit && !isCut);
      if ([one, other, told].some((each) => each.isCut || each.isNegated || OF_OTHERS.test(each.lead))) return NOTHING;
      const isOfOneKind = [other, told].every(({ figure }) => figure.unit === one.figure.unit);
      if (!isOfOneKind || !areOneAndOther(alike) || one.figure.unit === "%" || one.figure.unit === null) return NOTHING;
      return checkDifference(told.figure, pairs(other.figure, one.figure), other.figure, one.figure, words);
    }),
  );
}

/** Two of one kind, and before them at most what they come to together. */
function areOneAndOther(alike: Mention[]): boolean {
  const [other, one, whole, ...more] = alike.map(({ figure }) => figure.reading.value).reverse();
  return one !== undefined && other !== undefined && more.length === 0 && (!whole || one.plus(other).eq(whole));
}

/** `Selisih nilai antara kedua perspektif tersebut mencapai 19,82 poin`: what the two of the sentence before differ by. */
const OF_BOTH =
  /^\W*(?:selisih|kesenjangan|rentang)\b[^,;.]{0,40}\b(?:antara\s+)?(?:kedua(?:nya)?|dua)\b[^,;.]{0,30}\b(?:mencapai|sebesar|adalah|yaitu|sebanyak)\s*$/i;

const HIGHEST = /\b(?:tertinggi|terbesar|terbanyak)\b/i;
const LOWEST = /\b(?:terendah|terkecil|tersedikit)\b/i;

export function differencesOfBoth(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run[index - 1];
    const [told] = at.mentions;
    if (!before || before.place.cell !== at.place.cell || !told || told.isCut || !OF_BOTH.test(told.lead)) return [];
    // Weights and shares in parentheses are told of the two, and are none of them.
    const levels = before.mentions.filter(({ figure, lead }) => figure.unit !== "%" && !/\(\s*[a-z]+\s*$/i.test(lead));
    const [one, other, ...more] = levels;
    if (!one || !other || more.length > 0 || levels.some(({ isCut }) => isCut)) return [];
    const [said, saidToo] = [one.lead, other.lead];
    const areExtremes = HIGHEST.test(said) ? LOWEST.test(saidToo) : LOWEST.test(said) && HIGHEST.test(saidToo);
    if (!areExtremes || one.figure.unit !== other.figure.unit) return [];
    const { remarks } = checkDifference(told.figure, pairs(other.figure, one.figure), other.figure, one.figure, words);
    return remarks.map((remark) => ({ at, remark }));
  });
}
