import { findCategory } from "../numbers/categories";
import type { Mention } from "./mention";
import type { Sentence } from "./split-sentences";

/** A category that a sentence gives to one of its figures. */
export interface StatedCategory {
  mention: Mention;
  /** In its usual spelling: `Sangat Tinggi`, `BB`. */
  category: string;
  /** The fragment exactly as printed: `53,51 (TINGGI)`, `Kategori Tinggi`. */
  text: string;
  /** True when it stands right behind its figure, in parentheses. */
  isDirect: boolean;
}

const NAMED =
  /\b(?:(?:ber)?kategori|dikategorikan|(?:ber)?kriteria|(?:ber)?predikat|mutu(?:\s+pelayanan|\s+layanan)?)\s*(?:adalah|yaitu|sebagai)?\s*["“(]*\s*([A-Za-z]+(?:\s+[A-Za-z]+){0,2})/i;
const OF_CAPAIAN = /\bcapaian(?:nya)?(?:\s+kinerja(?:nya)?)?\s+(?:sebesar|adalah|mencapai)\s*$/i;
const LETTERS = /^(?:AA|A|BB|B|CC|C|D)$/;

/** The categories of a sentence with the figures that they belong to. */
export function readCategories(sentence: Sentence, mentions: Mention[]): StatedCategory[] {
  return mentions.flatMap((mention, index): StatedCategory[] => {
    const next = mentions[index + 1];
    const owner = ownerOf(mentions, index);
    if (!owner) return [];
    const { inWords } = mention.figure;
    const direct = inWords && categoryIn(inWords.text);
    if (inWords && direct) {
      const from = owner.figure.start - sentence.start;
      const to = inWords.start + inWords.text.length - sentence.start;
      const text = sentence.text.slice(from, to).trim();
      const isDirect = owner === mention;
      // `92,38 dengan capaian sebesar 99,34% (Baik)`: the class of the capaian, by a scale that nobody names.
      if (!isDirect && OF_CAPAIAN.test(mention.lead)) return [];
      return [{ mention: owner, category: direct, text: closeParenthesis(text), isDirect }];
    }
    const behind = sentence.text.slice(
      mention.figure.end - sentence.start,
      next ? next.figure.start - sentence.start : sentence.text.length,
    );
    const named = NAMED.exec(behind);
    const category = named && firstCategory(named[1] ?? "");
    if (!named || !category || /[<>≤≥=]/.test(behind)) return [];
    const end = behind.indexOf(named[1] ?? "", named.index) + category.length;
    return [{ mention: owner, category: category.name, text: behind.slice(named.index, end), isDirect: false }];
  });
}

const closeParenthesis = (text: string) => (text.includes("(") ? `${text})` : text);

/** A category behind `… atau 105,57% dari target 53,51` is that of the figure which these explain. */
function ownerOf(mentions: Mention[], index: number): Mention | null {
  let at = index;
  while (at > 0 && (mentions[at]?.isJoined || mentions[at]?.isBase)) at -= 1;
  return mentions[at] ?? null;
}

function categoryIn(words: string): string | null {
  const plain = words.trim();
  return LETTERS.test(plain) ? plain : findCategory(plain);
}

function firstCategory(words: string): { name: string; length: number } | null {
  const parts = words.split(/\s+/);
  for (let count = parts.length; count > 0; count -= 1) {
    const taken = parts.slice(0, count).join(" ");
    const name = categoryIn(taken);
    if (name) return { name, length: words.indexOf(parts[count - 1] ?? "") + (parts[count - 1]?.length ?? 0) };
  }
  return null;
}
