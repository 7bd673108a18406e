import { type Outcome, refuse, result } from "../../../indicators/outcome";
import { formatShort } from "../../../numbers/format-number";
import { functionStrings } from "../../../strings/functions";
import { type CellArgument, figureOf } from "../../cell-argument";
import type { Whole } from "../../evaluate";
import { classOnScale } from "../category";
import type { Optional } from "../rounding";
import { scaleFrom } from "../scale-argument";
import { OK } from "./verdict";

/** Case, spaces and parentheses say nothing; `Kategori` in front neither. */
const squeezed = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<>≥≤%]/gu, "")
    .replace(/^(berkategori|kategori|predikat|status|mutu)/, "");

/** Is the printed category the one of the value on the scale? */
export function cekKategoriOf(
  nilai: CellArgument,
  kategori: CellArgument,
  skala: Whole,
  tahun: Optional<number>,
): Outcome<string> {
  const value = figureOf(nilai, "nilai", "index");
  if (!value.ok) return value;
  const printed = kategori === null || kategori === undefined ? "" : String(kategori).trim();
  if (printed === "") return refuse({ code: "missing", what: "kategori" });
  const scale = scaleFrom(skala, tahun);
  if (!scale.ok) return scale;
  const expected = classOnScale(scale.value, value.value);
  if (!expected.ok) return expected;
  if (squeezed(expected.value) === squeezed(printed)) return result(OK);
  return result(functionStrings.id.wrongCategory(formatShort(value.value), expected.value, printed, scale.value.name));
}
