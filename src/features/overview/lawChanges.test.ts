import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { lawChanges } from './lawChanges.ts'

describe('the days law changed', () => {
  it('are in the order of time, the first day drawn among them', () => {
    const changes = lawChanges(
      instruments,
      ['DE', 'FR', 'GB', 'ES', 'IE'],
      isoDate('2018-01-01'),
      isoDate('2019-06-26'),
    )
    expect(changes[0]).toEqual({ on: '2018-01-01', status: 'in force', label: 'NetzDG in force' })
    expect(changes).toContainEqual({
      on: '2019-03-20',
      status: 'proposed',
      label: 'Avia bill proposed',
    })
    expect(changes.map(({ on }) => on)).toEqual(changes.map(({ on }) => on).toSorted())
  })

  it('keep to the chosen countries', () => {
    const changes = lawChanges(instruments, ['DE'], isoDate('2018-01-01'), isoDate('2019-06-26'))
    expect(changes.some(({ label }) => label.startsWith('Avia'))).toBe(false)
  })

  it('are five at most, what began or ended before what was proposed', () => {
    const changes = lawChanges(
      instruments,
      ['DE', 'FR', 'GB', 'ES', 'IE'],
      isoDate('2017-01-01'),
      isoDate('2026-11-22'),
    )
    expect(changes).toHaveLength(5)
    expect(changes.some(({ status }) => status === 'proposed')).toBe(false)
  })
})
