import type { PaneView } from "../strings/pane";

/** The parts of the pane in the order of their tabs; the guide has a mark of its own beside them. */
export const tabbedViews = ["check", "build", "functions", "handover", "rules"] as const satisfies readonly PaneView[];
