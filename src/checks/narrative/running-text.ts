import { findFigures } from "../../sentences/find-figures";
import { mentionsIn } from "../../sentences/read-mentions";
import { joinWrappedLines, splitSentences } from "../../sentences/split-sentences";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Finding } from "../finding";
import type { TextCell } from "../text-cells";
import { changesToldApart } from "./changes/change-told-apart";
import { directionsOfResults } from "./changes/direction-of-result";
import { changesSlipped } from "./changes/change-slipped";
import { changesSinceToldLevel } from "./changes/change-since-told-level";
import { complementsToldApart, shareShown } from "./parts/complement";
import { differencesOfBoth } from "./changes/difference-concluded";
import { flowToldApart } from "./flow/flow-told-apart";
import { sharesOfBothParts } from "./shares/both-parts";
import { doneAndOpen } from "./parts/done-and-open";
import { growthsOfToldLevel } from "./changes/growth-of-told-level";
import { meansPerMonth } from "./flow/mean-per-month";
import { partsByDivision } from "./parts/parts-by-division";
import { partsBeyondWhole } from "./parts/parts-beyond-whole";
import { percentsOfToldChanges } from "./changes/percent-of-told-change";
import { pointsToldRelative } from "./changes/points-told-relative";
import { partsOfNamedWhole } from "./parts/parts-of-named-whole";
import { partsToldApart } from "./parts/parts-told-apart";
import { ratiosOfFlow } from "./flow/ratio-of-flow";
import { findingOf } from "./remark";
import { restsByShare } from "./parts/rest-by-share";
import { restsToldApart } from "./parts/rest-told-apart";
import { scaleSlips } from "./scale-slip";
import { terbilangsApart } from "./names/terbilang-apart";
import { sharesAmongThem } from "./shares/share-among-them";
import { sharesOfDoneWhole } from "./shares/share-of-done-whole";
import { sharesOfListed } from "./shares/share-of-listed";
import { sharesOfNamedPagu } from "./money/share-of-named-pagu";
import { sharesOfNamedWhole } from "./shares/share-of-named-whole";
import { sharesOfPartsBefore } from "./shares/share-of-parts-before";
import { sharesOfTarget } from "./targets/share-of-target";
import { sharesOfToldWhole } from "./shares/share-of-told-whole";
import { sharesOfOneWhole } from "./shares/shares-of-one-whole";
import { shortOfGoals } from "./targets/short-of-goal";
import { slipsOfShares } from "./shares/slip-of-share";
import { silpaOfBalance } from "./money/silpa";
import { sharesWithoutBlocked } from "./money/without-blocked";
import type { RunningRemark, RunningSentence } from "./running-sentence";

/**
 * What is wrong between sentences that follow one another, in one cell or in cells below one another. Of a cell in which
 * something is wrong already nothing more is said: the mistake is known.
 */
export function runningTextFindings(
  cells: readonly TextCell[],
  found: readonly Finding[],
  words: NarrativeStrings,
): Finding[] {
  const wrong = new Set(
    found.flatMap(({ severity, sheet, cell }) => (severity === "info" ? [] : [`${sheet}!${cell}`])),
  );
  return runsOf(cells).flatMap((run) => {
    const shares = sharesOfOneWhole(run, words);
    // A part that its own share calls wrong makes the whole of the parts no wrong one.
    const isExplained = ({ remark }: RunningRemark) =>
      shares.some((share) => share.remark.kind === "angka" && remark.source.includes(share.remark.printed.trim()));
    const parts = partsToldApart(run, words).filter((each) => !isExplained(each));
    const remarks = [
      ...parts,
      ...flowToldApart(run, words).filter((each) => !parts.some(({ at }) => at.place.cell === each.at.place.cell)),
      ...meansPerMonth(run, words),
      ...ratiosOfFlow(run, words),
      ...partsBeyondWhole(run, words),
      ...doneAndOpen(run, words),
      ...partsOfNamedWhole(run, words),
      ...partsByDivision(run, words),
      ...complementsToldApart(run, words),
      ...run.flatMap((sentence) => shareShown(sentence, words)),
      ...shares,
      ...sharesOfToldWhole(run, words),
      ...sharesOfNamedWhole(run, words),
      ...sharesOfDoneWhole(run, words),
      ...sharesAmongThem(run, words),
      ...sharesOfListed(run, words),
      ...sharesOfTarget(run, words),
      ...sharesOfNamedPagu(run, words),
      ...changesToldApart(run, words),
      ...changesSinceToldLevel(run, words),
      ...changesSlipped(run, words),
      ...directionsOfResults(run, words),
      ...growthsOfToldLevel(run, words),
      ...restsToldApart(run, words),
      ...restsByShare(run, words),
      ...differencesOfBoth(run, words),
      ...silpaOfBalance(run, words),
      ...sharesWithoutBlocked(run, words),
      ...scaleSlips(run, words),
      ...percentsOfToldChanges(run, words),
      ...pointsToldRelative(run, words),
      ...shortOfGoals(run, words),
      ...sharesOfPartsBefore(run, words),
      ...terbilangsApart(run, words),
    ];
    // Where something of a cell is told to be mistyped, nothing is said of its shares.
    const isTold = ({ at }: RunningRemark) => remarks.some((each) => each.at.place.cell === at.place.cell);
    const lastly = [...sharesOfBothParts(run, words), ...slipsOfShares(run, words)].filter((each) => !isTold(each));
    return toldOnce([...remarks, ...lastly])
      .filter(({ at: { place } }) => !wrong.has(`${place.sheet}!${place.cell}`))
      .map(({ at, remark }) => findingOf(at.place, remark));
  });
}

/** Two readers may come to the same: of one figure one thing is said. */
function toldOnce(remarks: RunningRemark[]): RunningRemark[] {
  const told = new Set<string>();
  return remarks.filter(({ at: { place }, remark: { printed } }) => {
    const figure = `${place.sheet}!${place.cell} ${printed}`;
    return !told.has(figure) && told.add(figure);
  });
}

/** The sentences of cells that stand below one another without a gap. */
function runsOf(cells: readonly TextCell[]): RunningSentence[][] {
  const runs: RunningSentence[][] = [];
  let last: TextCell | null = null;
  // Sheets one after the other: chapters begin in the same cells.
  const sheets = new Map([...new Set(cells.map(({ sheet }) => sheet))].map((sheet, at) => [sheet, at]));
  const placeOf = ({ sheet }: TextCell) => sheets.get(sheet) ?? 0;
  const inOrder = [...cells].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      one.position.column - other.position.column ||
      one.position.row - other.position.row,
  );
  for (const cell of inOrder) {
    const goesOn =
      last !== null &&
      last.sheet === cell.sheet &&
      last.position.column === cell.position.column &&
      cell.position.row === last.position.row + 1;
    const run = goesOn ? runs.at(-1) : undefined;
    if (run) run.push(...sentencesOf(cell));
    else runs.push(sentencesOf(cell));
    last = cell;
  }
  return runs;
}

function sentencesOf({ sheet, cell, text: printed }: TextCell): RunningSentence[] {
  const text = joinWrappedLines(printed);
  const found = findFigures(text);
  return splitSentences(text).map((sentence) => ({
    place: { sheet: sheet.name, cell },
    text: sentence.text,
    mentions: mentionsIn(sentence, found),
  }));
}
