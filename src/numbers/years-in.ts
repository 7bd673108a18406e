/** A year, and no part of a longer number or of an amount. */
const YEAR = /(?<!\d|\d[.,])20\d\d(?!\d|[.,]\d)/g;

/** The years that the words name, each once. */
export const yearsIn = (words: string): readonly string[] => [...new Set(words.match(YEAR) ?? [])];

export const withoutYears = (words: string): string => words.replace(YEAR, " ");
