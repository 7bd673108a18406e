import { FEMALE, MALE, squeeze } from "../../../tables/lexicon";
import type { Column, Table } from "../../../tables/table";
import { type Alternative, judgeAll, type Judged, withParts } from "../../constraint";
import { areOfOneKind, PRICE } from "./candidates";
import { numericColumns } from "./numeric-columns";
import { isOneSlip } from "./one-slip";
import type { Relation, RelationForm } from "./relation";
import { relationConstraints } from "./relation-constraints";

/**
 * The relation that the headers of a short table leave no choice about, and the others that the same words may mean. Its
 * rows are too few to bear it out, so the columns must stand as they usually do.
 */
interface Named {
  relation: Relation;
  orElse: Relation[];
}

/** A longer table bears out what its headers say, or does not mean it. */
const MOST_ROWS = 4;

const SAYS_PERCENT = /%|\b(persen|persentase|prosentase|presentase|rasio)\b/i;
const SAYS_GROWTH = /\b(pertumbuhan|growth|kenaikan|penurunan|naik|turun|peningkatan|perubahan|bertambah)\b/i;
const SAYS_DIFFERENCE =
  /^\W*(selisih|lebih|kurang|kenaikan|penurunan|peningkatan|naik|turun|bertambah|berkurang|perubahan|deviasi|gap|sisa|(tidak|belum) (terserap|terealisasi|direalisasikan|selesai|diselesaikan))\b/i;
