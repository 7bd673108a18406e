import { printedDigits } from "../../../numbers/printed-digits";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { mentionsBefore, type RunningRemark, type RunningSentence } from "../running-sentence";
import { checkDirectionBetween } from "./change";

/** So many digits of a change are that of no other two figures. */
const FEWEST_DIGITS = 4;

/** `menjadi Rp34.268.000.000 atau`, `, sehingga`: nothing between what it came to and the word for the change. */
const ONLY_JOINS = /^\s*(?:[a-z]+\s*)?[,(]?\s*(?:(?:atau|sehingga|artinya|berarti|mengalami|terjadi|yang)\s+)*$/i;

/**
 * `DIPA awal berjumlah Rp33.994.922.000. … pagu menjadi Rp34.268.000.000 atau turun Rp273.078.000`: the change is the difference of
 * what it came to and a figure told before, to the last digit, and the word says the opposite.
 */
export function directionsOfResults(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) =>
    at.mentions.flatMap((told, place) => {
      const result = at.mentions[place - 1];
      const direction = told.isCut || told.isResult ? null : directionBefore(told.lead);
      if (!result?.isResult || result.isCut || !direction || told.figure.unit !== result.figure.unit) return [];
      if (told.figure.unit === "%" || printedDigits(told.figure.reading).length < FEWEST_DIGITS) return [];
      if (!ONLY_JOINS.test(told.lead.slice(0, direction.index))) return [];
      const before = [...mentionsBefore(run, index), ...at.mentions.slice(0, place - 1)];
      const apart = before.filter((each) => isApart(each, told, result));
      const [from, ...others] = apart;
      const isUp = ({ figure }: Mention) => result.figure.reading.value.gt(figure.reading.value);
      if (!from || others.some((each) => isUp(each) !== isUp(from))) return [];
      const { remarks } = checkDirectionBetween(direction, from.figure, result.figure, told.lead, words);
      return remarks.map((remark) => ({ at, remark }));
    }),
  );
}

const isApart = (from: Mention, { figure: by }: Mention, { figure: to }: Mention) =>
  from.figure.unit === to.unit &&
  from.figure.reading.value.minus(to.reading.value).abs().eq(by.reading.value) &&
  by.reading.value.gt(0);
