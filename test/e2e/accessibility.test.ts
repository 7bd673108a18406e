import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { buildWords } from "../../src/strings/build";
import { buildEntryWords } from "../../src/strings/build-entries";
import { withWorkbench } from "./with-workbench";

const engine = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const here = withWorkbench();

const forms = Object.values(buildEntryWords.id).map(({ title }) => title);

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What the accessibility engine finds wrong with the pane as it stands, one line each. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(engine);
  const found = await frame.evaluate(async () => {
    // A button that has just become usable is grey for a moment yet: colours are judged once they stand still.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run(what: object): Promise<{ violations: Violation[] }> } };
    // Sentinels of Fluent's focus library: they hand the focus on as soon as they get it.
    return (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
  });
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((n) => `${n.html} ${n.failureSummary}`).join("\n")}`,
  );
}

test.each(["light", "dark"] as const)("every view and dialog, %s", async (colorScheme) => {
  const workbench = await here.open("", { colorScheme });
  await workbench.setPaneWidth(320);
  const { pane } = workbench;
  const frame = workbench.paneFrame();
  const seen: Record<string, string[]> = {};
  const look = async (view: string) => {
    seen[view] = await violations(frame);
  };

  const lookIntoForms = async () => {
    for (const form of forms) {
      await pane.getByRole("button", { name: new RegExp(`^${form.replace(/[()]/g, "\\$&")}`) }).click();
      await pane.getByRole("heading", { name: form }).waitFor();
      await pane.getByText(buildWords.id.reading).waitFor({ state: "detached" });
      await look(form);
      await pane.getByRole("button", { name: buildWords.id.back }).click();
    }
  };

  await look("welcome");
  await workbench.check();
  await look("results");
  await workbench.openSheets();
  await look("all sheets open");
  const finding = workbench.finding("T28A P2M", "D11");
  await finding.getByRole("button", { name: "Rincian D11" }).click();
  await pane.getByRole("button", { name: "Laporan" }).click();
  await pane.getByLabel("Cari temuan").fill("T28A");
  await look("details, report and filter");
  await finding.getByRole("button", { name: "Perbaiki D11" }).click();
  await pane.getByRole("dialog").waitFor();
  await look("fix");
  await pane.getByRole("button", { name: "Batal", exact: true }).click();
  await pane.getByLabel("Cari temuan").fill("");
  await pane.getByRole("button", { name: /yang pasti/ }).click();
  await pane.getByRole("dialog").waitFor();
  await look("certain fixes");
  await pane.getByRole("button", { name: "Batal", exact: true }).click();
  await finding.getByRole("button", { name: /^Biarkan D11/ }).click();
  await pane.getByRole("dialog").waitFor();
  await pane.getByRole("button", { name: "Biarkan", exact: true }).click();
  await look("acceptance without a reason");
  await pane.getByLabel(/^Alasan/).fill("sesuai DIPA revisi");
  await pane.getByRole("button", { name: "Biarkan", exact: true }).click();
  await pane.getByRole("button", { name: "1 diterima dengan alasan" }).click();
  await look("accepted");
  for (const view of ["Susun", "Fungsi", "Kirim", "Aturan", "Panduan"]) {
    await workbench.openView(view);
    await pane.getByText("Memuat…").waitFor({ state: "detached" });
    await look(view);
    if (view === "Susun") await lookIntoForms();
    if (view === "Fungsi") {
      await pane.getByRole("button", { name: /^CAPAIAN/ }).click();
      await pane.getByRole("button", { name: "Isi dengan contoh" }).click();
      await look("a function");
    }
    if (view === "Aturan") {
      await pane.getByRole("tab", { name: "Menurut tahun" }).click();
      await pane.getByText(/IKPA/).first().waitFor();
      await look("rules of a year");
    }
  }
  expect(Object.fromEntries(Object.entries(seen).filter(([, found]) => found.length > 0))).toEqual({});
  expect(Object.keys(seen)).toHaveLength(13 + forms.length + 2);
});
