import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../checks/finding";
import { useWords } from "../language";

const useStyles = makeStyles({
  surface: { padding: "16px", boxSizing: "border-box", width: "calc(100vw - 24px)", maxWidth: "440px" },
  said: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

interface AcceptDialogProps {
  /** Without a finding the dialog is closed. */
  finding: Finding | null;
  onAccept: (finding: Finding, reason: string) => void;
  onCancel: () => void;
}

/** A finding is let stand with a reason only: the next reader will ask for it. */
export function AcceptDialog({ finding, onAccept, onCancel }: AcceptDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={finding !== null} surfaceMotion={null} onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        {finding && <AcceptForm key={finding.id} finding={finding} onAccept={onAccept} onCancel={onCancel} />}
      </DialogSurface>
    </Dialog>
  );
}

function AcceptForm({ finding, onAccept, onCancel }: AcceptDialogProps & { finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const keep = () => {
    if (reason.trim() === "") setAsked(true);
    else onAccept(finding, reason.trim());
  };
  return (
    <DialogBody>
      <DialogTitle>{words.acceptTitle(finding.sheet, finding.cell)}</DialogTitle>
      <DialogContent>
        <div className={styles.said}>{finding.explanation}</div>
        <Field
          required
          label={words.acceptReason}
          hint={words.acceptHint}
          validationMessage={asked && reason.trim() === "" ? words.acceptNeedsReason : undefined}
        >
          <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={keep}>
          {words.keepAcceptance}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
