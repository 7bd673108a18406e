import { makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedRange } from "../../checks/finding";
import { CellLink } from "../findings/cell-link";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: "0 0 4px 20px",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface SkippedListProps {
  skipped: SkippedRange[];
  onSelect: (sheet: string, range: string) => void;
}

/** Why it was not checked, with the way to it. */
export function SkippedList({ skipped, onSelect }: SkippedListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {skipped.map(({ sheet, range, reason }) => (
        <li key={`${sheet}!${range}`}>
          <CellLink sheet={sheet} cell={range} withSheet onSelect={onSelect} /> {reason}
        </li>
      ))}
    </ul>
  );
}
