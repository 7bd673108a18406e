import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XlsxProblem } from "../../../src/workbook/xlsx/xlsx-problem";
import { XmlReader, XmlToken } from "../../../src/workbook/xlsx/xml-reader";

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

/** What happens in a document, neighbouring texts as one: `<a`, `"text`, `>`; or `null` where it is refused. */
function ours(pieces: string[], attribute: string): string[] | null {
  const rest = [...pieces];
  const xml = new XmlReader(() => rest.shift() ?? null);
  const events: string[] = [];
  try {
    for (let token = xml.next(); token !== XmlToken.End; token = xml.next()) {
      if (token === XmlToken.Open) events.push(`<${xml.name} ${xml.attribute(attribute) ?? "-"}`);
      else if (token === XmlToken.Close) events.push(">");
      else add(events, xml.text);
    }
  } catch (problem) {
    if (problem instanceof XlsxProblem) return null;
    throw problem;
  }
  return events;
}

function theirs(document: string, attribute: string): string[] | null {
  const parser = new SaxesParser();
  const events: string[] = [];
  let isRefused = false;
  let depth = 0;
  parser.on("error", () => (isRefused = true));
  parser.on("doctype", () => (isRefused = true));
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    const found = Object.entries(attributes).find(([key]) => bare(key) === attribute);
    events.push(`<${bare(name)} ${found ? String(found[1]) : "-"}`);
  });
  parser.on("closetag", () => {
    depth -= 1;
    events.push(">");
  });
  parser.on("text", (text) => depth > 0 && add(events, text));
  parser.on("cdata", (text) => add(events, text));
  parser.write(document).close();
  return isRefused ? null : events;
}

function add(events: string[], text: string): void {
  const last = events.length - 1;
  if (events[last]?.startsWith('"')) events[last] += text;
  else if (text !== "") events.push(`"${text}`);
}

const name = fc.constantFrom("c", "v", "x:row", "mc:Choice", "r");
const text = fc.oneof(
  fc.constantFrom("", " ", "a>b", "&amp;lt;", "&#65;&#x1F600;", "1\r\n2", "teks", "]] >"),
  // eslint-disable-next-line no-control-regex -- XML has no such characters
  fc.string({ maxLength: 5 }).map((each) => each.replace(/[<&>\u0000-\u001f]/g, "")),
);
const aside = fc.constantFrom(
  "<!-- <c> -->",
  "<?pi <c> ?>",
  "<![CDATA[<c> & ]]>",
  "<![CDATA[]]>",
  "<![CDATA[1\r\n2]]>",
);
const value = fc.constantFrom('"1"', "'a>b'", '"&lt;&quot;"', '"/"', "' '");
const document = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, fc.option(value), tie("content"), fc.constantFrom("", " ", "\n"))
    .map(([tag, attribute, content, space]) =>
      content === "" && space
        ? `<${tag}${attribute === null ? "" : ` r=${attribute}`}${space}/>`
        : `<${tag}${attribute === null ? "" : `${space || " "}r${space}=${space}${attribute}`}>${content}</${tag}${space}>`,
    ),
  content: fc
    .array(fc.oneof({ maxDepth: 4 }, text, aside, tie("element")), { maxLength: 4 })
    .map((parts) => parts.join("")),
})).element;

test("reads what saxes reads, in one piece and in pieces", () => {
  fc.assert(
    fc.property(document, fc.boolean(), (root, isCut) => {
      const whole = `<?xml version="1.0"?>\n<!-- x -->${root}\n`;
      // As the pieces of a file are: each ends after a `>`.
      const pieces = isCut ? whole.split(/(?<=>)/) : [whole];
      // saxes without namespaces takes a prefix as part of the name.
      expect(ours(pieces, "r")).toEqual(theirs(whole, "r"));
    }),
    { numRuns: 3_000 },
  );
});

test("of damaged documents it reads no other than saxes, or refuses, and always ends", () => {
  let refused = 0;
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(8), fc.string({ maxLength: 3 }), (root, at, cut, put) => {
      const place = at % root.length;
      const damaged = root.slice(0, place) + put + root.slice(place + cut);
      const found = ours([damaged], "r");
      const expected = theirs(damaged, "r");
      if (found === null) refused += 1;
      if (expected !== null && found !== null) expect(found).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
  expect(refused).toBeGreaterThan(500);
});

test.each([
  ["a document type", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ["an entity that nobody defined", "<a>&b;</a>"],
  ["a document that ends early", "<a><b></b>"],
  ["elements that overlap", "<a><b></a></b>"],
  ["two roots", "<a/><b/>"],
  ["no element", "  "],
  ["a thousand elements within one another", "<a>".repeat(1000) + "</a>".repeat(1000)],
])("%s is refused", (_name, source) => {
  expect(ours([source], "r")).toBeNull();
});
