import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export interface RawWorkbook {
  /** The inside of `worksheet`, one a sheet. */
  sheets: string[];
  strings?: string[];
  styles?: string;
  workbookPr?: string;
  main?: string;
  office?: string;
  /** Put before every element of the workbook and its sheets, with its colon. */
  prefix?: string;
  /** Replaces parts, adds them, or with `null` takes them away. */
  parts?: Record<string, string | Uint8Array | null>;
  level?: 0 | 1 | 9;
}

/** A workbook written letter by letter, so that a test decides what stands in it. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const { sheets, strings = [], main = MAIN, office = OFFICE, prefix = "" } = raw;
  const p = prefix;
  const xmlns = prefix === "" ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<${p}workbook ${xmlns} xmlns:r="${office}">${raw.workbookPr ?? ""}<${p}sheets>${sheets
      .map((_each, index) => `<${p}sheet name="Lembar ${index + 1}" sheetId="${index + 1}" r:id="s${index}"/>`)
      .join("")}</${p}sheets></${p}workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets
      .map((_each, index) => relation(`s${index}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
      .join(
        "",
      )}${relation("t", "sharedStrings", "sharedStrings.xml")}${relation("f", "styles", "styles.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((each) => `<si><t>${each}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": raw.styles ?? `<styleSheet xmlns="${main}"/>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<${p}worksheet ${xmlns}>${sheet}</${p}worksheet>`,
      ]),
    ),
    ...raw.parts,
  };
  const whole = Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(whole), { level: raw.level ?? 1 });
}

/** Readers that go by content types, openpyxl among them, find the parts by these. */
function contentTypes(sheets: number): string {
  const kind = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const each = Array.from({ length: sheets }, (_each, index) => kind(`worksheets/sheet${index + 1}`, "worksheet"));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${kind("workbook", "sheet.main")}${kind("sharedStrings", "sharedStrings")}${kind("styles", "styles")}${each.join("")}</Types>`;
}

type RawCell = string | number | null | { f: string; v?: string | number; t?: string };

/** `sheetData` of rows of cells, texts written in place. */
export function sheetData(rows: RawCell[][], prefix = ""): string {
  const p = prefix;
  const cell = (each: RawCell) => {
    if (each === null) return `<${p}c/>`;
    if (typeof each === "number") return `<${p}c><${p}v>${each}</${p}v></${p}c>`;
    if (typeof each === "string") return `<${p}c t="inlineStr"><${p}is><${p}t>${each}</${p}t></${p}is></${p}c>`;
    const value = each.v === undefined ? "" : `<${p}v>${each.v}</${p}v>`;
    return `<${p}c${each.t === undefined ? "" : ` t="${each.t}"`}><${p}f>${each.f}</${p}f>${value}</${p}c>`;
  };
  return `<${p}sheetData>${rows.map((row) => `<${p}row>${row.map(cell).join("")}</${p}row>`).join("")}</${p}sheetData>`;
}

/** A budget table whose total is printed 35 million too small. */
export const wrongBudget: (string | number)[][] = [
  ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
  ["1", "Pendampingan keluarga", "35.000.000", "27.950.000", "79,86"],
  ["2", "Advokasi", "40.000.000", "28.205.000", "70,51"],
  ["", "TOTAL", "40.000.000", "56.155.000", "74,87"],
];
