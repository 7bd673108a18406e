import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import type { CheckResult } from "../../checks/finding";
import { Disclosure } from "../disclosure";
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
  onSelect: (sheet: string, range: string) => void;
}

/** What was checked and what was not, in a line: a clean result is worth no more than what it covers. */
export function Summary({ result: { findings, tables, skipped, checked }, scope, onSelect }: SummaryProps) {
  const styles = useStyles();
  const words = useWords();
  const { error } = countBySeverity(findings);
  // Without errors the number of figures is told above already.
  const said =
    error > 0 ? words.figuresChecked(checked) : tables.length > 0 ? words.tablesRecognised(tables.length) : "";
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
      {scope.kind !== "workbook" && (
        <div className={styles.secondary}>
          {words.checkedAlone(scope.sheet, scope.kind === "selection" ? scope.range : null)}
        </div>
      )}
      {skipped.length > 0 ? (
        <Disclosure label={words.coverage(said, skipped.length)} hint={words.skippedHint}>
          <SkippedList skipped={skipped} onSelect={onSelect} />
        </Disclosure>
      ) : (
        said !== "" && <div className={styles.secondary}>{`${said}.`}</div>
      )}
    </div>
  );
}
