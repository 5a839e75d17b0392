/** The cases of two days, asked in one request, as the levels of a modelled mean read them. */
import { useMemo } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { addDays } from '#domain/calendarDay.ts'
import {
  type MovedCasesPlan,
  movedCasesPlan,
  type MovedReadings,
  movedReadings,
} from '#domain/moved/movedCases.ts'
import { type CaseWindow, caseWindow } from '#domain/onTime/caseWindow.ts'
import type { LossModelSearch } from './useLossModel.ts'
import { usePageAnswer } from './usePageAnswer.ts'

/** Both days' windows and what is asked about them. */
export interface MovedCasesView {
  instruments: readonly Instrument[]
  countries: readonly Country[]
  from: IsoDate
  to: IsoDate
  windows: { earlier: CaseWindow; later: CaseWindow }
  plan: MovedCasesPlan
}

/** The last answer, and how the request for the next one stands. */
export interface MovedCases {
  /** What `readings` are of: an earlier question while the next one is awaited. */
  view: MovedCasesView
  /** Null: no answer yet. */
  readings: MovedReadings | null
  info: SourceInfo | null
  isEarlier: boolean
  failure: { title: string; detail: string } | null
  isOffline: boolean
  failedAttempts: number
  readAtMs: number | null
  missing: readonly string[]
  retry: () => void
}

/**
 * @param since the earlier day; a window that was chosen is moved back by as many days
 */
export function useMovedCases(
  search: LossModelSearch,
  instruments: readonly Instrument[],
  since: IsoDate,
): MovedCases {
  const { asOf, from, to, yardstick, platform, in: countries } = search
  const asked = useMemo((): MovedCasesView => {
    const days = (Date.parse(asOf) - Date.parse(since)) / 86_400_000
    const windowOf = (day: IsoDate, daysBack: number) =>
      caseWindow(day, {
        ...(from ? { from: addDays(from, -daysBack) } : {}),
        ...(to ? { to: addDays(to, -daysBack) } : {}),
      })
    const windows = { earlier: windowOf(since, days), later: windowOf(asOf, 0) }
    const scope = { countries, platform }
    const plan = movedCasesPlan({ instruments, scope, yardstick, ...windows })
    return { instruments, countries, from: since, to: asOf, windows, plan }
  }, [asOf, since, from, to, yardstick, platform, countries, instruments])
  const isAsking = asked.plan.questions.length > 0
  const answer = usePageAnswer(asked, search, isAsking)
  const { answered } = answer
  const view = isAsking ? (answered?.view ?? asked) : asked
  const tallies = isAsking ? answered?.tallies : NONE
  const readings = useMemo(
    () => (tallies ? movedReadings(view.plan, view.windows, tallies) : null),
    [view, tallies],
  )
  return {
    view,
    readings,
    info: answer.info,
    isEarlier: view !== asked,
    failure: answer.failure,
    isOffline: answer.isOffline,
    failedAttempts: answer.failedAttempts,
    readAtMs: isAsking ? (answered?.readAtMs ?? null) : null,
    missing: useMemo(
      () => [...new Set(tallies?.flatMap(({ coverage }) => coverage.missing))],
      [tallies],
    ),
    retry: answer.retry,
  }
}

const NONE: readonly never[] = []
