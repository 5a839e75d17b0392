/** The presets and the calendar, in the sheet under the as-of button. */
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { asOfPresets, earliestAsOf, latestAsOf } from './asOfPresets.ts'
import { DayCalendar } from './DayCalendar.tsx'

/** Calls `onChoose` with a day or `today` and leaves closing to its owner. */
export const AsOfSheet = (props: {
  asOf: IsoDate
  isToday: boolean
  /** The control that opened it; null while it is closed. */
  openedBy: HTMLElement | null
  onClose: () => void
  onChoose: (value: IsoDate | 'today') => void
}) => {
  const { asOf, isToday, openedBy, onClose, onChoose } = props
  return (
    <Sheet
      title="Read law and cases as of"
      isOpen={openedBy !== null}
      onClose={onClose}
      anchor={openedBy}
    >
      <div className="mt-3 grid gap-5 md:grid-cols-[auto_280px]">
        <ul className="grid content-start gap-1">
          {asOfPresets.map(({ value, why }) => {
            const isChosen = value === 'today' ? isToday : !isToday && value === asOf
            return (
              <li key={value}>
                <button
                  type="button"
                  className="preset"
                  aria-pressed={isChosen}
                  onClick={() => onChoose(value)}
                >
                  <b>{value === 'today' ? 'Today' : formatDate(value)}</b>
                  <span className="text-11">{why}</span>
                </button>
              </li>
            )
          })}
        </ul>
        <DayCalendar
          value={asOf}
          from={earliestAsOf}
          to={latestAsOf}
          without="The days on the list work without it."
          onChange={onChoose}
        />
      </div>
    </Sheet>
  )
}
