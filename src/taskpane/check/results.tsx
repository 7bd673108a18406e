import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { CheckResult, Finding } from "../../checks/finding";
import { sortByAcceptance } from "../../checks/notes/accepted";
import { AcceptDialog } from "../accepted/accept-dialog";
import { AcceptedList } from "../accepted/accepted-list";
import { arrangeFindings } from "../findings/arrange-findings";
import { FilterBar } from "../findings/filter-bar";
import { type FindingFilter, filterSheets, isFiltering, listedFindings, noFilter } from "../findings/filter-findings";
import { FindingList } from "../findings/finding-list";
import { FixDialog } from "../fix/fix-dialog";
import { useWords } from "../language";
import { ReportActs } from "../report/report-acts";
import type { CheckSession } from "../session/check-session";
import { canFix, type CheckedWorkbook, type SessionState } from "../session/session-state";
import { Summary } from "../summary/summary";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "0 12px 8px" },
});

interface ResultsProps {
  state: SessionState;
  session: CheckSession;
  checked: CheckedWorkbook;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** What a check found, what of it is let stand, and all that can be done with it. */
export default function Results({ state, session, checked, filter, onFilter }: ResultsProps) {
  const styles = useStyles();
  const words = useWords();
  const [accepting, setAccepting] = useState<Finding | null>(null);
  const { workbook, result, scope } = checked;
  const { phase, notes } = state;

  const sorted = useMemo(() => sortByAcceptance(result.findings, notes.accepted), [result, notes.accepted]);
  const open = useMemo<CheckResult>(() => ({ ...result, findings: sorted.open }), [result, sorted]);
  const sheets = useMemo(
    () =>
      arrangeFindings(
        sorted.open,
        workbook.sheets.map(({ name }) => name),
      ),
    [sorted, workbook],
  );
  const shown = useMemo(() => filterSheets(sheets, filter), [sheets, filter]);
  const counted = useMemo(
    () => listedFindings(filterSheets(sheets, { ...filter, without: noFilter.without })),
    [sheets, filter],
  );
  const fixable = sorted.open.filter(({ severity, fix }) => severity === "error" && fix !== null);
  // The sheet shows the cell while the change to it is read.
  const fix = useCallback(
    (finding: Finding) => {
      session.openPreview([finding]);
      void session.select(finding.sheet, finding.cell);
    },
    [session],
  );
  const fixAll = () => session.openPreview(sorted.open.filter((finding) => finding.fix !== null));
  const plan = phase.name === "previewing" || phase.name === "applying" ? phase.plan : null;

  return (
    <>
      <Summary result={open} scope={scope} />
      {sorted.open.length > 0 && (
        <FilterBar
          findings={sorted.open}
          counted={counted}
          shown={listedFindings(shown).length}
          all={listedFindings(sheets).length}
          filter={filter}
          onFilter={onFilter}
        />
      )}
      <div className={styles.acts}>
        {fixable.length > 0 && (
          <Button size="small" disabledFocusable={!canFix(state)} onClick={fixAll}>
            {isFiltering(filter) ? words.fixAllOfWorkbook(fixable.length) : words.fixAll(fixable.length)}
          </Button>
        )}
        <ReportActs checked={checked} sorted={sorted} session={session} disabled={!canFix(state)} />
      </div>
      <FindingList
        sheets={shown}
        tables={result.tables}
        fixable={canFix(state)}
        onSelect={session.select}
        onFix={fix}
        onAccept={setAccepting}
      />
      <AcceptedList findings={sorted} onSelect={session.select} onRevoke={(id) => void session.revokeAcceptance(id)} />
      <FixDialog
        plan={plan}
        workbook={workbook}
        applying={phase.name === "applying"}
        onTick={session.tick}
        onApply={() => void session.apply()}
        onCancel={session.closePreview}
      />
      <AcceptDialog
        finding={accepting}
        onAccept={(finding, reason) => {
          setAccepting(null);
          void session.acceptFinding(finding, reason);
        }}
        onCancel={() => setAccepting(null)}
      />
    </>
  );
}
