import { isDealtWith } from "./dealt-with";

/** `Makin rendah makin baik: waktu penyelesaian, jumlah gangguan`, `indikator minimum (kemiskinan, pengangguran, gini)`. */
const LISTS = [
  /\b(?:makin|semakin)\s+[a-z]+\s+(?:makin|semakin)\s+baik\s*[:(]\s*([^;:=()]+)/i,
  /\bindikator\s+(?:minim(?:um|al|i[sz]e)|negatif|menurun)\s*(?:\(|:|yaitu)\s*([^;:=()]+)/i,
];

/** `Case fatality rate DBD semakin rendah semakin baik dengan rumus …`: the one that it is said of. */
const SAID_OF =
  /^\W*(?:untuk\s+)?(?:indikator\s+)?([^;:=()]{4,80}?)\s*:?\s+(?:makin|semakin)\s+(?:rendah|kecil|sedikit|cepat|singkat|pendek|turun)\s+(?:makin|semakin)\s+baik/i;

/** `Capaian indikator klien drop out dihitung dengan rumus minimize`. */
const RECKONED_SO =
  /^\W*(?:capaian\s+)?(?:untuk\s+)?(?:indikator\s+)?([^;:=()]{4,80}?)\s+(?:dihitung|menggunakan|memakai|merupakan|bersifat)\b[^;:=()]{0,40}?\b(?:minimi[sz]\w*|negatif|polari\w+\s+(?:menurun|turun|min\w*))/i;

const BETWEEN = /\s*,\s*(?:dan\s+)?|\s+(?:dan|serta)\s+|\s*[/&]\s*/i;

/** A formula stands there as often as a list. */
const OF_FORMULA = /\d|\b(?:target|realisasi|capaian|nilai)\b/i;

const SHORTEST_NAME = 4;

/** Of every indicator. */
const NO_NAME = new Set(["yang", "untuk", "dengan", "indikator", "jenis", "adalah", "maka"]);

/** `AKI`, as it stands behind the whole name: `Angka Kematian Ibu (AKI)`. */
const IS_SHORT = /^\s*([A-Z]{2,6})\s*$/;

/** `kemiskinan` and `miskin`, `gangguan` and `ganggu`. */
const stemOf = (word: string) =>
  word.replace(/^(?:ke|peng|pem|pen|pe)(?=[a-z]{4})/, "").replace(/(?<=[a-z]{4})an$/, "");

const stemsOf = (words: string) =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= SHORTEST_NAME && !NO_NAME.has(word))
    .map(stemOf);

/** The names that a part of a note lists as those of which less is better. */
export function namesListed(part: string): string[] {
  const list = [...LISTS, SAID_OF, RECKONED_SO]
    .map((pattern) => pattern.exec(part)?.[1])
    .find((each) => each !== undefined);
  return (list?.split(BETWEEN) ?? []).filter(
    (name) => (stemsOf(name).length > 0 || IS_SHORT.test(name)) && !OF_FORMULA.test(name),
  );
}

/** `waktu penyelesaian` names `Rata-rata waktu penyelesaian surat`, and not `Penyelesaian surat tepat waktu`. */
export function isNamedIn(names: string[], label: string): boolean {
  if (isDealtWith(label)) return false;
  const own = stemsOf(label);
  return names.some((name) => {
    const [, short] = IS_SHORT.exec(name) ?? [];
    if (short !== undefined) return new RegExp(String.raw`\b${short}\b`).test(label);
    const stems = stemsOf(name);
    return own.some((_stem, at) => stems.every((stem, step) => own[at + step] === stem));
  });
}
