import type { Mention } from "./mention";

/** When something was so, in a way that can be compared with another time told alike. */
interface Time {
  /** What is counted: years, months of a year, or the unit that is numbered. */
  unit: string;
  at: number;
  /** `Desember` and `Januari`, `pekan ke-52` and `pekan ke-1`: which of them was first is not said. */
  isInCycle: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const MONTH =
  /\b(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agustus|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\b/gi;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** `pekan ke-24`, `minggu ke 3` */
const NUMBERED = /\b(pekan|minggu|bulan|hari|periode|angkatan|tahap|semester|triwulan)\s+ke\s*-?\s*(\d{1,3})\b/gi;

/** The time that the words behind the last pause name; `null` where they name none, or several. */
function timeOf(lead: string): Time | null {
  const words = /[^,;]*$/.exec(lead)?.[0] ?? "";
  const numbered = [...words.matchAll(NUMBERED)];
  const years = [...new Set(words.match(YEAR) ?? [])].map(Number);
  const months = [
    ...new Set((words.match(MONTH) ?? []).map((month) => MONTHS.indexOf(month.slice(0, 3).toLowerCase()))),
  ];
  if ([numbered, years, months].some(({ length }) => length > 1)) return null;
  const [[, unit = "", place = ""] = []] = numbered;
  const [[year], [month]] = [years, months];
  if (unit !== "") return month === undefined ? { unit: unit.toLowerCase(), at: Number(place), isInCycle: true } : null;
  if (month === undefined) return year === undefined ? null : { unit: "year", at: year, isInCycle: false };
  return year === undefined
    ? { unit: "month", at: month, isInCycle: true }
    : { unit: "dated month", at: year * MONTHS.length + month, isInCycle: false };
}

/** `Rp426.000.000 (2023)`, `426 orang (tahun 2023)` */
const IN_PARENTHESES = /^\s*(?:[a-z]{1,14}\s*)?\(([^()]*)\)/i;

const timeBehind = ({ behind }: Pick<Mention, "behind">) => {
  const told = IN_PARENTHESES.exec(behind)?.[1];
  return told === undefined ? null : timeOf(told);
};

/** How the times of two figures stand to each other; `null` where they are not two of one kind. */
export function orderOfTimes(first: Mention, second: Mention): "earlier" | "later" | "open" | null {
  const behind = [timeBehind(first), timeBehind(second)];
  const areBehind = behind.every((time) => time !== null);
  // Where only one is told behind its figure, what stands before the other may be that of the first.
  if (!areBehind && behind.some((time) => time !== null)) return null;
  const [one, two] = areBehind ? behind : [timeOf(first.lead), timeOf(second.lead)];
  if (!one || !two || one.unit !== two.unit || one.at === two.at) return null;
  if (one.isInCycle) return "open";
  return one.at < two.at ? "earlier" : "later";
}
