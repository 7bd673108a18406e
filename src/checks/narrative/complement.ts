import { formatShort } from "../../numbers/format-number";
import { HUNDRED } from "../../numbers/decimal";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { isCount } from "./counts";
import { bestAgreement, expectedText, lessThan, percentages, readingsOf } from "./expectation";
import type { RunningRemark, RunningSentence } from "./running-sentence";

/** `yang mengajukan banding`, `yang tidak mengajukan banding`: what is said and what it is said of. */
const SAID = /\byang\s+(?:(?:telah|sudah|berhasil|dapat|akan)\s+)?((?:me|di|ber|ter)[a-z]{4,}(?:\s+[a-z]+)?)/gi;
const DENIED = /\byang\s+(?:tidak|belum)\s+((?:me|di|ber|ter)[a-z]{4,}(?:\s+[a-z]+)?)/gi;

/** A goal, another time or another place: not the other part of the same whole. */
const OF_ANOTHER =
  /(?<!\b(?:melebihi|melampaui|mencapai)\s)\b(?:di)?target(?:kan|nya)?\b|\btahun\s+(?:lalu|sebelum\w*)\b|\b(?:naik|turun|meningkat|menurun|rata-rata|sedangkan\s+di)\b/i;

/** `yang mengajukan kasasi mencapai 57,63 persen … . Yang tidak mengajukan kasasi 39,29 persen`: both are all there are. */
export function complementsToldApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const cells = [...new Set(run.map(({ place }) => place.cell))];
  return cells.flatMap((cell) => {
    const told = run
      .filter(({ place }) => place.cell === cell)
      .flatMap((at) => at.mentions.map((mention) => ({ at, mention })))
      .filter(({ mention }) => mention.figure.unit === "%" && !mention.isCut && !OF_ANOTHER.test(mention.lead));
    const said = told.flatMap((each) =>
      denied(each.mention) ? [] : named(each.mention, SAID).map((what) => ({ ...each, what })),
    );
    const rests = told.flatMap((each) => {
      const what = denied(each.mention);
      return what ? [{ ...each, what }] : [];
    });
    const [rest, ...more] = rests;
    const parts = said.filter(({ what }) => what === rest?.what);
    const [part] = parts;
    if (!rest || more.length > 0 || !part || parts.length > 1 || !nameSameYears(part.at.text, rest.at.text)) return [];
    return offComplement(rest.at, rest.mention, part.mention, words);
  });
}

const named = ({ lead }: Mention, pattern: RegExp): string[] =>
  [...lead.matchAll(pattern)].slice(-1).map(([, what = ""]) => what.toLowerCase());
const denied = (mention: Mention): string | undefined => named(mention, DENIED)[0];

function nameSameYears(one: string, other: string): boolean {
  const years = [one, other].map((text) => new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? []));
  return new Set(years.flatMap((each) => [...each])).size <= 1;
}

function offComplement(
  at: RunningSentence,
  { figure, lead }: Mention,
  { figure: part }: Mention,
  words: NarrativeStrings,
): RunningRemark[] {
  const ways = lessThan(HUNDRED, readingsOf(part));
  const [way] = ways;
  if (!way || bestAgreement(figure, ways) !== "impossible") return [];
  const expected = expectedText(figure, way.value);
  return [
    {
      at,
      remark: {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.sisaBagian(figure.text, "100%", part.text, expected),
        trace: [`100 − ${formatShort(part.reading.value)} = ${formatShort(way.value)}`],
        source: `100% − ${part.text}`,
        about: `sisa ${lead.slice(-48)}`,
      },
    },
  ];
}

const OUT_OF = /^\s*(?:[a-z]+\s+)?dari\s+(?:(?:total|jumlah|seluruh|keseluruhan)\s+)?(?:sebanyak\s+)?$/i;
const SHOWS =
  /\b(?:menunjukkan|menunjukan|berarti|artinya|sehingga|menghasilkan|diperoleh)\b[^,;.]*\b(?:rasio|persentase|prosentase|tingkat|angka)\b[^,;.]*$/i;

/** `767 perkara dari 1.331 perkara … yang menunjukkan bahwa rasio … mencapai 39,29 persen`: the part, or all the others. */
export function shareShown({ mentions, ...at }: RunningSentence, words: NarrativeStrings): RunningRemark[] {
  const [part, whole, percent, ...more] = mentions;
  if (!part || !whole || !percent || more.length > 0 || percent.figure.unit !== "%" || percent.isCut) return [];
  if (![part, whole].every(isCount) || part.figure.unit !== whole.figure.unit || part.figure.unit === null) return [];
  if (!OUT_OF.test(whole.lead) || !SHOWS.test(percent.lead) || OF_ANOTHER.test(percent.lead)) return [];
  const ways = percentages(readingsOf(part.figure), readingsOf(whole.figure));
  const others = lessThan(HUNDRED, ways);
  const [share] = ways;
  const [other] = others;
  if (!share || !other || share.value.gt(HUNDRED)) return [];
  if (bestAgreement(percent.figure, [...ways, ...others]) !== "impossible") return [];
  const printed = percent.figure.reading.value;
  const isOther = other.value.minus(printed).abs().lt(share.value.minus(printed).abs());
  const right = isOther ? other.value : share.value;
  const expected = expectedText(percent.figure, right);
  const formula = `${formatShort(part.figure.reading.value)} / ${formatShort(whole.figure.reading.value)} × 100`;
  return [
    {
      at: { mentions, ...at },
      remark: {
        rule: "bagian-kalimat",
        kind: "persen",
        severity: "error",
        printed: percent.figure.text,
        expected,
        explanation: words.shareShown(
          percent.figure.text,
          part.figure.text,
          whole.figure.text,
          formatShort(share.value),
          formatShort(other.value),
        ),
        trace: [isOther ? `100 − ${formula} = ${formatShort(right)}` : `${formula} = ${formatShort(right)}`],
        source: "bagian / seluruhnya × 100",
        about: `bagian ${percent.lead.slice(-48)}`,
      },
    },
  ];
}
