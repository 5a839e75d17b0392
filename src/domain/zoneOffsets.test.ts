import { fromAbsolute, parseDateTime, toZoned } from '@internationalized/date'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, zoneName } from '#contract/units.ts'
import { localSeconds, momentOf, zoneOffsets } from './zoneOffsets.ts'

const at = (text: string) => instant(Date.parse(text) / 1000)
const from = at('2016-01-01T00:00Z')
const to = at('2027-01-01T00:00Z')
const zones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca', // changes twice around Ramadan
  'UTC',
]

describe('the offsets of a zone', () => {
  it('are those of the example', () => {
    expect(
      zoneOffsets(zoneName('Europe/Berlin'), at('2019-01-01T00:00Z'), at('2019-12-31T00:00Z')),
    ).toEqual({
      startsAt: [at('2019-01-01T00:00Z'), at('2019-03-31T01:00Z'), at('2019-10-27T01:00Z')],
      offsetSeconds: [3600, 7200, 3600],
    })
  })

  it('are the calendar library’s, at any second in ten years', () => {
    const known = new Map(zones.map((zone) => [zone, zoneOffsets(zoneName(zone), from, to)]))
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: from, max: to }), (zone, second) => {
        const offsets = known.get(zone)
        const local = offsets && localSeconds(offsets, second)
        expect((local ?? NaN) - second).toBe(fromAbsolute(second * 1000, zone).offset / 1000)
      }),
      { numRuns: 2000 },
    )
  })

  it('turn a wall clock into a moment as the calendar library does, in gaps and repeats too', () => {
    const days = ['2019-03-31', '2019-10-27', '2019-06-01', '2019-04-07', '2019-10-06']
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...days),
        fc.integer({ min: 0, max: 47 }),
        (zone, day, halfHour) => {
          const clock = `${String(Math.floor(halfHour / 2)).padStart(2, '0')}:${halfHour % 2 ? '30' : '00'}`
          const offsets = zoneOffsets(zoneName(zone), from, to)
          const wanted =
            toZoned(parseDateTime(`${day}T${clock}`), zone)
              .toDate()
              .getTime() / 1000
          expect(momentOf(offsets, at(`${day}T${clock}Z`))).toBe(wanted)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('of a place that does not exist are refused', () => {
    expect(() => zoneOffsets(zoneName('Mars/Base'), from, to)).toThrow(RangeError)
  })
})
