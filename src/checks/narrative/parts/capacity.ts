import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { compareAsPrinted } from "../../../numbers/printed-precision";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** What a place was made for: `kapasitas 98 orang`, `hanya mampu menampung 98`, `idealnya hanya diisi 98 orang`. */
const CAPACITY =
  /\b(?:(?<!melebihi\s)kapasitas(?:nya)?|berkapasitas|(?:daya\s+tampung|menampung)(?:nya)?|idealnya(?:\s+[a-z]+){0,3}\s+(?:diisi|dihuni))(?:\s+(?:hunian|tampung|penjara|lapas|rutan|dan|sebanyak|sebesar|sejumlah|adalah|yakni|yaitu|hanya|maksimal|untuk))*\s*:?\s*$/i;

/** Who is in it: `dihuni oleh 412 orang`, `sudah berisi sebanyak`, `total 412` behind the kinds of them. */
const OCCUPANTS =
  /(?<!\bidealnya[^.]{0,40})(?:\b(?:berisi|dihunin?|dihun|diisi|terisi|ditempati|penghuni(?:nya)?|isi(?:\s+hunian)?|total(?:nya)?|ada|terdapat)(?:\s+(?:oleh|sebanyak|sebesar|sejumlah|adalah|berjumlah|mencapai|hingga))*|\bpenghuni(?:\s+[a-z\d]+){0,5}\s+(?:sebanyak|sejumlah|berjumlah)|\bpenghuni(?:nya)?\s+melebihi\s+kapasitas\s+(?:yaitu|yakni))\s*:?\s*$/i;

/** How many come or are added is not who is there. */
const COMING = /\b(?:kenaikan|bertambah|penambahan|meningkat|per\s+(?:tahun|bulan|hari))\b/i;

/** How many more, or how much more, than it was made for. */
const EXCESS =
  /(?:\b(?:over\s*-?(?:kapasitas|capacity|crowd(?:ed|ing)?|populasi|population|penghuni)|kelebihan\s+(?:jumlah\s+)?(?:muatan|kapasitas|penghuni|daya\s+tampung)|(?<!penghuni(?:nya)?\s)melebihi\s+kapasitas)\b(?:\s+(?!dan\b|sedangkan\b)[a-z]+){0,10}|\(\s*over)\s*:?\s*$/i;

/** `… persen dari total kapasitas`: the base is said. */
const OF_CAPACITY = /^\s*dari\s+(?:total\s+|jumlah\s+)?(?:kapasitas|daya\s+tampung)/i;

/** How far off what is told with `sekitar` may be. */
const ROUGHLY = new Decimal("0.1");

const PEOPLE = /^(?:orang|jiwa|napi|narapidana|tahanan|penghuni|warga|wbp|pasien|siswa|santri|pengungsi|deteni)$/i;

/** Whole people, and nothing else that may be counted beside them. */
const isHeads = ({ unit, reading }: PrintedFigure) =>
  (unit === null || PEOPLE.test(unit)) && reading.decimals === 0 && reading.scale === 1 && reading.value.gt(0);

/**
 * `kapasitas 98 orang, dihuni 1.001 orang, kelebihan 903 orang`: by how much a place is too full, in people or in percent.
 * In percent some tell the excess and some all who are there, so that only what is neither is wrong.
 */
export function checkCapacity(mentions: Mention[], words: NarrativeStrings): Checked {
  const excesses = mentions.filter(({ lead }) => EXCESS.test(lead));
  const [excess] = excesses;
  const [capacity, ...otherCapacities] = mentions.filter(
    (each) => !EXCESS.test(each.lead) && CAPACITY.test(each.lead) && isHeads(each.figure),
  );
  const [occupants, ...otherOccupants] = mentions.filter(
    (each) =>
      !EXCESS.test(each.lead) &&
      !CAPACITY.test(each.lead) &&
      OCCUPANTS.test(each.lead) &&
      !COMING.test(each.lead) &&
      isHeads(each.figure),
  );
  if (!excess || !capacity || !occupants || otherCapacities.length > 0 || otherOccupants.length > 0) return NOTHING;
  if (capacity.isCut || occupants.isCut || capacity.figure.reading.value.gte(occupants.figure.reading.value))
    return NOTHING;
  return joinChecked(excesses.map((each) => checkExcess(each, capacity.figure, occupants.figure, words)));
}

function checkExcess(excess: Mention, capacity: PrintedFigure, occupants: PrintedFigure, words: NarrativeStrings) {
  const [room, people] = [capacity.reading.value, occupants.reading.value];
  const more = people.minus(room);
  const isPercent = excess.figure.unit === "%";
  if (!isPercent && !isHeads(excess.figure)) return NOTHING;
  const inPercent = (part: Decimal, of: Decimal) => part.div(of).times(HUNDRED);
  const ofOccupants = OF_CAPACITY.test(excess.behind) ? [] : [inPercent(more, people)];
  const meant = isPercent ? [inPercent(more, room), inPercent(people, room), ...ofOccupants] : [more];
  if (meant.some((value) => tells(excess, value))) return { remarks: [], checked: 1 };
  const distance = (value: Decimal) => value.minus(excess.figure.reading.value).abs();
  const right = meant.reduce((best, each) => (distance(each).lt(distance(best)) ? each : best));
  const expected = expectedText(excess.figure, right);
  const formula = isPercent
    ? `${formatShort(right.times(room).div(HUNDRED))} / ${formatShort(room)} × 100`
    : `${formatShort(people)} − ${formatShort(room)}`;
  return {
    remarks: [
      {
        rule: "kapasitas-kalimat",
        kind: "selisih" as const,
        severity: "error" as const,
        printed: excess.figure.text,
        expected,
        explanation: words.capacity(excess.figure.text, occupants.text, capacity.text, expected),
        trace: [`${formula} = ${formatShort(right)}`],
        source: "penghuni − kapasitas",
        about: `kapasitas ${excess.lead.slice(-40)}`,
      },
    ],
    checked: 1,
  };
}

function tells({ figure, isCut }: Mention, value: Decimal): boolean {
  const possible = { low: value, high: value };
  if (isCut) return figure.reading.value.minus(value).abs().lte(value.times(ROUGHLY));
  return compareAsPrinted(figure.reading, value, possible) !== "impossible";
}
