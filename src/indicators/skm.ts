import type { Decimal } from "../numbers/decimal";
import { round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { mean } from "./mean";
import { type Outcome, refuse, result } from "./outcome";

/** Elements (unsur) of PermenPANRB 14/2017, from persyaratan to sarana. */
export const SKM_ELEMENTS = 9;
const LOWEST = 1;
const HIGHEST = 4;
const FACTOR = 25;

function offScale(values: Decimal[]): Decimal | undefined {
  return values.find((value) => value.lt(LOWEST) || value.gt(HIGHEST));
}

/** NI, the index on the scale 1–4: the mean of the averages (NRR) of the elements, each with weight 1/9. Not rounded. */
export function nilaiIndeks(averages: Decimal[]): Outcome {
  if (averages.length !== SKM_ELEMENTS) {
    return refuse({ code: "different-size", what: "unsur", expected: SKM_ELEMENTS, received: averages.length });
  }
  const wrong = offScale(averages);
  if (wrong)
    return refuse({ code: "off-scale", what: "NRR", received: formatShort(wrong), lowest: LOWEST, highest: HIGHEST });
  return mean(averages, "NRR");
}

/** IKM (25–100): NI × 25, rounded to two decimals. Source: PermenPANRB 14/2017. */
export function ikm(index: Decimal): Outcome {
  if (offScale([index]))
    return refuse({ code: "off-scale", what: "NI", received: formatShort(index), lowest: LOWEST, highest: HIGHEST });
  const value = round(index.times(FACTOR), 2);
  return result(value, `${formatShort(index)} × ${FACTOR} = ${formatShort(value)}`);
}

/** Averages of the elements from raw answers: a row a respondent, a column an element; blank answers are left out. */
export function averagesOfAnswers(answers: (Decimal | null)[][]): Outcome<Decimal[]> {
  const columns = answers[0]?.length ?? 0;
  const averages: Decimal[] = [];
  for (let column = 0; column < columns; column += 1) {
    const given = answers.flatMap((row) => row[column] ?? []);
    const wrong = offScale(given);
    if (wrong)
      return refuse({
        code: "off-scale",
        what: "jawaban",
        received: formatShort(wrong),
        lowest: LOWEST,
        highest: HIGHEST,
      });
    const average = mean(given, `unsur ${column + 1}`);
    if (!average.ok) return average;
    averages.push(average.value);
  }
  return result(averages);
}
