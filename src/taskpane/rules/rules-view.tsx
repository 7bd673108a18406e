import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { ProblemBar } from "../problem-bar";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { RulesOfYear } from "./rules-of-year";
import { SettingsForm } from "./settings-form";
import { useFiscalYear } from "./use-fiscal-year";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  tab: { padding: "6px 5px" },
  problem: { padding: "4px 12px" },
  part: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "0 4px" },
});

const parts = ["settings", "years"] as const;

/** What the office has set for this workbook, and the rules that hold without it. */
export default function RulesView({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const state = useSessionState(session);
  const [part, setPart] = useState<(typeof parts)[number]>("settings");
  const foundYear = useFiscalYear(state.checked?.workbook ?? null);

  useEffect(() => void session.openNotes(), [session]);

  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <TabList
          size="small"
          aria-label={words.partsLabel}
          selectedValue={part}
          onTabSelect={(_event, { value }) => setPart(value as (typeof parts)[number])}
        >
          {parts.map((each) => (
            <Tab key={each} value={each} className={styles.tab}>
              {words.parts[each]}
            </Tab>
          ))}
        </TabList>
      </div>
      {state.problem?.act === "notes" && (
        <div className={styles.problem}>
          <ProblemBar problem={state.problem} onClose={session.closeProblem} />
        </div>
      )}
      <div className={styles.part} role="tabpanel" aria-label={words.parts[part]}>
        {part === "settings" ? (
          <SettingsForm session={session} state={state} foundYear={foundYear} />
        ) : (
          <RulesOfYear firstYear={state.notes.settings.year ?? foundYear} />
        )}
      </div>
    </div>
  );
}
