import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { elseRows, monthsAround } from './beforeAfterElse.ts'

const june2019 = { on: isoDate('2019-06-26'), asOf: isoDate('2021-06-26') }

describe('what else happened around a day', () => {
  it('is sought six months on either side', () => {
    expect(monthsAround(isoDate('2019-06-26'))).toEqual({ from: '2018-12-26', to: '2019-12-26' })
    expect(monthsAround(isoDate('2019-08-31'))).toEqual({ from: '2019-02-28', to: '2020-02-29' })
  })

  it('holds the Avia bill in France, but not the change itself', () => {
    const rows = elseRows(instruments, fines, 'FR', june2019)
    expect(rows.some((row) => row.instrumentId === 'fr-avia' && row.status === 'proposed')).toBe(
      true,
    )
    expect(rows.some(({ id }) => id === 'fr-id-data-2019/2019-06-25/announced')).toBe(false)
    expect(rows.every(({ on }) => on >= '2018-12-26' && on <= '2019-12-26')).toBe(true)
    // The nearest first: a week after the day the bill was before the Assembly.
    expect(rows[0]).toMatchObject({ on: '2019-07-03', instrumentId: 'fr-avia' })
    expect(rows.at(-1)?.on).toBe('2019-01-01')
  })

  it('calls a meeting of unknown place a meeting', () => {
    const rows = elseRows(instruments, fines, 'FR', june2019)
    expect(rows.find(({ on, kind }) => on === '2019-06-17' && kind === 'meeting')?.text).toMatch(
      /^A meeting: Nick Clegg/,
    )
    expect(rows.every(({ text }) => !text.startsWith('not known'))).toBe(true)
  })

  it('holds nothing after the as-of, and nothing of other countries alone', () => {
    const rows = elseRows(instruments, fines, 'FR', { ...june2019, asOf: isoDate('2019-06-26') })
    expect(rows.every(({ on }) => on <= '2019-06-26')).toBe(true)
    const all = elseRows(instruments, fines, 'FR', june2019)
    expect(all.length).toBeGreaterThan(rows.length)
    expect(all.some(({ instrumentId }) => instrumentId === 'de-netzdg')).toBe(false)
    const german = elseRows(instruments, fines, 'DE', june2019)
    // Facebook’s fine of July 2019.
    expect(
      german.some(({ instrumentId, kind }) => instrumentId === 'de-netzdg' && kind === 'fine'),
    ).toBe(true)
  })
})
