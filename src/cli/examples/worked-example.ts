/** One entry of a file of worked examples: inputs, the published result and the right one. */
export interface WorkedExample {
  id: string;
  aturan?: string;
  fungsi_usulan: string;
  masukan: Record<string, unknown>;
  hasil_terbit?: unknown;
  hasil_benar: unknown;
  /** Absent: the text must be the same, letter case aside. */
  toleransi?: number;
  kelas?: string;
}

/** Binary noise of the published doubles themselves, far below any printed digit. */
const NOISE = 1e-9;

const squeezed = (text: unknown) => String(text).trim().toLowerCase().replace(/\s+/g, " ");

/** True when a result is the expected one: numbers within the tolerance, texts whatever their letter case. */
export function agrees(got: unknown, expected: unknown, tolerance = 0): boolean {
  if (got === null || got === undefined) return false;
  if (typeof expected !== "number") return squeezed(got) === squeezed(expected);
  return typeof got === "number" && Math.abs(got - expected) <= tolerance + NOISE * Math.max(1, Math.abs(expected));
}
