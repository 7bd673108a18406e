import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import path from "node:path";
import { freePort } from "../../scripts/free-port";
import { ownPorts } from "../own-ports";
import { parseXml } from "../manifest/parse-xml";
import { manifestAddresses } from "../manifest/validate-manifest";

const root = path.resolve(__dirname, "../..");
const types: Record<string, RegExp> = {
  ".html": /^text\/html/,
  ".js": /^(text|application)\/javascript/,
  ".json": /^application\/json/,
  ".png": /^image\/png/,
};

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  port = await freePort(ownPorts(23_443));
  // A process of its own, as with `npm run excel`.
  const script = path.join(__dirname, "serve-excel.ts");
  server = spawn(process.execPath, ["--import", "tsx", script, String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    if (/ready|failed/.test(said)) break;
  }
  expect(said).toContain("ready");
}, 120_000);

afterAll(async () => {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, "exit");
});

test("every address of the manifest is served, with the type that Excel expects", async () => {
  const parsed = parseXml(readFileSync(path.join(root, "manifest.xml"), "utf8"));
  if ("problem" in parsed) throw new Error(parsed.problem);
  const addresses = manifestAddresses(parsed.root);
  expect(addresses.length).toBeGreaterThanOrEqual(7);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const { status, type, size } = await ask(address.replace(":3000/", `:${port}/`));
    expect({ address, status }).toEqual({ address, status: 200 });
    expect(type).toMatch(types[path.extname(new URL(address).pathname)] ?? /^$/);
    expect(size).toBeGreaterThan(0);
  }
}, 30_000);

test("an unknown address is not answered with a page", async () => {
  expect((await ask(`https://localhost:${port}/unknown.js`)).status).toBe(404);
});

function ask(address: string): Promise<{ status: number | undefined; type: string; size: number }> {
  return new Promise((resolve, reject) => {
    // The certificate is the server's own.
    get(address, { rejectUnauthorized: false, family: 4 }, async (answer) => {
      let size = 0;
      for await (const chunk of answer) size += (chunk as Buffer).length;
      resolve({ status: answer.statusCode, type: answer.headers["content-type"] ?? "", size });
    }).on("error", reject);
  });
}
