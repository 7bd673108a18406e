import type { Finding } from "../checks/finding";
import { cliStrings } from "../strings/cli";
import { kindNames } from "../strings/kind-name";
import type { Language } from "../strings/language";
import type { CheckedFile } from "./check-file";

interface KindCount {
  errors: number;
  warnings: number;
  files: number;
}

/** What all workbooks come to together, and which kinds of findings they share. */
export class RollUp {
  private files = 0;
  private unread = 0;
  private withErrors = 0;
  private figures = 0;
  private readonly kinds = new Map<Finding["kind"], KindCount>();

  add(checked: CheckedFile): void {
    this.files += 1;
    if ("error" in checked) {
      this.unread += 1;
      return;
    }
    this.figures += checked.checked;
    if (checked.findings.some(({ severity }) => severity === "error")) this.withErrors += 1;
    const seen = new Set<Finding["kind"]>();
    for (const { kind, severity } of checked.findings) {
      if (severity === "info") continue;
      const count = this.kinds.get(kind) ?? { errors: 0, warnings: 0, files: 0 };
      if (severity === "error") count.errors += 1;
      else count.warnings += 1;
      if (!seen.has(kind)) count.files += 1;
      seen.add(kind);
      this.kinds.set(kind, count);
    }
  }

  /** Exit code of the command: 2 where a file could not be read, 1 where there are errors, else 0. */
  get exitCode(): number {
    if (this.unread > 0) return 2;
    return this.withErrors > 0 ? 1 : 0;
  }

  totals(language: Language): [name: string, count: string][] {
    const { rollUp } = cliStrings[language];
    const sum = (what: "errors" | "warnings") => [...this.kinds.values()].reduce((all, each) => all + each[what], 0);
    const number = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-US");
    const counts: [string, number][] = [
      [rollUp.files, this.files],
      [rollUp.unread, this.unread],
      [rollUp.withErrors, this.withErrors],
      [rollUp.clean, this.files - this.unread - this.withErrors],
      [rollUp.figures, this.figures],
      [rollUp.errors, sum("errors")],
      [rollUp.warnings, sum("warnings")],
    ];
    return counts.map(([name, count]) => [name, number.format(count)]);
  }

  /** A line a kind, the most frequent first, under the heads of `kindColumns`. */
  byKind(language: Language): string[][] {
    return [...this.kinds]
      .sort(([, a], [, b]) => b.errors - a.errors || b.warnings - a.warnings)
      .map(([kind, { errors, warnings, files }]) => [
        kindNames[language][kind],
        ...[errors, warnings, files].map(String),
      ]);
  }
}
