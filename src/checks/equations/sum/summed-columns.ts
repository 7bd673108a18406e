import { doubleOf } from "../../../numbers/reading";
import { isRunningOn } from "../relations/closing-rows";
import { isShareOfOthers } from "./share-of-others";
import { codeColumns } from "../../../tables/row-code";
import { type Column, dataRows, type Row, type Table } from "../../../tables/table";

/** Columns that a total row adds up for certain: money, weights and weighted values, and plain counts. */
export function isSummed(table: Table, column: Column): boolean {
  switch (column.role) {
    case "pagu":
    case "blokir":
    case "sumber-dana":
    case "bobot":
    case "nilai-akhir":
      return true;
    // `Selisih` of prevalences and indices is no amount.
    case "sisa":
      return table.kind === "anggaran" || table.groups.some((group) => group.sisa === column);
    case "total":
      return table.kind === "anggaran" || table.kind === "rincian";
    case "realisasi":
      return (
        table.groups.some((group) => group.kind === "anggaran" && group.realisasi === column) ||
        (table.kind === "rincian" && isAmountOfRupiah(column))
      );
    case "lain":
      return table.kind === "rincian" && !isRate(table, column) && !isShareOfOthers(table, column);
    case "nilai":
      return (table.kind === "rincian" && isAmountOfRupiah(column)) || isWithinWeights(table, column);
    default:
      return false;
  }
}

/** Columns that add up whatever else they hold: all of the above but plain counts. */
export function isMoney(table: Table, column: Column): boolean {
  return isSummed(table, column) && (column.role !== "lain" || isAmountOfRupiah(column));
}

const NAMES_RATE =
  /kepadatan|prevalensi|insidensi?\b|\bper\s+1[0.]*0\b|\bper\s+(km|m2|ha|hektar|jiwa|orang|kapita|kk|unit|mhs|mahasiswa|siswa|murid|santri|peserta|dosen|guru|pasien|pegawai|penduduk|perkara|kasus|kunjungan|rombel|kelas)\b|[a-z]\s*\/\s*(km|ha\b|m2|jiwa|orang|kk\b|unit|rp\b)/i;

/** `Kg per nasabah`, `Ton per hari`, and `Pagu per triwulan`, of which only the figures tell what it is. */
const NAMES_PER = /[a-z]\S*\s+per\s+[a-z]{2}/i;

/** `Kepadatan (jiwa/km2)`, `AKI per 100.000 KH`: of one thing for each of another; the rows of such a column are not added up. */
const isRate = (table: Table, column: Column) =>
  NAMES_RATE.test(column.name) || (NAMES_PER.test(column.name) && areTotalsAmidRows(table, column));

/** What is told of all rows lies between the smallest and the largest of them, as no sum does. */
function areTotalsAmidRows(table: Table, column: Column): boolean {
  const valuesOf = (rows: Row[]) =>
    rows.flatMap((row) => {
      const figure = table.figureAt(row, column);
      return figure ? [doubleOf(figure.reading)] : [];
    });
  const own = valuesOf(dataRows(table));
  const totals = valuesOf(table.rows.filter(({ kind }) => kind === "total"));
  return totals.length > 0 && totals.every((total) => total > Math.min(...own) && total < Math.max(...own));
}

/** `Nilai (Rp)`, but no price of one piece and no mean. */
function isAmountOfRupiah({ header }: Column): boolean {
  return /\b(rp|rupiah)\b/i.test(header) && !/harga|satuan|tarif|rata|\bper\b|\//i.test(header);
}

const FEWEST_WEIGHTED = 3;

/** `Bobot 30 | Nilai 24,60`: what never exceeds its weight was scored out of it, and such scores are added up. */
function isWithinWeights(table: Table, column: Column): boolean {
  const bobot = table.columns.find(({ role }) => role === "bobot");
  if (!bobot || table.columns.some(({ role }) => role === "nilai-akhir")) return false;
  const pairs = dataRows(table).flatMap((row) => {
    const weight = table.figureAt(row, bobot);
    const score = table.figureAt(row, column);
    return weight && score ? [{ weight: weight.reading.value, score: score.reading.value }] : [];
  });
  return pairs.length >= FEWEST_WEIGHTED && pairs.every(({ weight, score }) => score.lte(weight));
}

const mayAddUpIn = new WeakMap<Table, Column[]>();

/** Columns whose figures add up if enough of their own sums say so: last year's realisasi, lebih/(kurang), a `Jumlah`. */
export function columnsThatMayAddUp(table: Table): Column[] {
  let columns = mayAddUpIn.get(table);
  if (!columns) mayAddUpIn.set(table, (columns = findColumns(table)));
  return columns;
}

const NAMES_SHARE = /%|persen|prosen|rasio|rata(?:-?\s?rata|2)|indeks/i;

/** `PNBP 15% (Rp)`: an amount, of which the header says what part of another it is. */
const PART_OF_AMOUNT = /\d\s*%(?=.*\(\s*(?:rp|rupiah)\b)/i;

function findColumns(table: Table): Column[] {
  const codes = codeColumns(table);
  const isShare = (column: Column) =>
    column.role === "lain" &&
    (NAMES_SHARE.test(column.header.replace(PART_OF_AMOUNT, "")) || isShareOfOthers(table, column));
  const mayAddUp = (column: Column) =>
    isSummed(table, column) || ["total", "realisasi", "target", "nilai", "sisa", "lain"].includes(column.role);
  return table.columns.filter(
    (column) =>
      mayAddUp(column) &&
      !isShare(column) &&
      !isRate(table, column) &&
      !codes.includes(column) &&
      !isRunningOn(table, column),
  );
}
