import type { Mention } from "./mention";

/** `186/100.000 KH (10 kasus dari 5.350 kelahiran hidup)`: a rate with the two counts that it is reckoned from. */
export interface RateOfCounts {
  rate: Mention;
  part: Mention;
  whole: Mention;
}

const OPENS = /^\s*(?:[a-z]+\s*){0,2}\(\s*(?:sebanyak|sejumlah|yaitu|yakni)?\s*$/i;
const OF_WHOLE = /^\s*(?:[a-z]+\s+){1,3}dari\s+(?:total|jumlah|seluruh)?\s*(?:sebanyak|sejumlah)?\s*$/i;
const CLOSES = /^[^()]*\)/;

/** `42 kematian dari 5.000 kelahiran hidup atau 8,4 per 1.000`: the rate is what the two come to. */
const COMES_TO =
  /^[^,;.]{0,24}\b(?:atau|sehingga|setara)\b(?:\s+(?:dengan|sebesar|angkanya|angka|kematian|rasio|rasionya|adalah|mencapai)){0,4}\s*$/i;

/** The rates of a sentence whose counts stand in parentheses behind them, or right before them. */
export function readRatesOfCounts(mentions: Mention[]): RateOfCounts[] {
  return mentions.flatMap((rate, at): RateOfCounts[] => {
    if (rate.figure.per === undefined || rate.isCut) return [];
    const [first, second] = mentions.slice(at + 1, at + 3);
    const isBehind =
      first && second && OPENS.test(first.lead) && OF_WHOLE.test(second.lead) && CLOSES.test(second.behind);
    const [part, whole] = isBehind ? [first, second] : mentions.slice(Math.max(0, at - 2), at);
    if (!part || !whole || part.isCut || whole.isCut) return [];
    if (!isBehind && !(OF_WHOLE.test(whole.lead) && COMES_TO.test(rate.lead))) return [];
    const isCounted = [part, whole].every(({ figure }) => isCount(figure));
    const isPart = part.figure.reading.value.lte(whole.figure.reading.value);
    return isCounted && isPart ? [{ rate, part, whole }] : [];
  });
}

const isCount = ({ unit, reading, per }: Mention["figure"]) =>
  unit !== "%" && unit !== "rupiah" && per === undefined && reading.decimals === 0;
