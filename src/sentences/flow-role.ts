import type { Mention } from "./mention";

/** What a count is in the year's work on cases, reports or requests: the stock, what flows in and out, and what is left. */
export type FlowRole = "opening" | "incoming" | "load" | "done" | "withdrawn" | "sent" | "left";

const ROLES: [FlowRole, RegExp][] = [
  ["load", /\b(?:beban|ditangani|menangani|penanganan|memeriksa)\b/gi],
  [
    "incoming",
    /\b(?:masuk|diterima|menerima|terima|(?:di|me|ter)registe?r(?:asi)?(?:kan)?|didaftarkan|mendaftarkan|terdaftar)\b/gi,
  ],
  ["done", /\b(?:diputus(?:kan)?|memutus(?:kan)?|putus|diselesaikan|menyelesaikan|terselesaikan)\b/gi],
  ["withdrawn", /\b(?:dicabut|pencabutan)\b/gi],
  ["sent", /\b(?:(?:di|me)?minutasi(?:nya)?|dikirim(?:kan)?|mengirim(?:kan)?)\b/gi],
  ["left", /\b(?:sisa(?:nya)?|tersisa|(?:belum|tidak)\s+(?:di|ter)[a-z]+)\b/gi],
];

/** Words that make of a count a goal, a mean or a part that is none of these. */
const NO_ROLE =
  /\b(?:(?:di)?target\w*|rata-rata|rerata|per\s?bulan(?:nya)?|tunggakan|di\s?antaranya|paling|masing-masing|upaya|tepat\s+waktu|rasio|persen(?:tase)?)\b/i;

/** Where another clause begins, the words before it say nothing of the figure. */
const CLAUSE = /[,;:–—]|\b(?:sehingga|maka|sedangkan|sementara|ditambah|adapun|dengan\s+demikian)\b/gi;

/** `sehingga sisa perkara berjumlah`: what is left by what was told before. */
const OUTCOME = /\b(?:sehingga|maka|dengan\s+demikian)\s+(?:jumlah\s+)?sisa\b[^,;]*$/i;

/** Behind these words parts are told: of what was to do, what was left and what came in. */
const OPENS_PARTS =
  /\b(?:terdiri(?:\s+(?:dari|atas))?|(?:dengan\s+)?(?:pe)?rincian(?:nya)?|yaitu|yakni|klasifikasi(?:nya)?)\b/gi;

/** A role that the words name, and where. */
interface Said {
  role: FlowRole;
  index: number;
}

function said(words: string): Said[] {
  const found = ROLES.flatMap(([role, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ role, index: match.index, end: match.index + match[0].length })),
  );
  // `yang belum diputus`: the word inside is denied.
  const left = found.filter(({ role }) => role === "left");
  return found
    .filter((each) => each.role === "left" || !left.some(({ index, end }) => index <= each.index && each.end <= end))
    .sort((one, other) => one.index - other.index);
}

/** The roles that a piece of text names, in order. */
export const flowRolesIn = (text: string): FlowRole[] => said(text).map(({ role }) => role);

/** The role that the words around a count give it; `null` where they give none, or more than one. */
export function flowRoleOf({ lead, behind }: Pick<Mention, "lead" | "behind">, year: number | null): FlowRole | null {
  const sentence = lead.replace(/^.*[.!?]\s+(?=[A-Z])/s, "");
  const [told = "", ...parts] = sentence.split(OPENS_PARTS);
  const part = parts.at(-1);
  const clauses = (part ?? told).split(CLAUSE);
  const isPart = part !== undefined;
  const last = clauses.at(-1) ?? "";
  const isOutcome = OUTCOME.test(sentence);
  const behindIt = /^[^,;.]*?(?=\s(?:dan|serta|sedangkan|sehingga)\b|[,;.(]|$)/i.exec(behind)?.[0] ?? "";
  // `252 perkara diputus dan 20 perkara dicabut`: what stands before is said of the count before.
  const isSaidBehind = !/[a-z]{3}/i.test(last) || /\b(?:dan|serta)\s*$/i.test(last);
  const before = clauses.reverse();
  const order = isSaidBehind ? [behindIt, ...before] : [...before, behindIt];
  for (const clause of order) {
    const roles = said(clause);
    if (NO_ROLE.test(clause)) return null;
    const role = roles.length > 0 ? oneOf(roles, isOutcome ? `sisanya ${clause}` : clause, year) : null;
    if (roles.length > 0) return ofPart(role, isPart);
  }
  return null;
}

const ofPart = (role: FlowRole | null, isPart: boolean) =>
  !isPart || role === "opening" || role === "incoming" ? role : null;

function oneOf(roles: Said[], clause: string, year: number | null): FlowRole | null {
  const kinds = new Set(roles.map(({ role }) => role));
  if (kinds.has("left")) return kinds.size === 1 ? stockOf(clause, year) : null;
  // `menangani perkara masuk`, `perkara masuk dan perkara putus`: of two things at once it is open which is meant.
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

/** What was left at the end of an earlier year opens this one. */
function stockOf(clause: string, year: number | null): FlowRole | null {
  if (/\bbelum\b/i.test(clause) && !/\btahun\b/i.test(clause)) return "left";
  if (/\btahun\s+(?:(?:yang\s+)?lalu|sebelum\w*)\b|\bsisa\s+awal\b/i.test(clause)) return "opening";
  const years = [...clause.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([text]) => Number(text));
  const [told] = years;
  if (told !== undefined) return years.length > 1 || year === null ? null : told < year ? "opening" : "left";
  if (/\bsisanya\b|\btersisa\b|\bakhir\b|\bbelum\b|\bpada\s+(?:semester|triwulan|periode)\b/i.test(clause))
    return "left";
  return null;
}
