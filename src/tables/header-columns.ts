import type { CellRange } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { holdsAccounts, holdsCodesOfNames } from "./accounts-below";
import { explainsColumn, mergeAt } from "./header-levels";
import { isChangeUnder, isPercentUnder, isUnitOnly, MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { holdsFigures, holdsWords } from "./held-below";
import { NUMBERED_PLACE } from "./rows-under-header";
import { wordsAt } from "./printed-cell";
import type { Column, ColumnRole } from "./table";

/** The columns that a header of one or several rows names: what each is called, and what it holds by that name. */
export function columnsUnder(sheet: SheetSnapshot, { top, bottom, left, right }: CellRange): Column[] {
  const columns: Column[] = [];
  for (let index = left; index <= right; index += 1) columns.push(buildColumn(sheet, top, bottom, left, index));
  const named = withWhatWasReached(columns).map((column, _at, all) =>
    withoutSecondNumber(sheet, asVersion(spelledOut(column, all), all), all, bottom),
  );
  return withLabelColumn(sheet, named, bottom);
}

/** `Target | Pencapaian | Cakupan (%)`: where the percentage stands behind it, what was reached is called capaian. */
function withWhatWasReached(columns: Column[]): Column[] {
  const [reached, ...others] = columns.filter(({ role }) => role === "capaian");
  const isTold = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (!reached || others.length > 0 || !isTold("target") || isTold("realisasi")) return columns;
  if (IS_SHARE.test(reached.header)) return columns;
  const target = columns.find(({ role }) => role === "target");
  const next = columns.find(({ index }) => index === reached.index + 1);
  const isBetween = target?.index === reached.index - 1 && next !== undefined && next.parent === reached.parent;
  return isBetween && (next.role === "persen" || IS_SHARE.test(next.name))
    ? columns.map((column) => (column === reached ? { ...column, role: "realisasi" } : column))
    : columns;
}

const IS_SHARE = /%|\b(persen|persentase|prosentase|presentase|cakupan)\b/i;

const INITIALS: Record<string, ColumnRole> = { T: "target", R: "realisasi", C: "capaian" };

/** `C (%)`, `R (hari)`: behind the initial may stand what it is told in. */
const INITIAL = /^([TRC%])\.?\s*(?:\([^()]*\))?$/;

/** `Janji (T)`, `Rata-rata (R)`: the initial stands behind what the measure is called there. */
const INITIAL_BEHIND = /[a-z]\s*\(\s*([TR])\s*\)$/;

const initialOf = ({ name }: Column) => (INITIAL.exec(name.trim()) ?? INITIAL_BEHIND.exec(name.trim()))?.[1];

/** `T | R | %`, `T | R | C (%)` and `T | R | Capaian` under one header: target, realisasi and capaian by their initials. */
function spelledOut(column: Column, columns: Column[]): Column {
  const beside = columns.filter((other) => other.parent !== "" && other.parent === column.parent);
  const isNamed = (initial: string) => beside.some((other) => initialOf(other) === initial);
  const isReached = beside.some(({ role }) => role === "capaian" || role === "persen");
  if (!isNamed("T") || !isNamed("R") || !(isNamed("%") || isNamed("C") || isReached)) return column;
  const role = INITIALS[initialOf(column) ?? ""];
  return role ? { ...column, role } : column;
}

const FIRST_VERSION = /^\W*(?:murni|induk|pokok|semula|awal)\W*$/i;
const LATER_VERSION = /^\W*(?:setelah\s+)?(?:perubahan|pergeseran|revisi|menjadi|akhir)\W*$/i;

/** `Anggaran / Murni, Perubahan`, `Target / Murni, Perubahan`: as it was set and as it was changed, and no money of one source. */
function asVersion(column: Column, columns: Column[]): Column {
  const role = roleOfHeader(column.parent);
  if (role !== "pagu" && role !== "target") return column;
  const beside = columns.filter(({ parent }) => parent === column.parent);
  const isTold = [FIRST_VERSION, LATER_VERSION].every((version) => beside.some(({ name }) => version.test(name)));
  return isTold && (FIRST_VERSION.test(column.name) || LATER_VERSION.test(column.name)) ? { ...column, role } : column;
}

/** `Kabul | Tolak | NO | Cabut`: behind the numbers of the rows a column of that name counts what is called so. */
function withoutSecondNumber(sheet: SheetSnapshot, column: Column, columns: Column[], bottom: number): Column {
  const first = columns.find(({ role }) => role === "nomor");
  if (column.role !== "nomor" || !first || first.index === column.index) return column;
  const isNumbering =
    wordsAt(sheet, bottom + 1, column.index) === "1" && wordsAt(sheet, bottom + 2, column.index) === "2";
  return isNumbering || !holdsFigures(sheet, column.index, bottom + 1) ? column : { ...column, role: "lain" };
}

/** A table without a known name column is labelled by its first column of words: `Kecamatan`, `Komponen yang Dinilai`. */
function withLabelColumn(sheet: SheetSnapshot, named: Column[], bottom: number): Column[] {
  // `Sasaran | Capaian` over people: what holds figures labels nothing, where another column holds the words.
  const isCount = (column: Column) => column.role === "uraian" && holdsFigures(sheet, column.index, bottom + 1);
  const hasOtherLabel = named.some(
    (column) =>
      !isCount(column) &&
      (column.role === "uraian" || (column.role === "lain" && holdsWords(sheet, column.index, bottom + 1))),
  );
  const columns = hasOtherLabel
    ? named.map((column): Column => (isCount(column) ? { ...column, role: "lain" } : column))
    : named;
  if (columns.some((column) => column.role === "uraian")) return columns;
  const isNamed = ({ index, name }: Column) =>
    name !== "" || columns.some((other) => other.role === "kode" && other.index === index - 1);
  const isLabel = (column: Column) => column.role === "lain" && holdsWords(sheet, column.index, bottom + 1);
  const [first] = columns;
  // ` | BNNP | Enam BNNK | Wilayah`: nothing over the names of the rows, nor any word that is known over the others.
  const isCorner = (column: Column) => isLabel(column) && columns.every(({ role }) => role === "lain");
  const isPlace = ({ role, name }: Column) => role === "lain" && NUMBERED_PLACE.test(name);
  const label =
    columns.find((column) => isNamed(column) && isLabel(column)) ??
    (first && (isCorner(first) || isPlace(first)) ? first : undefined);
  return columns.map((column) => (column === label ? { ...column, role: "uraian" } : column));
}

/** `Capaian terhadap / Target 2024 (%)`: what was reached of the target, not the target. */
const REACHED_OF =
  /\b(capaian|pencapaian|ketercapaian|realisasi|kemajuan)\b.*\b(terhadap|thd|dari|atas|dibanding(kan)?)\b/i;

const isReachedOf = (parent: string, own: ColumnRole) => own === "target" && REACHED_OF.test(parent);

const SPENDING = /^\W*((progres|kemajuan|realisasi|serapan|penyerapan)\s+)?keuangan\W*$/i;

function buildColumn(sheet: SheetSnapshot, top: number, bottom: number, left: number, index: number): Column {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const words = headerWords(sheet, row, bottom, left, index);
    const isName = words !== "" && !(levels.length > 0 && explainsColumn(words));
    if (isName && words !== levels[levels.length - 1]) levels.push(words);
  }
  const name = levels[levels.length - 1] ?? "";
  const own = roleOfHeader(name);
  const above = levels[levels.length - 2] ?? "";
  // `Progres Keuangan / Rp ribu`: what was spent.
  const isSpending = SPENDING.test(above) && /^\W*(rp|rupiah)\b/i.test(name);
  const parent = levels.length < 2 ? "lain" : isSpending ? "realisasi" : roleOfHeader(above);
  // `TARGET KINERJA / 2025` is a target, `Realisasi / Rp` and `Realisasi / Jumlah` a realisasi; `KLIEN / L` stays what it is.
  const takesParent =
    MEASURE_ROLES.has(parent) &&
    (isUnitOnly(name) || (own === "lain" && /^(\d{1,2}|(tahun\s+)?(19|20)\d\d)$/i.test(name)));
  const parentName = levels[levels.length - 2] ?? "";
  const role = isReachedOf(parentName, own)
    ? "capaian"
    : isPercentUnder(parentName, own)
      ? "persen"
      : isChangeUnder(parentName, own)
        ? "lain"
        : takesParent
          ? parent
          : (own === "lain" && holdsAccounts(sheet, bottom, index)) ||
              (own === "uraian" && holdsCodesOfNames(sheet, bottom, index))
            ? "kode"
            : own;
  return { index, role, header: levels.join(" / "), name, parent: parentName };
}

/** The words over a column in one header row; a wide header counts for every column under it. */
function headerWords(sheet: SheetSnapshot, row: number, bottom: number, left: number, column: number): string {
  const own = wordsAt(sheet, row, column);
  if (own !== "") return own;
  const merge = mergeAt(sheet, row, column);
  if (merge) return wordsAt(sheet, merge.top, merge.left);
  if (row === bottom || wordsAt(sheet, row + 1, column) === "") return "";
  for (let before = column - 1; before >= left; before -= 1) {
    const words = wordsAt(sheet, row, before);
    if (words !== "") return words;
  }
  return "";
}
