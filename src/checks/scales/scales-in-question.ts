import { squeeze } from "../../tables/lexicon";
import { wordsAt } from "../../tables/printed-cell";
import type { Table } from "../../tables/table";
import { type OfficeScale, officeScaleNamed } from "../office/scales";
import type { CategoryClaim } from "./category-claims";
import { classNotesOf } from "./class-intervals/class-notes-of-table";
import { byMeanOfElements, type KnownScale, publishedScales, scaleOfList, scaleOfRule } from "./known-scales";

/** Where scales may be found for a table: in its own notes, in the workbook, in the rules of its year, by what the office set. */
interface Sources {
  besides: readonly KnownScale[];
  ownScales: KnownScale[];
  year: number | null;
  ofOffice: readonly OfficeScale[];
}

const LETTER = /^(?:mutu\s+)?[A-D]$/i;

/** `Mutu A 88,31 - 100,00; B 76,61 - 88,30; …` below the means of elements from 1 to 4 is of 25 times each of them. */
const isOfLetters = ({ names }: KnownScale) => names.every((name) => LETTER.test(name.trim()));

/** The scales that the notes of a table tell. */
export const scalesBeside = (table: Table): KnownScale[] =>
  classNotesOf(table).map((list) => ({ ...scaleOfList(list), besides: table }));

/** The subject of a note is named in the row, whichever column holds its name, or by the header of its value. */
export const isAbout = (table: Table, { row, named }: CategoryClaim, subject: string) =>
  [...table.columns.map(({ index }) => wordsAt(table.sheet, row.index, index)), ...named.slice(0, 1)].some((words) =>
    squeeze(words).includes(squeeze(subject)),
  );

/** The scales that a category may be held against, those that are closest to it first. */
export function scalesInQuestion(
  claim: CategoryClaim,
  table: Table,
  { besides, ownScales, year, ofOffice }: Sources,
): KnownScale[] {
  const decided = scaleOfOffice(claim, ofOffice);
  if (decided) return [decided];
  const below = besides.filter(({ names, isNamed }) => names.some((name) => isNamed(claim.category, name)));
  if (below.length === 0) return scalesFor(claim, table, ownScales, year);
  const ofSubject = below.filter(({ subject }) => subject !== undefined && isAbout(table, claim, subject));
  const meant =
    ofSubject.length > 0 ? ofSubject : below.length > 1 ? below.filter(({ subject }) => subject === undefined) : below;
  return meant.flatMap((scale) => (isOfLetters(scale) ? [scale, ...byMeanOfElements(scale)] : [scale]));
}

/** What the office has decided outweighs what the report prints. */
function scaleOfOffice({ named }: CategoryClaim, ofOffice: readonly OfficeScale[]): KnownScale | null {
  for (const words of named) {
    const found = officeScaleNamed(ofOffice, words);
    if (found) return { ...scaleOfRule(found.key, found.rule), isDecided: true };
  }
  return null;
}

/** The report's own scale is the best evidence; a list without a name counts on its own sheet only. */
function scalesFor(claim: CategoryClaim, table: Table, own: KnownScale[], year: number | null): KnownScale[] {
  // `Indeks kemandirian | 99,38 | Baik`: the index has classes of its own, of which this is none.
  const knows = ({ names, isNamed }: KnownScale) => names.some((name) => isNamed(claim.category, name));
  const named = own.filter((scale) => scale.key !== null && scale.key === claim.key && knows(scale));
  if (named.length > 0) return named;
  const onSheet = own.filter(({ key, sheet }) => key === null && sheet === table.sheet.name);
  if (onSheet.length === 1) return onSheet;
  const published = claim.key !== null && claim.key !== "CAPAIAN" ? publishedScales(claim.key, year) : [];
  if (published.some(knows)) return published;
  const mayBeMeant = ({ key, sheet }: KnownScale) =>
    key === null || key === "CAPAIAN" || (claim.key === null && sheet === table.sheet.name);
  return own.filter(mayBeMeant).map((scale) => ({ ...scale, isByRows: true }));
}
