import { readFileSync } from "node:fs";
import path from "node:path";
import { ALL_KINDS, blankInputs, type IkpaInputs } from "../../../src/builders/ikpa/inputs";
import { excelDay, ikpaPartsOf } from "../../../src/builders/ikpa/parts";
import { readWorksheet } from "../../../src/builders/ikpa/read-worksheet";
import { forecast, neededForFull } from "../../../src/builders/ikpa/what-if";
import { type FormulaForm, ikpaWorksheet } from "../../../src/builders/ikpa/worksheet";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { calculateSheet, calculateSheets, cellIn } from "../../host/calculate-sheets";

jest.setTimeout(60_000);

interface Example {
  id: string;
  masukan: Record<string, unknown>;
  hasil_terbit: number;
}
const examples = (
  JSON.parse(readFileSync(path.resolve(__dirname, "../../cases/contoh.json"), "utf8")) as { contoh: Example[] }
).contoh;
const published = (id: string) => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found;
};

/** Rows of the summary, in the order of the OM-SPAN print. */
const PART = {
  revisi: "D7",
  deviasi: "D8",
  penyerapan: "D9",
  kontraktual: "D10",
  tagihan: "D11",
  uptup: "D12",
  output: "D13",
};
const ORDER = Object.keys(PART);

const filled = (year: number, month: number, change: (inputs: IkpaInputs) => void): IkpaInputs => {
  const inputs = blankInputs(year, month, "BNNK Belu", { contracts: 10, replacements: 19, outputs: 3 });
  change(inputs);
  return inputs;
};

/** One jenis belanja, whose realisasi deviates from its plan by so many percent. */
const deviating = (percents: number[]) =>
  filled(2025, percents.length, (inputs) => {
    inputs.pagu[0] = [null, 1_000_000, null];
    percents.forEach((percent, index) => {
      inputs.rpd[index] = [null, 10_000, null];
      inputs.realisasi[index] = [null, Math.round(10_000 + percent * 100), null];
    });
  });

const raw: [id: string, part: keyof typeof PART, inputs: IkpaInputs][] = [
  ["ikpa-rev-1", "revisi", filled(2025, 12, (each) => (each.revisions = [1, 3]))],
  ["ikpa-rev-2", "revisi", filled(2025, 12, (each) => (each.revisions = [0, 1]))],
  ["ikpa-dev-1", "deviasi", deviating([4])],
  ["ikpa-dev-2", "deviasi", deviating([4, 13])],
  ["ikpa-dev-11", "deviasi", deviating([5.01])],
  ["ikpa-dev-4", "deviasi", deviating([62.15, 27.52, 1.85, 15.43, 28.01, 0.2, 0.07, 1.11, 0.71, 0.08, 0.29])],
  [
    "ikpa-serap-1",
    "penyerapan",
    filled(2025, 3, (each) => {
      each.pagu[0] = [250, 200, 50];
      each.realisasi[0] = [60, 24.5, 7];
    }),
  ],
  [
    "ikpa-serap-3",
    "penyerapan",
    filled(2025, 6, (each) => {
      each.pagu[0] = [250, 200, 50];
      each.pagu[1] = [250, 250, 50];
      each.realisasi[0] = [60, 24.5, 7];
      each.realisasi[3] = [104, 39, 15];
    }),
  ],
  [
    "ikpa-kontrak-1",
    "kontraktual",
    filled(2026, 12, (each) => {
      const days = [excelDay(2025, 12, 20), ...[1, 2, 3].map((month) => excelDay(2026, month, 15))];
      days.push(...[4, 5, 6, 7, 8, 9].map((month) => excelDay(2026, month, 10)));
      each.contracts = days.map((signed, index) => ({ name: `Kontrak ${index + 1}`, signed, paidInQuarter: null }));
      each.contracts[1]!.paidInQuarter = 1;
      each.contracts[7]!.paidInQuarter = 3;
    }),
  ],
  [
    "ikpa-kontrak-2",
    "kontraktual",
    filled(2026, 12, (each) => {
      each.contracts = [6, 7, 8, 9].map((month) => ({
        name: "",
        signed: excelDay(2026, month, 1),
        paidInQuarter: null,
      }));
    }),
  ],
  ["ikpa-tagihan-1", "tagihan", filled(2026, 6, (each) => (each.bills[1] = { inTime: 13, all: 15 }))],
  [
    "ikpa-up-3",
    "uptup",
    filled(2026, 12, (each) => {
      // 17 of 19 in time (89,47); 92,89 a month; 0,91% of the TUP returned (99,09); KKP 107,5.
      each.replacements = Array.from({ length: 19 }, (_unused, index) => {
        const from = excelDay(2026, 5, 1);
        return index < 17
          ? { up: 10_000, gup: 9289, from, to: from + 31 }
          : { up: 10_000, gup: 10_488, from, to: from + 35 };
      });
      each.tup[0] = { amount: 10_000, returned: 91 };
      each.kkp = [100, 110, 110, 110];
    }),
  ],
  [
    "ikpa-co-1",
    "output",
    filled(2026, 1, (each) => {
      each.reported[0] = true;
      each.outputs = [100, 100, 80.95].map((reached, index) => ({ name: `RO ${index + 1}`, target: 100, reached }));
    }),
  ],
  [
    "ikpa-co-5",
    "output",
    filled(2026, 12, (each) => {
      each.reported = Array.from({ length: 12 }, (_unused, index) => index > 1);
      each.outputs = [{ name: "RO 1", target: 4, reached: 4 }];
    }),
  ],
];

