import type { AcrossStrings } from "../../strings/across";
import { likeness, nameOf } from "../../tables/same-name";
import type { Finding } from "../finding";
import type { Entry } from "./entry";
import { slug } from "../slug";

/** Where an indicator stands under a sasaran. */
interface Placed {
  sheet: string;
  cell: string;
  words: string;
  list: string;
  indicator: string;
}

/** So many lists must put the indicator under the other sasaran. */
const FEWEST_LISTS = 2;

/**
 * An indicator under the sasaran of another indicator: a warning, told only where that sasaran is seen to belong
 * elsewhere and at least two lists agree on the right one.
 */
export function otherSasaran(groups: Entry[][], words: AcrossStrings): Finding[] {
  const placed = groups.map(placesOfGroup);
  return placed.flatMap((places, index) => {
    const variants = byVariant(places);
    const [main, ...others] = [...variants].sort((a, b) => score(b, index) - score(a, index));
    if (!main || others.length === 0 || listsOf(main).size < FEWEST_LISTS) return [];
    return others
      .filter((variant) => !isNear(main, variant) && belongsElsewhere(variant, index))
      .flatMap((variant) => variant.map((place) => report(place, main, words)));
  });

  function score(variant: Placed[], index: number): number {
    return listsOf(variant).size - (belongsElsewhere(variant, index) ? 100 : 0);
  }

  function belongsElsewhere(variant: Placed[], index: number): boolean {
    const [first] = variant;
    if (!first) return false;
    const key = nameOf(first.words).key;
    const ownLists = listsOf(variant);
    return placed.some(
      (places, at) =>
        at !== index && places.some((place) => !ownLists.has(place.list) && nameOf(place.words).key === key),
    );
  }
}

function placesOfGroup(entries: Entry[]): Placed[] {
  const seen = new Set<string>();
  return entries.flatMap(({ sheet, sasaran, list, label }) => {
    if (!sasaran || seen.has(`${sheet}!${sasaran.cell}`)) return [];
    seen.add(`${sheet}!${sasaran.cell}`);
    return [{ sheet, cell: sasaran.cell, words: sasaran.words, list, indicator: label }];
  });
}

function byVariant(places: Placed[]): Placed[][] {
  const variants: Placed[][] = [];
  for (const place of places) {
    const same = variants.find(([first]) => first && likeness(nameOf(first.words), nameOf(place.words)) > 0);
    if (same) same.push(place);
    else variants.push([place]);
  }
  return variants;
}

const listsOf = (places: Placed[]) => new Set(places.map((place) => place.list));

/** Half of the words in common: the same sasaran, told a little differently. */
function isNear(main: Placed[], variant: Placed[]): boolean {
  const [a, b] = [main[0], variant[0]];
  if (!a || !b) return true;
  const [one, other] = [nameOf(a.words).words, nameOf(b.words).words];
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 2 > Math.min(one.size, other.size);
}

function report(place: Placed, main: Placed[], words: AcrossStrings): Finding {
  const expected = main[0]?.words ?? "";
  const places = main.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return {
    id: ["sasaran-lain", slug(place.sheet), slug(place.indicator)].join("/"),
    rule: "sasaran-lain",
    kind: "silang",
    severity: "warning",
    sheet: place.sheet,
    cell: place.cell,
    related: places.slice(0, 12),
    printed: place.words,
    expected,
    explanation: words.otherSasaran(place.indicator, place.words, expected, places.slice(0, 4).join(", ")),
    cause: null,
    trace: [],
    source: places.slice(0, 4).join(", "),
    fix: null,
  };
}
