import { type BudgetItem, budgetItem, between, pick, type Random, totalOf } from "./budget-tree";

export type Measure = "anggaran" | "realisasi" | "lalu";
export const MEASURES: Measure[] = ["anggaran", "realisasi", "lalu"];

/** A printed row before it is spelled: its label cells and what it says. */
export interface BudgetLine {
  labels: (string | number | null)[];
  /** `leaf` adds to others, `sum` is made of others, `words` says no amount, `header` repeats the header. */
  kind: "leaf" | "sum" | "words" | "header";
  amounts: Record<Measure, number> | null;
  /** The line whose amount is off when this one is left out. */
  under: BudgetLine | null;
}

export interface BudgetLayout {
  /** Headers of the label columns. */
  labels: string[];
  lines: BudgetLine[];
}

const line = (
  labels: BudgetLine["labels"],
  kind: BudgetLine["kind"],
  item: Pick<BudgetItem, Measure> | null,
  under: BudgetLine | null,
): BudgetLine => ({
  labels,
  kind,
  amounts: item && { anggaran: item.anggaran, realisasi: item.realisasi, lalu: item.lalu },
  under,
});

/** Lines of items from the top down, each parent above its children. */
function downwards(
  items: BudgetItem[],
  labelsOf: (item: BudgetItem, depth: number) => BudgetLine["labels"],
  depth = 0,
  under: BudgetLine | null = null,
): BudgetLine[] {
  return items.flatMap((item) => {
    const own = line(labelsOf(item, depth), item.children.length > 0 ? "sum" : "leaf", item, under);
    return [own, ...downwards(item.children, labelsOf, depth + 1, own)];
  });
}

const sipd = (path: number[]) => path.map((step, at) => String(step).padStart([1, 1, 2, 2, 2, 4][at] ?? 2, "0"));

function accounts(random: Random, depth: number, most: number, roots = [4, 5]): BudgetItem[] {
  return roots.map((root) => budgetItem(random, [root], depth, most));
}

const codesOneColumn =
  (separator: string, codeOf: (path: number[]) => string[]) =>
  (random: Random): BudgetLayout => {
    const items = accounts(random, between(random, 2, 4), 3, pick(random, [[5], [4, 5], [5, 6]]));
    return {
      labels: ["Kode Rekening", "Uraian"],
      lines: downwards(items, (item) => [codeOf(item.path).join(separator), item.name]),
    };
  };

/** One level a column; either only the last is filled, or all up to it. */
const codesByColumn =
  (isFilled: boolean) =>
  (random: Random): BudgetLayout => {
    const depth = between(random, 2, 4);
    const items = accounts(random, depth, 3, [5]);
    return {
      labels: ["Kode", ...Array.from({ length: depth }, () => ""), "Uraian"],
      lines: downwards(items, (item) => {
        const codes = sipd(item.path);
        const cells = Array.from({ length: depth + 1 }, (_unused, at) =>
          at < codes.length && (isFilled || at === codes.length - 1) ? (codes[at] ?? null) : null,
        );
        return [...cells, item.name];
      }),
    };
  };

/**
 * Sub kegiatan with the accounts under each, in one column: the account codes begin anew every time. Urusan 5 is that of the
 * planning and finance agencies, and begins with the digit of the spending accounts; without zeros their codes look alike.
 */
