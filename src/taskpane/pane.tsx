import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Language } from "../strings/language";
import type { PaneView } from "../strings/pane";
import { CheckView } from "./check/check-view";
import { firstLook } from "./findings/list-look";
import { FunctionsNotice } from "./functions-notice";
import { HiddenText } from "./hidden-text";
import { useLanguage, useWords } from "./language";
import { Loading } from "./loading";
import { LanguageButton } from "./language-button";
import { onPaneRequest } from "./pane-request";
import { tabbedViews } from "./pane-view";
import type { CheckSession } from "./session/check-session";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  title: { margin: 0, fontSize: "inherit", lineHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "4px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", minWidth: 0 },
  tab: {
    minWidth: "auto",
    padding: "6px 8px",
    borderRadius: 0,
    borderBottom: "2px solid transparent",
    fontWeight: tokens.fontWeightRegular,
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  marks: { display: "flex", alignItems: "center" },
  mark: { minWidth: "auto" },
  view: { flexGrow: 1, minHeight: 0 },
});

/** Only the check is there from the start; the other parts are loaded when they are first opened. */
const laterViews = {
  build: lazy(() => import(/* webpackChunkName: "build-view" */ "./build/build-view")),
  functions: lazy(() => import(/* webpackChunkName: "functions-view" */ "./functions/functions-view")),
  handover: lazy(() => import(/* webpackChunkName: "handover-view" */ "./handover/handover-view")),
  rules: lazy(() => import(/* webpackChunkName: "rules-view" */ "./rules/rules-view")),
  guide: lazy(() => import(/* webpackChunkName: "guide-view" */ "./guide/guide-view")),
};

export function Pane({ session }: { session: CheckSession }) {
  const styles = useStyles();
  const words = useWords();
  const { choose } = useLanguage();
  const [view, setView] = useState<PaneView>("check");
  // What was searched for and opened is still wanted by whoever comes back from another part.
  const [look, setLook] = useState(firstLook);

  /** What was said of one part is not said in another: it would seem to be about that. */
  const turnTo = useCallback(
    (next: PaneView) => {
      setView(next);
      session.leavePart();
    },
    [session],
  );

  useEffect(
    () =>
      onPaneRequest((request) => {
        if (request === "functions" || request === "guide") {
          turnTo(request);
          return;
        }
        setView("check");
        void session.check().then(() => request === "fix-certain" && session.openCertainFixes());
      }),
    [session, turnTo],
  );

  const chooseLanguage = (language: Language) => {
    choose(language);
    void session.speak(language);
  };
  const Later = view === "check" ? null : laterViews[view];

  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>
        <HiddenText>{words.paneTitle(words.views[view])}</HiddenText>
      </h1>
      <div className={styles.head}>
        <nav className={styles.tabs} aria-label={words.viewsLabel}>
          {tabbedViews.map((each) => (
            <Button
              key={each}
              size="small"
              appearance="subtle"
              className={mergeClasses(styles.tab, view === each && styles.chosen)}
              aria-current={view === each ? "page" : undefined}
              onClick={() => turnTo(each)}
            >
              {words.views[each]}
            </Button>
          ))}
        </nav>
        <div className={styles.marks}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.mark}
            icon={<QuestionCircle20Regular />}
            aria-label={words.views.guide}
            title={words.views.guide}
            aria-current={view === "guide" ? "page" : undefined}
            onClick={() => turnTo("guide")}
          />
          <LanguageButton onChoose={chooseLanguage} />
        </div>
      </div>
      <FunctionsNotice room={session.room} />
      <div className={styles.view}>
        {Later ? (
          <Suspense fallback={<Loading />}>
            <Later session={session} />
          </Suspense>
        ) : (
          <CheckView session={session} look={look} onLook={setLook} />
        )}
      </div>
    </main>
  );
}
