import fs from "node:fs/promises";
import { readSettings, WrongSettings } from "../checks/notes/read-settings";
import type { OfficeSettings } from "../checks/notes/settings";
import { cliStrings } from "../strings/cli";
import type { Language } from "../strings/language";

/** What an office has set, as the pane keeps it; a wrong file gives the one line that says what is wrong with it. */
export async function readSettingsFile(
  file: string,
  language: Language,
): Promise<{ settings: OfficeSettings } | { complaint: string }> {
  const words = cliStrings[language];
  const because = (reason: string) => ({ complaint: `${file}: ${reason}` });
  let text: string;
  try {
    text = await fs.readFile(file, "utf8");
  } catch (error) {
    return because((error as NodeJS.ErrnoException).code === "ENOENT" ? words.notFound() : words.unreadable());
  }
  try {
    // Editors on Windows put a mark before the first brace.
    return { settings: readSettings(JSON.parse(text.replace(/^\uFEFF/, ""))) };
  } catch (error) {
    if (error instanceof SyntaxError) return because(words.notJson());
    if (!(error instanceof WrongSettings)) throw error;
    return because(words.wrongSetting(error.field, shortened(error.received)));
  }
}

const LONGEST = 60;

/** One line stays one line, whatever stands in the file. */
function shortened(received: unknown): string {
  const text = JSON.stringify(received) ?? "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
