import { describe, expect, it } from 'vitest'
import { boardCases } from './boardCases.ts'
import { sampleCases, sampleView } from './sampleBoardCases.ts'

const asked = sampleView('2019-06-26')
const { figures } = sampleCases(asked)
const answered = { view: asked, figures }
const earlier = { view: sampleView('2018-11-12'), figures }
const nothing = () => undefined

describe('the cases of the sheet', () => {
  it('are the answer to what its title line asks', () => {
    expect(boardCases(asked, answered, undefined)).toEqual({
      view: asked,
      figures,
      gap: null,
      note: null,
    })
  })

  it('are left out where the last answer is to an earlier question', () => {
    const counting = boardCases(asked, earlier, undefined)
    expect(counting).toMatchObject({ view: asked, figures: null })
    expect(counting.gap?.title).toBe('The cases are still being counted')
    const stale = { form: 'stale', readAgo: 'Read just now.', words: 'Broken.' } as const
    expect(boardCases(asked, earlier, stale).gap).toEqual({
      title: 'The cases could not be counted',
      words: 'Broken. The last answer is to an earlier question and is left out.',
    })
  })

  it('carry their age, and what is missing from them', () => {
    const stale = {
      form: 'stale',
      readAgo: 'Read 3 h ago.',
      words: 'Offline; will retry.',
    } as const
    expect(boardCases(asked, answered, stale)).toMatchObject({
      figures,
      gap: null,
      note: 'Read 3 h ago. Offline; will retry.',
    })
    const partial = { form: 'partial', words: 'shard 2: no answer' } as const
    expect(boardCases(asked, answered, partial).note).toBe('shard 2: no answer.')
  })

  it('are words where there is no picture', () => {
    const failed = {
      form: 'failed',
      title: 'Broken',
      words: 'No answer.',
      onRetry: nothing,
    } as const
    expect(boardCases(asked, { view: asked, figures: null }, failed).gap).toEqual({
      title: 'Broken',
      words: 'No answer.',
    })
    const loading = { form: 'loading', words: 'Counting cases…' } as const
    expect(boardCases(asked, { view: asked, figures: null }, loading).gap?.title).toBe(
      'The cases are still being counted',
    )
  })
})
