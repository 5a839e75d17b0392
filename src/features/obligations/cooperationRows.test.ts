import { describe, expect, it } from 'vitest'
import type { Cooperation } from '#contract/cooperation.ts'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { cooperationFinding, cooperationRows } from './cooperationRows.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const marks = { sources: ['gazette'], publishedOn: isoDate('2019-03-20'), verified: true }
const pledge = (cameOf: string): Cooperation['pledges'][number] => ({
  ...marks,
  by: 'France',
  pledged: 'Meet',
  cameOf: { text: cameOf, ...marks },
})
const cooperation = (overrides: Partial<Cooperation> = {}): Cooperation => ({
  parties: [{ name: 'France', role: 'government', ...marks }],
  meetings: [],
  pledges: [],
  contradictions: [],
  ...overrides,
})
const asOf = isoDate('2019-06-26')
const rowsOf = (part: Partial<Cooperation>) =>
  cooperationRows({ ...sampleInstrument, cooperation: cooperation(part) }, asOf)
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the rows of a cooperation', () => {
  it('are none where the instrument has none', () => {
    expect(cooperationRows(sampleInstrument, asOf)).toBeNull()
  })

  it('say the days of a meeting: one, several, over a year’s end', () => {
    const meeting = (on: string, until?: string) => ({
      ...marks,
      on: isoDate(on),
      ...(until === undefined ? {} : { until: isoDate(until) }),
      place: 'not known',
      what: 'They met',
    })
    const rows = rowsOf({
      meetings: [
        meeting('2017-06-13'),
        meeting('2017-05-26', '2017-05-27'),
        meeting('2018-12-30', '2019-01-02'),
        meeting('2017-06-13', '2017-06-13'),
      ],
    })
    expect(rows?.meetings.map(({ days }) => plain(days))).toEqual([
      '13 Jun 2017',
      '26 May to 27 May 2017',
      '30 Dec 2018 to 2 Jan 2019',
      '13 Jun 2017',
    ])
    expect(rows?.meetings[0]?.place).toBe('Place not known')
  })

  it('mark what was published after the as-of, and only that', () => {
    const late = { ...marks, publishedOn: isoDate('2019-06-27') }
    const rows = rowsOf({
      pledges: [
        { ...pledge('A report.'), cameOf: { text: 'A report.', ...late } },
        { ...pledge('A report.'), publishedOn: asOf },
      ],
    })
    expect(rows?.pledges.map(({ isLater, cameOf }) => [isLater, cameOf.isLater])).toEqual([
      [false, true],
      [false, false],
    ])
  })

  it('tell an outcome that is not known from one that is', () => {
    const rows = rowsOf({
      pledges: [
        pledge('Not known: nothing was read.'),
        pledge('A report.'),
        pledge('not published by then'),
      ],
    })
    expect(rows?.pledges.map(({ cameOf }) => cameOf.isKnown)).toEqual([false, true, false])
  })

  it('hold a report’s own quote, outlet and day, and no quote where none was taken', () => {
    const [contradiction] =
      rowsOf({
        contradictions: [
          {
            question: 'Was it said?',
            reports: [
              { sourceId: 'paper', says: 'Yes.', ...marks, sources: ['paper'] },
              { sourceId: 'gazette', says: 'No.', ...marks },
            ],
          },
        ],
      })?.contradictions ?? []
    expect(contradiction?.reports).toMatchObject([
      { outlet: { publisher: 'The Paper' }, quote: 'up to four per cent', isAbout: true },
      { outlet: { publisher: 'Assembly' }, quote: null, isAbout: false },
    ])
    expect(contradiction?.reading).toBeNull()
  })
})

describe('the finding', () => {
  const finding = (outcomes: string[], questions = 0) =>
    cooperationFinding(
      cooperation({
        pledges: outcomes.map(pledge),
        contradictions: Array.from({ length: questions }, () => ({ question: '?', reports: [] })),
      }),
    )

  it('counts known outcomes and questions in dispute', () => {
    expect(finding(['A report.', 'Not known', 'A forum.'], 1)).toBe(
      'Of three pledges, what came of two is known; on one question the reports disagree',
    )
    expect(finding(['Not known', 'Not known'], 2)).toBe(
      'Of two pledges, what came of none is known; on two questions the reports disagree',
    )
    expect(finding(['A', 'B'])).toBe('Of two pledges, what came of all is known')
    expect(finding(['A'])).toBe('What came of the one pledge is known')
    expect(finding(['Not known'])).toBe('What came of the one pledge is not known')
    expect(finding([])).toBe('No pledge is recorded')
  })

  it('is a sentence for every cooperation of the record', () => {
    const findings = instruments.flatMap((each) => cooperationRows(each, asOf)?.finding ?? [])
    expect(findings).toHaveLength(4)
    for (const words of findings) expect(words).toMatch(/^Of \w+ pledges, .+ the reports disagree$/)
  })
})
