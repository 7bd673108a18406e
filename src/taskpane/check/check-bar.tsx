import { Button, makeStyles, Select, Switch } from "@fluentui/react-components";
import { type Ref, useState } from "react";
import { useWords } from "../language";
import type { CheckSession } from "../session/check-session";
import type { ScopeKind } from "../session/scope";
import { isRunning, isWriting, type SessionState } from "../session/session-state";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  button: { minWidth: "auto" },
  scope: { flex: "1 1 84px", minWidth: 0, maxWidth: "160px" },
  choice: { paddingLeft: "8px", paddingRight: "26px" },
  // Of Fluent's own room around it so much is left that its words end where those below do.
  live: { marginLeft: "-8px", marginRight: "-8px" },
});

const scopeKinds: ScopeKind[] = ["workbook", "sheet", "selection"];

interface CheckBarProps {
  state: SessionState;
  session: CheckSession;
  button: Ref<HTMLButtonElement>;
}

/** The one act that everything else waits for, with what it covers and whether it goes on by itself. */
export function CheckBar({ state, session, button }: CheckBarProps) {
  const styles = useStyles();
  const words = useWords();
  const [kind, setKind] = useState<ScopeKind>("workbook");
  return (
    <div className={styles.bar}>
      <Button
        ref={button}
        appearance="primary"
        className={styles.button}
        disabledFocusable={isRunning(state) || isWriting(state)}
        onClick={() => void session.check(kind)}
      >
        {words.check}
      </Button>
      <Select
        className={styles.scope}
        select={{ className: styles.choice }}
        aria-label={words.scopeLabel}
        value={kind}
        onChange={(_event, { value }) => setKind(value as ScopeKind)}
      >
        {scopeKinds.map((each) => (
          <option key={each} value={each}>
            {words.scopes[each]}
          </option>
        ))}
      </Select>
      <Switch
        size="small"
        className={styles.live}
        label={words.live}
        root={{ title: words.liveHint }}
        title={words.liveHint}
        checked={state.live}
        onChange={(_event, { checked }) => session.setLive(checked)}
      />
    </div>
  );
}
