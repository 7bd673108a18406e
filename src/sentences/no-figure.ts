import { NAMED_RATE } from "./rate";

const MONTH =
  "(?:jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|ags|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)\\b";

/** Words behind which a number names a thing instead of counting: `Pasal 5`, `Tabel 4`, `triwulan 3`, `Nomor 12`. */
const NAMED_BY_NUMBER =
  /(?:^|[^a-z])(?:nomor|no|nip|nrp|pasal|ayat|angka romawi|huruf|butir|poin|point|tabel|grafik|gambar|diagram|bagan|lampiran|halaman|hal|bab|triwulan|tw|semester|smt|minggu|tahap|kelas|tipe|type|level|golongan|eselon|ke|ikk|iku|ikt|ikp|iksk|ikss|sasaran|sasaran kegiatan|sasaran strategis|tujuan|misi|negeri|sma|smp|smk|sman|smpn|smkn|sdn|man|mtsn?|(?<!rawat )jalan|jl|rt|rw|km|versi|pmk|kmk|per|perpres|uu|pp|pergub|perbup|perwali|perda|permen[a-z]*|inpres|keppres|kep|tanggal|tgl|pukul|jam|form|formulir|indikator ke|peringkat|ranking|rangking|urutan)\s*[.:]?\s*-?$/i;

/** `terendah adalah SK 9`: a sasaran by its letters, as tables number them. */
const NAMED_BY_LETTERS = /(?:^|[^A-Za-z])(?:SK|SS|SP)\s*$/;

/** The pieces of a text whose digits are dates, years, numberings, codes or quotations of regulations. */
const NO_FIGURES: RegExp[] = [
  new RegExp(String.raw`\b\d{1,2}\s*(?:-|–|s\.?d\.?)\s*\d{1,2}\s+${MONTH}(?:\s+\d{4})?`, "gi"),
  new RegExp(String.raw`\b\d{1,2}\s+${MONTH}(?:\s+\d{4})?`, "gi"),
  /\b\d{1,2}[/-]\d{1,2}[/-](?:19|20)?\d{2}\b/g,
  /\b(?:19|20)\d{2}\s*(?:[-–/]|s\.?\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:19|20)\d{2}\b/gi,
  /\b\d+\s*\/\s*[a-z][\w./-]*/gi,
  /\b[a-z]+[/.-][\w./-]*\d[\w./-]*/gi,
  /\b\d+[/-]\d+(?:[/-]\d+)+\b/g,
  NAMED_RATE,
];

/** Where digits are certainly no figures, in the order in which they stand. */
export function findNoFigures(text: string): { start: number; end: number }[] {
  return NO_FIGURES.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      // `Rp.1.541.760.000` and `sebesar.12` are no codes.
      .filter((match) => !/^(?:rp|idr)\b/i.test(match[0]) && !/^[a-z]{5,}\./i.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

export function isNamedByNumber(before: string): boolean {
  return NAMED_BY_NUMBER.test(before.slice(-40)) || NAMED_BY_LETTERS.test(before.slice(-40));
}

/** A bare number from 1900 to 2099 is a year unless a unit that it counts follows. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits);
}

const NUMBER_WORD_BEFORE =
  /(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu)\s*\(\s*$/i;

/** `1)`, `(2)`, `(6).`, or `3.` at the start of a line, before words: the number of an item in a list. */
export function isItemNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 6);
  if (/^\.\s/.test(after)) return /(?:^|\n)\s*(?:-\s*)?$/.test(text.slice(Math.max(0, start - 8), start));
  if (!/^\s*\)\s*\.?\s*["“]?[A-Za-z]/.test(after)) return false;
  // In parentheses a number opens an item unless it repeats the words before it: `tiga (3) buah`.
  if (/\(\s*$/.test(before)) return !NUMBER_WORD_BEFORE.test(before);
  return /(?:^|[\s;,:.)-])$/.test(before) && before.lastIndexOf("(") <= before.lastIndexOf(")");
}
