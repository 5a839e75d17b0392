import { useState, type ReactNode } from 'react'
import type { IsoDate } from '#contract/units.ts'
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { CountryMark, countryShortName } from '#ui/CountryMark.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatCounted, formatDate, formatDayAndMonth } from '#ui/format.ts'
import { EntryMark, entryWord } from './TimelineMarks.tsx'
import type { TimelineEntry, TimelineLane } from './timelineLane.ts'

/** The timeline as a list by year, for narrow screens. */
export interface TimelineListProps {
  lanes: readonly TimelineLane[]
  asOf: IsoDate
  view: { from: IsoDate; to: IsoDate }
  /** With all years shown, only the as-of's own is open at first. */
  isWhole: boolean
  selectedId: string | null
  /** What is said of the time after the as-of. */
  laterWords: string
  onMoveAsOf: (day: IsoDate, isNew: boolean) => void
  onOpen: (ids: readonly string[]) => void
}

interface Listed {
  entry: TimelineEntry
  place: Jurisdiction
}

/**
 * The timeline where there is no room for lanes: entries below each other under their years, the
 * as-of as a line among them that steps from entry to entry.
 */
export function TimelineList(props: TimelineListProps) {
  const { lanes, asOf, view, isWhole, selectedId, onMoveAsOf, onOpen } = props
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const listed = lanes
    .flatMap(({ place, rows }) =>
      rows.flatMap(({ entries }) => entries.map((entry): Listed => ({ entry, place }))),
    )
    .filter(({ entry }) => entry.on >= view.from && entry.on <= view.to)
    .toSorted(
      (one, other) => Number(one.entry.on > other.entry.on) - Number(one.entry.on < other.entry.on),
    )
  const asOfYear = asOf.slice(0, 4)
  const years = [
    ...new Set([...listed.map(({ entry }) => entry.on.slice(0, 4)), asOfYear]),
  ].toSorted()
  const days = [...new Set(listed.map(({ entry }) => entry.on))]
  const before = days.findLast((day) => day < asOf)
  const after = days.find((day) => day > asOf)
  const turn = (year: string) => {
    const next = new Set(turned)
    if (!next.delete(year)) next.add(year)
    setTurned(next)
  }
  const asOfLine = (
    <AsOfLine key="as-of" asOf={asOf} laterWords={props.laterWords}>
      <StepButton words="Entry before" day={before} onMove={onMoveAsOf} />
      <StepButton words="Next entry" day={after} onMove={onMoveAsOf} />
    </AsOfLine>
  )
  return (
    <ol>
      {years.map((year) => {
        const ofYear = listed.filter(({ entry }) => entry.on.startsWith(year))
        const isOpen = (!isWhole || year === asOfYear) !== turned.has(year)
        const shown = isOpen ? ofYear : []
        const split = shown.findIndex(({ entry }) => entry.on > asOf)
        const past = split === -1 ? shown : shown.slice(0, split)
        const later = split === -1 ? [] : shown.slice(split)
        return (
          <li key={year}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center justify-between gap-2 border-t border-line2 text-left"
              aria-expanded={isOpen}
              onClick={() => turn(year)}
            >
              <b className="text-16">{year}</b>
              <span className="text-12 text-muted">
                {formatCounted(ofYear.length, 'entry', 'entries')} {isOpen ? '−' : '+'}
              </span>
            </button>
            {(isOpen || year === asOfYear) && (
              <ol>
                {past.map((each) => (
                  <Entry key={each.entry.id} {...each} {...{ selectedId, onOpen }} />
                ))}
                {year === asOfYear && asOfLine}
                {later.map((each) => (
                  <Entry key={each.entry.id} {...each} isLater {...{ selectedId, onOpen }} />
                ))}
              </ol>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const AsOfLine = ({
  asOf,
  laterWords,
  children,
}: {
  asOf: IsoDate
  laterWords: string
  children: ReactNode
}) => (
  <li className="my-2 border-t-[2.5px] border-text">
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="bg-text px-2 py-0.5 text-12 font-bold text-surface">
        As of {formatDate(asOf)}
      </span>
      <span className="text-11 text-faint">below: {laterWords}</span>
    </div>
    <div className="no-print flex gap-2 py-2">{children}</div>
  </li>
)

const StepButton = (props: {
  words: string
  day: IsoDate | undefined
  onMove: (day: IsoDate, isNew: boolean) => void
}) => {
  const { words, day, onMove } = props
  return (
    <button
      type="button"
      className="button min-h-11 flex-1"
      disabled={day === undefined}
      aria-label={day === undefined ? words : `${words}: as of ${formatDate(day)}`}
      onClick={() => day !== undefined && onMove(day, true)}
    >
      {words}
    </button>
  )
}

function Entry(
  props: Listed & {
    isLater?: boolean
    selectedId: string | null
    onOpen: (ids: readonly string[]) => void
  },
) {
  const { entry, place, isLater = false, selectedId, onOpen } = props
  return (
    <li
      className={`border-t border-line ${isLater ? 'bg-tint' : ''} ${entry.id === selectedId ? 'bg-sunken' : ''}`}
    >
      <button
        type="button"
        className="grid min-h-11 w-full grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 py-2 text-left text-13"
        data-entry={entry.id}
        onClick={() => onOpen([entry.id])}
      >
        <span className="text-12 text-muted">{formatDayAndMonth(entry.on)}</span>
        <span className="min-w-0">
          <span className="block text-12 text-muted">
            <CountryMark country={place} size={12} /> {countryShortName(place)}, {entry.who}
          </span>
          <span className="mt-0.5 flex items-start gap-1.5">
            <svg
              width={14}
              height={14}
              viewBox="-7 -7 14 14"
              className="mt-0.5 flex-none"
              aria-hidden="true"
            >
              <EntryMark entry={entry} x={0} y={0} size={14} />
            </svg>
            <span className="min-w-0">
              <b>{entryWord(entry)}.</b> {entry.text}{' '}
              {entry.isUnverified && <Chip kind="unverified" />}
            </span>
          </span>
        </span>
      </button>
    </li>
  )
}
