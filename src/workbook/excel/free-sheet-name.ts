const longestName = 31;

/** A name for a new sheet: what Excel takes, and what no sheet is called yet. */
export function freeSheetName(wanted: string, taken: string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const name = allowedName(wanted);
  if (!names.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const next = name.slice(0, longestName - suffix.length).trimEnd() + suffix;
    if (!names.has(next.toLowerCase())) return next;
  }
}

/** Excel forbids some characters, an apostrophe at either end, and a name that it keeps for itself. */
function allowedName(wanted: string): string {
  const name = wanted
    .replace(/[\\/?*[\]:]/g, "-")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f]/g, " ")
    .trim()
    .slice(0, longestName)
    .replace(/^'+|'+$/g, "")
    .trim();
  if (name === "") return "Lembar";
  return name.toLowerCase() === "history" ? `${name}-` : name;
}
