import { XmlReader, XmlToken } from "./xml-reader";
import { xmlChunks } from "./xml-chunks";

const GENERAL = "General";

/** The formats that a file names by number without writing them out (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Record<number, string> = {
  0: GENERAL,
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00 ;(#,##0.00)",
  40: "#,##0.00 ;[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

export interface StyleFormats {
  /** The number format of each cell style. */
  formats: string[];
  /** Whether it shows a number as a date or a time. */
  isDate: boolean[];
}

export function readNumberFormats(part: Uint8Array | null): StyleFormats {
  const own = new Map<number, string>();
  const ids: number[] = [];
  if (part) {
    const xml = new XmlReader(xmlChunks(part));
    // Conditional formats name number formats too, in elements of the same name.
    let within = "";
    for (let token = xml.next(); token !== XmlToken.End; token = xml.next()) {
      if (token === XmlToken.Close && xml.name === within) within = "";
      if (token !== XmlToken.Open) continue;
      if (xml.name === "numFmts" || xml.name === "cellXfs") within = xml.name;
      else if (within === "numFmts" && xml.name === "numFmt")
        own.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? GENERAL);
      else if (within === "cellXfs" && xml.name === "xf") ids.push(Number(xml.attribute("numFmtId") ?? 0));
    }
  }
  const formats = ids.map((id) => own.get(id) ?? BUILT_IN[id] ?? GENERAL);
  return { formats, isDate: formats.map(showsDate) };
}

function showsDate(format: string): boolean {
  if (format === GENERAL) return false;
  return /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, ""));
}
