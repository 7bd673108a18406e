import { strToU8, zipSync } from "fflate";
import type { XlsxProblemCode } from "../../../src/workbook/xlsx/xlsx-problem";
import { rawWorkbook, sheetData, STRICT_MAIN, STRICT_OFFICE, wrongBudget } from "./raw-workbook";

export interface BrokenFile {
  name: string;
  /** Made when asked for: some are large. */
  bytes: () => Uint8Array;
  /** `read`: nothing to find; `found`: the wrong total of the budget table; else why it is refused. */
  answer: "read" | "found" | XlsxProblemCode;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oleWith = (stream: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set(OLE);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
};
const budget = sheetData(wrongBudget);
const workbook = (more: Partial<Parameters<typeof rawWorkbook>[0]> = {}) => rawWorkbook({ sheets: [budget], ...more });
const withPart = (name: string, part: string | Uint8Array | null) => () => workbook({ parts: { [name]: part } });
const SHEET = "xl/worksheets/sheet1.xml";

/** Digits that are Arabic, full width and a fullwidth comma: text for Excel, and for us. */
const foreignDigits = wrongBudget.map((row, index) =>
  index === 1 ? ["١", "Pendampingan", "٣٥٠٠٠٠٠٠", "２７．９５０", "٧٩٫٨٦"] : row,
);

export function brokenFiles(): BrokenFile[] {
  return [
    { name: "kosong.xlsx", bytes: () => new Uint8Array(), answer: "empty" },
    { name: "terkunci.xlsx", bytes: () => oleWith("EncryptedPackage"), answer: "encrypted" },
    { name: "xls-bernama.xlsx", bytes: () => oleWith("Workbook"), answer: "old-format" },
    { name: "csv-bernama.xlsx", bytes: () => strToU8("No;Pagu\r\n1;35.000.000\r\n"), answer: "not-a-workbook" },
    {
      name: "ods-bernama.xlsx",
      bytes: () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": strToU8("<a/>"),
        }),
      answer: "other-format",
    },
    {
      name: "docx-bernama.xlsx",
      bytes: () => zipSync({ "word/document.xml": strToU8("<a/>") }),
      answer: "not-a-workbook",
    },
    { name: "terpotong.xlsx", bytes: () => workbook().subarray(0, 1500), answer: "truncated" },
    { name: "hanya-ekor.xlsx", bytes: () => Uint8Array.of(0x50, 0x4b, 3, 4, 0x50, 0x4b, 5, 6), answer: "truncated" },
    { name: "xml-terpotong.xlsx", bytes: withPart(SHEET, "<worksheet><sheetData><row><c><v>1"), answer: "truncated" },
    { name: "bukan-xml.xlsx", bytes: withPart(SHEET, "ini bukan XML"), answer: "truncated" },
    { name: "bagian-kosong.xlsx", bytes: withPart(SHEET, ""), answer: "truncated" },
    { name: "lembar-hilang.xlsx", bytes: withPart(SHEET, null), answer: "truncated" },
    { name: "hubungan-hilang.xlsx", bytes: withPart("xl/_rels/workbook.xml.rels", null), answer: "truncated" },
    {
      name: "hubungan-salah.xlsx",
      bytes: withPart(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
      ),
      answer: "truncated",
    },
    { name: "gaya-hilang.xlsx", bytes: withPart("xl/styles.xml", null), answer: "found" },
    { name: "teks-hilang.xlsx", bytes: withPart("xl/sharedStrings.xml", null), answer: "found" },
    { name: "akar-hilang.xlsx", bytes: withPart("_rels/.rels", null), answer: "found" },
    {
      name: "xxe.xlsx",
      bytes: withPart(
        SHEET,
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>',
      ),
      answer: "unsafe",
    },
    {
      name: "bom-entitas.xlsx",
      bytes: withPart(
        "xl/sharedStrings.xml",
        `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_each, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join("")}]><sst><si><t>&a30;</t></si></sst>`,
      ),
      answer: "unsafe",
    },
    {
      name: "bom-zip.xlsx",
      bytes: () => workbook({ level: 9, parts: { [SHEET]: new Uint8Array(40_000_000) } }),
      answer: "unpacks-too-large",
    },
    {
      name: "bersarang.xlsx",
      bytes: withPart(SHEET, `<worksheet>${"<a>".repeat(500_000)}${"</a>".repeat(500_000)}</worksheet>`),
      answer: "truncated",
    },
    {
      name: "sejuta-baris-kosong.xlsx",
      bytes: () =>
        workbook({
          sheets: [
            budget.replace(
              "</sheetData>",
              Array.from(
                { length: 1_000_000 },
                (_each, n) => `<row r="${n + 10}" s="1" customFormat="1"><c r="A${n + 10}" s="1"/></row>`,
              ).join("") + "</sheetData>",
            ),
          ],
        }),
      answer: "found",
    },
    {
      name: "16384-kolom.xlsx",
      bytes: () => workbook({ sheets: [budget, sheetData([Array.from({ length: 16_384 }, (_each, n) => n), ["x"]])] }),
      answer: "found",
    },
    {
      name: "sel-di-ujung.xlsx",
      bytes: () =>
        workbook({
          sheets: [budget.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')],
        }),
      answer: "too-many-cells",
    },
    {
      name: "gabungan-selebar-lembar.xlsx",
      bytes: () => workbook({ sheets: [`${budget}<mergeCells><mergeCell ref="A6:XFD1048576"/></mergeCells>`] }),
      answer: "found",
    },
    {
      name: "alamat-mustahil.xlsx",
      bytes: () => workbook({ sheets: ['<sheetData><row r="0"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>'] }),
      answer: "truncated",
    },
    {
      name: "teks-1-mb.xlsx",
      bytes: () =>
        workbook({
          sheets: [budget, sheetData([["a ".repeat(500_000)], ["1".repeat(1_000_000)], ["&amp;".repeat(200_000)]])],
        }),
      answer: "found",
    },
    {
      name: "terlalu-banyak-lembar.xlsx",
      bytes: () => workbook({ sheets: Array.from({ length: 2_001 }, () => "<sheetData/>") }),
      answer: "too-many-sheets",
    },
    {
      name: "rumus-melingkar.xlsx",
      bytes: () =>
        workbook({
          sheets: [
            budget,
            sheetData([
              [
                { f: "B1", v: 0 },
                { f: "A1", v: 0 },
                { f: "SUM(A1:C1)", v: 0 },
              ],
              [{ f: "A2" }],
            ]),
          ],
        }),
      answer: "found",
    },
    {
      name: "nilai-galat.xlsx",
      bytes: () =>
        workbook({
          sheets: [
            budget,
            sheetData([
              ["No", "Target", "Realisasi", "Capaian"],
              [
                1,
                { f: "1/0", v: "#DIV/0!", t: "e" },
                { f: "NA()", v: "#N/A", t: "e" },
                { f: "B2/C2", v: "#REF!", t: "e" },
              ],
            ]),
          ],
        }),
      answer: "found",
    },
    { name: "1904.xlsx", bytes: () => workbook({ workbookPr: '<workbookPr date1904="1"/>' }), answer: "found" },
    { name: "angka-asing.xlsx", bytes: () => workbook({ sheets: [sheetData(foreignDigits)] }), answer: "read" },
    { name: "makro.xlsm", bytes: withPart("xl/vbaProject.bin", new Uint8Array(10_000)), answer: "found" },
    { name: "ketat.xlsx", bytes: () => workbook({ main: STRICT_MAIN, office: STRICT_OFFICE }), answer: "found" },
    {
      name: "berawalan.xlsx",
      bytes: () => workbook({ prefix: "x:", sheets: [sheetData(wrongBudget, "x:")] }),
      answer: "found",
    },
    {
      name: "utf-16.xlsx",
      bytes: () => workbook({ parts: { [SHEET]: Buffer.from(`\uFEFF<worksheet>${budget}</worksheet>`, "utf16le") } }),
      answer: "found",
    },
  ];
}
