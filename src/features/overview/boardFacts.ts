/** Everything the sheet says, as one pure function of what the page shows. */
import type { ChartState } from '#charts/chartState.ts'
import type { OnTimeRow } from '#charts/onTimeRow.ts'
import type { KeptOutSum, StatutoryMaximumRow } from '#charts/statutoryMaximumRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import { lawChangesOverTime } from '#domain/eventsOverTime.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { casesNoun, clockWords } from '#ui/caseWords.ts'
import { formatCount, formatDate, formatDateShort } from '#ui/format.ts'
import type { SharedSearch } from '#url/search.ts'
import type { CaseView } from './caseFigures.ts'
import { onTimeTitle } from './caseTitles.ts'
import { type Maxima, maximumTitle } from './ceiling.ts'
import { nextDate } from './changesRows.ts'
import { keptOutSums } from './keptOutSums.ts'
import { pageFinding } from './pageFinding.ts'
import { ratesUsed } from './ratesUsed.ts'
import { shownMaxima, statutoryMaximumRows } from './statutoryMaximumRows.ts'
import type { ShownCases } from './useCases.ts'
import type { Money } from './useMoney.ts'
import { type BoardCases, boardCases } from './boardCases.ts'
import { boardHead, type HeadPart } from './boardHead.ts'
import { type BoardObligation, boardObligations } from './boardObligations.ts'
import { type CitedSource, citedSource } from './citedSource.ts'
import { comingText } from './comingText.ts'
import { whatIs } from './whatIs.ts'
import { whatNext } from './whatNext.ts'
import { whyMoved } from './whyMoved.ts'

/** What the page has at hand. */
export interface BoardInput {
  search: SharedSearch
  instruments: readonly Instrument[]
  asked: CaseView
  shown: ShownCases
  /** The state of the on-time card. */
  onTimeState: ChartState | undefined
  money: Money
}

/** A day on which law changed, in a few words. */
export type LawChange = ReturnType<typeof lawChangesOverTime>[number]

/** A picture with its words, or the words in its place. */
export interface OnTimePart {
  title: string
  reading: string
  rows: readonly OnTimeRow[]
  changes: readonly LawChange[]
  gap: BoardCases['gap']
  note: string
}
export interface MaximaPart {
  title: string
  rows: readonly StatutoryMaximumRow[]
  keptOut: readonly KeptOutSum[]
  gap: BoardCases['gap']
  note: string
  /** Of the revenues behind the largest maxima. */
  sources: CitedSource[]
}

export interface BoardFacts {
  finding: string
  head: HeadPart[]
  /** Whether anything on the sheet is counted from invented cases. */
  isDemo: boolean
  sentences: { name: 'What is' | 'Why' | 'What next'; words: string }[]
  onTime: OnTimePart
  maxima: MaximaPart
  obligations: BoardObligation[]
  /** Sources of the sentences and of the coming text, before those of the obligations. */
  sources: CitedSource[]
}

export function boardFacts(input: BoardInput): BoardFacts {
  const { search, instruments, asked, shown, money } = input
  const { asOf, company } = search
  const countries = search.in
  const cases = boardCases(asked, shown, input.onTimeState)
  const next = nextDate(instruments, asOf, countries, company)
  const preferred = money.maxima?.ifAdopted.largest?.instrument.id ?? null
  const coming = comingText(instruments, asOf, countries, preferred)
  const nextText = instruments.find(({ id }) => id === next?.instrumentId)
  const nextSources =
    nextText?.sources.filter(({ title }) => next?.sources[0]?.title === title) ?? []
  return {
    finding: pageFinding({
      against: asked.against,
      chosen: asked.chosen,
      countries: asked.countries,
      maxima: money.maxima,
      headline: cases.figures?.headline ?? null,
    }),
    head: boardHead(asked, search, money.companyName, shown.info),
    isDemo: shown.info?.isInvented ?? __WITH_DEMO__,
    sentences: [
      { name: 'What is', words: whatIs(cases) },
      { name: 'Why', words: whyMoved(cases) },
      { name: 'What next', words: whatNext(cases, { asOf, next, coming }) },
    ],
    onTime: onTimePart(cases, instruments),
    maxima: maximaPart(input),
    obligations: boardObligations(
      instruments,
      asOf,
      countries,
      asked.against.yardstick.duty?.id ?? null,
    ),
    sources: [
      ...(nextText
        ? [
            citedSource(
              nextText.sources,
              nextSources.map(({ id }) => id),
              asOf,
            ),
          ]
        : []),
      ...(coming ? [citedSource(coming.instrument.sources, coming.sourceIds, asOf)] : []),
    ].filter((source) => source !== null),
  }
}

