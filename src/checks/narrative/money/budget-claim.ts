import { isNearby, isOfSameMoney } from "./same-money";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";

/** What a paragraph says about one pagu: what was changed, spent and left of it. */
export interface BudgetClaim {
  pagu: PrintedFigure;
  /** The amounts of the paragraph before the spending; any of them may be the base that was meant. */
  amounts: PrintedFigure[];
  realisasi: PrintedFigure | null;
  serapan: PrintedFigure | null;
  sisa: PrintedFigure | null;
  persenSisa: PrintedFigure | null;
  /** True while every amount between the pagu and its spending has a known part in it. */
  isClean: boolean;
}

/** A pagu that is said to be what is left of another after changes. */
export interface PaguChain {
  pagu: PrintedFigure;
  changes: { figure: PrintedFigure; isAdded: boolean }[];
  result: PrintedFigure;
}

/** Words that say the result follows from the changes told before it. */
const FOLLOWS = /\b(?:sehingga|maka|dengan demikian|sisa|tersisa|setelah|akibatnya)\b/i;

const LESS_OR_MORE = /\b(?:berkurang|bertambah|dikurangi|ditambah)\b/i;

/** Words that make a sisa something else than pagu less realisasi. */
const NOT_ALL_LEFT =
  /blokir|adjustment|efisiensi|cadang|dikembalikan|tahun (?:lalu|sebelumnya)|(?:pendapatan|pembiayaan|surplus|defisit)\b[^.;]*\b(?:silpa|sisa\s+lebih)/i;
const BLOCKED_BEHIND = /^[^.;]{0,40}(?:blokir|adjustment|cadang|dikembalikan)/i;

interface ReadBudget {
  claims: BudgetClaim[];
  chains: PaguChain[];
}

/** Reads the amounts of one paragraph in their order. */
export function readBudget(mentions: Mention[]): ReadBudget {
  const claims: BudgetClaim[] = [];
  const chains: PaguChain[] = [];
  const amounts: PrintedFigure[] = [];
  let claim: BudgetClaim | null = null;
  let base: Mention | null = null;
  let changes: (PaguChain["changes"][number] & { lead: string })[] = [];
  mentions.forEach((mention, index) => {
    const { figure, measure } = mention;
    if (figure.unit !== "rupiah") {
      if (mention.isCut && claim) claim.isClean = false;
      return;
    }
    const next = mentions[index + 1];
    const percent = next?.isJoined && !next.isCut && !namesOtherBase(next.behind) ? next.figure : null;
    if (mention.isCut && measure !== "sisa" && claim) claim.isClean = false;
    if (measure === "pagu" && !mention.isBase) {
      const isExplained =
        [mention.lead, ...changes.map(({ lead }) => lead)].some((lead) => FOLLOWS.test(lead)) ||
        // `berkurang sebesar … menjadi …`
        (/^\W*menjadi\W*$/i.test(mention.lead) && changes.every(({ lead }) => LESS_OR_MORE.test(lead)));
      if (mention.isResult && claim?.isClean && !claim.realisasi && changes.length > 0 && isExplained) {
        chains.push({ pagu: claim.pagu, changes, result: figure });
      }
      amounts.push(figure);
      // Of several pagu side by side nobody knows which one was spent.
      const isOneOfSeveral = claim !== null && !claim.realisasi && !mention.isResult;
      // `sebesar Rp444,02 triliun atau 62,58 persen, di bawah tahun 2020 yang mencapai …`: a level with a percentage of its own is no base.
      claim = startClaim(figure, amounts, !isOneOfSeveral && percent === null);
      claims.push(claim);
      base = mention;
      changes = [];
    } else if ((measure === "pengurang" || measure === "penambah") && claim && !claim.realisasi) {
      changes.push({ figure, isAdded: measure === "penambah", lead: mention.lead });
      amounts.push(figure);
      claim.amounts = [...amounts];
    } else if (measure === "realisasi-anggaran" && claim && !claim.realisasi && !mention.isNegated) {
      claim.realisasi = figure;
      claim.serapan = percent;
      if (base && !(isOfSameMoney(base, mention) && isNearby(mention))) claim.isClean = false;
      // A base behind it is named by the sentence itself.
      if (mentions[index + (percent ? 2 : 1)]?.isBase) claim.isClean = false;
    } else if (
      measure === "sisa" &&
      ((base && !isOfSameMoney(base, mention)) ||
        NOT_ALL_LEFT.test(mention.lead) ||
        BLOCKED_BEHIND.test(mention.behind))
    ) {
      amounts.push(figure);
    } else if (measure === "sisa" && claim && !claim.sisa && !mention.isCut) {
      claim.sisa = figure;
      claim.persenSisa = percent;
    } else if (measure === "selisih" && claim?.realisasi && isRest(figure, claim.pagu, claim.realisasi)) {
      // `dengan selisih dana sebesar`: what is left by another name.
      amounts.push(figure);
    } else {
      amounts.push(figure);
      if (claim) {
        claim.isClean = false;
        claim.amounts = [...amounts];
      }
    }
  });
  return { claims, chains };
}

const isRest = (figure: PrintedFigure, pagu: PrintedFigure, realisasi: PrintedFigure) =>
  pagu.reading.value.minus(realisasi.reading.value).eq(figure.reading.value);

function startClaim(pagu: PrintedFigure, amounts: PrintedFigure[], isClean: boolean): BudgetClaim {
  const empty = { realisasi: null, serapan: null, sisa: null, persenSisa: null };
  return { pagu, amounts: [...amounts], ...empty, isClean };
}
