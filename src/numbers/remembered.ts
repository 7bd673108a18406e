/** So many texts are kept at most; then all are forgotten, and what is still asked is found once more. */
const MOST_KEPT = 4000;

/**
 * The same answer for the same text, found once: the checks put one question to the same cell, sentence or label again and
 * again, and a workbook repeats its labels from sheet to sheet. What is found is shared, so nobody may change it.
 */
export function remembered<Found extends object | string | null>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}
