import { execFileSync } from "node:child_process";
import path from "node:path";
import { fromDouble, round, truncate } from "../../src/numbers/decimal";
import { calculate, findLibreOffice } from "./libreoffice";

/** The same figures in every run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

interface Question {
  text: string;
  decimals: number;
}

/** Half of them ties, such as 24,605 at two decimals; with up to 13 digits, as amounts and percents have. */
function questions(count: number): Question[] {
  const next = random(2025);
  const whole = (below: number) => Math.floor(next.next().value * below);
  return Array.from({ length: count }, (_each, index): Question => {
    const decimals = whole(5);
    const sign = whole(2) === 0 ? "-" : "";
    const before = String(whole(10 ** (1 + whole(8))));
    const isTie = index % 2 === 0;
    const kept = String(whole(10 ** decimals)).padStart(decimals, "0");
    const fraction = (decimals === 0 ? "" : kept) + (isTie ? "5" : String(whole(1000)).padStart(3, "0"));
    return { text: `${sign}${before}.${fraction}`, decimals };
  });
}

const asked = questions(20_000);
const rows = asked.map(({ text, decimals }, index) => [
  text,
  `=ROUND(A${index + 1},${decimals})`,
  `=TRUNC(A${index + 1},${decimals})`,
]);

/**
 * LibreOffice rounds to 12 significant digits before it cuts, so that its TRUNC(91158872.46385; 4) ends in 9; Excel does
 * not. Longer figures are left out where TRUNC is compared.
 */
const MOST_DIGITS_CUT = 11;
const digitsOf = (text: string) => text.replace(/\D/g, "").replace(/^0+/, "").length;

const isSame = (ours: number, theirs: string | undefined) =>
  ours === Number(theirs) || (ours === 0 && Number(theirs) === 0);

/** Where an engine and the domain's arithmetic part. */
function differences(found: string[][]): { round: string[]; truncate: string[] } {
  const off = { round: [] as string[], truncate: [] as string[] };
  for (const [index, { text, decimals }] of asked.entries()) {
    const [, rounded, cut] = found[index] ?? [];
    const value = fromDouble(Number(text));
    const ours = round(value, decimals).toNumber();
    if (!isSame(ours, rounded)) off.round.push(`ROUND(${text}; ${decimals}) is ${ours} here, ${rounded} there`);
    const oursCut = truncate(value, decimals).toNumber();
    if (digitsOf(text) <= MOST_DIGITS_CUT && !isSame(oursCut, cut))
      off.truncate.push(`TRUNC(${text}; ${decimals}) is ${oursCut} here, ${cut} there`);
  }
  return off;
}

const command = findLibreOffice();
const withLibreOffice = command ? test : test.skip;

withLibreOffice("ROUND and TRUNC of 20.000 figures, half of them ties, are those of LibreOffice Calc", () => {
  const found = calculate(command ?? "", rows);
  expect(found).toHaveLength(asked.length);
  expect(differences(found)).toEqual({ round: [], truncate: [] });
});

/**
 * IronCalc multiplies doubles, so that its ROUND(1,005; 2) is 1 where Excel and LibreOffice say 1,01. It can only speak
 * where no tie and no exact cut lies within reach of a double: the digits that go are neither 5 nor 0 alone.
 */
const isClear = ({ text, decimals }: Question) => !/^(5?0*|4999+\d*)$/.test((text.split(".")[1] ?? "").slice(decimals));

test("ROUND and TRUNC of the figures that are no ties are those of IronCalc", () => {
  // IronCalc hands out values as they are shown; the format shows all decimals there can be.
  const all = rows.map((row) => row.map((cell) => cell.replace(/^=(.*)$/, '=TEXT($1,"0.00000000")')));
  const found = JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, "ironcalc.mjs")], {
      input: JSON.stringify(all),
      maxBuffer: 1e9,
    }).toString(),
  ) as string[][];
  const clear = asked.flatMap((question, index) => (isClear(question) ? [{ ...question, index }] : []));
  expect(clear.length).toBeGreaterThan(9_000);
  const off = clear.filter(({ text, decimals, index }) => {
    const [, rounded, cut] = found[index] ?? [];
    const value = fromDouble(Number(text));
    const isClose = (ours: number, theirs: string | undefined) => Math.abs(ours - Number(theirs)) < 1e-6;
    return !isClose(round(value, decimals).toNumber(), rounded) || !isClose(truncate(value, decimals).toNumber(), cut);
  });
  expect(off.map(({ text, decimals, index }) => [text, decimals, found[index]])).toEqual([]);
});
