import { createCheckSession } from "../../../src/taskpane/session/check-session";
import type { CheckSession, CheckSteps } from "../../../src/taskpane/session/check-session";
import type { Finding } from "../../../src/checks/finding";
import { FakeRoom, fakeCheck, gate } from "./fake-room";

function openPane(checkInSteps: CheckSteps = fakeCheck) {
  const room = new FakeRoom();
  const session = createCheckSession({ room, loadCheck: () => Promise.resolve(checkInSteps), language: "id" });
  return { room, session };
}

const phaseOf = (session: CheckSession) => session.getState().phase.name;
const found = (session: CheckSession) => session.getState().checked?.result.findings.map(({ cell }) => cell);

function firstFinding(session: CheckSession): Finding {
  const finding = session.getState().checked?.result.findings[0];
  if (!finding) throw new Error("nothing was found");
  return finding;
}

async function checkedPane() {
  const pane = openPane();
  await pane.session.check();
  return pane;
}

async function fixedPane() {
  const pane = await checkedPane();
  pane.session.openPreview([firstFinding(pane.session)]);
  await pane.session.apply();
  return pane;
}

describe("checking", () => {
  it("reads, then checks, then shows results, telling the sheet on the way", async () => {
    const { session } = openPane();
    const phases: string[] = [];
    session.subscribe(() => {
      const { phase } = session.getState();
      phases.push("progress" in phase && phase.progress ? `${phase.name} ${phase.progress.sheet}` : phase.name);
    });
    await session.check();
    expect(phases).toEqual(["reading", "reading T28A P2M", "checking", "checking T28A P2M", "results"]);
    expect(found(session)).toEqual(["D11", "F11"]);
  });

  it("does not begin a second time while it runs", async () => {
    const { room, session } = openPane();
    await Promise.all([session.check(), session.check()]);
    expect(room.asked).toEqual(["read"]);
  });

  it("keeps the last result on the screen while it runs again", async () => {
    const { session } = await checkedPane();
    const again = session.check();
    expect(found(session)).toEqual(["D11", "F11"]);
    await again;
  });

  it("says what went wrong, and works again afterwards", async () => {
    const { room, session } = openPane();
    room.refusal = new Error("Excel is busy");
    await session.check();
    expect(phaseOf(session)).toBe("idle");
    expect(session.getState().problem).toEqual({ act: "check", error: room.refusal });
    room.refusal = null;
    await session.check();
    expect(phaseOf(session)).toBe("results");
    expect(session.getState().problem).toBeNull();
  });

  it("survives a check that fails", async () => {
    const { session } = openPane(function* () {
      yield { sheet: "T1", done: 0, total: 1 };
      throw new Error("a fault in a rule");
    });
    await session.check();
    expect(phaseOf(session)).toBe("idle");
    expect(session.getState().problem?.act).toBe("check");
  });
});

