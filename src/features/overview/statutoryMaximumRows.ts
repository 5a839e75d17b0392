/** Statutory maximum by instrument for the chosen company, and the sums that are kept out of it. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { KeptOutSum, StatutoryMaximumRow } from '#charts/statutoryMaximumRow.ts'
import type { Instrument, PublishedSum } from '#contract/instrument.ts'
import type { Money } from '#contract/units.ts'
import type { Country, Jurisdiction } from '#contract/vocabulary.ts'
import { convert } from '#domain/conversion.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { PenaltyFacts, StatutoryMaximum } from '#domain/exposure.ts'
import { type StandingMaximum, standingMaxima } from '#domain/largestMaximum.ts'
import { bindsOn, instrumentStatusOn } from '#domain/status.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { formatMoney, formatRate } from '#ui/format.ts'

/** What a row's amount is sorted and chosen by: what is certain of it, 0 where nothing is. */
function certainAmount(maximum: StatutoryMaximum): number {
  if (maximum.form === 'exact') return maximum.amount.amount
  if (maximum.form !== 'bounded') return 0
  return maximum.atLeast?.amount ?? maximum.atMost?.amount ?? 0
}

/** Of an instrument's penalties the one shown: what binds before what may, then the largest. */
function shown(maxima: readonly StandingMaximum[]): StandingMaximum | null {
  const rank = ({ standing }: StandingMaximum) => groupRank[statusGroupOf(standing.status)]
  const [first] = maxima
    .filter(({ rule, standing }) => !rule.perFailure && statusGroupOf(standing.status) !== 'ended')
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || certainAmount(other.maximum) - certainAmount(one.maximum),
    )
  return first ?? null
}

const groupRank = { 'in force': 0, proposed: 1, 'not law': 2, ended: 3 } as const

/** "NetzDG, Germany"; a name that holds its place already, and an act of the Union, stand alone. */
export function instrumentName({ shortName, jurisdictions }: Instrument): string {
  const [place] = jurisdictions
  const isAlone = jurisdictions.length !== 1 || place === undefined || place === 'EU'
  if (isAlone || shortName.includes(placeAdjective[place] ?? place)) return shortName
  return `${shortName}, ${countryShortName(place)}`
}

const placeAdjective: Partial<Record<Jurisdiction, string>> = { FR: 'France', US: 'US' }

/** "EUR 1,889.9 m", "at least GBP 18 m, at most …": the amounts in the currency asked for. */
export function maximumWords(maximum: StatutoryMaximum): string {
  switch (maximum.form) {
    case 'exact':
      return formatMoney(maximum.amount)
    case 'bounded':
      return boundsWords(maximum.atLeast, maximum.atMost)
    default:
      return maximum.form
  }
}

/** The same, short enough for a label on the axis: "EUR 21.3 m to EUR 15,203.4 m". */
function rangeWords(maximum: StatutoryMaximum): string {
  if (maximum.form !== 'bounded' || !maximum.atLeast || !maximum.atMost) {
    return maximumWords(maximum)
  }
  return `${formatMoney(maximum.atLeast)} to ${formatMoney(maximum.atMost)}`
}

function boundsWords(atLeast: Money | undefined, atMost: Money | undefined): string {
  return [
    ...(atLeast ? [`at least ${formatMoney(atLeast)}`] : []),
    ...(atMost ? [`at most ${formatMoney(atMost)}`] : []),
  ].join(', ')
}

/** "4 % of FY2018 revenue, stand-in year": how the amount stands to the company's revenue. */
export function maximumNote(maximum: StatutoryMaximum): string {
  if (maximum.form === 'bounded') {
    return boundsWords(maximum.nativeAtLeast, maximum.nativeAtMost)
  }
  if (maximum.form !== 'exact' || !maximum.shareOfRevenue) return ''
  const { share, financialYear } = maximum.shareOfRevenue
  const decimals = share < 0.001 ? 4 : 3
  const words = `${formatRate(share, decimals)} of FY${financialYear} revenue`
  return maximum.standInBaseYear ? `${words}, stand-in year` : words
}

function drawn(maximum: StatutoryMaximum): StatutoryMaximumRow['maximum'] {
  switch (maximum.form) {
    case 'exact':
      return { form: 'exact', amount: maximum.amount.amount }
    case 'bounded':
      return {
        form: 'bounded',
        ...(maximum.atLeast ? { atLeast: maximum.atLeast.amount } : {}),
        ...(maximum.atMost ? { atMost: maximum.atMost.amount } : {}),
      }
    default:
      return { form: maximum.form, reason: maximum.reason }
  }
}

