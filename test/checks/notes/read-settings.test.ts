import { readSettings, WrongSettings } from "../../../src/checks/notes/read-settings";
import { noSettings, type OfficeSettings } from "../../../src/checks/notes/settings";
import { notesText, readNotesText, UnknownNotes } from "../../../src/checks/notes/workbook-notes";

const full: OfficeSettings = {
  year: 2025,
  unit: { kind: "bnnk", name: "BNNK Belu" },
  indicators: [
    { name: "Indeks Kerawanan Kawasan", polarity: "minimum", cap: 120 },
    { name: "Nilai Kinerja Anggaran", polarity: null, cap: null },
  ],
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

test("what was kept is read as it was", () => {
  expect(readNotesText(notesText({ accepted: [], settings: full }))).toEqual({ accepted: [], settings: full });
  expect(readNotesText(notesText({ accepted: [], settings: noSettings })).settings).toEqual(noSettings);
});

test("what is left out says nothing", () => {
  expect(readSettings({})).toEqual(noSettings);
  expect(readSettings({ indicators: [{ name: "a" }], unit: {} })).toEqual({
    ...noSettings,
    indicators: [{ name: "a", polarity: null, cap: null }],
  });
});

const scale = (...bounds: unknown[]) => ({
  scales: [{ name: "s", classes: bounds.map((from) => ({ from, name: "k" })) }],
});

const wrong: [string, unknown][] = [
  ["", null],
  ["", []],
  ["", "pengaturan"],
  ["warna", { warna: "merah" }],
  ["year", { year: "2025" }],
  ["year", { year: 20255 }],
  ["year", { year: 2025.5 }],
  ["unit", { unit: "BNNK" }],
  ["unit.kind", { unit: { kind: "dinas", name: "" } }],
  ["unit.name", { unit: { kind: null, name: 7 } }],
  ["unit.kota", { unit: { kota: "Atambua" } }],
  ["indicators", { indicators: {} }],
  ["indicators", { indicators: null }],
  ["indicators[0]", { indicators: ["Indeks"] }],
  ["indicators[1].name", { indicators: [{ name: "a" }, { name: " " }] }],
  ["indicators[0].polarity", { indicators: [{ name: "a", polarity: "naik" }] }],
  ["indicators[0].cap", { indicators: [{ name: "a", cap: 0 }] }],
  ["indicators[0].cap", { indicators: [{ name: "a", cap: "120" }] }],
  ["indicators[0].bobot", { indicators: [{ name: "a", bobot: 3 }] }],
  ["rounding", { rounding: "round" }],
  ["rounding.way", { rounding: { way: "up", decimals: 2 } }],
  ["rounding.decimals", { rounding: { way: "round", decimals: -1 } }],
  ["rounding.decimals", { rounding: { way: "round", decimals: 1.5 } }],
  ["scales[0].classes", scale()],
  ["scales[0].classes[1].from", scale(50, 50)],
  ["scales[0].classes[2].from", scale(0, 50, 40)],
  ["scales[0].classes[0].from", scale(null)],
  ["scales[0].classes[0].from", scale("53,51")],
  ["scales[0].classes[0].from", scale(NaN)],
  ["scales[0].classes[0].name", { scales: [{ name: "s", classes: [{ from: 0, name: "" }] }] }],
];

test.each(wrong)("%s is refused: %j", (field, value) => {
  let error: unknown;
  try {
    readSettings(value);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(WrongSettings);
  expect((error as WrongSettings).field).toBe(field);
});

test.each(wrong.filter(([, value]) => JSON.stringify(value) !== "{}"))(
  "notes with such settings are refused rather than lost: %s %j",
  (_field, settings) => {
    expect(() => readNotesText(JSON.stringify({ form: 1, accepted: [], settings }))).toThrow(UnknownNotes);
  },
);

test("notes with a part that this pane does not know are refused", () => {
  expect(() => readNotesText(JSON.stringify({ form: 1, accepted: [], settings: {}, gambar: [] }))).toThrow(
    UnknownNotes,
  );
  expect(() => readNotesText(JSON.stringify({ form: 2, accepted: [], settings: {} }))).toThrow(UnknownNotes);
  expect(() => readNotesText("{")).toThrow(UnknownNotes);
});
