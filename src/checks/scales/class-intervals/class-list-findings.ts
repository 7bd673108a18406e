import { type Decimal } from "../../../numbers/decimal";
import { formatNumber } from "../../../numbers/format-number";
import type { LocalCheckStrings } from "../../../strings/local-checks";
import { toA1 } from "../../../workbook/address";
import { valueAt } from "../../../workbook/snapshot";
import type { Finding, Severity } from "../../finding";
import { findingInCell, placeOf } from "../../finding-in-cell";
import { indexNamedIn } from "../index-named";
import type { ClassList, ListedClass } from "./listed-class";
import type { Bound } from "./class-range";
import { isCascade, type Joint, jointsOf, stepOf } from "./joints";
import { isReversed, type WrongBound, wrongBoundOf } from "./wrong-bound";

/** What is wrong with a list of classes: values that fall in no class or in two, lost signs, names used twice. */
export function classListFindings(list: ClassList, year: number | null, words: LocalCheckStrings): Finding[] {
  if (!list.isScale) return [];
  return [...signsLost(list, words), ...namesTwice(list, words), ...brokenJoints(list, year, words)];
}

function brokenJoints(list: ClassList, year: number | null, words: LocalCheckStrings): Finding[] {
  if (isCascade(list.classes) || list.classes.every(isReversed)) return [];
  const joints = jointsOf(list.classes);
  const meeting = joints.filter(({ verdict }) => verdict === "meets");
  const shared = joints.filter(({ verdict }) => verdict === "shared");
  const broken = joints.filter(({ verdict }) => verdict === "gap" || verdict === "overlap");
  // `0 – 50`, `50 – 75`, `75 – 100` throughout: a way of writing, with one doubt.
  if (shared.length > 0 && meeting.length === 0)
    return broken.length === 0 ? [sharedBound(list, shared[0]!, words)] : [];
  const wrong = [...broken, ...shared];
  if (wrong.length > meeting.length) return [];
  const index = indexNamedIn(list.headers.join(" ")) ?? indexNamedIn(list.title.join(" "));
  return wrong.map((joint) => findingFor(list, joint, wrongBoundOf(joint, list.classes, index, year), words));
}

function findingFor(
  list: ClassList,
  joint: Joint,
  { owner, bound, expected }: WrongBound,
  words: LocalCheckStrings,
): Finding {
  const other = owner === joint.upper ? joint.lower : joint.upper;
  const isApart = owner.highPosition !== undefined;
  const printed = isApart ? bound.text : owner.text;
  const wanted = isApart ? formatLike(owner, expected) : withBound(owner, bound, expected);
  const at = isApart && bound === owner.range.high ? owner.highPosition : owner.position;
  const decimals = Math.max(joint.high.decimals, joint.low.decimals);
  const step = stepOf({ decimals });
  const show = (value: Decimal) => formatNumber(value, decimals);
  const name = owner.name || printed;
  const isGap = joint.verdict === "gap";
  const from = isGap ? joint.high.value.plus(joint.high.isIncluded ? step : 0) : joint.low.value;
  const to = isGap ? joint.low.value.minus(joint.low.isIncluded ? step : 0) : joint.high.value;
  const explanation = isReversed(owner)
    ? words.classReversed(name, printed, wanted)
    : (isGap ? words.classGap : words.classOverlap)(name, printed, show(from), show(to), wanted);
  const place = { ...owner, position: at ?? owner.position, text: printed };
  const isTyped = typeof valueAt(list.sheet, place.position.row, place.position.column) === "number";
  return remark(list, place, isGap ? "celah-kelas" : "tumpang-tindih-kelas", "error", {
    expected: wanted,
    explanation,
    related: [placeOf(list.sheet, other.position)],
    trace: [`${joint.lower.text} → ${joint.upper.text}`],
    source: `${other.name || other.text}: ${other.text}`,
    fix: [{ sheet: list.sheet.name, cell: toA1(place.position), value: isTyped ? expected.toNumber() : wanted }],
  });
}

/** The text of a class with one of its bounds replaced. */
function withBound({ text, range }: ListedClass, bound: Bound, value: Decimal): string {
  return text.slice(0, bound.start) + formatLike({ range }, value) + text.slice(bound.start + bound.text.length);
}

/** A bound in the marks and the decimals of its class. */
function formatLike({ range }: Pick<ListedClass, "range">, value: Decimal): string {
  const decimals = Math.max(range.low?.decimals ?? 0, range.high?.decimals ?? 0, value.decimalPlaces());
  const number = formatNumber(value, decimals);
  const isEnglish = [range.low, range.high].some((each) => each?.text.includes("."));
  return isEnglish ? number.replace(/\./g, "").replace(",", ".") : number;
}

function sharedBound(list: ClassList, { lower, upper, low }: Joint, words: LocalCheckStrings): Finding {
  const value = formatNumber(low.value, low.decimals);
  return remark(list, upper, "batas-kelas-ganda", "warning", {
    expected: "",
    explanation: words.classBoundShared(value, lower.name || lower.text, upper.name || upper.text),
    related: [placeOf(list.sheet, lower.position)],
    source: lower.text,
  });
}

function signsLost(list: ClassList, words: LocalCheckStrings): Finding[] {
  const first = list.classes.find(({ range }) => range.isSignLost);
  if (!first) return [];
  const expected = first.text.replace("=", "≥");
  const explanation = words.classSignLost(first.name || first.text, first.text, expected);
  return [remark(list, first, "tanda-kelas-hilang", "warning", { expected, explanation, source: first.text })];
}

function namesTwice(list: ClassList, words: LocalCheckStrings): Finding[] {
  const seen = new Map<string, ListedClass>();
  return list.classes.flatMap((each) => {
    const name = each.name.toLowerCase().replace(/[^a-z]/g, "");
    const earlier = seen.get(name);
    if (name !== "" && !earlier) seen.set(name, each);
    if (!earlier) return [];
    return [
      remark(list, each, "nama-kelas-ganda", "warning", {
        expected: "",
        explanation: words.classNamedTwice(each.name),
        related: [placeOf(list.sheet, earlier.position)],
        source: `${earlier.name}: ${earlier.text}`,
      }),
    ];
  });
}

function remark(
  list: ClassList,
  { name, text, position }: ListedClass,
  rule: string,
  severity: Severity,
  parts: Pick<Finding, "expected" | "explanation" | "source"> & Partial<Pick<Finding, "related" | "trace" | "fix">>,
): Finding {
  return findingInCell(list.sheet, position, {
    rule,
    kind: "rentang",
    severity,
    subject: `${list.headers.join(" ")} ${name || text}`,
    printed: text,
    ...parts,
  });
}
