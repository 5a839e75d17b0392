/** The days worth a button: what each of them shows. */
import { isoDate, type IsoDate } from '#contract/units.ts'

export interface AsOfPreset {
  value: IsoDate | 'today'
  why: string
}

export const asOfPresets: readonly AsOfPreset[] = [
  { value: isoDate('2017-06-13'), why: 'United Kingdom and France announce their plan' },
  { value: isoDate('2018-11-12'), why: 'Facebook and France begin six months of working together' },
  { value: isoDate('2019-06-26'), why: 'Law, bill and plan side by side' },
  { value: isoDate('2020-07-01'), why: 'After the core of the French bill was struck down' },
  { value: isoDate('2024-05-13'), why: 'The last day of Germany’s 24 hours' },
  { value: 'today', why: 'What stands now' },
]

/** What the calendar offers: the demo's span, and room for what the law has already dated. */
export const earliestAsOf = isoDate('2017-01-01')
/** The oldest facts that anybody would ask about became public in this year. */
export const earliestKnownOn = isoDate('2014-01-01')
export const latestAsOf = isoDate('2028-12-31')
