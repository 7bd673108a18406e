import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import HtmlPlugin from "html-webpack-plugin";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
const scripts = files.filter((file) => file.endsWith(".js"));
const read = (file: string) => readFileSync(path.join(dist, file), "utf8");

test("the build holds what the manifest names and nothing that it should not", () => {
  expect(files).toEqual(
    expect.arrayContaining(["manifest.xml", "taskpane.html", "taskpane.js", "functions.js", "functions.json", "shortcuts.json"]),
  );
  expect(files.filter((file) => !/\.(js|json|html|xml|png|LICENSE\.txt)$/.test(file))).toEqual([]);
});

test("no file of Microsoft's client is in it: the page loads that from Microsoft, or from the office's own server", () => {
  const microsoft = new Set(readdirSync(path.join(root, "node_modules/@microsoft/office-js/dist")));
  expect(files.filter((file) => microsoft.has(path.basename(file)))).toEqual([]);
  for (const file of scripts) {
    // The licence line and the transport of the client; neither can be minified away.
    expect(read(file)).not.toMatch(/Microsoft Services Agreement|_createRequestExecutorOrNull/);
  }
  expect(read("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

test("the grid is not in it, and the reader of .xlsx files is in the part that the recap of units loads", () => {
  for (const file of scripts) expect(read(file)).not.toMatch(/univerjs/i);
  const readers = scripts.filter((file) => /exceljs|xl\/worksheets/i.test(read(file)));
  expect(readers.filter((file) => !/^(xlsx-library|xlsx-reader|controls)\./.test(file))).toEqual([]);
});

test("for a closed network, the page can be built to load a copy of office.js from elsewhere", () => {
  const own = "https://intranet.example.go.id/office/office.js";
  process.env.OFFICE_JS = own;
  try {
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- read anew, with the variable set
      const [addin] = require("../../webpack.config.js") as { plugins: unknown[] }[];
      const page = addin?.plugins.find((plugin) => (plugin as object).constructor.name === HtmlPlugin.name);
      expect(page).toMatchObject({ userOptions: { officeJs: own } });
    });
  } finally {
    delete process.env.OFFICE_JS;
  }
});

describe("functions", () => {
  const metadata = JSON.parse(read("functions.json")) as Record<string, unknown> & { functions: { id: string }[] };

  test("functions.json sets exactly one of the two options that crash Excel LTSC 2021 together", () => {
    const options = ["allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny"];
    expect(options.filter((option) => metadata[option] === true)).toHaveLength(1);
  });

  test("functions.en.json declares the same functions, in English words", () => {
    const english = JSON.parse(read("functions.en.json")) as typeof metadata;
    const withoutWords = (file: typeof metadata) =>
      JSON.parse(JSON.stringify(file, (key, value: unknown) => (key === "description" ? undefined : value))) as unknown;
    expect(withoutWords(english)).toEqual(withoutWords(metadata));
  });

  test("the functions' script stands alone and associates every function of functions.json", () => {
    const associated = new Map<string, unknown>();
    const CustomFunctions = { associate: (id: string, implementation: unknown) => associated.set(id, implementation) };
    vm.runInNewContext(read("functions.js"), { CustomFunctions, console });
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect([...associated.values()].every((implementation) => typeof implementation === "function")).toBe(true);
  });
});

const KILOBYTE = 1024;
const gzipped = (file: string) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / KILOBYTE;

describe("sizes, gzip", () => {
  /** What the page itself asks for before anything is pressed; Microsoft's own script is on the user's machine. */
  const first = [...read("taskpane.html").matchAll(/<script[^>]* src="?([\w.-]+\.js)/g)].map(([, file = ""]) => file);
  const later = scripts.filter((file) => !first.includes(file));

  test("the first view of the pane, the custom functions included, is at most 190 KB", () => {
    expect(first.sort()).toEqual(["functions.js", "taskpane.js"]);
    const sizes = first.map((file) => `${file} ${gzipped(file).toFixed(1)} KB`);
    process.stdout.write(`first view: ${sizes.join(", ")}\n`);
    expect(first.reduce((total, file) => total + gzipped(file), 0)).toBeLessThanOrEqual(190);
  });

  /** Every later part has a stated size; a new one is to be stated here. */
  const limits: Record<string, number> = {
    controls: 70,
    figures: 45,
    definitions: 30,
    checker: 100,
    results: 40,
    report: 5,
    "build-view": 60,
    "word-library": 80,
    "word-file": 5,
    "xlsx-library": 280,
    "xlsx-reader": 5,
    "functions-view": 30,
    "handover-view": 15,
    "rules-view": 25,
    "guide-view": 5,
  };

  test("what comes later is in parts of stated sizes", () => {
    const sizes = later.map((file) => ({ part: file.split(".")[0] ?? "", size: gzipped(file) }));
    process.stdout.write(`${sizes.map(({ part, size }) => `${part} ${size.toFixed(1)} KB`).join(", ")}\n`);
    const tooLarge = sizes.filter(({ part, size }) => size > (limits[part] ?? 0));
    expect(tooLarge).toEqual([]);
  });
});
