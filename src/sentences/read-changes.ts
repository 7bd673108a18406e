import type { Mention } from "./mention";

/** `dari 19 berkas pada tahun 2022 menjadi 20 berkas pada tahun 2023`. */
export interface Change {
  from: Mention;
  to: Mention;
  fromYear: number | null;
  toYear: number | null;
}

const FROM =
  /\b(?:dari|semula)\s*(?:yang\s+)?(?:semula\s+)?(?:(?:tahun|nilai|sebesar|sebanyak|sejumlah|senilai|angka|hanya|sebelumnya|jumlah|capaian|realisasi|indeks|skor|\d{4})\s*)*$/i;
const TO = /\bmenjadi\s*(?:(?:sebesar|sebanyak|sejumlah|senilai|nilai|angka|indeks|skor|hanya)\s*)*$/i;

/** The changes that a sentence tells, each with the year that stands behind its figure. */
export function readChanges(mentions: Mention[]): Change[] {
  return mentions.flatMap((to, index) => {
    const from = mentions[index - 1];
    if (!from || to.isCut || !FROM.test(from.lead) || !TO.test(to.lead)) return [];
    return [{ from, to, fromYear: yearIn(to.lead) ?? yearIn(from.lead), toYear: yearIn(to.behind) }];
  });
}

function yearIn(words: string): number | null {
  const years = [...words.matchAll(/\b((?:19|20)\d{2})\b/g)];
  return years.length === 1 ? Number(years[0]?.[1]) : null;
}
