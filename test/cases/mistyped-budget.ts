import { Decimal } from "../../src/numbers/decimal";
import { formatNumber } from "../../src/numbers/format-number";
import { between, type Random } from "./hierarchies/budget-tree";
import type { CellInput } from "./sheet-from-rows";

interface Amounts {
  pagu: number;
  realisasi: number;
}

const add = (rows: Amounts[]): Amounts => ({
  pagu: rows.reduce((sum, { pagu }) => sum + pagu, 0),
  realisasi: rows.reduce((sum, { realisasi }) => sum + realisasi, 0),
});

const print = (value: number | Decimal, decimals = 0) => formatNumber(new Decimal(value), decimals);

/** One digit in so many figures is wrong. */
function typedBy(random: Random, figure: string, share: number): string {
  if (random() >= share) return figure;
  const digits = [...figure].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const wrong = digits[between(random, 0, digits.length - 1)];
  const slip = between(random, 1, 9);
  return [...figure].map((sign, at) => (at === wrong ? String((Number(sign) + slip) % 10) : sign)).join("");
}

/** Groups of activities with a subtotal each and a total, and mistakes in figures all over the table. */
export function mistypedBudget(random: Random, groups: number, activities: number, share: number): CellInput[][] {
  const row = (number: number | null, name: string, { pagu, realisasi }: Amounts): CellInput[] => [
    number,
    name,
    ...[print(pagu), print(realisasi), print(pagu - realisasi)].map((figure) => typedBy(random, figure, share)),
    typedBy(random, print(new Decimal(realisasi).div(pagu).times(100), 2), share),
  ];
  const all: Amounts[] = [];
  const rows: CellInput[][] = [["No", "Uraian", "Pagu", "Realisasi", "Sisa", "%"]];
  for (let group = 1; group <= groups; group += 1) {
    const own = Array.from({ length: activities }, () => {
      const pagu = between(random, 100_000, 900_000_000);
      return { pagu, realisasi: Math.floor(pagu * (0.6 + 0.4 * random())) };
    });
    rows.push(...own.map((each, at) => row(at + 1, `Kegiatan ${group}.${at + 1}`, each)));
    rows.push(row(null, `Jumlah ${group}`, add(own)));
    all.push(...own);
  }
  return [...rows, row(null, "TOTAL", add(all))];
}
