import { Decimal, HUNDRED, TWO_HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { directionBefore } from "../../sentences/direction";
import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { Expectation } from "../constraint";
import { slipsOfDigits } from "../../numbers/digit-slip";
import { bestAgreement, type Candidate, differences, exactly, lessThan, percentages, readingsOf } from "./expectation";

/** A figure that a sentence may compute from others of it. */
export interface Computed {
  value: Decimal;
  formula: string;
  /** Its digits are so many that no other computation gives nearly the same. */
  isTelling: boolean;
}

/** A percentage of two figures, in every way in which it may be told. */
export interface Share {
  value: Decimal;
  formula: string;
  ways: Expectation[];
}

/** What a percentage may be, of every two figures of its sentence that count something, and in a capaian of two percentages. */
export function sharesOf(percent: Mention, others: Mention[]): Share[] {
  const isCapaian = /capaian/i.test(percent.lead);
  return others.flatMap(({ figure: part, lead }) =>
    others.flatMap(({ figure: whole }): Share[] => {
      if (part === whole || !isPair(part, whole, isCapaian)) return [];
      const shares = percentages(readingsOf(part), readingsOf(whole));
      const [plain] = shares;
      if (!plain) return [];
      const ofBefore = directionBefore(lead) ? percentages(readingsOf(part), before(whole, part, lead)) : [];
      const ways = [
        ...shares,
        ...lessThan(HUNDRED, shares),
        ...shares.map(asGrowth),
        ...lessThan(TWO_HUNDRED, shares),
        ...ofBefore,
      ];
      const formula = `${formatShort(part.reading.value)} / ${formatShort(whole.reading.value)} × 100`;
      const lower = { value: TWO_HUNDRED.minus(plain.value), formula: `200 − ${formula}`, ways: [] };
      return [{ value: plain.value, formula, ways }, ...(isCapaian ? [lower] : [])];
    }),
  );
}

/** `menjadi Rp100.033.015.000, bertambah Rp1.240.235.000 atau 1,26%`: what the level was before it changed. */
const before = (level: PrintedFigure, change: PrintedFigure, lead: string): Candidate[] =>
  directionBefore(lead)?.isUp
    ? differences(readingsOf(level), readingsOf(change))
    : readingsOf(level).map(({ value, possible: { low, high } }) => {
        const { value: by } = change.reading;
        return { value: value.plus(by), possible: { low: low.plus(by), high: high.plus(by) } };
      });

/** `laki-laki 70 orang (58,3%), perempuan 50 orang (41,7%)`: shares of all that the sentence counts in one unit. */
export function sharesOfAll(others: Mention[]): Expectation[] {
  return others
    .filter(({ figure }) => isCount(figure))
    .flatMap(({ figure: part }) => {
      const alike = others.filter((each) => isCount(each.figure) && each.figure.unit === part.unit);
      const value = Decimal.sum(...alike.map(({ figure }) => figure.reading.value));
      return alike.length < 2 ? [] : percentages(readingsOf(part), [exactly(value)]);
    });
}

const LEAST_WITHOUT_UNIT = 10;

/** Counts of whatever the words behind them say, or two amounts. */
function isPair(part: PrintedFigure, whole: PrintedFigure, isCapaian: boolean): boolean {
  const percents = [part, whole].filter(({ unit }) => unit === "%");
  if (percents.length > 0) return isCapaian && percents.length === 2 && !percents.some(isInParentheses);
  // `SK 7`, `Pasal 6`: what counts nothing is a name.
  if ([part, whole].some(({ unit, reading }) => unit === null && reading.value.lt(LEAST_WITHOUT_UNIT))) return false;
  return (part.unit === "rupiah") === (whole.unit === "rupiah");
}

/** `desa mandiri (150,00 persen) dan waktu tanggap (115,00 persen)`: the capaian of each, and no target of another. */
const isInParentheses = ({ lead }: PrintedFigure) => /\(\s*$/.test(lead);

function asGrowth({ value, possible: { low, high } }: Expectation): Expectation {
  const [one, other] = [low.minus(HUNDRED).abs(), high.minus(HUNDRED).abs()];
  return {
    value: value.minus(HUNDRED).abs(),
    possible: one.lt(other) ? { low: one, high: other } : { low: other, high: one },
  };
}

/** A percentage with so many digits says what the count before it must be. */
const FEWEST_DIGITS_OF_PERCENT = 3;

/** The count right before a percentage, with every slip of it that would make the percentage hold of another count. */
export function mistypedPart(
  percent: Mention,
  part: Mention | undefined,
  others: Mention[],
): { value: Decimal; formula: string }[] {
  const { reading, text } = percent.figure;
  const digits = reading.value.times(new Decimal(10).pow(reading.decimals)).toFixed(0).length;
  if (digits < FEWEST_DIGITS_OF_PERCENT || !percent.isJoined || !part || !isCount(part.figure)) return [];
  return others
    .filter((whole) => whole !== part && isCount(whole.figure) && isPair(part.figure, whole.figure, false))
    .flatMap(({ figure: whole }) =>
      slipsOfDigits(part.figure.reading.value.toFixed()).flatMap((typed) => {
        const value = new Decimal(typed);
        const exact = [exactly(value)];
        const holds =
          value.lte(whole.reading.value) &&
          bestAgreement(percent.figure, percentages(exact, readingsOf(whole))) === "rounded";
        return holds ? [{ value, formula: `${formatShort(whole.reading.value)} × ${text}` }] : [];
      }),
    );
}

const isCount = ({ unit, reading }: PrintedFigure) => unit !== "%" && reading.decimals === 0 && reading.scale === 1;

/** Round amounts are alike by chance. */
const FEWEST_DIGITS_OF_AMOUNT = 6;

const significantDigits = (value: Decimal) =>
  value
    .abs()
    .toFixed()
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;

/** Words that make an amount one of many: `masing-masing Rp1.600.000`, `Rp300.000 per bulan`. */
const EACH = /\bmasing-masing\b|\bper\b|\bsetiap\b|\btiap\b|@/i;

/** Sums and differences of two whole amounts, and so many times an amount that is told for each. */
export function amountsOf(amount: PrintedFigure, others: Mention[]): Computed[] {
  const isExact = ({ reading }: PrintedFigure) => reading.scale === 1;
  const amounts = others.filter(({ figure }) => figure.unit === "rupiah" && isExact(figure));
  if (!isExact(amount)) return [];
  const pairs = amounts.flatMap(({ figure: one }, at) =>
    amounts.slice(at + 1).flatMap(({ figure: other }): Computed[] => {
      const [a, b] = [one.reading.value, other.reading.value];
      const [large, small] = a.gt(b) ? [a, b] : [b, a];
      const digits = Math.max(...[a, b, amount.reading.value].map(significantDigits));
      const isTelling = digits >= FEWEST_DIGITS_OF_AMOUNT;
      return [
        { value: large.minus(small), formula: `${formatShort(large)} − ${formatShort(small)}`, isTelling },
        { value: large.plus(small), formula: `${formatShort(large)} + ${formatShort(small)}`, isTelling },
      ];
    }),
  );
  const counts = others.filter(({ figure }) => figure.unit !== "%" && figure.unit !== "rupiah");
  const prices = amounts.filter(({ lead, behind }) => EACH.test(lead) || EACH.test(behind));
  const products = prices.flatMap(({ figure: price }) =>
    productsOf(counts.map(({ figure }) => figure.reading.value)).map((count): Computed => ({
      value: price.reading.value.times(count),
      formula: `${formatShort(count)} × ${formatShort(price.reading.value)}`,
      isTelling: true,
    })),
  );
  return [...pairs, ...products];
}

/** Each count by itself, and all of them multiplied: persons, and the months for which they were paid. */
function productsOf(counts: Decimal[]): Decimal[] {
  if (counts.length === 0 || counts.length > 3) return [];
  return [...counts, ...(counts.length > 1 ? [counts.reduce((product, each) => product.times(each))] : [])];
}

const NAMES_SUM = /\b(?:sehingga|menjadi|jumlah|total|seluruhnya|keseluruhan|sisa\w*|masih|kurang|beban)\b/i;

/** Counts of one thing that a third is told as the sum or the difference of. */
export function sumsOfCounts({ figure, lead }: Mention, others: Mention[]): Computed[] {
  const alike = others.filter((each) => each.figure.unit === figure.unit && each.figure.reading.decimals === 0);
  if (figure.unit === null || figure.reading.decimals > 0 || alike.length !== 2 || !NAMES_SUM.test(lead)) return [];
  const [one, other] = alike.map((each) => each.figure.reading.value);
  if (!one || !other) return [];
  const [large, small] = one.gt(other) ? [one, other] : [other, one];
  return [
    { value: large.minus(small), formula: `${formatShort(large)} − ${formatShort(small)}`, isTelling: true },
    { value: large.plus(small), formula: `${formatShort(large)} + ${formatShort(small)}`, isTelling: true },
  ];
}

export const explains = (computed: Computed[], { reading }: PrintedFigure) =>
  computed.some(({ value }) => value.eq(reading.value));
