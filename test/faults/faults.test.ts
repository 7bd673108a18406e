import fs from "node:fs";
import path from "node:path";
import { acts } from "./acts";
import { faultNames } from "./fault";
import { faultsPage } from "./faults-page";
import { type Run, runMatrix } from "./matrix";

jest.setTimeout(120_000);

let runs: Run[];

beforeAll(async () => {
  runs = await runMatrix();
});

test("whatever fails at whatever request, the workbook is untouched, or done, or can be taken back", () => {
  expect(runs.filter(({ outcome }) => outcome === "WRONG")).toEqual([]);
});

test("docs/faults.md shows these runs", () => {
  const page = fs.readFileSync(path.join(__dirname, "../../docs/faults.md"), "utf8");
  // But for the blanks and dashes that pad its table.
  const plain = (text: string) => text.replace(/[\s-]+/g, " ").trim();
  expect(plain(page)).toBe(plain(faultsPage(runs)));
});

test("every act met every fault at each of its requests", () => {
  for (const { name } of acts) {
    const ofAct = runs.filter(({ act }) => act === name);
    const requests = ofAct[0]?.requests ?? 0;
    expect(requests).toBeGreaterThan(0);
    expect(ofAct).toHaveLength(requests * faultNames.length);
  }
});
