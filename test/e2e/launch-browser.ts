import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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
  return chromium.launch({ executablePath: packedChromium(), args: asRoot });
}

/**
 * Asked in a process of its own: the package is an ES module, which jest on Node 20 cannot import. The flags that it
 * recommends are for cloud functions: one process for everything, and none of a browser's walls between pages.
 */
function packedChromium(): string {
  const question = `import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", question], {
    cwd: __dirname,
    encoding: "utf8",
  }).trim();
}
