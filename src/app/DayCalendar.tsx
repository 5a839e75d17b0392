/** The calendar, loaded when first opened; where it does not come, what stands beside it still works. */
import { lazy, Suspense, useState } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { StateLoading } from '#ui/states.tsx'
import { PartBoundary } from './PartBoundary.tsx'

const loadCalendar = () =>
  lazy(() => import('#ui/Calendar.tsx').then((module) => ({ default: module.Calendar })))

/** `from` and `to` bound what can be chosen, and give way to a `value` outside them. */
export const DayCalendar = (props: {
  value: IsoDate
  from: IsoDate
  to: IsoDate
  /** What works without it: "The days on the list work without it." */
  without: string
  onChange: (value: IsoDate) => void
}) => {
  const { value, from, to, without, onChange } = props
  // A failed load stays failed in one lazy component, so trying again takes a new one.
  const [Calendar, setCalendar] = useState(loadCalendar)
  return (
    <PartBoundary
      title="The calendar could not be loaded"
      words={without}
      onRetry={() => setCalendar(loadCalendar)}
    >
      <Suspense fallback={<StateLoading words="Loading the calendar…" />}>
        <Calendar
          label="Day"
          value={value}
          from={value < from ? value : from}
          to={value > to ? value : to}
          onChange={onChange}
        />
      </Suspense>
    </PartBoundary>
  )
}
