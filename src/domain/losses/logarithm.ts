/** The natural logarithm from arithmetic alone. */

const PARTS = 32
const MIDDLES = Float64Array.from({ length: PARTS }, (_, part) => 1 + (part + 0.5) / PARTS)
const LOG_OF_MIDDLES = MIDDLES.map((middle) => seriesOfLog((middle - 1) / (middle + 1), 20))
/** 2^0 to 2^32. */
const POWERS_OF_2 = Float64Array.from({ length: 33 }, (_, exponent) => 2 ** exponent)

/**
 * ln x, to 1e-15, of itself where that is more than 1. `Math.log` and `Math.exp` differ in their
 * last bits between V8 11 in Node 20 and today's Chromium; additions, multiplications and divisions do
 * not, and simulated years are to be the same bits in both.
 *
 * x = m · 2^e with m from 1 to 2, m = c · (1 + s) / (1 − s) with c the middle of its thirty-second of that
 * range: ln x = e ln 2 + ln c + 2 (s + s³/3 + s⁵/5 + s⁷/7).
 *
 * 10 → 2.302585092994046. 0, Infinity and what is no number as in `Math.log`.
 */
export function logarithm(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log(x)
  let scaled = x
  let exponent = 0
  while (scaled >= 1) {
    scaled *= 2 ** -32
    exponent += 32
  }
  while (scaled < 2 ** -32) {
    scaled *= 2 ** 32
    exponent -= 32
  }
  const zeros = Math.clz32(scaled * 2 ** 32) + 1
  const m = scaled * (POWERS_OF_2[zeros] ?? 0)
  const part = ((m - 1) * PARTS) | 0
  const middle = MIDDLES[part] ?? 1
  const s = (m - middle) / (m + middle)
  const z = s * s
  const near = 2 * s * (1 + z * (1 / 3 + z * (1 / 5 + z * (1 / 7))))
  return (exponent - zeros) * Math.LN2 + ((LOG_OF_MIDDLES[part] ?? 0) + near)
}

/** ln((1 + s) / (1 − s)) = 2 (s + s³/3 + …), so many terms of it, the smallest first. */
function seriesOfLog(s: number, terms: number): number {
  let sum = 0
  for (let term = terms - 1; term >= 0; term--) sum = sum * s * s + 1 / (2 * term + 1)
  return 2 * s * sum
}
