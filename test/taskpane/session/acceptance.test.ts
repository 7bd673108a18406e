import { createCheckSession } from "../../../src/taskpane/session/check-session";
import { FakeRoom, fakeCheck } from "./fake-room";

async function checkedPane(room = new FakeRoom()) {
  const session = createCheckSession({
    room,
    loadCheck: () => Promise.resolve(fakeCheck),
    language: "id",
    day: () => "2026-11-28",
  });
  await session.check();
  const finding = session.getState().checked?.result.findings[0];
  if (!finding) throw new Error("nothing was found");
  return { room, session, finding };
}

it("keeps the acceptance with the workbook, where another pane finds it", async () => {
  const { room, session, finding } = await checkedPane();
  await session.acceptFinding(finding, "sesuai DIPA revisi");
  const again = await checkedPane(Object.assign(new FakeRoom(), { notes: room.notes }));
  expect(again.session.getState().notes.accepted).toEqual([
    {
      id: finding.id,
      sheet: "T28A P2M",
      cell: "D11",
      printed: "177.000.000",
      expected: "212.000.000",
      reason: "sesuai DIPA revisi",
      on: "2026-11-28",
    },
  ]);
});

it("revokes it again", async () => {
  const { room, session, finding } = await checkedPane();
  await session.acceptFinding(finding, "sesuai DIPA revisi");
  await session.revokeAcceptance(finding.id);
  expect(session.getState().notes.accepted).toEqual([]);
  expect(JSON.parse(room.notes ?? "")).toMatchObject({ accepted: [] });
});

it("accepts the same finding once, with the last reason", async () => {
  const { session, finding } = await checkedPane();
  await session.acceptFinding(finding, "pertama");
  await session.acceptFinding(finding, "kedua");
  expect(session.getState().notes.accepted.map(({ reason }) => reason)).toEqual(["kedua"]);
});

it("does not show as accepted what the workbook refused to keep", async () => {
  const { room, session, finding } = await checkedPane();
  room.refusal = new Error("the workbook is read only");
  await session.acceptFinding(finding, "sesuai DIPA revisi");
  expect(session.getState().notes.accepted).toEqual([]);
  expect(session.getState().problem?.act).toBe("notes");
});

it("does not write over notes that it cannot read", async () => {
  const unreadable = JSON.stringify({ form: 99, accepted: [] });
  const { room, session, finding } = await checkedPane(Object.assign(new FakeRoom(), { notes: unreadable }));
  expect(session.getState().problem?.act).toBe("notes");
  await session.acceptFinding(finding, "sesuai DIPA revisi");
  expect(room.notes).toBe(unreadable);
});

it("checks all the same when the notes cannot be read", async () => {
  const { session } = await checkedPane(Object.assign(new FakeRoom(), { notes: "{" }));
  expect(session.getState().checked?.result.findings).toHaveLength(2);
});
