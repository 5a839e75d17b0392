/**
 * How long a case takes: a hazard that is constant within each piece of age, of one shape for notices
 * and another for orders, scaled so that exactly the wanted share is still open at 24 h.
 *
 * With H the cumulative hazard of the first 24 h, S(24 h) = exp(−H); so a case that should be open
 * at 24 h with chance 0.1 has H = 2.303, of which a notice collects 3 % in the first hour.
 */
import { oncePerScenario } from './oncePerScenario.ts'
import type { TriggerKind } from './scenario.ts'

const HOUR_SECONDS = 3600

/** The pieces of a shape, and what all of them collect before the tail begins. */
export type HazardShape = {
  pieces: { fromHours: number; untilHours: number; part: number; partsBefore: number }[]
  partsBeforeTail: number
  tailFromHours: number
  /** One in so many hours ends, from then on. */
  tailMeanHours: number
}

export const hazardShapes = oncePerScenario(
  ({ hazardPieces, tailMeanHours }): Record<TriggerKind, HazardShape> => ({
    notice: shapeOf(hazardPieces.notice, tailMeanHours),
    order: shapeOf(hazardPieces.order, tailMeanHours),
  }),
)

function shapeOf(
  given: readonly { untilHours: number; part: number }[],
  tailMeanHours: number,
): HazardShape {
  let fromHours = 0
  let partsBefore = 0
  const pieces = given.map(({ untilHours, part }) => {
    const piece = { fromHours, untilHours, part, partsBefore }
    fromHours = untilHours
    partsBefore += part
    return piece
  })
  return { pieces, partsBeforeTail: partsBefore, tailFromHours: fromHours, tailMeanHours }
}

/**
 * The age at which a cumulative hazard has been collected, in whole seconds, rounded up: what ends
 * within a number of hours has an age of at most that many.
 *
 * @param collected an exponential number with mean 1
 * @param hazardOf24Hours H = −ln(chance of being open at 24 h)
 */
export function ageSeconds(collected: number, hazardOf24Hours: number, shape: HazardShape): number {
  const parts = collected / hazardOf24Hours
  for (const { fromHours, untilHours, part, partsBefore } of shape.pieces) {
    if (parts > partsBefore + part) continue
    const hours = fromHours + ((parts - partsBefore) / part) * (untilHours - fromHours)
    return Math.ceil(hours * HOUR_SECONDS)
  }
  const beyond = collected - shape.partsBeforeTail * hazardOf24Hours
  return Math.ceil((shape.tailFromHours + beyond * shape.tailMeanHours) * HOUR_SECONDS)
}

/**
 * What has been collected at an age: `parts` of the hazard of the first 24 h, and of the tail's.
 *
 * A notice after 12 h has 0.32 of the first 24 hours' hazard, none of the tail's.
 */
export type Collected = { parts: number; tail: number }

/** Nothing at an age below 0: a case that waits its turn. */
export function collectedBy(ageHours: number, shape: HazardShape): Collected {
  let parts = 0
  for (const { fromHours, untilHours, part } of shape.pieces) {
    const covered = Math.min(Math.max(ageHours - fromHours, 0), untilHours - fromHours)
    parts += (covered / (untilHours - fromHours)) * part
  }
  return { parts, tail: Math.max(ageHours - shape.tailFromHours, 0) / shape.tailMeanHours }
}

/** The chance of being open at an age, in closed form: the other side of `ageSeconds`. */
export function openChance(ageHours: number, hazardOf24Hours: number, shape: HazardShape): number {
  const { parts, tail } = collectedBy(ageHours, shape)
  return Math.exp(-(parts * hazardOf24Hours + tail))
}
