/** A document as plain data, from top to bottom. */
export type DocumentPart =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; onNewPage?: boolean }
  | { kind: "paragraph"; text: string }
  /** Two columns without lines, such as the parties of a PK sign in. */
  | { kind: "signatures"; rows: [string, string][] }
  | { kind: "table"; caption: string; head: string[]; rows: string[][]; figures: number[] };
