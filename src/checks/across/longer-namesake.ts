import type { Name } from "../../tables/same-name";
import { agree, areComparable, isTelling } from "./agreement";
import type { Conflict } from "./conflicts";
import type { Entry } from "./entry";
import type { Fact } from "./fact";

/**
 * `Operasional pemerintah desa` beside a list that holds `Operasional pemerintah desa (ADD)` and `Operasional pemerintah
 * desa dari Dana Desa`: where another row of that list extends the name and prints this very value, that row is meant.
 */
export function withoutLongerNamesakes(conflicts: readonly Conflict[], entries: readonly Entry[]): Conflict[] {
  if (conflicts.length === 0) return [];
  const byList = new Map<string, Entry[]>();
  for (const entry of entries) byList.set(entry.list, [...(byList.get(entry.list) ?? []), entry]);
  const isMeant = (fact: Fact, other: Fact) =>
    (byList.get(other.source.list) ?? []).some(
      ({ name, facts }) => extendsName(name, fact.name) && facts().some((each) => isOf(each, fact, other)),
    );
  return conflicts.flatMap((conflict) => {
    const { fact } = conflict;
    const against = conflict.against.filter((other) => !isMeant(fact, other) && !isMeant(other, fact));
    return against.length > 0 ? [{ ...conflict, against }] : [];
  });
}

/** A figure of another row than the one compared, with the same value and no chance. */
function isOf(each: Fact, fact: Fact, other: Fact): boolean {
  return (
    each.source.row !== other.source.row &&
    each.measure === fact.measure &&
    isTelling(fact) &&
    areComparable(each, fact) &&
    agree(each, fact)
  );
}

function extendsName(longer: Name, { words }: Name): boolean {
  return words.size > 0 && [...words].every((word) => longer.words.has(word));
}