const activitiesWithAccounts =
  (hasZeros: boolean) =>
  (random: Random): BudgetLayout => {
    const hasOwnColumn = hasZeros && random() < 0.5;
    const spelled = (code: string) => (hasZeros ? code : code.replace(/\b0+(?=\d)/g, ""));
    const cells = (activity: string, account: string | null, name: string) =>
      hasOwnColumn ? [account === null ? activity : null, account, name] : [spelled(account ?? activity), name];
    const urusan = pick(random, ["1", "5", "5", "6"]);
    const kegiatan = Array.from({ length: between(random, 1, 3) }, (_unused, at) => ({
      code: `${urusan}.01.02.2.${String(at + 1).padStart(2, "0")}`,
      subs: Array.from({ length: between(random, 2, 4) }, () => budgetItem(random, [5], between(random, 2, 4), 3)),
    }));
    const all = totalOf(kegiatan.flatMap(({ subs }) => subs));
    const unsur = line(cells(urusan, null, "Unsur Urusan Pemerintahan"), "sum", all, null);
    const bidang = line(cells(`${urusan}.01`, null, "Bidang Urusan"), "sum", all, unsur);
    const program = line(cells(`${urusan}.01.02`, null, "Program Pengelolaan Pendidikan"), "sum", all, bidang);
    return {
      labels: hasOwnColumn ? ["Kode Kegiatan", "Kode Rekening", "Uraian"] : ["Kode", "Uraian"],
      lines: [
        unsur,
        bidang,
        program,
        ...kegiatan.flatMap(({ code, subs }) => {
          const above = line(cells(code, null, `Kegiatan ${code}`), "sum", totalOf(subs), program);
          return [
            above,
            ...subs.flatMap((root, at) => {
              const activity = `${code}.${String(at + 1).padStart(4, "0")}`;
              const own = line(cells(activity, null, `Sub Kegiatan ${at + 1}`), "sum", root, above);
              const ofAccount = (item: BudgetItem) => cells(activity, sipd(item.path).join("."), item.name);
              return [own, ...downwards([root], ofAccount, 0, own)];
            }),
          ];
        }),
      ],
    };
  };

/** Program, kegiatan, KRO, RO, komponen, subkomponen, akun and details, each level with a code of its own kind. */
function workingPaper(random: Random): BudgetLayout {
  const item = budgetItem(random, [], 6, 2);
  const kro = ["BMA", "QDE", "EBA"];
  const code = ({ path }: BudgetItem): string | null => {
    const [, kegiatan = 0, output = 0, ro = 0] = [0, ...path];
    const head = `${2900 + kegiatan}`;
    switch (path.length) {
      case 0:
        return "054.01.GG";
      case 1:
        return head;
      case 2:
        return `${head}.${kro[output]}`;
      case 3:
        return `${head}.${kro[output]}.${String(ro).padStart(3, "0")}`;
      case 4:
        return `05${path[3]}`;
      case 5:
        return String(521110 + (path[4] ?? 0));
      default:
        return null;
    }
  };
  return {
    labels: ["Kode", "Uraian"],
    lines: downwards([item], (each) => [code(each), each.path.length > 5 ? `- ${each.name}` : each.name]),
  };
}

