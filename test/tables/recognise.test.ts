import { recogniseTables } from "../../src/tables/recognise";
import type { Table } from "../../src/tables/table";
import { rangeToA1 } from "../../src/workbook/address";
import { sheetFromRows, sheetFromText, type SheetOptions } from "../cases/sheet-from-rows";

const tablesOf = (text: string, options: SheetOptions = {}) => recogniseTables(sheetFromText(text, options));
const roles = (table: Table | undefined) => table?.columns.map((column) => column.role).join(" ");
const rowKinds = (table: Table | undefined) => table?.rows.map((row) => `${row.index + 1}:${row.kind}`).join(" ");
const found = (tables: Table[]) => tables.map((table) => `${table.kind} ${rangeToA1(table.range)}`);

describe("one table", () => {
  test("one header level; title lines above; numbered rows", () => {
    const tables = tablesOf(`
Tabel 4
Realisasi Perjanjian Kinerja

No | Sasaran Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian
1. | Meningkatnya daya tangkal | Indeks Ketahanan Diri | 53,51 Indeks | 56,49 Indeks | 105,57 %
2. | Meningkatnya rehabilitasi | Jumlah lembaga | 1 Lembaga | 1 Lembaga | 100 %
`);
    expect(found(tables)).toEqual(["capaian A4:F6"]);
    expect(roles(tables[0])).toBe("nomor uraian uraian target realisasi capaian");
    expect(tables[0]?.title).toEqual(["Tabel 4", "Realisasi Perjanjian Kinerja"]);
    expect(tables[0]?.rows.map((row) => row.number)).toEqual([1, 2]);
  });

  test("what stands below a name and says how its figures came about names nothing", () => {
    const [table, ...others] = tablesOf(`
No | Satker | Kualitas Perencanaan | | Nilai Total | Konversi Bobot | Nilai Akhir
 | | Revisi DIPA | Deviasi | (jml nilai x bobot) | | (Total/Konversi)
1 | Kantor A | 100,00 | 96,46 | 97,99 | 100% | 97,99
2 | Kantor B | 97,12 | 70,42 | 84,01 | 90% | 93,34
`);
    expect(others).toEqual([]);
    expect(table?.columns.slice(2).map(({ header }) => header)).toEqual([
      "Kualitas Perencanaan / Revisi DIPA",
      "Kualitas Perencanaan / Deviasi",
      "Nilai Total",
      "Konversi Bobot",
      "Nilai Akhir",
    ]);
    expect(table?.columns[6]?.role).toBe("nilai-akhir");
  });

  const twoLevels = `
No | Kode | Kegiatan | Anggaran | | | Output | | | Ket
 | | | Pagu | Realisasi | % | Target | Realisasi | % |
1 | 3247 | Advokasi | 40.000.000 | 28.205.000 | 70.51 | 1 | 1 Desa | 100 | ya
TOTAL <<<<< | | | 40.000.000 | 28.205.000 | 70.51 | - | - | - | -
`;
  test.each<[string, string[]]>([
    ["with merges", ["D1:F1", "G1:I1", "A1:A2", "B1:B2", "C1:C2", "J1:J2"]],
    ["without merges", []],
  ])("two header levels, %s", (_name, merges) => {
    const [table, ...others] = tablesOf(twoLevels, { merges });
    expect(others).toEqual([]);
    expect(roles(table)).toBe("nomor kode uraian pagu realisasi persen target realisasi persen keterangan");
    expect(table?.columns[3]?.header).toBe("Anggaran / Pagu");
    expect(table?.groups.map((group) => group.kind)).toEqual(["anggaran", "capaian"]);
    expect(rowKinds(table)).toBe("3:data 4:total");
  });

  test.each([["1 | 2 | 3 | 4 | 5"], ["(1) | (2) | (3) | (4) | (5)"], ["1 | 2 | 3 | 4 | 5 = 4/3 x 100%"]])(
    "a row of column numbers (%s) is no data",
    (numbers) => {
      const [table] = tablesOf(`
No | Indikator | Target | Realisasi | %
${numbers}
1 | a | 10 Orang | 9 Orang | 90
`);
      expect(rowKinds(table)).toBe("3:data");
    },
  );

  test("words with spaces inside: Tar get, Realis asi, N O", () => {
    const [table] = tablesOf(`
N O | KEGIATAN | Tar get | Realis asi | %
1 | a | 10 Orang | 9 Orang | 90
`);
    expect(roles(table)).toBe("nomor uraian target realisasi persen");
  });

  test("KET with percents is the capaian; KET with words is a note", () => {
    const text = (note: string) => `
NO | TAHUN | TARGET | REALISASI | KET
1 | 2021 | 90 | 96,88 | ${note}
2 | 2022 | 95 | 99,24 | ${note}
`;
    expect(roles(tablesOf(text("107,64%"))[0])).toBe("nomor tahun target realisasi capaian");
    expect(roles(tablesOf(text("Tercapai"))[0])).toBe("nomor tahun target realisasi keterangan");
  });

  test("one row is a table", () => {
    expect(found(tablesOf("\nINDIKATOR | TARGET | REALISASI | CAPAIAN\nNilai | 100 | 99,49 | 99,49%\n"))).toEqual([
      "capaian A1:D2",
    ]);
  });

  test.each(["TOTAL <<<<<", "JUMLAH", "Jumlah <<<", "GRAND TOTAL", "Total :", "JUMLAH KESELURUHAN"])(
    "%s is a total row, wherever it stands",
    (label) => {
      const inNumber = tablesOf(
        `\nNo | Kegiatan | Pagu | Realisasi | %\n1 | a | 10.000.000 | 9.000.000 | 90\n${label} | | 10.000.000 | 9.000.000 | 90\n`,
      );
      const inName = tablesOf(
        `\nNo | Kegiatan | Pagu | Realisasi | %\n1 | a | 10.000.000 | 9.000.000 | 90\n | ${label} | 10.000.000 | 9.000.000 | 90\n`,
      );
      expect([rowKinds(inNumber[0]), rowKinds(inName[0])]).toEqual(["2:data 3:total", "2:data 3:total"]);
    },
  );

  test("an indicator that begins with Jumlah or Total is no total", () => {
    const [table] = tablesOf(`
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Jumlah lembaga rehabilitasi yang operasional | 1 Lembaga | 1 Lembaga | 100%
 | Total unit layanan yang aktif | 1 Unit | 1 Unit | 100%
`);
    expect(rowKinds(table)).toBe("2:data 3:data");
  });

  test("group rows, subtotals and a total", () => {
    const [table] = tablesOf(`
No | Kegiatan | Pagu | Realisasi | %
A. | Program Pencegahan | | |
1 | a | 10.000.000 | 9.000.000 | 90
 | SUB TOTAL | 10.000.000 | 9.000.000 | 90
 | Program Dukungan | | |
1 | b | 10.000.000 | 9.000.000 | 90
 | Sub Jumlah | 10.000.000 | 9.000.000 | 90
 | TOTAL | 20.000.000 | 18.000.000 | 90
`);
    expect(rowKinds(table)).toMatch(/3:data 4:subtotal 5:kelompok 6:data 7:subtotal 8:total$/);
    expect(rowKinds(table)).not.toContain("2:data");
  });

  test("a header repeated after a page break, a blank row inside", () => {
    const tables = tablesOf(`
No | Kegiatan | Pagu | Realisasi | %
1 | a | 10.000.000 | 9.000.000 | 90
No | Kegiatan | Pagu | Realisasi | %
2 | b | 10.000.000 | 9.000.000 | 90

3 | c | 10.000.000 | 9.000.000 | 90
JUMLAH | | 30.000.000 | 27.000.000 | 90
`);
    expect(found(tables)).toEqual(["anggaran A1:E7"]);
    expect(rowKinds(tables[0])).toBe("2:data 4:data 6:data 7:total");
  });

  test("footnotes and a signature under a table are not part of it", () => {
    const tables = tablesOf(`
No | Indikator | Target | Realisasi | Capaian
1 | a | 10 Orang | 9 Orang | 90

Catatan: data per 31 Desember 2025

 | | | Kepala BNNK Belu |
 | | | NIP. 19700101 199003 1 001 |
`);
    expect(found(tables)).toEqual(["capaian A1:E2"]);
  });

  test("a table that does not begin at A1, in a snapshot that does not either", () => {
    const sheet = sheetFromRows(
      [
        ["No", "Indikator", "Target", "Realisasi", "Capaian"],
        ["1", "a", "10 Orang", "9 Orang", "90"],
      ],
      { at: { firstRow: 6, firstColumn: 2 } },
    );
    expect(found(recogniseTables(sheet))).toEqual(["capaian C7:G8"]);
  });

  test("Realisasi split into Rp and %, and Sisa likewise, is a budget", () => {
    const [table] = tablesOf(
      `
No | Kegiatan | Pagu | Realisasi | | Sisa |
 | | | Rp | % | Rp | %
1 | a | 110.000.000 | 99.000.000 | 90,00 | 11.000.000 | 10,00
`,
      { merges: ["D1:E1", "F1:G1", "A1:A2", "B1:B2", "C1:C2"] },
    );
    expect(roles(table)).toMatch(/^nomor uraian pagu realisasi persen sisa /);
  });

  test.each([
    "Pagu (Rp)",
    "Pagu (dalam ribuan rupiah)",
    "Pagu (Rp miliar)",
    "Pagu (juta)",
    "PAGU ANGGARAN",
    "Pagu DIPA 2025",
  ])("%s is a pagu", (header) => {
    const [table] = tablesOf(`\nNo | Kegiatan | ${header} | Realisasi | %\n1 | a | 10 | 9 | 90\n`);
    expect(table?.columns[2]?.role).toBe("pagu");
  });
});

