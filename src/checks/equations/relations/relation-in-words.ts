import { formatShort } from "../../../numbers/format-number";
import { calledColumn, type Figure } from "../../../tables/table";
import type { World } from "../../worlds/world";
import type { Relation, RelationForm } from "./relation";
import { isTakenAway } from "./relation-value";

/** The computation with its figures: `12 / 48 × 100`. */
export function inWords(relation: Relation, inputs: Figure[], world: World): string {
  const terms = inputs.map((figure) => formatShort(world.valueOf(figure)));
  return spelled(relation.form, terms, (index) => {
    const figure = inputs[index];
    return figure !== undefined && isTakenAway(relation, figure, index);
  });
}

/** The equation by the names of its columns: `JPTP / JTP × 100`. */
export function sourceOf({ form, parts }: Relation): string {
  const names = parts.map((column) => column.header.replace(/\s+/g, " ") || calledColumn(column));
  const [one = "", other = one] = names;
  return form === "share" ? `${one} / total ${other} × 100` : spelled(form, names, (index) => index === 2);
}

function spelled(form: RelationForm, terms: string[], isTaken: (index: number) => boolean): string {
  const [one = "", other = ""] = terms;
  switch (form) {
    case "sum":
      return terms.join(" + ");
    case "mean":
      return `(${terms.join(" + ")}) / ${terms.length}`;
    case "difference":
      return terms.join(" − ");
    case "balance":
      return terms.map((term, index) => `${index === 0 ? "" : isTaken(index) ? " − " : " + "}${term}`).join("");
    case "product":
      return `${one} × ${other}`;
    case "weighted":
      return `${one} × ${other} / 100`;
    case "growth":
      return `(${one} − ${other}) / ${other} × 100`;
    case "ratio":
      return `${one} / ${other}`;
    default:
      return `${one} / ${other} × 100`;
  }
}
