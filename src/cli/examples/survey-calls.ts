import { call } from "./call-definition";
import type { Calls } from "./calls";
import { column, type Inputs } from "./inputs";

const QUESTIONS = 26;

/** Answers as a list, or by the number of their question. */
function answersOf(inputs: Inputs): unknown[] {
  const given = inputs.get("jawaban", "answers");
  if (Array.isArray(given)) return given as unknown[];
  const byQuestion = (given ?? {}) as Record<string, unknown>;
  return Array.from({ length: QUESTIONS }, (_answer, index) => {
    const question = String(index + 1);
    return byQuestion[question] ?? byQuestion[`Q${question}`] ?? byQuestion[`q${question}`] ?? null;
  });
}

const quality = (inputs: Inputs): unknown => call("WHOQOL", column(answersOf(inputs)), inputs.text("ranah", "domain"));

function evidence(inputs: Inputs): unknown {
  const decimals = inputs.number("desimal");
  if (inputs.has("penitipan")) {
    const [taken, handed] = [inputs.list("penitipan"), inputs.list("pengeluaran")];
    return call("NILAI_BARANG_BUKTI", column(taken), column(handed), decimals);
  }
  // Only whether each pair is equal is told: 1 where it is, 0 where it is not.
  const marks = inputs.list("a", "sama", "sesuai");
  const all = inputs.number("y", "jumlah", "total") ?? marks.length;
  const equal = marks.length > 1 ? marks.filter((mark) => mark === 1 || mark === true).length : Number(marks[0]);
  const reports = Array.from({ length: all }, (_report, index) => index);
  const handed = reports.map((index) => (index < equal ? 1 : 0));
  return call("NILAI_BARANG_BUKTI", column(reports.map(() => 1)), column(handed), decimals);
}

export const surveyCalls: Calls = {
  IKM: (inputs) => call("IKM", column(inputs.list("ni", "nrr", "unsur", "jawaban", "nilai"))),
  IKP: (inputs) => call("IKP", column(inputs.list("unsur", "nilai", "skor")), inputs.number("desimal")),
  WHOQOL: quality,
  WHOQOL_BREF: quality,
  NILAI_ZI: (inputs) =>
    call("NILAI_ZI", inputs.get("pemenuhan"), inputs.get("reform", "reformasi"), inputs.get("hasil")),
  NILAI_BARANG_BUKTI: evidence,
};
