import { describe, expect, it } from 'vitest'
import { hours } from '#contract/units.ts'
import { figure, plain } from './readOnRecord.ts'
import { sampleCases, sampleView } from './sampleBoardCases.ts'
import { whatIs } from './whatIs.ts'

const law = sampleView('2019-06-26')
const says = (...given: Parameters<typeof sampleCases>) => plain(whatIs(sampleCases(...given)))

describe('what is', () => {
  it('is the share with its interval, and what stands open, under law in force', () => {
    expect(says(law)).toBe(
      'Of 1,000 notices past 24 h by 26 June 2019, Germany decided 91.2 % in time (95 % interval 89.3 to 92.8); 13 of 59 open notices are past every deadline.',
    )
  })

  it('is conditional for a bill, and says that it is no law', () => {
    const view = sampleView('2019-06-26', { form: 'duty', dutyId: 'fr-avia.24h' })
    expect(says(view)).toMatch(
      /^By 26 June 2019, read against the Avia bill’s 24 h, a yardstick and not law, five countries would have decided 91\.2 % of 1,000 notices in time .*; 13 of 59 open notices would be past 24 h\.$/,
    )
  })

  it('names where a law read beyond its own country is law', () => {
    const view = sampleView('2019-06-26', { form: 'duty', dutyId: 'de-netzdg.24h' })
    expect(says(view)).toContain(
      'read against NetzDG’s 24 h, law in Germany alone, five countries decided',
    )
  })

  it('reads an own target as what it is', () => {
    const view = sampleView('2019-06-26', { form: 'own target', targetHours: hours(12) })
    expect(says(view)).toContain(
      'read against an own target of 12 h, a yardstick and not law, five',
    )
    expect(says(view)).toContain('cases in time')
  })

  it('reads the own target where no law has a clock', () => {
    expect(says(sampleView('2026-11-22'))).toMatch(
      /^By 22 November 2026, read against an own target of 24 h, a yardstick and not law, five countries decided/,
    )
  })

  it('names the country that is clearly the least, and none where chance may order them', () => {
    const view = sampleView('2026-11-22', { form: 'law' }, ['DE', 'ES'])
    const figures = (spain: number) => ({
      byCountry: [
        { country: 'DE' as const, figure: figure(950, 1000) },
        { country: 'ES' as const, figure: figure(spain, 1000) },
      ],
    })
    expect(says(view, figures(700))).toContain(', Spain the least with 70.0 %;')
    expect(says(view, figures(949))).not.toContain('least')
  })

  it('gives no share of fewer than fifty, and none where nothing is past the deadline', () => {
    expect(says(law, { headline: figure(10, 12) })).toContain(
      'Of notices in Germany received 28 March 2019 to 25 June 2019, 12 are past 24 h, 10 decided in time: too few for a share, which is given from 50;',
    )
    expect(says(law, { headline: figure(1, 1) })).toContain('1 is past 24 h, 1 decided in time')
    expect(says(law, { headline: figure(0, 0) })).toContain(
      'none is past 24 h, so that there is no share',
    )
  })

  it('takes no decimal where the cases do not carry one', () => {
    expect(says(law, { headline: figure(75, 100) })).toContain('decided 75 % in time')
  })

  it('says of the open ones what they are: none, none late, or late only if manifest', () => {
    const open = { open: 0, late: 0, lateIfInClass: 0, notYetDue: 0, dueSoon: 0 }
    expect(says(law, { open })).toMatch(/; no notice is open\.$/)
    expect(says(law, { open: { ...open, open: 7, notYetDue: 7 } })).toMatch(
      /; none of 7 open notices is past 24 h\.$/,
    )
    expect(says(law, { open: { ...open, open: 7, lateIfInClass: 1, notYetDue: 6 } })).toMatch(
      /; 1 of 7 open notices is past 24 h, late if manifest\.$/,
    )
  })

  it('is the reason where nothing was answered, and where nothing matches', () => {
    const gap = { title: 'Broken', words: 'The source answered 500.' }
    const nothing = { ...sampleCases(law), gap }
    expect(whatIs({ ...nothing, figures: null })).toBe('Broken: The source answered 500.')
    expect(says(law, { casesSeen: 0 })).toBe('There is no case.')
    const none = sampleCases(law, { casesSeen: 0 })
    expect(whatIs({ ...none, gap: { title: 'None', words: 'Asked: there is none.' } })).toBe(
      'Asked: there is none.',
    )
  })
})
