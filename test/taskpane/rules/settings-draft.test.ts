import { readSettings } from "../../../src/checks/notes/read-settings";
import { noSettings, type OfficeSettings } from "../../../src/checks/notes/settings";
import {
  differs,
  draftOf,
  isUnfinished,
  newClass,
  newIndicator,
  newScale,
  readDraft,
  type SettingsDraft,
} from "../../../src/taskpane/rules/settings-draft";

const kept: OfficeSettings = {
  year: 2025,
  unit: { kind: "bnnp", name: "BNNP NTB" },
  indicators: [{ name: "Indeks Kerawanan", polarity: "minimum", cap: 112.5 }],
  rounding: { way: "truncate", decimals: 2 },
  scales: [
    {
      name: "DEKTARI",
      classes: [
        { from: 0, name: "Rendah" },
        { from: 53.51, name: "Tinggi" },
      ],
    },
  ],
};

const problemsOf = (parts: Partial<SettingsDraft>) => [
  ...readDraft({ ...draftOf(noSettings), ...parts }).problems.values(),
];

const scaleOf = (...classes: [string, string][]) => ({
  ...newScale(),
  name: "DEKTARI",
  classes: classes.map(([from, name]) => ({ ...newClass(), from, name })),
});

test("what is kept comes out of the fields as it went in", () => {
  const { settings, problems } = readDraft(draftOf(kept));
  expect(problems.size).toBe(0);
  expect(settings).toEqual(kept);
  expect(draftOf(kept).scales[0]?.classes[1]?.from).toBe("53,51");
  expect(differs(draftOf(kept), kept)).toBe(false);
  expect(differs({ ...draftOf(kept), year: "2026" }, kept)).toBe(true);
});

test("whatever the fields let pass, the reader of the notes takes too", () => {
  const draft = { ...draftOf(kept), indicators: [{ ...newIndicator("  Prevalensi "), cap: "120.5" }] };
  const { settings, problems } = readDraft(draft);
  expect(problems.size).toBe(0);
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  expect(settings.indicators).toEqual([{ name: "Prevalensi", polarity: null, cap: 120.5 }]);
});

test.each<[string, Partial<SettingsDraft>, string[]]>([
  ["a year of two digits", { year: "25" }, ["year"]],
  ["a year in words", { year: "tahun ini" }, ["year"]],
  ["decimals that are none", { way: "round", decimals: "1,5" }, ["decimals"]],
  ["decimals without a way count for nothing", { way: null, decimals: "x" }, []],
  ["a cap below zero", { indicators: [{ ...newIndicator("a"), cap: "-1" }] }, ["cap"]],
  ["a cap in words", { indicators: [{ ...newIndicator("a"), cap: "seratus" }] }, ["cap"]],
  ["an indicator without a name", { indicators: [newIndicator()] }, ["name"]],
  ["one name twice", { indicators: [newIndicator("Indeks A"), newIndicator("indeks a ")] }, ["twice"]],
  ["bounds that fall", { scales: [scaleOf(["53,51", "Rendah"], ["50", "Tinggi"])] }, ["unordered"]],
  ["one bound twice", { scales: [scaleOf(["50", "Rendah"], ["50", "Tinggi"])] }, ["unordered"]],
  ["a bound that is no number", { scales: [scaleOf(["0", "Rendah"], ["lima", "Tinggi"])] }, ["bound"]],
  ["a class without a category", { scales: [scaleOf(["0", "Rendah"], ["5", " "])] }, ["class-name"]],
  ["a scale without classes", { scales: [scaleOf()] }, ["no-classes"]],
  ["a right scale", { scales: [scaleOf(["0", "Rendah"], ["53,51", "Tinggi"])] }, []],
])("%s", (_name, parts, problems) => {
  expect(problemsOf(parts)).toEqual(problems);
});

test("blank fields are not complained about before somebody saves", () => {
  expect(isUnfinished("bound", "")).toBe(true);
  expect(isUnfinished("bound", "lima")).toBe(false);
  expect(isUnfinished("unordered", "50")).toBe(false);
});
