import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A remark below a field. */
export function Quiet({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <p className={styles.quiet}>{children}</p>;
}
