import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { SHARE_OF_ROW } from "./share-of-named-row";
import { nameOfRow, spelled, type ToldSentence } from "../told-sentence";
import { maySay, valueOf } from "../told-value";

/** `Ketiganya menyerap`, `yang secara bersama-sama menyumbang`: of all the amounts before it. */
const TOGETHER =
  /\b(?:(?:ke(dua|tiga|empat|lima)(?:nya)?)|secara\s+bersama-sama|bersama-sama)\b[^.;]{0,40}\b(?:menyerap|menyumbang(?:kan)?|mencakup|menguasai|memberi(?:kan)?\s+kontribusi)\s*(?:sebesar\s*)?$/i;

/** `dari total realisasi`: all of a column that is called so. */
const OF_ALL =
  /^\s*(?:dari|terhadap)\s+(?:seluruh|total|keseluruhan)\s+(?:jumlah\s+)?(realisasi|pagu|anggaran|penerimaan|belanja|pendapatan)\b/i;

const COUNT: Record<string, number> = { dua: 2, tiga: 3, empat: 4, lima: 5 };
const MOST = 5;

interface Found {
  table: Table;
  parts: Figure[];
  whole: Figure;
}

/**
 * `… Dinas Pendidikan (Rp571,20 miliar), … dan Dinas Kesehatan (Rp226,40 miliar). Ketiganya menyerap 46,23% dari total
 * realisasi`: the column in which all of them stand, and its total, say what they come to.
 */
export function sharesOfSeveralRows(
  { mentions }: ToldSentence,
  before: readonly Mention[],
  tables: readonly Table[],
  isWrong: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((percent, at) => {
    const [, counted] = TOGETHER.exec(percent.lead) ?? [];
    const [, called] = OF_ALL.exec(percent.behind) ?? [];
    if (!TOGETHER.test(percent.lead) || called === undefined || percent.isCut || percent.figure.unit !== "%") return [];
    const own = mentions.slice(0, at);
    const parts = (own.length > 0 ? own : before).filter(({ figure }) => figure.unit === "rupiah");
    const isAll = counted === undefined || COUNT[counted.toLowerCase()] === parts.length;
    if (!isAll || parts.length < 2 || parts.length > MOST || parts.some(({ isCut }) => isCut)) return [];
    const found = tables.flatMap((table) => foundIn(table, parts, called));
    const [first] = found;
    const shares = found.map(shareOf);
    if (!first || shares.some((share) => maySay(percent.figure, share))) return [];
    const expected = expectedText(percent.figure, new Decimal(shareOf(first)));
    const isOne = shares.every((share) => expectedText(percent.figure, new Decimal(share)) === expected);
    const placeOf = ({ cell }: Figure) => `${first.table.sheet.name}!${cell}`;
    const places = [...first.parts, first.whole].map(placeOf);
    if (!isOne || places.some(isWrong)) return [];
    const sum = parts.map(({ figure }) => figure.text.trim()).join(" + ");
    return [
      {
        rule: SHARE_OF_ROW,
        kind: "persen" as const,
        severity: "error" as const,
        printed: percent.figure.text,
        expected,
        explanation: words.bagian(percent.figure.text, sum, first.whole.reading.text.trim(), expected),
        trace: [
          `(${first.parts.map(placeOf).join(" + ")}) / ${placeOf(first.whole)} × 100 = ${formatShort(new Decimal(shareOf(first)))}`,
        ],
        source: places.join(", "),
        about: `porsi ${percent.lead.slice(-40)}`,
      },
    ];
  });
}

const shareOf = ({ parts, whole }: Found) =>
  (parts.reduce((sum, part) => sum + valueOf(part), 0) / valueOf(whole)) * 100;

/** The columns in which each amount stands in a row of its own, whatever the table counts in, with their last total. */
function foundIn(table: Table, parts: readonly Mention[], called: string): Found[] {
  if (table.isTransposed) return [];
  return table.columns
    .filter((column) => isCalled(column, called))
    .flatMap((column) => {
      const rows = table.rows.filter(({ kind }) => kind === "data");
      const whole = table.rows
        .filter(({ kind }) => kind === "total")
        .map((row) => table.figureAt(row, column))
        .at(-1);
      if (!whole || valueOf(whole) <= 0) return [];
      return [1, 1e3, 1e6, 1e9].flatMap((scale) => {
        const standing = parts.map((part) =>
          rowsOf(part, rows, (row) => isOf(part, table.figureAt(row, column), scale)),
        );
        const only = standing.flatMap((each) => (each.length === 1 ? each : []));
        if (only.length < parts.length || new Set(only).size < only.length) return [];
        const figures = only.flatMap((row: Row) => table.figureAt(row, column) ?? []);
        return [{ table, parts: figures, whole }];
      });
    });
}

/** Of several rows that print the amount the one that is named before it. */
function rowsOf({ lead }: Mention, rows: readonly Row[], prints: (row: Row) => boolean): Row[] {
  const printing = rows.filter(prints);
  const said = spelled(lead);
  return printing.length > 1 ? printing.filter((row) => said.includes(nameOfRow(row))) : printing;
}

const isCalled = ({ header, role }: Column, called: string) =>
  role !== "persen" &&
  !/%|\bpersen/i.test(header) &&
  (header.toLowerCase().includes(called.toLowerCase()) ||
    (called.toLowerCase() === "belanja" && /realisasi/i.test(header)));

const isOf = ({ figure }: Mention, printed: Figure | null, scale: number) =>
  printed !== null && valueOf(printed) > 0 && maySay(figure, valueOf(printed) * scale);
