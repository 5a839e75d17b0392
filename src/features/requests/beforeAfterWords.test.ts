import { describe, expect, it } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import type { SeriesAnswer, SeriesEstimate } from '#domain/interruptedSeries/seriesAnswer.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { requestsWindow } from '#domain/requests/requestsWindow.ts'
import type { BeforeAfterReading } from './beforeAfterRows.ts'
import { beforeAfterState } from './beforeAfterStates.ts'
import { truthLines } from './beforeAfterTruth.ts'
import {
  beforeAfterTitle,
  besideWords,
  changeWords,
  readingLines,
  slopeWords,
  withinWords,
} from './beforeAfterWords.ts'

const on = isoDate('2019-06-26')
const asked = {
  measure: 'answered' as const,
  within: hours(720),
  on,
  place: 'FR' as const,
  window: requestsWindow(isoDate('2021-06-26'), {}),
}
const errors = { phi: 0.1, sigma: 1, degreesOfFreedom: 71, power: 0.9, detectableChange: 0.086 }
const span = { monthsBefore: 53, monthsAfter: 22 }

function estimate(
  level: [estimate: number, lower: number, upper: number],
  slope: [estimate: number, lower: number, upper: number],
  claimsChange: boolean,
): SeriesEstimate {
  const coefficient = (
    name: SeriesEstimate['coefficients'][number]['name'],
    [value, lower, upper]: [number, number, number],
  ) => ({ name, estimate: value, lower, upper, standardError: 1, t: 1, pValue: 0.5 })
  return {
    form: 'estimate',
    ...span,
    ...errors,
    coefficients: [
      coefficient('intercept', [0.3, 0.2, 0.4]),
      coefficient('slope before', [0, -1, 1]),
      coefficient('level change', level),
      coefficient('slope change', slope),
    ],
    jointTest: { f: 8.04, df1: 2, df2: 71, pValue: claimsChange ? 0.0006 : 0.4321 },
    claimsChange,
    fitted: [],
    counterfactual: [],
  }
}

const month = {
  start: isoDate('2019-07-01'),
  from: utcMidnight(isoDate('2019-07-01')),
  to: utcMidnight(isoDate('2019-08-01')),
  side: 'after' as const,
  n: 24,
  value: 0.5,
  fitted: null,
  counterfactual: null,
}
const read = (answer: SeriesAnswer, country: 'FR' | 'GB' = 'FR'): BeforeAfterReading => ({
  country,
  measure: 'answered',
  months: [month],
  answer,
  demands: { confidence: 0.95, leastPower: 0.8, leastChange: 0.1 },
  firstAfter: isoDate('2019-07-01'),
})
const flat: [number, number, number] = [0, -0.01, 0.01]
const jump = estimate([0.129, 0.089, 0.168], flat, true)
const quiet = estimate([0.012, -0.04, 0.064], flat, false)
const titleOf = (answer: SeriesAnswer, given: Partial<typeof asked> = {}) =>
  beforeAfterTitle({ ...asked, ...given }, { own: read(answer), beside: null })

describe('the finding', () => {
  it('says how far the level lies from its earlier line, and never what caused it', () => {
    expect(titleOf(jump)).toBe(
      'From Jul 2019 France’s share answered within 30\u00a0d lay 12.9\u00a0points above its earlier line, consistent with a change on 26\u00a0June 2019',
    )
    expect(titleOf(estimate([-0.05, -0.09, -0.01], flat, true))).toContain('5.0\u00a0points below')
    expect(titleOf(jump, { place: 'GB' as never })).toMatch(/^From Jul 2019 the UK’s share/)
    for (const each of [jump, quiet]) expect(titleOf(each)).not.toMatch(/caus|because|effect/i)
  })

  it('names no size where level and slope are told from chance together alone', () => {
    const both = estimate([0.05, -0.01, 0.11], [0.002, -0.001, 0.005], true)
    expect(titleOf(both)).toBe(
      'France’s share answered within 30\u00a0d left its earlier line after 26\u00a0June 2019, consistent with a change then',
    )
  })

  it('says that no change can be told, where the test claims none whatever the level’s interval', () => {
    expect(titleOf(estimate([0.05, 0.001, 0.099], flat, false))).toBe(
      'No change of France’s share answered within 30\u00a0d after 26\u00a0June 2019 can be told from chance',
    )
  })

  it('is of data produced and of volume in their own words', () => {
    expect(titleOf(quiet, { measure: 'disclosed' as never })).toContain(
      'share with data produced within 30\u00a0d',
    )
    expect(titleOf(quiet, { measure: 'volume' as never })).toContain('France’s requests a month')
  })
})

