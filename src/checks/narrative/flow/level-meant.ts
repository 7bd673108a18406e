import { type ChangeSince, changesSince } from "../../../sentences/change-since";
import { flowRoleOf } from "../../../sentences/flow-role";
import type { Mention } from "../../../sentences/mention";
import { areOfOtherScales, type PrintedFigure } from "../../../sentences/printed-figure";
import { readingWith } from "../../../numbers/reading";
import { cellsOf, type FlowCount, flowCounts } from "./flow-counts";
import { nameSameKinds, ownWords } from "./flow-kinds";
import type { RunningSentence } from "../running-sentence";

/** The levels that a change may have come to. */
export interface Meant {
  /** All of the text around it, and sums of two of one sentence. */
  levels: PrintedFigure[];
  /** Those that the words name. */
  named: PrintedFigure[];
  /** Of these the ones that the change may have come to. */
  mostLikely: PrintedFigure[];
  /** Those that open a sentence about what changed, by its noun alone: enough to say which way it went. */
  openers: PrintedFigure[];
  /** The words point to nothing else. */
  isSure: boolean;
}

/** A text over its cells, and what is known of its figures. */
export interface TextAround {
  run: RunningSentence[];
  cells: number[];
  counts: () => FlowCount[];
  /** The levels that others are compared with. */
  earlier: Set<Mention>;
}

export function textAround(run: RunningSentence[]): TextAround {
  const earlier = new Set(run.flatMap(({ mentions }) => changesSince(mentions).map((change) => change.earlier)));
  let counts: FlowCount[] | null = null;
  return { run, cells: cellsOf(run), counts: () => (counts ??= flowCounts(run)), earlier };
}

/** What courts and the police call the same thing. */
const CASES = /^(?:perkara|kasus|berkas|berkas perkara)$/i;

/** How far back the sentence that tells the level may be. */
const SENTENCES_BACK = 3;

/** How many cells above the change may tell the level. */
const CELLS_BACK = 2;
const isNear = (cell: number, of: number) => cell <= of && cell >= of - CELLS_BACK;

/** A goal and a level that it is compared with stand nearer; what changed so much is something else. */
const MOST_TIMES = 2;
const MOST_TIMES_BY_NAME = 1.3;

/** `Jumlah ini`, `angka tersebut juga`: the change is of the figure before it. */
const POINTS_BACK = /\b(?:ini|itu|tersebut)\W*(?:(?:juga|telah|sudah|mengalami|jauh|sedikit)\s+)*$/i;
/** `13.801 perkara, meningkat`: nothing but what was counted between the level and the change. */
const ONLY_UNIT = /^\W*(?:[a-z]{1,12})?\W*(?:(?:yang|atau|dan)\s*)?$/i;
const NOT_POINTING =
  /\b(?:tahun|bulan|triwulan|semester|periode|saat|hari)(?:\s+(?:19|20)\d{2})?\s+(?:ini|itu|tersebut)\b/gi;

export function levelMeant(text: TextAround, index: number, change: ChangeSince): Meant | null {
  const { run, cells, earlier } = text;
  const cell = cells[index] ?? 0;
  const sentence = run[index];
  if (!sentence) return null;
  const inSentence = sentence.mentions.slice(0, change.at);
  const before = run.slice(Math.max(0, index - SENTENCES_BACK), index);
  const around = run.filter((_each, at) => at !== index && isNear(cells[at] ?? -1, cell));
  const isUsable = (mention: Mention) => isOfOneKind(mention, change);
  const all = [...inSentence, ...[...before, ...around].flatMap(({ mentions }) => mentions)].filter(isUsable);
  const levels = [...all.map(({ figure }) => figure), ...sumsOf([sentence, ...before], isUsable)];
  const openers = openersOf(run, [...new Set(all)], change);
  const pointed = pointedAt(inSentence, sentence, before.at(-1), change);
  if (pointed.length > 0) {
    const named = pointed.filter((each) => !earlier.has(each)).map(({ figure }) => figure);
    return {
      levels,
      named,
      mostLikely: named.filter((each) => isWithin(each, change, MOST_TIMES)),
      openers,
      isSure: true,
    };
  }
  const alike = namedAlike(text, index, change).filter((each) => all.includes(each) && isLevel(each, change));
  const named = alike.map(({ figure }) => figure);
  const mostLikely = named.filter((each) => isWithin(each, change, MOST_TIMES_BY_NAME));
  return { levels, named, mostLikely, openers, isSure: mostLikely.length > 0 };
}

/** `didukung oleh 41 orang pegawai …` of `jumlah pegawai bertambah`: the first figure of its sentence, in the same unit. */
function openersOf(run: RunningSentence[], usable: Mention[], change: ChangeSince): PrintedFigure[] {
  const roots = rootsOf(change.subject);
  const { unit } = change.earlier.figure;
  if (roots.length === 0 || unit === null) return [];
  return run.flatMap(({ mentions }) => {
    const first = mentions.find(({ figure }) => figure.unit === unit);
    if (!first || !usable.includes(first) || !isLevel(first, change)) return [];
    const said = rootsOf(`${first.lead} ${/^(?:\s*[a-z]+){0,2}/i.exec(first.behind)?.[0] ?? ""}`);
    return roots.every((root) => said.includes(root)) ? [first.figure] : [];
  });
}

