import { changesSince } from "../../../sentences/change-since";
import { directionBefore } from "../../../sentences/direction";
import { type FlowRole, flowRoleOf } from "../../../sentences/flow-role";
import type { Mention } from "../../../sentences/mention";
import { isCount } from "../counts";
import type { RunningSentence } from "../running-sentence";

/** A count of what came in, was done or is left, and where it is told. */
export interface FlowCount {
  role: FlowRole;
  mention: Mention;
  at: RunningSentence;
  /** Which of the cells of the text, from its beginning. */
  cell: number;
  /** Which of its sentences, from its beginning. */
  sentence: number;
}

/** Behind these words a count is of another time than the text. */
const OF_ANOTHER_TIME =
  /\b(?:(?:jika|bila|apabila)?\s*di\s?banding(?:kan)?|semula|periode\s+yang\s+sama|tahun\s+(?:lalu|sebelum\w*)\s+yang)\b/i;

/** `sehingga beban perkara menjadi`: what a load came to is the load. */
const LOAD_CAME_TO = /\bbeban\s+(?:[a-z]+\s+){0,3}?menjadi\s*(?:sebesar|sebanyak|sejumlah)?\s*$/i;

/** The counts of a text whose words say which part of the flow they are; those that are compared with are left out. */
export function flowCounts(run: RunningSentence[]): FlowCount[] {
  const cells = cellsOf(run);
  const years = yearsOf(run, cells);
  return run.flatMap((at, sentence) => {
    const cell = cells[sentence] ?? 0;
    const compared = new Set(changesSince(at.mentions).map(({ earlier }) => earlier));
    return at.mentions.flatMap((mention, index) => {
      const isStated = !mention.isResult || LOAD_CAME_TO.test(mention.lead);
      const isTold = isCount(mention) && !compared.has(mention) && !directionBefore(mention.lead) && isStated;
      const isLevel = isTold && !OF_ANOTHER_TIME.test(mention.lead);
      const percent = percentOf(at.mentions[index - 1], mention);
      const told = percent ? { lead: percent.lead, behind: "" } : mention;
      const role = isLevel ? flowRoleOf(told, years[cell] ?? null) : null;
      return role ? [{ role, mention, at, cell, sentence }] : [];
    });
  });
}

/** `memutus 99,10% dari beban tersebut (19.233 perkara)`: the words before the percentage say what was counted. */
const percentOf = (before: Mention | undefined, { lead }: Mention) =>
  before?.figure.unit === "%" && /^\s*dari\b/i.test(lead) ? before : undefined;

/** Of every sentence the number of its cell. */
export function cellsOf(run: RunningSentence[]): number[] {
  let cell = 0;
  return run.map(({ place }, at) => {
    if (at > 0 && run[at - 1]?.place.cell !== place.cell) cell += 1;
    return cell;
  });
}

/** The year that a cell speaks of: the latest that it names, or that of the cell before. */
function yearsOf(run: RunningSentence[], cells: number[]): (number | null)[] {
  const years: (number | null)[] = [];
  for (const [at, { text }] of run.entries()) {
    const cell = cells[at] ?? 0;
    const named = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
    const known = years[cell] === undefined ? [] : [years[cell]];
    const latest = Math.max(...named, ...known.filter((year): year is number => year !== null));
    years[cell] = Number.isFinite(latest) && named.length > 0 ? latest : (years[cell] ?? years[cell - 1] ?? null);
  }
  return years;
}
