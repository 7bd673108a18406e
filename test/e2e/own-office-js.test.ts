import { statSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { serveStaticFolder, type StaticFolder } from "./static-folder";

jest.setTimeout(120_000);

/** Where the built page looks for Microsoft's client; a network without a way out has a copy of this folder. */
const officeFolder = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const copy = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

let server: StaticFolder;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveStaticFolder();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Excel says in the page's address which Excel it is, and office.js loads its other parts by that. */
test.each([
  ["Windows", "Excel$Win32$16.01$id-ID$$$$0", "excel-win32-16.01.js"],
  ["a browser", "Excel$Web$16.00$id-ID$$$$0", "excel-web-16.00.js"],
  ["macOS", "Excel$Mac$16.01$id-ID$$$$0", "excel-mac-16.00.js"],
])(
  "opened by Excel in %s, office.js takes all it needs from its own folder, and the pane starts",
  async (_where, host, client) => {
    const taken: string[] = [];
    const elsewhere: string[] = [];
    const violations: string[] = [];
    const context = await browser.newContext();
    await context.route(
      ({ href }) => !href.startsWith(server.address),
      (route) => {
        const address = route.request().url();
        const file = path.join(copy, address.slice(officeFolder.length));
        if (!address.startsWith(officeFolder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
          elsewhere.push(address);
          return route.abort();
        }
        taken.push(address.slice(officeFolder.length));
        return route.fulfill({ path: file, contentType: "text/javascript" });
      },
    );
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) violations.push(message.text());
    });
    const texts = page.waitForResponse(/office_strings/);
    await page.goto(`${server.address}addin/taskpane.html?_host_Info=${host}`);
    // Excel itself is not there to answer, so that the page waits for it.
    await page.getByText("Memuat SAKIP Excel…").waitFor();
    await texts;
    await context.close();
    expect(taken).toEqual(["office.js", client, "id-id/office_strings.js"]);
    expect({ elsewhere, violations }).toEqual({ elsewhere: [], violations: [] });
  },
);
