import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useCallback, useMemo, useState } from "react";
import type { CheckResult, Finding } from "../../checks/finding";
import { sortByAcceptance } from "../../checks/notes/accepted";
import { AcceptDialog } from "../accepted/accept-dialog";
import { AcceptedList } from "../accepted/accepted-list";
import { arrangeFindings } from "../findings/arrange-findings";
import { FilterBar } from "../findings/filter-bar";
import { filterSheets, isFiltering, listedFindings } from "../findings/filter-findings";
import { FindingList } from "../findings/finding-list";
import { type ListLook, noFilter } from "../findings/list-look";
import { useSteadyPlace } from "../findings/steady-place";
import { useOpenSheets } from "../findings/use-open-sheets";
import { FixDialog } from "../fix/fix-dialog";
import { useWords } from "../language";
import { ReportActs } from "../report/report-acts";
import type { CheckSession } from "../session/check-session";
import { canFix, type CheckedWorkbook, type SessionState } from "../session/session-state";
import { Summary } from "../summary/summary";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "0 12px 8px" },
  quiet: { minWidth: "auto", padding: "0 6px", fontWeight: tokens.fontWeightRegular },
});

interface ResultsProps {
  state: SessionState;
  session: CheckSession;
  checked: CheckedWorkbook;
  /** What scrolls the results. */
  scroller: RefObject<HTMLElement | null>;
  look: ListLook;
  onLook: (look: ListLook) => void;
}

/** What a check found, what of it is let stand, and all that can be done with it. */
export default function Results({ state, session, checked, scroller, look, onLook }: ResultsProps) {
  const styles = useStyles();
  const words = useWords();
  const [accepting, setAccepting] = useState<Finding | null>(null);
  const { workbook, result, scope } = checked;
  const { phase, notes } = state;
  const { filter } = look;

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
  useSteadyPlace(scroller, phase);
  const { isOpen, toggle, toggleAll, foldsNotes } = useOpenSheets(shown, JSON.stringify(scope), look, onLook);
  const allOpen = shown.every(({ sheet }) => isOpen(sheet));
  // What is written at once is what is on the screen: a search or a filter is meant for it, too.
  const listed = useMemo(() => new Set(listedFindings(shown)), [shown]);
  const toFix = sorted.open.filter((finding) => finding.fix !== null && listed.has(finding));
  const certain = toFix.filter(({ severity }) => severity === "error");
  const places = [...new Set(certain.map(({ sheet }) => sheet))];
  const place = places.length > 1 ? words.theseSheets(places.length) : (places[0] ?? "");
  // The sheet shows the cell while the change to it is read.
  const fix = useCallback(
    (finding: Finding) => {
      session.openPreview([finding]);
      void session.select(finding.sheet, finding.cell);
    },
    [session],
  );
  const plan = phase.name === "previewing" || phase.name === "applying" ? phase.plan : null;

  return (
    <>
      <Summary result={open} scope={scope} onSelect={session.select} />
      {sorted.open.length > 0 && (
        <FilterBar
          findings={sorted.open}
          counted={counted}
          shown={listed.size}
          all={listedFindings(sheets).length}
          filter={filter}
          onFilter={(chosen) => onLook({ ...look, filter: chosen })}
        />
      )}
      <div className={styles.acts}>
        {(isFiltering(filter) ? certain.length > 1 : certain.length > 0) && (
          <Button size="small" disabledFocusable={!canFix(state)} onClick={() => session.openPreview(toFix)}>
            {isFiltering(filter) ? words.fixAllAt(certain.length, place) : words.fixAll(certain.length)}
          </Button>
        )}
        {shown.length > 1 && !isFiltering(filter) && (
          <Button size="small" appearance="subtle" className={styles.quiet} onClick={() => toggleAll(!allOpen)}>
            {allOpen ? words.closeSheets : words.openSheets}
          </Button>
        )}
        <ReportActs checked={checked} sorted={sorted} session={session} disabled={!canFix(state)} />
      </div>
      <FindingList
        sheets={shown}
        filter={filter}
        isOpen={isOpen}
        foldsNotes={foldsNotes}
        onToggle={toggle}
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
        findings={result.findings}
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
