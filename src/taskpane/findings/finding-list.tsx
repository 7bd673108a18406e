import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../checks/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { arrangeFindings } from "./arrange-findings";
import type { FindingActs } from "./finding-items";
import { openAtFirst } from "./open-sheets";
import { SheetSection } from "./sheet-section";

interface FindingListProps {
  findings: Finding[];
  workbook: WorkbookSnapshot;
  fixable: boolean;
  onSelect: (sheet: string, cell: string) => void;
  onFix: (finding: Finding) => void;
}

export function FindingList({ findings, workbook, fixable, onSelect, onFix }: FindingListProps) {
  const sheets = useMemo(
    () =>
      arrangeFindings(
        findings,
        workbook.sheets.map(({ name }) => name),
      ),
    [findings, workbook],
  );
  const open = useMemo(() => openAtFirst(sheets), [sheets]);
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
  const acts: FindingActs = { shownId, fixable, onSelect: select, onFix };

  return sheets.map((sheetFindings) => {
    const { sheet } = sheetFindings;
    const isOpen = toggled.get(sheet) ?? open.has(sheet);
    return (
      <SheetSection
        key={sheet}
        findings={sheetFindings}
        open={isOpen}
        onToggle={() => setToggled((before) => new Map(before).set(sheet, !isOpen))}
        acts={acts}
      />
    );
  });
}
