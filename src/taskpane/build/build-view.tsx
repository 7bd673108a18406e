import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { buildWords } from "../../strings/build";
import { useLanguage, useWordsOf } from "../language";
import { problemSentence } from "../problem-sentence";
import { SessionBars } from "../session-bars";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { entries } from "./entries";
import type { BuildEntry } from "./entry";
import { EntryList } from "./entry-list";
import { useWorkbook } from "./use-workbook";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  inside: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "8px 12px 16px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  failed: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", columnGap: "8px" },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** Sets up sheets: a list of what can be set up, and for each a form with a preview. */
export default function BuildView({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { language } = useLanguage();
  const state = useSessionState(session);
  const { state: read, readAgain, stop } = useWorkbook(session.room);
  const [entry, setEntry] = useState<BuildEntry | null>(null);

  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <SessionBars state={state} session={session} />
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 className={styles.title}>{entry ? entry.words[language].title : words.title}</h2>
            {entry && (
              <Button size="small" icon={<ArrowLeft16Regular />} onClick={() => setEntry(null)}>
                {words.back}
              </Button>
            )}
          </div>
          <p className={styles.text}>{entry ? entry.words[language].about : words.intro}</p>
          {!entry && <EntryList entries={entries} onOpen={setEntry} />}
          {entry && (
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
              {(read.name === "failed" || read.name === "stopped") && (
                <Button onClick={readAgain}>{words.readAgain}</Button>
              )}
              {read.name === "read" && (
                <entry.Form session={session} state={state} workbook={read.workbook} onWritten={readAgain} />
              )}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
