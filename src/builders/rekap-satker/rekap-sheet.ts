import { mayBeUnwanted } from "../../checks/equations/polarity";
import type { Decimal } from "../../numbers/decimal";
import { SCALES } from "../../rules/scales/scales";
import { type FormulaForm, lookupFormula } from "../capaian/column-formulas";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { AMOUNT, bold, formula, input, SheetRows, text, TWO_DECIMALS } from "../new-cells";
import type { Aggregation, GatheredIndicator, GatheredUnits } from "./gather";

/** Bands of the recap, the lowest capaian of each first; the first counts what is above 100. */
const BANDS: [label: string, criteria: string[]][] = [
  ["Capaian > 100%", ['">100"']],
  ["Capaian 90% – 100%", ['">=90"', '"<=100"']],
  ["Capaian 80% – < 90%", ['">=80"', '"<90"']],
  ["Capaian 70% – < 80%", ['">=70"', '"<80"']],
  ["Capaian 60% – < 70%", ['">=60"', '"<70"']],
  ["Capaian 50% – < 60%", ['">=50"', '"<60"']],
  ["Capaian < 50%", ['"<50"']],
];

const FIRST_INDICATOR = 4;

const number = (value: Decimal | null, format = "General"): NewCell => input(value?.toNumber(), format);

/** What the total row of an indicator does with the rows above it. */
export const AGGREGATION_NAMES: Record<Aggregation["kind"], string> = {
  sum: "Jumlah satker",
  mean: "Rata-rata satker",
  lead: "Nilai satker induk",
  category: "Cacah satker berkategori",
  "on-target": "Cacah satker mencapai target",
};

/**
 * One sheet: the capaian of the province with the recap per band, the budget of each unit, the figures of the units for
 * each indicator, and which units are not in it. Totals are formulas over the units' rows.
 */
export function rekapSheet(gathered: GatheredUnits, title: string, form: FormulaForm = "functions"): NewSheet {
  const { indicators, budgets, left, without, lead } = gathered;
  const count = indicators.length;
  const last = FIRST_INDICATOR + count - 1;
  const sheet = new SheetRows();
  const headHeight = last + 2 + BANDS.length + 3;
  for (let row = 0; row < headHeight; row += 1) sheet.add();
  budgetBlock(sheet, budgets);
  const totals = indicators.map((indicator, index) => indicatorBlock(sheet, indicator, index + 1, { lead, form }));
  leftBlock(sheet, left, without);
  const capaian = `F${FIRST_INDICATOR}:F${last}`;
  const head: NewCell[][] = [
    [bold(title)],
    [],
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Cara menghitung"].map(bold),
    ...indicators.map((indicator, index): NewCell[] => {
      const row = FIRST_INDICATOR + index;
      return [
        input(index + 1, "0"),
        text(indicator.name),
        text(indicator.measure),
        formula(`=IF(D${totals[index]}="","",D${totals[index]})`),
        formula(`=E${totals[index]}`),
        formula(`=IF(COUNT(D${row}:E${row})<2,"NA",IF(D${row}=0,"NA",${capaianOf(indicator, row)}))`, TWO_DECIMALS),
        text(aggregationText(indicator.aggregation)),
      ];
    }),
    [],
    ["Urutan", "Rentang Capaian", "Jumlah IKK", "%"].map(bold),
    ...BANDS.map(([label, criteria], index): NewCell[] => [
      input(index + 1, "0"),
      text(label),
      formula(`=COUNTIFS(${criteria.map((each) => `${capaian},${each}`).join(",")})`, "0"),
      formula(`=IF(${count}=0,"-",ROUND(C${last + 3 + index}/${Math.max(count, 1)}*100,2))`, TWO_DECIMALS),
    ]),
    [
      input(BANDS.length + 1, "0"),
      text("NA (belum ada angka)"),
      formula(`=COUNTIF(${capaian},"NA")`, "0"),
      formula(`=IF(${count}=0,"-",ROUND(C${last + 3 + BANDS.length}/${Math.max(count, 1)}*100,2))`, TWO_DECIMALS),
    ],
    [
      bold("JUMLAH"),
      null,
      formula(`=SUM(C${last + 3}:C${last + 3 + BANDS.length})`, "0"),
      formula(`=IF(${count}=0,"-",ROUND(C${last + 4 + BANDS.length}/${Math.max(count, 1)}*100,2))`, TWO_DECIMALS),
    ],
  ];
  return {
    name: "Rekap Satker",
    rows: [...head, ...sheet.rows.slice(head.length)],
    columnWidths: [8, 60, 20, 20, 20, 14, 30],
    headerRow: 2,
    wrapColumns: [1],
    frozenRows: 3,
  };
}

function budgetBlock(sheet: SheetRows, budgets: GatheredUnits["budgets"]): void {
  if (budgets.every(({ pagu, realisasi }) => pagu === null && realisasi === null)) return;
  sheet.add(bold("Anggaran per satker"));
  sheet.add(...["No", "Satker", "Pagu", "Realisasi", "%", "Sisa"].map(bold));
  const first = sheet.next;
  budgets.forEach(({ unit, pagu, realisasi }, index) => {
    const row = sheet.next;
    sheet.add(
      input(index + 1, "0"),
      text(unit),
      number(pagu, AMOUNT),
      number(realisasi, AMOUNT),
      formula(percent(row), TWO_DECIMALS),
      formula(`=IF(COUNT(C${row}:D${row})<2,"-",C${row}-D${row})`, AMOUNT),
    );
  });
  const row = sheet.next;
  const total = (column: string) => formula(`=SUM(${column}${first}:${column}${row - 1})`, AMOUNT);
  sheet.add(
    bold("TOTAL"),
    null,
    total("C"),
    total("D"),
    formula(percent(row), TWO_DECIMALS),
    formula(`=C${row}-D${row}`, AMOUNT),
  );
  sheet.add();
}

