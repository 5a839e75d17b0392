/**
 * The same over the demo: requests for data of a seed, counted by month as the page counts them, France
 * with the change of June 2019, three countries without one.
 */
import type { Tally } from '#contract/tally.ts'
import { instant, isoDate, zoneName } from '#contract/units.ts'
import { interruptedSeries } from '#domain/interruptedSeries/interruptedSeries.ts'
import type { InterruptedMonths } from '#domain/interruptedSeries/seriesAnswer.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { changeOfChannel } from '#mocks/disclosure/changeOfChannel.ts'
import { generateDisclosures } from '#mocks/disclosure/generateDisclosures.ts'
import { plantedChanges } from '#mocks/disclosure/plantedChanges.ts'

const WITHIN_HOURS = 720
const COUNTRIES = ['FR', 'GB', 'ES', 'IE']
const MONTHS_BEFORE = 53
/** To June 2024; and what has matured where a presenter jumps to 26 June 2021. */
const MONTHS_AFTER = [60, 22]
const DEMANDS = { confidence: 0.95, leastPower: 0, leastChange: 0.1 }
const LEAST_POWER = 0.8

/** Numbers of seeds, but for the mean of φ. The month of the change, June 2019, has no value. */
export interface DemoCoverage {
  country: string
  before: number
  after: number
  seeds: number
  /** 95 % intervals that hold what was planted: nothing but in France. */
  levelCovered: number
  slopeCovered: number
  claimed: number
  tooFew: number
  meanPhi: number
}

/** Every country and span over seeds `first` to `last`. */
export function measureDemo(first: number, last: number): DemoCoverage[] {
  const seeds = last - first + 1
  const found = COUNTRIES.flatMap((country) =>
    MONTHS_AFTER.map((after): DemoCoverage => {
      const none = { levelCovered: 0, slopeCovered: 0, claimed: 0, tooFew: 0, meanPhi: 0 }
      return { country, before: MONTHS_BEFORE, after, seeds, ...none }
    }),
  )
  for (let seed = first; seed <= last; seed++) {
    const answer = monthlyTally(seed)
    for (const each of found) count(each, seriesOf(answer, each))
  }
  return found.map((each) => ({ ...each, meanPhi: Math.round(each.meanPhi * 1e4) / 1e4 }))
}

function count(found: DemoCoverage, series: InterruptedMonths): void {
  const answer = interruptedSeries(series, DEMANDS)
  if (answer.form !== 'estimate') throw new Error(answer.reason)
  const planted = plantedIn(found.country)
  const [, , level, slope] = answer.coefficients
  if (holds(level, planted.levelChange)) found.levelCovered++
  if (holds(slope, planted.slopeChangePerMonth)) found.slopeCovered++
  if (answer.claimsChange) found.claimed++
  if (answer.power < LEAST_POWER) found.tooFew++
  found.meanPhi += answer.phi / found.seeds
}

const changes = plantedChanges(changeOfChannel)
const plantedIn = (country: string) =>
  changes.find((change) => change.country === country) ?? {
    levelChange: 0,
    slopeChangePerMonth: 0,
  }

const from = instant(Date.UTC(2015, 0) / 1000)
const MONTH_COUNT = MONTHS_BEFORE + 1 + Math.max(...MONTHS_AFTER)

function monthlyTally(seed: number): Tally {
  const answer = tally(generateDisclosures(changeOfChannel, seed), {
    kind: 'disclosure',
    asOf: instant(Date.UTC(2024, 11) / 1000),
    where: { jurisdiction: COUNTRIES },
    by: ['jurisdiction'],
    zone: zoneName('UTC'),
    periods: { runs: [{ from, step: 'month', count: MONTH_COUNT }], cuts: [] },
    ages: { unit: 'hours', runs: [], cuts: [WITHIN_HOURS] },
  })
  if (isTooLarge(answer)) throw new Error('the question is small')
  return answer
}

/** The share answered within 30 days of those not withdrawn by then, a month at a time. */
function seriesOf(answer: Tally, { country, before, after }: DemoCoverage): InterruptedMonths {
  const answered = Array.from({ length: before + 1 + after }, () => 0)
  const counted = answered.map(() => 0)
  const group = answer.groups.findIndex(([jurisdiction]) => jurisdiction === country)
  answer.cells.count.forEach((cases, cell) => {
    const month = (answer.cells.period[cell] ?? 0) - 1
    if (answer.cells.group[cell] !== group || counted[month] === undefined) return
    const isWithin = answer.cells.age[cell] === 0
    if (isWithin && answer.outcomes[answer.cells.outcome[cell] ?? -1] === 'withdrawn') return
    counted[month] += cases
    if (isWithin) answered[month] = (answered[month] ?? 0) + cases
  })
  const months = counted.map((cases, at) => ({
    start: isoDate(new Date(Date.UTC(2015, at)).toISOString().slice(0, 10)),
    value: (answered[at] ?? 0) / cases,
    weight: at === before ? 0 : cases,
  }))
  return { months, interventionIndex: before }
}

function holds(limits: { lower: number; upper: number } | undefined, truth: number): boolean {
  if (!limits) throw new Error('no interval')
  return limits.lower <= truth && truth <= limits.upper
}
