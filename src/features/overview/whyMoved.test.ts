import { describe, expect, it } from 'vitest'
import { hours, instant } from '#contract/units.ts'
import { figure, plain } from './readOnRecord.ts'
import { sampleCases, sampleView } from './sampleBoardCases.ts'
import { whyMoved } from './whyMoved.ts'

const law = sampleView('2019-06-26')
const says = (...given: Parameters<typeof sampleCases>) => plain(whyMoved(sampleCases(...given)))
const avia = { form: 'duty', dutyId: 'fr-avia.24h' } as const

describe('why', () => {
  it('says how far the share moved, which law stands behind the clock, and that no cause is known', () => {
    expect(says(law, { headline: figure(850, 1000) })).toBe(
      'The share is 8.0 points lower than in the 90 days before (93.0 %), more than chance alone would show; the clock is NetzDG’s 24 h, law in Germany since 1 January 2018; the figures do not show why it moved.',
    )
  })

  it('speaks of no cause where chance alone may show as much', () => {
    const words = says(law)
    expect(words).toContain(
      '1.8 points lower than in the 90 days before (93.0 %), which chance alone may show;',
    )
    expect(words).not.toContain('why it moved')
  })

  it('says where it went up, and where it did not move', () => {
    expect(says(law, { headline: figure(990, 1000) })).toContain('6.0 points higher than')
    expect(says(law, { headline: figure(930, 1000) })).toContain(
      'the same as in the 90 days before',
    )
  })

  it('compares nothing where there is no share, or no whole period before', () => {
    expect(says(law, { headline: figure(9, 10) })).toContain(
      'There is no share to compare with the 90 days before;',
    )
    expect(says(law, { previous: null })).toContain(
      'There is no whole period before to compare with;',
    )
    const observedFrom = instant(Date.parse('2019-05-01T00:00Z') / 1000)
    expect(says(law, { previous: null, observedFrom })).toContain(
      'no whole period before to compare with (The log begins on 1 May 2019);',
    )
    expect(says(law, { previous: figure(4, 5) })).toContain('no whole period before')
  })

  it.each([
    [
      '2019-06-26',
      'The share would be',
      'has been a proposal since 20 March 2019, and is no law on this day',
    ],
    [
      '2020-06-01',
      'The share would be',
      'was adopted on 13 May 2020 and does not apply yet, and is no law',
    ],
    [
      '2020-07-01',
      'The share would be',
      'was struck down on 18 June 2020, and is no law on this day',
    ],
    ['2019-01-01', 'The share', 'the Avia bill’s 24 h had not been proposed by 1 January 2019'],
  ])('tells on %s how the bill’s clock stands', (date, moved, stands) => {
    const words = says(sampleView(date, avia))
    expect(words).toContain(moved)
    expect(words).toContain(stands)
  })

  it('tells a dead law from a living one, and where a law is none', () => {
    const netzdg = { form: 'duty', dutyId: 'de-netzdg.24h' } as const
    expect(says(sampleView('2024-06-01', netzdg))).toContain(
      'NetzDG’s 24 h was repealed on 14 May 2024, and is no law on this day',
    )
    expect(says(sampleView('2019-06-26', netzdg))).toContain(
      'law in Germany since 1 January 2018 and elsewhere a yardstick',
    )
    expect(says(sampleView('2019-06-26', netzdg, ['FR', 'GB']))).toContain(
      'the clock is NetzDG’s 24 h, which is not law in these countries',
    )
  })

  it('says that no law sets an own target, and why one was read instead of a law', () => {
    const own = { form: 'own target', targetHours: hours(36) } as const
    expect(says(sampleView('2019-06-26', own))).toContain(
      'the clock is an own target of 36 h, which no law sets',
    )
    expect(says(sampleView('2026-11-22'))).toContain(
      'no duty in hours on notices is in force in these countries on this date, so that an own target of 24 h is read instead',
    )
    const swiftly = { form: 'duty', dutyId: 'uk-osa.illegal-content' } as const
    expect(says(sampleView('2025-06-01', swiftly))).toContain(
      'OSA illegal content has no clock in hours or days, so that an own target',
    )
  })

  it('still has the law where the cases are missing', () => {
    expect(plain(whyMoved({ ...sampleCases(law), figures: null }))).toBe(
      'The clock is NetzDG’s 24 h, law in Germany since 1 January 2018; what moved cannot be said without the cases.',
    )
  })
})
