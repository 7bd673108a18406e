/** In what amounts are told: `(dalam miliar rupiah)`, `Pagu (Rp juta)`, `(Rp 000)`. */
const SCALES: [RegExp, number][] = [
  [/\b(dalam|rp\.?|rupiah|\()\s*(triliun|trilyun)/i, 1e12],
  [/\b(dalam|rp\.?|rupiah)\s*(miliar|milyar|m\b)|\((miliar|milyar|m)\b/i, 1e9],
  [/\b(dalam|rp\.?|rupiah)\s*(jutaan|juta|jt\b)|\((jutaan|juta|jt)\b/i, 1e6],
  [/\b(dalam|rp\.?|rupiah)\s*(ribuan|ribu|rb\b)|\((ribuan|ribu|rb)\b|rp\.?\s*000/i, 1e3],
];

/** A quick look: nearly all headers hold none of the words that every one of these begins with. */
const MAY_TELL_SCALE = /dalam|rp|rupiah|\(/i;

/** Rupiah that one printed unit stands for; 1 where the words say nothing of it. */
export function amountScale(words: string): number {
  if (!MAY_TELL_SCALE.test(words)) return 1;
  return SCALES.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
}