describe("several tables", () => {
  test("below one another, each with a heading", () => {
    const tables = tablesOf(`
Tabel 1
No | Indikator | Target | Realisasi | Capaian
1 | a | 10 Orang | 9 Orang | 90

Tabel 2
No | Kegiatan | Pagu | Realisasi | %
1 | b | 10.000.000 | 9.000.000 | 90
`);
    expect(found(tables)).toEqual(["capaian A2:E3", "anggaran A6:E7"]);
    expect(tables.map((table) => table.title.at(-1))).toEqual(["Tabel 1", "Tabel 2"]);
  });

  test("below one another without a blank row between", () => {
    const tables = tablesOf(`
No | Indikator | Target | Realisasi | Capaian
1 | a | 10 Orang | 9 Orang | 90
No | Kegiatan | Pagu | Realisasi | %
1 | b | 10.000.000 | 9.000.000 | 90
`);
    expect(found(tables)).toEqual(["capaian A1:E2", "anggaran A3:E4"]);
  });

  test("side by side", () => {
    const tables = tablesOf(`
No | Indikator | Target | Realisasi | Capaian | | No | Kegiatan | Pagu | Realisasi | %
1 | a | 10 Orang | 9 Orang | 90 | | 1 | b | 10.000.000 | 9.000.000 | 90
2 | c | 10 Orang | 9 Orang | 90 | | | | | |
`);
    expect(found(tables)).toEqual(["capaian A1:E3", "anggaran G1:K2"]);
  });
});

describe("no table", () => {
  test.each([
    ["an empty sheet", ""],
    ["a sentence", "Capaian target dan realisasi pagu anggaran tahun 2025 adalah 99,49%."],
    ["sentences", "Target 2025 adalah 53,51.\nRealisasi adalah 56,49.\nCapaian 105,57%."],
    ["a list of contents", "BAB I | PENDAHULUAN | 1\nBAB II | PERENCANAAN | 5"],
    ["a header without rows", "No | Indikator | Target | Realisasi | Capaian"],
  ])("%s", (_name, text) => {
    expect(found(tablesOf(text))).toEqual([]);
  });

  test("a sheet with no cells at all", () => {
    expect(recogniseTables(sheetFromRows([]))).toEqual([]);
  });
});
