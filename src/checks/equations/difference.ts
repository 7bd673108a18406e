import { sisa } from "../../indicators/sisa";
import { amountsInText } from "../../numbers/amounts-in-text";
import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, type Interval, subtractIntervals } from "../../numbers/printed-precision";
import { isFigure } from "../../numbers/reading";
import type { Column, MeasureGroup, Row, Table } from "../../tables/table";
import type { Alternative, Constraint, Expectation } from "../constraint";
import { type Figure, figureAt, figureFrom, type World } from "../figure";
import { blokirOf } from "./percent";

/** Equations of addition and subtraction along a row, and the total that can be spent. */
export function differenceConstraints(table: Table): Constraint[] {
  return [
    ...table.groups.flatMap((group) => table.rows.flatMap((row) => sisaOf(table, group, row))),
    ...table.columns.flatMap((column) => sumsOfSources(table, column)),
    ...netTotals(table),
  ];
}

function exact(value: Decimal) {
  return { value, possible: { low: value, high: value } };
}

/** Sisa = pagu − realisasi; the sisa may be told in a sentence that splits it into blokir and what was not used. */
function sisaOf(table: Table, group: MeasureGroup, row: Row): Constraint[] {
  if (group.kind !== "anggaran" || !group.sisa) return [];
  const base = figureAt(table, row, group.base);
  const realisasi = figureAt(table, row, group.realisasi);
  const printed = printedSisa(table, row, group.sisa);
  if (!base || !realisasi || !printed) return [];
  const { target, amounts } = printed;
  const blokir = blokirOf(table, group, row);
  const whole = (world: World) => world.valueOf(base).minus(world.valueOf(realisasi));
  const alternatives: Alternative[] = [];
  if (blokir) {
    alternatives.push({
      code: "net-of-blokir",
      isRemarkable: false,
      expect: (world) => exact(whole(world).minus(blokir)),
    });
  }
  if (amounts.length > 1) {
    // A sentence may name the sisa itself and then other amounts; any one of them that fits is the sisa.
    alternatives.push({
      code: "one-of-the-amounts",
      isRemarkable: false,
      expect: (world) => (amounts.some((amount) => amount.eq(whole(world))) ? exact(target.reading.value) : null),
    });
  }
  return [
    {
      rule: "sisa",
      kind: "selisih",
      target,
      inputs: [base, realisasi],
      expect(world) {
        return new Difference(base, realisasi, world);
      },
      alternatives,
      mayBeSwapped: [[base, realisasi]],
      solveFor: (input, world) =>
        input.cell === base.cell
          ? world.valueOf(realisasi).plus(world.valueOf(target))
          : world.valueOf(base).minus(world.valueOf(target)),
      trace(world) {
        const found = sisa(world.valueOf(base), world.valueOf(realisasi));
        return found.ok ? found.trace : [];
      },
      source: "pagu − realisasi",
    },
  ];
}

/** What is left; how much the printed digits leave open is asked only of a figure that does not fit. */
class Difference implements Expectation {
  readonly value: Decimal;

  constructor(
    private readonly from: Figure,
    private readonly minus: Figure,
    private readonly world: World,
  ) {
    this.value = world.valueOf(from).minus(world.valueOf(minus));
  }

  get possible(): Interval {
    return subtractIntervals(this.world.intervalOf(this.from), this.world.intervalOf(this.minus));
  }
}

function printedSisa(table: Table, row: Row, column: Column): { target: Figure; amounts: Decimal[] } | null {
  const figure = figureAt(table, row, column);
  if (figure) return { target: figure, amounts: [] };
  const reading = table.readingAt(row, column);
  const named = amountsInText(reading.text);
  const amounts = named.map((amount) => amount.value);
  if (amounts.length === 0) return null;
  const text = named.map((amount) => amount.text).join(" + ");
  const inSentence = { ...reading, kind: "rupiah" as const, value: Decimal.sum(...amounts), text };
  return isFigure(inSentence) ? { target: figureFrom(table, row, column, inSentence), amounts } : null;
}

/** MURNI + PNBP + HIBAH = TOTAL. Two of these columns are easily swapped while typing. */
function sumsOfSources(table: Table, total: Column): Constraint[] {
  const sources = sourcesBefore(table, total);
  return sources.length < 2 ? [] : table.rows.flatMap((row) => sumOfSources(table, row, sources, total));
}

function sumOfSources(table: Table, row: Row, sources: Column[], total: Column): Constraint[] {
  const target = figureAt(table, row, total);
  const inputs = sources.flatMap((column) => figureAt(table, row, column) ?? []);
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
          const whole = total && figureAt(table, total, group.base);
          const blokir = part && figureAt(table, part, group.base);
          const target = figureAt(table, row, group.base);
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
