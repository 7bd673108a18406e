/** Digits of agreement in other rows or columns beyond those that chance gives to so many ways of reckoning. */
export const FEWEST_DIGITS = 3;

/** Powers of ten among which it could have lain. */
export const digitsOf = (value: number) => Math.log10(Math.abs(value) + 1);
