import type { NewCell } from "../../workbook/new-sheet";
import { at, bold, cell, computed, follow, PERCENT } from "../cells";
import type { CapaianRequest } from "./capaian-request";
import { capaianFormula } from "./column-formulas";

/** Where the main table stands. */
interface Place {
  first: number;
}

/** Columns of the main table, as `capaian-sheet` sets them. */
const INDIKATOR = 2;
const TARGET_COLUMN = 4;
const REALISASI = 5;
const CAPAIAN = 6;

/** With earlier years, with the medium-term target and with the national standard. `top` is the first free row. */
export function comparisonRows(request: CapaianRequest, place: Place, top: number): NewCell[][] {
  const rows: NewCell[][] = [];
  for (const part of [withEarlierYears, withMediumTerm, withNation]) {
    const made = part(request, place, top + rows.length + 4);
    if (made) rows.push([], [], ...made);
  }
  return rows;
}

/** No, sasaran, indikator and satuan follow the main table, so that a renamed indicator is renamed everywhere. */
function names(row: number): NewCell[] {
  return [0, 1, INDIKATOR, 3].map((column) => computed(follow(at(row, column))));
}

const HEAD = ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Satuan"];

/** `body` is the row of the first line. */
function withEarlierYears({ year, previousYears, pk }: CapaianRequest, place: Place, body: number): NewCell[][] | null {
  if (previousYears < 1) return null;
  const years = Array.from({ length: previousYears }, (_year, step) => year - previousYears + step);
  const head = [
    ...HEAD,
    ...years.map((each) => `Realisasi ${each}`),
    `Realisasi ${year}`,
    `Capaian ${year - 1} (%)`,
    `Capaian ${year} (%)`,
    "Perubahan realisasi",
  ];
  const now = TARGET_COLUMN + years.length;
  return [
    [bold("2. Realisasi dan capaian tahun ini terhadap tahun lalu dan beberapa tahun terakhir")],
    head.map(bold),
    ...pk.lines.map((_line, index): NewCell[] => {
      const source = place.first + index;
      const [before, current] = [at(body + index, now - 1), at(body + index, now)];
      return [
        ...names(source),
        ...years.map(() => null),
        computed(follow(at(source, REALISASI))),
        null,
        computed(follow(at(source, CAPAIAN)), PERCENT),
        computed(`IF(COUNT(${before},${current})<2,"",ROUND(${current}-${before},3))`),
      ];
    }),
  ];
}

function withMediumTerm(request: CapaianRequest, place: Place, body: number): NewCell[][] | null {
  const { year, mediumTermYear, pk, form } = request;
  if (mediumTermYear === null) return null;
  return [
    [bold("3. Realisasi sampai tahun ini terhadap target jangka menengah")],
    [...HEAD, `Target ${mediumTermYear}`, `Realisasi ${year}`, "Capaian (%)"].map(bold),
    ...pk.lines.map(({ polaritas }, index): NewCell[] => {
      const cells = { target: at(body + index, TARGET_COLUMN), realisasi: at(body + index, REALISASI) };
      return [
        ...names(place.first + index),
        null,
        computed(follow(at(place.first + index, REALISASI))),
        computed(numbersOnly(cells, capaianFormula(cells, polaritas, form)), PERCENT),
      ];
    }),
  ];
}

function withNation({ year, pk, form }: CapaianRequest, place: Place, body: number): NewCell[][] {
  return [
    [bold("4. Realisasi tahun ini terhadap standar nasional (bila ada)")],
    [...HEAD, "Standar Nasional", `Realisasi ${year}`, "Terhadap standar (%)"].map(bold),
    ...pk.lines.map(({ polaritas }, index): NewCell[] => {
      const cells = { target: at(body + index, TARGET_COLUMN), realisasi: at(body + index, REALISASI) };
      return [
        ...names(place.first + index),
        null,
        computed(follow(at(place.first + index, REALISASI))),
        computed(numbersOnly(cells, capaianFormula(cells, polaritas, form)), PERCENT),
      ];
    }),
  ];
}

/** A class has no percentage of another class. */
function numbersOnly({ target, realisasi }: { target: string; realisasi: string }, formula: string): string {
  return `IF(COUNT(${target},${realisasi})<2,"",${formula})`;
}

const ANALYSES = [
  "5. Penyebab keberhasilan/kegagalan atau peningkatan/penurunan, dan solusi yang telah dilakukan:",
  "6. Efisiensi penggunaan sumber daya:",
  "7. Program/kegiatan yang menunjang keberhasilan atau kegagalan:",
];

/** A block of three lines an indicator; the text goes beside its label. */
export function analysisRows({ pk }: CapaianRequest, place: Place): NewCell[][] {
  return [
    [],
    [],
    [bold("Analisis tiap indikator (tulis di kolom D)")],
    ...pk.lines.flatMap((_line, index): NewCell[][] =>
      ANALYSES.map((label, at3): NewCell[] => [
        null,
        at3 === 0 ? computed(follow(at(place.first + index, INDIKATOR))) : null,
        cell(label),
      ]),
    ),
  ];
}
