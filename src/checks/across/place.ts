import type { Fact } from "./fact";

/** More places than this are not read. */
const MOST_NAMED = 4;

export function placeOf(fact: Pick<Fact, "sheet" | "cell">): string {
  return `${fact.sheet}!${fact.cell}`;
}

/** `T04!E6, T06!D5, T08!C5`: where the other value stands, one place a list. */
export function placesOf(facts: Fact[]): string {
  const lists = new Map(facts.map((fact) => [fact.source.list, placeOf(fact)]));
  const places = [...new Set(lists.values())];
  const named = places.slice(0, MOST_NAMED).join(", ");
  return places.length > MOST_NAMED ? `${named} (+${places.length - MOST_NAMED})` : named;
}
