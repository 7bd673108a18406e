import { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import type { Cause } from "../../finding";
import { causeOfSlip } from "../../narrative/cause";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn } from "../printed-places";
import { nameOfRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

export const SHARE_OF_ROW = "porsi-baris-kalimat";

/** In fewer digits two in each other's place are no slip that can be told. */
const FEWEST_DIGITS = 3;

/** So many digits are the share of another row by no chance. */
const DIGITS_OF_COPY = 4;

/** `Belanja pegawai menyerap`, `menyumbang`: what stands before it is part of a whole. */
const TAKES =
  /^(.{4,80}?)\s+(?:menyerap|membiayai|menyumbang(?:kan)?|mencakup|merupakan|memberi(?:kan)?\s+kontribusi)\s*(?:sebesar\s*)?$/i;

/** `dari seluruh realisasi`: all of a column. */
const OF_ALL =
  /^\s*(?:dari|terhadap)\s+(?:seluruh|total|keseluruhan)\s+(realisasi|pagu|anggaran|penerimaan)\b\s*(?:[,.;]|$)/i;

interface Share {
  part: Figure;
  whole: Figure;
  table: Table;
}

/**
 * `Belanja pegawai menyerap 74,40% dari seluruh realisasi` where the row and the total of that column give 74,04%: no
 * amount is told, but row and column are named.
 */
export function sharesOfNamedRows(
  { mentions }: ToldSentence,
  tables: readonly Table[],
  isWrong: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention) => {
    const { figure, isCut, lead, behind } = mention;
    const [, subject] = TAKES.exec(lead.trim()) ?? [];
    const [, column] = OF_ALL.exec(behind) ?? [];
    if (subject === undefined || column === undefined || isCut || figure.unit !== "%") return [];
    if (digitsOf(figure).length < FEWEST_DIGITS) return [];
    const rows = tables.flatMap((table) => rowsNamed(table, subject).map((row) => ({ table, row })));
    const isPrinted = rows.some(({ table, row }) =>
      figuresIn(table, row).some((each) => maySay(figure, valueOf(each.figure))),
    );
    const shares = rows.flatMap(({ table, row }) => sharesIn(table, row, column));
    if (isPrinted || shares.some((share) => maySay(figure, percentOf(share)))) return [];
    const swapped = shares.filter((share) => isSwapped(mention, share));
    const isCopied = swapped.length === 0;
    if (isCopied && digitsOf(figure).length < DIGITS_OF_COPY) return [];
    const meant = isCopied ? shares.filter((share) => rowOfShare(mention, share)) : swapped;
    const [first] = meant;
    const places = first ? [first.part, first.whole].map(({ cell }) => `${first.table.sheet.name}!${cell}`) : [];
    if (!first || places.some(isWrong) || meant.some((each) => writeAs(mention, each) !== writeAs(mention, first)))
      return [];
    const expected = expectedText(figure, new Decimal(percentOf(first)));
    const source = places.join(" / ");
    return [
      offBeside(
        {
          rule: SHARE_OF_ROW,
          kind: "persen",
          printed: figure.text,
          of: first.part.row.label,
          expected,
          place: source,
          cause: isCopied ? copiedFrom(mention, first, words) : causeOfSlip("swapped", words),
          trace: [`${source} × 100 = ${expected}`],
          about: `porsi ${lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

/** The one row of that name, whatever its label adds in parentheses. */
function rowsNamed(table: Table, subject: string): Row[] {
  const rows = table.isTransposed ? [] : table.rows.filter(({ kind }) => kind === "data");
  const named = rows.filter(
    ({ label }) => nameOfRow({ label: label.replace(/\([^()]*\)\s*$/, "") }) === spelled(subject),
  );
  return named.length === 1 ? named : [];
}

/** The share of the row in every total of a column that is called so. */
function sharesIn(table: Table, row: Row, called: string): Share[] {
  const columns = table.columns.filter(({ header, role }) => isCalled(header, called) && role !== "persen");
  return columns.flatMap((column) => {
    const part = table.figureAt(row, column);
    const totals = part ? totalsOf(table, column) : [];
    return part ? totals.map((whole) => ({ part, whole, table })) : [];
  });
}

const isCalled = (header: string, called: string) =>
  header.toLowerCase().includes(called.toLowerCase()) && !/%|\bpersen/i.test(header);

const totalsOf = (table: Table, column: Column): Figure[] =>
  table.rows.flatMap((row) => {
    const figure = row.kind === "total" || row.kind === "subtotal" ? table.figureAt(row, column) : null;
    return figure && valueOf(figure) > 0 ? [figure] : [];
  });

/** Another row of the column whose share it is: it was copied from there. */
const rowOfShare = ({ figure }: Mention, { part, whole, table }: Share): Row | undefined =>
  table.rows.find((row) => {
    const other = row.kind === "data" && row !== part.row ? table.figureAt(row, part.column) : null;
    return other !== null && maySay(figure, (valueOf(other) / valueOf(whole)) * 100);
  });

function copiedFrom(mention: Mention, share: Share, words: NarrativeStrings): Cause | null {
  const row = rowOfShare(mention, share);
  const cell = row && share.table.figureAt(row, share.part.column)?.cell;
  return row && cell
    ? { code: "copied-row", text: words.copiedRow(row.label), cells: [`${share.table.sheet.name}!${cell}`] }
    : null;
}

const percentOf = ({ part, whole }: Share) => (valueOf(part) / valueOf(whole)) * 100;

const writeAs = ({ figure }: Mention, share: Share) =>
  formatNumber(new Decimal(percentOf(share)), figure.reading.decimals);

const isSwapped = (mention: Mention, share: Share) =>
  digitSlip(formatNumber(mention.figure.reading.value, mention.figure.reading.decimals), writeAs(mention, share)) ===
  "swapped";
