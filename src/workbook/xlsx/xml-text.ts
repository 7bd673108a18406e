import { XlsxProblem } from "./xlsx-problem";

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** Resolves the five entities of XML and numbered characters; there can be no others without a document type. */
export function decodeXmlText(raw: string): string {
  const text = withPlainLineEnds(raw);
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = whole.endsWith(";") ? (ENTITIES[name] ?? numbered(name)) : undefined;
    if (known === undefined) throw new XlsxProblem("truncated");
    return known;
  });
}

/** Each end of a line is one line feed, wherever the text stands. */
export function withPlainLineEnds(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

/** Characters that XML cannot hold are written `_x000D_` in the texts of a workbook. */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
