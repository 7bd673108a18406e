import { spawn } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../..");

/** Lints every piece of source in one process of its own, with the configuration that `npm run lint` uses. */
const LINT_ALL = `
  const { ESLint } = require("eslint");
  let input = "";
  process.stdin.on("data", (part) => (input += part));
  process.stdin.on("end", async () => {
    const eslint = new ESLint();
    const found = [];
    for (const { file, source } of JSON.parse(input)) {
      const [result] = await eslint.lintText(source, { filePath: file });
      found.push((result ? result.messages : []).map(({ ruleId, message }) => ruleId || message));
    }
    process.stdout.write(JSON.stringify(found));
  });
`;

interface Piece {
  file: string;
  source: string;
}

/** The rules that each piece of source breaks when it stands in its file. */
function lint(pieces: Piece[]): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["-e", LINT_ALL], { cwd: root });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
    child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(stdout) as string[][]);
      else reject(new Error(stderr));
    });
    child.stdin.end(JSON.stringify(pieces));
  });
}

const importing = (from: string, name: string) => `import { ${name} } from "${from}";\nexport const used = ${name};\n`;
const UP = "import-x/no-restricted-paths";

jest.setTimeout(60_000);

type Import = [file: string, from: string, name: string];

const down: Import[] = [
  ["src/checks/check-workbook.ts", "../tables/recognise", "recogniseTables"],
  ["src/tables/recognise.ts", "../numbers/read-number", "readNumber"],
  ["src/functions/shells.ts", "../indicators/capaian", "capaian"],
  ["src/indicators/capaian.ts", "../numbers/decimal", "HUNDRED"],
  ["src/rules/scale.ts", "../numbers/decimal", "round"],
  ["src/workbook/xlsx/read-xlsx.ts", "../address", "parseRangeA1"],
  ["src/cli/check.ts", "../workbook/xlsx/read-xlsx", "readXlsx"],
  ["src/taskpane/taskpane.tsx", "../checks/check-workbook", "checkWorkbook"],
];

const upOrAcross: Import[] = [
  ["src/numbers/decimal.ts", "../tables/recognise", "recogniseTables"],
  ["src/numbers/decimal.ts", "../rules/scale", "classOf"],
  ["src/rules/scale.ts", "../indicators/capaian", "capaian"],
  ["src/indicators/capaian.ts", "../tables/recognise", "recogniseTables"],
  ["src/tables/recognise.ts", "../checks/check-workbook", "checkWorkbook"],
  ["src/checks/check-workbook.ts", "../workbook/xlsx/read-xlsx", "readXlsx"],
  ["src/checks/check-workbook.ts", "../functions/functions", "CAPAIAN"],
  ["src/workbook/snapshot.ts", "./xlsx/read-xlsx", "readXlsx"],
  ["src/workbook/xlsx/read-xlsx.ts", "../excel/read-workbook", "readWorkbook"],
  ["src/functions/functions.ts", "../workbook/xlsx/read-xlsx", "readXlsx"],
  ["src/checks/check-workbook.ts", "../cli/check-file", "checkFile"],
  ["src/cli/check.ts", "../taskpane/language", "language"],
];

const naming: [file: string, isAllowed: boolean][] = [
  ["src/checks/check-workbook.ts", false],
  ["src/taskpane/taskpane.tsx", false],
  ["src/workbook/xlsx/read-xlsx.ts", false],
  ["src/cli/check.ts", false],
  ["src/workbook/excel/read-workbook.ts", true],
];

const TYPE_FROM_ABOVE = 'import type { Finding } from "../checks/finding";\nexport type Other = Finding;\n';
const NAMES_EXCEL = "export const version = () => Excel.run(async () => undefined);\n";

const pieces = new Map<string, Piece>([
  ...[...down, ...upOrAcross].map(([file, from, name]): [string, Piece] => [
    `${file} ${from}`,
    { file, source: importing(from, name) },
  ]),
  ...naming.map(([file]): [string, Piece] => [`${file} Excel`, { file, source: NAMES_EXCEL }]),
  ["type", { file: "src/tables/recognise.ts", source: TYPE_FROM_ABOVE }],
]);

jest.setTimeout(120_000);

let broken: Map<string, string[]>;
beforeAll(async () => {
  const found = await lint([...pieces.values()]);
  broken = new Map([...pieces.keys()].map((key, index) => [key, found[index] ?? []]));
});

describe("imports go down the floors", () => {
  test.each(down)("%s may import %s", (file, from) => {
    expect(broken.get(`${file} ${from}`)).toEqual([]);
  });

  test.each(upOrAcross)("%s may not import %s", (file, from) => {
    expect(broken.get(`${file} ${from}`)).toContain(UP);
  });

  test("a type that comes from above is an import too", () => {
    expect(broken.get("type")).toContain(UP);
  });
});

describe("only src/workbook/excel knows Office.js", () => {
  test.each(naming)("%s may name Excel: %p", (file, isAllowed) => {
    expect(broken.get(`${file} Excel`)?.includes("no-restricted-globals")).toBe(!isAllowed);
  });
});
