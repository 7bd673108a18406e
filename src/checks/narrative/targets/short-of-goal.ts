import { HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, differences, expectedText, percentages, readingsOf } from "../expectation";
import { mentionsBefore, type RunningRemark, type RunningSentence } from "../running-sentence";

/** `perusahaan atau kurang`, `, masih terdapat kekurangan sebanyak`: how far it is from what was aimed at, with no other name. */
const IS_SHORT =
  /^\W*(?:[a-z]+(?:\/[a-z]+)?\W+)?(?:(?:menurut|berdasarkan|sesuai)\s+[^,;.()]{3,60},\s*)?(?:(?:atau|sehingga|dan|maka|masih|terdapat|ada|berarti|dengan|demikian)\W+)*(?:kurang|kekurangan|kelebihan)\s*(?:(?:pegawai|personel|formasi|tenaga)\s*)?(?:sebanyak|sebesar|sejumlah)?\s*$/i;

/** `dari target`, `kebutuhan menurut analisis beban kerja sebanyak` */
const IS_GOAL =
  /\b(?:target(?:nya)?|sasaran|kebutuhan(?:nya)?|formasi(?:nya)?|dsp|abk|dibutuhkan|seharusnya)\b[^,;.]*$/i;

/** A percentage with fewer digits is that of many pairs. */
const FEWEST_DIGITS = 3;

interface Pair {
  goal: Mention;
  reached: Mention;
}

/**
 * `baru 36 orang dari target 48 orang (75,00%), masih kurang 14 orang`: the percentage shows which two figures are the goal and
 * what was reached of it, and those differ by what is short.
 */
export function shortOfGoals(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = mentionsBefore(run, index);
    return at.mentions.flatMap((short) => {
      if (short.isCut || short.figure.unit === "%" || !(IS_SHORT.test(short.lead) || isLeft(short))) return [];
      const pairs = pairsOf(short, at.mentions, before);
      const [first] = pairs;
      const isTheirs = ({ goal, reached }: Pair) =>
        [differencesOf(goal, reached), differencesOf(reached, goal)].some(
          (ways) => bestAgreement(short.figure, ways) !== "impossible",
        );
      if (!first || pairs.some(isTheirs)) return [];
      const off = ({ goal, reached }: Pair) => goal.figure.reading.value.minus(reached.figure.reading.value).abs();
      if (pairs.some((each) => !off(each).eq(off(first)))) return [];
      const { goal, reached } = first;
      const expected = expectedText(short.figure, off(first));
      return [
        {
          at,
          remark: {
            rule: "sisa-bagian-kalimat",
            kind: "selisih" as const,
            severity: "error" as const,
            printed: short.figure.text,
            expected,
            explanation: words.sisaBagian(short.figure.text, goal.figure.text, reached.figure.text, expected),
            trace: [
              `|${formatShort(goal.figure.reading.value)} − ${formatShort(reached.figure.reading.value)}| = ${formatShort(off(first))}`,
            ],
            source: `${goal.figure.text} − ${reached.figure.text}`,
            about: `kurang ${short.lead.slice(-48)}`,
          },
        },
      ];
    });
  });
}

const differencesOf = (one: Mention, other: Mention) => differences(readingsOf(one.figure), readingsOf(other.figure));

