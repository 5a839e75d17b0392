/** Since when: the usual days as buttons, the days of law as a list. */
import { useId } from 'react'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { lawDayChoices, sinceChoices } from './movedSince.ts'

const DEFAULT = 'default'

export function MovedSince(props: {
  instruments: readonly Instrument[]
  countries: readonly Country[]
  asOf: IsoDate
  /** As the address has it; null: a year before. */
  since: IsoDate | null
  day: IsoDate
  onChange: (since: IsoDate | null) => void
}) {
  const { instruments, countries, asOf, since, day, onChange } = props
  const listId = useId()
  const choices = sinceChoices(asOf)
  const ofLaw = lawDayChoices(instruments, countries, asOf)
  const isListed = ofLaw.some(({ value }) => value === since)
  return (
    <div className="no-print mb-3 flex flex-wrap items-end gap-x-6 gap-y-3">
      <Segmented
        legend={`Since ${formatDate(day)}`}
        segments={choices.map(({ value, label }) => ({ value: value ?? DEFAULT, label }))}
        value={choices.some(({ value }) => value === since) ? (since ?? DEFAULT) : null}
        onChange={(value) => onChange(choices.find((each) => each.value === value)?.value ?? null)}
      />
      {ofLaw.length > 0 && (
        <div className="min-w-0 max-[480px]:w-full">
          <label htmlFor={listId} className="mb-1 block text-11 text-faint">
            The day before law began or ended
          </label>
          <select
            id={listId}
            className="select max-w-full max-[480px]:w-full"
            value={isListed ? (since ?? '') : ''}
            onChange={(event) => {
              const chosen = ofLaw.find(({ value }) => value === event.target.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            <option value="" disabled>
              Choose a day
            </option>
            {ofLaw.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
