/** The normal distribution's quantile and tail, to the last digits of a double. */

const NEAR = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
}
const FAR = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
}
const FARTHEST = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}

const polynomial = (factors: readonly number[], at: number) =>
  factors.reduceRight((sum, factor) => sum * at + factor, 0)
const ratio = ({ above, below }: typeof NEAR, at: number) =>
  polynomial(above, at) / polynomial(below, at)

/**
 * The value below which a standard normal variable falls with this probability, 0 < p < 1 (Wichura
 * 1988, algorithm AS 241, about 16 digits).
 *
 * 0.975 → 1.959963984540054, the half width of a 95 % interval in standard errors.
 *
 * `log` is the logarithm to use where its last bits matter. Throws a RangeError outside 0 < p < 1.
 */
export function normalQuantile(probability: number, log = Math.log): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability within 0 and 1')
  const fromMiddle = probability - 0.5
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(NEAR, 0.180625 - fromMiddle * fromMiddle)
  }
  const depth = Math.sqrt(-log(Math.min(probability, 1 - probability)))
  const size = depth <= 5 ? ratio(FAR, depth - 1.6) : ratio(FARTHEST, depth - 5)
  return fromMiddle < 0 ? -size : size
}

/**
 * The probability that a standard normal variable lies farther than `z` ≥ 0 from 0, on either side: the
 * p-value of a two-sided test. A power series up to 2.5 and Laplace's continued fraction beyond it
 * (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14).
 *
 * 1.959963984540054 → 0.05.
 */
export function bothTails(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z <= 2.5) {
    let term = z
    let sum = z
    for (let odd = 3; term > sum * 1e-18; odd += 2) {
      term *= (z * z) / odd
      sum += term
    }
    return 1 - 2 * density * sum
  }
  let rest = z
  for (let step = 120; step >= 1; step--) rest = z + step / rest
  return (2 * density) / rest
}
