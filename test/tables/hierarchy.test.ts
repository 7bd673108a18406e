import { hierarchyByCode, parentsByAmount, possibleHierarchies, type Hierarchy } from "../../src/tables/hierarchy";
import { recogniseTables } from "../../src/tables/recognise";
import { rowCodes } from "../../src/tables/row-code";
import type { Table } from "../../src/tables/table";
import { balanceOf, isBareTotal, totalKind, totalledName } from "../../src/tables/total-row";
import { Decimal } from "../../src/numbers/decimal";
import { sheetFromText } from "../cases/sheet-from-rows";
import { seededRandom } from "../oracles/seeded-random";

function tableOf(text: string): Table {
  const [table] = recogniseTables(sheetFromText(text));
  if (!table) throw new Error("No table was recognised");
  return table;
}

/** `3<2` for a row 3 under row 2, rows as the sheet numbers them. */
const edges = ({ parentOf }: Hierarchy) =>
  [...parentOf].map(([child, parent]) => `${child.index + 1}<${parent.index + 1}`).join(" ");

describe("codes of rows", () => {
  const codesOf = (text: string) => {
    const table = tableOf(text);
    const codes = rowCodes(table);
    return table.rows.map((row) => codes.get(row)?.join(".") ?? null);
  };

  test.each([
    ["5.1.02.01", "5.1.2.1"],
    ["5 . 1 . 02 . 01", "5.1.2.1"],
    ["5 1 02 01", "5.1.2.1"],
    ["5-1-02-01", "5.1.2.1"],
    ["5.1.2.1.", "5.1.2.1"],
    ["BL. 3247. QDE. 002", "BL.3247.QDE.2"],
    ["524111", "524111"],
  ])("%s is %s", (printed, code) => {
    expect(codesOf(`Kode | Uraian | Pagu | Realisasi\n${printed} | a | 10.000 | 9.000`)).toEqual([code]);
  });

  test("one level a column, of which only the last is filled", () => {
    expect(
      codesOf(`
Kode | | | Uraian | Pagu | Realisasi
5 | | | a | 10.000 | 9.000
 | 1 | | b | 10.000 | 9.000
 | | 01 | c | 10.000 | 9.000
 | 2 | | d | 10.000 | 9.000
`),
    ).toEqual(["5", "5.1", "5.1.1", "5.2"]);
  });

  test("accounts in a column of their own stand under the kegiatan above them", () => {
    expect(
      codesOf(`
Kode Kegiatan | Kode Rekening | Uraian | Pagu | Realisasi
1.01.02 | | a | 10.000 | 9.000
 | 5.1 | b | 10.000 | 9.000
 | 5.1.02 | c | 10.000 | 9.000
1.01.03 | | d | 10.000 | 9.000
 | 5.1 | e | 10.000 | 9.000
`),
    ).toEqual(["1.1.2", "1.1.2.5.1", "1.1.2.5.1.2", "1.1.3", "1.1.3.5.1"]);
  });

  test("a code before the words; a figure, a year or a list number is none", () => {
    expect(
      codesOf(`
No | Uraian | Pagu | Realisasi
1 | 5.1.02 Belanja Barang | 10.000 | 9.000
2 | 2.5 | 10.000 | 9.000
3 | 1. Kegiatan | 10.000 | 9.000
`),
    ).toEqual(["5.1.2", null, null]);
  });
});

describe("hierarchies by code", () => {
  const byCode = (text: string) => hierarchyByCode(tableOf(text));

  test("a code that skips levels hangs on the nearest that is there", () => {
    expect(
      edges(
        byCode(`
Kode | Uraian | Pagu | Realisasi
5 | a | 10.000 | 9.000
5.1.02.01 | b | 10.000 | 9.000
5.1.02.01.0001 | c | 10.000 | 9.000
5.2 | d | 10.000 | 9.000
`),
      ),
    ).toBe("3<2 4<3 5<2");
  });

  test("what hung on a code before it was printed anew is closed", () => {
    expect(
      edges(
        byCode(`
Kode | Uraian | Pagu | Realisasi
5 | a | 10.000 | 9.000
5.1 | b | 10.000 | 9.000
5 | c | 10.000 | 9.000
5.1.01 | d | 10.000 | 9.000
`),
      ),
    ).toBe("3<2 5<4");
  });

  test("one code twice makes its parent doubtful", () => {
    const { doubtful } = byCode(`
Kode | Uraian | Pagu | Realisasi
5 | a | 10.000 | 9.000
5.1 | b | 10.000 | 9.000
5.1 | c | 10.000 | 9.000
`);
    expect([...doubtful].map(({ index }) => index + 1)).toEqual([2]);
  });

  test("totals and balances are inside nothing", () => {
    expect(
      edges(
        byCode(`
Kode | Uraian | Pagu | Realisasi
5 | BELANJA | 10.000 | 9.000
5.1 | b | 10.000 | 9.000
 | JUMLAH BELANJA | 10.000 | 9.000
 | SURPLUS/(DEFISIT) | 10.000 | 9.000
`),
      ),
    ).toBe("3<2");
  });
});

