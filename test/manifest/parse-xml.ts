import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Without namespace prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Reads XML into elements; says what keeps it from being well-formed. */
export function parseXml(xml: string): { root: XmlElement } | { problem: string } {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: "" };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  try {
    parser.write(xml).close();
  } catch (problem) {
    return { problem: `Not well-formed: ${(problem as Error).message}` };
  }
  const root = open[0]?.children[0];
  return root ? { root } : { problem: "Not well-formed: no element" };
}
