import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { canBeEqual, differences, expectedText, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

const BALANCE = /\b(surplus|defisit)\b[^,;.]*$/i;
const NET = /\bpembiayaan\s+net+o\b[^,;.]*$/i;
const LEFT =
  /,\s*(?:maka\s+)?(?:diperoleh|terdapat|menghasilkan|menjadi)?\s*(?:sisa\s+lebih\s+pembiayaan[^,;.]*|silpa\b[^,;.]*)$/i;

/** `defisit sebesar … . Setelah memperhitungkan pembiayaan neto sebesar …, diperoleh SiLPA sebesar …`: one follows from the others. */
export function silpaOfBalance(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run[index - 1];
    if (!before || before.place.cell !== at.place.cell) return [];
    const balance = only(before.mentions, BALANCE);
    const net = only(at.mentions, NET);
    const left = only(at.mentions, LEFT);
    if (!balance || !net || !left || /\btahun\s+(?:lalu|sebelum\w*)\b/i.test(`${net.lead} ${left.lead}`)) return [];
    const isDeficit = /defisit/i.test(BALANCE.exec(balance.lead)?.[1] ?? "");
    const signed = readingsOf(balance.figure).map((each) => (isDeficit ? each : negated(each)));
    const ways = differences(readingsOf(net.figure), signed);
    const [right] = ways;
    if (!right || right.value.isNegative() || canBeEqual(readingsOf(left.figure), ways)) return [];
    const expected = expectedText(left.figure, right.value);
    const formula = `${net.figure.text} ${isDeficit ? "−" : "+"} ${balance.figure.text}`;
    return [
      {
        at,
        remark: {
          rule: "selisih-kalimat",
          kind: "selisih",
          severity: "error",
          printed: left.figure.text,
          expected,
          explanation: words.flowSum(left.figure.text, formula, expected),
          trace: [
            `${formatShort(net.figure.reading.value)} ${isDeficit ? "−" : "+"} ${formatShort(balance.figure.reading.value)} = ${formatShort(right.value)}`,
          ],
          source: formula,
          about: `silpa ${left.lead.slice(-40)}`,
        },
      },
    ];
  });
}

function only(mentions: Mention[], words: RegExp): Mention | null {
  const found = mentions.filter(({ lead, figure, isCut }) => figure.unit === "rupiah" && !isCut && words.test(lead));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const negated = ({ value, possible: { low, high } }: ReturnType<typeof readingsOf>[number]) => ({
  value: new Decimal(0).minus(value),
  possible: { low: high.negated(), high: low.negated() },
});
