import { makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedRange } from "../../checks/finding";
import { Disclosure } from "../disclosure";
import { useWords } from "../language";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: "0 0 4px 20px",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground3 },
});

export function SkippedList({ skipped }: { skipped: SkippedRange[] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Disclosure label={words.skipped(skipped.length)}>
      <ul className={styles.list}>
        {skipped.map(({ sheet, range, reason }) => (
          <li key={`${sheet}!${range}`}>
            <span className={styles.place}>{`${sheet}!${range}`}</span> {reason}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
