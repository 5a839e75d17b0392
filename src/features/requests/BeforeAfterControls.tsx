/** Which country, which day, what is followed, and how long an answer may take. */
import { useId, useMemo } from 'react'
import { hours, isoDate } from '#contract/units.ts'
import { Country } from '#contract/vocabulary.ts'
import { dayOf } from '#domain/onTime/caseWindow.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { RequestsSearch } from '#url/requestsSearch.ts'
import { type ChangeDay, changeOnRecord, daysOnRecord } from './beforeAfterChoices.ts'
import { withinWords } from './beforeAfterWords.ts'
import type { RequestsView } from './useRequests.ts'

/** Deadlines of law, then a month, a quarter and half a year. */
const WITHIN_HOURS = [8, 48, 240, 720, 2160, 4320]
const MEASURES = [
  { value: 'answered', label: 'Answered' },
  { value: 'disclosed', label: 'With data' },
  { value: 'volume', label: 'Volume' },
] as const

export function BeforeAfterControls(props: {
  view: RequestsView
  /** What the address has, which the view may still be behind of. */
  own: RequestsSearch
  onChange: (patch: Partial<RequestsSearch>) => void
}) {
  const { view, own, onChange } = props
  const { instruments, observedFrom, window } = view
  const days = useMemo(() => {
    const observed = observedFrom === null ? null : dayOf(observedFrom)
    return daysOnRecord(instruments, own.place, { observedFrom: observed, asOf: window.asOfDate })
  }, [instruments, own.place, observedFrom, window.asOfDate])
  return (
    <div className="no-print mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
      <Choice
        label="Country"
        value={own.place}
        onChange={(value) => {
          const place = Country.options.find((each) => each === value)
          if (place) onChange({ place })
        }}
      >
        {Country.options.map((country) => (
          <option key={country} value={country}>
            {countryName(country)}
          </option>
        ))}
      </Choice>
      <Choice label="Legal day" value={own.on} onChange={(on) => onChange({ on: isoDate(on) })}>
        {days.every(({ on }) => on !== own.on) && (
          <option value={own.on}>{unlistedWords(view, own)}</option>
        )}
        <DayGroup
          label="About requests for data"
          days={days.filter((day) => day.isAboutRequests)}
        />
        <DayGroup label="Other law" days={days.filter((day) => !day.isAboutRequests)} />
      </Choice>
      <Segmented
        legend="Followed"
        segments={MEASURES}
        value={own.measure}
        onChange={(measure) => onChange({ measure })}
      />
      {own.measure !== 'volume' && (
        <Choice
          label="Within"
          value={String(own.within)}
          onChange={(within) => onChange({ within: hours(Number(within)) })}
        >
          {[...new Set([...WITHIN_HOURS, own.within])]
            .toSorted((one, other) => one - other)
            .map((each) => (
              <option key={each} value={each}>
                {withinWords(each)}
              </option>
            ))}
        </Choice>
      )}
    </div>
  )
}

/** A day of the address that is none of the record's, or is the day after one. */
function unlistedWords({ instruments }: RequestsView, { place, on }: RequestsSearch): string {
  const { label } = changeOnRecord(instruments, place, on)
  return `${formatDate(on)}: ${label === null ? 'no entry on record' : `the day after ${label}`}`
}

const DayGroup = ({ label, days }: { label: string; days: readonly ChangeDay[] }) =>
  days.length === 0 ? null : (
    <optgroup label={label}>
      {days.map((day) => (
        <option key={day.on} value={day.on}>
          {formatDate(day.on)}: {day.label}
        </option>
      ))}
    </optgroup>
  )

const Choice = (props: {
  label: string
  value: string
  onChange: (value: string) => void
  children: React.ReactNode
}) => {
  const id = useId()
  return (
    <div className="min-w-0 max-w-full">
      <label htmlFor={id} className="mb-1 block text-11 text-faint">
        {props.label}
      </label>
      <select
        id={id}
        className="select max-w-full min-w-0 text-ellipsis sm:max-w-[25rem]"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.children}
      </select>
    </div>
  )
}