/** 5, 51, 5111, 511111: no marks between the levels. */
function accountDigits(random: Random): BudgetLayout {
  const item = budgetItem(random, [5], 3, 3);
  const code = ({ path }: BudgetItem) => {
    const [, kind = 0, group = 0, account = 0] = path;
    return ["5", `5${kind}`, `5${kind}1${group}`, `5${kind}1${group}1${account}`][path.length - 1] ?? "";
  };
  return { labels: ["Kode Akun", "Uraian"], lines: downwards([item], (each) => [code(each), each.name]) };
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const marks = (path: number[]) => {
  const at = path[path.length - 1] ?? 1;
  return [`${ROMAN[at - 1]}.`, `${"ABCDE"[at - 1]}.`, `${at}.`, `${"abcde"[at - 1]}.`][path.length - 1] ?? "-";
};

const numberedLevels =
  (isInWords: boolean) =>
  (random: Random): BudgetLayout => {
    const items = [1, 2].map((at) => budgetItem(random, [at], 3, 3));
    return {
      labels: isInWords ? ["Uraian"] : ["No", "Uraian"],
      lines: downwards(items, (item) =>
        isInWords ? [`${marks(item.path)} ${item.name}`] : [marks(item.path), item.name],
      ),
    };
  };

function indented(random: Random): BudgetLayout {
  const items = [1, 2].map((at) => budgetItem(random, [at], 2, 3));
  return {
    labels: ["No", "Uraian"],
    lines: downwards(items, (item, depth) => [null, `${"   ".repeat(depth)}${item.name}`]),
  };
}

function indentedByColumn(random: Random): BudgetLayout {
  const items = [1, 2].map((at) => budgetItem(random, [at], 2, 3));
  return {
    labels: ["Program", "Kegiatan", "Output"],
    lines: downwards(items, (item, depth) => [0, 1, 2].map((at) => (at === depth ? item.name : null))),
  };
}

/** Names above, amounts in a `Jumlah …` below; with or without the amount at the name as well. */
const totalsBelow =
  (isAlsoAbove: boolean, hasCodes: boolean) =>
  (random: Random): BudgetLayout => {
    const items = [1, 2, 3].slice(0, between(random, 2, 3)).map((at) => budgetItem(random, [5, at], 2, 3));
    const codeOf = (item: BudgetItem) => (hasCodes ? sipd(item.path).join(".") : null);
    const total = line([null, "JUMLAH"], "sum", totalOf(items), null);
    const section = (item: BudgetItem, under: BudgetLine): BudgetLine[] => {
      if (item.children.length === 0) return [line([codeOf(item), item.name], "leaf", item, under)];
      const below = line([null, `Jumlah ${item.name}`], "sum", item, under);
      const above = isAlsoAbove
        ? line([codeOf(item), item.name], "sum", item, under)
        : line([codeOf(item), item.name], "words", null, null);
      return [above, ...item.children.flatMap((child) => section(child, isAlsoAbove ? above : below)), below];
    };
    return {
      labels: [hasCodes ? "Kode" : "No", "Uraian"],
      lines: [...items.flatMap((item) => section(item, total)), total],
    };
  };

function plainSubtotals(random: Random): BudgetLayout {
  const items = [1, 2, 3].map((at) => budgetItem(random, [at], 1, 5));
  const total = line([null, "TOTAL"], "sum", totalOf(items), null);
  return {
    labels: ["No", "Uraian"],
    lines: [
      ...items.flatMap((item) => {
        const below = line([null, "SUB TOTAL"], "sum", item, total);
        const leaves = item.children.map((child, at) => line([String(at + 1), child.name], "leaf", child, below));
        return [line([null, item.name], "words", null, null), ...leaves, below];
      }),
      total,
    ],
  };
}

const less = (one: Pick<BudgetItem, Measure>, other: Pick<BudgetItem, Measure>) => ({
  anggaran: one.anggaran - other.anggaran,
  realisasi: one.realisasi - other.realisasi,
  lalu: one.lalu - other.lalu,
});

/** Pendapatan, belanja, surplus, pembiayaan, netto and SiLPA, as villages and regencies report them. */
const wholeBudget =
  (hasTotals: boolean) =>
  (random: Random): BudgetLayout => {
    const depth = between(random, 2, 3);
    const [pendapatan, belanja] = [4, 5].map((root) => budgetItem(random, [root], depth, 3));
    const penerimaan = budgetItem(random, [6, 1], 1, 3);
    const pengeluaran = budgetItem(random, [6, 2], 1, 2);
    if (!pendapatan || !belanja) throw new Error("Two roots are needed");
    const code = (item: BudgetItem) => [sipd(item.path).join("."), item.name];
    const surplusAmounts = less(pendapatan, belanja);
    const nettoAmounts = less(penerimaan, pengeluaran);
    const surplus = line([null, pick(random, ["SURPLUS / (DEFISIT)", "SURPLUS/DEFISIT"])], "sum", surplusAmounts, null);
    const netto = line([null, "PEMBIAYAAN NETTO"], "sum", nettoAmounts, null);
    const silpa = line(
      [null, pick(random, ["SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA)", "SILPA TAHUN BERJALAN"])],
      "sum",
      less(surplusAmounts, less({ anggaran: 0, realisasi: 0, lalu: 0 }, nettoAmounts)),
      null,
    );
    const names = new Map([
      [pendapatan, "PENDAPATAN"],
      [belanja, "BELANJA"],
      [penerimaan, "Penerimaan Pembiayaan"],
      [pengeluaran, "Pengeluaran Pembiayaan"],
    ]);
    const labelled = (item: BudgetItem) => {
      const [kode = "", name = ""] = code(item);
      return [kode, names.get(item) ?? name];
    };
    const section = (item: BudgetItem, title: string): BudgetLine[] => {
      const lines = downwards([item], labelled);
      return hasTotals ? [...lines, line([null, title], "sum", item, null)] : lines;
    };
    return {
      labels: ["Kode Rekening", "Uraian"],
      lines: [
        ...section(pendapatan, "JUMLAH PENDAPATAN"),
        ...section(belanja, "JUMLAH BELANJA"),
        surplus,
        line(["6", "PEMBIAYAAN"], "words", null, null),
        ...section(penerimaan, "JUMLAH PENERIMAAN PEMBIAYAAN"),
        ...section(pengeluaran, "JUMLAH PENGELUARAN PEMBIAYAAN"),
        netto,
        silpa,
      ],
    };
  };

/** A page ends after some lines: the sum so far is carried over, the header is repeated. */
const pageBroken =
  (of: (random: Random) => BudgetLayout) =>
  (random: Random): BudgetLayout => {
    const layout = of(random);
    const every = between(random, 6, 11);
    const width = layout.labels.length;
    const carried = random() < 0.5;
    return {
      ...layout,
      lines: layout.lines.flatMap((each, at) => {
        if (at === 0 || at % every !== 0) return [each];
        const soFar = layout.lines.slice(0, at).filter(({ kind }) => kind === "leaf");
        const amounts = totalOf(soFar.flatMap((leaf) => (leaf.amounts ? [{ ...empty, ...leaf.amounts }] : [])));
        const labels = (text: string) =>
          Array.from({ length: width }, (_u, cell) => (cell === width - 1 ? text : null));
        const carry = (text: string): BudgetLine => ({ labels: labels(text), kind: "words", amounts, under: null });
        return [
          ...(carried ? [carry("Jumlah dipindahkan")] : []),
          { labels: [], kind: "header", amounts: null, under: null } as BudgetLine,
          ...(carried ? [carry("Jumlah pindahan")] : []),
          each,
        ];
      }),
    };
  };

const empty: BudgetItem = { name: "", path: [], children: [], anggaran: 0, realisasi: 0, lalu: 0 };

/** Some parents say no amount, and some codes skip a level. */
const withGaps =
  (of: (random: Random) => BudgetLayout) =>
  (random: Random): BudgetLayout => {
    const { labels, lines } = of(random);
    const silent = new Set(lines.filter(({ kind, under }) => kind === "sum" && under && random() < 0.15));
    const skipped = new Set(
      lines.filter((each) => each.kind === "sum" && each.under && !silent.has(each) && random() < 0.1),
    );
    const above = (each: BudgetLine): BudgetLine | null => {
      let found = each.under;
      while (found && (silent.has(found) || skipped.has(found))) found = found.under;
      return found;
    };
    return {
      labels,
      lines: lines
        .map((each) => Object.assign(each, { under: above(each) }))
        .filter((each) => !skipped.has(each))
        .map((each) => (silent.has(each) ? Object.assign(each, { kind: "words", amounts: null }) : each)),
    };
  };

const dotted = codesOneColumn(".", sipd);

/** Every way in which a budget is laid out here, by name. */
export const budgetLayouts: Record<string, (random: Random) => BudgetLayout> = {
  "codes with dots": dotted,
  "codes with spaced dots": codesOneColumn(" . ", sipd),
  "codes without leading zeros": codesOneColumn(".", (path) => path.map(String)),
  "codes with spaces": codesOneColumn(" ", sipd),
  "one level a column": codesByColumn(false),
  "one level a column, all filled": codesByColumn(true),
  "sub kegiatan with accounts": activitiesWithAccounts(true),
  "sub kegiatan with accounts, without zeros": activitiesWithAccounts(false),
  "working paper": workingPaper,
  "account digits": accountDigits,
  "numbered levels": numberedLevels(false),
  "numbered levels in the words": numberedLevels(true),
  "indented by spaces": indented,
  "indented by column": indentedByColumn,
  "totals below": totalsBelow(false, false),
  "totals below, with codes": totalsBelow(false, true),
  "totals above and below": totalsBelow(true, true),
  "plain subtotals": plainSubtotals,
  "whole budget": wholeBudget(false),
  "whole budget with totals": wholeBudget(true),
  "pages with codes": pageBroken(dotted),
  "parents without amounts": withGaps(dotted),
};
