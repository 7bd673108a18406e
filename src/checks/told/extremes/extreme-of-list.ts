import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { type Claim, claimOf } from "./extreme-claim";
import { expectedText } from "../../narrative/expectation";
import { ANOTHER_ROW } from "../figure-of-another-row";
import { isNowhereExtreme, isOfThese, isToldBeside, ofKindSaid } from "./list-of-extreme";
import { beatenIn } from "./beaten-in-list";
import { rowNamedIn } from "../lists/figures-of-list";
import type { FigureList, ListedFigure } from "../lists/listed-figure";
import { rowNumberedIn } from "./row-by-number";
import { spelled } from "../told-sentence";
import { digitsOf, maySay, shownTextOf, valueOf } from "../told-value";
import { notExtreme } from "./not-extreme";

/** Fewer digits stand beside many names. */
const FEWEST_DIGITS = 2;

/**
 * `terendah sektor Perkotaan (98,33%)` where the table prints that figure for Perkotaan, and a lower one for another row of
 * the same level.
 */
export function extremesOfLists(
  mentions: Mention[],
  listsWith: (mention: Mention) => readonly FigureList[],
  besides: (list: FigureList) => readonly FigureList[],
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention, at) => {
    const said = wordsOfBoth(mention.lead, mentions[at - 1]);
    const claim =
      (mention.isCut && !IS_MEAN.test(mention.lead)) || digitsOf(mention.figure).length < FEWEST_DIGITS
        ? null
        : claimOf(mention);
    if (!claim) return [];
    const isAnchored = ({ list, row }: Named) =>
      isToldBeside(list, mentions, mention) ||
      (isOfThese(mention, list) && isNowhereExtreme(row, list, besides(list), claim.isHighest));
    const namedAtAll = listsWith(mention).flatMap((list) => {
      if (list.isOfPeriods ? !isMeasureSaid(list, said) : claim.isOfPeriod) return [];
      const row = rowNamedIn(claim.clause, list.rows) ?? rowNumberedIn(claim.clause, list);
      return row ? [{ list, row }] : [];
    });
    const isToldOf = ({ row }: Named) => maySay(mention.figure, row.value, row.reading);
    const ofKind = namedAtAll.filter(({ list }) => isKindSaid(list, said));
    // Where the other extreme is told of one of the lists, any of them may be meant.
    const isOther =
      ofKind.length === 0 &&
      namedAtAll.some(({ list }) => hasOtherExtreme(list, mentions, mention)) &&
      listsWith(mention).every((list) => namedAtAll.some((each) => each.list === list || each.list.kind !== list.kind));
    const named = isOther ? namedAtAll.filter(isToldOf) : ofKind;
    const told = named.filter(isToldOf);
    // What the rows are called need not be said where their whole names are, and their figure nowhere beside the one that is told.
    if (named.length === 0 && namedAtAll.length > 0 && !namedAtAll.some(isToldOf)) {
      const ofLongName = namedAtAll.filter(({ row }) => row.name.trim().includes(" "));
      return digitsOf(mention.figure).length < DIGITS_OF_NAME
        ? []
        : ofAnotherName(mention, said, claim, ofLongName, isSuspect, words);
    }
    if (named.length > 0 && told.length === 0) {
      const figures = ofAnotherFigure(mention, claim, named, isSuspect, words);
      return figures.length > 0 ? figures : ofAnotherName(mention, said, claim, named, isSuspect, words, isAnchored);
    }
    const beaten = told.flatMap(({ list, row }) => {
      const by = beatenIn(ofKindSaid(list, row, claim.clause), row, claim.isHighest);
      return by === "none" || by === "unclear" ? [] : [by];
    });
    const [first] = beaten;
    // Wherever the name and the figure stand together another row must be beyond it.
    if (!first || beaten.length < told.length || isSuspect(first.place)) return [];
    const [{ row } = { row: first }] = told;
    const expected = `${first.label} (${shownTextOf(first.reading)})`;
    return [notExtreme(claim.word, row, mention.figure.text, expected, first.place, words)];
  });
}

/** `dengan nilai rata-rata 3,416`: a figure of its own, not one that is nearly so. */
const IS_MEAN = /\b(?:nilai|skor|indeks|nrr)\s+rata-rata\s*(?:sebesar\s*)?$/i;

/** `Cakupan tertinggi di A (106,00%), sedangkan terendah di B`: the list in which the first is told of its extreme is that of both. */
function hasOtherExtreme(list: FigureList, mentions: readonly Mention[], but: Mention): boolean {
  return mentions.some((each) => {
    const claim = each === but || each.figure.unit !== but.figure.unit ? null : claimOf(each);
    const row = claim && digitsOf(each.figure).length >= DIGITS_OF_NAME ? rowNamedIn(claim.clause, list.rows) : null;
    return claim && row?.value === valueOf(each.figure) && beatenIn(list, row, claim.isHighest) === "none";
  });
}

