/** Why did it move: the statutory maximum and the modelled mean between two days, never in one sum. */
import type { Instrument } from '#contract/instrument.ts'
import { useCompanyMoney } from '#queries/useCompanyMoney.ts'
import { Card } from '#ui/Card.tsx'
import { StateFailed, StateLoading } from '#ui/states.tsx'
import { defaultExposureSearch, type ExposureSearch } from '#url/exposureSearch.ts'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { MovedMaximumCard } from './MovedMaximumCard.tsx'
import { MovedMeanCard } from './MovedMeanCard.tsx'
import { MovedSince } from './MovedSince.tsx'
import { sinceOf } from './movedSince.ts'
import { useMovedMean } from './useMovedMean.ts'

const [today] = defaultExposureSearch.whatIfs

/** `height`: pixels kept free until the section's code is there. */
export interface MovedProps {
  instruments: readonly Instrument[]
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
  height?: number
}

export function Moved(props: MovedProps) {
  const { instruments, own, onChange } = props
  const { search } = useSharedSearch()
  const { asOf } = search
  const { day, problem } = sinceOf(own.since, asOf)
  const { money, failure, retry } = useCompanyMoney(search)
  const choice = own.whatIfs[0] ?? today ?? { id: 'today', changes: {} }
  const mean = useMovedMean(search, instruments, day, choice)
  return (
    <>
      {problem !== null && <output className="mb-2 block text-12 text-muted">{problem}</output>}
      <MovedSince
        instruments={instruments}
        countries={search.in}
        asOf={asOf}
        since={own.since}
        day={day}
        onChange={(since) => onChange({ since })}
      />
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-12">
        {money ? (
          <MovedMaximumCard
            instruments={instruments}
            money={money}
            countries={search.in}
            groups={own.groups}
            from={day}
            to={asOf}
            className="xl:col-span-6"
          />
        ) : (
          <Card title="Why the statutory maximum moved" kind="record" className="xl:col-span-6">
            {failure ? (
              <StateFailed title={failure.title} words={failure.detail} onRetry={retry} />
            ) : (
              <StateLoading words="Reading revenues and rates…" />
            )}
          </Card>
        )}
        <MovedMeanCard view={mean} className="xl:col-span-6" />
      </div>
    </>
  )
}
