import type { NewCell } from "../../workbook/new-sheet";
import { type Built, type BuildNote, refused } from "../built";
import { AMOUNT, at, bold, cell, computed, down, follow, onSheet, total } from "../cells";
import { missingIn } from "../plan/needs";
import type { Plan } from "../plan/plan";
import { partiesBlock, type Parties } from "./parties";

export interface ActivityBudget {
  kegiatan: string;
  anggaran: number;
}

export interface PkRequest {
  rkt: Plan;
  unitName: string;
  year: number;
  parties: Parties;
  /** As the DIPA lists it, where activities have no indicator of their own; else it is summed from the RKT. */
  budget?: readonly ActivityBudget[];
}

const WIDTHS = [5, 44, 50, 14, 14, 14];
const LONG_TEXTS = [1, 2];
const HEADER_ROW = 4;

/** Perjanjian Kinerja: its table with the targets of the RKT, the budget of each kegiatan, and the two parties. */
export function buildPk(request: PkRequest): Built {
  const { rkt, unitName, year, parties } = request;
  if (unitName.trim() === "") return refused({ code: "no-name" });
  const missing = missingIn(rkt);
  if (missing.length > 0) return refused(...missing);
  const table = promises(rkt);
  const list = budgetList(request, HEADER_ROW + table.length + 2);
  return {
    ok: true,
    notes: budgetNotes(request),
    sheet: {
      name: `PK ${year}`,
      rows: [
        [bold("PERJANJIAN KINERJA")],
        [bold(unitName.trim().toUpperCase())],
        [bold(`TAHUN ${year}`)],
        [],
        ...table,
        [],
        [],
        ...list,
        ...(list.length > 0 ? [[], []] : []),
        ...partiesBlock(parties, unitName.trim()),
      ],
      columnWidths: WIDTHS,
      headerRow: HEADER_ROW,
      wrapColumns: LONG_TEXTS,
    },
  };
}

function promises({ sheet, lines }: Plan): NewCell[][] {
  // The appendix has no such column; without it a target of which less is better would be read the wrong way round.
  const hasPolarity = lines.some(({ polaritas }) => polaritas === "minimum");
  const head = [
    "No",
    "Sasaran Kegiatan",
    "Indikator Kinerja",
    "Satuan",
    ...(hasPolarity ? ["Polaritas"] : []),
    "Target",
  ];
  return [
    head.map(bold),
    ...lines.map((line, index): NewCell[] => [
      cell(index + 1),
      cell(line.sasaran),
      cell(line.indikator),
      cell(line.satuan),
      ...(hasPolarity ? [cell(line.polaritas === "minimum" ? "Minimum" : "Maksimum")] : []),
      computed(follow(onSheet(sheet, line.targetCell))),
    ]),
  ];
}

/** `top` is the row of its head. */
function budgetList({ rkt, budget }: PkRequest, top: number): NewCell[][] {
  const rows = budget?.map(({ kegiatan, anggaran }): NewCell[] => [cell(kegiatan), cell(anggaran, AMOUNT)]);
  const lines = rows ?? summedFrom(rkt, top + 1);
  if (lines.length === 0) return [];
  return [
    ["No", "Kegiatan", "Anggaran (Rp)"].map(bold),
    ...lines.map((line, index): NewCell[] => [cell(index + 1), ...line]),
    [null, bold("JUMLAH"), total(`SUM(${down(2, top + 1, top + lines.length)})`, AMOUNT)],
  ];
}

function summedFrom({ sheet, lines, anggaranColumn, kegiatanColumn }: Plan, first: number): NewCell[][] {
  const [top, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  if (anggaranColumn === null || kegiatanColumn === null) return [];
  const names = [...new Set(lines.flatMap(({ kegiatan }) => (kegiatan === "" ? [] : [kegiatan])))];
  const range = (column: number) =>
    onSheet(
      sheet,
      down(column, top, last).replace(/([A-Z]+)(\d+)/g, (_cell, letters, row) => `$${letters}$${row}`),
    );
  return names.map((name, index): NewCell[] => [
    cell(name),
    computed(`SUMIF(${range(kegiatanColumn)},${at(first + index, 1)},${range(anggaranColumn)})`, AMOUNT),
  ]);
}

/** What the list of activities costs and what the RKT says, where the two differ. */
function budgetNotes({ rkt, budget }: PkRequest): BuildNote[] {
  const planned = rkt.lines.flatMap(({ anggaran }) => (anggaran === null ? [] : [anggaran]));
  const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
  if (!budget) {
    const isUnlisted = rkt.kegiatanColumn === null || rkt.anggaranColumn === null;
    return isUnlisted || planned.length < rkt.lines.length ? [{ code: "no-budget", sheet: rkt.sheet }] : [];
  }
  const [listed, inRkt] = [sum(budget.map(({ anggaran }) => anggaran)), sum(planned)];
  return listed === inRkt ? [] : [{ code: "budget-differs", sheet: rkt.sheet, one: listed, other: inRkt }];
}
