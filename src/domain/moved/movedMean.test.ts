/** A mean worked by hand: late share × cap × a quarter, with the default assumptions. */
import { describe, expect, test } from 'vitest'
import type { Case } from '#contract/case.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Undertaking } from '#contract/sourceAnswers.ts'
import { type Currency, isoDate, share } from '#contract/units.ts'
import { defaultAssumptions } from '#domain/lossModel/defaultAssumptions.ts'
import { lossModelPlan, onTimeReadings } from '#domain/lossModel/onTimeReading.ts'
import { undertakingCompany } from '#domain/lossModel/undertakingCompany.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { exchangeRate } from '#test/fixtures/law.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import {
  inHours,
  literalDuty,
  literalInstrument,
  literalPenalty,
} from '#test/fixtures/literalLaw.ts'
import { movedCasesPlan, movedReadings } from './movedCases.ts'
import { movedMean } from './movedMean.ts'
import type { MoveCause } from './movedSteps.ts'

const year = (financialYear: number, millions: number) => ({
  financialYear,
  periodEnd: isoDate(`${financialYear}-12-31`),
  publishedOn: isoDate(`${financialYear + 1}-03-01`),
  revenue: { currency: 'EUR' as const, amount: millions * 1e6 },
})
const undertaking: Undertaking = {
  name: 'Nobody Ltd (invented)',
  seat: null,
  revenueYears: [year(2018, 640), year(2019, 812)],
}
const fourPercent = {
  form: 'share of turnover',
  share: share(0.04),
  base: 'worldwide turnover of the preceding financial year',
} as const
const german = literalInstrument('A', [literalDuty('a.24h', [['2018-01-01', 'in force']])], {
  penalties: [literalPenalty('a.fine', 'a.24h', fourPercent)],
})
/** Twelve hours, from 2020 on. */
const strict = literalInstrument(
  'B',
  [literalDuty('b.12h', [['2020-01-01', 'in force']], { deadline: inHours(12) })],
  {
    penalties: [
      literalPenalty('b.fine', 'b.12h', {
        form: 'fixed sum',
        amount: { currency: 'EUR', amount: 10e6 },
      }),
    ],
  },
)

const [from, to] = [isoDate('2019-06-26'), isoDate('2020-12-31')]
const windows = { earlier: caseWindow(from, {}), later: caseWindow(to, {}) }

/** `late` of `count` decided after 40 h, the others after 20. */
const cases = (count: number, late: number, receivedAt: string, category: Case['category']) => [
  ...notices(count - late, 'DE', receivedAt, 20, { category }),
  ...notices(late, 'DE', receivedAt, 40, { category }),
]
const before = [
  ...cases(90, 9, '2019-05-10T12:00Z', 'insult'),
  ...cases(10, 5, '2019-05-10T13:00Z', 'threats'),
]
const after = [
  ...cases(50, 10, '2020-11-10T12:00Z', 'insult'),
  ...cases(50, 10, '2020-11-10T13:00Z', 'threats'),
]

function moved(instruments: readonly Instrument[], log: readonly Case[], currency: Currency) {
  const plan = movedCasesPlan({
    instruments,
    scope: { countries: ['DE'], platform: null },
    yardstick: { form: 'law' },
    ...windows,
  })
  const readings = movedReadings(plan, windows, answersOver(log, plan.questions))
  const result = movedMean({
    instruments,
    facts: {
      date: to,
      company: undertakingCompany(undertaking, 'demo'),
      exchangeRates: [
        exchangeRate('EUR', 'USD', 2018, 1.1818),
        exchangeRate('EUR', 'USD', 2019, 1.1194),
      ],
      currency,
    },
    from,
    to,
    countries: ['DE'],
    assumptionsOn: () => defaultAssumptions,
    readings,
  })
  const of = (cause: MoveCause) => {
    const step = result.moved.steps.find((each) => each.cause === cause)!
    return step.form === 'moved' ? step.cents / 100 : step.form
  }
  return { result, readings, of }
}

