/** What is asked of the cases to say why a modelled mean moved, and what is read off the answers. */
import type { Instrument } from '#contract/instrument.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import {
  type LossModelPlan,
  lossModelPlan,
  type OnTimeReading,
  onTimeReadings,
} from '#domain/lossModel/onTimeReading.ts'
import { type CaseWindow, dutiesFrom } from '#domain/onTime/caseWindow.ts'
import { dutyQuestions } from '#domain/onTime/dutyQuestions.ts'
import { onTimeQuestion } from '#domain/onTime/onTimeFigure.ts'
import { headlineOnTimeShare } from '#domain/onTimeShare.ts'
import { type AskedDuty, answerTo, numbered, type Scope } from '#domain/onTime/questionParts.ts'
import { type ReadAgainst, type ReadDuty, readAgainst } from '#domain/onTime/readAgainst.ts'
import type { Yardstick } from '#domain/yardstick.ts'
import { type GroupLate, lateShareReweighted } from './lateShareReweighted.ts'

/** Groups within which cases are alike before their speed is compared, besides the country. */
const mixDimensions = ['platform', 'category', 'channel'] as const

/** The questions over both days' cases, in one request. */
export type MovedCasesPlan = {
  questions: TallyQuestion[]
  /** Each day's law, as a model of that day reads it. */
  earlierLaw: LossModelPlan
  laterLaw: LossModelPlan
  /** The earlier day's cases against both days' duties, and the later day's against its own. */
  earlierCases: readonly AskedDuty[]
  laterCases: readonly AskedDuty[]
}

/** Late shares by duty, for each level that a modelled mean passes through. */
export type MovedReadings = {
  /** Law and cases of the earlier day. */
  earlier: readonly OnTimeReading[]
  /** The later day's law over the earlier day's cases. */
  laterLaw: readonly OnTimeReading[]
  /** The later day's law and kinds of case, each kind decided as fast as on the earlier day. */
  laterMix: readonly OnTimeReading[]
  /** Law and cases of the later day. */
  later: readonly OnTimeReading[]
}

/** Both days' windows of receipts, and what limits them. */
export type MovedCasesInput = {
  instruments: readonly Instrument[]
  scope: Scope
  yardstick: Yardstick
  earlier: CaseWindow
  later: CaseWindow
}

/**
 * The earlier day's cases are read against the duties of both days' law, because the first step puts
 * the later law over them: the DSA's duties over cases from before it, against the clock that is read
 * for it on the later day.
 */
export function movedCasesPlan(input: MovedCasesInput): MovedCasesPlan {
  const { instruments, scope, yardstick, earlier, later } = input
  const planOf = (window: CaseWindow) => {
    const against = readAgainst(yardstick, instruments, scope.countries, window)
    return { against, plan: lossModelPlan({ scope, window, against, instruments }) }
  }
  const then = planOf(earlier)
  const now = planOf(later)
  const ofThen = readDuties(then.plan, instruments)
  const ofNow = readDuties(now.plan, instruments)
  const questions: TallyQuestion[] = []
  const ask = (window: CaseWindow, against: ReadAgainst, duties: readonly ReadDuty[]) => {
    const put = dutyQuestions({ scope, window, against: { ...against, duties: [...duties] } })
    return numbered(put.map(byGroups), questions)
  }
  const keys = new Set(ofNow.map(keyOf))
  const onlyThen = ofThen.filter((each) => !keys.has(keyOf(each)))
  return {
    questions,
    earlierLaw: then.plan,
    laterLaw: now.plan,
    earlierCases: ask(earlier, then.against, [...onlyThen, ...ofNow]),
    laterCases: ask(later, now.against, ofNow),
  }
}

const byGroups = <Put extends { question: TallyQuestion }>(put: Put): Put => ({
  ...put,
  question: { ...put.question, by: [...put.question.by, ...mixDimensions] },
})

/** The duties of a plan; where local days split one into a question for each zone, put together. */
function readDuties({ duties }: LossModelPlan, instruments: readonly Instrument[]): ReadDuty[] {
  const ids = [...new Set(duties.map(({ duty }) => duty.id))]
  return ids.flatMap((id) => {
    const asked = duties.filter(({ duty }) => duty.id === id)
    const instrument = instruments.find((each) => each.duties.some((duty) => duty.id === id))
    const [first] = asked
    if (!first || !instrument) return []
    const countries = asked.flatMap((each) => each.countries)
    return [{ instrument, duty: first.duty, clock: first.clock, countries }]
  })
}

