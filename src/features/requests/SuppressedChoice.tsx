/** Which country and which year the table is of; both are in the address. */
import { useId, useMemo } from 'react'
import { Country } from '#contract/vocabulary.ts'
import { countryShortName } from '#ui/CountryMark.tsx'
import {
  parseRequestsSearch,
  type RequestsSearch,
  serializeRequestsSearch,
} from '#url/requestsSearch.ts'
import { usePageExtras } from '#url/useSharedSearch.ts'
import { endedYears, firstOfYear, shownYear } from './suppressedGrid.ts'
import type { RequestsView } from './useRequests.ts'

export function SuppressedChoice({ view }: { view: RequestsView }) {
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseRequestsSearch(extras).values, [extras])
  const change = (patch: Partial<RequestsSearch>) =>
    setExtras(serializeRequestsSearch({ ...own, ...patch }))
  const years = endedYears(view.window.asOfDate, view.observedFrom)
  const [latest] = years
  const shown = shownYear(years, own.table)
  return (
    <div className="no-print mt-3 flex flex-wrap gap-3">
      <Choice
        label="Country of the table"
        value={own.place}
        options={Country.options.map((country) => [country, countryShortName(country)])}
        onChoose={(place) => change({ place: Country.parse(place) })}
      />
      {shown !== null && (
        <Choice
          label="Year"
          value={String(shown)}
          options={years.map((year) => [String(year), String(year)])}
          onChoose={(year) =>
            change({ table: Number(year) === latest ? null : firstOfYear(Number(year)) })
          }
        />
      )}
    </div>
  )
}

function Choice(props: {
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  onChoose: (value: string) => void
}) {
  const { label, value, options, onChoose } = props
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-11 text-faint">
        {label}
      </label>
      <select
        id={id}
        className="select suppressed-select"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
