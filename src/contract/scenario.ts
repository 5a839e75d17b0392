/** A scenario of invented cases, as presenters choose it. */
import * as z from 'zod/mini'
import { PlantedTruth } from './sourceAnswers.ts'
import { Hours, IsoDate, Share } from './units.ts'

/** A planted truth with the whole course of the window's cases. */
export const ScenarioTruth = z.extend(PlantedTruth, {
  /** The probability of being satisfied by an age; a withdrawal is an end too. */
  incidence: z.array(z.object({ ageHours: Hours, satisfied: Share })),
})
export type ScenarioTruth = z.infer<typeof ScenarioTruth>

/** A scenario as its list tells it: id, words, the day that shows it best, the truths planted in it. */
export const ScenarioInfo = z.object({
  id: z.string(), // "steady@1": its name and version, as in a link
  name: z.string(), // "Steady"
  /** What it shows, as a sentence. */
  shows: z.string(),
  /** The as-of that shows it best. */
  recommendedAsOf: IsoDate,
  /** An estimate from its log misses the truth planted in it. */
  misleads: z.boolean(),
  truths: z.array(ScenarioTruth),
})
export type ScenarioInfo = z.infer<typeof ScenarioInfo>
