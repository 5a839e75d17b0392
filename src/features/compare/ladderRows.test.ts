import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import {
  deadlineFigures,
  deadlineLanes,
  deadlineRows,
  deadlineTable,
} from './deadlineLadderRows.ts'
import { deadlineTitle, penaltyTitle } from './ladderFindings.ts'
import { guardNotes, guardWords } from './ladderWords.ts'
import { penaltyFigures, penaltyLanes, penaltyRows, penaltyTable } from './penaltyLadderRows.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const seed: Jurisdiction[] = ['DE', 'FR', 'GB']
const facebook = companies.find(({ id }) => id === 'facebook')
if (!facebook) throw new Error('No Facebook')

const deadlinesOn = (date: string, places = seed) =>
  deadlineRows(instruments, places, isoDate(date))
const penaltiesOn = (date: string, places = seed, currency: 'EUR' | 'GBP' = 'EUR') =>
  penaltyRows(
    instruments,
    { date: isoDate(date), company: facebook, exchangeRates, currency },
    places,
  )
const laneOf = <Lane extends { place: Jurisdiction }>(
  lanes: readonly Lane[],
  place: Jurisdiction,
) => {
  const lane = lanes.find((each) => each.place === place)
  if (!lane) throw new Error(`No lane ${place}`)
  return lane
}

describe('the ladder of deadlines on 26 June 2019', () => {
  const lanes = deadlineLanes(deadlinesOn('2019-06-26'), seed)
  const marks = (place: Jurisdiction) =>
    laneOf(lanes, place).marks.map(({ hours, name, label, status }) => [hours, name, label, status])

  it('has NetzDG’s three clocks in force, before what the EU proposed', () => {
    expect(marks('DE').slice(0, 3)).toEqual([
      [24, 'NetzDG', 'notice, if manifest', 'in force'],
      [168, 'NetzDG', 'notice, as a rule', 'in force'],
      [48, 'NetzDG', 'request for data', 'in force'],
    ])
  })

  it('has the Avia bill’s 24 h as proposed', () => {
    expect(marks('FR')[0]).toEqual([24, 'Avia bill', 'notice, if manifest', 'proposed'])
  })

  it('has no number for the UK: the plan’s none set is hatched, nothing else is', () => {
    const { marks: none, words } = laneOf(lanes, 'GB')
    expect(none).toEqual([])
    expect(
      words.filter(({ isHatched }) => isHatched).map((each) => [each.words, each.note]),
    ).toEqual([['none set', 'UK–French plan 2017']])
  })

  it('marks EU duties in members’ lanes, and never shows one for the UK', () => {
    expect(laneOf(lanes, 'DE').marks.filter(({ isEu }) => isEu).length).toBeGreaterThan(0)
    const eu = deadlineLanes(deadlinesOn('2025-06-01', ['GB', 'EU']), ['GB', 'EU'])
    expect(laneOf(eu, 'GB').marks).toEqual([])
    expect(laneOf(eu, 'EU').marks.map(({ isEu }) => isEu)).not.toContain(true)
  })

  it('marks a deadline that only a later text gives', () => {
    const labels = laneOf(lanes, 'DE').marks.map(({ name, label }) => [name, label])
    expect(labels).toContainEqual(['Terrorist content proposal', 'order, known later'])
    expect(labels).toContainEqual(['NetzDG', 'notice, if manifest'])
  })

  it('says a wording as the text has it', () => {
    const { words } = laneOf(deadlineLanes(deadlinesOn('2025-06-01'), seed), 'GB')
    expect(words[0]).toMatchObject({
      words: '“swiftly”',
      note: 'Online Safety Act, becoming aware',
      isHatched: false,
    })
  })

  it('writes one line for words that are the same', () => {
    const { words } = laneOf(deadlineLanes(deadlinesOn('2025-06-01'), seed), 'DE')
    expect(words.map((each) => `${each.words} ${each.note}`)).toEqual([
      '“in a timely manner” DSA, a user’s notice',
      '“without undue delay” DSA, an authority’s order and an information request',
    ])
  })
})

describe('its table', () => {
  it('has a row for each duty and place, with where the clock starts', () => {
    const rows = deadlinesOn('2019-06-26')
    const table = deadlineTable(rows)
    expect(table.rows).toHaveLength(rows.length)
    expect(table.rows[1]).toMatchObject({
      place: 'Germany',
      deadline: '7\u00a0d',
      condition: 'as a rule',
      hours: 168,
      start: 'the day after receipt of the notice',
    })
    for (const row of table.rows) expect(row['deadline']).not.toBe('')
  })
})

