import { ruleInForce } from "../../rules/dated-rule";
import {
  IKPA_ABSORPTION,
  IKPA_CONTRACTS,
  IKPA_DEVIATION,
  IKPA_OUTPUT,
  IKPA_PETTY_CASH,
  IKPA_REVISION,
  SPM_DISPENSATION,
} from "../../rules/ikpa-parts";
import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import { IKPA_CATEGORY } from "../../rules/scales/ikpa-category";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { AMOUNT, bold, DAY, formula, input, SheetRows, text, TWO_DECIMALS } from "../new-cells";
import { columnLetters } from "../../workbook/address";
import { type IkpaInputs, KIND_NAMES, MONTHS, QUARTERS } from "./inputs";
import { exemptIn } from "./parts";

/** The add-in's functions, or formulas that any Excel knows. */
export type FormulaForm = "functions" | "native";

/** Titles of the blocks below the summary: by these the worksheet is read again. */
export const BLOCKS = {
  pagu: "1. Pagu dan blokir per jenis belanja",
  months: "2. RPD dan realisasi per bulan",
  absorption: "3. Penyerapan per triwulan",
  revisions: "4. Revisi DIPA pagu tetap",
  contracts: "5. Kontrak",
  bills: "6. SPM-LS kontraktual",
  replacements: "7. Penggantian UP (GUP)",
  tup: "8. TUP dan KKP",
  reported: "9. Pelaporan capaian output",
  outputs: "10. Capaian RO",
  dispensation: "11. Dispensasi SPM triwulan IV",
} as const;

/** Cells of the head that the blocks refer to. */
export const YEAR = "$B$3";
export const MONTH = "$B$4";
const SUMMARY_HEAD = 6;
const FIRST_PART = 7;
const PARTS = 7;
const LAST_PART = FIRST_PART + PARTS - 1;

type Block = { first: number; last: number };
/** A block whose last column is what the summary takes from it. */
type ResultBlock = Block & { result: string };

/** Letters of the columns of a block in which each jenis belanja has one; the first follows the labels. */
const lettersOf = ({ kinds }: IkpaInputs, set: number): string[] =>
  kinds.map((_kind, index) => columnLetters(1 + set * kinds.length + index));

/**
 * The worksheet: the seven parts and the total on top, the blocks to be filled in below, every step a formula that can
 * be seen and changed. Throws NoRuleForYear for a year whose rules are not known.
 */
export function ikpaWorksheet(inputs: IkpaInputs, form: FormulaForm = "functions"): NewSheet {
  const below = new SheetRows();
  // The summary is as high as it is whatever it says, so the blocks know their rows before it is written.
  for (let row = 0; row < LAST_PART + 5; row += 1) below.add();
  const pagu = paguBlock(below, inputs);
  const months = monthsBlock(below, inputs, pagu);
  const absorption = absorptionBlock(below, inputs, pagu, months, form);
  const revisions = revisionsBlock(below, inputs);
  const contracts = contractsBlock(below, inputs);
  const bills = billsBlock(below, inputs);
  const replacements = replacementsBlock(below, inputs);
  const tup = tupBlock(below, inputs);
  const reported = reportedBlock(below, inputs);
  const outputs = outputsBlock(below, inputs);
  const dispensation = dispensationBlock(below, inputs);
  const parts = (form === "native" ? nativeParts : functionParts)(inputs.year, {
    months,
    absorption,
    revisions,
    contracts,
    bills,
    replacements,
    tup,
    reported,
    outputs,
    dispensation,
  });
  const head = headRows(inputs, parts, form, months);
  return {
    name: `IKPA ${inputs.year}`,
    rows: [...head, ...below.rows.slice(head.length)],
    columnWidths: [30, 32, ...Array.from({ length: 3 * inputs.kinds.length }, () => 16)],
    headerRow: SUMMARY_HEAD - 1,
    frozenRows: 4,
  };
}

interface Blocks {
  months: ResultBlock;
  absorption: ResultBlock;
  revisions: Block;
  contracts: Block;
  bills: Block;
  replacements: Block;
  tup: Block;
  reported: Block;
  outputs: Block;
  dispensation: Block;
}

/** The formula of each part in the order of the summary, and of what is deducted. */
interface PartFormulas {
  values: string[];
  deduction: string;
}

