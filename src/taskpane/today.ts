/** The day where the user sits, not in Greenwich, as `2026-11-28`. */
export function today(date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
