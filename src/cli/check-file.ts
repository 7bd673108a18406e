import fs from "node:fs/promises";
import path from "node:path";
import { checkWorkbook, type CheckOptions } from "../checks/check-workbook";
import type { CheckResult } from "../checks/finding";
import { cliStrings } from "../strings/cli";
import { readXlsx } from "../workbook/xlsx/read-xlsx";
import { XlsxProblem, type XlsxProblemCode } from "../workbook/xlsx/xlsx-problem";

export type FileProblemCode = XlsxProblemCode | "not-found" | "unreadable";

export type CheckedFile =
  | ({ file: string } & CheckResult & { ms: number })
  | { file: string; error: { code: FileProblemCode; message: string } };

/** Formats that people keep reports in and that only Excel can turn into .xlsx. */
const OTHER_FORMATS = /\.(xls|xlsb|ods|csv)$/i;

/** Checks one file; a file that cannot be read becomes a result of its own, so that the others are still checked. */
export async function checkFile(file: string, options: CheckOptions): Promise<CheckedFile> {
  const start = performance.now();
  try {
    const bytes = await fs.readFile(file);
    if (OTHER_FORMATS.test(file) && bytes.length > 0) throw new XlsxProblem("old-format");
    const result = checkWorkbook(await readXlsx(bytes), options);
    return { file: path.basename(file), ...result, ms: Math.round(performance.now() - start) };
  } catch (error) {
    const code = codeOf(error);
    return { file: path.basename(file), error: { code, message: messageFor(file, code, options) } };
  }
}

function codeOf(error: unknown): FileProblemCode {
  if (error instanceof XlsxProblem) return error.code;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
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
    })[code]();
  return `${file}: ${reason(cliStrings[language])} (${reason(cliStrings[other])})`;
}
