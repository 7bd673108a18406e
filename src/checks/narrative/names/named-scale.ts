import { SCALES } from "../../../rules/scales/scales";
import { SKM_2004_IKM } from "../../../rules/scales/skm-2004-ikm";
import type { ScaleRule } from "../../../rules/scale";

/** An index that a sentence can name for certain, with every scale that is in use for it. */
export interface NamedScale {
  name: string;
  pattern: RegExp;
  scales: readonly (readonly ScaleRule[])[];
  /** What is lower is rather the value of a component than of the index. */
  floor: number;
  /** Other words for the classes of its scales. */
  synonyms: Readonly<Record<string, string>>;
}

const MUTU = { "Sangat Baik": "A", Baik: "B", "Kurang Baik": "C", "Tidak Baik": "D" };

const scalesOf = (...names: string[]) => names.map((name) => SCALES[name] ?? []);

const NAMED_SCALES: readonly NamedScale[] = [
  {
    name: "DEKTARI",
    pattern: /\bdektari\b|\bketahanan\s+diri\b(?!\s+keluarga)/i,
    scales: scalesOf("DEKTARI"),
    floor: 20,
    synonyms: {},
  },
  {
    name: "DEKTARA",
    pattern: /\bdektara\b|\bketahanan\s+(?:diri\s+)?keluarga\b/i,
    scales: scalesOf("DEKTARA"),
    floor: 0,
    synonyms: {},
  },
  {
    name: "IKP",
    // The short name is that of other indices too, none of which is called mandiri.
    pattern: /\bkemandirian\s+partisipa(?:si|tif)\b|\bIKP\b(?=[^.;]*\b(?:[Mm]andiri|MANDIRI)\b)/i,
    scales: scalesOf("IKP"),
    floor: 0,
    synonyms: {},
  },
  {
    name: "IKPA",
    pattern: /\bikpa\b|\bindikator\s+(?:kinerja\s+)?pelaksanaan\s+anggaran\b/i,
    scales: scalesOf("IKPA"),
    floor: 40,
    synonyms: {},
  },
  {
    name: "NKA",
    pattern: /\bnka\b|\b(?:nilai|capaian)\s+kinerja\s+anggaran\b/i,
    scales: scalesOf("NKA"),
    floor: 40,
    synonyms: {},
  },
  { name: "AKIP", pattern: /\bs?akip\b/i, scales: scalesOf("AKIP"), floor: 30.01, synonyms: {} },
  {
    name: "SKM",
    pattern: /\b(?:ikm|skm)\b|\bkepuasan\s+masyarakat\b/i,
    scales: [...scalesOf("SKM", "SKM 2004"), SKM_2004_IKM],
    floor: 0,
    synonyms: MUTU,
  },
];

/** The one index whose scale the words name; `null` where they name none or several. */
export function namedScale(words: string): NamedScale | null {
  const named = NAMED_SCALES.filter(({ pattern }) => pattern.test(words));
  return named.length === 1 ? (named[0] ?? null) : null;
}
