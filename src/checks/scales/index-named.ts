/** Keys of the dated scales in `SCALES`. */
export type IndexKey = "DEKTARI" | "DEKTARA" | "IKP" | "IKKR" | "IKOTAN" | "IKPA" | "NKA" | "SKM" | "AKIP";

/** The first that fits wins: resilience of families may be written "Ketahanan Diri Keluarga". */
const NAMES: [IndexKey, RegExp][] = [
  ["DEKTARA", /dektara\b|ketahanan\s+(diri\s+)?keluarga/i],
  ["DEKTARI", /dektari\b|ketahanan\s+diri/i],
  ["IKP", /kemandirian\s+partisipa|\bIKP\b/],
  ["IKKR", /keterpulihan|kerawanan|\bIKKR\b/i],
  ["IKOTAN", /tanggap\s+ancaman|ikotan/i],
  ["IKPA", /pelaksanaan\s+anggaran|\bIKPA\b/i],
  ["NKA", /nilai\s+kinerja\s+anggaran|\bNKA\b/i],
  // `NRR | Mutu`: only surveys by the rule for all public services call the means of their elements so and grade them.
  ["SKM", /kepuasan\s+masyarakat|mutu\s+pelayanan|\b(SKM|IKM)\b|\bNRR\b.*\bmutu\b/i],
  ["AKIP", /akuntabilitas\s+kinerja|\bS?AKIP\b/],
];

/** The index that words name; where they name several, none can be told. */
export function indexNamedIn(words: string): IndexKey | null {
  const named = NAMES.filter(([, pattern]) => pattern.test(words)).map(([key]) => key);
  const [first, second] = named;
  // "Ketahanan Diri Keluarga" fits the names of both, and means the family.
  if (first === "DEKTARA" && second === "DEKTARI" && !/remaja/i.test(words)) return named.length === 2 ? first : null;
  return named.length === 1 && first ? first : null;
}
