import { XmlReader, XmlToken } from "./xml-reader";
import { xmlChunks } from "./xml-chunks";
import type { ZipParts } from "./zip-parts";

export interface Relationship {
  id: string;
  /** The last word of its type, which strict and transitional files share: `worksheet`, `styles` … */
  type: string;
  /** Where the other part lies in the zip. */
  path: string;
}

/** What a part (or, for `""`, the whole package) refers to; links out of the file are left out. */
export function readRelationships(parts: ZipParts, of: string): Relationship[] {
  const slash = of.lastIndexOf("/") + 1;
  const folder = of.slice(0, slash);
  const part = parts.read(`${folder}_rels/${of.slice(slash)}.rels`);
  if (!part) return [];
  const xml = new XmlReader(xmlChunks(part));
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== XmlToken.End; token = xml.next()) {
    if (token !== XmlToken.Open || xml.name !== "Relationship") continue;
    if (xml.attribute("TargetMode") === "External") continue;
    const type = xml.attribute("Type") ?? "";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      path: resolved(folder, xml.attribute("Target") ?? ""),
    });
  }
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const path = steps.join("/");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
