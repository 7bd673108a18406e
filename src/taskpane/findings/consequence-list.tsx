import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { HiddenText } from "../hidden-text";
import { useWords } from "../language";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  heading: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  cell: { display: "inline-block", marginRight: tokens.spacingHorizontalS },
  expected: { fontWeight: tokens.fontWeightSemibold },
});

interface ConsequenceListProps {
  of: Finding;
  consequences: Finding[];
  onSelect: (sheet: string, cell: string) => void;
}

/** Figures that need no repair of their own: they come right with the error above them. */
export function ConsequenceList({ of, consequences, onSelect }: ConsequenceListProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div>
      <div className={styles.heading}>{words.consequences(consequences.length)}</div>
      <ul className={styles.list}>
        {consequences.map(({ id, sheet, cell, printed, expected }) => (
          <li key={id} className={styles.item}>
            <span className={styles.cell}>
              <CellLink sheet={sheet} cell={cell} withSheet={sheet !== of.sheet} onSelect={onSelect} />
            </span>
            {printed}{" "}
            {expected !== "" && (
              <>
                <span aria-hidden>→ </span>
                <HiddenText>{words.expected}</HiddenText> <span className={styles.expected}>{expected}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