describe('the ladder of penalties for Facebook', () => {
  const lanes = penaltyLanes(penaltiesOn('2019-06-26'), seed, 'EUR')

  it('has EUR 50 m in Germany, and the bill’s 4 % in France', () => {
    const [fine] = laneOf(lanes, 'DE').marks
    expect(fine).toMatchObject({ sum: { form: 'exact', amount: 50e6 }, status: 'in force' })
    expect(plain(fine?.label ?? '')).toBe('50 m, fixed sum')
    const bill = laneOf(lanes, 'FR').marks.find(({ name }) => name === 'Avia bill')
    expect(plain(bill?.label ?? '')).toBe('1,889.9 m, 4 % of turnover')
    expect(bill?.status).toBe('proposed')
  })

  it('says none set and unknown in words, and hatches only none set', () => {
    const { marks, words } = laneOf(lanes, 'GB')
    expect(marks).toEqual([])
    expect(words.map((each) => [each.words, each.isHatched])).toEqual([
      ['none set', true],
      ['unknown', false],
    ])
  })

  it('bounds the OSA, whose base nobody publishes, from both sides', () => {
    const { marks } = laneOf(
      penaltyLanes(penaltiesOn('2025-06-01', seed, 'GBP'), seed, 'GBP'),
      'GB',
    )
    expect(marks[0]?.sum).toMatchObject({ form: 'bounded', atLeast: 18e6 })
    expect(plain(marks[0]?.label ?? '')).toMatch(/^18 m to [\d,.]+ m, sum or 10 %$/)
  })

  it('says where a penalty does not reach the company', () => {
    const { words } = laneOf(penaltyLanes(penaltiesOn('2025-06-01'), seed, 'EUR'), 'DE')
    expect(words[0]).toMatchObject({ words: 'does not reach', isHatched: false })
  })

  it('has what was struck down no more', () => {
    const { marks } = laneOf(penaltyLanes(penaltiesOn('2020-07-01'), seed, 'EUR'), 'FR')
    expect(marks.map(({ name }) => name)).not.toContain('Avia bill')
  })

  it('has a table in which no cell is a zero', () => {
    for (const row of penaltyTable(penaltiesOn('2019-06-26')).rows) {
      expect(row['amount']).toMatch(/EUR|none set|unknown|does not reach/)
    }
  })
})

describe('the guard', () => {
  it('says in the footer why nothing is ranked, and in full behind it', () => {
    const figures = deadlineFigures(deadlinesOn('2019-06-26'))
    expect(guardWords(figures)).toBe(
      'Not ranked: triggers differ: a notice, an information request and an order; units differ; the clocks start differently; kinds differ.',
    )
    expect(guardNotes(figures)).toHaveLength(4)
    expect(guardWords(penaltyFigures(penaltiesOn('2019-06-26')))).toMatch(
      /^Not ranked: triggers differ: an authority and a criminal court; kinds differ\.$/,
    )
  })

  it('is silent where there is one figure, and says so where all are alike', () => {
    const [one] = deadlineFigures(deadlinesOn('2019-06-26', ['DE']))
    if (!one) throw new Error('No figure')
    expect(guardWords([one])).toBe('')
    expect(guardWords([one, one])).toBe('Alike in trigger, unit, start of clock and kind.')
    expect(guardNotes([one, one])).toEqual([])
  })
})

describe('the titles', () => {
  const deadline = (date: string, places = seed) =>
    plain(deadlineTitle(deadlinesOn(date, places), places))
  const penalty = (date: string, places = seed) => penaltyTitle(penaltiesOn(date, places), places)

  it('say what clocks there are, and where there is none', () => {
    expect(deadline('2019-06-26')).toBe(
      'Germany’s clocks run from 24 h to 7 d; France has none in force, the UK names no number',
    )
    expect(deadline('2025-06-01', ['DE', 'ES', 'GB'])).toBe(
      'The EU’s clock runs for 1 h in Germany and Spain; the UK names no number',
    )
    expect(deadline('2019-06-26', ['FR', 'ES'])).toBe(
      'No clock is in force; what is proposed would run from 1 h to 10 d',
    )
    expect(deadline('2017-03-01', ['GB', 'ES'])).toBe(
      'No text in force or proposed here names a number of hours or days',
    )
  })

  it('say in which form each place sets a sanction', () => {
    expect(penalty('2019-06-26')).toBe(
      'Germany sets a fixed sum; France a fixed sum and, if adopted, a share of turnover; the UK’s plan no amount',
    )
    expect(penalty('2020-06-01', ['FR', 'GB'])).toBe(
      'France sets a fixed sum and, once in force, the greater of a sum and a share; the UK’s plan no amount',
    )
    expect(penalty('2025-06-01', ['DE', 'ES', 'GB', 'EU'])).toBe(
      'For Germany and Spain the EU sets a share of turnover, the UK the greater of a sum and a share',
    )
    expect(penalty('2017-06-01', ['GB', 'FR'])).toBe('The UK sets nothing, France a fixed sum')
    expect(penalty('2019-06-26', ['ES', 'IE'])).toBe(
      'For Spain and Ireland the EU’s proposal sets an amount not known',
    )
  })
})
