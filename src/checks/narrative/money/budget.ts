import { readingWith } from "../../../numbers/reading";
import type { Decimal } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type BudgetClaim, type PaguChain, readBudget } from "./budget-claim";
import {
  bestAgreement,
  canBeEqual,
  type Candidate,
  differences,
  exactly,
  expectedText,
  percentages,
  readingsOf,
} from "../expectation";
import { type Checked, joinChecked, type Remark } from "../remark";

/** What the amounts of a paragraph say of a pagu: its changes, its spending, what is left, and their percentages. */
export function checkBudget(mentions: Mention[], words: NarrativeStrings): Checked {
  const { claims, chains } = readBudget(mentions);
  const mended = new Map(chains.map((chain) => [chain.result, mendedResult(chain)]));
  return joinChecked([
    ...chains.map((chain) => checkChain(chain, words)),
    ...claims.map((claim) => checkClaim({ ...claim, pagu: mended.get(claim.pagu) ?? claim.pagu }, words)),
  ]);
}

/**
 * What the changes leave of the pagu. `direvisi menjadi Rp13.077.500.000 atau berkurang Rp77.000.000, dan setelah blokir
 * Rp540.000.000 …`: a change that only tells how the pagu itself came about is none of them.
 */
function leftOf({ pagu, changes, result }: PaguChain): Decimal {
  const after = (from: number) =>
    changes
      .slice(from)
      .reduce(
        (left, { figure, isAdded }) => (isAdded ? left.plus(figure.reading.value) : left.minus(figure.reading.value)),
        pagu.reading.value,
      );
  const fitting = changes.map((_change, at) => after(at)).find((left) => left.eq(result.reading.value));
  return fitting ?? after(0);
}

/** What follows a wrong pagu is measured against the right one; as printed it stays among the amounts. */
function mendedResult(chain: PaguChain): PrintedFigure {
  const { result } = chain;
  const value = leftOf(chain);
  if (value.eq(result.reading.value)) return result;
  const text = expectedText(result, value);
  return { ...result, text, reading: readingWith(result.reading, { value, text }) };
}

/** Pagu − efisiensi + tambahan = the pagu that is left: whole rupiah, so nothing but equality will do. */
function checkChain(chain: PaguChain, words: NarrativeStrings): Checked {
  const { pagu, changes, result } = chain;
  const left = leftOf(chain);
  const isExact = [pagu, result, ...changes.map(({ figure }) => figure)].every(({ reading }) => reading.scale === 1);
  if (!isExact || left.eq(result.reading.value)) return { remarks: [], checked: isExact ? 1 : 0 };
  const expected = expectedText(result, left);
  const signs = changes.map(({ figure, isAdded }) => `${isAdded ? "+" : "−"} ${formatShort(figure.reading.value)}`);
  return {
    remarks: [
      {
        rule: "pagu-kalimat",
        kind: "selisih",
        severity: "error",
        printed: result.text,
        expected,
        explanation: words.paguChain(result.text, pagu.text, expected),
        trace: [`${formatShort(pagu.reading.value)} ${signs.join(" ")} = ${formatShort(left)}`],
        source: "pagu − pengurangan + penambahan",
        about: `pagu ${changes.length} ${result.lead.slice(-40)}`,
      },
    ],
    checked: 1,
  };
}

/** The pagu itself, every other amount it may have been measured against, and the pagu less each of them. */
function basesOf({ pagu, amounts }: BudgetClaim): Candidate[] {
  const own = readingsOf(pagu);
  const others = amounts.filter((amount) => amount !== pagu);
  return [
    ...own,
    ...others.flatMap(readingsOf),
    ...amounts.flatMap((one) =>
      amounts.filter((other) => other !== one).flatMap((other) => differences(readingsOf(one), readingsOf(other))),
    ),
  ].filter(({ value }) => value.gt(0));
}

