import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import type { Instrument } from '#contract/instrument.ts'
import { hours, isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { instruments } from '#record/law.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { fixedCap } from '#test/fixtures/law.ts'
import { literalDuty, literalInstrument, literalPenalty } from '#test/fixtures/literalLaw.ts'
import { lossModelPlan, onTimeReadings } from './onTimeReading.ts'

const target: Yardstick = { form: 'own target', targetHours: hours(24) }

function planOn(
  date: string,
  law: readonly Instrument[],
  countries: readonly Country[],
  yardstick: Yardstick = target,
) {
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(yardstick, law, countries, window)
  return lossModelPlan({
    scope: { countries, platform: null },
    window,
    against,
    instruments: law,
  })
}
function read(cases: readonly Case[], plan: ReturnType<typeof planOn>) {
  return onTimeReadings(plan, answersOver(cases, plan.questions))
}

const swift = literalInstrument('x', [
  literalDuty('x.swift', [['2018-01-01', 'in force']], {
    deadline: { form: 'wording', wording: 'swiftly' },
    trigger: 'awareness',
    satisfiedBy: ['removed'],
  }),
])
const withFine = (instrument: Instrument): Instrument => ({
  ...instrument,
  penalties: [literalPenalty('x.fine', instrument.duties[0]?.id ?? '', fixedCap('EUR', 1e6))],
})

describe('what is asked', () => {
  const everywhere: readonly Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
  const dutiesOn = (date: string) => [
    ...new Set(planOn(date, instruments, everywhere).duties.map(({ duty }) => duty.id)),
  ]

  it('are the duties on removal cases that a penalty with a cap secures', () => {
    expect(dutiesOn('2019-06-26')).toEqual([
      'de-netzdg.24h',
      'de-netzdg.7d',
      'fr-avia.24h',
      'fr-lcen-6-1.blocking',
    ])
    expect(dutiesOn('2025-06-01')).toEqual([
      'uk-osa.illegal-content',
      'eu-terreg.1h',
      'eu-dsa.notices',
      'eu-dsa.orders-to-act',
    ])
  })

  it('are none of a duty that no penalty secures', () => {
    expect(planOn('2019-06-26', [swift], ['DE']).questions).toEqual([])
    expect(planOn('2019-06-26', [withFine(swift)], ['DE']).questions).toHaveLength(1)
  })

  it('are none where the duty does not reach', () => {
    expect(planOn('2019-06-26', [withFine(swift)], ['FR']).questions).toEqual([])
  })
})

describe('what is read', () => {
  const own = withFine(
    literalInstrument('x', [
      literalDuty('x.48h', [['2018-01-01', 'in force']], {
        deadline: { form: 'hours', deadlineHours: hours(48) },
      }),
    ]),
  )

  it('is late against the duty’s own clock, whatever the page’s is', () => {
    const cases = [
      ...notices(90, 'DE', '2019-05-01T12:00Z', 30),
      ...notices(10, 'DE', '2019-05-01T12:00Z', 50),
    ]
    const [reading] = read(cases, planOn('2019-06-26', [own], ['DE']))
    expect(reading).toMatchObject({ clock: 'own', cases: 100, late: 10, lateShare: 0.1 })
    expect(reading?.interval?.lower).toBeCloseTo(0.0552, 4)
    expect(reading?.interval?.upper).toBeCloseTo(0.1744, 4)
  })

  it('counts open cases past their deadline as late, and others not yet', () => {
    const cases = [
      ...notices(60, 'DE', '2019-05-01T12:00Z', 30),
      ...notices(20, 'DE', '2019-05-01T12:00Z', null),
      ...notices(20, 'DE', '2019-06-25T12:00Z', null),
    ]
    const [reading] = read(cases, planOn('2019-06-26', [own], ['DE']))
    expect(reading).toMatchObject({ cases: 80, late: 20, lateShare: 0.25 })
  })

  it('is the page’s hours where the duty has no clock; what was found lawful is decided', () => {
    const cases = [
      ...notices(30, 'DE', '2019-05-01T12:00Z', 20),
      ...notices(50, 'DE', '2019-05-01T12:00Z', 20, { outcome: 'rejected' }),
      ...notices(20, 'DE', '2019-05-01T12:00Z', 30),
    ]
    const [reading] = read(cases, planOn('2019-06-26', [withFine(swift)], ['DE']))
    expect(reading).toMatchObject({ clock: 'yardstick', cases: 100, late: 20 })
    expect(reading?.deadline).toEqual({ unit: 'hours', deadlineHours: 24 })
  })

  it('holds an order without a clock to what the duty says meets it', () => {
    const order = literalDuty('x.order', [['2018-01-01', 'in force']], {
      deadline: { form: 'wording', wording: 'without delay' },
      trigger: 'order',
      channels: ['authority order'],
      satisfiedBy: ['removed'],
    })
    const plan = planOn('2019-06-26', [withFine(literalInstrument('x', [order]))], ['DE'])
    const ordered = { channel: 'authority order' } as const
    const cases = [
      ...notices(50, 'DE', '2019-05-01T12:00Z', 2, ordered),
      ...notices(50, 'DE', '2019-05-01T12:00Z', 2, { ...ordered, outcome: 'rejected' }),
    ]
    expect(read(cases, plan)[0]).toMatchObject({ cases: 100, late: 50 })
  })

  it('is no share below 50 cases, which is not zero', () => {
    const [reading] = read(
      notices(49, 'DE', '2019-05-01T12:00Z', 90),
      planOn('2019-06-26', [own], ['DE']),
    )
    expect(reading).toMatchObject({ cases: 49, late: 49, lateShare: null, interval: null })
  })

  it('adds up the countries of a duty that reaches several', () => {
    const european = withFine(
      literalInstrument('x', [
        literalDuty('x.eu', [['2018-01-01', 'in force']], { jurisdiction: 'EU' }),
      ]),
    )
    const cases = [
      ...notices(60, 'DE', '2019-05-01T12:00Z', 20),
      ...notices(40, 'FR', '2019-05-01T12:00Z', 30),
      ...notices(99, 'GB', '2019-05-01T12:00Z', 30),
    ]
    const [reading] = read(cases, planOn('2019-06-26', [european], ['DE', 'FR', 'GB']))
    expect(reading).toMatchObject({ countries: ['DE', 'FR'], cases: 100, late: 40 })
  })

  it('reads no receipt from before the duty bound', () => {
    const young = withFine(
      literalInstrument('x', [literalDuty('x.24h', [['2019-05-15', 'in force']])]),
    )
    const cases = [
      ...notices(60, 'DE', '2019-05-01T12:00Z', 90),
      ...notices(70, 'DE', '2019-05-20T12:00Z', 20),
    ]
    const [reading] = read(cases, planOn('2019-06-26', [young], ['DE']))
    expect(reading).toMatchObject({ cases: 70, late: 0, lateShare: 0 })
  })
})
