import type { Language } from "../../strings/language";
import type { CustomFunction } from "../functions/call-as-excel";
import type { Executor } from "../host/executor";
import type { PlayedExcel } from "../page/played-excel";

/** What the workbench page and the add-in's page inside it are to each other; found as `parent.sakipWorkbench`. */
export interface Bridge {
  readonly language: Language;
  readonly excel: PlayedExcel;
  /** Resolves when a workbook is open. */
  executor(): Promise<Executor>;
  associate(id: string, implementation: CustomFunction): void;
  /** Runs what the add-in has put behind a ribbon button; set by the add-in's page. */
  runCommand?: (id: string) => Promise<void>;
}

declare global {
  interface Window {
    sakipWorkbench?: Bridge;
  }
}
