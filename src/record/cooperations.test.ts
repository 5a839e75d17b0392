import { describe, expect, test } from 'vitest'
import { instruments } from './law.ts'

const cooperationOf = (id: string) => instruments.find((each) => each.id === id)?.cooperation
const withCooperation = instruments.filter(({ cooperation }) => cooperation !== undefined)

test('the four cooperations, requests and commitments have one, the others none', () => {
  expect(withCooperation.map(({ id }) => id).toSorted()).toEqual([
    'fr-direct-requests-2015',
    'fr-facebook-2018',
    'fr-id-data-2019',
    'ukfr-2017',
  ])
})

describe.each(withCooperation.map((instrument) => [instrument.id, instrument] as const))(
  '%s',
  (_id, { cooperation, sources }) => {
    const { parties, meetings, pledges, contradictions } = cooperation!
    const sourceIds = sources.map(({ id }) => id)

    test('has meetings in the order of their days, none ending before it begins', () => {
      const days = meetings.map(({ on }) => on)
      expect(days).toEqual(days.toSorted())
      expect(meetings.filter(({ on, until }) => until !== undefined && until < on)).toEqual([])
    })

    test('names who promised among its parties', () => {
      const names = parties.map(({ name }) => name).join(', ')
      const givers = pledges.flatMap(({ by }) => by.split(/, | and /))
      expect(givers.filter((giver) => !names.includes(giver))).toEqual([])
    })

    test('knows what came of a pledge not before the pledge, or says that it is not known', () => {
      for (const { cameOf, publishedOn } of pledges) {
        const isUnknown = cameOf.text.startsWith('Not known')
        expect(cameOf.publishedOn >= publishedOn || !isUnknown).toBe(true)
        if (isUnknown) expect(cameOf).toMatchObject({ verified: false })
      }
    })

    test('sets reports of different sources against each other, each under its own', () => {
      for (const { question, reports, reading } of contradictions) {
        expect(question).toMatch(/\?$/)
        expect(new Set(reports.map(({ sourceId }) => sourceId)).size).toBe(reports.length)
        expect(new Set(reports.map(({ says }) => says)).size).toBe(reports.length)
        for (const report of reports) {
          expect(sourceIds).toContain(report.sourceId)
          expect(report.sources).toContain(report.sourceId)
        }
        expect(reading).toBeDefined()
      }
    })
  },
)

describe('the plan of 2017', () => {
  const { parties, meetings, pledges } = cooperationOf('ukfr-2017')!

  test('was made by two governments, with the companies’ forum beside it', () => {
    const names = parties.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['United Kingdom', 'France'])
    expect(names).toContain('Global Internet Forum to Counter Terrorism')
  })

  test('was announced in Paris on 13 June, after the G7 in Taormina', () => {
    expect(meetings.map(({ on, place }) => [on, place]).slice(0, 2)).toEqual([
      ['2017-05-26', 'Taormina'],
      ['2017-06-13', 'Paris'],
    ])
    expect(meetings[0]?.until).toBe('2017-05-27')
  })

  test('brought a forum and no joint liability', () => {
    expect(pledges.find(({ pledged }) => pledged.includes('forum'))?.cameOf.text).toContain(
      '26 June 2017',
    )
    expect(pledges[0]?.cameOf.text).toMatch(/^No joint instrument/)
  })
})

test('the partnership of 2018 was to meet in Paris, Dublin and California, and was seen in Barcelona', () => {
  const { meetings, contradictions } = cooperationOf('fr-facebook-2018')!
  const places = meetings.map(({ place }) => place)
  for (const place of ['Paris', 'Dublin', 'California', 'Barcelona'])
    expect(places).toContain(place)
  const where = contradictions.find(({ question }) => question === 'Where were the visits?')
  expect(where?.reports.map(({ publishedOn }) => publishedOn)).toEqual([
    '2018-11-12',
    '2018-11-12',
    '2019-05-10',
  ])
})

describe('the commitment of 2019', () => {
  const { meetings, pledges, contradictions } = cooperationOf('fr-id-data-2019')!

  test('followed a meeting of Clegg and O in the week before, whose day is not known', () => {
    const meeting = meetings.find(({ what }) => what.includes('Clegg'))
    expect(meeting).toMatchObject({ on: '2019-06-17', until: '2019-06-23', place: 'not known' })
    expect(meeting?.note).toContain('not known')
  })

  test('is limited to basic data in criminal hate-speech cases, every order examined', () => {
    expect(pledges[0]?.pledged).toMatch(/judges basic .* criminal hate-speech/)
    expect(pledges[1]?.pledged).toMatch(/every order/)
  })

  test('was confirmed and not commented on, and went to judges or to police', () => {
    expect(contradictions.map(({ reports }) => reports.map(({ sourceId }) => sourceId))).toEqual([
      ['seed-000-5', 'seed-001-7'],
      ['seed-001-1', 'seed-001-8', 'seed-000-1'],
    ])
  })
})

test('the request of 2015 was made in one day, and promised nothing', () => {
  const { meetings, pledges } = cooperationOf('fr-direct-requests-2015')!
  expect(meetings.map(({ on }) => on)).toEqual(['2015-02-20'])
  expect(pledges.some(({ pledged }) => pledged.startsWith('Nothing'))).toBe(true)
})
