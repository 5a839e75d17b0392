import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, localDays, share } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import {
  comparabilityOf,
  type ComparableFigure,
  deadlineFigure,
  penaltyFigure,
} from './comparability.ts'

const dutyOf = (id: string) => {
  const duty = instruments.flatMap(({ duties }) => duties).find((each) => each.id === id)
  if (!duty) throw new Error(`No duty ${id}`)
  return duty
}
const ruleOf = (id: string) => {
  const rule = instruments.flatMap(({ penalties }) => penalties).find((each) => each.id === id)
  if (!rule) throw new Error(`No penalty ${id}`)
  return rule
}
const deadlines = (...ids: string[]) =>
  comparabilityOf(ids.flatMap((id) => deadlineFigure(dutyOf(id)) ?? []))
const penalties = (...ids: string[]) =>
  comparabilityOf(ids.flatMap((id) => penaltyFigure(ruleOf(id)) ?? []))

describe('deadlines', () => {
  it('in hours on notices may be ranked, law or bill', () => {
    expect(deadlines('de-netzdg.24h', 'fr-avia.24h')).toEqual({ isRankable: true })
  })

  it('on a notice and on an order may not', () => {
    expect(deadlines('de-netzdg.24h', 'eu-terreg.1h')).toEqual({
      isRankable: false,
      because: [
        'triggers differ: a notice and an order',
        'the clocks start differently: receipt of the notice and receipt of the order',
      ],
    })
  })

  it('in hours and in days may not, because a day begins at midnight', () => {
    expect(deadlines('de-netzdg.24h', 'de-netzdg.7d')).toEqual({
      isRankable: false,
      because: [
        'units differ: hours and calendar days',
        'the clocks start differently: receipt of the notice and the day after receipt of the notice',
      ],
    })
  })

  it('for content and for data may not', () => {
    expect(deadlines('de-netzdg.24h', 'de-netzdg.info48h')).toMatchObject({
      because: expect.arrayContaining([
        'kinds differ: a decision on content and an answer with data',
      ]),
    })
  })

  it('without a number of hours or days are no figures', () => {
    expect(deadlineFigure(dutyOf('uk-osa.illegal-content'))).toBeNull()
    expect(deadlineFigure(dutyOf('ukfr-2017.liability'))).toBeNull()
  })
})

describe('penalties', () => {
  it('as a fixed sum and as a share of turnover may not be ranked', () => {
    expect(penalties('de-netzdg.procedure-fine', 'fr-avia.csa-sanction')).toEqual({
      isRankable: false,
      because: ['kinds differ: a fixed sum and a share of turnover'],
    })
  })

  it('as shares of the same base may', () => {
    expect(penalties('eu-dsa.fine', 'eu-terreg.fine')).toEqual({ isRankable: true })
  })

  it('as shares of turnover and of qualifying revenue may not', () => {
    const ofTurnover = { ...ruleOf('eu-dsa.fine') }
    const ofQualifying = {
      ...ofTurnover,
      cap: {
        form: 'share of turnover' as const,
        share: share(0.1),
        base: 'qualifying worldwide revenue' as const,
      },
    }
    const figures = [ofTurnover, ofQualifying].flatMap((rule) => penaltyFigure(rule) ?? [])
    expect(comparabilityOf(figures)).toMatchObject({
      because: ['kinds differ: a share of turnover and a share of qualifying revenue'],
    })
  })

  it('for each failure are set apart from those for an undertaking', () => {
    expect(penalties('de-netzdg.procedure-fine', 'fr-avia.criminal')).toMatchObject({
      because: [
        'triggers differ: an authority and a criminal court',
        'units differ: a sum for the undertaking and a sum for each failure',
      ],
    })
  })

  it('that are not set or not known are no figures', () => {
    expect(penaltyFigure(ruleOf('ukfr-2017.liability'))).toBeNull()
    expect(penaltyFigure(ruleOf('uk-osa.fine-before-bill'))).toBeNull()
  })
})

describe('any figures', () => {
  const figure: fc.Arbitrary<ComparableFigure> = fc.record({
    unit: fc.constantFrom('hours', 'calendar days'),
    trigger: fc.constantFrom('a notice', 'an order'),
    clockStart: fc.constantFrom('receipt', 'the day after receipt'),
    kind: fc.constantFrom('content', 'data'),
  })

  it('are rankable exactly where all are alike, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        const isAlike = new Set(figures.map((each) => JSON.stringify(each))).size <= 1
        expect(comparabilityOf(figures).isRankable).toBe(isAlike)
        expect(comparabilityOf(figures.toReversed()).isRankable).toBe(isAlike)
      }),
    )
  })

  it('name a trigger for every deadline with a clock', () => {
    for (const trigger of [
      'notice',
      'order',
      'information request',
      'awareness',
      'none',
    ] as const) {
      const inHours = { form: 'hours' as const, deadlineHours: hours(24) }
      const inDays = { form: 'local days' as const, deadlineDays: localDays(7) }
      for (const deadline of [inHours, inDays]) {
        const of = deadlineFigure({ deadline, trigger, caseKind: 'removal' })
        expect(of?.trigger).not.toBe('')
        expect(of?.clockStart.startsWith('the day after')).toBe(deadline.form === 'local days')
      }
    }
  })
})
