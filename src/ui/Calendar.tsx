/**
 * A month's days to choose from, with lists to jump to a month or year. The only user of
 * react-aria's calendar; load it lazily.
 */
// react-aria's calendar speaks in these dates and does not export them.
// oxlint-disable-next-line no-restricted-imports
import { CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Button } from 'react-aria-components/Button'
import {
  Calendar as AriaCalendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { isoDate, type IsoDate } from '#contract/units.ts'
import { months } from './format.ts'

/** `from` and `to` bound what can be chosen, both included. */
export const Calendar = (props: {
  label: string
  value: IsoDate
  from: IsoDate
  to: IsoDate
  onChange: (value: IsoDate) => void
}) => {
  const { label, value, from, to, onChange } = props
  const [focused, setFocused] = useState(() => parseDate(value))
  const firstYear = Number(from.slice(0, 4))
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - firstYear + 1 },
    (_, index) => firstYear + index,
  )
  const jump = (year: number, month: number) => {
    const target = new CalendarDate(year, month, 1)
    const earliest = parseDate(from)
    setFocused(target.compare(earliest) < 0 ? earliest : target)
  }
  return (
    <I18nProvider locale="en-GB">
      <AriaCalendar
        aria-label={label}
        value={parseDate(value)}
        minValue={parseDate(from)}
        maxValue={parseDate(to)}
        focusedValue={focused}
        onFocusChange={(date) => setFocused(date)}
        onChange={(date) => onChange(isoDate(date.toString()))}
      >
        <div className="mb-2 flex items-center gap-1">
          <Button slot="previous" className="button" aria-label="Previous month">
            ‹
          </Button>
          <select
            className="select flex-1"
            aria-label="Month"
            value={focused.month}
            onChange={(event) => jump(focused.year, Number(event.target.value))}
          >
            {months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </select>
          <select
            className="select"
            aria-label="Year"
            value={focused.year}
            onChange={(event) => jump(Number(event.target.value), focused.month)}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
          <Button slot="next" className="button" aria-label="Next month">
            ›
          </Button>
        </div>
        <CalendarGrid className="calendar">
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
        </CalendarGrid>
      </AriaCalendar>
    </I18nProvider>
  )
}
