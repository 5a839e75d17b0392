import { describe, expect, it, vi } from 'vitest'
import { TallyQuestion } from '#contract/tally.ts'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { localMidnight } from '#mocks/clocks.ts'
import { answeredShare } from './answeredShare.ts'
import { changeOfChannel } from './changeOfChannel.ts'
import { generateDisclosures } from './generateDisclosures.ts'
import { plantedChanges } from './plantedChanges.ts'

vi.setConfig({ testTimeout: 60_000 }) // 60 seeds are made first, on whatever machine

const seedsTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const SEEDS = seedsTo(20)
const MORE_SEEDS = seedsTo(60)
const MONTH_SECONDS = (365.25 / 12) * 86_400
const tables = MORE_SEEDS.map((seed) => generateDisclosures(changeOfChannel, seed))
const utc = (year: number, month: number) => Date.UTC(year, month) / 1000

type Study = {
  country: Country
  day: string
  withinHours: number
  from: number
  to: number
}

/** The share answered in each month, counted by the tally; the month of the change is left out. */
function monthlyShares({ country, day, withinHours, from, to }: Study, seed: number) {
  const table = tables[MORE_SEEDS.indexOf(seed)]
  if (!table) throw new Error('no such seed')
  const on = localMidnight(country, isoDate(day))
  const count = Math.round((to - from) / MONTH_SECONDS)
  const answer = tally(
    table,
    TallyQuestion.parse({
      kind: 'disclosure',
      asOf: to + withinHours * 3600,
      where: { jurisdiction: [country] },
      by: [],
      zone: 'UTC',
      periods: { runs: [{ from, step: 'month', count }], cuts: [] },
      ages: { unit: 'hours', runs: [], cuts: [withinHours] },
    }),
  )
  if (isTooLarge(answer)) throw new Error('the question is small')
  const months = answer.periodEdges.slice(1).map((end, index) => {
    const begin = answer.periodEdges[index] ?? end
    return { begin, end, months: ((begin + end) / 2 - on) / MONTH_SECONDS, answered: 0, all: 0 }
  })
  answer.cells.count.forEach((cases, cell) => {
    const month = months[(answer.cells.period[cell] ?? 0) - 1]
    if (!month) return
    const isWithin = answer.cells.age[cell] === 0
    const isWithdrawn = answer.outcomes[answer.cells.outcome[cell] ?? -1] === 'withdrawn'
    if (isWithin && isWithdrawn) return
    month.all += cases
    if (isWithin) month.answered += cases
  })
  return months.filter(({ begin, end }) => end <= on || begin >= on)
}

/** Level and slope change of a segmented line by least squares weighted with the counts. */
function segmented(study: Study, seed: number): { level: number; slope: number } {
  const months = monthlyShares(study, seed)
  const rows = months.map(({ months: t, answered, all }) => ({
    x: [1, t, t >= 0 ? 1 : 0, Math.max(0, t)],
    y: answered / all,
    weight: all,
  }))
  const normal = Array.from({ length: 4 }, (_, i) => [
    ...Array.from({ length: 4 }, (__, j) =>
      rows.reduce((sum, { x, weight }) => sum + weight * (x[i] ?? 0) * (x[j] ?? 0), 0),
    ),
    rows.reduce((sum, { x, y, weight }) => sum + weight * (x[i] ?? 0) * y, 0),
  ])
  const [, , level, slope] = solved(normal)
  return { level: level ?? NaN, slope: slope ?? NaN }
}

/** Gauss and Jordan on rows that end with the right side. */
function solved(rows: number[][]): number[] {
  rows.forEach((pivot, i) => {
    const by = pivot[i] ?? NaN
    pivot.forEach((value, j) => (pivot[j] = value / by))
    rows.forEach((row, other) => {
      if (other === i) return
      const factor = row[i] ?? 0
      row.forEach((value, j) => (row[j] = value - factor * (pivot[j] ?? 0)))
    })
  })
  return rows.map((row) => row.at(-1) ?? NaN)
}

/** Over the seeds: the mean, and its distance from a truth in standard errors of the mean. */
function overSeeds(values: readonly number[], truth: number) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const deviation = Math.sqrt(variance)
  return { off: (mean - truth) / (deviation / Math.sqrt(values.length)), deviation }
}

const france: Study = {
  country: 'FR',
  day: '2019-06-26',
  withinHours: 720,
  from: utc(2015, 0),
  to: utc(2024, 6),
}
const studies: Study[] = [
  france,
  { country: 'DE', day: '2018-01-01', withinHours: 48, from: utc(2015, 0), to: utc(2024, 4) },
  { country: 'DE', day: '2024-05-14', withinHours: 48, from: utc(2018, 0), to: utc(2026, 7) },
]

describe('the planted change', () => {
  it('is a level of 12.9 points and 0.09 points a month for France', () => {
    const [first, ...others] = plantedChanges(changeOfChannel)
    expect(first).toMatchObject({ country: 'FR', on: '2019-06-26', withinHours: 720 })
    expect(first?.levelChange).toBeCloseTo(0.1287, 4)
    expect(first?.slopeChangePerMonth).toBeCloseTo(0.00092, 5)
    expect(others.map(({ country, on }) => `${country} ${on}`)).toEqual([
      'DE 2018-01-01',
      'DE 2024-05-14',
    ])
  })

  it.each(studies)(
    'of $country on $day is recovered within 3 standard errors over 20 seeds, by one seed too',
    (study) => {
      const truth = plantedChanges(changeOfChannel).find(
        ({ country, on }) => country === study.country && on === study.day,
      )
      if (!truth) throw new Error('not planted')
      const found = SEEDS.map((seed) => segmented(study, seed))
      const levels = found.map(({ level }) => level)
      const level = overSeeds(levels, truth.levelChange)
      expect(Math.abs(level.off)).toBeLessThan(3)
      const slopes = found.map(({ slope }) => slope)
      expect(Math.abs(overSeeds(slopes, truth.slopeChangePerMonth).off)).toBeLessThan(3)
      for (const one of levels)
        expect(Math.abs(one - truth.levelChange)).toBeLessThan(4 * level.deviation)
      // A change that no study of this length could miss.
      expect(Math.abs(truth.levelChange)).toBeGreaterThan(4 * level.deviation)
    },
  )

  it.each(['DE', 'GB', 'ES', 'IE'] as const)(
    'is not there in %s in June 2019, over 60 seeds',
    (country) => {
      const found = MORE_SEEDS.map((seed) => segmented({ ...france, country }, seed))
      const levels = found.map(({ level }) => level)
      expect(Math.abs(overSeeds(levels, 0).off)).toBeLessThan(3)
      const slopes = found.map(({ slope }) => slope)
      expect(Math.abs(overSeeds(slopes, 0).off)).toBeLessThan(3)
    },
  )

  it('lies between straight lines: from 2015 to it, from it to July 2026', () => {
    const shareAt = (year: number, month: number) =>
      answeredShare(changeOfChannel, 'FR', utc(year, month), 720)
    const midOf = (from: number, to: number) =>
      answeredShare(changeOfChannel, 'FR', (from + to) / 2, 720)
    for (const [from, to] of [
      [utc(2015, 0), utc(2019, 5)],
      [utc(2019, 6), utc(2026, 7)],
    ] as const) {
      const ends =
        answeredShare(changeOfChannel, 'FR', from, 720) +
        answeredShare(changeOfChannel, 'FR', to, 720)
      expect(midOf(from, to)).toBeCloseTo(ends / 2, 12)
    }
    expect(shareAt(2019, 6) - shareAt(2019, 5)).toBeGreaterThan(0.12)
  })
})
