/** How many requests came in, month by month and group by group, read off a tally. */
import type { Tally } from '#contract/tally.ts'
import type { Instant, IsoDate } from '#contract/units.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import type { CaseWindow } from '#domain/onTime/caseWindow.ts'
import { edgeIndexOf } from '#domain/tallyEdges.ts'
import { requestMonths } from './requestsWindow.ts'

/** One month: all requests, and those of each group. */
export interface VolumeMonth {
  start: IsoDate
  /** Exclusive; the last month ends with the window. */
  end: IsoDate
  /** False where the window ends within it: a part of a month is not a month. */
  isWhole: boolean
  total: number
  counts: Readonly<Record<string, number>>
}

/** The months drawn, and the window added up. */
export interface RequestVolume {
  months: readonly VolumeMonth[]
  /** Received in the window. */
  total: number
  counts: Readonly<Record<string, number>>
  /** In the period of the same length before; null where the log began later than that. */
  previousTotal: number | null
}

/**
 * Reads the answer to `volumeQuestion`.
 *
 * 3 requests of group a on 20 May and 1 of b on 2 June 2019, asked as of 26 June: May has a 3, June
 * b 1 and is not whole, the window has 4.
 *
 * @param observedFrom when the log begins; null: not known, so that nothing is said of before
 * Throws where the question lacks an edge of a month, the window or the period before.
 */
export function requestVolume(
  tally: Tally,
  window: CaseWindow,
  observedFrom: Instant | null,
): RequestVolume {
  const { starts, end } = requestMonths(window)
  const { cells, groups } = tally
  // Bin i + 1 begins at edge i.
  const firstBinOf = (at: Instant) => edgeIndexOf(tally.periodEdges, at) + 1
  const countIn = (from: number, before: number) => {
    const counts: Record<string, number> = {}
    cells.count.forEach((count, cell) => {
      const bin = cells.period[cell] ?? 0
      if (bin < from || bin >= before) return
      const group = groups[cells.group[cell] ?? 0]?.[0] ?? ''
      counts[group] = (counts[group] ?? 0) + count
    })
    return { counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
  }
  const bins = starts.map((start) => firstBinOf(utcMidnight(start)))
  const months = starts.map((start, index): VolumeMonth => {
    const next = starts[index + 1]
    const isWhole = next !== undefined || end.endsWith('-01')
    return {
      start,
      end: next ?? end,
      isWhole,
      ...countIn(bins[index] ?? 0, bins[index + 1] ?? Infinity),
    }
  })
  const fromBin = firstBinOf(window.from)
  const isKnownBefore = observedFrom !== null && observedFrom <= window.previousFrom
  return {
    months,
    ...countIn(fromBin, Infinity),
    previousTotal: isKnownBefore ? countIn(firstBinOf(window.previousFrom), fromBin).total : null,
  }
}
