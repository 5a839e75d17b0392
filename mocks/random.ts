/** Seeded random numbers: sfc32, a small fast counter generator that passes PractRand to 1 TB. */

/** The next whole number below 2^32. */
export type Random = () => number

/**
 * Numbers that depend on the seed alone: the same in Node, page and Worker. The first twelve are
 * thrown away, which mixes seeds that lie close together. Another stream of the same seed has other
 * numbers, so that what is drawn from one shifts nothing in the other.
 */
export function seededRandom(seed: number, stream = 0): Random {
  let a = (0x9e3779b9 + stream) | 0
  let b = 0x243f6a88 | 0
  let c = seed | 0
  let counter = Math.floor(seed / 2 ** 32) + 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** A number in (0, 1], never 0, so that its logarithm is finite. */
export const uniform = (random: Random): number => (random() + 1) / 2 ** 32

/** A normal number with mean 0 and variance 1, by the transformation of Box and Muller (1958). */
export const standardNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random))

/** A Poisson number with a mean of at most some hundreds, by Knuth's product of uniforms. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = uniform(random); product > limit; product *= uniform(random)) count++
  return count
}

/** Shares as rising thresholds below 2^32, for `pick`. */
export function thresholds(shares: readonly number[]): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let sum = 0
  return Float64Array.from(shares, (share) => ((sum += share) / total) * 2 ** 32)
}

/** An index, as often as its share says. */
export function pick(random: Random, rising: Float64Array): number {
  const drawn = random()
  let index = 0
  while (index < rising.length - 1 && drawn >= (rising[index] ?? 0)) index++
  return index
}
