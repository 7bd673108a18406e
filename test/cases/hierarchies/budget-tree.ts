/** One item of a generated budget, with what it is made of. */
export interface BudgetItem {
  name: string;
  /** Own part of the code at each level below the root, as a number from 1. */
  path: number[];
  children: BudgetItem[];
  anggaran: number;
  realisasi: number;
  lalu: number;
}

export type Random = () => number;

export const pick = <Item>(random: Random, items: Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from");
  return item;
};

export const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));

/** The rupiah of one item: mostly whole thousands as budgets are, realisasi to the rupiah, sometimes nothing at all. */
function leafAmounts(random: Random): Pick<BudgetItem, "anggaran" | "realisasi" | "lalu"> {
  const anggaran = random() < 0.04 ? 0 : between(random, 12, 98_765) * pick(random, [500, 1000, 10_000]);
  const spent = random();
  const realisasi = spent < 0.06 ? 0 : spent < 0.2 ? anggaran : Math.floor(anggaran * (0.5 + random() * 0.52));
  return { anggaran, realisasi, lalu: random() < 0.08 ? 0 : Math.floor(anggaran * (0.6 + random() * 0.7)) };
}

const NAMES = ["Belanja", "Layanan", "Pengadaan", "Honorarium", "Pemeliharaan", "Fasilitasi", "Pembinaan", "Sewa"];
const OBJECTS = ["Kantor", "Pegawai", "Jalan", "Sekolah", "Desa", "Air Bersih", "Kendaraan", "Data", "Bahan", "Gedung"];

const nameOf = (random: Random, path: number[]) =>
  `${pick(random, NAMES)} ${pick(random, OBJECTS)} ${path.map((step) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[step % 26]).join("")}`;

/** A budget whose parents hold exactly the sum of their children; every branch is `depth` levels deep. */
export function budgetItem(random: Random, path: number[], depth: number, most: number): BudgetItem {
  const name = nameOf(random, path);
  if (depth === 0) return { name, path, children: [], ...leafAmounts(random) };
  const count = random() < 0.2 ? 1 : between(random, 2, most);
  const children = Array.from({ length: count }, (_unused, at) =>
    budgetItem(random, [...path, at + 1], depth - 1, most),
  );
  return { name, path, children, ...totalOf(children) };
}

export function totalOf(items: BudgetItem[]): Pick<BudgetItem, "anggaran" | "realisasi" | "lalu"> {
  const sum = (of: (item: BudgetItem) => number) => items.reduce((total, item) => total + of(item), 0);
  return {
    anggaran: sum((item) => item.anggaran),
    realisasi: sum((item) => item.realisasi),
    lalu: sum((item) => item.lalu),
  };
}