function headRows(inputs: IkpaInputs, parts: PartFormulas, form: FormulaForm, months: ResultBlock): NewCell[][] {
  const weighted = ruleInForce(IKPA_WEIGHTS, inputs.year).values;
  const values = `D${FIRST_PART}:D${LAST_PART}`;
  const weights = `C${FIRST_PART}:C${LAST_PART}`;
  const [conversion, deduction, total] = [LAST_PART + 1, LAST_PART + 2, LAST_PART + 3];
  const missing = `MIN(11,${MONTH})-COUNT(${column(months.result, { ...months, last: months.last - 1 })})`;
  const notes: Record<number, NewCell> = {
    1: formula(`=IF(${missing}>0,${missing}&" bulan belum terisi","")`),
    2: text("TW berjalan dihitung dengan realisasi sampai bulan laporan"),
  };
  const classes = ruleInForce(IKPA_CATEGORY).values.classes;
  const category = [...classes].reverse();
  return [
    [bold(`Kertas kerja IKPA Tahun Anggaran ${inputs.year}`)],
    [text("Satuan kerja"), text(inputs.satker)],
    [text("Tahun anggaran"), input(inputs.year, "0")],
    [text("Sampai bulan (1–12)"), input(inputs.month, "0")],
    [],
    ["No", "Indikator", "Bobot", "Nilai", "Nilai akhir", "Keterangan"].map(bold),
    ...weighted.map(({ name, weight }, index): NewCell[] => {
      const row = FIRST_PART + index;
      return [
        input(index + 1, "0"),
        text(name),
        input(weight, "0"),
        formula(`=${parts.values[index] ?? '"-"'}`, TWO_DECIMALS),
        formula(`=IF(ISNUMBER(D${row}),ROUND(D${row}*C${row}/100,2),"-")`, TWO_DECIMALS),
        notes[index] ?? null,
      ];
    }),
    [
      null,
      text("Konversi bobot"),
      null,
      formula(`=SUMIF(${values},">=0",${weights})`, "0"),
      null,
      text("Bobot indikator yang berobjek"),
    ],
    [
      null,
      text("Pengurang dispensasi SPM"),
      null,
      formula(`=${parts.deduction}`, TWO_DECIMALS),
      null,
      text("Dikurangkan dari nilai akhir"),
    ],
    [
      bold("NILAI IKPA"),
      null,
      null,
      null,
      formula(
        form === "functions"
          ? `=IF(D${conversion}=0,"-",IKPA(${values},${weights},D${deduction}))`
          : `=IF(D${conversion}=0,"-",MAX(0,MIN(100,ROUND(ROUND(SUMPRODUCT(${values},${weights})*100,0)/D${conversion},0)/100-D${deduction})))`,
        TWO_DECIMALS,
      ),
      formula(
        form === "functions"
          ? `=IF(ISNUMBER(E${total}),KATEGORI_IKPA(E${total}),"-")`
          : `=IF(ISNUMBER(E${total}),LOOKUP(E${total},{${category.map(({ from }) => from).join(",")}},{${category.map(({ name }) => `"${name}"`).join(",")}}),"-")`,
      ),
    ],
    [],
    [text("Isi sel yang kosong di bawah ini. Sel kosong berarti belum ada data; nol ditulis 0.")],
  ];
}

function startBlock(sheet: SheetRows, title: string, heads: string[]): number {
  sheet.add();
  sheet.add(bold(title));
  return sheet.add(...heads.map(bold)) + 1;
}

function paguBlock(sheet: SheetRows, { kinds, pagu, blokir }: IkpaInputs): Block {
  const heads = QUARTERS.flatMap((quarter) => [`Pagu ${quarter}`, `Blokir ${quarter}`]);
  const first = startBlock(sheet, BLOCKS.pagu, ["Jenis belanja", ...heads]);
  kinds.forEach((kind, column) => {
    const row = sheet.next;
    const cells = QUARTERS.flatMap((_quarter, index): NewCell[] => {
      const typed = pagu[index]?.[column] ?? null;
      // The pagu of a quarter is that of the one before until it is typed over.
      const before = String.fromCharCode(66 + 2 * (index - 1));
      const carried = formula(`=IF(${before}${row}="","",${before}${row})`, AMOUNT);
      return [typed === null && index > 0 ? carried : input(typed, AMOUNT), input(blokir[index]?.[column], AMOUNT)];
    });
    sheet.add(text(`${kind} Belanja ${KIND_NAMES[kind]}`), ...cells);
  });
  return { first, last: sheet.next - 1 };
}

