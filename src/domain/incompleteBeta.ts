/** The gamma function's logarithm and the incomplete beta function: what t and F have their tails from. */

/** Coefficients of 1/x, 1/x³, … in Stirling's series (Abramowitz and Stegun 1964, 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360]
/** From here on the first term left out is below 1e-16. */
const STIRLING_FROM = 12
const LOG_OF_ROOT_OF_2_PI = Math.log(2 * Math.PI) / 2
const ENOUGH_STEPS = 10_000
/** Stands for a divisor of 0 in the continued fraction. */
const TINY = 1e-300

/**
 * ln Γ(x) for x > 0, to about 1e-15 of itself or of 1: Stirling's series, smaller x raised to it by
 * Γ(x + 1) = x Γ(x).
 *
 * 5 → ln 24 = 3.178; 0.5 → ln √π = 0.572.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('the gamma function is wanted above 0')
  let product = 1
  let raised = x
  for (; raised < STIRLING_FROM; raised++) product *= raised
  const series = STIRLING.reduceRight((sum, factor) => sum / raised ** 2 + factor, 0) / raised
  return (
    (raised - 0.5) * Math.log(raised) - raised + LOG_OF_ROOT_OF_2_PI + series - Math.log(product)
  )
}

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a Beta(a, b) variable is at
 * most `x`, 0 ≤ x ≤ 1. The continued fraction 26.5.8 of Abramowitz and Stegun (1964), evaluated after
 * Lentz (1976) on the side where it is short, the other side being I_x(a, b) = 1 − I_{1−x}(b, a).
 *
 * `rest` is 1 − x, given where it is known to more digits than x tells.
 *
 * I_0.5(2, 3) = 0.6875. Throws a RangeError for a or b not above 0 and for x outside 0 to 1.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (!(a > 0 && b > 0)) throw new RangeError('both parameters of a beta distribution are above 0')
  if (!(x >= 0 && x <= 1)) throw new RangeError('a share is from 0 to 1')
  if (x === 0 || rest === 0) return x === 0 ? 0 : 1
  if (x > (a + 1) / (a + b + 2)) return 1 - belowTheMiddle(rest, b, a, x)
  return belowTheMiddle(x, a, b, rest)
}

function belowTheMiddle(x: number, a: number, b: number, rest: number): number {
  const logOfBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - logOfBeta) / a
  let above = 1
  let below = 0
  let fraction = 1
  for (let step = 1; step < ENOUGH_STEPS; step++) {
    const term = termOf(step, x, a, b)
    above = 1 + term / above || TINY
    below = 1 / (1 + term * below || TINY)
    fraction *= above * below
    if (Math.abs(above * below - 1) < 1e-16) break
  }
  return front / fraction
}

/** The numerator of this step, odd and even ones apart. */
function termOf(step: number, x: number, a: number, b: number): number {
  const m = step >> 1
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
}
