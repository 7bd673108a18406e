import { XlsxProblem, type XlsxProblemCode } from "./xlsx-problem";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_END = "PK\u0005\u0006";

/** Says what stands in the way before the file is unpacked, so that the reader learns the real reason. */
export function refuseUnreadable(bytes: Uint8Array): void {
  const problem = findProblem(bytes);
  if (problem) throw new XlsxProblem(problem);
}

function findProblem(bytes: Uint8Array): XlsxProblemCode | null {
  if (bytes.length === 0) return "empty";
  const startsWith = (magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  // An encrypted .xlsx is an OLE container whose stream names are UTF-16; an old .xls is one without that stream.
  if (startsWith(OLE)) return latin1(bytes).includes(spaced("EncryptedPackage")) ? "encrypted" : "old-format";
  if (!startsWith(ZIP)) return "not-a-workbook";
  // File names and the end record stand in plain bytes at the end of a zip.
  const directory = latin1(bytes);
  if (!directory.includes(ZIP_END)) return "truncated";
  if (directory.includes("xl/workbook.xml")) return null;
  return /xl\/workbook\.bin|content\.xml/.test(directory) ? "other-format" : "not-a-workbook";
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function spaced(name: string): string {
  return [...name].join("\u0000");
}
