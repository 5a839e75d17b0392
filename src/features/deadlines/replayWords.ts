/** What the replay says: its title, the sentence that can be quoted, how it is counted, its states. */
import type { ChartState } from '#charts/chartState.ts'
import { DEMO_NOTE } from '#charts/csv.ts'
import type { Source } from '#contract/citation.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { shareDecimals } from '#domain/onTime/shareDecimals.ts'
import type { ReplayComparability } from '#domain/replay/comparable.ts'
import type { ReplayRule, ReplayShare } from '#domain/replay/replay.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { capital, casesCounted, casesNoun, classCondition, countrySubject } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatInterval, formatList, formatShare } from '#ui/format.ts'
import { windowWords } from './deadlinesWords.ts'
import { replayNoun, ruleName, type RuleStanding } from './replayRules.ts'
import {
  mostFrequentPlace,
  type ReplayFlip,
  type ReplayLine,
  type ReplayView,
} from './replayRows.ts'

/** "69.7 %": as precise as the cases carry it. */
export const shareWords = ({ share, onTime, n }: ReplayShare): string =>
  share === null ? 'no share' : formatShare(share, shareDecimals({ satisfied: onTime, n }))

/** "68.4 to 70.8"; empty where there is no case. */
export const intervalWords = ({ lower, upper }: ReplayShare): string =>
  lower === null || upper === null ? '' : formatInterval(lower, upper)

/**
 * "in force: law in Germany, a yardstick elsewhere", "proposed: a yardstick here, not law"; where the
 * receipts' days say otherwise than the as-of, "repealed: law when these cases were received".
 */
export function standingWords(
  { status, isOwnTarget, lawIn }: RuleStanding,
  read: number,
  wasLaw: boolean,
): string {
  const stands = isOwnTarget ? 'own target' : (status ?? 'not begun on this day')
  if (wasLaw && lawIn.length < read) return `${stands}: law when these cases were received`
  if (lawIn.length === 0) return `${stands}: a yardstick here, not law`
  const law = `${stands}: law in ${formatList(lawIn.map(countrySubject))}`
  if (lawIn.length < read) return `${law}, a yardstick elsewhere`
  return wasLaw ? law : `${law}, but not on every day of these receipts`
}

/** Past tense where the rule was law for all the cases read; else conditional: it is a yardstick. */
const lateWords = (line: ReplayLine, count: number): string =>
  line.wasLaw
    ? `${count === 1 ? 'was' : 'were'} late under ${line.name}`
    : `would have been late under ${line.name}`

const platformOf = ({ plan }: ReplayView) => plan.scope.platform ?? 'The platforms'

/** The card's title: the flips where two rules can be compared, else the share under the duty. */
export function replayTitle(view: ReplayView | null, rules: readonly ReplayRule[]): string {
  if (rules.length === 0) return 'The same cases, read against another duty'
  const noun = replayNoun(rules)
  const names = rules.map(ruleName)
  if (!view || !view.lines.some(({ share }) => share.n >= FEWEST_CASES)) {
    return `The same ${noun.many}, read against ${formatList(names)}`
  }
  const { flip, lines } = view
  if (flip && flip.count > 0) {
    const { onTimeUnder, lateUnder, count } = flip
    return capital(
      `${casesCounted(count, noun)} on time under ${onTimeUnder.name} ${lateWords(lateUnder, count)}`,
    )
  }
  if (flip && flip.compared > 0) {
    return `None of ${casesCounted(flip.compared, noun)} is on time under one and late under the other: ${formatList(names)}`
  }
  const asked = lines.at(-1)
  return asked ? capital(decidedWords(view, asked)) : `The same ${noun.many}`
}

/** "Platform A would have decided 69.7 % of notices within the Avia bill’s 24 h". */
function decidedWords(view: ReplayView, line: ReplayLine): string {
  const decided = line.wasLaw ? 'decided' : 'would have decided'
  const noun = casesNoun(line.rule).many
  return `${platformOf(view)} ${decided} ${shareWords(line.share)} of ${noun} in time under ${line.name}`
}

