import fs from "node:fs/promises";
import { checkWorkbook, type CheckOptions } from "../checks/check-workbook";
import type { CheckResult } from "../checks/finding";
import { cliStrings } from "../strings/cli";
import { limits } from "../workbook/xlsx/limits";
import { readXlsx } from "../workbook/xlsx/read-xlsx";
import { XlsxProblem, type XlsxProblemCode } from "../workbook/xlsx/xlsx-problem";

export type FileProblemCode =
  XlsxProblemCode | "not-found" | "unreadable" | "no-workbooks" | "took-too-long" | "failed";

export type CheckedFile =
  | ({ file: string } & CheckResult & { ms: number })
  | { file: string; error: { code: FileProblemCode; message: string } };

/** Formats that people keep reports in and that only Excel can turn into .xlsx. */
const OTHER_FORMATS = /\.(xls|xlsb|ods|csv)$/i;

/** A file and the name under which its results are told. */
export interface NamedFile {
  path: string;
  name: string;
}

/** Checks one file; a file that cannot be read becomes a result of its own, so that the others are still checked. */
export async function checkFile({ path: file, name }: NamedFile, options: CheckOptions): Promise<CheckedFile> {
  const start = performance.now();
  try {
    const { size } = await fs.stat(file);
    if (size > limits.fileBytes) throw new XlsxProblem("file-too-large");
    const bytes = await fs.readFile(file);
    if (OTHER_FORMATS.test(file) && bytes.length > 0) throw new XlsxProblem("old-format");
    const result = checkWorkbook(await readXlsx(bytes), options);
    return { file: name, ...result, ms: Math.round(performance.now() - start) };
  } catch (error) {
    return problemOf({ path: file, name }, codeOf(error), options);
  }
}

export function problemOf({ path: file, name }: NamedFile, code: FileProblemCode, options: CheckOptions): CheckedFile {
  return { file: name, error: { code, message: messageFor(file, code, options) } };
}

function codeOf(error: unknown): FileProblemCode {
  if (error instanceof XlsxProblem) return error.code;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A mistake of the program in one workbook must not keep the other workbooks from being checked.
  if (syscall === undefined) return "failed";
  if (code === "EISDIR") return "no-workbooks";
  return code === "ENOENT" ? "not-found" : "unreadable";
}

function messageFor(file: string, code: FileProblemCode, { language }: CheckOptions): string {
  const other = language === "id" ? "en" : "id";
  const reason = (words: (typeof cliStrings)["id"]) =>
    ({
      empty: words.empty,
      "not-a-workbook": words.notAWorkbook,
      encrypted: words.encrypted,
      truncated: words.truncated,
      "old-format": words.saveAsXlsx,
      "other-format": words.saveAsXlsx,
      unsafe: words.unsafe,
      "file-too-large": words.fileTooLarge,
      "unpacks-too-large": words.unpacksTooLarge,
      "too-many-cells": words.tooManyCells,
      "too-many-sheets": words.tooManySheets,
      "not-found": words.notFound,
      unreadable: words.unreadable,
      "no-workbooks": words.noWorkbooks,
      "took-too-long": words.tookTooLong,
      failed: words.failed,
    })[code]();
  return `${file}: ${reason(cliStrings[language])} (${reason(cliStrings[other])})`;
}
