import { makeStyles, tokens } from "@fluentui/react-components";
import { ChangeBar } from "./fix/change-bar";
import { ProblemBar } from "./problem-bar";
import type { CheckSession } from "./session/check-session";
import type { SessionState } from "./session/session-state";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: "8px 12px 0" },
});

/** What the session has to say in any view that writes: what failed, and what can be undone. */
export function SessionBars({ state, session }: { state: SessionState; session: CheckSession }) {
  const styles = useStyles();
  if (!state.problem && (state.noticeClosed || (!state.notice && state.written.length === 0))) return null;
  return (
    <div className={styles.bars}>
      {state.problem && <ProblemBar problem={state.problem} onClose={session.closeProblem} />}
      <ChangeBar state={state} session={session} onClose={session.closeNotice} />
    </div>
  );
}
