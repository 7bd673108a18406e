import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./language";

const useStyles = makeStyles({ loading: { padding: "12px", color: tokens.colorNeutralForeground3 } });

/** A part of the pane is on its way; from the office's own server that takes a moment at most. */
export function Loading() {
  return (
    <div role="status" className={useStyles().loading}>
      {useWords().loading}
    </div>
  );
}
