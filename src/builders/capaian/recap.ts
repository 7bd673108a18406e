import { ruleInForce } from "../../rules/dated-rule";
import { RECAP_NTB } from "../../rules/scales/recap-ntb";
import type { NewCell } from "../../workbook/new-sheet";
import { bold, cell, computed, PERCENT } from "../cells";
import type { FormulaForm } from "./column-formulas";

/** How many indicators fall into each band; `capaian` is the range of the column, `top` the row of the head. */
export function recapRows(capaian: string, form: FormulaForm): NewCell[][] {
  const { classes } = ruleInForce(RECAP_NTB).values;
  const names = [...classes.map(({ name }) => name), "NA"];
  const counted = (index: number): [string, string] =>
    form === "functions" ? byFunction(capaian, index) : byCounting(capaian, index, classes);
  return [
    ["No", "Rentang Capaian", "Jumlah Indikator", "%"].map(bold),
    ...names.map((name, index): NewCell[] => {
      const [count, share] = counted(index);
      return [cell(index + 1), cell(name), computed(count, "0"), computed(share, PERCENT)];
    }),
  ];
}

const ifAny = (capaian: string, formula: string) => `IF(COUNT(${capaian})=0,"",${formula})`;

/** A cell of what the function gives at a time, so that nothing has to spill. */
function byFunction(capaian: string, index: number): [string, string] {
  const part = (column: number) => ifAny(capaian, `INDEX(REKAP_CAPAIAN(${capaian}),${index + 1},${column})`);
  return [part(2), part(3)];
}

function byCounting(capaian: string, index: number, classes: readonly { from: number }[]): [string, string] {
  const [band, above] = [classes[index], classes[index - 1]];
  const all = `(COUNT(${capaian})+COUNTIF(${capaian},"-"))`;
  const upper = above ? `,${capaian},"<${above.from}"` : "";
  // A capaian below zero, of an indicator of which less is better, is in the lowest band too.
  const isLowest = index === classes.length - 1;
  const lower = isLowest ? [] : [`${capaian},">=${band?.from ?? 0}"`];
  const count = band
    ? isLowest
      ? `COUNTIFS(${upper.slice(1)})`
      : `COUNTIFS(${lower.join("")}${upper})`
    : `COUNTIF(${capaian},"-")`;
  return [ifAny(capaian, count), ifAny(capaian, `ROUND(${count}/${all}*100,2)`)];
}
