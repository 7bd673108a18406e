import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Handover } from "../../functions/in-formulas/hand-over";
import { shownFormula } from "../../functions/in-formulas/shown-formula";
import { handoverWords } from "../../strings/handover";
import { noNativeWords } from "../../strings/no-native";
import { findSheet, type WorkbookSnapshot } from "../../workbook/snapshot";
import { ContentChange } from "../content-change";
import { DisclosureButton } from "../disclosure";
import { CellLink } from "../findings/cell-link";
import { useWordsOf } from "../language";
import { sayNoNative } from "../say-no-native";
import type { CheckSession } from "../session/check-session";
import { useListSeparator } from "../use-list-separator";

/** More than anybody reads; all are written. */
const LISTED = 100;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center" },
  fold: { width: "auto", flexShrink: 0, marginLeft: "auto", whiteSpace: "nowrap" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  list: {
    margin: 0,
    padding: "0 0 8px 32px",
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SheetChoiceProps {
  sheet: string;
  plan: readonly Handover[];
  workbook: WorkbookSnapshot;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  session: CheckSession;
}

/** A sheet to tick, with every cell that would change below it. */
export function SheetChoice({ sheet, plan, workbook, isTicked, onTick, session }: SheetChoiceProps) {
  const styles = useStyles();
  const words = useWordsOf(handoverWords);
  const [open, setOpen] = useState(false);
  const isProtected = findSheet(workbook, sheet)?.protected === true;
  return (
    <li>
      <div className={styles.head}>
        <Checkbox
          className={styles.name}
          checked={isTicked}
          label={isProtected ? `${sheet} (${words.protectedSheet})` : sheet}
          onChange={(_event, { checked }) => onTick(checked === true)}
        />
        <DisclosureButton
          className={styles.fold}
          label={words.cells(plan.length)}
          open={open}
          onToggle={() => setOpen(!open)}
        />
      </div>
      {open && (
        <ul className={styles.list} aria-label={words.cellsOf(sheet)}>
          {plan.slice(0, LISTED).map((handover) => (
            <HandoverItem key={handover.at.cell} handover={handover} workbook={workbook} session={session} />
          ))}
          {plan.length > LISTED && <li className={styles.quiet}>{words.more(plan.length - LISTED)}</li>}
        </ul>
      )}
    </li>
  );
}

interface HandoverItemProps {
  handover: Handover;
  workbook: WorkbookSnapshot;
  session: CheckSession;
}

function HandoverItem({ handover: { at, edit, spilled, noNative, kept }, workbook, session }: HandoverItemProps) {
  const styles = useStyles();
  const words = useWordsOf(handoverWords);
  const whyNot = useWordsOf(noNativeWords);
  const separator = useListSeparator(session.room);
  return (
    <li>
      <CellLink sheet={at.sheet} cell={at.cell} onSelect={(...place) => void session.select(...place)} />
      {edit ? (
        <ContentChange edit={edit} workbook={workbook} separator={separator} />
      ) : (
        <div className={styles.formula}>{shownFormula(at.formula, separator)}</div>
      )}
      {spilled.length > 0 && <div className={styles.quiet}>{words.spilled(spilled.length)}</div>}
      {kept !== null && <div className={styles.quiet}>{words.kept[kept]}</div>}
      {noNative !== null && kept === null && <div className={styles.quiet}>{sayNoNative(noNative, whyNot)}</div>}
    </li>
  );
}
