import { indexNamedIn } from "../../checks/scales/index-named";
import { NoRuleForYear, ruleInForce } from "../../rules/dated-rule";
import type { Polarity } from "../../rules/indicator-sets";
import type { Scale } from "../../rules/scale";
import { SCALES } from "../../rules/scales/scales";
import { nameOf } from "../../tables/same-name";

/** With functions of the add-in, or in Excel's own words where the host does not know them. */
export type FormulaForm = "functions" | "native";

/** Scales with a function of their own. */
const WITH_FUNCTION = ["DEKTARI", "DEKTARA", "IKP", "IKKR", "IKPA", "NKA", "AKIP"] as const;
type ScaleName = (typeof WITH_FUNCTION)[number];

export interface KnownScale {
  name: ScaleName;
  scale: Scale;
  /** The newest one is what the function takes by itself. */
  isNewest: boolean;
}

/** The scale that an indicator's value has a class on. What is counted (`Jumlah kabupaten/kota dengan …`) has none. */
export function scaleOf(indikator: string, year: number): KnownScale | null {
  const key = indexNamedIn(indikator);
  const name = WITH_FUNCTION.find((each) => each === key);
  if (!name || nameOf(indikator).head === "jumlah") return null;
  const versions = SCALES[name] ?? [];
  try {
    const rule = ruleInForce(versions, year);
    return { name, scale: rule.values, isNewest: rule === ruleInForce(versions) };
  } catch (error) {
    if (error instanceof NoRuleForYear) return null;
    throw error;
  }
}

interface Cells {
  target: string;
  realisasi: string;
}

/** Blank as long as there is no realisasi; a dash where the target is a category, which has no percentage. */
export function capaianFormula({ target, realisasi }: Cells, polarity: Polarity, form: FormulaForm): string {
  const isLess = polarity === "minimum";
  const computed =
    form === "functions"
      ? `CAPAIAN(${target},${realisasi}${isLess ? ',,"minimum"' : ""})`
      : `ROUND(${isLess ? `(2*${target}-${realisasi})` : realisasi}/${target}*100,2)`;
  return `IF(OR(${target}="",${realisasi}=""),"",${computed})`;
}

export function statusFormula({ target, realisasi }: Cells, polarity: Polarity, form: FormulaForm): string {
  const isLess = polarity === "minimum";
  const computed =
    form === "functions"
      ? `STATUS_CAPAIAN(${target},${realisasi}${isLess ? ',"minimum"' : ""})`
      : `IF(${realisasi}${isLess ? "<" : ">"}${target},"Terlampaui",IF(${realisasi}=${target},"Tercapai","Tidak Tercapai"))`;
  return `IF(OR(${target}="",${realisasi}=""),"",${computed})`;
}

/** The class of a realisasi; one that is typed as a class stays what it is. */
export function categoryFormula(realisasi: string, known: KnownScale, year: number, form: FormulaForm): string {
  const looked =
    form === "functions"
      ? `KATEGORI_${known.name}(${realisasi}${known.isNewest ? "" : `,${year}`})`
      : lookupFormula(known.scale, realisasi);
  return `IF(${realisasi}="","",IF(ISNUMBER(${realisasi}),${looked},${realisasi}))`;
}

/** A target in words is met by the same class and exceeded by a higher one. */
export function categoryStatusFormula(target: string, category: string, known: KnownScale | null): string {
  const isMet = `IF(${category}=${target},"Tercapai","Tidak Tercapai")`;
  if (!known) return `IF(${category}="","",${isMet})`;
  const names = `{${ascending(known.scale)
    .map(({ name }) => `"${name}"`)
    .join(",")}}`;
  return `IF(${category}="","",IF(MATCH(${category},${names},0)>MATCH(${target},${names},0),"Terlampaui",${isMet}))`;
}

const ascending = ({ classes }: Scale) => [...classes].reverse();

/** The class of a value in plain Excel. */
export function lookupFormula(scale: Scale, value: string): string {
  const bounds = ascending(scale).map(({ from }) => from);
  const names = ascending(scale).map(({ name }) => `"${name}"`);
  return `LOOKUP(ROUND(${value},${scale.decimals}),{${bounds.join(",")}},{${names.join(",")}})`;
}
