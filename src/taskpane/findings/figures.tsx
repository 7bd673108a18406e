import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { useWords } from "../language";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(5.5em, max-content) 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  name: { color: tokens.colorNeutralForeground3 },
  figure: { margin: 0, overflowWrap: "anywhere" },
  expected: { margin: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

/** One above the other, digit under digit, because that is how two long amounts are compared. */
export function Figures({ finding: { printed, expected } }: { finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <dl className={styles.figures}>
      <dt className={styles.name}>{words.printed}</dt>
      <dd className={styles.figure}>{printed === "" ? words.emptyCell : printed}</dd>
      {expected !== "" && (
        <>
          <dt className={styles.name}>{words.expected}</dt>
          <dd className={styles.expected}>{expected}</dd>
        </>
      )}
    </dl>
  );
}
