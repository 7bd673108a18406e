import { Decimal } from "../../../src/numbers/decimal";
import { formatNumber } from "../../../src/numbers/format-number";
import { terbilang } from "../../../src/numbers/terbilang";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { sheetFromRows } from "../sheet-from-rows";
import type { Mutant } from "./mutant";

/** A sentence in parts; figures that follow from the others of the sentence can be spoiled. */
type Part = string | { figure: Decimal; decimals: number; mayBeSpoiled: boolean };

const rupiah = (random: Random) => new Decimal(between(random, 123_456, 1_987_654)).times(1000);
const hundredths = (random: Random, low: number, high: number) =>
  new Decimal(between(random, low * 100, high * 100)).div(100);
const given = (figure: Decimal, decimals = 0): Part => ({ figure, decimals, mayBeSpoiled: false });
const follows = (figure: Decimal, decimals = 0): Part => ({
  figure: figure.toDecimalPlaces(decimals),
  decimals,
  mayBeSpoiled: true,
});
const share = (part: Decimal, whole: Decimal) => follows(part.div(whole).times(100), 2);

const SENTENCES: ((random: Random) => Part[])[] = [
  (random) => {
    const target = hundredths(random, 60, 90);
    const reached = target
      .times(between(random, 70, 96))
      .div(100)
      .toDecimalPlaces(2);
    return [
      "Indeks layanan dengan target ",
      given(target, 2),
      " dan realisasi ",
      given(reached, 2),
      pick(random, [" atau ", " atau sebesar ", " dengan capaian sebesar "]),
      share(reached, target),
      "%.",
    ];
  },
  (random) => {
    const pagu = rupiah(random);
    const spent = pagu.times(between(random, 600, 990)).div(1000);
    const left = pagu.minus(spent);
    return [
      "Pagu sebesar Rp ",
      given(pagu),
      ",- terealisasi Rp ",
      given(spent),
      ",- (",
      share(spent, pagu),
      "%), sisa Rp ",
      follows(left),
      ",- (",
      share(left, pagu),
      "%).",
    ];
  },
  (random) => {
    const pagu = rupiah(random);
    const cut = new Decimal(between(random, 12_345, 98_765)).times(1000);
    return [
      "Pagu awal Rp. ",
      given(pagu),
      " dengan efisiensi Rp. ",
      given(cut),
      " sehingga sisa pagu menjadi Rp. ",
      follows(pagu.minus(cut)),
      ".",
    ];
  },
  (random) => {
    const all = new Decimal(between(random, 402, 987));
    const part = new Decimal(between(random, 101, 397));
    return ["Diputus ", given(part), " dari ", given(all), " perkara atau ", share(part, all), "%."];
  },
  (random) => {
    const from = hundredths(random, 41, 70);
    const to = hundredths(random, 71, 99);
    return [
      "Nilai naik dari ",
      given(from, 2),
      " pada tahun 2022 menjadi ",
      given(to, 2),
      " pada tahun 2023 atau naik sebesar ",
      follows(to.minus(from), 2),
      ".",
    ];
  },
];

const written = (parts: Part[]) =>
  parts.map((part) => (typeof part === "string" ? part : formatNumber(part.figure, part.decimals))).join("");

const sheetOf = (text: string): SheetSnapshot => sheetFromRows([[text]], { name: "Narasi" });

export const rightSentences = (random: Random): SheetSnapshot[] => [
  sheetOf(written(pick(random, SENTENCES)(random))),
  ...spelledOut(random, (words) => words.join(" ")).sheets.map((sheet) => ({ ...sheet, name: "Terbilang" })),
];

export function sentenceMutants(random: Random): Mutant[] {
  return [
    ...[0, 1, 2].flatMap(() => wrongFigure(random) ?? []),
    wrongWords(random, "a word lost from a terbilang", ["word-missing"], (words, at) =>
      words.filter((_w, i) => i !== at),
    ),
    wrongWords(random, "another word in a terbilang", null, (words, at) =>
      words.map((word, i) => (i === at ? (word === "tujuh" ? "tiga" : "tujuh") : word)),
    ),
  ].filter((mutant): mutant is Mutant => mutant !== null);
}

/** Another digit, not the last one, in a figure that the sentence computes. */
function wrongFigure(random: Random): Mutant | null {
  const parts = pick(random, SENTENCES)(random);
  const places = parts.flatMap((part, at) => (typeof part !== "string" && part.mayBeSpoiled ? [at] : []));
  const place = pick(random, places);
  const part = parts[place];
  if (!part || typeof part === "string") return null;
  const digits = [...part.figure.toFixed(part.decimals)];
  const at = pick(
    random,
    digits.flatMap((digit, each) => (/\d/.test(digit) && each < digits.length - 1 ? [each] : [])),
  );
  digits[at] = String((Number(digits[at]) + between(random, 1, 8)) % 9 || 9);
  const figure = new Decimal(digits.join(""));
  if (figure.eq(part.figure)) return null;
  return {
    mistake: "a wrong figure in a sentence",
    sheets: [sheetOf(written(parts.map((each, i) => (i === place ? { ...part, figure } : each))))],
    cells: ["Narasi!A1"],
    severity: "error",
    causes: null,
  };
}

/** The words of an amount, in a sentence or in a cell of their own. */
function spelledOut(random: Random, change: (words: string[]) => string) {
  const value = rupiah(random).plus(between(random, 0, 999));
  const words = terbilang(value).split(" ");
  const figure = formatNumber(value, 0);
  const said = change(words);
  if (random() < 0.5)
    return { value, words, cell: "Narasi!A1", sheets: [sheetOf(`sebesar Rp ${figure},- (${said} rupiah).`)] };
  const rows = [["Jumlah", `Rp ${figure}`], [`Terbilang: ${said} rupiah`]];
  return { value, words, cell: "Narasi!A2", sheets: [sheetFromRows(rows, { name: "Narasi" })] };
}

function wrongWords(
  random: Random,
  mistake: string,
  causes: string[] | null,
  change: (words: string[], at: number) => string[],
): Mutant | null {
  let isChanged = true;
  const { sheets, cell } = spelledOut(random, (words) => {
    const changed = change(words, between(random, 0, words.length - 1)).join(" ");
    isChanged = changed !== words.join(" ");
    return changed;
  });
  if (!isChanged) return null;
  return { mistake, sheets, cells: [cell], severity: "error", causes };
}
