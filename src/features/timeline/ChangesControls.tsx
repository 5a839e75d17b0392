/** The two days, ready-made spans, how entries are grouped, and in which form they stand. */
import { isoDate, type IsoDate } from '#contract/units.ts'
import { DayButton } from '#ui/DayButton.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import {
  type ChangesForm,
  type ChangesGrouping,
  type ChangesSearch,
  yearBefore,
} from '#url/changesSearch.ts'

/** The days the calendar offers: before all of the record, and after its last date known today. */
const earliest = isoDate('1990-01-01')
const latest = isoDate('2028-12-31')

const groupings: readonly { value: ChangesGrouping; label: string }[] = [
  { value: 'month', label: 'Month' },
  { value: 'jurisdiction', label: 'Jurisdiction' },
]
const forms: readonly { value: ChangesForm; label: string }[] = [
  { value: 'page', label: 'Page' },
  { value: 'text', label: 'Text' },
  { value: 'markdown', label: 'Markdown' },
]

type Span = 'year' | 'five years' | 'all'

export const ChangesControls = (props: {
  search: ChangesSearch
  asOf: IsoDate
  onChange: (patch: Partial<ChangesSearch>) => void
}) => {
  const { search, asOf, onChange } = props
  const fiveYears = [1, 2, 3, 4, 5].reduce(yearBefore, asOf)
  const begins: Record<Span, IsoDate> = {
    year: yearBefore(asOf),
    'five years': fiveYears,
    all: earliest,
  }
  const spans: readonly { value: Span; label: string }[] = [
    { value: 'year', label: '12 months' },
    { value: 'five years', label: '5 years' },
    { value: 'all', label: 'All' },
  ]
  const span =
    search.until === asOf
      ? (spans.find(({ value }) => begins[value] === search.since)?.value ?? null)
      : null
  const day = { from: earliest, to: latest }
  return (
    <div className="no-print mt-3 mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <DayButton
        {...day}
        label="After"
        value={search.since}
        onChange={(since) => onChange({ since })}
      />
      <DayButton
        {...day}
        label="Up to and including"
        value={search.until}
        onChange={(until) => onChange({ until })}
      />
      <Segmented
        legend="Up to the as-of"
        segments={spans}
        value={span}
        onChange={(value) => onChange({ since: begins[value], until: asOf })}
      />
      <Segmented
        legend="Put together by"
        segments={groupings}
        value={search.by}
        onChange={(by) => onChange({ by })}
      />
      <Segmented
        legend="Shown as"
        segments={forms}
        value={search.form}
        onChange={(form) => onChange({ form })}
      />
    </div>
  )
}
