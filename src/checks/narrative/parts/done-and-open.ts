import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { offSum } from "./off-sum";

const DONE =
  /^\s*(?:[a-z]+\s+)?(?:(?:telah|sudah|berhasil)\s+)?(?:selesai|diselesaikan|terselesaikan|dituntaskan|tuntas|rampung)\b/i;
const OPEN =
  /^\s*(?:[a-z]+\s+)?(?:masih\s+)?(?:dalam\s+(?:proses|penanganan|penyelesaian|penyelidikan|penyidikan)|diproses|berproses|belum\s+(?:selesai|tuntas))\b/i;

/** `dengan`, `di mana`: nothing between the whole and the first of the two brings in another year or another thing. */
const LEADS_TO_DONE = /^[^;.\d]{0,60}\b(?:dengan|di\s?mana)\s*(?:sebanyak\s+)?$/i;
const LEADS_TO_OPEN = /\b(?:dan|serta|sedangkan|sementara)\s*(?:sebanyak\s+|sisanya\s+)?$/i;

/** So many that add up show that the text knows no third state, as withdrawn or stopped. */
const FEWEST_RIGHT = 2;

interface Told {
  at: RunningSentence;
  whole: Mention;
  done: Mention;
  open: Mention;
}

/**
 * `12.330 kasus dilaporkan, dengan 4.897 kasus telah diselesaikan dan 7.433 kasus masih dalam proses`, and so of another
 * kind; then `298 kasus, dengan 108 kasus selesai dan 198 kasus dalam penanganan`: the two states are all of it there too.
 */
export function doneAndOpen(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const told = run.flatMap((at) => at.mentions.flatMap((_whole, index) => readTold(at, index)));
  if (told.length <= FEWEST_RIGHT) return [];
  const off = told.filter((each) => !sumOf(each).eq(each.whole.figure.reading.value));
  return off.length === 1 && told.length - off.length >= FEWEST_RIGHT ? off.map((each) => remarkOn(each, words)) : [];
}

const sumOf = ({ done, open }: Told) => done.figure.reading.value.plus(open.figure.reading.value);

function readTold(at: RunningSentence, index: number): Told[] {
  const [whole, done, open] = at.mentions.slice(index, index + 3);
  if (!whole || !done || !open) return [];
  const { unit } = whole.figure;
  const areAlike = [whole, done, open].every((each) => isCount(each) && !each.isCut && each.figure.unit === unit);
  if (unit === null || !areAlike || !DONE.test(done.behind) || !OPEN.test(open.behind)) return [];
  return LEADS_TO_DONE.test(done.lead) && LEADS_TO_OPEN.test(open.lead) ? [{ at, whole, done, open }] : [];
}

function remarkOn({ at, whole, done, open }: Told, words: NarrativeStrings): RunningRemark {
  const parts = [done.figure, open.figure];
  return { at, remark: offSum(whole.figure, parts, `rincian ${whole.lead.slice(-48)}`, words.rincian) };
}
