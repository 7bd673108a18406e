import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { type FlowRole, flowRolesIn } from "../../../sentences/flow-role";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, lessThan, percentages, readingsOf } from "../expectation";
import { cellsOf, type FlowCount, flowCounts } from "./flow-counts";
import { areOfOneKind } from "./flow-kinds";
import { valueOf } from "./flow-ledger";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "../shares/share-remark";

const IS_RATIO =
  /\b(?:rasio\s+(?:produkti[fv]itas|penyelesaian|perbandingan)|clearance\s+rate|tingkat\s+(?:keberhasilan|penyelesaian)|persentase\s+penyelesaian)\b/i;
const COMPARES = /\b(?:membandingkan|perbandingan|dibandingkan\s+dengan\s+jumlah)\b/i;
const OF_ANOTHER = /\b(?:di)?target\w*|\b(?:naik|turun|meningkat|menurun|lebih)\b|\btahun\s+(?:lalu|sebelum\w*)\b/i;

/** How many cells above the ratio its counts may be told. */
const CELLS_BACK = 2;

/** Farther off a ratio is of something else than the two counts. */
const MOST_POINTS_OFF = 15;

/** So many digits of a ratio are no chance. */
const FEWEST_DIGITS = 3;

/** What is commonly compared: what was done of what there was to do, what was sent out of what came in. */
const COMMON: [FlowRole, FlowRole][] = [
  ["done", "load"],
  ["sent", "incoming"],
  ["done", "incoming"],
];

/** `memutus 7.786 perkara … . Rasio produktivitas (perbandingan perkara yang diputus dengan beban) sebesar 70,35%` */
export function ratiosOfFlow(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  if (!run.some(({ text }) => IS_RATIO.test(text))) return [];
  const cells = cellsOf(run);
  const counts = flowCounts(run);
  return run.flatMap((at, index) => {
    const cell = cells[index] ?? 0;
    const near = counts.filter((each) => each.cell <= cell && each.cell >= cell - CELLS_BACK && valueOf(each).gt(0));
    return at.mentions.flatMap((percent) =>
      IS_RATIO.test(percent.lead) && isRatio(percent) ? judge(at, percent, near, cell, words) : [],
    );
  });
}

const isRatio = ({ figure, lead, isCut }: Mention) => figure.unit === "%" && !isCut && !OF_ANOTHER.test(lead);

interface Ratio {
  part: FlowCount;
  whole: FlowCount;
}

function judge(
  at: RunningSentence,
  percent: Mention,
  near: FlowCount[],
  cell: number,
  words: NarrativeStrings,
): RunningRemark[] {
  const { figure } = percent;
  const all = near.flatMap((part) => near.flatMap((whole) => waysOf({ part, whole })));
  if (bestAgreement(figure, [...all, ...lessThan(HUNDRED, all), ...withTwoParts(near)]) !== "impossible") return [];
  const said = [...new Set(flowRolesIn(percent.lead))];
  const [one, other] = said;
  const named: [FlowRole, FlowRole][] =
    COMPARES.test(at.text) && one && other && said.length === 2
      ? [
          [one, other],
          [other, one],
        ]
      : [];
  const sure = named.flatMap(([part, whole]) => ratioOf(part, whole, near, cell));
  const closest = sure.filter((each) => shareOf(each).minus(figure.reading.value).abs().lte(MOST_POINTS_OFF));
  const slipped = [...sure, ...COMMON.flatMap(([part, whole]) => ratioOf(part, whole, near, cell))].filter((each) =>
    isSlip(figure.reading.value, shareOf(each), figure.reading.decimals),
  );
  const ratio = slipped[0] ?? closest[0];
  if (!ratio) return [];
  const [part, whole] = [ratio.part.mention.figure, ratio.whole.mention.figure];
  const about = `rasio ${percent.lead.slice(-40)}`;
  return [{ at, remark: shareRemark(figure, part, whole, shareOf(ratio), about, words) }];
}

const shareOf = ({ part, whole }: Ratio) => valueOf(part).div(valueOf(whole)).times(HUNDRED);

const waysOf = ({ part, whole }: Ratio) =>
  part === whole ? [] : percentages(readingsOf(part.mention.figure), readingsOf(whole.mention.figure));

/** What was done and what was withdrawn may be counted together. */
function withTwoParts(near: FlowCount[]) {
  const [done, withdrawn] = (["done", "withdrawn"] as const).map((role) => near.filter((each) => each.role === role));
  return (done ?? []).flatMap((one) =>
    (withdrawn ?? []).flatMap((other) =>
      near.map((whole) => {
        const value = valueOf(one).plus(valueOf(other)).div(valueOf(whole)).times(HUNDRED);
        return { value, possible: { low: value, high: value } };
      }),
    ),
  );
}

/** Both told once, in the cell itself where it tells them. */
function ratioOf(part: FlowRole, whole: FlowRole, near: FlowCount[], cell: number): Ratio[] {
  const [above, below] = [part, whole].map((role) => {
    const told = near.filter((each) => each.role === role);
    const own = told.filter((each) => each.cell === cell);
    const meant = own.length > 0 ? own : told;
    return new Set(meant.map((each) => valueOf(each).toFixed())).size === 1 ? meant[0] : undefined;
  });
  const isAlike = above && below && [above, below].every(({ mention }) => mention.figure.unit !== null);
  return isAlike && areOfOneKind([above, below]) && above.mention.figure.unit === below.mention.figure.unit
    ? [{ part: above, whole: below }]
    : [];
}

function isSlip(printed: Decimal, right: Decimal, decimals: number): boolean {
  const [shown, wanted] = [printed.toFixed(decimals), right.toFixed(decimals)];
  return shown.replace(/\D/g, "").length >= FEWEST_DIGITS && isDigitAway(shown, wanted);
}
