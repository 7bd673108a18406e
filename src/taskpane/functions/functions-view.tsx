import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Definition } from "../../functions/definition";
import { functionsViewWords } from "../../strings/functions-view";
import { useWordsOf } from "../language";
import { SessionBars } from "../session-bars";
import type { CheckSession } from "../session/check-session";
import { useSessionState } from "../session/use-session";
import { FunctionList } from "./function-list";
import { FunctionPage } from "./function-page";
import { forgetFields, useKept } from "./kept-form";
import { RefreshSection } from "./refresh-section";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  search: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  box: { width: "100%", maxWidth: "none" },
  below: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

/** Functions: found by the words of the field, tried on the cells of the workbook, and inserted. */
export default function FunctionsView({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const state = useSessionState(session);
  const [typed, setTyped] = useKept(session, "search", "");
  const [open, setOpen] = useKept<Definition | null>(session, "open", null);
  const search = useRef<HTMLInputElement>(null);

  const back = () => {
    forgetFields(session);
    setOpen(null);
    // The page and its button are gone; the keyboard goes on where the next function is looked for.
    requestAnimationFrame(() => takeKeyboard(search.current));
  };

  return (
    <div className={styles.view}>
      <SessionBars state={state} session={session} />
      {open ? (
        <div className={styles.below}>
          <FunctionPage key={open.id} definition={open} state={state} session={session} onBack={back} />
        </div>
      ) : (
        <>
          <div className={styles.search}>
            <SearchBox
              ref={search}
              className={styles.box}
              aria-label={words.search}
              placeholder={words.searchPlaceholder}
              value={typed}
              onChange={(_event, { value }) => setTyped(value)}
            />
          </div>
          <div className={styles.below}>
            {/* Above the list: whoever sees #NAME? would not scroll past 43 functions for it. */}
            {typed.trim() === "" && <RefreshSection state={state} session={session} />}
            <FunctionList typed={typed} onOpen={setOpen} />
          </div>
        </>
      )}
    </div>
  );
}