/** The figures that `jumlah ini` may be, in this sentence or the one before; none where what changed is named otherwise. */
function pointedAt(
  inSentence: Mention[],
  sentence: RunningSentence,
  before: RunningSentence | undefined,
  change: ChangeSince,
): Mention[] {
  const words = change.subject.replace(NOT_POINTING, "").replace(/^.*[,;]/s, "");
  const isBare = change.at > 0 && ONLY_UNIT.test(words);
  if (!isBare && !POINTS_BACK.test(words)) return [];
  const own = inSentence.filter((each) => isLevel(each, change));
  const told = before?.mentions.filter((each) => isLevel(each, change)) ?? [];
  // `Target 51,50 dan realisasi 52,54. … nilai ini naik`: it is what was reached.
  const reached = told.filter(({ measure }) => measure !== "target");
  const pointed = own.length > 0 ? own : isBare ? [] : reached;
  const said = rootsOf(`${sentence.text.slice(0, sentence.text.indexOf(words))} ${before?.text ?? ""}`);
  return isBare || rootsOf(words).every((root) => said.includes(root)) ? pointed : [];
}

/** Counts beside a count, percentages beside one and money beside money. */
function isOfOneKind({ figure }: Mention, { earlier, told }: ChangeSince): boolean {
  const from = earlier.figure;
  if (told.some((each) => each.figure === figure) || figure === from || !figure.reading.value.gt(0)) return false;
  return ["%", "rupiah"].every((unit) => (figure.unit === unit) === (from.unit === unit));
}

/** A level of what the earlier level is one of, as far as the units say. */
function isLevel(mention: Mention, change: ChangeSince): boolean {
  const { figure, isCut } = mention;
  const from = change.earlier.figure;
  if (isCut || !isOfOneKind(mention, change) || areOfOtherScales(figure, from)) return false;
  if (figure.reading.value.eq(from.reading.value)) return false;
  const isBothCases = [figure, from].every(({ unit }) => CASES.test(unit ?? ""));
  const isAlike = figure.unit === from.unit || figure.unit === null || from.unit === null || isBothCases;
  return isAlike;
}

/** Two counts may be meant together. */
function sumsOf(sentences: RunningSentence[], isUsable: (mention: Mention) => boolean): PrintedFigure[] {
  const usable = sentences
    .flatMap(({ mentions }) => mentions)
    .filter((each) => isUsable(each) && each.figure.unit !== "%");
  return usable.flatMap(({ figure }, at) =>
    usable.slice(at + 1).map((other) => ({
      ...figure,
      reading: readingWith(figure.reading, { value: figure.reading.value.plus(other.figure.reading.value) }),
    })),
  );
}

function isWithin({ reading }: PrintedFigure, { earlier, told, direction }: ChangeSince, most: number): boolean {
  const from = earlier.figure.reading.value;
  const percent = told.find(({ figure }) => figure.unit === "%")?.figure.reading.value.div(100);
  const isCounted = percent !== undefined && earlier.figure.unit !== "%";
  const meant = isCounted ? from.times(direction.isUp ? percent.plus(1) : percent.minus(1).abs()) : from;
  if (meant.lte(0)) return false;
  const times = reading.value.div(meant).toNumber();
  return times <= most && times >= 1 / most;
}

/** `Jumlah perkara yang diterima`: counts of the same part of the flow; rates that are called alike. */
function namedAlike({ run, cells, counts }: TextAround, index: number, change: ChangeSince): Mention[] {
  const { subject, earlier } = change;
  const cell = cells[index] ?? 0;
  if (earlier.figure.unit === "%") {
    const roots = rootsOf(subject);
    return run.flatMap(({ mentions }, at) =>
      isNear(cells[at] ?? -1, cell)
        ? mentions.filter((each) => roots.length > 1 && roots.every((root) => rootsOf(each.lead).includes(root)))
        : [],
    );
  }
  const role = /\bsisa\b/i.test(subject) ? "left" : flowRoleOf({ lead: subject, behind: "" }, null);
  return counts().flatMap((each) =>
    each.role === role && isNear(each.cell, cell) && nameSameKinds(subject, ownWords(each)) ? [each.mention] : [],
  );
}

/** The telling part of the longer words: what stands behind `me-`, `di-`, `ter-`. */
const rootsOf = (words: string): string[] =>
  (words.toLowerCase().match(/[a-z]{5,}/g) ?? [])
    .filter((word) => !COMMON.test(word))
    .map((word) =>
      word
        .replace(/v/g, "f")
        .replace(/^(?:mem|men|meng|di|ter|pem|pen)/, "")
        .slice(0, 6),
    );
const COMMON =
  /^(?:jumlah|tahun|sebesar|sebanyak|mengalami|demikian|dengan|dalam|pula|tersebut|adalah|mencapai|perkara|menjadi|salah|indikator|kinerja|utama|kasus|angka|nilai|hasil|capaian|realisasi|telah|sudah|sedikit)$/i;
