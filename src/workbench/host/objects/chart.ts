import type { HostChart, HostSeries, HostSheet } from "../host-book";
import { HostError } from "../host-error";
import type { HostObject, ObjectKind } from "../host-object";
import { hostObject } from "../host-object";
import { parseSheetArea, type SheetArea } from "../sheet-area";
import { rangeKind } from "./range";

/** The kinds of chart that the add-in makes; Excel knows many more. */
const types = ["ColumnClustered", "BarClustered", "Line"];

interface SheetChart {
  sheet: HostSheet;
  chart: HostChart;
}

interface ChartSeries extends SheetChart {
  series: HostSeries;
}

const chartOf = (sheet: HostSheet, chart: HostChart): HostObject => hostObject(chartKind, { sheet, chart });

function typeIn(value: unknown): string {
  if (typeof value !== "string" || !types.includes(value))
    throw new HostError("InvalidArgument", "Not a kind of chart.");
  return value;
}

function textIn(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "A text is expected.");
  return value;
}

function pointsIn(value: unknown): number {
  if (typeof value !== "number" || value <= 0) throw new HostError("InvalidArgument", "Not a size of a chart.");
  return value;
}

/** A series takes one row or one column of its own sheet's workbook. */
function lineIn(area: SheetArea): SheetArea["range"] {
  const { top, left, bottom, right } = area.range;
  if (top !== bottom && left !== right) throw new HostError("InvalidArgument", "A series is one row or one column.");
  return area.range;
}

export const chartCollectionKind: ObjectKind<HostSheet> = {
  className: "ChartCollection",
  properties: {},
  objects: {},
  items: (sheet) => sheet.charts.map((chart) => chartOf(sheet, chart)),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ name, id }) => name === key || id === key);
    if (!chart) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return chartOf(sheet, chart);
  },
  methods: {
    Add: {
      since: "1.1",
      object: (sheet, args) => {
        if (sheet.protection.protected) throw new HostError("AccessDenied", "The sheet is protected.");
        const type = typeIn(args.plain(0));
        const { range } = args.object(1, rangeKind);
        const by = args.optionalText(2) ?? "Auto";
        if (!["Auto", "Columns", "Rows"].includes(by)) throw new HostError("InvalidArgument", "Not a way of series.");
        const number = sheet.charts.length + 1;
        const columns = Array.from({ length: by === "Rows" ? 1 : range.right - range.left + 1 }, (_, index) => index);
        const chart: HostChart = {
          id: `{chart-${sheet.id}-${number}-${Date.now()}}`,
          name: `Chart ${number}`,
          type,
          title: "",
          place: null,
          width: 360,
          height: 216,
          series: columns.map((column) => ({
            name: `Series${column + 1}`,
            type,
            values: { ...range, left: range.left + column, right: range.left + column },
            categories: null,
          })),
        };
        sheet.charts.push(chart);
        return chartOf(sheet, chart);
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      object: (sheet, args) => {
        const chart = sheet.charts.find(({ name }) => name === args.text(0));
        return chart ? chartOf(sheet, chart) : null;
      },
    },
  },
};

export const chartKind: ObjectKind<SheetChart> = {
  className: "Chart",
  id: ({ chart }) => chart.id,
  exists: ({ sheet, chart }) => sheet.charts.includes(chart),
  properties: {
    Id: { since: "1.7", read: ({ chart }) => chart.id },
    Name: {
      since: "1.1",
      read: ({ chart }) => chart.name,
      write: ({ chart }, name) => void (chart.name = textIn(name)),
    },
    Width: {
      since: "1.1",
      read: ({ chart }) => chart.width,
      write: ({ chart }, width) => void (chart.width = pointsIn(width)),
    },
    Height: {
      since: "1.1",
      read: ({ chart }) => chart.height,
      write: ({ chart }, height) => void (chart.height = pointsIn(height)),
    },
  },
  objects: {
    Title: { since: "1.1", get: (each) => hostObject(chartTitleKind, each) },
    Series: { since: "1.1", get: (each) => hostObject(chartSeriesCollectionKind, each) },
  },
  methods: {
    Delete: {
      since: "1.1",
      call: ({ sheet, chart }) => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
    },
    SetPosition: {
      since: "1.1",
      call: ({ sheet, chart }, args) => {
        const start = args.plain(0);
        chart.place = typeof start === "string" ? parseSheetArea(start, sheet).range : args.object(0, rangeKind).range;
        return null;
      },
    },
  },
};

const chartTitleKind: ObjectKind<SheetChart> = {
  className: "ChartTitle",
  properties: {
    Text: {
      since: "1.1",
      read: ({ chart }) => chart.title,
      write: ({ chart }, text) => void (chart.title = textIn(text)),
    },
  },
  objects: {},
  methods: {},
};

const chartSeriesCollectionKind: ObjectKind<SheetChart> = {
  className: "ChartSeriesCollection",
  properties: {},
  objects: {},
  items: ({ sheet, chart }) => chart.series.map((series) => hostObject(chartSeriesKind, { sheet, chart, series })),
  methods: {
    GetItemAt: {
      since: "1.1",
      object: ({ sheet, chart }, args) => {
        const series = chart.series[args.integer(0)];
        if (!series) throw new HostError("InvalidArgument", "The chart has no such series.");
        return hostObject(chartSeriesKind, { sheet, chart, series });
      },
    },
    Add: {
      since: "1.7",
      object: ({ sheet, chart }, args) => {
        const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`;
        const series: HostSeries = { name, type: chart.type, values: null, categories: null };
        chart.series.push(series);
        return hostObject(chartSeriesKind, { sheet, chart, series });
      },
    },
  },
};

const chartSeriesKind: ObjectKind<ChartSeries> = {
  className: "ChartSeries",
  properties: {
    Name: {
      since: "1.1",
      read: ({ series }) => series.name,
      write: ({ series }, name) => void (series.name = textIn(name)),
    },
    ChartType: {
      since: "1.7",
      read: ({ series }) => series.type,
      write: ({ series }, type) => void (series.type = typeIn(type)),
    },
  },
  objects: {},
  methods: {
    SetValues: {
      since: "1.7",
      call: ({ series }, args) => {
        series.values = lineIn(args.object(0, rangeKind));
        return null;
      },
    },
    SetXAxisValues: {
      since: "1.7",
      call: ({ series }, args) => {
        series.categories = lineIn(args.object(0, rangeKind));
        return null;
      },
    },
  },
};
