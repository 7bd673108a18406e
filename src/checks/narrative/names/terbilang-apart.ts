import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { checkNumberWords } from "./number-words";

/** `Sisa anggaran tersebut terbilang seratus dua puluh juta … rupiah`: in words alone, of an amount told before. */
const IN_WORDS =
  /\b(pagu|realisasi|sisa|anggaran|belanja|pendapatan|penerimaan)\b[^,;.\d]{0,40}\btersebut\s+terbilang\s*:?\s*((?:[a-z]+\s+){2,}rupiah)\b/i;

/** How many sentences before may tell it. */
const SENTENCES_BACK = 2;

export function terbilangsApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const [, noun = "", printed = ""] = IN_WORDS.exec(at.text) ?? [];
    if (printed === "") return [];
    const before = run.slice(Math.max(0, index - SENTENCES_BACK), index).flatMap(({ mentions }) => mentions);
    const amounts = before.filter((each) => isAmountOf(each, noun));
    const [amount, ...more] = amounts;
    if (!amount || more.some(({ figure }) => !figure.reading.value.eq(amount.figure.reading.value))) return [];
    const { text, reading } = amount.figure;
    const told = { value: reading.value, figure: text.trim(), words: printed, start: at.text.indexOf(printed) };
    return checkNumberWords([told], words).remarks.map((remark) => ({ at, remark }));
  });
}

/** `terdapat sisa Rp 129.328.224`, printed to the last rupiah. */
const isAmountOf = ({ figure, lead, isCut }: Mention, noun: string) =>
  figure.unit === "rupiah" &&
  figure.reading.scale === 1 &&
  !isCut &&
  new RegExp(`\\b${noun}\\b[^,;.]*$`, "i").test(lead);
