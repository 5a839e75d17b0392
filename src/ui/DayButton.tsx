/** A day on a button that opens a calendar below it. There is no typed date field. */
import { useEffect, useId, useState, type FunctionComponent } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from './format.ts'
import { Sheet } from './Sheet.tsx'
import { StateFailed, StateLoading } from './states.tsx'

type CalendarProps = {
  label: string
  value: IsoDate
  from: IsoDate
  to: IsoDate
  onChange: (value: IsoDate) => void
}

/** The calendar, loaded when it is first opened; where it does not come one can ask again. */
const LazyCalendar = (props: CalendarProps) => {
  const [state, setState] = useState<
    { Calendar: FunctionComponent<CalendarProps> } | 'loading' | 'failed'
  >('loading')
  useEffect(() => {
    if (state !== 'loading') return
    let isGone = false
    import('./Calendar.tsx').then(
      ({ Calendar }) => isGone || setState({ Calendar }),
      () => isGone || setState('failed'),
    )
    return () => {
      isGone = true
    }
  }, [state])
  if (state === 'loading') return <StateLoading words="Loading the calendar…" />
  if (state === 'failed')
    return (
      <StateFailed
        title="The calendar could not be loaded"
        words="The day chosen stays as it is."
        onRetry={() => setState('loading')}
      />
    )
  return <state.Calendar {...props} />
}

/** `label` stands above the button; `from` and `to` bound what can be chosen, both included. */
export const DayButton = (props: CalendarProps) => {
  const { label, value, onChange } = props
  const labelId = useId()
  const buttonId = useId()
  const [openedBy, setOpenedBy] = useState<HTMLElement | null>(null)
  return (
    <div>
      <p id={labelId} className="mb-1 text-11 text-faint">
        {label}
      </p>
      <button
        type="button"
        id={buttonId}
        className="button font-bold"
        aria-haspopup="dialog"
        aria-labelledby={`${labelId} ${buttonId}`}
        onClick={(event) => setOpenedBy(event.currentTarget)}
      >
        {formatDate(value)}
      </button>
      <Sheet
        title={label}
        isOpen={openedBy !== null}
        anchor={openedBy}
        onClose={() => setOpenedBy(null)}
      >
        <div className="mt-3 w-full max-w-80">
          <LazyCalendar
            {...props}
            onChange={(day) => {
              setOpenedBy(null)
              onChange(day)
            }}
          />
        </div>
      </Sheet>
    </div>
  )
}
