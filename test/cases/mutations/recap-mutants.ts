import { Decimal } from "../../../src/numbers/decimal";
import { formatNumber } from "../../../src/numbers/format-number";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { type CellInput, sheetFromRows } from "../sheet-from-rows";
import type { Mutant } from "./mutant";

const BANDS = ["Capaian ≥ 100%", "85% ≤ Capaian < 100%", "70% ≤ Capaian < 85%", "Capaian < 70%"];
const LOWEST = [10_000, 8_500, 7_000, 4_000];
const HIGHEST = [11_900, 9_999, 8_499, 6_999];

interface Recap {
  /** Capaian of every indicator in hundredths, and its band. */
  capaian: { hundredths: number; band: number }[];
  counts: number[];
  shares: string[];
}

function recap(random: Random): Recap {
  const capaian = Array.from({ length: between(random, 9, 23) }, () => {
    const band = pick(random, [0, 0, 0, 1, 1, 2, 3]);
    return { band, hundredths: between(random, LOWEST[band] ?? 0, HIGHEST[band] ?? 0) };
  });
  const counts = BANDS.map((_band, at) => capaian.filter(({ band }) => band === at).length);
  const shares = counts.map((each) => `${formatNumber(new Decimal(each).div(capaian.length).times(100), 2)}%`);
  return { capaian, counts, shares };
}

function sheetsOf({ capaian, counts, shares }: Recap, isAlone: boolean, total = capaian.length): SheetSnapshot[] {
  const list = sheetFromRows(
    [
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      ...capaian.map(({ hundredths }, at): CellInput[] => [
        String(at + 1),
        `Indikator ${"abcdefghijklmnopqrstuvwxyz"[at]}`,
        "100,00",
        formatNumber(new Decimal(hundredths).div(100), 2),
        formatNumber(new Decimal(hundredths).div(100), 2),
      ]),
    ],
    { name: "Capaian" },
  );
  const bands = sheetFromRows(
    [
      ["No", "Rentang Capaian", "Jumlah IKK", "Persentase (%)"],
      ...BANDS.map((band, at): CellInput[] => [String(at + 1), band, String(counts[at]), shares[at] ?? ""]),
      [null, "Jumlah", String(total), null],
    ],
    { name: "Rekap" },
  );
  return isAlone ? [bands] : [list, bands];
}

export const rightRecap = (random: Random): SheetSnapshot[] => sheetsOf(recap(random), random() < 0.5);

export function recapMutants(random: Random): Mutant[] {
  return [wrongCount(random), wrongShare(random), wrongTotal(random)];
}

function wrongCount(random: Random): Mutant {
  const right = recap(random);
  const at = between(random, 0, BANDS.length - 1);
  const off = pick(random, [1, -1, 2]);
  const counts = right.counts.map((each, band) => (band === at ? Math.abs(each + off) : each));
  return {
    mistake: "a wrong count in a recap",
    sheets: sheetsOf({ ...right, counts }, random() < 0.5),
    cells: [`Rekap!C${at + 2}`],
    severity: "error",
    causes: null,
  };
}

function wrongShare(random: Random): Mutant {
  const right = recap(random);
  const at = between(random, 0, BANDS.length - 1);
  const total = right.capaian.length + pick(random, [5, -4]);
  const shares = right.shares.map((each, band) =>
    band === at ? `${formatNumber(new Decimal((right.counts[at] ?? 0) + 1).div(total).times(100), 2)}%` : each,
  );
  return {
    mistake: "a wrong percent in a recap",
    sheets: sheetsOf({ ...right, shares }, random() < 0.5),
    cells: [`Rekap!D${at + 2}`],
    severity: "error",
    causes: null,
  };
}

function wrongTotal(random: Random): Mutant {
  const right = recap(random);
  const total = right.capaian.length + pick(random, [1, -1, 10]);
  return {
    mistake: "a wrong total of a recap",
    sheets: sheetsOf(right, random() < 0.5, total),
    cells: [`Rekap!C${BANDS.length + 2}`],
    severity: "error",
    causes: null,
  };
}
