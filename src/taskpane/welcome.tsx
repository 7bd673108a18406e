import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./language";

const useStyles = makeStyles({
  welcome: { padding: "0 16px", color: tokens.colorNeutralForeground2 },
});

export function Welcome() {
  const words = useWords();
  return (
    <div className={useStyles().welcome}>
      <p>{words.welcome}</p>
      <p>{words.welcomeSafety}</p>
    </div>
  );
}
