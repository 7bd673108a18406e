import { mean } from "../../indicators/mean";
import { type Outcome, refuse, result } from "../../indicators/outcome";
import { averagesOfAnswers, ikm, nilaiIndeks, SKM_ELEMENTS } from "../../indicators/skm";
import { mutuSkm, type SkmScale } from "../../indicators/skm-quality";
import { whoqol, WHOQOL_DOMAINS, type WhoqolDomain } from "../../indicators/whoqol";
import type { Decimal } from "../../numbers/decimal";
import { type CellArgument, figureOf } from "../cell-argument";
import type { Whole } from "../evaluate";
import { everyFigure, figuresIn, figuresOrBlanks } from "./figures";
import { type Optional, rounded } from "./rounding";

/** From NI (one cell), the averages of the nine elements (nine cells), or raw answers (a row a respondent). */
export function ikmOf(nilai: Whole): Outcome {
  const rows = nilai ?? [];
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return fromIndex(rows[0]?.[0]);
  const isRaw = rows.length > 1 && columns > 1;
  const averages = isRaw ? averagesOf(rows) : everyFigure(rows, { what: "NRR", hint: "index" });
  if (!averages.ok) return averages;
  const index = nilaiIndeks(averages.value);
  return index.ok ? ikm(index.value) : index;
}

function fromIndex(cell: CellArgument): Outcome {
  const index = figureOf(cell, "NI", "index");
  return index.ok ? ikm(index.value) : index;
}

function averagesOf(rows: CellArgument[][]): Outcome<Decimal[]> {
  const columns = rows[0]?.length ?? 0;
  if (columns !== SKM_ELEMENTS) {
    return refuse({ code: "different-size", what: "unsur", expected: SKM_ELEMENTS, received: columns });
  }
  const answers: (Decimal | null)[][] = [];
  for (const row of rows) {
    const read = figuresOrBlanks([row], { what: "jawaban", hint: "index" });
    if (!read.ok) return read;
    answers.push(read.value);
  }
  return averagesOfAnswers(answers);
}

const SKM_SCALES: Readonly<Record<SkmScale, RegExp>> = { "14/2017": /2017/, "2004": /2004/ };

export function mutuSkmOf(nilai: CellArgument, skala: Optional<string>): Outcome<string> {
  const known = Object.keys(SKM_SCALES) as SkmScale[];
  const scale = skala ? known.find((each) => SKM_SCALES[each].test(skala)) : "14/2017";
  if (!scale) return refuse({ code: "unknown-name", what: "skala", received: String(skala), known });
  const value = figureOf(nilai, "nilai", "index");
  return value.ok ? mutuSkm(value.value, scale) : value;
}

const LOWEST_ELEMENT = 1;
const HIGHEST_ELEMENT = 4;

export function ikpOf(unsur: Whole, decimals: Optional<number>): Outcome {
  const values = figuresIn(unsur, { what: "unsur", hint: "index", lowest: LOWEST_ELEMENT, highest: HIGHEST_ELEMENT });
  return values.ok ? rounded(mean(values.value, "unsur"), decimals) : values;
}

const DOMAINS = Object.keys(WHOQOL_DOMAINS) as WhoqolDomain[];

/** `Fisik`, `kesehatan fisik`, `Hubungan sosial`. */
function domainOf(ranah: Optional<string>): Outcome<WhoqolDomain> {
  if (!ranah) return refuse({ code: "missing", what: "ranah" });
  const found = DOMAINS.find((domain) => ranah.toLowerCase().includes(domain));
  return found ? result(found) : refuse({ code: "unknown-name", what: "ranah", received: ranah, known: DOMAINS });
}

/** The 26 answers of one client, blank ones among them. */
export function whoqolOf(jawaban: readonly CellArgument[], ranah: Optional<string>): Outcome {
  const domain = domainOf(ranah);
  if (!domain.ok) return domain;
  const answers = figuresOrBlanks([[...jawaban]], { what: "jawaban", hint: "count" });
  return answers.ok ? whoqol(answers.value, domain.value) : answers;
}
