import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, instant, localDays, zoneName } from '#contract/units.ts'
import { dueAt } from './deadline.ts'
import { matureBefore } from './matureBefore.ts'

const berlin = zoneName('Europe/Berlin')
const at = (text: string) => instant(Date.parse(text) / 1000)

describe('the moment before which deadlines have passed', () => {
  it('is that of the examples', () => {
    const asOf = at('2019-06-26T00:00Z')
    expect(matureBefore(asOf, { unit: 'hours', deadlineHours: hours(24) }, berlin)).toBe(
      at('2019-06-25T00:00Z'),
    )
    expect(matureBefore(asOf, { unit: 'localDays', deadlineDays: localDays(7) }, berlin)).toBe(
      at('2019-06-18T22:00Z'),
    )
  })

  it('parts the cases whose due time is past the as-of from the others, to the second', () => {
    const aroundChange = fc.integer({ min: at('2019-03-20T00:00Z'), max: at('2019-04-05T00:00Z') })
    fc.assert(
      fc.property(
        aroundChange,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('Europe/Berlin', 'Europe/London'),
        (second, days, name) => {
          const zone = zoneName(name)
          const deadline = { form: 'local days', deadlineDays: localDays(days) } as const
          const cut = matureBefore(instant(second), { unit: 'localDays', ...deadline }, zone)
          expect(dueAt(deadline, instant(cut - 1), zone)).toBeLessThanOrEqual(second)
          expect(dueAt(deadline, cut, zone)).toBeGreaterThan(second)
        },
      ),
      { numRuns: 300 },
    )
  })
})
