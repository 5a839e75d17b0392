/** What `PublishedPanels` draws: published figures by half-year, a panel for each place. */
import type { IsoDate } from '#contract/units.ts'

/** Published and not read, or never published as an exact figure. */
export type MissingReason = 'not published' | 'not researched'

/** One half-year; null is no figure, which is not zero. */
export interface PublishedPoint {
  halfYear: string // "H1 2013"
  requests: number | null
  /** Percent from 0 to 100 as published. */
  percent: number | null
  /** Why there is no number of requests; null where there is one. */
  missing: MissingReason | null
  /** The same of the share. */
  missingPercent: MissingReason | null
  /** Published after the as-of. */
  isLater: boolean
  /** All of it in words, for those who point at it or cannot see it. */
  words: string
}

/** A place's half-years, all panels of a picture over the same ones. */
export interface PublishedPanelData {
  /** "FR" has a colour and a shape; what is no country ("world") is neutral. */
  group: string
  name: string
  points: readonly PublishedPoint[]
  /** Whether shares stand below the numbers. */
  hasShares: boolean
}

/** Panels on one scale each for numbers and for shares. */
export interface PublishedPanelsProps {
  panels: readonly PublishedPanelData[]
  asOf: IsoDate
  description: string
  /** Fixed width in pixels; left out, the panels fill their card. */
  width?: number
}

/**
 * Half-years from the beginning of the named one to a day, with fractions.
 * @example halfYearsFrom('H2 2013', '2014-04-01') // 1.5 (to a day or two)
 */
export function halfYearsFrom(halfYear: string, day: IsoDate): number {
  const start = Number(halfYear.slice(3)) * 2 + (halfYear.startsWith('H2') ? 1 : 0)
  const month = Number(day.slice(5, 7)) - 1
  const into = (month % 6) / 6 + (Number(day.slice(8)) - 1) / 186
  return Number(day.slice(0, 4)) * 2 + Math.floor(month / 6) + into - start
}

/** Half-years in a row without a figure, for one reason; both indices are included. */
export interface MissingRun {
  from: number
  to: number
  missing: MissingReason
}

/** Runs of half-years without a figure; null is one that has it. */
export function missingRuns(reasons: readonly (MissingReason | null)[]): MissingRun[] {
  const runs: MissingRun[] = []
  reasons.forEach((missing, index) => {
    if (missing === null) return
    const last = runs.at(-1)
    if (last && last.to === index - 1 && last.missing === missing) last.to = index
    else runs.push({ from: index, to: index, missing })
  })
  return runs
}

/**
 * Round ticks from 0 to the first that holds the largest: at most five steps of 1, 2 or 5.
 * @example countTicks(17_977) // 0, 5,000, 10,000, 15,000, 20,000
 */
export function countTicks(largest: number): number[] {
  const rough = Math.max(1, largest) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough)!
  const ticks = [0]
  while (ticks.at(-1)! < largest) ticks.push(ticks.at(-1)! + step)
  return ticks
}
