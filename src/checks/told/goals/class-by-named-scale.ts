import { classOf } from "../../../rules/scale";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { namedScale } from "../../narrative/names/named-scale";

/**
 * `IKM 84,10 dengan mutu A` where the table says B: the scale of the index that the sentence names has a version by which
 * the figure is of the one class and not of the other.
 */
export function isClassByNamedScale(text: string, { reading }: PrintedFigure, right: string, off: string): boolean {
  const index = namedScale(text);
  if (!index) return false;
  const { value } = reading;
  const [ofRight, ofOff] = [right, off].map((word) => index.synonyms[word] ?? word);
  return index.scales.flat().some(({ values }) => {
    const isScaled = value.gte(values.lowest) && value.lte(values.highest) && reading.decimals >= values.decimals;
    const isOther = values.classes.some(({ name }) => name === ofOff) && ofOff !== ofRight;
    return isScaled && isOther && classOf(values, value) === ofRight;
  });
}
