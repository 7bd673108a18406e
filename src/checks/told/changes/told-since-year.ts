import { yearsIn } from "../../../numbers/years-in";
import { comparisonBefore, type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import { spelled } from "../told-sentence";

/** `dibandingkan tahun 2023.`, `dari tahun sebelumnya,`: and no figure of that year behind it. */
const SINCE =
  /^\s*(?:[a-z]+\s+){0,2}?(?:(?:di)?banding(?:kan)?|jika dibandingkan|dari(?:pada)?)\s+(?:dengan\s+)?(?:(?:realisasi|capaian|kondisi|jumlah|akhir|pada|di)\s+)*tahun\s+(?:(20\d\d)|lalu|sebelumnya)\s*(?:[,.;:)]|$)/i;

/** `Dibandingkan tahun 2022, realisasi PNBP turun`: it opens the sentence, and what changed was told in the one before. */
const OPENS_WITH_YEAR =
  /^\W*(?:(?:jika|bila|apabila)\s+)?(?:di)?banding(?:kan)?\s+(?:dengan\s+)?(?:(?:realisasi|capaian|kondisi|akhir|pada|di)\s+)*tahun\s+(20\d\d)\s*,?\s*([^,;.\d]{3,60}?)\s*$/i;

/** A change told of a figure since another year: `120 laporan pada tahun 2024, lebih banyak 18 laporan dibandingkan tahun 2023`. */
export interface ToldSinceYear {
  of: Mention;
  change: Mention;
  direction: Direction;
  year: string;
  since: string;
  /** No year is named but the other one: it is taken for the year behind that. */
  isAssumed?: true;
}

/** What the figure at this place of its sentence tells as a change; `before` are the figures of the sentence before. */
export function toldSinceYear(
  mentions: readonly Mention[],
  at: number,
  before: readonly Mention[],
): ToldSinceYear | null {
  return changeBehind(mentions, at) ?? (at === 0 ? changeOfOneBefore(mentions[0], before) : null);
}

function changeBehind(mentions: readonly Mention[], at: number): ToldSinceYear | null {
  const change = mentions[at];
  const before = mentions[at - 1];
  const of = before?.isJoined ? mentions[at - 2] : before;
  if (!change || !of || change.isCut || of.isCut || change.isResult || !isOfOneKind(of, change)) return null;
  const direction = directionBefore(change.lead) ?? comparisonBefore(change.lead);
  const said = SINCE.exec(change.behind);
  const [year, ...others] = yearsIn(
    mentions
      .slice(0, at + 1)
      .map(({ lead }) => lead)
      .join(" "),
  );
  if (!direction || !said || others.length > 0) return null;
  if (year === undefined && said[1] !== undefined)
    return { of, change, direction, year: String(Number(said[1]) + 1), since: said[1], isAssumed: true };
  if (year === undefined) return null;
  const since = said[1] ?? String(Number(year) - 1);
  return Number(since) < Number(year) ? { of, change, direction, year, since } : null;
}

function changeOfOneBefore(change: Mention | undefined, before: readonly Mention[]): ToldSinceYear | null {
  const [of] = before;
  const direction = change && directionBefore(change.lead);
  if (!change || !of || !direction || [change, of].some(({ isCut, isResult }) => isCut || isResult)) return null;
  const [, since, subject = ""] = OPENS_WITH_YEAR.exec(change.lead.slice(0, direction.index)) ?? [];
  const isPercent = change.figure.unit === "%" && of.figure.unit !== "%";
  if (since === undefined || !(isPercent || isOfOneKind(of, change)) || of.measure === "target") return null;
  const year = String(Number(since) + 1);
  const named = spelled(subject)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD);
  const said = spelled(of.lead);
  const isSubject = named.length > 0 && named.every((word) => said.includes(` ${word} `));
  return isSubject && yearsIn(of.lead).every((each) => each === year) ? { of, change, direction, year, since } : null;
}

const SHORTEST_WORD = 4;

const isOfOneKind = (of: Mention, change: Mention) =>
  change.figure.unit !== "%" &&
  (of.figure.unit === change.figure.unit || change.figure.unit === "Poin") &&
  change.figure.unit !== null;
