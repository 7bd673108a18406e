import { formatShort } from "../../../numbers/format-number";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, expectedPercent, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** How many sentences behind the pagu what was spent of each may be told. */
const SENTENCES_ON = 12;

/** So many that are right show that the others are meant to be of their pagu too; where the pagu is named as the base, one. */
const FEWEST_RIGHT = { unsaid: 2, said: 1 };

interface Named {
  name: string;
  mention: Mention;
  index: number;
}

interface Spent extends Named {
  at: RunningSentence;
  percent: Mention;
  pagu: Mention;
}

/**
 * `pagu Belanja Pegawai sebesar Rp412.640.000.000, pagu Belanja Barang …`, and in the lines behind it `Belanja Pegawai:
 * Rp188.081.312.000 (45,58% dari pagu anggaran)`: the percentage of what bears the same name.
 */
export function sharesOfNamedPagu(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const goals = unique(run.flatMap(({ mentions }, index) => goalsIn(mentions).map((each) => named(each, index))));
  if (goals.length < 2) return [];
  const byName = new Map(goals.map((each) => [each.name, each]));
  const spent = unique(run.flatMap((at, index) => spentIn(at, index, byName)));
  const right = spent.filter((each) => isRight(each));
  return spent
    .filter((each) => !isRight(each))
    .filter(({ percent }) => right.length >= FEWEST_RIGHT[SAYS_PAGU.test(percent.behind) ? "said" : "unsaid"])
    .filter(() => right.length * 2 >= spent.length)
    .map((each) => remarkOn(each, words));
}

const SAYS_PAGU = /^\s*\)?\s*(?:dari|terhadap)\s+(?:total\s+)?(?:pagu|target|alokasi|anggaran)/i;

/** An amount with a percentage behind it is what was spent. */
const goalsIn = (mentions: Mention[]) => mentions.filter((each, at) => isGoal(each) && !mentions[at + 1]?.isJoined);

const isGoal = ({ figure, measure, isCut, isBase, isJoined }: Mention) =>
  figure.unit === "rupiah" && (measure === "pagu" || measure === "target") && !isCut && !isBase && !isJoined;

const named = (mention: Mention, index: number): Named => ({ name: nameIn(mention.lead), mention, index });

/** Two of one name are of two times, or of two places. */
function unique<Each extends Named>(all: Each[]): Each[] {
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  return all.filter(({ name }) => name !== "" && times.get(name) === 1);
}

function spentIn(at: RunningSentence, index: number, goals: ReadonlyMap<string, Named>): Spent[] {
  return at.mentions.flatMap((percent, place): Spent[] => {
    const [mention, next] = [at.mentions[place - 1], at.mentions[place + 1]];
    if (!mention || mention.figure.unit !== "rupiah" || percent.figure.unit !== "%" || !percent.isJoined) return [];
    if (mention.isCut || percent.isCut || next?.isBase || namesOtherBase(percent.behind)) return [];
    const name = nameIn(mention.lead);
    const pagu = goals.get(name);
    if (!pagu || pagu.mention === mention || index <= pagu.index || index - pagu.index > SENTENCES_ON) return [];
    return [{ name, mention, index, at, percent, pagu: pagu.mention }];
  });
}

const BETWEEN =
  /[,;:]|\b(?:dan|serta|meliputi|terdiri|terbagi|atas|untuk|pagu|target(?:nya)?|yaitu|yakni|berikut|dari|realisasi|terealisasi)\b/i;
const LEADS_ON = /\b(?:sebesar|senilai|sejumlah|adalah|mencapai|sudah|telah|baru|dengan|jumlah)\b/gi;

/** The words that name the amount: the last that stand before it. */
function nameIn(lead: string): string {
  const parts = lead
    .replace(/\([^)]*\)/g, " ")
    .replace(/^.*?\)/, " ")
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(LEADS_ON, " ")
        .replace(/[^a-z\s/-]|(?<![a-z])-|-(?![a-z])/gi, " ")
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase(),
    )
    .filter((part) => part.includes(" "));
  return parts.at(-1) ?? "";
}

const waysOf = ({ mention, pagu }: Spent) => percentages(readingsOf(mention.figure), readingsOf(pagu.figure));

const isRight = (spent: Spent) => bestAgreement(spent.percent.figure, waysOf(spent)) !== "impossible";

function remarkOn(spent: Spent, words: NarrativeStrings): RunningRemark {
  const { at, mention, percent, pagu, name } = spent;
  const [part, whole] = [mention.figure, pagu.figure];
  const exact = part.reading.value.div(whole.reading.value).times(100);
  const expected = expectedPercent(percent.figure, exact, part, whole);
  return {
    at,
    remark: {
      rule: "serapan-kalimat",
      kind: "persen",
      severity: "error",
      printed: percent.figure.text,
      expected,
      explanation: words.serapan(percent.figure.text, part.text, whole.text, expected),
      trace: [`${formatShort(part.reading.value)} / ${formatShort(whole.reading.value)} × 100 = ${formatShort(exact)}`],
      source: "realisasi / pagu × 100",
      about: `serapan ${name}`,
    },
  };
}
