import { wordsAt } from "./printed-cell";
import type { Row, Table } from "./table";

/** `15 - 24`, `60 ke atas`: from one age, or score, up to another, both counted in. */
export interface Range {
  from: number;
  to: number;
}

const YEARS = String.raw`(?:\s*(?:tahun|thn|th)\b\.?)?`;
const CLOSED = String.raw`(\d{1,3})${YEARS}\s*(?:[-–−]|s\.?\s*\/?\s*d\.?|sampai(?:\s+dengan)?)\s*(\d{1,3})${YEARS}`;
const OPEN = String.raw`(\d{1,3})${YEARS}\s*(?:\+|ke\s?atas)`;
const BARE = new RegExp(String.raw`^(?:(?:usia|umur|kelompok\s+(?:usia|umur))\s+)?(?:${CLOSED}|${OPEN})$`, "i");
const TOLD = new RegExp(String.raw`^([a-z][a-z\s-]*?)\s*[(,:]?\s*(?:${CLOSED}|${OPEN})\s*\)?$`, "i");

/** A name that says of what age somebody is and nothing else about him: all who are of that age are counted. */
const ONLY_AGE =
  /^(((sub\s?)?(jumlah|total)|penduduk|jiwa|anak|kelompok|golongan)(\s+|$))*(lansia|balita|remaja|pemuda|dewasa|(usia|umur)(\s+((tidak|belum|non)[\s-]+)?(produktif|kerja|sekolah|lanjut|muda|tua|dewasa|dini))?)?$/i;

/** Of one row it is no sum. */
const FEWEST_ROWS = 2;

/** `Usia produktif (15 - 59)` below `15 - 24`, `25 - 44`, `45 - 59`: the rows that together cover exactly what the label tells. */
export function rowsCoveredBy(table: Table, row: Row): Row[] | null {
  const covered = rowsCoveredIn(table, row, table, ({ index }) => index < row.index);
  return covered && covered.length >= FEWEST_ROWS ? covered : null;
}

/** The same among the rows of another table, where a single one repeats the figure. */
export function rowsCoveredIn(
  table: Table,
  row: Row,
  ages: Table,
  isAmong: (row: Row) => boolean = () => true,
): Row[] | null {
  const told = rangeToldBy(row.label);
  if (!told || row.kind !== "data" || table.isTransposed) return null;
  const within = ages.rows
    .flatMap((each) => {
      const range = isAmong(each) ? rangeOfRow(ages, each) : null;
      return range && range.from >= told.from && range.to <= told.to ? [{ row: each, range }] : [];
    })
    .sort((one, other) => one.range.from - other.range.from);
  const isCovered =
    within[0]?.range.from === told.from &&
    within[within.length - 1]?.range.to === told.to &&
    within.slice(1).every(({ range }, at) => range.from === (within[at]?.range.to ?? 0) + 1);
  return isCovered ? within.map((each) => each.row) : null;
}

/** The years that the name of a row tells, where it says nothing else of who is counted. */
export function rangeToldBy(label: string): Range | null {
  const [, words = "", ...ends] = TOLD.exec(label.trim()) ?? [];
  return words !== "" && ONLY_AGE.test(words.trim()) ? rangeIn(ends) : null;
}

/** The label of a row may be all digits, and is then no label to the table. */
function rangeOfRow(table: Table, row: Row): Range | null {
  const first = table.columns.find(({ role }) => role !== "nomor");
  const label = row.label || (first ? wordsAt(table.sheet, row.index, first.index) : "");
  const found = BARE.exec(label.trim());
  return found && rangeIn(found.slice(1));
}

function rangeIn([from, to, open]: (string | undefined)[]): Range | null {
  if (open !== undefined) return { from: Number(open), to: Infinity };
  const range = { from: Number(from), to: Number(to) };
  return from !== undefined && to !== undefined && range.from <= range.to ? range : null;
}
