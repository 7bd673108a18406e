import { execFileSync } from "node:child_process";
import path from "node:path";
import { checkWorkbook } from "../../src/checks/check-workbook";
import { toA1 } from "../../src/workbook/address";
import { type CellInput, formula, sheetFromRows, typed } from "../cases/sheet-from-rows";
import { calculate, findLibreOffice } from "./libreoffice";

const money = (value: number) => typed(value, "#,##0");

/** Budget tables whose wrong figures are formulas, so that the repair is a formula. */
const tables: { name: string; rows: CellInput[][]; cell: string; value: number }[] = [
  {
    name: "a SUM that misses the last row",
    rows: [
      ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
      ["1", "a", money(35_000_000), money(27_950_000), typed(79.86, "0.00")],
      ["2", "b", money(40_000_000), money(28_205_000), typed(70.51, "0.00")],
      ["3", "c", money(80_000_000), money(69_725_000), typed(87.16, "0.00")],
      ["TOTAL", null, formula("=SUM(C2:C3)", 75_000_000, "#,##0"), money(125_880_000), typed(81.21, "0.00")],
    ],
    cell: "C5",
    value: 155_000_000,
  },
  {
    name: "a percent that divides by the wrong row",
    rows: [
      ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
      ["1", "a", money(35_000_000), money(27_950_000), formula("=ROUND(D2/C3*100,2)", 69.88, "0.00")],
      ["2", "b", money(40_000_000), money(28_205_000), typed(70.51, "0.00")],
    ],
    cell: "E2",
    value: 79.86,
  },
  {
    name: "a percent kept as a fraction",
    rows: [
      ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
      ["1", "a", money(35_000_000), money(27_950_000), formula("=D2/C3", 0.69875, "0.00%")],
      ["2", "b", money(40_000_000), money(28_205_000), typed(0.705125, "0.00%")],
    ],
    cell: "E2",
    value: 0.7986,
  },
  {
    name: "a sisa that subtracts the wrong way round",
    rows: [
      ["No", "Kegiatan", "Pagu", "Realisasi", "%", "Sisa"],
      ["1", "a", money(35_000_000), money(27_950_000), typed(79.86, "0.00"), formula("=D2-C2", -7_050_000, "#,##0")],
      ["2", "b", money(40_000_000), money(28_205_000), typed(70.51, "0.00"), money(11_795_000)],
    ],
    cell: "F2",
    value: 7_050_000,
  },
  {
    name: "a total of sources of funds",
    rows: [
      ["No", "Tahun", "Murni", "PNBP", "Hibah", "Total", "Realisasi", "%"],
      [
        ...["1", "2024"],
        ...[money(1_625_840_000), money(33_640_000), money(0), formula("=C2", 1_625_840_000, "#,##0")],
        ...[money(1_653_887_791), typed(99.66, "0.00")],
      ],
    ],
    cell: "F2",
    value: 1_659_480_000,
  },
];

/** The table as rows of inputs, with the repair in its place. */
function mended({ rows, cell }: (typeof tables)[number]): { inputs: string[][]; formula: string } {
  const sheet = sheetFromRows(rows);
  const { findings } = checkWorkbook({ sheets: [sheet] }, { language: "id", year: 2025 });
  const error = findings.find((finding) => finding.severity === "error" && finding.cell === cell);
  const edit = error?.fix?.find((each) => each.cell === cell);
  if (!edit || !("formula" in edit)) throw new Error(`No formula repairs ${cell}: ${JSON.stringify(findings)}`);
  const inputs = sheet.values.map((row, y) =>
    row.map((value, x) => (toA1({ row: y, column: x }) === cell ? edit.formula : value === null ? "" : String(value))),
  );
  return { inputs, formula: edit.formula };
}

const position = (cell: string) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });
const command = findLibreOffice();

describe.each(tables.map((each): [string, (typeof tables)[number]] => [each.name, each]))("%s", (_name, table) => {
  const { row, column } = position(table.cell);

  test("IronCalc computes the repair formula to the expected value", () => {
    const { inputs, formula: repair } = mended(table);
    inputs[row]![column] = repair.replace(/^=(.*)$/, '=TEXT($1,"0.0000")');
    const values = JSON.parse(
      execFileSync(process.execPath, [path.join(__dirname, "ironcalc.mjs")], {
        input: JSON.stringify(inputs),
      }).toString(),
    ) as string[][];
    expect(Number(values[row]?.[column])).toBe(table.value);
  });

  (command ? test : test.skip)("LibreOffice Calc computes the repair formula to the expected value", () => {
    const values = calculate(command ?? "", mended(table).inputs);
    expect(Number(values[row]?.[column])).toBe(table.value);
  });
});
