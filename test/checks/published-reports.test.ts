import fs from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/checks/check-workbook";
import type { Finding } from "../../src/checks/finding";
import { readNumber } from "../../src/numbers/read-number";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import truth from "../cases/belu-2025-truth.json";

const example = (name: string) => readXlsx(fs.readFileSync(path.join(__dirname, "../../examples", name)));

const place = ({ sheet, cell }: Pick<Finding, "sheet" | "cell">) => `${sheet}!${cell}`;
const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, "");

/** Ids of the truths that the findings name, each by the rules that the truth file was written for. */
function foundTruths(findings: Finding[]): Set<string> {
  const wrong = truth.temuan.filter((each) => each.keparahan === "salah");
  const right = new Set(truth.benar);
  const errors = findings.filter((finding) => finding.severity === "error");
  const hits = new Set<string>();
  for (const each of wrong) {
    const sameCell = wrong.filter((other) => other.di === each.di);
    const onCell = errors.filter((error) => place(error) === each.di);
    const named = (error: Finding) =>
      squeeze(each.tercetak).includes(squeeze(error.printed)) ||
      squeeze(error.printed).includes(squeeze(each.tercetak));
    if (sameCell.length === 1 ? onCell.length > 0 : onCell.some(named)) hits.add(each.id);
  }
  // The blame may stand on a cell that is tied to the truth, if it names the truth's cell.
  for (const each of wrong) {
    const tied = each.terkait.filter((cell) => !right.has(cell));
    if (errors.some((error) => tied.includes(place(error)) && error.related.includes(each.di))) hits.add(each.id);
  }
  // A consequence of another truth that was found.
  const foundCells = new Set(wrong.filter((each) => hits.has(each.id)).map((each) => each.di));
  for (const each of wrong) {
    const isTold = findings.some(
      (finding) =>
        place(finding) === each.di && finding.related.some((cell) => cell !== each.di && foundCells.has(cell)),
    );
    if (isTold) hits.add(each.id);
  }
  return hits;
}

/** The same report as if staff had typed amounts and percents as numbers with number formats. */
function typedVariant(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === "Narasi" ? sheet : typeNumbers(sheet))) };
}

function typeNumbers(sheet: SheetSnapshot): SheetSnapshot {
  const formats = sheet.formats.map((row) => [...row]);
  const values = sheet.values.map((row, y) =>
    row.map((value, x): CellValue => {
      const typed = typeof value === "string" ? asNumber(value) : null;
      if (!typed) return value;
      formats[y]![x] = typed.format;
      return typed.value;
    }),
  );
  return { ...sheet, values, formats };
}

function asNumber(text: string): { value: number; format: string } | null {
  const digits = (decimals: number) => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);
  if (/^\d{1,3}([.,]\d{3}){2,}(,-)?$/.test(text)) return { value: Number(text.replace(/\D/g, "")), format: "#,##0" };
  if (/^\d{1,3}([.,]\d{1,3})?\s*%$/.test(text)) {
    const { value, decimals } = readNumber(text);
    return value && { value: value.div(100).toNumber(), format: `${digits(decimals)}%` };
  }
  if (/^\d{1,3}$/.test(text)) return { value: Number(text), format: "0" };
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) {
    const { value, decimals } = readNumber(text);
    return value && { value: value.toNumber(), format: digits(decimals) };
  }
  return null;
}

