import { ALL_RULES, type RuleList, versionsInForce } from "../../rules/all-rules";
import type { DatedRule } from "../../rules/dated-rule";
import type { RulesViewWords } from "../../strings/rules-view";
import { type RuleTable, ruleTable, ruleTitle } from "./rule-table";

/** One rule of a year as it is shown. */
export interface ShownRule {
  list: RuleList;
  title: string;
  /** Empty where the year is older than the rule. */
  versions: { rule: DatedRule<unknown>; table: RuleTable }[];
}

/** The rules of a year that hold every word of the search, in their names, sources, notes or rows. */
export function searchRules(year: number, search: string, words: RulesViewWords): ShownRule[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return ALL_RULES.map((list): ShownRule => {
    const versions = versionsInForce(list, year).map((rule) => ({ rule, table: ruleTable(rule, words) }));
    return { list, title: ruleTitle(list, words), versions };
  }).filter((shown) => {
    const text = textOf(shown);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf({ list, title, versions }: ShownRule): string {
  const parts = versions.flatMap(({ rule: { source, note }, table }) => [
    source.title,
    source.article ?? "",
    note ?? "",
    ...table.rows.flat(),
  ]);
  return [title, list.name, ...parts].join(" ").toLowerCase();
}
