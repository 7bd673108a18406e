import { limits } from "./limits";
import { XmlReader, XmlToken } from "./xml-reader";
import { xmlChunks } from "./xml-chunks";
import { decodeExcelText } from "./xml-text";

/** The texts that cells name by number. */
export function readSharedStrings(part: Uint8Array): string[] {
  const xml = new XmlReader(xmlChunks(part));
  const strings: string[] = [];
  for (let token = xml.next(); token !== XmlToken.End; token = xml.next())
    if (token === XmlToken.Open && xml.name === "si") strings.push(readText(xml));
  return strings;
}

/** A text in one piece or in runs of different fonts; readings of East Asian characters (`rPh`) are not part of it. */
export function readText(xml: XmlReader): string {
  let text = "";
  for (let depth = 1; depth > 0;) {
    const token = xml.next();
    if (token === XmlToken.Close) depth -= 1;
    else if (token === XmlToken.Open) {
      if (xml.name === "t") text += xml.innerText();
      else if (xml.name === "r") depth += 1;
      else xml.skip();
    }
  }
  return asCellText(text);
}

export function asCellText(text: string): string {
  const whole = decodeExcelText(text);
  return whole.length > limits.textLength ? whole.slice(0, limits.textLength) : whole;
}
