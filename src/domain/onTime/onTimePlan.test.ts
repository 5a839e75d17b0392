import { describe, expect, it } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { caseWindow, dayOf } from './caseWindow.ts'
import { onTimePlan } from './onTimePlan.ts'
import { readAgainst } from './readAgainst.ts'

function planOf(yardstick: Yardstick, countries: Country[]) {
  const window = caseWindow(isoDate('2019-06-26'), {})
  const against = readAgainst(yardstick, literalLaw, countries, window)
  return onTimePlan({ scope: { countries, platform: 'Platform A' }, window, against })
}

describe('the plan of on-time shares', () => {
  it('is one valid question for hours, with the place of its answer', () => {
    const plan = planOf({ form: 'law' }, ['DE', 'FR', 'GB'])
    expect(plan.questions).toHaveLength(1)
    expect(TallyQuestion.safeParse(plan.questions[0]).success).toBe(true)
    expect(plan.series.map(({ index, countries }) => [index, countries])).toEqual([
      [0, ['DE', 'FR', 'GB']],
    ])
  })

  it('has the window, the period before and the last receipt past 24 h on period cuts', () => {
    const [question] = planOf({ form: 'law' }, ['DE']).questions
    const cuts = question?.periods.cuts.map(dayOf)
    for (const day of ['2018-01-01', '2018-12-28', '2019-03-28', '2019-06-25', '2019-06-26']) {
      expect(cuts).toContain(day)
    }
    expect(question?.ages).toEqual({ unit: 'hours', runs: [], cuts: [24] })
  })

  it('asks in the zone of each country where the clock counts local days', () => {
    const plan = planOf({ form: 'duty', dutyId: 'de.7d' }, ['DE', 'GB'])
    expect(plan.questions.map(({ zone }) => zone)).toEqual(['Europe/Berlin', 'Europe/London'])
  })
})
