/** What the card of curves says: its finding, how it is read, and how it is counted. */
import { ageLabel, MARKED_AGES_HOURS } from '#charts/ageScale.ts'
import type { ChartState } from '#charts/chartState.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { headlineFigure } from '#domain/onTime/onTimeFigure.ts'
import { FEWEST_CURVE_CASES } from '#domain/survival.ts'
import { deadlineInHours } from '#domain/yardstick.ts'
import { capital, casesNoun, clockWords, countrySubject } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import {
  formatCount,
  formatDate,
  formatInterval,
  formatList,
  formatNumeral,
  formatShare,
} from '#ui/format.ts'
import type { DeadlineGrouping } from '#url/deadlinesSearch.ts'
import { type Curves, decidedBy, type GroupCurve } from './curveRows.ts'
import { groupName } from './curveSeries.ts'
import { askedWords, windowWords } from './deadlinesWords.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** More groups than this are too many to be named in a title. */
const MOST_NAMED = 5

const plurals: Record<DeadlineGrouping, string> = {
  country: 'countries',
  platform: 'platforms',
  category: 'categories',
  channel: 'channels',
}

/** "By 24 h, Germany had closed 92 % of notices, France 76 % and the UK 85 %", in the contract's order. */
export function curveTitle(view: DeadlinesView, curves: Curves | null): string {
  const { clock } = view.against
  const noun = casesNoun(clock).many
  const age = clockWords(clock.deadline)
  const shares = (curves?.groups ?? []).flatMap((curve) => {
    const at = decidedBy(curve, deadlineInHours(clock.deadline))
    return at ? [{ group: curve.group, share: at.share }] : []
  })
  const [first, ...others] = shares
  if (!first) return `${capital(noun)} closed by age, open ones included`
  if (shares.length > MOST_NAMED) {
    const [low = 0, high = 0] = [Math.min, Math.max].map((of) => of(...shares.map((s) => s.share)))
    return `By ${age}, ${Math.round(low * 100)} to ${formatShare(high)} of ${noun} were closed in ${formatNumeral(shares.length)} ${plurals[view.by]}`
  }
  const rest = others.map(({ group, share }) => `${subject(view.by, group)} ${formatShare(share)}`)
  const lead =
    view.by === 'country'
      ? `${subject(view.by, first.group)} had closed ${formatShare(first.share)} of ${noun}`
      : `${formatShare(first.share)} of ${noun} were closed for ${first.group}`
  if (view.by === 'country') return `By ${age}, ${formatList([lead, ...rest])}`
  return `By ${age}, ${formatList([lead, ...others.map(({ group, share }) => `${formatShare(share)} for ${group}`)])}`
}

const subject = (by: DeadlineGrouping, group: string): string => {
  const name = groupName(by, group)
  return by === 'country' && name === 'UK' ? 'the UK' : name
}

/** "By 7 d, 41 % of Germany’s notices were removed, 43 % rejected …": of all, decided or not. */
export function outcomeTitle(view: DeadlinesView, curves: Curves | null): string {
  const hours = outcomeAge(curves)
  const noun = casesNoun(view.against.clock).many
  const shares = outcomeShares(curves, hours)
  if (shares.length === 0) return `${capital(noun)} by outcome and age, open ones included`
  const words = shares.map(({ outcome, share }, index) =>
    index === 0
      ? `${formatShare(share)} of ${noun} were ${outcome}`
      : `${formatShare(share)} ${outcome}`,
  )
  return `By ${ageLabel(hours)}, ${formatList(words)}`
}

/** The age at which outcomes are read: 7 d, or the last mark before it at which any case was seen. */
export function outcomeAge(curves: Curves | null): number {
  const seen = (hours: number) => curves?.together && decidedBy(curves.together, hours) !== null
  return MARKED_AGES_HOURS.findLast((hours) => seen(hours)) ?? MARKED_AGES_HOURS[0]
}

/** How cases had ended by an age, in the vocabulary's order; outcomes nobody had are left out. */
export function outcomeShares(curves: Curves | null, hours: number) {
  return Object.entries(curves?.together?.byOutcome ?? {}).flatMap(([outcome, points]) => {
    const at = points.findLast((point) => point.hours <= hours)
    return at && at.incidence > 0 ? [{ outcome, share: at.incidence }] : []
  })
}

/** Measure, scale, bands, and how solid and hollow are to be read. */
export function curveSubline(view: DeadlinesView, curves: Curves | null, isByOutcome: boolean) {
  const noun = casesNoun(view.against.clock).one
  const measure = isByOutcome
    ? `Share that ended in each way since the ${noun}, open cases included; the rest is open. Bands: 95 % intervals.`
    : `Share closed, that is decided or withdrawn, since the ${noun}, open cases included. Bands: 95 % intervals.`
  const groups = isByOutcome ? [] : (curves?.groups ?? [])
  if (groups.length === 0) return measure
  if (groups.every(({ isLaw }) => isLaw)) return `${measure} Solid: the clock is law.`
  if (groups.some(({ isLaw }) => isLaw)) {
    return `${measure} Solid: the clock is law. Hollow: same clock, not law.`
  }
  return `${measure} Hollow: the clock is a yardstick, not law.`
}