describe('the numbers', () => {
  it('carry sign, unit and limits', () => {
    expect(readingLines(read(jump), on).map(({ figure, words }) => [figure, words])).toEqual([
      ['+12.9\u00a0points', '95\u00a0% 8.9 to 16.8; 0 is not in it'],
      ['0.00\u00a0points', '95\u00a0% −1.00 to 1.00; 0 is in it'],
      ['A change is told', 'F(2, 71) = 8.0, p < 0.001'],
      ['8.6\u00a0points', 'with a chance of 80\u00a0%; errors of months: φ\u00a0=\u00a00.10'],
    ])
    expect(readingLines(read(quiet), on)[2]).toMatchObject({
      figure: 'No change is told',
      words: 'F(2, 71) = 8.0, p = 0.432',
    })
  })

  it('write no minus before nothing', () => {
    expect(changeWords(-0.0004, 'answered')).toBe('0.0\u00a0points')
    expect(changeWords(-3.14, 'volume')).toBe('−3.1\u00a0requests')
    expect(slopeWords(-0.00004, 'answered')).toBe('0.00\u00a0points')
  })

  it('count two days in hours, as the law does, and longer in days', () => {
    expect([8, 48, 240, 720, 100].map(withinWords)).toEqual([
      '8\u00a0h',
      '48\u00a0h',
      '10\u00a0d',
      '30\u00a0d',
      '100\u00a0h',
    ])
  })
})

describe('the country beside', () => {
  const besides = (answer: SeriesAnswer) =>
    besideWords({ own: read(jump), beside: read(answer, 'GB') }, on)

  it('is a check that holds, fails, or cannot be made', () => {
    expect(besides(quiet)).toMatch(
      /^The check: the same reading of the UK.*tells no change, \+1\.2/,
    )
    expect(besides(jump)).toMatch(/^The check fails: the UK.*\+12\.9/)
    expect(besides({ form: 'too few', reason: 'no variation', ...span })).toContain('too few')
    expect(besideWords({ own: read(jump), beside: null }, on)).toBe('')
  })
})

describe('no verdict', () => {
  const stateOf = (answer: SeriesAnswer, given: Partial<typeof asked> = {}) =>
    beforeAfterState({ ...asked, ...given }, read(answer), () => undefined)

  it('is too early until the twelfth month after has matured, with the way to a day on which it has', () => {
    const early: SeriesAnswer = {
      form: 'too early',
      reason: 'months after',
      monthsBefore: 51,
      monthsAfter: 0,
      monthsNeeded: 12,
    }
    const window = requestsWindow(isoDate('2019-06-26'), {})
    expect(stateOf(early, { window })).toMatchObject({
      title: 'Too early to tell',
      words:
        'A month has matured once its last request is 30\u00a0d old; none after the change has by 26\u00a0June 2019: the first, Jul 2019, will on 31\u00a0August 2019. Twelve are needed for a line of their own; the twelfth, Jun 2020, will have matured by 31\u00a0July 2020.',
      action: { label: 'Jump to 2021' },
    })
    const later = stateOf({ ...early, monthsAfter: 1 }, { on: isoDate('2024-05-14') })
    expect(later).toMatchObject({ action: { label: 'Jump to 1\u00a0July 2025' } })
  })

  it('is too few with the power, the change it would take, and without what was found', () => {
    const few: SeriesAnswer = {
      form: 'too few',
      reason: 'power',
      ...span,
      ...errors,
      power: 0.41,
      detectableChange: 0.17,
      leastPower: 0.8,
      leastChange: 0.1,
    }
    const state = stateOf(few)
    expect(state).toMatchObject({ title: 'Too few requests to tell: power 41\u00a0%' })
    expect(state && 'words' in state ? state.words : '').toMatch(
      /^24 requests a month.*by 10\.0\spoints.*chance of 41\s% only, under the 80\s% asked for.*It would take 17\.0\spoints\.$/,
    )
    expect(titleOf(few)).toMatch(/^Too few to tell/)
  })

  it('says how many months the log lacks before the day', () => {
    const few: SeriesAnswer = {
      form: 'too few',
      reason: 'months before',
      monthsBefore: 1,
      monthsAfter: 60,
      monthsNeeded: 12,
    }
    expect(stateOf(few)).toMatchObject({ title: 'Too few months before' })
  })
})

describe('the planted truth', () => {
  const changes = [
    {
      country: 'FR',
      on,
      withinHours: hours(720),
      levelChange: 0.1287,
      slopeChangePerMonth: 0.0009,
    },
  ]

  it('is inside or outside the intervals, each judged by itself', () => {
    const lines = truthLines(changes, asked, { own: read(jump), beside: null })
    expect(lines[0]).toContain('+12.9\u00a0points at once and +0.090\u00a0points a month')
    expect(lines[1]).toMatch(/Level: .*the truth is inside\. Slope: .*the truth is inside\.$/)
    const missed = estimate([0.2, 0.15, 0.25], flat, true)
    expect(truthLines(changes, asked, { own: read(missed), beside: null })[1]).toMatch(
      /Level: .*the truth is outside\. Slope: .*inside\.$/,
    )
  })

  it('is not set beside another measure, and is none elsewhere', () => {
    expect(truthLines(changes, { ...asked, within: hours(48) }, null)[1]).toContain(
      'cannot be compared',
    )
    expect(truthLines(changes, { ...asked, place: 'IE' }, null)).toEqual([
      expect.stringContaining('No change is planted for Ireland'),
    ])
    // A day of the same month is the same change: months are what is read.
    expect(truthLines(changes, { ...asked, on: isoDate('2019-06-25') }, null)[0]).toContain(
      'Planted for France on 26\u00a0June 2019',
    )
  })
})
