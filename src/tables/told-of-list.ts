import { namesChange } from "./rows-of-change";

const NAMES_SHARE = /^\W*(%|persen(tase)?|prosentase|proporsi|komposisi|kontribusi|porsi|rasio)(?![a-z])/i;

/** `Kenaikan/penurunan`, `Pertumbuhan (%)`, `Proporsi (%)` below a list: told of its rows or its total, and no row of it. */
export const isToldOfList = (label: string) => namesChange(label) || NAMES_SHARE.test(label);
