import { formatShort } from "../../../numbers/format-number";
import { yearsIn } from "../../../numbers/years-in";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, canBeEqual, differences, expectedText, percentages, readingsOf } from "../expectation";
import { type Checked, NOTHING } from "../remark";
import { isOfSameMoney } from "./same-money";

/** What the percentage is called: `penyerapan anggaran mencapai`, `persentase realisasi anggaran sebesar`. */
const OF_WHAT_WAS_SPENT =
  /\b(?:(?:pen)?yerapan|serapan|realisasi)(?:nya)?(?:\s+(?:anggaran|keuangan|belanja|dipa|dana|pagu))(?:nya)?(?:\s+tahun(?:\s+anggaran)?\s+\d{4})?\s*(?:(?:telah|sudah|hanya|baru|adalah|yaitu|yakni|sebesar|mencapai|sejumlah|tercatat)\s*){0,3}$/i;

/** Another time, another measure, a part, or a pagu before it was changed. */
const SOMETHING_ELSE =
  /\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|dibanding\w*|tahun\s+(?:lalu|sebelum\w*)|sebelumnya|semula|awal|revisi|direvisi|perubahan|efisiensi|blokir\w*|diblokir|efektif|triwulan|semester|bulan|target\w*|rata-rata|fisik|ikpa|kontrak\w*|nasional|provinsi|di\s?antaranya|termasuk)\b/i;

/**
 * `Dari pagu anggaran sebesar Rp26.300.000.000 telah direalisasikan Rp25.400.000.000. Penyerapan anggaran mencapai 85,57%`:
 * a paragraph that tells one pagu, what was spent of it, perhaps what is left, and one percentage tells the percentage of them.
 */
export function checkSpentToldApart(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  if (SOMETHING_ELSE.test(text) || mentions.some(({ isCut, isNegated }) => isCut || isNegated)) return NOTHING;
  const amounts = mentions.filter(({ figure }) => figure.unit === "rupiah");
  const [percent, ...others] = mentions.filter(({ figure }) => figure.unit !== "rupiah");
  const pagu = onlyOf(amounts, "pagu");
  const spent = onlyOf(amounts, "realisasi-anggaran");
  if (!percent || others.length > 0 || !pagu || !spent || !isToldApart(percent)) return NOTHING;
  if (!isOfSameYear(percent, mentions)) return NOTHING;
  const rest = amounts.filter((each) => each !== pagu && each !== spent);
  const left = differences(readingsOf(pagu.figure), readingsOf(spent.figure));
  if (rest.length > 1 || rest.some(({ figure }) => !canBeEqual(readingsOf(figure), left))) return NOTHING;
  if (![spent, percent].every((each) => isOfSameMoney(pagu, each)) || !isOfSameMoney(percent, pagu)) return NOTHING;
  const ways = percentages(readingsOf(spent.figure), readingsOf(pagu.figure));
  const [share] = ways;
  if (!share || bestAgreement(percent.figure, ways) !== "impossible") return { remarks: [], checked: share ? 1 : 0 };
  const expected = expectedText(percent.figure, share.value);
  return {
    remarks: [
      {
        rule: "serapan-kalimat",
        kind: "persen",
        severity: "error",
        printed: percent.figure.text,
        expected,
        explanation: words.serapan(percent.figure.text, spent.figure.text, pagu.figure.text, expected),
        trace: [
          `${formatShort(spent.figure.reading.value)} / ${formatShort(pagu.figure.reading.value)} × 100 = ${formatShort(share.value)}`,
        ],
        source: "realisasi / pagu × 100",
        about: `serapan ${pagu.lead.slice(-40)}`,
      },
    ],
    checked: 1,
  };
}

function onlyOf(amounts: Mention[], measure: Mention["measure"]): Mention | null {
  const [only, ...more] = amounts.filter((each) => each.measure === measure);
  return only && more.length === 0 ? only : null;
}

/** Behind the amount that was spent, as `(85,57%)`, it is read with it. */
const isToldApart = (percent: Mention) =>
  percent.figure.unit === "%" &&
  !percent.isJoined &&
  OF_WHAT_WAS_SPENT.test(percent.lead) &&
  !namesOtherBase(percent.behind);

/** `Pagu … dan realisasi …. Penyerapan anggaran tahun 2022 mencapai …`: a year that the amounts are not told of may be another. */
function isOfSameYear(percent: Mention, mentions: Mention[]): boolean {
  const ofAmounts = mentions.filter((each) => each !== percent).flatMap(({ lead }) => yearsIn(lead));
  const years = new Set([...ofAmounts, ...yearsIn(percent.lead)]);
  return years.size === 0 || (years.size === 1 && (ofAmounts.length > 0 || mentions[0] === percent));
}
