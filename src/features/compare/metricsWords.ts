/** What the card of metrics says: its title from the figures, how it is read, and its states. */
import type { ChartState } from '#charts/chartState.ts'
import type { Source } from '#contract/citation.ts'
import type { IsoDate } from '#contract/units.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { moodOf } from '#domain/onTime/mood.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { capital, casesNoun, clockWords, countrySubject, yardstickWords } from '#ui/caseWords.ts'
import type { Explanation } from '#ui/explanation.ts'
import { formatCount, formatDate, formatList, formatShare } from '#ui/format.ts'
import type { Metrics, MetricsView } from './metricsRows.ts'

/** "28 March 2019 to 25 June 2019": both days included; one day alone stands for itself. */
export function windowWords({ plan }: Pick<MetricsView, 'plan'>): string {
  const first = dayOf(plan.window.from)
  const last = dayOf(plan.window.to - 1)
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}

/** "24 h", "the Avia bill’s 24 h": the clock, and whose it is where it is not law. */
const clockOf = ({ against }: MetricsView): string =>
  moodOf(against) === 'would'
    ? yardstickWords(against.yardstick)
    : clockWords(against.clock.deadline)

/**
 * "Within 24 h, Germany decided 91 % of Platform A’s notices, France 76 % and the UK 85 %": the
 * same hours everywhere, named in the order of the columns. Countries with too few are left out.
 */
export function metricsTitle(view: MetricsView, metrics: Metrics | null): string {
  const noun = casesNoun(view.against.clock).many
  const enough = (metrics?.byCountry ?? []).flatMap(({ country, figure: { share, n } }) =>
    share !== null && n >= FEWEST_CASES ? [{ country, share }] : [],
  )
  const [first, ...others] = enough
  if (!first) return `${capital(noun)} decided within ${clockOf(view)}, country by country`
  const [lead, ...rest] = [
    `${countrySubject(first.country)} decided ${formatShare(first.share)} of ${view.platform}’s ${noun}`,
    ...others.map(({ country, share }) => `${countrySubject(country)} ${formatShare(share)}`),
  ]
  return `Within ${clockOf(view)}, ${formatList([lead, ...rest].filter((each) => each !== undefined))}`
}

/** Measure, scale, and how solid and hollow are to be read. */
export function metricsSubline(view: MetricsView, metrics: Metrics | null): string {
  const length = clockWords(view.against.clock.deadline)
  const noun = casesNoun(view.against.clock).many
  const measure = `Share of ${noun} past ${length} that were decided within it, by month received; one scale, the other countries in grey.`
  const rows = metrics?.rows ?? []
  if (rows.length === 0) return measure
  if (rows.every(({ isLaw }) => isLaw)) return `${measure} All solid: the ${length} was law.`
  if (rows.some(({ isLaw }) => isLaw)) {
    return `${measure} Solid: the ${length} was law. Hollow: not law there.`
  }
  return `${measure} All hollow: the ${length} is a yardstick, not law.`
}

/** Source, span and n; and that the EU has no cases of its own. */
export function metricsFooter(view: MetricsView, metrics: Metrics | null, withEu: boolean): string {
  const noun = casesNoun(view.against.clock).many
  const eu = withEu ? ' Cases arise in countries: the EU has none of its own.' : ''
  if (!metrics) return `${view.platform}, ${noun}.${eu}`
  const n = metrics.byCountry.reduce((sum, { figure }) => sum + figure.n, 0)
  return `${view.platform}, ${noun} received ${windowWords(view)} in the figures, n = ${formatCount(n)}; by month in the lines. 95 % interval beside each figure.${eu}`
}

/** Nothing there, or too little past its deadline to carry a share; undefined: enough. */
export function metricsState(view: MetricsView, metrics: Metrics): ChartState | undefined {
  const { platform, countries, against } = view
  const asked = `${capital(casesNoun(against.clock).many)} of ${platform} in ${formatList(countries.map(countrySubject))}`
  if (metrics.casesSeen === 0) {
    const words = `${asked}: asked and answered, and there is none. This is not a share of 0 %.`
    return { form: 'empty', title: 'No case matches', words }
  }
  if (metrics.rows.some(({ share, bounds }) => share !== null || bounds)) return undefined
  const n = metrics.byCountry.reduce((sum, { figure }) => sum + figure.n, 0)
  return {
    form: 'too early',
    title: `${n === 0 ? 'None' : formatCount(n)} past the deadline in all`,
    words: `${asked}, received ${windowWords(view)}. No month of any country has ${FEWEST_CASES}, and a share of fewer would carry ±9 points or more.`,
  }
}

/** What the CSV says of itself. */
export const metricsNotes = (view: MetricsView, sourceLine: string | null): string[] => [
  `As of ${formatDate(view.plan.window.asOfDate)}, 00:00 UTC`,
  `Yardstick: ${view.against.yardstick.label} (${view.against.yardstick.caption})`,
  `Countries: ${formatList(view.countries.map(countrySubject))}; figures received ${windowWords(view)}`,
  ...(sourceLine === null ? [] : [sourceLine]),
]

/** How the figures are counted, and the law the clock rests on. */
export function metricsExplanation(view: MetricsView, metrics: Metrics | null): Explanation {
  const { clock, yardstick } = view.against
  const length = clockWords(clock.deadline)
  const noun = casesNoun(clock).many
  const { asOfDate } = view.plan.window
  return {
    title: `On time within ${length}, country by country`,
    definition: `Of the ${noun} whose ${length} had passed by the as-of, the share decided in time. Open past the deadline is late; withdrawn within it is left out. All countries are read against the same clock: what differs is whether it is law there.`,
    formula: (metrics?.byCountry ?? []).flatMap(({ country, figure: { satisfied, late, share } }) =>
      share === null
        ? []
        : [
            `${capital(countrySubject(country))}: ${formatCount(satisfied)} in time ÷ (${formatCount(satisfied)} in time + ${formatCount(late)} late) = ${formatShare(share, 1)}`,
          ],
    ),
    asOf: `${formatDate(asOfDate)}, 00:00 UTC`,
    sources: sourcesOf(yardstick, asOfDate),
    notes: [
      ...(yardstick.fellBackBecause
        ? [`${yardstick.fellBackBecause} An own target takes its place.`]
        : []),
      'The overview counts the same: its share of a country is this one, to the digit.',
      'A share where the clock is no law is a yardstick, not a verdict; no country is ranked by it.',
      'The cases and platforms are invented; law, revenue and precedents are real.',
    ],
  }
}

function sourcesOf(
  { instrument, duty }: MetricsView['against']['yardstick'],
  date: IsoDate,
): Pick<Source, 'title' | 'publisher' | 'url'>[] {
  if (!instrument || !duty) return []
  const ids = [...duty.sources, ...(dutyStatusOn(duty, date)?.sources ?? [])]
  return instrument.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, publisher, url }) => ({ title, publisher, ...(url ? { url } : {}) }))
}