/** A goal and what was reached of it, of which the sentence tells the percentage too. */
function pairsOf(short: Mention, mentions: Mention[], before: readonly Mention[]): Pair[] {
  const own = mentions.filter((each) => each !== short && !each.isCut);
  // Where it is concluded from the sentence before, all of them stand there.
  const told = isLeft(short) ? [...before, ...own] : own;
  const goals = told.filter(({ figure, lead }) => IS_GOAL.test(lead) && isOfShort(figure.unit, short));
  const isExcess = /\bkelebihan\b/i.test(short.lead);
  return goals.flatMap((goal) =>
    [...before, ...own].flatMap((reached): Pair[] => {
      const isReached =
        reached !== goal &&
        !reached.isCut &&
        !IS_GOAL.test(reached.lead) &&
        (reached.figure.unit === goal.figure.unit || isCalledByGoal(reached, goal)) &&
        !reached.figure.reading.value.eq(goal.figure.reading.value) &&
        reached.figure.reading.value.gt(goal.figure.reading.value) === isExcess;
      const ratios = isReached ? percentages(readingsOf(reached.figure), readingsOf(goal.figure)) : [];
      const isTold = told.some(
        (each) =>
          each !== goal && each !== reached && isShare(each) && bestAgreement(each.figure, ratios) === "rounded",
      );
      return isTold || (isReached && isOfNeed(short, goal, reached, told, before)) ? [{ goal, reached }] : [];
    }),
  );
}

/** `Dibanding kebutuhan 88 orang menurut analisis beban kerja,`: it opens the sentence. */
const OPENS_WITH_NEED =
  /^\W*(?:jika\s+|bila\s+|apabila\s+)?(?:di)?banding(?:kan)?(?:\s+dengan)?\s+(?:jumlah\s+)?(?:kebutuhan|formasi)\b/i;

/** Nothing that says whom of them: `88 orang menurut analisis beban kerja,`. */
const OF_ALL = /^\s*(?:(?:menurut|berdasarkan|sesuai)\b[^,;.]*)?,/i;

/** `Pegawai berjumlah`, `didukung oleh`: how many there are in all. */
const IN_ALL = /\b(?:berjumlah|jumlah|sebanyak|total|seluruhnya|memiliki|didukung)\b[^,;.]*$/i;

/** `Pegawai berjumlah 58 orang … . Dibanding kebutuhan 88 orang, masih kurang 30 orang`: of all that the sentence before opens with, and nothing else told there fits. */
function isOfNeed(
  short: Mention,
  goal: Mention,
  reached: Mention,
  told: readonly Mention[],
  before: readonly Mention[],
): boolean {
  const left = goal.figure.reading.value.minus(short.figure.reading.value);
  return (
    OPENS_WITH_NEED.test(goal.lead) &&
    OF_ALL.test(goal.behind) &&
    /^\s*(?:[.,;(]|$|atau\b)/i.test(short.behind) &&
    !/\byang\s+kurang\b/i.test(short.lead) &&
    told.filter(({ figure }) => figure.unit === goal.figure.unit).length === 1 &&
    before.find(({ figure }) => figure.unit === goal.figure.unit) === reached &&
    IN_ALL.test(reached.lead) &&
    !before.some(({ figure }) => figure.reading.value.eq(left))
  );
}

/** `319 dari target 380 kabupaten`: what both are is said once. */
const isCalledByGoal = ({ figure }: Mention, goal: Mention) =>
  figure.unit === null && goal.isBase && figure.start < goal.figure.start;

/** `Dengan demikian masih terdapat 715 bayi yang belum diimunisasi`: what is left of the goal told before. */
const isLeft = ({ lead, behind }: Mention) =>
  /^\W*(?:dengan\s+(?:demikian|begitu)|sehingga|jadi|artinya)\W+masih\s+(?:terdapat|ada|tersisa)\s+(?:sebanyak\s+|sejumlah\s+)?$/i.test(
    lead,
  ) && /^\s*(?:[a-z/]+\s+)?(?:yang\s+)?(?:belum|tidak)\b/i.test(behind);

/** Points are short of a percentage or an index, anything else of as many of its kind. */
const isOfShort = (unit: string | null, { figure }: Mention) =>
  figure.unit === "Poin" ? unit === "%" || unit === null || unit === "Indeks" : unit === figure.unit && unit !== null;

const isShare = ({ figure: { unit, reading } }: Mention) =>
  (unit === "%" || (unit === null && reading.decimals > 0)) &&
  !reading.value.eq(HUNDRED) &&
  reading.value.toFixed(reading.decimals).replace(/\D/g, "").length >= FEWEST_DIGITS;
