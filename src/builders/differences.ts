import { readNumber } from "../numbers/read-number";
import { likeness, nameOf } from "../tables/same-name";
import type { Edit } from "../workbook/edit";
import type { CellValue } from "../workbook/snapshot";
import { follow, onSheet } from "./cells";
import type { Plan, PlanLine } from "./plan/plan";

/** Where a sheet no longer says what the sheet it was built from says. */
export interface PlanDifference {
  id: string;
  kind: "added" | "removed" | "renamed" | "unit" | "overwritten" | "elsewhere";
  /** The cell of the sheet that follows; for an indicator that it lacks, the cell of the one it should have. */
  sheet: string;
  cell: string;
  indikator: string;
  old: string;
  new: string;
  /** `null` where a row would have to be added or deleted, which only a person should do. */
  edit: Edit | null;
}

/** Lower is another indicator; names with typing slips are still one. */
const LEAST_ALIKE = 0.75;

/** What differs between a plan and the sheet that was built on it, each with the edit that would settle it. */
export function differencesBetween(source: Plan, copy: Plan): PlanDifference[] {
  const pairs = pairedLines(source, copy);
  const found = pairs.flatMap(([of, in_]) => differencesOfPair(source, of, copy, in_));
  const added = source.lines
    .filter((line) => !pairs.some(([of]) => of === line))
    .map((line) => lacking("added", source.sheet, line));
  const removed = copy.lines
    .filter((line) => !pairs.some(([, in_]) => in_ === line))
    .map((line) => lacking("removed", copy.sheet, line));
  return [...found, ...added, ...removed];
}

function lacking(kind: "added" | "removed", sheet: string, line: PlanLine): PlanDifference {
  const { indikator, indikatorCell: cell } = line;
  const [old, now] = kind === "added" ? ["", indikator] : [indikator, ""];
  return { id: `${kind} ${cell}`, kind, sheet, cell, indikator, old, new: now, edit: null };
}

/** Same names first, then the cell that a target is linked to, then the most alike of what is left. */
function pairedLines(source: Plan, copy: Plan): [PlanLine, PlanLine][] {
  const pairs: [PlanLine, PlanLine][] = [];
  const isFree = (line: PlanLine) => !pairs.some(([of, in_]) => of === line || in_ === line);
  const pairBy = (isPair: (of: PlanLine, in_: PlanLine) => boolean) => {
    for (const in_ of copy.lines.filter(isFree)) {
      const of = source.lines.filter(isFree).find((line) => isPair(line, in_));
      if (of) pairs.push([of, in_]);
    }
  };
  pairBy((of, in_) => of.indikator === in_.indikator && of.sasaran === in_.sasaran);
  pairBy((of, in_) => of.indikator === in_.indikator);
  pairBy((of, in_) => linkedCell(in_, source.sheet) === of.targetCell);
  const alike = source.lines.flatMap((of) =>
    copy.lines.map((in_) => ({ of, in_, score: likeness(nameOf(of.indikator), nameOf(in_.indikator)) })),
  );
  for (const { of, in_, score } of alike.sort((a, b) => b.score - a.score)) {
    if (score >= LEAST_ALIKE && isFree(of) && isFree(in_)) pairs.push([of, in_]);
  }
  return pairs;
}

/** The cell of the source that a target follows; `null` where it holds a constant or follows another sheet. */
function linkedCell({ targetFormula }: PlanLine, sheet: string): string | null {
  const start = onSheet(sheet, "");
  const formula = (targetFormula ?? "").replaceAll("$", "");
  // Excel may leave out quotes or put them in.
  const starts = [start, `'${sheet.replaceAll("'", "''")}'!`];
  for (const each of starts) {
    const at = formula.toLowerCase().indexOf(each.toLowerCase());
    const cell = at < 0 ? null : /^[A-Z]{1,3}\d+/i.exec(formula.slice(at + each.length));
    if (cell) return cell[0].toUpperCase();
  }
  return null;
}

function differencesOfPair(source: Plan, of: PlanLine, copy: Plan, in_: PlanLine): PlanDifference[] {
  const found: PlanDifference[] = [];
  const differ = (kind: PlanDifference["kind"], cell: string, old: string, now: string, edit: Edit | null) =>
    found.push({
      id: `${kind} ${cell}`,
      kind,
      sheet: copy.sheet,
      cell,
      indikator: in_.indikator,
      old,
      new: now,
      edit,
    });
  const write = (cell: string, value: string): Edit => ({ sheet: copy.sheet, cell, value });
  if (of.indikator !== in_.indikator)
    differ("renamed", in_.indikatorCell, in_.indikator, of.indikator, write(in_.indikatorCell, of.indikator));
  if (of.satuan !== in_.satuan)
    differ(
      "unit",
      in_.satuanCell ?? in_.targetCell,
      in_.satuan,
      of.satuan,
      in_.satuanCell ? write(in_.satuanCell, of.satuan) : null,
    );
  const linked = linkedCell(in_, source.sheet);
  if (linked === of.targetCell) return found;
  const isLinked = linked !== null;
  // A table that was never linked, typed by hand, differs only where its target does.
  const wasBuilt = copy.lines.some((line) => linkedCell(line, source.sheet) !== null);
  if (!wasBuilt && isSame(of.target, in_.target)) return found;
  const formula = `=${follow(onSheet(source.sheet, of.targetCell))}`;
  differ(isLinked ? "elsewhere" : "overwritten", in_.targetCell, shown(in_.target), shown(of.target), {
    sheet: copy.sheet,
    cell: in_.targetCell,
    formula,
  });
  return found;
}

/** The same figure or class, however it is printed: `53,51 Indeks` and 53,51; `SANGAT BAIK` and `Sangat Baik -`. */
function isSame(one: CellValue, other: CellValue): boolean {
  const [first, second] = [one, other].map((target) => readNumber(shown(target)));
  if (first?.value && second?.value) return first.value.eq(second.value);
  const words = (target: CellValue) =>
    shown(target)
      .toLowerCase()
      .replace(/[\s\W]+$/, "")
      .trim();
  return words(one) === words(other);
}

/** As the other language of the pane would write the same figure, digits are what is compared. */
function shown(target: CellValue): string {
  if (target === null) return "";
  if (typeof target === "object") return target.error;
  return typeof target === "number" ? String(target).replace(".", ",") : String(target);
}
