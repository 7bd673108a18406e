import { type Column, dataRows, type Row, type Table } from "../../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../../constraint";
import type { Relation } from "./relation";
import { constraintOf, relationConstraint, relationConstraints } from "./relation-constraints";

const BEFORE = /\b(semula|sebelum(nya)?)\b/i;
const CHANGE =
  /\b(perubahan|(ber|pe)?tambah(an)?|(ber|pe)?kurang(an)?|penambahan|pengurangan|naik|turun|kenaikan|penurunan|selisih|pergeseran)\b|\+\s*\/\s*[-−(]/i;
const AFTER = /\b(menjadi|sesudah|setelah)\b/i;

/** Of fewer rows none may be wrong. */
const ROWS_FOR_ONE = 3;

/** So many rows that go on where the one above ended are told one after the other. */
const FEWEST_LINKS = 2;

/**
 * `Semula | Perubahan | Menjadi`: what it was and what changed is what it is; and where each row is a revision of the one
 * above, it begins with what that one ended with.
 */
export function beforeAndAfter(table: Table, open: Column[]): Judged[] {
  const behind = open.flatMap((change) => changesBehind(table, change));
  if (behind.length > 0) return behind;
  return open
    .filter(({ header }) => AFTER.test(header))
    .flatMap((after) => {
      const [before, change] = table.columns.slice(table.columns.indexOf(after) - 2);
      if (!before || !change || change.index >= after.index) return [];
      if (!BEFORE.test(before.header) || AFTER.test(before.header) || !CHANGE.test(change.header)) return [];
      const relation: Relation = { form: "sum", result: after, parts: [before, change] };
      const sums = judgeAll(relationConstraints(table, relation));
      if (!areBorneOut(sums, 1)) return [];
      const links = linksOf(table, before, after);
      return links.length === 0 ? sums : [...changesOf(table, relation, sums), ...links];
    });
}

/** So many rows show that a column of another name is the change. */
const FEWEST_CHANGES = 3;

/** `Sebelum | Sesudah | Angka | %`: what stands right behind the two is how far they are apart, whatever it is called. */
function changesBehind(table: Table, change: Column): Judged[] {
  const [before, after] = table.columns.slice(Math.max(0, table.columns.indexOf(change) - 2));
  if (!before || !after || after.index >= change.index || change.role === "persen") return [];
  if (!BEFORE.test(before.header) || AFTER.test(before.header) || !AFTER.test(after.header)) return [];
  const differences = judgeAll(
    relationConstraints(table, { form: "difference", result: change, parts: [after, before] }),
  );
  // Rows that go on where the one above ended bear out the two columns themselves.
  const links = linksOf(table, before, after);
  const fewest = links.length > 0 ? FEWEST_LINKS : FEWEST_CHANGES;
  return areBorneOut(differences, fewest) ? [...differences, ...links] : [];
}

/**
 * Where the row below says what a row ended with, its change is what is told wrong when the three do not fit: what it
 * ended with is wrong only if the row below contradicts it as well.
 */
function changesOf(table: Table, { result, parts: [before, change] }: Relation, sums: Judged[]): Judged[] {
  const last = dataRows(table).at(-1);
  return sums.flatMap((sum) => {
    const { row } = sum.constraint.target;
    const turned =
      row === last || row.kind !== "data" || !before || !change
        ? []
        : judgeAll(relationConstraint(table, { form: "difference", result: change, parts: [result, before] }, row));
    return turned.length > 0 ? turned : [sum];
  });
}

function linksOf(table: Table, before: Column, after: Column): Judged[] {
  const rows = dataRows(table);
  const links = judgeAll(rows.slice(1).flatMap((row, at) => linkOf(table, before, after, rows[at], row)));
  return areBorneOut(links, FEWEST_LINKS) ? links : [];
}

function linkOf(table: Table, before: Column, after: Column, above: Row | undefined, row: Row): Constraint[] {
  const [ended, begins] = [above && table.figureAt(above, after), table.figureAt(row, before)];
  if (!ended || !begins) return [];
  return [constraintOf(table, { form: "sum", result: before, parts: [after] }, begins, [ended])];
}

function areBorneOut(judged: Judged[], fewest: number): boolean {
  const failing = judged.filter(({ verdict }) => verdict === "impossible").length;
  const holding = judged.length - failing;
  return holding >= fewest && failing <= Math.max(0, Math.floor(judged.length / ROWS_FOR_ONE));
}
