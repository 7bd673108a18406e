import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Announcer } from "../announcer";
import type { ListLook } from "../findings/list-look";
import { ProblemBar } from "../problem-bar";
import { Loading } from "../loading";
import { ProgressLine } from "../progress-line";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { Welcome } from "../welcome";
import { CheckBar } from "./check-bar";
import { whenIdle } from "../when-idle";
import { takeKeyboard } from "../take-keyboard";

/** Not needed for the first look at the pane, and half as large again: it comes while the pane waits for its user. */
const loadResults = () => import(/* webpackChunkName: "results" */ "./results");
const Results = lazy(loadResults);
const ChangeBars = lazy(() => import(/* webpackChunkName: "results" */ "./change-bars"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: "8px 12px" },
  // Room below the last sheet: after a repair the list is shorter, and what comes next must reach the old place.
  results: { flexGrow: 1, minHeight: 0, overflowY: "auto", paddingBottom: "72px" },
});

interface CheckViewProps {
  session: CheckSession;
  look: ListLook;
  onLook: (look: ListLook) => void;
}

export function CheckView({ session, look, onLook }: CheckViewProps) {
  const styles = useStyles();
  const state = useSessionState(session);
  const checkButton = useRef<HTMLButtonElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
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
        {(checked ?? state.notice ?? state.written.length > 0) && (
          <Suspense fallback={null}>
            <ChangeBars state={state} session={session} onClose={andReturnToTop(session.closeNotice)} />
          </Suspense>
        )}
      </div>
      <Announcer state={state} />
      <div ref={scroller} className={styles.results}>
        {checked ? (
          <Suspense fallback={<Loading />}>
            <Results
              state={state}
              session={session}
              checked={checked}
              scroller={scroller}
              look={look}
              onLook={onLook}
            />
          </Suspense>
        ) : (
          phase.name === "idle" && <Welcome />
        )}
      </div>
    </div>
  );
}
