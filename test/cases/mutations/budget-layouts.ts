import { budgetLayouts as hierarchies, type BudgetLine } from "../hierarchies/budget-lines";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { amount, count, percentOf, spellingOf, type TableSpelling } from "./spelling";
import { type Equation, type PrintedFigure, type RightTable, sumOf } from "./right-table";

/** The amounts of one row and what is computed from them. */
interface Spent {
  pagu: PrintedFigure;
  realisasi: PrintedFigure;
  persen: PrintedFigure;
  sisa: PrintedFigure;
}

function spentOf(pagu: PrintedFigure, realisasi: PrintedFigure, spelling: TableSpelling): Spent {
  return {
    pagu,
    realisasi,
    persen: percentOf(realisasi, pagu, spelling),
    sisa: amount(pagu.value.minus(realisasi.value), spelling),
  };
}

function spent(random: Random, spelling: TableSpelling): Spent {
  const pagu = between(random, 12_345, 987_654) * pick(random, [1000, 500, 1000, 100]);
  return spentOf(amount(pagu, spelling), amount(Math.floor(pagu * (0.45 + random() * 0.54)), spelling), spelling);
}

function totalOf(rows: Spent[], spelling: TableSpelling): Spent {
  const total = (of: (row: Spent) => PrintedFigure) => amount(sumOf(rows.map(of)), spelling);
  return spentOf(
    total(({ pagu }) => pagu),
    total(({ realisasi }) => realisasi),
    spelling,
  );
}

type Measure = keyof Spent;

function equationsOf(row: Spent, has: Measure[]): Equation[] {
  return [
    ...(has.includes("persen")
      ? [{ form: "percent" as const, target: row.persen, inputs: [row.pagu, row.realisasi] }]
      : []),
    ...(has.includes("sisa")
      ? [{ form: "difference" as const, target: row.sisa, inputs: [row.pagu, row.realisasi] }]
      : []),
  ];
}

/** A total of every column that adds up. */
function sums(total: Spent, rows: Spent[], has: Measure[]): Equation[] {
  return has
    .filter((measure) => measure !== "persen")
    .map((measure) => ({ form: "sum", target: total[measure], inputs: rows.map((row) => row[measure]) }));
}

const HEADERS: Record<Measure, string[]> = {
  pagu: ["Pagu", "PAGU ANGGARAN", "Anggaran"],
  realisasi: ["Realisasi", "REALISASI ANGGARAN"],
  persen: ["%", "Persentase (%)"],
  sisa: ["Sisa", "SISA ANGGARAN"],
};

const columnSets: Measure[][] = [
  ["pagu", "realisasi", "persen"],
  ["pagu", "realisasi", "persen", "sisa"],
  ["pagu", "realisasi", "sisa"],
  ["pagu", "realisasi", "sisa", "persen"],
];

const headersOf = (random: Random, has: Measure[]) => has.map((measure) => pick(random, HEADERS[measure]));

const swapsOf = (rows: Spent[], has: Measure[]): RightTable["swappable"] =>
  has.includes("sisa") ? rows.map(({ pagu, realisasi }) => [pagu, realisasi]) : [];

function withTotal(random: Random): RightTable {
  const spelling = spellingOf(random);
  const has = pick(random, columnSets);
  const rows = Array.from({ length: between(random, 4, 9) }, () => spent(random, spelling));
  const total = totalOf(rows, spelling);
  const cells = (row: Spent) => has.map((measure) => row[measure]);
  return {
    rows: [
      ["No", "Kegiatan", ...headersOf(random, has)],
      ...rows.map((row, at) => [`${at + 1}.`, `Kegiatan ${"abcdefghij"[at]}`, ...cells(row)]),
      [pick(random, ["TOTAL", "JUMLAH", "Jumlah <<<"]), null, ...cells(total)],
    ],
    equations: [...[...rows, total].flatMap((row) => equationsOf(row, has)), ...sums(total, rows, has)],
    swappable: swapsOf(rows, has),
    removable: rows.map((_row, at) => ({ row: at + 1, isNumbered: at > 0 && at < rows.length - 1 })),
  };
}

