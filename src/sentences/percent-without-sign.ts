import type { PrintedFigure } from "./printed-figure";

/** What an amount or a count is told as once more, with no word of its own: `Rp 91.140.000 atau sebesar 91,14`. */
const TOLD_AGAIN = /^(?:\s+(?!dari\b|dan\b)[a-z-]+){0,2}\s+atau(?:\s+sebesar)?\s*$/i;

/** `44 orang dengan persentase sebesar 81`: called a percentage, so that it needs no decimals to be one. */
const CALLED_SHARE =
  /^(?:\s+(?!dari\b|dan\b)[a-z-]+){0,2},?\s+(?:dengan|atau)\s+(?:persentase|prosentase|presentase)(?:\s+sebesar)?\s*$/i;

/** An index is told again on another scale: `3,52 atau 88,10`. */
const ON_A_SCALE = /^(?:indeks|nilai|skor|poin|point|skala|bintang|level)$/i;

/** `atau 12,5 lebih tinggi`: by how much it differs. */
const IS_MORE_OR_LESS = /^\s*(?:lebih|kurang)\b/i;

const MOST = 100;

/**
 * True for a percentage whose sign was left out: what stands right behind an amount or a count, tells it once more and
 * counts nothing itself.
 */
export function isPercentWithoutSign(
  { reading, unit }: Pick<PrintedFigure, "reading" | "unit">,
  lead: string,
  behind: string,
  before: PrintedFigure | undefined,
): boolean {
  if (IS_MORE_OR_LESS.test(behind)) return false;
  if (!before || unit !== null || reading.kind === "rupiah" || reading.value.gt(MOST)) return false;
  const isAmount = before.unit === "rupiah";
  const isCount =
    before.unit !== null && before.unit !== "%" && before.reading.decimals === 0 && !ON_A_SCALE.test(before.unit);
  if (!isAmount && !isCount) return false;
  // The unit of a count that the list does not know stands in the words between the two.
  return CALLED_SHARE.test(lead) || (reading.decimals > 0 && TOLD_AGAIN.test(lead));
}
