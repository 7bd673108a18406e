import type { AcrossStrings } from "../../strings/across";
import type { Finding } from "../finding";
import { agree, isTelling } from "./agreement";
import type { Entry } from "./entry";
import { slug } from "../slug";

/** One activity with one amount under two codes: a warning at the later place, since either may be the slip. */
export function otherCodes(groups: Entry[][], words: AcrossStrings): Finding[] {
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const rows = group.filter(({ codeCell, code }) => codeCell && code.length >= 2);
    return rows.flatMap((here, index) =>
      rows.slice(0, index).flatMap((there) => {
        if (!here.codeCell || !there.codeCell || here.list === there.list) return [];
        const place = `${here.sheet}!${here.codeCell.cell}`;
        if (told.has(place) || continues(here.code, there.code)) return [];
        if (here.name.key !== there.name.key || !shareAnAmount(here, there)) return [];
        told.add(place);
        const otherPlace = `${there.sheet}!${there.codeCell.cell}`;
        const finding: Finding = {
          id: ["kode-lain", slug(here.sheet), slug(here.label), slug(here.codeCell.words)].join("/"),
          rule: "kode-lain",
          kind: "silang",
          severity: "warning",
          sheet: here.sheet,
          cell: here.codeCell.cell,
          related: [otherPlace],
          printed: here.codeCell.words,
          expected: there.codeCell.words,
          explanation: words.otherCode(here.label, here.codeCell.words, there.codeCell.words, otherPlace),
          cause: null,
          trace: [],
          source: otherPlace,
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

function shareAnAmount(here: Entry, there: Entry): boolean {
  const amounts = here.facts().filter(({ measure }) => measure === "pagu" || measure === "realisasi-anggaran");
  const others = there.facts();
  return amounts.some((fact) =>
    others.some((other) => other.measure === fact.measure && isTelling(fact) && agree(fact, other)),
  );
}
