import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from "../../numbers/printed-precision";
import type { Figure } from "../../tables/table";
import type { Expectation } from "../constraint";
import type { World } from "../worlds/world";

type Operator = "+" | "-" | "*" | "/";

/** A computation as a table spells it out: `(4+5)/7`, `(6)-(4) x 100%`. */
export type Expression =
  { name: string } | { number: Decimal } | { operator: Operator; left: Expression; right: Expression };

/** Longer ones have not been seen, and text that is no formula may be long. */
const MOST_TOKENS = 40;

/** A name of a column or row, a number, a sign or a parenthesis. `x` between two of them multiplies. */
const TOKEN = /\s*(100\s*%?(?!\d)|\d{3,4}(?!\d)|\d{1,2}(?!\d)|[a-z]{1,2}(?![a-z])|[-+*/:÷×–−()])/iy;

/** `50 + (8) / 20 x 50`: of two digits or more, and nothing else is called so. */
const NUMBER = /^\d{2,4}\s*%?$/;

/** `bx365`: the sign right behind a name. */
const TIMES_NUMBER = /(?<=[a-z\d)]\s*)x(?=\s*\d{2})/g;

/** `(8)/5`: what stands in parentheses by itself is a name, and then a bare number is only a number. */
export const hasBareNumbers = (text: string) =>
  /\(\s*\d{1,2}\s*\)/.test(text) && /(?<![(\d]\s*)\b\d{1,2}\b(?!\s*[)\d])/.test(text);

/** Reads a formula of names that `isName` knows and numbers; `null` where anything else stands in it. */
export function readExpression(
  text: string,
  isName: (name: string) => boolean,
  isNumber: (digit: string) => boolean = () => false,
): Expression | null {
  const tokens = tokensOf(text.trim().toLowerCase().replace(TIMES_NUMBER, "*"));
  if (!tokens) return null;
  const isBare = hasBareNumbers(text);
  let at = 0;
  const sum = (): Expression | null => chain(product, { "+": "+", "-": "-" });
  const product = (): Expression | null => chain(part, { "*": "*", "/": "/" });
  const chain = (next: () => Expression | null, signs: Record<string, Operator>): Expression | null => {
    let left = next();
    for (let operator = signs[tokens[at] ?? ""]; left && operator; operator = signs[tokens[at] ?? ""]) {
      at += 1;
      const right = next();
      left = right && { operator, left, right };
    }
    return left;
  };
  const part = (): Expression | null => {
    const token = tokens[at] ?? "";
    at += 1;
    if (token === "(") {
      const inner = sum();
      at += 1;
      return tokens[at - 1] === ")" ? inner : null;
    }
    const isNamed = !isBare || !/^\d/.test(token) || (tokens[at - 2] === "(" && tokens[at] === ")");
    if (isNamed && isName(token)) return { name: token };
    return NUMBER.test(token) || ((isBare || isNumber(token)) && /^\d$/.test(token))
      ? { number: new Decimal(token.replace(/\D/g, "")) }
      : null;
  };
  const whole = sum();
  return at === tokens.length ? whole : null;
}

const SIGNS: Record<string, Operator> = { ":": "/", "÷": "/", "×": "*", "–": "-", "−": "-" };

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined || tokens.length === MOST_TOKENS) return null;
    const isBehindOperand = /^[a-z\d)]/.test(tokens.at(-1) ?? "");
    tokens.push(token === "x" && isBehindOperand ? "*" : (SIGNS[token] ?? token));
  }
  return tokens.length > 0 ? tokens : null;
}

export function namesIn(expression: Expression): string[] {
  if ("name" in expression) return [expression.name];
  return "number" in expression ? [] : [...namesIn(expression.left), ...namesIn(expression.right)];
}

/** What it comes to with these figures; a name without one adds nothing, and nothing can be multiplied or divided by it. */
export function valueOf(
  expression: Expression,
  figures: ReadonlyMap<string, Figure>,
  world: World,
): Expectation | null {
  if ("number" in expression) return exactly(expression.number);
  if ("name" in expression) {
    const figure = figures.get(expression.name);
    return figure ? { value: world.valueOf(figure), possible: world.intervalOf(figure) } : exactly(new Decimal(0));
  }
  const isScaled = expression.operator === "*" || expression.operator === "/";
  if (isScaled && [expression.left, expression.right].some((each) => isBlank(each, figures))) return null;
  const [left, right] = [valueOf(expression.left, figures, world), valueOf(expression.right, figures, world)];
  return left && right && combined(expression.operator, left, right);
}

/** Names without a figure, and none with one; `80/100` has no names. */
function isBlank(expression: Expression, figures: ReadonlyMap<string, Figure>): boolean {
  const names = namesIn(expression);
  return names.length > 0 && names.every((name) => !figures.has(name));
}

const exactly = (value: Decimal): Expectation => ({ value, possible: { low: value, high: value } });

function combined(operator: Operator, left: Expectation, right: Expectation): Expectation | null {
  switch (operator) {
    case "+":
      return { value: left.value.plus(right.value), possible: addIntervals([left.possible, right.possible]) };
    case "-":
      return { value: left.value.minus(right.value), possible: subtractIntervals(left.possible, right.possible) };
    case "*":
      return { value: left.value.times(right.value), possible: product(left.possible, right.possible) };
    case "/": {
      const possible = right.value.isZero() ? null : divideIntervals(left.possible, right.possible);
      return possible && { value: left.value.div(right.value), possible };
    }
  }
}

/** A difference below zero times a hundred changes which end is which; both factors below zero have not been seen. */
const product = (one: Interval, other: Interval): Interval =>
  one.low.isNegative() && isExact(other) ? scaleInterval(one, other.low) : multiplyIntervals(one, other);

const isExact = ({ low, high }: Interval) => low.eq(high);

const SHOWN: Record<Operator, string> = { "+": " + ", "-": " − ", "*": " × ", "/": " / " };

/** The arithmetic with the figures in place of their names. */
export function inWords(expression: Expression, figures: ReadonlyMap<string, Figure>, world: World): string {
  if ("number" in expression) return formatShort(expression.number);
  if ("name" in expression) {
    const figure = figures.get(expression.name);
    return figure ? formatShort(world.valueOf(figure)) : "0";
  }
  const inner = (part: Expression) => {
    const words = inWords(part, figures, world);
    const isLoose = "operator" in part && /[+-]/.test(part.operator) && /[*/]/.test(expression.operator);
    return isLoose ? `(${words})` : words;
  };
  return `${inner(expression.left)}${SHOWN[expression.operator]}${inner(expression.right)}`;
}
