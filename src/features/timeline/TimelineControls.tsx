/** What of the timeline is shown: the span, and which entries. */
import { memo, useId, useState } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { FilterPills } from '#ui/FilterPills.tsx'
import { formatMonth } from '#ui/format.ts'
import { SearchWords } from '#ui/SearchWords.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import {
  hasTimelineFilter,
  leastViewDays,
  markKinds,
  timelineSpan,
  type TimelineSearch,
} from '#url/timelineSearch.ts'
import { passesFilter, type TimelineFact } from './timelineLanes.ts'
import { choiceOf, monthsAround, shifted, zoomed, type ViewChoice } from './timelineViews.ts'

const choices: readonly { value: ViewChoice; label: string }[] = [
  { value: '1', label: '1 y' },
  { value: '3', label: '3 y' },
  { value: 'all', label: 'All' },
]

/** `facts` are all entries of the chosen places: the pills count them before any filter of marks. */
export const TimelineFilters = memo(function TimelineFilters(props: {
  facts: readonly TimelineFact[]
  search: TimelineSearch
  onChange: (patch: Partial<TimelineSearch>) => void
}) {
  const { facts, search, onChange } = props
  const panelId = useId()
  const [isOpen, setIsOpen] = useState(search.marks.length > 0)
  const countOf = (kind: string) =>
    facts.filter((fact) => fact.kind === kind && passesFilter(fact, search, 'marks')).length
  return (
    <search className="no-print mt-3 grid gap-3" aria-label="Filter the timeline">
      <div className="flex flex-wrap items-end gap-3">
        <SearchWords
          label="Search text, status or what happened"
          words={search.q}
          onChange={(q) => onChange({ q })}
        />
        <Segmented
          legend="Kind"
          value={search.kind}
          onChange={(kind) => onChange({ kind })}
          segments={[
            { value: 'all', label: 'All' },
            { value: 'law', label: 'Law' },
            { value: 'not-law', label: 'Not law' },
          ]}
        />
      </div>
      <button
        type="button"
        className="button justify-self-start sm:hidden"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {search.marks.length === 0 ? 'Filters' : `Filters, ${search.marks.length} chosen`}
      </button>
      <div id={panelId} className={isOpen ? '' : 'max-sm:hidden'}>
        <FilterPills
          legend="What happened"
          chosen={search.marks}
          onChange={(marks) => onChange({ marks })}
          options={markKinds
            .map((value) => ({
              value,
              label: value === 'status' ? 'change of status' : value,
              count: countOf(value),
            }))
            .filter(({ value, count }) => count > 0 || search.marks.includes(value))}
        />
      </div>
      {hasTimelineFilter(search) && (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ q: '', marks: [], kind: 'all' })}
          >
            Clear search and filters
          </button>
        </div>
      )}
    </search>
  )
})

/** The span as buttons: what dragging and the wheel do, without either. */
export const TimelineZoom = (props: {
  search: TimelineSearch
  asOf: IsoDate
  onChange: (patch: Partial<TimelineSearch>) => void
}) => {
  const { search, asOf, onChange } = props
  const { view } = search
  const choose = (choice: ViewChoice) =>
    onChange({ view: choice === 'all' ? timelineSpan : monthsAround(asOf, Number(choice) * 12) })
  const isWhole = choiceOf(view) === 'all'
  const isShortest = Date.parse(view.to) - Date.parse(view.from) <= (leastViewDays + 3) * 86_400_000
  const button = (words: string, sign: string, isDisabled: boolean, next: () => void) => (
    <button
      type="button"
      className="button min-w-8 max-sm:hidden"
      aria-label={words}
      title={words}
      disabled={isDisabled}
      onClick={next}
    >
      {sign}
    </button>
  )
  return (
    <div className="no-print mb-2 flex flex-wrap items-center gap-2">
      <Segmented
        legend="Years shown"
        hideLegend
        segments={choices}
        value={choiceOf(view)}
        onChange={choose}
      />
      {button('Zoom in', '+', isShortest, () => onChange({ view: zoomed(view, 0.5, asOf) }))}
      {button('Zoom out', '−', isWhole, () => onChange({ view: zoomed(view, 2, asOf) }))}
      {button('Earlier', '‹', view.from === timelineSpan.from, () =>
        onChange({ view: shifted(view, -1) }),
      )}
      {button('Later', '›', view.to === timelineSpan.to, () =>
        onChange({ view: shifted(view, 1) }),
      )}
      <output className="text-12 text-muted">
        {formatMonth(view.from)} to {formatMonth(view.to)}
      </output>
    </div>
  )
}
