import { achievementCalls } from "./achievement-calls";
import { budgetCalls } from "./budget-calls";
import { callByNames, isFunctionId } from "./call-definition";
import { categoryCalls } from "./category-calls";
import type { Calls } from "./calls";
import { ikpaCalls } from "./ikpa-calls";
import { Inputs } from "./inputs";
import { deadline, plainCalls } from "./plain-calls";
import { surveyCalls } from "./survey-calls";
import type { WorkedExample } from "./worked-example";

const calls: Calls = {
  ...achievementCalls,
  ...budgetCalls,
  ...categoryCalls,
  ...ikpaCalls,
  ...plainCalls,
  ...surveyCalls,
};

const DEADLINE = /^BATAS_(\d+)HK$/;

/**
 * The result of an example by our functions and indicators; the text of the error where a function refuses the inputs,
 * `null` where the function is not known.
 */
export function compute(example: WorkedExample): unknown {
  try {
    const name = example.fungsi_usulan.trim().toUpperCase();
    const inputs = new Inputs(example);
    const days = DEADLINE.exec(name)?.[1];
    if (days !== undefined) return deadline(Number(days), inputs);
    if (Object.hasOwn(calls, name)) return calls[name]?.(inputs);
    return isFunctionId(name) ? callByNames(name, inputs) : null;
  } catch (error) {
    return error instanceof Error ? `#${error.message}` : null;
  }
}
