/** What each card of the model takes. */
import type { ChartState } from '#charts/chartState.ts'
import type { Simulated } from './exceedanceRows.ts'
import type { ModelAbout } from './useModel.ts'

export interface ModelCardProps {
  view: ModelAbout
  /** The what-if whose figures stand in the card; undefined: not simulated yet. */
  chosen: Simulated | undefined
  /** Why there is no picture; undefined: it is there. */
  state: ChartState | undefined
  className: string
}
