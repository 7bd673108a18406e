import { roleOfHeader } from "./lexicon";
import type { Column, MeasureGroup } from "./table";

/**
 * Reads the columns from left to right into equations: a target or pagu opens a group, the realisasi, percents and sisa
 * that follow belong to it until the next one opens. `MURNI PNBP HIBAH TOTAL REALISASI %`: the total is the pagu.
 */
export function groupMeasures(columns: Column[]): MeasureGroup[] {
  const paired = pairByLeaf(columns);
  if (paired) return paired;
  const hasSources = columns.some((column) => column.role === "sumber-dana");
  const hasPagu = columns.some((column) => column.role === "pagu");
  const groups: MeasureGroup[] = [];
  let base: Column | null = null;
  let open: MeasureGroup | null = null;
  let blokir: Column | null = null;
  let gross: Column | null = null;
  for (const column of columns) {
    const opensBudget = column.role === "pagu" || (column.role === "total" && hasSources && !hasPagu);
    if (column.role === "target" || opensBudget) {
      // `Pagu DIPA | Blokir | Pagu Non Blokir`
      gross = opensBudget && blokir && base?.role === "pagu" && !open ? base : null;
      base = column;
      open = null;
      blokir = null;
    } else if (column.role === "blokir") {
      if (open) open.blokir ??= column;
      else blokir = column;
    } else if (column.role === "realisasi" && base) {
      if (open && isPercentHeader(column)) open.percents.push(column);
      else if (open && open.percents.length === 0 && isOfYearOf(base, column, open.realisasi)) open.realisasi = column;
      else if (!open) {
        open = {
          kind: base.role === "target" ? "capaian" : "anggaran",
          base,
          realisasi: column,
          percents: [],
          blokir,
          gross,
          sisa: null,
          efisiensi: null,
        };
        groups.push(open);
      }
    } else if (open && isPercentOf(open, column) && !isOfOtherPagu(columns, open.base, column)) {
      open.percents.push(column);
    } else if (open && column.role === "sisa") {
      open.sisa ??= column;
    } else if (open && column.role === "efisiensi") {
      // `Efisiensi | Persentase Efisiensi`: the amount first, and what it is in percent.
      if (!open.efisiensi || (isPercentHeader(column) && !isPercentHeader(open.efisiensi))) open.efisiensi = column;
    }
  }
  if (groups.length > 0) return groups;
  const ofYears = behindYears(columns);
  return ofYears.length > 0 ? ofYears : underPeriods(columns);
}

const NAMES_PERIOD = /\b(?:triwulan|tw|semester|smt|bulan|kuartal|periode|realisasi)\b|\bs\s*[./]\s*d\b/i;

/** `Pagu | s.d. TW I / Rp, % | s.d. TW II / Rp, %`: what was spent up to each period, and of the one pagu. */
function underPeriods(columns: Column[]): MeasureGroup[] {
  const [base, ...others] = columns.filter(({ role }) => role === "pagu");
  if (!base || others.length > 0) return [];
  const parents = [...new Set(columns.map(({ parent }) => parent))].filter((parent) => NAMES_PERIOD.test(parent));
  const pairs = parents.flatMap((parent) => {
    const [realisasi, percent, ...more] = columns.filter((column) => column.parent === parent);
    const isAmount = realisasi?.role === "lain" || realisasi?.role === "realisasi";
    return isAmount && percent?.role === "persen" && more.length === 0 ? [{ realisasi, percent }] : [];
  });
  if (pairs.length < 2) return [];
  const none = { blokir: null, gross: null, sisa: null, efisiensi: null };
  return pairs.map(({ realisasi, percent }) => ({ kind: "anggaran", base, realisasi, percents: [percent], ...none }));
}

