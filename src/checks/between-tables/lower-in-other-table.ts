import { squeeze } from "../../tables/lexicon";
import { markBehind } from "../../tables/footnote-marks";
import type { Row, Table } from "../../tables/table";
import type { JudgedTable } from "../judge-table";
import type { Judged } from "../constraint";
import { wayOf } from "../equations/noted-polarity";
import { toldPolarity } from "../equations/polarity";
import { asOther, isPrinted, MINIMUM, otherWay } from "../other-polarity";
import { World } from "../worlds/world";

/** What a capaian is computed by where its rows bear it out. */
const OF_CAPAIAN: ReadonlySet<string> = new Set(["capaian", "kolom-quotient"]);

/** A shorter name is that of many things. */
const SHORTEST_NAME = 12;

/** A row that its own table says, in a column or a note, to be better the lower it is, or the higher. */
interface Told {
  table: Table;
  polarity: "lower" | "higher";
  way: "lower" | "upwards" | null;
}

/**
 * `Indikator 4.3 berpolarisasi minimum` below the table of this year, and in that of last year its capaian as if more were
 * better: an indicator of the same name is reckoned in one way. Its own table must say nothing, and the one that does must
 * reckon it so.
 */
export function withLowerInOtherTables(tables: JudgedTable[]): JudgedTable[] {
  const told = toldByName(tables);
  if (told.size === 0) return tables;
  return tables.map((each) => {
    const isOff = (judged: Judged) => isReckonedOtherwise(each.table, judged, told);
    return each.judged.some(isOff)
      ? { ...each, judged: each.judged.map((judged) => (isOff(judged) ? asOther(judged) : judged)) }
      : each;
  });
}

/** The names that are told to be better the lower they are in some table, with all that tables tell of them. */
function toldByName(tables: JudgedTable[]): ReadonlyMap<string, Told[]> {
  const told = new Map<string, Told[]>();
  for (const { table } of tables) {
    for (const row of table.rows) {
      const polarity = row.kind === "data" ? toldPolarity(table, row) : null;
      const name = polarity && nameOf(row);
      if (!polarity || !name) continue;
      told.set(name, [...(told.get(name) ?? []), { table, polarity, way: wayIn(table, row) }]);
    }
  }
  for (const [name, all] of told) if (all.every(({ polarity }) => polarity === "higher")) told.delete(name);
  return told;
}

/** How the row is reckoned, where all its capaian are reckoned in one way. */
function wayIn(table: Table, row: Row): Told["way"] {
  const ways = table.groups
    .filter(({ kind }) => kind === "capaian")
    .flatMap(({ base, realisasi, percents }) =>
      percents.flatMap((percent) => wayOf(table, row, { base, realisasi, percent }) ?? []),
    );
  const [way = null] = ways;
  return ways.every((each) => each === way) ? way : null;
}

function isReckonedOtherwise(
  table: Table,
  { constraint, verdict, alternative }: Judged,
  told: ReadonlyMap<string, Told[]>,
): boolean {
  const { rule, target } = constraint;
  if (!OF_CAPAIAN.has(rule) || verdict !== "rounded" || alternative !== null || target.row.kind !== "data")
    return false;
  if (!constraint.alternatives.some(({ code }) => code === MINIMUM)) return false;
  const others = (told.get(nameOf(target.row)) ?? []).filter((each) => each.table !== table);
  const isLower = others.some(({ way }) => way === "lower") && others.every((each) => each.polarity === "lower");
  if (!isLower || others.some(({ way }) => way === "upwards") || toldPolarity(table, target.row) !== null) return false;
  const complement = otherWay(constraint, false)?.expect(World.asPrinted) ?? null;
  return complement !== null && !isPrinted(constraint, complement);
}

const CODE = /^(?:[A-Z]{1,5}[ .-]?)?\d+(?:\.\d+)*[.)]?\s+/i;

/** Without its code and the mark of a footnote; empty where it is too short to be known again. */
function nameOf({ label }: Row): string {
  const plain = markBehind(label) === null ? label : label.replace(/[\s*\d¹²³⁴⁵⁶⁷⁸⁹()⁾]+$/, "");
  const name = squeeze(plain.trim().replace(CODE, ""));
  return name.length < SHORTEST_NAME ? "" : name;
}
