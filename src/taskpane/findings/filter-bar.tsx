import { Button, makeStyles, SearchBox, Select, shorthands, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding, FindingKind, Severity } from "../../checks/finding";
import { kindNames } from "../../strings/kind-name";
import { useWords, useWordsOf } from "../language";
import { countBySeverity } from "./arrange-findings";
import { isFiltering, kindsIn } from "./filter-findings";
import { type FindingFilter, noFilter } from "./list-look";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "0 12px 8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  chip: {
    minWidth: "auto",
    padding: "2px 6px",
    ...shorthands.borderWidth("1px"),
    fontWeight: tokens.fontWeightRegular,
  },
  search: { flex: "1 1 130px", minWidth: "110px" },
  kind: { flex: "0 1 auto", maxWidth: "46%" },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const severities: Severity[] = ["error", "warning", "info"];

interface FilterBarProps {
  /** All that were found, and of these what is left by the search and the kind, of every severity. */
  findings: readonly Finding[];
  counted: readonly Finding[];
  shown: number;
  all: number;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** The counts are the switches: what is counted can be left out. */
export function FilterBar({ findings, counted, shown, all, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const words = useWords();
  const kindWords = useWordsOf(kindNames);
  const counts = countBySeverity(counted);
  const toggle = (severity: Severity) => {
    const without = new Set(filter.without);
    if (!without.delete(severity)) without.add(severity);
    onFilter({ ...filter, without });
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.filters}>
      <div className={styles.row}>
        {severities
          .filter((severity) => counts[severity] > 0 || filter.without.has(severity))
          .map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              appearance={filter.without.has(severity) ? "subtle" : "outline"}
              className={styles.chip}
              checked={!filter.without.has(severity)}
              onClick={() => toggle(severity)}
            >
              <SeverityMark severity={severity}>{words.counted[severity](counts[severity])}</SeverityMark>
            </ToggleButton>
          ))}
      </div>
      <div className={styles.row}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          value={filter.search}
          onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
        />
        <Select
          size="small"
          className={styles.kind}
          aria-label={words.kind}
          value={filter.kind ?? ""}
          onChange={(_event, { value }) => onFilter({ ...filter, kind: value === "" ? null : (value as FindingKind) })}
        >
          <option value="">{words.allKinds}</option>
          {kindsIn(findings).map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </Select>
      </div>
      {isFiltering(filter) && (
        <div className={styles.row}>
          <span className={styles.shown} role="status">
            {shown === 0 ? words.nothingMatches : words.shownOf(shown, all)}
          </span>
          <Button size="small" appearance="subtle" onClick={() => onFilter(noFilter)}>
            {words.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}
