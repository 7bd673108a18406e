import type { FindingKind } from "../../finding";
import type { RelationForm } from "./relation";

/** What a finding about a column of each form is called. */
export const KIND_OF_FORM: Record<RelationForm, FindingKind> = {
  quotient: "persen",
  ratio: "persen",
  growth: "persen",
  share: "persen",
  difference: "selisih",
  balance: "selisih",
  sum: "jumlah",
  product: "jumlah",
  weighted: "bobot",
  mean: "rata-rata",
};
