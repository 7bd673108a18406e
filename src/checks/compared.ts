import type { Finding } from "./finding";

/** Findings, and the cells (`Sheet!A1`) whose printed figure was compared with an expected value. */
export interface Compared {
  findings: Finding[];
  cells: string[];
}
