import { type HandoverForm, planHandover } from "../../../src/functions/in-formulas/hand-over";
import { type CellInput, formula, sheetFromRows } from "../../cases/sheet-from-rows";

/** What is planned for one formula in D1, over figures in A1:B3. */
function planFor(cell: CellInput, form: HandoverForm, below: CellInput[] = []) {
  const sheet = sheetFromRows([
    [100, 75.5, null, cell],
    [200, 50, null, below[0] ?? null],
    ["80 Orang", "40 Orang", null, below[1] ?? null],
  ]);
  const plan = planHandover({ sheets: [sheet] }, new Set(["Lembar"]), form);
  return plan.map(({ edit, spilled, noNative, kept }) => ({
    edit: edit && ("formula" in edit ? edit.formula : edit.value),
    spilled: spilled.map((each) => `${each.cell} ${"value" in each ? each.value : each.formula}`),
    because: noNative?.code ?? kept,
  }));
}

it.each<[string, CellInput, HandoverForm, string | number | null, string | null]>([
  ["plain Excel where there is a form", formula("=CAPAIAN(A1,B1)", 75.5), "native", "=ROUND(B1/A1*100,2)", null],
  ["the figure where values are asked for", formula("=CAPAIAN(A1,B1)", 75.5), "values", 75.5, null],
  ["the figure where there is no form", formula("=TERBILANG(A1)", "seratus"), "native", "seratus", "no-form"],
  ["the figure where the cells hold text", formula("=CAPAIAN(A3,B3)", 50), "native", 50, "not-numbers"],
  [
    "what could not be loaded, computed here",
    formula("=TERBILANG(A1)", { error: "#NAME?" }),
    "values",
    "seratus",
    null,
  ],
  [
    "plain Excel for what could not be loaded",
    formula("=CAPAIAN(A1,B1)", { error: "#NAME?" }),
    "native",
    "=ROUND(B1/A1*100,2)",
    null,
  ],
  ["no data as no data", formula("=CAPAIAN(A1,C1)", { error: "#N/A" }), "native", "=NA()", "not-numbers"],
  ["nothing for a mistake", formula("=CAPAIAN(A1,B1)", { error: "#VALUE!" }), "native", null, "error"],
  ["nothing while Excel computes", formula("=CAPAIAN(A1,B1)", { error: "#BUSY!" }), "values", null, "calculating"],
  ["a truth value as a formula", formula("=CAPAIAN(A1,B1)>1", true), "values", "=TRUE()", null],
])("%s", (_what, cell, form, edit, because) => {
  expect(planFor(cell, form)).toEqual([{ edit, spilled: [], because }]);
});

describe("a result that spills", () => {
  const spilling = formula("=CAPAIAN(A1:A2,B1:B2)", 75.5);

  it("takes the figures beside it along when they become values", () => {
    expect(planFor(spilling, "values", [25])).toEqual([{ edit: 75.5, spilled: ["D2 25"], because: null }]);
  });

  it("is one cell, though Excel repeats the formula in the others", () => {
    expect(planFor(spilling, "values", [formula("=CAPAIAN(A1:A2,B1:B2)", 25)])).toEqual([
      { edit: 75.5, spilled: ["D2 25"], because: null },
    ]);
  });

  it("leaves alone what somebody has typed there", () => {
    expect(planFor(spilling, "values", [26])).toEqual([{ edit: 75.5, spilled: [], because: null }]);
  });

  it("keeps its formula where nobody can tell how far it spills", () => {
    expect(planFor(formula("=CAPAIAN(A1:A2,B1:B2)/100", 0.755), "values")).toEqual([
      { edit: null, spilled: [], because: "spill-unknown" },
    ]);
    expect(planFor(formula("=SUM(CAPAIAN(A1:A2,B1:B2))", 100.5), "values")).toEqual([
      { edit: 100.5, spilled: [], because: null },
    ]);
  });
});

it("touches the ticked sheets only, and formulas of others not at all", () => {
  const one = sheetFromRows([[formula("=SISA(2,1)", 1), formula("=1+1", 2)]], { name: "Satu" });
  const two = sheetFromRows([[formula("=SISA(2,1)", 1)]], { name: "Dua" });
  const plan = planHandover({ sheets: [one, two] }, new Set(["Satu"]), "values");
  expect(plan.map(({ edit }) => edit)).toEqual([{ sheet: "Satu", cell: "A1", value: 1 }]);
});
