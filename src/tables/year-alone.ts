const YEAR_ALONE = /^\W*(?:tahun|ta|t\.a\.)?\s*(20\d\d)\W*$/i;

/** The year in words that name nothing else: `2023`, `Tahun 2023`, `TA 2023`. */
export function yearAlone(words: string): number | null {
  const year = YEAR_ALONE.exec(words)?.[1];
  return year === undefined ? null : Number(year);
}
