import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { rulesViewWords } from "../../strings/rules-view";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { useWordsOf } from "../language";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({
  offer: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    padding: "8px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  names: { maxHeight: "240px", overflowY: "auto", display: "flex", flexDirection: "column" },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  acts: { display: "flex", gap: "6px", paddingTop: "6px" },
});

interface IndicatorOfferProps {
  workbook: WorkbookSnapshot | null;
  known: string[];
  onTake: (names: string[]) => void;
}

/** The indicators of the checked workbook, to be taken over by a tick instead of typed. */
export function IndicatorOffer({ workbook, known, onTake }: IndicatorOfferProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const [names, setNames] = useState<string[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const button = useRef<HTMLButtonElement>(null);
  /** What was pressed is gone with the list; the keyboard goes back to where it came from. */
  const close = () => {
    setNames(null);
    takeKeyboard(button.current);
  };
  const open = async () => {
    // What recognises tables is large and loaded with the checker; nobody else here needs it.
    const { indicatorNamesIn, withoutKnown } = await import(
      /* webpackChunkName: "indicator-names" */ "../../checks/notes/indicator-names"
    );
    setTicked(new Set());
    setNames(workbook ? withoutKnown(indicatorNamesIn(workbook), known) : null);
  };
  const tick = (name: string, isTicked: boolean) => {
    const changed = new Set(ticked);
    if (isTicked) changed.add(name);
    else changed.delete(name);
    setTicked(changed);
  };
  const take = () => {
    onTake((names ?? []).filter((name) => ticked.has(name)));
    close();
  };
  return (
    <>
      <Button
        ref={button}
        size="small"
        aria-expanded={names !== null}
        disabledFocusable={workbook === null}
        title={workbook === null ? words.offerNeedsCheck : undefined}
        onClick={() => (names === null ? void open() : setNames(null))}
      >
        {words.offer}
      </Button>
      {workbook === null && <div className={styles.said}>{words.offerNeedsCheck}</div>}
      {names && (
        <div className={styles.offer}>
          <div className={styles.said} role="status">
            {names.length === 0 ? words.noneOffered : words.offered(names.length)}
          </div>
          <div className={styles.names}>
            {names.map((name) => (
              <Checkbox
                key={name}
                label={name}
                checked={ticked.has(name)}
                onChange={(_event, { checked }) => tick(name, checked === true)}
              />
            ))}
          </div>
          <div className={styles.acts}>
            {names.length > 0 && (
              <Button size="small" appearance="primary" disabledFocusable={ticked.size === 0} onClick={take}>
                {words.takeOffered(ticked.size)}
              </Button>
            )}
            <Button size="small" onClick={close}>
              {words.closeOffer}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
