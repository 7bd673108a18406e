import { type CellPosition, toA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { slug } from "./slug";
import type { Finding, FindingKind, Severity } from "./finding";

/** `related` holds the few cells that matter. */
const MOST_RELATED = 12;

/** What a check says about one cell; `subject` are the words that name the cell in every run. */
export interface CellRemark {
  rule: string;
  kind: FindingKind;
  severity: Severity;
  subject: string;
  printed: string;
  expected: string;
  explanation: string;
  source: string;
  /** As `Sheet!A1`. */
  related?: string[];
  trace?: string[];
  cause?: Finding["cause"];
  fix?: Finding["fix"];
}

/** A finding about a cell that need not be a figure of a table. */
export function findingInCell(sheet: SheetSnapshot, position: CellPosition, remark: CellRemark): Finding {
  const { subject, related = [], ...said } = remark;
  const cell = toA1(position);
  const own = `${sheet.name}!${cell}`;
  return {
    trace: [],
    cause: null,
    fix: null,
    ...said,
    id: [remark.rule, slug(sheet.name), slug(subject)].join("/"),
    sheet: sheet.name,
    cell,
    related: [...new Set(related)].filter((each) => each !== own).slice(0, MOST_RELATED),
  };
}

/** `Sheet!A1` of a cell. */
export function placeOf(sheet: SheetSnapshot, position: CellPosition): string {
  return `${sheet.name}!${toA1(position)}`;
}
