import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { useWords } from "../language";
import { editsOf, type FixItem, type FixPlan } from "../session/fix-plan";
import { EditItem } from "./edit-item";
import { nameOfCell } from "./name-of-cell";

const useStyles = makeStyles({
  surface: { padding: "16px", boxSizing: "border-box", width: "calc(100vw - 24px)", maxWidth: "440px" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM} 0`,
    padding: 0,
    listStyleType: "none",
  },
  edits: { rowGap: "2px", marginTop: "-4px", marginLeft: "32px", marginBottom: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  before: { marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
});

interface FixDialogProps {
  /** Without a plan the dialog is closed; it stays mounted, because only a closed dialog gives the page behind it back. */
  plan: FixPlan | null;
  workbook: WorkbookSnapshot;
  /** What was found tells what its cells are called. */
  findings: readonly Finding[];
  applying: boolean;
  onTick: (id: string, isTicked: boolean) => void;
  onApply: () => void;
  onCancel: () => void;
}

/** Every cell that will change, old and new, before anything is written. */
export function FixDialog({ plan, workbook, findings, applying, onTick, onApply, onCancel }: FixDialogProps) {
  const styles = useStyles();
  const words = useWords();
  const items = plan?.items ?? [];
  const [only] = items.length === 1 ? items : [];
  const ticked = plan?.ticked.size ?? 0;
  const changing = plan ? editsOf(plan).length : 0;
  return (
    // Without the closing animation, which would keep the keyboard in a dialog that is already over.
    <Dialog
      open={plan !== null}
      surfaceMotion={null}
      onOpenChange={(_event, { open }) => !open && !applying && onCancel()}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {only ? words.fixTitle(only.edits.length, only.finding.sheet) : words.fixAllTitle(items.length)}
          </DialogTitle>
          <DialogContent>
            {only ? (
              <ul className={styles.list}>
                <EditList edits={only.edits} workbook={workbook} findings={findings} of={only.finding} />
              </ul>
            ) : (
              <>
                <div className={styles.before}>{words.fixAllHint}</div>
                <Checkbox
                  label={words.tickAll}
                  checked={ticked === items.length ? true : ticked === 0 ? false : "mixed"}
                  onChange={(_event, { checked }) => {
                    for (const { finding } of items) onTick(finding.id, checked === true);
                  }}
                />
                <ul className={styles.list}>
                  {items.map((item) => (
                    <TickedItem
                      key={item.finding.id}
                      item={item}
                      ticked={plan?.ticked.has(item.finding.id) ?? false}
                      workbook={workbook}
                      findings={findings}
                      onTick={onTick}
                    />
                  ))}
                </ul>
              </>
            )}
            {plan && plan.waiting.length > 0 && (
              <div className={styles.quiet}>{words.fixWaiting(plan.waiting.length)}</div>
            )}
            <div className={styles.quiet}>{words.fixPromise}</div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={applying || changing === 0} onClick={onApply}>
              {applying ? words.applying : only ? words.apply : words.applyTicked(changing)}
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

interface TickedItemProps {
  item: FixItem;
  ticked: boolean;
  workbook: WorkbookSnapshot;
  findings: readonly Finding[];
  onTick: (id: string, isTicked: boolean) => void;
}

function TickedItem({ item: { finding, edits }, ticked, workbook, findings, onTick }: TickedItemProps) {
  const styles = useStyles();
  const words = useWords();
  const place = `${finding.sheet}!${finding.cell}`;
  return (
    <li>
      <Checkbox
        checked={ticked}
        label={finding.severity === "error" ? place : `${place} (${words.fixDoubt})`}
        onChange={(_event, { checked }) => onTick(finding.id, checked === true)}
      />
      <ul className={mergeClasses(styles.list, styles.edits)}>
        <EditList edits={edits} workbook={workbook} findings={findings} of={finding} isNamed />
      </ul>
    </li>
  );
}

interface EditListProps {
  edits: readonly Edit[];
  workbook: WorkbookSnapshot;
  findings: readonly Finding[];
  of: Finding;
  /** The cell of the finding is named above the list. */
  isNamed?: boolean;
}

function EditList({ edits, workbook, findings, of, isNamed = false }: EditListProps) {
  const words = useWords();
  return edits.map((edit) => {
    const place = `${edit.sheet}!${edit.cell}`;
    const isOwn = edit.sheet === of.sheet && edit.cell === of.cell;
    // The title names the sheet of the finding.
    const short = edit.sheet === of.sheet ? edit.cell : place;
    const named = nameOfCell(edit, isOwn ? [of] : findings, short);
    const said = isOwn ? named : words.fixedAlong(named);
    return <EditItem key={place} edit={edit} workbook={workbook} place={isOwn && isNamed ? null : said} />;
  });
}
