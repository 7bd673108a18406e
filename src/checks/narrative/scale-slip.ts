import { printedDigits } from "../../numbers/printed-digits";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { bestAgreement, percentages, readingsOf } from "./expectation";
import type { RunningRemark, RunningSentence } from "./running-sentence";
import { isWholeOfBefore } from "./shares/listed-shares";

/** So many digits of a percentage are no chance. */
const FEWEST_DIGITS = 3;

const SCALES = ["ribu", "juta", "miliar", "triliun"];
const SCALE = /\b(ribu|juta|mili?ar|milyar|triliun|trilyun)\b/i;
const THOUSAND = 1000;

/**
 * `denda tilang Rp1,32 miliar (45,16%), disusul uang pengganti Rp1,24 juta (42,42%)`: no amount of the text gives that
 * percentage, and a thousand times the figure does.
 */
export function scaleSlips(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at) => {
    const told = run.filter(({ place }) => place.cell === at.place.cell).flatMap(({ mentions }) => mentions);
    return at.mentions.flatMap((percent, position) => {
      const part = at.mentions[position - 1];
      return part && isShare(part, percent) ? judge(at, part, percent, told, words) : [];
    });
  });
}

function isShare(part: Mention, percent: Mention): boolean {
  const { reading, unit } = percent.figure;
  const isMoney = part.figure.unit === "rupiah" && part.figure.reading.scale > 1 && SCALE.test(part.figure.text);
  return (
    isMoney &&
    !isWholeOfBefore(part) &&
    unit === "%" &&
    percent.isJoined &&
    !percent.isCut &&
    !part.isCut &&
    printedDigits(reading).length >= FEWEST_DIGITS
  );
}

function judge(
  at: RunningSentence,
  part: Mention,
  percent: Mention,
  told: Mention[],
  words: NarrativeStrings,
): RunningRemark[] {
  const wholes = told.filter(
    ({ figure, isCut }) => figure.unit === "rupiah" && figure !== part.figure && !isCut && figure.reading.value.gt(0),
  );
  const fits = (times: number) =>
    wholes.filter(({ figure }) => {
      const scaled = readingsOf(part.figure).map(({ value, possible: { low, high } }) => ({
        value: value.times(times),
        possible: { low: low.times(times), high: high.times(times) },
      }));
      return bestAgreement(percent.figure, percentages(scaled, readingsOf(figure))) !== "impossible";
    });
  if (fits(1).length > 0) return [];
  const word = SCALE.exec(part.figure.text)?.[0] ?? "";
  const index = SCALES.indexOf(word.toLowerCase().replace("milyar", "miliar").replace("trilyun", "triliun"));
  const slips = [THOUSAND, 1 / THOUSAND].flatMap((times) => {
    const [whole] = fits(times);
    const other = SCALES[index + (times > 1 ? 1 : -1)];
    return whole && other ? [{ whole, other }] : [];
  });
  const [only] = slips;
  if (!only || slips.length > 1) return [];
  const expected = part.figure.text.replace(word, only.other).trim();
  const { text } = only.whole.figure;
  return [
    {
      at,
      remark: {
        rule: "daftar-bagian-kalimat",
        kind: "angka",
        severity: "error",
        printed: part.figure.text,
        expected,
        explanation: words.sharesAgree(`${part.figure.text.trim()} ~ ${percent.figure.text}`, text.trim(), expected),
        trace: [`${expected} / ${text.trim()} × 100 = ${percent.figure.text}`],
        source: "bagian / seluruhnya × 100",
        about: `satuan ${part.lead.slice(-40)}`,
      },
    },
  ];
}
