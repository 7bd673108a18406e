import type { LocalCheckStrings } from "../../strings/local-checks";
import { wordsAt } from "../../tables/printed-cell";
import { valueAt } from "../../workbook/snapshot";
import type { Column, Figure, Row, Table } from "../../tables/table";
import type { Compared } from "../compared";
import { findingInCell, placeOf } from "../finding-in-cell";

/** What the figures of a row say, with the figures that say it. */
export interface Evidence<Said extends string> {
  says: Said;
  figures: Figure[];
}

/** One way to tell the word of a row from its figures. */
export type Witness<Said extends string> = (row: Row) => Evidence<Said> | null;

/** Words that follow from figures: `Tercapai` and `Tidak Tercapai`, `Naik` and `Turun`. */
export interface WordFamily<Said extends string> {
  rule: string;
  /** What the words of a cell say; `null` where they say anything else. */
  read(words: string): Said | null;
  /** The word alone, without what a row adds to it. */
  wordIn(words: string): string;
  /** How else the column would put it, where no other row shows it. */
  inWords(says: Said, printed: string): string;
  witnesses(table: Table, column: Column): Witness<Said>[];
  /** Both words have to stand beside figures that bear them out before either is known to mean what it seems to. */
  needsBoth(table: Table, column: Column): boolean;
  explain(words: LocalCheckStrings): (printed: string, figures: string, expected: string) => string;
}

/** So many other rows have to bear out what a word means. */
const FEWEST_FITTING = 3;

interface Told<Said extends string> {
  row: Row;
  printed: string;
  said: Said;
}

/** The one word of a column that its figures contradict, while those of every other row bear theirs out. */
export function wordsAgainstFigures<Said extends string>(
  table: Table,
  family: WordFamily<Said>,
  words: LocalCheckStrings,
): Compared {
  const found: Compared = { findings: [], cells: [] };
  if (table.isTransposed) return found;
  for (const column of table.columns) {
    const told = toldIn(table, column, family);
    if (told.length <= FEWEST_FITTING) continue;
    const others = othersIn(table, column, told);
    if (others.length * FEWEST_FITTING > told.length) continue;
    // `Tidak dilayani` beside dashes is no word of the column; beside figures it may say what they are called here.
    const witnesses = others.length === 0 ? [] : family.witnesses(table, column);
    if (others.some((row) => witnesses.some((witness) => witness(row) !== null))) continue;
    const one = contradicted(table, column, family, told);
    found.cells.push(...(one?.cells ?? []));
    if (!one?.odd) continue;
    const { odd, evidence, expected } = one;
    const at = { row: odd.row.index, column: column.index };
    const shown = evidence.figures.map(({ reading }) => reading.text.trim()).join(" → ");
    found.findings.push(
      findingInCell(table.sheet, at, {
        rule: family.rule,
        kind: "kategori",
        severity: "error",
        subject: `${odd.row.label} ${column.name}`,
        printed: odd.printed,
        expected,
        explanation: family.explain(words)(odd.printed, shown, expected),
        source: evidence.figures.map(({ column: { header } }) => header).join(", "),
        related: evidence.figures.map(({ cell }) => `${table.sheet.name}!${cell}`),
      }),
    );
  }
  return found;
}

/** The words of a column, labels or not, that the family reads. */
function toldIn<Said extends string>(table: Table, column: Column, family: WordFamily<Said>): Told<Said>[] {
  const told: Told<Said>[] = [];
  for (const row of table.rows) {
    if (typeof valueAt(table.sheet, row.index, column.index) !== "string") continue;
    const printed = wordsAt(table.sheet, row.index, column.index);
    const said = family.read(printed);
    if (said !== null) told.push({ row, printed, said });
  }
  return told;
}

/** The rows in which it holds others; below the rows stands what they come to. */
function othersIn<Said extends string>(table: Table, column: Column, told: Told<Said>[]): Row[] {
  const known = new Set(told.map(({ row }) => row));
  return table.rows.filter(
    (row) => row.kind === "data" && !known.has(row) && !/^\W*$/.test(wordsAt(table.sheet, row.index, column.index)),
  );
}

interface Contradicted<Said extends string> {
  cells: string[];
  odd: Told<Said> | null;
  evidence: Evidence<Said>;
  expected: string;
}

function contradicted<Said extends string>(
  table: Table,
  column: Column,
  family: WordFamily<Said>,
  told: Told<Said>[],
): Contradicted<Said> | null {
  const needsBoth = family.needsBoth(table, column);
  const known = family.witnesses(table, column).flatMap((witness) => {
    const judged = told.flatMap((each) => {
      const evidence = witness(each.row);
      return evidence ? [{ ...each, evidence }] : [];
    });
    const fitting = judged.filter(({ said, evidence }) => said === evidence.says);
    const off = judged.filter(({ said, evidence }) => said !== evidence.says);
    const isKnown = fitting.length >= FEWEST_FITTING && off.length <= 1;
    const isBoth = new Set(fitting.map(({ said }) => said)).size > 1;
    return isKnown && (isBoth || !needsBoth) ? [{ fitting, odd: off[0] ?? null }] : [];
  });
  const [first] = known;
  if (!first) return null;
  const cells = told.map(({ row }) => placeOf(table.sheet, { row: row.index, column: column.index }));
  const { odd, fitting } = first;
  // Figures that bear out every word, or blame another row, leave it open which of them is wrong.
  const isAgreed = odd !== null && known.every((each) => each.odd?.row === odd.row);
  if (!isAgreed) return { cells, odd: null, evidence: { says: told[0]!.said, figures: [] }, expected: "" };
  const { says } = odd.evidence;
  const same = fitting.find(({ said }) => said === says);
  return {
    cells,
    odd,
    evidence: odd.evidence,
    expected: same ? family.wordIn(same.printed) : family.inWords(says, odd.printed),
  };
}
