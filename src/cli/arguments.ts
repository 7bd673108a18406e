import { cliStrings } from "../strings/cli";
import type { Language } from "../strings/language";

export interface Arguments {
  files: string[];
  json: boolean;
  language: Language;
  year?: number;
  /** The file that holds what an office has set. */
  settings?: string;
  /** Where results are written besides the screen. */
  csv?: string;
  html?: string;
  /** Keeps the results of finished files, so that a stopped check can go on. */
  resume?: string;
}

/** The language asked for, wherever it stands, so that a complaint about the rest is made in it. */
function languageIn(args: string[]): Language {
  return args[args.indexOf("--lang") + 1] === "en" && args.includes("--lang") ? "en" : "id";
}

/** Reads the command line; a wrong one gives the sentences that say so. */
export function readArguments(args: string[]): Arguments | { complaint: string } {
  const words = cliStrings[languageIn(args)];
  const refuse = (sentence: string) => ({ complaint: `${sentence}\n${words.usage()}` });
  const read: Arguments = { files: [], json: false, language: "id" };
  const rest = [...args];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === "--json") read.json = true;
    else if (next === "--lang") {
      const language = rest.shift() ?? "";
      if (language !== "id" && language !== "en") return refuse(words.badLanguage(language));
      read.language = language;
    } else if (next === "--year") {
      const year = rest.shift() ?? "";
      if (!/^(19|20)\d\d$/.test(year)) return refuse(words.badYear(year));
      read.year = Number(year);
    } else if (next === "--settings") {
      const file = rest.shift() ?? "";
      if (file === "" || file.startsWith("-")) return refuse(words.badSettings(file));
      read.settings = file;
    } else if (next === "--csv" || next === "--html" || next === "--resume") {
      const file = rest.shift();
      if (file === undefined || file.startsWith("-")) return refuse(words.needsFile(next));
      read[next.slice(2) as "csv" | "html" | "resume"] = file;
    } else if (next.startsWith("-")) return refuse(words.unknownOption(next));
    else read.files.push(next);
  }
  return read.files.length > 0 ? read : refuse(words.noFile());
}
