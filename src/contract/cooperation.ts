/** What a cooperation, a commitment or a joint plan consists of besides its dates. */
import * as z from 'zod/mini'
import { CitedText, FactMark } from './citation.ts'
import { IsoDate } from './units.ts'

/** Who takes part: a government, a company, an industry forum. */
export const Party = z.object({ name: z.string(), role: z.string(), ...FactMark })
export type Party = z.infer<typeof Party>

/** Where the parties met. `until` is inclusive, for visits of several days. */
export const Meeting = z.object({
  on: IsoDate,
  until: z.optional(IsoDate),
  place: z.string(), // "Paris"
  what: z.string(), // who met whom, about what
  ...FactMark,
})
export type Meeting = z.infer<typeof Meeting>

/** What somebody promised, and what is known to have come of it. */
export const Pledge = z.object({
  by: z.string(), // a party's name
  pledged: z.string(),
  cameOf: CitedText, // its own sources; "not known" with a note where nothing was found
  ...FactMark,
})
export type Pledge = z.infer<typeof Pledge>

/** Two or more reports that cannot both be right, side by side; `reading` is how they go together. */
export const ContradictingReports = z.object({
  question: z.string(), // "Did Facebook confirm it?"
  reports: z
    .array(z.object({ sourceId: z.string(), says: z.string(), ...FactMark }))
    .check(z.minLength(2)),
  reading: z.optional(CitedText),
})
export type ContradictingReports = z.infer<typeof ContradictingReports>

/** Who met whom, what was promised, what came of it, and where the reports disagree. */
export const Cooperation = z.object({
  parties: z.array(Party).check(z.minLength(1)),
  meetings: z.array(Meeting),
  pledges: z.array(Pledge),
  contradictions: z.array(ContradictingReports),
})
export type Cooperation = z.infer<typeof Cooperation>
