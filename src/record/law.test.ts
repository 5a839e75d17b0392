import { describe, expect, test } from 'vitest'
import { Instrument } from '#contract/instrument.ts'
import { factsWithoutSource } from './factsWithoutSource.ts'
import { fines } from './fines.ts'
import { instruments, lastCheckedOn } from './law.ts'
import { netzdgHalfYears } from './netzdgHalfYears.ts'

const files = import.meta.glob('./law/*.json')
const instrumentIds = instruments.map(({ id }) => id)
/** Whatever has sources, a day and a mark of its own, wherever it stands in the file. */
type Fact = { sources: string[]; publishedOn: string; verified: boolean; note?: string }
const isFact = (value: object): value is Fact => 'publishedOn' in value && 'sources' in value
function factsIn(value: unknown): Fact[] {
  if (typeof value !== 'object' || value === null) return []
  const { sources: _sources, ...parts } = value as { sources?: unknown }
  const inner = Array.isArray(value) ? value : Object.values(parts)
  return [...(isFact(value) ? [value] : []), ...inner.flatMap(factsIn)]
}
const proseKeys = new Set([
  'text',
  'event',
  'title',
  'shortTitle',
  'reference',
  'note',
  'what',
  'pledged',
  'says',
  'role',
])
const wordingKeys = new Set(['title', 'shortTitle', 'reference'])
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

test('every file of law/ is in the list under its own name', () => {
  const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ''))
  expect(names.toSorted()).toEqual(instrumentIds.toSorted())
  expect(instruments).toHaveLength(15)
})

test('no id is used twice', () => {
  expect(repeated(instrumentIds)).toEqual([])
  expect(repeated(instruments.flatMap(({ duties }) => duties.map(({ id }) => id)))).toEqual([])
  expect(repeated(instruments.flatMap(({ penalties }) => penalties.map(({ id }) => id)))).toEqual(
    [],
  )
  expect(repeated(instruments.flatMap(({ claims }) => claims.map(({ id }) => id)))).toEqual([])
})

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  '%s',
  (id, instrument) => {
    const sourceIds = instrument.sources.map((source) => source.id)
    const dutyIds = instrument.duties.map((duty) => duty.id)
    const facts = factsIn(instrument)

    test('matches the contract, with nothing beside it', () => {
      expect(Instrument.parse(instrument)).toEqual(instrument)
    })

    test('has a source behind every fact, and every source is used', () => {
      expect(factsWithoutSource(instrument, sourceIds)).toEqual([])
      expect(repeated(sourceIds)).toEqual([])
      const used = new Set([
        ...facts.flatMap(({ sources }) => sources),
        ...fines.filter((fine) => fine.instrumentId === id).flatMap(({ sources }) => sources),
        ...(id === 'de-netzdg' ? netzdgHalfYears.flatMap(({ sources }) => sources) : []),
      ])
      expect(sourceIds.filter((sourceId) => !used.has(sourceId))).toEqual([])
    })

    test('says of every unverified fact what is unverified', () => {
      const silent = facts.filter(({ verified, note }) => !verified && !note)
      expect(silent).toEqual([])
    })

    test('calls nothing verified that rests on recollection alone', () => {
      const resting = facts.filter(
        ({ verified, sources }) => verified && sources.every((source) => source === 'memory'),
      )
      expect(resting).toEqual([])
    })

    test('names its duties after itself, each with a history in order', () => {
      expect(dutyIds.filter((dutyId) => !dutyId.startsWith(`${id}.`))).toEqual([])
      for (const { transitions } of instrument.duties) {
        const days = transitions.map(({ on }) => on)
        expect(days).toEqual(days.toSorted())
        expect(repeated(days)).toEqual([])
      }
      const summaries = instrument.summaryStatuses.map(({ from }) => from)
      expect(summaries).toEqual(summaries.toSorted())
      const events = instrument.events.map(({ on }) => on)
      expect(events).toEqual(events.toSorted())
    })

    test('begins its summary when the summarised duty has begun', () => {
      for (const { from, dutyId } of instrument.summaryStatuses) {
        const duty = instrument.duties.find((each) => each.id === dutyId)
        expect(duty?.transitions.some(({ on }) => on <= from)).toBe(true)
      }
    })

    test('points only to what exists', () => {
      expect(
        instrument.links.filter(({ instrumentId }) => !instrumentIds.includes(instrumentId)),
      ).toEqual([])
      const named = [...instrument.penalties, ...instrument.claims].flatMap((each) => each.dutyIds)
      expect(named.filter((dutyId) => !dutyIds.includes(dutyId))).toEqual([])
    })

    test('has no fact from after the day it was checked', () => {
      expect(facts.filter(({ publishedOn }) => publishedOn > lastCheckedOn)).toEqual([])
    })
  },
)

