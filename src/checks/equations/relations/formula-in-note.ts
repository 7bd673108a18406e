import { notesBelow } from "../../../tables/notes-below";
import type { Column, Table } from "../../../tables/table";
import type { NamedColumn } from "./named-column";
import { numericColumns } from "./numeric-columns";

/** Shorter names stand in other words. */
const SHORTEST_NAME = 4;

/** `x` multiplies. */
const LETTERS = "abcdefghijklmnopqrstuvwyz";

/** `Nilai Akhir = Nilai Total / Konversi Bobot – Dispensasi`: what a note below says by the names of the columns. */
export function formulasInNotes(table: Table): NamedColumn[] {
  const caption = table.title.at(-1) ?? "";
  const notes = [caption, ...notesBelow(table)].filter((line) => line.includes("="));
  if (notes.length === 0) return [];
  const named = numericColumns(table).flatMap((column, at) => {
    const words = nameOf(column);
    const name = LETTERS[at];
    return name !== undefined && words.length >= SHORTEST_NAME
      ? [{ name, column, words, formula: "", printed: "" }]
      : [];
  });
  const isOne = ({ words }: { words: string }) => named.filter((each) => each.words === words).length === 1;
  const known = named.filter(isOne).sort((one, other) => other.words.length - one.words.length);
  for (const line of notes.flatMap((each) => each.split(/[.;,]\s+|[.;]$/))) {
    const [left = "", right, ...more] = line.toLowerCase().split("=");
    const isCaption = caption.includes(line);
    const result = known.find(({ words }) => (isCaption ? opensWith(words) : endsWith(words)).test(left));
    if (!result || right === undefined || more.length > 0 || result.formula !== "") continue;
    const isWeighed = right.search(WEIGHT) >= 0;
    const inPlaceOf =
      (called: (words: string) => string) =>
      (text: string, { name, words, column }: Known) => {
        const own = called(words);
        if (own === "") return text;
        return text.replace(new RegExp(String.raw`(?<![a-z#])${escaped(own)}(?![a-z])`, "g"), () =>
          isOfHundred(table, column) && !isWeighed ? `(#${name}/100)` : `#${name}`,
        );
      };
    const byName = known.reduce(
      inPlaceOf((words) => words),
      right,
    );
    result.formula = known.reduce(
      inPlaceOf((words) => firstWordOf(words, known)),
      byName,
    );
    result.formula = result.formula.replace(FILLERS, "").replace(WEIGHT, "$1/100 ");
    // Whatever else stands in it is no formula.
    const isFormula = /#/.test(result.formula) && !/[a-z]{2}|(?<!#)[a-wyz]/.test(result.formula);
    result.formula = isFormula ? result.formula.replace(/#/g, "").trim() : "";
    result.printed = line.slice(line.indexOf("=") + 1).trim();
  }
  return known.map(({ name, column, formula, printed }) => ({ name, column, formula, printed }));
}

interface Known {
  name: string;
  words: string;
  column: Column;
}

const SHORTEST_FIRST_WORD = 5;

/** `pengali` for the column `Pengali jiwa per satuan`, where no other column begins so; empty for all others. */
function firstWordOf(words: string, known: readonly Known[]): string {
  const [first = "", ...more] = words.split(/\s+/);
  const isOnly = known.filter((each) => each.words.startsWith(first)).length === 1;
  return more.length > 0 && isOnly && first.length >= SHORTEST_FIRST_WORD ? first : "";
}

/** `(angka 2024 - angka 2020) : 4`. */
const FILLERS = /(?<![a-z])(?:angka|nilai|tahun|data)\s+(?=#)/g;

/** `80% x penerima`. */
const WEIGHT = /(?<!\d)(\d{2})\s*%\s*(?=[x×*])/g;

const endsWith = (words: string) => new RegExp(String.raw`(?:^|:)\W*${escaped(words)}\s*$`);

/** `C. Indeks pencapaian SPM = …` over a column `Indeks`. */
const opensWith = (words: string) => new RegExp(String.raw`^\W*(?:[a-z\d]{1,2}[.)]\s+)?${escaped(words)}(?![a-z])`);

const nameOf = ({ name }: Column) =>
  name
    .toLowerCase()
    .replace(/\s*\([^()]*\)\s*$/, "")
    .trim();

const escaped = (words: string) => words.replace(/[^a-z0-9\s]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

/** `90%` is nine tenths of what it is multiplied with. */
function isOfHundred(table: Table, column: Column): boolean {
  const figures = table.rows.flatMap((row) => table.figureAt(row, column) ?? []);
  return figures.filter(({ reading }) => reading.unit === "%").length * 2 > figures.length;
}
