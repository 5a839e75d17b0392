import { describe, expect, it } from 'vitest'
import type { CaseFigures } from './caseFigures.ts'
import { noPlatformState, withoutAlert } from '#charts/askingState.ts'
import { onTimeState } from './caseState.ts'
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

it('is announced by the figures alone: the cards say the same without an alert', () => {
  const failed = {
    form: 'failed' as const,
    title: 'The source failed',
    words: 'It said 500.',
    onRetry: () => {},
  }
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
