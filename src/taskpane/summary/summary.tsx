import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import type { CheckResult } from "../../checks/finding";
import { countBySeverity } from "../findings/arrange-findings";
import { SeverityMark } from "../findings/severity-mark";
import { useWords } from "../language";
import { SkippedList } from "./skipped-list";

const useStyles = makeStyles({
  summary: { padding: "4px 16px 8px" },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  first: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  clean: { display: "flex", columnGap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  cleanIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  advice: { margin: "4px 0" },
  secondary: { color: tokens.colorNeutralForeground3 },
});

/** What was checked and what was not, before the findings: a clean result is worth no more than what it covers. */
export function Summary({ result: { findings, tables, skipped, checked } }: { result: CheckResult }) {
  const styles = useStyles();
  const words = useWords();
  const { error, warning, info } = countBySeverity(findings);
  return (
    <div className={styles.summary}>
      {error > 0 && (
        <div className={styles.first}>
          <SeverityMark severity="error">{words.errors(error)}</SeverityMark>
        </div>
      )}
      {error === 0 && checked > 0 && (
        <div className={styles.clean}>
          <CheckmarkCircle20Regular className={styles.cleanIcon} />
          {words.noErrors(checked)}
        </div>
      )}
      {checked === 0 && error === 0 && (
        <>
          <div className={styles.clean}>{words.nothingToCheck}</div>
          <div className={mergeClasses(styles.secondary, styles.advice)}>{words.nothingToCheckAdvice}</div>
        </>
      )}
      <div className={styles.counts}>
        {warning > 0 && <SeverityMark severity="warning">{words.warnings(warning)}</SeverityMark>}
        {info > 0 && <SeverityMark severity="info">{words.notes(info)}</SeverityMark>}
      </div>
      {(checked > 0 || tables.length > 0) && (
        <div className={styles.secondary}>
          {error > 0 ? words.figuresChecked(checked, tables.length) : words.tablesRecognised(tables.length)}
        </div>
      )}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
    </div>
  );
}
