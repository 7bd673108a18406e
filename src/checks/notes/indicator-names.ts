import { recogniseTables } from "../../tables/recognise";
import { subjectReader } from "../../tables/row-subject";
import { nameOf } from "../../tables/same-name";
import { dataRows } from "../../tables/table";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** The indicators that tables with target, realisasi and capaian are about, each once, in the order of the workbook. */
export function indicatorNamesIn(workbook: WorkbookSnapshot): string[] {
  const names = new Map<string, string>();
  for (const table of workbook.sheets.flatMap(recogniseTables)) {
    if (!table.groups.some(({ kind, percents }) => kind === "capaian" && percents.length > 0)) continue;
    const readSubject = subjectReader(table);
    for (const row of dataRows(table)) {
      const name = readSubject(row)?.name.replace(/\s+/g, " ").trim() ?? "";
      const { key } = nameOf(name);
      if (key !== "" && !names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}

/** Without those that the settings name already, in whatever spelling. */
export function withoutKnown(names: readonly string[], known: readonly string[]): string[] {
  const keys = new Set(known.map((name) => nameOf(name).key));
  return names.filter((name) => !keys.has(nameOf(name).key));
}
