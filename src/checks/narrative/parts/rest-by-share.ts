import { formatShort } from "../../../numbers/format-number";
import { printedDigits } from "../../../numbers/printed-digits";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, canBeEqual, differences, expectedText, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** So many digits of a percentage say of which whole it is. */
const FEWEST_DIGITS = 3;

/** `sehingga masih tersisa`, `dengan sisa`: what is left of the whole. */
const LEFT =
  /(?:^|,|\b(?:sehingga|maka|dengan|dan)\b)\s*(?:masih\s+|hanya\s+)?(?:tersisa|menyisakan|bersisa|sisa(?:nya)?|terdapat\s+sisa)(?:\s+(?:sebesar|sebanyak|sejumlah|anggaran|dana|pagu|perkara|(?:pada\s+)?akhir(?:\s+tahun)?(?:\s+20\d\d)?))*\s*$/i;

/** Not all that is left, or what is left of something else. */
const NOT_ALL = /\b(?:blokir\w*|efisiensi|dikembalikan|tahun\s+(?:lalu|sebelum\w*)|di\s?antaranya)\b/i;

/**
 * `beban 912 perkara. Dari beban tersebut diputus 843 perkara atau 92,43% sehingga tersisa 69 perkara`: the percentage says
 * of which figure the part is told, and what is left is what the part leaves of it.
 */
export function restsByShare(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run.slice(0, index).filter(({ place }) => place.cell === at.place.cell);
    return at.mentions.flatMap((rest, position) => {
      // `… atau 92,49%; sisa pagu Rp74 juta`: of the clause before.
      const last = position === 0 ? before.at(-1)?.mentions : undefined;
      const told = shareBefore(rest, last ?? at.mentions.slice(0, position));
      return told ? judge(at, rest, told, [...before.flatMap(({ mentions }) => mentions), ...at.mentions], words) : [];
    });
  });
}

interface Share {
  part: Mention;
  percent: Mention;
}

/** The part that its percentage stands right behind, and nothing between them and the rest but the whole itself. */
function shareBefore(rest: Mention, before: Mention[]): Share | null {
  if (rest.isCut || rest.figure.unit === "%" || !LEFT.test(rest.lead) || NOT_ALL.test(rest.lead + rest.behind))
    return null;
  // Between them nothing may stand but the whole itself.
  const last = before.at(-1);
  const percent = last?.isBase ? before.at(-2) : last;
  if (percent?.figure.unit !== "%") return null;
  // `Rp912 juta dari pagu Rp986 juta atau 92,49%`: past the whole.
  const beside = percent && before[before.indexOf(percent) - 1];
  const part = beside?.isBase ? before[before.indexOf(beside) - 1] : beside;
  if (!percent?.isJoined || !part || percent.isCut || part.isCut || part.figure.unit === "%") return null;
  const digits = printedDigits(percent.figure.reading);
  return digits.length >= FEWEST_DIGITS && isAlike(rest, part) ? { part, percent } : null;
}

const isAlike = (one: Mention, other: Mention) =>
  one.figure.unit === "rupiah" || other.figure.unit === "rupiah"
    ? one.figure.unit === other.figure.unit
    : isCount(one) && isCount(other) && (one.figure.unit === other.figure.unit || one.figure.unit === null);

function judge(
  at: RunningSentence,
  rest: Mention,
  { part, percent }: Share,
  told: Mention[],
  words: NarrativeStrings,
): RunningRemark[] {
  const others = told.filter((each) => each !== rest && each !== part && each !== percent && isAlike(each, part));
  const wholes = others.filter(
    ({ figure, isCut }) =>
      !isCut &&
      figure.reading.value.gt(part.figure.reading.value) &&
      bestAgreement(percent.figure, percentages(readingsOf(part.figure), readingsOf(figure))) !== "impossible",
  );
  const [whole] = wholes;
  const isOne = new Set(wholes.map(({ figure }) => figure.reading.value.toFixed())).size === 1;
  if (!whole || !isOne) return [];
  const figures = [part, ...others].map(({ figure }) => readingsOf(figure));
  const isOfOthers = figures.some((one) =>
    figures.some((other) => one !== other && canBeEqual(readingsOf(rest.figure), differences(one, other))),
  );
  const [right] = differences(readingsOf(whole.figure), readingsOf(part.figure));
  // What was taken away besides: `dicabut 10 perkara`.
  const isLess = others.some(
    ({ figure }) => right?.value.minus(figure.reading.value).eq(rest.figure.reading.value) && figure !== whole.figure,
  );
  if (!right || isOfOthers || isLess) return [];
  const expected = expectedText(rest.figure, right.value);
  const [all, some] = [whole.figure, part.figure];
  return [
    {
      at,
      remark: {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: rest.figure.text,
        expected,
        explanation: words.sisaBagian(rest.figure.text, all.text, some.text, expected),
        trace: [`${formatShort(all.reading.value)} − ${formatShort(some.reading.value)} = ${formatShort(right.value)}`],
        source: `${all.text} − ${some.text}`,
        about: `sisa ${rest.lead.slice(-48)}`,
      },
    },
  ];
}
