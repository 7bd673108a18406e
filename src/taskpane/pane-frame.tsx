import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Language } from "../strings/language";
import { LanguageContext } from "./language";
import type { LanguageChoice } from "./language";
import { rememberLanguage } from "./language-choice";
import { PaneGuard } from "./pane-guard";
import { useTheme } from "./theme";

const useStaticStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
});

const useStyles = makeStyles({
  frame: { height: "100%", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface PaneFrameProps {
  firstLanguage: Language;
  children: ReactNode;
}

/** Theme, language and the net below everything that the pane shows. */
export function PaneFrame({ firstLanguage, children }: PaneFrameProps) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState(firstLanguage);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      choose(chosen) {
        setLanguage(chosen);
        rememberLanguage(chosen);
      },
    }),
    [language],
  );

  return (
    <FluentProvider theme={theme} className={styles.frame}>
      <LanguageContext value={choice}>
        <PaneGuard>{children}</PaneGuard>
      </LanguageContext>
    </FluentProvider>
  );
}
