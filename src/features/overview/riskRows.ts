/** The risk chart: one row for each duty and country, the law's own penalty class against the demo. */
import type { CapForm, RiskRow } from '#charts/riskRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Cap } from '#contract/penalty.ts'
import type { Tally } from '#contract/tally.ts'
import { instant, type IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { countDuties, type StandingDuty, statusGroupOf } from '#domain/dutyCounts.ts'
import { dutyStatusOn, penaltyStatusOn } from '#domain/status.ts'
import { dutiesFrom } from '#domain/onTime/caseWindow.ts'
import { clockOf } from '#domain/onTime/clock.ts'
import { FEWEST_CASES, onTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import type { OverviewPlan } from './overviewQuestions.ts'

const HARSHER_FIRST: readonly CapForm[] = ['share of turnover', 'fixed sum', 'unknown', 'none set']

/** The column of a cap: a greater-of with a share in it grows with turnover. */
function capForm(cap: Cap): CapForm {
  if (cap.form !== 'greater of') return cap.form
  return cap.of.some(({ form }) => form === 'share of turnover') ? 'share of turnover' : 'fixed sum'
}

/**
 * The harshest form of cap that secures the duty on the date; else none set. A cap that has ended
 * counts only for a duty that has ended with it: what was struck down still names its 4 %.
 */
export function capFormOf(instrument: Instrument, dutyId: string, date: IsoDate): CapForm {
  const duty = instrument.duties.find(({ id }) => id === dutyId)
  const status = duty ? dutyStatusOn(duty, date)?.status : undefined
  const isOver = status !== undefined && statusGroupOf(status) === 'ended'
  const forms = instrument.penalties
    .filter(({ dutyIds, perFailure }) => dutyIds.includes(dutyId) && !perFailure)
    .filter((rule) => {
      const standing = penaltyStatusOn(rule, instrument, date)
      return standing !== null && (isOver || statusGroupOf(standing.status) !== 'ended')
    })
    .map(({ cap }) => capForm(cap))
  return HARSHER_FIRST.find((form) => forms.includes(form)) ?? 'none set'
}

/** Duties on removal cases, or not law, that have no clock: they stand in the band below. */
function withoutClock(standing: StandingDuty): boolean {
  const { duty } = standing
  return clockOf(duty) === null && (duty.caseKind === 'removal' || !duty.isLaw)
}

/**
 * The rows: each duty with a clock read against the demo by its own deadline, channels, categories
 * and class, in the countries it reaches; then those without a clock. Only the law's own words for
 * its cap, never a company's amount.
 */
export function riskRows(
  plan: OverviewPlan,
  tallies: readonly Tally[],
  instruments: readonly Instrument[],
  countries: readonly Country[],
): RiskRow[] {
  const date = plan.window.asOfDate
  const instrumentOf = (dutyId: string) =>
    instruments.find(({ duties }) => duties.some(({ id }) => id === dutyId))
  const isAlone = (dutyId: string) =>
    plan.duties.filter(({ duty }) => duty.id === dutyId).flatMap((asked) => asked.countries)
      .length === 1
  const clocked = plan.duties.flatMap((asked) =>
    asked.countries.flatMap((country): RiskRow[] => {
      const { duty, clock } = asked
      const instrument = instrumentOf(duty.id)
      const status = dutyStatusOn(duty, date)?.status
      if (!instrument || !status) return []
      const from = asked.readFrom[country] ?? dutiesFrom(plan.window)
      const before = instant(Math.min(plan.window.to, asked.pastBefore))
      const figure = onTimeFigure([asked], tallies, clock, [{ country, from, before }])
      const share = clock.onlyClass ? (figure.ofClass?.low ?? null) : figure.share
      const cases = clock.onlyClass ? figure.ofClassCases : figure.n
      return [
        {
          id: `${duty.id} ${country}`,
          name: isAlone(duty.id) ? duty.shortTitle : `${duty.shortTitle}, ${country}`,
          country,
          capForm: capFormOf(instrument, duty.id, date),
          status,
          statusWord: status,
          share: cases >= FEWEST_CASES ? share : null,
          bounds: cases >= FEWEST_CASES ? figure.ofClass : null,
          hasClock: true,
          cases,
        },
      ]
    }),
  )
  const { inForce, proposed, notLaw } = countDuties(instruments, date, countries)
  const standing = [...inForce, ...proposed, ...notLaw].filter(
    (each) => withoutClock(each) && statusGroupOf(each.standing.status) !== 'ended',
  )
  const clockless = standing.flatMap(
    ({ instrument, duty, standing: { status }, countries: reached }) =>
      reached.map((country): RiskRow => ({
        id: `${duty.id} ${country}`,
        name: reached.length === 1 ? duty.shortTitle : `${duty.shortTitle}, ${country}`,
        country,
        capForm: capFormOf(instrument, duty.id, date),
        status,
        statusWord: status,
        share: null,
        hasClock: false,
        cases: 0,
      })),
  )
  return [...clocked, ...clockless]
}
