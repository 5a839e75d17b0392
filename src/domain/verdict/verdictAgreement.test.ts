/** Single verdicts counted by hand say what the shares of the tally say. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '#contract/case.ts'
import { hours, instant, isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { randomCase } from '#test/fixtures/randomCases.ts'
import { caseTable } from '#domain/caseTable.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { headlineFigure, type OnTimeFigure } from '#domain/onTime/onTimeFigure.ts'
import { onTimePlan } from '#domain/onTime/onTimePlan.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { resolveYardstick, type Yardstick, yardstickDuties } from '#domain/yardstick.ts'
import { lawRule, overEveryClass, type Rule, ruleOfYardstick } from './rule.ts'
import type { Verdict } from './verdict.ts'
import { verdictOf } from './verdictOf.ts'

const DAY = 86_400
const countries = [...Country.options]

/** A page's figures: the same functions that Overview and Compare call. */
function figureOf(chosen: Yardstick, date: string, cases: readonly Case[]) {
  const window = caseWindow(isoDate(date), {})
  const against = readAgainst(chosen, instruments, countries, window)
  const plan = onTimePlan({ scope: { countries, platform: null }, window, against })
  const table = caseTable(against.clock.caseKind, cases)
  const tallies = plan.questions.map((question) => {
    const answer = tally(table, question)
    if (isTooLarge(answer)) throw new Error('The test asks for too many cells')
    return answer
  })
  return { figure: headlineFigure(plan, tallies, against), against, window }
}

/** The same counts from verdicts on single cases, one by one. */
function countByHand(verdicts: readonly Verdict[]) {
  const past = verdicts.filter(({ isPastDue }) => isPastDue)
  const count = (isCounted: (verdict: Verdict) => boolean) => past.filter(isCounted).length
  return {
    satisfied: count(({ outcome }) => outcome === 'on time'),
    late: count(({ outcome }) => outcome === 'late' || outcome === 'open overdue'),
    withdrawn: count(({ because }) => because === 'withdrawn before the deadline'),
    overdueInQuestion: count(
      ({ outcome, ifNotInClass }) =>
        ifNotInClass !== null && (outcome === 'late' || outcome === 'open overdue'),
    ),
    inTimeInQuestion: count(
      ({ outcome, ifNotInClass }) => ifNotInClass !== null && outcome === 'on time',
    ),
  }
}

const countsOf = ({ satisfied, late, withdrawn }: OnTimeFigure) => ({ satisfied, late, withdrawn })

function agree(chosen: Yardstick, rule: Rule, date: string, cases: readonly Case[]) {
  const { figure, window } = figureOf(chosen, date, cases)
  const inWindow = cases.filter(
    ({ receivedAt }) => receivedAt >= window.from && receivedAt < window.to,
  )
  const read = (by: Rule) => inWindow.map((one) => verdictOf(one, by, { asOf: window.asOf }))
  const all = countByHand(read(overEveryClass(rule)))
  expect({ satisfied: all.satisfied, late: all.late, withdrawn: all.withdrawn }).toEqual(
    countsOf(figure),
  )
  expect(figure.share).toBe(figure.n > 0 ? all.satisfied / (all.satisfied + all.late) : null)
  const ofClass = countByHand(read(rule))
  if (figure.ofClass) {
    const inTime = ofClass.satisfied - ofClass.inTimeInQuestion
    const known = inTime + ofClass.late - ofClass.overdueInQuestion
    expect(figure.ofClass.high).toBe(inTime / known)
    expect(figure.ofClass.low).toBe(inTime / (known + ofClass.overdueInQuestion))
  }
  return figure
}

/** As-ofs in winter and in summer, and days after the clocks changed and after a leap day. */
const dates = ['2018-03-27', '2019-06-26', '2019-10-29', '2020-03-07', '2024-05-20', '2026-11-01']
const casesBefore = (kind: Case['kind'], date: string) => {
  const asOf = Date.parse(date) / 1000
  return fc.array(randomCase(kind, asOf - 100 * DAY, asOf), { minLength: 20, maxLength: 120 })
}

describe('verdicts counted by hand are the headline on-time share', () => {
  test.each(yardstickDuties(instruments).map((each) => [each.duty.id, each] as const))(
    'of %s',
    (dutyId, { duty }) => {
      const chosen = { form: 'duty', dutyId } as const
      let counted = 0
      let satisfied = 0
      for (const date of dates) {
        const resolved = resolveYardstick(chosen, instruments, countries, isoDate(date))
        fc.assert(
          fc.property(casesBefore(duty.caseKind ?? 'removal', date), (cases) => {
            const figure = agree(chosen, ruleOfYardstick(resolved), date, cases)
            counted += figure.n
            satisfied += figure.satisfied
          }),
          { numRuns: 25 },
        )
      }
      expect(counted).toBeGreaterThan(satisfied)
      expect(satisfied).toBeGreaterThan(0)
    },
  )

  test('of an own target', () => {
    const chosen = { form: 'own target', targetHours: hours(36) } as const
    const resolved = resolveYardstick(chosen, instruments, countries, isoDate('2019-06-26'))
    let counted = 0
    fc.assert(
      fc.property(casesBefore('removal', '2019-06-26'), (cases) => {
        counted += agree(chosen, ruleOfYardstick(resolved), '2019-06-26', cases).n
      }),
      { numRuns: 100 },
    )
    expect(counted).toBeGreaterThan(0)
  })

  test('of law in force, from the day on which it began', () => {
    // The window of 90 days begins before NetzDG did; as law it reads nothing from before.
    const date = '2018-02-15'
    const law = { form: 'law' } as const
    const { yardstick } = figureOf(law, date, []).against
    const { duty, instrument } = yardstick
    if (!duty || !instrument) throw new Error('NetzDG was in force')
    fc.assert(
      fc.property(casesBefore('removal', date), (cases) => {
        const { figure, window } = figureOf(law, date, cases)
        const asOf = instant(window.asOf)
        const verdicts = cases
          .filter(({ receivedAt }) => receivedAt >= window.from)
          .map((one) => verdictOf(one, overEveryClass(lawRule({ duty, instrument })), { asOf }))
        const { satisfied, late, withdrawn } = countByHand(verdicts)
        expect({ satisfied, late, withdrawn }).toEqual(countsOf(figure))
      }),
      { numRuns: 150 },
    )
  })
})