const notComparable: Record<
  Extract<ReplayComparability, { isComparable: false }>['because'],
  string
> = {
  'kinds differ': 'one governs removals, the other requests for data',
  'channels differ': 'one governs notices, the other orders',
  'categories differ': 'they name different categories',
  'classes differ': 'one is for manifestly unlawful content, the other for the rest',
  'lengths overlap': 'hours and local days of about one length cannot be told apart by counts',
}

/** Why no case can flip between the two; empty where cases can. */
export const notComparableWords = (comparability: ReplayComparability | null): string =>
  comparability === null || comparability.isComparable
    ? ''
    : `No case is counted under both, so none can flip: ${notComparable[comparability.because]}.`

/** Measure and reading, under the title. */
export function replaySubline(view: ReplayView | null, rules: readonly ReplayRule[]): string {
  if (rules.length === 0) {
    return 'What if that bill were law, or that law still were? The cases stay; only the rule they are read against changes.'
  }
  const because = notComparableWords(view?.plan.comparability ?? null)
  const measure =
    'Each rule over the cases that its kind, channels and categories govern, wherever received, past its deadline by the as-of.'
  return `${measure} ${because || 'Only cases that both govern and count can flip.'}`
}

/** One sentence with every number in it, to be quoted; empty where there are too few cases. */
export function replaySentence(view: ReplayView): string {
  const { lines, flip, plan } = view
  const enough = lines.filter(({ share }) => share.n >= FEWEST_CASES)
  if (enough.length === 0) return ''
  const where = `${windowWords(view)} in ${formatList(plan.scope.countries.map(countrySubject))}`
  const shares = enough.map(
    ({ share, name, rule }) =>
      `${shareWords(share)} of ${casesCounted(share.n, casesNoun(rule))} (95 % interval ${intervalWords(share)}) in time under ${name}`,
  )
  const wouldHave = enough.every(({ wasLaw }) => wasLaw) ? '' : 'would have '
  const decided = `${platformOf(view)} ${wouldHave}decided ${formatList(shares)}, received ${where}`
  return `${decided}${flip ? `; ${flipClause(view, flip)}` : ''}.`
}

function flipClause(view: ReplayView, flip: ReplayFlip): string {
  const { count, compared, lower, upper, onTimeUnder, lateUnder } = flip
  const noun = replayNoun(view.plan.rules)
  const both = casesCounted(compared, noun)
  if (compared === 0) return `no ${noun.one} was past both deadlines`
  if (count === 0)
    return `of ${both} under both, none is on time under one and late under the other`
  const most = mostFrequentPlace(view.where)
  const mostly = most
    ? `, the most in one place ${most.category} in ${countrySubject(most.country)} (${formatCount(most.count)})`
    : ''
  return `of ${both} under both, ${formatCount(count)} (${formatShare(count / compared, shareDecimals({ satisfied: count, n: compared }))}, ${formatInterval(lower, upper)}) on time under ${onTimeUnder.name} ${lateWords(lateUnder, count)}${mostly}`
}

/** What Copy puts on the clipboard: the sentence, what it rests on, and the link that reopens it. */
export function replayQuote(
  view: ReplayView,
  info: { name: string; version: string; isInvented: boolean } | null,
  link: string,
): string {
  return [
    replaySentence(view),
    `As of ${formatDate(view.plan.window.asOfDate)}, 00:00 UTC. A measurement, not a finding of liability.`,
    ...((info?.isInvented ?? true) ? [`${DEMO_NOTE}.`] : []),
    ...(info ? [`Source: ${info.name} ${info.version}`] : []),
    link,
  ].join('\n')
}

/** Nothing there, or too little past its deadline; undefined: enough. */
export function replayState(view: ReplayView): ChartState | undefined {
  const names = formatList(view.lines.map(({ name }) => name))
  const places = formatList(view.plan.scope.countries.map(countrySubject))
  const most = Math.max(0, ...view.lines.map(({ share }) => share.n))
  if (most === 0) {
    return {
      form: 'empty',
      title: 'No case matches',
      words: `${platformOf(view)} in ${places}, received ${windowWords(view)}: no case is past its deadline under ${names}. This is not a share of 0 %.`,
    }
  }
  if (most >= FEWEST_CASES) return undefined
  return {
    form: 'too early',
    title: `${formatCount(most)} past the deadline`,
    words: `Under ${names}. A share is shown from ${FEWEST_CASES} cases; fewer would carry ±9 points or more.`,
  }
}

