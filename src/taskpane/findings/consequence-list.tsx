import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { HiddenText } from "../hidden-text";
import { useWords } from "../language";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  consequences: { display: "flex", columnGap: tokens.spacingHorizontalS },
  heading: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  list: { minWidth: 0, margin: 0, padding: 0, listStyleType: "none" },
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
    <div className={styles.consequences}>
      <span className={styles.heading}>{words.consequences}</span>
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
