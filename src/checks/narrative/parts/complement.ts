import { formatShort } from "../../../numbers/format-number";
import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, expectedText, lessThan, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** `peserta yang mengajukan banding`, `yang tidak mengajukan banding`: who, and what is said of them or denied. */
const SAID =
  /(?:\b([a-z]+)\s+)?\byang\s+(tidak\s+|belum\s+)?(?:(?:telah|sudah|berhasil|dapat)\s+)?((?:me|di|ber|ter)[a-z]{4,})\b/gi;

/** What ends the words that are said: the figure follows. */
const TOLD =
  /\s*(?:,|\b(?:mencapai|sebesar|sebanyak|sejumlah|adalah|yaitu|yakni|melebihi|melampaui|hanya|baru|ada|sekitar|tercatat)\b|\().*$/is;

/** Behind what is said, of whom or where. */
const MORE_CLOSELY = /^\s+(?:terhadap|atas|di|pada|dari|ke|kepada|oleh)\b/i;

/** Words that name nobody before `yang`. */
const NOBODY = /^(?:lain|ternyata|dan|sedangkan|sementara|bahwa|sebagian|mereka|itu|ini|tersebut|adapun|namun|data)$/i;

/** There are others besides. */
const OTHERS = /\b(?:sisanya|selebihnya|lainnya|abstain|sedangkan\s+sisa)\b/i;

/** A goal, another time or another place: not the other part of the same whole. */
const OF_ANOTHER =
  /(?<!\b(?:melebihi|melampaui|mencapai)\s)\b(?:di)?target(?:kan|nya)?\b|\btahun\s+(?:lalu|sebelum\w*)\b|\b(?:naik|turun|meningkat|menurun|rata-rata|sedangkan\s+di)\b/i;

/** `yang mengajukan kasasi mencapai 57,63 persen … . Yang tidak mengajukan kasasi 39,29 persen`: both are all there are. */
export function complementsToldApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const cells = [...new Set(run.map(({ place }) => place.cell))];
  return cells.flatMap((cell) => {
    const own = run.filter(({ place }) => place.cell === cell);
    if (own.some(({ text }) => OTHERS.test(text))) return [];
    const told = own
      .flatMap((at) => at.mentions.map((mention) => ({ at, mention })))
      .filter(({ mention }) => mention.figure.unit === "%" && !mention.isCut && !OF_ANOTHER.test(mention.lead))
      .flatMap((each) => saidOf(each.mention).map((said) => ({ ...each, said })));
    const [rest, ...more] = told.filter(({ said }) => said.isDenied);
    const parts = told.filter(({ said }) => rest && !said.isDenied && isSameSaid(said, rest.said));
    const [part] = parts;
    if (!rest || more.length > 0 || !part || parts.length > 1 || !nameSameYears(part.at.text, rest.at.text)) return [];
    return offComplement(rest.at, rest.mention, part.mention, words);
  });
}

interface Said {
  who: string | null;
  isDenied: boolean;
  what: string;
}

/** The last thing that is said before the figure. */
function saidOf({ lead }: Mention): Said[] {
  const match = [...lead.matchAll(SAID)].at(-1);
  if (!match) return [];
  const [all, who, denial, verb = ""] = match;
  const object = lead.slice(match.index + all.length).replace(TOLD, "");
  return [
    {
      who: who === undefined || NOBODY.test(who) ? null : who.toLowerCase(),
      isDenied: denial !== undefined,
      what: `${verb}${object}`.toLowerCase().replace(/\s+/g, " ").trim(),
    },
  ];
}

/** The same of the same people: where one goes on, only with of whom or where. */
function isSameSaid(one: Said, other: Said): boolean {
  const [longer, shorter] = one.what.length >= other.what.length ? [one.what, other.what] : [other.what, one.what];
  const rest = longer.slice(shorter.length);
  const isSame = longer.startsWith(shorter) && (rest === "" || MORE_CLOSELY.test(rest));
  return isSame && shorter.includes(" ") && (one.who === other.who || one.who === null || other.who === null);
}

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
