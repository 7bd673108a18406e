import { Button, makeStyles, Textarea, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../builders/report/report";
import type { SortedFindings } from "../../checks/notes/accepted";
import { reportWords } from "../../strings/report";
import { useLanguage, useWordsOf } from "../language";
import type { CheckSession } from "../session/check-session";
import type { CheckedWorkbook } from "../session/session-state";
import { copyText } from "./copy-text";
import { saveFile } from "./save-file";
import { today } from "../today";

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: "4px", width: "100%" },
  open: { minWidth: "auto" },
  said: { width: "100%", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { width: "100%" },
});

interface ReportActsProps {
  checked: CheckedWorkbook;
  sorted: SortedFindings;
  session: CheckSession;
  disabled: boolean;
}

/** What a check leaves to others: a summary for a mail, a sheet in the workbook, a file, a page to print. */
export function ReportActs({ checked: { result, scope }, sorted, session, disabled }: ReportActsProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const words = useWordsOf(reportWords);
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  /** The forms of the report are loaded when the first of them is asked for. */
  const forms = () => import(/* webpackChunkName: "report" */ "./report-forms");

  const report = (): Report => ({
    result,
    findings: sorted,
    scope:
      scope.kind === "workbook"
        ? ""
        : scope.kind === "sheet"
          ? words.scopeSheet(scope.sheet)
          : words.scopeSelection(scope.sheet, scope.range),
    day: today(),
  });
  const [summary, setSummary] = useState("");
  const copy = async () => {
    const text = (await forms()).summaryText(report(), language);
    setSummary(text);
    setCopied(await copyText(text));
  };
  const makeSheet = async () => {
    const { reportSheet } = await forms();
    if (!(await session.addSheet(reportSheet(report(), language)))) return;
    // Whoever asks for a sheet wants to see it; it may have got another name than it asked for.
    const made = session.getState().written.at(-1)?.what;
    if (made?.kind === "sheets" && made.names[0] !== undefined) await session.select(made.names[0], "A1");
  };
  const saveCsv = async () => {
    const { reportCsv } = await forms();
    saveFile(
      `${words.fileName}-${today()}.csv`,
      "text/csv",
      reportCsv(report(), language, await session.room.listSeparator()),
    );
  };
  const savePage = async () => {
    const { reportPage } = await forms();
    saveFile(`${words.fileName}-${today()}.html`, "text/html", reportPage(report(), language));
  };

  return (
    <>
      <ToggleButton
        size="small"
        className={styles.open}
        checked={open}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.report}
      </ToggleButton>
      {open && (
        <div className={styles.acts}>
          <Button size="small" onClick={() => void copy()}>
            {words.copySummary}
          </Button>
          <Button size="small" disabledFocusable={disabled} onClick={() => void makeSheet()}>
            {words.makeSheet}
          </Button>
          <Button size="small" onClick={() => void saveCsv()}>
            {words.saveCsv}
          </Button>
          <Button size="small" onClick={() => void savePage()}>
            {words.savePage}
          </Button>
        </div>
      )}
      {open && copied !== null && (
        <div className={styles.said} role="status">
          {copied ? words.copied : words.notCopied}
        </div>
      )}
      {open && copied === false && (
        <Textarea readOnly className={styles.text} aria-label={words.copySummary} value={summary} resize="vertical" />
      )}
    </>
  );
}
