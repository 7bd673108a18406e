import type { AcrossStrings } from "../../strings/across";
import { keyOf } from "../../tables/same-name";
import type { Finding } from "../finding";
import { agree, isTelling } from "./agreement";
import type { Fact } from "./fact";
import { placeOf } from "./place";
import { byRow } from "./row-facts";
import { slug } from "./slug";

/** One activity with one amount under two codes: a warning at the later place, since either may be the slip. */
export function otherCodes(groups: Fact[][], words: AcrossStrings): Finding[] {
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const rows = byRow(group).filter(([first]) => first?.codeCell && first.code.length >= 2);
    return rows.flatMap((here, index) =>
      rows.slice(0, index).flatMap((there) => {
        const [fact, other] = [here[0], there[0]];
        if (!fact?.codeCell || !other?.codeCell || fact.source.list === other.source.list) return [];
        const place = `${fact.sheet}!${fact.codeCell.cell}`;
        if (told.has(place) || continues(fact.code, other.code)) return [];
        if (keyOf(fact.name) !== keyOf(other.name) || !shareAnAmount(here, there)) return [];
        told.add(place);
        const otherPlace = `${other.sheet}!${other.codeCell.cell}`;
        const finding: Finding = {
          id: ["kode-lain", slug(fact.sheet), slug(fact.label), slug(fact.codeCell.words)].join("/"),
          rule: "kode-lain",
          kind: "silang",
          severity: "warning",
          sheet: fact.sheet,
          cell: fact.codeCell.cell,
          related: [otherPlace],
          printed: fact.codeCell.words,
          expected: other.codeCell.words,
          explanation: words.otherCode(fact.label, fact.codeCell.words, other.codeCell.words, otherPlace),
          cause: null,
          trace: [],
          source: placeOf(other),
          fix: null,
        };
        return [finding];
      }),
    );
  });
}

/** `3260.BDB` and `3260.BDB.1` are one code told to different depths. */
function continues(one: string[], other: string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((part, index) => part === other[index]);
}

function shareAnAmount(here: Fact[], there: Fact[]): boolean {
  const amounts = here.filter((fact) => fact.measure === "pagu" || fact.measure === "realisasi-anggaran");
  return amounts.some((fact) =>
    there.some((other) => other.measure === fact.measure && isTelling(fact) && agree(fact, other)),
  );
}
