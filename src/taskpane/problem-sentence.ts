import { paneWords } from "../strings/pane";
import type { Language } from "../strings/language";
import { workbookProblemSentence } from "../strings/workbook";
import { WorkbookProblem } from "../workbook/excel/workbook-problem";
import type { Problem } from "./session/session-state";

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What Excel refused has a sentence of its own; anything else is a fault of ours, told with what a helpdesk needs. */
export function problemSentence({ act, error }: Problem, language: Language): string {
  if (error instanceof WorkbookProblem && error.code !== "unknown") return workbookProblemSentence(error, language);
  const words = paneWords[language];
  const cause = error instanceof WorkbookProblem ? (error.cause ?? error) : error;
  return `${words.failed[act]} ${words.technical(messageOf(cause))}`;
}
