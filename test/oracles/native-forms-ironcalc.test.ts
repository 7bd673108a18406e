import { execFileSync } from "node:child_process";
import path from "node:path";
import { liftTies } from "./lift-ties";
import { casesFor, differences, INPUTS, nativeForms } from "./native-cases";

test.each(nativeForms)(`%s in plain Excel: IronCalc gives the same for ${INPUTS} inputs`, (_id, definition, form) => {
  const cases = casesFor(definition, form);
  // Its General format shows fewer digits than the number has.
  const isNumber = typeof definition.example.result === "number";
  const rows = cases.map(({ cells }) =>
    cells.map((cell) => {
      if (!cell.startsWith("=")) return cell;
      const formula = liftTies(cell.slice(1));
      return isNumber ? `=TEXT(${formula},"0.000000000")` : `=${formula}`;
    }),
  );
  const output = execFileSync(process.execPath, [path.join(__dirname, "ironcalc.mjs")], {
    input: JSON.stringify(rows),
    maxBuffer: 1 << 28,
  });
  expect(differences(cases, JSON.parse(output.toString()) as string[][]).slice(0, 5)).toEqual([]);
});
