import { countInCategory, type CountMode, recap } from "../../indicators/category-count";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { mutuSkm } from "../../indicators/skm-quality";
import { Decimal, HUNDRED, round } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { classOf, OffScale, type Scale, type ScaleRule } from "../../rules/scale";
import { surelyRounded } from "../../numbers/sure-in-doubles";
import type { QuickAnswer } from "../answer";
import { type CellArgument, figureOf } from "../cell-argument";
import { figuresIn } from "./figures";
import { type Optional, PRINTED_DECIMALS } from "./rounding";
import { ruleOfYear } from "./rule-of-year";
import { type NamedScale, scaleFrom, scaleNamed } from "./scale-argument";

export function categoryOf(
  versions: readonly ScaleRule[],
  nilai: CellArgument,
  tahun: Optional<number>,
): Outcome<string> {
  const figure = figureOf(nilai, "nilai", "index");
  if (!figure.ok) return figure;
  const scale = ruleOfYear(versions, tahun);
  return scale.ok ? onScale(() => classOf(scale.value, figure.value)) : scale;
}

/** The same in doubles, for numbers that lie on the scale. */
export function quickCategory(versions: readonly ScaleRule[], tahun: Optional<number>): QuickAnswer | null {
  const scale = ruleOfYear(versions, tahun);
  if (!scale.ok) return null;
  const { classes, decimals, lowest, highest } = scale.value;
  // A bound with more decimals than its scale is between two values that can be printed.
  if (classes.some(({ from }) => surelyRounded(from, decimals) !== from)) return null;
  return (nilai) => {
    const value = typeof nilai === "number" ? surelyRounded(nilai, decimals) : null;
    if (value === null || value < lowest || value > highest) return null;
    return classes.find(({ from }) => value >= from)?.name ?? null;
  };
}

/** A value beyond its scale is a problem of the input, not a failure of the program. */
function onScale<Result>(look: () => Result): Outcome<Result> {
  try {
    return result(look());
  } catch (error) {
    if (!(error instanceof OffScale)) throw error;
    const { value, lowest, highest } = error;
    return refuse({ code: "off-scale", what: "nilai", received: formatShort(value), lowest, highest });
  }
}

/** Both ways of stating a survey's result, NI and IKM, are looked up on its scale. */
export function classOnScale({ name, scale }: NamedScale, value: Decimal): Outcome<string> {
  if (name === "SKM") return mutuSkm(value, "14/2017");
  if (name === "SKM 2004") return mutuSkm(value, "2004");
  return onScale(() => classOf(scale, value));
}

export function kategoriOf(
  nilai: CellArgument,
  skala: Optional<CellArgument[][]>,
  tahun: Optional<number>,
): Outcome<string> {
  const figure = figureOf(nilai, "nilai", "index");
  if (!figure.ok) return figure;
  const found = scaleFrom(skala, tahun);
  return found.ok ? classOnScale(found.value, figure.value) : found;
}

/** Fiscal years are written with four digits; any other text is the name of a scale. */
const YEAR = /^\s*((?:19|20)\d{2})\s*$/;

/** IKOTAN by the scale of a year (`2023`) or by the name of a scale (`IKOTAN 2023`, `KEP/25/2004`). */
export function kategoriIkotanOf(nilai: CellArgument, skala: Optional<string | number>): Outcome<string> {
  if (skala === null || skala === undefined || skala === "") return refuse({ code: "missing", what: "skala" });
  const year = YEAR.exec(String(skala))?.[1];
  const scale = year ? scaleNamed("IKOTAN", Number(year)) : scaleNamed(String(skala), null);
  if (!scale.ok) return scale;
  const figure = figureOf(nilai, "nilai", "index");
  return figure.ok ? classOnScale(scale.value, figure.value) : figure;
}

const MODES: readonly CountMode[] = ["tepat", "minimal"];

export function jumlahKategoriOf(
  nilai: Optional<CellArgument[][]>,
  kategori: Optional<string>,
  skala: Optional<CellArgument[][]>,
  cara: Optional<string>,
  tahun: Optional<number>,
): Outcome {
  if (!kategori) return refuse({ code: "missing", what: "kategori" });
  const mode = cara ? MODES.find((each) => each === cara.trim().toLowerCase()) : "tepat";
  if (!mode) return refuse({ code: "unknown-name", what: "cara", received: String(cara), known: [...MODES] });
  const scale = scaleFrom(skala, tahun);
  if (!scale.ok) return scale;
  const values = figuresIn(nilai, { what: "nilai", hint: "index" });
  if (!values.ok) return values;
  if (values.value.length === 0) return refuse({ code: "missing", what: "nilai" });
  return flatten(onScale(() => countInCategory(values.value, scale.value.scale, kategori, mode)));
}

const flatten = <Result>(outcome: Outcome<Outcome<Result>>): Outcome<Result> => (outcome.ok ? outcome.value : outcome);

export type RecapRow = [category: string, count: number, percent: number];

/** The band of indicators without capaian, printed as "-" or "NA"; a cell left blank is no indicator. */
const NOT_AVAILABLE = "NA";

/** A row per band of the scale: its name, how many capaian fall into it, and their share in percent; NA last. */
export function rekapCapaianOf(
  capaian: Optional<CellArgument[][]>,
  skala: Optional<CellArgument[][]>,
  tahun: Optional<number>,
): Outcome<RecapRow[]> {
  const scale = skala ? scaleFrom(skala, tahun) : scaleNamed("REKAP NTB", tahun);
  if (!scale.ok) return scale;
  const written = (capaian ?? []).flat().filter((cell) => cell !== null && cell !== undefined && cell !== "");
  const values = figuresIn([written], { what: "capaian", hint: "percent" });
  if (!values.ok) return values;
  const all = written.length;
  if (all === 0) return refuse({ code: "missing", what: "capaian" });
  const counted = onScale(() => recap(values.value, scale.value.scale));
  if (!counted.ok) return counted;
  const rows = [...counted.value, { name: NOT_AVAILABLE, count: all - values.value.length }];
  const share = (count: number) => round(new Decimal(count).div(all).times(HUNDRED), PRINTED_DECIMALS).toNumber();
  return result(rows.map(({ name, count }): RecapRow => [name, count, share(count)]));
}

/** The names of the classes of a scale, the highest first. */
export const classNames = (scale: Scale) => scale.classes.map(({ name }) => name);
