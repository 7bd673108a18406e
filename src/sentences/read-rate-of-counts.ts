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

/** The rates of a sentence whose counts stand in parentheses behind them. */
export function readRatesOfCounts(mentions: Mention[]): RateOfCounts[] {
  return mentions.flatMap((rate, at): RateOfCounts[] => {
    const [part, whole] = mentions.slice(at + 1, at + 3);
    if (rate.figure.per === undefined || !part || !whole || [rate, part, whole].some(({ isCut }) => isCut)) return [];
    const isCounted = [part, whole].every(({ figure }) => isCount(figure));
    const isTold = OPENS.test(part.lead) && OF_WHOLE.test(whole.lead) && CLOSES.test(whole.behind);
    const isPart = part.figure.reading.value.lte(whole.figure.reading.value);
    return isCounted && isTold && isPart ? [{ rate, part, whole }] : [];
  });
}

const isCount = ({ unit, reading, per }: Mention["figure"]) =>
  unit !== "%" && unit !== "rupiah" && per === undefined && reading.decimals === 0;