describe("worked examples, typed in as raw inputs", () => {
  const forms: FormulaForm[] = ["functions", "native"];
  let sheets: SheetSnapshot[] = [];
  beforeAll(() => {
    sheets = calculateSheets(raw.flatMap(([, , inputs]) => forms.map((form) => ikpaWorksheet(inputs, form))));
  });

  test.each(raw)("%s gives the published %s", (id, part, inputs) => {
    const expected = published(id).hasil_terbit;
    const parts = ikpaPartsOf(inputs);
    const own = parts.ok ? parts.value.values[ORDER.indexOf(part)] : undefined;
    expect(own?.ok && own.value.toNumber()).toBe(expected);
    const index = raw.findIndex(([each]) => each === id);
    for (const [offset, form] of forms.entries()) {
      const sheet = sheets[2 * index + offset]!;
      expect([form, cellIn(sheet, PART[part])]).toEqual([form, expected]);
      const others = ORDER.filter((each) => each !== part).map((each) =>
        cellIn(sheet, PART[each as keyof typeof PART]),
      );
      // Months with their plan and spending are an object of absorption too.
      if (part !== "deviasi") expect([form, ...others]).toEqual([form, ...others.map(() => "-")]);
    }
  });

  test("UP of 18 million, 11 million replaced after 20 days of May: 94,72", () => {
    const inputs = filled(2026, 6, (each) => {
      each.replacements = [{ up: 18e6, gup: 11e6, from: excelDay(2026, 5, 5), to: excelDay(2026, 5, 25) }];
    });
    const sheet = calculateSheet(ikpaWorksheet(inputs));
    expect(sheet.values.flat()).toContain(published("ikpa-up-1").hasil_terbit);
  });

  test("24 of 5214 SPM with dispensation take 0,75 off", () => {
    const inputs = full();
    inputs.dispensation = { some: 24, all: 5214 };
    const forms: FormulaForm[] = ["functions", "native"];
    for (const sheet of calculateSheets(forms.map((form) => ikpaWorksheet(inputs, form)))) {
      expect(cellIn(sheet, "D15")).toBe(0.75);
      expect(cellIn(sheet, "E16")).toBe(total(inputs));
    }
  });
});

/** A year in which everything is filled in. */
function full(month = 12): IkpaInputs {
  return filled(2025, month, (each) => {
    each.pagu[0] = [600e6, 900e6, 100e6];
    each.blokir = each.blokir.map(() => [null, 50e6, null]);
    for (let index = 0; index < 12; index += 1) {
      each.rpd[index] = [50e6, 70e6, 8e6];
      if (index < month) each.realisasi[index] = [49e6 + (index % 3) * 137_000, 69e6 - (index % 4) * 211_500, 8e6];
    }
    each.revisions = [1, month > 6 ? 2 : null];
    each.contracts = [{ name: "Sewa", signed: excelDay(2025, 1, 10), paidInQuarter: null }];
    each.bills[0] = { inTime: 5, all: 5 };
    each.replacements = [{ up: 10e6, gup: 9e6, from: excelDay(2025, 2, 3), to: excelDay(2025, 3, 3) }];
    each.reported = each.reported.map((_none, index) => (index < month ? true : null));
    each.outputs = [{ name: "Layanan", target: 12, reached: 12 }];
  });
}

const total = (inputs: IkpaInputs) => {
  const parts = ikpaPartsOf(inputs);
  return parts.ok && parts.value.total.ok ? parts.value.total.value.toNumber() : parts;
};

