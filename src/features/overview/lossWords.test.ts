import { describe, expect, it } from 'vitest'
import type { AskedHeadline, LossHeadline } from '#queries/useLossHeadline.ts'
import { whoseWords } from '#ui/modelledWords.ts'
import { boardLossLine, nothingModelled, yearInTwentyWords } from './lossWords.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const modelled = (amount: number) =>
  ({ currency: 'EUR', amount, kind: 'modelled', world: 'demo' }) as const

const model = (leftOut: string[], exposures = 1) =>
  ({
    exposures: Array.from({ length: exposures }, () => ({})),
    leftOut: leftOut.map((reason) => ({ reason })),
  }) as unknown as LossHeadline['model']

const asked = (more: Partial<AskedHeadline>): AskedHeadline =>
  ({
    headline: {
      mean: modelled(1_423_000),
      yearInTwenty: modelled(12_498_000),
      undertaking: 'Quillmere (invented)',
    },
    model: model([]),
    world: 'demo',
    undertaking: 'Quillmere (invented)',
    asking: { failure: null },
    isStale: false,
    ...more,
  }) as unknown as AskedHeadline

describe('the board’s line on modelled losses', () => {
  it('names the invented company, the mean and the year in twenty', () => {
    expect(plain(boardLossLine(asked({})))).toBe(
      'Modelled loss, Quillmere (invented), on assumptions: EUR 1.42 m a year; 1 year in 20 EUR 12.5 m or more.',
    )
  })

  it('gives no figure of earlier inputs, nor before there is one', () => {
    const awaited = 'Modelled loss: this sheet was made before it was simulated.'
    expect(boardLossLine(asked({ isStale: true }))).toBe(awaited)
    expect(boardLossLine(asked({ headline: null, model: null }))).toBe(awaited)
    const failure = { title: 'Broken', detail: '' }
    const asking = { failure } as AskedHeadline['asking']
    expect(boardLossLine(asked({ headline: null, model: null, asking }))).toBe(
      'Modelled loss: none can be given without the cases.',
    )
  })

  it('says why nothing can be modelled, and that this is no loss of 0', () => {
    expect(boardLossLine(asked({ model: model(['Too few cases.', 'Too few cases.'], 0) }))).toBe(
      'Modelled loss of Quillmere (invented): none can be given. Too few cases. This is not a loss of 0.',
    )
    expect(nothingModelled(model([], 0))).toMatch(/^No penalty stands on this day/)
  })
})

describe('whose losses they are', () => {
  it('is an invented company, or the user’s undertaking over own revenue', () => {
    expect(whoseWords({ world: 'demo', undertaking: 'Quillmere (invented)' })).toBe(
      'Quillmere (invented)',
    )
    expect(whoseWords({ world: 'demo', undertaking: null })).toBe('an invented company')
    expect(whoseWords({ world: 'own', undertaking: 'Your undertaking' })).toBe('your undertaking')
  })

  it('says of a year in twenty without loss that nothing is lost', () => {
    expect(yearInTwentyWords({ yearInTwenty: modelled(0) })).toBe('19 years in 20 lose nothing')
  })
})
