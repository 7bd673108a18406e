import { Decimal } from "../../../src/numbers/decimal";
import { formatNumber } from "../../../src/numbers/format-number";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { type CellInput, sheetFromRows } from "../sheet-from-rows";
import type { Mutant } from "./mutant";

const NAMES = [
  ["Sangat Tinggi", "Tinggi", "Rendah", "Sangat Rendah"],
  ["Sangat Baik", "Baik", "Cukup", "Kurang"],
  ["Memuaskan", "Baik", "Sedang", "Rendah", "Buruk"],
];

interface Scale {
  names: string[];
  /** Lowest value of every class but the last, from the top. */
  from: Decimal[];
  decimals: number;
}

function scale(random: Random): Scale {
  const names = pick(random, NAMES);
  const decimals = pick(random, [0, 2]);
  let bound = new Decimal(between(random, 86, 93)).plus(
    decimals === 0 ? 0 : new Decimal(between(random, 1, 99)).div(100),
  );
  const from = names.slice(1).map(() => {
    const at = bound;
    bound = bound.minus(between(random, 11, 17));
    return at;
  });
  return { names, from, decimals };
}

const LOWEST = new Decimal(0);
const HIGHEST = new Decimal(100);

/** Low and high of each class, from the top. */
function boundsOf({ names, from, decimals }: Scale): [Decimal, Decimal][] {
  const step = new Decimal(10).pow(-decimals);
  return names.map((_name, at) => [from[at] ?? LOWEST, at === 0 ? HIGHEST : (from[at - 1] as Decimal).minus(step)]);
}

function classRows({ names, decimals }: Scale, bounds: [Decimal, Decimal][]): CellInput[][] {
  return [
    ["Kategori", "Interval"],
    ...bounds.map(([low, high], at): CellInput[] => [
      names[at] ?? "",
      `${formatNumber(low, decimals)} – ${formatNumber(high, decimals)}`,
    ]),
  ];
}

/** Values that the classes above them name, by `Nilai | Kategori`. */
function claims(random: Random, of: Scale): { value: Decimal; at: number }[] {
  const bounds = boundsOf(of);
  return Array.from({ length: between(random, 4, 7) }, (_unused, row) => {
    const at = row < bounds.length ? row : between(random, 0, bounds.length - 1);
    const [low, high] = bounds[at] as [Decimal, Decimal];
    return {
      value: low
        .plus(
          high
            .minus(low)
            .times(between(random, 0, 10))
            .div(10),
        )
        .toDecimalPlaces(of.decimals),
      at,
    };
  });
}

function sheetOf(of: Scale, bounds: [Decimal, Decimal][], rows: { value: Decimal; at: number }[]) {
  return sheetFromRows([
    ...classRows(of, bounds),
    [],
    ["No", "Unit Layanan", "Nilai", "Kategori"],
    ...rows.map(({ value, at }, row): CellInput[] => [
      String(row + 1),
      `Unit ${"abcdefgh"[row]}`,
      formatNumber(value, Math.max(of.decimals, 2)),
      of.names[at] ?? "",
    ]),
  ]);
}

export function rightClasses(random: Random) {
  const of = scale(random);
  return sheetOf(of, boundsOf(of), claims(random, of));
}

export function classMutants(random: Random): Mutant[] {
  return [wrongBound(random), wrongCategory(random)];
}

/** A gap or an overlap between two classes: either of the two bounds may be the wrong one. */
function wrongBound(random: Random): Mutant {
  const of = scale(random);
  const bounds = boundsOf(of);
  const at = between(random, 0, bounds.length - 2);
  const off = pick(random, [-4, -2, 2, 4]);
  const changed = bounds.map(([low, high], each): [Decimal, Decimal] => [each === at ? low.plus(off) : low, high]);
  return {
    mistake: off > 0 ? "a gap between classes" : "classes that overlap",
    sheets: [sheetFromRows(classRows(of, changed))],
    cells: [`Lembar!B${at + 2}`, `Lembar!B${at + 3}`],
    severity: "error",
    causes: null,
  };
}

function wrongCategory(random: Random): Mutant {
  const of = scale(random);
  const rows = claims(random, of);
  const at = between(random, 0, rows.length - 1);
  const right = rows[at]?.at ?? 0;
  const wrong = (right + between(random, 1, of.names.length - 1)) % of.names.length;
  const sheet = sheetOf(
    of,
    boundsOf(of),
    rows.map((row, each) => (each === at ? { ...row, at: wrong } : row)),
  );
  return {
    mistake: "a wrong class",
    sheets: [sheet],
    cells: [`Lembar!D${of.names.length + 4 + at}`],
    severity: "error",
    causes: null,
  };
}
