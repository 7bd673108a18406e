/** The forms a report can take; a part of the pane that is loaded when it is asked for. */
export { reportCsv } from "../../builders/report/report-csv";
export { reportPage } from "../../builders/report/report-page";
export { reportSheet } from "../../builders/report/report-sheet";
export { summaryText } from "../../builders/report/summary-text";
