import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { buildWords } from "../../strings/build";
import { useLanguage, useWordsOf } from "../language";
import type { BuildEntry } from "./entry";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  card: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  about: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0 },
});

/** Every thing that can be set up, as a card to press. */
export function EntryList({ entries, onOpen }: { entries: readonly BuildEntry[]; onOpen: (entry: BuildEntry) => void }) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { language } = useLanguage();
  return (
    <ul className={styles.list} aria-label={words.listLabel}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" className={styles.card} onClick={() => onOpen(entry)}>
            <span className={styles.words}>
              <span className={styles.title}>{entry.words[language].title}</span>
              <span className={styles.about}>{entry.words[language].about}</span>
            </span>
            <ChevronRight16Regular className={styles.icon} />
          </button>
        </li>
      ))}
    </ul>
  );
}
