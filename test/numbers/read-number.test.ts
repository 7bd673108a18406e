import fc from "fast-check";
import { formatNumber } from "../../src/numbers/format-number";
import { Decimal } from "../../src/numbers/decimal";
import { type ColumnHint, readNumber } from "../../src/numbers/read-number";
import forms from "../cases/number-forms.json";

interface Form {
  text: string;
  hint?: ColumnHint;
  kind: string;
  value: string | null;
  decimals: number;
  scale?: number;
  unit?: string;
  category?: string;
  ambiguous?: boolean;
  other?: string;
  malformed?: boolean;
  why?: string;
}

const named = (forms as Form[]).map((form): [string, Form] => [
  `${JSON.stringify(form.text)}${form.hint ? ` in a column of ${form.hint}` : ""} is ${form.kind} ${form.value ?? form.category ?? ""}${form.why ? ` (${form.why})` : ""}`,
  form,
]);

describe("figures as staff type them", () => {
  test.each(named)("%s", (_name, form) => {
    const read = readNumber(form.text, form.hint);
    expect({
      kind: read.kind,
      value: read.value?.toFixed() ?? null,
      decimals: read.decimals,
      scale: read.scale,
      other: read.other?.value.toFixed() ?? null,
      malformed: read.malformed,
      category: read.category,
      text: read.text,
    }).toEqual({
      kind: form.kind,
      value: form.value,
      decimals: form.decimals,
      scale: form.scale ?? 1,
      other: form.other ?? null,
      malformed: form.malformed ?? false,
      category: form.category ?? null,
      text: form.text,
    });
    if (form.unit) expect(read.unit).toBe(form.unit);
  });
});

describe("laws of reading", () => {
  const figures = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => ({ value: new Decimal(digits.toString()).div(10 ** decimals), decimals }));

  test("a whole amount printed with Indonesian marks reads back as itself in a column of rupiah or counts", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom("rupiah", "count"), (n, hint) => {
        const value = new Decimal(n.toString());
        const read = readNumber(formatNumber(value, 0), hint as ColumnHint);
        expect(read.value?.toFixed()).toBe(value.toFixed());
        expect(read.other).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("a figure with decimals reads back as itself in a column of percents or indices", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom("percent", "index"), ({ value, decimals }, hint) => {
        const isBareGroup = decimals === 0 && value.abs().gte(1000) && value.abs().lt(1_000_000);
        fc.pre(!isBareGroup); // 76.700 without decimals is 76,7 in such a column
        const read = readNumber(formatNumber(value, decimals), hint as ColumnHint);
        expect(read.value?.toFixed()).toBe(value.toFixed());
        expect(read.decimals).toBe(decimals);
        expect(read.malformed).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("English marks read back as the same figure", () => {
    fc.assert(
      fc.property(figures, ({ value, decimals }) => {
        fc.pre(decimals > 0 && value.abs().gte(1_000_000));
        const english = formatNumber(value, decimals).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
        expect(readNumber(english).value?.toFixed()).toBe(value.toFixed());
      }),
      { numRuns: 1000 },
    );
  });

  test("surroundings do not change a figure: Rp, the tail ,- and spaces of every kind", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.constantFrom("Rp", "Rp.", "Rp ", "Rp. ", "rp ", " Rp.\u00a0"),
        fc.constantFrom("", ",-", " ,-", ".-", ",--", " "),
        (n, before, after) => {
          const value = new Decimal(n.toString());
          const read = readNumber(before + formatNumber(value, 0) + after);
          expect([read.kind, read.value?.toFixed()]).toEqual(["rupiah", value.toFixed()]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const alphabet = fc.constantFrom(..."0123456789.,-–%() /=<≥RrpPIndeksOrang\u00a0\t\nxX×−".split(""));
  const anything = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(alphabet, { maxLength: 40 }).map((parts) => parts.join("")),
  );

  test("no text makes it throw, and every figure it gives is finite and keeps its text", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, "rupiah", "percent", "count", "index"), (text, hint) => {
        const read = readNumber(text, hint as ColumnHint | undefined);
        expect(read.text).toBe(text);
        if (read.value) expect(read.value.isFinite()).toBe(true);
        expect(read.value === null).toBe(["text", "empty", "category"].includes(read.kind));
        expect(read.decimals).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 5000 },
    );
  });

  test("a hostile text of 100.000 characters is read at once", () => {
    for (const text of [
      "1.".repeat(50_000),
      "1 ".repeat(50_000),
      "1,".repeat(50_000) + "-",
      "(".repeat(100_000),
      "-".repeat(100_000) + "x",
      "5 " + "a".repeat(100_000),
      "5 " + "( ".repeat(50_000),
    ]) {
      expect(() => readNumber(text)).not.toThrow();
    }
  });
});
