import type { Row } from "./table";

/** `PPTP (%)`, also with the mark of a note behind it. */
const NAMES_PERCENT =
  /\(\s*%\s*\)\s*(?:\*+\s*\)?|[¹²³]\s*[)⁾]?)?\s*$|^\W*(%|persen|persentase|prosentase|pertumbuhan|laju|proporsi|rasio)(?![a-z])/i;

/** Its name says that a row holds percentages. */
export const namesPercent = ({ label }: Row) => NAMES_PERCENT.test(label);
