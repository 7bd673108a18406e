import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./language";

const useStyles = makeStyles({ welcome: { padding: "0 16px", color: tokens.colorNeutralForeground2 } });

/** What the one button does, and that nothing changes by it; all else is told where it is needed. */
export function Welcome() {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.welcome}>
      <p>{words.welcome}</p>
      <p>{words.welcomeSafety}</p>
    </div>
  );
}
