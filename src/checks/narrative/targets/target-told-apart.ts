import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import {
  canBeEqual,
  bestAgreement,
  differences,
  expectedText,
  lessThan,
  percentages,
  readingsOf,
} from "../expectation";
import { type Checked, NOTHING } from "../remark";

const NAMES_GOAL = /\b(?:di)?target(?:kan|nya)?\b|\bdipatok\b|\brencana\b/i;
const REACHED =
  /\b(?:realisasi(?:nya)?|terealisasi|tercapai|mencapai|(?:pen)?capaian(?:nya)?|melampaui|melebihi|terkumpul|dicapai)\b/i;

/** Words that bring in another year, another measure or a part. */
const SOMETHING_ELSE =
  /\b(?:naik|turun|meningkat|menurun|tumbuh|kenaikan|penurunan|peningkatan|pertumbuhan|dibanding\w*|tahun\s+(?:lalu|sebelum\w*)|sebelumnya|semula|kontribusi|menyumbang|di\s?antaranya|perubahan|triwulan|semester)\b/i;

/**
 * `… telah mencapai 92,14 persen dari target Rp762,6 miliar. Capaian … sebesar Rp702,7 miliar`: a text that tells one goal,
 * one amount that was reached, perhaps what is missing, and one percentage tells the percentage of the two.
 */
export function checkTargetToldApart(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  const percents = mentions.filter(({ figure }) => figure.unit === "%");
  const amounts = mentions.filter(({ figure }) => figure.unit === "rupiah");
  const [percent] = percents;
  if (!percent || percents.length > 1 || amounts.length + 1 !== mentions.length || SOMETHING_ELSE.test(text))
    return NOTHING;
  const goals = amounts.filter(({ lead }) => NAMES_GOAL.test(lead) && !REACHED.test(behindGoal(lead)));
  const [goal] = goals;
  const [reached, missing, ...more] = amounts.filter((each) => each !== goal);
  if (!goal || !reached || goals.length > 1 || more.length > 0 || [percent, goal, reached].some(({ isCut }) => isCut))
    return NOTHING;
  if (!REACHED.test(reached.lead) || (missing && !isDifference(missing, goal, reached))) return NOTHING;
  if (!isPercentOf(percent, goal)) return NOTHING;
  const ways = percentages(readingsOf(reached.figure), readingsOf(goal.figure));
  const [plain] = ways;
  if (!plain) return NOTHING;
  const allowed = [...ways, ...lessThan(HUNDRED, ways), ...lessThan(new Decimal(200), ways)];
  if (bestAgreement(percent.figure, allowed) !== "impossible") return { remarks: [], checked: 1 };
  const expected = expectedText(percent.figure, plain.value);
  return {
    remarks: [
      {
        rule: "capaian-kalimat",
        kind: "persen",
        severity: "error",
        printed: percent.figure.text,
        expected,
        explanation: words.capaian(percent.figure.text, reached.figure.text, goal.figure.text, expected),
        trace: [
          `${formatShort(reached.figure.reading.value)} / ${formatShort(goal.figure.reading.value)} × 100 = ${formatShort(plain.value)}`,
        ],
        source: "realisasi / target × 100",
        about: `target ${goal.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** What stands behind the last word for a goal: `target tercapai Rp…` tells what was reached. */
const behindGoal = (lead: string) =>
  lead.slice(lead.search(/\b(?:(?:di)?target|dipatok|rencana)(?!.*\b(?:(?:di)?target|dipatok|rencana))/is));

const isDifference = (missing: Mention, goal: Mention, reached: Mention) =>
  canBeEqual(readingsOf(missing.figure), differences(readingsOf(goal.figure), readingsOf(reached.figure))) ||
  canBeEqual(readingsOf(missing.figure), differences(readingsOf(reached.figure), readingsOf(goal.figure)));

/** `malah surplus hingga 109,7 persen`: what goes beyond a hundred is told of the goal, however it is called. */
const goesBeyond = ({ figure, lead }: Mention) =>
  figure.reading.value.gt(HUNDRED) && /\b(?:hingga|sampai)\s*$/i.test(lead);

/** Told behind an amount, as what was reached, or `dari target`. */
function isPercentOf(percent: Mention, goal: Mention): boolean {
  if (namesOtherBase(percent.behind)) return false;
  return (
    percent.isJoined ||
    REACHED.test(percent.lead) ||
    goesBeyond(percent) ||
    goal.isBase ||
    /\bsetara\s+dengan\s*$/i.test(percent.lead)
  );
}