/** Pagu less blokir of a jenis belanja in a quarter, both zero-based, as a formula. */
function netFormula({ first }: Block, column: number, quarter: number): string {
  const [budget, blocked] = [String.fromCharCode(66 + 2 * quarter), String.fromCharCode(67 + 2 * quarter)];
  return `(N(${budget}${first + column})-N(${blocked}${first + column}))`;
}

function monthsBlock(sheet: SheetRows, inputs: IkpaInputs, pagu: Block): ResultBlock {
  const { kinds, rpd, realisasi, year } = inputs;
  const [plans, spendings, percents] = [0, 1, 2].map((set) => lettersOf(inputs, set));
  const named = (words: string) => kinds.map((kind) => `${words} ${kind}`);
  const heads = ["Bulan", ...named("RPD"), ...named("Realisasi"), ...named("Deviasi %"), "Deviasi bulan %"];
  const first = startBlock(sheet, BLOCKS.months, heads);
  MONTHS.forEach((month, index) => {
    const row = sheet.next;
    const quarter = Math.floor(index / 3);
    const net = kinds.map((_kind, column) => netFormula(pagu, column, quarter));
    const exempt = exemptIn(year, index + 1);
    const cell = (columns: string[] | undefined, column: number) => `${columns?.[column]}${row}`;
    const deviations = net.map((budget, column) => {
      if (exempt.includes(kinds[column] ?? "")) return formula(`=IF(${index + 1}>${MONTH},"",0)`, TWO_DECIMALS);
      const [plan, spent] = [cell(plans, column), cell(spendings, column)];
      const percent = `IF(${plan}=0,IF(${spent}=0,0,100),MIN(100,ROUND(ABS(${spent}-${plan})/${plan}*100,2)))`;
      return formula(
        `=IF(${index + 1}>${MONTH},"",IF(${budget}=0,0,IF(COUNT(${plan},${spent})<2,"",${percent})))`,
        TWO_DECIMALS,
      );
    });
    const total = net.join("+");
    const weighted = net.map((budget, column) => `ROUND(${cell(percents, column)}*${budget}/(${total}),2)`).join("+");
    sheet.add(
      text(month),
      ...[...(rpd[index] ?? []), ...(realisasi[index] ?? [])].map((each) => input(each, AMOUNT)),
      ...deviations,
      formula(
        `=IF(OR(COUNT(${cell(percents, 0)}:${cell(percents, kinds.length - 1)})<${kinds.length},${total}=0),"",${weighted})`,
        TWO_DECIMALS,
      ),
    );
  });
  return { first, last: sheet.next - 1, result: columnLetters(1 + 3 * kinds.length) };
}

function absorptionBlock(
  sheet: SheetRows,
  inputs: IkpaInputs,
  pagu: Block,
  months: Block,
  form: FormulaForm,
): ResultBlock {
  const { kinds, year } = inputs;
  const [budgets = [], spendings = []] = [0, 1].map((set) => lettersOf(inputs, set));
  const named = (words: string) => kinds.map((kind) => `${words} ${KIND_NAMES[kind]}`);
  const first = startBlock(sheet, BLOCKS.absorption, [
    "Triwulan",
    ...named("Pagu neto belanja"),
    ...named("Realisasi s.d. TW"),
    "Nilai",
  ]);
  const targets = ruleInForce(IKPA_ABSORPTION, year).values;
  QUARTERS.forEach((quarter, index) => {
    const row = sheet.next;
    const until = months.first + 3 * index + 2;
    const counted = `${MONTH}>${3 * index}`;
    const across = (columns: string[]) => `${columns[0]}${row}:${columns.at(-1)}${row}`;
    const spending = spendings.map((column, kind) => {
      const range = `${column}${months.first}:${column}${until}`;
      // Without pagu nothing is expected of a jenis belanja, so nothing is missing.
      return formula(`=IF(COUNT(${range})>0,SUM(${range}),IF(${budgets[kind]}${row}=0,0,""))`, AMOUNT);
    });
    const total = `SUM(${across(budgets)})`;
    const parts = kinds.map((kind, column) => {
      const [budget, spent] = [`${budgets[column]}${row}`, `${spendings[column]}${row}`];
      return `IF(${budget}=0,0,ROUND(MIN(1,${spent}/(${budget}*${targets[kind]?.[index] ?? 0}/100))*100*${budget}/${total},2))`;
    });
    const value =
      form === "functions"
        ? `IKPA_PENYERAPAN(${across(budgets)},${across(spendings)},$${budgets[0]}$${first - 1}:$${budgets.at(-1)}$${first - 1},${index + 1},${YEAR})`
        : `MIN(100,${parts.join("+")})`;
    sheet.add(
      text(quarter),
      ...kinds.map((_kind, column) => formula(`=${netFormula(pagu, column, index)}`, AMOUNT)),
      ...spending,
      formula(`=IF(AND(${counted},COUNT(${across(spendings)})=${kinds.length},${total}>0),${value},"")`, TWO_DECIMALS),
    );
  });
  return { first, last: sheet.next - 1, result: columnLetters(1 + 2 * kinds.length) };
}

