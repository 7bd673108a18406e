import { COMPARATIVE } from "./comparatives";
import type { Mention } from "./mention";

// `lebih baik` and `lebih dini` tell how far it is as well, though no other word is said of the opposite.
const FARTHER = String.raw`lebih\s+(?:${COMPARATIVE}|baik|dini)`;
const COUNTING = String.raw`(?:sebesar|sebanyak|senilai|sejumlah)`;
const LEADS = new RegExp(
  String.raw`\b(?:${FARTHER}(?:\s+${COUNTING})?|(?:melampaui|melebihi)\s+target\s+${COUNTING})\s*$`,
  "i",
);
const FOLLOWS = new RegExp(String.raw`^\s*(?:[a-z]+\s+)?${FARTHER}\b`, "i");

/**
 * `lebih cepat 1,4 hari dari target 10 hari`, `6 menit lebih cepat dari target`, `0,73 poin di atas rata-rata`: how far it is
 * from the target, and not what was reached.
 */
export const tellsDistance = (mention: Mention): boolean =>
  mention.figure.unit !== "%" && (FOLLOWS.test(mention.behind) || LEADS.test(mention.lead) || tellsSide(mention));

/** `9,50% di bawah rencana`: how far off something is in percent, and no share of anything. */
export const tellsDistanceInPercent = ({ behind, figure }: Mention): boolean =>
  figure.unit === "%" && /^\s*(?:di\s+(?:bawah|atas)|lebih\s+(?:rendah|tinggi|kecil|besar))\b/i.test(behind);

/**
 * `naik 2,37 poin dan berada 0,73 poin di atas rata-rata`: on which side of something else it lies, and no level. Of a count the
 * same words say how many are above a line; points are no count.
 */
export const tellsSide = ({ behind, figure }: Mention): boolean =>
  figure.unit === "Poin" && /^\s*(?:persen(?:tase)?\s+)?di\s?(?:bawah|atas)\b/i.test(behind);