function withSubtotals(random: Random): RightTable {
  const spelling = spellingOf(random);
  const has = pick(random, columnSets);
  const cells = (row: Spent) => has.map((measure) => row[measure]);
  const sections = Array.from({ length: between(random, 2, 3) }, (_unused, at) => {
    const rows = Array.from({ length: between(random, 2, 5) }, () => spent(random, spelling));
    return { at, rows, total: totalOf(rows, spelling) };
  });
  const all = sections.flatMap(({ rows }) => rows);
  const total = totalOf(all, spelling);
  return {
    rows: [
      ["No", "Uraian", ...headersOf(random, has)],
      ...sections.flatMap(({ at, rows, total: part }) => [
        [["I", "II", "III"][at] ?? "", `Program ${"ABC"[at]}`],
        ...rows.map((row, line) => [String(line + 1), `Belanja ${"ABC"[at]}${line + 1}`, ...cells(row)]),
        [null, `Jumlah Program ${"ABC"[at]}`, ...cells(part)],
      ]),
      [null, "TOTAL", ...cells(total)],
    ],
    equations: [
      ...[...all, ...sections.map((each) => each.total), total].flatMap((row) => equationsOf(row, has)),
      ...sections.flatMap((each) => sums(each.total, each.rows, has)),
      ...sums(
        total,
        sections.map((each) => each.total),
        has,
      ),
    ],
    swappable: swapsOf(all, has),
    removable: [],
  };
}

/** With what was blocked, and below the total what was at disposal. */
function withBlokir(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = Array.from({ length: between(random, 4, 7) }, () => {
    const row = spent(random, spelling);
    return {
      ...row,
      blokir: amount(
        row.sisa.value
          .times(between(random, 10, 90))
          .div(100000)
          .floor()
          .times(1000),
        spelling,
      ),
    };
  });
  const total = { ...totalOf(rows, spelling), blokir: amount(sumOf(rows.map(({ blokir }) => blokir)), spelling) };
  const has: Measure[] = ["pagu", "realisasi", "persen", "sisa"];
  const cells = ({ pagu, blokir, realisasi, persen, sisa }: typeof total) => [pagu, blokir, realisasi, persen, sisa];
  const blocked = amount(total.blokir.value, spelling);
  const atDisposal = amount(total.pagu.value.minus(blocked.value), spelling);
  return {
    rows: [
      ["No", "Kegiatan", "Pagu", "Blokir", "Realisasi", "%", "Sisa"],
      ...rows.map((row, at) => [`${at + 1}.`, `Kegiatan ${"abcdefghij"[at]}`, ...cells(row)]),
      ["TOTAL ANGGARAN", null, ...cells(total)],
      ["TOTAL ANGGARAN BLOKIR", null, blocked],
      ["TOTAL ANGGARAN YANG DIKELOLA", null, atDisposal],
    ],
    equations: [
      ...[...rows, total].flatMap((row) => equationsOf(row, has)),
      ...sums(total, rows, has),
      { form: "sum", target: total.blokir, inputs: rows.map(({ blokir }) => blokir) },
      { form: "difference", target: atDisposal, inputs: [total.pagu, blocked] },
    ],
    swappable: swapsOf(rows, has),
    removable: [],
  };
}

/** MURNI + PNBP + HIBAH = TOTAL by year. */
function sources(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = [2021, 2022, 2023, 2024, 2025].slice(between(random, 0, 2)).map((year) => {
    const murni = amount(between(random, 1_100_111, 1_990_999) * 1000, spelling);
    const pnbp = amount(between(random, 11_111, 99_999) * 1000, spelling);
    const hibah = amount(between(random, 1_111, 9_999) * 1000, spelling);
    const pagu = amount(sumOf([murni, pnbp, hibah]), spelling);
    const realisasi = amount(
      pagu.value
        .times(between(random, 800, 995))
        .div(1000)
        .floor(),
      spelling,
    );
    return { year, murni, pnbp, hibah, ...spentOf(pagu, realisasi, spelling) };
  });
  return {
    rows: [
      ["NO", "TAHUN", "MURNI", "PNBP", "HIBAH", "TOTAL", "REALISASI", "%"],
      ...rows.map(({ year, murni, pnbp, hibah, pagu, realisasi, persen }, at) => [
        String(at + 1),
        String(year),
        murni,
        pnbp,
        hibah,
        pagu,
        realisasi,
        persen,
      ]),
    ],
    equations: rows.flatMap((row) => [
      ...equationsOf(row, ["persen"]),
      { form: "sum" as const, target: row.pagu, inputs: [row.murni, row.pnbp, row.hibah] },
    ]),
    swappable: rows.map(({ murni, pagu }) => [murni, pagu]),
    removable: [],
  };
}

