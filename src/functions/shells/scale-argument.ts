import { type Outcome, refuse, result } from "../../indicators/outcome";
import { Decimal } from "../../numbers/decimal";
import type { Scale } from "../../rules/scale";
import { SCALE_ALIASES, SCALES } from "../../rules/scales/scales";
import { type CellArgument, figureOf } from "../cell-argument";
import { type Optional, PRINTED_DECIMALS } from "./rounding";
import { versionOfYear } from "./rule-of-year";

/** A scale with the name that sentences call it by. */
export interface NamedScale {
  name: string;
  scale: Scale;
}

const squeezed = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The scale that a cell names, or the one that a range of (batas bawah, kategori) spells out. */
export function scaleFrom(cells: Optional<CellArgument[][]>, year: Optional<number>): Outcome<NamedScale> {
  const first = cells?.[0]?.[0];
  if (!cells || first === null || first === undefined || first === "") {
    return refuse({ code: "missing", what: "skala" });
  }
  if (cells.length === 1 && cells[0]?.length === 1) return scaleNamed(String(first), year);
  return scaleOfTable(cells);
}

export function scaleNamed(name: string, year: Optional<number>): Outcome<NamedScale> {
  const alias = Object.entries(SCALE_ALIASES).find(([, names]) =>
    names.some((each) => squeezed(each) === squeezed(name)),
  );
  const known = Object.keys(SCALES);
  const found = known.find((each) => squeezed(each) === squeezed(alias?.[0] ?? name));
  if (!found) return refuse({ code: "unknown-name", what: "skala", received: name, known });
  const version = versionOfYear(SCALES[found] ?? [], year);
  return version.ok ? result({ name: found, scale: version.value.values }) : version;
}

/** Bounds in any order; a first row of headings is passed over. Values are rounded as they would be printed. */
function scaleOfTable(cells: CellArgument[][]): Outcome<NamedScale> {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) {
    return refuse({
      code: "different-size",
      what: "kolom skala (batas bawah, kategori)",
      expected: 2,
      received: columns,
    });
  }
  const classes: { from: Decimal; name: string }[] = [];
  for (const [index, [bound, category]] of cells.entries()) {
    const name = category === null || category === undefined ? "" : String(category).trim();
    const from = figureOf(bound, "batas bawah", "index");
    const isBlank = !from.ok && from.problem.code === "missing" && name === "";
    const isHeading = index === 0 && !from.ok && from.problem.code === "not-a-number";
    if (isBlank || isHeading) continue;
    if (!from.ok) return from;
    if (name === "") return refuse({ code: "missing", what: "kategori" });
    classes.push({ from: from.value, name });
  }
  if (classes.length === 0) return refuse({ code: "missing", what: "skala" });
  classes.sort((a, b) => b.from.comparedTo(a.from));
  const lowest = classes[classes.length - 1]?.from ?? new Decimal(0);
  return result({
    name: "tabel",
    scale: {
      decimals: Math.max(PRINTED_DECIMALS, ...classes.map(({ from }) => from.decimalPlaces())),
      lowest: lowest.toNumber(),
      highest: Infinity,
      classes: classes.map(({ from, name }) => ({ from: from.toNumber(), name })),
    },
  });
}