describe('what an instrument was called and how it was worded', () => {
  test('names are in time, the last is today’s', () => {
    for (const { names, shortName, title } of instruments) {
      if (names === undefined) continue
      const days = names.map(({ from }) => from)
      expect(days).toEqual(days.toSorted())
      expect(repeated(days)).toEqual([])
      expect(names.at(-1)).toMatchObject({ shortName, title })
    }
  })

  test('a name stands from the first dated thing on, so that none tells what came later', () => {
    const named = instruments.filter(({ names }) => names !== undefined)
    const firstDays = named.map(({ id, duties, events, cooperation }) => {
      const days = [
        ...duties.flatMap(({ transitions }) => transitions.map(({ on }) => on)),
        ...events.map(({ on }) => on),
        ...(cooperation?.meetings ?? []).map(({ on }) => on),
      ]
      return [id, days.toSorted()[0]]
    })
    expect(named.map(({ id, names = [] }) => [id, names[0]?.from])).toEqual(firstDays)
  })

  test('whatever was proposed before it was law has the words of its proposal', () => {
    const renamed = instruments.flatMap(({ id, duties }) =>
      duties
        .filter(
          ({ isLaw, reference, transitions }) =>
            isLaw &&
            reference !== '' &&
            ['exploratory', 'proposed'].includes(transitions[0]!.status),
        )
        .map((duty) => ({ id, duty })),
    )
    expect(renamed.length).toBeGreaterThan(15)
    for (const { duty } of renamed) {
      const first = duty.transitions[0]!.on
      const ends = duty.earlierWordings?.map(({ until }) => until) ?? []
      expect([duty.id, ends.length > 0 && ends.every((end) => end > first)]).toEqual([
        duty.id,
        true,
      ])
      expect(ends).toEqual(ends.toSorted())
      expect(duty.earlierWordings?.[0]?.reference).not.toBe(duty.reference)
    }
  })

  test('earlier texts come before today’s, oldest first', () => {
    for (const instrument of instruments) {
      for (const [part, texts] of Object.entries(instrument.earlierTexts ?? {})) {
        if (texts === undefined) continue
        const days = [
          ...texts.map(({ publishedOn }) => publishedOn),
          instrument[part as 'became'].publishedOn,
        ]
        expect(days).toEqual(days.toSorted())
        expect(repeated(days)).toEqual([])
      }
    }
  })
})

test('a year after the day of publication is told only as a date set ahead', () => {
  const ahead = instruments.flatMap(({ id, ...instrument }) =>
    factsIn(instrument).flatMap((fact) =>
      Object.entries(fact).flatMap(([key, words]: [string, unknown]) => {
        if (typeof words !== 'string' || !proseKeys.has(key)) return []
        if ('earlierWordings' in fact && wordingKeys.has(key)) return [] // not shown before its day
        const years = words.replaceAll(/\d{4}[-/]\d+/g, '').match(/\b20[0-2]\d\b/g) ?? []
        return years.some((year) => year > fact.publishedOn.slice(0, 4)) ? [`${id}: ${words}`] : []
      }),
    ),
  )
  const announced = /(appl(y|ies)|from|until|end date|up to|announced|election|begin)/i
  expect(ahead.filter((words) => !announced.test(words))).toEqual([])
})

test('a predecessor names its successor, and the other way round', () => {
  const opposite = { predecessor: 'successor', successor: 'predecessor' } as const
  for (const instrument of instruments) {
    for (const { relation, instrumentId } of instrument.links) {
      if (relation === 'related') continue
      const back = instruments.find(({ id }) => id === instrumentId)!.links
      expect(back.filter((link) => link.instrumentId === instrument.id)).toMatchObject([
        { relation: opposite[relation] },
      ])
    }
  }
})

test('only the one penalty that was meant for each failure is marked so', () => {
  const perFailure = instruments.flatMap(({ penalties }) =>
    penalties.filter((penalty) => penalty.perFailure).map(({ id }) => id),
  )
  expect(perFailure).toEqual(['fr-avia.criminal'])
})

test('a penalty that ends hands over to another on that day, or its duties end with it', () => {
  for (const { penalties, duties } of instruments) {
    for (const { id, until, dutyIds } of penalties) {
      if (until === undefined) continue
      const heir = penalties.find(
        ({ from, dutyIds: heirs }) =>
          from === until && heirs.some((each) => dutyIds.includes(each)),
      )
      const ended = duties
        .filter((duty) => dutyIds.includes(duty.id))
        .every(({ transitions }) => transitions.at(-1)?.on === until)
      expect({ id, handedOver: heir !== undefined || ended }).toEqual({ id, handedOver: true })
    }
  }
})

test('no amount is given for a stage whose text was not read', () => {
  const amounts = instruments
    .flatMap(({ penalties }) => penalties)
    .filter(({ verified, cap }) => verified && cap.form !== 'none set' && cap.form !== 'unknown')
  for (const { id, dutyIds, from } of amounts) {
    const duty = instruments.flatMap(({ duties }) => duties).find((each) => each.id === dutyIds[0])!
    const begins = from ?? duty.transitions[0]!.on
    const stage = duty.transitions.findLast(({ on }) => on <= begins)
    expect({ id, begun: stage !== undefined }).toEqual({ id, begun: true })
    expect(stage?.status).not.toBe('exploratory')
  }
})
