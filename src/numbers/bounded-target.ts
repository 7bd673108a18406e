/** Which way a target is open: `≥ 80` is reached by more, `≤ 5` by less. */
export type Bound = "at-least" | "at-most";

const AT_LEAST =
  /^(?:≥|>=|=>|>|⩾|min(?:imal|imum)?\b\.?|paling\s+(?:sedikit|kurang|rendah)|sekurang-?kurangnya|setidaknya|lebih\s+(?:besar\s+)?dari)\s*/i;
const AT_MOST =
  /^(?:≤|<=|=<|<|⩽|ma(?:ks(?:imal|imum)?|x)\b\.?|paling\s+(?:banyak|lama|tinggi|lambat)|setinggi-?tingginya|kurang\s+dari)\s*/i;

/** `≤ 1,50 %`: the figure behind the sign, and which way it is open; `null` where there is no sign before a digit. */
export function boundedTarget(text: string): { bound: Bound; figure: string } | null {
  const words = text.trim();
  for (const [bound, sign] of [
    ["at-least", AT_LEAST],
    ["at-most", AT_MOST],
  ] as const) {
    const found = sign.exec(words);
    const figure = found ? words.slice(found[0].length) : "";
    if (/^\d/.test(figure)) return { bound, figure };
  }
  return null;
}
