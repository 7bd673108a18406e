import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import type { CheckResult } from "../../checks/finding";
import { countBySeverity } from "../findings/arrange-findings";
import { useWords } from "../language";
import type { CheckScope } from "../session/scope";
import { SkippedList } from "./skipped-list";

const useStyles = makeStyles({
  summary: { padding: "0 12px 8px" },
  clean: { display: "flex", columnGap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  cleanIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  advice: { margin: "4px 0" },
  secondary: { color: tokens.colorNeutralForeground3 },
});

interface SummaryProps {
  result: CheckResult;
  scope: CheckScope;
}

/** What was checked and what was not, before the findings: a clean result is worth no more than what it covers. */
export function Summary({ result: { findings, tables, skipped, checked }, scope }: SummaryProps) {
  const styles = useStyles();
  const words = useWords();
  const { error } = countBySeverity(findings);
  return (
    <div className={styles.summary}>
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
      {(checked > 0 || tables.length > 0) && (
        <div className={styles.secondary}>
          {error > 0 ? words.figuresChecked(checked, tables.length) : words.tablesRecognised(tables.length)}
        </div>
      )}
      {scope.kind !== "workbook" && (
        <div className={styles.secondary}>
          {words.checkedAlone(scope.sheet, scope.kind === "selection" ? scope.range : null)}
        </div>
      )}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
    </div>
  );
}
