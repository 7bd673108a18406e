import type { Mention } from "../../../sentences/mention";
import { isCount } from "../counts";

const OPENS = /^\s*(?:[a-z-]+\s+){0,2}\(\s*(?:[a-z/-]+\s+){0,4}$/i;
const GOES_ON = /^[^().;]{0,48}(?:,|\b(?:dan|serta)\b)[^().;]{0,32}$/i;
const CLOSES = /^[^().;]{0,48}\)/;

/** `1.150 perkara (910 perkara gugatan, 240 perkara permohonan)`: counts of the same unit, with nothing else beside them. */
export function partsInParentheses(whole: Mention, following: Mention[]): Mention[] {
  const parts: Mention[] = [];
  if (!isCount(whole) || whole.figure.unit === null) return [];
  for (const [at, part] of following.entries()) {
    const isListed = at === 0 ? OPENS.test(part.lead) : GOES_ON.test(part.lead);
    if (!isListed || !isCount(part) || part.figure.unit !== whole.figure.unit || part.isNegated) return [];
    parts.push(part);
    if (CLOSES.test(part.behind)) return parts.length >= 2 ? parts : [];
  }
  return [];
}

/** The figures of a sentence without those that a remark in parentheses tells as parts of the one before it. */
export function withoutParts(mentions: Mention[]): Mention[] {
  const inside = mentions.flatMap((whole, at) => partsInParentheses(whole, mentions.slice(at + 1)));
  return mentions.filter((mention) => !inside.includes(mention));
}
