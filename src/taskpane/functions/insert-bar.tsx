import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListSeparator } from "../../functions/in-formulas/shown-formula";
import { functionsViewWords } from "../../strings/functions-view";
import { noNativeWords } from "../../strings/no-native";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ContentChange } from "../content-change";
import { useWordsOf } from "../language";
import { sayNoNative } from "../say-no-native";
import type { CheckSession } from "../session/check-session";
import { isRunning, isWriting, type SessionState } from "../session/session-state";
import type { InsertPlan, Target } from "./insert-plan";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
  radios: { marginLeft: "-8px" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  stop: { color: tokens.colorStatusDangerForeground1 },
  change: { overflowWrap: "anywhere", maxWidth: "100%" },
});

interface InsertBarProps {
  plan: InsertPlan;
  target: Target | null;
  workbook: WorkbookSnapshot | null;
  separator: ListSeparator;
  state: SessionState;
  session: CheckSession;
}

/** The kind of formula, what it replaces, and the button that writes it. */
export function InsertBar({ plan, target, workbook, separator, state, session }: InsertBarProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const whyNot = useWordsOf(noNativeWords);
  const knowsFunctions = session.room.abilities().customFunctions;
  const [asksNative, setAsksNative] = useState(!knowsFunctions);
  const { formula, native, blocked, isCircular, isMerged } = plan;
  const isNative = asksNative && (native?.ok ?? true);
  const written = isNative ? (native?.ok ? native.text : null) : knowsFunctions ? formula : null;
  const sheet = workbook?.sheets.find(({ name }) => name === target?.sheet);
  const edit = target && sheet && written !== null ? { ...target, formula: written } : null;
  const stop =
    blocked.length > 0
      ? words.blocked(blocked.slice(0, 5).join(", "))
      : isCircular
        ? words.circular
        : isMerged
          ? words.merged
          : null;

  return (
    <div className={styles.bar}>
      <Field size="small" label={words.form}>
        <RadioGroup
          className={styles.radios}
          value={isNative ? "native" : "function"}
          onChange={(_event, { value }) => setAsksNative(value === "native")}
        >
          <Radio value="function" label={words.asFunction} disabled={!knowsFunctions} />
          <Radio value="native" label={words.asNative} disabled={native !== null && !native.ok} />
        </RadioGroup>
      </Field>
      {!knowsFunctions && <div className={styles.quiet}>{words.noFunctions}</div>}
      {native !== null && !native.ok && <div className={styles.quiet}>{sayNoNative(native.because, whyNot)}</div>}
      {edit && workbook && (
        <div className={styles.change}>
          <div className={styles.quiet}>{words.willStand(`${edit.sheet}!${edit.cell}`)}</div>
          <ContentChange edit={edit} workbook={workbook} separator={separator} />
        </div>
      )}
      {stop !== null && (
        <div role="status" className={styles.stop}>
          {stop}
        </div>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!edit || stop !== null || isRunning(state) || isWriting(state)}
        onClick={() => edit && workbook && void session.write([edit], workbook)}
      >
        {words.insert}
      </Button>
    </div>
  );
}
