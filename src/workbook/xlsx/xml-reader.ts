import { limits } from "./limits";
import { decodeXmlText, withPlainLineEnds } from "./xml-text";
import { XlsxProblem } from "./xlsx-problem";

export const enum XmlToken {
  End,
  Open,
  Text,
  Close,
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;

/**
 * Goes through an XML part token by token: ten times as fast as a SAX library, because it makes no object for an
 * element and reads only the attributes that are asked for. A document type is refused, so nothing can be defined and
 * nothing fetched. Names lose their prefix: writers of strict and transitional files prefix as they like. It is held
 * against saxes in test/workbook/xlsx/xml-reader.test.ts.
 */
export class XmlReader {
  /** Of an element that opens or closes, without its prefix. */
  name = "";
  /** Set where an element opens and closes at once; a `Close` follows all the same. */
  isEmpty = false;

  private chunk = "";
  private position = 0;
  private readonly open: string[] = [];
  private hasRoot = false;
  private mustClose = false;
  private textStart = 0;
  private textEnd = 0;
  private isLiteral = false;
  private readonly attributes: number[] = [];
  private attributeCount = 0;

  /** `nextChunk` gives the document in pieces that never end within an entity, and `null` after the last. */
  constructor(private readonly nextChunk: () => string | null) {}

  next(): XmlToken {
    if (this.mustClose) {
      this.mustClose = false;
      this.open.pop();
      return XmlToken.Close;
    }
    for (;;) {
      if (this.position >= this.chunk.length) {
        const more = this.nextChunk();
        if (more === null) return this.end();
        this.chunk = more;
        this.position = 0;
        continue;
      }
      const start = this.chunk.indexOf("<", this.position);
      if (start !== this.position) {
        this.textStart = this.position;
        this.textEnd = start < 0 ? this.chunk.length : start;
        this.position = this.textEnd;
        this.isLiteral = false;
        if (this.open.length > 0) return XmlToken.Text;
        // Outside the root only white space may stand.
        if (
          this.chunk
            .slice(this.textStart, this.textEnd)
            .replace(/^\uFEFF/, "")
            .trim() !== ""
        )
          throw damaged();
        continue;
      }
      const next = this.chunk.charCodeAt(start + 1);
      if (next === SLASH) return this.closing(start);
      if (next === 33 || next === 63) {
        if (this.aside(start, next === 63)) return XmlToken.Text;
        continue;
      }
      return this.opening(start);
    }
  }

  /** The text of a `Text` token, its entities resolved. Long texts may come in several tokens. */
  get text(): string {
    const raw = this.chunk.slice(this.textStart, this.textEnd);
    return this.isLiteral ? withPlainLineEnds(raw) : decodeXmlText(raw);
  }

  /** An attribute of the element that has just opened, named without its prefix; `null` where it is absent. */
  attribute(name: string): string | null {
    for (let index = 0; index < this.attributeCount; index += 4) {
      const from = this.attributes[index]!;
      const to = this.attributes[index + 1]!;
      if (to - from === name.length && this.chunk.startsWith(name, from))
        return decodeXmlText(this.chunk.slice(this.attributes[index + 2], this.attributes[index + 3]));
    }
    return null;
  }

  /** The same as it stands in the file, for what never holds an entity: numbers and addresses. */
  plainAttribute(name: string): string | null {
    for (let index = 0; index < this.attributeCount; index += 4) {
      const from = this.attributes[index]!;
      if (this.attributes[index + 1]! - from === name.length && this.chunk.startsWith(name, from))
        return this.chunk.slice(this.attributes[index + 2], this.attributes[index + 3]);
    }
    return null;
  }

  /** Passes over the rest of the element that has just opened. */
  skip(): void {
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (token === XmlToken.Open) depth += 1;
      else if (token === XmlToken.Close) depth -= 1;
      else if (token === XmlToken.End) return;
    }
  }

  /** The text within the element that has just opened, its children's too. */
  innerText(): string {
    return this.onlyText() ?? this.gatheredText();
  }

  /** Nearly always an element holds one text and closes; that is read at a stroke. */
  private onlyText(): string | null {
    const { chunk, position } = this;
    const raw = this.open[this.open.length - 1];
    if (raw === undefined || this.mustClose) return null;
    const end = chunk.indexOf("<", position);
    const close = end + 2 + raw.length;
    if (end < 0 || chunk.charCodeAt(end + 1) !== SLASH || chunk.charCodeAt(close) !== GREATER) return null;
    if (!chunk.startsWith(raw, end + 2)) return null;
    this.position = close + 1;
    this.open.pop();
    return end === position ? "" : decodeXmlText(chunk.slice(position, end));
  }

  private gatheredText(): string {
    let text = "";
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (token === XmlToken.Text) text += this.text;
      else if (token === XmlToken.Open) depth += 1;
      else if (token === XmlToken.Close) depth -= 1;
      else break;
    }
    return text;
  }

  private end(): XmlToken {
    if (this.open.length > 0 || !this.hasRoot) throw damaged();
    return XmlToken.End;
  }

  /** More of the document, where a token does not end in this piece. False after the last piece. */
  private extend(start: number): boolean {
    const more = this.nextChunk();
    if (more === null) return false;
    this.chunk = this.chunk.slice(start) + more;
    return true;
  }

  private find(what: string, start: number, from: number): { start: number; end: number } {
    let begin = start;
    for (;;) {
      const end = this.chunk.indexOf(what, begin + from);
      if (end >= 0) return { start: begin, end };
      if (!this.extend(begin)) throw damaged();
      begin = 0;
    }
  }

  private closing(at: number): XmlToken {
    const expected = this.open[this.open.length - 1];
    const close = at + 2 + (expected?.length ?? 0);
    if (expected !== undefined && this.chunk.startsWith(expected, at + 2) && this.chunk.charCodeAt(close) === GREATER) {
      this.open.pop();
      this.position = close + 1;
      this.name = withoutPrefix(expected);
      return XmlToken.Close;
    }
    const { start, end } = this.find(">", at, 2);
    const raw = this.chunk.slice(start + 2, end).trimEnd();
    if (this.open.pop() !== raw) throw damaged();
    this.position = end + 1;
    this.name = withoutPrefix(raw);
    return XmlToken.Close;
  }

  /** A comment, an instruction or a literal section; true where it is text. */
  private aside(at: number, isInstruction: boolean): boolean {
    if (isInstruction) {
      this.position = this.find("?>", at, 2).end + 2;
      return false;
    }
    let start = at;
    while (this.chunk.length - start < 9 && this.extend(start)) start = 0;
    if (this.chunk.startsWith("<!--", start)) {
      this.position = this.find("-->", start, 4).end + 3;
      return false;
    }
    if (!this.chunk.startsWith("<![CDATA[", start)) throw new XlsxProblem("unsafe");
    if (this.open.length === 0) throw damaged();
    const found = this.find("]]>", start, 9);
    this.textStart = found.start + 9;
    this.textEnd = found.end;
    this.isLiteral = true;
    this.position = found.end + 3;
    return true;
  }

  private opening(at: number): XmlToken {
    let start = at;
    let end = this.scanTag(start);
    while (end < 0) {
      if (!this.extend(start)) throw damaged();
      start = 0;
      end = this.scanTag(0);
    }
    const depth = this.open.length;
    if ((depth === 1 && this.hasRoot) || depth > limits.xmlDepth) throw damaged();
    this.hasRoot = true;
    this.position = end + 1;
    return XmlToken.Open;
  }

  /** Reads name and attributes; the place of the closing `>`, or -1 where the piece ends before it. */
  private scanTag(start: number): number {
    const { chunk } = this;
    let at = start + 1;
    let code = chunk.charCodeAt(at);
    let nameStart = at;
    while (code > 32 && code !== GREATER && code !== SLASH) {
      if (code === COLON && nameStart === start + 1) nameStart = at + 1;
      code = chunk.charCodeAt(++at);
    }
    const nameEnd = at;
    let count = 0;
    for (;;) {
      while (code <= 32) code = chunk.charCodeAt(++at);
      if (code !== code) return -1;
      if (code === GREATER) break;
      if (code === SLASH) {
        code = chunk.charCodeAt(++at);
        if (code !== code) return -1;
        if (code !== GREATER) throw damaged();
        break;
      }
      const nameAt = at;
      let from = at;
      while (code > 32 && code !== EQUALS && code !== GREATER) {
        if (code === COLON && from === nameAt) from = at + 1;
        code = chunk.charCodeAt(++at);
      }
      const to = at;
      while (code <= 32) code = chunk.charCodeAt(++at);
      if (code !== code) return -1;
      if (code !== EQUALS) throw damaged();
      code = chunk.charCodeAt(++at);
      while (code <= 32) code = chunk.charCodeAt(++at);
      if (code !== code) return -1;
      if (code !== QUOTE && code !== APOSTROPHE) throw damaged();
      const close = chunk.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close < 0) return -1;
      this.attributes[count] = from;
      this.attributes[count + 1] = to;
      this.attributes[count + 2] = at + 1;
      this.attributes[count + 3] = close;
      count += 4;
      at = close + 1;
      code = chunk.charCodeAt(at);
    }
    if (nameEnd === start + 1) throw damaged();
    const raw = nameIn(chunk, start + 1, nameEnd);
    this.attributeCount = count;
    this.isEmpty = chunk.charCodeAt(at - 1) === SLASH;
    this.mustClose = this.isEmpty;
    this.open.push(raw);
    this.name = nameStart === start + 1 ? raw : nameIn(chunk, nameStart, nameEnd);
    return at;
  }
}

const ONE_LETTER = Array.from({ length: 128 }, (_each, code) => String.fromCharCode(code));

/** Names of one letter, which are most of a sheet, without making a text each time. */
function nameIn(chunk: string, start: number, end: number): string {
  return (end - start === 1 ? ONE_LETTER[chunk.charCodeAt(start)] : undefined) ?? chunk.slice(start, end);
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function damaged(): XlsxProblem {
  return new XlsxProblem("truncated");
}
