import { Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ALL_RULES, firstYearOf } from "../../rules/all-rules";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { RuleItem } from "./rule-item";
import { searchRules } from "./search-rules";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "flex-end", gap: "8px", padding: "8px 12px 4px" },
  year: { flex: "0 0 88px" },
  search: { flex: "1 1 0", minWidth: 0, maxWidth: "none" },
  said: { padding: "2px 12px 6px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rules: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "0 12px 16px" },
  family: {
    margin: "12px 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const families = ["weights", "capaian", "parts", "scales"] as const;

/** From the first year of any rule to the next after this one, for which plans are made. */
function yearsToChoose(wanted: number): number[] {
  const first = Math.min(wanted, ...ALL_RULES.map(firstYearOf));
  const last = Math.max(wanted, new Date().getFullYear() + 1, ...ALL_RULES.flatMap(lastYears));
  return Array.from({ length: last - first + 1 }, (_unused, index) => last - index);
}

const lastYears = ({ versions }: (typeof ALL_RULES)[number]) => versions.map(({ effectiveFrom }) => effectiveFrom);

/** The rules in force in one year, with where they are written. */
export function RulesOfYear({ firstYear }: { firstYear: number | null }) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const start = firstYear ?? new Date().getFullYear();
  const [year, setYear] = useState(start);
  const [search, setSearch] = useState("");
  const found = useMemo(() => searchRules(year, search, words), [year, search, words]);

  const unverified = found.filter(({ versions }) => versions.some(({ rule }) => rule.status !== "verified")).length;

  return (
    <>
      <div className={styles.top}>
        <Field label={words.ruleYear} size="small" className={styles.year}>
          <Select size="small" value={String(year)} onChange={(_event, { value }) => setYear(Number(value))}>
            {yearsToChoose(start).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </div>
      <div className={styles.said} role="status">
        {found.length === 0
          ? words.nothingFound
          : unverified === 0
            ? words.shown(found.length)
            : `${words.shown(found.length)}, ${words.unverified(unverified)}`}
      </div>
      <div className={styles.rules}>
        {families.map((family) => {
          const own = found.filter(({ list }) => list.family === family);
          return own.length === 0 ? null : (
            <section key={family} aria-label={words.families[family]}>
              <h2 className={styles.family}>{words.families[family]}</h2>
              <ul className={styles.list}>
                {own.map((each) => (
                  <li key={each.list.name}>
                    <RuleItem rule={each} isOpen={search.trim() !== "" && found.length <= 3} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
