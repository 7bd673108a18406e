/**
 * Writes docs/functions.md, docs/fungsi.md and docs/rules.md: `npx tsx scripts/generate-reference.ts`. A test fails when
 * they are not what this script would write.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import { provideFunctionsRuntime } from "../src/cli/examples/functions-runtime";
import type { Definition, DefinitionSource, RawArgument } from "../src/functions/definition";
import { definitions } from "../src/functions/definitions/all";
import { fillNativeForm } from "../src/functions/native-form";
import { ALL_RULES } from "../src/rules/all-rules";
import type { DatedRule } from "../src/rules/dated-rule";
import type { Scale } from "../src/rules/scale";
import type { Language } from "../src/strings/language";

provideFunctionsRuntime();

const docs = path.resolve(__dirname, "../docs");

const WORDS = {
  id: {
    title: "Fungsi",
    intro:
      "Dibuat dari definisi fungsi. Pemisah argumen di Excel berbahasa Indonesia `;`, desimalnya koma. Data yang belum ada `#N/A`, masukan yang salah `#VALUE!`, keduanya dengan kalimat.",
    formula: "Rumus",
    parameter: "Argumen",
    optional: "boleh kosong",
    result: "Hasil",
    example: "Contoh",
    gives: "menghasilkan",
    sources: "Sumber",
    unverified: "belum diverifikasi",
    from: "mulai TA",
    errors: "Galat",
    native: "Tanpa add-in",
    noNative: "tidak ada rumus Excel yang setara; bekukan menjadi nilai",
  },
  en: {
    title: "Functions",
    intro:
      "Generated from the definitions of the functions. An Excel with a decimal comma separates arguments with `;`. Missing data is `#N/A`, a wrong input `#VALUE!`, both with a sentence.",
    formula: "Formula",
    parameter: "Argument",
    optional: "optional",
    result: "Result",
    example: "Example",
    gives: "gives",
    sources: "Source",
    unverified: "needs verification",
    from: "from fiscal year",
    errors: "Errors",
    native: "Without the add-in",
    noNative: "no equivalent Excel formula; freeze it to a value",
  },
};

async function functionsReference(language: Language): Promise<string> {
  const words = WORDS[language];
  const sections = Object.values<Definition>(definitions).map((each) => section(each, language));
  return tidy([`# ${words.title}`, words.intro, ...sections].join("\n\n"));
}

function section(definition: Definition, language: Language): string {
  const words = WORDS[language];
  const { id, parameters } = definition;
  const signature = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join("; ");
  const rows = parameters.map(
    ({ name, isOptional, describe }) =>
      `| ${name}${isOptional ? ` (${words.optional})` : ""} | ${cell(describe[language])} |`,
  );
  return [
    `## ${id}`,
    `\`=${id}(${signature})\``,
    definition.describe[language],
    [`| ${words.parameter} | |`, "|---|---|", ...rows, `| → | ${cell(definition.returns[language])} |`].join("\n"),
    [
      `- ${words.formula}: ${definition.formula}`,
      `- ${words.example}: \`=${id}(${definition.example.arguments.map(shown).join("; ")})\` ${words.gives} ${result(definition)}`,
      `- ${words.native}: ${native(definition, words.noNative)}`,
      ...errorsOf(definition).map((sentence) => `- ${words.errors}: ${sentence}`),
      ...definition.sources.map((source) => `- ${words.sources}: ${sourceLine(source, words)}`),
    ].join("\n"),
  ].join("\n\n");
}

/** References for the native form: one letter a parameter, a column of cells where it takes several. */
function native({ native: form, parameters }: Definition, none: string): string {
  if (!form) return none;
  const references = parameters.map(({ name }, index): [string, string] => {
    const letter = String.fromCharCode(65 + index);
    const cells = form.domain[name]?.cells ?? 1;
    return [name, cells > 1 ? `${letter}2:${letter}${cells + 1}` : `${letter}2`];
  });
  const needs = form.needs ? ` (${form.needs.join(", ")})` : "";
  return `\`=${fillNativeForm(form, Object.fromEntries(references))}\`${needs}`;
}

