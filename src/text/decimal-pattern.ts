/**
 * The pattern of the decimal integers from 1 to `maximum`, which has two digits or more, without leading zeros.
 *
 * @see decision D7
 */
export function decimalUpTo(maximum: string): string {
  const digits = maximum.length;
  const alternatives = [`[1-9]\\d{0,${digits - 2}}`, maximum];
  // As many digits, and the first that differs is less.
  [...maximum].forEach((digit, at) => {
    const least = at === 0 ? 1 : 0;
    const most = Number(digit) - 1;
    if (most >= least) alternatives.push(`${maximum.slice(0, at)}[${least}-${most}]\\d{${digits - at - 1}}`);
  });
  return `(?:${alternatives.join("|")})`;
}
