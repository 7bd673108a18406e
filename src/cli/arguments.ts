import type { CliStrings } from "../strings/cli";
import type { Language } from "../strings/language";

export interface Arguments {
  files: string[];
  json: boolean;
  language: Language;
  year?: number;
}

/** Reads the command line; a wrong one gives the sentence that says so. */
export function readArguments(args: string[], words: CliStrings): Arguments | string {
  const read: Arguments = { files: [], json: false, language: "id" };
  const rest = [...args];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === "--json") read.json = true;
    else if (next === "--lang") {
      const language = rest.shift() ?? "";
      if (language !== "id" && language !== "en") return words.badLanguage(language);
      read.language = language;
    } else if (next === "--year") {
      const year = rest.shift() ?? "";
      if (!/^(19|20)\d\d$/.test(year)) return words.badYear(year);
      read.year = Number(year);
    } else if (next.startsWith("--")) return words.unknownOption(next);
    else read.files.push(next);
  }
  return read.files.length > 0 ? read : words.noFile();
}
