import { subtractIntervals } from "../../numbers/printed-precision";
import { formatShort } from "../../numbers/format-number";
import { tellingDigits } from "../../numbers/telling-digits";
import { squeeze } from "../../tables/lexicon";
import type { Figure, Row, Table } from "../../tables/table";
import { type Constraint, type Expectation, judgeAll, type Judged } from "../constraint";
import type { World } from "../worlds/world";
import { numericColumns } from "./relations/numeric-columns";

/** `Selisih Kantor A terhadap rata-rata`, `Beda provinsi dengan nasional`. */
const NAMES_BOTH =
  /^\W*(?:selisih|perbedaan|beda|gap|kesenjangan)\s+(?:antara\s+)?(.+?)\s+(?:terhadap|thd\.?|dibanding(?:kan)?(?:\s+dengan)?|dengan|dan)\s+(.+?)\W*$/i;

/** A figure of another column that comes out shows that the row is meant; in fewer digits it may do so by chance. */
const FEWEST_DIGITS = 1.3;

/** A row that names the two rows of which it tells the difference, in every column of figures. */
export function differencesOfNamedRows(table: Table): Judged[] {
  if (table.isTransposed) return [];
  return table.rows.flatMap((row) => {
    const [, first, second] = NAMES_BOTH.exec(row.label) ?? [];
    const [one, other] = [first, second].map((name) => (name === undefined ? null : rowNamed(table, row, name)));
    if (!one || !other || one === other) return [];
    const judged = judgeAll(numericColumns(table).flatMap((column) => differenceIn(table, row, one, other, column)));
    const holding = judged.filter(({ verdict }) => verdict !== "impossible");
    const digits = holding.reduce((sum, { constraint }) => sum + tellingDigits(constraint.target.reading), 0);
    return digits >= FEWEST_DIGITS && judged.length - holding.length <= 1 ? judged : [];
  });
}

/** The one row above that is called so. */
function rowNamed({ rows }: Table, own: Row, name: string): Row | null {
  const named = rows.filter(({ index, label }) => index < own.index && squeeze(label) === squeeze(name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function differenceIn(table: Table, row: Row, one: Row, other: Row, column: Figure["column"]): Constraint[] {
  const [target, first, second] = [row, one, other].map((each) => table.figureAt(each, column));
  if (!target || !first || !second) return [];
  const expect = (world: World): Expectation => ({
    value: world.valueOf(first).minus(world.valueOf(second)),
    possible: subtractIntervals(world.intervalOf(first), world.intervalOf(second)),
  });
  return [
    {
      rule: "rumus-baris",
      kind: "selisih",
      target,
      inputs: [first, second],
      expect,
      // How far it is from the other may be told without its sign.
      alternatives: [
        {
          code: "other-sign",
          isRemarkable: false,
          isOfOwnFigures: true,
          expect(world) {
            const { value, possible } = expect(world);
            return { value: value.neg(), possible: { low: possible.high.neg(), high: possible.low.neg() } };
          },
        },
      ],
      trace: (world) => [
        `${formatShort(world.valueOf(first))} − ${formatShort(world.valueOf(second))} = ${formatShort(expect(world).value)}`,
      ],
      source: `${one.label} − ${other.label}`,
    },
  ];
}
