/** What is not named yet, and errors on another cell of a contradiction than the one that was noted. */
export const openInPublished: Record<string, { missed?: string[]; other?: string[] }> = {
  // With 1.346 for 1.347, and two more by one, the row and all columns add up as well.
  "a supreme court, judicial review cases": { missed: ["Amar!E12"], other: ["Amar!E10"] },
  // 48% is the mean of the shares above it; of 12 + 15 = 28 and 43%, 57% one count more makes all of them right.
  "a sub-district office, staff by sex": { missed: ["B2!F9", "B3!E9"], other: ["B3!D8"] },
  // The capaian beside it fits no formula, and the mean below was taken of it.
  "a district government (maternal and child health)": { other: ["Tabel 3.8!H8"] },
  // The target stands in a sentence only.
  "a district government": { missed: ["Persampahan!J3"] },
  // A fraction over two rows with its hundred in a cell of its own.
  "a district government, the year after": { missed: ["Perhitungan!D1"] },
  "a regency government (LPPD, economic growth)": { missed: ["Sasaran 16!F5"] },
  // Three small tables of two rows show together how the third is reckoned.
  "a district court, legal remedies": { missed: ["Upaya hukum!C13", "Upaya hukum!D13"] },
  // A parent with its parts behind dashes, and nothing else to show that it holds them.
  "a district education office": { missed: ["Belanja!B3"] },
  // It repeats a total further up.
  "a district public works office (roads)": { missed: ["Tabel 3.5!E17"] },
};
