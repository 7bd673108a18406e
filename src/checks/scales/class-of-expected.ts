import { readNumber } from "../../numbers/read-number";
import type { Table } from "../../tables/table";
import { placeOf } from "../finding-in-cell";
import type { CategoryClaim } from "./category-claims";
import type { KnownScale } from "./known-scales";
import type { ExpectedAt } from "./recap-count";

/** `92,66 | Sangat Baik` where the total should be 97,66: the class is that of what the figure should be, and right. */
export function isClassOfExpected(
  { sheet }: Table,
  { claim, scale }: { claim: CategoryClaim; scale: KnownScale },
  expectedAt: ExpectedAt,
): boolean {
  const { value } = readNumber(expectedAt(placeOf(sheet, claim.valueAt)) ?? "");
  const classes = value && scale.classesOf(value, claim.value.decimals);
  return classes?.some((name) => scale.isNamed(claim.category, name)) === true;
}