/** Whose cases, which receipts, how many, and the estimator. */
export function curveFooter(view: DeadlinesView, curves: Curves | null, isByOutcome: boolean) {
  const { against, by, platform, countries } = view
  const noun = casesNoun(against.clock).many
  const counted = by === 'country' && !isByOutcome ? countries : against.countedCountries
  const whose = by === 'platform' ? 'All platforms' : platform
  const where = formatList(counted.map(countrySubject))
  const scope = `${whose}, ${noun} in ${where} received ${windowWords(view)}`
  const cases = isByOutcome
    ? [curves?.together ?? []].flat().map((curve) => curve.cases)
    : (curves?.groups ?? []).map((curve) => curve.cases)
  if (!curves || cases.length === 0) {
    return curves && !isByOutcome ? `${scope}. ${tooFewWords(curves, by)}` : `${scope}.`
  }
  const sum = (of: (each: GroupCurve['cases']) => number) =>
    cases.reduce((total, each) => total + of(each), 0)
  const leftOut = sum((each) => each.leftOut)
  return [
    `${scope}, n = ${formatCount(sum(({ n }) => n))}.`,
    isByOutcome ? 'Aalen–Johansen, log intervals.' : 'Kaplan–Meier, log-log intervals.',
    leftOut > 0
      ? `${formatCount(leftOut)} from before the log or the clock began are left out.`
      : '',
    isByOutcome ? '' : tooFewWords(curves, by),
  ]
    .filter((words) => words !== '')
    .join(' ')
}

const tooFewWords = ({ tooFew }: Curves, by: DeadlineGrouping): string =>
  tooFew.length === 0
    ? ''
    : `Not drawn, under ${FEWEST_CURVE_CASES} cases: ${formatList(tooFew.map(({ group, n }) => `${groupName(by, group)} (${formatCount(n)})`))}.`

/** A deadline for one class: the curve is of all, and the class is known only once judged. */
export function classWarning(view: DeadlinesView): string {
  const { against, plan, tallies } = view
  const { onlyClass, deadline } = against.clock
  if (onlyClass === null) return ''
  const bounds = tallies ? headlineFigure(plan, tallies, against).ofClass : null
  const which = onlyClass === 'manifest' ? 'manifest' : 'other'
  const { many } = casesNoun(against.clock)
  const known = `The ${clockWords(deadline)} wall is for ${which} content only, and a class is known once judged: the curves are of all ${many}, and what was found lawful was never manifest.`
  if (!bounds) return known
  return `${known} Of ${view.platform}’s ${which} ones alone ${formatInterval(bounds.low, bounds.high)}\u00a0% were decided in time: the range is from all overdue unjudged ones in the class to none.`
}

/** Nothing there, or too little; undefined: enough. */
export function curveState(
  view: DeadlinesView,
  curves: Curves,
  isByOutcome = false,
): ChartState | undefined {
  const n = [...curves.groups.map(({ cases }) => cases.n), ...curves.tooFew.map((few) => few.n)]
  const all = n.reduce((sum, each) => sum + each, 0)
  if (all === 0) {
    const words = `${askedWords(view)}: asked and answered, and there is none. This is not a share of 0 %.`
    return { form: 'empty', title: 'No case matches', words }
  }
  if (isByOutcome ? curves.together : curves.groups.length > 0) return undefined
  return {
    form: 'too early',
    title: `${formatCount(all)} cases in all`,
    words: `${askedWords(view)}. No group has ${FEWEST_CURVE_CASES}, and a curve of fewer would carry ±14 points or more.`,
  }
}

/** How the curves are counted. */
export function curveExplanation(view: DeadlinesView, curves: Curves | null): Explanation {
  const { against, plan, by } = view
  const { deadline } = against.clock
  const hours = deadlineInHours(deadline)
  const noun = casesNoun(against.clock).many
  return {
    title: 'Share closed by age',
    definition: `Of all ${noun} received in the window, the share that was decided or withdrawn by each age. An open one counts as open for as long as it was seen, and is neither dropped nor taken for late: Kaplan and Meier’s estimate (1958), 1 less the share still open. By outcome it is Aalen and Johansen’s (1978), in which the ways to end add up.`,
    formula: (curves?.groups ?? []).flatMap((curve) => {
      const at = decidedBy(curve, hours)
      if (!at) return []
      const interval =
        at.lower === null || at.upper === null ? '' : `, 95 % ${formatInterval(at.lower, at.upper)}`
      return [
        `${groupName(by, curve.group)} by ${clockWords(deadline)}: ${formatShare(at.share, 1)}${interval} of ${formatCount(curve.cases.n)}`,
      ]
    }),
    asOf: `${formatDate(plan.window.asOfDate)}, 00:00 UTC`,
    sources: [],
    method: 'curves',
    notes: [
      `Not the on-time share: that counts only ${noun} past their deadline, exactly, and leaves out what was withdrawn in time.`,
      ...(deadline.unit === 'localDays' || against.walls.length > 0
        ? ['Days are drawn as 24 h each; a verdict counts local calendar days.']
        : []),
      'It takes open cases to be like decided ones of the same age; whether they are is checked below the curve.',
      ...(moodOf(against) === 'law' ? [] : ['The wall is a yardstick, not law.']),
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}
