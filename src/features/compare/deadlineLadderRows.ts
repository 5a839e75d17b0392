/** Deadlines of the places compared: the rows of the ladder, its table and its guard. */
import type { ChartTable } from '#charts/chartTable.ts'
import type { DeadlineLane, DeadlineMark } from '#charts/ladderLane.ts'
import type { Deadline, Duty, Transition } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction, Trigger } from '#contract/vocabulary.ts'
import { type ComparableFigure, deadlineFigure } from '#domain/comparability.ts'
import { reachesPlace } from '#domain/comparedText.ts'
import { statusGroupOf } from '#domain/dutyCounts.ts'
import { dutyWordingOn } from '#domain/dutyWordingOn.ts'
import { instrumentNameOn } from '#domain/instrumentNameOn.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { clockDeadline, deadlineInHours } from '#domain/yardstick.ts'
import { classCondition } from '#ui/caseWords.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { deadlineWords, triggerWords } from '#ui/dutyWords.ts'
import { statusWord } from '#ui/statusWords.ts'
import { type LaneWords, mergedWords, tagName } from './ladderWords.ts'

/** A duty on cases that stands in a place on the date, as it was called and timed then. */
export interface DeadlineRow {
  place: Jurisdiction
  duty: Duty
  instrument: Instrument
  standing: Transition
  instrumentName: string
  /** "NetzDG 24 h, s. 3(2) no. 2". */
  reference: string
  title: string
  deadline: Deadline
  /** An EU duty in a member's lane. */
  isEu: boolean
  /** In force or applying in part. */
  binds: boolean
  /** What keeps the deadline from being plain knowledge of the day; null where nothing does. */
  mark: 'unverified' | 'known later' | null
}

/**
 * The duties of law on cases that reach each place and have not ended: what binds first, then what
 * may come to, in the record's order. EU duties stand in every member's lane.
 *
 * DE on 2019-06-26: NetzDG's 24 h, 7 d and 48 h, in force; the EU's proposals after them.
 */
export function deadlineRows(
  instruments: readonly Instrument[],
  places: readonly Jurisdiction[],
  date: IsoDate,
): DeadlineRow[] {
  return places.flatMap((place) =>
    instruments
      .filter(({ isContentObligation }) => isContentObligation)
      .flatMap((instrument) =>
        instrument.duties.flatMap((duty): DeadlineRow[] => {
          const standing = dutyStatusOn(duty, date)
          const group = standing ? statusGroupOf(standing.status) : 'ended'
          if (!standing || !duty.isLaw || duty.caseKind === null) return []
          if (group !== 'in force' && group !== 'proposed') return []
          if (!reachesPlace(duty, instrument, place, date)) return []
          const { shortTitle, reference, title, deadline } = dutyWordingOn(duty, date)
          return [
            {
              place,
              duty,
              instrument,
              standing,
              instrumentName: instrumentNameOn(instrument, date).shortName,
              reference: `${shortTitle}, ${reference}`,
              title,
              deadline,
              isEu: duty.jurisdiction === 'EU' && place !== 'EU',
              binds: group === 'in force',
              mark: markOf(duty, date),
            },
          ]
        }),
      )
      .toSorted((one, other) => Number(other.binds) - Number(one.binds)),
  )
}

/** A deadline read in a text of a later day only, as those of the EU's proposals, says so. */
function markOf({ verified, publishedOn }: Duty, date: IsoDate): DeadlineRow['mark'] {
  if (!verified) return 'unverified'
  return publishedOn > date ? 'known later' : null
}

/** Hours for its place on the axis; null where the deadline is words. */
export function hoursOf({ deadline }: Pick<DeadlineRow, 'deadline'>): number | null {
  const clock = clockDeadline(deadline)
  return clock && deadlineInHours(clock)
}

/** The deadlines with a number, as the guard compares them. */
export const deadlineFigures = (rows: readonly DeadlineRow[]): ComparableFigure[] =>
  rows.flatMap(({ duty, deadline }) => deadlineFigure({ ...duty, deadline }) ?? [])

const shortTriggers: Record<Trigger, string> = {
  notice: 'notice',
  order: 'order',
  'information request': 'request for data',
  awareness: 'awareness',
  none: 'no trigger',
}

/** "as a rule", "if manifest"; empty where the deadline has no condition. */
const conditionOf = ({ deadline, duty }: DeadlineRow): string =>
  ('qualification' in deadline ? deadline.qualification : undefined) ??
  classCondition(duty.onlyClass)

const wordsOf = (row: DeadlineRow): string => {
  const { reference, title, standing, isEu } = row
  return [
    `${deadlineWords(row.deadline)} ${conditionOf(row)}`.trim(),
    `on ${triggerWords[row.duty.trigger]}`,
    `${reference}${isEu ? ', EU' : ''}, ${standing.status}`,
    title,
    ...(row.mark === null ? [] : [row.mark]),
  ].join('; ')
}

/** A lane for each place, in the order chosen; a place without any duty says so. */
export function deadlineLanes(
  rows: readonly DeadlineRow[],
  places: readonly Jurisdiction[],
): DeadlineLane[] {
  return places.map((place) => {
    const own = rows.filter((row) => row.place === place)
    const marks = own.flatMap((row): DeadlineMark[] => {
      const hours = hoursOf(row)
      if (hours === null) return []
      const { duty, standing, instrumentName, isEu } = row
      const condition = conditionOf(row)
      return [
        {
          id: duty.id,
          hours,
          status: standing.status,
          name: tagName(instrumentName),
          label: [shortTriggers[duty.trigger], condition, row.mark].filter(Boolean).join(', '),
          isEu,
          words: wordsOf(row),
        },
      ]
    })
    const words = mergedWords(own.filter((row) => hoursOf(row) === null).map(wordsInLane))
    return { place, placeName: countryName(place), marks, words }
  })
}

function wordsInLane(row: DeadlineRow): LaneWords {
  const { deadline, duty, standing, instrumentName, isEu } = row
  return {
    id: duty.id,
    status: standing.status,
    words: deadline.form === 'wording' ? `“${deadline.wording}”` : deadline.form,
    names: [tagName(instrumentName)],
    triggers: duty.trigger === 'none' ? [] : [triggerWords[duty.trigger]],
    detail: '',
    isHatched: deadline.form === 'none set',
    isEu,
  }
}

/** The rows as table and CSV; a number of hours stands alone in its column, for sorting elsewhere. */
export function deadlineTable(rows: readonly DeadlineRow[]): ChartTable {
  return {
    columns: [
      { key: 'place', label: 'Place' },
      { key: 'instrument', label: 'Text' },
      { key: 'duty', label: 'Duty' },
      { key: 'status', label: 'Status' },
      { key: 'trigger', label: 'Trigger' },
      { key: 'deadline', label: 'Deadline' },
      { key: 'condition', label: 'Condition' },
      { key: 'hours', label: 'About, hours', align: 'right' },
      { key: 'start', label: 'Runs from' },
      { key: 'mark', label: 'Mark' },
    ],
    rows: rows.map((row) => {
      const { place, isEu, instrumentName, reference, standing, duty, deadline } = row
      return {
        place: countryName(place),
        instrument: `${instrumentName}${isEu ? ' (EU)' : ''}`,
        duty: reference,
        status: statusWord(standing.status),
        trigger: triggerWords[duty.trigger],
        deadline: deadlineWords(deadline),
        condition: conditionOf(row) || null,
        hours: hoursOf(row),
        start: deadlineFigure({ ...duty, deadline })?.clockStart ?? null,
        mark: row.mark,
      }
    }),
  }
}
