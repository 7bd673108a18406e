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
  // A digit of one of the two parts, and nothing says of which.
  "a regency education office, budget and realisation by account": { other: ["LRA!C24", "LRA!E24"] },
  // Rows without names, and sections that nothing but their words tells from their parts.
  "a village budget with irregular marks": { missed: ["T1!B9", "T1!B13"] },
  // Four rows and nothing over them.
  "a village population page, Pernajuh": { missed: ["Penduduk!C2"] },
  // More active ones of a kind than there are: in another table.
  "a city open-data table, cooperatives 2019-2024": { missed: ["3 Jenis Aktif!I4", "3 Jenis Aktif!I5"] },
  // `Target Sasaran (Tx S)` is no product in the rows below.
  "a health centre's performance assessment (UKM esensial)": { missed: ["UKM!E11"] },
  // Estimates of a census, rounded each by itself.
  "the national statistics office, long form census, disability of children": { other: ["153!F4"] },
  // The same sum in every other year is no evidence of one.
  "a city data base, communication, Gorontalo": { missed: ["Kominfo!I16"] },
  // Two budgets in each other's rows make two percentages wrong; the third stands in another table under another name.
  "a local government, notes to the financial statements (operating spending)": {
    missed: ["T7.38!E9"],
    other: ["T7.37!D4", "T7.37!D5"],
  },
  "a regency budget on the finance ministry's portal (prov 01, no 06)": { missed: ["T1!B26"] },
  // Every row is reckoned in the same wrong way.
  "a regency inspectorate, review of the macro indicators": {
    missed: ["T1!E2", "T1!E3", "T1!E4", "T1!E5", "T1!E6", "T1!E7"],
  },
  // Three of seven rows.
  "a religious court, mediation per month": { missed: ["T1!C5", "T1!C6", "T1!C7"] },
  // Lists of two amounts and their difference without a header.
  "a province's by-law on the year's accounts": { missed: ["a!D2", "c!D4", "d!D2"] },
  // A level told with `sebesar` behind "naik", and nothing but the rise in percent to reckon it from.
  "the national police, end of the year": { missed: ["Berita!A4"] },
  // The same year again, in other words and with another count.
  "a provincial narcotics agency, cases of three years": { missed: ["Berita!A3"] },
  // What it is a share of stands in another paragraph.
  "a regency's own revenue told by its office": { missed: ["Berita!A4"] },
  // Of amounts rounded to a tenth, hardly more than they allow.
  "a regency's revenue of the fourth quarter told": { missed: ["Berita!A4"] },
  // Persons who answered, of offices.
  "a state treasury office, customer satisfaction": { missed: ["IKU!A13"] },
  // Convicts and those on remand are all inmates, which no word says.
  "a directorate general of corrections, prisons before Christmas": { missed: ["Berita!A1"] },
};
