import { readNumber } from "../numbers/read-number";
import type { Finding } from "./finding";
import { CAPAIAN_BY_CLASS, CLASS_OF_VALUE } from "./scales/category-of-value";
import { RECAP_BY_GROUP } from "./scales/recap-by-group";
import { CHANGE_WORDS } from "./scales/change-words";
import { POSITION_WORDS } from "./scales/position-words";
import { STATUS_WORDS } from "./scales/status-words";
import { OUT_OF_ORDER } from "./scales/category-out-of-order";
import { TIME_BETWEEN } from "./writing/time-between";
import { amountSaidIn, IN_WORDS } from "./writing/terbilang-cell";

/** What the counts of a recap come to. */
const RECAP_TOTAL = "rekap-total";

/** What stands above a balance or a total, of which one may be named by another equation. */
const OF_ROWS_ABOVE: ReadonlySet<string> = new Set(["saldo", "jumlah"]);

const place = ({ sheet, cell }: Finding) => `${sheet}!${cell}`;

/**
 * A recap is judged by what it counts: that its columns also fit one another or not says nothing more of the same cell,
 * and a total that is off by what a count of it is off by is right. What a category beside a value that is
 * wrong itself should be is not known. Words that say what the rows come to are right, and the total
 * that they stand below is not.
 */
export function withoutSecondOpinions(findings: Finding[]): Finding[] {
  const ofRecaps = findings.filter(({ rule }) => rule.startsWith("rekap-"));
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(place));
  const told = new Set(ofRecaps.map(place));
  const isTold = (each: Finding) => told.has(place(each)) && /^(kolom-|jumlah)/.test(each.rule);
  const isExplained = (each: Finding) =>
    (each.rule === "jumlah" || each.rule === RECAP_TOTAL) &&
    each.severity === "error" &&
    ofRecaps.some((recap) => {
      const isCount = recap.rule === "rekap-cacah" || recap.rule === RECAP_BY_GROUP;
      const excess = isCount && areInOneLine(recap, each) ? excessOf(recap) : null;
      return excess !== null && excess === shortfallOf(each);
    });
  // Of a total that does not fit its rows, either may be wrong.
  const surelyWrong = new Set(
    findings.filter(({ rule, severity }) => severity === "error" && rule !== "jumlah").map(place),
  );
  const byStatus = new Set(findings.filter(({ rule }) => rule === STATUS_WORDS).map(place));
  const expected = new Map(
    findings.flatMap((each) =>
      each.severity === "error" && each.rule !== IN_WORDS ? [[place(each), each.expected]] : [],
    ),
  );
  /** The words say what the figure beside them should be: it is the figure that is wrong. */
  const saysExpected = ({ printed, related }: Finding) => {
    const said = amountSaidIn(printed);
    return said !== null && related.some((cell) => readNumber(expected.get(cell) ?? "").value?.eq(said) === true);
  };
  const byArithmetic = new Set(
    findings.filter(({ rule, severity }) => severity === "error" && rule !== CAPAIAN_BY_CLASS).map(place),
  );
  const byPlace = new Map(findings.flatMap((each) => (each.severity === "error" ? [[place(each), each]] : [])));
  // Of a table that is read along its rows as well, one reading names the part and the other what it comes to.
  const isOfPart = (each: Finding) =>
    each.severity === "error" &&
    OF_ROWS_ABOVE.has(each.rule) &&
    each.related.some((cell) => {
      const part = byPlace.get(cell);
      if (!part || OF_ROWS_ABOVE.has(part.rule)) return false;
      const [own, other] = [excessOf(each), excessOf(part)];
      return own !== null && other !== null && own !== 0 && Math.abs(own) === Math.abs(other);
    });
  return onceEach(findings).filter((each) => {
    if (isOfPart(each)) return false;
    if (each.rule === IN_WORDS) return !saysExpected(each);
    if (each.rule === CAPAIAN_BY_CLASS) return !byArithmetic.has(place(each));
    if (each.rule === OUT_OF_ORDER) return !each.related.some((cell) => wrong.has(cell));
    // `Di bawah target` is a status as well, and told as one.
    if (each.rule === POSITION_WORDS && byStatus.has(place(each))) return false;
    if ([STATUS_WORDS, CHANGE_WORDS, POSITION_WORDS, TIME_BETWEEN].includes(each.rule))
      return !each.related.some((cell) => wrong.has(cell));
    if (each.rule === RECAP_BY_GROUP) return !each.related.some((cell) => wrong.has(cell));
    if (each.rule === CLASS_OF_VALUE) return !each.related.some((cell) => surelyWrong.has(cell));
    return !isTold(each) && !isExplained(each);
  });
}

/** One figure of a table that is read along its rows and down its columns, called wrong by the same equation in both. */
function onceEach(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((each) => {
    if (each.severity !== "error") return true;
    const key = `${place(each)} ${each.rule} ${each.expected}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A recap runs down a column, or along a row where it lies on its side. */
function areInOneLine(one: Finding, other: Finding): boolean {
  const columnOf = ({ cell }: Finding) => cell.replace(/\d+$/, "");
  const rowOf = ({ cell }: Finding) => cell.replace(/^[A-Z]+/, "");
  return one.sheet === other.sheet && (columnOf(one) === columnOf(other) || rowOf(one) === rowOf(other));
}

/** By how much a count is printed too high. */
function excessOf({ printed, expected }: Finding): number | null {
  const [shown, wanted] = [printed, expected].map((text) => readNumber(text).value?.toNumber());
  return shown === undefined || wanted === undefined ? null : shown - wanted;
}

/** By how much a total is printed too low for what is summed. */
function shortfallOf(finding: Finding): number | null {
  const excess = excessOf(finding);
  return excess === null ? null : -excess;
}
