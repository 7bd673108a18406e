import { readdirSync, readFileSync, statSync } from "node:fs";
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
  const client = path.join(root, "node_modules/@microsoft/office-js/dist");
  const microsoft = readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = new Set(microsoft.map((file) => path.basename(file)));
  expect(names.size).toBeGreaterThan(50);
  expect(files.filter((file) => names.has(path.basename(file)))).toEqual([]);
  // Nor under another name: what is as long is compared.
  const length = (file: string) => statSync(file).size;
  const same = files
    .map((file) => path.join(dist, file))
    .filter((file) =>
      microsoft.some((other) => length(other) === length(file) && readFileSync(other).equals(readFileSync(file))),
    );
  expect(same).toEqual([]);
  for (const file of scripts) {
    // The licence line and the transport of the client; neither can be minified away.
    expect(read(file)).not.toMatch(/Microsoft Services Agreement|_createRequestExecutorOrNull/);
  }
  expect(read("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

test("the grid is not in it, and the reader of .xlsx files is in the part that the recap of units loads", () => {
  for (const file of scripts) expect(read(file)).not.toMatch(/univerjs/i);
  const readers = scripts.filter((file) => /exceljs|xl\/worksheets/i.test(read(file)));
  expect(readers.filter((file) => !/^xlsx-reader\./.test(file))).toEqual([]);
});

describe("a build for another place", () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configure = require("../../webpack.config.js") as (env?: object) => { plugins: unknown[] }[];
  const pluginOf = (env: object, name: string) =>
    configure(env)[0]?.plugins.find((plugin) => (plugin as object).constructor.name === name);

  test("a closed network loads its own copy of office.js, and the page lets in nothing else", () => {
    const office = "https://intranet.example.go.id/office/office.js";
    const page = pluginOf({ office }, HtmlPlugin.name) as { userOptions: { office: string; policy: string } };
    expect(page.userOptions.office).toBe(office);
    expect(page.userOptions.policy).toContain("script-src 'self' https://intranet.example.go.id;");
    expect(page.userOptions.policy).not.toContain("microsoft");
  });

  test.each(["https://intranet.example.go.id/sakip", "https://intranet.example.go.id/sakip/"])(
    "the manifest for %s names that place and no other",
    (url) => {
      const copy = pluginOf({ url }, "CopyPlugin") as {
        patterns: { from?: string; transform?: (manifest: Buffer) => string }[];
      };
      const transform = copy.patterns.find(({ from }) => from === "manifest.xml")?.transform;
      const manifest = transform?.(readFileSync(path.join(root, "manifest.xml"))) ?? "";
      expect(manifest).not.toContain("localhost");
      const addresses = [...manifest.matchAll(/(?:DefaultValue|Value|Url)="(https:[^"]+)"/g)].map(([, each]) => each);
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((each) => !each?.startsWith("https://intranet.example.go.id/sakip/"))).toEqual([]);
      expect(addresses.filter((each) => each?.includes("sakip//"))).toEqual([]);
    },
  );

  test("an address without https is refused, because Excel would refuse it later and less clearly", () => {
    expect(() => configure({ url: "http://intranet/sakip" })).toThrow("https only");
  });
});

describe("the page's policy", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read("taskpane.html"))?.[1] ?? "";

  test("lets in scripts from here and from Microsoft, none written into the page, none built from text", () => {
    expect(policy).toContain("default-src 'none'");
    expect(/script-src ([^;]+)/.exec(policy)?.[1]).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy).not.toContain("unsafe-eval");
    expect(read("taskpane.html")).not.toMatch(/<script(?![^>]*src=)/);
  });

  test("the scripts build no code from text", () => {
    for (const file of scripts) expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
  });
});

test("manifest and package have one version", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(read("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
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
    definitions: 32,
    tables: 33,
    shared: 10,
    checker: 265,
    results: 40,
    report: 5,
    "build-view": 60,
    "word-library": 80,
    "word-file": 5,
    "xlsx-reader": 20,
    "functions-view": 30,
    "handover-view": 15,
    "rules-view": 25,
    "guide-view": 5,
    "indicator-names": 2,
  };

  test("what comes later is in parts of stated sizes", () => {
    const sizes = later.map((file) => ({ part: file.split(".")[0] ?? "", size: gzipped(file) }));
    process.stdout.write(`${sizes.map(({ part, size }) => `${part} ${size.toFixed(1)} KB`).join(", ")}\n`);
    const tooLarge = sizes.filter(({ part, size }) => size > (limits[part] ?? 0));
    expect(tooLarge).toEqual([]);
  });
});
