import type { HostBook } from "./host-book";
import { HostError } from "./host-error";
import { findHostSheet } from "./sheet-area";

const longestName = 31;

/** Refuses what Excel takes for no sheet's name, and a name that a sheet has. */
export function refuseBadName(book: HostBook, name: string): void {
  if (name === "" || name.length > longestName || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw new HostError("InvalidArgument", `Not a name for a sheet: ${name}`);
  }
  if (findHostSheet(book, name)) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

export function refuseProtectedStructure(book: HostBook): void {
  if (book.structureProtected) throw new HostError("AccessDenied", "The structure of the workbook is protected.");
}

/** How Excel names a copy: `Tabel (2)`, or the next number that is free, within the length that a name may have. */
export function nameOfCopy(book: HostBook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = stem.slice(0, longestName - suffix.length) + suffix;
    if (!findHostSheet(book, copy)) return copy;
  }
}
