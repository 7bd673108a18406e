import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import type { MouseEvent } from "react";
import type { Finding } from "../../checks/finding";
import { kindNames } from "../../strings/kind-name";
import { useWords, useWordsOf } from "../language";
import type { FindingWithConsequences } from "./arrange-findings";
import { nameOnCard, sumOnCard } from "./card-text";
import { CellLink } from "./cell-link";
import { ConsequenceList } from "./consequence-list";
import { Figures } from "./figures";
import { FindingDetails, hasDetails } from "./finding-details";
import { SeverityMark } from "./severity-mark";
import { HEADING_HEIGHT } from "./sheet-heading";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 12px 10px 13px",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Below the name of its sheet, which stays in view over it.
    scrollMarginTop: `${HEADING_HEIGHT}px`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    // High contrast paints transparent borders, which would mark every finding as the one shown.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  shown: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  names: { overflowWrap: "anywhere" },
  text: { overflowWrap: "anywhere" },
  causeName: { color: tokens.colorNeutralForeground3 },
  acts: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  quiet: { minWidth: "auto" },
  /** Without a filled button before it, its words stand in line with the sentences above. */
  first: { marginLeft: "-9px", "@media (forced-colors: active)": { marginLeft: 0 } },
});

interface FindingItemProps {
  entry: FindingWithConsequences;
  shown: boolean;
  fixable: boolean;
  onSelect: (sheet: string, cell: string, finding: Finding) => void;
  onFix: (finding: Finding) => void;
  onAccept: (finding: Finding) => void;
}

export const FindingItem = memo(function FindingItem({
  entry,
  shown,
  fixable,
  onSelect,
  onFix,
  onAccept,
}: FindingItemProps) {
  const { finding, consequences } = entry;
  const { sheet, cell, names, severity, kind, explanation, cause } = finding;
  const styles = useStyles();
  const words = useWords();
  const kindWords = useWordsOf(kindNames);
  const [open, setOpen] = useState(false);
  const focusComesBack = useRestoreFocusTarget();

  const select = (toSheet: string, toCell: string) => onSelect(toSheet, toCell, finding);

  /** The whole finding is a target for the mouse; the keyboard has the cell's link. Marking text must stay possible. */
  const selectByMouse = (event: MouseEvent<HTMLElement>) => {
    const onControl = event.target instanceof Element && event.target.closest("button") !== null;
    if (!onControl && window.getSelection()?.isCollapsed !== false) select(sheet, cell);
  };

  return (
    <article
      className={mergeClasses(styles.item, shown && styles.shown)}
      aria-label={words.findingLabel(words.severity[severity], cell, explanation)}
      aria-current={shown || undefined}
      data-finding={finding.id}
      onClick={selectByMouse}
    >
      <div className={styles.head}>
        <SeverityMark severity={severity}>{`${words.severity[severity]} · ${kindWords[kind]}`}</SeverityMark>
        <CellLink sheet={sheet} cell={cell} onSelect={select} />
      </div>
      {names && <div className={styles.names}>{nameOnCard(names)}</div>}
      <Figures finding={finding} />
      {sumOnCard(finding) === null && <div className={styles.text}>{explanation}</div>}
      {cause && (
        <div className={styles.text}>
          <span className={styles.causeName}>{words.probableCause}</span> {cause.text}
        </div>
      )}
      {consequences.length > 0 && <ConsequenceList of={finding} consequences={consequences} onSelect={select} />}
      <div className={styles.acts}>
        {finding.fix && (
          <Button
            {...focusComesBack}
            size="small"
            disabledFocusable={!fixable}
            aria-label={words.fixOf(cell)}
            onClick={() => onFix(finding)}
          >
            {words.fix}
          </Button>
        )}
        <Button
          {...focusComesBack}
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.quiet, !finding.fix && styles.first)}
          aria-label={words.acceptOf(cell)}
          onClick={() => onAccept(finding)}
        >
          {words.accept}
        </Button>
        {hasDetails(finding) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-label={words.detailsOf(cell)}
            aria-expanded={open}
            icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            iconPosition="after"
            onClick={() => setOpen(!open)}
          >
            {words.details}
          </Button>
        )}
      </div>
      {open && <FindingDetails finding={finding} />}
    </article>
  );
});
