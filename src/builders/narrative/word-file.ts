import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentPart } from "./document-part";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
/** Twentieths of a point across an A4 page within its margins. */
const PAGE_WIDTH = 9000;
const LANDSCAPE_WIDTH = 13_900;
const A4 = { width: 11_906, height: 16_838 };
/** Columns that fit on a page upright without breaking figures. */
const MOST_UPRIGHT = 8;
const HEAD_COLOUR = "DDEBF7";
const FONT = "Arial";
/** Half points; a table of more columns than this is printed smaller. */
const USUAL = 18;
const SMALL = 15;
const WIDE = 6;
/** Twentieths of a point on either side of what stands in a cell. */
const CELL_MARGIN = 70;
/** In characters: what is longer is a text, and is broken where it has to be. */
const LONGEST_FIGURE = 24;
const LONGEST_WORD = 18;

/** The document as a .docx file: headings, tables whose head is repeated on each page, paragraphs. */
export async function wordFile(title: string, parts: DocumentPart[]): Promise<Blob> {
  return Packer.toBlob(documentOf(title, parts));
}

/** For programs that run without a browser. */
export function wordBuffer(title: string, parts: DocumentPart[]): Promise<Uint8Array> {
  return Packer.toBuffer(documentOf(title, parts));
}

function documentOf(title: string, parts: DocumentPart[]): Document {
  return new Document({
    title,
    creator: "SAKIP Excel",
    styles: {
      default: {
        document: { run: { font: FONT, size: 22 } },
        heading1: {
          run: { font: FONT, size: 28, bold: true, color: "000000" },
          paragraph: { spacing: { before: 240, after: 120 } },
        },
        heading2: {
          run: { font: FONT, size: 24, bold: true, color: "000000" },
          paragraph: { spacing: { before: 240, after: 120 } },
        },
        heading3: {
          run: { font: FONT, size: 22, bold: true, color: "000000" },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    sections: sectionsOf(parts).map(({ isWide, parts: own }) => ({
      properties: {
        page: { size: { orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, ...A4 } },
      },
      children: own.flatMap((part) => childrenOf(part, isWide ? LANDSCAPE_WIDTH : PAGE_WIDTH)),
    })),
  });
}

/** Tables of many columns get pages across; what stands between two of them goes with them. */
function sectionsOf(parts: DocumentPart[]): { isWide: boolean; parts: DocumentPart[] }[] {
  const sections: { isWide: boolean; parts: DocumentPart[] }[] = [];
  for (const part of parts) {
    const isWide = part.kind === "table" && part.head.length > MOST_UPRIGHT;
    const last = sections.at(-1);
    const isFollowing = last?.isWide === isWide || (last?.isWide === true && part.kind === "table");
    if (last && isFollowing) last.parts.push(part);
    else if (last && isWide) {
      // Its heading goes with it.
      const heading = last.parts.at(-1)?.kind === "heading" ? last.parts.splice(-1) : [];
      sections.push({ isWide, parts: [...heading, part] });
    } else sections.push({ isWide, parts: [part] });
  }
  return sections.filter((section) => section.parts.length > 0);
}

function childrenOf(part: DocumentPart, pageWidth: number): (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading":
      return [
        new Paragraph({
          text: part.text,
          heading: levels[part.level],
          alignment: part.level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
          pageBreakBefore: part.onNewPage ?? false,
          keepNext: true,
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          text: part.text,
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: 120, after: 120, line: 300 },
        }),
      ];
    case "signatures":
      return [new Paragraph({ spacing: { before: 240 } }), signaturesOf(part.rows)];
    case "table":
      return [
        new Paragraph({
          children: [new TextRun({ text: part.caption, bold: true, size: 20 })],
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 60 },
          keepNext: true,
        }),
        tableOf(part, pageWidth),
      ];
  }
}

function tableOf({ head, rows, figures }: Extract<DocumentPart, { kind: "table" }>, pageWidth: number): Table {
  const size = head.length > WIDE ? SMALL : USUAL;
  const widths = widthsOf(head, rows, size, pageWidth);
  const cell = (text: string, column: number, { isHead, isHeld }: { isHead: boolean; isHeld: boolean }) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: CELL_MARGIN, right: CELL_MARGIN },
      ...(isHead ? { shading: { fill: HEAD_COLOUR } } : {}),
      children: [
        new Paragraph({
          keepNext: isHeld,
          alignment: isHead
            ? AlignmentType.CENTER
            : figures.includes(column) && text.length <= LONGEST_FIGURE
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [new TextRun({ text, bold: isHead, size })],
        }),
      ],
    });
  const row = (cells: string[], kind: { isHead: boolean; isHeld: boolean }) =>
    new TableRow({
      tableHeader: kind.isHead,
      cantSplit: true,
      children: head.map((_head, column) => cell(cells[column] ?? "", column, kind)),
    });
  return new Table({
    columnWidths: widths,
    width: { size: pageWidth, type: WidthType.DXA },
    rows: [
      row(head, { isHead: true, isHeld: true }),
      // A total does not stand alone on the next page.
      ...rows.map((cells, index) => row(cells, { isHead: false, isHeld: index === rows.length - 2 })),
    ],
  });
}

function signaturesOf(rows: [string, string][]): Table {
  const half = PAGE_WIDTH / 2;
  const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const borders = { top: none, bottom: none, left: none, right: none };
  const cell = (text: string, isName: boolean) =>
    new TableCell({
      borders,
      width: { size: half, type: WidthType.DXA },
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: !isName,
          children: [new TextRun({ text, bold: isName, size: 22 })],
        }),
      ],
    });
  return new Table({
    columnWidths: [half, half],
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (pair, index) =>
        new TableRow({ cantSplit: true, children: pair.map((text) => cell(text, index === rows.length - 1)) }),
    ),
  });
}

/** Columns by what stands in them: none breaks a word or a figure as long as there is room, long texts share the rest. */
function widthsOf(head: string[], rows: string[][], size: number, pageWidth: number): number[] {
  // Half points; bold capitals of the font are 0.72 of its height wide, those of fonts that stand in for it a little more.
  const widthFor = (characters: number) => Math.ceil((characters * 0.7 + 0.6) * size * 10) + 2 * CELL_MARGIN;
  const longest = (texts: string[]) => Math.max(1, ...texts.map(({ length }) => length));
  const columns = head.map((name, column) => {
    const texts = rows.map((cells) => cells[column] ?? "");
    const words = [...texts, name].flatMap((text) => text.split(/[\s/]+/));
    return { least: widthFor(Math.min(longest(words), LONGEST_WORD)), wanted: widthFor(Math.min(longest(texts), 60)) };
  });
  const least = columns.reduce((sum, each) => sum + each.least, 0);
  const more = columns.map((each) => Math.max(0, each.wanted - each.least));
  const all = more.reduce((sum, each) => sum + each, 0);
  if (least >= pageWidth) return columns.map((each) => Math.floor((each.least / least) * pageWidth));
  const room = pageWidth - least;
  return columns.map((each, column) =>
    Math.floor(each.least + room * (all === 0 ? each.least / least : (more[column] ?? 0) / all)),
  );
}
