/** What a hand does to a figure: two digits changed places, or one digit is another. */
export type DigitSlip = "swapped" | "replaced";

/** The slip that makes `right` into `printed`, both written with as many decimals; `null` where it takes more than one. */
export function digitSlip(printed: string, right: string): DigitSlip | null {
  const [shown, wanted] = [printed, right].map((text) => text.replace(/\D/g, ""));
  if (shown === undefined || wanted === undefined || shown.length !== wanted.length) return null;
  const differing = [...shown].flatMap((digit, at) => (digit === wanted[at] ? [] : [at]));
  const [first = -1, second = -1] = differing;
  // The last digit is moved by rounding as well.
  if (differing.length === 1) return first === shown.length - 1 ? null : "replaced";
  const isSwapped = differing.length === 2 && shown[first] === wanted[second] && shown[second] === wanted[first];
  return isSwapped ? "swapped" : null;
}

/** Everything that one slip makes of these digits, or that one slip made these digits of. */
export function slipsOfDigits(digits: string): string[] {
  const found = new Set<string>();
  for (let first = 0; first < digits.length; first += 1) {
    for (let digit = 0; digit <= 9 && first < digits.length - 1; digit += 1)
      found.add(`${digits.slice(0, first)}${digit}${digits.slice(first + 1)}`);
    for (let second = first + 1; second < digits.length; second += 1)
      found.add(
        `${digits.slice(0, first)}${digits[second]}${digits.slice(first + 1, second)}${digits[first]}${digits.slice(second + 1)}`,
      );
  }
  found.delete(digits);
  return [...found];
}
