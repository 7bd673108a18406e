import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { useWords } from "../language";
import { sumOnCard } from "./card-text";

const useStyles = makeStyles({
  details: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground3 },
  text: { margin: `0 0 ${tokens.spacingVerticalS} 0`, ":last-child": { marginBottom: 0 } },
});

export function hasDetails({ trace, source }: Finding): boolean {
  return trace.length > 0 || source !== "";
}

export function FindingDetails({ finding }: { finding: Finding }) {
  const { explanation, trace, source } = finding;
  const styles = useStyles();
  const words = useWords();
  return (
    <dl className={styles.details}>
      {sumOnCard(finding) !== null && (
        <>
          <dt className={styles.name}>{words.explanation}</dt>
          <dd className={styles.text}>{explanation}</dd>
        </>
      )}
      {trace.length > 0 && (
        <>
          <dt className={styles.name}>{words.arithmetic}</dt>
          <dd className={styles.text}>
            {trace.map((step, index) => (
              <div key={index}>{step}</div>
            ))}
          </dd>
        </>
      )}
      {source !== "" && (
        <>
          <dt className={styles.name}>{words.source}</dt>
          <dd className={styles.text}>{source}</dd>
        </>
      )}
    </dl>
  );
}