function revisionsBlock(sheet: SheetRows, { revisions }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.revisions, ["Semester", "Banyaknya revisi"]);
  ["Semester I", "Semester II"].forEach((name, index) => sheet.add(text(name), input(revisions[index], "0")));
  return { first, last: sheet.next - 1 };
}

function contractsBlock(sheet: SheetRows, { year, contracts }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.contracts, [
    "Uraian",
    "Tanggal kontrak",
    "TW SP2D (53, sekaligus)",
    "Kontrak dini",
    "Akselerasi 53",
  ]);
  for (const { name, signed, paidInQuarter } of contracts) {
    const row = sheet.next;
    sheet.add(
      text(name),
      input(signed, DAY),
      input(paidInQuarter, "0"),
      formula(`=IF(B${row}="","",IF(B${row}<DATE(${year},1,1),120,IF(B${row}<DATE(${year},4,1),110,"")))`, "0"),
      formula(`=IF(C${row}="","",110-10*C${row})`, "0"),
    );
  }
  return { first, last: sheet.next - 1 };
}

function billsBlock(sheet: SheetRows, { bills }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.bills, ["Triwulan", "Tepat waktu", "Seluruhnya"]);
  QUARTERS.forEach((quarter, index) =>
    sheet.add(text(quarter), input(bills[index]?.inTime, "0"), input(bills[index]?.all, "0")),
  );
  return { first, last: sheet.next - 1 };
}

function replacementsBlock(sheet: SheetRows, { replacements }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.replacements, [
    "GUP ke-",
    "UP",
    "GUP",
    "Tanggal sebelumnya",
    "Tanggal GUP",
    "Ketepatan",
    "GUP disebulankan",
  ]);
  replacements.forEach(({ up, gup, from, to }, index) => {
    const row = sheet.next;
    const all = `COUNT(B${row}:E${row})<4`;
    const share = `ROUND(C${row}/B${row}*100,2)`;
    sheet.add(
      input(index + 1, "0"),
      input(up, AMOUNT),
      input(gup, AMOUNT),
      input(from, DAY),
      input(to, DAY),
      formula(`=IF(${all},"",IF(E${row}<=EDATE(D${row},1),100,0))`, "0"),
      formula(`=IF(${all},"",ROUND(MIN(100,${share}*DAY(EOMONTH(D${row},0))/(E${row}-D${row})),2))`, TWO_DECIMALS),
    );
  });
  return { first, last: sheet.next - 1 };
}

function tupBlock(sheet: SheetRows, { tup, kkp }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.tup, ["Triwulan", "TUP", "Setoran sisa TUP", "Nilai KKP (0, 100, 110)"]);
  QUARTERS.forEach((quarter, index) =>
    sheet.add(
      text(quarter),
      input(tup[index]?.amount, AMOUNT),
      input(tup[index]?.returned, AMOUNT),
      input(kkp[index], "0"),
    ),
  );
  return { first, last: sheet.next - 1 };
}

function reportedBlock(sheet: SheetRows, { reported }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.reported, ["Bulan", "Tepat waktu (Ya/Tidak)", "Ketepatan"]);
  MONTHS.forEach((month, index) => {
    const row = sheet.next;
    const given = reported[index] ?? null;
    sheet.add(
      text(month),
      given === null ? null : text(given ? "Ya" : "Tidak"),
      formula(`=IF(B${row}="","",IF(LOWER(B${row})="ya",100,0))`, "0"),
    );
  });
  return { first, last: sheet.next - 1 };
}

