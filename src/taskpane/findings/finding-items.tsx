import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../checks/finding";
import { useWords } from "../language";
import type { FindingWithConsequences } from "./arrange-findings";
import { FindingItem } from "./finding-item";
import { SHOWN_PER_SHEET } from "./open-sheets";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: "4px 12px" },
});

export interface FindingActs {
  /** The id of the finding whose cell was shown last. */
  shownId: string | null;
  fixable: boolean;
  onSelect: (sheet: string, cell: string, finding: Finding) => void;
  onFix: (finding: Finding) => void;
  onAccept: (finding: Finding) => void;
}

/** The findings of one sheet, a part of them at first: thousands of them would make the pane sluggish. */
export function FindingItems({ entries, acts }: { entries: FindingWithConsequences[]; acts: FindingActs }) {
  const styles = useStyles();
  const words = useWords();
  const [shown, setShown] = useState(SHOWN_PER_SHEET);
  const hidden = entries.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.finding.id}>
            <FindingItem
              entry={entry}
              shown={entry.finding.id === acts.shownId}
              fixable={acts.fixable}
              onSelect={acts.onSelect}
              onFix={acts.onFix}
              onAccept={acts.onAccept}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + SHOWN_PER_SHEET)}>
          {words.showMore(Math.min(hidden, SHOWN_PER_SHEET))}
        </Button>
      )}
    </>
  );
}
