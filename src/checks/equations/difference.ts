import { sisa } from "../../indicators/sisa";
import { amountsInText } from "../../numbers/amounts-in-text";
import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, type Interval, subtractIntervals } from "../../numbers/printed-precision";
import { doubleOf, isFigure, readingWith } from "../../numbers/reading";
import type { Column, Figure, MeasureGroup, Row, Table } from "../../tables/table";
import type { Alternative, Constraint, Expectation } from "../constraint";
import { figureFrom } from "../figure-from";
import type { World } from "../worlds/world";
import { blokirOf } from "./percent";
import { takenOffIn } from "./taken-off";

/** Equations of addition and subtraction along a row, and the total that can be spent. */
export function differenceConstraints(table: Table): Constraint[] {
  return [
    ...table.groups.flatMap((group) => sisasOf(table, group)),
    ...table.columns.flatMap((column) => sumsOfSources(table, column)),
    ...netTotals(table),
  ];
}

function exact(value: Decimal) {
  return { value, possible: { low: value, high: value } };
}

/** Sisa = pagu − realisasi; the sisa may be told in a sentence that splits it into blokir and what was not used. */
function sisasOf(table: Table, group: MeasureGroup): Constraint[] {
  const { kind, sisa } = group;
  if (kind !== "anggaran" || !sisa) return [];
  const takenOff = takenOffIn(table, group);
  return table.rows.flatMap((row) => {
    const base = table.figureAt(row, group.base);
    const realisasi = table.figureAt(row, takenOff);
    const printed = base && realisasi && printedSisa(table, row, sisa);
    return printed ? [new Sisa(table, group, base, realisasi, printed)] : [];
  });
}

class Sisa implements Constraint {
  readonly rule = "sisa";
  readonly kind = "selisih";
  readonly source = "pagu − realisasi";
  readonly target: Figure;

  constructor(
    private readonly table: Table,
    private readonly group: MeasureGroup,
    private readonly base: Figure,
    private readonly realisasi: Figure,
    private readonly printed: PrintedSisa,
  ) {
    this.target = printed.target;
  }

  get inputs(): Figure[] {
    return [this.base, this.realisasi];
  }

  get mayBeSwapped(): [Figure, Figure][] {
    return [[this.base, this.realisasi]];
  }

  expect(world: World): Expectation {
    return new Difference(this.base, this.realisasi, world);
  }

  get alternatives(): Alternative[] {
    const blokir = blokirOf(this.table, this.group, this.target.row);
    const { target, printed } = this;
    const whole = (world: World) => this.expect(world).value;
    const found: Alternative[] = [];
    const gross = this.group.gross && this.table.figureAt(target.row, this.group.gross);
    if (gross) {
      found.push({
        code: "of-gross",
        isRemarkable: false,
        expect: (world) => new Difference(gross, this.realisasi, world),
      });
    }
    if (blokir) {
      found.push({
        code: "net-of-blokir",
        isRemarkable: false,
        expect: (world) => exact(whole(world).minus(blokir)),
      });
    }
    if (printed.amounts.length > 1) {
      // A sentence may name the sisa itself and then other amounts; any one of them that fits is the sisa.
      found.push({
        code: "one-of-the-amounts",
        isRemarkable: false,
        expect: (world) =>
          printed.amounts.some((amount) => amount.eq(whole(world))) ? exact(target.reading.value) : null,
      });
    }
    return found;
  }

  solveFor(input: Figure, world: World): Decimal {
    return input.cell === this.base.cell
      ? world.valueOf(this.realisasi).plus(world.valueOf(this.target))
      : world.valueOf(this.base).minus(world.valueOf(this.target));
  }

  trace(world: World): string[] {
    const found = sisa(world.valueOf(this.base), world.valueOf(this.realisasi));
    return found.ok ? found.trace : [];
  }
}

/** What is left; how much the printed digits leave open is asked only of a figure that does not fit. */
class Difference implements Expectation {
  constructor(
    private readonly from: Figure,
    private readonly minus: Figure,
    private readonly world: World,
  ) {}

  /** Of whole numbers, which doubles subtract exactly. */
  get near(): number | undefined {
    const from = doubleOf(this.world.shownBy(this.from));
    const minus = doubleOf(this.world.shownBy(this.minus));
    return Number.isSafeInteger(from) && Number.isSafeInteger(minus) ? from - minus : undefined;
  }

  get value(): Decimal {
    return this.world.valueOf(this.from).minus(this.world.valueOf(this.minus));
  }

