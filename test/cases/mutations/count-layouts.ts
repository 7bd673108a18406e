import { IKPA_WEIGHTS } from "../../../src/rules/ikpa-weights";
import { ruleInForce } from "../../../src/rules/dated-rule";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import { type Equation, type PrintedFigure, type RightTable, sumOf } from "./right-table";
import { count, figure, index, percentOf, spellingOf, type TableSpelling } from "./spelling";
import { formatNumber } from "../../../src/numbers/format-number";
import { Decimal } from "../../../src/numbers/decimal";

const columnSums = (totals: PrintedFigure[], rows: PrintedFigure[][]): Equation[] =>
  totals.map((target, at) => ({ form: "sum", target, inputs: rows.flatMap((row) => row[at] ?? []) }));

const totalsOf = (rows: PrintedFigure[][], spelling: TableSpelling): PrintedFigure[] =>
  (rows[0] ?? []).map((_first, at) => count(sumOf(rows.flatMap((row) => row[at] ?? [])), spelling));

/** Sisa lalu + masuk = beban, beban − putus = sisa, putus / beban. */
function courtCases(random: Random): RightTable {
  const spelling = spellingOf(random);
  const kinds = ["Pidana Biasa", "Pidana Cepat", "Perdata Gugatan", "Perdata Permohonan", "Tipikor", "PHI"];
  const rows = kinds.slice(0, between(random, 4, 6)).map(() => {
    const left = count(between(random, 11, 99), spelling);
    const came = count(between(random, 120, 980), spelling);
    const load = count(sumOf([left, came]), spelling);
    const decided = count(
      load.value
        .times(between(random, 60, 97))
        .div(100)
        .floor(),
      spelling,
    );
    return [left, came, load, decided, count(load.value.minus(decided.value), spelling)];
  });
  const totals = totalsOf(rows, spelling);
  const lines = [...rows, totals].map((cells) => ({
    cells,
    share: percentOf(cells[3] as PrintedFigure, cells[2] as PrintedFigure, spelling),
  }));
  return {
    rows: [
      ["No", "Jenis Perkara", "Sisa Tahun Lalu", "Masuk", "Jumlah Beban", "Putus", "Sisa Akhir", "% Penyelesaian"],
      ...lines.map(({ cells, share }, at) => [
        at === rows.length ? "JUMLAH" : String(at + 1),
        at === rows.length ? null : (kinds[at] ?? null),
        ...cells,
        share,
      ]),
    ],
    equations: [
      ...columnSums(totals, rows),
      ...lines.flatMap(({ cells, share }): Equation[] => {
        const [left, came, load, decided, rest] = cells as [
          PrintedFigure,
          PrintedFigure,
          PrintedFigure,
          PrintedFigure,
          PrintedFigure,
        ];
        return [
          { form: "sum", target: load, inputs: [left, came] },
          { form: "difference", target: rest, inputs: [load, decided] },
          { form: "percent", target: share, inputs: [load, decided] },
        ];
      }),
    ],
    swappable: [],
    removable: rows.map((_row, at) => ({ row: at + 1, isNumbered: at > 0 && at < rows.length - 1 })),
  };
}

/** Parts across with their jumlah, totals down. */
const partsAcross =
  (label: string, headers: string[], lines: string[], least: number, most: number) =>
  (random: Random): RightTable => {
    const spelling = spellingOf(random);
    const rows = lines.map(() => {
      const parts = headers.map(() => count(between(random, least, most), spelling));
      return [...parts, count(sumOf(parts), spelling)];
    });
    const totals = totalsOf(rows, spelling);
    return {
      rows: [
        ["No", label, ...headers, "Jumlah"],
        ...rows.map((cells, at) => [String(at + 1), lines[at] ?? null, ...cells]),
        [null, "JUMLAH", ...totals],
      ],
      equations: [
        ...columnSums(totals, rows),
        ...[...rows, totals].map((cells): Equation => ({
          form: "sum",
          target: cells[cells.length - 1] as PrintedFigure,
          inputs: cells.slice(0, -1),
        })),
      ],
      swappable: [],
      removable: rows.map((_row, at) => ({ row: at + 1, isNumbered: at > 0 && at < rows.length - 1 })),
    };
  };

