import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { replayRuleOf } from './replay.ts'
import { replayFigures } from './replayFigures.ts'
import { replayPlan } from './replayPlan.ts'
import { replayFlipSentence, replaySentence } from './replaySentence.ts'
import { wasLawThroughout } from './wasLawThroughout.ts'

const cases = [
  ...notices(70, 'FR', '2019-05-01T12:00Z', 20),
  ...notices(20, 'FR', '2019-05-01T12:00Z', 30),
  ...notices(10, 'FR', '2019-05-01T12:00Z', null),
  ...notices(9, 'DE', '2019-05-01T12:00Z', 20),
  ...notices(1, 'DE', '2019-05-01T12:00Z', 30),
  ...notices(5, 'DE', '2019-05-01T12:00Z', 30, { category: 'threats' }), // not in Avia
]

function replay(ids: string[], countries: Country[] = ['DE', 'FR'], date = '2019-06-26') {
  const rules = ids.flatMap((id) => replayRuleOf(id, instruments) ?? [])
  const scope = { countries, platform: null }
  const plan = replayPlan({ rules, scope, window: caseWindow(isoDate(date), {}) })
  return { plan, figures: replayFigures(plan, answersOver(cases, plan.questions)) }
}

describe('whether a rule was law throughout', () => {
  const wasLaw = (id: string, date: string, countries: Country[] = ['DE']) => {
    const rule = replayRuleOf(id, instruments)
    return rule && wasLawThroughout(rule, caseWindow(isoDate(date), {}), countries)
  }
  it('looks at the receipts, not at the as-of', () => {
    expect(wasLaw('de-netzdg.24h', '2024-05-14')).toBe(true) // repealed on this very day
    expect(wasLaw('de-netzdg.24h', '2024-05-15')).toBe(false)
    expect(wasLaw('de-netzdg.24h', '2018-02-15')).toBe(false) // its 90 days begin in 2017
    expect(wasLaw('de-netzdg.24h', '2018-04-01')).toBe(true)
  })
  it('needs every country, and is never true of the Avia bill', () => {
    expect(wasLaw('de-netzdg.24h', '2019-06-26', ['DE', 'FR'])).toBe(false)
    expect(wasLaw('eu-terreg.1h', '2023-06-26', ['DE', 'FR'])).toBe(true)
    for (const date of ['2019-06-26', '2020-06-01', '2020-06-30']) {
      expect(wasLaw('fr-avia.24h', date, ['FR'])).toBe(false)
    }
  })
})

describe('the sentence that can be quoted', () => {
  it('is conditional for a bill: 31 of 110 notices would have been late', () => {
    const { plan, figures } = replay(['fr-avia.24h'])
    expect(replaySentence(plan, figures)).toMatchObject({
      late: 31,
      n: 110,
      lateShare: 31 / 110,
      of: { mood: 'would', caption: 'yardstick, not law', setsClassAside: true },
      subject: {
        countries: ['DE', 'FR'],
        receivedFrom: '2019-03-28',
        receivedTo: '2019-06-26',
        asOf: '2019-06-26',
        categories: ['hate speech', 'terrorist content', 'child sexual abuse', 'insult'],
      },
    })
  })

  it('may speak of one country', () => {
    const { plan, figures } = replay(['fr-avia.24h'])
    expect(replaySentence(plan, figures, { country: 'FR' })).toMatchObject({
      late: 30,
      n: 100,
      subject: { countries: ['FR'] },
    })
  })

  it('is in the past tense only where the duty was law, throughout and everywhere counted', () => {
    const { plan, figures } = replay(['de-netzdg.24h'])
    expect(replaySentence(plan, figures)?.of.mood).toBe('would')
    const inGermany = replaySentence(plan, figures, { country: 'DE' })
    expect(inGermany).toMatchObject({ late: 6, n: 15 })
    expect(inGermany?.of).toMatchObject({ mood: 'law', caption: 'law in force' })
  })

  it('is conditional for a bill in its own country, and for a law that ended in the window', () => {
    const bill = replay(['fr-avia.24h'], ['FR'])
    expect(replaySentence(bill.plan, bill.figures)?.of.mood).toBe('would')
    const ended = replay(['de-netzdg.24h'], ['DE'], '2019-05-20')
    expect(replaySentence(ended.plan, ended.figures)?.of.mood).toBe('law')
    const { plan } = replay(['de-netzdg.24h'], ['DE'], '2024-05-16')
    expect(replaySentence(plan, ended.figures)?.of.mood).toBe('would')
  })

  it('is none where no case is past its deadline', () => {
    const { plan, figures } = replay(['fr-avia.1h'])
    expect(replaySentence(plan, figures)).toBeNull()
  })

  it('speaks of both over the cases that fall under both', () => {
    const { plan, figures } = replay(['de-netzdg.24h', 'fr-avia.24h'])
    expect(replayFlipSentence(plan, figures)).toMatchObject({
      compared: 110,
      lateUnderBoth: 31,
      lateOnlyUnderFirst: 0,
      lateOnlyUnderSecond: 0,
      subject: { categories: ['hate speech', 'terrorist content', 'child sexual abuse', 'insult'] },
    })
    expect(figures.apart).toEqual([5, 0])
    expect(replayFlipSentence(plan, figures, { country: 'DE' })?.compared).toBe(10)
  })

  it('speaks of no pair where there is one rule', () => {
    const { plan, figures } = replay(['fr-avia.24h'])
    expect(replayFlipSentence(plan, figures)).toBeNull()
  })
})