  get possible(): Interval {
    return subtractIntervals(this.world.intervalOf(this.from), this.world.intervalOf(this.minus));
  }
}

/** The sisa of a row, and the amounts that add up to it where a sentence tells it. */
interface PrintedSisa {
  target: Figure;
  amounts: Decimal[];
}

function printedSisa(table: Table, row: Row, column: Column): PrintedSisa | null {
  const figure = table.figureAt(row, column);
  if (figure) return { target: figure, amounts: [] };
  const reading = table.readingAt(row, column);
  const named = amountsInText(reading.text);
  const amounts = named.map((amount) => amount.value);
  if (amounts.length === 0) return null;
  const text = named.map((amount) => amount.text).join(" + ");
  const inSentence = readingWith(reading, { kind: "rupiah" as const, value: Decimal.sum(...amounts), text });
  return isFigure(inSentence) ? { target: figureFrom(table, row, column, inSentence), amounts } : null;
}

/** MURNI + PNBP + HIBAH = TOTAL. Two of these columns are easily swapped while typing. */
function sumsOfSources(table: Table, total: Column): Constraint[] {
  const sources = sourcesBefore(table, total);
  return sources.length < 2 ? [] : table.rows.flatMap((row) => sumOfSources(table, row, sources, total));
}

function sumOfSources(table: Table, row: Row, sources: Column[], total: Column): Constraint[] {
  const target = table.figureAt(row, total);
  const inputs = sources.flatMap((column) => table.figureAt(row, column) ?? []);
  const isWhole = sources.every((column) => table.readingAt(row, column).kind !== "text");
  if (!target || inputs.length === 0 || !isWhole) return [];
  return [
    {
      rule: "sumber-dana",
      kind: "jumlah",
      target,
      inputs,
      expect: (world) => ({
        value: Decimal.sum(...inputs.map((figure) => world.valueOf(figure))),
        possible: addIntervals(inputs.map((figure) => world.intervalOf(figure))),
      }),
      alternatives: [],
      solveFor: (input, world) =>
        world
          .valueOf(target)
          .minus(
            Decimal.sum(0, ...inputs.filter((each) => each.cell !== input.cell).map((each) => world.valueOf(each))),
          ),
      mayBeSwapped: inputs.map((input) => [input, target]),
      trace: (world) => [
        `${inputs.map((figure) => formatShort(world.valueOf(figure))).join(" + ")} = ${formatShort(
          Decimal.sum(...inputs.map((figure) => world.valueOf(figure))),
        )}`,
      ],
      source: `${inputs.map((figure) => figure.column.name).join(" + ")}`,
    },
  ];
}

/** The columns of sources of funds right before a total of them, under the same header. */
function sourcesBefore(table: Table, total: Column): Column[] {
  if (total.role !== "total" && total.role !== "pagu" && total.role !== "realisasi") return [];
  const before = table.columns.filter((column) => column.index < total.index).reverse();
  const end = before.findIndex((column) => column.role !== "sumber-dana" || column.parent !== total.parent);
  return (end < 0 ? before : before.slice(0, end)).reverse();
}

/** `TOTAL ANGGARAN YANG DIKELOLA` = total − blokir, where both rows stand above it. */
function netTotals(table: Table): Constraint[] {
  return table.rows
    .filter((row) => row.kind === "selisih")
    .flatMap((row) =>
      table.groups
        .filter((group) => group.kind === "anggaran")
        .flatMap((group) => {
          const above = (kind: Row["kind"]) =>
            [...table.rows].reverse().find((other) => other.kind === kind && other.index < row.index);
          const total = above("total");
          const part = above("bagian");
          const whole = total && table.figureAt(total, group.base);
          const blokir = part && table.figureAt(part, group.base);
          const target = table.figureAt(row, group.base);
          if (!whole || !blokir || !target) return [];
          const constraint: Constraint = {
            rule: "pagu-dikelola",
            kind: "selisih",
            target,
            inputs: [whole, blokir],
            expect: (world) => ({
              value: world.valueOf(whole).minus(world.valueOf(blokir)),
              possible: subtractIntervals(world.intervalOf(whole), world.intervalOf(blokir)),
            }),
            alternatives: [],
            trace: (world) => [
              `${formatShort(world.valueOf(whole))} − ${formatShort(world.valueOf(blokir))} = ${formatShort(
                world.valueOf(whole).minus(world.valueOf(blokir)),
              )}`,
            ],
            source: `${whole.cell} − ${blokir.cell}`,
          };
          return [constraint];
        }),
    );
}
