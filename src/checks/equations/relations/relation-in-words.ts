import { formatShort } from "../../../numbers/format-number";
import type { Figure } from "../../../tables/table";
import type { World } from "../../worlds/world";
import type { Relation } from "./relation";
import { isTakenAway } from "./relation-value";

/** The computation with its figures: `12 / 48 × 100`. */
export function inWords(relation: Relation, inputs: Figure[], world: World): string {
  const { form } = relation;
  const [one = "", other = ""] = inputs.map((figure) => formatShort(world.valueOf(figure)));
  switch (form) {
    case "sum":
      return inputs.map((figure) => formatShort(world.valueOf(figure))).join(" + ");
    case "mean":
      return `(${inputs.map((figure) => formatShort(world.valueOf(figure))).join(" + ")}) / ${inputs.length}`;
    case "difference":
      return inputs.map((figure) => formatShort(world.valueOf(figure))).join(" − ");
    case "balance":
      return inputs
        .map(
          (figure, index) =>
            `${index === 0 ? "" : isTakenAway(relation, figure, index) ? " − " : " + "}${formatShort(world.valueOf(figure))}`,
        )
        .join("");
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

/** The equation by the names of its columns: `JPTP / JTP × 100`. */
export function sourceOf({ form, parts }: Relation): string {
  const names = parts.map((column) => column.header.replace(/\s+/g, " ") || "?");
  const [one = "", other = "", third = ""] = names;
  switch (form) {
    case "sum":
      return names.join(" + ");
    case "mean":
      return `(${names.join(" + ")}) / ${names.length}`;
    case "difference":
      return names.join(" − ");
    case "balance":
      return `${one} + ${other} − ${third}`;
    case "product":
      return `${one} × ${other}`;
    case "weighted":
      return `${one} × ${other} / 100`;
    case "growth":
      return `(${one} − ${other}) / ${other} × 100`;
    case "share":
      return `${one} / total ${other || one} × 100`;
    case "ratio":
      return `${one} / ${other}`;
    default:
      return `${one} / ${other} × 100`;
  }
}
