import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type StrandedCell, strandedCells } from "../../functions/in-formulas/refresh";
import { shownFormula } from "../../functions/in-formulas/shown-formula";
import { functionsViewWords } from "../../strings/functions-view";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ContentChange } from "../content-change";
import { Disclosure } from "../disclosure";
import { CellLink } from "../findings/cell-link";
import { useLanguage, useWordsOf } from "../language";
import { problemSentence } from "../problem-sentence";
import type { CheckSession } from "../session/check-session";
import { isRunning, isWriting, type SessionState } from "../session/session-state";
import { useListSeparator } from "../use-list-separator";

/** More than anybody reads; all are written. */
const LISTED = 50;

const useStyles = makeStyles({
  section: { padding: "0 12px 0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  inside: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start", paddingBottom: "8px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    width: "100%",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  failed: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

type Looked =
  | { name: "no" }
  | { name: "looking" }
  | { name: "found"; workbook: WorkbookSnapshot; cells: StrandedCell[] }
  | { name: "failed"; error: unknown };

/** Formulas of ours that Excel did not know when it opened the workbook are entered again, as they are. */
export function RefreshSection({ state, session }: { state: SessionState; session: CheckSession }) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const { language } = useLanguage();
  const [looked, setLooked] = useState<Looked>({ name: "no" });
  const reading = useRef<AbortController | null>(null);
  const withNative = !session.room.abilities().customFunctions;
  useEffect(() => () => reading.current?.abort(), []);

  const look = async () => {
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    setLooked({ name: "looking" });
    try {
      const workbook = await session.room.read({ onProgress: () => undefined, signal });
      if (!signal.aborted) setLooked({ name: "found", workbook, cells: strandedCells(workbook, { withNative }) });
    } catch (error) {
      if (!signal.aborted) setLooked({ name: "failed", error });
    }
  };
  const reenter = async (edits: Parameters<CheckSession["write"]>[0], workbook: WorkbookSnapshot) => {
    if (await session.write(edits, workbook)) setLooked({ name: "no" });
  };

  const cells = looked.name === "found" ? looked.cells : [];
  const edits = cells.flatMap(({ edit }) => (edit ? [edit] : []));
  return (
    <section className={styles.section} aria-label={words.refresh}>
      <Disclosure label={words.refresh}>
        <div className={styles.inside}>
          <p className={styles.hint}>{words.refreshHint}</p>
          <Button disabledFocusable={looked.name === "looking"} onClick={() => void look()}>
            {words.look}
          </Button>
          <div role="status">
            {looked.name === "looking" && <Spinner size="tiny" label={words.looking} />}
            {looked.name === "found" && (cells.length === 0 ? words.noneStranded : words.stranded(cells.length))}
          </div>
          {looked.name === "failed" && (
            <div role="alert" className={styles.failed}>
              {problemSentence({ act: "check", error: looked.error }, language)}
            </div>
          )}
          {looked.name === "found" && cells.length > 0 && (
            <>
              <ul className={styles.list}>
                {cells.slice(0, LISTED).map((each) => (
                  <StrandedItem
                    key={`${each.at.sheet}!${each.at.cell}`}
                    stranded={each}
                    workbook={looked.workbook}
                    withNative={withNative}
                    session={session}
                  />
                ))}
              </ul>
              {cells.length > LISTED && <div className={styles.quiet}>{words.more(cells.length - LISTED)}</div>}
              <Button
                appearance="primary"
                disabledFocusable={edits.length === 0 || isRunning(state) || isWriting(state)}
                onClick={() => void reenter(edits, looked.workbook)}
              >
                {words.reenter(edits.length)}
              </Button>
            </>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

interface StrandedItemProps {
  stranded: StrandedCell;
  workbook: WorkbookSnapshot;
  withNative: boolean;
  session: CheckSession;
}

function StrandedItem({ stranded: { at, edit }, workbook, withNative, session }: StrandedItemProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const separator = useListSeparator(session.room);
  return (
    <li>
      <CellLink sheet={at.sheet} cell={at.cell} withSheet onSelect={(...place) => void session.select(...place)} />
      {withNative && edit ? (
        <ContentChange edit={edit} workbook={workbook} separator={separator} />
      ) : (
        <div className={styles.formula}>{shownFormula(at.formula, separator)}</div>
      )}
      {!edit && <div className={styles.quiet}>{words.noCure}</div>}
    </li>
  );
}
