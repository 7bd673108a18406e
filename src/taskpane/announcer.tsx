import { countBySeverity } from "./findings/arrange-findings";
import { HiddenText } from "./hidden-text";
import { useWords } from "./language";
import type { SessionState } from "./session/session-state";

/** Tells a screen reader when a check begins and how it ended; the sheets in between would drown everything else. */
export function Announcer({ state: { phase, checked } }: { state: SessionState }) {
  const words = useWords();
  let text = "";
  if (phase.name === "reading") text = words.readingWorkbook;
  if (phase.name === "checking") text = words.checkingWorkbook;
  if (phase.name === "results" && checked) {
    const { findings, checked: figures } = checked.result;
    const { error, warning } = countBySeverity(findings);
    text = figures === 0 ? words.nothingToCheck : words.noErrors(figures);
    if (error > 0) text = words.errors(error);
    if (warning > 0) text = `${text} ${words.warnings(warning)}`;
  }
  return (
    <div role="status">
      <HiddenText>{text}</HiddenText>
    </div>
  );
}