/** A duty read against one clock in the same countries is one question, whichever day's law it is of. */
const keyOf = ({ duty, clock, countries }: Pick<ReadDuty, 'duty' | 'clock' | 'countries'>) =>
  [duty.id, JSON.stringify(clock.deadline), countries.join(' ')].join('\n')

/** The late shares of every level; see `MovedReadings`. */
export function movedReadings(
  plan: MovedCasesPlan,
  windows: { earlier: CaseWindow; later: CaseWindow },
  tallies: readonly Tally[],
): MovedReadings {
  const { earlierLaw, laterLaw, earlierCases, laterCases } = plan
  const read = (law: LossModelPlan, cases: readonly AskedDuty[], window: CaseWindow) => {
    const duties = askedBy(law, cases)
    return onTimeReadings({ window, duties, withoutClock: law.withoutClock }, tallies)
  }
  const ofLaterLaw = read(laterLaw, earlierCases, windows.earlier)
  const later = read(laterLaw, laterCases, windows.later)
  const laterMix = ofLaterLaw.map((reading): OnTimeReading => {
    const own = later.find(({ duty }) => duty.id === reading.duty.id)
    const groupsOf = (cases: readonly AskedDuty[], window: CaseWindow) =>
      askedBy(laterLaw, cases)
        .filter((each) => each.duty.id === reading.duty.id)
        .flatMap((each) => lateByGroup(each, answerTo(each, tallies), window))
    const isKnown = reading.lateShare !== null && own?.lateShare != null
    const lateShare = isKnown
      ? lateShareReweighted(
          groupsOf(earlierCases, windows.earlier),
          groupsOf(laterCases, windows.later),
        )
      : null
    return { ...reading, cases: own?.cases ?? 0, lateShare, interval: null, ofClass: null }
  })
  return {
    earlier: read(earlierLaw, earlierCases, windows.earlier),
    laterLaw: ofLaterLaw,
    laterMix,
    later,
  }
}

/** Of the questions those that the day's law asks: its duties, on its clocks, in its countries. */
function askedBy(law: LossModelPlan, cases: readonly AskedDuty[]): AskedDuty[] {
  return law.duties.flatMap((own) => cases.find((each) => keyOf(each) === keyOf(own)) ?? [])
}

/**
 * Cases past their deadline and the late ones of them, by country, platform, category and channel. Each
 * group's cells are put aside first, so that a tally is walked once and not once for each group.
 */
function lateByGroup(asked: AskedDuty, tally: Tally, window: CaseWindow): GroupLate[] {
  const { question, clock, pastBefore, readFrom } = asked
  const places = ['jurisdiction' as const, ...mixDimensions].map((name) =>
    question.by.indexOf(name),
  )
  const keyOfGroup = tally.groups.map((values) => places.map((at) => values[at] ?? '').join('\n'))
  const cellsOf = new Map<string, number[]>()
  tally.cells.group.forEach((group, cell) => {
    const key = keyOfGroup[group] ?? ''
    const known = cellsOf.get(key)
    if (known) known.push(cell)
    else cellsOf.set(key, [cell])
  })
  return [...cellsOf].flatMap(([group, cells]): GroupLate[] => {
    const country = asked.countries.find((each) => group.startsWith(`${each}\n`))
    if (!country) return []
    const from = readFrom[country] ?? dutiesFrom(window)
    const before = instant(Math.min(window.to, pastBefore))
    if (before <= from) return []
    const put = onTimeQuestion(asked, clock, country, { from, before })
    const { late, n } = headlineOnTimeShare(withCells(tally, cells), put)
    return n > 0 ? [{ group, late, n }] : []
  })
}

function withCells(tally: Tally, at: readonly number[]): Tally {
  const pick = (column: readonly number[]) => at.map((cell) => column[cell] ?? 0)
  const { group, period, age, outcome, count } = tally.cells
  const cells = {
    group: pick(group),
    period: pick(period),
    age: pick(age),
    outcome: pick(outcome),
    count: pick(count),
  }
  return { ...tally, cells }
}