/** How solid and hollow are to be read; nothing where nothing is drawn. */
function readingOf(rows: readonly OnTimeRow[]): string {
  if (rows.length === 0) return ''
  if (rows.every(({ isLaw }) => isLaw)) return 'Solid: it was law.'
  return rows.some(({ isLaw }) => isLaw)
    ? 'Solid: it was law. Hollow: the same clock where it was not.'
    : 'Hollow: a yardstick, not law.'
}

function onTimePart(cases: BoardCases, instruments: readonly Instrument[]): OnTimePart {
  const { view, figures, gap } = cases
  const { against, plan } = view
  const noun = casesNoun(against.clock).many
  const length = clockWords(against.clock.deadline)
  const rows = figures?.onTimeRows ?? []
  const first = rows[0]?.periodStart ?? dayOf(plan.window.from)
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  const band = rows.some(({ isLaw }) => isLaw) ? '; band: 95 % interval' : ''
  return {
    title: figures
      ? onTimeTitle(against, plan.window, figures.headline, figures.byCountry)
      : 'On-time share by month and country',
    reading:
      `Share of ${noun} decided within ${length}, by month received. ${readingOf(rows)}`.trim(),
    rows,
    changes: lawChangesOverTime(instruments, {
      from: first,
      to: dayOf(plan.window.to),
      countries: view.countries,
    }),
    gap,
    note: [
      figures && !gap
        ? `${formatDateShort(first)} to ${formatDateShort(dayOf(plan.window.to - 1))}, n = ${formatCount(n)}${band}.`
        : '',
      cases.note ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  }
}

/** What does not reach the company says least: it is the first to be left out. */
const reachRank = ({ maximum }: StatutoryMaximumRow): number =>
  Number(maximum.form === 'does not reach')

function maximaPart({ money, instruments, search }: BoardInput): MaximaPart {
  const { facts, maxima, companyName, failure } = money
  const empty = { rows: [], keptOut: [], note: '', sources: [] }
  if (!facts || !maxima) {
    return {
      ...empty,
      title: `Statutory maximum for ${companyName}, by instrument`,
      gap: failure
        ? { title: failure.title, words: failure.detail }
        : { title: 'Revenues have not been read', words: 'This sheet was made before they were.' },
    }
  }
  const shown = shownMaxima(instruments, facts, search.in)
  const rows = statutoryMaximumRows(shown, facts.date)
  const rates = ratesUsed(shown).map(
    ({ base, quote, year, rate, publisher, verified }) =>
      `${quote} ${rate} for one ${base}, average of ${year}, ${publisher}${verified ? '' : ' (unverified)'}.`,
  )
  return {
    title: maximumTitle(companyName, maxima),
    rows: rows.toSorted((one, other) => reachRank(one) - reachRank(other)),
    keptOut: keptOutSums(instruments, facts),
    note: rates.join(' '),
    sources: revenueSources(maxima, facts),
    gap:
      rows.length > 0
        ? null
        : {
            title: 'No instrument reaches these countries',
            words: `As of ${formatDate(facts.date)} none names a sanction there. This is not a maximum of 0.`,
          },
  }
}

/** The sources of the revenue that the largest maxima were worked from, one for each. */
function revenueSources({ inForce, ifAdopted }: Maxima, facts: PenaltyFacts): CitedSource[] {
  return [inForce.largest, ifAdopted.largest].flatMap((largest) => {
    const ids = (largest?.maximum.derivation ?? [])
      .filter(({ sourcesIn }) => sourcesIn === 'company')
      .flatMap(({ sourceIds }) => sourceIds)
    return citedSource(facts.company.sources, ids, facts.date) ?? []
  })
}