describe("hierarchies by the look of the rows", () => {
  const all = (text: string) => [...possibleHierarchies(tableOf(text))].map(edges);

  test("program, komponen, akun and details are levels in the order they appear", () => {
    expect(
      all(`
Kode | Uraian | Pagu | Realisasi
2910.BMA | a | 10.000 | 9.000
051 | b | 10.000 | 9.000
521211 | c | 10.000 | 9.000
 | - d | 10.000 | 9.000
052 | e | 10.000 | 9.000
`),
    ).toContain("3<2 4<3 5<4 6<2");
  });

  test("I., A., 1.", () => {
    expect(
      all(`
No | Uraian | Pagu | Realisasi
I. | a | 10.000 | 9.000
A. | b | 10.000 | 9.000
1. | c | 10.000 | 9.000
B. | d | 10.000 | 9.000
II. | e | 10.000 | 9.000
`),
    ).toContain("3<2 4<3 5<2");
  });

  test("I. after H. is a letter", () => {
    expect(
      all(`
No | Uraian | Pagu | Realisasi
H. | a | 10.000 | 9.000
I. | b | 10.000 | 9.000
1. | c | 10.000 | 9.000
`)[0],
    ).toBe("4<3");
  });

  test("words in columns further and further right", () => {
    expect(
      all(`
Program | Kegiatan | Output | Pagu | Realisasi
a | | | 10.000 | 9.000
 | b | | 10.000 | 9.000
 | | c | 10.000 | 9.000
 | d | | 10.000 | 9.000
`),
    ).toContain("3<2 4<3 5<2");
  });
});

describe("parents by amount", () => {
  test("a long list of equal amounts takes no longer than a long list", () => {
    const { rows } = tableOf(
      `No | Uraian | Pagu | Realisasi\n${Array.from({ length: 400 }, (_u, at) => `${at} | a | 1 | 1`).join("\n")}`,
    );
    const { parents } = parentsByAmount(rows, () => new Decimal(1), 2);
    expect(parents.size).toBe(0);
  });

  test("whole rupiah, added as doubles, and the same amounts with decimals have the same parents", () => {
    const random = seededRandom("parents by amount");
    for (let list = 0; list < 300; list += 1) {
      const amounts = Array.from({ length: 25 }, () => (random() < 0.1 ? null : Math.floor(random() * 6)));
      const { rows } = tableOf(
        `No | Uraian | Pagu | Realisasi\n${amounts.map((_a, at) => `${at} | a | 1 | 1`).join("\n")}`,
      );
      const parentsOf = (extra: string) => {
        const amountOf = new Map(
          rows.map((row, at) => [row, typeof amounts[at] === "number" ? new Decimal(amounts[at]).times(extra) : null]),
        );
        const { parents, children } = parentsByAmount(rows, (row) => amountOf.get(row) ?? null, 2);
        return [parents, children].map((found) => [...found].map(({ index }) => index));
      };
      expect(parentsOf("1000000")).toEqual(parentsOf("0.001"));
    }
  });
});

describe("what a row adds up", () => {
  test.each([
    ["JUMLAH", "total"],
    ["TOTAL <<<<<", "total"],
    ["SUB TOTAL", "subtotal"],
    ["Jumlah Belanja Operasi", "total"],
    ["Jumlah Penyediaan Air Bersih", "total"],
    ["TOTAL ANGGARAN BLOKIR", "bagian"],
    ["TOTAL ANGGARAN YANG DIKELOLA", "selisih"],
    ["SURPLUS / (DEFISIT)", "saldo"],
    ["Surplus/Defisit Anggaran", "saldo"],
    ["PEMBIAYAAN NETTO", "saldo"],
    ["SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA)", "saldo"],
    ["Jumlah dipindahkan", "pindahan"],
    ["Pindahan dari halaman 3", "pindahan"],
    ["Belanja Modal", null],
    ["SiLPA Tahun Sebelumnya", null],
    ["Defisit gizi balita", null],
  ])("%s: %s", (label, kind) => {
    expect(totalKind(label, false)).toBe(kind);
  });

  test("indicators named like totals and balances are none", () => {
    expect(totalKind("Jumlah lembaga rehabilitasi", true)).toBeNull();
    expect(totalKind("Surplus", true)).toBeNull();
  });

  test("the name in a total, and a total without one", () => {
    expect(totalledName("Jumlah Belanja Operasi")).toBe("belanjaoperasi");
    expect([isBareTotal("JUMLAH"), isBareTotal("Grand Total"), isBareTotal("Total Belanja")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("which balance", () => {
    expect(
      ["Surplus/(Defisit)", "Pembiayaan Netto", "SILPA Tahun Berjalan", "SiLPA Tahun Lalu"].map(balanceOf),
    ).toEqual(["surplus", "netto", "silpa", null]);
  });
});

describe("rows over page breaks and blank rows", () => {
  test("a repeated header and its column numbers are no rows", () => {
    const { rows } = tableOf(`
No | Uraian | Pagu | Realisasi
1 | 2 | 3 | 4
1 | a | 10.000 | 9.000
No | Uraian | Pagu | Realisasi
1 | 2 | 3 | 4
2 | b | 10.000 | 9.000
`);
    expect(rows.map(({ label }) => label)).toEqual(["a", "b"]);
  });

  test("the next section after a blank row belongs to the table, a note does not", () => {
    const { rows } = tableOf(`
Kode | Uraian | Pagu | Realisasi
4 | PENDAPATAN | 10.000 | 9.000

5 | BELANJA | |
5.1 | Operasi | 10.000 | 9.000

 | Catatan: angka sementara | |
`);
    expect(rows.map(({ label }) => label)).toEqual(["4 PENDAPATAN", "5 BELANJA", "5.1 Operasi"]);
  });
});
