import { type CellAmount, isAmount } from "./amounts";

/** Digits before the last noughts; fewer add up by chance. */
export const TELLING_DIGITS = 5;

/** How many digits an amount has before its last noughts. */
export const telling = (amount: CellAmount) =>
  isAmount(amount) ? String(Math.abs(amount.value)).replace(/\D/g, "").replace(/0+$/, "").length : 0;
