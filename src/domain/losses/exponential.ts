/** The exponential function from arithmetic alone. */

/** ln 2 in two parts, the first short enough for its multiples to be exact. */
const LN2_HIGH = 2_977_044_472 / 2 ** 32
const LN2_LOW = -4.2009150726810846e-11
/** Terms of the series: the next is below 1e-17 where it is used. */
const TERMS = 14
const SMALLEST = -708
const LARGEST = 709

/**
 * e^x, to 3e-16 of itself; 0 below −708 and Infinity above 709. Why not `Math.exp`: see `logarithm`.
 *
 * x = n ln 2 + r with r at most 0.347 from 0: 2^n times the series 1 + r + r²/2! + … of e^r.
 *
 * 1 → 2.718281828459045.
 */
export function exponential(x: number): number {
  if (x < SMALLEST) return 0
  if (x > LARGEST) return Infinity
  const n = Math.round(x * Math.LOG2E)
  const r = x - n * LN2_HIGH - n * LN2_LOW
  let series = 1
  for (let term = TERMS; term >= 1; term--) series = 1 + (series * r) / term
  return series * powerOf2(n)
}

/** 2^n for n from −1022 to 1023, by squaring: exact. */
function powerOf2(n: number): number {
  let power = 1
  let square = n < 0 ? 0.5 : 2
  for (let rest = Math.abs(n); rest > 0; rest >>= 1) {
    if (rest % 2 === 1) power *= square
    square *= square
  }
  return power
}
