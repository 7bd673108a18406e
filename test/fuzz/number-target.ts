import fc from "fast-check";
import { type ColumnHint, readNumber } from "../../src/numbers/read-number";
import type { Target } from "./target";

const piece = fc.oneof(
  fc.constantFrom(
    "Rp",
    "Rp.",
    "IDR",
    ",-",
    ".",
    ",",
    " ",
    "%",
    "(",
    ")",
    "-",
    "–",
    "=",
    "≥",
    "<",
    ">",
    "/",
    "s.d.",
    "±",
  ),
  fc.constantFrom("juta", "miliar", "M", "T", "Indeks", "Orang", "Sangat Baik", "BB", "n/a", "nihil", "Tahun", "Maret"),
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.constantFrom(
    "000",
    "1.541.760.000",
    "35 .000.000",
    "76,700",
    "1e308",
    "٣٥",
    "２７",
    "½",
    "\u00a0",
    "\u200b",
    "\n",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.tuple(piece, fc.integer({ min: 1, max: 3000 })).map(([each, times]) => each.repeat(times).slice(0, 32_767)),
);

export const numberTarget: Target<{ text: string; hint: ColumnHint | null }> = {
  name: "number",
  share: 90,
  input: fc.record({ text, hint: fc.constantFrom(null, "rupiah", "percent", "count", "index") }),
  bears({ text, hint }) {
    const read = () => JSON.stringify(readNumber(text, hint ?? undefined));
    // Of the processor, not of the clock: a machine that is busy with something else is no fault of the reader.
    const start = process.cpuUsage();
    const first = read();
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (took > 2_000) throw new Error(`Took ${Math.round(took)} ms.`);
    if (read() !== first) throw new Error("Two readings of one text differ.");
  },
};
