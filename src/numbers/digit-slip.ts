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

/** One digit is another, the last one too, or two stand in each other's place: where nothing was rounded. */
export function isDigitAway(printed: string, right: string): boolean {
  if (printed.length !== right.length) return false;
  const differing = [...printed].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  const isSwapped = differing.length === 2 && printed[first] === right[second] && printed[second] === right[first];
  return differing.length === 1 || isSwapped;
}

/** The one digit that `longer` has and `shorter` has not: left out, or typed twice. */
export function extraDigit(longer: string, shorter: string): string | null {
  if (longer.length !== shorter.length + 1) return null;
  const at = [...longer].findIndex((digit, place) => digit !== shorter[place]);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter ? (longer[at] ?? null) : null;
}

/** One digit is another, two stand in each other's place, or one is missing or too many. */
export const isDigitOff = (one: string, other: string): boolean =>
  isDigitAway(one, other) || (extraDigit(one, other) ?? extraDigit(other, one)) !== null;

/** Everything that is one digit away from these, the last one too: where nothing was rounded. */
export function digitsAwayFrom(digits: string): string[] {
  const last = [..."0123456789"].map((digit) => `${digits.slice(0, -1)}${digit}`);
  return [...new Set([...slipsOfDigits(digits), ...last])].filter((each) => each !== digits);
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
