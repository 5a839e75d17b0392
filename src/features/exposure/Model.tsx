/** The model over the cases' own undertaking: assumptions, curve, figures, what moves them. */
import { memo, useState } from 'react'
import { withoutAlert } from '#charts/askingState.ts'
import type { Instrument } from '#contract/instrument.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { ExposureSearch } from '#url/exposureSearch.ts'
import { AssumptionsCard } from './AssumptionsCard.tsx'
import { ExceedanceCard } from './ExceedanceCard.tsx'
import { type Simulated, simulated } from './exceedanceRows.ts'
import '#ui/figuresTable.css'
import './model.css'
import { ModelRun } from './ModelRun.tsx'
import { modelState } from './modelState.ts'
import { OwnFiguresCard } from './OwnFiguresCard.tsx'
import { PerInstrumentCard } from './PerInstrumentCard.tsx'
import { QuantilesCard } from './QuantilesCard.tsx'
import { type ModelView, useModel } from './useModel.ts'
import { useWholeLink } from './useWholeLink.ts'
import { WhatIfCard } from './WhatIfCard.tsx'
import { WhatMovesCard } from './WhatMovesCard.tsx'

// A run says how far it is many times; what is drawn stays until its figures change.
const Exceedance = memo(ExceedanceCard)
const Quantiles = memo(QuantilesCard)
const PerInstrument = memo(PerInstrumentCard)
const WhatMoves = memo(WhatMovesCard)

/** The columns that are simulated; the same array as long as none of them changed. */
function useSimulated(all: ModelView['losses']['all']): readonly Simulated[] {
  const next = simulated(all)
  const [columns, setColumns] = useState<readonly Simulated[]>(next)
  const isSame =
    next.length === columns.length &&
    next.every(({ at, of, simulation }, index) => {
      const column = columns[index]
      return column?.at === at && column.of === of && column.simulation === simulation
    })
  if (!isSame) setColumns(next)
  return columns
}

/** Nothing here is of the company of the address: cases and revenue are invented, or the user's own. */
export function Model(props: {
  instruments: readonly Instrument[]
  own: ExposureSearch
  onChange: (patch: Partial<ExposureSearch>) => void
}) {
  const { instruments, own, onChange } = props
  const view = useModel(instruments, own)
  useWholeLink(instruments, own)
  const { all } = view.losses
  const chosenAt = Math.min(own.figures, Math.max(1, all.length)) - 1
  const columns = useSimulated(all)
  const chosen = columns.find(({ at }) => at === chosenAt)
  const state = modelState(view, all[chosenAt])
  // The comparison above announces a failure; once is enough.
  const card = { view: view.about, chosen, state: withoutAlert(state) }
  const isAwaited = all.some(({ isStale }) => isStale)
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <AssumptionsCard
        whatIfs={own.whatIfs}
        ground={view.ground}
        onChange={(whatIfs) =>
          onChange({ whatIfs, figures: Math.min(own.figures, whatIfs.length) })
        }
      />
      <OwnFiguresCard />
      <ModelRun view={view} onChange={onChange} />
      <WhatIfCard view={view} />
      {all.length > 1 && (
        <div className="model-columns no-print">
          <Segmented
            legend="The figures below are of"
            segments={all.map(({ asked }, at) => ({ value: String(at), label: asked.name }))}
            value={String(chosenAt)}
            onChange={(at) => onChange({ figures: Number(at) + 1 })}
          />
        </div>
      )}
      <div
        className="model-cards grid min-w-0 grid-cols-1 gap-4 xl:grid-cols-12"
        data-stale={isAwaited}
      >
        <Exceedance {...card} columns={columns} className="shows-losses xl:col-span-8" />
        <Quantiles {...card} className="shows-losses xl:col-span-4" />
        <PerInstrument {...card} className="shows-losses xl:col-span-12" />
        <WhatMoves {...card} className="shows-losses xl:col-span-12" />
      </div>
    </div>
  )
}
