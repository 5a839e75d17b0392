/** How much of the record is shown: all that is known today, or only what was public by a day. */
import { useState, type MouseEvent } from 'react'
import type { IsoDate } from '#contract/units.ts'
import { formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { ChevronIcon } from './icons.tsx'
import { KnownOnSheet } from './KnownOnSheet.tsx'
import { ShowEverything } from './ShowEverything.tsx'
import { onlyPublicBy } from './knownOnWords.ts'

const everything = 'All that is known today'

/** The day offered is the as-of until another was chosen. */
export const KnownOnControl = () => {
  const { search, setSearch } = useSharedSearch()
  const [openedBy, setOpenedBy] = useState<HTMLElement | null>(null)
  const { knownOn } = search
  const day = knownOn ?? search.asOf
  const choose = (next: IsoDate | undefined) => {
    setOpenedBy(null)
    setSearch({ knownOn: next })
  }
  const openSheet = (event: MouseEvent<HTMLElement>) => setOpenedBy(event.currentTarget)
  return (
    <>
      <div className="hidden items-end gap-2 lg:flex">
        <Segmented
          legend="Known on"
          segments={[
            { value: 'today', label: everything },
            { value: 'day', label: onlyPublicBy(day) },
          ]}
          value={knownOn === undefined ? 'today' : 'day'}
          onChange={(value) => choose(value === 'day' ? day : undefined)}
        />
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-label="Another day of knowledge"
          onClick={openSheet}
        >
          Day <ChevronIcon />
        </button>
      </div>
      <div className="lg:hidden">
        <p className="mb-1 hidden text-11 text-faint sm:block" aria-hidden="true">
          Known on
        </p>
        <div className="flex gap-2">
          <button
            type="button"
            className="opener sm:min-h-8"
            aria-haspopup="dialog"
            onClick={openSheet}
          >
            <span>
              <span className="unseen">Known on: </span>
              {knownOn === undefined ? everything : `Public by ${formatDate(knownOn)}`}
            </span>
            <span className="text-link">
              <span className="sm:hidden">Known on</span>
              <span className="hidden sm:inline">Change</span>
            </span>
          </button>
          {knownOn !== undefined && (
            <ShowEverything knownOn={knownOn} className="min-w-11 justify-center sm:min-w-8">
              <span aria-hidden="true">×</span>
            </ShowEverything>
          )}
        </div>
      </div>
      <KnownOnSheet
        day={day}
        knownOn={knownOn}
        openedBy={openedBy}
        onClose={() => setOpenedBy(null)}
        onChoose={choose}
      />
    </>
  )
}
