import { useCallback, useState } from "react";
import type { Finding, RecognisedTable } from "../../checks/finding";
import type { SheetFindings } from "./arrange-findings";
import type { FindingActs } from "./finding-items";
import { openAtFirst } from "./open-sheets";
import { SheetSection } from "./sheet-section";

interface FindingListProps {
  sheets: SheetFindings[];
  tables: readonly RecognisedTable[];
  fixable: boolean;
  onSelect: (sheet: string, cell: string) => void;
  onFix: (finding: Finding) => void;
  onAccept: (finding: Finding) => void;
}

export function FindingList({ sheets, tables, fixable, onSelect, onFix, onAccept }: FindingListProps) {
  const open = openAtFirst(sheets);
  /** What the user opened or closed stays so through the next check. */
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shownId, setShownId] = useState<string | null>(null);

  const select = useCallback(
    (sheet: string, cell: string, finding: Finding) => {
      setShownId(finding.id);
      onSelect(sheet, cell);
    },
    [onSelect],
  );
  const acts: FindingActs = { shownId, fixable, onSelect: select, onFix, onAccept };

  return sheets.map((sheetFindings) => {
    const { sheet } = sheetFindings;
    const isOpen = toggled.get(sheet) ?? open.has(sheet);
    return (
      <SheetSection
        key={sheet}
        findings={sheetFindings}
        tables={tables.filter((table) => table.sheet === sheet)}
        open={isOpen}
        onToggle={() => setToggled((before) => new Map(before).set(sheet, !isOpen))}
        acts={acts}
      />
    );
  });
}
