import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

const header = fc.constantFrom(
  ...[
    "No",
    "Kode",
    "Kegiatan",
    "Indikator Kinerja",
    "Target",
    "Realisasi",
    "Capaian (%)",
    "Pagu",
    "Sisa",
    "Bobot",
    "%",
  ],
  ...["Nilai", "Kategori", "Jumlah", "Tahun 2024", "2025", "Selisih", "L", "P", "Triwulan I", "Terbilang", "Uraian"],
);
const figure = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: 0, max: 9e9 }).map((each) => each.toLocaleString("id-ID")),
  fc.constantFrom("79,86", "105.57%", "-", "", "35.000.000", "Sangat Baik", "0", "1-100", "25,00 – 43,75", "Rp 1,5 M"),
);
const label = fc.oneof(
  fc.constantFrom(
    "TOTAL",
    "Jumlah",
    "1",
    "1.1",
    "a.",
    "Rata-rata",
    "Belanja Pegawai",
    "051",
    "I",
    "Sasaran 1",
    "Capaian naik 5% dari 80,00 menjadi 84,00",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const any: fc.Arbitrary<CellValue> = fc.oneof(
  figure,
  label,
  header,
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#DIV/0!", "#SPILL!").map((error) => ({ error })),
);
const formula = fc.constantFrom(
  "=SUM(A1:A5)",
  "=A1",
  "=B2/C2*100",
  "=SUM(",
  "=A1+#REF!",
  "=CAPAIAN(A1;B1)",
  '="',
  "=XFD1048577",
  "=A1:A1048576",
  "='x'!A1",
);

const position = fc.constantFrom(0, 0, 0, 3, 1_048_000);
export const sheets: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    headers: fc.array(header, { minLength: 1, maxLength: 7 }),
    rows: fc.array(fc.tuple(label, fc.array(fc.oneof({ weight: 4, arbitrary: figure }, any), { maxLength: 6 })), {
      maxLength: 8,
    }),
    noise: fc.array(fc.tuple(fc.nat(10), fc.nat(7), any), { maxLength: 4 }),
    formulas: fc.array(fc.tuple(fc.nat(10), fc.nat(7), formula), { maxLength: 3 }),
    formats: fc.array(fc.tuple(fc.nat(10), fc.nat(7), fc.constantFrom("0.00%", "#,##0", "dd/mm/yyyy", "@", "[", '"')), {
      maxLength: 3,
    }),
    merges: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3)), { maxLength: 2 }),
    firstRow: position,
    firstColumn: fc.constantFrom(0, 0, 2, 16_000),
    name: fc.constantFrom("Lembar", "T!1", "Data 'x'", "LRA 2025"),
  })
  .map(({ headers, rows, noise, formulas, formats, merges, firstRow, firstColumn, name }) => {
    const values: CellValue[][] = [headers, ...rows.map(([first, rest]) => [first, ...rest])];
    const width = Math.max(...values.map((row) => row.length));
    const grid = values.map((row) => Array.from({ length: width }, (_each, column) => row[column] ?? null));
    const blank = <T>(of: T) => grid.map((row) => row.map(() => of));
    const put = <T>(target: T[][], changes: [number, number, T][]) => {
      for (const [row, column, value] of changes) if (target[row]?.[column] !== undefined) target[row][column] = value;
      return target;
    };
    return {
      name,
      hidden: false,
      protected: false,
      firstRow,
      firstColumn,
      values: put(grid, noise),
      formulas: put(blank<string | null>(null), formulas),
      formats: put(blank("General"), formats),
      merges: merges.map(([top, left, down, right]) => ({
        top: firstRow + top,
        left: firstColumn + left,
        bottom: firstRow + top + down,
        right: firstColumn + left + right,
      })),
    };
  });
