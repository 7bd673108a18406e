import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "./language";
import type { WorkbookRoom } from "./session/workbook-room";

const useStyles = makeStyles({ bar: { margin: "8px 12px 0" } });

const KEY = "sakip.noFunctionsSaid";

/** Said once on this machine: an Excel that lacks custom functions will lack them tomorrow. */
function wasSaid(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Where Excel has no custom functions everything else works, and plain formulas stand in for them. */
export function FunctionsNotice({ room }: { room: WorkbookRoom }) {
  const styles = useStyles();
  const words = useWords();
  const [closed, setClosed] = useState(wasSaid);
  if (closed || room.abilities().customFunctions) return null;
  const close = () => {
    setClosed(true);
    try {
      localStorage.setItem(KEY, "1");
    } catch {
      // It is then said again when the pane is next opened.
    }
  };
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>{words.noFunctions}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={close}>
          {words.understood}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
