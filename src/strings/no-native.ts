import type { Catalogue } from "./language";

/** Why a formula has no form in plain Excel. */
export interface NoNativeWords {
  noForm(id: string): string;
  option(id: string, what: string): string;
  leftOut(id: string, what: string): string;
  notNumbers(id: string, what: string): string;
  range(id: string, what: string): string;
}

export const noNativeWords: Catalogue<NoNativeWords> = {
  id: {
    noForm: (id) => `${id} tidak punya bentuk rumus Excel biasa.`,
    option: (id, what) => `${id} tidak punya bentuk rumus Excel biasa bila ${what} diisi.`,
    leftOut: (id, what) => `Bentuk rumus Excel biasa ${id} perlu ${what}.`,
    notNumbers: (id, what) => `Rumus Excel biasa hanya untuk angka; ${what} pada ${id} berisi teks atau kosong.`,
    range: (id, what) => `Rumus Excel biasa ${id} hanya untuk satu sel ${what}, bukan rentang.`,
  },
  en: {
    noForm: (id) => `${id} has no form in plain Excel.`,
    option: (id, what) => `${id} has no form in plain Excel when ${what} is given.`,
    leftOut: (id, what) => `The plain Excel form of ${id} needs ${what}.`,
    notNumbers: (id, what) => `Plain Excel formulas take numbers only; ${what} of ${id} holds text or is blank.`,
    range: (id, what) => `The plain Excel form of ${id} takes one cell for ${what}, not a range.`,
  },
};
