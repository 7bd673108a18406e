import type { CheckSession } from "../session/check-session";

export default function HandoverView({ session }: { session: CheckSession }) {
  return <div>{session.getState().phase.name}</div>;
}
