/**
 * How often 95 % intervals hold a scenario's own truth, over many seeds: the product's own questions and
 * estimators over generated cases, against probabilities computed from the scenario without a case.
 */
import type { ScenarioTruth } from '#contract/scenario.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { instant, type Instant, zoneName } from '#contract/units.ts'
import { CASE_MIX_DIMENSIONS, caseMixQuestion } from '#domain/caseMix/caseMixQuestion.ts'
import { caseMixCheck } from '#domain/caseMixCheck.ts'
import type { CaseTable } from '#domain/caseTable.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { aalenJohansen, curveAges, kaplanMeier, survivalInput } from '#domain/survival.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { generateCases } from '#mocks/generateCases.ts'
import { scenarioTruths } from '#mocks/plantedTruths.ts'
import { at, type Scenario, scenarioId } from '#mocks/scenario.ts'

const DEADLINE_HOURS = 24
const SATISFIED_BY = ['removed', 'restricted', 'rejected'] as const

/** Intervals that hold the truth, of how many. */
export type Covered = { covered: number; intervals: number }
/** Seeds in which the check of the case mix fired, or could tell nothing. */
export type Fired = { fired: number; tooFew: number; seeds: number }

/** What a scenario's seeds came to, countries pooled; at the as-of that shows the scenario best. */
export type ScenarioCoverage = {
  scenario: string
  asOf: string
  /** Wilson's interval of the headline share at 24 h. */
  headline: Covered
  /** Kaplan and Meier's share decided in any way by 24 h, log-log limits, open cases counted. */
  kaplanMeier: Covered
  /** Aalen and Johansen's incidence of removed, restricted and rejected by 24 h, log limits. */
  aalenJohansen: Covered
  /** The check over all countries and platforms, and over Platform A in Germany, a fifth of the cases. */
  check: Fired
  checkOfOnePlatform: Fired
}

/** One scenario over seeds `first` to `last`: its cases of the 90 days before its as-of. */
export function measureCoverage(scenario: Scenario, first: number, last: number): ScenarioCoverage {
  const asOf = instant(at(`${scenario.recommendedAsOf}T00:00:00`))
  const truths = scenarioTruths(scenario).filter((truth) => truth.asOf === asOf)
  const receivedFrom = truths[0]?.receivedFrom ?? asOf
  const none = (): Covered => ({ covered: 0, intervals: 0 })
  const silent = (): Fired => ({ fired: 0, tooFew: 0, seeds: 0 })
  const found: ScenarioCoverage = {
    scenario: scenarioId(scenario),
    asOf: scenario.recommendedAsOf,
    headline: none(),
    kaplanMeier: none(),
    aalenJohansen: none(),
    check: silent(),
    checkOfOnePlatform: silent(),
  }
  for (let seed = first; seed <= last; seed++) {
    const table = generateCases(scenario, seed, { from: receivedFrom, to: asOf })
    const question = curveQuestion(asOf, receivedFrom)
    const answer = answered(table, question)
    for (const truth of truths) {
      const read = { answer, question, truth, withdrawnShare: scenario.withdrawnShare }
      count(found.headline, headlineHolds(read))
      count(found.kaplanMeier, kaplanMeierHolds(read))
      count(found.aalenJohansen, aalenJohansenHolds(read))
    }
    const received = { receivedFrom, receivedTo: asOf }
    checkOnce(found.check, table, asOf, received)
    const ofOnePlatform = { ...received, jurisdiction: ['DE'], platform: ['Platform A'] }
    checkOnce(found.checkOfOnePlatform, table, asOf, ofOnePlatform)
  }
  return found
}

/** The figure of a part, 0 to 1. */
export const rateOf = ({ covered, intervals }: Covered): number => covered / intervals

function curveQuestion(asOf: Instant, receivedFrom: Instant): TallyQuestion {
  return {
    kind: 'removal',
    asOf,
    where: { receivedFrom },
    by: ['jurisdiction', 'exception'],
    zone: zoneName('UTC'),
    periods: { runs: [], cuts: [receivedFrom, instant(asOf - DEADLINE_HOURS * 3600)] },
    ages: curveAges(),
  }
}

type Read = {
  answer: Tally
  question: TallyQuestion
  truth: ScenarioTruth
  withdrawnShare: number
}

const ofCountry =
  ({ country }: ScenarioTruth) =>
  ([jurisdiction]: readonly string[]) =>
    jurisdiction === country

function headlineHolds({ answer, question, truth }: Read): boolean {
  const { satisfied, n } = headlineOnTimeShare(answer, {
    from: truth.receivedFrom,
    before: truth.receivedTo,
    deadlineAge: truth.deadlineHours,
    satisfiedBy: SATISFIED_BY,
    group: ofCountry(truth),
    by: question.by,
  })
  return holds(wilsonInterval(satisfied, n), truth.onTimeShare)
}

const curveInput = ({ answer, question, truth }: Read) =>
  survivalInput(answer, {
    outcomes: [...SATISFIED_BY, 'withdrawn'],
    observedFrom: null,
    group: ofCountry(truth),
    by: question.by,
  })

function kaplanMeierHolds(read: Read): boolean {
  const point = kaplanMeier(curveInput(read)).find(({ hours }) => hours === DEADLINE_HOURS)
  return holds(point, 1 - satisfiedBy24Hours(read.truth) / (1 - read.withdrawnShare))
}

function aalenJohansenHolds(read: Read): boolean {
  const { edgesHours, decidedByOutcome, censored } = curveInput(read)
  const satisfied = edgesHours.map((_, edge) =>
    SATISFIED_BY.reduce((sum, outcome) => sum + (decidedByOutcome[outcome]?.[edge] ?? 0), 0),
  )
  const curves = aalenJohansen({
    edgesHours,
    decidedByOutcome: { satisfied, withdrawn: decidedByOutcome['withdrawn'] ?? [] },
    censored,
  })
  const point = curves.satisfied.find(({ hours }) => hours === DEADLINE_HOURS)
  return holds(point, satisfiedBy24Hours(read.truth))
}

function satisfiedBy24Hours({ incidence }: ScenarioTruth): number {
  const found = incidence.find(({ ageHours }) => ageHours === DEADLINE_HOURS)
  if (!found) throw new Error('the scenario has no truth at 24 h')
  return found.satisfied
}

function checkOnce(
  found: Fired,
  table: CaseTable,
  asOf: Instant,
  where: TallyQuestion['where'],
): void {
  const question = caseMixQuestion({ kind: 'removal', asOf, where, observedFrom: null })
  const { reading } = caseMixCheck(answered(table, question), {
    by: CASE_MIX_DIMENSIONS,
    of: 'category',
  })
  found.seeds++
  if (reading === 'differs') found.fired++
  if (reading === 'too few') found.tooFew++
}

function answered(table: CaseTable, question: TallyQuestion): Tally {
  const answer = tally(table, question)
  if (isTooLarge(answer)) throw new Error('the question is small')
  return answer
}

type Limits = { lower: number | null; upper: number | null }

function holds(limits: Limits | null | undefined, truth: number): boolean {
  if (!limits || limits.lower === null || limits.upper === null) throw new Error('no interval')
  return limits.lower <= truth && truth <= limits.upper
}

function count(part: Covered, isCovered: boolean): void {
  part.intervals++
  if (isCovered) part.covered++
}