function shown(argument: RawArgument): string {
  if (Array.isArray(argument)) {
    return `{${argument.map((row) => row.map((each) => shown(each)).join("\\\\")).join("; ")}}`;
  }
  if (argument === null || argument === undefined) return "";
  return typeof argument === "number" ? String(argument).replace(".", ",") : `"${String(argument)}"`;
}

function result({ example }: Definition): string {
  return `**${Array.isArray(example.result) ? shown(example.result) : shown(example.result).replace(/^"|"$/g, "")}**`;
}

/** What the function itself answers when data is missing, and when a text is no number. */
function errorsOf({ parameters, evaluate, example }: Definition): string[] {
  const wrong = ["-", "abc"].map((text) =>
    parameters.map(({ kind }, index): RawArgument =>
      kind === "cells" && index === 0 ? [[text]] : example.arguments[index],
    ),
  );
  const sentences = wrong.flatMap((args) => {
    try {
      return [evaluate(args)].flat(2).flatMap(asSentence);
    } catch (error) {
      return asSentence(error);
    }
  });
  return [...new Set(sentences)];
}

function asSentence(answer: unknown): string[] {
  return answer instanceof CustomFunctions.Error ? [`\`${answer.code}\` ${answer.message}`] : [];
}

function sourceLine(source: DefinitionSource, words: { unverified: string; from: string }): string {
  const title = source.url ? `[${source.title}](${source.url})` : source.title;
  const article = source.article ? `, ${source.article}` : "";
  const from = source.from === undefined ? "" : `, ${words.from} ${source.from}`;
  return `${title}${article}${from}${source.status === "verified" ? "" : ` (${words.unverified})`}`;
}

const cell = (text: string) => text.replace(/\|/g, "\\|");

async function rulesReference(): Promise<string> {
  const rows = ALL_RULES.flatMap(({ name, versions }) => versions.map((rule) => ruleRow(name, rule)));
  return tidy(
    [
      "# Rules",
      "Generated from the rule data. A rule holds from its year until the next of the same name. `needs-verification`: the text of the regulation itself has not been seen yet.",
      ["| rule | from | values | source | status | note |", "|---|---|---|---|---|---|", ...rows].join("\n"),
    ].join("\n\n"),
  );
}

function ruleRow(name: string, rule: DatedRule<unknown>): string {
  const { source } = rule;
  const title = source.url ? `[${source.title}](${source.url})` : source.title;
  const article = source.article ? `, ${source.article}` : "";
  const fields = [name, rule.effectiveFrom, values(rule.values), title + article, rule.status, rule.note ?? ""];
  return `| ${fields.map((field) => cell(String(field))).join(" | ")} |`;
}

function values(of: unknown): string {
  if (isScale(of)) return of.classes.map(({ from, name }) => `≥ ${from} ${name}`).join("; ");
  if (Array.isArray(of) && of.every((each) => typeof each === "object" && "weight" in each)) {
    return of.map(({ name, weight }: { name: string; weight: number }) => `${name} ${weight}`).join("; ");
  }
  return `\`${JSON.stringify(of, (_key, value: unknown) => (value === Infinity ? "…" : value)).replace(/"/g, "")}\``;
}

function isScale(of: unknown): of is Scale {
  return typeof of === "object" && of !== null && "classes" in of;
}

function tidy(markdown: string): Promise<string> {
  return format(markdown, { parser: "markdown", printWidth: 120 });
}

/** Writes the pages; with `--check` only tells whether they are up to date. */
async function main(): Promise<void> {
  const pages: [string, string][] = [
    ["functions.md", await functionsReference("en")],
    ["fungsi.md", await functionsReference("id")],
    ["rules.md", await rulesReference()],
  ];
  for (const [file, page] of pages) {
    const target = path.join(docs, file);
    if (!process.argv.includes("--check")) await writeFile(target, page);
    else if ((await readFile(target, "utf8")) !== page) {
      console.error(`${file} is out of date: run npx tsx scripts/generate-reference.ts`);
      process.exitCode = 1;
    }
  }
}

if (require.main === module) void main();
