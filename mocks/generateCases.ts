/** The scenario's cases, drawn from its rates and hazards: the same seed gives the same cases. */
import type { Case } from '#contract/case.ts'
import { codesFor, NEVER, type CaseTable, type DictionaryColumn } from '#domain/caseTable.ts'
import { expectedArrivals, HOUR_SECONDS, hourCount } from './arrivals.ts'
import { ageSeconds, hazardShapes } from './hazard.ts'
import { channelShares, classes, kindsOfCase } from './kindsOfCase.ts'
import { openAt24Hours, platformFactors } from './lateness.ts'
import { pick, poisson, seededRandom, thresholds, uniform } from './random.ts'
import * as steady from './scenarios/steady.ts'

const MARGIN = 1.05 // rows held ready beyond the expected number: 35 standard deviations more

const categories = steady.categoryShares.map(([category]) => category)
const outcomes = ['removed', 'restricted', 'rejected', 'withdrawn'] as const
const processes = Object.keys(steady.processShares)
const reasons = Object.keys(steady.reasonShares)
const ORDER = steady.channels.indexOf('authority order')
const WITHDRAWN_CODE = outcomes.indexOf('withdrawn') + 1
const NO_SHARES = new Float64Array()
const TAKEN_DOWN_CODES = 2 // removed and restricted are the first two

/** About 500,000 removal cases in the order in which they were received. */
export function generateCases(seed: number): CaseTable {
  const random = seededRandom(seed)
  const expected = expectedArrivals()
  const capacity = Math.ceil(steady.expectedCases * MARGIN)
  const receivedAt = new Uint32Array(capacity)
  const decidedAt = new Uint32Array(capacity).fill(NEVER)
  const column = (values: readonly string[]): DictionaryColumn => ({
    values,
    codes: codesFor(values.length, capacity),
  })
  const columns = {
    jurisdiction: column(steady.countries),
    platform: column(steady.platforms),
    category: column(categories),
    channel: column(steady.channels),
    class: column(classes),
    process: column(processes),
    reason: column(reasons),
    exception: column([]),
    outcome: column(outcomes),
  }
  const platformPick = thresholds(steady.platformShares)
  const channelPicks = categories.map((category) => thresholds(channelShares(category)))
  const processPick = thresholds(Object.values(steady.processShares))
  const reasonPick = thresholds(Object.values(steady.reasonShares))
  const outcomePicks = (['notice', 'order'] as const).map((trigger) =>
    classes.map((one) => thresholds(Object.values(steady.outcomeShares[trigger][one]))),
  )
  const manifestBelow = categories.map((one) => steady.manifestShares[one] * 2 ** 32)
  const withdrawnBelow = steady.withdrawnShare * 2 ** 32
  const ofCountry = steady.countries.map((country) => ({
    country,
    categoryPick: thresholds(steady.categoryShares.map(([, shares]) => shares[country])),
    kindFactors: kindsOfCase(country).map(({ factor }) => factor),
    openAt24: openAt24Hours(country),
  }))
  const countryPick = new Float64Array(steady.countries.length)
  const outagePlatform = steady.platforms.indexOf(steady.outage.platform)

  let row = 0
  for (let hour = 0; hour < hourCount; hour++) {
    const hourStart = steady.receivedFrom + hour * HOUR_SECONDS
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

  function fillCase(index: number, country: number, hour: number) {
    const rules = ofCountry[country]
    const platform = pick(random, platformPick)
    const category = rules ? pick(random, rules.categoryPick) : 0
    const channel = pick(random, channelPicks[category] ?? NO_SHARES)
    const caseClass = random() < (manifestBelow[category] ?? 0) ? 0 : 1
    const openShare =
      (rules?.openAt24[hour] ?? 1) *
      (platformFactors[platform] ?? 1) *
      (rules?.kindFactors[channel * classes.length + caseClass] ?? 1)
    const received = receivedAt[index] ?? 0
    const isOrder = channel === ORDER
    const shape = isOrder ? hazardShapes.order : hazardShapes.notice
    const age = ageSeconds(-Math.log(uniform(random)), -Math.log(openShare), shape)
    decidedAt[index] = received + age + pausedSeconds(platform, received, received + age)

    const isWithdrawn = random() < withdrawnBelow
    const judged = outcomePicks[Number(isOrder)]?.[caseClass] ?? NO_SHARES
    const outcome = isWithdrawn ? WITHDRAWN_CODE : pick(random, judged) + 1
    columns.jurisdiction.codes[index] = country + 1
    columns.platform.codes[index] = platform + 1
    columns.category.codes[index] = category + 1
    columns.channel.codes[index] = channel + 1
    columns.outcome.codes[index] = outcome
    if (isWithdrawn) return // never judged: no class, no process, no reason
    columns.class.codes[index] = caseClass + 1
    columns.process.codes[index] = pick(random, processPick) + 1
    if (outcome <= TAKEN_DOWN_CODES) columns.reason.codes[index] = pick(random, reasonPick) + 1
  }

  /** How long nobody worked on it: a decision that falls in the outage, or after it, waits. */
  function pausedSeconds(platform: number, received: number, decided: number): number {
    const { from, to } = steady.outage
    if (platform !== outagePlatform || received >= to || decided <= from) return 0
    return to - Math.max(received, from)
  }

  return {
    kind: 'removal',
    rowCount: row,
    rowsLeftOut: 0,
    receivedAt: receivedAt.slice(0, row),
    decidedAt: decidedAt.slice(0, row),
    classifiedAt: null,
    pausedFrom: null,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, { values, codes }]) => [
        name,
        { values, codes: codes.slice(0, row) },
      ]),
    ) as CaseTable['columns'],
    idOf: (at): Case['id'] => `S${seed}-${String(at + 1).padStart(7, '0')}`,
    pausesOf: () => [],
  }
}
