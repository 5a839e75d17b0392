/** The two choices and the calendar, in the sheet under the control. */
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { useToday } from '#url/useToday.ts'
import { earliestKnownOn } from './asOfPresets.ts'
import { DayCalendar } from './DayCalendar.tsx'

/** `day` is the one offered; `onChoose` gets it, another, or undefined for all that is known. */
export const KnownOnSheet = (props: {
  day: IsoDate
  knownOn: IsoDate | undefined
  openedBy: HTMLElement | null
  onClose: () => void
  onChoose: (day: IsoDate | undefined) => void
}) => {
  const { day, knownOn, openedBy, onClose, onChoose } = props
  const today = useToday()
  return (
    <Sheet title="Known on" isOpen={openedBy !== null} onClose={onClose} anchor={openedBy}>
      <p className="mt-1 max-w-prose text-13 text-muted">
        Each fact of the record has the day on which it became public. Later ones can be left out:
        what one could know then, on every page.
      </p>
      <div className="mt-3 grid gap-5 md:grid-cols-[auto_280px]">
        <ul className="grid content-start gap-1">
          <li>
            <button
              type="button"
              className="preset"
              aria-pressed={knownOn === undefined}
              onClick={() => onChoose(undefined)}
            >
              <b>All that is known today</b>
              <span className="text-11">What came later is marked as later</span>
            </button>
          </li>
          <li>
            <button
              type="button"
              className="preset"
              aria-pressed={knownOn === day}
              onClick={() => onChoose(day)}
            >
              <b>Only what was public by {formatDate(day)}</b>
              <span className="text-11">What came later is not shown</span>
            </button>
          </li>
        </ul>
        <DayCalendar
          value={day}
          from={earliestKnownOn}
          to={today}
          without="The two choices work without it."
          onChange={onChoose}
        />
      </div>
    </Sheet>
  )
}
