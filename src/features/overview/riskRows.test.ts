import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import {
  literalDuty,
  literalInstrument,
  literalLaw,
  literalPenalty,
} from '#test/fixtures/literalLaw.ts'
import { overviewPlan } from './overviewQuestions.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { capFormOf, riskRows } from './riskRows.ts'

const plan2017 = literalInstrument('plan', [
  literalDuty('plan.liability', [['2017-06-13', 'exploratory']], {
    jurisdiction: 'GB',
    deadline: { form: 'none set' },
  }),
])
const law = [...literalLaw, plan2017]

function read(date: string, cases: readonly Case[]) {
  const countries: Country[] = ['DE', 'FR', 'GB']
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst({ form: 'law' }, law, countries, window)
  const plan = overviewPlan({ scope: { countries, platform: null }, window, against })
  return riskRows(plan, answersOver(cases, plan.questions), law, countries)
}

const cases = [
  ...notices(90, 'DE', '2019-05-01T12:00Z', 20),
  ...notices(8, 'DE', '2019-05-01T12:00Z', 30),
  ...notices(12, 'DE', '2019-05-01T12:00Z', null),
  ...notices(60, 'DE', '2019-05-01T12:00Z', 30, { class: 'other' }),
  ...notices(30, 'FR', '2019-05-01T12:00Z', 20),
  ...notices(40, 'FR', '2019-05-01T12:00Z', 30),
]
const rows = read('2019-06-26', cases)
const row = (id: string) => rows.find((each) => each.id === id)

describe('the risk rows', () => {
  it('read each duty against its own clock and class, with two bounds', () => {
    const { bounds, cases: counted } = row('de.24h DE') ?? {}
    expect(bounds?.high).toBeCloseTo(90 / 98, 6)
    expect(bounds?.low).toBeCloseTo(90 / 110, 6)
    expect(counted).toBe(110)
    expect(row('de.7d DE')?.bounds?.high).toBe(1)
  })

  it('read a bill in its own country, by its own form of cap', () => {
    expect(row('fr.24h FR')).toMatchObject({
      share: 30 / 70,
      capForm: 'share of turnover',
      status: 'proposed',
      cases: 70,
    })
    expect(row('fr.24h DE')).toBeUndefined()
  })

  it('put what has no clock apart, and call a cap that nobody set none set', () => {
    expect(row('plan.liability GB')).toMatchObject({
      hasClock: false,
      share: null,
      capForm: 'none set',
    })
  })

  it('carry no share for fewer than 50 cases', () => {
    const few = read('2019-06-26', notices(49, 'FR', '2019-05-01T12:00Z', 20))
    expect(few.find(({ id }) => id === 'fr.24h FR')).toMatchObject({ share: null, cases: 49 })
  })

  it('read nothing from before a duty was in force', () => {
    const early = [
      ...notices(60, 'DE', '2017-12-20T12:00Z', 200),
      ...notices(70, 'DE', '2018-01-05T12:00Z', 20),
    ]
    const young = read('2018-02-01', early).find(({ id }) => id === 'de.24h DE')
    expect(young).toMatchObject({ cases: 70, share: 1 })
  })

  it('forget what was struck down', () => {
    const later = read('2021-01-01', cases)
    expect(later.some(({ id }) => id.startsWith('fr.'))).toBe(false)
  })
})

describe('the form of a cap', () => {
  const [german] = literalLaw
  it('is the harshest that secures the duty on the date', () => {
    const day = isoDate('2019-06-26')
    expect(german && capFormOf(german, 'de.24h', day)).toBe('fixed sum')
    expect(german && capFormOf(german, 'de.7d', day)).toBe('none set')
  })
  it('stays what it was for a duty that ended with it, read as a yardstick', () => {
    const [, french] = literalLaw
    expect(french && capFormOf(french, 'fr.24h', isoDate('2021-01-01'))).toBe('share of turnover')
  })
  it('is none set where the penalty alone has ended', () => {
    const outlived = literalInstrument(
      'act',
      [
        literalDuty('act.old', [
          ['2018-01-01', 'in force'],
          ['2020-01-01', 'repealed'],
        ]),
        literalDuty('act.new', [['2018-01-01', 'in force']]),
      ],
      {
        penalties: [
          literalPenalty('act.fine', 'act.old', {
            form: 'fixed sum',
            amount: { currency: 'EUR', amount: 1e6 },
          }),
        ],
      },
    )
    expect(capFormOf(outlived, 'act.new', isoDate('2021-01-01'))).toBe('none set')
  })
})
