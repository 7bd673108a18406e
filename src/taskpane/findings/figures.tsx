import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { useWords } from "../language";
import { sumOnCard } from "./card-text";

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
  expected: { fontWeight: tokens.fontWeightSemibold },
  sum: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One above the other, digit under digit, because that is how two long amounts are compared; and how one gets there. */
export function Figures({ finding }: { finding: Finding }) {
  const { printed, expected } = finding;
  const sum = sumOnCard(finding);
  const styles = useStyles();
  const words = useWords();
  return (
    <dl className={styles.figures}>
      <dt className={styles.name}>{words.printed}</dt>
      <dd className={styles.figure}>{printed === "" ? words.emptyCell : printed}</dd>
      {expected !== "" && (
        <>
          <dt className={styles.name}>{words.expected}</dt>
          <dd className={styles.figure}>
            <span className={styles.expected}>{expected}</span>
            {sum !== null && <div className={styles.sum}>{`= ${sum}`}</div>}
          </dd>
        </>
      )}
    </dl>
  );
}