/** Values by quarter with their mean. */
function meanBelow(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = ["I", "II", "III", "IV"].map((quarter) => ({
    quarter: `Triwulan ${quarter}`,
    nilai: index(between(random, 7011, 9789) / 100, spelling),
    keluhan: index(between(random, 1011, 2989) / 100, spelling),
  }));
  const columns = [rows.map(({ nilai }) => nilai), rows.map(({ keluhan }) => keluhan)];
  const means = columns.map((column) => index(sumOf(column).div(column.length), spelling));
  return {
    rows: [
      ["No", "Periode", "Nilai IKM", "Lama Layanan (Menit)"],
      ...rows.map(({ quarter, nilai, keluhan }, at) => [String(at + 1), quarter, nilai, keluhan]),
      [null, "Rata-rata", ...means],
    ],
    equations: means.map((target, at): Equation => ({ form: "mean", target, inputs: columns[at] ?? [] })),
    swappable: [],
    removable: [],
  };
}

const plain = (decimals: number) => (value: Decimal) => formatNumber(value, decimals);

/** Bobot × nilai = nilai akhir, with the weights of the year. */
function weighted(random: Random, year: number) {
  return ruleInForce(IKPA_WEIGHTS, year).values.map(({ name, weight }) => {
    const bobot = figure(weight, 0, plain(0));
    const nilai = figure(new Decimal(between(random, 7011, 9989)).div(100), 2, plain(2));
    const akhir = figure(bobot.value.times(nilai.value).div(100).toDecimalPlaces(2), 2, plain(2));
    return { name, bobot, nilai, akhir };
  });
}

const weightedEquations = (rows: ReturnType<typeof weighted>): Equation[] =>
  rows.flatMap(({ bobot, nilai, akhir }): Equation[] => [
    { form: "weighted", target: akhir, inputs: [bobot, nilai] },
    { form: "fixed", target: bobot, inputs: [] },
  ]);

const totalOf = (rows: ReturnType<typeof weighted>) => figure(sumOf(rows.map(({ akhir }) => akhir)), 2, plain(2));

function ikpaWeights(random: Random): RightTable {
  const year = pick(random, [2024, 2025]);
  const rows = weighted(random, year);
  const hundred = figure(100, 0, plain(0));
  const total = totalOf(rows);
  return {
    year,
    rows: [
      ["No", "Indikator", "Bobot", "Nilai", "Nilai Akhir"],
      ...rows.map(({ name, bobot, nilai, akhir }, at) => [String(at + 1), name, bobot, nilai, akhir]),
      [null, "Nilai Total", hundred, null, total],
    ],
    equations: [
      ...weightedEquations(rows),
      { form: "sum", target: hundred, inputs: rows.map(({ bobot }) => bobot) },
      { form: "sum", target: total, inputs: rows.map(({ akhir }) => akhir) },
    ],
    swappable: [],
    removable: [],
  };
}

/** As OM-SPAN prints it: the indicators across. */
function ikpaAcross(random: Random): RightTable {
  const year = pick(random, [2024, 2025]);
  const rows = weighted(random, year);
  const total = totalOf(rows);
  return {
    year,
    rows: [
      ["No", "Kode Satker", "Uraian Satker", "Keterangan", ...rows.map(({ name }) => name), "Nilai Total"],
      ["1", "693284", "Satker A", "Nilai", ...rows.map(({ nilai }) => nilai), total],
      [null, null, null, "Bobot", ...rows.map(({ bobot }) => bobot)],
      [null, null, null, "Nilai Akhir", ...rows.map(({ akhir }) => akhir)],
    ],
    equations: [...weightedEquations(rows), { form: "sum", target: total, inputs: rows.map(({ akhir }) => akhir) }],
    swappable: [],
    removable: [],
  };
}

export const countLayouts: Record<string, (random: Random) => RightTable> = {
  "court cases": courtCases,
  "counts with jumlah across": partsAcross(
    "Jenis Kendaraan",
    ["Baik", "Rusak Ringan", "Rusak Berat"],
    ["Roda 2", "Roda 4", "Roda 6", "Perahu Motor"],
    11,
    99,
  ),
  "quarters with jumlah across": partsAcross(
    "Jenis Layanan",
    ["TW I", "TW II", "TW III", "TW IV"],
    ["KTP-el", "Kartu Keluarga", "Akta Kelahiran", "Akta Kematian", "KIA"],
    112,
    987,
  ),
  "men and women with jumlah": partsAcross(
    "Satuan Kerja",
    ["L", "P"],
    ["Sekretariat", "Bidang Umum", "Bidang Teknis", "UPT"],
    12,
    97,
  ),
  "a mean below": meanBelow,
  "IKPA weights": ikpaWeights,
  "IKPA indicators across": ikpaAcross,
};
