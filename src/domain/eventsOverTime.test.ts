import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { fines } from '#record/fines.ts'
import { instruments } from '#record/law.ts'
import { eventsOverTime, lawChangesOverTime } from './eventsOverTime.ts'

const everywhere: Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']
const span = (from: string, to: string, countries = everywhere) => ({
  from: isoDate(from),
  to: isoDate(to),
  countries,
})

describe('the days law changed', () => {
  it('are in the order of time, the first day drawn among them', () => {
    const changes = lawChangesOverTime(instruments, span('2018-01-01', '2019-06-26'))
    expect(changes[0]).toEqual({ on: '2018-01-01', status: 'in force', label: 'NetzDG in force' })
    expect(changes).toContainEqual({
      on: '2019-03-20',
      status: 'proposed',
      label: 'Avia bill proposed',
    })
    expect(changes.map(({ on }) => on)).toEqual(changes.map(({ on }) => on).toSorted())
  })

  it('keep to the chosen countries', () => {
    const changes = lawChangesOverTime(instruments, span('2018-01-01', '2019-06-26', ['DE']))
    expect(changes.some(({ label }) => label.startsWith('Avia'))).toBe(false)
  })

  it('are five at most, what began or ended before what was proposed', () => {
    const changes = lawChangesOverTime(instruments, span('2017-01-01', '2026-11-22'))
    expect(changes).toHaveLength(5)
    expect(changes.some(({ status }) => status === 'proposed')).toBe(false)
  })
})

describe('all events', () => {
  const events = (from: string, to: string, countries = everywhere) =>
    eventsOverTime(instruments, fines, 'all', span(from, to, countries))

  it('hold fines, steps and changes of status of the span, both days taken in', () => {
    const labels = events('2019-07-02', '2019-07-09').map(({ on, label }) => `${on} ${label}`)
    expect(labels).toContain('2019-07-02 NetzDG: Federal Office of Justice fines Facebook Ireland')
    expect(labels).toContain('2019-07-09 Avia bill proposed')
    expect(labels.every((label) => label >= '2019-07-02' && label < '2019-07-10')).toBe(true)
  })

  it('keep to texts that reach the chosen countries', () => {
    expect(events('2019-07-02', '2019-07-09', ['GB'])).toEqual([])
  })

  it('have the mark of a status or of a kind of event', () => {
    for (const event of events('2017-01-01', '2026-11-22')) {
      expect('status' in event || 'event' in event).toBe(true)
    }
    expect(events('2019-07-02', '2019-07-02')).toEqual([
      expect.objectContaining({ event: 'fine', on: '2019-07-02' }),
    ])
  })
})

it('what reads the same on one day is one event', () => {
  for (const choice of ['law', 'all'] as const) {
    const words = eventsOverTime(instruments, fines, choice, span('2017-01-01', '2018-06-30')).map(
      ({ on, label }) => `${on} ${label}`,
    )
    expect(words).toContain('2018-01-01 NetzDG in force')
    expect(new Set(words).size).toBe(words.length)
  }
})

it('none is none', () => {
  expect(eventsOverTime(instruments, fines, 'none', span('2017-01-01', '2026-11-22'))).toEqual([])
})