/** Money and what was made of it, side by side. */
function withOutput(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = Array.from({ length: between(random, 4, 7) }, () => {
    const target = count(between(random, 120, 480), spelling);
    const realisasi = count(
      target.value
        .times(between(random, 55, 97))
        .div(100)
        .floor(),
      spelling,
    );
    return { money: spent(random, spelling), target, realisasi, persen: percentOf(realisasi, target, spelling) };
  });
  const total = totalOf(
    rows.map(({ money }) => money),
    spelling,
  );
  const has: Measure[] = ["pagu", "realisasi", "persen"];
  const cells = (row: Spent) => has.map((measure) => row[measure]);
  return {
    rows: [
      ["NO", "KEGIATAN", "ANGGARAN", null, null, "OUTPUT", null, null],
      [null, null, "PAGU", "REALISASI", "%", "TARGET", "REALISASI", "%"],
      ...rows.map(({ money, target, realisasi, persen }, at) => [
        String(at + 1),
        `Kegiatan ${"abcdefghij"[at]}`,
        ...cells(money),
        target,
        realisasi,
        persen,
      ]),
      [null, "TOTAL", ...cells(total)],
    ],
    merges: ["C1:E1", "F1:H1", "A1:A2", "B1:B2"],
    equations: [
      ...[...rows.map(({ money }) => money), total].flatMap((row) => equationsOf(row, has)),
      ...sums(
        total,
        rows.map(({ money }) => money),
        has,
      ),
      ...rows.map(({ target, realisasi, persen }) => ({
        form: "percent" as const,
        target: persen,
        inputs: [target, realisasi],
        isCapaian: true,
      })),
    ],
    swappable: [],
    removable: [],
  };
}

const HIERARCHIES = ["codes with dots", "numbered levels", "totals below", "account digits"];

/** Parents that hold their children; only amounts above zero, so that every line has a percentage. */
function hierarchy(random: Random): RightTable {
  const spelling = spellingOf(random);
  const name = pick(random, HIERARCHIES);
  const layout = hierarchies[name]?.(random);
  if (!layout) throw new Error(`No such layout: ${name}`);
  const printedLine = new Map<BudgetLine, Spent>();
  const childrenOf = (line: BudgetLine) => layout.lines.filter((each) => each.under === line && each.amounts);
  const rows: RightTable["rows"] = [[...layout.labels, "Anggaran", "Realisasi", "%"]];
  const make = (line: BudgetLine): Spent => {
    const known = printedLine.get(line);
    if (known) return known;
    const made =
      line.kind === "sum" && childrenOf(line).length > 0
        ? totalOf(childrenOf(line).map(make), spelling)
        : spent(random, spelling);
    printedLine.set(line, made);
    return made;
  };
  for (const line of layout.lines) {
    const { pagu, realisasi, persen } = line.amounts ? make(line) : { pagu: null, realisasi: null, persen: null };
    rows.push([...line.labels.map((label) => (label === "" ? null : label)), pagu, realisasi, persen]);
  }
  const has: Measure[] = ["pagu", "realisasi", "persen"];
  return {
    rows,
    equations: [...printedLine].flatMap(([line, row]) => [
      ...equationsOf(row, has),
      ...(line.kind === "sum" && childrenOf(line).length > 0 ? sums(row, childrenOf(line).map(make), has) : []),
    ]),
    swappable: [],
    removable: [],
  };
}

export const budgetLayouts: Record<string, (random: Random) => RightTable> = {
  "budget with a total": withTotal,
  "budget with subtotals": withSubtotals,
  "budget with blokir": withBlokir,
  "budget by source of funds": sources,
  "budget and output": withOutput,
  "budget hierarchy": hierarchy,
};
