/** The extent of one printed figure in running text. */
export interface FigureExtent {
  start: number;
  /** Behind the figure itself, its `,-`, scale word and percent sign. */
  end: number;
  isRupiah: boolean;
  isPercent: boolean;
  digits: string;
}

const DIGITS = /\d+(?:[.,]\d+)*/y;
const isGrouped = (digits: string) => /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);

/** `menerima 8. 397 perkara`: no sentence ends behind so bare a number, and none begins with one. */
const TORN_BEHIND = /\b(?:sebanyak|sebesar|sejumlah|berjumlah|mencapai|menerima|memutus|menangani|melayani)\s+$/i;
const TORN_THOUSANDS = /^\. (\d{3}(?:\.\d{3})*)(?=\s+[a-z])/;

/**
 * The figure whose digits begin at `start`. Spaces that scanning put into it are taken along only where the groups prove
 * it (`1.359. 996.505`, `1.359.996.50 5`): elsewhere a space or a comma with one ends the figure.
 */
export function takeFigure(text: string, start: number): FigureExtent {
  const prefix = /(?<![a-z])(?:rp|idr)\s*\.?\s*-?\s*$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
  DIGITS.lastIndex = start;
  let digits = DIGITS.exec(text)?.[0] ?? "";
  let end = start + digits.length;
  const torn = TORN_BEHIND.test(text.slice(Math.max(0, start - 24), start))
    ? TORN_THOUSANDS.exec(text.slice(end))
    : null;
  if (torn && /^\d{1,3}$/.test(digits)) {
    digits += `.${torn[1] ?? ""}`;
    end += torn[0].length;
  }
  for (;;) {
    const rest = text.slice(end, end + 40);
    const group =
      isGrouped(digits) || prefix !== ""
        ? /^(?:\s*([.,])\s+|\s+([.,])\s*)(\d{3}(?:[.,]\d{3})*)(?!\d|[.,]\d)/.exec(rest)
        : null;
    const tail = /^\s(\d{1,2})(?!\d|[.,]\d)/.exec(rest);
    if (group) {
      digits += `${group[1] ?? group[2] ?? ""}${group[3] ?? ""}`;
      end += group[0].length;
    } else if (tail && completesGroup(digits, tail[1] ?? "")) {
      digits += tail[1] ?? "";
      end += tail[0].length;
    } else break;
  }
  const rest = text.slice(end, end + 24);
  const dash = /^\s*[.,]\s*[-–—=]+(?!\s*\d)/.exec(rest)?.[0] ?? "";
  const isRupiah = prefix !== "" || dash !== "";
  const letter = isRupiah ? (/^\s*(?:[MT]|rb)\b(?![\d./])/.exec(rest.slice(dash.length))?.[0] ?? "") : "";
  const word =
    /^\s*(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)\b(?!\s*(?:orang|jiwa|ton|hektar|ha|unit|ekor|liter|kg)\b)/i.exec(
      rest.slice(dash.length),
    )?.[0];
  const scale = word ?? letter;
  const percent = isRupiah ? "" : (/^(?:\s*|[.,]\s?)%|^\s*persen\b/i.exec(rest)?.[0] ?? "");
  return {
    start: start - prefix.length,
    end: end + dash.length + scale.length + percent.length,
    isRupiah,
    isPercent: percent !== "",
    digits,
  };
}

/** `1.359.996.50` + `5`: the last group is short and the piece fills it. */
function completesGroup(digits: string, piece: string): boolean {
  const groups = digits.split(/[.,]/);
  const last = groups[groups.length - 1] ?? "";
  return (
    groups.length > 2 &&
    groups.slice(1, -1).every((group) => group.length === 3) &&
    last.length < 3 &&
    last.length + piece.length === 3
  );
}
