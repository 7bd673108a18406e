import type { Figure } from "../../../tables/table";
import type { Alternative } from "../../constraint";

const FEWEST_PERIODS = 4;

/** `Target / 2021, 2022, 2023, 2024 | Jumlah` of amounts and of levels: what was to be reached by the end is that of the last year. */
export function lastLevelOf(inputs: Figure[]): Alternative[] {
  const last = inputs.at(-1);
  const areAlike = new Set(inputs.map(({ column }) => withoutPeriod(column))).size === 1;
  if (!last || inputs.length < FEWEST_PERIODS || !areAlike) return [];
  const isRising = inputs.every(({ reading }, at) => at === 0 || inputs[at - 1]?.reading.value.lte(reading.value));
  if (!isRising) return [];
  return [
    {
      code: "last-level",
      isRemarkable: false,
      expect: (world) => ({ value: world.valueOf(last), possible: world.intervalOf(last) }),
    },
  ];
}

const PERIOD = /\b(?:(?:19|20)\d\d|(?:tahun|triwulan|tw|semester|ke)\b|[ivx]{1,4}\b|\d{1,2}\b)/gi;
/** What is planned and what was reached of it are the same thing. */
const STAGE = /\b(?:target|realisasi|rencana|capaian)\b/gi;

const withoutPeriod = ({ name }: Figure["column"]) =>
  name.replace(PERIOD, "").replace(STAGE, "").replace(/\W+/g, " ").trim().toLowerCase();
