import { limits } from "./limits";
import { readRelationships } from "./relationships";
import { XlsxProblem } from "./xlsx-problem";
import { XmlReader, XmlToken } from "./xml-reader";
import { xmlChunks } from "./xml-chunks";
import type { ZipParts } from "./zip-parts";

const USUAL_PATH = "xl/workbook.xml";

/** What the main part says: which sheets there are and where everything lies. */
export interface WorkbookPart {
  sheets: { name: string; isHidden: boolean; path: string }[];
  is1904: boolean;
  stringsPath: string | null;
  stylesPath: string | null;
}

export function readWorkbookPart(parts: ZipParts): WorkbookPart {
  const path = pathOf(parts);
  const part = parts.read(path);
  if (!part) throw new XlsxProblem("not-a-workbook");
  const related = readRelationships(parts, path);
  const pathTo = (type: string) => related.find((each) => each.type === type)?.path ?? null;
  const found: WorkbookPart = {
    sheets: [],
    is1904: false,
    stringsPath: pathTo("sharedStrings"),
    stylesPath: pathTo("styles"),
  };
  const xml = new XmlReader(xmlChunks(part));
  for (let token = xml.next(); token !== XmlToken.End; token = xml.next()) {
    if (token !== XmlToken.Open) continue;
    if (xml.name === "workbookPr") found.is1904 = /^(1|true)$/.test(xml.attribute("date1904") ?? "");
    if (xml.name !== "sheet") continue;
    const id = xml.attribute("id");
    const target = related.find((each) => each.id === id);
    if (!target) throw new XlsxProblem("truncated");
    // Chart sheets and old macro sheets have no cells to read.
    if (target.type !== "worksheet") continue;
    if (found.sheets.length >= limits.sheets) throw new XlsxProblem("too-many-sheets");
    const state = xml.attribute("state") ?? "visible";
    found.sheets.push({ name: xml.attribute("name") ?? "", isHidden: state !== "visible", path: target.path });
  }
  return found;
}

function pathOf(parts: ZipParts): string {
  const named = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.path;
  return named !== undefined && parts.has(named) ? named : USUAL_PATH;
}
