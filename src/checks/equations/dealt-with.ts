const IS_DEALT_WITH =
  /\b(diselesaikan|terselesaikan|ditindak\s?lanjuti|tertangani|ditangani|dituntaskan|tuntas|direspons?|terlayani|ditanggapi|dimediasi|dipulihkan|ditemukan|diselamatkan|terselamatkan|tertolong|ditolong|dievakuasi|dicegah|terungkap|diungkap|dimusnahkan|direhabilitasi)\b/i;
const IS_LEFT = /\b(tidak|belum|tanpa|sisa|waktu|lama)\b/i;

/** `Pengaduan yang diselesaikan`: the unwanted thing is dealt with, and the more of it the better. */
export const isDealtWith = (indicator: string) => IS_DEALT_WITH.test(indicator) && !IS_LEFT.test(indicator);

/** What was not dealt with, or how long that took. */
export const isLeft = (indicator: string) => IS_LEFT.test(indicator);
