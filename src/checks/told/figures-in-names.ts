import type { Mention } from "../../sentences/mention";
import type { Table } from "../../tables/table";
import { isOneOfThem } from "./counts/summary-rows";
import { NAMES_MEASURE } from "./extremes/beaten-in-list";
import { nameOfRow, spelled, type ToldSentence } from "./told-sentence";

/** So few digits number one of several of a name; more are a year or a count. */
const NUMBER_IN_NAME = /^\d{1,2}$/;

/** More words around a figure belong to no name of it. */
const FARTHEST = 40;

/** The names of rows that have a number in them, by the number: `SMAN 1 Sukasari`, `Pasal 21 Final`, `SDN Karangsari 2`. */
export type NamesWithFigures = ReadonlyMap<string, readonly string[]>;

export function namesWithFigures(tables: readonly Table[]): NamesWithFigures {
  const found = new Map<string, string[]>();
  for (const table of tables)
    for (const row of table.rows) {
      // `Rata-rata capaian 13 indikator` counts.
      if (!isOneOfThem(row) || NAMES_MEASURE.test(row.label)) continue;
      const name = nameOfRow(row);
      const words = name.trim().split(" ");
      const at = words.findIndex((word) => NUMBER_IN_NAME.test(word));
      // `Sasaran 1` is called so by any sentence, and `Jumlah 5` is none: a word behind it, or two before.
      if (at < 1 || (at === words.length - 1 && at < 2)) continue;
      const number = words[at] ?? "";
      found.set(number, [...(found.get(number) ?? []), name]);
    }
  return found;
}

/** `tertinggi diperoleh SMAN 1 Sukasari dengan nilai 55,60`: the number of a name is no figure that the sentence tells. */
export function withoutFiguresOfNames(sentence: ToldSentence, names: NamesWithFigures): ToldSentence {
  if (names.size === 0) return sentence;
  const mentions: Mention[] = [];
  let inName = "";
  for (const mention of sentence.mentions) {
    const told = inName === "" ? mention : { ...mention, lead: `${inName}${mention.lead}` };
    if (!isOfName(mention, names)) {
      mentions.push(told);
      inName = "";
      continue;
    }
    inName = `${told.lead}${mention.figure.text}`;
    const before = mentions.pop();
    if (before) mentions.push({ ...before, behind: `${before.behind}${mention.figure.text}${mention.behind}` });
  }
  return mentions.length === sentence.mentions.length ? sentence : { ...sentence, mentions };
}

function isOfName({ figure, lead, behind }: Mention, names: NamesWithFigures): boolean {
  const [number = ""] = /^\d+/.exec(figure.text) ?? [];
  const known = NUMBER_IN_NAME.test(number) ? names.get(number) : undefined;
  if (!known) return false;
  const said = spelled(`${lead.slice(-FARTHEST)}${figure.text}${behind.slice(0, FARTHEST)}`);
  return known.some((name) => said.includes(name));
}
