import { HUNDRED } from "../../numbers/decimal";
import { compareAsPrinted, divideIntervals, possibleValues, scaleInterval } from "../../numbers/printed-precision";
import { isFigure } from "../../numbers/reading";
import { readStatements } from "../../sentences/read-statements";
import type { Statement, StatedFigure } from "../../sentences/statement";
import { nameOf } from "../../tables/same-name";
import type { TextCell } from "../text-cells";
import type { Entry } from "./entry";
import type { Fact, Measure } from "./fact";

/** What a sentence may say that a table says too. */
const MEASURES: Partial<Record<StatedFigure["measure"], Measure>> = {
  target: "target",
  realisasi: "realisasi",
  capaian: "capaian",
  pagu: "pagu",
  "realisasi-anggaran": "realisasi-anggaran",
  sisa: "sisa",
  nilai: "nilai",
};

/** Figures of another place or time than the report's own. */
const OF_OTHERS = /\b(nasional|tahun (sebelumnya|lalu)|provinsi lain|rata-rata|standar|semester|triwulan)\b/i;

/** A name of fewer words may be anything. */
const FEWEST_WORDS = 2;

/** What the sentences of a cell say about their indicators; nothing where a sentence is unclear. */
export function entriesOfText({ sheet, cell, text }: TextCell, year: number | null): Entry[] {
  const list = `n:${sheet.name}!${cell}`;
  return readStatements(text).flatMap((statement, index) => {
    const name = nameOf(statement.subject);
    if (name.words.size < FEWEST_WORDS || OF_OTHERS.test(statement.text)) return [];
    const place = { sheet: sheet.name, cell, name, label: statement.subject, unit: "" };
    const row = `${list}#${index}`;
    const entry: Entry = {
      ...place,
      list,
      origin: "text",
      code: [],
      codeCell: null,
      sasaran: null,
      facts: () => factsOf(statement, place, { list, row }, year),
    };
    return [entry];
  });
}

type Place = Pick<Fact, "sheet" | "cell" | "name" | "label" | "unit">;

function factsOf(
  statement: Statement,
  place: Place,
  { list, row }: { list: string; row: string },
  reportYear: number | null,
): Fact[] {
  const support = supportOf(statement);
  const states = (wanted: StatedFigure["measure"]) => statement.figures.some((each) => each.measure === wanted);
  const hasBoth = states("target") && states("realisasi");
  return statement.figures.flatMap((figure) => {
    const measure = MEASURES[figure.measure];
    const isRepeated = statement.figures.some((other) => other !== figure && other.measure === figure.measure);
    if (!measure || isRepeated || !isFigure(figure.reading)) return [];
    if (measure === "realisasi" && (isPartOfPercent(statement, figure) || isPartOfWhole(statement, figure))) return [];
    // In a clause that names two years, a figure without one may be of either.
    if (statement.isOfSeveralYears && figure.year === null) return [];
    const fact: Fact = {
      ...place,
      printed: figure.text,
      reading: figure.reading,
      year: figure.year ?? reportYear,
      measure,
      isDerived: measure === "capaian" && hasBoth,
      qualifier: "",
      source: { list, row, isPlan: false, isComputation: false, isIncome: false, table: null, figure: null },
      support,
    };
    return [fact];
  });
}

/** `sebanyak 495 dari 514 perkara atau 96,30%, … dari target 95%`: of the target is the percentage, not what it is taken of. */
function isPartOfPercent({ figures }: Statement, realisasi: StatedFigure): boolean {
  const target = figures.find(({ measure }) => measure === "target");
  return target?.reading.kind === "percent" && realisasi.reading.kind !== "percent";
}

/** `mencapai 131 dari 148 desa atau 88,51%`: the indicator may be the percentage. */
function isPartOfWhole({ text }: Statement, { text: printed, reading }: StatedFigure): boolean {
  if (reading.kind === "percent") return false;
  const behind = text.slice(text.indexOf(printed) + printed.length);
  return /^\s*(?:[a-z/]+\s+){0,3}dari\s+[\d.]+\s[^.;\d]{0,60}?(?:\batau|\()\s*(?:sebesar\s+)?[\d.,]+\s*%/i.test(behind);
}

const ALONE = 1;
const CONFIRMED = 2;
const CONTRADICTED = 0.25;

/** A sentence whose own percentage fits its figures speaks louder than one that contradicts itself. */
function supportOf({ figures }: Statement): number {
  const reading = (measure: StatedFigure["measure"]) => {
    const found = figures.find((figure) => figure.measure === measure)?.reading;
    return found && isFigure(found) ? found : null;
  };
  const target = reading("target");
  const realisasi = reading("realisasi");
  const capaian = reading("capaian");
  if (!target || !realisasi || !capaian || target.value.isZero()) return ALONE;
  const may = divideIntervals(possibleValues(realisasi), possibleValues(target));
  if (!may) return ALONE;
  const value = realisasi.value.div(target.value).times(HUNDRED);
  return compareAsPrinted(capaian, value, scaleInterval(may, HUNDRED)) === "impossible" ? CONTRADICTED : CONFIRMED;
}