/** The source's n, what is outside a comparison, and that a class is known only once judged. */
export function replayFooter(view: ReplayView | null): string {
  if (!view) return ''
  const { lines, figures, plan } = view
  const counts = lines.map(({ name, share }) => `n = ${formatCount(share.n)} under ${name}`)
  const apart = figures.flips
    ? ` ${formatCount(figures.flips.compared)} under both; ${formatCount(figures.flips.notCounted)} withdrawn in time, excepted or paused under one of them.`
    : ''
  return `${platformOf(view)}, received ${windowWords(view)}; ${formatList(counts)}.${apart} 95 % intervals (Wilson). ${plan.rules.some(({ onlyClass }) => onlyClass) ? 'Read whatever the class, which is known only once judged.' : ''}`.trim()
}

/** What the CSV says of itself. */
export const replayNotes = (view: ReplayView | null, sourceLine: string | null): string[] =>
  view
    ? [
        `As of ${formatDate(view.plan.window.asOfDate)}, 00:00 UTC; received ${windowWords(view)}`,
        ...view.lines.map(
          ({ name, standing, wasLaw }) =>
            `${capital(name)}: ${standingWords(standing, view.plan.scope.countries.length, wasLaw)}`,
        ),
        ...(sourceLine === null ? [] : [sourceLine]),
      ]
    : []

type Cited = Pick<Source, 'title' | 'publisher' | 'url'>

function sourcesOf(
  { duty, instrument }: ReplayRule,
  asOf: ReplayView['plan']['window']['asOfDate'],
): Cited[] {
  if (!duty || !instrument) return []
  const ids = [...duty.sources, ...(dutyStatusOn(duty, asOf)?.sources ?? [])]
  return instrument.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, publisher, url }) => ({ title, publisher, ...(url ? { url } : {}) }))
}

/** What a replay is and is not, with the numbers. */
export function replayExplanation(
  view: ReplayView | null,
  asOf: ReplayView['plan']['window']['asOfDate'],
): Explanation {
  const sources = (view?.plan.rules ?? []).flatMap((rule) => sourcesOf(rule, asOf))
  return {
    title: 'Replay',
    method: 'replay',
    definition:
      'The same cases read against another rule: a bill, a law that is over, another country’s duty. Nothing about the cases changes, and no past verdict does: law is read by what was in force when a case was received.',
    formula: [
      ...(view?.lines ?? []).flatMap(({ name, share }) =>
        share.share === null
          ? []
          : [
              `${capital(name)}: ${formatCount(share.onTime)} in time ÷ (${formatCount(share.onTime)} in time + ${formatCount(share.late)} late) = ${shareWords(share)}`,
            ],
      ),
      'A case flips if it is on time under one rule and late under the other; it must be governed by both, past both deadlines, and counted by both.',
    ],
    asOf: `${formatDate(asOf)}, 00:00 UTC`,
    sources: [
      ...new Map(sources.map((each) => [`${each.title} ${each.url ?? ''}`, each])).values(),
    ],
    notes: [
      ...(view?.lines ?? []).flatMap(({ rule, name, ofClass }) =>
        rule.onlyClass === null
          ? []
          : [
              `${capital(name)} is limited by class (${classCondition(rule.onlyClass)}); a class is known only once judged, so the share is over all classes${ofClass ? `. Of the class alone: ${formatInterval(ofClass.low, ofClass.high)} %, from all to none of the overdue unclassified cases in it` : ''}.`,
            ],
      ),
      'How people would have worked under another rule is not known: a replay changes the rule, not the behaviour.',
      'A share where the rule is no law is a yardstick, not a verdict.',
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}
