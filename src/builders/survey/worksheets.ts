import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { columnLetters } from "../../workbook/address";
import {
  WHOQOL_DOMAINS,
  WHOQOL_MOST_MISSING,
  WHOQOL_MOST_MISSING_IN_DOMAIN,
  WHOQOL_REVERSED,
  type WhoqolDomain,
} from "../../indicators/whoqol";
import { ruleInForce } from "../../rules/dated-rule";
import { IKP } from "../../rules/scales/ikp";
import { SKM_2017 } from "../../rules/scales/skm-2017";
import { type FormulaForm, lookupFormula } from "../capaian/column-formulas";
import { bold, formula, input, text, TWO_DECIMALS } from "../new-cells";

export type SurveyKind = "skm" | "ikp" | "whoqol";

/** Answers of the respondents, a row each; `null` is a question that was not answered. */
export type Answers = (number | null)[][];

/** The nine elements of PermenPANRB 14/2017. */
export const SKM_ELEMENTS = [
  "Persyaratan",
  "Sistem, mekanisme dan prosedur",
  "Waktu penyelesaian",
  "Biaya/tarif",
  "Produk spesifikasi jenis pelayanan",
  "Kompetensi pelaksana",
  "Perilaku pelaksana",
  "Penanganan pengaduan, saran dan masukan",
  "Sarana dan prasarana",
];
const IKP_FIELDS = ["Pemerintah", "Swasta", "Masyarakat", "Pendidikan"];
const WHOQOL_QUESTIONS = 26;
const DOMAINS = ["fisik", "psikologis", "sosial", "lingkungan"] as const;
/** Rows to be filled in where no answers are given yet. */
const BLANK_ROWS = 30;

/** How many answers a respondent gives, and between which bounds. */
export const SURVEYS: Record<SurveyKind, { columns: number; lowest: number; highest: number; whole: boolean }> = {
  skm: { columns: SKM_ELEMENTS.length, lowest: 1, highest: 4, whole: true },
  ikp: { columns: IKP_FIELDS.length, lowest: 1, highest: 4, whole: false },
  whoqol: { columns: WHOQOL_QUESTIONS, lowest: 1, highest: 5, whole: true },
};

export interface AnswerProblem {
  /** One-based. */
  row: number;
  column: number;
  received: string;
}

/** Answers as they are pasted from a list: a line a respondent; tabs, semicolons or spaces between. */
export function readAnswers(kind: SurveyKind, pasted: string): { answers: Answers; problems: AnswerProblem[] } {
  const { columns, lowest, highest, whole } = SURVEYS[kind];
  const problems: AnswerProblem[] = [];
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== "");
  const answers = lines.map((line, row) => {
    const cells = line.includes("\t")
      ? line.split("\t")
      : line.includes(";")
        ? line.split(";")
        : line.trim().split(/\s+/);
    if (cells.length > columns) problems.push({ row: row + 1, column: columns + 1, received: cells[columns] ?? "" });
    return Array.from({ length: columns }, (_, column) => {
      const written = (cells[column] ?? "").trim();
      if (written === "" || /^[-–]$/.test(written)) return null;
      const value = Number(written.replace(",", "."));
      const isWrong =
        !Number.isFinite(value) || value < lowest || value > highest || (whole && !Number.isInteger(value));
      if (isWrong) problems.push({ row: row + 1, column: column + 1, received: written });
      return isWrong ? null : value;
    });
  });
  return { answers, problems };
}

/** The worksheet of a survey: the results on top, the answers below, a respondent a row. */
export function surveySheet(
  kind: SurveyKind,
  year: number,
  answers: Answers = [],
  form: FormulaForm = "functions",
): NewSheet {
  switch (kind) {
    case "skm":
      return skmSheet(year, answers, form);
    case "ikp":
      return ikpSheet(year, answers, form);
    case "whoqol":
      return whoqolSheet(year, answers, form);
  }
}

function rowsOf(answers: Answers, columns: number): NewCell[][] {
  const given = answers.length > 0 ? answers : Array.from({ length: BLANK_ROWS }, () => []);
  return given.map((row, index) => [
    input(index + 1, "0"),
    ...Array.from({ length: columns }, (_, column) => input(row[column] ?? null)),
  ]);
}

