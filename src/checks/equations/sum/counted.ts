import type { Column, Figure, Table } from "../../../tables/table";

/** What has no sum though it is printed without decimals. */
const NO_COUNT =
  /%|persen|prosen|fisik|rata|indeks|nilai|skor|harga|tarif|usia|umur|tahun|peringkat|ranking|kapasitas/i;

/** `Jumlah Perda 3 Tahun` counts over years. */
export const isNoCount = ({ header }: Column) =>
  NO_COUNT.test(header.replace(/\b(\d|dua|tiga|empat|lima) tahun\b/i, " "));

/** Lengths, weights and amounts are added up like counts, though they have decimals: `Panjang (Km)`, `Dana (Rp juta)`. */
const MEASURED_IN =
  /\b(km|m2|m3|ha|hektar|kg|kilogram|gram|gr|ton|kuintal|liter|jam|rp|rupiah|juta|miliar|milyar|triliun)\b/i;

/** Only counts in one unit are surely added up by a row that says `Jumlah`. */
export function isCounted(figures: Figure[], column: Column, isBesideTwin: boolean): boolean {
  const units = new Set(figures.map((figure) => figure.reading.unit ?? ""));
  const isPlain = figures.every(({ reading: { kind } }) => kind === "count" || kind === "number" || kind === "rupiah");
  const isWhole = figures.every(({ reading }) => reading.decimals === 0);
  return (
    units.size === 1 &&
    isPlain &&
    (isWhole || isBesideTwin || MEASURED_IN.test(column.header) || WEIGHTED.test(column.header) || areAmounts(figures))
  );
}

/** `NRR Tertimbang (x 0,111)`: what was weighted is added up. */
const WEIGHTED = /\b(tertimbang|terbobot)\b/i;

/** `Jumlah Responden` beside targets and indices, which have a mean in the same row. */
export function isNamedCount(table: Table, column: Column): boolean {
  if (column.role !== "lain" || !/^\s*(jumlah|jml)\.?\s+[a-z]/i.test(column.name)) return false;
  return table.rows.every((row) => {
    const { kind, decimals } = table.readingAt(row, column);
    return kind === "empty" || ((kind === "count" || kind === "number") && decimals === 0);
  });
}

/** Smaller figures may be counts, volumes or values. */
export const SMALLEST_MONEY = 1_000_000;

/** `4.211.305.118,00`: rupiah and sen. No mean or index is as large as the smallest of such a balance sheet. */
function areAmounts(figures: Figure[]): boolean {
  const filled = figures.filter(({ reading }) => !reading.value.isZero());
  return (
    filled.length > 0 &&
    filled.every(({ reading }) => reading.decimals === 2 || reading.decimals === 0) &&
    filled.filter(({ reading }) => reading.value.abs().gte(SMALLEST_MONEY)).length * 2 > filled.length
  );
}
