import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  BookQuestionMark20Regular,
  ClipboardCheckmark20Regular,
  MathFormula20Regular,
  Wrench20Regular,
} from "@fluentui/react-icons";
import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { launchBrowser } from "../test/e2e/launch-browser";

const assets = path.resolve(__dirname, "../assets");

/** The green of the add-in's own mark. */
const INK = "#0f6b46";

/** Below 32 pixels a drawing of its own keeps the cells of the table on whole pixels. */
const marks = [
  { file: "icon-small.svg", sizes: [16] },
  { file: "icon.svg", sizes: [32, 64, 80] },
];

/** The ribbon's buttons carry Fluent's icons, as Office's own do. */
const buttons: [name: string, icon: ComponentType][] = [
  ["check", ClipboardCheckmark20Regular],
  ["fix-certain", Wrench20Regular],
  ["functions", MathFormula20Regular],
  ["guide", BookQuestionMark20Regular],
];

/** Draws the PNG icons of the manifest: `npx tsx scripts/draw-icons.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const draw = async (svg: string, name: string, size: number) => {
      await page.setViewportSize({ width: size, height: size });
      const style = `body{margin:0;color:${INK}}svg{display:block;width:${size}px;height:${size}px}`;
      await page.setContent(`<style>${style}</style>${svg}`);
      await writeFile(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    };
    for (const { file, sizes } of marks) {
      const svg = await readFile(path.join(assets, file), "utf8");
      for (const size of sizes) await draw(svg, "icon", size);
    }
    for (const [name, icon] of buttons) {
      const svg = renderToStaticMarkup(createElement(icon));
      for (const size of [16, 32, 80]) await draw(svg, name, size);
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