const SAYS_SUM = /^\W*(jumlah|total|jml|l\s*\+\s*p)\W*$/i;
const SAYS_MEAN = /^\W*(rata(?:-?\s?rata|2)|rerata)\W*$/i;
const SAYS_AMOUNT = /^\W*(jumlah|total|biaya|penerimaan|pendapatan|nilai|anggaran|pagu)\b(?!.*(pegawai|orang|unit))/i;
const VOLUME = /^\W*(vol(ume)?|jumlah|banyaknya|kuantitas|qty|frekuensi|permohonan|lembar|berkas|orang|unit)\b/i;
const IS_MEAN = /\b(rata(?:-?\s?rata|2)|rerata|kumulatif|ekonomi)\b/i;
const PERIOD = /\b(tw|triwulan|semester|smt|bulan|tahun|q[1-4]|20\d\d|januari|februari|maret)\b/i;
const OPENS_BALANCE = /\b(awal|lalu|sebelumnya|sisa (tahun|thn|perkara)?\s*\(?20\d\d)\b/i;
const COMES = /\b(masuk|diterima|penerimaan|bertambah|penambahan|tambah)\b/i;
const IN_ALL = /^\W*(jumlah|total|beban)\b/i;
const GOES =
  /\b(putus|diputus|selesai|diselesaikan|keluar|berkurang|pengurangan|digunakan|penggunaan|pengeluaran|minutasi)\b/i;
const IS_LEFT = /^\W*(sisa|saldo|tidak|belum)\b/i;
const EARLIER = /\b(murni|awal|induk|sebelum|semula|pokok)\b/i;
const LATER = /\b(perubahan|revisi|setelah|sesudah|menjadi|akhir)\b/i;
const ACHIEVED = /\bcapaian\b/i;
const SPENT = /\b(serapan|penyerapan|realisasi|anggaran)\b/i;

/** The equations of the columns that only their headers explain. */
export function namedByHeaders(table: Table, open: Column[], known: Relation[]): Judged[] {
  if (open.length === 0) return [];
  const isShort = table.rows.filter(({ kind }) => kind !== "kelompok").length <= MOST_ROWS;
  // The years of a table on its side are its rows, however much they look like figures.
  const numeric = numericColumns(table).filter(({ role }) => role !== "uraian");
  return open.flatMap((result) => {
    if (!numeric.includes(result)) return [];
    const before = numeric.filter(({ index }) => index < result.index);
    const named = isShort
      ? (ofKnownChange(result, before, known) ?? namedIn(result, before))
      : changeOfYears(result, before);
    return named ? judgedShort(table, named) : [];
  });
}

function namedIn(result: Column, before: Column[]): Named | null {
  const [first, second] = before.slice(-2);
  if (!first || !second) return null;
  const relation = (form: RelationForm, ...parts: Column[]): Relation => ({ form, result, parts });
  const share = ofNamedBase(result, before);
  if (share) return { relation: share, orElse: [{ ...share, form: "ratio" }] };
  const isOneHeader = result.parent === "" || result.parent === second.parent || second.parent === "";
  if (SAYS_SUM.test(result.name) && MALE.test(first.name) && FEMALE.test(second.name) && isOneHeader)
    return { relation: relation("sum", first, second), orElse: [] };
  const beside = result.parent === "" ? [] : before.filter(({ parent }) => parent === result.parent);
  if (SAYS_SUM.test(result.name) && beside.length > 1)
    return { relation: relation("sum", ...beside), orElse: [relation("mean", ...beside)] };
  if (SAYS_MEAN.test(result.name) && before.every(({ name, header }) => PERIOD.test(`${header} ${name}`)))
    return { relation: relation("mean", ...before), orElse: [] };
  if (before.length === 2 && SAYS_AMOUNT.test(result.name) && isPriced(first, second))
    return { relation: relation("product", first, second), orElse: [] };
  if (/^\W*TE\W*$/.test(result.name) && /^\W*IE\W*$/.test(first.name) && /^\W*SE\W*$/.test(second.name))
    return { relation: relation("difference", first, second), orElse: [relation("growth", first, second)] };
  const balance = balanceIn(result, before);
  if (balance) return { relation: balance, orElse: [] };
  return changeIn(result, before) ?? shareIn(result, before);
}

/** `31 Des 2022 | 31 Des 2023 | Bertambah/(Berkurang)`: small counts of two years bear nothing out, however many they are. */
function changeOfYears(result: Column, before: Column[]): Named | null {
  const [one, other] = before.slice(-2);
  const isOfYears =
    one !== undefined && other !== undefined && before.length === 2 && yearOf(one) + 1 === yearOf(other);
  const named = isOfYears && areOfOneKind(one, other) ? changeIn(result, before) : null;
  return named?.relation.form === "difference" ? named : null;
}

const OF_BASE = /^(.*?)\b(?:terhadap|thd|dari|atas)\b\.?\s+(.+)$/i;

/** `% thd Target TW III`: the realisasi over the column that bears the name. */
function ofNamedBase(result: Column, before: Column[]): Relation | null {
  const [, said = "", name = ""] = OF_BASE.exec(result.name) ?? [];
  if (name === "" || !/%|persen|prosen|capaian|realisasi/i.test(said) || SAYS_GROWTH.test(said)) return null;
  const wanted = squeeze(name.replace(/\(%\)|%/g, ""));
  const bases = before.filter((column) => squeeze(column.name) === wanted || squeeze(column.header) === wanted);
  const [base, second] = bases;
  const reached = before.filter(({ role }) => role === "realisasi").pop();
  return base && !second && reached && reached !== base ? { form: "quotient", result, parts: [reached, base] } : null;
}

/** `Murni | Perubahan | Bertambah | %`: of what the change before it was taken. */
function ofKnownChange(result: Column, before: Column[], known: Relation[]): Named | null {
  const change = known.find(({ form, result: other }) => form === "difference" && other === before[before.length - 1]);
  const [later, earlier] = change?.parts ?? [];
  if (!later || !earlier || change?.parts.length !== 2 || !SAYS_PERCENT.test(result.header)) return null;
  return changeOf(result, later, earlier);
}

/** The change in percent of the earlier figure; a bare `%` may be the one in percent of the other. */
function changeOf(result: Column, later: Column, earlier: Column): Named {
  const relation = (form: RelationForm, ...parts: Column[]): Relation => ({ form, result, parts });
  return {
    relation: relation("growth", later, earlier),
    orElse: [
      relation("growth", earlier, later),
      relation("quotient", later, earlier),
      relation("quotient", earlier, later),
      relation("difference", later, earlier),
    ],
  };
}

function isPriced(one: Column, other: Column): boolean {
  return (PRICE.test(one.name) && VOLUME.test(other.name)) || (VOLUME.test(one.name) && PRICE.test(other.name));
}

/** `Sisa Lalu | Masuk | (Jumlah) | Putus | Sisa`. */
function balanceIn(result: Column, before: Column[]): Relation | null {
  const last = before[before.length - 1];
  const at = before.findIndex(({ name }) => OPENS_BALANCE.test(name));
  const [opening, coming, third] = at < 0 ? [] : before.slice(at);
  if (!last || !opening || !coming || !COMES.test(coming.name)) return null;
  if (coming === last && IN_ALL.test(result.name)) return { form: "sum", result, parts: [opening, coming] };
  if (!IS_LEFT.test(result.name) || !GOES.test(last.name) || !third) return null;
  const between = before.slice(at + 2, -1);
  return between.length === 0 || (between.length === 1 && IN_ALL.test(third.name))
    ? { form: "balance", result, parts: [opening, coming, last] }
    : null;
}

/** `2023 | 2024 | Kenaikan`, `Anggaran | Realisasi | Lebih/(Kurang)`, and what either is in percent. */
function changeIn(result: Column, before: Column[]): Named | null {
  const last = before[before.length - 1];
  const isPercent = SAYS_PERCENT.test(result.header);
  const isOfChange = isPercent && last && SAYS_DIFFERENCE.test(last.name) && !SAYS_PERCENT.test(last.header);
  const [one, other] = (isOfChange ? before.slice(0, -1) : before).slice(-2);
  if (!last || !one || !other) return null;
  if (/efisiensi/i.test(result.name)) return efficiencyIn(result, one, other, before.length);
  if (!mayBeCompared(result, one, other, before.length) || IS_MEAN.test(result.name)) return null;
  const [later, earlier] = isLaterFirst(one, other) ? [one, other] : [other, one];
  const isGrowth = /\b(pertumbuhan|growth)\b/i.test(result.name) || (isPercent && SAYS_GROWTH.test(result.name));
  // Of pagu and realisasi the percentage is the share that was spent.
  if ((isOfChange && one.role !== "pagu") || isGrowth)
    return withWholeSpan(changeOf(result, later, earlier), before, "growth");
  if (isPercent || !SAYS_DIFFERENCE.test(result.name)) return null;
  const isLeftOver = IS_LEFT.test(result.name) || (one.role === "pagu" && !/^\W*lebih/i.test(result.name));
  const parts = isLeftOver ? [one, other] : [later, earlier];
  const orElse: Relation[] = [
    { form: "growth", result, parts: [later, earlier] },
    { form: "growth", result, parts: [earlier, later] },
  ];
  return withWholeSpan({ relation: { form: "difference", result, parts }, orElse }, before, "difference");
}

/** `2021 | 2022 | 2023 | Kenaikan`: of the last year, or of all of them. */
function withWholeSpan({ relation, orElse }: Named, before: Column[], form: RelationForm): Named {
  const [first, last] = [before[0], relation.parts[0]];
  const span = first && last && first !== last ? [{ form, result: relation.result, parts: [last, first] }] : [];
  return { relation, orElse: [...orElse, ...span] };
}

/** `Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi`, and the amount that was not spent. */
function efficiencyIn(result: Column, one: Column, other: Column, count: number): Named | null {
  const isOfShares = ACHIEVED.test(one.header) && SPENT.test(other.header);
  // With an output beside them it may be what that output was worth, less what was spent.
  const isAmount =
    count === 2 && one.role === "pagu" && other.role === "realisasi" && !SAYS_PERCENT.test(result.header);
  if (!isOfShares && !isAmount) return null;
  const both = (form: RelationForm): Relation[] => [
    { form, result, parts: [one, other] },
    { form, result, parts: [other, one] },
  ];
  const [difference, ...turned] = both("difference");
  return difference
    ? { relation: difference, orElse: [...turned, ...both("quotient"), ...both("growth"), ...both("ratio")] }
    : null;
}

/** Years beside one another, and target or pagu with its realisasi where nothing else stands before them. */
function mayBeCompared(result: Column, one: Column, other: Column, count: number): boolean {
  const isReached = (one.role === "target" || one.role === "pagu") && other.role === "realisasi";
  // A rise is one from year to year, whatever was planned.
  if (isReached) return count === 2 && !SAYS_GROWTH.test(result.name);
  if (one.role === "target" || other.role === "target") return false;
  return areOfOneKind(one, other) || (EARLIER.test(one.name) && LATER.test(other.name));
}

const yearOf = ({ header }: Column) => Number(/\b(?:19|20)\d\d\b/.exec(header)?.[0] ?? 0);
const isLaterFirst = (one: Column, other: Column) => yearOf(one) > yearOf(other);

/** `Jumlah | Selesai | %`: of two counts and nothing else, by a name that says no third thing. */
function shareIn(result: Column, before: Column[]): Named | null {
  const [whole, part] = before;
  if (!whole || !part || before.length > 2 || !SAYS_PERCENT.test(result.name) || SAYS_GROWTH.test(result.name))
    return null;
  const headers = [whole.header, part.header];
  if (headers.some((header) => SAYS_PERCENT.test(header) || ESTIMATED.test(header))) return null;
  // Two years have more than one percentage between them.
  if (whole.role !== "target" && areOfOneKind(whole, part)) return null;
  if (!isOf(result.name, headers.join(" "))) return null;
  return {
    relation: { form: "quotient", result, parts: [part, whole] },
    orElse: [
      { form: "quotient", result, parts: [whole, part] },
      { form: "growth", result, parts: [part, whole] },
      { form: "growth", result, parts: [whole, part] },
      { form: "share", result, parts: [part] },
      { form: "share", result, parts: [whole] },
    ],
  };
}

/** Percentages of people are taken of other counts than the ones printed beside them. */
const ESTIMATED = /\b(penduduk|jiwa|angkatan kerja|pdrb|luas)\b/i;

/** Words of a percentage that name nothing by themselves. */
const PLAIN_WORDS =
  /\b(persen|persentase|prosentase|presentase|rasio|tingkat|capaian|pencapaian|ketercapaian|realisasi|kinerja|dari|yang|terhadap|thd|ket|keterangan)\b/gi;

/** So many letters in common make two words kin: `penyelesaian` and `diselesaikan`. */
const KINDRED = 5;

/** `Persentase penyelesaian` of `Perkara diselesaikan`: what it is of, if it says so, is one of the two. */
function isOf(name: string, headers: string): boolean {
  const others =
    name
      .toLowerCase()
      .replace(PLAIN_WORDS, " ")
      .match(/[a-z]{4,}/g) ?? [];
  const squeezed = headers.toLowerCase().replace(/[^a-z]/g, "");
  return others.length === 0 || others.some((word) => isKin(word, squeezed));
}

function isKin(word: string, letters: string): boolean {
  const length = Math.min(KINDRED, word.length);
  for (let at = 0; at + length <= word.length; at += 1) if (letters.includes(word.slice(at, at + length))) return true;
  return false;
}

/** A row is judged by all that the words may mean; at most one may be wrong, and not be of another kind altogether. */
function judgedShort(table: Table, { relation, orElse }: Named): Judged[] {
  const others = orElse.flatMap((each) => relationConstraints(table, each));
  const own = relationConstraints(table, relation).filter(({ target }) => !ESTIMATED.test(target.row.label));
  const constraints = own.map((constraint) => {
    const ofRow = others.filter(({ target }) => target.row === constraint.target.row);
    const alternatives = ofRow.flatMap((each): Alternative[] => [
      { code: "other-meaning", isRemarkable: false, expect: (world) => each.expect(world) },
      ...each.alternatives,
    ]);
    return withParts(constraint, { alternatives: [...constraint.alternatives, ...alternatives], isFromHeader: true });
  });
  const judged = judgeAll(constraints);
  const failing = judged.filter(({ verdict }) => verdict === "impossible");
  return failing.length === 0 || isOneSlip(judged) ? judged : [];
}