describe("cancelling", () => {
  it("returns at once, and drops the answer that comes late", async () => {
    const { room, session } = openPane();
    const { held, release } = gate();
    room.hold = held;
    const run = session.check();
    session.cancel();
    expect(phaseOf(session)).toBe("idle");
    release();
    await run;
    expect(session.getState().checked).toBeNull();
    expect(phaseOf(session)).toBe("idle");
  });

  it("drops a late failure too", async () => {
    const { room, session } = openPane();
    const { held, release } = gate();
    room.hold = held;
    const run = session.check();
    session.cancel();
    room.refusal = new Error("too late");
    release();
    await run;
    expect(session.getState().problem).toBeNull();
  });

  it("tells the room to stop reading", async () => {
    const { room, session } = openPane();
    let signal: AbortSignal | undefined;
    const read = room.read.bind(room);
    room.read = (options) => {
      signal = options.signal;
      return read(options);
    };
    const run = session.check();
    session.cancel();
    expect(signal?.aborted).toBe(true);
    await run;
  });

  it("stops the checking itself between two sheets", async () => {
    let sheetsChecked = 0;
    const { session } = openPane(function* (_workbook) {
      for (let sheet = 0; sheet < 50; sheet += 1) {
        yield { sheet: `T${sheet}`, done: sheet, total: 50 };
        sheetsChecked += 1;
        if (sheetsChecked === 2) session.cancel();
        const end = performance.now() + 30;
        while (performance.now() < end);
      }
      return { findings: [], tables: [], skipped: [], checked: 0 };
    });
    await session.check();
    expect(phaseOf(session)).toBe("idle");
    expect(sheetsChecked).toBe(2);
  });

  it("goes back to the results there were before", async () => {
    const { session } = await checkedPane();
    const again = session.check();
    session.cancel();
    expect(phaseOf(session)).toBe("results");
    await again;
    expect(found(session)).toEqual(["D11", "F11"]);
  });

  it("lets the next run give its own answer, not the cancelled one's", async () => {
    const { room, session } = openPane();
    const first = gate();
    room.hold = first.held;
    const cancelled = session.check();
    session.cancel();
    room.hold = Promise.resolve();
    room.cells.set("D11", "212.000.000");
    await session.check();
    const { checked } = session.getState();
    room.cells.set("D11", "177.000.000");
    first.release();
    await cancelled;
    expect(session.getState().checked).toBe(checked);
    expect(found(session)).toEqual([]);
  });
});

describe("fixing", () => {
  it("writes nothing before it is approved", async () => {
    const { room, session } = await checkedPane();
    session.openPreview([firstFinding(session)]);
    expect(phaseOf(session)).toBe("previewing");
    session.closePreview();
    expect(phaseOf(session)).toBe("results");
    expect(room.asked).toEqual(["read"]);
  });

  it("writes error and consequence together, checks again, and the finding is gone", async () => {
    const { room, session } = await fixedPane();
    expect(room.asked).toEqual(["read", "write", "read T28A P2M"]);
    expect(Object.fromEntries(room.cells)).toEqual({ D11: "212.000.000", F11: "81,59" });
    expect(found(session)).toEqual([]);
    expect(session.getState().stale).toBe(false);
    expect(session.getState().notice?.kind).toBe("repaired");
  });

  it("shows that it is writing, and begins nothing else meanwhile", async () => {
    const { room, session } = await checkedPane();
    session.openPreview([firstFinding(session)]);
    const { held, release } = gate();
    room.hold = held;
    const writing = session.apply();
    expect(phaseOf(session)).toBe("applying");
    await session.check();
    session.cancel();
    session.closePreview();
    await session.apply();
    expect(phaseOf(session)).toBe("applying");
    expect(room.asked).toEqual(["read", "write"]);
    release();
    await writing;
  });

  it("says why a fix was refused and keeps the result; there is nothing to undo", async () => {
    const { room, session } = await checkedPane();
    session.openPreview([firstFinding(session)]);
    room.refusal = new Error("protected");
    await session.apply();
    expect(phaseOf(session)).toBe("results");
    expect(session.getState().problem).toEqual({ act: "write", error: room.refusal });
    expect(session.getState().written).toEqual([]);
    expect(found(session)).toEqual(["D11", "F11"]);
  });

  it("offers no further fix from a result older than the last change", async () => {
    const { room, session } = await checkedPane();
    session.openPreview([firstFinding(session)]);
    const { held, release } = gate();
    const read = room.read.bind(room);
    room.read = (options) => {
      room.hold = held;
      return read(options);
    };
    const fixing = session.apply();
    await new Promise((resolve) => setImmediate(resolve));
    expect(["reading", "checking"]).toContain(phaseOf(session));
    session.cancel();
    expect(session.getState().stale).toBe(true);
    session.openPreview([firstFinding(session)]);
    expect(phaseOf(session)).toBe("results");
    release();
    await fixing;
    await session.check();
    expect(session.getState().stale).toBe(false);
  });
});

