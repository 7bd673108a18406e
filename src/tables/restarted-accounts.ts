import { wordsAt } from "./printed-cell";
import { codeColumns, type RowCode } from "./row-code";
import type { Row, Table } from "./table";

/** `5`, `5.1`, `5.1.02.01.001.00024`: an account has one digit on its second level, a program (`5.01.01`) has two. */
const ACCOUNT = /^[4-7](?:\s*\.\s*\d(?:\s*\.\s*\d{1,5})*)?$/;
const CLASS_ALONE = /^[4-7]$/;

/** Before the codes of accounts that belong to an activity; no code holds it. */
const MARK = "rekening";

/** One activity with accounts below it may be a list of accounts like any other. */
const FEWEST_ACTIVITIES = 2;

/**
 * `5.01.01.2.01.0001 | Penyusunan dokumen`, and below it `5 | BELANJA DAERAH`, `5.1`, `5.1.02`, …, then the next activity and
 * `5` again: the accounts of each activity hang on it, though urusan and accounts may begin with the same digit. `null` where
 * no accounts stand below activities.
 */
export function accountsUnderActivities(table: Table, codes: ReadonlyMap<Row, RowCode>): Map<Row, RowCode> | null {
  const [column, ...others] = codeColumns(table);
  if (!column || others.length > 0) return null;
  const coded = table.rows.filter((row) => codes.has(row));
  const printed = coded.map((row) => wordsAt(table.sheet, row.index, column.index).replace(/\.$/, ""));
  const isAccount = printed.map((code, at) => {
    const next = printed[at + 1];
    // `5` alone is the urusan where a program follows, and the accounts' class where they do.
    return (
      ACCOUNT.test(code) && (!CLASS_ALONE.test(code) || (next !== undefined && ACCOUNT.test(next) && next !== code))
    );
  });
  const moved = new Map(codes);
  const holders = new Set<Row>();
  let holder: Row | null = null;
  coded.forEach((row, at) => {
    const code = codes.get(row) ?? [];
    if (!isAccount[at]) holder = code.length > 1 ? row : holder;
    else if (holder) {
      moved.set(row, [...(codes.get(holder) ?? []), MARK, ...code]);
      holders.add(holder);
    }
  });
  return holders.size >= FEWEST_ACTIVITIES ? moved : null;
}
