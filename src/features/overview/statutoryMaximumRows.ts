/** Statutory maximum by instrument for the chosen company: the rows of the chart, its table and CSV. */
import type { ChartTable } from '#charts/chartTable.ts'
import { drawnMaximum } from '#charts/drawnMaximum.ts'
import type { KeptOutSum, StatutoryMaximumRow } from '#charts/statutoryMaximumRow.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country, Jurisdiction } from '#contract/vocabulary.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { PenaltyFacts } from '#domain/exposure.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { type StandingMaximum, standingMaxima } from '#domain/largestMaximum.ts'
import { bindsOn } from '#domain/status.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import { rangeWords } from '#ui/maximumWords.ts'
import { amountToOrderBy, maximumNote } from './maximumNote.ts'

/** Of an instrument's penalties the one shown: what binds before what may, then the largest. */
function shown(maxima: readonly StandingMaximum[]): StandingMaximum | null {
  const rank = ({ standing }: StandingMaximum) => groupRank[statusGroupOf(standing.status)]
  const [first] = maxima
    .filter(({ rule, standing }) => !rule.perFailure && statusGroupOf(standing.status) !== 'ended')
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || amountToOrderBy(other.maximum) - amountToOrderBy(one.maximum),
    )
  return first ?? null
}

const groupRank = { 'in force': 0, proposed: 1, 'not law': 2, ended: 3 } as const

/** "NetzDG, Germany" on the day; a name that holds its place already, and an act of the Union, stand alone. */
function instrumentName(instrument: Instrument, date: IsoDate): string {
  const { jurisdictions } = instrument
  const { shortName } = instrumentNameOn(instrument, date)
  const [place] = jurisdictions
  const isAlone = jurisdictions.length !== 1 || place === undefined || place === 'EU'
  if (isAlone || shortName.includes(placeAdjective[place] ?? place)) return shortName
  return `${shortName}, ${countryShortName(place)}`
}

const placeAdjective: Partial<Record<Jurisdiction, string>> = { FR: 'France', US: 'US' }

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
      return (
        rank(one) - rank(other) || amountToOrderBy(other.maximum) - amountToOrderBy(one.maximum)
      )
    })
}

/**
 * The rows of the chart. As of 2019-06-26 for Facebook: NetzDG EUR 50 m, then the Avia bill
 * EUR 1,889.9 m if adopted, …, and the UK-French plan "none set".
 */
export function statutoryMaximumRows(
  maxima: readonly StandingMaximum[],
  date: IsoDate,
): StatutoryMaximumRow[] {
  return maxima.map(({ instrument, rule, standing: { status }, maximum }): StatutoryMaximumRow => {
    const binds = bindsOn(status)
    const when = status === 'adopted' ? 'once in force' : 'if adopted'
    const words = rangeWords(maximum)
    const note = maximumNote(maximum)
    return {
      id: instrument.id,
      name: instrumentName(instrument, date),
      status,
      statusWord: status,
      binds,
      maximum: drawnMaximum(maximum),
      label: binds ? words : `${words} ${when}`,
      ...(note ? { note } : {}),
      isUnverified: !rule.verified,
    }
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
