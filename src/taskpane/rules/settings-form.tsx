import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { CheckSession } from "../session/check-session";
import type { SessionState } from "../session/session-state";
import { GeneralFields } from "./general-fields";
import { IndicatorFields } from "./indicator-fields";
import type { ProblemAt } from "./problem-at";
import { SaveBar } from "./save-bar";
import { ScaleFields } from "./scale-fields";
import { differs, draftOf, isUnfinished, readDraft, type SettingsDraft } from "./settings-draft";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({
  fields: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: "10px 12px 16px",
  },
});

/** What was typed and not saved survives a look at another part of the pane. */
const unsaved = new WeakMap<CheckSession, SettingsDraft>();

interface SettingsFormProps {
  session: CheckSession;
  state: SessionState;
  foundYear: number | null;
}

export function SettingsForm({ session, state, foundYear }: SettingsFormProps) {
  const styles = useStyles();
  const kept = state.notes.settings;
  const fresh = useMemo(() => draftOf(kept), [kept]);
  const [typed, setTyped] = useState<SettingsDraft | null>(unsaved.get(session) ?? null);
  const [attempted, setAttempted] = useState(false);
  const [outcome, setOutcome] = useState<"saving" | "saved" | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const draft = typed ?? fresh;
  const { settings, problems } = readDraft(draft);
  const isChanged = typed !== null && differs(typed, kept);

  const change = (changed: SettingsDraft | null) => {
    if (changed) unsaved.set(session, changed);
    else unsaved.delete(session);
    setTyped(changed);
    setOutcome(null);
  };
  const edit = (parts: Partial<SettingsDraft>) => change({ ...draft, ...parts });
  const problemAt: ProblemAt = (field, text) => {
    const problem = problems.get(field);
    return problem && (attempted || !isUnfinished(problem, text)) ? problem : null;
  };
  const save = async () => {
    setAttempted(true);
    if (problems.size > 0) {
      // Once the sentences stand at their fields, the keyboard goes to the first of them.
      requestAnimationFrame(() => takeKeyboard(fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")));
      return;
    }
    setOutcome("saving");
    const isKept = await session.keepSettings(settings);
    if (isKept) {
      change(null);
      setAttempted(false);
    }
    setOutcome(isKept ? "saved" : null);
  };
  const discard = () => {
    change(null);
    setAttempted(false);
  };

  return (
    <>
      <div ref={fields} className={styles.fields}>
        <GeneralFields draft={draft} edit={edit} problemAt={problemAt} foundYear={foundYear} />
        <IndicatorFields
          indicators={draft.indicators}
          onChange={(indicators) => edit({ indicators })}
          problemAt={problemAt}
          workbook={state.checked?.workbook ?? null}
        />
        <ScaleFields scales={draft.scales} onChange={(scales) => edit({ scales })} problemAt={problemAt} />
      </div>
      <SaveBar
        isChanged={isChanged}
        problems={attempted ? problems.size : 0}
        outcome={outcome}
        onSave={() => void save()}
        onDiscard={discard}
      />
    </>
  );
}
