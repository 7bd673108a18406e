import type { Column } from "../../../tables/table";
import type { Grid } from "./grid";
import type { Relation, RelationForm } from "./relation";

export const PRICE = /\b(tarif|harga( satuan)?|biaya satuan|satuan biaya|indeks biaya)\b/i;

export interface Candidate {
  relation: Relation;
  isAdjacent: boolean;
}

export function* candidates(grid: Grid, result: Column, forms: ReadonlySet<RelationForm>): Generator<Candidate> {
  const others = grid.columns.filter((column) => column !== result);
  const before = others.filter((column) => column.index < result.index);
  const near = new Set(before.slice(-2));
  const isNear = (...columns: Column[]) => columns.every((column) => near.has(column));
  for (const form of ["quotient", "ratio", "growth", "difference", "product", "weighted"] as const) {
    if (!forms.has(form)) continue;
    for (const one of others) {
      for (const other of others) {
        if (one === other || (isSymmetric(form) && one.index > other.index)) continue;
        const isExpected =
          isNear(one, other) ||
          (form === "quotient" && isShareBeside(before, one, other)) ||
          (form === "difference" && (areOfOneKind(one, other) || isFirstLessLast(before, one, other)));
        yield { relation: { form, result, parts: [one, other] }, isAdjacent: isExpected };
      }
    }
  }
  if (forms.has("share")) {
    for (const one of others)
      yield { relation: { form: "share", result, parts: [one] }, isAdjacent: before[before.length - 1] === one };
    yield* sharesOfAll(before, result);
  }
  if (forms.has("difference")) yield* remainders(before, result);
  if (forms.has("sum")) {
    yield* acrossOf("sum", amountsLike(grid, before, result), result);
    // `Laki-laki | % | Perempuan | % | Jumlah`: each count with its share beside it.
    const counts = before.filter(({ role }) => role !== "persen");
    if (counts.length < before.length) yield* acrossOf("sum", counts, result);
    yield* alikeSums(before, result);
  }
  if (forms.has("mean")) {
    yield* acrossOf("mean", before, result);
    yield* alikeMeans(before, result);
  }
  if (forms.has("balance") || forms.has("difference")) {
    yield* balances(before, result);
    // `pendapatan | belanja | pembiayaan | SILPA`.
    const [first, second, third] = before.slice(-3);
    if (forms.has("balance") && first && second && third)
      yield { relation: { form: "balance", result, parts: [first, third, second] }, isAdjacent: true };
    // `Awal / Rp | Bertambah / Rp | Berkurang / Rp | Akhir / Rp`, with the numbers of things between them.
    const alike = before.filter(
      ({ name, parent }) => parent !== "" && parent !== result.parent && name === result.name,
    );
    if (alike.length < before.length) yield* balances(alike, result);
  }
}

/** `Jumlah / n, % | Laki-laki / n, % | Perempuan / n, %`: beside a count its share of all that were counted, men and women. */
function* sharesOfAll(before: Column[], result: Column): Generator<Candidate> {
  const one = before[before.length - 1];
  if (!one || one.parent === "" || one.parent !== result.parent) return;
  const wholes = before.filter(
    ({ name, parent }) => name === one.name && parent !== one.parent && NAMES_SUM.test(parent),
  );
  for (const whole of wholes) yield { relation: { form: "share", result, parts: [one, whole] }, isAdjacent: true };
}

/** `Cerai talak | % | Cerai gugat | % | Jumlah`: the count right before a percentage, of the one column that adds all of them up. */
const isShareBeside = (before: Column[], one: Column, other: Column) =>
  one === before[before.length - 1] && other.role === "total" && other.index > one.index;

/** `Diusulkan | RK I | RK II | Diterima | Belum`: what is left of the first once the last before it is taken off. */
const isFirstLessLast = (before: Column[], one: Column, other: Column) =>
  one === before[0] && other === before[before.length - 1];

/** Two years of realisasi, target and realisasi: what a difference is usually taken of. */
export function areOfOneKind(one: Column, other: Column): boolean {
  const kinds = new Set([one.role, other.role]);
  if (kinds.has("target") && kinds.has("realisasi")) return true;
  return one.role === other.role && (one.role !== "lain" || withoutYear(one.name) === withoutYear(other.name));
}

const withoutYear = (name: string) => name.toLowerCase().replace(/\d+/g, "").trim();

const isSymmetric = (form: RelationForm) => form === "product" || form === "weighted";

