/** How many of the smallest unit of time each is. */
const SECONDS: Readonly<Record<string, number>> = { hari: 86_400, jam: 3_600, menit: 60, detik: 1 };

const UNIT = "(?:hari|jam|menit|detik)";
const DURATION = new RegExp(String.raw`\b\d{1,4}\s+${UNIT}(?:(?:\s+|,\s*|\s+dan\s+)\d{1,4}\s+${UNIT})*\b`, "gi");
const PART = new RegExp(String.raw`(\d{1,4})\s+(${UNIT})`, "gi");

/** A length of time in one unit or in several: `10 jam 53 menit`. */
export interface Duration {
  text: string;
  seconds: number;
  /** The seconds of the smallest unit that is told. */
  step: number;
  start: number;
  end: number;
}

/** Every length of time that a text tells, its units from the largest to the smallest. */
export function durationsIn(text: string): Duration[] {
  return [...text.matchAll(DURATION)].flatMap((match): Duration[] => {
    const parts = [...match[0].matchAll(PART)].map(([, count = "", unit = ""]) => ({
      count: Number(count),
      size: SECONDS[unit.toLowerCase()] ?? 0,
    }));
    const isOrdered = parts.every(({ size }, at) => at === 0 || size < (parts[at - 1]?.size ?? 0));
    if (!isOrdered) return [];
    return [
      {
        text: match[0],
        seconds: parts.reduce((sum, { count, size }) => sum + count * size, 0),
        step: parts.at(-1)?.size ?? 1,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

/** So many seconds in the units of another duration. */
export function writeDuration(seconds: number, step: number): string {
  let left = Math.round(seconds / step) * step;
  const told = Object.entries(SECONDS).flatMap(([unit, size]) => {
    if (size < step || size === SECONDS["hari"]) return [];
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count} ${unit}`] : [];
  });
  return told.join(" ") || `0 ${Object.keys(SECONDS).find((unit) => SECONDS[unit] === step) ?? ""}`;
}
