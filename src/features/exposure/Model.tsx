/** The model over the cases' own undertaking: assumptions, curve, figures, what moves them. */
import { useState } from 'react'
import { withoutAlert } from '#charts/askingState.ts'
import type { Instrument } from '#contract/instrument.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { ExposureSearch } from '#url/exposureSearch.ts'
import { AssumptionsCard } from './AssumptionsCard.tsx'
import { ExceedanceCard } from './ExceedanceCard.tsx'
import { simulated } from './exceedanceRows.ts'
import './model.css'
import { ModelRun } from './ModelRun.tsx'
import { modelState } from './modelState.ts'
import { PerInstrumentCard } from './PerInstrumentCard.tsx'
import { QuantilesCard } from './QuantilesCard.tsx'
import { useModel } from './useModel.ts'
import { WhatIfCard } from './WhatIfCard.tsx'
import { WhatMovesCard } from './WhatMovesCard.tsx'

/** Nothing here is of the company of the address: cases and revenue are invented, or the user's own. */
export function Model(props: {
  instruments: readonly Instrument[]
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
}) {
  const { instruments, own, onChange } = props
  const view = useModel(instruments, own)
  const { all } = view.losses
  const [wanted, setWanted] = useState(0)
  const chosenAt = Math.min(wanted, Math.max(0, all.length - 1))
  const columns = simulated(all)
  const chosen = columns.find(({ at }) => at === chosenAt)
  const state = modelState(view, all[chosenAt])
  // The curve announces a failure; once is enough.
  const card = { view, chosen, state: withoutAlert(state) }
  const isAwaited = all.some(({ isStale }) => isStale)
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <AssumptionsCard
        whatIfs={own.whatIfs}
        ground={view.ground}
        onChange={(whatIfs) => onChange({ whatIfs })}
      />
      <ModelRun view={view} onChange={onChange} />
      <WhatIfCard view={view} />
      {all.length > 1 && (
        <Segmented
          legend="The figures below are of"
          segments={all.map(({ asked }, at) => ({ value: String(at), label: asked.name }))}
          value={String(chosenAt)}
          onChange={(at) => setWanted(Number(at))}
        />
      )}
      <div
        className="model-cards grid min-w-0 grid-cols-1 gap-4 xl:grid-cols-12"
        data-stale={isAwaited}
      >
        <ExceedanceCard
          {...card}
          state={state}
          columns={columns}
          className="shows-losses xl:col-span-8"
        />
        <QuantilesCard {...card} className="shows-losses xl:col-span-4" />
        <PerInstrumentCard {...card} className="shows-losses xl:col-span-12" />
        <WhatMovesCard {...card} className="shows-losses xl:col-span-12" />
      </div>
    </div>
  )
}
