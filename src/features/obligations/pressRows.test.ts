import { describe, expect, it } from 'vitest'
import type { PressClaim } from '#contract/instrument.ts'
import { isoDate } from '#contract/units.ts'
import { pressFinding, pressRows } from './pressRows.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const asOf = isoDate('2019-06-26')
const claim = sampleInstrument.claims[0]!
const withClaims = (...claims: PressClaim[]) => ({ ...sampleInstrument, claims })

describe('press beside law', () => {
  it('holds the quote, the outlet and the article’s own doubt about its date', () => {
    const [row] = pressRows(sampleInstrument, [sampleInstrument], asOf)
    expect(row).toMatchObject({
      outlet: 'The Paper',
      quote: 'up to four per cent',
      publishedOnNote: 'The article is undated.',
      isLater: false,
    })
    expect(row?.sources.map(({ id }) => id)).toEqual(['gazette'])
  })

  it('knows whether the other side is law', () => {
    const onPromise = withClaims({ ...claim, dutyIds: ['fr-sample.promise'] })
    expect(pressRows(sampleInstrument, [sampleInstrument], asOf)[0]?.isLaw).toBe(true)
    expect(pressRows(onPromise, [onPromise], asOf)[0]?.isLaw).toBe(false)
  })

  it('marks an article published after the as-of', () => {
    const [row] = pressRows(sampleInstrument, [sampleInstrument], isoDate('2019-06-25'))
    expect(row?.isLater).toBe(true)
  })

  it('puts two reports that contradict each other into one entry', () => {
    const instrument = withClaims(
      { ...claim, id: '009-1', assessment: 'contradicted', contradictsClaimId: '009-2' },
      { ...claim, id: '009-2' },
    )
    const rows = pressRows(instrument, [instrument], asOf)
    expect(rows.map(({ id }) => id)).toEqual(['009-1'])
    expect(rows[0]?.contradicts?.id).toBe('009-2')
  })

  it('finds the contradiction in another instrument’s file', () => {
    const one = withClaims({ ...claim, contradictsClaimId: '010-1' })
    const other = { ...withClaims({ ...claim, id: '010-1' }), id: 'xx-other' }
    expect(pressRows(one, [one, other], asOf)[0]?.contradicts?.id).toBe('010-1')
    expect(pressRows(other, [one, other], asOf)[0]?.contradicts?.id).toBe('009-1')
  })

  it('counts how the claims fared', () => {
    const instrument = withClaims(
      claim,
      { ...claim, id: '009-2', assessment: 'simplified' },
      { ...claim, id: '009-3' },
    )
    expect(pressFinding(pressRows(instrument, [instrument], asOf))).toBe(
      'Of three press claims, two are right and one is simplified',
    )
    expect(pressFinding([])).toBe('No press claim about it is recorded')
  })
})
