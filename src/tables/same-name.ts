import { isOneLetterOff } from "./one-letter-off";
/** How two printed names of an indicator, an activity or a unit are recognised as one: the words that carry meaning. */
export interface Name {
  words: ReadonlySet<string>;
  /** The same words in whatever order: names with one key are one name. */
  key: string;
  /** The same with `Intervensi Berbasis Masyarakat (IBM)` as `ibm`, where the name itself abbreviates a part of it. */
  shortened: ReadonlySet<string> | null;
  /** `(IKPA)`, `(DEKTARI)`: an abbreviation that the name itself gives. */
  abbreviations: ReadonlySet<string>;
  /** What the name counts or measures: `jumlah`, `persentase`, `indeks`; empty where it does not say. */
  head: string;
}

const STOP_WORDS = new Set(
  (
    "dan atau yang di pada terhadap untuk dengan dalam oleh dari ke kepada secara serta bagi atas para sebagai the of and " +
    "tersebut adalah telah sudah tahun ikk iku ikp kegiatan program indikator_"
  ).split(" "),
);

/** One spelling for words that staff write in several ways. */
const ONE_SPELLING: Record<string, string> = {
  indek: "indeks",
  index: "indeks",
  indks: "indeks",
  nilai: "indeks",
  skor: "indeks",
  presentase: "persentase",
  prosentase: "persentase",
  persen: "persentase",
  narkotika: "narkoba",
  lahgun: "penyalahgunaan",
  rehab: "rehabilitasi",
  masy: "masyarakat",
  kab: "kabupaten",
  prov: "provinsi",
  adm: "administrasi",
  yg: "yang",
  dgn: "dengan",
  thd: "terhadap",
  utk: "untuk",
  kerjasama: "kerja",
  presedur: "prosedur",
};

const HEADS = new Set(["jumlah", "persentase", "indeks", "rasio", "tingkat", "angka", "cakupan", "predikat", "opini"]);

/** A share of words in common below this is another name. */
const LEAST_ALIKE = 0.8;

/** A name with fewer words is too general to be found inside a longer one. */
const FEWEST_WORDS_INSIDE = 3;

/** Abbreviations of the field, which reports use without ever writing them out. */
const FIELD_ABBREVIATIONS: { abbreviation: string; long: string; either: RegExp }[] = [
  { abbreviation: "nka", long: "nilai kinerja anggaran" },
  { abbreviation: "ikpa", long: "indikator kinerja pelaksanaan anggaran" },
].map((each) => ({
  ...each,
  either: new RegExp(`\\b(?:${each.abbreviation}|${each.long.replace(/ /g, "\\s+")})\\b`, "g"),
}));

/** The name of an indicator, an activity or a unit. */
export function nameOf(text: string): Name {
  const abbreviations = new Set(
    [...text.matchAll(/\(\s*([A-Z][A-Z0-9]{1,9})\s*\)/g)].map((match) => (match[1] ?? "").toLowerCase()),
  );
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/penyalah\s+guna/g, "penyalahguna")
    .replace(/^\s*(\d{1,2}|[a-z])\s*[.)]\s*/, "")
    .replace(/["“”*']/g, " ");
  const known = FIELD_ABBREVIATIONS.filter(({ either }) => plain.search(either) >= 0);
  const all = known
    .reduce((said, { long, either }) => said.replace(either, long), plain)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => ONE_SPELLING[word] ?? word);
  const [first = ""] = all;
  const words = new Set(all.filter((word) => !STOP_WORDS.has(word)));
  for (const each of abbreviations) words.delete(each);
  // Written out or not, both are told: so Nilai Kinerja Anggaran is no part of Indikator Kinerja Pelaksanaan Anggaran.
  for (const { abbreviation } of known) words.add(abbreviation);
  const key = [...words].sort().join(" ");
  return { words, key, shortened: shortenedWords(text, words), abbreviations, head: HEADS.has(first) ? first : "" };
}

/** The words whose initials stand in parentheses behind them, replaced by those initials. */
function shortenedWords(text: string, words: ReadonlySet<string>): ReadonlySet<string> | null {
  const match = /([^()]*)\(\s*([A-Z][A-Z0-9]{1,9})\s*\)/.exec(text);
  const [, before = "", abbreviation = ""] = match ?? [];
  const tail = before
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(-abbreviation.length);
  const initials = tail.map((word) => word[0]).join("");
  if (abbreviation === "" || initials !== abbreviation.toLowerCase()) return null;
  const shortened = new Set([...words].filter((word) => !tail.includes(word)));
  // A name that is nothing but its abbreviation is told by its words.
  if (shortened.size === 0 || shortened.size === words.size) return null;
  return shortened.add(initials);
}

/** How alike two names are, 0 to 1; 0 where they measure different things. */
export function likeness(one: Name, other: Name): number {
  if (one.head !== "" && other.head !== "" && one.head !== other.head) return 0;
  const lacksHead = (name: Name, head: string) => head !== "" && head !== "jumlah" && !name.words.has(head);
  const isHeadless = lacksHead(one, other.head) || lacksHead(other, one.head);
  const isAbbreviated = shareOne(one.abbreviations, other.abbreviations);
  const alike = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null) =>
    a && b ? likenessOfWords(a, b, isAbbreviated, isHeadless) : 0;
  return Math.max(
    alike(one.words, other.words),
    alike(one.shortened, other.words),
    alike(one.words, other.shortened),
    alike(one.shortened, other.shortened),
  );
}

function shareOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}

/** With one abbreviation in both names, half of the words suffice: `Indikator (Kinerja) Pelaksanaan Anggaran (IKPA)`. */
const HALF_ALIKE = 0.5;

/** `Ketahanan Diri Remaja` is the index of that name only where little but `Indeks` is missing. */
const LEAST_ALIKE_HEADLESS = 0.7;

function likenessOfWords(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  isAbbreviated: boolean,
  isHeadless: boolean,
): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of shorter) if (longer.has(word) || hasNearWord(longer, word)) common += 1;
  const alike = common / (one.size + other.size - common);
  if (isAbbreviated && alike >= HALF_ALIKE) return Math.max(0.95, alike);
  if (isHeadless && alike < LEAST_ALIKE_HEADLESS) return 0;
  const isInside = common === shorter.size && common >= FEWEST_WORDS_INSIDE;
  if (isInside) return 0.7 + 0.3 * alike;
  return alike >= LEAST_ALIKE ? alike : 0;
}

/** The name that a title holds: without its number, `data`, and the years. */
export function nameInTitle(lines: string[]): Name {
  const text = lines
    .join(" ")
    .replace(/\b(tabel|gambar|grafik|lampiran)\s*\.?\s*\d*[a-z]?\s*\.?/gi, " ")
    .replace(/\b(data|rekapitulasi|rekap|perkembangan|perbandingan|hasil|tahun|ta)\b/gi, " ")
    .replace(/\b(19|20)\d\d\b/g, " ");
  return nameOf(text);
}

/** One letter more, less or other in a long word: `prosess`, `Penyalajgunaan`. */
function hasNearWord(words: ReadonlySet<string>, word: string): boolean {
  if (word.length < 6) return false;
  for (const other of words) if (isOneLetterOff(word, other)) return true;
  return false;
}
