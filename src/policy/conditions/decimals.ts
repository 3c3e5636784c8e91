// Numbers as conditions write them. Without it comparison would go through floating point and merge long identifiers.

/** An exact decimal: digits without padding, so that zero has neither sign nor digits. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

// Our decision (open question: number forms): optional sign, digits, optional decimals; no exponent, no bare point.
const form = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** The number that `text` writes, or nothing. Source: ram-policy 2.4. */
export function parseDecimal(text: string): Decimal | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const whole = withoutLeadingZeros(found[2] ?? '');
  const fraction = withoutTrailingZeros(found[3] ?? '');
  return { negative: found[1] === '-' && whole + fraction !== '', whole, fraction };
}

/** Below zero when `left` is the smaller, zero when both are the same number. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  return left.negative ? compareSizes(right, left) : compareSizes(left, right);
}

function compareSizes(left: Decimal, right: Decimal): number {
  return (
    left.whole.length - right.whole.length ||
    compareDigits(left.whole, right.whole) ||
    compareDigits(left.fraction, right.fraction)
  );
}

function compareDigits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function withoutLeadingZeros(digits: string): string {
  let from = 0;
  while (digits[from] === '0') from++;
  return digits.slice(from);
}

function withoutTrailingZeros(digits: string): string {
  let to = digits.length;
  while (digits[to - 1] === '0') to--;
  return digits.slice(0, to);
}
