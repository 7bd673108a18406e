import { Button, makeStyles } from "@fluentui/react-components";
import { ChangeBar, lastNotice } from "../fix/change-bar";
import { errorsLeft } from "../fix/errors-left";
import { useWords } from "../language";
import type { CheckSession } from "../session/check-session";
import { canUndo, type SessionState } from "../session/session-state";
import { StateBar } from "./state-bar";

const useStyles = makeStyles({ again: { alignSelf: "flex-start", minWidth: "auto" } });

interface ChangeBarsProps {
  state: SessionState;
  session: CheckSession;
  onClose: () => void;
}

/** What has happened to the workbook since the pane was opened. There is nothing of it at the first look. */
export default function ChangeBars({ state, session, onClose }: ChangeBarsProps) {
  const styles = useStyles();
  const words = useWords();
  const last = lastNotice(state);
  const left = last?.kind === "repaired" ? errorsLeft(last.things, state) : null;
  return (
    <>
      <ChangeBar
        state={state}
        session={session}
        onClose={onClose}
        more={left === null ? "" : ` ${words.errorsLeft(left)}`}
      />
      {state.noticeClosed && canUndo(state) && (
        <Button size="small" appearance="subtle" className={styles.again} onClick={session.openNotice}>
          {words.undoEarlier(state.written.length)}
        </Button>
      )}
      <StateBar state={state} session={session} />
    </>
  );
}
