import { useSyncExternalStore } from "react";
import type { CheckSession } from "./check-session";
import type { SessionState } from "./session-state";

export function useSessionState(session: CheckSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
