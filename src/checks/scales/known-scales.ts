import { Decimal, round, truncate } from "../../numbers/decimal";
import type { Table } from "../../tables/table";
import type { ScaleRule } from "../../rules/scale";
import { SCALES } from "../../rules/scales/scales";
import { SKM_2004_IKM } from "../../rules/scales/skm-2004-ikm";
import type { ClassList } from "./class-intervals/listed-class";
import { holds } from "./class-intervals/class-range";
import { type IndexKey, indexNamedIn } from "./index-named";

/** What a scale is for; the categories of capaian are each report's own. */
export type ScaleKey = IndexKey | "CAPAIAN";

/** A scale that a printed category can be held against. */
export interface KnownScale {
  /** `null` for a list that does not say which index it is for. */
  key: ScaleKey | null;
  /** The sheet that prints it; `null` for the scale of a rule. */
  sheet: string | null;
  /** Seen in the regulation or in the report itself. */
  isSure: boolean;
  /** Set by the office for what it names. */
  isDecided?: boolean;
  /** The table that it is printed right below. */
  besides?: Table;
  /** The word that it begins with: `Predikat`. */
  heading?: string;
  /** What it is of, where its note says so. */
  subject?: string;
  /** Nothing but the other rows of a table can say that it is meant. */
  isByRows?: boolean;
  source: string;
  names: string[];
  /** Whether a category is printed for the class of this name, in its own words or in others that stand beside it. */
  isNamed(category: string, name: string): boolean;
  /** The other words for a class, where the list prints some. */
  aliasOf?(name: string): string | undefined;
  /** The same bounds in every version and every report that was seen, though not in the text of the regulation. */
  isUndisputed?: boolean;
  /** The classes that the value may belong to as printed, with so many decimals; `null` where it is not on the scale. */
  classesOf(value: Decimal, decimals: number): string[] | null;
}

const UNDISPUTED: ReadonlySet<ScaleKey> = new Set<ScaleKey>(["AKIP"]);

/** Other words for the letters of a scale. */
const WORDS_OF_LETTERS: Partial<Record<ScaleKey, Record<string, string>>> = {
  SKM: { A: "Sangat Baik", B: "Baik", C: "Kurang Baik", D: "Tidak Baik" },
  AKIP: {
    AA: "Sangat Memuaskan",
    A: "Memuaskan",
    BB: "Sangat Baik",
    B: "Baik",
    CC: "Cukup",
    C: "Kurang",
    D: "Sangat Kurang",
  },
};

/** The same category in letters or in words. */
export function isSameCategory(printed: string, name: string, key: ScaleKey | null): boolean {
  const squeeze = (text: string) =>
    text
      .toLowerCase()
      .replace(/\([^)]*\)/g, "")
      .replace(/^\W*(kategori|predikat|status|mutu)\s+/, "")
      .replace(/[^a-z]/g, "");
  const inWords = key && WORDS_OF_LETTERS[key]?.[name.toUpperCase()];
  return squeeze(printed) === squeeze(name) || (Boolean(inWords) && squeeze(printed) === squeeze(inWords ?? ""));
}

/** `Interval Nilai Realisasi Kinerja | Kriteria`: the classes of achievement in the words of Permendagri 86/2017. */
const NAMES_CAPAIAN = /capaian|(realisasi|predikat|kriteria)\s+(penilaian\s+)?kinerja(?!\s+anggaran)/i;

