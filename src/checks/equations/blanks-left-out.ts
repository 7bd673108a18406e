import { notesBelow } from "../../tables/notes-below";
import type { Table } from "../../tables/table";

/** `Tanda (-)`, `"-"`, `yang belum diukur`: what a blank of the table stands for. */
const NAMES_BLANK = /[("“'\s][-–—][)"”'\s]|\b(kosong|strip)\b|\bbelum\s+(di)?(hitung|ukur|nilai|laporkan|tersedia)/i;

const LEFT_OUT =
  /\btidak\s+((di)?ikut(kan|sertakan|\s+di)?|di?hitung|(di)?perhitungkan|(di|ter)?masuk(kan)?)\s*(ke\s?)?(dalam|pada)?\s*(perhitungan\s+|nilai\s+)*rata(?:-?\s?rata|2)|\b(dikeluarkan|dikecualikan)\s+dari\s+(perhitungan\s+|nilai\s+)*rata(?:-?\s?rata|2)/i;

/** `Tanda (-) tidak diikutkan dalam rata-rata`: a note says that a mean divides by the rows that are filled. */
export const areBlanksLeftOut = (table: Table): boolean =>
  notesBelow(table).some((line) => line.split(/[.;]\s/).some((each) => NAMES_BLANK.test(each) && LEFT_OUT.test(each)));
