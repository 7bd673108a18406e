import { excelRoom } from "../../src/taskpane/session/excel-room";
import type { Written } from "../../src/taskpane/session/workbook-room";
import type { Edit } from "../../src/workbook/edit";
import type { NewSheet } from "../../src/workbook/new-sheet";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../host/sheet-of";
import type { Victim } from "./fault";

/** An act of the pane that writes. `prepare` runs without faults; what it gives back is the act itself. */
export interface Act {
  name: string;
  prepare(): Promise<() => Promise<Written | void>>;
  /** What the user meanwhile changes, protects or deletes. */
  victim: Victim;
}

/** Pagu and realisasi of two sheets, with a wrong total, a number kept as text, and a formula. */
export function serapan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      "Serapan",
      [
        ["Kegiatan", "Pagu", "Persen"],
        ["Penelitian", 8610000, { formula: "=B2/B4", gives: 0.0406 }],
        ["Pengabdian", 203390000, { formula: "=B3/B4", gives: 0.9594 }],
        ["Jumlah", 212000001, "100"],
      ],
      {
        formats: [
          ["General", "General", "General"],
          ["General", "#,##0", "0.00%"],
          ["General", "#,##0", "0.00%"],
          ["General", "#,##0", "@"],
        ],
      },
    ),
    sheetOf("Rekap", [
      ["Uraian", "Pagu"],
      ["Jumlah", 212000001],
    ]),
  );
}

const total: Edit = { sheet: "Serapan", cell: "B4", value: 212000000 };

const allFixes: Edit[] = [
  { sheet: "Rekap", cell: "B2", value: 212000000 },
  total,
  { sheet: "Serapan", cell: "C2", formula: "=ROUND(B2/B4,4)" },
  { sheet: "Serapan", cell: "C4", value: 100 },
  { sheet: "Serapan", cell: "A4", value: "JUMLAH" },
];

/** Texts so long that they take more than one request. */
const newSheet: NewSheet = {
  name: "RKT 2026",
  rows: [
    [{ value: "Indikator" }, { value: "Target" }],
    ...Array.from({ length: 40 }, (_row, index) => [
      { value: `Indikator ${index} `.padEnd(15_000, "kinerja ") },
      index === 0 ? { formula: "=SUM(B3:B9)", format: "#,##0" } : { value: index },
    ]),
  ],
  columnWidths: [30, 12],
  headerRow: 0,
};

const chart = {
  title: "Serapan",
  kind: "ColumnClustered",
  sheet: "Serapan",
  categories: { range: "A2:A3", labels: [] },
  series: [{ name: "Pagu", range: "B2:B3", values: [] }],
  place: "E2",
  width: 300,
  height: 200,
} as unknown as Parameters<NonNullable<typeof excelRoom.addChart>>[0];

const read = () => excelRoom.read({ onProgress: () => undefined, signal: new AbortController().signal });

const inSerapan: Victim = { sheet: "Serapan", cell: "B4" };

const writing = (edits: Edit[]) => async () => {
  const before = await read();
  return () => excelRoom.write(edits, before);
};

/** The way back from an act that went well. */
const back = (act: () => Promise<Written>) => async () => {
  const written = await act();
  return () => written.restore();
};

const copying = () => excelRoom.copySheets(["Serapan", "Rekap"]).then(({ written }) => written);

export const acts: Act[] = [
  { name: "a fix", prepare: writing([total]), victim: inSerapan },
  { name: "all fixes", prepare: writing(allFixes), victim: inSerapan },
  { name: "undoing all fixes", prepare: back(async () => excelRoom.write(allFixes, await read())), victim: inSerapan },
  {
    name: "building a sheet",
    prepare: () => Promise.resolve(() => excelRoom.addSheet(newSheet)),
    victim: { sheet: "Rekap", cell: "B2" },
  },
  {
    name: "undoing a sheet",
    prepare: back(() => excelRoom.addSheet(newSheet)),
    victim: { sheet: "RKT 2026", cell: "B5" },
  },
  { name: "a chart", prepare: () => Promise.resolve(() => excelRoom.addChart!(chart)), victim: inSerapan },
  { name: "undoing a chart", prepare: back(() => excelRoom.addChart!(chart)), victim: inSerapan },
  { name: "copying sheets", prepare: () => Promise.resolve(copying), victim: { sheet: "Serapan", cell: "D4" } },
  { name: "undoing copies", prepare: back(copying), victim: { sheet: "Serapan (2)", cell: "B4" } },
];
