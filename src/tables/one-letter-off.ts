/** Shorter words are one letter apart from others by chance. */
const SHORTEST = 6;

/** Two long words of which one has a letter more, less or other: `realiasi`, `prosess`. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < SHORTEST) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  return one.length - start - end <= 1 && other.length - start - end <= 1;
}
