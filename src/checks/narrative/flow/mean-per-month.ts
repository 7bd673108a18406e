import { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { formatShort } from "../../../numbers/format-number";
import { flowRoleOf } from "../../../sentences/flow-role";
import type { Mention } from "../../../sentences/mention";
import { monthsOfPeriod } from "../../../sentences/months-of-period";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../expectation";
import { cellsOf, type FlowCount, flowCounts } from "./flow-counts";
import { nameSameKinds, ownWords } from "./flow-kinds";
import { valueOf } from "./flow-ledger";
import type { RunningRemark, RunningSentence } from "../running-sentence";

const MEAN = /\b(?:rerata|rata-rata)\b/i;
const PER_MONTH = /\b(?:per\s?bulan(?:nya)?|(?:setiap|tiap)\s+bulan(?:nya)?)\b/i;
/** Words of the mean, which say nothing of what it is a mean of. */
const OF_THE_MEAN = /\b(?:rerata|rata-rata|per\s?bulan(?:nya)?|(?:dalam\s+)?(?:setiap|tiap)\s+bulan(?:nya)?)\b/gi;
const OF_OTHERS =
  /\bper\s+(?!bulan)[a-z]+|\b(?:tahun|bulan|periode)\s+(?:lalu|sebelum\w*|depan)\b|\b(?:di)?target\w*|\bjika\b|\bmasing-masing\b/i;

/** How many cells above the mean its total may be told. */
const CELLS_BACK = 3;

/** Farther off the mean is of something else than the total. */
const MOST_OFF = 0.1;

/** `menangani 18.753 perkara selama Januari—Juli. Rerata beban perkara per bulannya 2.679`: a total, its months and their mean. */
export function meansPerMonth(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  if (!run.some(({ text }) => MEAN.test(text) && PER_MONTH.test(text))) return [];
  const cells = cellsOf(run);
  const counts = flowCounts(run);
  return run.flatMap((at, index) => {
    if (!MEAN.test(at.text) || !PER_MONTH.test(at.text)) return [];
    return at.mentions.flatMap((mean) => {
      const role = isMean(mean, at)
        ? flowRoleOf({ lead: mean.lead.replace(OF_THE_MEAN, " "), behind: "" }, null)
        : null;
      const totals = counts.filter(
        (each) =>
          each.role === role &&
          isBehind(cells[index] ?? 0, each) &&
          isAlike(each.mention, mean) &&
          nameSameKinds(ownWords({ mention: mean }), ownWords(each)),
      );
      return judge(at, mean, totals, run, words);
    });
  });
}

const isBehind = (cell: number, total: FlowCount) => total.cell <= cell && total.cell >= cell - CELLS_BACK;

const isAlike = ({ figure: total }: Mention, { figure: mean }: Mention) =>
  total.unit === mean.unit || total.unit === null || mean.unit === null;

function isMean({ figure, lead, behind }: Mention, { text }: RunningSentence): boolean {
  const near = `${lead} ${/^[^,;.]*/.exec(behind)?.[0] ?? ""}`;
  const isToldHere =
    MEAN.test(lead) && (PER_MONTH.test(near) || /^\W*(?:dalam\s+)?(?:setiap|tiap)\s+bulan/i.test(text));
  const years = new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return isToldHere && years.size <= 1 && !OF_OTHERS.test(near) && figure.unit !== "%" && figure.reading.scale === 1;
}

function judge(
  at: RunningSentence,
  { figure, lead }: Mention,
  totals: FlowCount[],
  run: RunningSentence[],
  words: NarrativeStrings,
): RunningRemark[] {
  const [total] = totals;
  if (!total || new Set(totals.map((each) => valueOf(each).toFixed())).size > 1) return [];
  const cell = run.filter(({ place }) => place.cell === total.at.place.cell).map(({ text }) => text);
  const months = monthsOfPeriod([at.text, total.at.text, cell.join(" ")]);
  if (months === null || !namesSameYear(at.text, cell.join(" "))) return [];
  const right = valueOf(total).div(months);
  const off = figure.reading.value.minus(right).abs();
  // Rounded up or down, or cut off.
  if (off.lt(new Decimal(10).pow(-figure.reading.decimals))) return [];
  const [shown, wanted] = [figure.reading.value, right].map((value) => value.toFixed(figure.reading.decimals));
  if (off.div(right).gt(MOST_OFF) && !isDigitAway(shown ?? "", wanted ?? "")) return [];
  const expected = expectedText(figure, right);
  return [
    {
      at,
      remark: {
        rule: "rata-rata-kalimat",
        kind: "rata-rata",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.mean(figure.text, total.mention.figure.text, String(months), expected),
        trace: [`${formatShort(valueOf(total))} / ${months} = ${formatShort(right)}`],
        source: `${total.mention.figure.text} / ${months}`,
        about: `rata-rata ${lead.slice(-48)}`,
      },
    },
  ];
}

/** A mean of another year than the latest that the total is told of is no mean of it. */
function namesSameYear(text: string, ofTotal: string): boolean {
  const [year] = text.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  const years = (ofTotal.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  return year === undefined || years.length === 0 || Number(year) === Math.max(...years);
}
