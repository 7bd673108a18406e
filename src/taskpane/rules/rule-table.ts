import type { RuleList } from "../../rules/all-rules";
import type { CapaianRule } from "../../rules/capaian-rules";
import type { DatedRule } from "../../rules/dated-rule";
import type { DeviationValues } from "../../rules/ikpa-parts";
import type { Scale } from "../../rules/scale";
import type { RulesViewWords } from "../../strings/rules-view";

/** What a rule says, as rows to read; the last column holds the figures. */
export interface RuleTable {
  head: string[];
  rows: string[][];
}

const shown = (value: unknown) => String(value).replace(".", ",");

interface Step {
  upTo: number;
  value?: number;
  points?: number;
}

type Exempt = DeviationValues["exempt"][number];

/** Every form that rule data has; what is added as data of the same forms needs no code. */
export function ruleTable({ values }: DatedRule<unknown>, words: RulesViewWords): RuleTable {
  const { columns } = words;
  if (isScale(values)) {
    return {
      head: [columns.class, words.from],
      rows: values.classes.map(({ from, name }) => [name, `≥ ${shown(from)}`]),
    };
  }
  if (isWeights(values)) {
    const sum = values.reduce((total, { weight }) => total + weight, 0);
    return {
      head: [columns.indicator, columns.weight],
      rows: [...values.map(({ name, weight }) => [name, shown(weight)]), [words.total, shown(sum)]],
    };
  }
  if (isCapaian(values)) {
    const cap = values.cap === null ? words.noCap : `${shown(values.cap)}%`;
    return { head: [columns.polarity, columns.formula, columns.cap], rows: [[values.polarity, values.formula, cap]] };
  }
  if (Array.isArray(values)) return { head: quarters(words), rows: [values.map(shown)] };
  const fields = Object.entries(values as Record<string, unknown>);
  if (fields.every(([, value]) => Array.isArray(value) && value.every((each) => typeof each === "number")))
    return {
      head: [columns.spending, ...quarters(words)],
      rows: fields.map(([name, value]) => [name, ...(value as number[]).map(shown)]),
    };
  return {
    head: [columns.part, columns.value],
    rows: fields.flatMap(([name, value]) =>
      name === "steps"
        ? stepRows(value as Step[], words)
        : name === "exempt"
          ? exemptRows(value as Exempt[], words.fields[name] ?? name)
          : [[words.fields[name] ?? name, shown(value)]],
    ),
  };
}

function stepRows(steps: readonly Step[], words: RulesViewWords): string[][] {
  return steps.map(({ upTo, value, points }, index) => {
    const bound =
      upTo === Infinity
        ? words.above(shown(steps[index - 1]?.upTo ?? 0))
        : index === 0
          ? shown(upTo)
          : words.upTo(shown(upTo));
    return [bound, shown(value ?? points ?? "")];
  });
}

/** Belanja a month; no row where nothing is exempt. */
const exemptRows = (exempt: readonly Exempt[], name: string): string[][] =>
  exempt.map(({ month, kinds }) => [`${name} ${month}`, kinds.join(", ")]);

const quarters = (words: RulesViewWords) => [1, 2, 3, 4].map((number) => words.quarter(number));

const isObject = (values: unknown): values is object =>
  typeof values === "object" && values !== null && !Array.isArray(values);
const isScale = (values: unknown): values is Scale => isObject(values) && "classes" in values;
const isCapaian = (values: unknown): values is CapaianRule => isObject(values) && "polarity" in values;
const isWeights = (values: unknown): values is { name: string; weight: number }[] =>
  Array.isArray(values) && values.every((each) => isObject(each) && "weight" in each);

export function ruleTitle({ name, family }: RuleList, words: RulesViewWords): string {
  return words.ruleNames[name] ?? (family === "scales" ? words.scale(name) : name);
}
