import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Disclosure, DisclosureButton } from "../disclosure";
import { useWords } from "../language";
import type { SheetFindings } from "./arrange-findings";
import { countBySeverity } from "./arrange-findings";
import { FindingItems } from "./finding-items";
import type { FindingActs } from "./finding-items";
import { SheetLabel } from "./sheet-label";

const useStyles = makeStyles({
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: "0 12px 0 8px",
    fontWeight: "inherit",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  notes: { padding: "0 8px" },
});

interface SheetSectionProps {
  findings: SheetFindings;
  open: boolean;
  onToggle: () => void;
  acts: FindingActs;
}

export function SheetSection({ findings: { sheet, toRepair, notes }, open, onToggle, acts }: SheetSectionProps) {
  const styles = useStyles();
  const words = useWords();
  const headingId = useId();
  const { error, warning } = countBySeverity(toRepair.map(({ finding }) => finding));
  const noteItems = <FindingItems entries={notes.map((finding) => ({ finding, consequences: [] }))} acts={acts} />;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <DisclosureButton
          open={open}
          onToggle={onToggle}
          label={<SheetLabel sheet={sheet} errors={error} warnings={warning} notes={notes.length} />}
        />
      </h2>
      {open && (
        <>
          {toRepair.length > 0 && <FindingItems entries={toRepair} acts={acts} />}
          {notes.length > 0 && toRepair.length === 0 && noteItems}
          {notes.length > 0 && toRepair.length > 0 && (
            <div className={styles.notes}>
              <Disclosure label={words.notes(notes.length)}>{noteItems}</Disclosure>
            </div>
          )}
        </>
      )}
    </section>
  );
}
