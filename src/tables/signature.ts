import type { SheetSnapshot } from "../workbook/snapshot";
import { wordsAt } from "./printed-cell";

const MONTH = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember";

/** `Sofifi, 15 Januari 2024`, `Jakarta,      Desember 2023`, `Ditetapkan di Bogor`: where and when something was signed. */
const PLACE_AND_DATE = new RegExp(
  String.raw`^([A-Z][A-Za-z' .-]{2,40},\s*(tanggal\s*)?(\d{1,2}|[.…_]+)?\s*(${MONTH}|[.…_]{3,})\s*(19|20)\d\d|(ditetapkan|dibuat) di\W.*)$`,
  "i",
);

/** `Kepala Balai,`, `Pihak Kedua,`, `Mengetahui:`, `a.n. Bupati`: who signs. */
const WHO_SIGNS =
  /^(an?\.\s?n\.?\s|a\/n\s|plt\.?\s|plh\.?\s)?(kepala|ketua|direktur|sekretaris|inspektur|deputi|menteri|gubernur|bupati|wali\s?kota|camat|lurah|rektor|dekan|panitera|kapol\w+|pihak (pertama|kedua)|pejabat|kuasa pengguna|mengetahui|menyetujui)\b[^:]*[,:]$/i;

const NIP = /^(nip|nrp|nik)\b[\s.:]*\d[\d\s]{6,}$/i;

const SIGNING = [PLACE_AND_DATE, WHO_SIGNS, NIP];

const MOST_SIGNING = 3;

/** A line below a table that says where, when and by whom it was signed, and nothing else. */
export function isSignature(sheet: SheetSnapshot, row: number, columns: { index: number }[]): boolean {
  let signing = 0;
  for (const { index } of columns) {
    const words = wordsAt(sheet, row, index).trim();
    if (words === "") continue;
    // Every row of a table is asked, and its first figure says that it is none.
    if (signing === MOST_SIGNING || !SIGNING.some((line) => line.test(words))) return false;
    signing += 1;
  }
  return signing > 0;
}
