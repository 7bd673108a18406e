import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { TargetArrow20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { functionsViewWords } from "../../strings/functions-view";
import { useWordsOf } from "../language";
import type { Target } from "./insert-plan";
import { readTarget, targetAsTyped } from "./target-cell";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "4px" },
  input: { flexGrow: 1, minWidth: 0 },
  take: { flexShrink: 0 },
});

interface TargetFieldProps {
  target: Target | null;
  onTarget: (target: Target) => void;
  onTake: () => void;
}

/** Where the formula goes: the cell that was active when the page opened, until another one is chosen. */
export function TargetField({ target, onTarget, onTake }: TargetFieldProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  /** While somebody types, the entry may be no address yet. */
  const [entry, setEntry] = useState<string | null>(null);
  const isWrong = entry !== null && readTarget(entry, target) === null;
  const type = (value: string) => {
    setEntry(value);
    const read = readTarget(value, target);
    if (read) onTarget(read);
  };
  return (
    <Field
      size="small"
      label={words.target}
      hint={isWrong ? undefined : words.targetHint}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? words.notAnAddress : undefined}
    >
      {(props) => (
        <div className={styles.row}>
          <Input
            {...props}
            className={styles.input}
            value={entry ?? (target ? targetAsTyped(target) : "")}
            spellCheck={false}
            autoComplete="off"
            onChange={(_event, { value }) => type(value)}
            onBlur={() => isWrong || setEntry(null)}
          />
          <Button
            className={styles.take}
            icon={<TargetArrow20Regular />}
            aria-label={words.takeTarget}
            title={words.takeTarget}
            onClick={() => {
              setEntry(null);
              onTake();
            }}
          />
        </div>
      )}
    </Field>
  );
}
