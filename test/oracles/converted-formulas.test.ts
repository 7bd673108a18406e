import { execFileSync } from "node:child_process";
import path from "node:path";
import { installCustomFunctionsRuntime } from "../cases/custom-functions-runtime";
import { sheetFromRows } from "../cases/sheet-from-rows";
import { evaluateFormula } from "../../src/functions/in-formulas/evaluate-formula";
import { toNative } from "../../src/functions/in-formulas/to-native";
import { liftTies } from "./lift-ties";
import { seededRandom } from "./seeded-random";

installCustomFunctionsRuntime();

/** Whole formulas: calls in calls, over cells, with Excel's own arithmetic around them. */
const FORMULAS = 4_000;
const FIGURES = 6;
const random = seededRandom("converted formulas");
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const percent = ["CAPAIAN(#,#)", "SERAPAN(#,#)", "NKA(%,%)", "NILAI_EFISIENSI(#)", "capaian(# , #,2)"];
const amount = ["SISA(#,#)", "_xldudf_SISA(#,SISA(#,#))", "NILAI_ZI(%,%,%)", "IKP(A1:C1)"];
const texts = [
  "KATEGORI_IKPA(%)",
  "KATEGORI_NKA(NKA(%,%))",
  "STATUS_CAPAIAN(#,#)",
  "RUPIAH(SISA(&,&))",
  "KATEGORI_AKIP(NILAI_ZI(%,%,%))",
];

function cell(row: number): string {
  return `${pick(["", "$"])}${"ABCDEF"[Math.floor(random() * FIGURES)]}${pick(["", "$"])}${row}`;
}

/** `#` takes what cannot be negative, `%` what may lie between 0 and 100, `&` a whole number: what native forms are for. */
function grow(template: string, row: number, depth: number): string {
  return template.replace(/[#%&]/g, (place) => {
    if (place === "&") return String(Math.floor(random() * 1e9));
    if (depth > 0 && random() < 0.45) return grow(pick(percent), row, depth - 1);
    return random() < 0.8 ? cell(row) : String(Math.floor(random() * 100) + 1);
  });
}

interface Case {
  figures: number[];
  native: string;
  expected: number | string;
}

function draw(row: number): Case | null {
  const figures = Array.from({ length: FIGURES }, () => Math.round(random() * 10_000) / pick([1, 10, 100]));
  const isText = random() < 0.3;
  const call = grow(pick(isText ? texts : [...percent, ...amount]), row, 2);
  // One row of the sheet for each formula, so that addresses are tried that stand in many rows.
  const sheet = { ...sheetFromRows([figures]), firstRow: row - 1 };
  const given = evaluateFormula(
    `=${call.replace("A1:C1", `A${row}:C${row}`)}`,
    { sheets: [sheet] },
    sheet.name,
  )?.[0]?.[0];
  const formula = `=${call.replace("A1:C1", `A${row}:C${row}`)}`;
  const around = isText ? "=~" : pick(["=~", "=2*~", "=1-~", "=~/4", "=(~)^2", "=-~", "=SUM(~,1)", "=IF(1=1,~,0)"]);
  const native = toNative(around.replace("~", formula.slice(1)));
  if (given === undefined || typeof given === "object" || !native.ok) return null;
  if (typeof given === "string") return { figures, native: native.text, expected: given };
  const expected = {
    "=~": given,
    "=2*~": 2 * given,
    "=1-~": 1 - given,
    "=~/4": given / 4,
    "=(~)^2": given ** 2,
    "=-~": -given,
    "=SUM(~,1)": given + 1,
    "=IF(1=1,~,0)": given,
  }[around] as number;
  return { figures, native: native.text, expected };
}

test(`IronCalc gives for ${FORMULAS} converted formulas what our functions give`, () => {
  const cases: Case[] = [];
  // What a function refuses (a negative target, a value off the scale) has no figure to compare.
  for (let tried = 0; cases.length < FORMULAS && tried < FORMULAS * 20; tried += 1) {
    const drawn = draw(cases.length + 1);
    if (drawn) cases.push(drawn);
  }
  expect(cases).toHaveLength(FORMULAS);
  const rows = cases.map(({ figures, native, expected }) => {
    const formula = liftTies(native.slice(1));
    return [...figures.map(String), typeof expected === "number" ? `=TEXT(${formula},"0.000000000")` : `=${formula}`];
  });
  const output = execFileSync(process.execPath, [path.join(__dirname, "ironcalc.mjs")], {
    input: JSON.stringify(rows),
    maxBuffer: 1 << 28,
  });
  const values = JSON.parse(output.toString()) as string[][];
  const different = cases.flatMap(({ figures, native, expected }, row) => {
    const got = values[row]?.[FIGURES] ?? "";
    const same =
      typeof expected === "string"
        ? got === expected
        : Math.abs(Number(got) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return same ? [] : [`${figures.join(" | ")} ${native}: ours ${expected}, theirs ${got}`];
  });
  expect(different.slice(0, 5)).toEqual([]);
});
