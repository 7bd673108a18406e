import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useWords } from "./language";
import type { SheetProgress } from "./session/workbook-room";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  sheet: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: {
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ProgressLineProps {
  stage: "reading" | "checking";
  progress: SheetProgress | null;
  onCancel: () => void;
}

export function ProgressLine({ stage, progress, onCancel }: ProgressLineProps) {
  const styles = useStyles();
  const words = useWords();
  const whole = stage === "reading" ? words.readingWorkbook : words.checkingWorkbook;
  const sheet = stage === "reading" ? words.readingSheet : words.checkingSheet;
  return (
    <>
      <div className={styles.line}>
        <div className={styles.words}>
          <div className={styles.sheet}>{progress ? sheet(progress.sheet) : whole}</div>
          <div className={styles.count}>{progress && words.sheetsDone(progress.done, progress.total)}</div>
        </div>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={whole} max={progress?.total} value={progress?.done} />
    </>
  );
}