/** `Realisasi / 2021, 2022, 2023 | Target 2023 | Capaian 2023`: the years first, of which the last is the one with a target. */
function behindYears(columns: Column[]): MeasureGroup[] {
  const targets = columns.filter(({ role }) => role === "target");
  const [base] = targets;
  const capaian = columns.filter(({ role }) => role === "capaian");
  const [percent] = capaian;
  if (!base || !percent || targets.length > 1 || capaian.length > 1 || percent.index < base.index) return [];
  const year = yearIn(percent) || yearIn(base);
  const realised = columns.filter(
    (each) => each.role === "realisasi" && yearIn(each) === year && each.index < base.index,
  );
  const [realisasi] = realised;
  if (year === 0 || !realisasi || realised.length > 1 || (yearIn(base) !== 0 && yearIn(base) !== year)) return [];
  return [
    { kind: "capaian", base, realisasi, percents: [percent], blokir: null, gross: null, sisa: null, efisiensi: null },
  ];
}

const yearIn = ({ header }: Column): number => Number(/\b20\d\d\b/.exec(header)?.[0] ?? 0);

/** `Target 2023 | Realisasi 2022, 2023 | Capaian`: the realisasi of the target's own year, else the latest. */
function isOfYearOf(base: Column, column: Column, before: Column): boolean {
  const [wanted, own, other] = [yearIn(base), yearIn(column), yearIn(before)];
  if (own === 0 || other === 0 || own === other) return false;
  return wanted === 0 ? own > other : own === wanted;
}

function isPercentOf(group: MeasureGroup, column: Column): boolean {
  if (column.role !== "persen" && column.role !== "capaian") return false;
  if (group.kind === "capaian") return !isOfBudget(column) || isOfBudget(group.base);
  // Behind a budget `% Capaian Kinerja` is what was achieved with it, not how much of it was spent.
  return (
    column.role === "persen" || (group.percents.length === 0 && !/kinerja|output|fisik|target/i.test(column.header))
  );
}

const wordsIn = (header: string): string[] => header.toLowerCase().match(/[a-z]{3,}/g) ?? [];

/** `% Realisasi terhadap / Pagu Akhir | Pagu Efektif`: of the pagu that it names, which is not always the last one. */
function isOfOtherPagu(columns: Column[], base: Column, { role, name }: Column): boolean {
  if (role !== "persen" || roleOfHeader(name) !== "pagu") return false;
  const isNamed = (pagu: Column) => wordsIn(name).every((word) => wordsIn(pagu.header).includes(word));
  return !isNamed(base) && columns.some((column) => column.role === "pagu" && isNamed(column));
}

/**
 * `Target / 2023, 2024`, then `Realisasi / 2023, 2024`, or `K | Rp` under each of `Target 2024`, `Realisasi 2024`,
 * `Capaian 2024`: what stands under one name and year belongs together.
 */
function pairByLeaf(columns: Column[]): MeasureGroup[] | null {
  const leafOf = (column: Column) => `${column.name}|${/20\d\d/.exec(column.parent)?.[0] ?? ""}`;
  const under = (wanted: (column: Column) => boolean) => columns.filter((each) => each.parent !== "" && wanted(each));
  const bases = under(({ role }) => role === "target" || role === "pagu");
  const realised = under(({ role }) => role === "realisasi");
  const percents = under(({ role }) => role === "capaian" || role === "persen");
  const groups = bases.flatMap((base) => {
    const leaf = leafOf(base);
    const own = realised.filter((column) => column.parent !== base.parent && leafOf(column) === leaf);
    const [realisasi] = own;
    if (!realisasi || own.length > 1 || bases.some((other) => other !== base && leafOf(other) === leaf)) return [];
    const group: MeasureGroup = {
      kind: base.role === "target" ? "capaian" : "anggaran",
      base,
      realisasi,
      percents: percents.filter((column) => leafOf(column) === leaf),
      blokir: null,
      gross: null,
      sisa: null,
      efisiensi: null,
    };
    return [group];
  });
  return groups.length >= 2 ? groups : null;
}

/** `Serapan Anggaran (%)` beside target and realisasi is of amounts that stand elsewhere. */
function isOfBudget(column: Column): boolean {
  return /serap|anggaran|keuangan|pagu|efisiensi/i.test(column.header);
}

/** A second realisasi column that says `%` is the percentage: `Realisasi (Rp) | Realisasi (%)`. */
function isPercentHeader(column: Column): boolean {
  return column.name.includes("%") || /persen/i.test(column.name);
}
