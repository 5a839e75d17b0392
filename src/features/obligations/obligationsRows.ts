/** One row for every duty of the record, as it stood on a date. */
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { PenaltyRule } from '#contract/penalty.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Status, Trigger } from '#contract/vocabulary.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { countryName } from '#ui/CountryMark.tsx'
import type { StatusGroup } from '#url/obligationsSearch.ts'
import { citedSources, type CitedSource } from '#ui/citedSources.ts'
import { capWords, deadlineRank, deadlineWords, shortCapWords, triggerOf } from '#ui/dutyWords.ts'
import { listGroupOf } from './listGroup.ts'

export type ObligationRow = {
  /** Where the record has it: the order without any other. */
  place: number
  instrumentId: string
  instrumentName: string
  instrumentTitle: string
  dutyId: string
  title: string
  reference: string
  jurisdiction: Jurisdiction
  isLaw: boolean
  trigger: Trigger
  triggerText: string
  /** Null: its first step lies after the date. */
  status: Status | null
  statusGroup: StatusGroup
  /** The day the status began; null where none had. */
  since: IsoDate | null
  /** What happened that day. */
  event: string | null
  /** The next step after the date: known today, not then. */
  later: { on: IsoDate; status: Status } | null
  deadlineText: string
  deadlineRank: number | null
  penalties: { id: string; text: string; shortText: string; unverified: string | null }[]
  /** What of the duty itself, and of its status, was not read in a source; null where all was. */
  dutyUnverified: string | null
  statusUnverified: string | null
  sources: CitedSource[]
}

/**
 * Every duty of every instrument, in the record's order, with the status it had on the date and
 * the penalties its text named then.
 *
 * On 26 June 2019 the row `fr-avia.24h` is proposed since 20 March 2019, its deadline "24 h", and
 * `later` says adopted on 13 May 2020.
 */
export const obligationsRows = (
  instruments: readonly Instrument[],
  asOf: IsoDate,
): ObligationRow[] =>
  instruments
    .flatMap((instrument) => instrument.duties.map((duty) => ({ instrument, duty })))
    .map(({ instrument, duty }, place) => {
      const current = dutyStatusOn(duty, asOf)
      const next = duty.transitions.find((transition) => transition.on > asOf)
      const penalties = current === null ? [] : penaltiesOn(instrument, duty, asOf)
      return {
        place,
        instrumentId: instrument.id,
        instrumentName: instrument.shortName,
        instrumentTitle: instrument.title,
        dutyId: duty.id,
        title: duty.title,
        reference: duty.reference,
        jurisdiction: duty.jurisdiction,
        isLaw: duty.isLaw,
        trigger: duty.trigger,
        triggerText: triggerOf(duty),
        status: current?.status ?? null,
        statusGroup: listGroupOf(current?.status ?? null),
        since: current?.on ?? null,
        event: current?.event ?? null,
        later: next === undefined ? null : { on: next.on, status: next.status },
        deadlineText: deadlineWords(duty.deadline),
        deadlineRank: deadlineRank(duty.deadline),
        penalties: penalties.map((rule) => ({
          id: rule.id,
          text: capWords(rule.cap),
          shortText: shortCapWords(rule.cap),
          unverified: unverified(rule),
        })),
        dutyUnverified: unverified(duty),
        statusUnverified: current === null ? null : unverified(current),
        sources: citedSources(instrument, [
          ...duty.sources,
          ...(current?.sources ?? []),
          ...penalties.flatMap((rule) => rule.sources),
        ]),
      }
    })

/** The penalties that secure a duty and stood in the text on the date. */
const penaltiesOn = (
  instrument: Instrument,
  duty: Pick<Duty, 'id'>,
  date: IsoDate,
): PenaltyRule[] =>
  instrument.penalties.filter(
    (rule) =>
      rule.dutyIds.includes(duty.id) &&
      (rule.from === undefined || rule.from <= date) &&
      (rule.until === undefined || date < rule.until),
  )

function unverified(fact: { verified: boolean; note?: string | undefined }): string | null {
  return fact.verified ? null : (fact.note ?? 'Not read in a source.')
}

/** What the search reads of a row, in lower case. */
export const searchTextOf = (row: ObligationRow): string =>
  [
    row.instrumentId,
    row.instrumentName,
    row.instrumentTitle,
    row.dutyId,
    row.title,
    row.reference,
    countryName(row.jurisdiction),
    row.jurisdiction,
    row.status ?? 'not begun',
    row.event ?? '',
    row.triggerText,
    row.deadlineText,
    ...row.penalties.map((penalty) => penalty.text),
  ]
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .toLowerCase()
