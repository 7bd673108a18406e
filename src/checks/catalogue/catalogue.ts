import { across } from "./across";
import { classes } from "./classes";
import { computations } from "./computations";
import type { CatalogueFamily } from "./entry";
import { formulas } from "./formulas";
import { learnedColumns } from "./learned-columns";
import { legibility } from "./legibility";
import { numberWords } from "./number-words";
import { office } from "./office";
import { order } from "./order";
import { recaps } from "./recaps";
import { rowArithmetic } from "./row-arithmetic";
import { runningFigures } from "./running-figures";
import { sentences } from "./sentences";
import { totals } from "./totals";
import { weights } from "./weights";

/** Every rule that a finding can carry. */
export const catalogue: CatalogueFamily[] = [
  rowArithmetic,
  totals,
  learnedColumns,
  runningFigures,
  weights,
  office,
  across,
  computations,
  sentences,
  numberWords,
  classes,
  recaps,
  formulas,
  legibility,
  order,
];
