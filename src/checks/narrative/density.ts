import { formatShort } from "../../numbers/format-number";
import { divideIntervals } from "../../numbers/printed-precision";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { bestAgreement, expectedText, readingsOf } from "./expectation";
import { type Checked, joinChecked, NOTHING } from "./remark";

/** `kepadatan rata-rata … 755 jiwa per km²` */
const NAMES_DENSITY = /\bkepadatan(?:nya)?\b[^,;.]*$/i;
const PER_AREA = /^\s*(?:jiwa|orang|penduduk)?\s*(?:per|\/)\s*(?:km|kilometer)/i;

const IS_AREA = /^(?:km|km2|kilometer)$/i;
const NAMES_AREA = /\b(?:se)?luas(?:nya)?\b[^,;.]*$/i;

/** `dengan penduduk`, `berpenduduk`: all who live there. */
const NAMES_PEOPLE = /\b(?:ber)?penduduk(?:nya)?\b[^,;.]*$/i;

/** The density is of some part of it. */
const OF_OTHERS = /\b(?:ter(?:padat|tinggi|rendah|jarang)|paling|masing-masing|kecamatan\s+[A-Z])/;

/**
 * `seluas 659,45 km² … dengan penduduk 525.212 jiwa, sehingga kepadatan rata-rata 755 jiwa per km²`: so many people on so much
 * land, where the sentence tells one of each.
 */
export function checkDensity(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((density, at) => {
      if (!NAMES_DENSITY.test(density.lead) || !PER_AREA.test(density.behind)) return NOTHING;
      // `rata-rata`, which elsewhere says that a figure is not meant exactly, is what a density is.
      if (density.isCut && !/\brata-rata\s*(?:sebesar|mencapai)?\s*$/i.test(density.lead)) return NOTHING;
      const before = mentions.slice(0, at);
      const areas = before.filter(({ figure }) => IS_AREA.test(figure.unit ?? ""));
      const people = before.filter(
        ({ figure, behind }) => /^(?:jiwa|orang)$/i.test(figure.unit ?? "") && !PER_AREA.test(behind),
      );
      const [area, persons] = [areas[0], people[0]];
      if (!area || !persons || areas.length > 1 || people.length > 1 || [area, persons].some(({ isCut }) => isCut))
        return NOTHING;
      if (!NAMES_AREA.test(area.lead) || !NAMES_PEOPLE.test(persons.lead) || OF_OTHERS.test(density.lead))
        return NOTHING;
      const ways = readingsOf(persons.figure).flatMap((above) =>
        readingsOf(area.figure).flatMap((below) => {
          const possible = below.value.gt(0) ? divideIntervals(above.possible, below.possible) : null;
          return possible ? [{ value: above.value.div(below.value), possible }] : [];
        }),
      );
      const [plain] = ways;
      if (!plain) return NOTHING;
      if (bestAgreement(density.figure, ways) !== "impossible") return { remarks: [], checked: 1 };
      const expected = expectedText(density.figure, plain.value);
      const [all, land] = [persons.figure.reading.value, area.figure.reading.value].map(formatShort);
      return {
        remarks: [
          {
            rule: "laju-kalimat",
            kind: "angka" as const,
            severity: "error" as const,
            printed: density.figure.text,
            expected,
            explanation: words.mean(density.figure.text, persons.figure.text, `${land ?? ""} km²`, expected),
            trace: [`${all} / ${land} = ${formatShort(plain.value)}`],
            source: `${all} / ${land}`,
            about: `kepadatan ${density.lead.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}
