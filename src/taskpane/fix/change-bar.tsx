import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../language";
import type { CheckSession } from "../session/check-session";
import { canUndo } from "../session/session-state";
import type { SessionState } from "../session/session-state";
import { nameCells } from "./name-cells";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

interface ChangeBarProps {
  state: SessionState;
  session: CheckSession;
  onClose: () => void;
}

/** Says what was last written or restored, for as long as there is something that can be undone. */
export function ChangeBar({ state, session, onClose }: ChangeBarProps) {
  const styles = useStyles();
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { notice, written } = state;

  // A fix makes its own button vanish with the finding, so the keyboard goes on where the fix can be taken back.
  useEffect(() => {
    if (notice) button.current?.focus();
  }, [notice]);

  const last = notice ?? lastWritten(state);
  if (!last) return null;
  const { cells, sheets } = nameCells(last.edits, words);
  return (
    <MessageBar role="status" intent={last.kind === "written" ? "success" : "info"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {last.kind === "written" ? words.written(cells, sheets) : words.restored(cells, sheets)}
        {last.kind === "restored" && written.length > 0 && ` ${words.earlierFixes(written.length)}`}
      </MessageBarBody>
      <MessageBarActions>
        {written.length > 0 ? (
          <Button ref={button} size="small" disabledFocusable={!canUndo(state)} onClick={() => void session.undo()}>
            {state.phase.name === "undoing" ? words.undoing : words.undo}
          </Button>
        ) : (
          <Button ref={button} size="small" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function lastWritten({ written }: SessionState) {
  const last = written.at(-1);
  return last && { kind: "written" as const, edits: last.edits };
}
