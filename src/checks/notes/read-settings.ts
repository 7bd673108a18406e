import { CAPAIAN_RULES } from "../../rules/capaian-rules";
import { noSettings, type IndicatorSetting, type OfficeSettings, type OwnScale, type RoundingPolicy } from "./settings";

/** What stands at `field` is not what the settings hold there. Nothing is guessed and nothing is left out in silence. */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings";

  constructor(
    /** `scales[0].classes[2].from`, as in the JSON. */
    readonly field: string,
    readonly received: unknown,
  ) {
    super(`${field}: ${JSON.stringify(received)}`);
  }
}

const POLARITIES: ReadonlySet<unknown> = new Set(CAPAIAN_RULES.map(({ values }) => values.polarity));
const UNIT_KINDS: ReadonlySet<unknown> = new Set(["bnnp", "bnnk", "satker"]);
const WAYS: ReadonlySet<unknown> = new Set(["round", "truncate"]);

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;
export const MOST_DECIMALS = 6;

const SETTINGS = ["year", "unit", "indicators", "rounding", "scales"] as const;

/** Reads settings that came as JSON. A part that is left out says nothing; one that is wrong throws WrongSettings. */
export function readSettings(value: unknown): OfficeSettings {
  const { year, unit, indicators, rounding, scales } = fieldsOf(value, "", SETTINGS);
  return {
    year: read(year, "year", isYear),
    unit: unit === undefined ? noSettings.unit : readUnit(unit),
    indicators: listOf(indicators, "indicators", readIndicator),
    rounding: rounding === undefined || rounding === null ? null : readRounding(rounding),
    scales: listOf(scales, "scales", readScale),
  };
}

function readUnit(value: unknown): OfficeSettings["unit"] {
  const { kind, name } = fieldsOf(value, "unit", ["kind", "name"]);
  return {
    kind: read(kind, "unit.kind", oneOf<NonNullable<OfficeSettings["unit"]["kind"]>>(UNIT_KINDS)),
    name: name === undefined ? "" : must(name, "unit.name", isText),
  };
}

function readIndicator(value: unknown, at: string): IndicatorSetting {
  const { name, polarity, cap } = fieldsOf(value, at, ["name", "polarity", "cap"]);
  return {
    name: must(name, `${at}.name`, isName),
    polarity: read(polarity, `${at}.polarity`, oneOf<NonNullable<IndicatorSetting["polarity"]>>(POLARITIES)),
    cap: read(cap, `${at}.cap`, isCap),
  };
}

function readRounding(value: unknown): RoundingPolicy {
  const { way, decimals } = fieldsOf(value, "rounding", ["way", "decimals"]);
  return {
    way: must(way, "rounding.way", oneOf<RoundingPolicy["way"]>(WAYS)),
    decimals: read(decimals, "rounding.decimals", isDecimals),
  };
}

function readScale(value: unknown, at: string): OwnScale {
  const { name, classes } = fieldsOf(value, at, ["name", "classes"]);
  const listed = listOf(classes, `${at}.classes`, readClass);
  if (listed.length === 0) throw new WrongSettings(`${at}.classes`, classes);
  const unordered = firstUnordered(listed.map(({ from }) => from));
  if (unordered >= 0) throw new WrongSettings(`${at}.classes[${unordered}].from`, listed[unordered]?.from);
  return { name: must(name, `${at}.name`, isName), classes: listed };
}

function readClass(value: unknown, at: string): OwnScale["classes"][number] {
  const { from, name } = fieldsOf(value, at, ["from", "name"]);
  return { from: must(from, `${at}.from`, isBound), name: must(name, `${at}.name`, isName) };
}

/** Classes are told from the lowest upward: where the first bound stands that is not above the one before it, or -1. */
export function firstUnordered(bounds: readonly number[]): number {
  return bounds.findIndex((bound, index) => index > 0 && !(bound > (bounds[index - 1] ?? -Infinity)));
}

export const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
export const isCap = (value: unknown): value is number => Number.isFinite(value) && Number(value) > 0;
export const isDecimals = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DECIMALS;
const isBound = (value: unknown): value is number => Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isName = (value: unknown): value is string => isText(value) && value.trim() !== "";
const oneOf =
  <Known>(known: ReadonlySet<unknown>) =>
  (value: unknown): value is Known =>
    known.has(value);

/** The fields of an object that has no others. */
function fieldsOf<Name extends string>(
  value: unknown,
  at: string,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new WrongSettings(at, value);
  const unknown = Object.keys(value).find((name) => !names.includes(name as Name));
  if (unknown !== undefined)
    throw new WrongSettings(at === "" ? unknown : `${at}.${unknown}`, (value as Record<string, unknown>)[unknown]);
  return value;
}

function listOf<Entry>(value: unknown, at: string, readEntry: (entry: unknown, at: string) => Entry): Entry[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new WrongSettings(at, value);
  return value.map((entry, index) => readEntry(entry, `${at}[${index}]`));
}

function must<Value>(value: unknown, at: string, isRight: (value: unknown) => value is Value): Value {
  if (!isRight(value)) throw new WrongSettings(at, value);
  return value;
}

/** `null` and what is left out say the same: nothing. */
function read<Value>(value: unknown, at: string, isRight: (value: unknown) => value is Value): Value | null {
  return value === undefined || value === null ? null : must(value, at, isRight);
}
