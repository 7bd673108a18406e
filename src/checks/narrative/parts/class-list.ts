import { Decimal } from "../../../numbers/decimal";
import { formatNumber } from "../../../numbers/format-number";
import { SCALES } from "../../../rules/scales/scales";
import { type ClassBound, findLostSign, type PrintedClass, readClassList } from "../../../sentences/class-list";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING, type Remark } from "../remark";

/** Classes written as a list: each must begin where the one below it ends. */
export function checkClassList(text: string, words: NarrativeStrings): Checked {
  return joinChecked([checkBounds(readClassList(text), words), checkSigns(text, words)]);
}

function checkSigns(text: string, words: NarrativeStrings): Checked {
  const lost = findLostSign(text);
  if (!lost) return NOTHING;
  const remark: Remark = {
    rule: "tanda-kelas",
    kind: "rentang",
    severity: "warning",
    printed: lost.text,
    expected: lost.expected,
    explanation: words.tandaHilang(lost.text, lost.expected),
    trace: [],
    source: lost.text,
    about: "tanda kelas",
  };
  return { remarks: [remark], checked: 1 };
}

interface Seam {
  upper: ClassBound;
  lower: ClassBound;
  meets: boolean;
}

function checkBounds(classes: PrintedClass[], words: NarrativeStrings): Checked {
  if (classes.length < 3) return NOTHING;
  const lowest = new Decimal(-1e9);
  const ordered = [...classes].sort((a, b) => (a.low?.value ?? lowest).comparedTo(b.low?.value ?? lowest));
  const seams = ordered.slice(1).flatMap((each, index): Seam[] => {
    const upper = ordered[index]?.high;
    return upper && each.low ? [{ upper, lower: each.low, meets: meets(upper, each.low) }] : [];
  });
  const broken = seams.filter((seam) => !seam.meets);
  const [seam] = broken;
  // Most classes must join: a list of ranges that do not is no scale.
  if (seams.length !== classes.length - 1 || broken.some((each) => isOfAnotherScale(each, ordered))) return NOTHING;
  if (!seam || broken.length > 1) return { remarks: [], checked: seam ? 0 : seams.length };
  return { remarks: [remarkOn(seam, ordered, words)], checked: seams.length };
}

/** `A (3,53–4,00), …; nilai IKM 76,61–88,30 = B`: farther away than all the classes below it are wide. */
function isOfAnotherScale({ upper, lower }: Seam, ordered: PrintedClass[]): boolean {
  const lowest = ordered.find(({ low }) => low !== null)?.low?.value;
  return lowest !== undefined && lower.value.minus(upper.value).gt(upper.value.minus(lowest).abs());
}

const stepOf = (one: ClassBound, other: ClassBound) => new Decimal(10).pow(-Math.min(one.decimals, other.decimals));

function meets(upper: ClassBound, lower: ClassBound): boolean {
  const gap = lower.value.minus(upper.value);
  return gap.gte(0) && gap.lte(stepOf(upper, lower));
}

/** Either bound may be the mistyped one: a known scale that fits all the others decides, else the upper class is named. */
function remarkOn({ upper, lower }: Seam, classes: PrintedClass[], words: NarrativeStrings): Remark {
  const isUpperWrong = isKnownScale(classes.map((each) => each.low?.value ?? null));
  const step = upper.isOpen || lower.isOpen ? new Decimal(0) : stepOf(upper, lower);
  const [wrong, right] = isUpperWrong ? [upper, lower.value.minus(step)] : [lower, upper.value.plus(step)];
  const expected = wrong.text.replace(/\d+(?:[.,]\d+)?/, formatNumber(right, wrong.decimals));
  const isGap = lower.value.gt(upper.value);
  return {
    rule: "kelas-kalimat",
    kind: "rentang",
    severity: "error",
    printed: wrong.text,
    expected,
    explanation: (isGap ? words.celah : words.tumpang)(
      upper.text,
      lower.text,
      formatNumber(upper.value.plus(step), lower.decimals),
    ),
    trace: [
      `${formatNumber(lower.value, lower.decimals)} − ${formatNumber(upper.value, upper.decimals)} = ${formatNumber(lower.value.minus(upper.value), Math.max(lower.decimals, upper.decimals))}`,
    ],
    source: `${upper.text} | ${lower.text}`,
    about: `kelas ${classes.map(({ label }) => label).join(" ")}`,
  };
}

/** True when the lower bounds as printed are those of a scale of the rules. */
function isKnownScale(lows: (Decimal | null)[]): boolean {
  const printed = lows.filter((low): low is Decimal => low !== null);
  return Object.values(SCALES).some((versions) =>
    versions.some(({ values }) => printed.every((low) => values.classes.some(({ from }) => low.eq(from)))),
  );
}
