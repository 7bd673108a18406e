import { between, pick, type Random } from "../hierarchies/budget-tree";
import { index, percentOf, spellingOf, type TableSpelling } from "./spelling";
import type { Equation, PrintedFigure, RightTable } from "./right-table";
import type { Decimal } from "../../../src/numbers/decimal";
import { formatNumber } from "../../../src/numbers/format-number";
import { figure } from "./spelling";

/** Names of indicators of which more is better and that share no long word. */
const INDICATORS = [
  "Nilai AKIP",
  "Indeks SPBE",
  "Indeks Kepuasan Layanan",
  "Nilai Kinerja Anggaran",
  "Tingkat Kematangan Arsip",
  "Indeks Profesionalitas ASN",
  "Nilai Maturitas SPIP",
  "Skor Keterbukaan Informasi",
];

interface Achievement {
  target: PrintedFigure;
  realisasi: PrintedFigure;
  capaian: PrintedFigure;
}

function achievement(random: Random, spelling: TableSpelling): Achievement {
  const target = index(between(random, 4011, 9899) / 100, spelling);
  const share = pick(random, [between(random, 620, 970), between(random, 1030, 1180)]);
  const realisasi = index(target.value.times(share).div(1000), spelling);
  return { target, realisasi, capaian: percentOf(realisasi, target, spelling) };
}

const equationOf = ({ target, realisasi, capaian }: Achievement): Equation => ({
  form: "percent",
  target: capaian,
  inputs: [target, realisasi],
  isCapaian: true,
});

const table = (rows: RightTable["rows"], all: Achievement[], more: Partial<RightTable> = {}): RightTable => ({
  rows,
  equations: all.map(equationOf),
  swappable: all.map(({ target, realisasi }) => [target, realisasi]),
  removable: [],
  ...more,
});

const names = (random: Random) => INDICATORS.slice(0, between(random, 3, INDICATORS.length));

function plain(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = names(random).map((name) => ({ name, ...achievement(random, spelling) }));
  return table(
    [
      ["No", "Indikator Kinerja", "Target", "Realisasi", pick(random, ["Capaian", "Capaian (%)", "%"])],
      ...rows.map(({ name, target, realisasi, capaian }, at) => [`${at + 1}.`, name, target, realisasi, capaian]),
    ],
    rows,
  );
}

/** `53,51 Indeks`, `105,57 %`. */
function withUnits(random: Random): RightTable {
  const spelling: TableSpelling = {
    ...spellingOf(random),
    index: (value) => `${formatNumber(value, 2)} Indeks`,
    percent: (value) => `${formatNumber(value, 2)} %`,
  };
  const rows = names(random).map((name) => ({ name, ...achievement(random, spelling) }));
  return table(
    [
      ["NO", "SASARAN KEGIATAN", "INDIKATOR", "TARGET", "REALISASI", "CAPAIAN"],
      ...rows.map(({ name, target, realisasi, capaian }, at) => [
        String(at + 1),
        `Meningkatnya ${name}`,
        name,
        target,
        realisasi,
        capaian,
      ]),
    ],
    rows,
  );
}

const YEARS = [2021, 2022, 2023, 2024, 2025];

function yearsDown(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = YEARS.slice(between(random, 0, 2)).map((year) => ({ year, ...achievement(random, spelling) }));
  return table(
    [
      ["Perbandingan Nilai AKIP"],
      ["NO", "TAHUN", "TARGET", "REALISASI", "KET (%)"],
      ...rows.map(({ year, target, realisasi, capaian }, at) => [
        String(at + 1),
        String(year),
        target,
        realisasi,
        capaian,
      ]),
    ],
    rows,
  );
}

function yearsAcross(random: Random): RightTable {
  const spelling = spellingOf(random);
  const years = YEARS.slice(between(random, 2, 3));
  const rows = names(random).map((name) => ({ name, of: years.map(() => achievement(random, spelling)) }));
  return table(
    [
      ["No", "Indikator Kinerja", ...years.flatMap((year) => [String(year), null, null])],
      [null, null, ...years.flatMap(() => ["Target", "Realisasi", "Capaian"])],
      ...rows.map(({ name, of }, at) => [
        String(at + 1),
        name,
        ...of.flatMap(({ target, realisasi, capaian }) => [target, realisasi, capaian]),
      ]),
    ],
    rows.flatMap(({ of }) => of),
  );
}

function transposed(random: Random): RightTable {
  const spelling = spellingOf(random);
  const labels = names(random);
  const all = labels.map(() => achievement(random, spelling));
  return table(
    [
      ["Uraian", ...labels],
      ["Target", ...all.map(({ target }) => target)],
      ["Realisasi", ...all.map(({ realisasi }) => realisasi)],
      ["Capaian", ...all.map(({ capaian }) => capaian)],
    ],
    all,
  );
}

function threeRowsEach(random: Random): RightTable {
  const spelling = spellingOf(random);
  const rows = names(random).map((name) => ({ name, of: YEARS.slice(1).map(() => achievement(random, spelling)) }));
  return table(
    [
      ["Indikator", "Uraian", ...YEARS.slice(1).map(String)],
      ...rows.flatMap(({ name, of }) => [
        [name, "Target", ...of.map(({ target }) => target)],
        [null, "Realisasi", ...of.map(({ realisasi }) => realisasi)],
        [null, "Capaian (%)", ...of.map(({ capaian }) => capaian)],
      ]),
    ],
    rows.flatMap(({ of }) => of),
  );
}

/** Counts in words: `12 Orang`, and percents without a sign. */
function counts(random: Random): RightTable {
  const spelling = spellingOf(random);
  const units = ["Orang", "Lembaga", "Dokumen", "Layanan", "Kegiatan"];
  const rows = units.slice(0, between(random, 3, 5)).map((unit) => {
    const print = (value: Decimal) => `${formatNumber(value, 0)} ${unit}`;
    const target = figure(between(random, 140, 980), 0, print);
    const realisasi = figure(between(random, 130, 1100), 0, print);
    return {
      name: `Jumlah ${unit} yang terlayani`,
      target,
      realisasi,
      capaian: percentOf(realisasi, target, spelling),
    };
  });
  return table(
    [
      ["No", "Output", "Target", "Realisasi", "%"],
      ...rows.map(({ name, target, realisasi, capaian }, at) => [String(at + 1), name, target, realisasi, capaian]),
    ],
    rows,
  );
}

export const capaianLayouts: Record<string, (random: Random) => RightTable> = {
  capaian: plain,
  "capaian with units": withUnits,
  "capaian, years down": yearsDown,
  "capaian, years side by side": yearsAcross,
  "capaian, transposed": transposed,
  "capaian, three rows an indicator": threeRowsEach,
  "capaian of counts": counts,
};
