/** Days from Excel's day zero to 1 January 1970. */
const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** Strict files may write a date as `2025-07-17` or with its time; Excel shows it as its serial number. */
export function serialOf(date: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(date.trim());
  if (!match) return null;
  const milliseconds = Date.parse(`${match[1]}T${match[2] ?? "00:00"}Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / DAY_MS + EPOCH_SERIAL;
}
