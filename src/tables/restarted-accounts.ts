import { wordsAt } from "./printed-cell";
import { codeColumns, type RowCode } from "./row-code";
import type { Row, Table } from "./table";

/** `5`, `5.1`, `5.1.02.01.001.00024`: an account has one digit on its second level, a program (`5.01.01`) has two. */
const ACCOUNT = /^[4-7](?:\s*\.\s*\d(?:\s*\.\s*\d{1,5})*)?$/;
const CLASS_ALONE = /^[4-7]$/;
const SPELLS_ZEROS = /(^|\.)\s*0\d/;

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
  const isAccount = printed.some((code) => SPELLS_ZEROS.test(code))
    ? accountsBySpelling(printed)
    : accountsByPlace(printed);
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

function accountsBySpelling(printed: string[]): boolean[] {
  return printed.map((code, at) => {
    const next = printed[at + 1];
    // `5` alone is the urusan where a program follows, and the accounts' class where they do.
    return (
      ACCOUNT.test(code) && (!CLASS_ALONE.test(code) || (next !== undefined && ACCOUNT.test(next) && next !== code))
    );
  });
}

/**
 * `5.1.1.2.1.1`, and `5`, `5.1`, `5.1.2` below it: without zeros an activity is spelled as an account may be. Then `5` alone
 * opens the accounts each time; right above it stands the activity, and above that what was opened with it: its code begins
 * that of the activity, and no activity printed before is nearer.
 */
function accountsByPlace(printed: string[]): boolean[] {
  const opens = printed.map((code, at) => at > 0 && CLASS_ALONE.test(code));
  const first = opens.indexOf(true);
  const isAccount = printed.map((_code, at) => first >= 0 && at >= first);
  const activities = printed.slice(0, Math.max(first, 0));
  printed.forEach((_code, at) => {
    if (!opens[at] || at === first) return;
    const activity = printed[at - 1] ?? "";
    const nearest = activities.filter((each) => activity.startsWith(`${each}.`));
    const known = Math.max(0, ...nearest.map(({ length }) => length));
    let above = at - 1;
    for (let below = ""; above > first; above -= 1) {
      const code = printed[above] ?? "";
      if (below !== "" && !(below.startsWith(`${code}.`) && code.length > known)) break;
      isAccount[above] = false;
      below = code;
    }
    activities.push(...printed.slice(above + 1, at));
  });
  return isAccount;
}
