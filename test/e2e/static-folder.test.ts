import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { officeJs, serveStaticFolder, type StaticFolder } from "./static-folder";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

/** The one address elsewhere that the built page asks for; it is answered from node_modules, and nothing is sent out. */
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let server: StaticFolder;
let browser: Browser;
let workbench: WorkbenchPage;
let said: string[];
let elsewhere: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveStaticFolder();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  said = [];
  elsewhere = [];
  workbench = await WorkbenchPage.open(watched(browser), server.address);
  await workbench.untilOpen("lkip-bnnk-belu-2025.xlsx");
});

afterEach(async () => {
  const errors = workbench?.pageErrors ?? [];
  await workbench?.close();
  expect({ errors, said }).toEqual({ errors: [], said: [] });
  expect(new Set(elsewhere)).toEqual(new Set([officeCdn]));
});

/** Answers for Microsoft, and listens to what the browser says of the pages: each violation of a policy is told there. */
function watched(own: Browser): Browser {
  const newContext: Browser["newContext"] = async (options) => {
    const context = await own.newContext(options);
    await context.route(
      ({ href }) => !href.startsWith(server.address),
      (route) => {
        const address = route.request().url();
        elsewhere.push(address);
        return address === officeCdn
          ? route.fulfill({ contentType: "text/javascript", body: officeJs() })
          : route.abort();
      },
    );
    context.on("console", (message) => {
      if (message.type() === "error" || message.text().includes("Content Security Policy")) said.push(message.text());
    });
    return context;
  };
  return { newContext } as Browser;
}

test("from a plain folder the pane opens, Periksa finds what is known of the example, and the functions compute", async () => {
  await workbench.check();
  await workbench.openSheets();
  const total = workbench.finding("T28A P2M", "D11");
  const text = await total.textContent();
  expect(text).toContain("177.000.000");
  expect(text).toContain("212.000.000");
  expect(text).toMatch(/No\. 1 "[^"]+" \(35\.000\.000\) tidak ikut dijumlah/);
  await workbench.finding("Ikhtisar", "E5").waitFor();

  await total.getByRole("button", { name: "Perbaiki D11" }).click();
  await workbench.pane.getByRole("dialog").getByRole("button", { name: "Terapkan" }).click();
  await total.waitFor({ state: "detached" });

  // Beside the table that the fix has shown.
  await workbench.type("K7", "=CAPAIAN(D7,E7)");
  await workbench.untilCell("K7", "79.86");
});

test("each part of the pane comes from the folder when it is asked for", async () => {
  const { pane } = workbench;
  const shown = {
    Susun: pane.getByRole("button", { name: /^Mulai tahun baru/ }),
    Fungsi: pane.getByRole("searchbox", { name: "Cari fungsi" }),
    Kirim: pane.getByText("tidak memakai rumus SAKIP"),
    Aturan: pane.getByLabel("Tahun anggaran"),
    Panduan: pane.getByText("Ctrl+Alt+P"),
  };
  for (const [view, sign] of Object.entries(shown)) {
    await workbench.openView(view);
    await sign.first().waitFor();
  }
  const parts = readdirSync(path.join(server.folder, "addin")).filter((file) => /-view\.\w+\.js$/.test(file));
  const asked = workbench.requests.map((address) => path.basename(new URL(address).pathname));
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter((file) => !asked.includes(file))).toEqual([]);
});

test("a workbook of the user's own is opened and checked", async () => {
  const name = "lkip-bnnp-ntb-2023.xlsx";
  await workbench.openFile(name, readFileSync(path.join(server.folder, "examples", name)));
  await workbench.untilOpen(name);
  await workbench.check();
  await workbench.pane.getByRole("article").first().waitFor();
});

test.each(["the workbench", "the pane"])(
  "%s holds no script and runs none that somebody puts into it",
  async (page) => {
    const html = page === "the pane" ? workbench.pane.locator("html") : workbench.page.locator("html");
    const inline = await html.evaluate(({ ownerDocument }) => ({
      scripts: [...ownerDocument.scripts].filter(({ src }) => src === "").length,
      handlers: [...ownerDocument.querySelectorAll("*")].flatMap((each) =>
        each.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
    }));
    expect(inline).toEqual({ scripts: 0, handlers: [] });

    const ran = await html.evaluate(async ({ ownerDocument: page }) => {
      const script = page.createElement("script");
      script.textContent = "document.title = 'ran'";
      page.body.append(script);
      const button = page.createElement("button");
      button.setAttribute("onclick", "document.title = 'ran'");
      page.body.append(button);
      button.click();
      // Later, because what the browser's inspector runs itself may build code from text.
      const built = await new Promise((tell) => {
        page.defaultView?.setTimeout(() => {
          try {
            tell(new Function("return 'ran'")());
          } catch (problem) {
            tell((problem as Error).name);
          }
        });
      });
      return [page.title === "ran", built];
    });
    expect(ran).toEqual([false, "EvalError"]);
    const refused = said.filter((each) => each.includes("Content Security Policy"));
    expect(refused.length).toBeGreaterThanOrEqual(2);
    said = said.filter((each) => !refused.includes(each));
  },
);
