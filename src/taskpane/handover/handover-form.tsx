import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FunctionCell } from "../../functions/in-formulas/cells-with-functions";
import { type HandoverForm as Form, planHandover } from "../../functions/in-formulas/hand-over";
import { handoverWords } from "../../strings/handover";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { useWordsOf } from "../language";
import type { CheckSession } from "../session/check-session";
import { isRunning, isWriting, type SessionState } from "../session/session-state";
import { type HandoverDone, handOverSheets, type HandoverPlace, isNative } from "./hand-over-sheets";
import { SheetChoice } from "./sheet-choice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "10px" },
  radios: { marginLeft: "-8px" },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  summary: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface HandoverFormProps {
  workbook: WorkbookSnapshot;
  cells: readonly FunctionCell[];
  state: SessionState;
  session: CheckSession;
  onDone: (done: HandoverDone) => void;
}

/** Which sheets, into what, and where; below each sheet every cell as it is and as it will be. */
export function HandoverForm({ workbook, cells, state, session, onDone }: HandoverFormProps) {
  const styles = useStyles();
  const words = useWordsOf(handoverWords);
  const sheets = useMemo(() => [...new Set(cells.map(({ sheet }) => sheet))], [cells]);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<Form>("native");
  const [place, setPlace] = useState<HandoverPlace>("copy");
  const [isAtWork, setIsAtWork] = useState(false);

  const plan = useMemo(() => planHandover(workbook, new Set(sheets), form), [workbook, sheets, form]);
  const ticked = sheets.filter((sheet) => !unticked.has(sheet));
  const chosen = plan.filter(({ at }) => !unticked.has(at.sheet));
  const changing = chosen.filter(({ edit }) => edit !== null);
  const native = chosen.filter(isNative).length;
  const kept = chosen.length - changing.length;

  const tick = (sheet: string, isTicked: boolean) => {
    const without = new Set(unticked);
    if (isTicked) without.delete(sheet);
    else without.add(sheet);
    setUnticked(without);
  };
  const prepare = async () => {
    setIsAtWork(true);
    const done = await handOverSheets(session, { workbook, sheets: ticked, form, place });
    setIsAtWork(false);
    if (done) onDone(done);
  };
  const choice = (label: string, hint: string) => (
    <>
      {label}
      <span className={styles.hint}>{hint}</span>
    </>
  );
  const parts = [
    ...(native > 0 ? [words.becomesNative(native)] : []),
    ...(changing.length > native ? [words.becomesValue(changing.length - native)] : []),
    ...(kept > 0 ? [words.stays(kept)] : []),
  ];

  return (
    <div className={styles.form}>
      <Field label={words.form}>
        <RadioGroup
          className={styles.radios}
          value={form}
          onChange={(_event, { value }) => setForm(value === "values" ? "values" : "native")}
        >
          <Radio value="native" label={choice(words.native, words.nativeHint)} />
          <Radio value="values" label={choice(words.values, words.valuesHint)} />
        </RadioGroup>
      </Field>
      <Field label={words.place}>
        <RadioGroup
          className={styles.radios}
          value={place}
          onChange={(_event, { value }) => setPlace(value === "here" ? "here" : "copy")}
        >
          <Radio value="copy" label={choice(words.onCopy, words.onCopyHint)} />
          <Radio value="here" label={choice(words.here, words.hereHint)} />
        </RadioGroup>
      </Field>
      <Field label={words.sheets}>
        <ul className={styles.sheets}>
          {sheets.map((sheet) => (
            <SheetChoice
              key={sheet}
              sheet={sheet}
              plan={plan.filter(({ at }) => at.sheet === sheet)}
              workbook={workbook}
              isTicked={!unticked.has(sheet)}
              onTick={(isTicked) => tick(sheet, isTicked)}
              session={session}
            />
          ))}
        </ul>
      </Field>
      <div role="status" className={styles.summary}>
        {chosen.length === 0 ? words.tickFirst : `${parts.join(", ")}.`}
      </div>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={changing.length === 0 || isAtWork || isRunning(state) || isWriting(state)}
        onClick={() => void prepare()}
      >
        {isAtWork ? words.preparing : words.prepare(changing.length)}
      </Button>
    </div>
  );
}
