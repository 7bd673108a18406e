import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { devDependencies } from "../../package.json";

/** Another version of the package unpacks beside this one. */
const version = devDependencies["@sparticuz/chromium"];

/** Where installers put a browser of the Chromium family. */
const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser named by CHROME_PATH, else an installed one, else the Chromium that comes inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? usualPlaces.find((place) => existsSync(place));
  // Chromium refuses its sandbox to root, as which containers run.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  if (installed) return chromium.launch({ executablePath: installed, args: asRoot });
  const { executablePath, env } = packedChromium();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: asRoot });
}

/** What the package needs to think before it unpacks the libraries and fonts that a bare machine lacks. */
const BARE_MACHINE = { AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" };

/**
 * Asked in a process of its own: the package is an ES module, which jest on Node 20 cannot import. The flags that it
 * recommends are for cloud functions: one process for everything, and none of a browser's walls between pages.
 */
function packedChromium(): { executablePath: string; env: Record<string, string> } {
  // A folder of its own, because the package leaves what it finds in the common one as it is, libraries or not.
  const folder = path.join(tmpdir(), `sakip-excel-chromium-${version}`);
  const unpacked = path.join(folder, "unpacked.json");
  if (!existsSync(unpacked)) unpackInto(folder);
  const { executablePath, libraries } = JSON.parse(readFileSync(unpacked, "utf8")) as Unpacked;
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsOf(folder) } };
}

interface Unpacked {
  executablePath: string;
  libraries: string;
}

/**
 * Several tests ask at once, and a file that one of them is still writing cannot be run by another: each unpacks for
 * itself, and the first to be done gives the folder its name.
 */
function unpackInto(folder: string): void {
  const own = mkdtempSync(`${folder}-`);
  const question = `
    import chromium from "@sparticuz/chromium";
    const executablePath = await chromium.executablePath();
    console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }));`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", question], {
    cwd: __dirname,
    encoding: "utf8",
    env: { ...process.env, ...BARE_MACHINE, TMPDIR: own },
  });
  writeFileSync(path.join(own, "unpacked.json"), answer.replaceAll(own, folder));
  try {
    renameSync(own, folder);
  } catch (problem) {
    if (!existsSync(folder)) throw problem;
    rmSync(own, { recursive: true });
  }
}

/** The package's own configuration names the common folder; this one names ours, beside the fonts of the machine. */
function fontsOf(folder: string): string {
  const file = path.join(folder, "fonts.conf");
  const folders = [path.join(folder, "fonts"), "/usr/share/fonts"].map((each) => `<dir>${each}</dir>`);
  const cache = `<cachedir>${path.join(folder, "font-cache")}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders.join("")}${cache}</fontconfig>`);
  return file;
}
