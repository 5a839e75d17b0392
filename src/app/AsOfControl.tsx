/** The day law and cases are read at: a button with the date, and presets where there is room. */
import { useState } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { formatDate, formatDateShort } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { asOfPresets } from './asOfPresets.ts'
import { AsOfSheet } from './AsOfSheet.tsx'
import { ChevronIcon } from './icons.tsx'
import { useChooseAsOf } from './useChooseAsOf.ts'

const segments = asOfPresets.map(({ value }) => ({
  value,
  label: value === 'today' ? 'Today' : formatDateShort(value),
}))

export const AsOfControl = () => {
  const { search } = useSharedSearch()
  const chooseAsOf = useChooseAsOf()
  const [openedBy, setOpenedBy] = useState<HTMLElement | null>(null)
  const choose = (value: IsoDate | 'today') => {
    setOpenedBy(null)
    chooseAsOf(value)
  }
  const preset = search.asOfIsToday
    ? 'today'
    : (asOfPresets.find(({ value }) => value === search.asOf)?.value ?? null)
  return (
    <>
      <div className="hidden items-end gap-2 sm:flex">
        <div>
          <p className="mb-1 text-11 text-faint" aria-hidden="true">
            Law and cases as of
          </p>
          <button
            type="button"
            className="button font-bold"
            aria-haspopup="dialog"
            aria-label={`Law and cases as of ${formatDate(search.asOf)}; choose another day`}
            onClick={(event) => setOpenedBy(event.currentTarget)}
          >
            {formatDate(search.asOf)}
            <ChevronIcon />
          </button>
        </div>
        <div className="hidden xl:block">
          <Segmented
            legend="Days to choose from"
            hideLegend
            segments={segments}
            value={preset}
            onChange={chooseAsOf}
          />
        </div>
      </div>
      <button
        type="button"
        className="opener sm:hidden"
        aria-haspopup="dialog"
        onClick={(event) => setOpenedBy(event.currentTarget)}
      >
        <span>
          <span className="text-muted">As of</span> <b>{formatDate(search.asOf)}</b>
        </span>
        <span className="text-link">Presets</span>
      </button>
      <AsOfSheet
        asOf={search.asOf}
        isToday={search.asOfIsToday}
        openedBy={openedBy}
        onClose={() => setOpenedBy(null)}
        onChoose={choose}
      />
    </>
  )
}
