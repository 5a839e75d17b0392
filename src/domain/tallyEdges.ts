/** The edges of a tally's bins, from its runs and cuts. */
import type { TallyQuestion } from '#contract/tally.ts'
import { instant, type Instant, type ZoneName } from '#contract/units.ts'
import { localSeconds, momentOf, zoneOffsets } from './zoneOffsets.ts'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 86_400
const LONGEST_MONTH_SECONDS = 31 * DAY_SECONDS

/** How many edges a question asks for before equal ones are joined: cheap, whatever the counts. */
export function edgeCountsOf(question: TallyQuestion): { periods: number; ages: number } {
  const count = (axis: { runs: readonly { count: number }[]; cuts: readonly number[] }) =>
    axis.runs.reduce((sum, run) => sum + run.count + 1, axis.cuts.length)
  return { periods: count(question.periods), ages: count(question.ages) }
}

/**
 * The period edges: sorted, distinct, whole seconds. A run of hours steps in exact hours; a run of
 * months keeps the wall-clock time and the day of the month (the month's last day where it is
 * shorter) in the question's zone.
 *
 * From 2019-01-31T00:00 Berlin, step "month", count 2 → 31 Jan, 28 Feb, 31 Mar, each at 00:00 Berlin.
 */
export function periodEdgesOf(question: TallyQuestion): Instant[] {
  const edges: number[] = [...question.periods.cuts]
  for (const { from, step, count } of question.periods.runs) {
    if (step === 'month') edges.push(...monthEdges(from, count, question.zone))
    else for (let i = 0; i <= count; i++) edges.push(Math.round(from + i * step * HOUR_SECONDS))
  }
  return sortedDistinct(edges).map(instant)
}

/**
 * The age edges: sorted and distinct, in the question's unit. Edges in hours are rounded to whole
 * seconds, because ages are whole seconds.
 *
 * Runs { from: 0, step: 6, count: 4 } and cut 24 → 0, 6, 12, 18, 24.
 */
export function ageEdgesOf(question: TallyQuestion): number[] {
  const { unit, runs, cuts } = question.ages
  const edges = [...cuts]
  for (const { from, step, count } of runs) {
    for (let i = 0; i <= count; i++) edges.push(from + i * step)
  }
  if (unit === 'localDays') return sortedDistinct(edges)
  return sortedDistinct(edges.map((edge) => Math.round(edge * HOUR_SECONDS))).map(
    (seconds) => seconds / HOUR_SECONDS,
  )
}

/** Where an edge stands in a tally's edges. Throws where the question did not ask for it. */
export function edgeIndexOf(edges: readonly number[], edge: number): number {
  const index = edges.findIndex((one) => Math.abs(one - edge) < 0.5 / HOUR_SECONDS)
  if (index < 0) throw new Error(`the question has no edge at ${edge}`)
  return index
}

function monthEdges(from: Instant, count: number, zone: ZoneName): number[] {
  const last = instant(from + (count + 1) * LONGEST_MONTH_SECONDS)
  const offsets = zoneOffsets(zone, from, last)
  const local = localSeconds(offsets, from)
  const day = new Date(local * 1000)
  const secondOfDay = local - Math.floor(local / DAY_SECONDS) * DAY_SECONDS
  const edges: number[] = [from]
  for (let i = 1; i <= count; i++) {
    const year = day.getUTCFullYear()
    const month = day.getUTCMonth() + i
    const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    const date = Date.UTC(year, month, Math.min(day.getUTCDate(), daysInMonth)) / 1000
    edges.push(momentOf(offsets, date + secondOfDay))
  }
  return edges
}

function sortedDistinct(edges: number[]): number[] {
  return [...new Set(edges)].toSorted((a, b) => a - b)
}
