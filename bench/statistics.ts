export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The median of one measurement over all runs. */
export function medianOf<Key extends string>(runs: Record<Key, number>[], key: Key): number {
  return median(runs.map((run) => run[key]));
}

export const ms = (value: number) => `${Math.round(value).toLocaleString("en-US")} ms`;
export const times = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ×`;
