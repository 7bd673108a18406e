import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { buildWords } from "../../strings/build";
import { useLanguage, useWordsOf } from "../language";
import { problemSentence } from "../problem-sentence";
import type { CheckSession } from "../session/check-session";
import type { SessionState } from "../session/session-state";
import type { BuildEntry } from "./entry";
import { knownUnit } from "./known-unit";
import { useWorkbook } from "../use-workbook";

const useStyles = makeStyles({
  failed: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", columnGap: "8px" },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface OpenEntryProps {
  entry: BuildEntry;
  session: CheckSession;
  state: SessionState;
  onWritten: () => void;
}

/** Reads the workbook, then shows the form. */
export function OpenEntry({ entry, session, state, onWritten }: OpenEntryProps) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { language } = useLanguage();
  const { state: read, readAgain, stop } = useWorkbook(session.room);
  // What the office has set comes before what the workbook says; without it a form does as well.
  const [areNotesRead, setAreNotesRead] = useState(false);
  useEffect(() => {
    void session.openNotes().finally(() => setAreNotesRead(true));
  }, [session]);
  return (
    <>
      <div role="status">
        {read.name === "reading" && (
          <>
            <div className={styles.line}>
              <span className={styles.grow}>{words.reading}</span>
              <Button size="small" onClick={stop}>
                {words.cancel}
              </Button>
            </div>
            <ProgressBar aria-label={words.reading} max={read.progress?.total} value={read.progress?.done} />
          </>
        )}
        {read.name === "stopped" && words.stopped}
      </div>
      {read.name === "failed" && (
        <div role="alert" className={styles.failed}>
          {problemSentence({ act: "check", error: read.error }, language)}
        </div>
      )}
      {(read.name === "failed" || read.name === "stopped") && <Button onClick={readAgain}>{words.readAgain}</Button>}
      {read.name === "read" && areNotesRead && (
        <entry.Form
          session={session}
          state={state}
          workbook={read.workbook}
          known={knownUnit(read.workbook, state.notes.settings, new Date())}
          onWritten={onWritten}
        />
      )}
    </>
  );
}
