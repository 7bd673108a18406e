import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: "6px" },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface SaveBarProps {
  isChanged: boolean;
  /** How many fields keep the settings from being saved. */
  problems: number;
  outcome: "saving" | "saved" | null;
  onSave: () => void;
  onDiscard: () => void;
}

/** One button keeps everything, and what it does stands beside it; it is in sight wherever the fields are scrolled to. */
export function SaveBar({ isChanged, problems, outcome, onSave, onDiscard }: SaveBarProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const save = useRef<HTMLButtonElement>(null);
  /** The button vanishes with the changes. */
  const discard = () => {
    onDiscard();
    takeKeyboard(save.current);
  };
  const isSaving = outcome === "saving";
  return (
    <div className={styles.bar}>
      <div className={styles.said} role="status">
        {problems > 0 ? (
          <span className={styles.wrong}>{words.mendFirst(problems)}</span>
        ) : isSaving ? (
          words.saving
        ) : isChanged ? (
          words.unsaved
        ) : (
          outcome === "saved" && words.saved
        )}
      </div>
      <div className={styles.acts}>
        <Button ref={save} appearance="primary" disabledFocusable={!isChanged || isSaving} onClick={onSave}>
          {words.save}
        </Button>
        {isChanged && !isSaving && <Button onClick={discard}>{words.discard}</Button>}
      </div>
      <div className={styles.hint}>{words.saveHint}</div>
    </div>
  );
}
