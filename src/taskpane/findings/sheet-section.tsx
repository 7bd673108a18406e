import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef } from "react";
import type { RecognisedTable } from "../../checks/finding";
import { Disclosure, DisclosureButton } from "../disclosure";
import { useWords } from "../language";
import type { SheetFindings } from "./arrange-findings";
import { countBySeverity } from "./arrange-findings";
import { kindsIn } from "./filter-findings";
import { FindingItems } from "./finding-items";
import type { FindingActs } from "./finding-items";
import { groupByTable } from "./group-by-table";
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
  table: {
    margin: 0,
    padding: "6px 12px 2px 16px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SheetSectionProps {
  findings: SheetFindings;
  tables: readonly RecognisedTable[];
  open: boolean;
  /** Notes stand folded below what is to be repaired, and stay so when it is. */
  foldsNotes: boolean;
  onToggle: () => void;
  acts: FindingActs;
}

export function SheetSection({
  findings: { sheet, toRepair, notes },
  tables,
  open,
  foldsNotes,
  onToggle,
  acts,
}: SheetSectionProps) {
  const styles = useStyles();
  const words = useWords();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  // Only a sheet that is opened by itself is brought into view: after "Buka semua" the list stays where it is.
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    if (open && wasPressed.current) section.current?.querySelector("article")?.scrollIntoView({ block: "nearest" });
    wasPressed.current = false;
  }, [open]);
  const press = () => {
    wasPressed.current = true;
    onToggle();
  };
  const groups = groupByTable(toRepair, tables);
  const found = toRepair.map(({ finding }) => finding);
  const { error, warning } = countBySeverity(found);
  const noteItems = <FindingItems entries={notes.map((finding) => ({ finding, consequences: [] }))} acts={acts} />;
  return (
    <section ref={section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <DisclosureButton
          open={open}
          onToggle={press}
          label={
            <SheetLabel
              sheet={sheet}
              errors={error}
              warnings={warning}
              notes={notes.length}
              kinds={open ? [] : kindsIn(found.filter(({ severity }) => severity === "error"))}
            />
          }
        />
      </h2>
      {open && (
        <>
          {groups.map(({ range, entries }) => (
            <div key={range ?? ""}>
              {groups.length > 1 && range !== null && (
                <h3 className={styles.table}>{`${words.tableAt(range)}: ${words.findings(entries.length)}`}</h3>
              )}
              <FindingItems entries={entries} acts={acts} />
            </div>
          ))}
          {notes.length > 0 && !foldsNotes && noteItems}
          {notes.length > 0 && foldsNotes && (
            <div className={styles.notes}>
              <Disclosure label={words.notes(notes.length)}>{noteItems}</Disclosure>
            </div>
          )}
        </>
      )}
    </section>
  );
}
