/** What makes one month's answers faster than another's. */
import { seededRandom, standardNormal } from '#mocks/random.ts'
import type { DisclosureParameters } from './parameters.ts'
import { streams } from './streams.ts'

/**
 * A seed's noise, country by country and month by month: e₀ ~ N(0, σ²) and
 * eₘ = φ eₘ₋₁ + √(1 − φ²) σ zₘ, so that every month has the same variance σ².
 */
export function noiseByMonth(
  { countries, noise: { phi, standardDeviation } }: DisclosureParameters,
  monthCount: number,
  seed: number,
): Float64Array[] {
  const random = seededRandom(seed, streams.noise)
  const innovation = Math.sqrt(1 - phi ** 2) * standardDeviation
  return countries.map(() => {
    const noise = new Float64Array(monthCount)
    let last = standardNormal(random) * standardDeviation
    for (let month = 0; month < monthCount; month++) {
      noise[month] = last
      last = phi * last + innovation * standardNormal(random)
    }
    return noise
  })
}

const STEPS = 48 // even, for Simpson's rule
const REACH = 8 // standard deviations to either side

/**
 * The share of log odds on average over the noise, E[1 / (1 + exp(−(odds + e)))], by Simpson's rule.
 *
 * Log odds 2.41 (a share of 0.9176) and σ = 0.15 give 0.9169: noise draws shares towards one half.
 */
export function meanShare(odds: number, standardDeviation: number): number {
  let sum = 0
  let weights = 0
  for (let step = 0; step <= STEPS; step++) {
    const z = (step / STEPS) * 2 * REACH - REACH
    const simpson = step === 0 || step === STEPS ? 1 : step % 2 === 0 ? 2 : 4
    const weight = simpson * Math.exp(-(z ** 2) / 2)
    weights += weight
    sum += weight / (1 + Math.exp(-(odds + standardDeviation * z)))
  }
  return sum / weights
}
