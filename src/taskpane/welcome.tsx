import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./language";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "20px" },
  welcome: { padding: "0 16px", color: tokens.colorNeutralForeground2 },
});

export function Welcome() {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.welcome}>
      <p>{words.welcome}</p>
      <ol className={styles.steps}>
        {words.welcomeSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.welcomeSafety}</p>
    </div>
  );
}
