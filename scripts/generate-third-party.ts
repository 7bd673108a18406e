/**
 * Writes docs/third-party.md: `npx tsx scripts/generate-third-party.ts`, after `npm run build`, which tells whose code is
 * in the bundles. A test fails when the page is not what this script would write.
 */
import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";

const root = path.resolve(__dirname, "..");
const page = path.join(root, "docs/third-party.md");

/** As `npm run build` writes it; the licences' texts are in dist/third-party.LICENSE.txt. */
export interface BundledPackage {
  name: string;
  version: string;
  licence: string;
  /** The files of dist/ that hold code of it. */
  parts: string[];
}

export function bundledPackages(): BundledPackage[] {
  return JSON.parse(readFileSync(path.join(root, "build/third-party.json"), "utf8")) as BundledPackage[];
}

/** What a shipped package is there for; the first pattern that fits its name counts. One without an entry stops the script. */
const SHIPPED: [RegExp, string][] = [
  [/^react(-dom)?$|^scheduler$/, "draws the pane"],
  [/^@fluentui\/react-icons$/, "the pane's icons"],
  [/^@fluentui\/tokens$/, "the colours and sizes of Office"],
  [/^@fluentui\//, "the pane's controls (part of `@fluentui/react-components`)"],
  [/^@griffel\/|^@emotion\/hash$|^stylis$|^rtl-css-js$/, "the styles of the controls (part of Fluent)"],
  [/^tabster$|^keyborg$/, "keyboard and focus in dialogs (part of Fluent)"],
  [/^decimal\.js$/, "exact decimal numbers"],
  [/^docx$/, "the Word file of Bab III, loaded when its button is pressed"],
  [/^fflate$/, "unpacks .xlsx files, packs the Word file"],
  [/^nanoid$/, "names of parts in the Word file (inside `docx`)"],
];

/** What each package that package.json names for development is there for. */
const DEVELOPMENT: [RegExp, string][] = [
  [/^@ironcalc\/wasm$/, "foreign formula engine in tests"],
  [/^@microsoft\/office-js$/, "Microsoft's Excel client for tests and workbench; never in `dist/`"],
  [/^@sparticuz\/chromium$|^playwright-core$/, "the browser of the browser tests"],
  [/^@swc\/|^jest$/, "runs the tests; makes bundles small"],
  [/^@types\//, "types"],
  [/^@univerjs\//, "the workbench's grid; never in `dist/`"],
  [/^axe-core$/, "accessibility engine in tests"],
  [/webpack|-loader$|-plugin$/, "builds the bundles, serves them while developing"],
  [/eslint|^prettier$/, "style and architecture rules"],
  [/^exceljs$/, "writes and reads .xlsx in tests"],
  [/^fast-check$/, "generated inputs in tests"],
  [/^n2words$/, "foreign terbilang in tests"],
  [/^office-addin-dev-certs$/, "certificate of `npm run excel`"],
  [/^open$/, "opens the browser at `npm start`"],
  [/^saxes$/, "foreign XML parser in tests"],
  [/^esbuild$/, "puts a command into one script before it runs"],
  [/^tsx$|^typescript$/, "runs and checks TypeScript"],
];

interface LockEntry {
  version?: string;
  license?: string;
  /** So are the packages that hold one thing for each platform; npm installs one of them. */
  optional?: boolean;
}

function lockedPackages(): [place: string, entry: LockEntry][] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(lock.packages).filter(([place]) => place !== "");
}

/** A few old packages tell their licence only in a form that the lock file does not copy. */
function licenceOf(place: string, { license }: LockEntry): string {
  if (license === "LICENSE") return "its own";
  if (license) return license;
  const file = path.join(root, place, "package.json");
  if (!existsSync(file)) return "not stated";
  const { licenses, license: own } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  return (typeof own === "object" ? own.type : own) ?? licenses?.map(({ type }) => type).join(" OR ") ?? "not stated";
}

function purpose(name: string, table: [RegExp, string][]): string {
  const found = table.find(([pattern]) => pattern.test(name));
  if (!found) throw new Error(`${name}: say in scripts/generate-third-party.ts what it is there for`);
  return found[1];
}

function shipped(packages: BundledPackage[]): string[] {
  const rows = packages.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} | ${purpose(name, SHIPPED)} |`,
  );
  return [
    "## In `dist/`",
    `${packages.length} packages, counted after the build has left out what is not used. Their licences allow to ship them with their text, which the build writes into \`dist/third-party.LICENSE.txt\`. \`docx\` is bundled by its makers and also holds small browser forms of Node's \`events\`, \`buffer\` and \`stream\` (MIT). Each file begins with the loader that webpack (MIT) writes.`,
    ["| package | version | licence | what for |", "|---|---|---|---|", ...rows].join("\n"),
    "**Not in `dist/`:** Microsoft's `office.js`. The page loads it from Microsoft, or from the office's own copy ([install](install.md#a-network-without-a-way-out)); it is under Microsoft's own licence, not an open one.",
  ];
}

function named(): string[] {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const places = new Map(lockedPackages());
  const rows = Object.entries(devDependencies).map(([name, version]) => {
    const place = `node_modules/${name}`;
    return `| ${name} | ${version} | ${licenceOf(place, places.get(place) ?? {})} | ${purpose(name, DEVELOPMENT)} |`;
  });
  return [
    "## For development and the workbench",
    "Fetched by `npm ci` on the machine of whoever builds or tests; nothing of it reaches users of the add-in.",
    ["| package | version | licence | what for |", "|---|---|---|---|", ...rows].join("\n"),
  ];
}

/** Licences with fewer packages than this are listed with their names. */
const FEW = 8;

function counted(packages: BundledPackage[]): string[] {
  const ships = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const byLicence = new Map<string, string[]>();
  for (const [place, entry] of lockedPackages()) {
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    if (entry.optional || ships.has(`${name}@${entry.version}`)) continue;
    const licence = licenceOf(place, entry);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  const rows = [...byLicence]
    .sort(([one, few], [other, many]) => many.length - few.length || (one < other ? -1 : 1))
    .map(([licence, names]) => {
      const who = names.length < FEW ? [...new Set(names)].sort().join(", ") : "";
      return `| ${licence} | ${names.length} | ${who} |`;
    });
  return [
    "### Everything that they need in turn, by licence",
    "Without what is in `dist/`, and without the forms that some of these have for each platform.",
    ["| licence | packages | |", "|---|---|---|", ...rows].join("\n"),
  ];
}

/** Writes the page; with `--check` only tells whether it is up to date. */
async function main(): Promise<void> {
  const packages = bundledPackages();
  const parts = [
    "# Code of others",
    "Generated by `npx tsx scripts/generate-third-party.ts` from the last build, the lock file and the packages themselves.",
    ...shipped(packages),
    ...named(),
    ...counted(packages),
  ];
  const text = await format(parts.join("\n\n"), { parser: "markdown", printWidth: 120 });
  if (!process.argv.includes("--check")) await writeFile(page, text);
  else if ((await readFile(page, "utf8").catch(() => "")) !== text) {
    console.error("third-party.md is out of date: run npx tsx scripts/generate-third-party.ts");
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
