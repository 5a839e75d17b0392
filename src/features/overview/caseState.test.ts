import { describe, expect, it } from 'vitest'
import type { CaseFigures } from './caseFigures.ts'
import { askingState, noPlatformState, onTimeState, withoutAlert } from './caseState.ts'
import { figure, plain } from './readOnRecord.ts'

const figures = (n: number, given: Partial<CaseFigures> = {}): CaseFigures => ({
  headline: figure(Math.round(n * 0.8), n),
  previous: null,
  byCountry: [],
  open: { open: 0, late: 0, lateIfInClass: 0, notYetDue: 0, dueSoon: 0 },
  openEarlier: null,
  onTimeRows: [],
  openRows: [],
  riskRows: [],
  observedFrom: null,
  casesSeen: n,
  missing: [],
  ...given,
})

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

describe('how cards with cases stand', () => {
  it('is loading, then failed with what still stands, while there is no answer', () => {
    expect(askingState(asking)).toMatchObject({ form: 'loading' })
    expect(askingState({ ...asking, failure })).toMatchObject({
      form: 'failed',
      words: 'It said 500. Law and money on this page do not depend on it.',
    })
    expect(askingState({ ...asking, isOffline: true })).toMatchObject({ title: 'No connection' })
  })

  it('is stale where an older answer stands, partial where a part is missing', () => {
    const read = { ...asking, figures: figures(100) }
    expect(askingState({ ...read, failure })).toMatchObject({ form: 'stale' })
    expect(askingState({ ...read, isEarlier: true, isOffline: true })?.form).toBe('stale')
    expect(askingState({ ...read, figures: figures(100, { missing: ['2019'] }) })?.form).toBe(
      'partial',
    )
    expect(askingState(read)).toBeUndefined()
  })
})

it('is announced by the figures alone: the cards say the same without an alert', () => {
  const failed = askingState({ ...asking, failure })
  expect(withoutAlert(failed)).toMatchObject({
    form: 'empty',
    title: 'The source failed',
    action: { label: 'Try again' },
  })
  expect(withoutAlert(undefined)).toBeUndefined()
})

describe('how the on-time card stands', () => {
  it('is empty without a case, which is not a share of 0 %', () => {
    expect(onTimeState(figures(0), 'Notices', undefined)).toMatchObject({
      form: 'empty',
      words: expect.stringContaining('not a share of 0 %'),
    })
  })

  it('is too early without a month of 50, with what there is in all', () => {
    const state = onTimeState(figures(130), 'Orders in five countries', undefined)
    expect(state).toMatchObject({ form: 'too early', title: '130 past the deadline in all' })
    expect(plain(state && 'words' in state ? state.words : '')).toBe(
      'Orders in five countries, of which 80 % in time. No month of any country has 50, and a share of fewer would carry ±9 points or more.',
    )
  })

  it('offers a platform of the source for one that it does not have', () => {
    let isShown = false
    const show = () => {
      isShown = true
    }
    const state = noPlatformState('Nowhere', ['Platform A', 'Platform B'], show)
    expect(state).toMatchObject({ title: 'No such platform', action: { label: 'Show Platform A' } })
    if (state.form === 'empty') state.action?.onPress()
    expect(isShown).toBe(true)
  })
})