/** The scale that a tidy list of classes in the workbook prints. */
export function scaleOfList(list: ClassList): KnownScale {
  // What stands over the classes says more than what stands above their table.
  const words = [list.headers, list.title].map((lines) => lines.join(" "));
  const bounds = list.classes.flatMap(({ range }) => [range.low, range.high].flatMap((bound) => bound ?? []));
  const decimals = Math.max(...bounds.map((bound) => bound.decimals));
  const keys = words.map((each) => indexNamedIn(each) ?? (NAMES_CAPAIAN.test(each) ? ("CAPAIAN" as const) : null));
  const key = keys.find((each) => each !== null) ?? null;
  return {
    key,
    sheet: list.sheet.name,
    ...(list.headers[0] === undefined ? {} : { heading: list.headers[0] }),
    ...(list.subject === undefined ? {} : { subject: list.subject }),
    isSure: true,
    source: `${list.sheet.name}: ${list.classes.map(({ name, text }) => (text.startsWith(name) ? text : `${name} ${text}`)).join("; ")}`,
    names: list.classes.map(({ name }) => name),
    aliasOf: (name) => list.classes.find((each) => each.name === name)?.aliases?.[0],
    isNamed: (category, name) =>
      isSameCategory(category, name, key) ||
      list.classes.some(
        (each) => each.name === name && each.aliases?.some((other) => isSameCategory(category, other, null)),
      ),
    classesOf(value) {
      const exactly = list.classes.filter(({ range }) => holds(range, value));
      // Between `49,73` and `49,74` only the rounded or the cut value has a class.
      const shown = [round(value, decimals), truncate(value, decimals)];
      const found =
        exactly.length > 0 ? exactly : list.classes.filter(({ range }) => shown.some((each) => holds(range, each)));
      return found.length === 0 ? null : found.map(({ name }) => name);
    },
  };
}

/** Every published version of the scale of an index; several are in use for the quality of services. */
export function publishedScales(key: IndexKey, year: number | null): KnownScale[] {
  const versions =
    key === "SKM" ? [...(SCALES["SKM"] ?? []), ...(SCALES["SKM 2004"] ?? []), ...SKM_2004_IKM] : (SCALES[key] ?? []);
  const inForce = versions.filter(({ effectiveFrom }) => year === null || effectiveFrom <= year);
  // Of one kind of scale only the newest counts; scales in other units or of other bounds are used side by side.
  const newest = key === "NKA" ? inForce.slice(-1) : inForce;
  const scales = newest.map((rule) => scaleOfRule(key, rule));
  return key === "SKM" ? scales.flatMap((scale) => [scale, ...byMeanOfElements(scale)]) : scales;
}

/** IKM is the mean of the elements times this. */
const IKM_OF_MEAN = 25;
const HIGHEST_MEAN = 4;

/** Each element of a survey has a mean of 1 to 4, and its class by the same bounds. */
export function byMeanOfElements(scale: KnownScale): KnownScale[] {
  if (!scale.isSure) return [];
  return [
    {
      ...scale,
      source: `${scale.source}, NRR × ${IKM_OF_MEAN}`,
      classesOf(value, decimals) {
        if (value.lt(1) || value.gt(HIGHEST_MEAN)) return null;
        const half = new Decimal(10).pow(-decimals).div(2);
        const [low, high] = [Decimal.max(1, value.minus(half)), Decimal.min(HIGHEST_MEAN, value.plus(half))];
        const found = [low, value, high].flatMap((each) => scale.classesOf(each.times(IKM_OF_MEAN), decimals) ?? []);
        return [...new Set(found)];
      },
    },
  ];
}

export function scaleOfRule(key: IndexKey | null, { values, status, source }: ScaleRule): KnownScale {
  return {
    key,
    sheet: null,
    isSure: status === "verified",
    isUndisputed: key !== null && UNDISPUTED.has(key),
    source: source.article === undefined ? source.title : `${source.title}, ${source.article}`,
    names: values.classes.map(({ name }) => name),
    isNamed: (category, name) => isSameCategory(category, name, key),
    classesOf(value) {
      const shown = [round(value, values.decimals), truncate(value, values.decimals)];
      if (value.lt(values.lowest) || value.gt(values.highest)) return null;
      const names = shown.flatMap((each) => values.classes.find(({ from }) => each.gte(new Decimal(from)))?.name ?? []);
      return [...new Set(names)];
    },
  };
}
