import { readNumber } from "../../numbers/read-number";
import { roleOfHeader, squeeze } from "../../tables/lexicon";
import type { ColumnRole } from "../../tables/table";
import { totalKind } from "../../tables/total-row";
import type { BuildNote } from "../built";
import type { BudgetLine } from "./budget-line";
import { separatedRows } from "./separated-text";

/** What a column of a listing is taken for; `computed` is not read, for the sheet computes it anew. */
export type ListingRole =
  | "kode"
  | "uraian"
  | "pagu"
  | "blokir"
  | "realisasi"
  | "outputTarget"
  | "outputSatuan"
  | "outputRealisasi"
  | "computed"
  | "unknown";

export interface ListingColumn {
  header: string;
  role: ListingRole;
}

export type SkippedLine = { text: string; why: "total" | "parent" | "no-name" | "no-figure" };

export type Listing =
  | { ok: true; columns: ListingColumn[]; lines: BudgetLine[]; skipped: SkippedLine[] }
  | { ok: false; columns: ListingColumn[]; problems: BuildNote[] };

/** A header stands near the top of what SAKTI and OM-SPAN print. */
const HEADER_REACH = 15;

/**
 * A listing of SAKTI or OM-SPAN as it was pasted: columns by the words of their header, amounts as staff type them. Rows
 * that add up others (by their code, or as a total) are left out and told.
 */
export function readListing(text: string): Listing {
  const rows = separatedRows(text);
  if (rows.length === 0) return { ok: false, columns: [], problems: [{ code: "nothing-listed" }] };
  const top = rows.slice(0, HEADER_REACH).findIndex((row) => isHeader(row));
  const columns = top < 0 ? [] : columnsOf(rows[top] ?? []);
  const missing = (["uraian", "pagu"] as const).filter((role) => !columns.some((column) => column.role === role));
  if (missing.length > 0) {
    const seen = top < 0 ? (rows[0] ?? []) : (rows[top] ?? []);
    return {
      ok: false,
      columns,
      problems: missing.map((name) => ({ code: "no-columns", name, cell: seen.filter(Boolean).join(" | ") })),
    };
  }
  const { lines, skipped } = linesOf(rows.slice(top + 1), columns);
  if (lines.length === 0) return { ok: false, columns, problems: [{ code: "no-figures" }] };
  return { ok: true, columns, lines, skipped };
}

function isHeader(row: readonly string[]): boolean {
  const roles = row.map(roleOfHeader);
  const has = (role: ColumnRole) => roles.includes(role);
  return has("pagu") && (has("realisasi") || has("uraian") || has("kode"));
}

function columnsOf(head: readonly string[]): ListingColumn[] {
  const taken = new Set<ListingRole>();
  return head.map((header) => {
    const role = listingRole(header);
    // Of two columns with the same meaning the first is meant; a second one would silently win.
    if (role === "computed" || role === "unknown") return { header, role };
    if (taken.has(role)) return { header, role: "unknown" };
    taken.add(role);
    return { header, role };
  });
}

function listingRole(header: string): ListingRole {
  const words = squeeze(header);
  if (words === "") return "unknown";
  const isOutput = /output|fisik|volume|vol\b/.test(words) || /^(vol|pcro|rvro|tpcro)/.test(words);
  const role = roleOfHeader(header);
  if (role === "target" || (isOutput && /target|volume/.test(words) && !/real/.test(words))) return "outputTarget";
  if (role === "realisasi") return isOutput ? "outputRealisasi" : "realisasi";
  const roles: Partial<Record<ColumnRole, ListingRole>> = {
    kode: "kode",
    uraian: "uraian",
    pagu: "pagu",
    blokir: "blokir",
    satuan: "outputSatuan",
    nomor: "computed",
    persen: "computed",
    capaian: "computed",
    sisa: "computed",
    efisiensi: "computed",
  };
  return roles[role] ?? "unknown";
}

function linesOf(rows: readonly string[][], columns: readonly ListingColumn[]) {
  const at = (role: ListingRole) => columns.findIndex((column) => column.role === role);
  const words = (row: readonly string[], role: ListingRole) => (at(role) < 0 ? "" : (row[at(role)] ?? ""));
  const codes = rows.map((row) => codeOf(words(row, "kode")));
  const lines: BudgetLine[] = [];
  const skipped: SkippedLine[] = [];
  let group = "";
  for (const [index, row] of rows.entries()) {
    const uraian = words(row, "uraian");
    const text = row.filter(Boolean).join(" | ");
    if (isHeader(row)) continue;
    if (totalKind(uraian || (row.find(Boolean) ?? ""), false) !== null) {
      skipped.push({ text, why: "total" });
      continue;
    }
    if (uraian === "") {
      skipped.push({ text, why: "no-name" });
      continue;
    }
    const amounts = (["pagu", "realisasi", "blokir"] as const).map((role) => words(row, role));
    const [pagu, realisasi, blokir] = amounts.map(amountOf);
    const isParent = isBegun(codes[index] ?? [], codes[index + 1] ?? []);
    if (isParent || amounts.every((amount) => amount === "")) {
      // The outermost level names the group; what lies between is told.
      if (isOutermost(codes, index)) group = uraian;
      if (amounts.some((amount) => amount !== "")) skipped.push({ text, why: "parent" });
      continue;
    }
    if (pagu === null || pagu === undefined) {
      skipped.push({ text, why: "no-figure" });
      continue;
    }
    lines.push({
      group,
      kode: words(row, "kode"),
      uraian,
      pagu,
      realisasi: realisasi ?? null,
      ...(at("blokir") < 0 ? {} : { blokir: blokir ?? null }),
      ...(at("outputTarget") < 0
        ? {}
        : {
            outputTarget: countOf(words(row, "outputTarget")),
            outputSatuan: words(row, "outputSatuan") || (readNumber(words(row, "outputTarget"), "count").unit ?? ""),
            outputRealisasi: countOf(words(row, "outputRealisasi")),
          }),
    });
  }
  return { lines, skipped };
}

const amountOf = (text: string): number | null => readNumber(text, "rupiah").value?.toNumber() ?? null;
const countOf = (text: string): number | null => readNumber(text, "count").value?.toNumber() ?? null;

const codeOf = (text: string): string[] => text.split(/[.\s/-]+/).filter(Boolean);

/** `3247` before `3247.QDE`: the first adds up what follows it. */
function isBegun(code: readonly string[], next: readonly string[]): boolean {
  return code.length > 0 && next.length > code.length && code.every((part, index) => next[index] === part);
}

/** No code before it, back to the last row that stands on its own, is the beginning of this one. */
function isOutermost(codes: readonly string[][], index: number): boolean {
  const code = codes[index] ?? [];
  return !codes.slice(0, index).some((before) => isBegun(before, code));
}
