import type { NewCell } from "../../workbook/new-sheet";
import { type Built, refused } from "../built";
import { AMOUNT, at, bold, cell, computed, PERCENT } from "../cells";
import type { FormulaForm } from "../capaian/column-formulas";

/** The budget of one year by where the money comes from. */
export interface YearLine {
  year: number;
  murni?: number | null;
  pnbp?: number | null;
  hibah?: number | null;
  realisasi?: number | null;
}

export interface YearsRequest {
  unitName: string;
  form: FormulaForm;
  years: readonly YearLine[];
}

const HEAD = ["No", "Tahun", "Murni (Rp)", "PNBP (Rp)", "Hibah (Rp)", "Total (Rp)", "Realisasi (Rp)", "%"];
const WIDTHS = [5, 8, 18, 18, 18, 18, 18, 10];
const HEADER_ROW = 4;
const [MURNI, HIBAH, TOTAL, REALISASI] = [2, 4, 5, 6];

/** Pagu and realisasi of one year or several: murni, PNBP and hibah, their total, and what was spent of it. */
export function buildYears({ unitName, form, years }: YearsRequest): Built {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (unitName.trim() === "") return refused({ code: "no-name" });
  if (first === undefined || last === undefined) return refused({ code: "no-years" });
  const span = first === last ? String(first) : `${first} – ${last}`;
  const body = years.map((line, index): NewCell[] => {
    const row = HEADER_ROW + 1 + index;
    const parts = `${at(row, MURNI)}:${at(row, HIBAH)}`;
    const [all, spent] = [at(row, TOTAL), at(row, REALISASI)];
    const percent = form === "functions" ? `SERAPAN(${all},${spent})` : `ROUND(${spent}/${all}*100,2)`;
    return [
      cell(index + 1),
      cell(line.year),
      cell(line.murni, AMOUNT),
      cell(line.pnbp, AMOUNT),
      cell(line.hibah, AMOUNT),
      computed(`IF(COUNT(${parts})=0,"",SUM(${parts}))`, AMOUNT),
      cell(line.realisasi, AMOUNT),
      computed(`IF(OR(${spent}="",N(${all})=0),"",${percent})`, PERCENT),
    ];
  });
  return {
    ok: true,
    notes: [],
    sheet: {
      name: first === last ? `Pagu ${first}` : `Pagu ${first}-${last}`,
      rows: [
        [bold("DATA PAGU DAN REALISASI")],
        [bold(unitName.trim().toUpperCase())],
        [bold(`TAHUN ANGGARAN ${span}`)],
        [],
        HEAD.map(bold),
        ...body,
      ],
      columnWidths: WIDTHS,
      headerRow: HEADER_ROW,
      frozenRows: HEADER_ROW + 1,
    },
  };
}
