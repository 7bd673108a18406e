import type { Decimal } from "../../../numbers/decimal";
import { findUnit } from "../../../numbers/units";
import { classOf, type Scale, type ScaleRule } from "../../../rules/scale";
import { ruleInForce } from "../../../rules/dated-rule";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { Sentence } from "../../../sentences/split-sentences";
import { readCategories, type StatedCategory } from "../../../sentences/stated-category";
import type { NarrativeStrings } from "../../../strings/narrative";
import { readingsOf } from "../expectation";
import { type OfficeScale, officeScaleNamed } from "../../office/scales";
import { type NamedScale, namedScale } from "./named-scale";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** A figure with a category that no scale of the index allows, where the sentence names the index. */
export function checkCategories(
  sentence: Sentence,
  mentions: Mention[],
  year: number | null,
  words: NarrativeStrings,
  ofOffice: readonly OfficeScale[] = [],
): Checked {
  const decided = officeScaleNamed(ofOffice, sentence.text);
  const index = decided ? asNamed(decided) : namedScale(sentence.text);
  if (!index) return NOTHING;
  const rules = index.scales.flatMap((versions) => versionsFor(versions, year));
  return joinChecked(
    readCategories(sentence, mentions).map((stated) => {
      const category = index.synonyms[stated.category] ?? stated.category;
      const isOfScale = rules.some(({ values }) => values.classes.some(({ name }) => name === category));
      const { figure } = stated.mention;
      if (!isOfScale || !isOnScale(figure) || figure.reading.value.lt(index.floor)) return NOTHING;
      const classes = classesOf(stated.mention.figure, rules);
      if (classes.length === 0) return NOTHING;
      if (classes.includes(category) || fitsAnother(stated, mentions, rules, category))
        return { remarks: [], checked: 1 };
      return {
        remarks: [remarkOn(stated, [...new Set(classes)], index.synonyms, index.name, rules, words)],
        checked: 1,
      };
    }),
  );
}

/** A scale of the office's own counts alone, in whatever year. */
function asNamed({ name, rule }: OfficeScale): Omit<NamedScale, "pattern"> {
  return { name, scales: [[rule]], floor: rule.values.lowest, synonyms: {} };
}

function versionsFor(versions: readonly ScaleRule[], year: number | null): readonly ScaleRule[] {
  if (year === null) return versions;
  return versions.some(({ effectiveFrom }) => effectiveFrom <= year) ? [ruleInForce(versions, year)] : [];
}

/** Counts and percentages have no category; a small whole number is rather a count than an index. */
function isOnScale({ unit, reading }: PrintedFigure): boolean {
  const isIndex = unit === null || findUnit(unit)?.kind === "index";
  return isIndex && (reading.decimals > 0 || reading.value.gte(10));
}

/** The classes that the figure may be in, as exactly as it is printed. */
function classesOf(figure: PrintedFigure, rules: readonly ScaleRule[]): string[] {
  return rules.flatMap(({ values }) =>
    readingsOf(figure).flatMap(({ value, possible }) =>
      figure.reading.decimals >= values.decimals
        ? classIn(values, value)
        : [possible.low, value, possible.high].flatMap((each) => classIn(values, each)),
    ),
  );
}

function classIn(scale: Scale, value: Decimal): string[] {
  return value.gte(scale.lowest) && value.lte(scale.highest) ? [classOf(scale, value)] : [];
}

/** A category at the end of a sentence may be meant of any figure before it. */
function fitsAnother(
  { mention, isDirect }: StatedCategory,
  mentions: Mention[],
  rules: readonly ScaleRule[],
  category: string,
): boolean {
  if (isDirect) return false;
  return mentions
    .filter((each) => each !== mention && !each.isJoined && !each.isBase && isOnScale(each.figure))
    .some(({ figure }) => classesOf(figure, rules).includes(category));
}

function remarkOn(
  stated: StatedCategory,
  classes: string[],
  synonyms: Readonly<Record<string, string>>,
  name: string,
  rules: readonly ScaleRule[],
  words: NarrativeStrings,
) {
  const isWord = Object.keys(synonyms).includes(stated.category);
  const spelled = classes.map((each) =>
    isWord ? (Object.entries(synonyms).find(([, letter]) => letter === each)?.[0] ?? each) : each,
  );
  const expected = spelled.join(" / ");
  const [rule] = rules;
  return {
    rule: "kategori-kalimat",
    kind: "kategori" as const,
    severity: "error" as const,
    printed: stated.text,
    expected,
    explanation: words.kategori(stated.mention.figure.text, stated.category, expected, name),
    trace: [`${stated.mention.figure.text} → ${expected}`],
    source: [rule?.source.title, rule?.source.article].filter(Boolean).join(", "),
    about: `kategori ${name} ${stated.mention.measure} ${stated.mention.lead.slice(-24)}`,
  };
}