describe("undoing", () => {
  it("restores the cells, checks again, and the finding is back", async () => {
    const { room, session } = await fixedPane();
    await session.undo();
    expect(room.asked.slice(3)).toEqual(["restore", "read T28A P2M"]);
    expect(Object.fromEntries(room.cells)).toEqual({ D11: "177.000.000", F11: "97.72" });
    expect(found(session)).toEqual(["D11", "F11"]);
    expect(session.getState().written).toEqual([]);
    expect(session.getState().notice?.kind).toBe("restored");
  });

  it("takes back the last fix first", async () => {
    const { room, session } = await fixedPane();
    room.cells.set("D11", "180.000.000");
    await session.check();
    session.openPreview([firstFinding(session)]);
    await session.apply();
    expect(session.getState().written).toHaveLength(2);
    await session.undo();
    expect(room.cells.get("D11")).toBe("180.000.000");
    await session.undo();
    expect(room.cells.get("D11")).toBe("177.000.000");
    expect(session.getState().written).toEqual([]);
  });

  it("keeps a fix that could not be taken back, so that it can be tried again", async () => {
    const { room, session } = await fixedPane();
    room.refusal = new Error("changed");
    await session.undo();
    expect(session.getState().problem).toEqual({ act: "restore", error: room.refusal });
    expect(session.getState().written).toHaveLength(1);
    room.refusal = null;
    await session.undo();
    expect(room.cells.get("D11")).toBe("177.000.000");
  });

  it("is possible while the workbook is being checked again, whose answer is then dropped", async () => {
    const { room, session } = await fixedPane();
    const { held, release } = gate();
    room.hold = held;
    const late = session.check();
    room.hold = Promise.resolve();
    await session.undo();
    release();
    await late;
    expect(found(session)).toEqual(["D11", "F11"]);
    expect(phaseOf(session)).toBe("results");
  });

  it("does nothing when there is nothing to undo", async () => {
    const { room, session } = await checkedPane();
    await session.undo();
    expect(room.asked).toEqual(["read"]);
  });
});

describe("showing a cell", () => {
  it("asks for the cell and leaves the state alone", async () => {
    const { room, session } = await checkedPane();
    const before = session.getState();
    await session.select("T28A P2M", "D11");
    expect(room.asked).toContain("select T28A P2M!D11");
    expect(session.getState()).toBe(before);
  });

  it("does not disturb a running check when it fails", async () => {
    const { room, session } = await checkedPane();
    const { held, release } = gate();
    room.hold = held;
    const run = session.check();
    room.refusal = new Error("hidden");
    await session.select("T28A P2M", "D11");
    room.refusal = null;
    expect(phaseOf(session)).toBe("reading");
    expect(session.getState().problem?.act).toBe("select");
    release();
    await run;
    expect(phaseOf(session)).toBe("results");
  });
});

describe("the language of the findings", () => {
  const spoken = (session: CheckSession) => firstFinding(session).explanation;

  it("changes without reading the workbook again", async () => {
    const { room, session } = await checkedPane();
    expect(spoken(session)).toBe("id");
    await session.speak("en");
    expect(spoken(session)).toBe("en");
    expect(room.asked).toEqual(["read"]);
  });

  it("is the one chosen last, even when it is chosen during the check", async () => {
    const { session } = openPane();
    const stop = session.subscribe(() => {
      const { phase } = session.getState();
      if (phase.name === "checking" && phase.progress) void session.speak("en");
    });
    await session.check();
    stop();
    expect(spoken(session)).toBe("en");
  });

  it("does not make an outdated result fresh", async () => {
    const { session } = await checkedPane();
    session.openPreview([firstFinding(session)]);
    const stop = session.subscribe(() => {
      if (phaseOf(session) === "reading") session.cancel();
    });
    await session.apply();
    stop();
    expect(session.getState().stale).toBe(true);
    await session.speak("en");
    expect(spoken(session)).toBe("en");
    expect(session.getState().stale).toBe(true);
  });
});

it("tells its listeners until they leave", async () => {
  const { session } = openPane();
  let told = 0;
  const leave = session.subscribe(() => (told += 1));
  await session.check();
  expect(told).toBeGreaterThan(0);
  leave();
  const before = told;
  await session.check();
  expect(told).toBe(before);
});
