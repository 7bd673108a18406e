import { ALL_RULES } from "../../../src/rules/all-rules";
import { rulesViewWords } from "../../../src/strings/rules-view";
import { searchRules } from "../../../src/taskpane/rules/search-rules";

const years = [2019, 2020, 2022, 2024, 2025, 2026];

test.each(years.flatMap((year) => [["id", year] as const, ["en", year] as const]))(
  "every rule has a title, a head and full rows (%s %i)",
  (language, year) => {
    const words = rulesViewWords[language];
    const shown = searchRules(year, "", words);
    expect(shown).toHaveLength(ALL_RULES.length);
    for (const { title, versions } of shown) {
      expect(title).not.toMatch(/^[A-Z]+_|undefined/);
      for (const { table, rule } of versions) {
        expect(rule.effectiveFrom).toBeLessThanOrEqual(year);
        expect(table.rows.length).toBeGreaterThan(0);
        for (const row of table.rows) {
          expect(row).toHaveLength(table.head.length);
          expect(row.join(" ")).not.toMatch(/undefined|NaN|\[object|Infinity|^[a-z]+[A-Z]/);
        }
      }
    }
  },
);

test("the fields of rule data have names in both languages", () => {
  const fields = ALL_RULES.filter(({ family }) => family === "parts").flatMap(({ versions }) =>
    versions.flatMap(({ values }) => (Array.isArray(values) ? [] : Object.keys(values as object))),
  );
  const unnamed = fields.filter(
    (name) =>
      name !== "steps" && !/^\d+$/.test(name) && (!rulesViewWords.id.fields[name] || !rulesViewWords.en.fields[name]),
  );
  expect(unnamed).toEqual([]);
});

const named = (year: number, search: string) =>
  searchRules(year, search, rulesViewWords.id).map(({ list }) => list.name);

test("the rule of the year is the newest that has begun", () => {
  const [weights] = searchRules(2023, "bobot ikpa", rulesViewWords.id);
  expect(weights?.versions.map(({ rule }) => rule.effectiveFrom)).toEqual([2022]);
  expect(weights?.versions[0]?.table.rows.at(-1)).toEqual(["Jumlah", "100"]);
});

test("a year before the first rule has the rule without a version", () => {
  const [nka] = searchRules(2023, "susunan nka", rulesViewWords.id);
  expect(nka?.versions).toEqual([]);
});

test("formulas of capaian hold side by side", () => {
  const [capaian] = searchRules(2025, "rumus capaian", rulesViewWords.id);
  expect(capaian?.versions.map(({ table }) => table.rows[0]?.[0])).toEqual([
    "maksimum",
    "minimum",
    "minimum-rasio",
    "rentang",
  ]);
});

test("words are looked for in rows, sources and notes, all of them", () => {
  expect(named(2025, "sangat tanggap")).toContain("IKOTAN");
  expect(named(2025, "PMK 62/2023")).toContain("Susunan NKA");
  expect(named(2025, "kontrak dini akselerasi")).toEqual(["IKPA_CONTRACTS"]);
  expect(named(2025, "tidak ada yang begini")).toEqual([]);
});
