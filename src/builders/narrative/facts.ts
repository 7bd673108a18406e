import { capaian } from "../../indicators/capaian";
import { type Decimal, HUNDRED, round } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { isFigure, type Reading } from "../../numbers/reading";
import { lowerIsBetter } from "../../checks/equations/polarity";
import { recogniseTables } from "../../tables/recognise";
import { type Column, columnsOf, dataRows, type Row, type Table } from "../../tables/table";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { type Printed, printed } from "./printed";
import { type FurtherFacts, furtherFactsIn, noFurtherFacts } from "./further-facts";

/** What the cells say about one indicator. `null` is what they do not say. */
export interface IndicatorFacts extends FurtherFacts {
  name: string;
  sasaran: string;
  unit: string;
  target: Printed | null;
  realisasi: Printed | null;
  /** A target or realisasi in words, such as `Sangat Baik`; empty for a figure. */
  words: { target: string; realisasi: string };
  lessIsBetter: boolean;
  /** In percent, rounded to two decimals; `null` without target or realisasi. */
  capaian: Decimal | null;
  category: string;
}

/** The indicators of the longest table of capaian of the workbook, or of one of its sheets; one that names them first. */
export function factsOf({ sheets }: WorkbookSnapshot, sheetName?: string): IndicatorFacts[] {
  const lists = sheets
    .filter(({ name }) => sheetName === undefined || name === sheetName)
    .flatMap((sheet) =>
      recogniseTables(sheet).map((table) => ({ sheet, facts: factsOfTable(table), names: namesIndicators(table) })),
    )
    .filter(({ facts }) => facts.length > 0);
  // A table of units or years has targets too; its rows are no indicators.
  const named = lists.some(({ names }) => names) ? lists.filter(({ names }) => names) : lists;
  const [first, ...others] = named;
  if (!first) return [];
  const { sheet, facts } = others.reduce((one, other) => (other.facts.length > one.facts.length ? other : one), first);
  const further = furtherFactsIn(sheet);
  return facts.map((each) => {
    const beside = further(each.name);
    return {
      ...each,
      lastYear: each.lastYear ?? beside.lastYear,
      national: each.national ?? beside.national,
      mediumTerm: beside.mediumTerm,
      analyses: beside.analyses,
    };
  });
}

/** Names of the sheets that hold a table of capaian. */
export function sheetsWithFacts({ sheets }: WorkbookSnapshot): string[] {
  return sheets
    .filter((sheet) => recogniseTables(sheet).some((table) => factsOfTable(table).length > 0))
    .map(({ name }) => name);
}

const namesIndicators = ({ columns }: Table) => columns.some(({ header }) => /indikator/i.test(header));

function factsOfTable(table: Table): IndicatorFacts[] {
  const group = table.groups.find(({ kind }) => kind === "capaian");
  if (!group) return [];
  const others = table.columns.filter((column) => column !== group.realisasi && column !== group.base);
  const lastYear = others.find(({ header }) => /realisasi.*(sebelum|lalu)|(tahun (sebelum|lalu))/i.test(header));
  const national = others.find(({ header }) => /nasional/i.test(header));
  const category = others.find(({ header }) => /kategori|predikat/i.test(header));
  const sasaran = others.find(({ header }) => /sasaran/i.test(header));
  const indicator = others.find(({ header }) => /indikator/i.test(header));
  // Outputs beside their budget are no indicators.
  if (!indicator && table.groups.some(({ kind }) => kind === "anggaran")) return [];
  const [unit] = columnsOf(table, "satuan");
  let lastSasaran = "";
  return dataRows(table).flatMap((row) => {
    const read = (column: Column) => table.readingAt(row, column);
    const textIn = (column: Column | undefined) => (column ? read(column).text.trim() : "");
    // A sasaran stands in the first of its rows only.
    lastSasaran = textIn(sasaran) || lastSasaran;
    const [target, realisasi] = [read(group.base), read(group.realisasi)];
    const words = { target: wordsOf(target), realisasi: wordsOf(realisasi) };
    if (!isFigure(target) && !isFigure(realisasi) && (words.target === "" || words.realisasi === "")) return [];
    const name = (textIn(indicator) || row.label).trim().replace(/\.$/, "");
    if (name === "") return [];
    const lessIsBetter = lowerIsBetter(table, row);
    const percent =
      isFigure(target) && isFigure(realisasi)
        ? capaian(target.value, realisasi.value, lessIsBetter ? "minimum" : "maksimum")
        : null;
    return [
      {
        name,
        sasaran: sasaran === indicator ? "" : lastSasaran,
        unit: textIn(unit) || unitOf(target, realisasi),
        target: printed(target),
        realisasi: printed(realisasi),
        words,
        lessIsBetter,
        capaian: percent?.ok ? round(percent.value, 2) : null,
        ...noFurtherFacts,
        lastYear: lastYear ? printed(read(lastYear)) : null,
        national: national ? printed(read(national)) : null,
        category: textIn(category) || categoryOf(row, table, group.realisasi),
      },
    ];
  });
}

