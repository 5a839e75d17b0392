/** What stands behind each figure of cases: definition, formula, as-of, sources. */
import type { Source } from '#contract/citation.ts'
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { dutyStatusOn } from '#domain/status.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatInterval, formatShare } from '#ui/format.ts'
import { wilsonInterval } from '#domain/wilsonInterval.ts'
import { countedWords, windowWords } from './asked.ts'
import { beginnings } from './beginnings.ts'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { capital, casesNoun, classCondition, clockWords } from '#ui/caseWords.ts'
import { moodOf } from '#domain/onTime/mood.ts'

type Cited = Explanation['sources'][number]

/** An instrument's sources by id, as an explanation cites them. */
export function citedSources(
  { sources }: { sources: readonly Source[] },
  ids: readonly string[],
): Cited[] {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, publisher, url }) => ({ title, publisher, ...(url ? { url } : {}) }))
}

/** What a duty's text and its status on the date rest on. */
export function dutySources(instrument: Instrument, duty: Duty, date: IsoDate): Cited[] {
  const status = dutyStatusOn(duty, date)
  return citedSources(instrument, [...duty.sources, ...(status?.sources ?? [])])
}

/** Sources by title and address: two instruments may rest on one text. */
export const eachOnce = (sources: readonly Cited[]): Cited[] => [
  ...new Map(sources.map((source) => [`${source.title} ${source.url ?? ''}`, source])).values(),
]

const INVENTED = 'The cases and platforms are invented; law, revenue and precedents are real.'

function yardstickSources({ against, plan }: CaseView): Cited[] {
  const { instrument, duty } = against.yardstick
  if (!instrument || !duty) return []
  const date = plan.window.asOfDate
  return eachOnce([
    ...dutySources(instrument, duty, date),
    ...against.walls.flatMap((wall) => dutySources(instrument, wall.duty, date)),
  ])
}

const asOfWords = ({ plan }: CaseView) => `${formatDate(plan.window.asOfDate)}, 00:00 UTC`

function caveats({ against }: CaseView): string[] {
  const { yardstick, clock } = against
  const limited =
    clock.onlyClass === null
      ? []
      : [
          `${yardstick.label} is limited to ${clock.onlyClass === 'manifest' ? 'manifestly unlawful' : 'other'} content. A class is known only once judged, and content found lawful was never manifest: the share is of all notices, and the two bounds are for the class.`,
        ]
  return [
    ...limited,
    ...(yardstick.fellBackBecause
      ? [`${yardstick.fellBackBecause} An own target takes its place.`]
      : []),
    ...(moodOf(against) === 'law' ? [] : ['A yardstick, not a verdict of law.']),
    'A verdict is a measurement, not a finding of liability.',
    INVENTED,
  ]
}

/** On-time share: what is counted, with the numbers. */
export function onTimeExplanation(view: CaseView, figures: CaseFigures | null): Explanation {
  const { clock } = view.against
  const noun = casesNoun(clock).many
  const length = clockWords(clock.deadline)
  const headline = figures?.headline
  const interval = headline ? wilsonInterval(headline.satisfied, headline.n) : null
  return {
    title: `On time within ${length}`,
    method: 'on-time',
    definition: `Of the ${noun} whose ${length} had passed by the as-of, the share decided in time. Open past the deadline is late; withdrawn within it is left out.`,
    formula: [
      `${countedWords(view)}: received ${windowWords(view)}, and past ${length} by the as-of.`,
      ...(figures ? beginnings(view, figures) : []),
      ...(headline?.share !== undefined && headline.share !== null
        ? [
            `${formatCount(headline.satisfied)} in time ÷ (${formatCount(headline.satisfied)} in time + ${formatCount(headline.late)} late) = ${formatShare(headline.share, 1)}`,
            ...(interval
              ? [`95 % interval (Wilson): ${formatInterval(interval.lower, interval.upper)}`]
              : []),
            `Left out: ${formatCount(headline.withdrawn)} withdrawn in time, ${formatCount(headline.outsideRule)} excepted or paused.`,
            ...(headline.naiveShare === null
              ? []
              : [
                  `Closed cases alone would say ${formatShare(headline.naiveShare, 1)}: that forgets what is still open.`,
                ]),
          ]
        : []),
    ],
    asOf: asOfWords(view),
    sources: yardstickSources(view),
    notes: caveats(view),
  }
}

/** Open cases past and near their deadline. */
export function openExplanation(view: CaseView, figures: CaseFigures | null): Explanation {
  const { clock, walls } = view.against
  const noun = casesNoun(clock).many
  const deadlines = [
    `${clockWords(clock.deadline)} ${classCondition(clock.onlyClass)}`.trim(),
    ...walls.map(({ deadline, duty }) =>
      `${clockWords(deadline)} ${classCondition(duty.onlyClass)}`.trim(),
    ),
  ]
  return {
    title: 'Open past the deadline',
    method: 'open',
    definition: `${capital(noun)} received before the as-of and not decided by it, by age. Late is past every deadline that may govern the case; between two deadlines it hangs on the class, known only once judged.`,
    formula: [
      `Deadlines: ${deadlines.join('; ')}. Hours are exact; local days end with the last day, in the country’s zone.`,
      ...(figures
        ? [
            `${formatCount(figures.open.open)} open = ${formatCount(figures.open.notYetDue)} not yet due + ${formatCount(figures.open.lateIfInClass)} late if in the class + ${formatCount(figures.open.late)} late`,
          ]
        : []),
    ],
    asOf: asOfWords(view),
    sources: yardstickSources(view),
    notes: caveats(view),
  }
}

/** How the risk chart is read; `from` is the first day of the receipts read. */
export function riskExplanation(view: CaseView, from: IsoDate): Explanation {
  return {
    title: 'Penalty class and on-time share',
    method: 'risk',
    definition:
      'One mark for each duty and country. Across: the form of the cap in the law’s own terms. Up: the share of the demo’s cases that meets the duty, by its own deadline, channels, categories and class. Size: cases. Shape: status on the day.',
    formula: [
      `Received from ${formatDate(from)} and past the duty’s deadline by the as-of; for a duty in force, from the day it was.`,
      'A duty limited to a class is a bar: none … all of the overdue unclassified cases in it.',
      `Duties without hours or days stand in the band below; ended and struck-down ones are left out.`,
    ],
    asOf: asOfWords(view),
    sources: eachOnce(
      view.against.duties.flatMap(({ instrument, duty }) =>
        dutySources(instrument, duty, view.plan.window.asOfDate),
      ),
    ),
    notes: [
      'No company’s amount stands here: a platform is invented, a company is real.',
      'No count of items is multiplied by a cap: such penalties punish systemic failure.',
      INVENTED,
    ],
  }
}
