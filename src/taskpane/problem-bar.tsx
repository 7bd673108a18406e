import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage, useWords } from "./language";
import { problemSentence } from "./problem-sentence";
import type { Problem } from "./session/session-state";
import { takeKeyboard } from "./take-keyboard";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

export function ProblemBar({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { language } = useLanguage();
  const close = useRef<HTMLButtonElement>(null);

  // The control that led here may be gone or covered; from here the keyboard goes on.
  useEffect(() => takeKeyboard(close.current), [problem]);

  return (
    <MessageBar role="alert" intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>{problemSentence(problem, language)}</MessageBarBody>
      <MessageBarActions>
        <Button ref={close} size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
