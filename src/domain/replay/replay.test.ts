import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Case } from '#contract/case.ts'
import { TallyQuestion } from '#contract/tally.ts'
import { hours, isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { instruments } from '#record/law.ts'
import { randomCase } from '#test/fixtures/randomCases.ts'
import { caseTable } from '#domain/caseTable.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { onTimePlan } from '#domain/onTime/onTimePlan.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { overEveryClass, ruleOfYardstick } from '#domain/verdict/rule.ts'
import type { VerdictOutcome } from '#domain/verdict/verdict.ts'
import { verdictOf } from '#domain/verdict/verdictOf.ts'
import { resolveYardstick, yardstickDuties } from '#domain/yardstick.ts'
import { comparabilityOfRules } from './comparable.ts'
import { asReplayRule, replayRuleOf, type ReplayRule } from './replay.ts'
import { replayFigures } from './replayFigures.ts'
import { replayPlan } from './replayPlan.ts'

const DAY = 86_400
const date = isoDate('2019-10-30') // the clocks changed on the 27th
const window = caseWindow(date, {})
const scope = { countries: [...Country.options], platform: null }

function rule(id: string): ReplayRule {
  const found = replayRuleOf(id, instruments)
  if (!found) throw new Error(`no clock ${id}`)
  return found
}
function target(targetHours: number): ReplayRule {
  const chosen = { form: 'own target', targetHours: hours(targetHours) } as const
  const own = asReplayRule(ruleOfYardstick(resolveYardstick(chosen, [], [], date)))
  if (!own) throw new Error('an own target has a clock')
  return { ...own, id: `own target ${targetHours}` }
}

function replay(rules: ReplayRule[], cases: readonly Case[]) {
  const plan = replayPlan({ rules, scope, window })
  const tables = {
    removal: caseTable('removal', cases),
    disclosure: caseTable('disclosure', cases),
  }
  const tallies = plan.questions.map((question) => {
    const answer = tally(tables[question.kind], question)
    if (isTooLarge(answer)) throw new Error('The test asks for too many cells')
    return answer
  })
  return { plan, tallies, figures: replayFigures(plan, tallies) }
}

const casesOf = (kind: Case['kind']) =>
  fc.array(randomCase(kind, window.asOf - 100 * DAY, window.asOf), {
    minLength: 20,
    maxLength: 150,
  })

describe('what two rules can be compared over', () => {
  const compared = (first: ReplayRule, second: ReplayRule) => {
    const found = comparabilityOfRules(first, second)
    return found.isComparable ? 'comparable' : found.because
  }
  test.each([
    ['de-netzdg.24h', 'fr-avia.24h', 'comparable'],
    ['de-netzdg.24h', 'de-netzdg.7d', 'classes differ'],
    ['de-netzdg.24h', 'eu-terreg.1h', 'channels differ'],
    ['eu-terreg.1h', 'fr-lcen-6-1.csam-24h', 'categories differ'],
    ['eu-terreg.1h', 'fr-avia.1h', 'comparable'],
    ['de-netzdg.24h', 'de-netzdg.info48h', 'kinds differ'],
    ['de-netzdg.info48h', 'eu-e-evidence.8h', 'channels differ'],
  ])('%s and %s: %s', (first, second, expected) => {
    expect(compared(rule(first), rule(second))).toBe(expected)
    expect(compared(rule(second), rule(first))).toBe(expected)
  })

  it('is nothing where neither deadline is always the shorter: 7 d are 167 to 193 hours', () => {
    const week = rule('de-netzdg.7d')
    expect(compared(week, target(167))).toBe('comparable')
    expect(compared(week, target(168))).toBe('lengths overlap')
    expect(compared(target(192), week)).toBe('lengths overlap')
    expect(compared(target(193), week)).toBe('comparable')
  })

  it('needs a clock: a duty without one, or without cases, is no rule to replay', () => {
    expect(replayRuleOf('eu-dsa.notices', instruments)).toBeNull()
    expect(replayRuleOf('fr-avia.criminal-fine', instruments)).toBeNull()
    expect(replayRuleOf('nonsense', instruments)).toBeNull()
  })
})

describe('the questions of a replay', () => {
  it('are valid, one for a rule in hours, and one more for what falls under both', () => {
    const alone = replayPlan({ rules: [rule('fr-avia.24h')], scope, window })
    expect(alone.questions).toHaveLength(1)
    expect(alone.comparability).toBeNull()
    const both = replayPlan({ rules: [rule('fr-avia.24h'), rule('de-netzdg.24h')], scope, window })
    expect(both.questions).toHaveLength(3)
    for (const question of both.questions) {
      expect(TallyQuestion.safeParse(question).success).toBe(true)
    }
  })

  it('have both deadlines as age edges over the cases both govern', () => {
    const [asked] = replayPlan({
      rules: [rule('fr-avia.24h'), target(48)],
      scope,
      window,
    }).together
    expect(asked?.question.ages.cuts).toEqual([24, 48])
    expect(asked?.question.where).toMatchObject({
      channel: ['user notice', 'trusted flagger'],
      category: rule('fr-avia.24h').categories,
    })
  })

  it('ask once of a rule named twice', () => {
    const rules = [rule('fr-avia.24h'), rule('fr-avia.24h')]
    expect(replayPlan({ rules, scope, window }).rules).toHaveLength(1)
  })
})

describe('a rule replayed alone', () => {
  const everyClock = yardstickDuties(instruments)
  test.each(everyClock.map(({ duty }) => [duty.id, duty.caseKind ?? 'removal'] as const))(
    '%s has the share that Overview and Compare show with it as the yardstick',
    (dutyId, kind) => {
      const chosen = { form: 'duty', dutyId } as const
      const against = readAgainst(chosen, instruments, scope.countries, window)
      const plan = onTimePlan({ scope, window, against })
      fc.assert(
        fc.property(casesOf(kind), (cases) => {
          const table = caseTable(kind, cases)
          const tallies = plan.questions.map((question) => {
            const answer = tally(table, question)
            if (isTooLarge(answer)) throw new Error('The test asks for too many cells')
            return answer
          })
          const headline = headlineFigure(plan, tallies, against)
          const { figures } = replay([rule(dutyId)], cases)
          const [own] = figures.shares
          expect([own?.onTime, own?.late, own?.share]).toEqual([
            headline.satisfied,
            headline.late,
            headline.share,
          ])
          expect(figures.ofClass[0]).toEqual(headline.ofClass)
          expect(figures.flips).toBeNull()
        }),
        { numRuns: 30 },
      )
    },
  )
})

/** Written from the words alone: each case judged twice, and put where it belongs. */
function flipsByHand(first: ReplayRule, second: ReplayRule, cases: readonly Case[]) {
  const flips = {
    compared: 0,
    onTimeUnderBoth: 0,
    lateUnderBoth: 0,
    lateOnlyUnderSecond: 0,
    lateOnlyUnderFirst: 0,
    notCounted: 0,
  }
  const isLate = (outcome: VerdictOutcome) => outcome === 'late' || outcome === 'open overdue'
  for (const one of cases) {
    if (one.receivedAt < window.from) continue
    const unpaused = { ...one }
    delete unpaused.pauses // when a deadline has passed is asked without the pauses
    const read = (by: ReplayRule) => ({
      verdict: verdictOf(one, overEveryClass(by), { asOf: window.asOf }),
      isPastDue: verdictOf(unpaused, overEveryClass(by), { asOf: window.asOf }).isPastDue,
    })
    const under = [read(first), read(second)] as const
    if (!under[0].isPastDue || !under[1].isPastDue) continue
    const [one1, one2] = [under[0].verdict.outcome, under[1].verdict.outcome]
    if (one1 === 'outside the rule' || one2 === 'outside the rule') flips.notCounted++
    else {
      flips.compared++
      if (isLate(one1)) flips[isLate(one2) ? 'lateUnderBoth' : 'lateOnlyUnderFirst']++
      else flips[isLate(one2) ? 'lateOnlyUnderSecond' : 'onTimeUnderBoth']++
    }
  }
  return flips
}

describe('two rules over the same cases', () => {
  const pairs: [string, ReplayRule, ReplayRule][] = [
    ['NetzDG 24 h and Avia 24 h', rule('de-netzdg.24h'), rule('fr-avia.24h')],
    ['Avia 24 h and an own target of 48 h', rule('fr-avia.24h'), target(48)],
    ['NetzDG 7 d and an own target of 24 h', rule('de-netzdg.7d'), target(24)],
    ['an own target of 200 h and NetzDG 7 d', target(200), rule('de-netzdg.7d')],
    ['TERREG 1 h and Avia 1 h', rule('eu-terreg.1h'), rule('fr-avia.1h')],
    ['TERREG 1 h and an own target of 24 h', rule('eu-terreg.1h'), target(24)],
    ['an own target of 1 h and LCEN 24 h', target(1), rule('fr-lcen-6-1.csam-24h')],
  ]
  test.each(pairs)('%s flip the cases that verdicts one by one flip', (_, first, second) => {
    let compared = 0
    fc.assert(
      fc.property(casesOf('removal'), (cases) => {
        const { figures } = replay([first, second], cases)
        expect(figures.flips).toEqual(flipsByHand(first, second, cases))
        compared += figures.flips?.compared ?? 0
      }),
      { numRuns: 120 },
    )
    expect(compared).toBeGreaterThan(50)
  })

  it('find late under removal alone what a restriction satisfies elsewhere', () => {
    const order = (id: string, outcome: 'removed' | 'restricted'): Case => ({
      id,
      kind: 'removal',
      jurisdiction: 'FR',
      platform: 'Platform A',
      category: 'terrorist content',
      channel: 'authority order',
      receivedAt: window.from,
      decidedAt: window.from,
      outcome,
    })
    const { figures } = replay(
      [rule('eu-terreg.1h'), target(1)],
      [order('1', 'removed'), order('2', 'restricted')],
    )
    expect(figures.flips).toMatchObject({ onTimeUnderBoth: 1, lateOnlyUnderFirst: 1, compared: 2 })
  })

  it('add up: countries, categories and cells to the whole, and what stands apart', () => {
    fc.assert(
      fc.property(casesOf('removal'), (cases) => {
        const { figures } = replay([rule('de-netzdg.24h'), rule('fr-avia.24h')], cases)
        const { flips, apart, shares } = figures
        for (const parts of [figures.byCountry, figures.byCategory, figures.cells]) {
          const sum = (of: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, part) => total + of(part), 0)
          expect(sum((part) => part.flips?.compared ?? 0)).toBe(flips?.compared)
          expect(sum((part) => part.flips?.lateUnderBoth ?? 0)).toBe(flips?.lateUnderBoth)
          expect(sum((part) => part.shares[0]?.n ?? 0)).toBe(shares[0]?.n)
          expect(sum((part) => part.apart?.[0] ?? 0)).toBe(apart?.[0])
        }
        expect(apart?.map((count) => count + (flips?.compared ?? 0))).toEqual(
          shares.map(({ n }) => n),
        )
        expect(Math.min(...(apart ?? [-1]))).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it('keep their own shares where nothing falls under both', () => {
    fc.assert(
      fc.property(casesOf('removal'), (cases) => {
        const { figures } = replay([rule('de-netzdg.24h'), rule('de-netzdg.7d')], cases)
        const alone = ['de-netzdg.24h', 'de-netzdg.7d'].map(
          (id) => replay([rule(id)], cases).figures.shares[0],
        )
        expect(figures.shares).toEqual(alone)
        expect([figures.flips, figures.apart]).toEqual([null, null])
      }),
      { numRuns: 20 },
    )
  })
})
