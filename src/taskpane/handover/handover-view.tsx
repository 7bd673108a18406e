import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { handoverWords } from "../../strings/handover";
import { useLanguage, useWordsOf } from "../language";
import { problemSentence } from "../problem-sentence";
import { SessionBars } from "../session-bars";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { DoneBar } from "./done-bar";
import type { HandoverDone } from "./hand-over-sheets";
import { HandoverForm } from "./handover-form";
import { useFunctionCells } from "./use-function-cells";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  inside: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "8px 12px 16px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  failed: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", columnGap: "8px" },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** Makes a workbook ready for colleagues without the add-in. */
export default function HandoverView({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWordsOf(handoverWords);
  const { language } = useLanguage();
  const state = useSessionState(session);
  const { state: read, readAgain, stop } = useFunctionCells(session.room);
  const [done, setDone] = useState<HandoverDone | null>(null);

  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <SessionBars state={state} session={session} />
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 className={styles.title}>{words.title}</h2>
            {read.name !== "reading" && (
              <Button size="small" onClick={readAgain}>
                {words.readAgain}
              </Button>
            )}
          </div>
          {done && <DoneBar done={done} onClose={() => setDone(null)} />}
          {!done && <p className={styles.text}>{words.intro}</p>}
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
            {read.name === "read" && read.cells.length === 0 && (
              <>
                <p className={styles.strong}>{words.nothing}</p>
                <p className={styles.quiet}>{words.nothingAdvice}</p>
              </>
            )}
          </div>
          {read.name === "failed" && (
            <div role="alert" className={styles.failed}>
              {problemSentence({ act: "check", error: read.error }, language)}
            </div>
          )}
          {read.name === "read" && read.cells.length > 0 && (
            <HandoverForm
              workbook={read.workbook}
              cells={read.cells}
              state={state}
              session={session}
              onDone={(finished) => {
                setDone(finished);
                readAgain();
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}
