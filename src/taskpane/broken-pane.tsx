import { Button } from "@fluentui/react-components";
import { useWords } from "./language";
import { PlainPage } from "./plain-page";
import { messageOf } from "./problem-sentence";

export function BrokenPane({ error }: { error: unknown }) {
  const words = useWords();
  return (
    <PlainPage>
      <p role="alert">{words.broken}</p>
      <p>{words.technical(messageOf(error))}</p>
      <Button onClick={() => window.location.reload()}>{words.reload}</Button>
    </PlainPage>
  );
}
