import { arrangeFindings, countBySeverity } from "../../../src/taskpane/findings/arrange-findings";
import { finding, wrongPercent, wrongTotal } from "../findings-for-tests";

const addresses = (findings: { sheet: string; cell: string }[]) =>
  findings.map(({ sheet, cell }) => `${sheet}!${cell}`);

describe("findings are arranged as a reader walks through the workbook", () => {
  it("takes the sheets in the order of the workbook, not of the findings", () => {
    const arranged = arrangeFindings(
      [finding({ sheet: "T10", cell: "A1" }), finding({ sheet: "Ikhtisar", cell: "A1" })],
      ["Ikhtisar", "T10"],
    );
    expect(arranged.map(({ sheet }) => sheet)).toEqual(["Ikhtisar", "T10"]);
  });

  it("leaves a sheet that holds only notes in its place, so that a repaired one does not move", () => {
    const arranged = arrangeFindings(
      [
        finding({ sheet: "Ikhtisar", cell: "A1", severity: "info" }),
        finding({ sheet: "T04", cell: "A1", severity: "warning" }),
      ],
      ["Ikhtisar", "T04"],
    );
    expect(arranged.map(({ sheet }) => sheet)).toEqual(["Ikhtisar", "T04"]);
  });

  it("puts errors before warnings, then goes by row and column as numbers, not as letters", () => {
    const [sheet] = arrangeFindings(
      [
        finding({ sheet: "T1", cell: "A2", severity: "warning" }),
        finding({ sheet: "T1", cell: "AA9" }),
        finding({ sheet: "T1", cell: "D11" }),
        finding({ sheet: "T1", cell: "B9" }),
      ],
      ["T1"],
    );
    expect(sheet?.toRepair.map((entry) => entry.finding.cell)).toEqual(["B9", "AA9", "D11", "A2"]);
  });

  it("keeps notes apart from what is to be repaired", () => {
    const [sheet] = arrangeFindings(
      [finding({ sheet: "T1", cell: "B1" }), finding({ sheet: "T1", cell: "B2", severity: "info" })],
      ["T1"],
    );
    expect(sheet?.toRepair).toHaveLength(1);
    expect(sheet?.notes.map(({ cell }) => cell)).toEqual(["B2"]);
  });

  it("still lists a sheet that the workbook does not know", () => {
    expect(arrangeFindings([finding({ sheet: "Lain", cell: "A1" })], ["T1"])).toHaveLength(1);
  });
});

describe("a consequence stands under its error", () => {
  it("is nested and no longer counted among the sheet's notes", () => {
    const [sheet] = arrangeFindings([wrongPercent, wrongTotal], ["T28A P2M"]);
    expect(sheet?.toRepair).toEqual([{ finding: wrongTotal, consequences: [wrongPercent] }]);
    expect(sheet?.notes).toEqual([]);
  });

  it("is nested across sheets, so that its own sheet disappears when nothing else is on it", () => {
    const elsewhere = { ...wrongPercent, sheet: "Ikhtisar", cell: "F5" };
    const arranged = arrangeFindings([elsewhere, wrongTotal], ["Ikhtisar", "T28A P2M"]);
    expect(arranged.map(({ sheet }) => sheet)).toEqual(["T28A P2M"]);
    expect(addresses(arranged[0]?.toRepair[0]?.consequences ?? [])).toEqual(["Ikhtisar!F5"]);
  });

  it("stays a note when the figure is right as printed and only fits again", () => {
    const fitsAgain = { ...wrongPercent, expected: wrongPercent.printed };
    const [sheet] = arrangeFindings([wrongTotal, fitsAgain], ["T28A P2M"]);
    expect(sheet?.toRepair[0]?.consequences).toEqual([]);
    expect(sheet?.notes).toEqual([fitsAgain]);
  });

  it("appears once, even when it follows from two errors", () => {
    const secondError = finding({ sheet: "T28A P2M", cell: "E11" });
    const both = { ...wrongPercent, related: ["T28A P2M!E11", "T28A P2M!D11"] };
    const [sheet] = arrangeFindings([wrongTotal, secondError, both], ["T28A P2M"]);
    expect(sheet?.toRepair.flatMap(({ consequences }) => consequences)).toEqual([both]);
  });

  it("stays a note when its error is not in the list, or is only a warning", () => {
    const warning = { ...wrongTotal, severity: "warning" as const };
    expect(arrangeFindings([wrongPercent], ["T28A P2M"])[0]?.notes).toEqual([wrongPercent]);
    expect(arrangeFindings([warning, wrongPercent], ["T28A P2M"])[0]?.notes).toEqual([wrongPercent]);
  });

  it("never hides an error that names another error", () => {
    const second = finding({ sheet: "T28A P2M", cell: "E11", related: ["T28A P2M!D11"] });
    expect(arrangeFindings([wrongTotal, second], ["T28A P2M"])[0]?.toRepair).toHaveLength(2);
  });
});

it("counts by severity", () => {
  expect(countBySeverity([wrongTotal, wrongPercent, wrongPercent])).toEqual({ error: 1, warning: 0, info: 2 });
});
