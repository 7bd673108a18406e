import { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { expectedText } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** How far back the sentence that tells how many there are may be. */
const SENTENCES_BACK = 6;
const FEWEST_PARTS = 3;

/** `Menurut golongan, …`: everybody is of one of them, and of no other. */
const BY_DIVISION =
  /^\W*(?:menurut|berdasarkan|dilihat\s+dari|ditinjau\s+dari|dari\s+(?:segi|sisi))\s+(?:[a-z]+\s+){0,2}?(?:status|golongan|pangkat|pendidikan|jenis\s+kelamin|usia|umur|jabatan|agama|masa\s+kerja|generasi)\b/i;

/** Not all of them, others than before, or what they came to. */
const NO_PART =
  /\b(?:antara\s+lain|di\s?antaranya|termasuk|total\w*|seluruh\w*|keseluruhan|dari|target\w*|naik|turun|bertambah|berkurang|per|rata-rata|tahun\s+(?:lalu|sebelum\w*)|kebutuhan|formasi|minimal|maksimal)\b/i;

/** `Pegawai seluruhnya`, `memiliki`, `jumlah pegawai sebanyak`: how many there are in all. */
const IN_ALL =
  /\b(?:pegawai|personel|asn|karyawan)\s+(?:[a-z]+\s+){0,2}?(?:seluruhnya|berjumlah|sebanyak|adalah|sejumlah)\s*$|\b(?:memiliki|didukung(?:\s+oleh)?|diperkuat(?:\s+oleh)?)\s*$/i;
const OF_STAFF = /\b(?:pegawai|personel|asn|karyawan)\b/i;

/**
 * `Pegawai seluruhnya 310 orang. … Menurut status, 174 orang PNS, 48 orang Polri, 21 orang PPPK, dan 76 orang PPNPN`: the parts of one
 * division are more than all, and one of them is too much by a slip, or is that of another once more.
 */
export function partsByDivision(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    if (!BY_DIVISION.test(at.text)) return [];
    const counts = at.mentions.filter(({ figure, isJoined }) => !(isJoined && figure.unit === "%"));
    if (counts.length < FEWEST_PARTS || !counts.every(isPart)) return [];
    const whole = wholeIn(run.slice(Math.max(0, index - SENTENCES_BACK), index));
    const values = counts.map(({ figure }) => figure.reading.value);
    const sum = Decimal.sum(...values);
    if (!whole || values.some((each) => each.gte(whole.figure.reading.value))) return [];
    const over = sum.minus(whole.figure.reading.value);
    if (!over.gt(0)) return [];
    const wrong = counts.filter((each) => isTooMuch(each, over, counts)).at(-1);
    if (!wrong) return [];
    const expected = expectedText(wrong.figure, wrong.figure.reading.value.minus(over));
    const listed = counts.map(({ figure }) => figure.text.trim()).join(" + ");
    return [
      {
        at,
        remark: {
          rule: "rincian-kalimat",
          kind: "jumlah" as const,
          severity: "error" as const,
          printed: wrong.figure.text,
          expected,
          explanation: words.partsBeyond(whole.figure.text.trim(), listed, formatShort(sum)),
          trace: [`${values.map((each) => formatShort(each)).join(" + ")} = ${formatShort(sum)}`],
          source: listed,
          about: `rincian ${wrong.lead.slice(-48)}`,
        },
      },
    ];
  });
}

const isPart = (mention: Mention) =>
  isCount(mention) && mention.figure.unit === "Orang" && !NO_PART.test(mention.lead.replace(BY_DIVISION, ""));

/** The only count of all the staff that these sentences tell. */
function wholeIn(before: RunningSentence[]): Mention | null {
  const wholes = before.flatMap(({ mentions }) =>
    mentions.filter(
      (each) =>
        isCount(each) &&
        IN_ALL.test(each.lead) &&
        OF_STAFF.test(`${each.lead} ${each.figure.text} ${each.behind.slice(0, 24)}`),
    ),
  );
  const [whole, ...others] = wholes;
  return whole && others.every(({ figure }) => figure.reading.value.eq(whole.figure.reading.value)) ? whole : null;
}

/** Two digits in each other's place, or the figure of another part. */
function isTooMuch({ figure }: Mention, over: Decimal, counts: Mention[]): boolean {
  const right = figure.reading.value.minus(over);
  if (!right.gt(0)) return false;
  const isSwapped = digitSlip(figure.reading.value.toFixed(0), right.toFixed(0)) === "swapped";
  return (
    isSwapped || counts.some((each) => each.figure !== figure && each.figure.reading.value.eq(figure.reading.value))
  );
}
