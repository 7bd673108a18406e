import type { Definition, RawArgument } from "../../functions/definition";
import { definitions } from "../../functions/definitions/all";
import { column, type Inputs } from "./inputs";

export type FunctionId = keyof typeof definitions;

export function isFunctionId(name: string): name is FunctionId {
  return Object.hasOwn(definitions, name);
}

/** Calls a function and gives what one cell would show: a value, a table, or the text of the error. */
export function call(id: FunctionId, ...args: unknown[]): unknown {
  const { evaluate, parameters }: Definition = definitions[id];
  const asPassed = parameters.map(({ kind }, index): RawArgument => {
    const argument = args[index] ?? null;
    if (kind !== "cells" || argument === null || Array.isArray(argument)) return argument as RawArgument;
    return [[argument]] as RawArgument;
  });
  const found = evaluate(asPassed);
  const isOneCell = Array.isArray(found) && found.length === 1 && found[0]?.length === 1;
  return isOneCell ? found[0]?.[0] : found;
}

/** Other names of parameters in examples. */
const ALIASES: Readonly<Record<string, string[]>> = {
  angka: ["n", "nilai"],
  teks: ["angka", "n"],
  jenis: ["polarisasi", "arah"],
  desimal: ["digit"],
  cara: ["mode"],
  skala: ["versi"],
  nilai: ["bulanan", "n"],
  terbilang: ["tulisan", "tercetak"],
  sisa: ["rincian_sisa"],
  bobot: ["bobot_tercetak"],
  total: ["total_tercetak"],
  jumlah: ["total", "total_tercetak"],
  bagian: ["nilai"],
};

/** Any function by the names of its parameters, where an example needs nothing of its own. */
export function callByNames(id: FunctionId, inputs: Inputs): unknown {
  const { parameters }: Definition = definitions[id];
  const args = parameters.map(({ name, kind }) => {
    const value = inputs.get(name, ...(ALIASES[name] ?? []));
    if (value === null || value === undefined) return null;
    return kind === "cells" && typeof value === "object" ? column(inputs.list(name, ...(ALIASES[name] ?? []))) : value;
  });
  return call(id, ...args);
}
