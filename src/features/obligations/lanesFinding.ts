/** The sentence over the lanes: what became of the duties, by the day the record was last checked. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Status } from '#contract/vocabulary.ts'
import { bindsOn, dutyStatusOn } from '#domain/status.ts'
import { formatDate, formatNumeral } from '#ui/format.ts'
import { countWords, sentenceCase } from './countWords.ts'

/**
 * What the lanes show, from the transitions alone: the whole history, so every step is told with its
 * day and in the past tense, and none can be read as the status on the page's as-of.
 *
 * Two of three duties adopted on 13 May and struck down on 18 June 2020, none of them ever in
 * force, give "Two of three duties were struck down 36 days after adoption and never bound anyone".
 */
export function lanesFinding(instrument: Instrument): string {
  const { duties, lastCheckedOn } = instrument
  const total = duties.length
  const standing = (duty: Duty) => dutyStatusOn(duty, lastCheckedOn)

  const neverBound = duties.filter(
    (duty) => standing(duty)?.status === 'struck down' && !everBound(duty, lastCheckedOn),
  )
  if (neverBound.length > 0) {
    const days = new Set(neverBound.map(daysFromAdoption))
    const [only] = days
    const when = days.size === 1 && typeof only === 'number' ? ` ${only} days after adoption` : ''
    const were = neverBound.length === 1 ? 'was' : 'were'
    return `${share(neverBound.length, total)} ${were} struck down${when} and never bound anyone`
  }

  const binding = duties.filter((duty) => isBinding(standing(duty)?.status))
  const over = duties.filter((duty) => everBound(duty, lastCheckedOn) && !binding.includes(duty))
  if (over.length > 0) {
    const days = over.flatMap((duty) => standing(duty)?.on ?? []).toSorted()
    const last = days.at(-1)
    const when = last === undefined ? '' : ` ${days[0] === last ? 'on' : 'by'} ${formatDate(last)}`
    const rest = binding.length === 0 ? '' : `; ${formatNumeral(binding.length)} remained`
    return `${share(over.length, total)} ended${when}${rest}`
  }

  if (binding.length > 0) {
    const days = binding.flatMap((duty) => standing(duty)?.on ?? []).toSorted()
    const [first] = days
    const last = days.at(-1)
    if (first === undefined || last === undefined) return 'No dated step is recorded'
    const when =
      first === last
        ? ` on ${formatDate(first)}`
        : `, the first on ${formatDate(first)}, the last on ${formatDate(last)}`
    return `${share(binding.length, total)} came to bind${when}`
  }
  return softFinding(duties, lastCheckedOn)
}

/** What has not bound: where it began, where it came to, and from when it will bind. */
function softFinding(duties: readonly Duty[], by: IsoDate): string {
  const steps = duties
    .flatMap((duty) => duty.transitions)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const began = steps[0]
  const last = steps.findLast(({ on }) => on <= by) ?? steps.at(-1)
  if (began === undefined || last === undefined) return 'No dated step is recorded'
  const binds = steps.find(({ on, status }) => on > by && bindsOn(status))
  if (binds !== undefined) return `${dated(last)}; it will bind from ${formatDate(binds.on)}`
  return began.status === last.status
    ? `${dated(began)}; nothing in it has ever bound anyone`
    : `${dated(began)}, ${last.status} on ${formatDate(last.on)}; it never bound anyone`
}

function dated(step: { status: Status; on: IsoDate }): string {
  return `${sentenceCase(step.status)} on ${formatDate(step.on)}`
}

function everBound(duty: Duty, by: IsoDate): boolean {
  return duty.transitions.some(({ on, status }) => on <= by && bindsOn(status))
}

function isBinding(status: Status | undefined): boolean {
  return status !== undefined && bindsOn(status)
}

/** "Two of three duties", "All three duties", "Both duties", "The one duty". */
function share(count: number, total: number): string {
  if (total === 1) return 'The one duty'
  if (count === total) return total === 2 ? 'Both duties' : `All ${formatNumeral(total)} duties`
  return `${sentenceCase(formatNumeral(count))} of ${countWords(total, 'duty', 'duties')}`
}

function daysFromAdoption(duty: Duty): number | null {
  const adopted = duty.transitions.find(({ status }) => status === 'adopted')
  const struck = duty.transitions.find(({ status }) => status === 'struck down')
  if (adopted === undefined || struck === undefined) return null
  return Math.round((Date.parse(struck.on) - Date.parse(adopted.on)) / 86_400_000)
}
