import { createCheckSession } from "../../../src/taskpane/session/check-session";
import { FakeRoom, fakeCheck } from "./fake-room";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
afterEach(() => jest.useRealTimers());

async function livePane(live = true) {
  const room = new FakeRoom();
  const session = createCheckSession({ room, loadCheck: () => Promise.resolve(fakeCheck), language: "id" });
  await session.check();
  session.setLive(live);
  room.asked.length = 0;
  return { room, session };
}

/** A second goes by, and what it sets off is done. */
async function aSecond(): Promise<void> {
  jest.advanceTimersByTime(1000);
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const cells = (session: ReturnType<typeof createCheckSession>) =>
  session.getState().checked?.result.findings.map(({ cell }) => cell);

it("finds within a second what an edit has mended, reading only the sheet of the edit", async () => {
  const { room, session } = await livePane();
  room.type("D11", "212.000.000");
  await aSecond();
  expect(cells(session)).toEqual([]);
  expect(room.asked).toEqual(["read T28A P2M"]);
});

it("waits until the keys are quiet", async () => {
  const { room } = await livePane();
  for (const text of ["2", "21", "212"]) {
    room.type("D11", text);
    jest.advanceTimersByTime(300);
  }
  await aSecond();
  expect(room.asked).toEqual(["read T28A P2M"]);
});

it("keeps results and phase on the screen meanwhile", async () => {
  const { room, session } = await livePane();
  const phases = new Set<string>();
  session.subscribe(() => phases.add(session.getState().phase.name));
  room.type("D11", "212.000.000");
  await aSecond();
  expect([...phases]).toEqual(["results"]);
});

it("only says that the workbook has changed when it is not live", async () => {
  const { room, session } = await livePane(false);
  room.type("D11", "212.000.000");
  await aSecond();
  expect(session.getState().edited).toBe(true);
  expect(cells(session)).toEqual(["D11", "F11"]);
  expect(room.asked).toEqual([]);
});

it("catches up when it is turned on after an edit", async () => {
  const { room, session } = await livePane(false);
  room.type("D11", "212.000.000");
  await aSecond();
  session.setLive(true);
  await aSecond();
  expect(cells(session)).toEqual([]);
  expect(session.getState().edited).toBe(false);
});

it("leaves an open preview alone and checks after it is closed", async () => {
  const { room, session } = await livePane();
  session.openPreview(session.getState().checked?.result.findings.slice(0, 1) ?? []);
  room.type("D11", "212.000.000");
  await aSecond();
  expect(session.getState().phase.name).toBe("previewing");
  expect(cells(session)).toEqual(["D11", "F11"]);
  session.closePreview();
  await aSecond();
  expect(cells(session)).toEqual([]);
});

it("tries again when Excel is busy", async () => {
  const { room, session } = await livePane();
  room.refusal = new Error("a cell is being edited");
  room.type("D11", "212.000.000");
  await aSecond();
  expect(session.getState().problem).toBeNull();
  room.refusal = null;
  await aSecond();
  expect(cells(session)).toEqual([]);
});

it("does not take for an edit what Excel tells of its own fix a moment later", async () => {
  const { room, session } = await livePane(false);
  session.openPreview(session.getState().checked?.result.findings.slice(0, 1) ?? []);
  await session.apply();
  room.tell("D11");
  await aSecond();
  expect(session.getState().edited).toBe(false);
  // Another cell, or the same one later, is somebody's edit.
  room.tell("F12");
  await aSecond();
  expect(session.getState().edited).toBe(true);
});

it("takes an edit of a cell that it wrote long ago for an edit", async () => {
  const { room, session } = await livePane(false);
  session.openPreview(session.getState().checked?.result.findings.slice(0, 1) ?? []);
  await session.apply();
  await aSecond();
  await aSecond();
  await aSecond();
  room.tell("D11");
  await aSecond();
  expect(session.getState().edited).toBe(true);
});

it("does not take its own fix for an edit", async () => {
  const { room, session } = await livePane(false);
  session.openPreview(session.getState().checked?.result.findings.slice(0, 1) ?? []);
  await session.apply();
  await aSecond();
  expect(session.getState().edited).toBe(false);
  expect(room.asked).toEqual(["write", "read T28A P2M"]);
});
