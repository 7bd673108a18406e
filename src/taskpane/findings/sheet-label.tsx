import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checks/finding";
import { HiddenText } from "../hidden-text";
import { useWords } from "../language";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SheetLabelProps {
  sheet: string;
  errors: number;
  warnings: number;
  notes: number;
}

/** The sheet's name with what it holds; notes are counted only where there is nothing weightier. */
export function SheetLabel({ sheet, errors, warnings, notes }: SheetLabelProps) {
  const styles = useStyles();
  const words = useWords();
  const counts: { severity: Severity; count: number; text: string }[] = [
    { severity: "error", count: errors, text: words.errors(errors) },
    { severity: "warning", count: warnings, text: words.warnings(warnings) },
    { severity: "info", count: errors + warnings === 0 ? notes : 0, text: words.notes(notes) },
  ];
  return (
    <span className={styles.label}>
      <span className={styles.sheet}>{sheet}</span>
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
