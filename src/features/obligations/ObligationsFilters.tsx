/** Search words, filters and grouping of the list; every choice is in the URL. */
import { useId, useState } from 'react'
import { Jurisdiction, Trigger } from '#contract/vocabulary.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { hasFilter, statusGroups, type ObligationsSearch } from '#url/obligationsSearch.ts'
import { FilterPills } from '#ui/FilterPills.tsx'
import { listGroupWords } from './listGroup.ts'
import { obligationOrders } from './obligationOrders.ts'
import { OrderSelect } from '#ui/OrderSelect.tsx'
import { SearchWords } from '#ui/SearchWords.tsx'
import { triggerWords } from '#ui/dutyWords.ts'
import type { ObligationRow } from './obligationsRows.ts'

/** `rows` are all rows of the date: the pills count them before any filter. */
export const ObligationsFilters = (props: {
  rows: readonly ObligationRow[]
  search: ObligationsSearch
  onChange: (patch: Partial<ObligationsSearch>) => void
  onClear: () => void
  /** False where the list below offers the same. */
  isClearOffered: boolean
}) => {
  const { rows, search, onChange, onClear, isClearOffered } = props
  const panelId = useId()
  const chosen =
    search.status.length +
    search.jurisdiction.length +
    search.trigger.length +
    (search.kind === 'all' ? 0 : 1)
  const [isOpen, setIsOpen] = useState(chosen > 0)
  const countOf = (passes: (row: ObligationRow) => boolean) => rows.filter(passes).length

  return (
    <search className="no-print grid gap-3" aria-label="Filter the obligations">
      <div className="flex flex-wrap items-end gap-3">
        <SearchWords
          label="Search name, text or status"
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
        <Segmented
          legend="Rows"
          value={search.group}
          onChange={(group) => onChange({ group })}
          segments={[
            { value: 'instrument', label: 'By text' },
            { value: 'none', label: 'One list' },
          ]}
        />
        <OrderSelect
          orders={obligationOrders}
          sort={search.sort}
          onSort={(sort) => onChange({ sort })}
          className="lg:hidden"
        />
      </div>
      <button
        type="button"
        className="button justify-self-start sm:hidden"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {chosen === 0 ? 'Filters' : `Filters, ${chosen} chosen`}
      </button>
      <div
        id={panelId}
        className={`flex flex-wrap gap-x-6 gap-y-3 ${isOpen ? '' : 'max-sm:hidden'}`}
      >
        <FilterPills
          legend="Status on the date"
          chosen={search.status}
          onChange={(status) => onChange({ status })}
          options={statusGroups.map((value) => ({
            value,
            label: listGroupWords[value],
            count: countOf((row) => row.statusGroup === value),
          }))}
        />
        <FilterPills
          legend="Made by"
          chosen={search.jurisdiction}
          onChange={(jurisdiction) => onChange({ jurisdiction })}
          options={Jurisdiction.options
            .map((value) => ({
              value,
              label: countryName(value),
              count: countOf((row) => row.jurisdiction === value),
            }))
            .filter(({ count }) => count > 0)}
        />
        <FilterPills
          legend="Trigger"
          chosen={search.trigger}
          onChange={(trigger) => onChange({ trigger })}
          options={Trigger.options.map((value) => ({
            value,
            label: triggerWords[value],
            count: countOf((row) => row.trigger === value),
          }))}
        />
      </div>
      {hasFilter(search) && isClearOffered && (
        <div>
          <button type="button" className="button" onClick={onClear}>
            Clear search and filters
          </button>
        </div>
      )}
    </search>
  )
}