const categoryOf = (row: Row, table: Table, column: Column) => table.readingAt(row, column).category ?? "";
const wordsOf = (reading: Reading) => (isFigure(reading) ? "" : (reading.category ?? ""));
const unitOf = (one: Reading, other: Reading) => one.unit ?? other.unit ?? (one.kind === "percent" ? "%" : "");
/** `56,49 indeks`, `76,39%`, `1.541.760.000`. */
export function withUnit({ value, decimals }: Printed, unit: string): string {
  const figure = formatNumber(value, decimals);
  // What is judged in words has figures without a unit.
  if (unit === "" || /^kategori$/i.test(unit)) return figure;
  return /^(%|persen)$/i.test(unit) ? `${figure}%` : `${figure} ${unit.toLowerCase() === "indeks" ? "indeks" : unit}`;
}

export function percentText(value: Decimal): string {
  return `${formatNumber(value, value.isInteger() ? 0 : 2)}%`;
}

/**
 * The paragraph of Bab III about one indicator. Every figure is that of a cell or computed from it; what the cells do not
 * say is left out, and a missing realisasi is said.
 */
export function paragraphOf(facts: IndicatorFacts, year: number): string {
  const { name, unit, target, realisasi, words, capaian: percent, category, lessIsBetter } = facts;
  const { lastYear, national, mediumTerm } = facts;
  if (!realisasi && words.realisasi !== "") {
    const goal = words.target === "" ? "" : ` dari target ${words.target}`;
    return `Realisasi ${name} tahun ${year} adalah ${words.realisasi}${goal}.`;
  }
  if (!realisasi) return `Realisasi ${name} tahun ${year} belum tersedia.`;
  const done = withUnit(realisasi, unit);
  const sentences = [];
  if (target && percent !== null) {
    const side = percent.gt(HUNDRED)
      ? "melampaui target"
      : percent.eq(HUNDRED)
        ? "memenuhi target"
        : "belum memenuhi target";
    sentences.push(
      `Realisasi ${name} tahun ${year} sebesar ${done} dari target ${withUnit(target, unit)}, sehingga capaiannya ${percentText(percent)} dan ${side}.`,
    );
    if (lessIsBetter) sentences.push("Pada indikator ini realisasi yang lebih rendah berarti lebih baik.");
  } else {
    const goal = words.target === "" ? "" : `, dengan target ${words.target}`;
    sentences.push(`Realisasi ${name} tahun ${year} sebesar ${done}${goal}.`);
  }
  if (category !== "" && !/^-$/.test(category)) sentences.push(`Realisasi tersebut berkategori ${category}.`);
  if (lastYear) sentences.push(comparedWithLastYear(realisasi, lastYear, facts, year));
  if (national) sentences.push(comparedWithNation(realisasi, national, facts));
  if (mediumTerm && !mediumTerm.target.value.isZero()) {
    const reached = capaian(mediumTerm.target.value, realisasi.value, lessIsBetter ? "minimum" : "maksimum");
    if (reached.ok)
      sentences.push(
        `Terhadap target jangka menengah tahun ${mediumTerm.year} sebesar ${withUnit(mediumTerm.target, unit)}, realisasi sampai tahun ${year} mencapai ${percentText(round(reached.value, 2))}.`,
      );
  }
  return sentences.join(" ");
}

type Told = Pick<IndicatorFacts, "unit" | "lessIsBetter">;

function comparedWithLastYear(now: Printed, before: Printed, { unit, lessIsBetter }: Told, year: number): string {
  const change = now.value.minus(before.value);
  const then = withUnit(before, unit);
  if (change.isZero()) return `Realisasi itu sama dengan tahun ${year - 1}, yaitu ${then}.`;
  const by = withUnit(
    { value: change.abs(), decimals: Math.max(now.decimals, before.decimals) },
    unit === "%" ? "poin persen" : unit,
  );
  const judged = !lessIsBetter ? "" : change.isPositive() ? ", berarti memburuk" : ", berarti membaik";
  return `Dibandingkan tahun ${year - 1} yang sebesar ${then}, realisasi ${change.isPositive() ? "naik" : "turun"} ${by}${judged}.`;
}

function comparedWithNation(now: Printed, national: Printed, { unit, lessIsBetter }: Told): string {
  const isSame = now.value.eq(national.value);
  const isBetter = now.value.lt(national.value) ? "lebih baik" : "belum sebaik itu";
  const than = now.value.gt(national.value)
    ? "lebih tinggi daripada"
    : now.value.eq(national.value)
      ? "sama dengan"
      : "lebih rendah daripada";
  const judged = lessIsBetter && !isSame ? `, berarti ${isBetter}` : "";
  return `Realisasi sebesar ${withUnit(now, unit)} ${than} angka nasional sebesar ${withUnit(national, unit)}${judged}.`;
}