function checkClaim(claim: BudgetClaim, words: NarrativeStrings): Checked {
  const { pagu, realisasi, serapan, sisa, persenSisa, isClean } = claim;
  if (!realisasi) return { remarks: [], checked: 0 };
  const bases = basesOf(claim);
  const spent = readingsOf(realisasi);
  const ofPagu = percentages(spent, readingsOf(pagu));
  const serapanVerdict = serapan && bestVerdict(serapan, ofPagu, percentages(spent, bases));
  const left = differences(readingsOf(pagu), spent);
  const fitsLeft = sisa ? canBeEqual(readingsOf(sisa), differences(bases, spent)) : null;
  const checked = [serapan, sisa, sisa && persenSisa].filter(Boolean).length;
  if (!isClean) return { remarks: [], checked };

  const other = sisa && fitsLeft === false && serapanVerdict === "impossible" ? spentInstead(claim) : null;
  if (other) return { remarks: [realisasiRemark(claim, other, words)], checked };

  const remarks: Remark[] = [];
  const [share] = ofPagu;
  if (serapan && share)
    remarks.push(...serapanRemarks(claim, serapan, serapanVerdict ?? "rounded", share.value, words));
  const isBaseKnown = serapanVerdict !== null && serapanVerdict !== "impossible";
  const [rest] = left;
  if (sisa && rest && fitsLeft === false && rest.value.gte(0) && !isOfFinancing(sisa, pagu)) {
    remarks.push(sisaRemark(claim, sisa, rest.value, words));
  }
  if (sisa && persenSisa && (isBaseKnown || fitsLeft)) {
    remarks.push(...persenSisaRemarks(claim, sisa, persenSisa, bases, left, words));
  }
  return { remarks, checked };
}

const NAMES_SILPA = /\bSI[LK]PA\b[^,;]*$/i;

/** `surplus Rp6,29 miliar, sehingga SILPA sebesar Rp48,44 miliar`: more than the amount before it, and so with what was financed. */
const isOfFinancing = ({ lead, reading }: PrintedFigure, pagu: PrintedFigure) =>
  NAMES_SILPA.test(lead) && reading.value.gt(pagu.reading.value);

type Verdict = ReturnType<typeof bestAgreement>;

/** Against the pagu itself; another amount of the paragraph may make it right, but not call it cut off. */
function bestVerdict(printed: PrintedFigure, own: Parameters<typeof bestAgreement>[1], all: typeof own): Verdict {
  const verdict = bestAgreement(printed, own);
  if (verdict !== "impossible") return verdict;
  return bestAgreement(printed, all) === "impossible" ? "impossible" : "possible";
}

/** The spending that fits the pagu, the percentage and what is left, all at once. */
function spentInstead({ pagu, serapan, sisa, persenSisa }: BudgetClaim): Decimal | null {
  if (!serapan || !sisa) return null;
  const value = pagu.reading.value.minus(sisa.reading.value);
  if (value.lte(0) || pagu.reading.scale !== 1 || sisa.reading.scale !== 1) return null;
  const exact = [exactly(value)];
  const isRight = (verdict: Verdict) => verdict === "rounded" || verdict === "truncated";
  const fits = isRight(bestAgreement(serapan, percentages(exact, readingsOf(pagu))));
  const restFits =
    !persenSisa || bestAgreement(persenSisa, percentages(readingsOf(sisa), readingsOf(pagu))) !== "impossible";
  return fits && restFits ? value : null;
}

const about = ({ pagu }: BudgetClaim, what: string) => `${what} ${pagu.lead.slice(-40)}`;

function realisasiRemark(claim: BudgetClaim, right: Decimal, words: NarrativeStrings): Remark {
  const { pagu, sisa } = claim;
  const realisasi = claim.realisasi ?? pagu;
  const expected = expectedText(realisasi, right);
  return {
    rule: "realisasi-kalimat",
    kind: "selisih",
    severity: "error",
    printed: realisasi.text,
    expected,
    explanation: words.realisasiOff(realisasi.text, pagu.text, expected),
    trace: [
      `${formatShort(pagu.reading.value)} − ${formatShort(sisa?.reading.value ?? right)} = ${formatShort(right)}`,
    ],
    source: "pagu − sisa",
    about: about(claim, "realisasi"),
  };
}

function serapanRemarks(
  claim: BudgetClaim,
  serapan: PrintedFigure,
  verdict: Verdict,
  share: Decimal,
  words: NarrativeStrings,
): Remark[] {
  if (verdict === "rounded" || verdict === "possible") return [];
  const { pagu } = claim;
  const realisasi = claim.realisasi ?? pagu;
  const expected = expectedText(serapan, share);
  const base = {
    rule: "serapan-kalimat",
    kind: "persen" as const,
    printed: serapan.text,
    expected,
    trace: [
      `${formatShort(realisasi.reading.value)} / ${formatShort(pagu.reading.value)} × 100 = ${formatShort(share)}`,
    ],
    source: "realisasi / pagu × 100",
    about: about(claim, "serapan"),
  };
  return verdict === "truncated"
    ? [
        {
          ...base,
          severity: "info",
          isCutOff: true,
          explanation: words.truncated(serapan.text, formatNumber(share, serapan.reading.decimals)),
        },
      ]
    : [{ ...base, severity: "error", explanation: words.serapan(serapan.text, realisasi.text, pagu.text, expected) }];
}

