import type { Mention } from "../../../sentences/mention";
import type { FigureLists, NamedIn } from "../lists/figure-lists";
import { spelled, type ToldSentence } from "../told-sentence";
import { HIGHEST, LOWEST, NOT_OF_ALL } from "./extreme-claim";

/** That the row of a name is the highest or the lowest, whether or not its figure is told. */
export interface NamedClaim {
  word: string;
  isHighest: boolean;
  /** What is said to be so: the words before, or those of the claim that it goes on from. */
  measure: string;
  /** Those of its words that leave rows out or speak of a change: what is measured has to be called so. */
  apart: string[];
  /** Where a row of that name stands. */
  found: readonly NamedIn[];
  /** The figure told of it, right behind the name. */
  figure: Mention | null;
}

/** Between the word and the name stand only such words. */
const LEADS_ON =
  /^(?:\s[a-z]+(?=\s(?:pada|di|dari|oleh)\s))?(?:\s*(?:adalah|ialah|yaitu|yakni|merupakan|terdapat|terjadi|berada|tercatat|tercapai|dicapai|diraih|diperoleh|ditunjukkan|dimiliki|dihasilkan|dikelola|dicatat|berasal|dari|pada|di|oleh|dalam|untuk|bulan|untuk|hanya))*\s$/;

/** Behind the name its figure follows, or the clause ends. */
const CLOSES =
  /^\s*(?:$|[,.;(]|\)|(?:dan|serta|sedangkan|sementara|namun|sebesar|sebanyak|sejumlah|senilai|yaitu|yakni|dengan|mencapai)\b)/i;

const NEAR_FIGURE =
  /^\s*,?\s*\(?\s*(?:(?:yaitu|yakni|sebesar|sebanyak|sejumlah|senilai|dengan|mencapai|hanya|nilai|skor|rp\.?)\s*)*$/i;

/** The claims that a sentence makes of rows that the lists have. */
export function namedClaims({ text, mentions }: ToldSentence, lists: FigureLists): NamedClaim[] {
  const words = [
    ...[...text.matchAll(HIGHEST)].map((match) => ({ match, isHighest: true })),
    ...[...text.matchAll(LOWEST)].map((match) => ({ match, isHighest: false })),
  ].sort((one, other) => one.match.index - other.match.index);
  let before = "";
  return words.flatMap(({ match, isHighest }, at): NamedClaim[] => {
    const from = match.index + match[0].length;
    const start = at === 0 ? 0 : endOf(words[at - 1]?.match);
    const lead = text.slice(start, match.index);
    const isSecond = at > 0 && SECOND.test(lead);
    const own = lead.split(CLAUSE).at(-1) ?? "";
    const measure = isSecond ? `${before} ${own}` : own;
    before = measure;
    const behind = text.slice(from, words[at + 1]?.match.index ?? text.length);
    const named = lists.naming(spelled(behind.slice(0, FARTHEST)));
    if (!named) return [];
    const said = spelled(behind.slice(0, FARTHEST));
    if (!LEADS_ON.test(withoutKind(said.slice(0, said.indexOf(named.name) + 1), named.found))) return [];
    const rest = restBehind(behind, named.name);
    if (rest === null || !CLOSES.test(rest)) return [];
    const figure = figureBehind(rest, mentions);
    const apart = [...measure.matchAll(new RegExp(NOT_OF_ALL, "gi"))].map(([word]) => spelled(word));
    return [{ word: match[0], isHighest, measure, apart, found: named.found, figure }];
  });
}

const FARTHEST = 110;

/** `adalah Desa Randu` of the row `Randu`: what the rows are called stands before the name. */
function withoutKind(between: string, found: readonly NamedIn[]): string {
  const [, kind] = / (\S+) $/.exec(between) ?? [];
  const isKind = kind !== undefined && found.some(({ list }) => list.kind.includes(` ${kind} `));
  return isKind ? between.slice(0, -kind.length - 1) : between;
}

/** `… dan unsur terendah`: what stands before is of another claim. */
const CLAUSE =
  /[;.]|\b(?:sedangkan|sementara|adapun)\b|,\s*(?:dan|serta)\b|\b(?:dan|serta)\b(?=(?:\s+[a-z-]+){1,3}\s*$)/i;

const endOf = (match: RegExpMatchArray | undefined) => (match?.index ?? 0) + (match?.[0].length ?? 0);

/** `… dan terendah`, `), sedangkan yang terendah`: of the same as the claim before. */
const SECOND = /(?:\b(?:dan|serta|sedangkan|sementara|adapun)|,)\s+(?:yang\s+)?$/i;

/** What stands behind a name in the text as it is printed. */
function restBehind(text: string, name: string): string | null {
  for (let end = name.trim().length; end <= text.length; end += 1)
    if (spelled(text.slice(0, end)).endsWith(name) && !/^[a-z0-9]/i.test(text.slice(end))) return text.slice(end);
  return null;
}

function figureBehind(rest: string, mentions: readonly Mention[]): Mention | null {
  const told = mentions.find(({ figure, lead }) => {
    const at = rest.indexOf(figure.text);
    return at >= 0 && NEAR_FIGURE.test(rest.slice(0, at)) && lead.endsWith(rest.slice(0, at));
  });
  return told ?? null;
}
