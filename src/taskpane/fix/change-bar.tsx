import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useWords } from "../language";
import type { CheckSession } from "../session/check-session";
import { canUndo } from "../session/session-state";
import type { Notice, SessionState } from "../session/session-state";
import { sayWritten } from "./say-written";
import { areFew, WrittenCells } from "./written-cells";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

interface ChangeBarProps {
  state: SessionState;
  session: CheckSession;
  onClose: () => void;
  /** What the findings, where they are at hand, say of it. */
  more?: string;
}

/** Says what was last written or restored, until it is closed. */
export function ChangeBar({ state, session, onClose, more }: ChangeBarProps) {
  const styles = useStyles();
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { notice, written } = state;

  // A fix makes its own button vanish with the finding, so the keyboard goes on where the fix can be taken back.
  useEffect(() => {
    if (notice) takeKeyboard(button.current);
  }, [notice]);

  const last = lastNotice(state);
  if (!last || state.noticeClosed) return null;
  const [only] = last.things;
  const unavailable = !canUndo(state);
  return (
    <MessageBar role="status" intent={last.kind === "restored" ? "info" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {only?.kind === "cells" && last.things.length === 1 && areFew(only.edits) ? (
          <WrittenCells
            kind={last.kind}
            edits={only.edits}
            onSelect={(sheet, cell) => void session.select(sheet, cell)}
          />
        ) : (
          sayWritten(last, words)
        )}
        {more}
        {last.kind === "restored" && written.length > 0 && ` ${words.earlierFixes(written.length)}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            ref={written.length > 0 ? undefined : button}
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.close}
            onClick={onClose}
          />
        }
      >
        {written.length > 0 && (
          <Button ref={button} size="small" disabledFocusable={unavailable} onClick={() => void session.undo()}>
            {state.phase.name === "undoing" ? words.undoing : words.undo}
          </Button>
        )}
        {written.length > 1 && (
          <Button size="small" disabledFocusable={unavailable} onClick={() => void session.undoAll()}>
            {words.undoAll(written.length)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was last written or taken back; with that closed, what was written before it. */
export function lastNotice({ notice, written }: SessionState): Notice | null {
  if (notice) return notice;
  const last = written.at(-1);
  return last ? { kind: last.isRepair ? "repaired" : "written", things: [last.what] } : null;
}