describe("the worksheet", () => {
  test("both forms and the pure computation agree on the total, and the check finds nothing", () => {
    const forms: FormulaForm[] = ["functions", "native"];
    const cases = [2, 5, 12].flatMap((month) => forms.map((form) => ({ month, form, inputs: full(month) })));
    const sheets = calculateSheets(cases.map(({ inputs, form }) => ikpaWorksheet(inputs, form)));
    cases.forEach(({ month, form, inputs }, index) => {
      const sheet = sheets[index]!;
      expect([month, form, cellIn(sheet, "E16")]).toEqual([month, form, total(inputs)]);
      const { findings } = checkWorkbook({ sheets: [sheet] }, { language: "id", year: 2025 });
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    });
  });

  test("March 2024 does not count for belanja 51 and 52, and counts again in 2025", () => {
    const inputs = (year: number) => {
      const each = filled(year, 3, () => undefined);
      each.pagu[0] = [500, 300, 200];
      each.rpd = each.rpd.map((row, month) => (month < 3 ? [100, 100, 100] : row));
      each.realisasi = each.realisasi.map((row, month) => (month < 3 ? [100, 100, 100] : row));
      each.realisasi[2] = [150, 50, 80];
      return each;
    };
    const both = [2024, 2025].map(inputs);
    // 2024: 20% of a fifth of the pagu. 2025: 50% of half, 50% of three tenths, 20% of a fifth; a mean of three months.
    const expected = [100, 85.33];
    expect(
      both.map((each) => {
        const parts = ikpaPartsOf(each);
        const value = parts.ok ? parts.value.values[1] : undefined;
        return value?.ok ? value.value.toNumber() : parts;
      }),
    ).toEqual(expected);
    for (const form of ["functions", "native"] satisfies FormulaForm[]) {
      const sheets = calculateSheets(both.map((each) => ikpaWorksheet(each, form)));
      expect(sheets.map((sheet) => cellIn(sheet, PART.deviasi))).toEqual(expected);
    }
  });

  test("belanja 57 has columns of its own where a satker has it", () => {
    const inputs = blankInputs(2025, 3, "Dinas Sosial", { contracts: 1, replacements: 1, outputs: 1 }, ALL_KINDS);
    inputs.pagu[0] = [250, 200, 50, 100];
    inputs.rpd[2] = [60, 25, 7, 20];
    inputs.realisasi[0] = [60, 24.5, 7, null];
    inputs.realisasi[2] = [null, null, null, 20];
    const parts = ikpaPartsOf(inputs);
    const absorption = parts.ok && parts.value.values[2]?.ok ? parts.value.values[2].value.toNumber() : null;
    // 51: 100%, 52: 24,5 of 30, 53: 100%, 57: 20 of 25, by their shares of 600, each rounded.
    expect(absorption).toBe(90.55);
    for (const form of ["functions", "native"] satisfies FormulaForm[]) {
      const sheet = calculateSheet(ikpaWorksheet(inputs, form));
      expect([form, cellIn(sheet, PART.penyerapan)]).toEqual([form, absorption]);
      const read = readWorksheet(sheet);
      expect([read?.kinds, read?.realisasi[2]]).toEqual([ALL_KINDS, [null, null, null, 20]]);
    }
    const needed = neededForFull(inputs, 2);
    expect(needed.ok && needed.value.parts.map(({ kind }) => kind)).toEqual(["51", "52", "53", "57"]);
  });

  test("a blank worksheet holds no error and no figure", () => {
    const sheet = calculateSheet(ikpaWorksheet(blankInputs(2026, 1)));
    expect(sheet.values.flat().filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    expect(cellIn(sheet, "E16")).toBe("-");
  });

  test("is read back as it was typed", () => {
    const inputs = full(7);
    const sheet = calculateSheet(ikpaWorksheet(inputs));
    const read = readWorksheet(sheet);
    expect(read).not.toBeNull();
    expect(total(read!)).toBe(total(inputs));
    expect(read?.contracts[0]).toEqual(inputs.contracts[0]);
    expect(readWorksheet({ ...sheet, values: [["Pagu"]] })).toBeNull();
  });

  test("a year without rules is refused", () => {
    expect(ikpaPartsOf(blankInputs(2023, 1))).toMatchObject({
      ok: false,
      problem: { code: "no-rule", firstYear: 2024 },
    });
  });
});

describe("what if", () => {
  test("what must be absorbed by the end of TW III to keep 100", () => {
    const needed = neededForFull(full(7), 3);
    expect(needed.ok).toBe(true);
    if (!needed.ok) return;
    // 51: 75% of 600 million less what seven months spent; 52: 70% of 850; 53: 70% of 100 less 7 × 8.
    expect(needed.value.parts.map(({ missing }) => missing.toNumber())).toEqual([106_178_000, 113_903_500, 14e6]);
    expect(needed.value.total.toNumber()).toBe(234_081_500);
    const inputs = full(7);
    inputs.month = 9;
    inputs.realisasi[8] = [106_178_000, 113_903_500, 14e6];
    const again = neededForFull(inputs, 3);
    expect(again.ok && again.value.total.toNumber()).toBe(0);
  });

  test("the forecast with spending as planned is the score that the plan gives", () => {
    const so = forecast(full(5), "rpd");
    expect(so.ok && so.value.months).toEqual([6, 7, 8, 9, 10, 11, 12]);
    expect(so.ok && so.value.parts.total.ok && so.value.parts.total.value.toNumber()).toBeGreaterThan(90);
    const pace = forecast(full(5), "pace");
    expect(pace.ok && pace.value.parts.total.ok).toBe(true);
  });

  test("a plan that is missing is said, not taken for nothing", () => {
    const inputs = full(5);
    inputs.rpd[9] = [null, 1, 1];
    expect(forecast(inputs, "rpd")).toMatchObject({ ok: false, problem: { code: "missing", what: "RPD belanja 51" } });
  });
});
