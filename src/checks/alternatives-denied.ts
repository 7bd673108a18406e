import { OF_GROSS } from "./equations/percent";
import { type Constraint, judge, type Judged, withParts } from "./constraint";
import { BLANKS_COUNTED } from "./equations/means";
import { withPolarityByMean } from "./polarity-by-mean";
import { World } from "./worlds/world";

/** Readings of an equation that make a figure right by chance: other equations of the table say that they are not meant. */
export function withAlternativesDenied(judged: Judged[]): Judged[] {
  return withPolarityByMean(withGrossDenied(withSumsDenied(withBlanksDenied(judged))));
}

/** So many percentages of one column have to be of what is left of the pagu, where the whole pagu would give another. */
const FEWEST_OF_NET = 4;

/** `99,87%` for every row of the pagu without what is blocked, and `87,28%` for one that would be of the whole pagu. */
function withGrossDenied(judged: Judged[]): Judged[] {
  const ofGross = judged.filter(({ alternative }) => alternative?.code === OF_GROSS);
  const [only, ...more] = ofGross;
  if (!only || more.length > 0) return judged;
  const { column } = only.constraint.target;
  const ofNet = judged.filter(
    ({ constraint, verdict, alternative }) =>
      constraint.target.column === column && alternative === null && verdict === "rounded" && deniesGross(constraint),
  );
  if (ofNet.length < FEWEST_OF_NET) return judged;
  const alternatives = only.constraint.alternatives.filter(({ code }) => code !== OF_GROSS);
  const again = judge(withParts(only.constraint, { alternatives }), World.asPrinted);
  return judged.map((each) => (each === only ? again : each));
}

const deniesGross = (constraint: Constraint) =>
  constraint.alternatives.some((each) => {
    if (each.code !== OF_GROSS) return false;
    const asGross = withParts(constraint, { expect: (world) => each.expect(world), alternatives: [] });
    return judge(asGross, World.asPrinted).verdict === "impossible";
  });

/**
 * A total that lets itself be read as the sum of other rows, in a row that then does not add up: what all its rows come
 * to fits the row as well, and the other reading is chance.
 */
function withSumsDenied(judged: Judged[]): Judged[] {
  const off = judged.filter(({ verdict }) => verdict === "impossible");
  if (off.length === 0) return judged;
  return judged.map((each) => {
    const { constraint, verdict, alternative } = each;
    if (constraint.rule !== "jumlah" || verdict !== "rounded" || !alternative || alternative.isRemarkable) return each;
    const isDenied = off.some((other) => isMendedBy(constraint, other.constraint));
    return isDenied ? judge(withParts(constraint, { alternatives: [] }), World.asPrinted) : each;
  });
}

/** The other equation is about the total, across its row, and comes out with the sum in its place. */
function isMendedBy(total: Constraint, other: Constraint): boolean {
  const { target } = total;
  const isAcross = other.inputs.every(({ row }) => row === target.row) && other.target.row === target.row;
  if (!isAcross || !other.inputs.some(({ cell }) => cell === target.cell)) return false;
  const sum = total.expect(World.asPrinted);
  return (
    sum !== null && judge(other, World.asPrinted.with(target, sum.value, target.reading.decimals)).verdict === "rounded"
  );
}

/**
 * `2,39` for the mean of 3,22, `-`, 3,08 and 3,27: divided by four, it lies below all that it is the mean of, and the means
 * beside it leave out what was not measured.
 */
function withBlanksDenied(judged: Judged[]): Judged[] {
  const counted = judged.filter(({ alternative }) => alternative?.code === BLANKS_COUNTED);
  const [only, ...more] = counted;
  if (!only || more.length > 0) return judged;
  // Put together only where they are asked for: for most equations nobody ever asks.
  const ofBlanks = judged.filter(({ constraint }) =>
    constraint.alternatives.some(({ code }) => code === BLANKS_COUNTED),
  );
  const leftOut = ofBlanks.filter(
    ({ constraint, verdict, alternative }) =>
      verdict !== "impossible" &&
      alternative === null &&
      (areBeside(constraint, only.constraint) || (areMeans(constraint) && isMeasured(only.constraint))),
  );
  if (leftOut.length === 0 || !liesOutside(only.constraint)) return judged;
  const alternatives = only.constraint.alternatives.filter(({ code }) => code !== BLANKS_COUNTED);
  const again = judge(withParts(only.constraint, { alternatives }), World.asPrinted);
  return judged.map((each) => (each === only ? again : each));
}

/** Means of one row of means, or of one column of them. */
const areBeside = (one: Constraint, other: Constraint) =>
  one.rule === other.rule && (one.target.row === other.target.row || one.target.column === other.target.column);

const areMeans = ({ kind, alternatives }: Constraint) =>
  kind === "rata-rata" && alternatives.some(({ code }) => code === BLANKS_COUNTED);

/** What is printed with decimals was measured: of nothing counted a dash may stand for none. */
const isMeasured = ({ inputs }: Constraint) => inputs.every(({ reading }) => reading.decimals > 0);

function liesOutside({ target, inputs }: Constraint): boolean {
  const printed = target.reading.value;
  const values = inputs.map(({ reading }) => reading.value);
  return values.every((value) => value.gt(printed)) || values.every((value) => value.lt(printed));
}
