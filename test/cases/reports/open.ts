/** Right figures of the reports that are still called wrong or doubtful, by the name of the report. */
export const openAlarms: Record<string, string[]> = {};

/** Mistakes in the reports that are not named as errors yet. */
export const openMistakes: Record<string, string[]> = {
  "a village": ["Penduduk!F4", "BLT!D5", "Narasi!A6", "Narasi!A16", "Narasi!A15", "Narasi!A9"],
  "a ministry's directorate": [
    "Ringkasan!F8",
    "PK Revisi!D4",
    "IKU 1.1!E5",
    "Narasi!A12",
    "Narasi!A13",
    "Narasi!A16",
    "Narasi!A10",
  ],
  "a district government": [
    "Capaian Kategori!F8",
    "Capaian Kategori!E10",
    "Nasional!B7",
    "IPM!G7",
    "Jalan!D6",
    "Efisiensi!G5",
    "Rata Sasaran!D4",
    "Narasi!A3",
    "Narasi!A8",
    "Narasi!A5",
  ],
  "a treasury office": ["Ikhtisar!E13", "1a-CP!F5", "3b-N Satker!E7", "NKO Tahunan!C6", "SPM SP2D!D6", "SDM!F5"],
  "a religious court": ["Narasi!A18", "Narasi!A17", "Narasi!A11"],
  "a district court": ["T3.8 DIPA 01!F6", "Narasi!A2", "Narasi!A15", "Narasi!A18"],
  "a police station": ["Tren!F7"],
  "a community health centre": [
    "SPM!D10",
    "IKU!E5",
    "IKM!D13",
    "IKM!D14",
    "Belanja BLUD!G6",
    "Belanja BLUD!E3",
    "Belanja BLUD!F5",
    "Penyakit!E9",
    "Narasi!A2",
    "Narasi!A3",
    "Narasi!A12",
    "Narasi!A9",
    "Narasi!A8",
  ],
  "a state university": ["Capaian!E4", "Triwulan!J5", "Lulusan Fakultas!H5", "Narasi!A18", "Narasi!A15"],
};
