import type { LocalCheckStrings } from "../strings/local-checks";
import type { Table } from "../tables/table";
import { withStrayFormulas } from "./writing/constant-over-formula";
import type { Finding } from "./finding";
import { explainByText } from "./writing/left-out-by-text";
import { numberingFindings } from "./writing/numbering";
import { storedAsTextFindings, textNumbersOf } from "./writing/stored-as-text";
import { withSumRanges } from "./writing/sum-range";
import { withTypedTotals } from "./writing/typed-total";

/**
 * What a table shows beside its arithmetic: how its cells are kept, its formulas, its numbering. Findings of the
 * arithmetic are given the cause that a formula reveals; one mistake stays one finding.
 */
export function withLocalChecks(table: Table, findings: Finding[], words: LocalCheckStrings): Finding[] {
  const asText = textNumbersOf(table);
  const explained = explainByText(table, findings, asText, words);
  const withFormulas = withTypedTotals(table, withStrayFormulas(table, explained, words), words);
  const withCauses = withSumRanges(table, withFormulas, words);
  return [...withCauses, ...storedAsTextFindings(table, asText, words), ...numberingFindings(table, words)];
}
