import { remembered } from "../numbers/remembered";

/** Words that say which way a figure went. */
export interface Direction {
  isUp: boolean;
  /** As printed: `mengalami penurunan`. */
  text: string;
  index: number;
  /** What says the opposite, where that is another form than a noun. */
  opposite?: string | undefined;
  /** The figure itself went that way, and not how good it is. */
  isOfFigure?: boolean;
}

const UP = "meningkat|naik|kenaikan|peningkatan|bertambah|penambahan|tumbuh|bertumbuh|melonjak|melesat";
const DOWN = "menurun|turun|penurunan|berkurang|pengurangan|merosot|anjlok|menyusut|terkontraksi";
const DIRECTION = new RegExp(
  String.raw`(?:\bmengalami\s+|\bterjadi\s+|\badanya\s+|\bada\s+)?\b(?:(${UP})|(${DOWN}))(?:nya)?\b`,
  "gi",
);

/** `Program Peningkatan Kapasitas SDM`: what it is called. */
const NAMED = String.raw`\b(?:Program|Kegiatan|Subkegiatan|Sasaran|Bidang|Seksi)\s+(?:Peningkatan|Penurunan|Pengurangan|Penambahan)`;
const IN_NAME = new RegExp(`${NAMED}$`);
const NAMES = new RegExp(NAMED, "g");

export const withoutNames = (text: string): string => text.replace(NAMES, "");

/** The directions that a piece of text names, in order; none where it says that there was no change. */
export const directionsIn: (text: string) => readonly Direction[] = remembered(findDirections);

function findDirections(text: string): Direction[] {
  if (/\btidak\s+(?:ada|mengalami|terjadi|terdapat)\b|\bbaik\s+(?:peningkatan|penurunan)|\bmaupun\b/i.test(text))
    return [];
  return [...text.matchAll(DIRECTION)].flatMap((match) =>
    IN_NAME.test(text.slice(0, match.index + match[0].length))
      ? []
      : [{ isUp: match[1] !== undefined, text: match[0], index: match.index }],
  );
}

/** The direction that stands right before a figure, so that the figure is how much it changed: `turun sebesar 0,43`. */
export function directionBefore(lead: string): Direction | null {
  const last = directionsIn(lead).at(-1);
  const isNear =
    last && /^\s*(?:sebesar|sebanyak|sejumlah|senilai|sekitar|:)?\s*$/i.test(lead.slice(last.index + last.text.length));
  return isNear ? last : null;
}

/** `lebih banyak`, `lebih rendah sebesar` right before a figure: it is how much more or less. */
export function comparisonBefore(lead: string): Direction | null {
  const match =
    /\blebih\s+(?:(tinggi|besar|banyak)|(?:rendah|kecil|sedikit))(?=\s+(?:(?:sebesar|sebanyak|sejumlah|senilai)\s*)?$)/i.exec(
      lead,
    );
  return match && { isUp: match[1] !== undefined, text: match[0], index: match.index };
}

export interface ComparisonWords {
  isHigher: boolean;
  text: string;
  index: number;
}

/** `lebih tinggi dari`, `lebih kecil dibandingkan dengan`: the figure before against the one behind. */
export function comparisonIn(text: string): ComparisonWords | null {
  const found = [
    ...text.matchAll(
      /\blebih\s+(?:(tinggi|besar|banyak)|(rendah|kecil|sedikit))\s+(?:dari(?:pada)?|dibanding(?:kan)?)\b/gi,
    ),
  ];
  const [match] = found;
  if (!match || found.length > 1) return null;
  return { isHigher: match[1] !== undefined, text: match[0], index: match.index };
}

/** `melebihi proyeksi`, `melampaui target`, said of an amount: the figure before against the one behind. */
export function exceedingIn(text: string): ComparisonWords | null {
  const found = [
    ...text.matchAll(
      /(?<!\b(?:tidak|belum|tanpa|bukan|hampir|dapat|akan|untuk|agar)\s)\b(?:melebihi|melampaui)(?:\s+dari)?\s+(?:target|proyeksi|rencana|estimasi|perkiraan|pagu|anggaran)\b/gi,
    ),
  ];
  const [match] = found;
  return match && found.length === 1 ? { isHigher: true, text: match[0], index: match.index } : null;
}
