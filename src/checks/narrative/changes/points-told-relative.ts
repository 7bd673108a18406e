import { HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { differences, bestAgreement, expectedText, readingsOf } from "../expectation";
import { isOfEarlierYear } from "./change-between-years";
import { mentionsBefore, type RunningRemark, type RunningSentence } from "../running-sentence";

/**
 * `… kontribusi 11,76%. Kontribusi tersebut naik 6,33 poin dari tahun 2023 sebesar 11,06%`: points are what the two differ by,
 * and this is by how much of itself the earlier one grew.
 */
export function pointsToldRelative(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = mentionsBefore(run, index);
    return at.mentions.flatMap((told, place) => {
      const base = at.mentions[place + 1];
      if (!base || told.figure.unit !== "Poin" || told.isCut || !directionBefore(told.lead) || !isOfEarlierYear(base))
        return [];
      const isUp = directionBefore(told.lead)?.isUp;
      const levels = [...before, ...at.mentions.slice(0, place)].filter((each) => isLevel(each, base));
      const isDifference = ({ figure }: Mention) =>
        bestAgreement(told.figure, apart(figure, base.figure)) !== "impossible";
      const meant = levels.filter((each) => isGrowth(told, each, base));
      const [level] = meant;
      if (!level || meant.length > 1 || levels.some(isDifference)) return [];
      const [now, then] = [level.figure.reading.value, base.figure.reading.value];
      if (now.gt(then) !== isUp) return [];
      const right = now.minus(then).abs();
      const expected = expectedText(told.figure, right);
      return [
        {
          at,
          remark: {
            rule: "selisih-kalimat",
            kind: "selisih" as const,
            severity: "error" as const,
            printed: told.figure.text,
            expected,
            explanation: words.selisih(told.figure.text, base.figure.text, level.figure.text, expected),
            trace: [`${formatShort(now)} − ${formatShort(then)} = ${formatShort(now.minus(then))}`],
            source: `${level.figure.text} − ${base.figure.text}`,
            about: `poin ${told.lead.slice(-48)}`,
          },
        },
      ];
    });
  });
}

const isLevel = ({ figure, isCut }: Mention, base: Mention) =>
  !isCut && figure.unit === base.figure.unit && figure.reading.value.gt(0) && base.figure.reading.value.gt(0);

const apart = (one: Mention["figure"], other: Mention["figure"]) =>
  [differences(readingsOf(one), readingsOf(other)), differences(readingsOf(other), readingsOf(one))].flat();

/** Rounded to as many decimals as it is told with: by this it grew, in percent of the earlier one. */
function isGrowth({ figure: { reading } }: Mention, level: Mention, base: Mention): boolean {
  const [now, then] = [level.figure.reading.value, base.figure.reading.value];
  const growth = now.minus(then).abs().div(then).times(HUNDRED);
  return (
    reading.decimals > 0 &&
    growth
      .minus(reading.value)
      .abs()
      .lte(0.5 * 10 ** -reading.decimals)
  );
}
