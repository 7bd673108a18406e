import { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../../narrative/counts";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import type { FigureLists, NamedIn } from "../lists/figure-lists";
import type { FigureList } from "../lists/listed-figure";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { COUNTED_CLASSES } from "./counted-classes";
import { FARTHEST } from "./counted-on-side";

/** `satker yang berpredikat Cukup dan Kurang`: the classes right behind what is counted, and the word for them. */
const OF_CLASSES =
  /^\s*(?:[a-z]+\s+)?(?:yang\s+)?ber(predikat|kategori|status|mutu|kriteria)\s+([A-Za-z][A-Za-z ,]{2,60}?)(?=\s*(?:$|[.;)])|\s+(?:melalui|akan|perlu|sehingga|agar|untuk|masih|telah)\b)/;

/**
 * `Pendampingan kepada 21 satker yang berpredikat Cukup dan Kurang` where the recap by predikat prints 9 and 3 below `Jumlah`: the
 * two come to another count.
 */
export function countsInRecaps(
  { mentions }: ToldSentence,
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention): Remark[] => {
    const { figure, lead, behind } = mention;
    const [, kind, said] = OF_CLASSES.exec(behind) ?? [];
    if (kind === undefined || said === undefined || figure.unit === null || !isCount(mention)) return [];
    const names = said.split(/\s*,\s*(?:dan\s+)?|\s+(?:dan|serta|maupun)\s+/).map(spelled);
    const recaps = recapsOf(names, lists).filter(({ list }) => list.kind.includes(` ${kind} `));
    const sums = recaps.map(({ rows }) => rows.reduce((sum, { value }) => sum + value, 0));
    if (sums.includes(valueOf(figure))) return [];
    const meant = recaps.filter(({ list }) => isOfAll(list, figure.unit ?? ""));
    const [first] = meant;
    const right = first ? (sums[recaps.indexOf(first)] ?? 0) : 0;
    if (!first || meant.some((each) => sums[recaps.indexOf(each)] !== right) || !isSlip(mention, right)) return [];
    if (first.rows.some(({ place }) => isSuspect(place))) return [];
    const expected = expectedText(figure, new Decimal(right));
    const places = first.rows.map(({ place }) => place).join(" + ");
    return [
      {
        rule: COUNTED_CLASSES,
        kind: "cacah",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.countedClass(figure.text, said.trim(), expected, places),
        trace: [`${places} = ${expected}`],
        source: places,
        about: `cacah ${lead.slice(-40)}`,
      },
    ];
  });
}

interface Recap {
  list: FigureList;
  rows: NamedIn["row"][];
}

/** The lists that have a row of each of these names. */
function recapsOf(names: readonly string[], lists: FigureLists): Recap[] {
  const [first = [], ...others] = names.map((name) => lists.rowsNamed(name));
  return first.flatMap(({ list, row }) => {
    const rows = others.flatMap((named) => named.find((each) => each.list === list)?.row ?? []);
    return rows.length === others.length ? [{ list, rows: [row, ...rows] }] : [];
  });
}

/** `Jumlah` of a table of satker, or `Jumlah Satker`. */
function isOfAll({ measure, title, rows }: FigureList, unit: string): boolean {
  const counted = ` ${unit.toLowerCase()} `;
  const isTotal = measure.includes(" jumlah ") || measure.includes(" total ") || measure === counted;
  return isTotal && `${measure}${title}`.includes(counted) && rows.every(({ reading }) => reading.decimals === 0);
}

function isSlip({ figure }: Mention, right: number): boolean {
  const apart = Math.abs(valueOf(figure) - right);
  return apart <= FARTHEST || digitSlip(digitsOf(figure), new Decimal(right).toFixed(0)) === "swapped";
}