describe('one law, whose cap is 4 % of revenue', () => {
  const { result, readings, of } = moved([german], [...before, ...after], 'EUR')

  test('14 % of the cases late became 30 % by their mix, then 20 % by speed', () => {
    const shares = [readings.earlier, readings.laterLaw, readings.laterMix, readings.later]
    expect(shares.map(([reading]) => reading?.lateShare)).toEqual([
      expect.closeTo(0.14, 12),
      expect.closeTo(0.14, 12),
      expect.closeTo(0.3, 12),
      expect.closeTo(0.2, 12),
    ])
  })

  test('so the mean rose by the mix, fell by the speed and rose by the revenue', () => {
    // 640 m × 4 % = 25.6 m; a quarter of it is 6.4 m an action, and as many actions a year as are late
    expect(result.moved.from).toEqual({ cents: 89_600_000 })
    expect(of('law')).toBe(0)
    expect(of('case mix')).toBeCloseTo(6.4e6 * (0.3 - 0.14), 2)
    expect(of('speed')).toBeCloseTo(6.4e6 * (0.2 - 0.3), 2)
    // 812 m × 4 % = 32.48 m, a quarter 8.12 m
    expect(of('revenue year')).toBeCloseTo((8.12e6 - 6.4e6) * 0.2, 2)
    expect(of('exchange rate')).toBe(0)
    expect(result.moved.to).toEqual({ cents: 162_400_000 })
    expect(result.moved.changeCents).toBe(162_400_000 - 89_600_000)
  })

  test('under each cause stands the penalty whose part it moved', () => {
    expect(result.movesOf.law).toEqual([])
    expect(result.movesOf['case mix']).toEqual([
      {
        instrument: german,
        ruleId: 'a.fine',
        before: expect.closeTo(6.4e6 * 0.14, 2),
        after: expect.closeTo(6.4e6 * 0.3, 2),
      },
    ])
  })
})

test('in dollars the rate of 2018 converts until the last step', () => {
  const { of, result } = moved([german], [...before, ...after], 'USD')
  expect(of('speed')).toBeCloseTo(6.4e6 * (0.2 - 0.3) * 1.1818, 2)
  expect(of('exchange rate')).toBeCloseTo(8.12e6 * 0.2 * (1.1194 - 1.1818), 1)
  expect(result.moved.to).toEqual({ cents: Math.round(8.12e8 * 0.2 * 1.1194) })
})

test('a law that began later is first read over the cases of before, against its own clock', () => {
  const { of, readings, result } = moved([german, strict], [...before, ...after], 'EUR')
  const strictly = (of_: (typeof readings)['later']) =>
    of_.find(({ duty }) => duty.id === 'b.12h')?.lateShare
  expect(strictly(readings.earlier)).toBeUndefined()
  expect(strictly(readings.laterLaw)).toBe(1)
  // All are older than 12 h when decided: one action a year on EUR 10 m, a quarter of it each
  expect(of('law')).toBe(2.5e6)
  expect(result.movesOf.law).toEqual([
    { instrument: strict, ruleId: 'b.fine', before: null, after: 2.5e6 },
  ])
})

test('with too few cases on one day the speed is unknown, and nothing is summed', () => {
  const { of, result } = moved(
    [german],
    [...cases(40, 8, '2019-05-10T12:00Z', 'insult'), ...after],
    'EUR',
  )
  expect(of('speed')).toBe('unknown')
  expect(result.moved.changeCents).toBeNull()
  expect(result.moved.from).toHaveProperty('unknown')
  expect(result.moved.to).toEqual({ cents: 162_400_000 })
})

test('a log that did not change moves nothing by mix or speed', () => {
  const again = cases(90, 9, '2020-11-10T12:00Z', 'insult')
  const { of } = moved([german], [...cases(90, 9, '2019-05-10T12:00Z', 'insult'), ...again], 'EUR')
  expect([of('law'), of('case mix'), of('speed')]).toEqual([0, 0, 0])
})

test('each day’s late shares are those that a model of that day reads', () => {
  const scope = { countries: ['DE'] as const, platform: null }
  const law = [german, strict]
  const log = [...before, ...after]
  const { readings } = moved(law, log, 'EUR')
  const own = (window: typeof windows.later) => {
    const against = readAgainst({ form: 'law' }, law, scope.countries, window)
    const plan = lossModelPlan({ scope, window, against, instruments: law })
    return onTimeReadings(plan, answersOver(log, plan.questions))
  }
  expect(readings.earlier).toEqual(own(windows.earlier))
  expect(readings.later).toEqual(own(windows.later))
})
