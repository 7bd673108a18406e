import type { Catalogue } from "./language";
import { type Measure, measureNames } from "./measure-name";

/** Sentences about figures that are printed in more than one place. */
export interface AcrossStrings {
  /** A figure that other places show to be wrong. */
  contradicted: (measure: Measure, label: string, printed: string, other: string, places: string) => string;
  /** Two values, and nothing says which one is right. */
  twoValues: (measure: Measure, label: string, printed: string, other: string, places: string) => string;
  wrongUnit: (measure: Measure, label: string, printed: string, other: string, places: string) => string;
  otherCode: (label: string, printed: string, other: string, place: string) => string;
  otherSasaran: (indicator: string, printed: string, other: string, places: string) => string;
  formulaText: (label: string, printed: string, quotient: string, expected: string) => string;
  formulaOfOthers: (label: string, printed: string, others: string) => string;
  printedIn: (measure: Measure, printed: string, place: string) => string;
  agreesHere: () => string;
  sameFigure: string;
}

const LONGEST = 70;

function short(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}

const { id: nama, en: name } = measureNames;

export const acrossStrings: Catalogue<AcrossStrings> = {
  id: {
    contradicted: (measure, label, printed, other, places) =>
      `${nama[measure]} "${short(label)}" tercetak ${printed}, padahal ${other} di ${places}.`,
    twoValues: (measure, label, printed, other, places) =>
      `${nama[measure]} "${short(label)}" tercetak ${printed} di sini dan ${other} di ${places}. Salah satunya keliru; periksa sumbernya.`,
    wrongUnit: (measure, label, printed, other, places) =>
      `Satuan ${nama[measure].toLowerCase()} "${short(label)}" tercetak ${printed}, padahal ${other} di ${places}.`,
    otherCode: (label, printed, other, place) =>
      `Kode "${short(label)}" tercetak ${printed} di sini dan ${other} di ${place}, dengan nama dan jumlah yang sama.`,
    otherSasaran: (indicator, printed, other, places) =>
      `Sasaran untuk indikator "${short(indicator)}" tercetak "${short(printed)}", padahal "${short(other)}" di ${places}.`,
    formulaText: (label, printed, quotient, expected) =>
      `Perhitungan "${short(label)}" tercetak ${printed}, padahal ${quotient} menghasilkan ${expected}.`,
    formulaOfOthers: (label, printed, others) =>
      `Perhitungan "${short(label)}" tercetak ${printed}, padahal ${others}. Kemungkinan sisa dokumen lain.`,
    printedIn: (measure, printed, place) => `${nama[measure]} ${printed} di ${place}`,
    agreesHere: () => "Angka lain di tempat itu cocok satu sama lain.",
    sameFigure: "angka yang sama di bagian lain buku kerja",
  },
  en: {
    contradicted: (measure, label, printed, other, places) =>
      `${name[measure]} of "${short(label)}" is printed as ${printed}, but as ${other} in ${places}.`,
    twoValues: (measure, label, printed, other, places) =>
      `${name[measure]} of "${short(label)}" is printed as ${printed} here and as ${other} in ${places}. One of them is wrong; look at the source.`,
    wrongUnit: (measure, label, printed, other, places) =>
      `The unit of ${name[measure].toLowerCase()} of "${short(label)}" is printed as ${printed}, but as ${other} in ${places}.`,
    otherCode: (label, printed, other, place) =>
      `The code of "${short(label)}" is printed as ${printed} here and as ${other} in ${place}, with the same name and amount.`,
    otherSasaran: (indicator, printed, other, places) =>
      `The objective of the indicator "${short(indicator)}" is printed as "${short(printed)}", but as "${short(other)}" in ${places}.`,
    formulaText: (label, printed, quotient, expected) =>
      `The computation of "${short(label)}" is printed as ${printed}, but ${quotient} gives ${expected}.`,
    formulaOfOthers: (label, printed, others) =>
      `The computation of "${short(label)}" is printed as ${printed}, but: ${others}. It is probably left over from another document.`,
    printedIn: (measure, printed, place) => `${name[measure]} ${printed} in ${place}`,
    agreesHere: () => "The other figures there fit together.",
    sameFigure: "the same figure elsewhere in the workbook",
  },
};
