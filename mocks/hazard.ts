/**
 * How long a case takes: a hazard that is constant within each piece of age, the same shape for all
 * and scaled so that exactly the wanted share is still open at 24 h.
 *
 * With H the cumulative hazard of the first 24 h, S(24 h) = exp(−H); so a case that should be open
 * at 24 h with chance 0.1 has H = 2.303, of which it collects 8 % in the first hour.
 */
import { hazardPieces, tailMeanHours } from './scenarios/steady.ts'

const HOUR_SECONDS = 3600

const pieces = hazardPieces.map(({ untilHours, part }, index) => {
  const fromHours = hazardPieces[index - 1]?.untilHours ?? 0
  const partsBefore = hazardPieces.slice(0, index).reduce((sum, piece) => sum + piece.part, 0)
  return { fromHours, untilHours, part, partsBefore }
})
const partsBeforeTail = pieces.reduce((sum, piece) => sum + piece.part, 0)
const tailFromHours = pieces.at(-1)?.untilHours ?? 0

/**
 * The age at which a cumulative hazard has been collected, in whole seconds, rounded up: what ends
 * within a number of hours has an age of at most that many.
 *
 * @param collected an exponential number with mean 1
 * @param hazardOf24Hours H = −ln(chance of being open at 24 h)
 */
export function ageSeconds(collected: number, hazardOf24Hours: number): number {
  const parts = collected / hazardOf24Hours
  for (const { fromHours, untilHours, part, partsBefore } of pieces) {
    if (parts > partsBefore + part) continue
    const hours = fromHours + ((parts - partsBefore) / part) * (untilHours - fromHours)
    return Math.ceil(hours * HOUR_SECONDS)
  }
  const beyond = collected - partsBeforeTail * hazardOf24Hours
  return Math.ceil((tailFromHours + beyond * tailMeanHours) * HOUR_SECONDS)
}

/** The chance of being open at an age, in closed form: the other side of `ageSeconds`. */
export function openChance(ageHours: number, hazardOf24Hours: number): number {
  let collected = 0
  for (const { fromHours, untilHours, part } of pieces) {
    const covered = Math.min(Math.max(ageHours - fromHours, 0), untilHours - fromHours)
    collected += (covered / (untilHours - fromHours)) * part * hazardOf24Hours
  }
  collected += Math.max(ageHours - tailFromHours, 0) / tailMeanHours
  return Math.exp(-collected)
}
