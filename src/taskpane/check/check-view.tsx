import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Announcer } from "../announcer";
import type { FindingFilter } from "../findings/filter-findings";
import { ChangeBar } from "../fix/change-bar";
import { ProblemBar } from "../problem-bar";
import { Loading } from "../loading";
import { ProgressLine } from "../progress-line";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { Welcome } from "../welcome";
import { CheckBar } from "./check-bar";
import { StateBar } from "./state-bar";
import { whenIdle } from "../when-idle";
import { takeKeyboard } from "../take-keyboard";

/** Not needed for the first look at the pane, and half as large again: it comes while the pane waits for its user. */
const loadResults = () => import(/* webpackChunkName: "results" */ "./results");
const Results = lazy(loadResults);

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: "8px 12px" },
  results: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

interface CheckViewProps {
  session: CheckSession;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

export function CheckView({ session, filter, onFilter }: CheckViewProps) {
  const styles = useStyles();
  const state = useSessionState(session);
  const checkButton = useRef<HTMLButtonElement>(null);
  const { phase, checked } = state;

  useEffect(() => whenIdle(loadResults), []);

  /** For buttons that vanish when pressed: the keyboard goes on at the top. */
  const andReturnToTop = (act: () => void) => () => {
    act();
    takeKeyboard(checkButton.current);
  };

  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <CheckBar state={state} session={session} button={checkButton} />
        {(phase.name === "reading" || phase.name === "checking") && (
          <ProgressLine stage={phase.name} progress={phase.progress} onCancel={andReturnToTop(session.cancel)} />
        )}
        {state.problem && <ProblemBar problem={state.problem} onClose={andReturnToTop(session.closeProblem)} />}
        <ChangeBar state={state} session={session} onClose={andReturnToTop(session.closeNotice)} />
        <StateBar state={state} session={session} />
      </div>
      <Announcer state={state} />
      <div className={styles.results}>
        {checked ? (
          <Suspense fallback={<Loading />}>
            <Results state={state} session={session} checked={checked} filter={filter} onFilter={onFilter} />
          </Suspense>
        ) : (
          phase.name === "idle" && <Welcome />
        )}
      </div>
    </div>
  );
}
