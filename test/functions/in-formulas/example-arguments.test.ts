import type { Definition } from "../../../src/functions/definition";
import { definitions } from "../../../src/functions/definitions/all";
import { buildCall } from "../../../src/functions/in-formulas/build-call";
import { evaluateFormula } from "../../../src/functions/in-formulas/evaluate-formula";
import { exampleFields, exampleFormula } from "../../../src/functions/in-formulas/example-arguments";
import { shownFormula } from "../../../src/functions/in-formulas/shown-formula";
import { readTypedArgument } from "../../../src/functions/in-formulas/typed-argument";

const all = Object.values<Definition>(definitions);

it.each(all)("the example of $id gives its result, as a formula and from the fields", (definition) => {
  const { result } = definition.example;
  const expected = Array.isArray(result) ? result : [[result]];
  expect(evaluateFormula(exampleFormula(definition), { sheets: [] }, "Lembar")).toEqual(expected);
  const fields = exampleFields(definition).map((typed, index) => {
    const parameter = definition.parameters[index];
    return parameter ? readTypedArgument(typed, parameter, null).text : "";
  });
  expect(evaluateFormula(`=${buildCall(definition, fields)}`, { sheets: [] }, "Lembar")).toEqual(expected);
});

it.each([
  ["=ROUND(C4/B4*100,2)", "=ROUND(C4/B4*100;2)"],
  ['=LOOKUP(A1,{0,0.5;1,2},"a,b")', '=LOOKUP(A1;{0\\0,5;1\\2};"a,b")'],
  ["=STDEV.S('a,b'!A1:A9)", "=STDEV.S('a,b'!A1:A9)"],
])("%s is shown as %s", (formula, shown) => {
  expect(shownFormula(formula, ";")).toBe(shown);
  expect(shownFormula(formula, ",")).toBe(formula);
});
