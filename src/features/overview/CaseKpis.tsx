/** The invented half: on-time share and open cases, each with its change and its explanation. */
import type { ReactNode } from 'react'
import type { ChartState } from '#charts/chartState.ts'
import { KpiGroup } from '#ui/Kpi.tsx'
import { StateFailed, StateLoading, StateStale } from '#ui/states.tsx'
import type { CaseFigures, CaseView } from './caseFigures.ts'
import { OnTimeKpi } from './OnTimeKpi.tsx'
import { OpenKpi } from './OpenKpi.tsx'

interface CaseKpisProps {
  view: CaseView
  figures: CaseFigures | null
  state: ChartState | undefined
}

/** The group keeps its place and height while it waits, and says so when it cannot show figures. */
export function CaseKpis({ view, figures, state }: CaseKpisProps) {
  return (
    <KpiGroup kind="demo" owner={view.platform} about="invented cases">
      {figures ? (
        <>
          <OnTimeKpi view={view} figures={figures} />
          <OpenKpi view={view} figures={figures} />
          {state?.form === 'stale' && (
            <div className="sm:col-span-2 sm:!border-l-0 sm:!pl-0">
              <StateStale
                readAgo={state.readAgo}
                words={state.words}
                {...(state.onRetry ? { onRetry: state.onRetry } : {})}
              />
            </div>
          )}
        </>
      ) : (
        <div className="min-h-[19rem] sm:col-span-2 sm:min-h-32">{waiting(state)}</div>
      )}
    </KpiGroup>
  )
}

function waiting(state: ChartState | undefined): ReactNode {
  if (state?.form === 'failed') return <StateFailed {...state} />
  return (
    <StateLoading rules={2} words={state?.form === 'loading' ? state.words : 'Counting cases…'} />
  )
}
