/** What a user may enter of their own undertaking. It stays on the device: no link or request has it. */
import * as z from 'zod/mini'
import { Money, Share } from './units.ts'

/** Revenue of one financial year: takes the place of the invented company's in the model. */
export const OwnRevenue = z.object({
  money: Money,
  financialYear: z.number().check(z.int(), z.minimum(1990), z.maximum(2099)),
})
export type OwnRevenue = z.infer<typeof OwnRevenue>

/** "No more than EUR 100 m in one year of 20": `{ money, yearShare: 0.05 }`. */
export const RiskAppetite = z.object({ money: Money, yearShare: Share })
export type RiskAppetite = z.infer<typeof RiskAppetite>

/** Each may be missing. `provision` is accrued: shown beside other kinds, added to none. */
export const OwnFigures = z.object({
  revenue: z.optional(OwnRevenue),
  provision: z.optional(Money),
  appetite: z.optional(RiskAppetite),
})
export type OwnFigures = z.infer<typeof OwnFigures>
