import { firstUnordered, isCap, isDecimals, isYear } from "../../checks/notes/read-settings";
import type { IndicatorSetting, OfficeSettings, UnitKind } from "../../checks/notes/settings";
import type { SettingsProblem } from "../../strings/rules-view";

/** The settings as they stand in the fields: numbers are what has been typed so far. `key` tells lines apart on the screen. */
export interface IndicatorDraft {
  key: number;
  name: string;
  polarity: IndicatorSetting["polarity"];
  cap: string;
}

export interface ClassDraft {
  key: number;
  from: string;
  name: string;
}

export interface ScaleDraft {
  key: number;
  name: string;
  classes: ClassDraft[];
}

export interface SettingsDraft {
  year: string;
  unitKind: UnitKind | null;
  unitName: string;
  way: "round" | "truncate" | null;
  decimals: string;
  indicators: IndicatorDraft[];
  scales: ScaleDraft[];
}

let lastKey = 0;
export const newKey = () => (lastKey += 1);

export const newIndicator = (name = ""): IndicatorDraft => ({ key: newKey(), name, polarity: null, cap: "" });
export const newClass = (): ClassDraft => ({ key: newKey(), from: "", name: "" });
export const newScale = (): ScaleDraft => ({ key: newKey(), name: "", classes: [newClass(), newClass()] });

/** Numbers with the comma that they are typed with here. */
const shown = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));

export function draftOf({ year, unit, rounding, indicators, scales }: OfficeSettings): SettingsDraft {
  return {
    year: shown(year),
    unitKind: unit.kind,
    unitName: unit.name,
    way: rounding?.way ?? null,
    decimals: shown(rounding?.decimals ?? null),
    indicators: indicators.map(({ name, polarity, cap }) => ({ key: newKey(), name, polarity, cap: shown(cap) })),
    scales: scales.map(({ name, classes }) => ({
      key: newKey(),
      name,
      classes: classes.map((each) => ({ key: newKey(), from: shown(each.from), name: each.name })),
    })),
  };
}

/** Both decimal marks are read; `NaN` for what is no number. */
function numberIn(text: string): number | null {
  const plain = text.trim();
  if (plain === "") return null;
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : NaN;
}

export interface ReadDraft {
  settings: OfficeSettings;
  /** By the field: `year`, `decimals`, `cap 7`, where 7 is the key of the line. */
  problems: ReadonlyMap<string, SettingsProblem>;
}

export function readDraft(draft: SettingsDraft): ReadDraft {
  const problems = new Map<string, SettingsProblem>();
  const number = (field: string, text: string, problem: SettingsProblem, isRight: (value: unknown) => boolean) => {
    const value = numberIn(text);
    if (value !== null && !isRight(value)) problems.set(field, problem);
    return value;
  };
  const year = number("year", draft.year, "year", isYear);
  const decimals = draft.way === null ? null : number("decimals", draft.decimals, "decimals", isDecimals);
  nameProblems(draft.indicators, problems);
  nameProblems(draft.scales, problems);
  const indicators = draft.indicators.map(({ key, name, polarity, cap }) => ({
    name: name.trim(),
    polarity,
    cap: number(`cap ${key}`, cap, "cap", isCap),
  }));
  const scales = draft.scales.map((scale) => ({ name: scale.name.trim(), classes: classesOf(scale, problems) }));
  const settings: OfficeSettings = {
    year,
    unit: { kind: draft.unitKind, name: draft.unitName.trim() },
    indicators,
    rounding: draft.way === null ? null : { way: draft.way, decimals },
    scales,
  };
  return { settings, problems };
}

function nameProblems(named: readonly { key: number; name: string }[], problems: Map<string, SettingsProblem>): void {
  const seen = new Set<string>();
  for (const { key, name } of named) {
    const plain = name.trim().toLowerCase();
    if (plain === "") problems.set(`name ${key}`, "name");
    else if (seen.has(plain)) problems.set(`name ${key}`, "twice");
    seen.add(plain);
  }
}

function classesOf({ key, classes }: ScaleDraft, problems: Map<string, SettingsProblem>) {
  if (classes.length === 0) problems.set(`classes ${key}`, "no-classes");
  const bounds = classes.map(({ from }) => numberIn(from) ?? NaN);
  classes.forEach((each, index) => {
    if (each.name.trim() === "") problems.set(`class-name ${each.key}`, "class-name");
    if (Number.isNaN(bounds[index])) problems.set(`from ${each.key}`, "bound");
  });
  const unordered = classes[firstUnordered(bounds)];
  if (unordered && !problems.has(`from ${unordered.key}`)) problems.set(`from ${unordered.key}`, "unordered");
  return classes.map(({ name }, index) => ({ from: bounds[index] ?? NaN, name: name.trim() }));
}

/** What is merely not filled in yet is not complained about before somebody wants to save. */
export function isUnfinished(problem: SettingsProblem | undefined, text: string): boolean {
  return problem === "name" || problem === "class-name" || (problem === "bound" && text.trim() === "");
}

/** The draft says something else than what is kept. */
export function differs(draft: SettingsDraft, kept: OfficeSettings): boolean {
  const withoutKeys = (of: SettingsDraft) => JSON.stringify(of, (name, value: unknown) => (name === "key" ? 0 : value));
  return withoutKeys(draft) !== withoutKeys(draftOf(kept));
}
