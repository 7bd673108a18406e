import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { freePort } from "./free-port";
import { serveBuiltFiles, type Answer, type RunningServer } from "./serve-built-files";

const root = path.resolve(__dirname, "..");
const officeClient = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/** The workbench: the add-in in a spreadsheet grid, without Excel. Asks nothing of any other machine. */
export function serveWorkbench(port: number): Promise<RunningServer> {
  return serveBuiltFiles({
    builds: ["addin", "workbench"],
    port,
    early: [
      answerWith("/", "text/html", () => readFile(path.join(root, "src/workbench/workbench.html"), "utf8")),
      answerWith("/workbench.css", "text/css", () => readFile(path.join(root, "src/workbench/workbench.css"), "utf8")),
    ],
    before: [
      answerWith("/office.js", "text/javascript", officeJs),
      answerWith("/addin/taskpane.html", "text/html", panePage),
    ],
    files: [
      { directory: path.join(root, "build/workbench"), at: "/" },
      { directory: path.join(root, "dist"), at: "/addin" },
      { directory: path.join(root, "examples"), at: "/examples" },
    ],
  });
}

/** Microsoft's Excel client as it lies in node_modules, with the workbench's part behind it. */
async function officeJs(): Promise<string> {
  const client = await readFile(path.join(officeClient, "excel-web-16.00.js"), "utf8");
  return `${client}\n${await readFile(path.join(root, "build/workbench/office-stand-in.js"), "utf8")}`;
}

/** The add-in's page as it was built, with office.js from here, as on a network that keeps a copy of its own. */
async function panePage(): Promise<string> {
  const page = await readFile(path.join(root, "dist/taskpane.html"), "utf8");
  return page.replace(/(<script[^>]*? src=)"?[^\s">]*\/office\.js"?/, '$1"/office.js"');
}

function answerWith(address: string, type: string, body: () => Promise<string>): Answer {
  return {
    name: address,
    middleware: (request, response, next) => {
      if (new URL(request.url ?? "/", "http://127.0.0.1").pathname !== address) return next();
      void body().then((text) => {
        response.setHeader("Content-Type", `${type}; charset=utf-8`);
        response.end(text);
      }, next);
    },
  };
}

async function openBrowser(address: string): Promise<void> {
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen || process.env.BROWSER === "none") return;
  const { default: open } = await import("open");
  await open(address).catch(() => undefined); // The address is printed as well.
}

async function main(): Promise<void> {
  const port = await freePort(Number(process.env.PORT) || 3000);
  const address = `http://127.0.0.1:${port}/`;
  const server = await serveWorkbench(port);
  console.log(`SAKIP Excel: ${address}`);
  console.log("Buka alamat ini di peramban. Ctrl+C untuk berhenti. / Open this address in a browser. Ctrl+C stops it.");
  await openBrowser(address);
  if (await server.firstBuild) console.log("Siap. / Ready.");
}

if (require.main === module) void main();
