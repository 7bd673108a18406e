/** One kegiatan or RO, as far as it is known; what is unknown stays blank and is to be filled. */
export interface BudgetLine {
  /** The program or part that it belongs to; lines of one group stand together and get a total. Empty for none. */
  group: string;
  kode: string;
  uraian: string;
  pagu: number | null;
  blokir?: number | null;
  realisasi: number | null;
  outputTarget?: number | null;
  outputSatuan?: string;
  outputRealisasi?: number | null;
}

/** What a percentage of a budget is taken of: the whole pagu, or pagu less what is blocked. */
export type BudgetBasis = "pagu" | "efektif";
