import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentPart } from "./bab-iii";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
/** Twentieths of a point across an A4 page within its margins. */
const PAGE_WIDTH = 9000;
const HEAD_COLOUR = "DDEBF7";
const FONT = "Arial";

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
    sections: [{ properties: {}, children: parts.flatMap(childrenOf) }],
  });
}

function childrenOf(part: DocumentPart): (Paragraph | Table)[] {
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
        tableOf(part),
      ];
  }
}

function tableOf({ head, rows, figures }: Extract<DocumentPart, { kind: "table" }>): Table {
  const widths = widthsOf(head, rows);
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead ? { shading: { fill: HEAD_COLOUR } } : {}),
      children: [
        new Paragraph({
          alignment: isHead
            ? AlignmentType.CENTER
            : figures.includes(column)
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [new TextRun({ text, bold: isHead, size: head.length > 6 ? 14 : 18 })],
        }),
      ],
    });
  const row = (cells: string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: head.map((_head, column) => cell(cells[column] ?? "", column, isHead)),
    });
  return new Table({
    columnWidths: widths,
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
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

/** Columns by what stands in them, none narrower than a short figure. */
function widthsOf(head: string[], rows: string[][]): number[] {
  const lengths = head.map((name, column) => {
    const longest = Math.max(0, ...rows.map((cells) => (cells[column] ?? "").length));
    return Math.min(40, Math.max(6, longest + 2, Math.min(name.length + 2, 14)));
  });
  const all = lengths.reduce((sum, each) => sum + each, 0);
  return lengths.map((each) => Math.floor((each / all) * PAGE_WIDTH));
}
