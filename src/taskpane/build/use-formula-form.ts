import { useState } from "react";
import type { FormulaForm } from "../../builders/capaian/column-formulas";
import type { WorkbookRoom } from "../session/workbook-room";

/** The functions of the add-in where this Excel has them, else plain formulas; the user may choose otherwise. */
export function useFormulaForm(room: WorkbookRoom) {
  const knowsFunctions = room.abilities?.().customFunctions ?? true;
  return useState<FormulaForm>(knowsFunctions ? "functions" : "native");
}
