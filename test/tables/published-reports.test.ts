import fs from "node:fs";
import path from "node:path";
import { recogniseTables } from "../../src/tables/recognise";
import { rangeToA1 } from "../../src/workbook/address";
import { findSheet } from "../../src/workbook/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";

/** Written down by hand, looking at each sheet: the tables it holds, by kind and range. */
const sheets: [file: string, sheet: string, tables: string[]][] = [
  ["lkip-bnnk-belu-2025.xlsx", "Ikhtisar", ["capaian A4:F15"]],
  ["lkip-bnnk-belu-2025.xlsx", "T01 Renproja", ["rencana A6:I24"]],
  ["lkip-bnnk-belu-2025.xlsx", "T02 RKT", ["rencana A5:E15"]],
  ["lkip-bnnk-belu-2025.xlsx", "T04 Capaian PK", ["capaian A5:F15"]],
  ["lkip-bnnk-belu-2025.xlsx", "T18 Lembaga Rehab", ["rincian A5:I8"]],
  ["lkip-bnnk-belu-2025.xlsx", "T19b Rincian Lembaga", ["rincian A3:D8"]],
  ["lkip-bnnk-belu-2025.xlsx", "T23 NKA 2021-2025", ["capaian A5:E10"]],
  ["lkip-bnnk-belu-2025.xlsx", "T25 Bobot IKPA", ["bobot A5:E13"]],
  ["lkip-bnnk-belu-2025.xlsx", "T28A P2M", ["anggaran A5:J11"]],
  ["lkip-bnnk-belu-2025.xlsx", "T28C Dukman", ["anggaran A4:J14"]],
  ["lkip-bnnk-belu-2025.xlsx", "T29 Pagu 2021-2025", ["anggaran A5:H10"]],
  ["lkip-bnnk-belu-2025.xlsx", "T30 Efisiensi", ["anggaran A4:G25"]],
  ["lkip-bnnk-belu-2025.xlsx", "Narasi", []],
  ["lkip-bnnp-ntb-2023.xlsx", "PK 2023", ["rencana A5:D25"]],
  ["lkip-bnnp-ntb-2023.xlsx", "Capaian PK 2023", ["capaian A3:F23"]],
  ["lkip-bnnp-ntb-2023.xlsx", "06 Kualitas Hidup - Satker", ["capaian A1:F7"]],
  ["lkip-bnnp-ntb-2023.xlsx", "19 Zona Integritas - TPI", ["rincian A8:F11"]],
  ["lkip-bnnp-ntb-2023.xlsx", "Anggaran per Program", ["anggaran A3:G6"]],
  ["lkip-bnnp-ntb-2023.xlsx", "Anggaran per Satker", ["anggaran A3:G9"]],
  ["lkip-bnnp-ntb-2023.xlsx", "Rekap Rentang Capaian", ["rincian A4:D9"]],
];

const books = new Map<string, ReturnType<typeof readXlsx>>();
const book = (file: string) => {
  const known = books.get(file) ?? readXlsx(fs.readFileSync(path.join(__dirname, "../../examples", file)));
  books.set(file, known);
  return known;
};

test.each(sheets)("%s, %s: %p", async (file, name, expected) => {
  const sheet = findSheet(await book(file), name);
  expect(sheet).toBeDefined();
  expect(recogniseTables(sheet!).map((table) => `${table.kind} ${rangeToA1(table.range)}`)).toEqual(expected);
});
