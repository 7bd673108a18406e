import { readStatements } from "../../src/sentences/read-statements";
import { statementCases, type StatementCase } from "../cases/sentences/statements";

describe("what a sentence states", () => {
  test.each(statementCases.map((each): [string, StatementCase] => [each.text, each]))("%s", (text, { states }) => {
    expect(
      readStatements(text).map(({ subject, figures, isOfSeveralYears }) => ({
        subject,
        year: isOfSeveralYears ? figures.map(({ year }) => year) : (figures[0]?.year ?? null),
        figures: figures.map((figure) => `${figure.measure}: ${figure.text}`),
      })),
    ).toEqual(states.map((each) => ({ year: null, ...each })));
  });

  test.each(statementCases.map(({ text }) => text))("every fragment stands where it is said to: %s", (text) => {
    for (const { figures, start, text: clause } of readStatements(text)) {
      expect(text.slice(start, start + clause.length)).toBe(clause);
      for (const figure of figures) {
        expect(text.slice(figure.start, figure.start + figure.text.length)).toBe(figure.text);
        expect(figure.reading.value).not.toBeNull();
      }
    }
  });
});