function outputsBlock(sheet: SheetRows, { outputs }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.outputs, ["RO", "Target", "Capaian", "Nilai RO"]);
  for (const { name, target, reached } of outputs) {
    const row = sheet.next;
    sheet.add(
      text(name),
      input(target, "General"),
      input(reached, "General"),
      formula(`=IF(COUNT(B${row}:C${row})<2,"",IF(B${row}<=0,"",MIN(100,ROUND(C${row}/B${row}*100,2))))`, TWO_DECIMALS),
    );
  }
  return { first, last: sheet.next - 1 };
}

function dispensationBlock(sheet: SheetRows, { dispensation: { some, all } }: IkpaInputs): Block {
  const first = startBlock(sheet, BLOCKS.dispensation, ["Uraian", "Banyaknya"]);
  sheet.add(text("SPM dengan dispensasi"), input(some, "0"));
  sheet.add(text("Seluruh SPM"), input(all, "0"));
  return { first, last: sheet.next - 1 };
}

const column = (letter: string, { first, last }: Block) => `${letter}${first}:${letter}${last}`;

/** Where a part has no object it is `-`, which `IKPA` leaves out with its weight. */
function whereObject(isThere: string, value: string): string {
  return `IF(${isThere},${value},"-")`;
}

/** Cash of UP: punctuality, monthly GUP, returned TUP, each rounded to two decimals. */
function cashCells({ replacements, tup }: Blocks): [string, string, string] {
  const [given, returned] = [`SUM(${column("B", tup)})`, `SUM(${column("C", tup)})`];
  return [
    `ROUND(AVERAGE(${column("F", replacements)}),2)`,
    `ROUND(AVERAGE(${column("G", replacements)}),2)`,
    `IF(${given}=0,100,ROUND(100-${returned}/${given}*100,2))`,
  ];
}

/** `SUM(50*a,25*b,25*c)/100`, as PER-5/PB/2024 weighs them. */
function cashFormula(year: number, blocks: Blocks): string {
  const rule = ruleInForce(IKPA_PETTY_CASH, year).values;
  const [punctual, monthly, returned] = cashCells(blocks);
  return `ROUND((${rule.punctuality}*${punctual}+${rule.monthlyGup}*${monthly}+${rule.tupReturn}*${returned})/100,2)`;
}

function functionParts(year: number, blocks: Blocks): PartFormulas {
  const { months, absorption, revisions, contracts, bills, replacements, tup, reported, outputs, dispensation } =
    blocks;
  const [first, second] = [`B${revisions.first}`, `B${revisions.last}`];
  const dates = column("B", contracts);
  const all = `SUM(${column("C", bills)})`;
  return {
    values: [
      `IF(${first}="","-",IF(OR(${MONTH}<7,${second}=""),IKPA_REVISI(${first},"",${YEAR}),IKPA_REVISI(${first},${second},${YEAR})))`,
      whereObject(
        `COUNT(${column(months.result, months)})>0`,
        `IKPA_DEVIASI(${column(months.result, months)},${YEAR})`,
      ),
      whereObject(
        `COUNT(${column(absorption.result, absorption)})>0`,
        `IKPA_PENYERAPAN(${column(absorption.result, absorption)})`,
      ),
      whereObject(
        `COUNT(${dates})>0`,
        `IKPA_KONTRAKTUAL(${column("D", contracts)},${column("E", contracts)},COUNT(${dates}),COUNTIF(${dates},"<"&DATE(${year},7,1)),${YEAR})`,
      ),
      whereObject(`${all}>0`, `IKPA_TAGIHAN(SUM(${column("B", bills)}),${all})`),
      whereObject(
        `COUNT(${column("F", replacements)})>0`,
        `IKPA_UPTUP(${cashFormula(year, blocks)},${column("D", tup)},${YEAR})`,
      ),
      whereObject(
        `AND(COUNT(${column("C", reported)})>0,COUNT(${column("D", outputs)})>0)`,
        `IKPA_CAPAIAN_OUTPUT(${column("C", reported)},${column("D", outputs)},${YEAR})`,
      ),
    ],
    deduction: `IF(N(B${dispensation.first})=0,0,IKPA_DISPENSASI(B${dispensation.first},B${dispensation.last},${YEAR}))`,
  };
}