const percent = (row: number) => `=IF(COUNT(C${row}:D${row})<2,"-",IF(C${row}=0,"-",ROUND(D${row}/C${row}*100,2)))`;

/** The units' rows of an indicator with their total, whose row number it gives back. */
function indicatorBlock(
  sheet: SheetRows,
  indicator: GatheredIndicator,
  index: number,
  { lead, form }: Setting,
): number {
  const { name, figures, aggregation, measure } = indicator;
  const hasShare = aggregation.kind === "sum" && figures[0]?.unit === lead && figures.length > 1;
  const isCategory = aggregation.kind === "category";
  sheet.add(bold(`${index}. ${name}`));
  sheet.add(
    ...["No", "Unit Kerja", "Satuan", "Target", "Realisasi", "Capaian (%)", isCategory ? "Kategori" : "Keterangan"].map(
      bold,
    ),
  );
  const first = sheet.next;
  const until = first + Math.max(1, figures.length) - 1;
  figures.forEach(({ unit, target, realisasi }, position) => {
    const row = sheet.next;
    const note =
      aggregation.kind === "category"
        ? formula(`=IF(E${row}="","",${categoryOf(`E${row}`, aggregation.scale, form)})`)
        : aggregation.kind === "on-target"
          ? formula(`=IF(COUNT(D${row}:E${row})<2,"",IF(E${row}>=D${row},"Mencapai target","Belum"))`)
          : hasShare && position === 0
            ? text("Target: target PK dikurangi target satker lain")
            : null;
    sheet.add(
      input(position + 1, "0"),
      text(unit),
      text(isCategory || aggregation.kind === "on-target" ? "" : measure),
      // What the leading unit promised is for all; its own share is what the others leave of it.
      hasShare && position === 0
        ? formula(`=IF(D${until + 1}="","",MAX(0,D${until + 1}-SUM(D${first + 1}:D${until})))`)
        : number(target),
      number(realisasi),
      formula(`=IF(COUNT(D${row}:E${row})<2,"",IF(D${row}=0,"",${capaianOf(indicator, row)}))`, TWO_DECIMALS),
      note,
    );
  });
  if (figures.length === 0) sheet.add();
  const row = sheet.next;
  sheet.add(
    bold(aggregation.kind === "mean" ? "RATA-RATA" : "TOTAL"),
    null,
    text(measure),
    lead === null ? formula(total(aggregation, first, until, "D", form)) : number(indicator.target),
    formula(total(aggregation, first, until, "E", form)),
    null,
    text(aggregationText(aggregation)),
  );
  sheet.add();
  return row;
}

interface Setting {
  lead: string | null;
  form: FormulaForm;
}

const classesOf = (scale: string) => SCALES[scale]?.[0]?.values;

function categoryOf(cell: string, scale: string, form: FormulaForm): string {
  const classes = classesOf(scale);
  return form === "functions" || !classes ? `KATEGORI(${cell},"${scale}")` : lookupFormula(classes, cell);
}

/** Units in a class, or in it and the classes above, by the bounds of the classes. */
function nativeCount(cells: string, { category, scale, mode }: Extract<Aggregation, { kind: "category" }>): string {
  const classes = classesOf(scale)?.classes ?? [];
  const index = classes.findIndex(({ name }) => name.toLowerCase() === category.toLowerCase());
  const [own, above] = [classes[index], classes[index - 1]];
  if (!own) return '"-"';
  return mode === "tepat" && above
    ? `COUNTIFS(${cells},">=${own.from}",${cells},"<${above.from}")`
    : `COUNTIF(${cells},">=${own.from}")`;
}

/** Where less is better, the shortfall counts for the unit. */
function capaianOf({ name }: GatheredIndicator, row: number): string {
  return mayBeUnwanted(name) ? `ROUND((2*D${row}-E${row})/D${row}*100,2)` : `ROUND(E${row}/D${row}*100,2)`;
}

function aggregationText(aggregation: Aggregation): string {
  const name = AGGREGATION_NAMES[aggregation.kind];
  if (aggregation.kind !== "category") return name;
  return `${name} ${aggregation.mode} ${aggregation.category}`;
}

function total(aggregation: Aggregation, first: number, last: number, column: "D" | "E", form: FormulaForm): string {
  const cells = `${column}${first}:${column}${last}`;
  const given = (value: string) => `=IF(COUNT(${cells})=0,"-",${value})`;
  switch (aggregation.kind) {
    case "sum":
      return given(`SUM(${cells})`);
    case "mean":
      return given(`ROUND(AVERAGE(${cells}),2)`);
    case "lead":
      return `=IF(${column}${first}="","-",${column}${first})`;
    case "on-target":
      return given(`COUNTIF(G${first}:G${last},"Mencapai target")`);
    case "category": {
      const { category, scale, mode } = aggregation;
      return given(
        form === "functions"
          ? `JUMLAH_KATEGORI(${cells},"${category}","${scale}","${mode}")`
          : nativeCount(cells, aggregation),
      );
    }
  }
}

function leftBlock(sheet: SheetRows, left: GatheredUnits["left"], without: GatheredUnits["without"]): void {
  if (left.length === 0 && without.length === 0) return;
  sheet.add(bold("Satker yang belum masuk rekap"));
  for (const { unit, why, detail } of left) {
    sheet.add(
      null,
      text(unit),
      text(why === "unreadable" ? `Berkas tidak terbaca: ${detail}` : "Tabel capaian tidak ditemukan"),
    );
  }
  for (const { unit, indicators } of without) {
    sheet.add(null, text(unit), text(`Tanpa angka untuk: ${indicators.join("; ")}`));
  }
}
