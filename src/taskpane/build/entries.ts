import type { BuildEntry } from "./entry";

/** What can be set up, in the order of a planner's year. Each entry is a folder of its own beside this file. */
export const entries: readonly BuildEntry[] = [];