/** Neighbouring columns before the result, and those that stand under one header. */
function* acrossOf(form: "sum" | "mean", before: Column[], result: Column): Generator<Candidate> {
  for (let from = 0; from < before.length - 1; from += 1) {
    for (let to = from + 2; to <= before.length; to += 1) {
      const parts = before.slice(from, to);
      const isAdjacent = to === before.length;
      yield { relation: { form, result, parts }, isAdjacent };
    }
  }
}

/** Between amounts in thousands of rupiah, counts of villages add nothing that would show: they are no parts of their sum. */
function amountsLike(grid: Grid, before: Column[], result: Column): Column[] {
  const stepOf = (column: Column) => Math.max(0, ...grid.rows.flatMap((row) => grid.cell(row, column)?.step ?? []));
  const own = stepOf(result);
  return own < SMALLEST_UNIT ? before : before.filter((column) => stepOf(column) > own / SMALLEST_UNIT);
}

const SMALLEST_UNIT = 1000;

const NAMES_SUM = /\b(jumlah|total|jml)\b/i;

/** `51 / Pagu, Realisasi | 52 / Pagu, Realisasi | Jumlah / Pagu, Realisasi`: the columns of one name under the other headers. */
function* alikeSums(before: Column[], result: Column): Generator<Candidate> {
  const alike = before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && name === result.name);
  const ofGroups = SUM_OF_GROUP.test(result.name)
    ? before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && SUM_OF_GROUP.test(name))
    : [];
  const isTold = NAMES_SUM.test(result.parent) && alike.length < before.length && alike.length >= 2;
  if (isTold) yield { relation: { form: "sum", result, parts: alike }, isAdjacent: true };
  // `Laki-laki / …, Total | Perempuan / …, Total | Total`.
  if (ofGroups.length >= 2 && !(isTold && ofGroups.length === alike.length))
    yield { relation: { form: "sum", result, parts: ofGroups }, isAdjacent: true };
}

/** `Semester I / Jumlah Nilai, NRR | Semester II / Jumlah Nilai, NRR | Rata-rata NRR`: the last columns of each header. */
function* alikeMeans(before: Column[], result: Column): Generator<Candidate> {
  const last = before[before.length - 1];
  const alike = before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && name === last?.name);
  if (alike.length >= 2 && alike.length < before.length)
    yield { relation: { form: "mean", result, parts: alike }, isAdjacent: true };
  // `TW I / Masuk, Selesai | TW II / Masuk, Selesai | Jumlah / Masuk, Selesai | Rata-rata masuk per TW`.
  const isNamed = ({ name }: Column) =>
    name !== "" && ` ${wordsOf(result.name)} `.includes(` ${wordsOf(name)} `) && /[a-z]{2}/i.test(name);
  const named = before.filter((column) => column.parent !== "" && !NAMES_SUM.test(column.parent) && isNamed(column));
  if (named.length >= 2 && new Set(named.map(({ name }) => name)).size === 1)
    yield { relation: { form: "mean", result, parts: named }, isAdjacent: true };
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const SUM_OF_GROUP = /^\W*(sub\W*)?(jumlah|total|jml|tot)\W*$/i;

/** `Rekomendasi | Selesai | Proses | Belum`: the last of the parts that a whole told before them is made of. */
export function* remainders(before: Column[], result: Column): Generator<Candidate> {
  for (let from = before.length - 3; from >= Math.max(0, before.length - MOST_TAKEN - 1); from -= 1)
    yield { relation: { form: "difference", result, parts: before.slice(from) }, isAdjacent: true };
  // `Rekomendasi / Jml, Nilai | Sesuai / Jml, Nilai | Belum / Jml, Nilai`: numbers of things and their amounts in turn.
  const alike = before.filter(({ name, parent }) => parent !== "" && parent !== result.parent && name === result.name);
  if (alike.length < before.length && alike.length >= 3)
    yield { relation: { form: "difference", result, parts: alike.slice(-MOST_TAKEN - 1) }, isAdjacent: true };
}

/** More parts than this are not told after their whole. */
const MOST_TAKEN = 4;

/** `saldo awal + bertambah − berkurang`: three columns right before the result. */
function* balances(before: Column[], result: Column): Generator<Candidate> {
  const last = before.slice(-3);
  const [first, second, third] = last;
  if (!first || !second || !third) return;
  yield { relation: { form: "balance", result, parts: [first, second, third] }, isAdjacent: true };
}
