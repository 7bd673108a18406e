import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { Decimal } from "../../src/numbers/decimal";
import { terbilang } from "../../src/numbers/terbilang";

const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const POWERS: Record<string, bigint> = {
  ribu: 10n ** 3n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
  kuadriliun: 10n ** 15n,
  kuintiliun: 10n ** 18n,
};

/** Reads number words back, by adding up what each word stands for; knows nothing of how they were made. */
function readWords(words: string): string {
  const [whole = "", fraction] = words.replace(/^minus /, "").split(" koma ");
  let total = 0n;
  let group = 0n;
  let pending = 0n;
  for (const word of whole.split(" ")) {
    const digit = DIGITS.indexOf(word);
    if (digit >= 0) pending = BigInt(digit);
    else if (word === "sepuluh") pending = 10n;
    else if (word === "sebelas") pending = 11n;
    else if (word === "seratus") [group, pending] = [group + 100n, 0n];
    else if (word === "seribu") [total, group, pending] = [total + 1000n, 0n, 0n];
    else if (word === "belas") pending += 10n;
    else if (word === "puluh") [group, pending] = [group + pending * 10n, 0n];
    else if (word === "ratus") [group, pending] = [group + pending * 100n, 0n];
    else {
      const power = POWERS[word];
      if (power === undefined) throw new Error(`Not a number word: ${word}`);
      total += (group + pending) * power;
      [group, pending] = [0n, 0n];
    }
  }
  const integer = (total + group + pending).toString();
  const decimals = fraction?.split(" ").map((word) => {
    if (!DIGITS.includes(word)) throw new Error(`Not a digit: ${word}`);
    return DIGITS.indexOf(word);
  });
  return (words.startsWith("minus ") ? "-" : "") + integer + (decimals ? `.${decimals.join("")}` : "");
}

describe("numbers in words", () => {
  test.each([
    ["0", "nol"],
    ["11", "sebelas"],
    ["19", "sembilan belas"],
    ["100", "seratus"],
    ["111", "seratus sebelas"],
    ["1000", "seribu"],
    ["1001", "seribu satu"],
    ["1100", "seribu seratus"],
    ["2000", "dua ribu"],
    ["21000", "dua puluh satu ribu"],
    ["101000", "seratus satu ribu"],
    ["1000000", "satu juta"],
    ["1001000", "satu juta seribu"],
    ["1001100", "satu juta seribu seratus"],
    ["1000000000", "satu miliar"],
    ["1764011000", "satu miliar tujuh ratus enam puluh empat juta sebelas ribu"],
    ["18326495", "delapan belas juta tiga ratus dua puluh enam ribu empat ratus sembilan puluh lima"],
    ["16468319000", "enam belas miliar empat ratus enam puluh delapan juta tiga ratus sembilan belas ribu"],
    ["1000000000000000000", "satu kuintiliun"],
    ["-5", "minus lima"],
    ["0.05", "nol koma nol lima"],
    ["-0.5", "minus nol koma lima"],
    ["98.42", "sembilan puluh delapan koma empat dua"],
    ["10.10", "sepuluh koma satu"],
  ])("%s is %s", (number, words) => {
    expect(terbilang(new Decimal(number))).toBe(words);
  });

  const wholes = fc.oneof(
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    // Groups of zeros and ones, where the special words live.
    fc
      .array(fc.constantFrom("000", "001", "010", "011", "012", "100", "101", "111", "021"), {
        minLength: 1,
        maxLength: 6,
      })
      .map((groups) => BigInt(groups.join(""))),
  );

  test("the words of any whole number up to 10^18 read back as that number", () => {
    fc.assert(
      fc.property(wholes, (number) => {
        expect(readWords(terbilang(new Decimal(number.toString())))).toBe(number.toString());
      }),
      { numRuns: 5000 },
    );
  });

  test("every whole number up to 12.000 reads back as itself", () => {
    for (let number = 0; number <= 12_000; number += 1) {
      expect(readWords(terbilang(new Decimal(number)))).toBe(String(number));
    }
  });

  test("decimals read back digit by digit", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 1, max: 10 }),
        (digits, decimals) => {
          const value = new Decimal(`${digits}e-${decimals}`);
          expect(readWords(terbilang(value))).toBe(value.toFixed());
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("one word a space, no space at the ends, never milyar, sejuta or semiliar", () => {
    fc.assert(
      fc.property(wholes, (number) => {
        const words = terbilang(new Decimal(number.toString()));
        expect(words).toBe(words.trim().replace(/\s+/g, " "));
        expect(words).not.toMatch(/milyar|sejuta|semiliar|satu ratus|satu puluh|satu belas|^satu ribu/);
      }),
      { numRuns: 2000 },
    );
  });

  test("from 10^21 on it says that it cannot", () => {
    expect(() => terbilang(new Decimal("1e21"))).toThrow(RangeError);
    expect(terbilang(new Decimal("999999999999999999999"))).toMatch(
      /^sembilan ratus sembilan puluh sembilan kuintiliun/,
    );
  });
});

/** n2words is an ES module, which jest does not load; its build for browsers is run as it stands. */
function loadN2words(): (number: bigint | string) => string {
  const file = path.join(__dirname, "../../node_modules/n2words/dist/id-ID.umd.js");
  const loaded = { exports: {} as { idID: (number: bigint | string) => string } };
  new Function("module", "exports", fs.readFileSync(file, "utf8"))(loaded, loaded.exports);
  return loaded.exports.idID;
}

describe("against n2words (Indonesian)", () => {
  const toCardinal = loadN2words();

  test("the same words for any whole number below 10^18", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (number) => {
        expect(terbilang(new Decimal(number.toString()))).toBe(toCardinal(number));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["-1764", "min seribu", "minus seribu", "official documents and calculators of the field write minus"],
    ["98.42", "koma empat puluh dua", "koma empat dua", "decimals are read digit by digit"],
    ["1000000000000000000", "kuantiliun", "kuintiliun", "the name of 10^18 in the dictionary of the language (KBBI)"],
  ])("%s differs on purpose: %s there, %s here, because %s", (number, theirs, ours) => {
    const given = number.includes(".") ? number : BigInt(number);
    expect(toCardinal(given)).toContain(theirs);
    expect(terbilang(new Decimal(number))).toContain(ours);
    expect(terbilang(new Decimal(number)).replace(ours, theirs)).toBe(toCardinal(given));
  });
});
