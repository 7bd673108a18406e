import { Decimal } from "../numbers/decimal";
import { classOf, type Scale } from "../rules/scale";
import { type Outcome, refuse, result } from "./outcome";

/** `tepat` counts the category alone, `minimal` that category and every better one. Reports use both. */
export type CountMode = "tepat" | "minimal";

/** How many values fall into a category of a scale. Throws OffScale for a value outside the scale. */
export function countInCategory(values: Decimal[], scale: Scale, category: string, mode: CountMode): Outcome {
  const names = scale.classes.map(({ name }) => name);
  const wanted = names.findIndex((name) => name.toLowerCase() === category.trim().toLowerCase());
  if (wanted < 0) return refuse({ code: "unknown-name", what: "kategori", received: category, known: names });
  const counted = values.filter((value) => {
    const rank = names.indexOf(classOf(scale, value));
    return mode === "tepat" ? rank === wanted : rank <= wanted;
  });
  return result(new Decimal(counted.length));
}

/** Counts per class of a scale, the highest class first: a recap of capaian per band. */
export function recap(values: Decimal[], scale: Scale): { name: string; count: number }[] {
  const classes = values.map((value) => classOf(scale, value));
  return scale.classes.map(({ name }) => ({ name, count: classes.filter((each) => each === name).length }));
}
