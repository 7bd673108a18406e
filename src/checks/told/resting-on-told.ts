import type { Finding } from "../finding";

/**
 * What a sentence tells by itself rests on its other figures: `penduduk 271.408 jiwa, sehingga kepadatan 552` contradict each other, and
 * where a table shows that it is the first of them, the second may be right.
 */
export function withoutRestingOn(told: Finding[], findings: Finding[]): Finding[] {
  const wrong = told.filter(({ severity }) => severity === "error");
  const restsOn = (each: Finding, { sheet, cell, printed }: Finding) =>
    each.sheet === sheet && each.cell === cell && each.printed !== printed && each.source.includes(digitsIn(printed));
  return wrong.length === 0 ? findings : findings.filter((each) => !wrong.some((other) => restsOn(each, other)));
}

/** `271.408` of `271.408 jiwa`. */
const digitsIn = (printed: string) => /\d[\d.,]*\d|\d/.exec(printed)?.[0] ?? printed;
