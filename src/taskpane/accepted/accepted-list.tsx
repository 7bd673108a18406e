import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AcceptedFinding, SortedFindings } from "../../checks/notes/accepted";
import { Disclosure } from "../disclosure";
import { CellLink } from "../findings/cell-link";
import { useWords } from "../language";

const useStyles = makeStyles({
  section: { padding: "4px 8px" },
  list: { margin: 0, padding: "0 8px", listStyleType: "none" },
  item: { padding: "6px 0", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AcceptedListProps {
  findings: SortedFindings;
  onSelect: (sheet: string, cell: string) => void;
  onRevoke: (id: string) => void;
}

/** What was let stand, why, and the way back. */
export function AcceptedList({ findings: { accepted, lapsed }, onSelect, onRevoke }: AcceptedListProps) {
  const styles = useStyles();
  const words = useWords();
  const all = [
    ...accepted.map(({ acceptance, finding }) => ({ acceptance, said: finding.explanation })),
    ...lapsed.map((acceptance) => ({ acceptance, said: words.lapsed })),
  ];
  if (all.length === 0) return null;
  return (
    <section className={styles.section}>
      <Disclosure label={words.acceptedTitle(all.length)}>
        <ul className={styles.list}>
          {all.map(({ acceptance, said }) => (
            <li key={acceptance.id} className={styles.item}>
              <AcceptedItem acceptance={acceptance} said={said} onSelect={onSelect} onRevoke={onRevoke} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

interface AcceptedItemProps {
  acceptance: AcceptedFinding;
  said: string;
  onSelect: (sheet: string, cell: string) => void;
  onRevoke: (id: string) => void;
}

function AcceptedItem({ acceptance: { id, sheet, cell, reason, on }, said, onSelect, onRevoke }: AcceptedItemProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <div className={styles.head}>
        <CellLink sheet={sheet} cell={cell} withSheet onSelect={onSelect} />
        <Button size="small" appearance="subtle" aria-label={words.revokeOf(cell)} onClick={() => onRevoke(id)}>
          {words.revoke}
        </Button>
      </div>
      <div>{reason}</div>
      <div className={styles.quiet}>{`${said} (${words.acceptedOn(on)})`}</div>
    </>
  );
}
