import { calculate, findLibreOffice } from "./libreoffice";
import { casesFor, differences, INPUTS, nativeForms } from "./native-cases";

const command = findLibreOffice();

(command ? test : test.skip).each(nativeForms)(
  `%s in plain Excel: LibreOffice Calc gives the same for ${INPUTS} inputs`,
  (_id, definition, form) => {
    const cases = casesFor(definition, form);
    const values = calculate(
      command ?? "",
      cases.map(({ cells }) => cells),
    );
    expect(differences(cases, values).slice(0, 5)).toEqual([]);
  },
);
