/** Cases that are on time under one rule and late under the other. */
import type { Tally } from '#contract/tally.ts'
import { deadlineAge } from '#domain/onTime/clock.ts'
import { answerTo } from '#domain/onTime/questionParts.ts'
import { edgeIndexOf } from '#domain/tallyEdges.ts'
import { PAUSED } from '#domain/tallyReaders.ts'
import type { ReplayFlips, ReplayRule } from './replay.ts'
import type { AskedTogether, ReplayPlan } from './replayPlan.ts'
import { isInPart, type ReplayPart, spanOf } from './replayShare.ts'

/** How many cases of one exception and outcome there are, and how many are in time under each rule. */
interface InTime {
  exception: string
  outcome: string
  total: number
  inTime: [number, number]
}

/**
 * Of the part's cases that fall under both rules and are past both deadlines: how they stand to each.
 * Of two deadlines one is the shorter for every case, so what is in time under the longer alone is the
 * difference of two counts, even where one counts hours and the other days.
 *
 * 24 h against 48 h over 100 notices, 80 removed within 24 h, 15 more within 48 h: 80 on time under
 * both, 15 late only under the first, 5 late under both.
 */
export function replayFlips(
  plan: ReplayPlan,
  tallies: readonly Tally[],
  part: ReplayPart,
): ReplayFlips | null {
  const [first, second] = plan.rules
  if (!first || !second || !plan.comparability?.isComparable) return null
  const flips: ReplayFlips = {
    compared: 0,
    onTimeUnderBoth: 0,
    lateUnderBoth: 0,
    lateOnlyUnderSecond: 0,
    lateOnlyUnderFirst: 0,
    notCounted: 0,
  }
  for (const each of inTimeCounts(plan, tallies, part).values()) {
    const [inFirst, inSecond] = each.inTime
    const inBoth = Math.min(inFirst, inSecond)
    add(flips, each, [first, second], { count: inBoth, inTime: [true, true] })
    add(flips, each, [first, second], { count: inFirst - inBoth, inTime: [true, false] })
    add(flips, each, [first, second], { count: inSecond - inBoth, inTime: [false, true] })
    const beyond = each.total - Math.max(inFirst, inSecond)
    add(flips, each, [first, second], { count: beyond, inTime: [false, false] })
  }
  return flips
}

function inTimeCounts(plan: ReplayPlan, tallies: readonly Tally[], part: ReplayPart) {
  const counts = new Map<string, InTime>()
  for (const asked of plan.together) {
    const span = spanOf(plan, asked, part)
    if (!span) continue
    const tally = answerTo(asked, tallies)
    const isCounted = isInPart(asked, part)
    const exceptionAt = asked.question.by.indexOf('exception')
    const firstPeriod = edgeIndexOf(tally.periodEdges, span.from) + 1
    const endPeriod = edgeIndexOf(tally.periodEdges, span.before) + 1
    const lastInTime = asked.ofRules.map((index) => lastAgeInTime(tally, plan.rules[index]))
    tally.cells.count.forEach((count, cell) => {
      const values = tally.groups[tally.cells.group[cell] ?? 0] ?? []
      const period = tally.cells.period[cell] ?? 0
      if (!isCounted(values) || period < firstPeriod || period >= endPeriod) return
      const exception = values[exceptionAt] ?? ''
      const outcome = tally.outcomes[tally.cells.outcome[cell] ?? 0] ?? ''
      const one = entryOf(counts, asked, exception, outcome)
      // Where two questions ask of the same cases, the first rule's counts them.
      if (asked.ofRules.includes(0)) one.total += count
      asked.ofRules.forEach((rule, at) => {
        const isInTime = (tally.cells.age[cell] ?? 0) <= (lastInTime[at] ?? -1)
        if (isInTime) one.inTime[rule === 0 ? 0 : 1] += count
      })
    })
  }
  return counts
}

const lastAgeInTime = (tally: Tally, rule: ReplayRule | undefined): number =>
  rule ? edgeIndexOf(tally.ageEdges, deadlineAge(rule.deadline)) : -1

function entryOf(
  counts: Map<string, InTime>,
  { countries }: AskedTogether,
  exception: string,
  outcome: string,
): InTime {
  const key = JSON.stringify([countries, exception, outcome])
  const known = counts.get(key)
  if (known) return known
  const made: InTime = { exception, outcome, total: 0, inTime: [0, 0] }
  counts.set(key, made)
  return made
}

type Standing = 'on time' | 'late' | 'not counted'

function standingUnder(
  rule: ReplayRule,
  { exception, outcome }: InTime,
  isInTime: boolean,
): Standing {
  if (exception === PAUSED || rule.exceptions.includes(exception)) return 'not counted'
  if (!isInTime) return 'late'
  if (outcome === 'withdrawn') return 'not counted'
  return rule.satisfiedBy.some((one) => one === outcome) ? 'on time' : 'late'
}

function add(
  flips: ReplayFlips,
  each: InTime,
  [first, second]: readonly [ReplayRule, ReplayRule],
  { count, inTime }: { count: number; inTime: readonly [boolean, boolean] },
): void {
  const underFirst = standingUnder(first, each, inTime[0])
  const underSecond = standingUnder(second, each, inTime[1])
  if (underFirst === 'not counted' || underSecond === 'not counted') {
    flips.notCounted += count
    return
  }
  flips.compared += count
  if (underFirst === 'on time') {
    flips[underSecond === 'on time' ? 'onTimeUnderBoth' : 'lateOnlyUnderSecond'] += count
  } else {
    flips[underSecond === 'on time' ? 'lateOnlyUnderFirst' : 'lateUnderBoth'] += count
  }
}
