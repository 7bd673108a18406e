import type { Row } from "./table";

const NAMES_WEIGHTS = /^\W*(bobot|weight)\W*(nilai|indikator|komponen|aspek)?\W*$/i;

export const isNamedWeights = ({ label, number }: Row) => number === null && NAMES_WEIGHTS.test(label);

/** Rows below that the weights are of; `Bobot` over fewer is one row among others. */
const FEWEST_WEIGHTED = 2;

/** `Bobot | 10% | 15% | …` between the header and the first row says what the columns weigh, and is none of the rows. */
export function withWeightsApart(rows: Row[]): Row[] {
  const [first, ...others] = rows;
  if (!first || !isNamedWeights(first) || others.filter(({ kind }) => kind === "data").length < FEWEST_WEIGHTED)
    return rows;
  return [{ ...first, kind: "bobot" }, ...others];
}
