/**
 * An independent judge of `domain/tally.ts`: written from the contract's words, one case at a time,
 * with the calendar asked for every case. Slow and short on purpose; it shares no code with the tally.
 */
import { fromAbsolute, toCalendarDate } from '@internationalized/date'
import type { Case } from '#contract/case.ts'
import type { Dimension, TallyQuestion } from '#contract/tally.ts'

const local = (at: number, zone: string) => fromAbsolute(at * 1000, zone)
const day = (at: number, zone: string) =>
  toCalendarDate(local(at, zone)).toDate('UTC').getTime() / 864e5
const sorted = (edges: number[]) => [...new Set(edges)].toSorted((a, b) => a - b)

export function naiveEdges({ periods, ages, zone }: TallyQuestion) {
  const steps = (count: number) => Array.from({ length: count + 1 }, (_, i) => i)
  const periodEdges = periods.runs.flatMap(({ from, step, count }) =>
    steps(count).map((i) =>
      step === 'month'
        ? local(from, zone).add({ months: i }).toDate().getTime() / 1000
        : Math.round(from + i * step * 3600),
    ),
  )
  const ageEdges = ages.runs.flatMap(({ from, step, count }) =>
    steps(count).map((i) => from + i * step),
  )
  return {
    periodEdges: sorted([...periodEdges, ...periods.cuts]),
    ageEdges: sorted([...ageEdges, ...ages.cuts]),
  }
}

/** Counts by "group | period bin | age bin | outcome", and how many cases were seen. */
export function naiveTally(cases: readonly Case[], question: TallyQuestion) {
  const { asOf, where, by, zone, ages } = question
  const { periodEdges, ageEdges } = naiveEdges(question)
  const counts: Record<string, number> = {}
  let rowsSeen = 0
  for (const one of cases) {
    const decided = one.decidedAt !== undefined && one.decidedAt < asOf
    const judgedAt = one.classifiedAt ?? one.decidedAt
    const value = (dimension: Dimension): string => {
      if (dimension === 'hourOfWeek') {
        const { hour } = local(one.receivedAt, zone)
        return String((((day(one.receivedAt, zone) + 3) % 7) * 24 + hour) % 168)
      }
      if (dimension === 'class' && !(judgedAt !== undefined && judgedAt < asOf))
        return 'unclassified'
      if (dimension === 'exception' && one.pauses?.some((pause) => pause.from < asOf))
        return 'paused'
      if (['process', 'reason', 'exception'].includes(dimension) && !decided) return 'unknown'
      return one[dimension] ?? 'unknown'
    }
    if (one.kind !== question.kind || one.receivedAt >= asOf) continue
    if (one.receivedAt < (where.receivedFrom ?? -Infinity)) continue
    if (one.receivedAt >= (where.receivedTo ?? Infinity)) continue
    const { receivedFrom: _from, receivedTo: _to, ...wanted } = where
    const asked = Object.entries(wanted) as [Dimension, string[]][]
    if (!asked.every(([dimension, values]) => values.includes(value(dimension)))) continue
    const end = decided ? (one.decidedAt ?? asOf) : asOf
    const age =
      ages.unit === 'hours'
        ? (end - one.receivedAt) / 3600
        : day(end, zone) - day(one.receivedAt, zone)
    const period = periodEdges.filter((edge) => edge <= one.receivedAt).length
    const ageBin = ageEdges.filter((edge) => edge < age).length
    const outcome = decided ? (one.outcome ?? 'unknown') : 'open'
    const key = JSON.stringify([by.map(value), period, ageBin, outcome])
    counts[key] = (counts[key] ?? 0) + 1
    rowsSeen++
  }
  return { counts, rowsSeen }
}
