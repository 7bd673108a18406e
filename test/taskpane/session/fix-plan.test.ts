import { editsOf, planFixes, withTick } from "../../../src/taskpane/session/fix-plan";
import { wrongTotal } from "../findings-for-tests";

const edit = (cell: string, value: string) => ({ sheet: "A", cell, value });
const finding = (id: string, severity: "error" | "warning", ...fix: ReturnType<typeof edit>[]) => ({
  ...wrongTotal,
  id,
  severity,
  fix,
});

it("ticks errors and leaves warnings to whoever can settle them", () => {
  const plan = planFixes([finding("doubt", "warning", edit("A1", "1")), finding("sure", "error", edit("A2", "2"))]);
  expect(plan.items.map((item) => item.finding.id)).toEqual(["sure", "doubt"]);
  expect([...plan.ticked]).toEqual(["sure"]);
});

it("ticks a single repair, whatever it is: it was asked for", () => {
  expect([...planFixes([finding("doubt", "warning", edit("A1", "1"))]).ticked]).toEqual(["doubt"]);
});

it("lets a repair wait that would write something else into a cell of an earlier one", () => {
  const plan = planFixes([
    finding("first", "error", edit("A1", "1"), edit("A2", "2")),
    finding("second", "error", edit("A2", "3")),
    finding("agrees", "error", edit("A2", "2"), edit("A3", "4")),
  ]);
  expect(plan.items.map((item) => item.finding.id)).toEqual(["first", "agrees"]);
  expect(plan.waiting.map(({ id }) => id)).toEqual(["second"]);
});

it("writes each cell once, and only what is ticked", () => {
  const plan = planFixes([
    finding("one", "error", edit("A1", "1"), edit("A2", "2")),
    finding("two", "error", edit("A2", "2")),
    finding("three", "error", edit("A3", "3")),
  ]);
  expect(editsOf(plan)).toEqual([edit("A1", "1"), edit("A2", "2"), edit("A3", "3")]);
  expect(editsOf(withTick(withTick(plan, "three", false), "one", false))).toEqual([edit("A2", "2")]);
});

it("leaves out what has no repair", () => {
  expect(planFixes([{ ...wrongTotal, fix: null }]).items).toEqual([]);
});
