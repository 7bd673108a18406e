import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../scripts/free-port";
import { ownPorts } from "../own-ports";

const root = path.resolve(__dirname, "../..");

/** All that the plainest server knows: what kind of file it sends. */
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

export interface StaticFolder {
  address: string;
  folder: string;
  stop(): Promise<void>;
}

/**
 * What was built, copied into a folder as an administrator would, and a server that does nothing but send its files: no
 * header but the type, no answer for what is not there.
 */
export async function serveStaticFolder(): Promise<StaticFolder> {
  const folder = mkdtempSync(path.join(tmpdir(), "sakip-static-"));
  const put = (from: string, to: string) => cpSync(path.join(root, from), path.join(folder, to), { recursive: true });
  put("dist", "addin");
  put("build/workbench", ".");
  put("src/workbench/workbench.html", "index.html");
  put("src/workbench/workbench.css", "workbench.css");
  put("examples", "examples");

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = path.join(folder, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  const port = await freePort(ownPorts(13_600));
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${port}/`,
    folder,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Microsoft's Excel client from node_modules, with the workbench behind it: what the page asks Microsoft for. */
export function officeJs(): string {
  const client = readFileSync(path.join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  return `${client}\n${readFileSync(path.join(root, "build/workbench/office-stand-in.js"), "utf8")}`;
}
