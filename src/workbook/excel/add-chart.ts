import { workbookProblemFrom } from "./excel-error";
import { WorkbookProblem } from "./workbook-problem";

/** A native chart to be made; addresses lie on its sheet. A series without a range is one figure for all categories. */
export interface ChartToAdd {
  title: string;
  kind: "ColumnClustered" | "BarClustered" | "Line";
  sheet: string;
  categories: { range: string };
  series: { name: string; range: string; asLine?: boolean }[];
  place: string;
  width: number;
  height: number;
}

/** A chart that was added, by what finds it again. */
export interface AddedChart {
  sheet: string;
  name: string;
}

/** Adds a native chart beside its table, or leaves the sheet as it was. Series without a range are left out. */
export async function addChart(wanted: ChartToAdd): Promise<AddedChart> {
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(wanted.sheet);
      worksheet.load("name");
      worksheet.protection.load("protected");
      worksheet.charts.load("items/name");
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookProblem("not-found", { sheet: wanted.sheet });
      if (worksheet.protection.protected) throw new WorkbookProblem("protected", { sheet: wanted.sheet });
      const name = freeName(wanted.title, worksheet.charts.items);
      const series = wanted.series.filter(({ range }) => range !== "");
      const [first, ...others] = series;
      if (!first) throw new WorkbookProblem("not-written", { sheet: wanted.sheet });
      const chart = worksheet.charts.add(wanted.kind, worksheet.getRange(first.range), "Columns");
      chart.name = name;
      chart.title.text = wanted.title;
      chart.width = wanted.width;
      chart.height = wanted.height;
      chart.setPosition(wanted.place);
      const categories = worksheet.getRange(wanted.categories.range);
      const made = [
        chart.series.getItemAt(0),
        ...others.map(({ name: of, range }) => {
          const added = chart.series.add(of);
          added.setValues(worksheet.getRange(range));
          return added;
        }),
      ];
      made.forEach((each, index) => {
        each.name = series[index]?.name ?? "";
        each.setXAxisValues(categories);
        if (series[index]?.asLine) each.chartType = "Line";
      });
      await context.sync();
      return { sheet: wanted.sheet, name };
    });
  } catch (error) {
    throw workbookProblemFrom(error, { sheet: wanted.sheet });
  }
}

/** Takes the chart away again; one that the user has removed or renamed is left to him. */
export async function removeChart({ sheet, name }: AddedChart): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("name");
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookProblem("not-found", { sheet });
      const chart = worksheet.charts.getItemOrNullObject(name);
      chart.load("name");
      await context.sync();
      if (chart.isNullObject) throw new WorkbookProblem("not-found", { sheet });
      chart.delete();
      await context.sync();
    });
  } catch (error) {
    throw workbookProblemFrom(error, { sheet });
  }
}

function freeName(title: string, charts: readonly { name: string }[]): string {
  const taken = new Set(charts.map(({ name }) => name));
  let number = 2;
  let name = title;
  while (taken.has(name)) name = `${title} (${number++})`;
  return name;
}
