import { NoRuleForYear, ruleInForce } from "../../rules/dated-rule";
import { INDICATOR_SETS, type PlannedIndicator } from "../../rules/indicator-sets";
import type { NewCell } from "../../workbook/new-sheet";
import { type Built, refused } from "../built";
import { AMOUNT, bold, cell, down, total } from "../cells";
import type { PlanningUnit } from "../unit";

/** What a unit may know already of one indicator; blanks are filled on the sheet. */
export interface RktLine extends PlannedIndicator {
  target?: number | string | null;
  anggaran?: number | null;
}

const HEAD = [
  "No",
  "Kegiatan",
  "Sasaran Kegiatan",
  "Indikator Kinerja",
  "Satuan",
  "Polaritas",
  "Target",
  "Anggaran (Rp)",
];
const WIDTHS = [5, 32, 40, 44, 14, 12, 14, 18];
const LONG_TEXTS = [1, 2, 3];
const ANGGARAN = 7;
const HEADER_ROW = 4;

/** The indicators of a kind of unit in a year, or `null` where no report shows them. */
export function indicatorsFor({ kind, year }: Pick<PlanningUnit, "kind" | "year">): readonly RktLine[] | null {
  try {
    return ruleInForce(INDICATOR_SETS[kind], year).values;
  } catch (error) {
    if (error instanceof NoRuleForYear) return null;
    throw error;
  }
}

/** Rencana Kinerja Tahunan: a line an indicator, its target and its budget, and what they cost together. */
export function buildRkt(unit: PlanningUnit, lines: readonly RktLine[] | null = indicatorsFor(unit)): Built {
  const name = unit.name.trim();
  if (name === "") return refused({ code: "no-name" });
  if (!lines) {
    const first = Math.min(...INDICATOR_SETS[unit.kind].map(({ effectiveFrom }) => effectiveFrom));
    return refused({ code: "no-set", one: unit.year, other: first });
  }
  const first = HEADER_ROW + 1;
  const body = lines.map((line, index): NewCell[] => [
    cell(index + 1),
    cell(line.kegiatan),
    cell(line.sasaran),
    cell(line.indikator),
    cell(line.satuan),
    cell(line.polaritas === "minimum" ? "Minimum" : "Maksimum"),
    cell(line.target),
    cell(line.anggaran, AMOUNT),
  ]);
  const sum = total(`SUM(${down(ANGGARAN, first, first + lines.length - 1)})`, AMOUNT);
  return {
    ok: true,
    notes: [],
    sheet: {
      name: `RKT ${unit.year}`,
      rows: [
        [bold("RENCANA KINERJA TAHUNAN (RKT)")],
        [bold(name.toUpperCase())],
        [bold(`TAHUN ${unit.year}`)],
        [],
        HEAD.map(bold),
        ...body,
        [null, bold("TOTAL"), null, null, null, null, null, sum],
      ],
      columnWidths: WIDTHS,
      headerRow: HEADER_ROW,
      wrapColumns: LONG_TEXTS,
      frozenRows: HEADER_ROW + 1,
    },
  };
}
