import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, NOTHING } from "../remark";
import { checkToldChange } from "./told-change";

/** Words that name nothing of which a level could be. */
const NAMES_NOTHING =
  /\b(?:tahun|bulan|pada|di|dan|sedangkan|sementara|kemudian|selanjutnya|lalu|adapun|untuk|sampai|dengan|akhir|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|ada|adalah|terdapat|tercatat|tersebut|sebanyak|sebesar|sejumlah|senilai|berjumlah|mencapai|menjadi|jumlah(?:nya)?|realisasi(?:nya)?|capaian(?:nya)?|nilai(?:nya)?|hanya|yaitu|yakni|total|ke|pekan|minggu|rp)\b|[^a-z\s]/gi;

const wordsOf = ({ lead }: Mention) =>
  new Set(lead.toLowerCase().replace(NAMES_NOTHING, " ").split(/\s+/).filter(Boolean));

const IS_TIMED =
  /\b(?:(?:19|20)\d{2}|ke\s*-?\s*\d+|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;

/** `Tahun 2023 tercatat 642 permohonan. Tahun 2024 tercatat 715 permohonan, naik 73 permohonan`: the level before by itself in its sentence. */
export function checkChangeSinceSentenceBefore(
  text: string,
  mentions: Mention[],
  before: Mention[] | undefined,
  words: NarrativeStrings,
): Checked {
  const [earlier, ...others] = before ?? [];
  const [level, change] = mentions;
  if (!earlier || others.length > 0 || !level || !change) return NOTHING;
  if (![earlier, level].every(({ lead }) => IS_TIMED.test(lead))) return NOTHING;
  if (earlier.figure.unit !== level.figure.unit) return NOTHING;
  const named = wordsOf(earlier);
  // What names nothing new goes on with what the sentence before it named.
  if (![...wordsOf(level)].every((word) => named.has(word))) return NOTHING;
  return checkToldChange(text, [earlier, ...mentions], words);
}
