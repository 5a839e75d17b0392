import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DueRule } from '#contract/case.ts'
import { hours, instant, localDays, zoneName } from '#contract/units.ts'
import { dueAt } from './deadline.ts'
import { dueTime } from './dueTime.ts'

const at = (text: string) => instant(Date.parse(text) / 1000)
const rule = (part: object) => DueRule.parse({ id: 'r', where: {}, zone: 'Europe/Berlin', ...part })
const later = at('2030-01-01T00:00Z')

describe('the due time a source gives', () => {
  it('is that of the example, and later by a pause', () => {
    const received = at('2019-06-17T07:00Z')
    const week = rule({ deadlineDays: 7 })
    expect(dueTime(week, received, [], later)).toBe(at('2019-06-24T22:00Z'))
    const pauses = [{ from: at('2019-06-18T00:00Z'), to: at('2019-06-18T05:00Z') }]
    expect(dueTime(week, received, pauses, later)).toBe(at('2019-06-25T03:00Z'))
  })

  it('counts a pause that still lasts up to the as-of, and one to come not at all', () => {
    const received = at('2019-06-17T07:00Z')
    const asOf = at('2019-06-18T10:00Z')
    const pauses = [{ from: at('2019-06-18T06:00Z') }, { from: at('2019-06-19T08:00Z') }]
    const day = rule({ deadlineHours: 24 })
    expect(dueTime(day, received, pauses, asOf)).toBe(at('2019-06-18T11:00Z'))
  })

  it('is not moved by a pause that begins once the clock has run out, nor twice by one hour', () => {
    const received = at('2019-06-17T07:00Z')
    const day = rule({ deadlineHours: 24 })
    const afterwards = [{ from: at('2019-06-18T08:00Z'), to: at('2019-06-18T20:00Z') }]
    expect(dueTime(day, received, afterwards, later)).toBe(at('2019-06-18T07:00Z'))
    const overlapping = [
      { from: at('2019-06-17T12:00Z'), to: at('2019-06-17T16:00Z') },
      { from: at('2019-06-17T10:00Z'), to: at('2019-06-17T15:00Z') },
    ]
    expect(dueTime(day, received, overlapping, later)).toBe(at('2019-06-18T13:00Z'))
    const withinExtension = [
      { from: at('2019-06-18T05:00Z'), to: at('2019-06-18T08:00Z') },
      { from: at('2019-06-18T09:00Z'), to: at('2019-06-18T10:00Z') },
    ]
    expect(dueTime(day, received, withinExtension, later)).toBe(at('2019-06-18T11:00Z'))
  })

  it('is none for a rule without a clock', () => {
    expect(dueTime(rule({}), later, [], later)).toBeNull()
  })

  it('agrees with the law’s own deadline, across changes of the clocks', () => {
    const received = fc.integer({ min: at('2018-01-01T00:00Z'), max: at('2020-01-01T00:00Z') })
    fc.assert(
      fc.property(
        received,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('Europe/Berlin', 'Europe/London'),
        (second, length, name) => {
          const zone = zoneName(name)
          const from = instant(second)
          expect(dueTime(rule({ zone, deadlineDays: length }), from, [], later)).toBe(
            dueAt({ form: 'local days', deadlineDays: localDays(length) }, from, zone),
          )
          expect(dueTime(rule({ zone, deadlineHours: length }), from, [], later)).toBe(
            dueAt({ form: 'hours', deadlineHours: hours(length) }, from, zone),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
