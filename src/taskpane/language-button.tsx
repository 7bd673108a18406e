import { Button } from "@fluentui/react-components";
import { useLanguage, useWords } from "./language";

/** Names the other language in that language, so that whoever needs it can read it. */
export function LanguageButton({ onChoose }: { onChoose: (language: "id" | "en") => void }) {
  const { language } = useLanguage();
  const other = language === "id" ? "en" : "id";
  return (
    <Button appearance="subtle" size="small" lang={other} onClick={() => onChoose(other)}>
      {useWords().otherLanguage}
    </Button>
  );
}
