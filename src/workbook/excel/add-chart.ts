import { workbookProblemFrom } from "./excel-error";
import { syncOr } from "./sync-or";
import { NotTakenBack, WorkbookProblem } from "./workbook-problem";

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

/** What is left of a chart whose making was cut short: whatever is not among the charts that were there before. */
export interface UnfinishedChart {
  sheet: string;
  before: string[];
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
      const before = worksheet.charts.items.map((each) => each.name);
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
      try {
        await context.sync();
      } catch (error) {
        throw await takeAway(context, { sheet: wanted.sheet, before }, error);
      }
      return { sheet: wanted.sheet, name };
    });
  } catch (error) {
    throw workbookProblemFrom(error, { sheet: wanted.sheet });
  }
}

async function takeAway(
  context: Excel.RequestContext,
  left: UnfinishedChart,
  cause: unknown,
): Promise<WorkbookProblem> {
  try {
    await deleteNewCharts(context, left);
  } catch {
    return new NotTakenBack("chart-left", { sheet: left.sheet }, left, { cause });
  }
  return workbookProblemFrom(cause, { sheet: left.sheet });
}

async function deleteNewCharts(context: Excel.RequestContext, { sheet, before }: UnfinishedChart): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) return;
  worksheet.charts.load("items/name");
  await context.sync();
  for (const chart of worksheet.charts.items) if (!before.includes(chart.name)) chart.delete();
  await context.sync();
}

/** Takes away what was left of a chart when Excel did not answer. */
export async function removeUnfinishedChart(left: UnfinishedChart): Promise<void> {
  try {
    await Excel.run((context) => deleteNewCharts(context, left));
  } catch (error) {
    throw workbookProblemFrom(error, { sheet: left.sheet });
  }
}

/** Takes the chart away again; one that the user has removed or renamed is left to him. */
export async function removeChart({ sheet, name }: AddedChart): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("name");
      await context.sync();
      if (worksheet.isNullObject) return;
      const chart = worksheet.charts.getItemOrNullObject(name);
      chart.load("name");
      await context.sync();
      if (chart.isNullObject) return;
      chart.delete();
      await syncOr(context, async () => {
        const again = worksheet.charts.getItemOrNullObject(name);
        again.load("name");
        await context.sync();
        return again.isNullObject;
      });
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
