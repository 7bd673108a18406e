import type { MentionGroup } from "./mention";

/** What stands before the name of a thing without belonging to it. */
const OPENING =
  /^(?:[\s,.;:•–-]|\(?\d{1,2}\)?[.)]\s|\(\d{1,2}\)|(?:dan|serta|sedangkan|kemudian|adapun|selanjutnya|selain itu|sementara(?: itu)?|untuk|pada|dari|bahwa|dimana|yaitu|yakni|atas|oleh|terkait|tentang|secara|berdasarkan|ikk|iku|ikp|indikator(?: kinerja)?(?: kegiatan| utama| program)?(?=\s*[:"“])|indikator(?=\s+(?:nilai|persentase|jumlah|indeks))|target(?:kan)?(?: dan realisasi)?(?: kinerja)?|realisasi(?: dari)?|capaian(?: dari)?|(?:yang )?(?:telah )?ditetapkan|dalam perjanjian kinerja|hasil|tahun(?: anggaran)? \d{4}|sebesar|sebanyak|sejumlah)(?=[\s,:"“]|$))+/i;

/** What leads from the name of a thing to its figure. */
const CLOSING =
  /(?:[\s,.;:("“–-]|\b(?:dengan|memiliki|mempunyai|yang|telah|dapat|sudah|mampu|ditetapkan|diberikan|ditargetkan|target(?:nya)?|realisasi(?:nya)?|terealisasi(?:kan)?|tercapai|mencapai|mendapat(?:kan)?|adalah|yaitu|yakni|sebesar|sebanyak|sejumlah|senilai|nilai|indeks|angka|capaian|adalah|sehingga|maka|pada tahun \d{4}|tahun(?: anggaran)? \d{4}|di tahun \d{4}|dialokasikan|pagu|kinerja|total|menjadi|atau|berhasil|diperoleh|didapatkan|dari))+$/i;

/** Names are shorter; what is longer is a sentence that could not be taken apart. */
const LONGEST = 240;

/** Words that only say whose target it is. */
const ONLY_GOAL =
  /^(?:\s|[,:]|nasional|pusat|kinerja|tahun(?: anggaran)? \d{4}|\d{4}|ini|dan|dengan|dalam|perjanjian|renstra|rpjmd|rpjmn|pk|jangka|menengah|akhir|yang|telah|sudah|ditetapkan|ditentukan|diberikan|direncanakan|pada|di|adalah|yaitu|yakni|sebesar|sebanyak|sejumlah|senilai|nilai|indeks|mencapai|minimal|maksimal)*$/i;

/** The words that name what the figures of a group speak of; empty where none do. */
export function subjectOf({ mentions }: MentionGroup): string {
  const [first, second] = mentions;
  if (!first) return "";
  const lead = lastClause(first.lead);
  if (first.measure !== "target") return nameIn(lead);
  const goal = /\b(?:di)?target(?:kan|nya)?\b(?!.*\b(?:di)?target(?:kan|nya)?\b)/is.exec(lead);
  const before = goal ? lead.slice(0, goal.index) : lead;
  const after = goal ? lead.slice(goal.index + goal[0].length).replace(/^.*\b(?:terkait|untuk)\b/i, "") : "";
  if (!ONLY_GOAL.test(after)) return nameIn(after);
  // `Dari target … sebanyak 50 orang jumlah petugas … dapat terealisasi 64 orang`: the name stands between the two.
  return nameIn(before) || (second ? nameIn(`${nounOf(first)}${second.lead}`) : "");
}

/** The unit where it is part of the name: `2 lembaga rehabilitasi yang memenuhi …`. */
function nounOf({ figure }: MentionGroup["mentions"][number]): string {
  const isNoun = figure.isKnownUnit && !["%", "rupiah", "Orang"].includes(figure.unit ?? "");
  return isNoun ? (figure.unit ?? "").toLowerCase() : "";
}

/** What introduces the name: `… disebutkan bahwa Nilai …`, `berikut: Nilai …`, `jika dibandingkan … secara jumlah …`. */
function lastClause(lead: string): string {
  const parts = lead.split(
    /\bbahwa\b|:\s|\bdisebutkan\b|\bdi ?mana\b|\bsecara\b(?=\s+(?:jumlah|nilai|persentase|indeks))/i,
  );
  return parts[parts.length - 1] ?? lead;
}

/** What is told of the thing, behind its name: `…, mengalami peningkatan`, `… menunjukkan`, `… lebih tinggi dari`. */
const TOLD = /(?<!\byang),?\s+(?:mengalami|menunjukkan|terjadi|lebih\s+(?:tinggi|rendah|besar|kecil))\b.*$/is;

function nameIn(words: string): string {
  const named = words.replace(OPENING, "").replace(TOLD, "").replace(CLOSING, "").replace(/["“”]/g, "").trim();
  const isName = /[a-z]{3}/i.test(named) && named.length <= LONGEST && !/^(?:ini|tersebut|itu)\b/i.test(named);
  return isName ? named.replace(/\s+/g, " ") : "";
}
