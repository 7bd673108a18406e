import type { Column } from "../../../tables/table";
import { type Judged } from "../../constraint";
import type { Relation } from "./relation";

/** `akhir = awal + masuk − keluar` turned round is no second equation: of those over the same columns one is kept. */
export function independent(relations: Relation[], kept: Judged[]): Relation[] {
  if (relations.length === 0) return [];
  const columnsOf = ({ result, parts }: Relation) => [result, ...parts];
  const isForward = ({ result, parts }: Relation) => parts.every((part) => part.index < result.index);
  const taken = kept.map(
    ({ constraint }) => new Set([constraint.target, ...constraint.inputs].map(({ column }) => column)),
  );
  const keyOf = (columns: Column[]) =>
    columns
      .map(({ index }) => index)
      .sort()
      .join();
  const products = new Set(
    kept.flatMap(({ constraint: { rule, inputs } }) =>
      rule === "kolom-product" ? [keyOf(inputs.map(({ column }) => column))] : [],
    ),
  );
  return (
    relations
      .filter((relation) => !isCircular(relation, kept))
      // `Nilai Kontrak = Volume x Harga` is told, and most of it was paid: the payment is no second product of them.
      .filter(({ form, parts }) => form !== "product" || !products.has(keyOf(parts)))
      .sort((a, b) => Number(isForward(b)) - Number(isForward(a)) || b.parts.length - a.parts.length)
      .filter((relation) => {
        if (taken.some((columns) => columnsOf(relation).every((column) => columns.has(column)))) return false;
        taken.push(new Set(columnsOf(relation)));
        return true;
      })
  );
}

/** `Nilai Akhir = Bobot × Nilai`: the value is no product of what it is a factor of and the weight of another year. */
const isCircular = ({ result, parts }: Relation, kept: Judged[]) =>
  kept.some(
    ({ constraint: { target, inputs } }) =>
      target.column !== result &&
      parts.includes(target.column) &&
      inputs.some(({ row, column }) => row === target.row && column === result),
  );
