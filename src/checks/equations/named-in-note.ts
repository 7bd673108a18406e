import { isDealtWith } from "./dealt-with";

/** `Makin rendah makin baik: waktu penyelesaian, jumlah gangguan`, `indikator minimum (kemiskinan, pengangguran, gini)`. */
const LISTS = [
  /\b(?:makin|semakin)\s+[a-z]+\s+(?:makin|semakin)\s+baik\s*[:(]\s*([^;:=()]+)/i,
  /\bindikator\s+(?:minim(?:um|al|i[sz]e)|negatif|menurun)\s*(?:\(|:|yaitu)\s*([^;:=()]+)/i,
];
const BETWEEN = /\s*,\s*(?:dan\s+)?|\s+(?:dan|serta)\s+|\s*[/&]\s*/i;

/** A formula stands there as often as a list. */
const OF_FORMULA = /\d|\b(?:target|realisasi|capaian|nilai)\b/i;

const SHORTEST_NAME = 4;

/** `kemiskinan` and `miskin`, `gangguan` and `ganggu`. */
const stemOf = (word: string) =>
  word.replace(/^(?:ke|peng|pem|pen|pe)(?=[a-z]{4})/, "").replace(/(?<=[a-z]{4})an$/, "");

const stemsOf = (words: string) =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= SHORTEST_NAME)
    .map(stemOf);

/** The names that a part of a note lists as those of which less is better. */
export function namesListed(part: string): string[] {
  const list = LISTS.map((pattern) => pattern.exec(part)?.[1]).find((each) => each !== undefined);
  return (list?.split(BETWEEN) ?? []).filter((name) => stemsOf(name).length > 0 && !OF_FORMULA.test(name));
}

/** `waktu penyelesaian` names `Rata-rata waktu penyelesaian surat`, and not `Penyelesaian surat tepat waktu`. */
export function isNamedIn(names: string[], label: string): boolean {
  if (isDealtWith(label)) return false;
  const own = stemsOf(label);
  return names.some((name) => {
    const stems = stemsOf(name);
    return own.some((_stem, at) => stems.every((stem, step) => own[at + step] === stem));
  });
}
