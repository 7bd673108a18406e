import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../test/e2e/launch-browser";

const assets = path.resolve(__dirname, "../assets");

/** Below 32 pixels a drawing of its own keeps the cells of the table on whole pixels. */
const drawings = [
  { file: "icon-small.svg", sizes: [16] },
  { file: "icon.svg", sizes: [32, 64, 80] },
];

/** Draws the PNG icons of the manifest from the SVG files: `npx tsx scripts/draw-icons.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { file, sizes } of drawings) {
      const svg = await readFile(path.join(assets, file), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
