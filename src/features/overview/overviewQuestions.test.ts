import { describe, expect, it } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { caseWindow, dayOf } from '#domain/onTime/caseWindow.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'

function planOn(
  date: string,
  yardstick: Yardstick,
  countries: Country[],
  chosen: { from?: string; to?: string } = {},
) {
  const window = caseWindow(isoDate(date), {
    ...(chosen.from ? { from: isoDate(chosen.from) } : {}),
    ...(chosen.to ? { to: isoDate(chosen.to) } : {}),
  })
  const against = readAgainst(yardstick, literalLaw, countries, window)
  return overviewPlan({ scope: { countries, platform: 'Platform A' }, window, against })
}

describe("the page's questions", () => {
  const plan = planOn('2019-06-26', { form: 'law' }, ['DE', 'FR'])

  it('are valid questions, each with the place of its answer', () => {
    for (const question of plan.questions)
      expect(TallyQuestion.safeParse(question).success).toBe(true)
    const asked = [...plan.series, ...plan.open, ...plan.openEarlier, ...plan.duties]
    expect(asked.map(({ index }) => index)).toEqual(plan.questions.map((_, index) => index))
    for (const each of asked) expect(plan.questions[each.index]).toBe(each.question)
  })

  it('ask for one platform, and the channels of the clock', () => {
    expect(plan.series[0]?.question.where).toMatchObject({
      jurisdiction: ['DE', 'FR'],
      platform: ['Platform A'],
      channel: ['user notice'],
    })
  })

  it('put the window, the period before and the last receipt past its deadline on period cuts', () => {
    const cuts = plan.series[0]?.question.periods.cuts.map(dayOf) ?? []
    for (const day of ['2018-12-28', '2019-03-28', '2019-06-25', '2019-06-26']) {
      expect(cuts).toContain(day)
    }
    expect(plan.series[0]?.question.ages.cuts).toEqual([24])
  })

  it('are by class only where the duty is limited to one', () => {
    expect(plan.series[0]?.question.by).toContain('class')
    const bill = planOn('2019-06-26', { form: 'duty', dutyId: 'fr.24h' }, ['DE', 'FR'])
    expect(bill.series[0]?.question.by).not.toContain('class')
  })

  it('count open cases where the clock is law, as of now and of 90 days before', () => {
    expect(plan.open.flatMap(({ countries }) => countries)).toEqual(['DE'])
    expect(plan.openEarlier[0]?.question.asOf).toBe(plan.window.from)
    expect(plan.open[0]?.question.where.receivedFrom).toBeUndefined()
  })

  it('keep to the receipts chosen, and shift them for the comparison', () => {
    const chosen = planOn('2019-06-26', { form: 'law' }, ['DE'], {
      from: '2019-06-01',
      to: '2019-06-11',
    })
    expect(dayOf(chosen.open[0]?.question.where.receivedFrom ?? 0)).toBe('2019-06-01')
    expect(dayOf(chosen.openEarlier[0]?.question.where.receivedFrom ?? 0)).toBe('2019-05-22')
    expect(dayOf(chosen.openEarlier[0]?.question.asOf ?? 0)).toBe('2019-06-16')
  })
})

describe('local days', () => {
  it('are asked for in the zone of each country', () => {
    const plan = planOn('2019-06-26', { form: 'duty', dutyId: 'de.7d' }, ['DE', 'GB'])
    expect(plan.series.map(({ question }) => [question.zone, question.ages.unit])).toEqual([
      ['Europe/Berlin', 'localDays'],
      ['Europe/London', 'localDays'],
    ])
  })

  it('give an edge among the ages of open cases that lies on the local midnight', () => {
    const plan = planOn('2019-06-26', { form: 'law' }, ['DE'])
    const week = plan.open[0]?.edges.find(({ days }) => days === 7)
    expect(week?.receivedBefore).toBe(Date.parse('2019-06-18T22:00Z') / 1000)
    expect(plan.open[0]?.edges.filter(({ hours }) => hours === 168)).toHaveLength(1)
  })
})

describe('the questions for duties', () => {
  it('read each against its own clock, in the countries it reaches', () => {
    const plan = planOn('2019-06-26', { form: 'law' }, ['DE', 'FR'])
    expect(plan.duties.map(({ duty, countries }) => [duty.id, countries])).toEqual([
      ['de.24h', ['DE']],
      ['de.7d', ['DE']],
      ['fr.24h', ['FR']],
    ])
    expect(plan.duties[1]?.question.ages).toMatchObject({ unit: 'localDays', cuts: [7] })
  })
})
