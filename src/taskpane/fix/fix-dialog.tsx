import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { useWords } from "../language";
import { EditItem } from "./edit-item";

const useStyles = makeStyles({
  surface: { padding: "16px", boxSizing: "border-box", width: "calc(100vw - 24px)", maxWidth: "440px" },
  edits: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM} 0`,
    padding: 0,
    listStyleType: "none",
  },
  promise: { color: tokens.colorNeutralForeground3 },
});

interface FixDialogProps {
  /** Without edits the dialog is closed; it stays mounted, because only a closed dialog gives the page behind it back. */
  edits: Edit[] | null;
  workbook: WorkbookSnapshot;
  applying: boolean;
  onApply: () => void;
  onCancel: () => void;
}

/** Every cell that will change, old and new, before anything is written. */
export function FixDialog({ edits, workbook, applying, onApply, onCancel }: FixDialogProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    // Without the closing animation, which would keep the keyboard in a dialog that is already over.
    <Dialog
      open={edits !== null}
      surfaceMotion={null}
      onOpenChange={(_event, { open }) => !open && !applying && onCancel()}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.fixTitle(edits?.length ?? 0)}</DialogTitle>
          <DialogContent>
            <ul className={styles.edits}>
              {edits?.map((edit) => (
                <EditItem key={`${edit.sheet}!${edit.cell}`} edit={edit} workbook={workbook} />
              ))}
            </ul>
            <div className={styles.promise}>{words.fixPromise}</div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={applying} onClick={onApply}>
              {applying ? words.applying : words.apply}
            </Button>
            <Button disabled={applying} onClick={onCancel}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