/** How many answered: the question that most of them answered says it. */
function mostAnswers(columns: number, first: number, last: number): string {
  const counts = Array.from({ length: columns }, (_, index) => columnLetters(index + 1));
  return `MAX(${counts.map((column) => `COUNT(${column}${first}:${column}${last})`).join(",")})`;
}

const heightOf = (answers: Answers) => (answers.length > 0 ? answers.length : BLANK_ROWS);

function skmSheet(year: number, answers: Answers, form: FormulaForm): NewSheet {
  const titleRows = 7;
  const first = titleRows + SKM_ELEMENTS.length + 4;
  const last = first + heightOf(answers) - 1;
  const firstElement = titleRows + 1;
  const lastElement = titleRows + SKM_ELEMENTS.length;
  const means = `C${firstElement}:C${lastElement}`;
  const isFull = form === "functions";
  const scale = ruleInForce(SKM_2017, year).values;
  const complete = `COUNT(${means})=${SKM_ELEMENTS.length}`;
  return {
    name: `SKM ${year}`,
    rows: [
      [bold(`Survei Kepuasan Masyarakat ${year} (PermenPANRB 14/2017)`)],
      [text("Responden"), null, formula(`=${mostAnswers(SKM_ELEMENTS.length, first, last)}`, "0")],
      [text("Nilai indeks (NI)"), null, formula(`=IF(${complete},AVERAGE(${means}),"-")`, "0.000")],
      [text("IKM"), null, formula(`=IF(${complete},${isFull ? "IKM(C3)" : "ROUND(C3*25,2)"},"-")`, TWO_DECIMALS)],
      [
        text("Mutu pelayanan"),
        null,
        formula(`=IF(ISNUMBER(C4),${isFull ? "MUTU_SKM(C4)" : lookupFormula(scale, "C4")},"-")`),
      ],
      [],
      ["Unsur", "Nama unsur", "Nilai rata-rata (NRR)", "Mutu"].map(bold),
      ...SKM_ELEMENTS.map((name, index): NewCell[] => {
        const column = columnLetters(index + 1);
        const range = `${column}${first}:${column}${last}`;
        const row = firstElement + index;
        return [
          text(`U${index + 1}`),
          text(name),
          formula(`=IF(COUNT(${range})=0,"-",AVERAGE(${range}))`, "0.000"),
          formula(`=IF(ISNUMBER(C${row}),${isFull ? `MUTU_SKM(C${row})` : lookupFormula(scale, `C${row}*25`)},"-")`),
        ];
      }),
      [],
      [bold("Jawaban responden (1–4; kosong bila tidak dijawab)")],
      [bold("No"), ...SKM_ELEMENTS.map((_name, index) => bold(`U${index + 1}`))],
      ...rowsOf(answers, SKM_ELEMENTS.length),
    ],
    columnWidths: [20, 42, 14, 10, 8, 8, 8, 8, 8, 8],
    headerRow: titleRows - 1,
  };
}

function ikpSheet(year: number, answers: Answers, form: FormulaForm): NewSheet {
  const first = 7;
  const last = first + heightOf(answers) - 1;
  const isFull = form === "functions";
  const categoryOf = (cell: string) =>
    isFull ? `KATEGORI_IKP(${cell})` : lookupFormula(ruleInForce(IKP).values, cell);
  return {
    name: `IKP ${year}`,
    rows: [
      [bold(`Indeks Kemandirian Partisipasi ${year}`)],
      [
        text("IKP (rata-rata satker)"),
        null,
        formula(`=IF(COUNT(G${first}:G${last})=0,"-",ROUND(AVERAGE(G${first}:G${last}),2))`, TWO_DECIMALS),
      ],
      [text("Kategori"), null, formula(`=IF(ISNUMBER(C2),${categoryOf("C2")},"-")`)],
      [text("Lembaga dinilai"), null, formula(`=COUNT(C${first}:F${last})`, "0")],
      [],
      ["No", "Satker/lembaga", ...IKP_FIELDS, "Nilai IKP", "Kategori"].map(bold),
      ...Array.from({ length: heightOf(answers) }, (_, index): NewCell[] => {
        const row = first + index;
        const range = `C${row}:F${row}`;
        return [
          input(index + 1, "0"),
          null,
          ...IKP_FIELDS.map((_field, column) => input(answers[index]?.[column] ?? null, TWO_DECIMALS)),
          formula(`=IF(COUNT(${range})=0,"",${isFull ? `IKP(${range},3)` : `ROUND(AVERAGE(${range}),3)`})`, "0.000"),
          formula(`=IF(ISNUMBER(G${row}),${categoryOf(`G${row}`)},"")`),
        ];
      }),
    ],
    columnWidths: [22, 30, 14, 14, 14, 14, 12, 18],
    headerRow: 5,
    frozenRows: 6,
  };
}

