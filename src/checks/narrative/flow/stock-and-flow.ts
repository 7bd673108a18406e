import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { countAlike, isCount } from "../counts";
import { type Checked, joinChecked } from "../remark";
import { offSum } from "../parts/off-sum";

/** Another figure is added to the one before: `ditambah sisa perkara tahun 2023 sebanyak`. */
const ADDS = /^[^,;.()]{0,40},?\s*\bditambah\b(?:\s+(?:dengan\s+)?[a-z-]+){0,8}(?:\s+\d{4})?(?:\s+[a-z-]+)?\s*$/i;

/** … and this is what they come to: `dengan jumlah totalnya sebanyak`, `sehingga seluruhnya berjumlah`. */
const COMES_TO =
  /^[^;.()]{0,40}\b(?:(?:jumlah\s+)?total(?:nya)?|seluruhnya|keseluruhan(?:nya)?|sehingga\s+(?:jumlah|beban)(?:nya)?|menjadi)\b(?:\s+(?:jumlah|seluruh(?:nya)?|keseluruhan|perkara|kasus|berkas|orang|unit|beban|kerja|yang|ditangani|tahun|ini|adalah|ialah|sebanyak|sebesar|sejumlah|berjumlah|mencapai|menjadi|dengan)){0,6}\s*$/i;

/** What stands in no sum: another change may lie between. */
const NO_SUM = /\b(?:dikurangi|berkurang|dicabut|target)\b/i;

export interface AddedUp {
  inputs: Mention[];
  total: Mention | null;
}

/** `masuk 2.850 perkara ditambah sisa 150 perkara, dengan jumlah total 3.000 perkara` */
export function addedUp(mentions: Mention[]): AddedUp[] {
  const found: AddedUp[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const inputs = inputsFrom(mentions, at);
    if (inputs.length < 2) continue;
    const next = mentions[at + inputs.length];
    const isTotal = next !== undefined && COMES_TO.test(next.lead) && !NO_SUM.test(next.lead) && isLike(inputs, next);
    found.push({ inputs, total: isTotal ? next : null });
    at += inputs.length - 1;
  }
  return found;
}

function inputsFrom(mentions: Mention[], at: number): Mention[] {
  const first = mentions[at];
  if (!first || !isCount(first) || NO_SUM.test(first.lead)) return [];
  const inputs = [first];
  for (const next of mentions.slice(at + 1)) {
    if (!ADDS.test(next.lead) || NO_SUM.test(next.lead) || !isLike(inputs, next)) break;
    inputs.push(next);
  }
  return inputs;
}

const isLike = ([first]: Mention[], next: Mention) =>
  first !== undefined && isCount(next) && !next.isNegated && countAlike(first.figure, next.figure);

export function checkStockAndFlow(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    addedUp(mentions).flatMap(({ inputs, total }): Checked[] => {
      if (!total) return [];
      const sum = Decimal.sum(...inputs.map(({ figure }) => figure.reading.value));
      if (sum.eq(total.figure.reading.value)) return [{ remarks: [], checked: 1 }];
      const figures = inputs.map(({ figure }) => figure);
      const about = `ditambah ${total.lead.slice(-40)}`;
      return [{ checked: 1, remarks: [offSum(total.figure, figures, about, words.rincian)] }];
    }),
  );
}
