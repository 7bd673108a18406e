import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingKind, Severity } from "../../checks/finding";
import { kindNames } from "../../strings/kind-name";
import { HiddenText } from "../hidden-text";
import { useWords, useWordsOf } from "../language";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM },
  name: { flexGrow: 1, minWidth: 0, display: "flex", columnGap: "6px" },
  sheet: {
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  // The name is never cut for them.
  kinds: {
    flex: "1 1 0",
    minWidth: "2em",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SheetLabelProps {
  sheet: string;
  errors: number;
  warnings: number;
  notes: number;
  /** What its errors are about, where no card tells it: whoever looks for a wrong total need not open every sheet. */
  kinds: readonly FindingKind[];
}

/** The sheet's name with what it holds; notes are counted only where there is nothing weightier. */
export function SheetLabel({ sheet, errors, warnings, notes, kinds }: SheetLabelProps) {
  const styles = useStyles();
  const words = useWords();
  const kindWords = useWordsOf(kindNames);
  const counts: { severity: Severity; count: number; text: string }[] = [
    { severity: "error", count: errors, text: words.errors(errors) },
    { severity: "warning", count: warnings, text: words.warnings(warnings) },
    { severity: "info", count: errors + warnings === 0 ? notes : 0, text: words.notes(notes) },
  ];
  return (
    <span className={styles.label}>
      <span className={styles.name}>
        <span className={styles.sheet}>{sheet}</span>{" "}
        {kinds.length > 0 && (
          <span className={styles.kinds}>{`— ${kinds.map((kind) => kindWords[kind].toLowerCase()).join(", ")}`}</span>
        )}{" "}
      </span>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ severity, count, text }) => (
          <SeverityMark key={severity} severity={severity}>
            <span aria-hidden>{count}</span>
            <HiddenText>{text}</HiddenText>
          </SeverityMark>
        ))}
    </span>
  );
}
