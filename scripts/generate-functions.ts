/**
 * Writes src/functions/functions.ts from the definitions: `npx tsx scripts/generate-functions.ts`. The generator of
 * functions.json reads nothing but top-level declarations with JSDoc, so they are written out; a test fails when the
 * file is not what this script would write.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import type { Definition, Parameter } from "../src/functions/definition";
import { definitions } from "../src/functions/definitions/all";

const target = path.resolve(__dirname, "../src/functions/functions.ts");

const HEAD = `/**
 * Generated from src/functions/definitions by scripts/generate-functions.ts; change those and run it again.
 * Descriptions are shown by Excel while typing, so they are Indonesian.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows \`any\` and no other type for a cell */
import { definitions } from "./definitions/all";
`;

const TYPES = { cells: "any[][]", number: "number", text: "string" };

export async function functionsSource(): Promise<string> {
  const declarations = Object.values<Definition>(definitions).map(declaration);
  return format([HEAD, ...declarations].join("\n"), { parser: "typescript", printWidth: 120 });
}

function declaration({ id, describe, returns, parameters, gives }: Definition): string {
  const result = gives === "cells" ? "any[][]" : "any";
  const signature = parameters.map(({ name, kind, isOptional }) => `${name}${isOptional ? "?" : ""}: ${TYPES[kind]}`);
  return `
/**
 * ${describe.id}
 * @customfunction ${id}
${parameters.map(parameterTag).join("\n")}
 * @returns {${result}} ${returns.id}
 */
export function ${id}(${signature.join(", ")}): ${result} {
  return definitions.${id}.evaluate([${parameters.map(({ name }) => name).join(", ")}])${gives === "cells" ? " as any[][]" : ""};
}
`;
}

function parameterTag({ name, kind, isOptional, describe }: Parameter): string {
  return ` * @param {${TYPES[kind]}} ${isOptional ? `[${name}]` : name} ${describe.id}`;
}

/** The same declarations in English, as Excel reads them where the manifest says so; the build makes the Indonesian ones. */
export function englishMetadata(): Promise<string> {
  const functions = Object.values<Definition>(definitions).map(({ id, describe, parameters, gives }) => ({
    id,
    name: id,
    description: describe.en,
    parameters: parameters.map(({ name, kind, isOptional, describe: about }) => ({
      name,
      description: about.en,
      type: { cells: "any", number: "number", text: "string" }[kind],
      ...(kind === "cells" ? { dimensionality: "matrix" } : {}),
      ...(isOptional ? { optional: true } : {}),
    })),
    result: gives === "cells" ? { dimensionality: "matrix" } : {},
  }));
  return format(JSON.stringify({ allowCustomDataForDataTypeAny: true, functions }), {
    parser: "json",
    printWidth: 120,
  });
}

async function main(): Promise<void> {
  await writeFile(target, await functionsSource());
  await writeFile(path.join(path.dirname(target), "functions.en.json"), await englishMetadata());
}

if (require.main === module) void main();
