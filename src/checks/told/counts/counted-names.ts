import type { NarrativeStrings } from "../../../strings/narrative";
import type { Row, Table } from "../../../tables/table";
import type { Remark } from "../../narrative/remark";
import { isOneOfThem } from "./summary-rows";
import { nameOfRow, spelled, type ToldSentence } from "../told-sentence";

/** The rule of names that a sentence lists by itself, where the rows of a table show where one name ends. */
const COUNTED_NAMES = "nama-kalimat";

/** `dua kecamatan yang prevalensinya naik, yaitu …`: what is counted, and behind these words all of them; `PBB-P2` is no other count. */
const OPENS_NAMES = /^((?:[^;:.\d()]|(?<=[a-z]-?)\d){3,80}?),?\s+(?:yaitu|yakni|ialah)\s*:?\s+(.+)$/is;

/** A list that may go on elsewhere, or holds more than names. */
const NOT_ALL = /\b(?:antara\s+lain|di\s?antaranya|seperti|misalnya|dll|dsb|lain-lain|sebagainya|masing-masing)\b/i;

/** Behind these words the list has ended. */
const ENDS_NAMES = /,?\s+(?:sedangkan|sementara|namun|tetapi)\b.*$/is;

/** `sebesar 0,21 poin`, `(93,45%)`: what is told of a name. */
const TOLD_OF_NAME =
  /\s*\([^()]*\)|\s+(?:sebesar|sebanyak|sejumlah|senilai|dengan\s+nilai)\s+(?:rp\.?\s*)?\d[\d.,]*\d?\s*(?:%|poin|persen|orang|jiwa|indeks)?/gi;

const SHORTEST_NAME = 4;
const MOST_ROWS = 200;

/**
 * `Tiga rincian output tidak efisien, yaitu penegakan hukum dan pengelolaan arsip`: a table of rincian output has these two
 * names, and nothing but them stands behind the count.
 */
export function countsOfNames(
  { mentions, worded }: ToldSentence,
  tables: readonly Table[],
  words: NarrativeStrings,
): Remark[] {
  const inDigits = mentions.flatMap(({ figure, isCut }, at) => {
    const behind = mentions
      .slice(at)
      .reduce((text, each, next) => `${text}${next > 0 ? each.figure.text : ""}${each.behind}`, "");
    const isCount = !isCut && figure.reading.decimals === 0 && figure.unit !== "%" && figure.unit !== "rupiah";
    const named = `${figure.text.replace(/[\d.,]+/g, " ")} ${behind}`;
    return isCount ? [{ text: figure.text, value: figure.reading.value.toNumber(), behind: named }] : [];
  });
  return [...inDigits, ...worded.map((each) => ({ ...each, behind: each.toEnd }))].flatMap(
    ({ text, value, behind }) => {
      const [, counted = "", listed = ""] = OPENS_NAMES.exec(behind) ?? [];
      if (listed === "" || NOT_ALL.test(listed)) return [];
      const told = listed.replace(ENDS_NAMES, "").replace(TOLD_OF_NAME, "");
      const found = tables.flatMap((table) => {
        const [names] = namesIn(told, table) ?? [];
        return names && (isOfKind(table, counted) || (AMONG.test(counted) && areLongNames(names))) ? [names] : [];
      });
      const [first] = found;
      if (!first || found.some((names) => names.length !== first.length) || first.length === value) return [];
      const labels = first.map(({ label }) => label.trim());
      const expected = String(first.length);
      return [
        {
          rule: COUNTED_NAMES,
          kind: "jumlah" as const,
          severity: "error" as const,
          printed: text,
          expected,
          explanation: words.namesListed(text, labels.join(", "), expected),
          trace: [`${labels.join(" + ")} = ${expected}`],
          source: labels.join(", "),
          about: `nama ${counted.slice(0, 40)}`,
        },
      ];
    },
  );
}

/** `Dari 12 sektor, 3 di antaranya turun, yaitu …`: what is counted stands before the whole. */
const AMONG = /^\W*di\s?antaranya\b/i;

const areLongNames = (rows: Row[]) => rows.length >= 2 && rows.every((row) => nameOfRow(row).trim().includes(" "));

const kindOf = (table: Table) => spelled(table.columns.find(({ role }) => role === "uraian")?.name ?? "");

/** `Kecamatan` above the rows, and `dua kecamatan` in the sentence. */
function isOfKind(table: Table, counted: string): boolean {
  const kind = kindOf(table);
  return (
    !table.isTransposed &&
    table.rows.length <= MOST_ROWS &&
    kind.trim().length >= SHORTEST_NAME &&
    spelled(counted).startsWith(kind)
  );
}

/** The rows that are named, where their names and the words between them are all that is said. */
function namesIn(told: string, table: Table): Row[][] | null {
  const rows = table.rows
    .filter((row) => isOneOfThem(row) && nameOfRow(row).trim().length >= SHORTEST_NAME)
    .sort((one, other) => nameOfRow(other).length - nameOfRow(one).length);
  let left = spelled(told);
  const named: Row[] = [];
  for (const row of rows) {
    if (!left.includes(nameOfRow(row))) continue;
    named.push(row);
    left = left.replace(nameOfRow(row), " | ");
  }
  const kind = kindOf(table);
  const isAll = named.length > 0 && /^(?:\s|\||dan|serta)*$/.test(left.replaceAll(kind, "  "));
  return isAll ? [named] : null;
}