/** `… tertinggi pada triwulan IV sebesar 98,55% dan terendah pada triwulan II`: the second is told of the same as the first. */
const SECOND_OF_TWO =
  /^[^a-z]*(?:[a-z]+\s*\)?\s*[,;]?\s*)?(?:(?:dan|serta|sedangkan|sementara|adapun)\s+|(?<=,\s*))(?:yang\s+)?(?:paling\s+)?(?:tertinggi|terendah|terbesar|terkecil|terbanyak|tersedikit|sedikit|rendah|banyak|tinggi)\b/i;

const wordsOfBoth = (lead: string, before: Mention | undefined) =>
  before && SECOND_OF_TWO.test(lead) ? `${before.lead} ${lead}` : lead;

interface Named {
  list: FigureList;
  row: ListedFigure;
}

/** `terendah pada bulan September yaitu 467 orang`, and 467 is the lowest, but that of Mei: the figure is right and the name is not. */
function ofAnotherName(
  { figure }: Mention,
  said: string,
  claim: Claim,
  named: Named[],
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
  isAnchored: (named: Named) => boolean = () => false,
): Remark[] {
  // In another column the figure may be any; where it is the extreme it is the one that is meant.
  const owners = named.flatMap(({ list, row }) => {
    const [owner, ...others] = list.rows.filter((each) => isFigureOf(figure, each));
    const isExtreme = owner && others.length === 0 && beatenIn(list, owner, claim.isHighest) === "none";
    return isExtreme && !isSuspect(owner.place) && owner.level === row.level ? [{ owner, row }] : [];
  });
  const [first] = owners;
  if (!first || owners.some(({ owner }) => owner.name !== first.owner.name)) return [];
  const isTelling =
    digitsOf(figure).length >= DIGITS_OF_NAME ||
    named.every((each) => isMeasureSaid(each.list, said) || isRootSaid(each.list, said) || isAnchored(each));
  if (!isTelling) return [];
  const { owner, row } = first;
  const expected = `${owner.label} (${shownTextOf(owner.reading)})`;
  return [notExtreme(claim.word, row, figure.text, expected, owner.place, words)];
}

/** `terendah pada Program Perencanaan sebesar 95,52%`: it is the lowest of the list, with another figure; that one is another row's. */
function ofAnotherFigure(
  { figure }: Mention,
  claim: Claim,
  named: Named[],
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const [first] = named;
  if (!first || digitsOf(figure).length < DIGITS_OF_NAME) return [];
  const isMeant = ({ list, row }: Named) =>
    row.value === first.row.value &&
    row.name.trim().includes(" ") &&
    !isSuspect(row.place) &&
    beatenIn(list, row, claim.isHighest) === "none" &&
    list.rows.filter((each) => each.value === valueOf(figure)).length === 1;
  if (!named.every(isMeant)) return [];
  const { row, list } = first;
  const from = list.rows.find((each) => each.value === valueOf(figure));
  const expected = expectedText(figure, row.reading.value, row.reading.decimals);
  return [
    {
      rule: ANOTHER_ROW,
      kind: "silang",
      severity: "error",
      printed: figure.text,
      expected,
      explanation: words.ofAnotherRow(figure.text, row.label, expected, row.place),
      trace: [row, ...(from ? [from] : [])].map(
        (each) => `${each.place}: ${each.label} = ${shownTextOf(each.reading)}`,
      ),
      source: row.place,
      about: `${claim.word} ${row.label}`,
    },
  ];
}

/** Told in miliar, what a table prints in full. */
export const isFigureOf = (figure: Mention["figure"], row: ListedFigure): boolean =>
  row.value === valueOf(figure) || (figure.reading.scale > 1 && maySay(figure, row.value, row.reading));

/** So many digits are those of no other row by chance. */
const DIGITS_OF_NAME = 3;

/** `Sektor` over the rows, and `terendah sektor Perkotaan` in the sentence: the rows are what is compared. */
function isKindSaid({ kind }: FigureList, lead: string): boolean {
  const [word = ""] = kind.trim().split(" ");
  const said = spelled(lead);
  return (
    kind.trim().length >= SHORTEST_KIND &&
    (said.includes(kind) || (word.length >= SHORTEST_KIND && said.includes(` ${word} `)))
  );
}

const SHORTEST_KIND = 4;

/** `Tingkat keberhasilan tertinggi`, `JTP tertinggi`: every word of what is measured, what it is counted in aside. */
function isMeasureSaid({ measure }: FigureList, lead: string): boolean {
  const said = spelled(lead);
  const named = measure
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  return named.length > 0 && named.every((word) => said.includes(` ${word} `));
}

/** `Pemasukan terbanyak` of the column `Jml Masuk`. */
function isRootSaid({ measure }: FigureList, lead: string): boolean {
  const roots = measure.split(" ").filter((word) => word.length >= SHORTEST_ROOT);
  return roots.length > 0 && roots.every((root) => spelled(lead).includes(root));
}

const SHORTEST_ROOT = 5;
