import { remembered } from "../numbers/remembered";
import type { Measure } from "./statement";

/** Words before a figure that say what it is. Of several the last counts. */
const WORDS: [RegExp, Measure][] = [
  // `(98,59%) dari target dan bibit sebanyak 194 batang`: the target was of what has been told before.
  [
    /(?<!(?:capaian|realisasi)\s)\b(?:di)?target(?:kan|nya)?\b(?!\s+(?:dan|serta)\s+(?!(?:pen)?capaian|(?:te)?realisasi|pagu|target)[a-z])/gi,
    "target",
  ],
  [
    /\b(?:(?:terr?|te|di)?realisasi(?:kan|nya)?|realiasi|tercapai(?:nya)?|dicapai|mencapai|terlaksana|terselesaikan|diselesaikan|tercatat|diperoleh|memperoleh|mendapat(?:kan)?|meraih|terpenuhi)\b/gi,
    "realisasi",
  ],
  [/\b(?:pen)?capaian(?:nya)?\b/gi, "capaian"],
  [
    /\b(?:pagu|alokasi|dialokasikan|disediakan|direncanakan|(?<!bahan\s)baku|teralokasi|dianggarkan|dipa|plafon|apbd?|apbn|apbdes)\b/gi,
    "pagu",
  ],
  [/\b(?:serapan|penyerapan|terserap)(?:nya)?\b/gi, "serapan"],
  [
    /\b(?:sisa|tersisa|silpa|saldo)\b(?:\s+(?:pagu|alokasi|apbd?|apbn)\b)?|\btidak\s+(?:dapat\s+)?(?:ter|te|di)?(?:serap|realisasi)(?:kan)?\b/gi,
    "sisa",
  ],
  [
    /\b(?:efisiensi|penghematan|pengurangan|dikurangi|berkurang|pemotongan|dipotong|blokir|diblokir|pemblokiran|refocus?sing|recofusing|automatic adjustment|pencadangan)\b/gi,
    "pengurang",
  ],
  [/\b(?:penambahan|tambahan|bertambah|ditambah|abt)\b/gi, "penambah"],
  // Far from the figure it speaks of something else: `yang mengalami peningkatan kualitas hidup sebesar …`.
  [
    /\b(?:selisih|peningkatan|kenaikan|penurunan|meningkat|menurun|naik|turun|pertumbuhan|tumbuh)(?:nya)?\b(?=(?:\s+[a-z]+){0,2}\s*[,:(]?\s*$)/gi,
    "selisih",
  ],
  // `atau kurang sebesar Rp124 juta dari anggaran`: how far it is off; `kurang dari` bounds it.
  [/\b(?:kurang|lebih)\s+sebesar\b(?=\s*$)/gi, "selisih"],
  [/\b(?:nilai|indeks|indek|skor|rata-rata|angka|persentase|presentase|prosentase|jumlah|hasil)\b/gi, "nilai"],
];

/** Measures whose word, standing nearer, still leaves the word before it in force: `realisasi nilai sebesar`. */
const WEAK = new Set<Measure>(["nilai"]);

export interface MeasureWord {
  measure: Measure;
  index: number;
  word: string;
}

/** The measure words of a lead, in the order in which they stand; of words inside one another the longer. */
export const measureWords: (lead: string) => readonly MeasureWord[] = remembered(wordsIn);

function wordsIn(lead: string): MeasureWord[] {
  const words = WORDS.flatMap(([pattern, measure]) =>
    [...lead.matchAll(pattern)].map((match) => ({ measure, index: match.index, word: match[0].toLowerCase() })),
  );
  const isInside = (one: MeasureWord, other: MeasureWord) =>
    one !== other &&
    one.word.length < other.word.length &&
    other.index <= one.index &&
    one.index + one.word.length <= other.index + other.word.length;
  return words.filter((one) => !words.some((other) => isInside(one, other))).sort((a, b) => a.index - b.index);
}

/** What the words before a figure call it; `null` where they call it nothing. */
export function measureOf(lead: string): MeasureWord | null {
  const words = measureWords(lead);
  const strong = words.filter((word) => !WEAK.has(word.measure));
  return strong[strong.length - 1] ?? words[words.length - 1] ?? null;
}

/** Words that only join a percentage to the figure before it: `atau sebesar`, `dengan capaian sebesar`. */
const JOINING = new Set(
  [
    "atau sebesar dengan sehingga maka adalah ialah yaitu yakni sama setara berarti artinya yang ini tersebut telah ditetapkan",
    "capaian capaiannya pencapaian pencapaiannya kinerja kinerjanya indikator persentase presentase prosentase persen",
    "tingkat nilai hasil angka diperoleh didapat menghasilkan mencatatkan memperoleh mencapai tercapai",
    "sudah baru hanya realisasi realisasinya terealisasi serapan serapannya penyerapan penyerapannya daya terserap anggaran anggarannya",
  ].flatMap((words) => words.split(" ")),
);

/** What the figure before counts, said in full: `12 berkas P-21 (`, `1 unit IBM atau`. */
const COUNTED =
  /^(?:\s*(?!(?:dari|dan|dengan|serta|sedangkan|menjadi|yang|tidak|belum|untuk|sisa|naik|turun|lebih|kategori|kriteria|nilai|indeks|rata)\b|capaian|realisasi|persen|serapan)[a-z][\w/.-]*){1,4}(?:\s+pada\s+tahun\s+\d{4})?(?=\s*(?:\batau\b|\())/i;

/** True where the words between two figures only say that the second expresses the first in percent. */
export function isJoining(lead: string): boolean {
  if (/\n|\.\s/.test(lead)) return false;
  const words =
    lead
      .replace(COUNTED, "")
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return (words.length > 0 || /[(=]/.test(lead)) && words.every((word) => JOINING.has(word));
}

/** `dari`, `dari target yang ditetapkan sebesar`, `terhadap pagu sebesar`: what follows is the base. */
export function opensBase(lead: string): boolean {
  return (
    /^\s*[),]?\s*(?:\(\s*)?(?:dari|terhadap)\s/i.test(lead) &&
    !CLOSES_REMARK.test(lead) &&
    !GOES_ON_TO_TIME.test(lead) &&
    !GOES_ON_TO_CHANGE.test(lead)
  );
}

/** `dari target, dan pada semester II`: the target ends before the comma, and what follows was reached at another time. */
const GOES_ON_TO_TIME =
  /,\s*(?:dan|sedangkan|sementara|serta|kemudian)\s+(?:pada|sampai|hingga|selama|di)\s+(?:[a-z]+\s+){0,3}(?:semester|triwulan|bulan|tahun|tahap)\b/i;

/** `dari target, naik`: how it changed is no base. */
const GOES_ON_TO_CHANGE =
  /,\s*(?:(?:dan|atau|serta|yang)\s+)?(?:naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|mengalami\s+[a-z]+)\s*(?:sebesar|sebanyak|sekitar)?\s*$/i;

/** `(98,43% dari pagu), dengan porsi …`: the end of a remark in parentheses that a figure before has begun. */
const CLOSES_REMARK = /^[^()]+\)/;

/** The words before a figure without those that a remark in parentheses says of the figure before it. */
export function withoutRemarkBefore(lead: string): string {
  return lead.replace(CLOSES_REMARK, "");
}

export function isNegated(lead: string): boolean {
  return /\b(?:tidak|belum|tanpa|bukan|gagal)\b/i.test(lead);
}

/** `sekitar`, `hampir`, `lebih dari`: what follows is not meant exactly. */
export function isApproximate(lead: string): boolean {
  return /\b(?:sekitar|sekira|sekitaran|hampir|kurang lebih|kira-kira|lebih dari|lebih kurang|di ?atas|di ?bawah|kurang dari|mendekati|rata-rata)\s*(?:(?:sebesar|sebanyak|rp\.?)\s*)*$/i.test(
    lead,
  );
}

const OF_GOAL =
  /^\s*\)?\s*(?:dari|terhadap)\s+(?:\w+\s+){0,2}(?:target|pagu|alokasi|anggaran|dipa|rencana|ditetapkan|ditargetkan|direncanakan|dianggarkan)/i;

/** `80% dari target triwulan II`: a goal, and not that of the year. */
const OF_GOAL_OF_PERIOD =
  /^\s*\)?\s*(?:dari|terhadap)\s+(?:target|pagu|rencana)\s+(?:triwulan|tw|semester|bulan(?:an)?|tahap)\b/i;

/** `… atau 34,06 persen dari total belanja`: a base that no figure tells. */
export function namesOtherBase(behind: string): boolean {
  if (OF_GOAL_OF_PERIOD.test(behind)) return true;
  return /^\s*\)?\s*(?:dari|terhadap)\s/i.test(behind) && !OF_GOAL.test(behind);
}