/** `, sehingga tersisa`: concluded from the pagu and the spending right before it. */
const CONCLUDES_REST =
  /^[\s)]*,?\s*(?:sehingga|maka)\s+(?:masih\s+)?(?:tersisa|(?:terdapat\s+|ada\s+)?sisa(?:\s+(?:anggaran|pagu|dana))?)(?:\s+(?:sebesar|senilai|sejumlah))?\s*$/i;

/**
 * Another base, e.g. less blokir, may explain any other amount; only a slip of the hand beside the right one is an error, or
 * what is concluded from two amounts where the paragraph tells no other.
 */
function sisaRemark(claim: BudgetClaim, sisa: PrintedFigure, rest: Decimal, words: NarrativeStrings): Remark {
  const { pagu } = claim;
  const realisasi = claim.realisasi ?? pagu;
  const expected = expectedText(sisa, rest);
  const isExact = [pagu, realisasi, sisa].every(({ reading }) => reading.scale === 1);
  const isConcluded = isExact && claim.amounts.length === 1 && CONCLUDES_REST.test(sisa.lead);
  const isSure =
    isConcluded || (sisa.reading.scale === 1 && areAlike(formatShort(sisa.reading.value), formatShort(rest)));
  return {
    rule: "sisa-kalimat",
    kind: "selisih",
    severity: isSure ? "error" : "warning",
    printed: sisa.text,
    expected,
    explanation: (isSure ? words.sisa : words.sisaUnsure)(sisa.text, pagu.text, realisasi.text, expected),
    trace: [`${formatShort(pagu.reading.value)} − ${formatShort(realisasi.reading.value)} = ${formatShort(rest)}`],
    source: "pagu − realisasi",
    about: about(claim, "sisa"),
  };
}

/** As long as one another and apart in two digits at most. */
function areAlike(printed: string, right: string): boolean {
  const differing = [...printed].filter((digit, index) => digit !== right[index]).length;
  return printed.length === right.length && printed.length > 6 && differing <= 2;
}

function persenSisaRemarks(
  claim: BudgetClaim,
  sisa: PrintedFigure,
  persenSisa: PrintedFigure,
  bases: Candidate[],
  left: Candidate[],
  words: NarrativeStrings,
): Remark[] {
  const { pagu } = claim;
  const shares = percentages(readingsOf(sisa), readingsOf(pagu));
  const [share] = shares;
  const verdict = bestVerdict(persenSisa, shares, percentages(readingsOf(sisa), bases));
  if (!share || verdict === "rounded" || verdict === "possible") return [];
  // `pagu … realisasi … sisa … persentase 98%`: the only percentage may be that of what was spent.
  const spent = claim.serapan || !claim.realisasi ? [] : percentages(readingsOf(claim.realisasi), bases);
  if (bestAgreement(persenSisa, spent) !== "impossible") return [];
  const expected = expectedText(persenSisa, share.value);
  const base = {
    rule: "persen-sisa-kalimat",
    kind: "persen" as const,
    printed: persenSisa.text,
    expected,
    trace: [
      `${formatShort(sisa.reading.value)} / ${formatShort(pagu.reading.value)} × 100 = ${formatShort(share.value)}`,
    ],
    source: "sisa / pagu × 100",
    about: about(claim, "persen sisa"),
  };
  if (verdict === "truncated") {
    const rounded = formatNumber(share.value, persenSisa.reading.decimals);
    return [{ ...base, severity: "info", isCutOff: true, explanation: words.truncated(persenSisa.text, rounded) }];
  }
  const [rest] = left;
  const isOfRest = bestAgreement(persenSisa, percentages(left, readingsOf(pagu))) !== "impossible";
  // A mistyped sisa is blamed itself; its percentage is then right.
  if (isOfRest && rest && areAlike(formatShort(sisa.reading.value), formatShort(rest.value))) return [];
  const cause =
    isOfRest && rest
      ? {
          code: "percent-of-difference",
          text: words.fitsDifference(persenSisa.text, formatShort(rest.value)),
          cells: [],
        }
      : null;
  const explanation = words.persenSisa(persenSisa.text, sisa.text, pagu.text, expected);
  return [{ ...base, severity: "error", explanation, cause }];
}
