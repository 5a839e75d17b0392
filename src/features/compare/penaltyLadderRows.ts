/** What may be imposed in the places compared: the rows of the ladder, its table and its guard. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { PenaltyLane, PenaltyMark } from '#charts/ladderLane.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { type ComparableFigure, penaltyFigure } from '#domain/comparability.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import type { PenaltyFacts, StatutoryMaximum } from '#domain/exposure.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import type { StandingMaximum } from '#domain/largestMaximum.ts'
import { maximaOfPlace } from '#domain/maximaOfPlace.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { shortCapWords } from '#ui/dutyWords.ts'
import { formatRate } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { statusWord } from '#ui/statusWords.ts'
import { type LaneWords, mergedWords, tagName } from './ladderWords.ts'
import { maximumDetail, maximumWords } from '#ui/maximumWords.ts'

/** A penalty that stands in a place on the date, and what it comes to for the company. */
export interface PenaltyRow extends StandingMaximum {
  place: Jurisdiction
  instrumentName: string
  isEu: boolean
  binds: boolean
}

/**
 * The penalties that stand in each place and have not ended: what binds first, then what may come
 * to. A penalty that cannot reach the company is left out of the ladder and said in the table.
 *
 * Facebook on 2019-06-26: DE NetzDG EUR 50 m and 5 m; FR the Avia bill's 4 %; GB none set.
 */
export function penaltyRows(
  instruments: readonly Instrument[],
  facts: PenaltyFacts,
  places: readonly Jurisdiction[],
): PenaltyRow[] {
  return places.flatMap((place) =>
    maximaOfPlace(instruments, facts, place)
      .filter(
        ({ standing }) =>
          standing.duty.isLaw && ['in force', 'proposed'].includes(statusGroupOf(standing.status)),
      )
      .map((maximum): PenaltyRow => {
        const { instrument, standing } = maximum
        return {
          ...maximum,
          place,
          instrumentName: instrumentNameOn(instrument, facts.date).shortName,
          isEu: standing.duty.jurisdiction === 'EU' && place !== 'EU',
          binds: statusGroupOf(standing.status) === 'in force',
        }
      })
      .toSorted((one, other) => Number(other.binds) - Number(one.binds)),
  )
}

/** The penalties drawn with an amount, as the guard compares them. */
export const penaltyFigures = (rows: readonly PenaltyRow[]): ComparableFigure[] =>
  rows.flatMap(({ rule, maximum }) =>
    maximum.form === 'exact' || maximum.form === 'bounded' ? (penaltyFigure(rule) ?? []) : [],
  )

/** "fixed sum", "4 % of turnover", "sum or 10 %": the cap's form where room is short. */
function formWords({ rule: { cap, perFailure } }: PenaltyRow): string {
  const each = perFailure ? ' for each failure' : ''
  if (cap.form === 'fixed sum') return `fixed sum${each}`
  if (cap.form === 'share of turnover') return `${formatRate(cap.share)} of turnover`
  if (cap.form !== 'greater of') return cap.form
  const share = cap.of.find((part) => part.form === 'share of turnover')
  return share ? `sum or ${formatRate(share.share)}` : 'greater of two sums'
}

/** Amounts without their currency, which stands on the axis. */
const bare = (words: string, currency: string): string => words.replaceAll(`${currency}\u00a0`, '')

function labelOf(row: PenaltyRow, currency: string): string {
  const { maximum } = row
  if (maximum.form === 'exact') {
    return `${bare(moneyWords(maximum.amount), currency)}, ${formWords(row)}`
  }
  const words =
    maximum.form === 'bounded' && maximum.atLeast && maximum.atMost
      ? `${moneyWords(maximum.atLeast)} to ${moneyWords(maximum.atMost)}`
      : maximumWords(maximum)
  return `${bare(words, currency)}, ${formWords(row)}`
}

function sumOf(maximum: StatutoryMaximum): PenaltyMark['sum'] | null {
  if (maximum.form === 'exact') return { form: 'exact', amount: maximum.amount.amount }
  if (maximum.form !== 'bounded') return null
  return {
    form: 'bounded',
    ...(maximum.atLeast ? { atLeast: maximum.atLeast.amount } : {}),
    ...(maximum.atMost ? { atMost: maximum.atMost.amount } : {}),
  }
}

const unverifiedWords = ({ rule }: PenaltyRow): string => (rule.verified ? '' : ', unverified')

/** A lane for each place, in the order chosen; what has no amount stands in it as words. */
export function penaltyLanes(
  rows: readonly PenaltyRow[],
  places: readonly Jurisdiction[],
  currency: string,
): PenaltyLane[] {
  return places.map((place) => {
    const own = rows.filter((row) => row.place === place)
    const marks = own.flatMap((row): PenaltyMark[] => {
      const sum = sumOf(row.maximum)
      const { rule, standing, instrumentName, isEu } = row
      if (sum === null) return []
      return [
        {
          id: rule.id,
          sum,
          status: standing.status,
          name: tagName(instrumentName),
          label: `${labelOf(row, currency)}${unverifiedWords(row)}`,
          isEu,
          words: wordsOf(row),
        },
      ]
    })
    const wordless = own.filter(({ maximum }) => sumOf(maximum) === null)
    const words = mergedWords(wordless.map(wordsInLane))
    return { place, placeName: countryName(place), marks, words }
  })
}

const wordsOf = (row: PenaltyRow): string =>
  [
    maximumWords(row.maximum),
    `${shortCapWords(row.rule.cap)}${row.rule.perFailure ? ' for each failure' : ''}`,
    `${row.instrumentName}, ${row.rule.reference}${row.isEu ? ', EU' : ''}, ${row.standing.status}`,
    maximumDetail(row.maximum),
    row.rule.verified ? '' : 'unverified',
  ]
    .filter(Boolean)
    .join('; ')

function wordsInLane({ rule, standing, instrumentName, isEu, maximum }: PenaltyRow): LaneWords {
  return {
    id: rule.id,
    status: standing.status,
    words: maximum.form,
    names: [tagName(instrumentName)],
    triggers: [],
    // Why nothing is set or known stands in the table; that it does not reach is the point itself.
    detail: maximum.form === 'does not reach' ? maximumDetail(maximum) : '',
    isHatched: maximum.form === 'none set',
    isEu,
  }
}

/** The rows as table and CSV. */
export function penaltyTable(rows: readonly PenaltyRow[]): ChartTable {
  return {
    columns: [
      { key: 'place', label: 'Place' },
      { key: 'instrument', label: 'Text' },
      { key: 'penalty', label: 'Penalty' },
      { key: 'status', label: 'Status' },
      { key: 'cap', label: 'In the text’s terms' },
      { key: 'amount', label: 'Statutory maximum' },
      { key: 'detail', label: 'Worked from' },
      { key: 'verified', label: 'Verified' },
    ],
    rows: rows.map((row) => ({
      place: countryName(row.place),
      instrument: `${row.instrumentName}${row.isEu ? ' (EU)' : ''}`,
      penalty: `${row.rule.title}, ${row.rule.reference}`,
      status: statusWord(row.standing.status),
      cap: `${shortCapWords(row.rule.cap)}${row.rule.perFailure ? ' for each failure' : ''}`,
      amount: maximumWords(row.maximum),
      detail: maximumDetail(row.maximum) || null,
      verified: row.rule.verified ? 'yes' : 'no',
    })),
  }
}
