import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { buildWords } from "../../strings/build";
import { useLanguage, useWordsOf } from "../language";
import { SessionBars } from "../session-bars";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { entries } from "./entries";
import type { BuildEntry } from "./entry";
import { EntryList } from "./entry-list";
import { OpenEntry } from "./open-entry";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  inside: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "8px 12px 16px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** Sets up sheets: a list of what can be set up, and for each a form with a preview. */
export default function BuildView({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { language } = useLanguage();
  const state = useSessionState(session);
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
            // What the pane has written or taken back changes the workbook that a form works on.
            <OpenEntry
              key={`${entry.id} ${state.written.length}`}
              entry={entry}
              session={session}
              state={state}
              onWritten={() => setEntry(null)}
            />
          )}
        </div>
      </div>
    </div>
  );
}
