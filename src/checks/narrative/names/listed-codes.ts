import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { readNumber } from "../../../numbers/read-number";
import { isFigure } from "../../../numbers/reading";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { expectedText } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** Words that say that all of the whole is listed behind them. */
const OPENS =
  /^[^=;.]{0,24}\b(?:dengan\s+(?:klasifikasi|rincian|perincian|komposisi)|terdiri\s+(?:dari|atas)|terinci)\b[^=;.\d]{0,60}?[:\s]\s*(?=[A-Z])/;

/** `KP = 138`: a name that begins with a capital, and how many of it there are. */
const ITEM = /^(?:[,;]\s*|(?:dan|serta)\s+)?([A-Z][A-Za-z/-]*(?:\s+[A-Za-z/-]+){0,3})\s*=\s*(\d[\d.]*)(?![\d,])\s*/;

const FEWEST = 3;

interface Item {
  name: string;
  value: Decimal;
}

/** `358 surat dengan klasifikasi sebagai berikut: OT = 41 HM = 28 KP = 138`: what is listed with `=` adds up to the whole. */
export function checkListedCodes(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((whole) => {
      const items = isCount(whole) ? itemsBehind(text.slice(whole.figure.end)) : [];
      return items.length < FEWEST ? NOTHING : checkSum(whole, items, words);
    }),
  );
}

/** The items, where nothing but items stands between the opening and the end. */
function itemsBehind(behind: string): Item[] {
  const opening = OPENS.exec(behind)?.[0];
  let rest = opening === undefined ? "" : behind.slice(opening.length);
  const items: Item[] = [];
  for (;;) {
    const [matched = "", name = "", printed = ""] = ITEM.exec(rest) ?? [];
    const reading = readNumber(printed.replace(/\.$/, ""));
    if (matched === "" || !isFigure(reading)) break;
    items.push({ name, value: reading.value });
    rest = rest.slice(matched.length);
  }
  return /^[\s.;]*$/.test(rest) ? items : [];
}

function checkSum(whole: Mention, items: Item[], words: NarrativeStrings): Checked {
  const sum = Decimal.sum(...items.map(({ value }) => value));
  if (sum.eq(whole.figure.reading.value)) return { remarks: [], checked: 1 };
  const expected = expectedText(whole.figure, sum);
  const listed = items.map(({ name, value }) => `${name} ${formatShort(value)}`).join(" + ");
  return {
    remarks: [
      {
        rule: "rincian-kalimat",
        kind: "jumlah",
        severity: "error",
        printed: whole.figure.text,
        expected,
        explanation: words.rincian(whole.figure.text, listed, expected),
        trace: [`${items.map(({ value }) => formatShort(value)).join(" + ")} = ${formatShort(sum)}`],
        source: listed,
        about: `rincian ${whole.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}
