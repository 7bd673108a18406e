import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../strings/language";
import { Announcer } from "./announcer";
import { onCheckRequested } from "./check-request";
import { FindingList } from "./findings/finding-list";
import { ChangeBar } from "./fix/change-bar";
import { FixDialog } from "./fix/fix-dialog";
import { useLanguage, useWords } from "./language";
import { LanguageButton } from "./language-button";
import { ProblemBar } from "./problem-bar";
import { ProgressLine } from "./progress-line";
import type { CheckSession } from "./session/check-session";
import { canFix, isRunning, isWriting } from "./session/session-state";
import { useSessionState } from "./session/use-session";
import { Summary } from "./summary/summary";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: "12px 16px 8px",
  },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px 8px" },
  results: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

export function Pane({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWords();
  const { choose } = useLanguage();
  const state = useSessionState(session);
  const checkButton = useRef<HTMLButtonElement>(null);
  const { phase, checked } = state;

  useEffect(() => onCheckRequested(() => void session.check()), [session]);

  /** For buttons that vanish when pressed: the keyboard goes on at the top. */
  const andReturnToTop = (act: () => void) => () => {
    act();
    checkButton.current?.focus();
  };
  const chooseLanguage = (language: Language) => {
    choose(language);
    void session.speak(language);
  };

  return (
    <main className={styles.pane}>
      <div className={styles.top}>
        <div className={styles.row}>
          <Button
            ref={checkButton}
            appearance="primary"
            disabledFocusable={isRunning(state) || isWriting(state)}
            onClick={() => void session.check()}
          >
            {words.check}
          </Button>
          <LanguageButton onChoose={chooseLanguage} />
        </div>
        {(phase.name === "reading" || phase.name === "checking") && (
          <ProgressLine stage={phase.name} progress={phase.progress} onCancel={andReturnToTop(session.cancel)} />
        )}
        {state.problem && <ProblemBar problem={state.problem} onClose={andReturnToTop(session.closeProblem)} />}
        <ChangeBar state={state} session={session} onClose={andReturnToTop(session.closeNotice)} />
        {phase.name === "results" && state.stale && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.stale}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Announcer state={state} />
      <div className={styles.results}>
        {checked ? (
          <>
            <Summary result={checked.result} />
            <FindingList
              findings={checked.result.findings}
              workbook={checked.workbook}
              fixable={canFix(state)}
              onSelect={session.select}
              onFix={session.openPreview}
            />
          </>
        ) : (
          phase.name === "idle" && <Welcome />
        )}
      </div>
      {checked && (
        <FixDialog
          edits={phase.name === "previewing" || phase.name === "applying" ? phase.finding.fix : null}
          workbook={checked.workbook}
          applying={phase.name === "applying"}
          onApply={() => void session.apply()}
          onCancel={session.closePreview}
        />
      )}
    </main>
  );
}
