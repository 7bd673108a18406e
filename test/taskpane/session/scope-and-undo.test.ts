import { resultInScope } from "../../../src/taskpane/session/scope";
import { createCheckSession } from "../../../src/taskpane/session/check-session";
import { resultOf, wrongPercent, wrongTotal } from "../findings-for-tests";
import { FakeRoom, fakeCheck } from "./fake-room";

async function checkedPane() {
  const room = new FakeRoom();
  const session = createCheckSession({ room, loadCheck: () => Promise.resolve(fakeCheck), language: "id" });
  await session.check();
  room.asked.length = 0;
  return { room, session };
}

describe("scopes", () => {
  it("reads only the sheet that is in front", async () => {
    const { room, session } = await checkedPane();
    await session.check("sheet");
    expect(room.asked).toEqual(["read T28A P2M"]);
    expect(session.getState().checked?.scope).toMatchObject({ kind: "sheet", sheet: "T28A P2M" });
  });

  it("shows of a selection what lies in it", async () => {
    const { room, session } = await checkedPane();
    room.selected = { sheet: "T28A P2M", range: "F1:F20", activeCell: "F1" };
    await session.check("selection");
    expect(session.getState().checked?.result.findings.map(({ cell }) => cell)).toEqual(["F11"]);
  });

  it("a selection of one cell is a range of one cell", () => {
    const result = resultOf(wrongTotal, wrongPercent);
    const inside = resultInScope(result, { kind: "selection", sheet: "T28A P2M", range: "D11" });
    expect(inside.findings.map(({ cell }) => cell)).toEqual(["D11"]);
  });
});

describe("undoing everything", () => {
  it("takes back cells and sheets in one press, the last first", async () => {
    const { room, session } = await checkedPane();
    session.openCertainFixes();
    await session.apply();
    await session.addSheet({ name: "Hasil Pemeriksaan", rows: [] });
    expect(room.made).toEqual(["Hasil Pemeriksaan"]);
    room.asked.length = 0;
    await session.undoAll();
    expect(room.asked.slice(0, 2)).toEqual(["remove Hasil Pemeriksaan", "restore"]);
    expect(room.made).toEqual([]);
    expect(Object.fromEntries(room.cells)).toEqual({ D11: "177.000.000", F11: "97.72" });
    expect(session.getState().written).toEqual([]);
  });

  it("says how far it came when something in between cannot be taken back", async () => {
    const { room, session } = await checkedPane();
    session.openCertainFixes();
    await session.apply();
    await session.addSheet({ name: "Hasil Pemeriksaan", rows: [] });
    room.refusal = new Error("protected");
    await session.undoAll();
    expect(room.made).toEqual([]);
    expect(session.getState().written.map(({ what }) => what.kind)).toEqual(["cells"]);
    expect(session.getState().problem?.act).toBe("restore");
    room.refusal = null;
    await session.undoAll();
    expect(session.getState().written).toEqual([]);
  });
});

describe("writing in several steps", () => {
  it("leaves what was done before a failure undoable", async () => {
    const { room, session } = await checkedPane();
    const workbook = session.getState().checked?.workbook ?? { sheets: [] };
    const done = await session.writeSteps(async (record) => {
      record((await room.copySheets(["T28A P2M"])).written);
      room.refusal = new Error("protected");
      record(await room.write([{ sheet: "T28A P2M", cell: "D11", value: "1" }]));
    });
    expect(done).toBe(false);
    expect(workbook.sheets).toHaveLength(1);
    expect(session.getState().problem?.act).toBe("write");
    expect(session.getState().written.map(({ what }) => what)).toEqual([{ kind: "sheets", names: ["T28A P2M (2)"] }]);
  });
});
