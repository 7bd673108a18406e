import { printedStep } from "../../numbers/printed-precision";
import type { Column, Table } from "../../tables/table";
import { lowerMayBeBetter } from "../equations/polarity";
import { mayHideSign } from "../equations/relations/signs";
import type { Witness, WordFamily } from "./words-beside-figures";

type Side = "above" | "below";

export const POSITION_WORDS = "kata-posisi";

/** `Di atas` and `Di bawah`, with or without what it is measured by, and the other pairs that tell a sign. */
const PAIRS: Record<Side, RegExp>[] = [
  {
    above: /^di\s?atas(?:\s+(?:\p{L}+[-\s]?){1,3})?\.?$/iu,
    below: /^di\s?bawah(?:\s+(?:\p{L}+[-\s]?){1,3})?\.?$/iu,
  },
  { above: /^lebih tinggi\.?$/i, below: /^lebih rendah\.?$/i },
  { above: /^surplus\.?$/i, below: /^defisit\.?$/i },
  { above: /^(?:ke)?lebih(?:an)?\.?$/i, below: /^(?:ke)?kurang(?:an)?\.?$/i },
  { above: /^efisien\.?$/i, below: /^(?:(?:tidak|belum|tdk|kurang)\s+efisien|inefisien)\.?$/i },
];

const NAMES_DIFFERENCE = /\b(?:selisih|deviasi|gap|surplus|defisit|kelebihan|lebih|kurang|efisiensi|kesenjangan)\b/i;

/** What says nothing of what a figure is held against. */
const SAYS_NOTHING = new Set([
  "posisi",
  "terhadap",
  "dibanding",
  "dengan",
  "status",
  "keterangan",
  "capaian",
  "kinerja",
]);
const SHORTEST_NAME = 4;

/** `Di bawah`, `Tidak Efisien`, `Defisit` beside a column of signed differences. */
export const positionWords: WordFamily<Side> = {
  rule: POSITION_WORDS,
  read(words) {
    const pair = PAIRS.find(({ above, below }) => above.test(words) || below.test(words));
    return pair ? (pair.above.test(words) ? "above" : "below") : null;
  },
  wordIn: (words) => words,
  inWords(says, printed) {
    const plain = printed.trim();
    const swapped = SWAPS.find(([above, below]) => (says === "above" ? below : above).test(plain));
    if (!swapped) return says === "above" ? "di atas" : "di bawah";
    return plain.replace(says === "above" ? swapped[1] : swapped[0], swapped[says === "above" ? 2 : 3]);
  },
  witnesses: (table, column) =>
    differencesFor(table, column).flatMap((each) =>
      isSigned(table, each) ? [bySign(table, each)] : byCompared(table, column, each),
    ),
  // What `Di bawah` means is plain; whether it is of this difference, the other rows show.
  needsBoth: () => false,
  explain: (words) => words.statusAgainstFigures,
};

const SWAPS: [RegExp, RegExp, string, string][] = [
  [/^Di\s?atas/, /^Di\s?bawah/, "Di atas", "Di bawah"],
  [/^di\s?atas/i, /^di\s?bawah/i, "di atas", "di bawah"],
  [/^lebih tinggi/i, /^lebih rendah/i, "Lebih tinggi", "Lebih rendah"],
  [/^surplus/i, /^defisit/i, "Surplus", "Defisit"],
  [/^kelebihan/i, /^kekurangan/i, "Kelebihan", "Kekurangan"],
  [/^lebih/i, /^kurang(?! efisien)/i, "Lebih", "Kurang"],
  [/^efisien/i, /^(?:(?:tidak|belum|tdk|kurang)\s+|in)efisien/i, "Efisien", "Tidak Efisien"],
];

/** `Selisih terhadap Nasional` beside `Posisi terhadap Nasional`; of several, those that name what the words name. */
function differencesFor(table: Table, column: Column): Column[] {
  const others = table.columns.filter((each) => each !== column && NAMES_DIFFERENCE.test(each.header));
  const wanted = namesIn(column.header);
  const sharing = others.filter(({ header }) => namesIn(header).some((name) => wanted.includes(name)));
  return sharing.length > 0 ? sharing : others.length === 1 ? others : [];
}

const namesIn = (words: string) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_NAME && !SAYS_NOTHING.has(word),
  );

/** A difference that never falls below zero is printed without its sign. */
function isSigned(table: Table, difference: Column): boolean {
  const signs = table.rows.flatMap((row) => {
    const figure = table.figureAt(row, difference);
    return figure ? [mayHideSign(figure) ? -1 : figure.reading.value.cmp(0)] : [];
  });
  return signs.includes(1) && signs.includes(-1);
}

function bySign(table: Table, column: Column): Witness<Side> {
  return (row) => {
    const figure = table.figureAt(row, column);
    // Where less is better a difference may tell what is good, and so may the word.
    if (!figure || figure.reading.value.isZero() || lowerMayBeBetter(table, row)) return null;
    const isBelow = mayHideSign(figure) || figure.reading.value.isNegative();
    return { says: isBelow ? "below" : "above", figures: [figure] };
  };
}

/**
 * A difference that never falls below zero says nothing by its sign; the two figures that it is of do. They are the column
 * that the words name and another one, as far apart in every row.
 */
function byCompared(table: Table, column: Column, difference: Column): Witness<Side>[] {
  const wanted = namesIn(column.header);
  const others = table.columns.filter((each) => each !== column && each !== difference);
  const named = others.filter(({ header }) => namesIn(header).some((name) => wanted.includes(name)));
  const pairs = named.flatMap((base) =>
    others.filter((each) => each !== base && isApart(table, each, base, difference)).map((own) => ({ own, base })),
  );
  const [pair, another] = pairs;
  if (!pair || another) return [];
  return [
    (row) => {
      const [own, base] = [table.figureAt(row, pair.own), table.figureAt(row, pair.base)];
      if (!own || !base || own.reading.value.eq(base.reading.value) || lowerMayBeBetter(table, row)) return null;
      return { says: own.reading.value.gt(base.reading.value) ? "above" : "below", figures: [own, base] };
    },
  ];
}

/** So many rows must be as far apart as the difference says, and none another way. */
const FEWEST_APART = 4;

function isApart(table: Table, own: Column, base: Column, difference: Column): boolean {
  const rows = table.rows.flatMap((row) => {
    const [one, other, apart] = [own, base, difference].map((column) => table.figureAt(row, column));
    return one && other && apart ? [{ one, other, apart }] : [];
  });
  return (
    rows.length >= FEWEST_APART &&
    rows.every(({ one, other, apart }) =>
      one.reading.value
        .minus(other.reading.value)
        .abs()
        .minus(apart.reading.value.abs())
        .abs()
        .lte(printedStep(apart.reading)),
    )
  );
}