/**
 * The maximum shown for each instrument that reaches the chosen countries on the date and has not
 * ended: what binds first, then what may come to, then what is not law; the larger first in each.
 */
export function shownMaxima(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  countries: readonly Country[],
): StandingMaximum[] {
  const maxima = standingMaxima(instruments, facts, countries)
  return instruments
    .flatMap((instrument) => {
      const own = shown(maxima.filter((each) => each.instrument === instrument))
      return own ? [own] : []
    })
    .toSorted((one, other) => {
      const rank = ({ standing }: StandingMaximum) => groupRank[statusGroupOf(standing.status)]
      return rank(one) - rank(other) || certainAmount(other.maximum) - certainAmount(one.maximum)
    })
}

/**
 * The rows of the chart. As of 2019-06-26 for Facebook: NetzDG EUR 50 m, then the Avia bill
 * EUR 1,889.9 m if adopted, …, and the UK-French plan "none set".
 */
export function statutoryMaximumRows(maxima: readonly StandingMaximum[]): StatutoryMaximumRow[] {
  return maxima.map(({ instrument, rule, standing: { status }, maximum }): StatutoryMaximumRow => {
    const binds = bindsOn(status)
    const words = rangeWords(maximum)
    const note = maximumNote(maximum)
    return {
      id: instrument.id,
      name: instrumentName(instrument),
      status,
      statusWord: status,
      binds,
      maximum: drawn(maximum),
      label: binds ? words : `${words} if adopted`,
      ...(note ? { note } : {}),
      isUnverified: !rule.verified,
    }
  })
}

/** A sum stands from its day until what ends it: an accrual until the settlement. */
const standsOn = ({ on, until }: PublishedSum, date: PenaltyFacts['date']) =>
  on <= date && (until === undefined || date < until)

const sumWords = ({ kind, amount, highAmount }: PublishedSum): string =>
  kind === 'accrued range' && highAmount
    ? `range to ${formatMoney(highAmount)}`
    : `${formatMoney(amount)} ${kind}`

/** Sums of the company that are no content obligation: below the rule, never added to a maximum. */
export function keptOutSums(instruments: readonly Instrument[], facts: PenaltyFacts): KeptOutSum[] {
  return instruments.flatMap((instrument) => {
    if (instrument.isContentObligation) return []
    const sums = instrument.sums.filter(
      (sum) => sum.companyId === facts.company.id && standsOn(sum, facts.date),
    )
    const [first] = sums
    const standing = instrumentStatusOn(instrument, facts.date)
    if (!first || !standing) return []
    const inCurrency = (money: Money) => {
      const year = Number(first.on.slice(0, 4))
      return convert(money, facts.currency, year, facts)?.money.amount ?? money.amount
    }
    const high = sums.find(({ highAmount }) => highAmount)?.highAmount
    return [
      {
        id: instrument.id,
        name: instrument.shortName,
        status: standing.status,
        statusWord: standing.status,
        amount: inCurrency(first.amount),
        ...(high ? { highAmount: inCurrency(high) } : {}),
        label: sums.map(sumWords).join(', '),
      },
    ]
  })
}

/** The rows as table and CSV. */
export function statutoryMaximumTable(
  rows: readonly StatutoryMaximumRow[],
  keptOut: readonly KeptOutSum[],
): ChartTable {
  return {
    columns: [
      { key: 'instrument', label: 'Instrument' },
      { key: 'status', label: 'Status' },
      { key: 'kind', label: 'Kind of sum' },
      { key: 'amount', label: 'Amount' },
      { key: 'note', label: 'Note' },
    ],
    rows: [
      ...rows.map(({ name, statusWord, maximum, label, note }) => ({
        instrument: name,
        status: statusWord,
        kind: 'statutory maximum',
        amount: 'reason' in maximum ? maximum.form : (label ?? null),
        note: 'reason' in maximum ? maximum.reason : (note ?? null),
      })),
      ...keptOut.map(({ name, statusWord, label }) => ({
        instrument: name,
        status: statusWord,
        kind: 'kept out: not a content obligation',
        amount: label,
        note: null,
      })),
    ],
  }
}
