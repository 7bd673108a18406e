import { Decimal } from "../../../numbers/decimal";
import { slipsOfDigits } from "../../../numbers/digit-slip";
import { addIntervals, possibleValues } from "../../../numbers/printed-precision";
import { readingWith } from "../../../numbers/reading";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { type Part, partsBehind, remarkOnPart } from "./parts-of-whole";

/** `Realisasi belanja kementerian/lembaga terdiri dari`: what was told before is called by its name again. */
const NAMED_AGAIN = /^\W*((?:[a-z/-]+\s+){2,6}?)(?=terdiri\s+(?:dari|atas)\b)/i;
const SAYS_HOW_MUCH =
  /^(?:(?:adapun|sedangkan|sementara)\s+)?(?:(?:realisasi|penyerapan|serapan|jumlah|total|nilai)\s+)?/i;

const PLANNED = /\b(?:pagu|target|anggaran|alokasi|rencana)\b/i;
const OTHER_TIME = /\btahun\s+(?:lalu|sebelum\w*)\b/i;
const LEADS_TO_AMOUNT =
  /\s*(?:(?:telah\s+)?(?:mencapai|sebesar|senilai|sejumlah|sebanyak|adalah|yakni|yaitu)\s*){0,2}$/i;

/** Farther back a text speaks of something else by the same name. */
const SENTENCES_BACK = 3;
/** Of two parts one is what the other leaves, whatever it is. */
const FEWEST_PARTS = 3;

/**
 * `… belanja kementerian/lembaga Rp627,41 miliar. Realisasi belanja kementerian/lembaga terdiri dari belanja pegawai …,
 * belanja barang …, belanja modal … dan bantuan sosial Rp3,37 miliar`: with 3,73, and with nothing else, they are all of it.
 */
export function partsOfNamedWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const [first, ...others] = at.mentions.filter(({ figure, isJoined }) => !(isJoined && figure.unit === "%"));
    const named = first ? NAMED_AGAIN.exec(first.lead)?.[1] : undefined;
    if (!first || named === undefined || OTHER_TIME.test(at.text)) return [];
    const behind = [{ ...first, lead: first.lead.replace(NAMED_AGAIN, "") }, ...others];
    const wholes = run
      .slice(Math.max(0, index - SENTENCES_BACK), index)
      .flatMap(({ mentions }) => calledSo(mentions, named));
    const told = wholes.map((whole) => ({ whole: whole.figure, parts: partsBehind(whole, behind) }));
    const [only, ...more] = told.filter(({ parts }) => parts.length >= FEWEST_PARTS);
    if (
      !only ||
      more.length > 0 ||
      told.some(({ whole, parts }) =>
        addsUp(
          whole,
          parts.map(({ figure }) => figure),
        ),
      )
    )
      return [];
    const part = onlySlip(only.whole, only.parts);
    return part ? [{ at, remark: remarkOnPart(only.whole, only.parts, part, words) }] : [];
  });
}

/** The figures of a sentence right behind this name, planned ones where it is one of a plan and otherwise what came of it. */
function calledSo(mentions: Mention[], named: string): Mention[] {
  const name = named.trim().replace(SAYS_HOW_MUCH, "").toLowerCase();
  return mentions.filter(({ figure, lead }) => {
    const clause = lead.slice(Math.max(lead.lastIndexOf(","), lead.lastIndexOf(";")) + 1);
    const called = clause.replace(LEADS_TO_AMOUNT, "").toLowerCase();
    const isSame = name.includes(" ") && ` ${called}`.endsWith(` ${name}`);
    return isSame && figure.unit !== "%" && PLANNED.test(clause) === PLANNED.test(named) && !OTHER_TIME.test(clause);
  });
}

function addsUp(whole: PrintedFigure, parts: PrintedFigure[]): boolean {
  const value = Decimal.sum(...parts.map(({ reading }) => reading.value));
  const possible = addIntervals(parts.map(({ reading }) => possibleValues(reading)));
  return bestAgreement(whole, [{ value, possible }]) !== "impossible";
}

/** The one slip of the hand in one of the parts without which they are the whole, where none in the whole makes it right. */
function onlySlip(whole: PrintedFigure, parts: Part[]): { figure: PrintedFigure; value: Decimal } | null {
  const figures = parts.map(({ figure }) => figure);
  const slips = figures.flatMap((figure) =>
    typedFor(figure).flatMap((typed) =>
      addsUp(
        whole,
        figures.map((each) => (each === figure ? typed : each)),
      )
        ? [{ figure, value: typed.reading.value }]
        : [],
    ),
  );
  const [only, ...more] = typedFor(whole).some((typed) => addsUp(typed, figures)) ? [] : slips;
  return only && more.length === 0 ? only : null;
}

/** A figure with any one slip of the hand in its digits, as long as it is printed. */
function typedFor(figure: PrintedFigure): PrintedFigure[] {
  const { value, scale, decimals } = figure.reading;
  const units = new Decimal(10).pow(decimals);
  return slipsOfDigits(value.div(scale).times(units).toFixed(0))
    .filter((typed) => !typed.startsWith("0"))
    .map((typed) => new Decimal(typed).div(units).times(scale))
    .map((typed) => ({ ...figure, reading: readingWith(figure.reading, { value: typed }) }));
}
