import { XlsxProblem, type XlsxProblemCode } from "./xlsx-problem";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_END = "PK\u0005\u0006";
/** The end record of a zip is its last 22 bytes and a comment of at most 64 KB. */
const END_BYTES = 22 + 65_536;

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
  const end = latin1(bytes.subarray(-END_BYTES)).lastIndexOf(ZIP_END);
  if (end < 0) return "truncated";
  // The names of the parts stand in plain bytes in the directory, before the end record.
  const record = bytes.subarray(Math.max(0, bytes.length - END_BYTES) + end);
  if (record.length < 22) return "truncated";
  const directoryAt = new DataView(record.buffer, record.byteOffset).getUint32(16, true);
  const names = latin1(bytes.subarray(Math.min(directoryAt, bytes.length)));
  if (/workbook[^/]*\.xml/i.test(names)) return null;
  return /xl\/workbook\.bin|content\.xml/.test(names) ? "other-format" : "not-a-workbook";
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function spaced(name: string): string {
  return [...name].join("\u0000");
}
