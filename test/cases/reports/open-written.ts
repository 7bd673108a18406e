/** What is still called wrong of a right report where it is written in one of the other ways. */
export const openWritten: Record<string, string[]> = {
  // Quarters over T, R and C: in one of them the polarity behind the columns is lost.
  "blank columns between": ["T3.2 Triwulan!M14"],
  // `Nilai E ((3x4)-5)/(3x4)` of percentages, which the formula takes for fractions.
  "values without their formulas": ["T4.5 Efisiensi!I8"],
};
