/** Where modelled losses stand: their code and simulation come once the first figures are drawn. */
import { useEffect, useState, type FunctionComponent } from 'react'
import { whenIdle } from '#charts/whenIdle.ts'
import type { Instrument } from '#contract/instrument.ts'
import { KpiGroup } from '#ui/Kpi.tsx'
import { StateEmpty } from '#ui/states.tsx'
import type { SharedSearch } from '#url/search.ts'
import { LossAwaited } from './LossAwaited.tsx'

interface SlotProps {
  search: SharedSearch
  instruments: readonly Instrument[]
  /** The page's first figures are there, or will not come. */
  isReady: boolean
}

type Loaded = FunctionComponent<Omit<SlotProps, 'isReady'>>

/** Kept once it is here, so that coming back draws it at once. */
let loaded: Loaded | null = null

export function ModelledLossSlot({ search, instruments, isReady }: SlotProps) {
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>(loaded ? 'here' : 'waiting')
  useEffect(() => {
    if (!isReady || state !== 'waiting') return
    let isGone = false
    const stop = whenIdle(() => {
      import('./ModelledLoss.tsx').then(
        ({ ModelledLoss }) => {
          loaded = ModelledLoss
          if (!isGone) setState('here')
        },
        () => {
          if (!isGone) setState('failed')
        },
      )
    })
    return () => {
      isGone = true
      stop()
    }
  }, [isReady, state])
  const Card = loaded
  if (Card && state === 'here') return <Card search={search} instruments={instruments} />
  return (
    <KpiGroup kind="demo" owner="Modelled loss" about="invented company and cases">
      <div className="sm:col-span-2">
        {state === 'failed' ? (
          <StateEmpty
            title="The model could not be loaded"
            words="Cases, law and maxima on this page do not depend on it."
            action={{ label: 'Try again', onPress: () => setState('waiting') }}
          />
        ) : (
          <LossAwaited words="Simulating…" />
        )}
      </div>
    </KpiGroup>
  )
}