describe.each([
  ["as printed, every cell text", (workbook: WorkbookSnapshot) => workbook],
  ["with amounts and percents typed as numbers", typedVariant],
])("the LKIP of BNNK Belu 2025, %s", (_name, variant) => {
  let findings: Finding[];
  beforeAll(async () => {
    const workbook = variant(await example("lkip-bnnk-belu-2025.xlsx"));
    findings = checkWorkbook(workbook, { language: "id" }).findings;
  });

  /** What one row or one table shows must all be found; what takes several places or sentences nearly all. */
  const ofKind = (...ways: string[]) =>
    truth.temuan.filter((each) => each.keparahan === "salah" && ways.includes(each.cara));
  const shareFound = (wanted: { id: string }[]) => {
    const found = foundTruths(findings);
    return wanted.filter((each) => found.has(each.id)).length / wanted.length;
  };
  const wrong = ofKind("baris", "tabel");
  test.each(wrong.map((each): [string, string, string, string] => [each.di, each.tercetak, each.seharusnya, each.id]))(
    "%s prints %s, should be %s",
    (_cell, _printed, _expected, id) => {
      expect(foundTruths(findings)).toContain(id);
    },
  );

  test("what several sheets show is found, nine times out of ten", () => {
    expect(shareFound(ofKind("antarlembar"))).toBeGreaterThanOrEqual(0.9);
  });

  test("what sentences say wrong is found, four times out of five", () => {
    expect(shareFound(ofKind("kalimat", "narasi-tabel"))).toBeGreaterThanOrEqual(0.8);
  });

  test("most of what is doubtful is warned of, and hardly anything else", () => {
    const doubtful = truth.temuan.filter((each) => each.keparahan === "peringatan");
    const loud = new Set(findings.filter(({ severity }) => severity !== "info").map(place));
    const warned = doubtful.filter((each) => [each.di, ...each.terkait].some((cell) => loud.has(cell)));
    expect(warned.length / doubtful.length).toBeGreaterThanOrEqual(0.6);
    const known = new Set([
      ...truth.temuan.flatMap((each) => [each.di, ...each.terkait]),
      ...truth.abu,
      ...truth.info,
      ...truth.dikenal,
    ]);
    const noise = findings.filter((finding) => finding.severity === "warning" && !known.has(place(finding)));
    expect(noise.length).toBeLessThanOrEqual(3);
  });

  test("no cell that is proven right is called wrong", () => {
    const right = new Set(truth.benar);
    const loud = findings.filter((finding) => finding.severity !== "info" && right.has(place(finding)));
    expect(loud.map((finding) => `${place(finding)} ${finding.explanation}`)).toEqual([]);
  });

  test("nothing that is only truncated is called wrong", () => {
    const known = new Set([...truth.temuan.filter((each) => each.keparahan !== "info").map((each) => each.di)]);
    const cosmetic = new Set(truth.info.filter((cell) => !known.has(cell)));
    const errors = findings.filter((finding) => finding.severity === "error" && cosmetic.has(place(finding)));
    expect(errors.map(place)).toEqual([]);
  });

  test("every error stands on a cell that is known to be wrong or doubtful", () => {
    const known = new Set([
      ...truth.temuan
        .filter((each) => each.keparahan !== "info")
        .flatMap((each) => [each.di, ...each.terkait.filter((cell) => !truth.benar.includes(cell))]),
      ...truth.abu,
      ...truth.dikenal,
    ]);
    const errors = findings.filter((finding) => finding.severity === "error" && !known.has(place(finding)));
    expect(errors.map((finding) => `${place(finding)} ${finding.explanation}`)).toEqual([]);
  });

  test("the total of table 28 is explained: row 1, 35.000.000, is not in the sum, and its percent follows", () => {
    const total = findings.find((finding) => place(finding) === "T28A P2M!D11");
    expect(total).toMatchObject({
      severity: "error",
      expected: "212.000.000",
      cause: { code: "row-left-out", cells: ["T28A P2M!D7"] },
    });
    expect(total?.cause?.text).toContain("35.000.000");
    const percent = findings.find((finding) => place(finding) === "T28A P2M!F11");
    expect(percent).toMatchObject({ severity: "info" });
    expect(percent?.expected).toMatch(/^81[,.]59/);
    expect(total?.fix).toHaveLength(2);
  });

  test("ids are unique", () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
});

describe("the LKIP of BNNP NTB 2023", () => {
  test("what is wrong in it is named, and nothing else", async () => {
    const { findings, checked } = checkWorkbook(await example("lkip-bnnp-ntb-2023.xlsx"), { language: "id" });
    const loud = findings.filter((finding) => finding.severity !== "info");
    // Capaian PK and the indicator's own table print 0 of 4 satker (0%), as another sentence does in words.
    // 10.885.113.000 − 10.883.864.605 is not 51.248.395, and 99,53% of it is 10.833.864.605, as its table prints.
    // The mean of the five satker is 86,588 and 98,05; the TOTAL of 11 is such a mean.
    expect(loud.map((finding) => [place(finding), finding.severity, finding.printed, finding.expected])).toEqual([
      // Percentages may be pooled over counts that are printed nowhere, so this one is a doubt.
      ["06 Kualitas Hidup - Satker!F7", "warning", "76,68 %", "76,46 %"],
      // 4 + 2 + 2 + 2 + 2 = 12, as the realisasi beside it is counted.
      ["10 Unit IBM - Satker!E7", "error", "10 Unit", "12 Unit"],
      ["16 NKA Satker - Satker!F7", "error", "86,85", "86,59"],
      ["18 IKPA Satker - Satker!F7", "error", "98,50", "98,05"],
      ["Narasi!A108", "error", "Rp. 10.883.864.605,-", "Rp. 10.833.864.605,-"],
      ["Narasi!A31", "error", "4", "0 BNN Kabupaten/ Kota"],
    ]);
    expect(checked).toBeGreaterThanOrEqual(200);
  });
});
