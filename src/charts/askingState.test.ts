import { describe, expect, it } from 'vitest'
import { type Asking, askingState } from './askingState.ts'

const asking = {
  figures: null,
  isEarlier: false,
  failure: null,
  isOffline: false,
  readSecondsAgo: 0,
  failedAttempts: 0,
  retry: () => {},
}
const failure = { title: 'The source failed', detail: 'It said 500.' }
const stateOf = (one: Asking) => askingState(one, 'Law and money on this page do not depend on it.')

describe('how cards with cases stand', () => {
  it('is loading, then failed with what still stands, while there is no answer', () => {
    expect(stateOf(asking)).toMatchObject({ form: 'loading' })
    expect(stateOf({ ...asking, failure })).toMatchObject({
      form: 'failed',
      words: 'It said 500. Law and money on this page do not depend on it.',
    })
    expect(stateOf({ ...asking, isOffline: true })).toMatchObject({ title: 'No connection' })
  })

  it('is stale where an older answer stands, partial where a part is missing', () => {
    const read = { ...asking, figures: { missing: [] } }
    expect(stateOf({ ...read, failure })).toMatchObject({ form: 'stale' })
    expect(stateOf({ ...read, isEarlier: true, isOffline: true })?.form).toBe('stale')
    expect(stateOf({ ...read, figures: { missing: ['2019'] } })?.form).toBe('partial')
    expect(stateOf(read)).toBeUndefined()
  })
})
