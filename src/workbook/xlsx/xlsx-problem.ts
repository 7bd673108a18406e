/** Why a file could not be read as a workbook. The sentence for the reader is in src/strings/cli.ts and workbench.ts. */
export type XlsxProblemCode =
  | "empty"
  | "not-a-workbook"
  | "encrypted"
  | "truncated"
  | "old-format"
  | "other-format"
  | "unsafe"
  | "file-too-large"
  | "unpacks-too-large"
  | "too-many-cells"
  | "too-many-sheets";

export class XlsxProblem extends Error {
  constructor(readonly code: XlsxProblemCode) {
    super(code);
    this.name = "XlsxProblem";
  }
}