function whoqolSheet(year: number, answers: Answers, form: FormulaForm): NewSheet {
  const first = 11;
  const last = first + heightOf(answers) - 1;
  const [from, to] = [columnLetters(1), columnLetters(WHOQOL_QUESTIONS)];
  const scores = DOMAINS.map((_domain, index) => columnLetters(WHOQOL_QUESTIONS + 1 + index));
  return {
    name: `WHOQOL ${year}`,
    rows: [
      [bold(`WHOQOL-BREF ${year}: kualitas hidup klien`)],
      [text("Klien"), null, formula(`=${mostAnswers(WHOQOL_QUESTIONS, first, last)}`, "0")],
      ["Ranah", "", "Rata-rata skor (0–100)", "Klien terhitung"].map(bold),
      ...DOMAINS.map((domain, index): NewCell[] => {
        const range = `${scores[index]}${first}:${scores[index]}${last}`;
        return [
          text(domain),
          null,
          formula(`=IF(COUNT(${range})=0,"-",ROUND(AVERAGE(${range}),1))`, "0.0"),
          formula(`=COUNT(${range})`, "0"),
        ];
      }),
      [],
      [bold("Jawaban klien (1–5; kosong bila tidak dijawab)")],
      [
        bold("No"),
        ...Array.from({ length: WHOQOL_QUESTIONS }, (_, index) => bold(`P${index + 1}`)),
        ...DOMAINS.map(bold),
      ],
      ...rowsOf(answers, WHOQOL_QUESTIONS).map((cells, index): NewCell[] => {
        const row = first + index;
        const range = `${from}${row}:${to}${row}`;
        // A client with too few answers is not scored, and says so.
        return [
          ...cells,
          ...DOMAINS.map((domain) =>
            formula(
              form === "functions"
                ? `=IF(COUNT(${range})=0,"",IFERROR(WHOQOL(${range},"${domain}"),"jawaban kurang"))`
                : `=IF(COUNT(${range})=0,"",${nativeDomain(domain, row, range)})`,
              "0.0",
            ),
          ),
        ];
      }),
    ],
    columnWidths: [20, 6, 14, 14, ...Array.from({ length: 23 }, () => 6), 12, 12, 12, 12],
    headerRow: 2,
  };
}

/** As `whoqol` scores a domain: reversed questions counted the other way round, too many gaps told. */
function nativeDomain(domain: WhoqolDomain, row: number, all: string): string {
  const questions = WHOQOL_DOMAINS[domain];
  const cellsOf = (wanted: readonly number[]) => wanted.map((question) => `${columnLetters(question)}${row}`).join(",");
  const reversed = questions.filter((question) => WHOQOL_REVERSED.has(question));
  const straight = questions.filter((question) => !WHOQOL_REVERSED.has(question));
  const count = `COUNT(${cellsOf(questions)})`;
  const turned = reversed.length > 0 ? `+6*COUNT(${cellsOf(reversed)})-SUM(${cellsOf(reversed)})` : "";
  const sum = `SUM(${cellsOf(straight)})${turned}`;
  const least = questions.length - WHOQOL_MOST_MISSING_IN_DOMAIN[domain];
  const isUsable = `AND(COUNT(${all})>=${WHOQOL_QUESTIONS - WHOQOL_MOST_MISSING},${count}>=${least})`;
  return `IF(${isUsable},ROUND(((${sum})/${count}*4-4)*100/16,1),"jawaban kurang")`;
}
