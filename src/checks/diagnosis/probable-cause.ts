import type { CheckStrings } from "../../strings/checks";
import type { Table } from "../../tables/table";
import { type Constraint, withParts } from "../constraint";
import type { Cause } from "../finding";
import { OFFICE_CAPAIAN } from "../office/capaian-ways";
import { averagedRows } from "./averaged-rows";
import type { Blame } from "./blame";
import { causeOfPercent } from "./cause-of-percent";
import { otherPolarity } from "./cause-of-polarity";
import { causeOfSum } from "./cause-of-sum";
import { weightsOfAnotherYear } from "./cause-of-weight";
import { copiedFromRow } from "./copied-figure";
import { slipOf } from "./typing-slips";

/** How the figure probably came to be wrong; each kind of equation has slips of its own. */
export function probableCause(table: Table, blame: Blame, words: CheckStrings): Cause | null {
  const { figure, constraint, swappedWith } = blame;
  if (swappedWith) {
    const text = words.columnsSwapped(swappedWith.column.name, figure.column.name);
    return { code: "columns-swapped", text, cells: [swappedWith.cell] };
  }
  if (figure.cell !== constraint.target.cell) return slipOf(figure, blame.expected, words);
  switch (constraint.rule) {
    case "capaian":
    case "serapan":
      return causeOfPercent(table, blame, words);
    case OFFICE_CAPAIAN:
      return otherPolarity(blame, words) ?? causeOfPercent(table, blame, words);
    case "jumlah":
    case "sumber-dana":
      return causeOfSum(table, blame, words);
    case "bobot-ikpa":
      return weightsOfAnotherYear(blame, words);
    case "kolom-quotient":
      return causeOfPercent(table, { ...blame, constraint: turnedRound(constraint) }, words);
    case "kolom-ratio":
      return (
        averagedRows(table, figure, words) ??
        copiedFromRow(table, figure, words) ??
        slipOf(figure, blame.expected, words)
      );
    default: {
      const sum = blame.settled.find(({ rule, target }) => rule === "jumlah" && target.cell === figure.cell);
      const ofSum = sum ? causeOfSum(table, { ...blame, constraint: sum }, words) : null;
      return ofSum ?? copiedFromRow(table, figure, words) ?? slipOf(figure, blame.expected, words);
    }
  }
}

/** A quotient names its numerator first, a capaian its target. */
function turnedRound(constraint: Constraint): Constraint {
  return withParts(constraint, { inputs: [...constraint.inputs].reverse() });
}
