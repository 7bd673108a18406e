import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Finding, RecognisedTable } from "../../checks/finding";
import { useWords } from "../language";
import type { SheetFindings } from "./arrange-findings";
import { Disclosure } from "../disclosure";
import { isFiltering, sheetsNamed } from "./filter-findings";
import type { FindingActs } from "./finding-items";
import type { FindingFilter } from "./list-look";
import { SheetSection } from "./sheet-section";

const useStyles = makeStyles({
  quiet: { padding: "0 0 0 8px" },
  others: {
    margin: 0,
    padding: "12px 12px 4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FindingListProps {
  sheets: SheetFindings[];
  filter: FindingFilter;
  tables: readonly RecognisedTable[];
  isOpen: (sheet: string) => boolean;
  foldsNotes: (sheet: string) => boolean;
  onToggle: (sheet: string, open: boolean) => void;
  fixable: boolean;
  onSelect: (sheet: string, cell: string) => void;
  onFix: (finding: Finding) => void;
  onAccept: (finding: Finding) => void;
}

export function FindingList({
  sheets,
  filter,
  tables,
  isOpen,
  foldsNotes,
  onToggle,
  fixable,
  onSelect,
  onFix,
  onAccept,
}: FindingListProps) {
  const styles = useStyles();
  const words = useWords();
  const [shownId, setShownId] = useState<string | null>(null);

  const select = useCallback(
    (sheet: string, cell: string, finding: Finding) => {
      setShownId(finding.id);
      onSelect(sheet, cell);
    },
    [onSelect],
  );
  const acts: FindingActs = { shownId, fixable, onSelect: select, onFix, onAccept };
  const { named, others } = sheetsNamed(sheets, filter);
  // Whoever looks for what is wrong need not read past sheets in which nothing is.
  const loud = others.filter(({ sheet }) => foldsNotes(sheet));
  const quiet = loud.length > 0 && !isFiltering(filter) ? others.filter((each) => !loud.includes(each)) : [];
  const sectionsOf = (listed: SheetFindings[]) =>
    listed.map((findings) => {
      const { sheet } = findings;
      return (
        <SheetSection
          key={sheet}
          findings={findings}
          tables={tables.filter((table) => table.sheet === sheet)}
          open={isOpen(sheet)}
          foldsNotes={foldsNotes(sheet)}
          onToggle={() => onToggle(sheet, !isOpen(sheet))}
          acts={acts}
        />
      );
    });
  return (
    <>
      {sectionsOf(named)}
      {named.length > 0 && others.length > 0 && (
        <p className={styles.others}>{words.alsoMention(filter.search.trim())}</p>
      )}
      {sectionsOf(quiet.length > 1 ? loud : others)}
      {quiet.length > 1 && (
        <div className={styles.quiet}>
          <Disclosure label={words.sheetsWithNotes(quiet.length)}>{sectionsOf(quiet)}</Disclosure>
        </div>
      )}
    </>
  );
}
