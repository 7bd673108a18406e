import { useState } from "react";
import type { SheetFindings } from "./arrange-findings";
import type { ListLook } from "./list-look";
import { openAtFirst } from "./open-sheets";

interface OpenSheets {
  isOpen: (sheet: string) => boolean;
  foldsNotes: (sheet: string) => boolean;
  toggle: (sheet: string, open: boolean) => void;
  toggleAll: (open: boolean) => void;
}

/**
 * What the user opened or closed stays so. The rest is decided once for what he asked for: a repair makes the list shorter,
 * and it must not fold or unfold under his hands for that.
 */
export function useOpenSheets(
  sheets: readonly SheetFindings[],
  asked: string,
  look: ListLook,
  onLook: (look: ListLook) => void,
): OpenSheets {
  const { filter, toggled } = look;
  const [decided, setDecided] = useState(() => ({
    filter,
    asked,
    open: openAtFirst(sheets),
    folding: withRepairs(sheets),
  }));
  let { open, folding } = decided;
  if (decided.filter !== filter || decided.asked !== asked) {
    open = openAtFirst(sheets);
    folding = withRepairs(sheets);
    setDecided({ filter, asked, open, folding });
  }
  const toRepairNow = withRepairs(sheets);
  return {
    isOpen: (sheet) => toggled.get(sheet) ?? open.has(sheet),
    foldsNotes: (sheet) => folding.has(sheet) || toRepairNow.has(sheet),
    toggle: (sheet, isOpen) => onLook({ filter, toggled: new Map(toggled).set(sheet, isOpen) }),
    toggleAll: (isOpen) =>
      onLook({ filter, toggled: new Map([...toggled, ...sheets.map(({ sheet }) => [sheet, isOpen] as const)]) }),
  };
}

function withRepairs(sheets: readonly SheetFindings[]): Set<string> {
  return new Set(sheets.filter(({ toRepair }) => toRepair.length > 0).map(({ sheet }) => sheet));
}
