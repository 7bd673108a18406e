import { likeness, type Name } from "../../tables/same-name";
import type { Entry } from "./entry";

/** All rows and statements that print one name (and, where a list repeats the name, one code). */
interface Node {
  name: Name;
  code: string[];
  entries: Entry[];
  lists: Set<string>;
}

/** A word that more names share says nothing about which of them are one. */
const MOST_NAMES_WITH_WORD = 60;

/** In a workbook with more names only equal ones are taken for one. */
const MOST_NAMES_TO_COMPARE = 1500;

/**
 * Which entries tell of the same thing: equal names first, then names that are nearly equal or share their code, the most
 * alike first. Two rows of one list are never the same.
 */
export function groupBySubject(entries: Entry[]): Entry[][] {
  const nodes = nodesOf(entries.filter(({ origin }) => origin !== "text"));
  const groups = clusters(nodes);
  // Sentences name things at length; each is put to what it is most like, and joins nothing that the tables keep apart.
  for (const told of nodesOf(entries.filter(({ origin }) => origin === "text"))) {
    const own = closest(told, groups);
    if (own) own.push(told);
    else groups.push([told]);
  }
  return groups.map((group) => group.flatMap((node) => node.entries));
}

function clusters(nodes: Node[]): Node[][] {
  const parent = nodes.map((_node, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const lists = nodes.map((node) => new Set(node.lists));
  for (const { one, other } of alikePairs(nodes)) {
    const [a, b] = [find(one), find(other)];
    const [listsA, listsB] = [lists[a], lists[b]];
    if (a === b || !listsA || !listsB || overlaps(listsA, listsB)) continue;
    parent[b] = a;
    for (const list of listsB) listsA.add(list);
  }
  const groups = new Map<number, Node[]>();
  nodes.forEach((node, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(node);
    else groups.set(root, [node]);
  });
  return [...groups.values()];
}

function closest(told: Node, groups: Node[][]): Node[] | null {
  let best: { group: Node[]; score: number } | null = null;
  for (const group of groups) {
    for (const { name } of group) {
      const score = likeness(name, told.name);
      if (score > (best?.score ?? 0)) best = { group, score };
    }
  }
  return best?.group ?? null;
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

function nodesOf(entries: Entry[]): Node[] {
  const repeated = namesRepeatedInAList(entries);
  const shared = codesOfSeveral(entries);
  const nodes = new Map<string, Node>();
  for (const entry of entries) {
    const { key: name } = entry.name;
    if (name === "" && entry.code.length === 0) continue;
    const code = shared.has(codeIn(entry)) ? [] : entry.code;
    const key = repeated.has(name) ? `${name}#${entry.code.join(".")}` : name;
    const node = nodes.get(key);
    if (node) {
      node.entries.push(entry);
      node.lists.add(entry.list);
    } else nodes.set(key, { name: entry.name, code, entries: [entry], lists: new Set([entry.list]) });
  }
  return [...nodes.values()];
}

/** `Layanan Perkantoran` under two codes: there the name alone does not say which row is meant. */
function namesRepeatedInAList(entries: Entry[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { list, name, code, unit } of entries) {
    if (unit !== "" || code.length === 0) continue;
    const key = `${list}|${name.key}`;
    if (seen.has(key)) repeated.add(name.key);
    seen.add(key);
  }
  return repeated;
}

const codeIn = ({ list, code }: Entry) => `${list}|${code.join(".")}`;

/** `CC.4786 | Operasi penindakan`, `CC.4786 | Penyidikan` in one list: the code is that of their activity, and of neither alone. */
function codesOfSeveral(entries: Entry[]): Set<string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const entry of entries) {
    if (entry.code.length === 0) continue;
    const code = codeIn(entry);
    const known = names.get(code);
    if (known === undefined) names.set(code, entry.name.key);
    else if (known !== entry.name.key) shared.add(code);
  }
  return shared;
}

function alikePairs(nodes: Node[]): { one: number; other: number; score: number }[] {
  if (nodes.length > MOST_NAMES_TO_COMPARE) return [];
  const byWord = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    const code = node.code.slice(0, 2).join(".");
    for (const word of [...node.name.words, ...(code === "" ? [] : [`#${code}`])]) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: { one: number; other: number; score: number }[] = [];
  for (const indexes of byWord.values()) {
    if (indexes.length > MOST_NAMES_WITH_WORD) continue;
    for (const [at, one] of indexes.entries()) {
      for (const other of indexes.slice(at + 1)) {
        const id = one * nodes.length + other;
        if (seen.has(id)) continue;
        seen.add(id);
        const [a, b] = [nodes[one], nodes[other]];
        const score = a && b && !overlaps(a.lists, b.lists) ? scoreOf(a, b) : 0;
        if (score > 0) pairs.push({ one, other, score });
      }
    }
  }
  return pairs.sort((a, b) => b.score - a.score);
}

/** `3260.BDB.1` is nearly `3260.BDB`; `1.04.02.2.01` is one of many activities of programme `1.04.02`. */
const isOutputOf = (shorter: string[], longer: string[]) =>
  longer.length === shorter.length + 1 && shorter.some((part) => /[A-Z]/.test(part));

/** Below it two names share most of their words, and codes that differ tell them apart. */
const SURELY_ONE_NAME = 0.95;

/** Codes as equal as names; one that only continues the other (`3260.BDB`, `3260.BDB.1`) nearly so. */
function scoreOf(one: Node, other: Node): number {
  const byName = likeness(one.name, other.name);
  const [shorter, longer] = one.code.length <= other.code.length ? [one.code, other.code] : [other.code, one.code];
  const isPrefix = shorter.length > 0 && shorter.every((part, index) => part === longer[index]);
  // `EBB.951 Layanan Sarana Internal` within `2154.EBB Layanan Sarana dan Prasarana Internal`: two codes, two names.
  if (shorter.length > 0 && !isPrefix && byName < SURELY_ONE_NAME) return 0;
  if (!isPrefix) return byName;
  const isContinued = shorter.length >= 2 && isOutputOf(shorter, longer);
  return Math.max(byName, shorter.length === longer.length ? 0.98 : isContinued ? 0.9 : 0);
}
