import { compareAsPrinted } from "../../numbers/printed-precision";
import { notesBelow } from "../../tables/notes-below";
import type { Figure } from "../../tables/table";
import type { JudgedTable } from "../judge-table";
import { type Constraint, judge, type Judged, withParts } from "../constraint";
import { MEAN_OF_ROWS } from "../equations/relations/mean-of-rows";
import { World } from "../worlds/world";

/** Who says so may average what others divide. */
const TELLS_MEAN = /\b(rata(?:-?\s?rata|2)|rerata|mean)\b/i;

const TELLS_OTHER_MEAN = /\btertimbang\b|\bbukan\s+rata/i;

/** `jiwa/km²`, `Produktivitas per hektar`: so much of the one for each of the other, which no mean of rates gives. */
const NAMES_RATE = /\p{L}\s*\/\s*\p{L}|\bper\s+(?!\d)\p{L}/iu;
const NAMES_PERCENT = /%|\b(persen|persentase|prosentase)\b/i;

/** Elsewhere in the report so many TOTALs, of more than one table, have to be divided and none averaged. */
const FEWEST_ELSEWHERE = 3;
const FEWEST_TABLES = 2;

/** How the percentage of a TOTAL came about, where its digits tell the two apart. */
type Way = "pooled" | "averaged";

interface Vote {
  table: JudgedTable;
  judged: Judged;
  way: Way;
}

/**
 * A TOTAL may average the percentages above it instead of dividing its own sums, and who does so does it throughout. Where
 * another percentage of the row is divided, or all others of the report are, the averaged one is wrong; and what is so
 * much of one thing for each of another is never averaged over sums.
 */
export function withPooledTotals(tables: JudgedTable[]): JudgedTable[] {
  // Nearly no report averages any: then nobody needs to know how the others came about.
  if (!tables.some(({ judged }) => judged.some(({ alternative }) => alternative?.code === MEAN_OF_ROWS))) return tables;
  const votes = tables.flatMap((table) => table.judged.flatMap((judged) => voteOf(table, judged) ?? []));
  const wrong = new Map<JudgedTable, Set<Judged>>();
  for (const vote of votes) {
    const isLeft =
      isToldBelow(vote.table, vote.judged.constraint.target) || !isOfSums(vote.table, vote.judged.constraint);
    if (vote.way !== "averaged" || isLeft || !isPooledElsewhere(vote, votes)) continue;
    wrong.set(vote.table, (wrong.get(vote.table) ?? new Set()).add(vote.judged));
  }
  return tables.map((table) => {
    const own = wrong.get(table);
    return own ? { ...table, judged: table.judged.map((each) => (own.has(each) ? pooled(each) : each)) } : table;
  });
}

function pooled({ constraint }: Judged): Judged {
  const alternatives = constraint.alternatives.filter(({ code }) => code !== MEAN_OF_ROWS);
  return judge(withParts(constraint, { alternatives }), World.asPrinted);
}

function voteOf(table: JudgedTable, judged: Judged): Vote | null {
  const { constraint, verdict, alternative } = judged;
  const mean = constraint.alternatives.find(({ code }) => code === MEAN_OF_ROWS);
  // Shares of one whole come to all of it, however they are added up.
  if (
    !mean ||
    verdict !== "rounded" ||
    constraint.rule === "kolom-share" ||
    TELLS_MEAN.test(constraint.target.row.label)
  )
    return null;
  if (alternative) return alternative.code === MEAN_OF_ROWS ? { table, judged, way: "averaged" } : null;
  const averaged = mean.expect(World.asPrinted);
  const isTold =
    averaged && compareAsPrinted(constraint.target.reading, averaged.value, averaged.possible) === "impossible";
  return isTold ? { table, judged, way: "pooled" } : null;
}

/** `Kolom 11 pada baris Jumlah adalah rata-rata 12 bulan`: a note says so of this column, by its number or its name. */
function isToldBelow({ table }: JudgedTable, { column }: Figure): boolean {
  const words = column.name.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return notesBelow(table).some((line) => {
    if (!TELLS_MEAN.test(line) || TELLS_OTHER_MEAN.test(line)) return false;
    const number = /\bkolom\s*\(?(\d{1,2})\b/i.exec(line)?.[1];
    const isNamed = words.length > 0 && words.every((word) => line.toLowerCase().includes(word));
    return number === undefined ? isNamed : Number(number) === table.columns.indexOf(column) + 1;
  });
}

/** What it would be divided of is what the rows above come to, or should. */
function isOfSums({ judged }: JudgedTable, { inputs }: Constraint): boolean {
  const isSum = ({ cell }: Figure) =>
    judged.some(({ constraint }) => constraint.rule === "jumlah" && constraint.target.cell === cell);
  return inputs.length === 2 && inputs.every(isSum);
}

/** Indicators are averaged where budgets are divided: the one says nothing of the other. */
const sortOf = ({ constraint: { rule } }: Judged) => (rule === "capaian" ? rule : "share");

function isPooledElsewhere(vote: Vote, votes: Vote[]): boolean {
  const { table, judged } = vote;
  const { column, row } = judged.constraint.target;
  if (NAMES_RATE.test(column.header) && !NAMES_PERCENT.test(column.header)) return true;
  const others = votes.filter((each) => each !== vote && sortOf(each.judged) === sortOf(judged));
  const count = (of: Vote[], way: Way) => of.filter((each) => each.way === way).length;
  const beside = others.filter((each) => each.table === table && each.judged.constraint.target.row === row);
  if (beside.length > 0) return count(beside, "averaged") === 0;
  const tables = new Set(others.map((each) => each.table));
  return count(others, "averaged") === 0 && count(others, "pooled") >= FEWEST_ELSEWHERE && tables.size >= FEWEST_TABLES;
}
