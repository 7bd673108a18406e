import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { handoverWords } from "../../strings/handover";
import { useWordsOf } from "../language";
import type { HandoverDone } from "./hand-over-sheets";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  line: { margin: "0 0 4px" },
});

/** What was done, and what is left to do before the workbook can go. */
export function DoneBar({ done, onClose }: { done: HandoverDone; onClose: () => void }) {
  const styles = useStyles();
  const words = useWordsOf(handoverWords);
  const { native, values, fellBack, kept, copies, place } = done;
  return (
    <MessageBar role="status" intent={kept > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <p className={styles.line}>{words.done(native, values)}</p>
        {fellBack > 0 && <p className={styles.line}>{words.fellBack(fellBack)}</p>}
        {kept > 0 && <p className={styles.line}>{words.keptSome(kept)}</p>}
        <p className={styles.line}>{place === "copy" ? words.afterCopy(copies.join(", ")) : words.afterHere}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.doneClose}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
