/** A scenario's cases, drawn from its rates and hazards: the same seed gives the same cases. */
import type { CaseTable } from '#domain/caseTable.ts'
import { expectedArrivals, HOUR_SECONDS, hourCountOf, hourOf } from './arrivals.ts'
import { type DemoColumns, demoTable, emptyColumns } from './demoTable.ts'
import { ageSeconds } from './hazard.ts'
import { classes } from './kindsOfCase.ts'
import { pick, poisson, type Random, seededRandom, uniform } from './random.ts'
import type { Scenario, Span } from './scenario.ts'
import { outcomes, scenarioDraws } from './scenarioDraws.ts'
import { decidedDespite } from './standstill.ts'

const MARGIN = 1.05 // rows held ready beyond the expected number: 35 standard deviations more …
const MARGIN_ROWS = 1000 // … and enough for a span of a few hours

const NO_SHARES = new Float64Array()
const WITHDRAWN_CODE = outcomes.indexOf('withdrawn') + 1
const TAKEN_DOWN_CODES = 2 // removed and restricted are the first two
const OTHER = classes.indexOf('other')

/**
 * A scenario's removal cases in the order in which they were received: about 500,000, or those
 * received in a span of whole hours, for whoever wants many seeds. A span has draws of its own: its
 * cases follow the same law, and are not those that all ten years of the seed have there.
 */
export function generateCases(scenario: Scenario, seed: number, span?: Span): CaseTable {
  const random = seededRandom(seed)
  const expected = expectedArrivals(scenario)
  const firstHour = span ? hourOf(scenario, span.from) : 0
  const endHour = span ? hourOf(scenario, span.to) : hourCountOf(scenario)
  let expectedRows = 0
  for (const hourly of expected) {
    for (let hour = firstHour; hour < endHour; hour++) expectedRows += hourly[hour] ?? 0
  }
  const capacity = Math.ceil(expectedRows * MARGIN) + MARGIN_ROWS
  const columns = emptyColumns(scenario, capacity)
  const fillCase = caseFiller(scenario, columns, random)
  const { receivedAt } = columns
  const countryPick = new Float64Array(scenario.countries.length)

  let row = 0
  for (let hour = firstHour; hour < endHour; hour++) {
    const hourStart = scenario.receivedFrom + hour * HOUR_SECONDS
    let mean = 0
    for (let i = 0; i < countryPick.length; i++) {
      mean += expected[i]?.[hour] ?? 0
      countryPick[i] = mean
    }
    const count = poisson(random, mean)
    for (let i = 0; i < countryPick.length; i++) {
      countryPick[i] = ((countryPick[i] ?? 0) / mean) * 2 ** 32
    }
    const first = row
    for (let i = 0; i < count && row < capacity; i++, row++) {
      receivedAt[row] = hourStart + (random() % HOUR_SECONDS)
    }
    receivedAt.subarray(first, row).sort()
    for (let i = first; i < row; i++) fillCase(i, pick(random, countryPick), hour)
  }
  return demoTable(columns, row, seed)
}

/** Draws everything about a case but its receipt. What a scenario lacks draws no number. */
function caseFiller(scenario: Scenario, columns: DemoColumns, random: Random) {
  const draws = scenarioDraws(scenario)
  const { receivedAt, decidedAt, pausedFrom, pausedTo, words } = columns
  const { handedOn } = scenario

  return (index: number, country: number, hour: number): void => {
    const rules = draws.ofCountry[country]
    const platform = pick(random, draws.platformPick)
    const category = rules ? pick(random, rules.categoryPick) : 0
    const channel = pick(random, draws.channelPicks[category] ?? NO_SHARES)
    const caseClass = random() < (draws.manifestBelow[category] ?? 0) ? 0 : 1
    const openShare =
      (rules?.openAt24[hour] ?? 1) *
      (draws.platformFactors[platform] ?? 1) *
      (rules?.kindFactors[channel * classes.length + caseClass] ?? 1)
    const received = receivedAt[index] ?? 0
    const isOrder = channel === draws.order
    const shape = isOrder ? draws.shapes.order : draws.shapes.notice
    const age = ageSeconds(-Math.log(uniform(random)), -Math.log(openShare), shape)
    words.jurisdiction.codes[index] = country + 1
    words.platform.codes[index] = platform + 1
    words.category.codes[index] = category + 1
    words.channel.codes[index] = channel + 1

    if (!isOrder && isHandedOn(received, age, category)) return // open for ever
    const wait = isOrder ? 0 : (rules?.waits?.[hour] ?? 0)
    const isHard = !isOrder && caseClass === OTHER
    const pause = isHard && rules?.pauses ? pausedSeconds(index, received, rules.pauses) : 0
    const decided = decidedDespite(
      draws.outages[platform] ?? [],
      received,
      received + wait + pause + age,
    )
    decidedAt[index] = decided

    const isWithdrawn = random() < draws.withdrawnBelow
    const judged = draws.outcomePicks[Number(isOrder)]?.[caseClass] ?? NO_SHARES
    const outcome = isWithdrawn ? WITHDRAWN_CODE : pick(random, judged) + 1
    words.outcome.codes[index] = outcome
    if (isWithdrawn) return // never judged: no class, no process, no reason
    words.class.codes[index] = caseClass + 1
    words.process.codes[index] = pick(random, draws.processPick) + 1
    if (outcome <= TAKEN_DOWN_CODES) words.reason.codes[index] = pick(random, draws.reasonPick) + 1
    if (isHard && rules?.exceptions && covers(rules.exceptions, received)) {
      if (decided - received > rules.exceptions.afterHours * HOUR_SECONDS)
        words.exception.codes[index] = exceptionCode()
    }
  }

  function isHandedOn(received: number, age: number, category: number): boolean {
    if (!handedOn || !covers(handedOn, received) || age <= handedOn.afterHours * HOUR_SECONDS)
      return false
    return random() < (draws.handedOnBelow[category] ?? 0)
  }

  /** Writes a pause, if the case has one; how much later it makes the decision. */
  function pausedSeconds(
    index: number,
    received: number,
    pauses: NonNullable<Scenario['pauses']>,
  ): number {
    if (!covers(pauses, received) || random() >= draws.pausedBelow) return 0
    const begins = between(pauses.beginsHours)
    const lasts = between(pauses.lastsHours)
    if (pausedFrom) pausedFrom[index] = received + begins
    if (pausedTo) pausedTo[index] = received + begins + lasts
    return begins + lasts
  }

  function between([least, most]: readonly [number, number]): number {
    return least * HOUR_SECONDS + (random() % ((most - least) * HOUR_SECONDS))
  }

  function exceptionCode(): number {
    const drawn = random()
    return draws.exceptionRises.findIndex((end) => drawn < end) + 1
  }
}

const covers = ({ from, to }: Span, at: number) => at >= from && at < to
