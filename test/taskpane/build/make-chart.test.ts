import type { ChartDescription } from "../../../src/builders/charts/chart";
import { makeChart } from "../../../src/taskpane/build/chart/make-chart";
import { createCheckSession } from "../../../src/taskpane/session/check-session";
import { FakeRoom } from "../session/fake-room";

const chart: ChartDescription = {
  title: "Capaian per indikator: T28A P2M",
  kind: "ColumnClustered",
  sheet: "T28A P2M",
  categories: { range: "A2:A3", labels: ["1", "2"] },
  series: [{ name: "Capaian (%)", range: "F2:F3", values: [100, 90] }],
  place: "I1",
  helper: [{ sheet: "T28A P2M", cell: "G11", value: 100 }],
  helperColumns: [{ name: "Batas 100%", range: "G1:G11" }],
  width: 480,
  height: 288,
};

function begin() {
  const room = new FakeRoom();
  const session = createCheckSession({ room, loadCheck: () => Promise.reject(new Error("unused")), language: "id" });
  return { room, session };
}

test("helper cells and chart can be taken back, one after the other", async () => {
  const { room, session } = begin();
  expect(await makeChart(session, chart, { sheets: [] })).toBe(true);
  expect(room.cells.get("G11")).toBe("100");
  expect(session.getState().written.map(({ what }) => what.kind)).toEqual(["cells", "charts"]);
});

test("where Excel makes no chart the helper cells are blank again, and it is said", async () => {
  const { room, session } = begin();
  room.chartRefusal = new Error("no charts");
  expect(await makeChart(session, chart, { sheets: [] })).toBe(false);
  expect(room.asked).toEqual(["write", `chart ${chart.title}`, "restore"]);
  expect(room.cells.get("G11")).toBe("");
  expect(session.getState()).toMatchObject({ written: [], problem: { act: "write" } });
});