function nativeParts(year: number, blocks: Blocks): PartFormulas {
  const { months, absorption, revisions, contracts, bills, replacements, tup, reported, outputs, dispensation } =
    blocks;
  const [first, second] = [`B${revisions.first}`, `B${revisions.last}`];
  const all = `SUM(${column("C", bills)})`;
  const mean = (range: string) => `ROUND(AVERAGE(${range}),2)`;
  const output = ruleInForce(IKPA_OUTPUT, year).values;
  const tolerance = ruleInForce(IKPA_DEVIATION, year).values.tolerance;
  const deviation = mean(column(months.result, { ...months, last: months.last - 1 }));
  const cash = cashFormula(year, blocks);
  const petty = ruleInForce(IKPA_PETTY_CASH, year).values;
  const kkp = column("D", tup);
  return {
    values: [
      `IF(${first}="","-",MIN(${ruleInForce(IKPA_REVISION, year).values.cap},IF(OR(${MONTH}<7,${second}=""),${revisionValue(year, first)},(${revisionValue(year, first)}+${revisionValue(year, second)})/2)))`,
      whereObject(`COUNT(${column(months.result, months)})>0`, `IF(${deviation}<=${tolerance},100,100-${deviation})`),
      whereObject(`COUNT(${column(absorption.result, absorption)})>0`, mean(column(absorption.result, absorption))),
      contractFormula(year, contracts),
      whereObject(`${all}>0`, `ROUND(SUM(${column("B", bills)})/${all}*100,2)`),
      whereObject(
        `COUNT(${column("F", replacements)})>0`,
        `IF(COUNTIF(${kkp},">0")=0,MIN(100,${cash}),MIN(100,ROUND((${petty.cash}*${cash}+${petty.kkp}*SUM(${kkp})/COUNTIF(${kkp},">0"))/100,2)))`,
      ),
      whereObject(
        `AND(COUNT(${column("C", reported)})>0,COUNT(${column("D", outputs)})>0)`,
        `ROUND(${mean(column("C", reported))}*${output.punctuality}/100,2)+ROUND(${mean(column("D", outputs))}*${output.achievement}/100,2)`,
      ),
    ],
    deduction: dispensationFormula(year, dispensation),
  };
}

/** `LOOKUP(n,{0,2,3},{110,100,50})` from the steps of the rule. */
function revisionValue(year: number, cell: string): string {
  const { steps } = ruleInForce(IKPA_REVISION, year).values;
  const from = steps.map((_step, index) => (index === 0 ? 0 : (steps[index - 1]?.upTo ?? 0) + 1));
  return `LOOKUP(${cell},{${from.join(",")}},{${steps.map(({ value }) => value).join(",")}})`;
}

function contractFormula(year: number, contracts: Block): string {
  const rule = ruleInForce(IKPA_CONTRACTS, year).values;
  const [dates, early, faster] = [column("B", contracts), column("D", contracts), column("E", contracts)];
  const share = `COUNTIF(${dates},"<"&DATE(${year},7,1))/COUNT(${dates})*100`;
  const value = [...rule.steps]
    .slice(0, -1)
    .reverse()
    .reduce(
      (otherwise, { upTo, value: points }) => `IF(${share}<=${upTo},${points},${otherwise})`,
      String(rule.steps.at(-1)?.value),
    );
  const mean = (range: string, weight: number) => `IF(COUNT(${range})=0,0,SUM(${range})/COUNT(${range})*${weight})`;
  const has = (range: string, weight: number) => `IF(COUNT(${range})=0,0,${weight})`;
  const sum = `${mean(early, rule.early)}+${mean(faster, rule.acceleration)}+${rule.distribution}*${value}`;
  const weight = `${has(early, rule.early)}+${has(faster, rule.acceleration)}+${rule.distribution}`;
  return whereObject(`COUNT(${dates})>0`, `MIN(100,ROUND((${sum})/(${weight}),2))`);
}

function dispensationFormula(year: number, { first, last }: Block): string {
  const { steps, decimals } = ruleInForce(SPM_DISPENSATION, year).values;
  const share = `MAX(ROUND(B${first}/B${last}*1000,${decimals}),${10 ** -decimals})`;
  const points = steps
    .slice(1, -1)
    .reverse()
    .reduce(
      (otherwise, step) => `IF(${share}<=${step.upTo},${step.points},${otherwise})`,
      String(steps.at(-1)?.points),
    );
  return `IF(N(B${first})=0,0,${points})`;
}
