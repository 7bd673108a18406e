import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useWords } from "../language";
import type { CheckSession } from "../session/check-session";
import type { SessionState } from "../session/session-state";

interface StateBarProps {
  state: SessionState;
  session: CheckSession;
}

/** What the user has to know about the results on the screen before relying on them. */
export function StateBar({ state: { phase, stale, edited, hiddenCell, checked }, session }: StateBarProps) {
  const words = useWords();
  if (phase.name !== "results") return null;
  const again = () => void session.check(checked?.scope.kind);
  const isOld = stale || edited;
  return (
    <>
      {isOld && (
        <MessageBar intent={stale ? "warning" : "info"} layout="multiline">
          <MessageBarBody>{stale ? words.stale : words.edited}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={again}>
              {words.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {hiddenCell && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{words.hiddenCell(hiddenCell.sheet, hiddenCell.cell)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={words.close}
                onClick={session.closeHint}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
