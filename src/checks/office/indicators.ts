import { subjectReader } from "../../tables/row-subject";
import { likeness, type Name, nameInTitle, nameOf } from "../../tables/same-name";
import { dataRows, type Row, type Table } from "../../tables/table";
import type { IndicatorSetting } from "../notes/settings";

interface Likely {
  setting: IndicatorSetting;
  score: number;
}

/** Finds the indicators of the settings by the words of their names, as figures of several tables are brought together. */
export class OfficeIndicators {
  private readonly named: { setting: IndicatorSetting; name: Name }[];
  private readonly found = new WeakMap<Table, ReadonlyMap<Row, IndicatorSetting>>();

  constructor(settings: readonly IndicatorSetting[]) {
    this.named = settings.map((setting) => ({ setting, name: nameOf(setting.name) }));
  }

  /** The indicator that running text speaks of. */
  namedIn(words: string): IndicatorSetting | null {
    return words === "" ? null : (this.likeliest(nameOf(words))?.setting ?? null);
  }

  /** The rows of a table that are about an indicator of the settings. */
  rowsOf(table: Table): ReadonlyMap<Row, IndicatorSetting> {
    let rows = this.found.get(table);
    if (!rows) this.found.set(table, (rows = this.findRows(table)));
    return rows;
  }

  /**
   * Of the rows of one table only those that are most like the setting are meant: `Kasus stunting yang ditangani` beside
   * `Kasus stunting` is another indicator.
   */
  private findRows(table: Table): Map<Row, IndicatorSetting> {
    if (this.named.length === 0) return new Map();
    const readSubject = subjectReader(table);
    let ofTitle: Likely | null | undefined;
    const likely = dataRows(table).flatMap((row) => {
      const subject = readSubject(row);
      if (!subject) return [];
      // A row that is a year tells of what the title names.
      const found =
        subject.name === ""
          ? (ofTitle ??= this.likeliest(nameInTitle(table.title)))
          : this.likeliest(nameOf(subject.name));
      return found ? [{ row, ...found }] : [];
    });
    const best = new Map<IndicatorSetting, number>();
    for (const { setting, score } of likely) best.set(setting, Math.max(score, best.get(setting) ?? 0));
    return new Map(
      likely.flatMap(({ row, setting, score }): [Row, IndicatorSetting][] =>
        score === best.get(setting) ? [[row, setting]] : [],
      ),
    );
  }

  private likeliest(name: Name): Likely | null {
    let best: Likely | null = null;
    for (const { setting, name: own } of this.named) {
      const score = own.key !== "" && own.key === name.key ? 1 : likeness(own, name);
      if (score > (best?.score ?? 0)) best = { setting, score };
    }
    return best;
  }
}
