import type { ComponentType } from "react";
import type { EntryWords } from "../../strings/build-entries";
import type { Catalogue } from "../../strings/language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CheckSession } from "../session/check-session";
import type { SessionState } from "../session/session-state";
import type { KnownUnit } from "./known-unit";

/** One thing that the view can set up: its card in the list, and the form that opens from it. */
export interface BuildEntry {
  id: string;
  words: Catalogue<EntryWords>;
  Form: ComponentType<BuildFormProps>;
}

export interface BuildFormProps {
  session: CheckSession;
  state: SessionState;
  /** As it was read when the view was opened, or after the last sheet was made. */
  workbook: WorkbookSnapshot;
  known: KnownUnit;
  /** Reads the workbook anew, after something was written. */
  onWritten: () => void;
}
