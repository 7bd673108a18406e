import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { MONTH } from "../../../tables/period-names";
import type { Remark } from "../../narrative/remark";
import { ANOTHER_ROW } from "../figure-of-another-row";
import type { FigureLists } from "./figure-lists";
import type { FigureList, ListedFigure } from "./listed-figure";
import { spelled } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";

/** Fewer digits stand below many periods. */
const FEWEST_DIGITS = 3;

/** `pada triwulan II sebesar`: the period right before the figure. */
const PERIOD = new RegExp(
  String.raw`\b(?<period>(?:triwulan|semester)\s+(?:i{1,3}|iv)|${MONTH})\s*(?:tahun\s+\d{4}\s*)?,?\s*(?:(?:yaitu|yakni|sebesar|sebanyak|sejumlah|senilai|mencapai|dengan|hanya)\s*)*\(?\s*$`,
  "i",
);

interface Told {
  mention: Mention;
  period: string;
}

/**
 * `tertinggi pada triwulan IV sebesar 98,55% dan terendah pada triwulan I sebesar 92,96%` where the row of both prints
 * 92,96% for triwulan II: the figure that is told of its own period shows which row is meant.
 */
export function periodsOfFigures(
  mentions: readonly Mention[],
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const told = mentions.flatMap((mention): Told[] => {
    const period = PERIOD.exec(mention.lead)?.groups?.["period"];
    const isTelling = !mention.isCut && digitsOf(mention.figure).length >= FEWEST_DIGITS;
    return period !== undefined && isTelling ? [{ mention, period }] : [];
  });
  if (told.length < 2) return [];
  const values = told.map(({ mention }) => valueOf(mention.figure));
  const offs = lists.holding(values, 2).flatMap((list) => offIn(list, told));
  const [first] = offs;
  if (!first || offs.some(({ off }) => off !== first.off)) return [];
  const { off, meant, own } = first;
  const value = valueOf(off.mention.figure);
  const isElsewhere = lists.holding([value], 1).some((list) => isBelow(list, off.period, value));
  if (isElsewhere || offs.some(({ meant: each }) => each.name !== meant.name)) return [];
  if ([meant, own].some(({ place }) => isSuspect(place))) return [];
  return [
    {
      rule: ANOTHER_ROW,
      kind: "silang",
      severity: "error",
      printed: off.period,
      expected: meant.label,
      explanation: words.ofAnotherRow(off.mention.figure.text, off.period, own.reading.text.trim(), own.place),
      cause: { code: "copied-row", text: words.copiedRow(meant.label), cells: [meant.place] },
      trace: [meant, own].map(({ place, label, reading }) => `${place}: ${label} = ${reading.text.trim()}`),
      source: own.place,
      about: `periode ${off.mention.lead.slice(-40)}`,
    },
  ];
}

interface Off {
  off: Told;
  /** The period that the figure stands below, and the one that is told. */
  meant: ListedFigure;
  own: ListedFigure;
}

/** The one figure of the list that is told of another period than the one it stands below, others being told of theirs. */
function offIn(list: FigureList, told: Told[]): Off[] {
  const inList = told.filter(({ mention }) => list.rows.some(({ value }) => value === valueOf(mention.figure)));
  const off = inList.filter(({ mention, period }) => !isBelow(list, period, valueOf(mention.figure)));
  const [only] = off;
  if (!only || off.length > 1 || inList.length < 2) return [];
  const own = list.rows.filter(({ name }) => name === spelled(only.period));
  const meant = list.rows.filter(({ value }) => value === valueOf(only.mention.figure));
  const [ownRow] = own;
  const [meantRow] = meant;
  if (!ownRow || !meantRow || own.length > 1 || meant.length > 1 || !PERIOD.test(meantRow.label)) return [];
  return maySay(only.mention.figure, ownRow.value, ownRow.reading) ? [] : [{ off: only, meant: meantRow, own: ownRow }];
}

const isBelow = ({ rows }: FigureList, period: string, value: number) =>
  rows.some((row) => row.name === spelled(period) && row.value === value);
