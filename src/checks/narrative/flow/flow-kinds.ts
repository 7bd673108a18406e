import { flowRolesIn } from "../../../sentences/flow-role";
import type { FlowCount } from "./flow-counts";

/** Words of time, and words that only lead on. */
const LEADS_ON =
  /^(?:jumlah|sebanyak|berjumlah|sebesar|sejumlah|mencapai|tahun|bulan|akhir|awal|tanggal|pada|semester|triwulan|periode|pertama|kedua|ketiga|keempat|dari|yang|telah|sudah|berhasil|selama|sepanjang|hingga|sampai|dengan|total|seluruh|adapun|data|hanya|adalah|menjadi|selesai|sebelumnya|lalu|tersebut|dan|sehingga|maka|serta|ini|itu|sedangkan|sementara|setelah|dapat|belum|juga|tidak|terdiri|atas|dalam|oleh|untuk|karena|kerja|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember)$/i;

/** Words of five letters and more, by the end that a prefix leaves as it is. */
const rootsIn = (words: string) =>
  (words.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => [word, word.slice(-5)]);

/** No word that the text does not say: of a kind, a place or another office. */
export function namesNothingElse(lead: string, text: string): boolean {
  const said = new Set(rootsIn(text).map(([, root]) => root));
  return rootsIn(lead).every(([word = "", root]) => LEADS_ON.test(word) || said.has(root));
}

/** What is counted, and the word behind it that says of which kind: `perkara perdata`, `laporan masyarakat`; no name. */
const KIND =
  /\b(?:[Pp]erkara|[Kk]asus|[Ll]aporan|[Pp]ermohonan|[Pp]engaduan|[Bb]erkas|[Ss]urat|[Pp]erizinan|[Gg]ugatan)\s+([a-z]{3,})/g;

const kindsIn = (words: string): string[] =>
  [...words.matchAll(KIND)].flatMap(([, kind = ""]) => (isKind(kind) ? [kind] : []));

/** Neither names a kind that the other does not. */
export function nameSameKinds(one: string, other: string): boolean {
  const [ofOne, ofOther] = [one, other].map((words) => words.toLowerCase());
  return kindsIn(one).every((kind) => ofOther?.includes(kind)) && kindsIn(other).every((kind) => ofOne?.includes(kind));
}

/** `perkara yang ditangani … . Perkara pidana yang diputus`: of a kind that the others do not name, it is no part of them. */
export function areOfOneKind(terms: FlowCount[]): boolean {
  return terms.every((term, at) =>
    terms.slice(at + 1).every((other) => nameSameKinds(ownWords(term), ownWords(other))),
  );
}

const isKind = (word: string) => !LEADS_ON.test(word) && flowRolesIn(word).length === 0;

/** Its lead in its own sentence, and the beginning of what stands behind. */
export const ownWords = ({ mention: { lead, behind } }: Pick<FlowCount, "mention">) =>
  `${lead.replace(/^.*[.!?]\s+(?=[A-Z])/s, "")} ${/^[^,;.(]{0,40}/.exec(behind)?.[0] ?? ""}`;
